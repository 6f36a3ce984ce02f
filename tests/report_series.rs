//! Rounds side by side: a published table comes out as printed, summaries come back, and what is no summary is told.

use proptest::prelude::*;
use reflectory::domain::exact::Shown;
use reflectory::domain::participation::Level;
use reflectory::domain::report::series::{AreaName, Series, Summary, SummaryArea, SummaryGroup, round};
use reflectory::format::report::summary::{self, UnreadableSummary};
use reflectory::format::series_text;

use crate::support::report::{LEADERS, SHIPPED, SMALL, STUDENTS, School, TEACHERS, english, frozen, report, sheets};

/// Three schools in two rounds each, as a country report printed them; the order is the report's.
const PUBLISHED: &str = "\
area,Klimop V2,Klimop V1,Voskeslaan V2,Voskeslaan V1,Unesco V2,Unesco V1
Leadership,4.2,4.5,4.1,2.5,3.3,3.6
Collaboration and Networking,4.3,3.8,4.2,2.3,3.5,3.6
Infrastructure and Equipment,4.2,4.4,4.5,3.1,4.4,4.3
Continuing Professional Development,3.9,4.2,4.3,3.2,3.7,3.7
Pedagogy: Supports and Resources,4.1,4.5,4.2,3.7,4.2,4
Pedagogy: Implementation in the classroom,4.4,3.7,4,2.8,3.8,3.7
Assessment Practices,3.8,3.2,4,2.8,3.2,2.6
Student Digital Competence,4.4,3.9,4.2,3.2,4.2,3.9
level,primary,primary,secondary,secondary,primary,primary
";
/// Their averages.
const AVERAGES: &str = "printed average,4.2,4.0,4.2,3.0,3.8,3.7\n";

fn columns(line: &str) -> Vec<&str> {
    line.split(',').skip(1).collect()
}

