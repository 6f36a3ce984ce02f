//! Answers counted: a row for each statement and line, with how many chose what, and the wording that they saw.

use rust_xlsxwriter::{Worksheet, XlsxError, row_col_to_cell};

use crate::document::xlsx::page::{Page, Value};
use crate::document::xlsx::statements::{kind, shown, title};
use crate::domain::instrument::Wording;
use crate::domain::report::Report;
use crate::domain::report::axis::USUAL;
use crate::domain::report::protection::Line;
use crate::domain::report::statement::{Cell, StatementResult};

const BEFORE: [(&str, f64); 10] = [
    ("Area", 7.0),
    ("Code", 9.0),
    ("Statement", 40.0),
    ("Kind", 10.0),
    ("Group", 17.0),
    ("Mean", 26.0),
    ("Exact", 11.0),
    ("Sum of answers", 10.0),
    ("Answered", 10.0),
    ("Invited", 9.0),
];
const BEHIND: [(&str, f64); 3] = [("N/A", 7.0), ("Un-answered", 11.0), ("Wording", 70.0)];
/// Column of the sum; how many answered stands right of it.
const SUM: u16 = 7;

/// Of the areas' statements.
pub fn of_areas(report: &Report) -> Result<Worksheet, XlsxError> {
    let mut page = Page::new("Answers", "Answers counted", report)?;
    let points = headings(&mut page, report, report.statements())?;
    for area in &report.areas {
        for statement in &area.statements {
            rows(&mut page, &area.letter.to_string(), (statement, points), report)?;
        }
    }
    page.filter()?;
    Ok(page.finish())
}

/// Of the own statements.
pub fn own(report: &Report) -> Result<Worksheet, XlsxError> {
    let mut page = Page::new("Own statements, answers", "Answers to our own statements, counted", report)?;
    let points = headings(&mut page, report, report.own.iter())?;
    for statement in &report.own {
        rows(&mut page, "own", (statement, points), report)?;
    }
    page.filter()?;
    Ok(page.finish())
}

/// A column for each point that a statement here has; returns how many these are.
fn headings<'a>(
    page: &mut Page,
    report: &Report,
    statements: impl Iterator<Item = &'a StatementResult>,
) -> Result<usize, XlsxError> {
    let points = statements.map(|statement| report.axis_of(statement).points()).max().unwrap_or(USUAL);
    let chose: Vec<String> = (1..=points).map(|point| format!("Chose {point}")).collect();
    let chose = chose.iter().map(|title| (title.as_str(), 9.0));
    page.headings(BEFORE.into_iter().chain(chose).chain(BEHIND), 3)?;
    Ok(points)
}

fn rows(
    page: &mut Page,
    area: &str,
    (statement, points): (&StatementResult, usize),
    report: &Report,
) -> Result<(), XlsxError> {
    for (cell, line) in statement.cells.iter().zip(&report.lines) {
        let wording = wording(&statement.wordings, line);
        let mut values = vec![
            Value::Text(area),
            Value::Text(&statement.code),
            Value::Text(title(statement)),
            Value::Text(kind(statement)),
            Value::Text(&line.title),
            shown(cell),
        ];
        values.extend(counts(cell, points, page.next()));
        values.push(Value::Text(&wording));
        page.row(values)?;
    }
    Ok(())
}

/// From the exact mean to how many gave no answer, with a column for each of so many points.
fn counts(cell: &Cell, points: usize, row: u32) -> Vec<Value<'_>> {
    let exact = |sum: u16| format!("={}/{}", row_col_to_cell(row, sum), row_col_to_cell(row, sum + 1));
    let Some(ratings) = cell.ratings() else { return vec![Value::Empty; points + 6] };
    let mut values = vec![
        cell.mean().map_or(Value::Empty, |mean| Value::Exact(exact(SUM), mean)),
        Value::Count(ratings.sum()),
        Value::count(ratings.answered()),
        Value::count(ratings.invited),
    ];
    let chose = ratings.points.iter().map(|count| Value::count(*count)).chain(std::iter::repeat(Value::Empty));
    values.extend(chose.take(points));
    values.extend([Value::count(ratings.not_applicable), Value::count(ratings.unanswered)]);
    values
}

/// What the groups of a line read, each wording once.
pub fn wording(wordings: &[Option<Wording>], line: &Line) -> String {
    let mut read: Vec<String> = Vec::new();
    for wording in line.groups.iter().filter_map(|group| wordings.get(group.0)?.as_ref()) {
        let text = match &wording.stem {
            Some(stem) => format!("{stem} {}", wording.text),
            None => wording.text.clone(),
        };
        if !read.contains(&text) {
            read.push(text);
        }
    }
    read.join("\n")
}
