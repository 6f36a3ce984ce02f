//! Participation, unsealing and the report in lines: every figure, with what it rests on.

use jiff::SignedDuration;
use reflectory::app::Screen;
use reflectory::app::msg::Msg;
use reflectory::app::workplace::request::WorkplaceReply;
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::report::Report;
use reflectory::domain::report::area::AreaCell;
use reflectory::domain::report::sentences;
use reflectory::domain::report::statement::{Cell, StatementResult};
use reflectory::locale::language::english;
use reflectory::locale::texts::{self, in_english};
use reflectory::runtime::clock::Clock;
use reflectory::runtime::desk::Desk;
use reflectory::runtime::exercise_files::{Opened, hand_in};
use reflectory::runtime::results::kept;
use reflectory::store::Store;
use reflectory::ui::plain::workplace::{is_secret, prompt, report};

use super::{choose, heard};
use crate::plain::{line, lines, reads};
use crate::support::app::{EXERCISE, Journey, activate_in, at, draft_of};
use crate::support::keys::{PASSPHRASE, give_key_file};
use crate::support::results::{CLOSED, ask, comparing, frozen, ready, reply, report_of, sheets};
use crate::support::store::quick_folder;

const ID: &str = "2026-1-primary";

/// The workplace on the day after the last one, with so many sheets of each group.
fn closed(counts: [u32; 3]) -> Journey {
    let folder = quick_folder();
    let store = folder.path().join("store");
    give_key_file(&store, "Ada");
    activate_in(folder.path(), EXERCISE);
    let mut journey = Journey::coordinate(folder);
    let of = frozen(&journey, ID);
    let open = Store::open_existing(&store).unwrap();
    let mut opened = Opened::open(&open, &ExerciseId(ID.to_owned())).unwrap();
    for sheet in sheets(&of, counts, 7) {
        hand_in(&mut opened, &draft_of(&of, sheet)).unwrap();
    }
    drop((opened, open));
    journey.now = at(CLOSED);
    let desk = Desk::own(store).with_clock(Clock::starting_at(journey.now.wall));
    journey.desk = desk.with_documents(journey.folder.path().to_owned()).with_hidden_lab();
    let mut exercises = journey.desk.load().unwrap();
    exercises.truncate(1);
    let Journey { folder, now, desk, .. } = journey;
    let mut journey = Journey::begin(folder, |_| {
        let place = reflectory::app::home::Place::Own;
        let workplace = reflectory::app::workplace::Workplace::new(place, exercises, None, now);
        Screen::Workplace(Box::new(workplace))
    });
    (journey.now, journey.desk) = (now, desk);
    journey.send(Msg::Tick);
    journey
}

/// The same, unsealed in lines; and the report that was kept.
fn unsealed(counts: [u32; 3]) -> (Journey, Report) {
    let mut journey = closed(counts);
    lines(&mut journey, &["results", PASSPHRASE]);
    choose(&mut journey, "unseal Primary, session 1");
    reads(&line(&mut journey, PASSPHRASE), &["How to read this."]);
    let report = kept(&journey.folder.path().join("store"), &ExerciseId(ID.to_owned())).unwrap();
    (journey, report.expect("it is kept"))
}

/// The lines that tell of a statement, as somebody else would write them.
fn of_statement(report: &Report, statement: &StatementResult) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(overall) = &statement.overall {
        lines.push(format!("{} {}.", statement.code, statement.title));
        let all = || statement.cells.iter().filter_map(Cell::ratings);
        let (answered, invited): (u32, u32) = (all().map(|r| r.answered()).sum(), all().map(|r| r.invited).sum());
        lines.push(format!("{} overall, {answered} of {invited} answered.", overall.shown()));
    }
    for (line, cell) in report.lines.iter().zip(&statement.cells) {
        lines.push(match cell {
            Cell::Mean { mean, ratings } => format!(
                "{} {}, {} of {} answered, not applicable {}, unanswered {}.",
                mean.shown(),
                line.title,
                ratings.answered(),
                ratings.invited,
                ratings.not_applicable,
                ratings.unanswered
            ),
            Cell::NoRating(_) => continue,
            Cell::Hidden(why) => format!("{}: {}.", line.title, in_english(&sentences::hidden(*why))),
        });
    }
    lines
}

/// Fails unless these stand one below the other.
#[track_caller]
fn stand_together(text: &str, expected: &[String]) {
    let all: Vec<&str> = text.lines().collect();
    let found = all.windows(expected.len()).any(|window| window == expected);
    assert!(found, "{expected:#?}\nis not in\n{text}");
}