/// Every value in the text, row by row, of the rows of this title that hold values.
fn printed(lines: &[String], title: &str) -> Vec<String> {
    let rows = lines.iter().filter_map(|line| line.strip_prefix(title)).filter(|row| row.contains('.'));
    rows.flat_map(|row| row.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn the_averages_of_a_published_table_are_found_from_its_areas_alone() {
    let rounds = summary::read(PUBLISHED).unwrap();
    let averages: Vec<String> = rounds.iter().map(|round| round.average().unwrap().to_string()).collect();
    assert_eq!(averages, columns(AVERAGES.trim()));
}

#[test]
fn a_published_table_comes_out_as_printed_and_in_its_order() {
    let series = Series::new(summary::read(&format!("{PUBLISHED}{AVERAGES}")).unwrap());
    let lines = series_text::lines(&series, true, english());
    let names: Vec<&str> = series.rounds.iter().map(|round| round.name.as_str()).collect();
    assert_eq!(names, columns(PUBLISHED.lines().next().unwrap()));
    for row in PUBLISHED.lines().skip(1).filter(|row| !row.starts_with("level")) {
        let title = row.split(',').next().unwrap();
        let expected: Vec<String> =
            columns(row).iter().map(|v| if v.contains('.') { (*v).to_owned() } else { format!("{v}.0") }).collect();
        assert_eq!(printed(&lines, title), expected, "{title} in\n{}", lines.join("\n"));
    }
    assert_eq!(printed(&lines, "Average"), columns(AVERAGES.trim()));
    assert!(lines.iter().all(|line| line.chars().count() <= series_text::COLUMNS), "{}", lines.join("\n"));
}

#[test]
fn a_table_from_a_spreadsheet_reads_the_same() {
    let semicolons = format!("\u{feff}{PUBLISHED}{AVERAGES}").replace(',', ";").replace('.', ",").replace('\n', "\r\n");
    let semicolons = semicolons.trim_start_matches('\u{feff}');
    assert_eq!(summary::read(semicolons), summary::read(&format!("{PUBLISHED}{AVERAGES}")));
}

#[test]
fn a_summary_holds_printed_overall_values_and_participation_and_nothing_of_a_group() {
    let frozen = frozen(&SHIPPED, [5, 20, 60]);
    let mut all = sheets(2, LEADERS, &[("A1", 5)]);
    all.extend(sheets(6, TEACHERS, &[("A1", 2), ("B2", 3)]));
    all.extend(sheets(7, STUDENTS, &[("C3", 4)]));
    let report = report(&frozen, &all);
    let summary = Summary::new(&report, "Us".to_owned());
    assert_eq!(summary.level, "lower-secondary");
    assert_eq!(round(&report), "2026-1");
    let counted: Vec<(u32, u32, bool)> =
        summary.groups.iter().map(|g| (g.submitted, g.invited, g.is_counted)).collect();
    assert_eq!(counted, [(2, 5, false), (6, 20, true), (7, 60, true)]);
    let shown: Vec<Option<u64>> = summary.areas.iter().map(|area| area.shown.map(Shown::tenths)).collect();
    assert_eq!(shown, [Some(20), Some(30), Some(40), None, None, None, None, None]);
    assert_eq!(summary.average(), Some(Shown::from_tenths(30)));
    let series = Series::new(vec![summary]);
    for text in [summary::csv(&series), summary::write(&series)] {
        assert!(!text.contains("A1") && !text.contains("numerator") && !text.contains('/'), "{text}");
    }
}

#[test]
fn rounds_of_generated_schools_come_back_from_both_forms() {
    for seed in 0..60 {
        let schools = [School::draw(&SMALL, seed), School::draw(&SMALL, seed + 1000)];
        let round = |(at, school): (usize, &School)| {
            Summary::new(&report(&school.frozen, &school.sheets), format!("=School, \"{at}\""))
        };
        let series = Series::new(schools.iter().enumerate().map(round).collect());
        assert_eq!(summary::read(&summary::csv(&series)).as_ref(), Ok(&series.rounds), "{seed}");
        assert_eq!(summary::read(&summary::write(&series)).as_ref(), Ok(&series.rounds), "{seed}");
        assert!(series.rounds.iter().all(Summary::is_average_possible), "{seed}");
    }
}

#[test]
fn rows_that_only_some_rounds_have_stand_below_and_empty_in_the_others() {
    let area = |title: &str| SummaryArea {
        name: AreaName { letter: None, title: title.to_owned() },
        shown: Some(Shown::from_tenths(31)),
    };
    let one = |name: &str, titles: &[&str]| Summary {
        name: name.to_owned(),
        level: String::new(),
        participation: Some(Level::High),
        points: 5,
        groups: vec![SummaryGroup { title: "Staff".to_owned(), invited: 4, submitted: 3, is_counted: false }],
        areas: titles.iter().map(|title| area(title)).collect(),
        printed_average: None,
    };
    let series = Series::new(vec![one("Z", &["Two", "One"]), one("A", &["One", "Three"])]);
    let titles: Vec<&str> = series.areas.iter().map(|name| name.title.as_str()).collect();
    assert_eq!(titles, ["Two", "One", "Three"]);
    let lines = series_text::lines(&series, true, english());
    let row =
        |title: &str| lines.iter().find(|line| line.starts_with(title)).unwrap().split_whitespace().collect::<Vec<_>>();
    assert_eq!(row("Two"), ["Two", "3.1", "-"]);
    assert_eq!(row("Three"), ["Three", "-", "3.1"]);
    assert_eq!(row("Staff"), ["Staff", "3", "of", "4", "*", "3", "of", "4", "*"]);
    assert_eq!(lines[0].split_whitespace().collect::<Vec<_>>(), ["Z", "A"], "never sorted");
}

#[test]
fn bars_run_from_one_to_five() {
    let areas = [10, 30, 50].map(|tenths| SummaryArea {
        name: AreaName { letter: None, title: format!("T{tenths}") },
        shown: Some(Shown::from_tenths(tenths)),
    });
    let round = Summary { areas: areas.to_vec(), ..summary::read("area,wide-name\nx,3\n").unwrap().remove(0) };
    let series = Series::new(vec![round]);
    for (ascii, sign) in [(true, '#'), (false, '█')] {
        let lines = series_text::lines(&series, ascii, english());
        let signs = |title: &str| {
            let bars = lines.iter().filter(|line| line.starts_with(title));
            bars.map(|line| line.matches(sign).count()).sum::<usize>()
        };
        assert_eq!((signs("T10"), signs("T30"), signs("T50")), (0, if ascii { 5 } else { 4 }, 9));
        assert!(lines.iter().any(|line| line.starts_with("T10") && line.ends_with('|')));
        assert_eq!(lines.iter().any(|line| line.starts_with("T30") && line.ends_with('▌')), !ascii);
    }
}

fn check_problem(text: &str, part: &str) {
    let error = summary::read(text).unwrap_err().to_string();
    assert!(error.contains(part), "{text:?}: {error}");
}

#[test]
fn what_is_wrong_in_a_table_is_told_with_its_line() {
    check_problem("area,One\nA,3.25\n", "line 2, One: \"3.25\" is no value");
    check_problem("area,One\nA,6\n", "\"6\" is no value");
    check_problem("area,One\nA,0.9\n", "\"0.9\" is no value");
    check_problem("area,One\nA,3.1\n\nA,3.2\n", "line 4: its name is missing or came before");
    check_problem("area,One\nA,3.1,3.2\n", "line 2: its name is missing or came before, or it has more cells");
    check_problem("area,One\nparticipation,good\n", "\"good\" is no participation: please write one of none");
    check_problem("area,One\nsubmitted: Staff,many\n", "\"many\" is no number of people");
    check_problem("area,One\ncounted: Staff,maybe\n", "\"maybe\" is neither yes nor no");
    check_problem("area,One\nA,3.1\nB,3.1\naverage,3.3\n", "One: its average 3.3 does not fit its areas");
    check_problem("area,One\u{1b}[2J\nA,3.1\n", "signs that cannot be seen");
    let both = summary::read("area,One,Two\nA,7,x\n").unwrap_err().to_string();
    assert_eq!(both.lines().count(), 2, "{both}");
}

#[test]
fn an_average_one_tenth_off_is_no_mistake() {
    assert!(summary::read("area,One\nA,3.1\nB,3.1\naverage,3.2\n").is_ok());
}

#[test]
fn what_is_no_summary_is_said_to_be_none() {
    let rows = (0..300).map(|n| format!("A{n},3.0\n")).collect::<String>();
    check_problem(&format!("area,One\n{rows}"), "more than 200");
    for text in ["", "x,y\n1,2\n", "area\n", "{}", "{\"format\":\"reflectory-report\",\"version\":1}"] {
        assert_eq!(summary::read(text), Err(UnreadableSummary::NotASummary), "{text:?}");
    }
    let newer = "{\"format\":\"reflectory-summary\",\"version\":3,\"future\":1}";
    assert_eq!(summary::read(newer), Err(UnreadableSummary::Newer(3)));
    check_problem("{\"format\":\"reflectory-summary\",\"version\":1,\"rounds\":[],\"more\":1}", "line 1, column");
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_without_harm(text in "(area,One,Two\n)?([A-Za-z:. ]{0,9},[0-9.,;\"']{0,6}\n){0,6}") {
        if let Ok(rounds) = summary::read(&text) {
            let series = Series::new(rounds);
            prop_assert!(!series_text::lines(&series, false, english()).is_empty());
            prop_assert_eq!(summary::read(&summary::write(&series)).map(|again| again.len()), Ok(series.rounds.len()));
        }
    }
}

/// The indented lines of the documentation that begin with this, and those behind them.
fn documented(begins: &str) -> String {
    let text = include_str!("../docs/format.md");
    let from = text.find(&format!("    {begins}")).unwrap();
    text[from..].lines().map_while(|line| line.strip_prefix("    ")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn the_documented_examples_are_read_as_the_same_round() {
    let csv = summary::read(&documented("area,Hill School")).unwrap();
    assert_eq!(csv, summary::read(&documented("{\"format\":\"reflectory-summary\"")).unwrap());
    assert_eq!((csv.len(), csv[0].areas.len(), csv[0].participation), (1, 2, Some(Level::Medium)));
}
