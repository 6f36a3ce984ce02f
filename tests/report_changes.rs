//! What changed most between two rounds, beside a slow search through the cells of both reports.

use jiff::civil::date;
use reflectory::domain::note::{Note, NotePlace};
use reflectory::domain::report::Report;
use reflectory::domain::report::changes::{Changed, Changes};
use reflectory::domain::report::comparison::NotComparable;
use reflectory::domain::report::comparison::chance::Chance;
use reflectory::domain::report::focus::Place;
use reflectory::domain::report::statement::Cell;
use reflectory::format::report::{Beside, read, write, write_with};
use reflectory::format::report_text;
use serde_json::{Value, json};

use crate::support::report::{
    LEADERS, SMALL, STUDENTS, School, TEACHERS, answered, english, frozen, own, report, sheets,
};

/// The report of a school, as that of the session after.
fn later(mut school: School) -> Report {
    school.frozen.exercise.session = 2;
    school.frozen.exercise.slot.first = date(2027, 1, 11);
    school.frozen.id = school.frozen.exercise.id(&SMALL);
    report(&school.frozen, &school.sheets)
}

fn tenths(report: &Report, code: &str, line: &str) -> Option<i64> {
    let at = report.line(line)?;
    let (_, statement) = report.places().find(|(_, statement)| statement.code == code)?;
    match &statement.cells[at] {
        Cell::Mean { mean, .. } => Some(mean.shown().tenths() as i64),
        Cell::NoRating(_) | Cell::Hidden(_) => None,
    }
}

/// Code, line and difference in tenths of every line that both reports show and that is not printed the same.
fn slow(before: &Report, after: &Report) -> Vec<(String, String, i64)> {
    let mut found = Vec::new();
    for (_, statement) in after.places() {
        for line in &after.lines {
            let both = tenths(before, &statement.code, &line.key).zip(tenths(after, &statement.code, &line.key));
            if let Some((then, now)) = both.filter(|(then, now)| then != now) {
                found.push((statement.code.clone(), line.key.clone(), now - then));
            }
        }
    }
    found
}

fn told(report: &Report, all: &[Changed]) -> Vec<(String, String, i64)> {
    let one = |changed: &Changed| {
        let code = report.statement(changed.place).unwrap().code.clone();
        assert_eq!(changed.after.since(changed.before), changed.by);
        (code, report.lines[changed.line].key.clone(), changed.by.tenths())
    };
    all.iter().map(one).collect()
}

#[test]
fn the_farthest_in_each_direction_are_found_and_nothing_hidden() {
    let (mut rose, mut fell) = (0, 0);
    for seed in 0..150 {
        let (first, second) = (School::draw(&SMALL, seed), School::draw(&SMALL, seed + 1000));
        let (before, after) = (report(&first.frozen, &first.sheets), later(second));
        let all = slow(&before, &after);
        let expected = |up: bool| {
            let mut all: Vec<_> = all.iter().filter(|(.., by)| (*by > 0) == up).cloned().collect();
            all.sort_by_key(|(.., by)| -by.abs());
            all.truncate(4);
            all
        };
        let changes = Changes::new(&before, &after, 4).unwrap();
        assert_eq!(told(&after, &changes.increased), expected(true), "school {seed}");
        assert_eq!(told(&after, &changes.decreased), expected(false), "school {seed}");
        assert_eq!(changes.since, before.facts.exercise);
        rose += changes.increased.len();
        fell += changes.decreased.len();
    }
    assert!(rose > 100 && fell > 100, "{rose} {fell}");
}

/// Leaders rise by 1.0 on C3, teachers fall by 2.0 on C1 and by 1.0 on an own statement, students stay.
fn two() -> (Report, Report) {
    let all = |c3: u8, c1: u8, breaks: u8, teachers: usize| {
        let staff = sheets(teachers, TEACHERS, &[("C1", c1), ("breaks", breaks)]);
        [sheets(5, LEADERS, &[("C3", c3)]), staff, answered(STUDENTS, "C3", &[3, 3, 4, 4, 5])].concat()
    };
    let mut first = School { frozen: frozen(&SMALL, [5, 20, 20]), sheets: all(3, 4, 4, 8) };
    first.frozen.exercise.own = vec![own("breaks", &[TEACHERS])];
    let second = School { frozen: first.frozen.clone(), sheets: all(4, 2, 3, 4 + 4) };
    (report(&first.frozen, &first.sheets), later(second))
}

