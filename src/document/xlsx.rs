//! A report as a spreadsheet: one sheet for each section, with charts of its own, filters and formulas.
//!
//! Every figure stands twice: as it is printed, and exactly, as a formula on the counts beside it. So a spreadsheet
//! computes the same as the report, from the sums of answers up to the school's average. Formulas and charts reach only
//! for cells of their own row, or ask for an area's letter, so that sorting a table changes no figure. Equal reports give
//! equal bytes.

mod answers;
mod areas;
mod beginning;
mod chart;
mod compared;
mod others;
mod page;
mod plain;
mod planned;
pub mod series;
mod statements;
mod talk;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use crate::document::report::Material;
use crate::document::xlsx::plain::{bounded, plain};
use crate::locale::say::Say;

/// Longest text of a property of the file, in characters.
const PROPERTY_MAX: usize = 200;

/// The whole file.
///
/// # Errors
/// [`XlsxError`] where it could not be put together: with more rows than a spreadsheet can have.
pub fn xlsx(material: &Material) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(material)?);
    for sheet in sheets(material)? {
        workbook.push_worksheet(sheet);
    }
    workbook.save_to_buffer()
}

fn sheets(material: &Material) -> Result<Vec<Worksheet>, XlsxError> {
    let report = material.report;
    let mut sheets = vec![
        beginning::participation(material)?,
        areas::areas(material)?,
        areas::each(material)?,
        statements::of_areas(material)?,
        answers::of_areas(material)?,
    ];
    if !report.own.is_empty() {
        sheets.push(statements::own(material)?);
        sheets.push(answers::own(material)?);
    }
    if !report.others.is_empty() {
        sheets.push(others::others(material)?);
    }
    if !report.words.is_empty() {
        sheets.push(talk::words(material)?);
    }
    sheets.push(talk::focus(material)?);
    if let Some(earlier) = &material.earlier {
        sheets.push(compared::areas(material, earlier)?);
        sheets.push(compared::everything(material, earlier)?);
    }
    if !material.planned.is_empty() {
        sheets.push(planned::targets(material)?);
    }
    if !material.notes.is_empty() {
        sheets.push(talk::notes(material)?);
    }
    sheets.push(beginning::how_to_read(material)?);
    Ok(sheets)
}

/// The day of unsealing stands for the day of making, so that the same report is the same file.
fn properties(material: &Material) -> Result<DocProperties, XlsxError> {
    let facts = &material.report.facts;
    let title = Say::new("report-title").with("level", facts.level_title.clone());
    let day = facts.unsealed_on;
    let number = |part: i8| u8::try_from(part).unwrap_or(1);
    let made =
        ExcelDateTime::from_ymd(u16::try_from(day.year()).unwrap_or(1900), number(day.month()), number(day.day()))?;
    Ok(DocProperties::new()
        .set_title(bounded(&plain(&material.texts.say(&title)), PROPERTY_MAX))
        .set_author(bounded(&plain(&facts.school), PROPERTY_MAX))
        .set_subject(bounded(&plain(&facts.exercise.0), PROPERTY_MAX))
        .set_creation_datetime(&made))
}
