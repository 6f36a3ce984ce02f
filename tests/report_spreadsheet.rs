//! The report as XLSX, opened by another library: every figure is that of its JSON, formulas give the exact values also
//! when a spreadsheet computes them anew, and nothing a person wrote is a formula.

mod recalculated;
mod rounds;

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use reflectory::document::report::{Earlier, Material};
use reflectory::document::xlsx::xlsx;
use reflectory::domain::note::{Note, NotePlace};
use reflectory::domain::participation::Level;
use reflectory::domain::report::Report;
use reflectory::domain::report::changes::Changes;
use reflectory::domain::report::comparison::compare;
use reflectory::domain::report::words::Texts;
use reflectory::format;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::support::report::{SHIPPED, SMALL, STUDENTS, School, TEACHERS, english, frozen, own, report as report_of};
use crate::support::results::sheets as sheets_of;

/// What people might write, and what none of it may become.
const HOSTILE: [&str; 6] = [
    "=HYPERLINK(\"http://example.org\",\"click\")",
    "+1-1 @SUM(A1)",
    "bell\u{7} null\u{0} end\u{1b}[2J",
    "_x0041_ stays",
    "\u{202e}turned\u{202c} 👩\u{200d}🏫 Ελλάδα",
    "</t><f>1+1</f> & \"quoted\"",
];

/// A row by the headings of its sheet.
type Row = BTreeMap<String, Data>;

/// A school in which every group shows every figure.
fn full(seed: u64, year: i16) -> Report {
    let mut frozen = frozen(&SHIPPED, [10, 40, 200]);
    frozen.exercise.own = vec![own("own0", &[TEACHERS, STUDENTS])];
    frozen.exercise.optional = vec!["C10".to_owned()];
    frozen.exercise.year = year;
    frozen.id = frozen.exercise.id(&SHIPPED);
    let sheets = sheets_of(&frozen, [8, 30, 120], seed);
    report_of(&frozen, &sheets)
}

fn drawn(seed: u64) -> Report {
    let school = School::draw(&SMALL, seed);
    report_of(&school.frozen, &school.sheets)
}

fn made(report: &Report, notes: &[Note], earlier: Option<&Report>) -> Vec<u8> {
    let comparison = earlier.map(|earlier| compare(earlier, report).unwrap());
    let changes = earlier.map(|earlier| Changes::new(earlier, report, 5).unwrap());
    let earlier = earlier.zip(comparison.as_ref()).map(|(report, comparison)| Earlier { report, comparison });
    let material = Material {
        report,
        groups: &SHIPPED.groups,
        notes,
        changes: changes.as_ref(),
        planned: &[],
        earlier,
        fingerprint: "f00d",
        texts: english(),
    };
    xlsx(&material).unwrap()
}

fn open(bytes: &[u8]) -> Xlsx<Cursor<&[u8]>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

/// The rows below the headings, until the first that is free.
fn table(bytes: &[u8], sheet: &str) -> Vec<Row> {
    let range = open(bytes).worksheet_range(sheet).unwrap();
    assert_eq!(range.start(), Some((0, 0)));
    let mut rows = range.rows().skip(2);
    let headings: Vec<String> = rows.next().unwrap().iter().map(Data::to_string).collect();
    let rows = rows.take_while(|row| row.iter().any(|cell| *cell != Data::Empty));
    rows.map(|row| headings.iter().cloned().zip(row.iter().cloned()).collect()).collect()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn names(bytes: &[u8], like: &str) -> Vec<String> {
    let archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    archive.file_names().map(|name| name.unwrap().into_owned()).filter(|name| name.contains(like)).collect()
}

fn close(found: f64, expected: f64) -> bool {
    (found - expected).abs() <= 1e-12 * expected.abs().max(1.0)
}

/// A printed number of the JSON against a cell; where the JSON has none, the cell is no number.
fn same(cell: &Data, number: &Value, at: &str) -> usize {
    match number["shown"].as_str() {
        Some(shown) => {
            assert_eq!(*cell, Data::Float(shown.parse().unwrap()), "{at}");
            1
        }
        None => {
            assert!(matches!(cell, Data::Empty | Data::String(_)), "{at}: {cell:?}");
            0
        }
    }
}

fn exactly(cell: &Data, number: &Value, at: &str) {
    let Some(numerator) = number["numerator"].as_str() else { return assert_eq!(*cell, Data::Empty, "{at}") };
    let expected = numerator.parse::<f64>().unwrap() / number["denominator"].as_str().unwrap().parse::<f64>().unwrap();
    let Data::Float(found) = cell else { panic!("{at}: {cell:?}") };
    // Two parts of more than 300 digits are too large for this division; what is printed is compared anyway.
    assert!(expected.is_nan() || close(*found, expected), "{at}: {found} for {expected}");
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// Titles of the lines by their keys.
fn lines(json: &Value) -> BTreeMap<&str, &str> {
    list(&json["lines"]).iter().map(|line| (text(&line["key"]), text(&line["title"]))).collect()
}

fn find<'a>(rows: &'a [Row], wanted: &[(&str, &str)]) -> &'a Row {
    let is = |row: &Row| wanted.iter().all(|(heading, value)| row[*heading] == Data::String((*value).to_owned()));
    let mut found = rows.iter().filter(|row| is(row));
    let row = found.next().unwrap_or_else(|| panic!("no {wanted:?}"));
    assert!(found.next().is_none(), "{wanted:?} twice");
    row
}

