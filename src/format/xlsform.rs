//! An instrument as an XLSForm, as Kobo and ODK read it, and back: values to sheets of cells and sheets of cells to files.
//!
//! What XLSForm has a word for stands in the sheets `survey`, `choices` and `settings`, where every text can be edited;
//! the rest stands in two sheets of our own, [`FACTS`] and [`TEXTS`], which others pass over. So a form that was
//! exported comes back as the same instrument with the same languages. Forms that others made have no such sheets; what
//! they hold is read as well as it can be, and what cannot be kept is listed with its place. Knows no file and no ZIP.

mod changed;
mod drawn;
pub mod export;
mod facts;
mod foreign;
pub mod import;
mod names;
mod own;
mod table;
mod texts;

use std::fmt;

/// The sheet of questions.
pub const SURVEY: &str = "survey";
/// The sheet of answers to choose from.
pub const CHOICES: &str = "choices";
/// The sheet about the form itself.
pub const SETTINGS: &str = "settings";
/// Our sheet of everything but words that XLSForm has no place for: table, key, and the value as TOML writes it.
pub const FACTS: &str = "reflectory";
/// Our sheet of the words that XLSForm has no place for: table and key of a language file, a column for each language.
pub const TEXTS: &str = "reflectory_texts";

/// The question who answers, and its list.
const GROUP: &str = "group";
/// The question for the level, and its list.
const LEVEL: &str = "level";
/// Column in which a row says where its label belongs in an instrument. No `::` in it: that would make a language of it.
const LABEL_PLACE: &str = "reflectory_label";
/// The same for its hint.
const HINT_PLACE: &str = "reflectory_hint";
/// Between a place's table and its key.
const PLACE_MARK: &str = " | ";

/// A spreadsheet's sheets, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// The sheets.
    pub sheets: Vec<Sheet>,
}

/// A sheet: its cells as texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Rows from the first, which holds the names of the columns; a row can be shorter than others.
    pub rows: Vec<Vec<String>>,
}

impl Book {
    /// The sheet of this name, letter case aside.
    pub fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.name.trim().eq_ignore_ascii_case(name))
    }
}

/// A language as forms name it, and what a form says in it that no instrument says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongue {
    /// BCP 47 tag.
    pub code: String,
    /// What its speakers call it.
    pub name: String,
    /// "Who are you?"
    pub who: String,
    /// "Education level"
    pub level: String,
}

/// Something that was not taken over as it stands, or that somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// The sheet.
    pub sheet: String,
    /// Its row, from 1 for the first; `None` for the sheet as a whole.
    pub row: Option<usize>,
    /// What it is, in a few words of the form.
    pub what: String,
    /// What became of it, as a sentence.
    pub why: String,
}

impl fmt::Display for Noted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.sheet)?;
        if let Some(row) = self.row {
            write!(f, ", row {row}")?;
        }
        if !self.what.is_empty() {
            write!(f, ", {}", self.what)?;
        }
        write!(f, ": {}", self.why)
    }
}
