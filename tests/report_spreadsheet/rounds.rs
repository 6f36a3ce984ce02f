//! Rounds side by side as a spreadsheet.

use calamine::{Data, Reader};
use reflectory::document::xlsx::series::xlsx;
use reflectory::domain::report::series::{Series, Summary, SummaryGroup, round};
use reflectory::format::report::summary;

use super::{HOSTILE, find, full, names, open, part, table};
use crate::support::report::english;

#[test]
fn every_value_of_every_round_is_a_number_in_its_place() {
    let reports = [full(1, 2025), full(7, 2026)];
    let series = Series::new(reports.iter().map(|report| Summary::new(report, round(report))).collect());
    let bytes = xlsx(&series, english()).unwrap();
    let areas = table(&bytes, "Areas");
    assert_eq!(areas.len(), series.areas.len());
    let all = open(&bytes).worksheet_range("Areas").unwrap();
    let average = all.rows().find(|row| row[1] == Data::String("Average".to_owned())).unwrap();
    let printed = |shown: reflectory::domain::exact::Shown| Data::Float(shown.tenths() as f64 / 10.0);
    for (at, one) in series.rounds.iter().enumerate() {
        for area in &series.areas {
            let row = find(&areas, &[("Title", &area.title)]);
            assert_eq!(row[&one.name], printed(one.area(area).unwrap()), "{} {}", one.name, area.title);
        }
        assert_eq!(average[2 + at], printed(one.average().unwrap()), "{}", one.name);
        for group in &one.groups {
            let row = table(&bytes, "Participation");
            let row = find(&row, &[("Round", &one.name), ("Group", &group.title)]);
            let number = |number: u32| Data::Float(f64::from(number));
            assert_eq!((&row["Invited"], &row["Submitted"]), (&number(group.invited), &number(group.submitted)));
            assert_eq!(row["Percent of invited"], number(group.submitted * 100 / group.invited));
            assert_eq!(row["In the figures"], *"yes");
        }
    }
    assert_eq!(names(&bytes, "xl/charts/chart").len(), 1);
    assert_eq!(bytes, xlsx(&series, english()).unwrap(), "equal series give equal bytes");
}

#[test]
fn what_a_round_does_not_tell_is_an_empty_cell_and_names_are_texts() {
    let mut rounds = summary::read("area,One,Two\nLeadership,3.1,\nNetworking,,4.2\n").unwrap();
    rounds[0].name = HOSTILE[0].to_owned();
    rounds[1].groups = vec![SummaryGroup { title: HOSTILE[1].to_owned(), invited: 0, submitted: 0, is_counted: false }];
    let many: Vec<Summary> = rounds.iter().cycle().take(40).cloned().collect();
    let bytes = xlsx(&Series::new(rounds), english()).unwrap();
    let areas = table(&bytes, "Areas");
    assert_eq!((&areas[0][HOSTILE[0]], &areas[0]["Two"]), (&Data::Float(3.1), &Data::Empty));
    assert_eq!((&areas[1][HOSTILE[0]], &areas[1]["Two"]), (&Data::Empty, &Data::Float(4.2)));
    let people = table(&bytes, "Participation");
    let group = find(&people, &[("Round", "Two"), ("Group", HOSTILE[1])]);
    assert_eq!((&group["Percent of invited"], &group["Submitted"]), (&Data::Empty, &Data::Float(0.0)));
    assert!(group["In the figures"].to_string().starts_with("no: "));
    assert_eq!(find(&people, &[("Round", HOSTILE[0])])["Group"], Data::Empty);
    let mut file = open(&bytes);
    for name in file.sheet_names() {
        assert_eq!(file.worksheet_formula(&name).unwrap().used_cells().count(), 0, "{name}");
    }
    assert!(part(&bytes, "xl/styles.xml").contains("quotePrefix=\"1\""));
    // With forty rounds nobody tells bars apart.
    assert!(names(&xlsx(&Series::new(many), english()).unwrap(), "xl/charts/chart").is_empty());
}