fn count(row: &Row, heading: &str) -> u64 {
    let Data::Float(number) = row[heading] else { panic!("{heading}: {row:?}") };
    number as u64
}

/// A statement side by side and with its answers counted.
fn statement(one: &Value, json: &Value, (side, counted): (&[Row], &[Row])) -> usize {
    let code = text(&one["code"]);
    let row = find(side, &[("Code", code)]);
    let mut figures = same(&row["Overall"], &one["overall"], code);
    exactly(&row["Overall, exact"], &one["overall"], code);
    for cell in list(&one["cells"]) {
        let line = lines(json)[text(&cell["line"])];
        let at = format!("{code} {line}");
        let answers = find(counted, &[("Code", code), ("Group", line)]);
        figures += same(&row[line], &cell["mean"], &at) + same(&answers["Mean"], &cell["mean"], &at);
        exactly(&row[&format!("{line}, exact")], &cell["mean"], &at);
        exactly(&answers["Exact"], &cell["mean"], &at);
        let ratings = &cell["ratings"];
        let Some(points) = ratings["points"].as_array() else {
            assert_eq!((&answers["Chose 1"], &answers["Answered"]), (&Data::Empty, &Data::Empty), "{at}");
            continue;
        };
        let points: Vec<u64> = points.iter().map(|n| n.as_u64().unwrap()).collect();
        let found: Vec<u64> = (1..=5).map(|point| count(answers, &format!("Chose {point}"))).collect();
        assert_eq!(found, points, "{at}");
        let sum = (1..).zip(&points).map(|(point, count)| point * count).sum::<u64>();
        assert_eq!((count(answers, "Sum of answers"), count(answers, "Answered")), (sum, points.iter().sum()), "{at}");
        let beside = [("N/A", "not_applicable"), ("Un-answered", "unanswered"), ("Invited", "invited")];
        for (heading, key) in beside {
            assert_eq!(count(answers, heading), ratings[key].as_u64().unwrap(), "{at} {heading}");
        }
        figures += 9;
    }
    figures
}

fn areas(json: &Value, bytes: &[u8]) -> usize {
    let rows = table(bytes, "Areas");
    let (side, counted) = (table(bytes, "Statements"), table(bytes, "Answers"));
    let mut figures = 0;
    for area in list(&json["areas"]) {
        let letter = text(&area["letter"]);
        let row = find(&rows, &[("Area", letter), ("Title", text(&area["title"]))]);
        figures += same(&row["Overall"], &area["overall"], letter);
        exactly(&row["Overall, exact"], &area["overall"], letter);
        for cell in list(&area["cells"]) {
            let line = lines(json)[text(&cell["line"])];
            figures += same(&row[line], &cell["mean"], &format!("{letter} {line}"));
            exactly(&row[&format!("{line}, exact")], &cell["mean"], &format!("{letter} {line}"));
        }
        figures += list(&area["statements"]).iter().map(|one| statement(one, json, (&side, &counted))).sum::<usize>();
    }
    let all = open(bytes).worksheet_range("Areas").unwrap();
    let school = all.rows().find(|row| row[1] == Data::String("School average".to_owned()));
    assert_eq!(school.is_some(), json["school"].is_object());
    figures + school.map_or(0, |row| same(&row[2], &json["school"]["mean"], "school"))
}