#[test]
fn participation_is_a_line_for_each_group() {
    let mut journey = closed([5, 17, 66]);
    let read = heard(&journey);
    reads(&read, &["Participation. Primary, session 1 of 2026-2027.", "Closed since Friday 4 December 2026."]);
    reads(&read, &["School leaders: 5 of 5 have handed in. The minimum is 4: reached."]);
    reads(&read, &["Teachers: 17 of 35 have handed in. The minimum is 17: reached."]);
    reads(&read, &["Students: 66 of 200 have handed in. The minimum is 80: close, 14 to go."]);
    reads(&read, &["Participation all in all: high."]);
    // Nothing is told by itself; asking again tells what has come since.
    journey.wait(SignedDuration::from_secs(40));
    assert_eq!(line(&mut journey, "again"), read);
}

#[test]
fn unsealing_says_what_it_means_and_survives_a_wrong_passphrase() {
    let mut journey = closed([5, 17, 80]);
    reads(
        &lines(&mut journey, &["results", "not this", PASSPHRASE]),
        &["unseal Primary, session 1: closed. 102 sheets wait sealed."],
    );
    let asked = choose(&mut journey, "unseal Primary, session 1");
    reads(&asked, &["Sheets that are here: 5 school leaders, 17 teachers, 80 students."]);
    reads(&asked, &["Stations known to hold sheets that are not here: none.", "can no longer be corrected"]);
    assert_eq!(prompt_of(&journey), ("Your passphrase:".to_owned(), true));
    reads(&line(&mut journey, "copper lantern"), &["This is not the passphrase of Ada's key."]);
    assert_eq!(prompt_of(&journey), ("Your passphrase:".to_owned(), true));
    reads(&line(&mut journey, ".back"), &["unseal Primary, session 1: closed"]);
    let id = ExerciseId(ID.to_owned());
    assert_eq!(kept(&journey.folder.path().join("store"), &id).unwrap(), None);
    choose(&mut journey, "unseal Primary, session 1");
    reads(&line(&mut journey, PASSPHRASE), &["edition 1. How to read this.", "Students: 80 of 200 invited, 40 %"]);
    reads(&line(&mut journey, "back"), &["read the report of Primary, session 1: report ready"]);
}

fn prompt_of(journey: &Journey) -> (String, bool) {
    let Some(Screen::Workplace(it)) = journey.app.screen() else { panic!() };
    (prompt(&journey.app, it), is_secret(&journey.app, it))
}

#[test]
fn every_figure_of_the_report_is_read_with_what_it_rests_on() {
    // A group too few to show, one with too few answers here and there, and one that is large.
    let (mut journey, report) = unsealed([3, 17, 80]);
    let areas = line(&mut journey, "areas");
    reads(&areas, &["View with caution", "school average, from 8 areas"]);
    for area in &report.areas {
        reads(&areas, &[&format!("{}, {}.", area.letter, area.title)]);
        for (line, cell) in report.lines.iter().zip(&area.cells) {
            reads(
                &areas,
                &[&match cell {
                    AreaCell::Mean { mean, .. } => format!("{} {}, from ", mean.shown(), line.title),
                    AreaCell::NoRating => format!("{}: no rating.", line.title),
                    AreaCell::Hidden(why) => format!("{}: {}.", line.title, in_english(&sentences::hidden(*why))),
                }],
            );
        }
    }
    line(&mut journey, "statements");
    let mut read = 0;
    for (at, area) in report.areas.iter().enumerate() {
        let page =
            if at == 0 { heard(&journey) } else { choose(&mut journey, &format!("{}, {}", area.letter, area.title)) };
        for statement in &area.statements {
            stand_together(&page, &of_statement(&report, statement));
            read += 1;
        }
    }
    assert!(read > 40, "{read}");
    let own = line(&mut journey, "own statements");
    stand_together(&own, &of_statement(&report, &report.own[0]));
    // The same in one go, as the command prints it.
    let whole = report::whole(&report, texts::in_lines(english())).join("\n");
    for statement in report.statements().chain(&report.own) {
        stand_together(&whole, &of_statement(&report, statement));
    }
    for other in &report.others {
        assert!(whole.contains(&format!("Other areas: {}.", other.title)), "{}", other.title);
    }
}