#[test]
fn increases_and_decreases_come_in_turn_the_farthest_first() {
    let (before, after) = two();
    let changes = Changes::new(&before, &after, 5).unwrap();
    let own = ("breaks".to_owned(), "teachers".to_owned(), -10);
    let c1 = ("C1".to_owned(), "teachers".to_owned(), -20);
    let c3 = ("C3".to_owned(), "leaders".to_owned(), 10);
    let turn: Vec<Changed> = changes.in_turn().into_iter().cloned().collect();
    assert_eq!(told(&after, &turn), [c1, c3, own]);
    assert_eq!(turn[2].place, Place::Own(0));
    assert_eq!(turn[1].chance, Some(Chance::Everybody));
    assert_eq!((changes.year, changes.session), (2026, 1));
    assert_eq!(Changes::new(&after, &after, 5), Err(NotComparable::SameExercise));
}

#[test]
fn a_small_difference_is_marked_within_chance() {
    let school =
        |answers: &[u8]| School { frozen: frozen(&SMALL, [5, 20, 200]), sheets: answered(STUDENTS, "C3", answers) };
    let first = school(&[1, 2, 3, 4, 5, 3]);
    let (before, after) = (report(&first.frozen, &first.sheets), later(school(&[2, 2, 3, 4, 5, 3])));
    let changes = Changes::new(&before, &after, 5).unwrap();
    assert_eq!(changes.increased[0].chance, Some(Chance::Within));
    let text = text(&after, &Beside { changes: Some(&changes), notes: None }, true);
    assert!(text.contains("^ +0.2  C3 ") && text.contains("3.0 -> 3.2, within chance"), "{text}");
    assert!(text.contains("Largest decrease since session 1 of 2026/2027: -\n"), "{text}");
}

fn text(report: &Report, beside: &Beside, ascii: bool) -> String {
    report_text::lines(report, beside, ascii, english()).join("\n")
}

#[test]
fn changes_and_notes_stand_in_text_and_json_and_leave_the_report_as_it_is() {
    let (before, after) = two();
    let changes = Changes::new(&before, &after, 5).unwrap();
    let notes = [
        Note { place: NotePlace::Area('C'), text: "Ask again, in \"May\"".to_owned() },
        Note { place: NotePlace::Statement("breaks".to_owned()), text: "Rain".to_owned() },
    ];
    let with = Beside { changes: Some(&changes), notes: Some(&notes) };
    let shown = text(&after, &with, false);
    assert!(shown.contains("▼ -2.0  C1 ") && shown.contains("▼ -1.0  our own: breaks"), "{shown}");
    assert!(shown.contains("    Note: Ask again, in \"May\"") && shown.contains("    Note: Rain"), "{shown}");
    let without = text(&after, &Beside::default(), false);
    assert!(without.contains("Largest change: needs an earlier round of this level\n"), "{without}");
    assert!(!without.contains("Note:"));
    let written = write_with(&after, &with);
    assert_eq!(read(&written).as_ref(), Ok(&after));
    assert_eq!(write_with(&after, &Beside::default()), write(&after), "what is kept has nothing beside it");
    let json: Value = serde_json::from_str(&written).unwrap();
    let fell = json!({ "code": "C1", "line": "teachers", "before": "4.0", "after": "2.0", "difference": "-2.0",
        "chance": "beyond" });
    assert_eq!(json["changes"]["decreased"][0], fell);
    assert_eq!(
        (json["changes"]["since"].as_str(), &json["changes"]["session"]),
        (Some(before.facts.exercise.0.as_str()), &json!(1))
    );
    assert_eq!(json["notes"][1], json!({ "statement": "breaks", "text": "Rain" }));
    assert_eq!(json["notes"][0]["area"], "C");
}

#[test]
fn a_report_kept_by_the_first_version_is_read() {
    let (before, _) = two();
    let mut json: Value = serde_json::from_str(&write(&before)).unwrap();
    json["version"] = 1.into();
    assert_eq!(read(&json.to_string()), Ok(before));
}
