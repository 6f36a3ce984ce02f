//! The group's profile: distributions over the levels, means with their level, by the rules of every report.

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use reflectory::app::input::Size;
use reflectory::app::workplace::guide;
use reflectory::app::workplace::results::detail;
use reflectory::document::html::html;
use reflectory::document::report::{Material, report as document};
use reflectory::document::xlsx::xlsx;
use reflectory::domain::answer::{Answer, Sheet, SheetId};
use reflectory::domain::badge;
use reflectory::domain::exact::Exact;
use reflectory::domain::instrument::{Computing, GroupIx, LevelIx};
use reflectory::domain::participation::{GroupCount, Level, level};
use reflectory::domain::report::Report;
use reflectory::domain::report::statement::{Cell, Hidden};
use reflectory::format::report::{VERSION, read, write};
use reflectory::format::report_text;

use super::instrument::frozen;
use super::levels;
use crate::support::report::{SHIPPED, english, report};

fn sheet(levels: [u8; 3]) -> Sheet {
    let answers = ["P1", "P2", "R1"].iter().zip(levels).filter(|(_, level)| *level > 0);
    let answers = answers.map(|(code, level)| ((*code).to_owned(), Answer::Rating(level)));
    let answers = answers.chain([("room".to_owned(), Answer::Rating(4))]).collect();
    Sheet { id: SheetId([0; 16]), group: GroupIx(0), answers, own_line: false }
}

/// Twelve teachers.
fn profile() -> Report {
    let sheets: Vec<Sheet> = (0..12u8).map(|n| sheet([1 + n % 6, 3 + n % 2, if n < 6 { 2 } else { 3 }])).collect();
    report(&frozen(), &sheets)
}

#[test]
fn each_statement_has_its_distribution_and_each_mean_its_level() {
    let report = profile();
    let p1 = &report.areas[0].statements[0];
    let Cell::Mean { mean, ratings } = &p1.cells[0] else { panic!("{:?}", p1.cells[0]) };
    assert_eq!((&*ratings.points, ratings.answered(), ratings.invited), (&[2; 6][..], 12, 35));
    let axis = report.axis_of(p1);
    assert_eq!(
        (mean.shown().to_string().as_str(), axis.level(mean), axis.told(mean).as_str()),
        ("3.5", Some("B2 Expert"), "3.5 B2")
    );
    assert_eq!(axis.told(report.areas[1].overall.as_ref().unwrap()), "2.5 B1", "half up");
    assert_eq!((axis.words().as_str(), axis.ends()), ("from 1 (A1) to 6 (C2)", ("A1".to_owned(), "C2".to_owned())));
    let own = report.axis_of(&report.own[0]);
    assert_eq!((own.points(), own.level(&Exact::whole(4))), (5, None), "how far people agree is no level");
    assert_eq!(read(&write(&report)).unwrap(), report);
    assert!(
        write(&report).contains(&format!("\"version\":{VERSION},"))
            && write(&report).contains("\"computing\":\"levels\"")
    );
}

#[test]
fn levels_are_rounded_once_and_from_the_mean_itself() {
    let axis = profile().axis();
    let told = |numerator, denominator| axis.told(&Exact::ratio(numerator, denominator).unwrap());
    assert_eq!(told(249, 100), "2.5 A2", "2.49 prints 2.5 and is nearer to 2");
    assert_eq!(
        (told(5, 2), told(1, 1), told(6, 1), told(11, 2)),
        ("2.5 B1".into(), "1.0 A1".into(), "6.0 C2".into(), "5.5 C2".into())
    );
    assert_eq!(axis.level(&Exact::whole(0)), None);
    for (numerator, denominator, rounded) in [(0, 1, 0), (1, 2, 1), (149, 100, 1), (3, 2, 2), (599, 100, 6)] {
        assert_eq!(Exact::ratio(numerator, denominator).unwrap().rounded(), rounded);
    }
}

