//! Reports as JSON and CSV: read back just as they were, refused when they are not, and safe in a spreadsheet.

use std::collections::BTreeMap;

use jiff::civil::date;
use proptest::prelude::*;
use reflectory::domain::classes::{Part, Speaks};
use reflectory::domain::correction::{Change, Correction};
use reflectory::domain::exercise::People;
use reflectory::domain::report::comparison::compare;
use reflectory::domain::report::other::OtherItem;
use reflectory::domain::report::statement::Cell;
use reflectory::domain::report::words::Texts;
use reflectory::domain::report::{Aside, Occasion, Report};
use reflectory::format::report::release::{How, Release};
use reflectory::format::report::{BYTES_MAX, Beside, UnreadableReport, VERSION, comparison, csv, read, release, write};
use reflectory::format::report_text;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::support::report::{SHIPPED, SMALL, STUDENTS, School, TEACHERS, english, tally};

fn drawn(seed: u64) -> Report {
    let mut school = School::draw(&SMALL, seed);
    let on = date(2026, 12, 1);
    if seed.is_multiple_of(2) {
        school.frozen.corrections = vec![
            Correction { on, change: Change::LastDay(date(2026, 12, 12)) },
            Correction { on, change: Change::People { group: TEACHERS, people: People { eligible: 9, invited: 7 } } },
        ];
    }
    let aside = [Aside { damaged: 1, late: 0 }, Aside::default(), Aside { damaged: 0, late: 4 }];
    let occasion = Occasion { edition: 1, day: date(2026, 12, 14), aside: &aside, decided: &[] };
    let mut report = Report::new(&tally(&school.frozen, &school.sheets), &occasion);
    if seed.is_multiple_of(3) {
        let part = Part { classes_asked: 2, classes_all: 5, people_asked: 40, people_all: 90 };
        report.participation.groups[STUDENTS.0].speaks =
            Some(if seed.is_multiple_of(2) { Speaks::Random(part) } else { Speaks::Chosen(part) });
        report.facts.short_form = Some("Sixteen statements".to_owned());
    }
    report
}

#[test]
fn a_report_is_read_back_just_as_it_was() {
    let mut kinds: BTreeMap<String, u32> = BTreeMap::new();
    for seed in 0..150 {
        let report = drawn(seed);
        let text = write(&report);
        assert_eq!(read(&text).as_ref(), Ok(&report), "school {seed}");
        assert_eq!(write(&read(&text).unwrap()), text);
        let rated = report.others.iter().flat_map(|other| &other.items).filter_map(|item| match item {
            OtherItem::Rated(statement) => Some(statement),
            OtherItem::Chosen(_) => None,
        });
        for cell in report.statements().chain(&report.own).chain(rated).flat_map(|s| &s.cells) {
            let kind = match cell {
                Cell::Mean { .. } => "mean".to_owned(),
                Cell::NoRating(_) => "no rating".to_owned(),
                Cell::Hidden(hidden) => format!("{hidden:?}"),
            };
            *kinds.entry(kind).or_default() += 1;
        }
    }
    assert_eq!(kinds.len(), 8, "every kind of cell was met: {kinds:?}");
    assert!(kinds.values().all(|count| *count > 5), "{kinds:?}");
}

