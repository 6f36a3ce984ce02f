//! An instrument in another language: `lang/<code>.toml`, laid over the wording it was written in.
//!
//! The file holds one table for each part of the instrument, keyed by code and group (see [`places`]). `of` in a table is
//! the checksum of the wording that was translated, so that a translation of an older wording is found.

pub mod places;
pub mod skeleton;

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};
use unicode_script::{Script, UnicodeScript};

use crate::domain::instrument::{Form, Instrument, Part, STATEMENT_COLUMNS, STEP_COLUMNS, STEP_LINES};
use crate::format::Files;
use crate::format::language::places::{Fit, Place};
use crate::format::problem::{Problem, Reading};
use crate::format::tables::{At, Table, parse};
use crate::text;

/// Folder of the language files inside an instrument's.
pub const FOLDER: &str = "lang/";
/// The key of a table's checksum.
const OF: &str = "of";
/// Hexadecimal digits of a checksum.
const OF_DIGITS: usize = 8;

/// An instrument in one language, and how complete that is.
#[derive(Clone, Debug, PartialEq)]
pub struct InLanguage {
    /// The instrument; what is not translated stands as it was written, and says so.
    pub instrument: Instrument,
    /// Texts that are not translated.
    pub missing: Vec<Place>,
    /// Tables whose translation is of an older wording, or does not say of which.
    pub stale: Vec<String>,
    /// Texts that the smallest screen cannot show.
    pub too_long: Vec<Place>,
}

/// The name of a language's file inside an instrument's folder.
pub fn file_name(code: &str) -> String {
    format!("{FOLDER}{code}.toml")
}

/// The code of a language's file; `None` for any other file.
pub fn code_of(file: &str) -> Option<&str> {
    file.strip_prefix(FOLDER)?.strip_suffix(".toml")
}

/// A language file with nothing in it: then everything stands as it was written.
pub fn nothing_of(code: &str) -> String {
    format!("language = \"{code}\"\n")
}

/// Lays a language file over an instrument.
///
/// # Errors
/// All problems, each with its place: what is no TOML, unknown keys, texts that are empty, too long for the smallest
/// screen or of mixed scripts, and another language than the file's name says.
pub fn read(file: &str, content: &str, it: &Instrument) -> Result<InLanguage, Vec<Problem>> {
    match look(file, content, it) {
        (Some(laid), problems) if problems.is_empty() => Ok(laid),
        (_, problems) => Err(problems),
    }
}

/// What there is of a language in a file, as far as that is TOML, and its problems.
fn look(file: &str, content: &str, it: &Instrument) -> (Option<InLanguage>, Vec<Problem>) {
    let mut reading = Reading::new(file, content);
    let Some(document) = parse(&mut reading) else { return (None, reading.into_problems()) };
    let (missing, stale, too_long) = Default::default();
    let mut laid = InLanguage { instrument: it.clone(), missing, stale, too_long };
    let mut texts: BTreeMap<String, At<String>> = Table::new(&document).leaves(&mut reading).into_iter().collect();
    check_language(file, texts.remove("language"), &mut reading);
    check_points(it, &texts, &mut reading);
    lay(&mut laid, &mut texts, &mut reading);
    for (path, text) in &texts {
        reading.problem(&text.at, format!("Nothing in the instrument is called `{path}`."));
    }
    (Some(laid), reading.into_problems())
}

/// Every language of an instrument's folder by its code, also those with problems, and all problems of their files.
pub fn read_all(files: &Files, it: &Instrument) -> (Vec<(String, InLanguage)>, Vec<Problem>) {
    let (mut languages, mut problems) = (Vec::new(), Vec::new());
    for (name, text) in files {
        let Some(code) = code_of(name) else { continue };
        let (laid, found) = look(name, text, it);
        languages.extend(laid.map(|laid| (code.to_owned(), laid)));
        problems.extend(found);
    }
    (languages, problems)
}

fn check_language(file: &str, named: Option<At<String>>, reading: &mut Reading) {
    match (named, code_of(file)) {
        (None, _) => reading.whole("`language` is missing: the code of the language, such as \"nl\"."),
        (Some(named), Some(code)) if named.value != code => {
            reading.problem(&named.at, format!("The file's name says \"{code}\". Please bring both together."));
        }
        _ => {}
    }
}

/// Whether each scale has all its points: with one too few, every point after it would have another one's words.
fn check_points(it: &Instrument, texts: &BTreeMap<String, At<String>>, reading: &mut Reading) {
    for scale in &it.scales {
        let path = format!("scale.{}.points.", scale.key);
        let mut there = texts.iter().filter(|(name, _)| name.starts_with(&path)).map(|(_, text)| text);
        let Some(first) = there.next() else { continue };
        let (count, whole) = (1 + there.count(), &scale.points);
        if count < whole.len() {
            let words =
                format!("Here are {count} texts, and the scale has {}: each needs one of its own.", whole.len());
            reading.problem(&first.at, words);
        }
    }
}

