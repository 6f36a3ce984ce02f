//! Statements side by side: a row for each, a column for each line of the report.

use rust_xlsxwriter::{Worksheet, XlsxError, row_col_to_cell};

use crate::document::xlsx::page::{HEAD, Page, Value};
use crate::domain::instrument::Kind;
use crate::domain::report::Report;
use crate::domain::report::sentences::{NO_RATING, hidden};
use crate::domain::report::statement::{Cell, StatementResult};

/// The sheet of the areas' statements.
pub const NAME: &str = "Statements";
/// Stands as the area of an own statement.
const OWN: &str = "own";
/// Columns before the overall value.
const BEFORE: u16 = 4;

/// Where the exact means of a line stand: its column, and the first and the last row of the table.
pub fn exact_means(report: &Report, line: u16) -> (u16, u32, u32) {
    let rows = u32::try_from(report.statements().count()).unwrap_or(u32::MAX);
    (BEFORE + lines(report) + 2 + line, HEAD + 1, HEAD + rows)
}

/// How many lines a report has.
pub fn lines(report: &Report) -> u16 {
    u16::try_from(report.lines.len()).unwrap_or(u16::MAX)
}

/// The areas' statements.
pub fn of_areas(report: &Report) -> Result<Worksheet, XlsxError> {
    let mut page = Page::new(NAME, "Statements", report)?;
    headings(&mut page, report)?;
    for area in &report.areas {
        for statement in &area.statements {
            row(&mut page, &area.letter.to_string(), statement, report)?;
        }
    }
    page.filter()?;
    Ok(page.finish())
}

/// The school's own statements.
pub fn own(report: &Report) -> Result<Worksheet, XlsxError> {
    let mut page = Page::new("Own statements", "Our own statements", report)?;
    headings(&mut page, report)?;
    for statement in &report.own {
        row(&mut page, OWN, statement, report)?;
    }
    page.filter()?;
    Ok(page.finish())
}

fn headings(page: &mut Page, report: &Report) -> Result<(), XlsxError> {
    let titles = || report.lines.iter().map(|line| line.title.as_str());
    let exact: Vec<String> = titles().map(|title| format!("{title}, exact")).collect();
    let counts = titles().flat_map(|title| [format!("{title}, sum of answers"), format!("{title}, answered")]);
    let counts: Vec<String> = counts.collect();
    let mut all = vec![("Area", 7.0), ("Code", 9.0), ("Statement", 44.0), ("Kind", 10.0), ("Overall", 10.0)];
    all.extend(titles().map(|title| (title, 26.0)));
    all.push(("Overall, exact", 11.0));
    all.extend(exact.iter().map(|title| (title.as_str(), 14.0)));
    all.extend(counts.iter().map(|title| (title.as_str(), 14.0)));
    page.headings(all, BEFORE - 1)
}

fn row(page: &mut Page, area: &str, statement: &StatementResult, report: &Report) -> Result<(), XlsxError> {
    let (row, count) = (page.next(), lines(report));
    let first_exact = BEFORE + count + 2;
    let mut values = vec![
        Value::Text(area),
        Value::Text(&statement.code),
        Value::Text(title(statement)),
        Value::Text(kind(statement)),
    ];
    values.push(statement.overall.as_ref().map_or(Value::Empty, |overall| Value::Mean(overall.shown())));
    values.extend(statement.cells.iter().map(shown));
    values.push(statement.overall.as_ref().map_or(Value::Empty, |overall| {
        let (from, to) = (row_col_to_cell(row, first_exact), row_col_to_cell(row, first_exact + count.max(1) - 1));
        Value::Exact(format!("=AVERAGE({from}:{to})"), overall)
    }));
    for (line, cell) in (0..).zip(&statement.cells) {
        let sum = first_exact + count + 2 * line;
        values.push(cell.mean().map_or(Value::Empty, |mean| {
            Value::Exact(format!("={}/{}", row_col_to_cell(row, sum), row_col_to_cell(row, sum + 1)), mean)
        }));
    }
    for cell in &statement.cells {
        let counts = cell.ratings().map(|ratings| (ratings.sum(), ratings.answered()));
        values.push(counts.map_or(Value::Empty, |(sum, _)| Value::Count(sum)));
        values.push(counts.map_or(Value::Empty, |(_, answered)| Value::count(answered)));
    }
    page.row(values)?;
    Ok(())
}

/// What a line shows of a statement.
pub fn shown<'a>(cell: &Cell) -> Value<'a> {
    match cell {
        Cell::Mean { mean, .. } => Value::Mean(mean.shown()),
        Cell::NoRating(_) => Value::Reason(NO_RATING),
        Cell::Hidden(why) => Value::Reason(hidden(*why)),
    }
}

/// The title, or what is read where there is none.
pub fn title(statement: &StatementResult) -> &str {
    let first = statement.wordings.iter().flatten().map(|wording| wording.text.as_str()).next();
    if statement.title.is_empty() { first.unwrap_or("") } else { &statement.title }
}

/// Whether everybody is asked.
pub fn kind(statement: &StatementResult) -> &'static str {
    match statement.kind {
        Kind::Core => "core",
        Kind::Optional => "optional",
        Kind::Own => "own",
    }
}