/// The other areas against the report's CSV, which says every share.
fn others(report: &Report, json: &Value, bytes: &[u8]) -> usize {
    let rows = table(bytes, "Other areas");
    let mut options: BTreeMap<(String, String), String> = BTreeMap::new();
    for item in list(&json["others"]).iter().flat_map(|other| list(&other["items"])) {
        for option in item["chosen"]["options"].as_array().into_iter().flatten() {
            let at = (text(&item["chosen"]["code"]).to_owned(), text(&option["key"]).to_owned());
            options.insert(at, text(&option["text"]).to_owned());
        }
    }
    let mut figures = 0;
    let csv = format::report::csv(report);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    for record in reader.records().map(Result::unwrap).filter(|record| &record[2] == "other") {
        let (code, key, figure, option) = (&record[4], &record[6], &record[8], &record[9]);
        let line = if key == "*" { "All groups" } else { lines(json)[key] };
        let value = || record[10].parse::<f64>().unwrap();
        let told = options.get(&(code.to_owned(), option.to_owned())).map_or(option, String::as_str);
        let row = |figure: &str, option: Option<&str>| {
            let option = option.map(|option| ("Option", option));
            let wanted: Vec<_> =
                [("Code", code), ("Group", line), ("Figure", figure)].into_iter().chain(option).collect();
            find(&rows, &wanted)
        };
        match figure {
            "mean" | "rank" if !record[10].is_empty() => {
                let row = row(if figure == "mean" { "mean" } else { "average place" }, None);
                assert_eq!(row["Value"], Data::Float(value()), "{record:?}");
                let exact = record[11].parse::<f64>().unwrap() / record[12].parse::<f64>().unwrap();
                assert!(matches!(row["Exact"], Data::Float(found) if close(found, exact)), "{record:?} {row:?}");
                figures += 1;
            }
            "percent" => {
                assert_eq!(row("share", Some(told))["Value"], Data::Float(value()), "{record:?}");
                figures += 1;
            }
            "chose" => {
                assert_eq!(row("share", Some(told))["How many"], Data::Float(value()), "{record:?}");
                figures += 1;
            }
            _ => {}
        }
    }
    figures
}

#[test]
fn every_figure_is_that_of_the_json() {
    let (mut figures, mut of_others) = (0, 0);
    for seed in 0..10 {
        let report = if seed == 0 { full(7, 2026) } else { drawn(seed) };
        let json: Value = serde_json::from_str(&format::report::write(&report)).unwrap();
        let bytes = made(&report, &[], None);
        figures += areas(&json, &bytes);
        of_others += others(&report, &json, &bytes);
        if !report.own.is_empty() {
            let own = (table(&bytes, "Own statements"), table(&bytes, "Own statements, answers"));
            figures += list(&json["own"]).iter().map(|one| statement(one, &json, (&own.0, &own.1))).sum::<usize>();
        }
        let groups = table(&bytes, "Participation");
        for group in list(&json["participation"]["groups"]) {
            let row = find(&groups, &[("Group", text(&group["title"]))]);
            for (heading, key) in
                [("Eligible", "eligible"), ("Invited", "invited"), ("Minimum", "minimum"), ("Submitted", "submitted")]
            {
                assert_eq!(Some(count(row, heading)), group[key].as_u64(), "{heading}");
            }
        }
    }
    assert!(figures > 1000 && of_others > 200, "{figures} {of_others}");
}

#[test]
fn an_earlier_round_stands_beside_as_printed() {
    let (before, after) = (full(1, 2025), full(7, 2026));
    let bytes = made(&after, &[], Some(&before));
    let comparison = compare(&before, &after).unwrap();
    let rows = table(&bytes, "Comparison");
    let mut possible = 0;
    for one in comparison.areas.iter().flat_map(|area| &area.statements) {
        for (line, cell) in comparison.lines.iter().zip(&one.cells) {
            let row = find(&rows, &[("Code", &one.code), ("Group", &line.title)]);
            let tenths = |shown: i64| Data::Float(shown as f64 / 10.0);
            let printed = cell.compared.after.as_ref().map_or(Data::Empty, |mean| tenths(mean.shown().tenths() as i64));
            assert_eq!(row["2026/2027, session 1"], printed, "{row:?}");
            let by = cell.compared.difference().map_or(Data::Empty, |by| tenths(by.tenths()));
            assert_eq!(row["Difference"], by, "{row:?}");
            possible += usize::from(by != Data::Empty);
        }
    }
    assert!(possible > 50, "{possible}");
    assert_eq!(table(&bytes, "Then and now").len(), comparison.areas.len() + 1);
    assert!(table(&bytes, "To talk about").iter().any(|row| row["What"].to_string().starts_with("Largest increase")));
    assert!(!open(&made(&after, &[], None)).sheet_names().contains(&"Comparison".to_owned()));
}