/// Replaces every text that has a translation, and notes the others.
fn lay(laid: &mut InLanguage, texts: &mut BTreeMap<String, At<String>>, reading: &mut Reading) {
    let mut written = Digests::default();
    let mut used: BTreeMap<Place, String> = BTreeMap::new();
    let (mut missing, mut too_long) = (Vec::new(), Vec::new());
    let mut translated: BTreeSet<String> = BTreeSet::new();
    places::each(&mut laid.instrument, &mut |place, fit, text| {
        if let Some(before) = used.get(&place) {
            before.clone_into(text);
            return;
        }
        written.add(&place, text);
        match texts.remove(&format!("{}.{}", place.table, place.key)) {
            Some(found) if !found.value.is_empty() || text.is_empty() => {
                if check(&found, fit, reading) {
                    too_long.push(place.clone());
                }
                translated.insert(place.table.clone());
                *text = found.value;
            }
            // An empty text is one that is still to be translated; a note may be empty in any language.
            _ if text.is_empty() => {}
            _ => missing.push(place.clone()),
        }
        used.insert(place, text.clone());
    });
    for (table, digest) in written.finish() {
        let is_current = match texts.remove(&format!("{table}.{OF}")) {
            Some(of) => of.value == digest,
            None => !translated.contains(&table),
        };
        if !is_current {
            laid.stale.push(table);
        }
    }
    mark_as_written(&mut laid.instrument, &missing);
    (laid.missing, laid.too_long) = (missing, too_long);
}

/// What a participant meets in another language than everything around it says so.
fn mark_as_written(it: &mut Instrument, missing: &[Place]) {
    let groups: Vec<String> = it.groups.iter().map(|group| group.key.clone()).collect();
    let others: Vec<String> = it.others.iter().map(|other| format!("other.{}", other.key)).collect();
    for question in &mut it.questions {
        let table = match question.part {
            Part::Area(_) => format!("statement.{}", question.code),
            Part::Words => format!("words.{}", question.code),
            Part::Other(ix) => others.get(ix).cloned().unwrap_or_default(),
            Part::Own => continue,
        };
        // What stands under a heading question is an item of its table; options are items too, of the question itself.
        let rated = matches!(question.form, Form::Scale(_)).then(|| format!("item.{}.", question.code));
        let items = rated.unwrap_or_else(|| "item.".to_owned());
        for (group, wording) in groups.iter().zip(&mut question.wordings) {
            let (text, steps) = (format!("{group}.text"), format!("{group}.steps."));
            let is_its = |key: &str| key == text || key.starts_with(&steps) || key.starts_with(&items);
            if let Some(wording) = wording {
                wording.as_written = missing.iter().any(|place| place.table == table && is_its(&place.key));
            }
        }
    }
}

/// Notes what is wrong with a text; whether it is too long.
fn check(found: &At<String>, fit: Fit, reading: &mut Reading) -> bool {
    let lines = |most: usize, columns: usize| {
        let lines = text::wrap(&found.value, columns).len();
        (lines > most).then(|| format!("{lines} lines of {columns} columns, at most {most}"))
    };
    let too_long = match fit {
        Fit::Characters(most) => {
            let characters = found.value.chars().count();
            (characters > most).then(|| format!("{characters} characters, at most {most}"))
        }
        Fit::Lines(most) => lines(most, STATEMENT_COLUMNS),
        Fit::Step => lines(STEP_LINES, STEP_COLUMNS),
    };
    if let Some(how) = &too_long {
        reading.problem(&found.at, format!("This text is too long for the screen: {how}."));
    }
    if let Some(unseen) = found.value.chars().find(|sign| !text::is_seen(*sign)) {
        let code = u32::from(unseen);
        reading.problem(&found.at, format!("A sign in this text cannot be seen (U+{code:04X}). Please take it out."));
    }
    if let Some(word) = mixed_scripts(&found.value) {
        reading.problem(&found.at, of_two_scripts(word));
    }
    too_long.is_some()
}

/// What is said of such a word, wherever it stands.
pub fn of_two_scripts(word: &str) -> String {
    format!("The word \"{word}\" has letters of two scripts. One of them only looks right; please type it again.")
}

/// The first word with letters of two scripts: a Latin "a" in a Greek word looks right and is found by nobody.
pub fn mixed_scripts(text: &str) -> Option<&str> {
    text.split(|sign: char| !sign.is_alphabetic()).find(|word| {
        let mut scripts =
            word.chars().map(|sign| sign.script()).filter(|it| !matches!(it, Script::Common | Script::Inherited));
        scripts.next().is_some_and(|first| scripts.any(|other| other != first))
    })
}

/// Checksums of what was written, table by table.
#[derive(Default)]
pub(super) struct Digests {
    order: Vec<String>,
    hashes: BTreeMap<String, Sha256>,
}

impl Digests {
    /// One text more of its table, in the order of [`places::each`].
    pub(super) fn add(&mut self, place: &Place, text: &str) {
        let hash = self.hashes.entry(place.table.clone()).or_insert_with(|| {
            self.order.push(place.table.clone());
            Sha256::new()
        });
        hash.update(text.as_bytes());
        hash.update(b"\n");
    }

    /// The first eight digits of SHA-256 for each table, in the order of the tables.
    pub(super) fn finish(mut self) -> Vec<(String, String)> {
        let digest = |hash: Sha256| hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let shown = |hash: Sha256| digest(hash).chars().take(OF_DIGITS).collect();
        self.order.iter().filter_map(|table| Some((table.clone(), shown(self.hashes.remove(table)?)))).collect()
    }
}
