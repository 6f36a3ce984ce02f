//! A form that others made, read as well as it can be. Every row and cell is either taken over or listed.
//!
//! Groups become areas; questions on a shared scale become statements; other choices become other areas; texts become
//! questions in one's own words. What a form does not say (who answers, when a statement is fully true) is filled in, and
//! somebody is asked to look at it.

mod drawing;
mod lists;
mod people;
mod rows;
mod scales;

use std::collections::BTreeMap;

use crate::format::xlsform::drawn::Sketch;
use crate::format::xlsform::own::unknown_language;
use crate::format::xlsform::table::{Row, Table, cleaned, code_of};
use crate::format::xlsform::{Book, CHOICES, FACTS, HINT_PLACE, LABEL_PLACE, Noted, SETTINGS, SURVEY, TEXTS, Tongue};

/// What was read.
#[derive(Default)]
pub(super) struct Read {
    /// What the instrument is drawn from.
    pub sketch: Sketch,
    /// What was not taken over.
    pub left: Vec<Noted>,
    /// What somebody should look at.
    pub look: Vec<Noted>,
}

/// Words by the codes of their languages; never empty ones.
type Said = BTreeMap<String, String>;

/// A form while it is being read.
struct Reader<'a> {
    tongues: &'a [Tongue],
    /// The language of words without one.
    written: String,
    left: Vec<Noted>,
    look: Vec<Noted>,
}

/// Reads a form.
pub(super) fn read(book: &Book, tongues: &[Tongue]) -> Read {
    let mut reader = Reader { tongues, written: String::new(), left: Vec::new(), look: Vec::new() };
    reader.written = reader.language(book);
    let survey = rows::read(book, &mut reader);
    let lists = lists::read(book, &mut reader, &survey);
    let sketch = drawing::draw(book, survey, &lists, &mut reader);
    for sheet in &book.sheets {
        if ![SURVEY, CHOICES, SETTINGS, FACTS, TEXTS].iter().any(|name| sheet.name.trim().eq_ignore_ascii_case(name)) {
            reader.left(&sheet.name, None, "", "This sheet is not one of those that are read.");
        }
    }
    // By sheet as the form has them, then by row.
    let order = |noted: &Noted| (book.sheets.iter().position(|sheet| sheet.name == noted.sheet), noted.row);
    reader.left.sort_by_key(order);
    Read { sketch, left: reader.left, look: reader.look }
}

/// Columns that Reflectory writes; a form that lost our sheets on its way keeps them.
const OURS: [&str; 2] = [LABEL_PLACE, HINT_PLACE];

impl Reader<'_> {
    /// The code of the language in which words without one are written.
    fn language(&mut self, book: &Book) -> String {
        let settings = book.sheet(SETTINGS).map(Table::new);
        let default = settings.as_ref().and_then(|table| Some(table.cell(*table.rows.first()?, "default_language")));
        if let Some(code) = default.and_then(|named| code_of(named, self.tongues)) {
            return code;
        }
        let survey = book.sheet(SURVEY).map(Table::new);
        let labels = || survey.iter().flat_map(|table| &table.heads).filter(|head| head.column == "label");
        if labels().all(|head| head.language.is_some())
            && let Some(code) = labels().find_map(|head| code_of(head.language.as_deref()?, self.tongues))
        {
            return code;
        }
        self.look(
            SETTINGS,
            None,
            "default_language",
            "The form does not say in which language it is written. English is assumed; if it is another, change \
             `language` in instrument.toml.",
        );
        "en".to_owned()
    }

    /// The words of a row in every language, on one line each.
    fn said(&mut self, table: &Table, row: Row, column: &str) -> Said {
        let mut said = Said::new();
        for (head, cell) in table.cells(row).filter(|(head, _)| head.column == column) {
            let code = match &head.language {
                None => Some(self.written.clone()),
                Some(language) => code_of(language, self.tongues),
            };
            let (Some(code), text) = (code, cleaned(cell)) else { continue };
            if text.contains("${") {
                self.left(
                    table.name,
                    Some(row.number),
                    &text,
                    "An answer that was given before cannot be shown inside words; they were kept as they stand.",
                );
            }
            if !text.is_empty() {
                said.entry(code).or_insert(text);
            }
        }
        said
    }

    /// Columns in languages that nobody knows.
    fn note_unknown_languages(&mut self, table: &Table) {
        for head in &table.heads {
            let Some(language) = &head.language else { continue };
            if ["label", "hint"].contains(&head.column.as_str()) && code_of(language, self.tongues).is_none() {
                self.left.push(unknown_language(table.name, &head.shown));
            }
        }
    }

    fn left(&mut self, sheet: &str, row: Option<usize>, what: &str, why: &str) {
        self.left.push(noted(sheet, row, what, why));
    }

    fn look(&mut self, sheet: &str, row: Option<usize>, what: &str, why: &str) {
        self.look.push(noted(sheet, row, what, why));
    }
}

fn noted(sheet: &str, row: Option<usize>, what: &str, why: &str) -> Noted {
    Noted { sheet: sheet.to_owned(), row, what: what.to_owned(), why: why.to_owned() }
}
