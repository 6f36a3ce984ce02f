//! *How to read this*: dates, participation, what is shown and what is not, corrections.

use jiff::civil::Date;

use crate::app::input::Size;
use crate::app::workplace::results::rows::{Row, Rows};
use crate::domain::correction::{Change, Correction};
use crate::domain::instrument::Computing;
use crate::domain::participation::{Level, Reach};
use crate::domain::report::sentences;
use crate::domain::report::{GroupParticipation, Report};

/// The page.
pub fn rows(report: &Report, size: Size) -> Vec<Row> {
    let mut rows = Rows::new(size);
    let facts = &report.facts;
    rows.heading(&facts.school);
    let days = format!("People answered from {} to {}.", day(facts.days.first), day(facts.days.last));
    rows.paragraph(&days, Row::Plain);
    let unsealed = format!("Edition {} of this report, unsealed on {}.", facts.edition, day(facts.unsealed_on));
    rows.paragraph(&unsealed, Row::Plain);
    if let Some(form) = &facts.short_form {
        rows.paragraph(&format!("Only a part of the questionnaire was asked: {form}."), Row::Plain);
    }
    rows.heading(&format!("Who took part: participation is {}", level(report.participation.level)));
    if let Some(caution) = sentences::caution(report.participation.level) {
        rows.paragraph(caution, Row::Warm);
    }
    for group in &report.participation.groups {
        took_part(&mut rows, group);
    }
    rows.heading("What is shown, and what is not");
    let cell =
        format!("The smallest cell is {} sheets: a group with fewer has no line of its own.", facts.smallest_cell);
    rows.paragraph(&cell, Row::Plain);
    rows.paragraph(&sentences::minimum(), Row::Plain);
    for line in &report.lines {
        if let Some(words) = sentences::standing(line, facts) {
            rows.paragraph(&words, Row::Warm);
        }
    }
    rows.heading("Corrections after activation");
    if facts.corrections.is_empty() {
        rows.paragraph("None.", Row::Plain);
    }
    for correction in &facts.corrections {
        rows.paragraph(&corrected(correction, report), Row::Plain);
    }
    rows.heading("How the figures are made");
    let alone = match sentences::points(report) {
        Some(points) => format!("1 to {points}"),
        None => "on the scale".to_owned(),
    };
    let counts = format!(
        "A mean counts the answers {alone} alone. N/A and unanswered are counted and shown beside it, never as 0."
    );
    for words in [counts.as_str()].into_iter().chain(FIGURES) {
        rows.paragraph(words, Row::Plain);
    }
    if report.facts.computing == Computing::Levels {
        rows.paragraph(sentences::LEVELS, Row::Plain);
    }
    rows.rows
}

const FIGURES: [&str; 5] = [
    "An area is the mean of the statements that are shown of it; own statements stand apart.",
    "(6+1) behind the bar of an area: six core statements and one optional one.",
    "Overall every group counts the same, so that many students do not drown few leaders.",
    "Numbers are rounded once, at the very end, to one decimal: 2.95 is shown as 3.0.",
    "\"80 of 200\" is always: answered of invited. Letters and patterns stand for the groups on every page.",
];

fn took_part(rows: &mut Rows, group: &GroupParticipation) {
    let count = group.count;
    if count.reach() == Reach::LeftOut {
        return rows.paragraph(&format!("{}: not asked.", group.title), Row::Plain);
    }
    let reach = match count.reach() {
        Reach::Reached => "minimum reached".to_owned(),
        Reach::Close => format!("close to the minimum of {}", count.minimum),
        Reach::Below | Reach::Nobody | Reach::LeftOut => format!("below the minimum of {}", count.minimum),
    };
    let percent = count.percent().map_or_else(String::new, |percent| format!(", {percent} %"));
    let words = format!("{}: {} of {} invited{percent}; {reach}.", group.title, count.submitted, count.invited);
    rows.paragraph(&words, Row::Plain);
    if let Some(speaks) = group.speaks.and_then(sentences::speaks) {
        rows.paragraph(&speaks, Row::Quiet);
    }
    for (sheets, why) in [
        (group.aside.damaged, "could not be unsealed and are in no figure"),
        (group.aside.late, "came too late and too few, and are kept apart"),
    ] {
        if sheets > 0 {
            rows.paragraph(&format!("Sheets that {why}: {sheets}."), Row::Warm);
        }
    }
}

fn corrected(correction: &Correction, report: &Report) -> String {
    let what = match correction.change {
        Change::LastDay(last) => format!("the last day became {}", day(last)),
        Change::People { group, people } => {
            let title = report.participation.groups.get(group.0).map_or("", |group| group.title.as_str());
            format!("{title}: {} eligible, {} invited from then on", people.eligible, people.invited)
        }
    };
    format!("On {}: {what}.", day(correction.on))
}

/// A participation level in a word.
pub fn level(level: Level) -> &'static str {
    match level {
        Level::None => "none",
        Level::Incomplete => "incomplete",
        Level::Medium => "medium",
        Level::High => "high",
    }
}

/// A day as people write it: `Friday 27 November 2026`.
pub fn day(day: Date) -> String {
    day.strftime("%A %-d %B %Y").to_string()
}
