//! Answers counted: a row for each statement and line, with how many chose what, and the wording that they saw.

use rust_xlsxwriter::{Worksheet, XlsxError, row_col_to_cell};

use crate::document::report::Material;
use crate::document::xlsx::page::{Page, Value, titles};
use crate::document::xlsx::statements::{kind, shown, title};
use crate::domain::instrument::Wording;
use crate::domain::report::Report;
use crate::domain::report::axis::USUAL;
use crate::domain::report::protection::Line;
use crate::domain::report::sentences;
use crate::domain::report::statement::{Cell, StatementResult};
use crate::locale::say::Say;

const BEFORE: [(&str, f64); 10] = [
    ("sheet-area", 7.0),
    ("sheet-code", 9.0),
    ("sheet-statement", 40.0),
    ("sheet-kind", 10.0),
    ("sheet-group", 17.0),
    ("sheet-mean", 26.0),
    ("sheet-exact", 11.0),
    ("sheet-sum", 10.0),
    ("sheet-answered", 10.0),
    ("sheet-invited", 9.0),
];
const BEHIND: [(&str, f64); 3] = [("sheet-na", 7.0), ("sheet-unanswered", 11.0), ("sheet-wording", 70.0)];
/// Column of the sum; how many answered stands right of it.
const SUM: u16 = 7;

/// Of the areas' statements.
pub fn of_areas(material: &Material) -> Result<Worksheet, XlsxError> {
    let report = material.report;
    let mut page = Page::new("sheet-answers", "sheet-answers-counted", material)?;
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
pub fn own(material: &Material) -> Result<Worksheet, XlsxError> {
    let report = material.report;
    let mut page = Page::new("sheet-own-answers", "sheet-own-answers-counted", material)?;
    let points = headings(&mut page, report, report.own.iter())?;
    let own = material.texts.word("sheet-area-own");
    for statement in &report.own {
        rows(&mut page, &own, (statement, points), report)?;
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
    let texts = page.texts();
    let chose = |point: usize| texts.say(&Say::new("sheet-chose").with("point", point));
    let chose = (1..=points).map(|point| (chose(point), 9.0));
    page.headings(titles(texts, BEFORE).chain(chose).chain(titles(texts, BEHIND)), 3)?;
    Ok(points)
}

fn rows(
    page: &mut Page,
    area: &str,
    (statement, points): (&StatementResult, usize),
    report: &Report,
) -> Result<(), XlsxError> {
    let texts = page.texts();
    for (cell, line) in statement.cells.iter().zip(&report.lines) {
        let wording = wording(&statement.wordings, line);
        let mut values = vec![
            Value::Text(area),
            Value::Text(&statement.code),
            Value::Text(title(statement)),
            kind(statement, texts),
            Value::Words(texts.say(&sentences::title(line))),
            shown(cell, texts),
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
