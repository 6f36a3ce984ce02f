//! `report --format … -o FILE`: what is written, what is refused, and what the release register says.

use std::fs;
#[cfg(target_os = "linux")]
use std::process::Command;

use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::note::NotePlace;
use reflectory::format::report::release::How;
use reflectory::runtime::{beside, results};

use crate::report_commands::{FIRST, SECOND, done, kept, refused};
use crate::support::bin::School;
#[cfg(target_os = "linux")]
use crate::support::bin::finish;

#[test]
fn a_report_goes_into_a_file_of_every_form_and_is_registered() {
    let school = kept();
    let forms = [
        ("html", How::Html, &b"<!DOCTYPE html>"[..]),
        ("docx", How::Docx, b"PK"),
        ("xlsx", How::Xlsx, b"PK"),
        ("md", How::Markdown, b"Test school"),
        ("json", How::Json, b"{\"format\""),
        ("csv", How::Csv, b"exercise,"),
        ("text", How::Text, b"Test school"),
    ];
    for (form, how, begin) in forms {
        let file = school.path(&format!("report.{form}"));
        let name = file.to_str().unwrap();
        let written = school.run(&["report", SECOND, "--format", form, "-o", name]);
        assert_eq!((written.code, written.out.as_str()), (Some(0), ""), "{written:?}");
        assert!(written.err.contains("Written: ") && written.err.contains(&format!("report.{form}")), "{written:?}");
        let bytes = fs::read(&file).unwrap();
        assert!(bytes.starts_with(begin), "{form}");
        let registered = results::releases(&school.store(), &ExerciseId(SECOND.to_owned())).unwrap();
        assert!(registered.iter().any(|release| release.how == how), "{form}: {registered:?}");
        refused(&school.run(&["report", SECOND, "--format", form, "-o", name]), &["is there already"]);
        fs::write(&file, "mine").unwrap();
        done(school.run(&["report", SECOND, "--format", form, "--force", "-o", name]));
        assert_eq!(fs::read(&file).unwrap(), bytes, "{form}");
        if form != "docx" && form != "xlsx" {
            assert_eq!(done(school.run(&["report", SECOND, "--format", form])).as_bytes(), bytes, "piped");
        }
    }
}

#[test]
fn notes_and_an_earlier_round_come_in_when_they_are_asked_for() {
    let school = kept();
    let id = ExerciseId(SECOND.to_owned());
    beside::keep_note(&school.store(), &id, NotePlace::Statement("A1".to_owned()), "Ask <again> next year").unwrap();
    let plain = done(school.run(&["report", SECOND, "--format", "html"]));
    assert!(!plain.contains("next year") && !plain.contains("Since the earlier round"));
    let notes = done(school.run(&["report", SECOND, "--format", "html", "--notes", "--compare", FIRST]));
    assert!(notes.contains("Ask &lt;again&gt; next year") && notes.contains("Since the earlier round"));
    let registered = results::releases(&school.store(), &ExerciseId(FIRST.to_owned())).unwrap();
    assert!(registered.iter().any(|release| release.how == How::Html), "its figures went out too: {registered:?}");
    refused(&school.run(&["report", FIRST, "--format", "md", "--compare", SECOND]), &["is the later one"]);
    refused(&school.run(&["report", SECOND, "--format", "md", "--compare", SECOND]), &["the same exercise twice"]);
    refused(&school.run(&["report", SECOND, "--format", "md", "--compare", "2020-1-primary"]), &["2020-1-primary"]);
}

#[test]
fn the_next_report_says_what_came_of_the_plan() {
    let school = kept();
    let new = ["plan", "new", "Help that helps", "--exercise", FIRST, "--statement", "C5", "--example", "C"];
    done(school.run(&new));
    assert!(!done(school.run(&["report", FIRST, "--format", "md"])).contains("What we had planned"));
    let report = done(school.run(&["report", SECOND, "--format", "md"]));
    let checked = done(school.run(&["plan", "check", &plan_id(&school), "--against", SECOND]));
    assert!(report.contains("What we had planned") && report.contains("Students: mean of C5 at least 3.5"), "{report}");
    let verdicts = ["met: ", "nearer: ", "not met: ", "cannot say: "];
    let came = |text: &str| verdicts.map(|verdict| text.matches(verdict).count());
    assert_eq!(came(&report), came(&checked), "{checked}");
    assert!(came(&report).iter().sum::<usize>() > 0, "{report}");
    let file = school.path("planned.xlsx");
    done(school.run(&["report", SECOND, "--format", "xlsx", "-o", file.to_str().unwrap()]));
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&file).unwrap();
    let range = calamine::Reader::worksheet_range(&mut book, "Plan targets").unwrap();
    let column = |heading: &str| {
        let at = range.rows().nth(2).unwrap().iter().position(|cell| *cell == *heading).unwrap();
        range.rows().skip(3).map(move |row| row[at].to_string()).collect::<Vec<_>>()
    };
    let verdicts = verdicts.map(|verdict| verdict.trim_end_matches(": "));
    let told = column("What came of it");
    assert_eq!(verdicts.map(|verdict| told.iter().filter(|told| *told == verdict).count()), came(&checked));
    // The same figures as in words, as numbers; where nothing can be said there is the reason in their place.
    for (at, target) in column("Target").iter().enumerate() {
        let [then, now, why] = ["Then", "Now", "Why"].map(|heading| column(heading).swap_remove(at));
        let line = report.lines().find(|line| line.contains(target.as_str())).unwrap();
        let number =
            |figure: &str| figure.is_empty() || line.contains(&format!("{:.1}", figure.parse::<f64>().unwrap()));
        assert!(number(&then) && number(&now) && line.contains(&why), "{then} {now} {why}: {line}");
        assert!(line.contains(&column("Aim")[at]) && now.is_empty() != why.is_empty(), "{line}");
    }
}

