//! A form that was exported from an instrument, perhaps with its words edited since or with statements added by hand.

mod added;

use std::collections::{BTreeMap, BTreeSet};

use crate::format::language::places::Place;
use crate::format::xlsform::drawn::{Sketch, ids, value};
use crate::format::xlsform::export::{CHECKSUM, FORM, FORMAT, LANGUAGE, STALE};
use crate::format::xlsform::facts::{Fact, WHOLE};
use crate::format::xlsform::import::ImportError;
use crate::format::xlsform::table::{Row, Table, cleaned, code_of};
use crate::format::xlsform::texts::{ByPlace, Spoken};
use crate::format::xlsform::{
    Book, CHOICES, FACTS, HINT_PLACE, LABEL_PLACE, Noted, PLACE_MARK, SETTINGS, SURVEY, TEXTS, Tongue,
};

/// What the form says of its languages.
#[derive(Debug, Default)]
pub(super) struct Own {
    /// What every table was when the form was exported.
    pub checksums: BTreeMap<String, String>,
    /// Tables per language that were a translation of something older.
    pub stale: BTreeMap<String, Vec<String>>,
}

/// Whether the form was exported from an instrument and still has what we wrote beside it.
pub(super) fn is_own(book: &Book) -> bool {
    let Some(sheet) = book.sheet(FACTS) else { return false };
    let table = Table::new(sheet);
    table.rows.iter().any(|row| table.cell(*row, "table") == FORM && table.cell(*row, "key") == "format")
}

/// Words as they are gathered, by language.
struct Gathering<'a> {
    tongues: &'a [Tongue],
    words: BTreeMap<String, ByPlace>,
    written: String,
    left: Vec<Noted>,
}

/// Facts and words of an exported form.
///
/// # Errors
/// [`ImportError::Newer`] where a later program exported it.
pub(super) fn read(book: &Book, tongues: &[Tongue]) -> Result<(Sketch, Own, Vec<Noted>), ImportError> {
    let mut left = Vec::new();
    let (facts, own) = read_facts(book, &mut left)?;
    let mut sketch = Sketch { facts, ..Sketch::default() };
    let written = super::drawn::text_of(&sketch, WHOLE, "language").unwrap_or_default();
    let mut gathering = Gathering { tongues, words: BTreeMap::new(), written, left };
    for code in own.stale.keys() {
        gathering.words.entry(code.clone()).or_default();
    }
    for (sheet, columns) in [(SURVEY, LABELLED), (CHOICES, LABELLED), (TEXTS, &[])] {
        gathering.sheet(book, sheet, columns);
    }
    added::add(book, &mut sketch.facts, &mut gathering);
    for sheet in &book.sheets {
        if ![SURVEY, CHOICES, SETTINGS, FACTS, TEXTS].iter().any(|name| sheet.name.trim().eq_ignore_ascii_case(name)) {
            gathering.left.push(Noted {
                sheet: sheet.name.clone(),
                row: None,
                what: String::new(),
                why: "This sheet is not part of the form, so it was not read.".to_owned(),
            });
        }
    }
    let words = gathering.words.remove(&gathering.written).unwrap_or_default();
    sketch.written = Spoken { code: gathering.written, words };
    sketch.others = gathering.words.into_iter().map(|(code, words)| Spoken { code, words }).collect();
    let mut left = gathering.left;
    prune(&mut sketch, &mut left);
    Ok((sketch, own, left))
}

/// Columns of places and of the words that belong there.
const LABELLED: &[(&str, &str)] = &[(LABEL_PLACE, "label"), (HINT_PLACE, "hint")];

fn read_facts(book: &Book, left: &mut Vec<Noted>) -> Result<(Vec<Fact>, Own), ImportError> {
    let (mut facts, mut own) = (Vec::<Fact>::new(), Own::default());
    let Some(sheet) = book.sheet(FACTS) else { return Ok((facts, own)) };
    let sheet = Table::new(sheet);
    let mut seen = BTreeSet::new();
    for row in &sheet.rows {
        let [table, key, text] = ["table", "key", "toml"].map(|column| sheet.cell(*row, column));
        let note = |why: &str| Noted {
            sheet: FACTS.to_owned(),
            row: Some(row.number),
            what: format!("{table} {key}"),
            why: why.to_owned(),
        };
        if table == FORM {
            if text != FORMAT {
                return Err(ImportError::Newer(text.to_owned()));
            }
            continue;
        }
        let Some(read) = value(text) else {
            left.push(note("This value is not written as TOML writes it, so it was left out."));
            continue;
        };
        if table == CHECKSUM {
            own.checksums.extend(read.as_str().map(|digest| (key.to_owned(), digest.to_owned())));
        } else if let Some(code) = table.strip_prefix(LANGUAGE).filter(|_| key == STALE) {
            own.stale.insert(code.to_owned(), read.try_into().unwrap_or_default());
        } else if !seen.insert((table, key)) {
            left.push(note("This stands here a second time; the first was kept."));
        } else {
            facts.push(Fact::new(table, key, text));
        }
    }
    Ok((facts, own))
}

