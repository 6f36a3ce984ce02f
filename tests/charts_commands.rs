//! `chart` on a school of two rounds, and the key that writes a picture.

use std::fs;
use std::path::PathBuf;

use reflectory::app::workplace::request::forms::ChartOf;
use reflectory::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use reflectory::domain::exercise::ExerciseId;
use reflectory::format::report::release::How;
use reflectory::runtime::results::releases;

use crate::report_commands::{FIRST, SECOND, done, kept, refused};
use crate::support::app::{EXERCISE, Journey, fill, store_with};
use crate::support::bin::{Finished, School, finish};
use crate::support::results::{ask, reading, reply};

/// How often a kept report went out as a drawing.
fn drawn(school: &School, id: &str) -> usize {
    let all = releases(&school.store(), &ExerciseId(id.to_owned())).unwrap();
    all.iter().filter(|release| release.how == How::Document).count()
}

fn path(school: &School, name: &str) -> (PathBuf, String) {
    let path = school.path(name);
    (path.clone(), path.to_str().unwrap().to_owned())
}

#[test]
fn every_chart_is_drawn_in_characters_and_as_svg() {
    let school = kept();
    let text = done(school.run(&["chart", "areas"]));
    assert!(text.starts_with("Overview of areas\nTest school") && text.contains("  3.5 mean of 2 groups"), "{text}");
    assert_eq!((drawn(&school, FIRST), drawn(&school, SECOND)), (0, 1), "the newest report, and it is noted");
    let earlier = done(school.run(&["chart", "area", "--area", "a", "--exercise", FIRST]));
    assert!(earlier.contains("A1 First") && earlier.contains("2.0 6 of 20 answered"), "{earlier}");
    assert_eq!(drawn(&school, FIRST), 1);
    let both = done(school.run(&["chart", "comparison", "--compare", FIRST]));
    assert!(both.contains("School average") && both.contains("School leaders 2 of 3"), "{both}");
    assert_eq!(both, done(school.run(&["chart", "areas", "--exercise", FIRST, "--compare", SECOND])));
    let (file, name) = path(&school, "areas.svg");
    let told = done(school.run(&["chart", "areas", "-o", &name, "--width", "640"]));
    assert_eq!(told, format!("Written: {name}\n"));
    let svg = fs::read_to_string(&file).unwrap();
    assert!(svg.starts_with("<svg xmlns=") && svg.contains("width=\"640\"") && svg.contains(">3.5</text>"), "{svg}");
    assert_eq!(svg, done(school.run(&["chart", "areas", "--format", "svg", "--width", "640"])));
    let counts = done(school.run(&["chart", "participation", "--exercise", SECOND, "--show"]));
    assert!(counts.contains("11 of 60") && counts.contains("8 of 20"), "{counts}");
}

#[test]
fn what_cannot_be_drawn_is_told() {
    let school = kept();
    refused(&school.run(&["chart", "area"]), &["Which area?", "--area B"]);
    refused(&school.run(&["chart", "area", "--area", "Q"]), &["There is no area Q. There are: A Devices."]);
    refused(&school.run(&["chart", "comparison"]), &["--compare"]);
    refused(&school.run(&["chart", "areas", "--compare", SECOND, "--exercise", SECOND]), &["same exercise twice"]);
    refused(&school.run(&["chart", "participation", "--area", "A"]), &["neither areas"]);
    refused(&school.run(&["chart", "areas", "-o", "areas.doc"]), &["--format svg, png, pdf or text"]);
    refused(&School::open().run(&["chart", "areas"]), &["There is no report of 2026-1-primary yet"]);
    assert_eq!((drawn(&school, FIRST), drawn(&school, SECOND)), (0, 0), "what was not given away is not noted");
}