fn plan_id(school: &School) -> String {
    let line: serde_json::Value = serde_json::from_str(done(school.run(&["plan", "list", "--json"])).trim()).unwrap();
    line["id"].as_str().unwrap().to_owned()
}

#[test]
fn what_does_not_fit_together_is_said_before_any_work() {
    let school = kept();
    refused(&school.run(&["report", SECOND, "--format", "csv", "--notes"]), &["CSV holds figures only"]);
    refused(&school.run(&["report", SECOND, "--compare", FIRST]), &["html, pdf, docx, xlsx or md"]);
    refused(&school.run(&["report", SECOND, "--format", "html", "--paper", "letter"]), &["--format pdf"]);
    let nowhere = school.path("no/such/report.html");
    let nowhere = nowhere.to_str().unwrap();
    refused(
        &school.run(&["report", SECOND, "--format", "html", "-o", nowhere]),
        &["is not there", "Nothing was written"],
    );
    let folder = school.path("");
    refused(&school.run(&["report", SECOND, "--format", "html", "-o", folder.to_str().unwrap()]), &["is a folder"]);
    let template = school.path("missing.typ");
    let template = template.to_str().unwrap();
    refused(
        &school.run(&["report", SECOND, "--format", "pdf", "--template", template]),
        &["template", "cannot be read"],
    );
}

#[test]
fn a_dash_is_the_standard_output_and_no_file_of_that_name() {
    let school = kept();
    let printed = done(school.run(&["report", SECOND, "--format", "md"]));
    assert_eq!(done(school.run(&["report", SECOND, "--format", "md", "-o", "-"])), printed);
    assert_eq!(done(school.run(&["chart", "areas", "-o", "-"])), done(school.run(&["chart", "areas"])));
    assert!(!school.path("-").exists());
}

/// `> report.html` on a full stick: the shell's file is a part, and the program must not say that all went well.
#[cfg(target_os = "linux")]
#[test]
fn a_standard_output_that_is_full_is_no_success() {
    let school = kept();
    let full = || fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    for asked in [
        &["report", SECOND, "--format", "html"][..],
        &["report", SECOND, "--format", "csv"],
        &["chart", "areas", "--format", "svg"],
        &["compare", FIRST, SECOND, "--format", "csv"],
        &["participation", "--json"],
        &["form", SECOND, "students"],
        &["man"],
    ] {
        let finished = finish(school.command(asked).stdout(full()).spawn().unwrap());
        refused(&finished, &["Not all of it could be written"]);
    }
}

/// Signals while the file beside the named one is there: it must not stay behind, whatever the moment.
#[cfg(target_os = "linux")]
#[test]
fn an_end_in_the_middle_of_writing_leaves_no_part_behind() {
    let school = kept();
    done(school.run(&["plan", "new", "Ours", "--exercise", SECOND, "--example", "C"]));
    let folder = school.path("out");
    fs::create_dir(&folder).unwrap();
    let file = folder.join("ours.html");
    let commands: [&[&str]; 3] = [
        &["report", SECOND, "--format", "html"],
        &["plan", "export", "2026-primary", "--format", "html"],
        &["chart", "areas", "--format", "svg"],
    ];
    // One signal only: a second one ends the program at once, as somebody who presses Ctrl-C twice wants it.
    let watch =
        "while kill -0 $1 2>&-; do for f in .reflectory-*.part; do [ -e $f ] && kill -TERM $1 && exit; done; done";
    for command in commands.iter().cycle().take(9) {
        let asked = [command, ["--force", "-o", file.to_str().unwrap()].as_slice()].concat();
        let child = school.command(&asked).spawn().unwrap();
        let mut signals = Command::new("sh");
        signals.args(["-c", watch, "sh", &child.id().to_string()]);
        let mut signals = signals.current_dir(&folder).spawn().unwrap();
        finish(child);
        signals.wait().unwrap();
        let left: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(left.iter().all(|name| name == "ours.html"), "{command:?} {left:?}");
    }
}
