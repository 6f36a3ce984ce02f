//! An instrument as an XLSForm's sheets.
//!
//! Who answers, and at which level, is asked first; every wording of a statement is a question of its own, asked of its
//! group alone. Rows and choices name their words by place; here the columns of the languages are filled.

mod choices;
mod survey;

use std::cell::RefCell;
use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use crate::domain::instrument::Instrument;
use crate::format::language::places::Place;
use crate::format::language::{InLanguage, skeleton};
use crate::format::xlsform::export::choices::Lists;
use crate::format::xlsform::facts::{self, Fact, quoted};
use crate::format::xlsform::names::{self, valid};
use crate::format::xlsform::texts::{self, Spoken};
use crate::format::xlsform::{
    Book, CHOICES, FACTS, HINT_PLACE, LABEL_PLACE, PLACE_MARK, SETTINGS, SURVEY, Sheet, TEXTS, Tongue,
};

/// Tables of facts that are no part of an instrument: the form itself, and the checksums of what was translated.
pub(super) const FORM: &str = "xlsform";
/// The table of checksums.
pub(super) const CHECKSUM: &str = "of";
/// Before a language's code: the table of what is stale in it.
pub(super) const LANGUAGE: &str = "language.";
/// Its key.
pub(super) const STALE: &str = "stale";
/// Which form of these sheets this is.
pub(super) const FORMAT: &str = "1";

/// Words in a cell.
#[derive(Clone, Debug, Default)]
enum Words {
    /// None.
    #[default]
    No,
    /// Those at a place of the instrument.
    At(Place),
    /// Those that a form alone says.
    Said(fn(&Tongue) -> &str),
}

/// A row of `survey` or `choices`.
#[derive(Clone, Debug, Default)]
struct Row {
    /// Cells by the names of their columns, without words.
    cells: Vec<(&'static str, String)>,
    label: Words,
    hint: Words,
}

/// Everything that rows are made from.
struct Made<'a> {
    it: &'a Instrument,
    /// The names of the groups in the form.
    groups: Vec<String>,
    lists: RefCell<Lists>,
    /// The places of words that rows show.
    shown: BTreeSet<Place>,
    /// Every place there is.
    places: BTreeSet<Place>,
}

/// The sheets of an instrument with its languages. `tongues` says how forms name them.
pub fn export(it: &Instrument, languages: &[(String, InLanguage)], tongues: &[Tongue]) -> Book {
    let mut made = Made {
        it,
        groups: names::for_keys(it.groups.iter().map(|group| group.key.as_str())),
        lists: RefCell::default(),
        shown: BTreeSet::new(),
        places: texts::all(it).into_iter().collect(),
    };
    let mut spoken = vec![texts::written(it)];
    spoken.extend(languages.iter().map(|(code, laid)| texts::translated(it, code, laid)));
    let spoken: Vec<(Tongue, Spoken)> = spoken.into_iter().map(|one| (named(&one.code, tongues), one)).collect();
    let rows = survey::rows(&made);
    let options = choices::rows(&made);
    made.note_shown(rows.iter().chain(&options));
    let facts = every_fact(it, languages);
    Book {
        sheets: vec![
            grid(SURVEY, &["type", "name"], &rows, &spoken),
            grid(CHOICES, &["list_name", "name"], &options, &spoken),
            settings(it, &facts, &spoken),
            fact_sheet(&facts),
            text_sheet(&made, &spoken),
        ],
    }
}

/// How forms name a language; one that is not known goes by its code and says in English what no instrument says.
fn named(code: &str, tongues: &[Tongue]) -> Tongue {
    let known = tongues.iter().find(|tongue| tongue.code == code);
    known.cloned().unwrap_or_else(|| Tongue {
        code: code.to_owned(),
        name: code.to_owned(),
        who: "Who are you?".to_owned(),
        level: "Education level".to_owned(),
    })
}

/// How a column's head names a language: `Deutsch (de)`.
fn head(tongue: &Tongue) -> String {
    format!("{} ({})", tongue.name, tongue.code)
}

/// A place in a cell.
pub(super) fn place_cell(place: &Place) -> String {
    format!("{}{PLACE_MARK}{}", place.table, place.key)
}

impl Made<'_> {
    fn note_shown<'r>(&mut self, rows: impl Iterator<Item = &'r Row>) {
        for words in rows.flat_map(|row| [&row.label, &row.hint]) {
            if let Words::At(place) = words {
                self.shown.insert(place.clone());
            }
        }
    }
}

