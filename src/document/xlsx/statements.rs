//! Statements side by side: a row for each, a column for each line of the report.

use rust_xlsxwriter::{Worksheet, XlsxError, row_col_to_cell};

use crate::document::report::Material;
use crate::document::xlsx::page::{HEAD, Page, Value, titles};
use crate::domain::instrument::Kind;
use crate::domain::report::Report;
use crate::domain::report::protection::Line;
use crate::domain::report::sentences::{self, NO_RATING, hidden};
use crate::domain::report::statement::{Cell, StatementResult};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// The sheet of the areas' statements.
pub const NAME: &str = "sheet-statements";
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
pub fn of_areas(material: &Material) -> Result<Worksheet, XlsxError> {
    let report = material.report;
    let mut page = Page::new(NAME, NAME, material)?;
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
pub fn own(material: &Material) -> Result<Worksheet, XlsxError> {
    let report = material.report;
    let mut page = Page::new("sheet-own", "report-own", material)?;
    headings(&mut page, report)?;
    let own = material.texts.word("sheet-area-own");
    for statement in &report.own {
        row(&mut page, &own, statement, report)?;
    }
    page.filter()?;
    Ok(page.finish())
}

fn headings(page: &mut Page, report: &Report) -> Result<(), XlsxError> {
    let texts = page.texts();
    let of = |id: &'static str, line: &Line| (texts.say(&Say::new(id).with("group", sentences::title(line))), 14.0);
    let lines = || report.lines.iter();
    let about = [("sheet-area", 7.0), ("sheet-code", 9.0), ("sheet-statement", 44.0), ("sheet-kind", 10.0)];
    let mut all: Vec<(String, f64)> = titles(texts, about).chain(titles(texts, [("report-overall", 10.0)])).collect();
    all.extend(lines().map(|line| (texts.say(&sentences::title(line)), 26.0)));
    all.extend(titles(texts, [("sheet-overall-exact", 11.0)]));
    all.extend(lines().map(|line| of("sheet-group-exact", line)));
    all.extend(lines().flat_map(|line| [of("sheet-group-sum", line), of("sheet-group-answered", line)]));
    page.headings(all, BEFORE - 1)
}

fn row(page: &mut Page, area: &str, statement: &StatementResult, report: &Report) -> Result<(), XlsxError> {
    let (row, count, texts) = (page.next(), lines(report), page.texts());
    let first_exact = BEFORE + count + 2;
    let mut values =
        vec![Value::Text(area), Value::Text(&statement.code), Value::Text(title(statement)), kind(statement, texts)];
    values.push(statement.overall.as_ref().map_or(Value::Empty, |overall| Value::Mean(overall.shown())));
    values.extend(statement.cells.iter().map(|cell| shown(cell, texts)));
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
pub fn shown<'a>(cell: &Cell, texts: &Texts) -> Value<'a> {
    match cell {
        Cell::Mean { mean, .. } => Value::Mean(mean.shown()),
        Cell::NoRating(_) => Value::Reason(texts.say(&NO_RATING).into()),
        Cell::Hidden(why) => Value::Reason(texts.say(&hidden(*why)).into()),
    }
}

/// The title, or what is read where there is none.
pub fn title(statement: &StatementResult) -> &str {
    let first = statement.wordings.iter().flatten().map(|wording| wording.text.as_str()).next();
    if statement.title.is_empty() { first.unwrap_or("") } else { &statement.title }
}

/// Whether everybody is asked.
pub fn kind(statement: &StatementResult, texts: &Texts) -> Value<'static> {
    Value::Words(texts.word(match statement.kind {
        Kind::Core => "sheet-kind-core",
        Kind::Optional => "sheet-kind-optional",
        Kind::Own => "sheet-kind-own",
    }))
}
