//! Who took part, and how everything is to be read.

use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::document::report::planned::JUDGED;
use crate::document::report::{FINGERPRINT, Material};
use crate::document::xlsx::chart::{Bars, Look};
use crate::document::xlsx::page::{HEAD, Page, Value};
use crate::domain::instrument::Computing;
use crate::domain::report::Report;
use crate::domain::report::sentences::{self, day};
use crate::format::figures::{level_word, reach_word};

const PARTICIPATION: &str = "Participation";
const HEADINGS: [(&str, f64); 11] = [
    ("Group", 24.0),
    ("Eligible", 10.0),
    ("Invited", 10.0),
    ("Minimum", 10.0),
    ("Submitted", 11.0),
    ("Percent of invited", 11.0),
    ("Missing to the minimum", 13.0),
    ("Minimum is", 13.0),
    ("Did not open", 14.0),
    ("Came late", 12.0),
    ("In the figures", 60.0),
];

/// Who took part.
pub fn participation(material: &Material) -> Result<Worksheet, XlsxError> {
    let report = material.report;
    let mut page = Page::new(PARTICIPATION, "Participation", report)?;
    page.headings(HEADINGS, 1)?;
    for (at, group) in report.participation.groups.iter().enumerate() {
        let count = group.count;
        let line = report.lines.iter().find(|line| line.groups.iter().any(|one| one.0 == at));
        let standing = line.and_then(|line| sentences::standing(line, &report.facts));
        page.row([
            Value::Text(&group.title),
            Value::count(count.eligible),
            Value::count(count.invited),
            Value::count(count.minimum),
            Value::count(count.submitted),
            count.percent().map_or(Value::Empty, Value::count),
            Value::count(count.missing()),
            Value::Text(reach_word(count.reach())),
            Value::count(group.aside.damaged),
            Value::count(group.aside.late),
            Value::Text(standing.as_deref().unwrap_or("on a line of its own")),
        ])?;
    }
    page.filter()?;
    let last = page.next().saturating_sub(1);
    page.go_to(last + 2);
    page.row([Value::Strong("Participation level"), Value::Text(level_word(report.participation.level))])?;
    if last > HEAD {
        let title = page.row([Value::Strong("People and sheets")])?;
        let columns = vec![(2, Look::BESIDE), (3, Look::THIRD), (4, Look::OVERALL)];
        let rows = (HEAD + 1, last);
        let bars =
            Bars { sheet: PARTICIPATION, title: (title, 0), head: HEAD, rows, names: 0, columns, ends: (0.0, None) };
        page.sheet().insert_chart(title, 0, &bars.chart())?;
    }
    Ok(page.finish())
}

/// What the figures are, in words.
pub fn how_to_read(material: &Material) -> Result<Worksheet, XlsxError> {
    let report = material.report;
    let mut page = Page::new("How to read", "How to read and to recompute this", report)?;
    page.headings([("About", 42.0), ("In words", 110.0)], 1)?;
    for (about, words) in facts(report).iter().chain(&formulas(material)) {
        page.row([Value::Strong(about), Value::Text(words)])?;
    }
    page.row([Value::Strong(FINGERPRINT.trim_end_matches(':')), Value::Text(material.fingerprint)])?;
    Ok(page.finish())
}

fn facts(report: &Report) -> Vec<(&'static str, String)> {
    let facts = &report.facts;
    let level = report.participation.level;
    let days = format!("Asked from {} to {}.", day(facts.days.first), day(facts.days.last));
    let mut all = vec![
        ("School", facts.school.clone()),
        ("Exercise", sentences::which(facts)),
        ("Days", format!("{days} Unsealed on {}.", day(facts.unsealed_on))),
        ("Questionnaire", facts.instrument.clone()),
        ("Participation", level_word(level).to_owned()),
    ];
    all.extend(sentences::caution(level).map(|caution| ("Caution", caution.to_owned())));
    for group in &report.participation.groups {
        all.push(("Who took part", sentences::participation(group)));
        let speaks = group.speaks.and_then(sentences::speaks);
        all.extend(speaks.map(|words| ("Whom they speak for", format!("{}: {words}", group.title))));
    }
    let standings = report.lines.iter().filter_map(|line| sentences::standing(line, facts));
    all.extend(standings.map(|words| ("Small groups", words)));
    all.extend(facts.short_form.as_ref().map(|form| ("Short form", form.clone())));
    all.extend(facts.corrections.iter().map(|one| ("Correction", sentences::corrected(one, report))));
    let own_line = format!("A group has a line of its own from {} sheets.", facts.smallest_cell);
    all.push(("What is shown", format!("{own_line} {}", sentences::minimum())));
    all
}

/// What each kind of sheet computes.
fn formulas(material: &Material) -> Vec<(&'static str, String)> {
    let mut all = vec![
        ("What counts", format!("{}.", sentences::counted(material.report))),
        ("How it is computed", sentences::COMPUTED.to_owned()),
    ];
    if material.report.facts.computing == Computing::Levels {
        all.push(("Levels", sentences::LEVELS.to_owned()));
    }
    let exact = [
        "Beside each printed value stands the exact one, as a formula that can be followed.",
        "A group's mean of a statement: sum of answers / answered.",
        "Overall of a statement or area: the average of the groups' exact values in its row.",
        "A group's value of an area: the average of the exact values of the area's statements in the sheet Statements.",
        "School average: the average of the areas' exact overall values.",
        "A share: 100 × how many chose it / how many answered.",
        "A formula shows fifteen digits; the JSON of the report has every value as a fraction.",
    ];
    all.extend(exact.map(|words| ("Exact values", words.to_owned())));
    if material.earlier.is_some() {
        all.push(("Then and now", sentences::COMPARED.to_owned()));
    }
    if !material.planned.is_empty() {
        all.push(("Plan targets", JUDGED.to_owned()));
    }
    all.push(("Whose this is not", sentences::NOT_AFFILIATED.to_owned()));
    all
}