#[test]
fn a_report_of_the_whole_questionnaire_is_read_back() {
    for seed in 0..5 {
        let school = School::draw(&SHIPPED, seed);
        let report = crate::support::report::report(&school.frozen, &school.sheets);
        assert_eq!(read(&write(&report)), Ok(report));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn whatever_was_written_in_own_words_comes_back(texts in prop::collection::vec(any::<String>(), 0..6)) {
        let mut report = drawn(4);
        report.words[0].texts[STUDENTS.0] = Texts::Shown(texts.into_iter().map(Zeroizing::new).collect());
        report.facts.school = "\"École\", \\ \u{0}\u{2028}".to_owned();
        prop_assert_eq!(read(&write(&report)), Ok(report));
    }

    #[test]
    fn no_text_makes_reading_fall_over(text in "\\PC{0,200}", cut in 0usize..4000) {
        prop_assert!(read(&text).is_err());
        let whole = write(&drawn(2));
        let cut = cut.min(whole.len() - 1);
        if let Some(part) = whole.get(..cut) {
            prop_assert!(read(part).is_err());
        }
    }
}

fn changed(change: impl FnOnce(&mut Value)) -> Result<Report, UnreadableReport> {
    let report = (0..).map(drawn).find(|r| r.areas[0].overall.is_some() && r.areas[2].overall.is_some()).unwrap();
    let mut json: Value = serde_json::from_str(&write(&report)).unwrap();
    change(&mut json);
    read(&json.to_string())
}

#[test]
fn what_is_no_report_is_refused_with_a_sentence() {
    assert!(changed(|_| ()).is_ok());
    assert_eq!(read("{}"), Err(UnreadableReport::NotAReport));
    assert_eq!(read("A report"), Err(UnreadableReport::NotAReport));
    assert_eq!(changed(|json| json["format"] = "another".into()), Err(UnreadableReport::NotAReport));
    let newer = changed(|json| json["version"] = (VERSION + 1).into()).unwrap_err();
    assert_eq!(newer, UnreadableReport::Newer(VERSION + 1));
    assert!(newer.to_string().contains("newer version of Reflectory"), "{newer}");
    // A newer one may look otherwise altogether.
    let other = read(r#"{"format":"reflectory-report","version":9,"shape":[]}"#);
    assert_eq!(other, Err(UnreadableReport::Newer(9)));
    let long = "x".repeat(BYTES_MAX + 1);
    assert_eq!(read(&long), Err(UnreadableReport::TooLong));
}

#[test]
fn what_does_not_fit_together_is_refused() {
    type Break = fn(&mut Value);
    let cases: [(&str, Break); 17] = [
        ("an unknown key", |json| json["more"] = 1.into()),
        ("a missing key", |json| drop(json.as_object_mut().unwrap().remove("words"))),
        ("another line", |json| json["areas"][0]["cells"][0]["line"] = "others".into()),
        ("a cell less", |json| drop(json["areas"][0]["cells"].as_array_mut().unwrap().pop())),
        ("an unknown group", |json| json["lines"][0]["groups"][0] = "guests".into()),
        ("an unknown standing", |json| json["lines"][0]["standing"] = "shown".into()),
        ("an unknown level", |json| json["participation"]["level"] = "great".into()),
        ("an unknown scale", |json| json["areas"][0]["statements"][0]["scale"] = "likes".into()),
        ("an unknown kind", |json| json["areas"][0]["statements"][0]["kind"] = "best".into()),
        ("no day", |json| json["facts"]["unsealed_on"] = "2026-02-30".into()),
        ("a number that is not shown so", |json| json["areas"][0]["overall"]["shown"] = "5.1".into()),
        ("no denominator", |json| json["areas"][0]["overall"]["denominator"] = "0".into()),
        ("no digits", |json| json["areas"][0]["overall"]["numerator"] = "3e2".into()),
        ("a negative number", |json| json["lines"][0]["sheets"] = (-1).into()),
        ("too many wordings", |json| {
            json["areas"][0]["statements"][0]["wordings"].as_array_mut().unwrap().push(Value::Null)
        }),
        ("a mean and a reason", |json| {
            let cells = json["areas"][0]["cells"].as_array_mut().unwrap();
            cells.iter_mut().for_each(|cell| cell["why"] = "too-few".into());
        }),
        ("an unknown view", |json| {
            for other in json["others"].as_array_mut().unwrap() {
                for item in other["items"].as_array_mut().unwrap() {
                    if let Some(chosen) = item.get_mut("chosen") {
                        chosen["view"] = "pie".into();
                    }
                }
            }
        }),
    ];
    for (what, change) in cases {
        let refused = changed(change);
        assert!(matches!(refused, Err(UnreadableReport::Damaged(_))), "{what}: {refused:?}");
    }
}

#[test]
fn figures_that_do_not_follow_from_their_counts_are_refused() {
    // A statement with a mean in the first area, and in it the first line that shows one.
    fn shown(json: &mut Value) -> (&mut Value, usize) {
        let statements = json["areas"][0]["statements"].as_array_mut().unwrap();
        let statement = statements.iter_mut().find(|statement| !statement["overall"].is_null()).unwrap();
        let at = statement["cells"].as_array().unwrap().iter().position(|cell| !cell["mean"].is_null()).unwrap();
        (statement, at)
    }
    fn counts(json: &mut Value) -> &mut Value {
        let (statement, at) = shown(json);
        &mut statement["cells"][at]["ratings"]
    }
    fn chosen(json: &mut Value) -> &mut Value {
        let items = json["others"].as_array_mut().unwrap().iter_mut().flat_map(|o| o["items"].as_array_mut().unwrap());
        let cells = items.filter_map(|item| item.get_mut("chosen")).flat_map(|c| c["cells"].as_array_mut().unwrap());
        cells.filter_map(|cell| cell.get_mut("chosen")).next().unwrap()
    }
    fn more(count: &mut Value) {
        *count = (count.as_u64().unwrap() + 1).into();
    }
    let another = || serde_json::json!({"numerator": "21", "denominator": "20", "shown": "1.1"});
    type Break = fn(&mut Value, Value);
    let cases: [(&str, Break); 14] = [
        ("another mean", |json, number| {
            let (statement, at) = shown(json);
            statement["cells"][at]["mean"] = number;
        }),
        ("another count", |json, _| more(&mut counts(json)["points"][0])),
        ("counts beyond counting", |json, _| {
            counts(json)["points"] = serde_json::json!([u32::MAX, u32::MAX, 0, 0, 0]);
        }),
        ("more N/A", |json, _| more(&mut counts(json)["not_applicable"])),
        ("more unanswered", |json, _| more(&mut counts(json)["unanswered"])),
        ("more invited", |json, _| more(&mut counts(json)["invited"])),
        ("another overall value", |json, number| shown(json).0["overall"] = number),
        ("none", |json, _| shown(json).0["overall"] = Value::Null),
        ("another overall value of an area", |json, number| json["areas"][0]["overall"] = number),
        ("more statements behind an area", |json, _| {
            let cells = json["areas"][0]["cells"].as_array_mut().unwrap();
            more(&mut cells.iter_mut().find(|cell| !cell["mean"].is_null()).unwrap()["core"]);
        }),
        ("another average of the school", |json, number| json["school"]["mean"] = number),
        ("more areas behind it", |json, _| more(&mut json["school"]["areas"])),
        ("more sheets", |json, _| more(&mut json["participation"]["groups"][0]["submitted"])),
        ("more who chose", |json, _| more(&mut chosen(json)["unanswered"])),
    ];
    for (what, change) in cases {
        let refused = changed(|json| change(json, another())).map(|_| "read");
        assert!(matches!(refused, Err(UnreadableReport::Damaged(_))), "{what}: {refused:?}");
    }
}

#[test]
fn hidden_cells_have_no_numbers_in_any_file() {
    for seed in 0..40 {
        let report = drawn(seed);
        let json: Value = serde_json::from_str(&write(&report)).unwrap();
        for area in json["areas"].as_array().unwrap() {
            for cell in area["statements"].as_array().unwrap().iter().flat_map(|s| s["cells"].as_array().unwrap()) {
                let hidden = cell.get("why").is_some_and(|why| why != "no-rating");
                assert_eq!(cell.get("ratings").is_none() && cell.get("mean").is_none(), hidden, "{cell}");
            }
        }
        for row in rows(&csv(&report)) {
            if !row["reason"].is_empty() {
                assert!(row["value"].is_empty() && row["numerator"].is_empty() && row["denominator"].is_empty());
            }
        }
    }
}

fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn the_csv_says_every_figure_of_the_report() {
    for seed in 0..30 {
        let report = drawn(seed);
        let rows = rows(&csv(&report));
        let find = |part: &str, code: &str, line: &str, figure: &str, option: &str| {
            let is = |row: &&BTreeMap<String, String>| {
                row["part"] == part
                    && row["code"] == code
                    && row["line"] == line
                    && row["figure"] == figure
                    && row["option"] == option
            };
            let found: Vec<_> = rows.iter().filter(is).collect();
            assert!(found.len() <= 1, "{part} {code} {line} {figure}");
            found.first().map(|row| (row["value"].clone(), row["numerator"].clone(), row["reason"].clone()))
        };
        for statement in report.statements() {
            for (cell, line) in statement.cells.iter().zip(&report.lines) {
                let (value, numerator, reason) = find("statement", &statement.code, &line.key, "mean", "").unwrap();
                let answered = find("statement", &statement.code, &line.key, "answered", "");
                match cell {
                    Cell::Mean { mean, ratings } => {
                        assert_eq!((value, numerator), (mean.shown().to_string(), mean.numerator().to_string()));
                        assert_eq!(answered.unwrap().0, ratings.answered().to_string());
                        let fives = find("statement", &statement.code, &line.key, "chose", "5").unwrap().0;
                        assert_eq!(fives, ratings.points[4].to_string());
                    }
                    Cell::NoRating(_) => assert_eq!(reason, "no-rating"),
                    Cell::Hidden(_) => assert!(!reason.is_empty() && answered.is_none()),
                }
            }
        }
        let average = find("school", "", "*", "mean", "").map(|row| row.0);
        assert_eq!(average, report.school.as_ref().map(|school| school.mean.shown().to_string()));
        for group in &report.participation.groups {
            let submitted = find("participation", "", &group.key, "submitted", "").unwrap().0;
            assert_eq!(submitted, group.count.submitted.to_string());
        }
    }
}

/// What a spreadsheet would calculate.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[test]
fn no_cell_is_a_formula_and_every_text_comes_back() {
    const NASTY: [&str; 12] = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        " =1",
        "a,b",
        "say \"so\"",
        "two\r\nlines",
        "'quoted",
        "\u{feff}=1",
    ];
    let mut report = drawn(4);
    report.words[0].texts[STUDENTS.0] =
        Texts::Shown(NASTY.iter().map(|text| Zeroizing::new((*text).to_owned())).collect());
    report.facts.exercise.0 = "=cmd".to_owned();
    report.areas[0].title = "-title, of \"area\"".to_owned();
    report.own.clear();
    let text = csv(&report);
    assert!(text.split("\r\n").next().unwrap().starts_with("exercise,edition,part,"));
    let mut said = Vec::new();
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    for record in reader.records() {
        let record = record.unwrap();
        assert_eq!(record.len(), 14);
        assert!(record.iter().all(|cell| !is_formula(cell)), "{record:?}");
        if record.get(2) == Some("words") && record.get(8) == Some("text") && !record[10].is_empty() {
            said.push(record[10].to_owned());
        }
    }
    let plain: Vec<&str> = said.iter().map(|text| text.strip_prefix('\'').unwrap_or(text)).collect();
    for nasty in NASTY {
        assert!(plain.contains(&nasty) || said.iter().any(|said| said == nasty), "{nasty:?} in {said:?}");
    }
    assert!(said.contains(&"'quoted".to_owned()), "what is no formula stays as it is");
}

#[test]
fn what_a_spreadsheet_cuts_at_semicolons_is_no_formula_either() {
    let mut report = drawn(4);
    let mut check = |text: &str, expected: &str| {
        report.words[0].texts[STUDENTS.0] = Texts::Shown(vec![Zeroizing::new(text.to_owned())]);
        let csv = csv(&report);
        let mut reader = ::csv::ReaderBuilder::new().from_reader(csv.as_bytes());
        let found = reader.records().any(|record| record.unwrap().get(10) == Some(expected));
        assert!(found, "{text:?} does not stand there as {expected:?}");
    };
    check("no;=HYPERLINK(1)", "no;'=HYPERLINK(1)");
    check("no; \"+1", "no; \"'+1");
    check("no\n-1;x@y;@z", "no\n'-1;x@y;'@z");
    check("fine ;-) and ;=)", "fine ;-) and ;=)");
    check("a-b=c", "a-b=c");
    // Nothing steers the terminal on which it is printed.
    check("red \u{1b}[31mhat\u{7}", "red [31mhat");
}

#[test]
fn no_line_of_the_text_steers_a_terminal() {
    let mut report = drawn(4);
    report.facts.school = "Red \u{1b}[31mHat".to_owned();
    report.participation.groups[0].title = "Lead\u{7}ers\r".to_owned();
    let lines = report_text::lines(&report, &Beside::default(), false, english());
    assert_eq!(lines[0], "Red [31mHat");
    assert!(lines.iter().all(|line| !line.contains(char::is_control)), "{lines:?}");
}

#[test]
fn a_comparison_is_written_as_it_is_printed() {
    let mut changes: BTreeMap<String, u32> = BTreeMap::new();
    for seed in 0..40 {
        let (before, mut after) = (drawn(seed), drawn(seed + 1));
        after.facts.exercise.0 = "2027-1-lower-secondary".to_owned();
        let compared = compare(&before, &after).unwrap();
        let json: Value = serde_json::from_str(&comparison::write(&before, &after, &compared)).unwrap();
        assert_eq!((json["format"].as_str(), json["version"].as_u64()), (Some("reflectory-comparison"), Some(1)));
        assert_eq!(json["areas"].as_array().unwrap().len(), compared.areas.len());
        let text = comparison::csv(&before, &after, &compared);
        let rows = rows(&text);
        for row in &rows {
            assert!(row.values().all(|cell| !is_formula(cell)), "{row:?}");
            *changes.entry(row["change"].clone()).or_default() += 1;
        }
        for (at, area) in compared.areas.iter().enumerate() {
            for statement in &area.statements {
                let is = |row: &&BTreeMap<String, String>| row["part"] == "statement" && row["code"] == statement.code;
                let of: Vec<_> = rows.iter().filter(is).collect();
                assert_eq!(of.len(), compared.lines.len() + 1);
                for (cell, row) in statement.cells.iter().zip(&of) {
                    let shown = |value: &Option<reflectory::domain::exact::Exact>| {
                        value.as_ref().map_or_else(String::new, |value| value.shown().to_string())
                    };
                    assert_eq!(
                        (&row["from"], &row["to"]),
                        (&shown(&cell.compared.before), &shown(&cell.compared.after))
                    );
                    let sign = match row["change"].as_str() {
                        "increased" => "+",
                        "decreased" => "-",
                        _ => "",
                    };
                    let by = cell.compared.difference().map_or_else(String::new, |by| by.to_string());
                    assert_eq!(format!("{sign}{}", row["by"]), by);
                }
            }
            let overall = &json["areas"][at]["overall"];
            let printed = area.overall.after.as_ref().map(|mean| mean.shown().to_string());
            assert_eq!(overall["after"]["shown"].as_str().map(str::to_owned), printed);
        }
    }
    assert_eq!(changes.keys().collect::<Vec<_>>(), ["decreased", "increased", "not-possible", "same"]);
}

#[test]
fn entries_of_the_register_come_back() {
    for how in [How::Kept, How::Screen, How::Json, How::Csv, How::Text, How::Document] {
        let entry = Release { edition: 2, how, on: date(2026, 12, 14) };
        assert_eq!(release::read(&release::write(&entry)), Some(entry));
    }
    assert_eq!(release::read(r#"{"edition":1,"how":"fax","on":"2026-12-14"}"#), None);
    assert_eq!(release::read(r#"{"edition":1,"how":"csv","on":"2026-12-34"}"#), None);
}
