//! A spreadsheet's cells as texts, with limits on everything. Whoever made the file is not believed.

use std::io::Cursor;

use calamine::{DataRef, Dimensions, Reader, Xlsx};

use crate::document::xlsform::unpacked::unpacked;
use crate::format::xlsform::{Book, CHOICES, FACTS, SETTINGS, SURVEY, Sheet, TEXTS};

/// Largest file, in bytes.
pub const FILE_BYTES_MAX: usize = 10 * 1024 * 1024;
/// Most sheets; forms have three, and some a few more beside them.
const SHEETS_MAX: usize = 50;
/// Most rows of a sheet: two thousand statements for four groups, three times over.
const ROWS_MAX: usize = 24_000;
/// Most columns: labels, hints and media in every language of Europe.
const COLUMNS_MAX: usize = 400;
/// Longest text of a cell, in bytes: what a spreadsheet keeps, in letters of three bytes.
const CELL_BYTES_MAX: usize = 3 * 32_767;
/// Most bytes of all texts and of the places kept for them.
const ROOM: usize = 64 * 1024 * 1024;

/// Why a file could not be read as a form's sheets.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It has too many bytes.
    #[error("This file is larger than {} MB, which no form is.", FILE_BYTES_MAX / (1024 * 1024))]
    TooLarge,
    /// There is more in it than there can be.
    #[error("There is more in this file than any form has, so it was not read.")]
    TooMuch,
    /// There is nothing in it.
    #[error("This file is empty.")]
    Empty,
    /// It is another kind of file.
    #[error("This is {0}, not an XLSX file. Please open it in a spreadsheet program, save it as XLSX and try again.")]
    OtherKind(&'static str),
    /// It needs a password.
    #[error("This file is protected with a password. Please save it without one and try again.")]
    Password,
    /// It has macros.
    #[error(
        "This file has macros, and a program inside a form is never run here. Please save it as XLSX without macros and try again."
    )]
    Macros,
    /// Cells were merged.
    #[error(
        "In the sheet \"{sheet}\" the cells {cells} are merged, so it cannot be told which row or column they belong to. \
         Please unmerge them and try again."
    )]
    Merged {
        /// The sheet.
        sheet: String,
        /// The cells, such as `A1:C1`.
        cells: String,
    },
    /// A cell is computed.
    #[error(
        "In the sheet \"{sheet}\" the cell {cell} holds a formula, whose result may change. Please put the text itself \
         there (copy, then paste as values) and try again."
    )]
    Formula {
        /// The sheet.
        sheet: String,
        /// The cell, such as `C7`.
        cell: String,
    },
    /// It cannot be read.
    #[error(
        "This file is damaged, or it is no XLSX file ({0}). Please open it in a spreadsheet program, save it as XLSX and \
         try again."
    )]
    Damaged(String),
}

/// The sheets of a form; of sheets that are no part of one only the names.
///
/// # Errors
/// [`Unreadable`]: then nothing of it was read.
pub fn read(bytes: &[u8]) -> Result<Book, Unreadable> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(Unreadable::TooLarge);
    }
    check_kind(bytes)?;
    let mut file = Xlsx::new(Cursor::new(unpacked(bytes)?)).map_err(damaged)?;
    let names = file.sheet_names();
    if names.len() > SHEETS_MAX {
        return Err(Unreadable::TooMuch);
    }
    let (mut book, mut room) = (Book::default(), ROOM);
    for name in names {
        let is_read =
            [SURVEY, CHOICES, SETTINGS, FACTS, TEXTS].iter().any(|known| name.trim().eq_ignore_ascii_case(known));
        let rows = if is_read { rows(&mut file, &name, &mut room)? } else { Vec::new() };
        book.sheets.push(Sheet { name, rows });
    }
    Ok(book)
}

fn damaged(error: calamine::XlsxError) -> Unreadable {
    match error {
        calamine::XlsxError::Password => Unreadable::Password,
        error => Unreadable::Damaged(error.to_string().trim_end_matches('.').to_owned()),
    }
}

/// What the first bytes tell.
fn check_kind(bytes: &[u8]) -> Result<(), Unreadable> {
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    // The container of older spreadsheets, and of those with a password.
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Unreadable::OtherKind("an older spreadsheet (XLS), or one with a password"));
    }
    if !bytes.starts_with(b"PK") {
        let is_text = str::from_utf8(bytes).is_ok();
        return Err(Unreadable::OtherKind(if is_text { "a text, perhaps CSV" } else { "another kind of file" }));
    }
    Ok(())
}

/// A sheet's texts by row and column.
fn rows(file: &mut Xlsx<Cursor<Vec<u8>>>, name: &str, room: &mut usize) -> Result<Vec<Vec<String>>, Unreadable> {
    if let Some(merged) = file.merge_cells_by_sheet_name(name).map_err(damaged)?.first() {
        return Err(Unreadable::Merged { sheet: name.to_owned(), cells: area(merged) });
    }
    let mut cells = file.worksheet_cells_reader(name).map_err(damaged)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(damaged)? {
        if cell.formula.is_some() {
            return Err(Unreadable::Formula { sheet: name.to_owned(), cell: shown(cell.pos) });
        }
        let text = text(&cell.value);
        if text.is_empty() {
            continue;
        }
        let (row, column) = (cell.pos.0 as usize, cell.pos.1 as usize);
        if row >= ROWS_MAX || column >= COLUMNS_MAX || text.len() > CELL_BYTES_MAX {
            return Err(Unreadable::TooMuch);
        }
        let there = rows.get(row).map_or(0, Vec::len);
        let taken = text.len() + (column + 1).saturating_sub(there) * size_of::<String>();
        *room = room.checked_sub(taken).ok_or(Unreadable::TooMuch)?;
        if rows.len() <= row {
            rows.resize_with(row + 1, Vec::new);
        }
        if let Some(line) = rows.get_mut(row) {
            if line.len() <= column {
                line.resize_with(column + 1, String::new);
            }
            if let Some(place) = line.get_mut(column) {
                *place = text;
            }
        }
    }
    Ok(rows)
}

/// A cell as a person would type it.
fn text(value: &DataRef) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(flag) => if *flag { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            match (hour, minute, second) {
                (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
                _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"),
            }
        }
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

fn area(cells: &Dimensions) -> String {
    format!("{}:{}", shown(cells.start), shown(cells.end))
}

/// A cell by its letters and number.
fn shown((row, column): (u32, u32)) -> String {
    let (mut letters, mut rest) = (Vec::new(), u64::from(column) + 1);
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    format!("{}{}", letters.iter().rev().collect::<String>(), u64::from(row) + 1)
}
