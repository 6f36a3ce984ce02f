//! An XLSForm's sheets as a file and back. What stands in them is `format::xlsform`'s to say.

pub mod reading;
mod unpacked;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use crate::format::xlsform::{Book, Sheet};

/// Width of a column of words, and of any other, in signs.
const WORDS_WIDTH: f64 = 44.0;
const WIDTH: f64 = 20.0;

/// The file. Equal sheets give equal bytes.
///
/// # Errors
/// [`XlsxError`] where it could not be put together: with more rows or longer texts than a spreadsheet can have.
pub fn write(book: &Book) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // No day of making, so that the same instrument is the same file.
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    for sheet in &book.sheets {
        workbook.push_worksheet(worksheet(sheet)?);
    }
    workbook.save_to_buffer()
}

fn worksheet(sheet: &Sheet) -> Result<Worksheet, XlsxError> {
    let bold = Format::new().set_bold();
    let top = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let mut page = Worksheet::new();
    page.set_name(&sheet.name)?;
    page.set_freeze_panes(1, 0)?;
    for (row, cells) in (0..).zip(&sheet.rows) {
        for (column, cell) in (0..).zip(cells) {
            if !cell.is_empty() {
                // Never a number or a formula: every cell is read as a text.
                page.write_string_with_format(row, column, cell, if row == 0 { &bold } else { &top })?;
            }
        }
    }
    for (column, head) in (0..).zip(sheet.rows.first().into_iter().flatten()) {
        page.set_column_width(column, if head.contains("::") { WORDS_WIDTH } else { WIDTH })?;
    }
    Ok(page)
}
