//! What was written for five points holds for two to six.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use reflectory::app::input::Size;
use reflectory::app::page;
use reflectory::document::block::Block;
use reflectory::document::chart::areas as charts;
use reflectory::document::report::{Material, report as document};
use reflectory::document::xlsx::xlsx;
use reflectory::domain::answer::{Answer, SheetId};
use reflectory::domain::exact::{Exact, Shown};
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::points::{POINTS_MAX, POINTS_MIN};
use reflectory::domain::questionnaire::{AskedForm, Questionnaire};
use reflectory::domain::report::Report;
use reflectory::domain::report::axis::Axis;
use reflectory::domain::report::comparison::{NotComparable, compare};
use reflectory::domain::report::sentences::{self, Points};
use reflectory::domain::report::series::{Series, Summary};
use reflectory::domain::report::statement::{Cell, Ratings};
use reflectory::format::builtin::selfie;
use reflectory::format::report::{FIVE_POINTS, VERSION, csv, read, summary, write};
use reflectory::format::{import, instrument, paper, report_text, series_text, sheet};
use reflectory::locale::language;
use reflectory::locale::texts;
use reflectory::locale::texts::in_english;

use super::of_points;
use crate::support::report::{School, TEACHERS, english, frozen, report, sheets};

const ALL: std::ops::RangeInclusive<usize> = POINTS_MIN..=POINTS_MAX;