#[test]
fn nothing_that_people_wrote_is_a_formula() {
    let mut report = full(7, 2026);
    report.facts.school = HOSTILE.concat().repeat(20);
    report.own[0].title = HOSTILE[0].to_owned();
    report.lines[1].title = "=1+1".to_owned();
    let long = "ab".repeat(20_000);
    let texts = HOSTILE.iter().copied().chain([long.as_str()]);
    let texts: Vec<Zeroizing<String>> = texts.map(|text| Zeroizing::new(text.to_owned())).collect();
    report.words.iter_mut().for_each(|words| words.texts.fill(Texts::Shown(texts.clone())));
    let notes = [Note { place: NotePlace::Area('A'), text: HOSTILE[0].to_owned() }];
    let bytes = made(&report, &notes, None);
    let mut file = open(&bytes);
    for name in file.sheet_names() {
        for (_, _, formula) in file.worksheet_formula(&name).unwrap().used_cells() {
            let known = ["AVERAGE(", "AVERAGEIFS(", "100*"].iter().any(|begin| formula.starts_with(begin));
            assert!(formula.is_empty() || known || formula.contains('/'), "{name}: {formula}");
            assert!(!formula.contains("HYPERLINK") && !formula.contains("SUM("), "{name}: {formula}");
        }
    }
    let words = table(&bytes, "Own words");
    let has = |text: &str| words.iter().any(|row| row["Text"] == *text);
    for text in [HOSTILE[0], HOSTILE[1], HOSTILE[4], HOSTILE[5], "bell null end[2J"] {
        assert!(has(text), "{text:?}");
    }
    // A spreadsheet reads `_x005F_` as its first sign and then the rest as it stands: written so once, not twice.
    assert!(part(&bytes, "xl/sharedStrings.xml").contains(">_x005F_x0041_ stays"));
    let cut = words.iter().map(|row| row["Text"].to_string()).find(|text| text.starts_with("abab")).unwrap();
    assert_eq!((cut.encode_utf16().count(), cut.ends_with('…')), (32_767, true));
    for chart in names(&bytes, "xl/charts/chart") {
        assert!(!part(&bytes, &chart).contains("1+1</c:f>"), "{chart}");
    }
    let own = table(&bytes, "Own statements, answers");
    assert_eq!(own[0]["Statement"], Data::String(HOSTILE[0].to_owned()));
    // Also when somebody edits the cell: it is quoted.
    assert!(part(&bytes, "xl/styles.xml").contains("quotePrefix=\"1\""));
}

#[test]
fn sheets_have_charts_filters_and_headings_that_stay() {
    let report = full(7, 2026);
    let bytes = made(&report, &[], None);
    assert_eq!(names(&bytes, "xl/charts/chart").len(), 2 + report.areas.len());
    let names = open(&bytes).sheet_names();
    let expected = [
        "Participation",
        "Areas",
        "Area by area",
        "Statements",
        "Answers",
        "Own statements",
        "Own statements, answers",
        "Other areas",
        "Own words",
        "To talk about",
        "How to read",
    ];
    assert_eq!(names, expected);
    for (number, name) in (1..).zip(&names) {
        let sheet = part(&bytes, &format!("xl/worksheets/sheet{number}.xml"));
        let is_table = !["Area by area", "How to read"].contains(&name.as_str());
        assert_eq!(sheet.contains("<autoFilter "), is_table, "{name}");
        assert_eq!(sheet.contains("state=\"frozen\""), name != "Area by area", "{name}");
        let pages = if name == "Area by area" { "<rowBreaks " } else { "fitToHeight=\"0\"" };
        assert!(sheet.contains(pages) && sheet.contains("Page &amp;P of &amp;N"), "{name}");
    }
}

#[test]
fn below_high_participation_every_sheet_says_so() {
    let mut report = full(7, 2026);
    for (level, caution, word) in
        [(Level::High, false, false), (Level::Medium, true, false), (Level::Incomplete, true, true)]
    {
        report.participation.level = level;
        let bytes = made(&report, &[], None);
        let mut file = open(&bytes);
        for (number, name) in (1..).zip(file.sheet_names()) {
            let range = file.worksheet_range(&name).unwrap();
            let told = range.get((1, 0)).is_some_and(|cell| cell.to_string().to_lowercase().contains("caution"));
            assert_eq!(told, caution, "{name} {level:?}");
            let sheet = part(&bytes, &format!("xl/worksheets/sheet{number}.xml"));
            assert_eq!(sheet.contains("&amp;Bincomplete"), word, "{name} {level:?}");
        }
    }
}

#[test]
fn equal_reports_give_equal_bytes() {
    let report = full(3, 2026);
    let bytes = made(&report, &[], None);
    assert_eq!(bytes, made(&report, &[], None));
    assert!(part(&bytes, "docProps/core.xml").contains("2026-12-12T00:00:00Z"));
}
