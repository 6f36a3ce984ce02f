//! A statement in large letters: which letters fit the window, and the parts of a statement that is longer than its place.
//!
//! State and drawing ask the same functions, so that a part that is counted is a part that is drawn.

use crate::app::input::{Key, Size};
use crate::app::page::SCALE_ROWS;
use crate::app::walk::{Mode, Walk};
use crate::domain::questionnaire::{Asked, AskedForm};
use crate::text::big::{Letters, drawable};

/// First row of the statement: header, progress, and one row for where one is stand above.
pub const TOP: u16 = 3;
/// Rows of the keys, where a language needs the most.
const KEY_ROWS: u16 = 3;
/// Rows from which the answer that has the cursor stands in large letters, too.
const ECHO_FROM: u16 = 36;
/// Rows of that answer, an empty one above it included.
const ECHO_ROWS: u16 = 5;
/// Rows from which one stays empty above the keys.
const GENEROUS_FROM: u16 = 26;
/// Widest a statement is drawn.
pub const COLUMNS_MAX: u16 = 160;
/// Columns left and right of it.
const MARGIN: u16 = 3;

/// A statement as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its letters.
    pub letters: Letters,
    /// The lines of each part; one part at least.
    pub parts: Vec<Vec<String>>,
}

/// Rows of the answers: those of the longest scale, so that all begin in the same row.
fn answer_rows(walk: &Walk) -> u16 {
    let scales = walk.questionnaire.asked.iter().filter(|asked| matches!(asked.form, AskedForm::Scale { .. }));
    scales.map(|asked| asked.form.rows() as u16).max().unwrap_or(0).max(SCALE_ROWS)
}

/// Rows of a statement's place.
pub fn rows(walk: &Walk, size: Size) -> u16 {
    let echo = if size.rows >= ECHO_FROM { ECHO_ROWS } else { 0 };
    size.rows.saturating_sub(TOP + answer_rows(walk) + echo + KEY_ROWS + u16::from(size.rows >= GENEROUS_FROM))
}

/// The row in which an answer in large letters begins; `None` where there is no room for it.
pub fn echo_row(walk: &Walk, size: Size) -> Option<u16> {
    (size.rows >= ECHO_FROM).then(|| TOP + rows(walk, size) + answer_rows(walk) + 1)
}

/// An answer in one line of large letters, and these; `None` where it does not fit into one.
pub fn echo(walk: &Walk, words: &str, size: Size) -> Option<(Letters, String)> {
    let drawn = drawable(words).filter(|_| walk.manner.blocks);
    let (letters, text) = drawn.map_or_else(|| (Letters::Spaced, words.to_owned()), |text| (Letters::Small, text));
    match letters.wrap(&text, columns(size)).as_slice() {
        [line] => Some((letters, line.clone())),
        _ => None,
    }
}

fn columns(size: Size) -> usize {
    usize::from(size.columns.min(COLUMNS_MAX).saturating_sub(2 * MARGIN))
}

/// The statement that has the cursor.
pub fn statement(walk: &Walk, size: Size) -> Option<Statement> {
    let asked = walk.current()?;
    let columns = columns(size);
    let drawn = drawable(&words(asked)).filter(|_| walk.manner.blocks);
    let (letters, text) = match drawn {
        Some(text) => (letters(walk, columns, size), text),
        None => (Letters::Spaced, words(asked)),
    };
    let lines = letters.wrap(&text, columns);
    let each = (usize::from(rows(walk, size)) / letters.rows()).max(1);
    let parts = lines.chunks(each).map(<[String]>::to_vec).collect();
    Some(Statement { letters, parts })
}

/// The largest letters in which every statement fits its place, so that they stay the same from the first to the last.
fn letters(walk: &Walk, columns: usize, size: Size) -> Letters {
    let all: Vec<String> = walk.questionnaire.asked.iter().filter_map(|asked| drawable(&words(asked))).collect();
    let fits = |letters: &Letters| {
        let each = usize::from(rows(walk, size)) / letters.rows();
        all.iter().all(|text| letters.wrap(text, columns).len() <= each)
    };
    Letters::DRAWN.into_iter().find(fits).unwrap_or(Letters::Small)
}

fn words(asked: &Asked) -> String {
    match &asked.stem {
        Some(stem) => format!("{stem}\n{}", asked.text),
        None => asked.text.clone(),
    }
}

impl Walk {
    /// Whether statements stand in large letters now.
    pub fn is_large(&self) -> bool {
        self.manner.large && self.mode == Mode::Asking
    }

    /// Turns to another part of a statement; whether there was one in that direction.
    pub(super) fn turns_part(&mut self, key: Key, size: Size) -> bool {
        if !self.is_large() || !matches!(key, Key::PageDown | Key::PageUp) {
            return false;
        }
        let last = statement(self, size).map_or(0, |statement| statement.parts.len().saturating_sub(1));
        // The window may have become larger since.
        let part = self.part.min(last);
        let to = if key == Key::PageDown { (part + 1).min(last) } else { part.saturating_sub(1) };
        self.part = to;
        to != part
    }
}