impl Row {
    fn new(cells: Vec<(&'static str, String)>, label: Words, hint: Words) -> Row {
        Row { cells, label, hint }
    }
}

/// Rows under their columns: those that come first, then the words, then the others as they are met.
fn grid(name: &str, first: &[&str], rows: &[Row], spoken: &[(Tongue, Spoken)]) -> Sheet {
    let mut others: Vec<&str> = Vec::new();
    for (column, _) in rows.iter().flat_map(|row| &row.cells) {
        if !first.contains(column) && !others.contains(column) {
            others.push(column);
        }
    }
    let has_hints = rows.iter().any(|row| matches!(row.hint, Words::At(_)));
    let mut heads: Vec<String> = first.iter().map(|head| (*head).to_owned()).collect();
    heads.extend(spoken.iter().map(|(tongue, _)| format!("label::{}", head(tongue))));
    if has_hints {
        heads.extend(spoken.iter().map(|(tongue, _)| format!("hint::{}", head(tongue))));
    }
    heads.extend(others.iter().map(|column| (*column).to_owned()));
    heads.push(LABEL_PLACE.to_owned());
    heads.extend(has_hints.then(|| HINT_PLACE.to_owned()));
    let cell = |row: &Row, column: &str| {
        let found = row.cells.iter().find(|(name, _)| *name == column);
        found.map_or_else(String::new, |(_, text)| text.clone())
    };
    let line = |row: &Row| {
        let mut line: Vec<String> = first.iter().map(|column| cell(row, column)).collect();
        line.extend(spoken.iter().map(|one| words(&row.label, one)));
        if has_hints {
            line.extend(spoken.iter().map(|one| words(&row.hint, one)));
        }
        line.extend(others.iter().map(|column| cell(row, column)));
        line.push(place_of(&row.label));
        line.extend(has_hints.then(|| place_of(&row.hint)));
        line
    };
    Sheet { name: name.to_owned(), rows: std::iter::once(heads).chain(rows.iter().map(line)).collect() }
}

fn words(words: &Words, (tongue, spoken): &(Tongue, Spoken)) -> String {
    match words {
        Words::No => String::new(),
        Words::At(place) => spoken.words.get(place).cloned().unwrap_or_default(),
        Words::Said(said) => said(tongue).to_owned(),
    }
}

fn place_of(words: &Words) -> String {
    match words {
        Words::At(place) => place_cell(place),
        Words::No | Words::Said(_) => String::new(),
    }
}

/// The version changes when anything in the form does.
fn settings(it: &Instrument, facts: &[Fact], spoken: &[(Tongue, Spoken)]) -> Sheet {
    let mut hash = Sha256::new();
    for fact in facts {
        hash.update(format!("{} {} {}\n", fact.table, fact.key, fact.value));
    }
    for text in spoken.iter().flat_map(|(_, one)| one.words.values()) {
        hash.update(text.as_bytes());
        hash.update(b"\n");
    }
    let version: String = hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let language = spoken.first().map_or_else(String::new, |(tongue, _)| head(tongue));
    let cells = [
        ("form_title", it.title.clone()),
        ("form_id", valid(&it.name)),
        ("version", version),
        ("default_language", language),
    ];
    let (heads, values) = cells.into_iter().map(|(head, value)| (head.to_owned(), value)).unzip();
    Sheet { name: SETTINGS.to_owned(), rows: vec![heads, values] }
}

/// The instrument's facts, which form they have, and what its languages were translated from.
fn every_fact(it: &Instrument, languages: &[(String, InLanguage)]) -> Vec<Fact> {
    let mut facts = vec![Fact::new(FORM, "format", FORMAT)];
    facts.extend(facts::of(it));
    if !languages.is_empty() {
        let checksums = skeleton::checksums(it).into_iter();
        facts.extend(checksums.map(|(table, digest)| Fact::new(CHECKSUM, &table, quoted(&digest))));
    }
    for (code, laid) in languages {
        let stale = facts::list(laid.stale.iter().map(String::as_str));
        facts.push(Fact::new(&format!("{LANGUAGE}{code}"), STALE, stale));
    }
    facts
}

fn fact_sheet(facts: &[Fact]) -> Sheet {
    let heads = ["table", "key", "toml"].map(str::to_owned).to_vec();
    let rows = facts.iter().map(|fact| vec![fact.table.clone(), fact.key.clone(), fact.value.clone()]);
    Sheet { name: FACTS.to_owned(), rows: std::iter::once(heads).chain(rows).collect() }
}

/// The words that no row shows.
fn text_sheet(made: &Made, spoken: &[(Tongue, Spoken)]) -> Sheet {
    let mut heads = ["table", "key"].map(str::to_owned).to_vec();
    heads.extend(spoken.iter().map(|(tongue, _)| format!("text::{}", head(tongue))));
    let line = |place: &Place| {
        let mut line = vec![place.table.clone(), place.key.clone()];
        line.extend(spoken.iter().map(|(_, one)| one.words.get(place).cloned().unwrap_or_default()));
        line
    };
    let rows = texts::all(made.it).into_iter().filter(|place| !made.shown.contains(place)).map(|place| line(&place));
    Sheet { name: TEXTS.to_owned(), rows: std::iter::once(heads).chain(rows).collect() }
}
