//! Sets of suggested statements: `title`, `what`, and under `[[own]]` what an exercise file holds there.

use std::sync::{Arc, LazyLock};

use crate::domain::instrument::{Instrument, TITLE_MAX};
use crate::domain::setup::suggestions::Suggestions;
use crate::format::exercise::{Asks, own};
use crate::format::instrument::required;
use crate::format::problem::{Problem, Reading};
use crate::format::tables::{Table, parse};
use crate::format::{builtin, instrument};

/// The sets built into the program, by their names.
pub const ALL: &[(&str, &str)] =
    &[("blended-learning", include_str!("../../questionnaires/suggestions/blended-learning.toml"))];

/// Longest sentence on what a set is about.
const WHAT_MAX: usize = 120;
/// How an entry begins.
const ENTRY: &str = "[[own]]";

/// The sets built into the program, read once.
pub fn built_in() -> &'static [Suggestions] {
    static READ: LazyLock<Vec<Suggestions>> = LazyLock::new(|| {
        // They are written for the groups of the usual instrument; its translations add nothing here.
        let mut files = builtin::selfie();
        files.retain(|name, _| !name.starts_with("lang/"));
        let Ok(it) = instrument::read(&files) else { return Vec::new() };
        let it = Arc::new(it);
        ALL.iter().filter_map(|(name, text)| read(name, text, &it).ok()).collect()
    });
    &READ
}

/// Reads a set. Every entry must be as sound as an exercise that is activated wants it; only their number is free.
///
/// # Errors
/// All problems, each with line and column.
pub fn read(name: &str, text: &str, it: &Arc<Instrument>) -> Result<Suggestions, Vec<Problem>> {
    let mut reading = Reading::new(name, text);
    let mut found = None;
    if let Some(document) = parse(&mut reading) {
        let root = Table::new(&document);
        let title = required(&root, "title", TITLE_MAX, &mut reading);
        let what = required(&root, "what", WHAT_MAX, &mut reading);
        let tables = root.tables("own", &mut reading);
        let (own, translations) = own::read_all(&tables, it, Asks::Everything { now: None }, &mut reading);
        root.finish(&[], &mut reading);
        let (name, instrument) = (name.to_owned(), Arc::clone(it));
        found = Some(Suggestions { name, title, what, own, translations, instrument });
    }
    let problems = reading.into_problems();
    match found {
        Some(found) if problems.is_empty() => Ok(found),
        _ => Err(problems),
    }
}

/// The entries of a set as they are written, in their order, each from its `[[own]]` line on.
pub fn entries(text: &str) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for line in text.lines() {
        if line == ENTRY {
            entries.push(String::new());
        }
        let Some(entry) = entries.last_mut() else { continue };
        entry.push_str(line);
        entry.push('\n');
    }
    entries.iter().map(|entry| entry.trim_end().to_owned()).collect()
}