#[test]
fn a_file_is_never_written_over_in_silence() {
    let school = kept();
    let (file, name) = path(&school, "areas.svg");
    fs::write(&file, "mine").unwrap();
    refused(&school.run(&["chart", "areas", "-o", &name]), &["is there already", "--force"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    assert_eq!(drawn(&school, SECOND), 0);
    done(school.run(&["chart", "areas", "-o", &name, "--force"]));
    assert!(fs::read_to_string(&file).unwrap().starts_with("<svg"));
    refused(&school.run(&["chart", "areas", "-o", "gone/areas.svg"]), &["gone is not there"]);
}

#[cfg(unix)]
fn with_companion(school: &School, text: &str, arguments: &[&str]) -> std::process::Child {
    let script = crate::print::script(school.folder(), text);
    school.command(arguments).env("REFLECTORY_PRINT", script).spawn().unwrap()
}

#[cfg(unix)]
#[test]
fn pictures_come_from_the_companion() {
    let school = kept();
    let (file, name) = path(&school, "areas.png");
    let (order, _) = path(&school, "order.json");
    let text = format!("cat > {}; {}", order.display(), crate::print::PNG);
    done(finish(with_companion(&school, &text, &["chart", "areas", "-o", &name, "--width", "500"])));
    assert_eq!(fs::read(&file).unwrap(), crate::print::PNG_BYTES);
    let order: serde_json::Value = serde_json::from_str(&fs::read_to_string(order).unwrap()).unwrap();
    assert_eq!((order["output"].as_str(), order["width"].as_u64()), (Some("png"), Some(500)));
    assert!(order["picture"]["svg"].as_str().unwrap().contains(">3.5</text>"));
    let nowhere = school.command(&["chart", "areas", "--format", "pdf"]).env("REFLECTORY_PRINT", "/gone/x").spawn();
    refused(&finish(nowhere.unwrap()), &["REFLECTORY_PRINT names /gone/x"]);
}

#[cfg(unix)]
#[test]
fn who_ends_it_finds_no_file_and_no_companion() {
    let school = kept();
    let (file, name) = path(&school, "areas.pdf");
    let (pid, _) = path(&school, "pid");
    let text = format!("echo $$ > {0}.tmp; mv {0}.tmp {0}; exec sleep 600", pid.display());
    let child = with_companion(&school, &text, &["chart", "areas", "-o", &name]);
    let until = std::time::Instant::now() + crate::support::bin::LIMIT;
    while !pid.exists() && std::time::Instant::now() < until {
        std::thread::yield_now();
    }
    crate::support::pty::send_signal(child.id(), "INT");
    let ended: Finished = finish(child);
    refused(&ended, &["Ended. Nothing was written."]);
    assert!(!file.exists() && crate::print::is_gone(&pid));
    let left = fs::read_dir(school.folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(left.filter(|name| name.contains("part") || name.contains("areas")).count(), 0);
    assert_eq!(drawn(&school, SECOND), 0);
}

#[test]
fn a_key_in_the_overview_writes_who_has_taken_part() {
    let folder = store_with(EXERCISE);
    fill(&folder.path().join("store"), 6);
    let mut journey = Journey::coordinate(folder);
    journey.sees("p picture").press("p").sees("Written: ");
    let name = |ending: &str| journey.folder.path().join(format!("participation-2026-1-primary.{ending}"));
    let (png, svg) = (fs::read(name("png")), fs::read_to_string(name("svg")));
    match (png, svg) {
        (Ok(png), Err(_)) => assert!(png.starts_with(b"\x89PNG")),
        (Err(_), Ok(svg)) => assert!(svg.contains("Who has taken part"), "{svg}"),
        both => panic!("one picture, not {both:?}"),
    }
    journey.press("p").sees("-2.");
}

#[test]
fn a_key_in_the_results_asks_for_what_the_page_shows() {
    let mut journey = reading([5, 17, 80], "<tab>");
    let asked = |journey: &mut Journey| match ask(journey, "w<enter>").as_slice() {
        [WorkplaceRequest::WriteChart { id, shows }] => Some((id.0.clone(), *shows)),
        [WorkplaceRequest::WriteReport { .. }] => None,
        other => panic!("{other:?}"),
    };
    let written = |journey: &mut Journey| reply(journey, WorkplaceReply::Written("Written.".to_owned().into()));
    let id = "2026-1-primary".to_owned();
    assert_eq!(asked(&mut journey), Some((id.clone(), ChartOf::Areas)));
    written(&mut journey);
    journey.press("<down><down><enter>");
    assert_eq!(asked(&mut journey), Some((id, ChartOf::Area('C'))));
    written(&mut journey);
    journey.press("<backtab><backtab>").press("w").misses("The chart of this page").press("q");
    assert_eq!(asked(&mut journey), None);
}