#[test]
fn a_statement_in_full_tells_how_many_chose_each_point() {
    let (mut journey, report) = unsealed([5, 17, 80]);
    let statement = report.areas[2].statements.iter().find(|it| it.code == "C3").unwrap();
    lines(&mut journey, &["statements"]);
    choose(&mut journey, "C, ");
    let full = line(&mut journey, "c3");
    let ratings = statement.cells[2].ratings().expect("students were asked");
    let scale = &report.scales[statement.scale];
    for (point, count) in ratings.points.iter().enumerate() {
        let share = ratings.share(point + 1).unwrap().percent();
        reads(&full, &[&format!("{count}, {share} %, Students: {} {}", point + 1, scale.points[point])]);
    }
    reads(&full, &[&format!("{} of {}, Students: answered of invited", ratings.answered(), ratings.invited)]);
    reads(&full, &["What each group read.", "Students read: "]);
    // A note stands beside it from then on.
    choose(&mut journey, "write a note");
    reads(&line(&mut journey, "Buy cables"), &["Note: Buy cables"]);
    reads(&lines(&mut journey, &["back", "notes"]), &["C3 ", "Buy cables"]);
}

#[test]
fn the_other_pages_are_read_too() {
    let (mut journey, report) = unsealed([5, 17, 80]);
    let group = line(&mut journey, "groups");
    reads(&group, &["One group: School leaders.", "5 of 5 handed in."]);
    reads(&choose(&mut journey, "Students"), &["One group: Students.", "80 of 200 handed in."]);
    let others = line(&mut journey, "other areas");
    reads(&others, &[&format!("Other areas: {}.", report.others[0].title), "answered of invited"]);
    let words = line(&mut journey, "in their own words");
    reads(&words, &["In their own words:", "handed in."]);
    let focus = line(&mut journey, "focus");
    reads(&focus, &["Lowest:", "Highest:", "Widest gap between groups", "Largest change: needs an earlier round"]);
    let lowest = &report.focus(1).lowest[0];
    let statement = report.statement(lowest.place).unwrap();
    let expected = format!("{} overall, ", lowest.number.shown());
    let first = focus.lines().skip_while(|line| *line != "Lowest:").nth(1).unwrap();
    assert!(first.starts_with(&expected) && first.contains(&statement.code), "{first}");
    choose(&mut journey, "search for a statement");
    reads(&line(&mut journey, "internet"), &["Found for \"internet\": ", "1: "]);
    reads(&line(&mut journey, "1"), &["What each group read."]);
    lines(&mut journey, &["back", ".back"]);
    choose(&mut journey, "write the report into a file");
    reads(&choose(&mut journey, "plain text"), &["Written: "]);
}

#[test]
fn two_sessions_are_compared_value_by_value() {
    let mut journey = comparing("");
    let read = heard(&journey);
    reads(&read, &["Two sessions compared. Areas.", "Then: Primary, session 1 of 2025-2026", "Now: Primary"]);
    let Some(Screen::Workplace(it)) = journey.app.screen() else { panic!() };
    let reflectory::app::workplace::results::Open::Comparing(open) = &it.results.open else { panic!() };
    let area = &open.comparison.areas[0];
    let (before, after) = (area.overall.before.as_ref().unwrap(), area.overall.after.as_ref().unwrap());
    reads(&read, &[&format!("All groups: {} then, {} now, ", before.shown(), after.shown())]);
    reads(&choose(&mut journey, "C, "), &["Two sessions compared. C, ", "Teachers: ", "within chance"]);
}

#[test]
fn a_step_back_from_a_comparison_is_one_step() {
    let mut journey = comparing("");
    choose(&mut journey, "C, ");
    reads(&line(&mut journey, "back"), &["Two sessions compared. Areas."]);
    reads(&line(&mut journey, "back"), &["Results. School year"]);
    // Asked for from a report, it leads back to the page that was read.
    let (mut journey, now) = ready([5, 17, 80]);
    let then = report_of(&journey, "2025-1-primary", [5, 20, 120], 4);
    ask(&mut journey, "<enter>");
    reply(&mut journey, WorkplaceReply::Results(Box::new(now.clone())));
    reads(&line(&mut journey, "focus"), &["Lowest:"]);
    ask(&mut journey, "c");
    reply(&mut journey, WorkplaceReply::Results(Box::new(now)));
    reply(&mut journey, WorkplaceReply::Results(Box::new(then)));
    reads(&heard(&journey), &["Two sessions compared. Areas."]);
    reads(&line(&mut journey, "back"), &["Lowest:"]);
    reads(&line(&mut journey, "back"), &["Results. School year"]);
}