#[test]
fn the_rules_for_few_people_hold() {
    let four: Vec<Sheet> = (0..4).map(|_| sheet([3, 3, 3])).collect();
    let hidden = report(&frozen(), &four);
    assert!(hidden.statements().all(|statement| statement.cells == [Cell::Hidden(Hidden::GroupHidden)]));
    let mut five: Vec<Sheet> = (0..5).map(|_| sheet([3, 3, 0])).collect();
    five[0].answers.insert("R1".to_owned(), Answer::Rating(1));
    let shown = report(&frozen(), &five);
    assert!(shown.areas[0].statements.iter().all(|statement| statement.cells[0].mean().is_some()));
    assert_eq!(shown.areas[1].statements[0].cells, [Cell::Hidden(Hidden::TooFew)]);
}

/// All that a reader could see of a report, in one text.
fn everything(report: &Report) -> String {
    let it = levels();
    let material = Material {
        report,
        groups: &it.groups,
        notes: &[],
        changes: None,
        planned: &[],
        earlier: None,
        fingerprint: "f00d",
        texts: english(),
    };
    let size = Size { columns: 80, rows: 24 };
    let detail: Vec<String> = report
        .statements()
        .flat_map(|one| detail::rows(report, one, None, size, english()))
        .map(|row| format!("{row:?}"))
        .collect();
    let bytes = xlsx(&material).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.as_slice())).unwrap();
    let cells: Vec<String> = book
        .worksheets()
        .iter()
        .flat_map(|(_, sheet)| sheet.rows().flatten().map(ToString::to_string).collect::<Vec<_>>())
        .collect();
    [
        report_text::lines(report, &Default::default(), true, english()).join("\n"),
        html(&document(&material)),
        detail.join("\n"),
        cells.join("\n"),
    ]
    .join("\n")
}

#[test]
fn documents_and_screens_speak_of_levels() {
    let all = everything(&profile());
    for part in ["from 1 (A1) to 6 (C2)", "3.5 B2", "3.5 (B2 Expert)", "A1 Newcomer", "the nearest one, half up"] {
        assert!(all.contains(part), "{part:?} does not stand anywhere");
    }
    for part in ["from 1 to 5", "1 to 5 alone", "5 fits", "1, 2, 3, 4 and 5"] {
        let lines: Vec<&str> = all.lines().filter(|line| line.contains(part)).collect();
        assert!(
            lines.is_empty(),
            "{part:?}: {:?}",
            lines.iter().map(|line| &line[..line.len().min(200)]).collect::<Vec<_>>()
        );
    }
    assert!(all.contains("strongly agree"), "the own statement is on that scale");
    let mut alone = frozen();
    alone.exercise.own.clear();
    let mut one = sheet([3, 3, 3]);
    one.answers.remove("room");
    let none = everything(&report(&alone, &vec![one; 6]));
    assert!(!none.contains("strongly agree"), "and nothing else is");
    let guide = guide::questionnaire(&levels(), english());
    assert!(guide.contains("one of 6 levels: A1 Newcomer, A2 Explorer") && !guide.contains(" 5 "), "{guide}");
    let list = guide::statement_list(&levels(), LevelIx(0), GroupIx(0)).1;
    assert!(
        list.contains("What is meant: What is meant by P1.")
            && list.contains("      6  I do what P1")
            && !list.contains("A 5"),
        "{list}"
    );
    assert!(guide::questionnaire(&SHIPPED, english()).contains("what a 5 would look like"));
}

#[test]
fn one_group_alone_reaches_its_minimum_or_does_not() {
    let count = |submitted: u32| GroupCount { eligible: 20, invited: 20, submitted, minimum: 10 };
    assert_eq!(level(&[count(10)]), Level::High);
    assert_eq!(level(&[count(9)]), Level::Medium, "nobody else has reached theirs");
    assert_eq!(level(&[count(0)]), Level::None);
    assert_eq!(level(&[count(9), count(10)]), Level::High);
    assert_eq!(level(&[count(9), count(9)]), Level::Medium);
}

#[test]
fn teachers_alone_can_earn_the_badge() {
    let report = profile();
    assert_eq!(report.facts.computing, Computing::Levels);
    assert!(badge::of(&report).is_ok(), "every group of this instrument took part, twelve people in all");
    let ten: Vec<Sheet> = (0..10).map(|_| sheet([3, 3, 3])).collect();
    assert_eq!(badge::of(&self::report(&frozen(), &ten)).unwrap_err(), [badge::Missing::Sheets(10)]);
}