/// The scale of agreement with other points.
fn with_points(points: &str) -> Result<(), String> {
    let mut files = selfie();
    let before = r#"points = ["strongly disagree", "disagree", "slightly agree", "agree", "strongly agree"]
notes = ["in my experience, not true at all", "", "", "", "in my experience, very true"]"#;
    let text = files["instrument.toml"].replacen(before, points, 1);
    assert_ne!(text, files["instrument.toml"]);
    files.insert("instrument.toml".to_owned(), text);
    instrument::read(&files)
        .map(|_| ())
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

#[test]
fn a_scale_has_two_to_six_points() {
    for points in 1..=8 {
        let words: Vec<String> = (1..=points).map(|point| format!("\"p{point}\"")).collect();
        let read = with_points(&format!("points = [{}]", words.join(", ")));
        assert_eq!(read.is_ok(), ALL.contains(&points), "{points}: {read:?}");
    }
    let one = with_points("points = [\"only\"]").unwrap_err();
    assert!(one.contains("A scale of one point leaves nothing to choose") && one.contains("2 to 6"), "{one}");
    let seven = with_points(r#"points = ["a", "b", "c", "d", "e", "f", "g"]"#).unwrap_err();
    assert!(seven.contains("`points` must hold the words of 2 to 6 points; 7 stand here."), "{seven}");
    for (points, expected) in [
        (r#"["a", "b", "a"]"#, "\"a\" stands twice in this scale"),
        (r#"["a", "  "]"#, "A point of this scale has no words."),
        (r#"["a", "does not apply to me"]"#, "stands twice in this scale"),
    ] {
        let read = with_points(&format!("points = {points}"));
        assert!(read.as_ref().is_err_and(|it| it.contains(expected)), "{points}: {read:?}");
    }
    let notes = with_points("points = [\"a\", \"b\"]\nnotes = [\"\", \"\", \"\"]").unwrap_err();
    assert!(notes.contains("`notes` must hold a text for each of the 2 points; 3 stand here."), "{notes}");
}

#[test]
fn all_areas_have_equally_many_points() {
    let mut files = selfie();
    let main = format!(
        "{}\n[[scale]]\nkey = \"two\"\npoints = [\"no\", \"yes\"]\nopt_out = \"not me\"\n",
        files["instrument.toml"]
    );
    files.insert("instrument.toml".to_owned(), main);
    let area = "areas/b-collaboration.toml";
    let text = files[area].replacen("kind = \"core\"", "kind = \"core\"\nscale = \"two\"", 1);
    files.insert(area.to_owned(), text);
    let problems = instrument::read(&files).unwrap_err();
    assert_eq!(problems.len(), 1, "{problems:?}");
    let told = problems[0].to_string();
    assert!(told.contains(area) && told.contains("This scale has 2 points, and that of A1 has 5."), "{told}");
}

/// Every rated answer of a group, counted one by one.
fn naive(school: &School, group: GroupIx, code: &str, points: usize) -> (Vec<u32>, u32, u32) {
    let (mut counts, mut apart, mut unanswered) = (vec![0; points], 0, 0);
    for sheet in school.sheets.iter().filter(|sheet| sheet.group == group) {
        match sheet.answers.get(code) {
            Some(Answer::Rating(point)) => counts[usize::from(*point) - 1] += 1,
            Some(Answer::NotApplicable) => apart += 1,
            Some(_) => panic!("{code} is not rated"),
            None => unanswered += 1,
        }
    }
    (counts, apart, unanswered)
}

#[test]
fn a_report_of_any_number_of_points_equals_a_naive_count() {
    let (mut seen, mut highest) = (0, 0);
    for (points, seed) in ALL.flat_map(|points| (0..12).map(move |seed| (points, seed))) {
        let it = of_points(points);
        let school = School::draw(&it, seed);
        let report = report(&school.frozen, &school.sheets);
        assert_eq!(report.axis().points(), points);
        for statement in report.statements().chain(&report.own) {
            for (line, cell) in report.lines.iter().zip(&statement.cells) {
                let (Some(ratings), [group]) = (cell.ratings(), line.groups.as_slice()) else { continue };
                let (counts, apart, unanswered) = naive(&school, *group, &statement.code, points);
                let Ratings { not_applicable, unanswered: left, .. } = ratings;
                assert_eq!(
                    (&*ratings.points, *not_applicable, *left),
                    (&*counts, apart, unanswered),
                    "{points} {seed}"
                );
                let sum: u64 = (1..).zip(&counts).map(|(point, count): (u64, _)| point * u64::from(*count)).sum();
                let number = u64::from(counts.iter().sum::<u32>());
                assert_eq!(cell.mean().cloned(), Exact::ratio(sum, number), "{points} {seed}");
                assert_eq!(ratings.share(points), Exact::ratio(u64::from(counts[points - 1]), number));
                assert_eq!(ratings.share(points + 1), None);
                seen += 1;
                highest += u32::from(counts[points - 1] > 0);
            }
        }
    }
    assert!(seen > 500 && highest > 100, "{seen} {highest}");
}

#[test]
fn the_json_comes_back_and_only_what_is_new_has_the_new_version() {
    for points in ALL {
        let school = School::draw(&of_points(points), 5);
        let report = report(&school.frozen, &school.sheets);
        let json = write(&report);
        assert_eq!(read(&json).unwrap(), report, "{points}");
        let version = if points == 5 { FIVE_POINTS } else { VERSION };
        assert!(json.contains(&format!("\"version\":{version},")), "{points}");
        assert!(csv(&report).contains(&format!(",chose,{points},")));
        assert!(
            !csv(&report).lines().any(|line| line.contains(&format!(",chose,{},", points + 1)) && line.contains(",A,"))
        );
        let text = report_text::lines(&report, &Default::default(), true, english()).join("\n");
        assert!(text.contains(&format!("Only answers from 1 to {points} count in a mean.")), "{text}");
    }
}

#[test]
fn a_kept_report_whose_counts_are_not_those_of_its_scale_is_damaged() {
    let school = School::draw(&of_points(6), 5);
    let json = write(&report(&school.frozen, &school.sheets));
    let at = json.find("\"ratings\":{\"points\":[").unwrap() + "\"ratings\":{\"points\":[".len();
    let mut more = json.clone();
    more.insert_str(at, "0,");
    assert!(read(&more).unwrap_err().to_string().contains("a count for each point of its scale"));
    let fewer = json.replacen("\"agreement point 6\"", "\"agreement point 6\",\"a\",\"b\"", 1);
    assert!(read(&fewer).unwrap_err().to_string().contains("the scale `agreement` has 8 points"));
}

#[test]
fn sheets_hold_every_point_and_no_other() {
    for points in ALL {
        let frozen = frozen(&of_points(points), [5, 5, 5]);
        let asked = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, TEACHERS);
        let form = &asked.asked[0].form;
        assert_eq!(form.rows(), points + 1);
        for point in 1..=points as u8 {
            assert_eq!(form.row_of_digit(point), Some(usize::from(point) - 1));
            let answer = form.choose(usize::from(point) - 1, None).unwrap();
            assert!(form.accepts(&answer) && answer == Answer::Rating(point), "{point} of {points}");
            let mut one = sheets(1, TEACHERS, &[("A1", point)]).remove(0);
            one.id = SheetId([7; 16]);
            let body = sheet::body(&one, &asked);
            assert!(sheet::from_body(one.id, TEACHERS, &body, &asked).unwrap() == one);
        }
        assert!(form.choose(points, None) == Some(Answer::NotApplicable) && form.row_of_digit(0) == Some(points));
        assert!(form.row_of_digit(points as u8 + 1).is_none() && !form.accepts(&Answer::Rating(points as u8 + 1)));
        assert!(!form.accepts(&Answer::Rating(0)));
        let beyond = sheets(1, TEACHERS, &[("A1", points as u8 + 1)]).remove(0);
        assert!(sheet::from_body(beyond.id, TEACHERS, &sheet::body(&beyond, &asked), &asked).is_err());
    }
}

#[test]
fn paper_has_a_box_for_each_point_and_the_table_takes_them() {
    for points in ALL {
        let frozen = frozen(&of_points(points), [50, 50, 50]);
        let form = paper::forms(&frozen, TEACHERS, 1..=1, false, texts::of(language::english()));
        let boxes: Vec<String> = (1..=points).chain([0]).map(|digit| format!("[ ] {digit}")).collect();
        assert!(form.contains(&boxes.join("    ")) && !form.contains(&format!("[ ] {}", points + 1)), "{form}");
        assert!(form.contains(&format!("    {points} = agreement point {points}")), "{form}");
        let typed = |cell: &str| import::read(format!("number,group,A1\n1,teachers,{cell}\n").as_bytes(), &frozen);
        let read = typed(&points.to_string()).unwrap();
        assert!(read.sheets[0].answers["A1"] == Answer::Rating(points as u8));
        for wrong in [points + 1, 11, 99] {
            let problems = typed(&wrong.to_string()).err().expect("refused");
            let told = problems[0].to_string();
            assert!(told.contains(&format!("It takes 1 to {points}, NA, or nothing.")), "{told}");
        }
        assert!(typed("+1").is_err() && typed("01").is_err());
    }
}

#[test]
fn documents_charts_and_tables_say_to_which_point_they_run() {
    for points in ALL {
        let school = School::draw(&of_points(points), 5);
        let report = report(&school.frozen, &school.sheets);
        let groups = &school.frozen.instrument.groups;
        let material = Material {
            report: &report,
            groups,
            notes: &[],
            changes: None,
            planned: &[],
            earlier: None,
            fingerprint: "f00d",
            texts: english(),
        };
        let document = document(&material);
        let captions: Vec<(String, (String, String))> = document
            .sections
            .iter()
            .flat_map(|section| &section.blocks)
            .filter_map(|block| {
                if let Block::Bars(bars) = block { Some((bars.caption.clone(), bars.ends.clone())) } else { None }
            })
            .collect();
        let ends = ("1".to_owned(), points.to_string());
        assert!(captions.contains(&(format!("Areas, from 1 to {points}"), ends.clone())), "{captions:?}");
        let words = format!("Statements, from 1 (agreement point 1) to {points} (agreement point {points})");
        assert!(captions.contains(&(words, ends.clone())), "{captions:?}");
        assert_eq!(charts::areas(&report, groups, english()).bars.ends, ends);
        let bytes = xlsx(&material).unwrap();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.as_slice())).unwrap();
        let heads: Vec<String> =
            book.worksheet_range("Answers").unwrap().rows().nth(2).unwrap().iter().map(Data::to_string).collect();
        let chose: Vec<&String> = heads.iter().filter(|head| head.starts_with("Chose ")).collect();
        assert_eq!(chose.len(), points);
        assert_eq!(heads.last().unwrap(), "Wording");
    }
}

#[test]
fn bars_are_as_long_as_the_scale_says() {
    let part = |points: usize, tenths: u64| Axis::of(points).part(Shown::from_tenths(tenths));
    assert_eq!(part(5, 10), (0, 40));
    assert_eq!(part(5, 50), (40, 40));
    assert_eq!(part(6, 35), (25, 50));
    assert_eq!(part(2, 15), (5, 10));
    assert_eq!(part(3, 50), (20, 20), "never beyond the end");
}

#[test]
fn rounds_with_other_points_say_so_and_come_back() {
    let summary_of = |points: usize, name: &str| {
        let school = School::draw(&of_points(points), 5);
        Summary::new(&report(&school.frozen, &school.sheets), name.to_owned())
    };
    for points in ALL {
        let series = Series::new(vec![summary_of(points, "Ours")]);
        assert_eq!(summary::read(&summary::write(&series)).unwrap(), series.rounds, "{points}");
        assert_eq!(summary::read(&summary::csv(&series)).unwrap(), series.rounds, "{points}");
        assert_eq!(summary::csv(&series).contains("\npoints,"), points != 5);
        assert!(
            english().sentences(&series_text::reading(&series)).starts_with(&format!("Bars run from 1 to {points}."))
        );
    }
    let both = Series::new(vec![summary_of(5, "Five"), summary_of(6, "Six")]);
    assert_eq!(both.points(), None);
    assert!(
        english().sentences(&series_text::reading(&both)).contains("values do not compare")
            && english().sentences(&series_text::reading(&both)).contains("Six: 6")
    );
    let table = "area,Ours\npoints,6\nA Leadership,5.5\n";
    assert_eq!(summary::read(table).unwrap()[0].areas[0].shown, Some(Shown::from_tenths(55)));
    let refused = |table: &str| summary::read(table).unwrap_err().to_string();
    assert!(refused("area,Ours\nA Leadership,5.5\n").contains("please write 1.0 to 5.0"));
    assert!(refused("area,Ours\npoints,7\nA Leadership,5.5\n").contains("a number from 2 to 6"));
}

#[test]
fn other_points_are_another_scale() {
    let one = |points: usize, year: i16| -> Report {
        let mut frozen = frozen(&of_points(points), [10, 10, 10]);
        frozen.exercise.year = year;
        frozen.id = frozen.exercise.id(&frozen.instrument);
        report(&frozen, &sheets(6, TEACHERS, &[("A1", 2)]))
    };
    assert!(compare(&one(5, 2025), &one(5, 2026)).is_ok());
    assert_eq!(compare(&one(5, 2025), &one(6, 2026)).err(), Some(NotComparable::OtherInstrument));
    let mut mixed = of_points(5);
    mixed.scales[0].points.push("more".to_owned());
    mixed.scales[0].notes.push(String::new());
    let report = report(&frozen(&mixed, [10, 10, 10]), &[]);
    assert_eq!(report.axis().points(), 6);
    assert_eq!(sentences::points(&report), None);
    let counted = in_english(&sentences::counted(&report, Points::Beside));
    assert!(counted.starts_with("Only answers on the scale count"), "{counted}");
    assert!(counted.ends_with("and how many chose each point of the scale."), "{counted}");
}

#[test]
fn a_scale_of_six_points_has_a_page_to_itself() {
    let tall = Size { columns: 132, rows: 43 };
    for (points, alone) in [(5, false), (4, false), (6, true)] {
        let it = of_points(points);
        let frozen = frozen(&it, [5, 5, 5]);
        let asked = Questionnaire::for_group(&it, &frozen.exercise, TEACHERS);
        let first = asked.asked.iter().position(|asked| matches!(asked.form, AskedForm::Scale { .. })).unwrap();
        assert_eq!(page::page(&asked, first, tall).len() == 1, alone, "{points}");
    }
}

#[test]
fn nobody_gave_a_point_is_no_rating_on_any_scale() {
    for points in ALL {
        let frozen = frozen(&of_points(points), [10, 10, 10]);
        let report = report(&frozen, &sheets(6, TEACHERS, &[("A1", 0)]));
        let cells: BTreeMap<&str, &Cell> =
            report.statements().map(|statement| (statement.code.as_str(), &statement.cells[1])).collect();
        let Cell::NoRating(ratings) = cells["A1"] else { panic!("{:?}", cells["A1"]) };
        assert_eq!((ratings.points.len(), ratings.answered(), ratings.not_applicable), (points, 0, 6));
    }
}