impl Gathering<'_> {
    /// The words of a sheet. `columns` pairs columns of places with columns of words; without them the sheet is ours and
    /// has a place in each row.
    fn sheet(&mut self, book: &Book, name: &str, columns: &[(&str, &str)]) {
        let Some(sheet) = book.sheet(name) else { return };
        let table = Table::new(sheet);
        self.note_unknown_languages(&table);
        for row in &table.rows {
            if columns.is_empty() {
                let place =
                    Place { table: table.cell(*row, "table").to_owned(), key: table.cell(*row, "key").to_owned() };
                self.words(&table, *row, &place, "text");
            }
            for (place, words) in columns {
                if let Some((of, key)) = table.cell(*row, place).split_once(PLACE_MARK) {
                    let place = Place { table: of.to_owned(), key: key.to_owned() };
                    self.words(&table, *row, &place, words);
                }
            }
        }
    }

    /// A row's words of one place, in every language.
    fn words(&mut self, table: &Table, row: Row, place: &Place, column: &str) {
        let cells: BTreeMap<String, &str> = table
            .cells(row)
            .filter(|(head, _)| head.column == column)
            .filter_map(|(head, cell)| Some((code_of(head.language.as_deref()?, self.tongues)?, cell)))
            .collect();
        // Words that are written nowhere still have their place.
        let written = std::iter::once((self.written.clone(), cells.get(&self.written).copied().unwrap_or_default()));
        let others = cells.iter().filter(|(code, _)| **code != self.written).map(|(code, cell)| (code.clone(), *cell));
        for (code, cell) in written.chain(others) {
            let text = cleaned(cell);
            let there = self.words.entry(code).or_default();
            match there.get(place) {
                Some(first) if *first != text => self.left.push(Noted {
                    sheet: table.name.to_owned(),
                    row: Some(row.number),
                    what: cell.to_owned(),
                    why: format!("The same words stand above otherwise; those were kept: {first}"),
                }),
                Some(_) => {}
                None => drop(there.insert(place.clone(), text)),
            }
        }
    }

    fn note_unknown_languages(&mut self, table: &Table) {
        for head in &table.heads {
            let Some(language) = &head.language else { continue };
            if ["label", "hint", "text"].contains(&head.column.as_str()) && code_of(language, self.tongues).is_none() {
                self.left.push(unknown_language(table.name, &head.shown));
            }
        }
    }
}

/// A column in a language of which nobody knows the code.
pub(super) fn unknown_language(sheet: &str, head: &str) -> Noted {
    Noted {
        sheet: sheet.to_owned(),
        row: None,
        what: format!("column {head}"),
        why: "Which language this is could not be told, so the column was left out. Write its code behind it, as in \
              \"label::Français (fr)\"."
            .to_owned(),
    }
}

/// Takes out what no longer has words: its rows were removed from the form.
fn prune(sketch: &mut Sketch, left: &mut Vec<Noted>) {
    let groups = ids(sketch, "group");
    let Sketch { facts, written, .. } = sketch;
    let has = |table: &str, key: String| written.words.contains_key(&Place { table: table.to_owned(), key });
    let is_asked = |table: &str| groups.iter().any(|group| has(table, format!("{group}.text")));
    let mut gone: BTreeSet<String> = BTreeSet::new();
    facts.retain(|fact| {
        let kind = fact.table.split('.').next().unwrap_or("");
        if !["statement", "words", "other"].contains(&kind) {
            return true;
        }
        if !is_asked(&fact.table) {
            gone.insert(fact.table.clone());
            return false;
        }
        // A group's own facts go with its row.
        groups.iter().all(|group| {
            let is_of = fact.key.strip_prefix(group.as_str()).is_some_and(|rest| rest.starts_with('.'));
            !is_of || has(&fact.table, format!("{group}.text"))
        })
    });
    for table in gone {
        written.words.retain(|place, _| place.table != table);
        left.push(Noted {
            sheet: SURVEY.to_owned(),
            row: None,
            what: table,
            why: "No row of the form asks this any more, so it was left out.".to_owned(),
        });
    }
}
