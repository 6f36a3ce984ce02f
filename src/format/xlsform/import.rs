//! An XLSForm's sheets as the files of an instrument, and what could not be taken over.

use std::collections::BTreeMap;

use crate::domain::instrument::Instrument;
use crate::format::Files;
use crate::format::instrument;
use crate::format::language::{self, InLanguage, skeleton};
use crate::format::problem::Problem;
use crate::format::xlsform::drawn::{self, Sketch};
use crate::format::xlsform::own::{self, Own};
use crate::format::xlsform::table::Table;
use crate::format::xlsform::{Book, FACTS, Noted, SURVEY, TEXTS, Tongue, changed, foreign};

/// The file that lists what was not taken over.
pub const NOT_TAKEN: &str = "not-taken.txt";
/// A checksum that no wording has: what carries it is a translation of something older.
const OLDER: &str = "00000000";

/// What an import came to.
#[derive(Debug, Default)]
pub struct Taken {
    /// The instrument's files.
    pub files: Files,
    /// What was not taken over as it stands, in the order of the form.
    pub left: Vec<Noted>,
    /// What was filled in or guessed, so that somebody should look at it.
    pub look: Vec<Noted>,
    /// What keeps it from being an instrument yet.
    pub problems: Vec<Problem>,
    /// The instrument, where there are no problems but perhaps some of its languages.
    pub instrument: Option<Instrument>,
}

/// Why a form was not read at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// It is a spreadsheet, but no form.
    #[error("There is no sheet called \"survey\" in this file, so it is no XLSForm. Its sheets: {0}.")]
    NoSurvey(String),
    /// The sheet of questions has none.
    #[error("The sheet \"survey\" holds no questions: there is nothing below its first row.")]
    NoQuestions,
    /// It does not say what its questions are.
    #[error("The first row of the sheet \"survey\" has no column called \"type\", so it is no XLSForm.")]
    NoTypes,
    /// A later program wrote it.
    #[error("This form was written by a newer Reflectory (form {0}). Please read it with that one.")]
    Newer(String),
}

/// The files of the instrument that a form holds, and everything that somebody should know about them.
///
/// # Errors
/// [`ImportError`] where it is no form at all.
pub fn import(book: &Book, tongues: &[Tongue]) -> Result<Taken, ImportError> {
    check(book)?;
    let (sketch, own, mut taken) = if own::is_own(book) {
        let (sketch, own, left) = own::read(book, tongues)?;
        (sketch, Some(own), Taken { left, ..Taken::default() })
    } else {
        let read = foreign::read(book, tongues);
        (read.sketch, None, Taken { left: read.left, look: read.look, ..Taken::default() })
    };
    let (files, unused) = drawn::files(&sketch);
    taken.left.extend(unused.into_iter().map(|place| Noted {
        sheet: TEXTS.to_owned(),
        row: None,
        what: format!("{} {}", place.table, place.key),
        why: format!("The sheet \"{FACTS}\" knows nothing of this name, so these words belong nowhere."),
    }));
    let checked = instrument::read(&files);
    taken.files = files;
    let checksums = checked.as_ref().map(skeleton::checksums).unwrap_or_default();
    let checksums: BTreeMap<String, String> = checksums.into_iter().collect();
    let checksum = |code: &str, table: &str| {
        let now = || checksums.get(table).cloned();
        match &own {
            Some(own) if own.is_stale(code, table) => Some(OLDER.to_owned()),
            Some(own) => own.checksums.get(table).cloned().or_else(now),
            None => now(),
        }
    };
    taken.files.extend(drawn::languages(&sketch, &checksum));
    match checked {
        Ok(it) => {
            let (languages, problems) = language::read_all(&taken.files, &it);
            taken.problems = problems;
            if own.is_some() {
                taken.left.extend(differences(book, &it, &languages, tongues, &sketch));
            }
            taken.instrument = Some(it);
        }
        Err(problems) => taken.problems = problems,
    }
    Ok(taken)
}

fn check(book: &Book) -> Result<(), ImportError> {
    let names = || book.sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>().join(", ");
    let survey = book.sheet(SURVEY).ok_or_else(|| ImportError::NoSurvey(names()))?;
    let table = Table::new(survey);
    if !table.heads.iter().any(|head| head.column == "type") {
        return Err(if survey.rows.is_empty() { ImportError::NoQuestions } else { ImportError::NoTypes });
    }
    if table.rows.is_empty() { Err(ImportError::NoQuestions) } else { Ok(()) }
}

/// What an exported form says otherwise than the same instrument exported again.
fn differences(
    book: &Book,
    it: &Instrument,
    languages: &[(String, InLanguage)],
    tongues: &[Tongue],
    sketch: &Sketch,
) -> Vec<Noted> {
    // A language with problems is told of by these.
    let all_read = languages.len() == sketch.others.len();
    if all_read { changed::since(book, it, languages, tongues) } else { Vec::new() }
}

impl Taken {
    /// What the file [`NOT_TAKEN`] says; `None` where there is nothing to say.
    pub fn told(&self, from: &str) -> Option<String> {
        if self.left.is_empty() && self.look.is_empty() {
            return None;
        }
        let mut text = format!("Brought in from {from}.\n");
        for (heading, list) in [
            ("Not taken over, or not as it stands. The form itself still has it:", &self.left),
            ("Filled in or guessed. Please look at it:", &self.look),
        ] {
            if !list.is_empty() {
                text.push_str(&format!("\n{heading}\n\n"));
                list.iter().for_each(|noted| text.push_str(&format!("- {noted}\n")));
            }
        }
        Some(text)
    }
}

impl Own {
    /// Whether a language's table was a translation of something older when the form was exported.
    fn is_stale(&self, code: &str, table: &str) -> bool {
        self.stale.get(code).is_some_and(|tables| tables.iter().any(|stale| stale == table))
    }
}
