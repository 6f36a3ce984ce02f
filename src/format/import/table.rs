//! The bytes of a table as rows of cells: which letters, which delimiter, which quotation marks.

use std::borrow::Cow;

use csv::{ReaderBuilder, StringRecord};

use crate::format::import::{FILE_BYTES_MAX, SheetProblem};

/// Most sheets of one file: a large school's students.
const ROWS_MAX: usize = 5000;
/// Most columns: far more than any questionnaire has.
const COLUMNS_MAX: usize = 2000;
/// Longest cell, in bytes: a text of the longest kind, in letters of four bytes, with room to spare.
const CELL_BYTES_MAX: usize = 4096;

/// A row and where it begins.
pub(super) struct Row {
    /// Line, from 1.
    pub line: usize,
    /// Its cells.
    pub cells: StringRecord,
}

fn problem(line: usize, message: impl Into<String>) -> SheetProblem {
    SheetProblem { line, column: None, message: message.into() }
}

/// The rows that are not blank.
///
/// # Errors
/// The first thing that keeps the file from being read as a table.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Row>, SheetProblem> {
    let text = decoded(bytes)?;
    let delimiter = delimiter(&text);
    check_quotes(&text, delimiter)?;
    let mut reader = ReaderBuilder::new();
    reader.has_headers(false).flexible(true).delimiter(delimiter as u8);
    let mut reader = reader.from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let (mut counted, mut line) = (0, 1);
    let mut cells = StringRecord::new();
    loop {
        match reader.read_record(&mut cells) {
            Ok(true) => {}
            Ok(false) => return Ok(rows),
            Err(error) => return Err(problem(line, format!("The table cannot be read from here on: {error}."))),
        }
        // A record's position comes before the blank lines above it.
        let at = cells.position().map_or(counted, |p| usize::try_from(p.byte()).unwrap_or(usize::MAX));
        let begins = at + text.get(at..).map_or(0, |rest| rest.len() - rest.trim_start_matches('\n').len());
        line += text.get(counted..begins).map_or(0, |between| between.matches('\n').count());
        counted = begins;
        if rows.len() > ROWS_MAX {
            return Err(problem(
                line,
                format!("There are more than {ROWS_MAX} sheets. Please bring them in with several files."),
            ));
        }
        if cells.len() > COLUMNS_MAX {
            return Err(problem(
                line,
                format!("This line has more than {COLUMNS_MAX} columns, as no questionnaire has."),
            ));
        }
        if cells.iter().any(|cell| cell.len() > CELL_BYTES_MAX) {
            return Err(problem(line, "A cell of this line is longer than any answer. Is a quotation mark left open?"));
        }
        rows.push(Row { line, cells: cells.clone() });
    }
}

/// The text, its line ends made one kind, without the mark that some programs put in front.
fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, SheetProblem> {
    const SAVE: &str = "Please save the table as “CSV UTF-8” and try again.";
    if bytes.len() > FILE_BYTES_MAX {
        let most = FILE_BYTES_MAX / (1024 * 1024);
        return Err(problem(
            0,
            format!("This file is larger than {most} MB. Please bring the sheets in with several files."),
        ));
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(problem(0, format!("This is a spreadsheet's own file, not a CSV file. {SAVE}")));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || bytes.contains(&0) {
        return Err(problem(
            0,
            format!("This file is not UTF-8 text; it looks like UTF-16, or no text at all. {SAVE}"),
        ));
    }
    let text = str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let ends = before.iter().filter(|byte| **byte == b'\n').count();
        let line = 1 + if ends > 0 { ends } else { before.iter().filter(|byte| **byte == b'\r').count() };
        let what =
            "On this line stands a letter that is not UTF-8; the file was probably saved as Latin-1 or Windows-1252";
        problem(line, format!("{what}. {SAVE}"))
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.contains('\r') {
        Ok(Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")))
    } else {
        Ok(Cow::Borrowed(text))
    }
}

/// The delimiter of the first line: the one that stands there most often outside quotation marks.
fn delimiter(text: &str) -> char {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    let outside: String = first.split('"').step_by(2).collect();
    let mut best = (',', 0);
    for delimiter in [',', ';', '\t'] {
        let count = outside.matches(delimiter).count();
        if count > best.1 {
            best = (delimiter, count);
        }
    }
    best.0
}

/// Where the reader is, as far as quotation marks go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quotes {
    CellBegins,
    Plain,
    /// Inside a cell that began with one.
    Inside,
    /// Behind one inside such a cell: the end of the cell, or the first of two that stand for one.
    Behind,
}

/// Quotation marks stand around whole cells, two for one inside. A reader that is content with less takes the sheets
/// after a stray mark for a part of somebody's text.
fn check_quotes(text: &str, delimiter: char) -> Result<(), SheetProblem> {
    let stray = "A quotation mark stands where none can be. Around a text there is one before and one after it, and inside it two for one.";
    let (mut state, mut line, mut opened) = (Quotes::CellBegins, 1, 1);
    for c in text.chars() {
        state = match (state, c) {
            (Quotes::CellBegins, '"') => {
                opened = line;
                Quotes::Inside
            }
            (Quotes::Inside, '"') => Quotes::Behind,
            (Quotes::Behind, '"') | (Quotes::Inside, _) => Quotes::Inside,
            (Quotes::Plain, '"') => return Err(problem(line, stray)),
            (Quotes::CellBegins | Quotes::Plain | Quotes::Behind, c) if c == delimiter || c == '\n' => {
                Quotes::CellBegins
            }
            (Quotes::Behind, _) => return Err(problem(line, stray)),
            (Quotes::CellBegins | Quotes::Plain, _) => Quotes::Plain,
        };
        line += usize::from(c == '\n');
    }
    if state == Quotes::Inside {
        return Err(problem(opened, "A quotation mark is left open on this line."));
    }
    Ok(())
}
