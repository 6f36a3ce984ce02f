//! What stands beside a kept report without being part of it: notes, and what changed since an earlier round.

use std::path::Path;

use jiff::Timestamp;

use crate::domain::exercise::ExerciseId;
use crate::domain::note::{NOTE_MAX, Note, NotePlace};
use crate::domain::report::Report;
use crate::domain::report::changes::Changes;
use crate::format::report::release::How;
use crate::locale::say::Say;
use crate::runtime::results;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::text::is_plain;

/// Before an exercise's id, the setting under which its notes are kept.
const NOTES: &str = "notes ";
/// Most notes beside one report.
const NOTES_MAX: usize = 500;
/// Largest changes that are told in each direction.
const CHANGES: usize = 5;

fn words(error: StoreError) -> Say {
    error.into()
}

/// What changed most since the last earlier round of the level whose report is kept and can be compared; `None` where
/// there is none. That figures of the earlier report go out too is noted first.
///
/// A kept report that cannot be read is passed over: it is no reason not to show this one, and the round that is
/// compared with is always named.
///
/// # Errors
/// A sentence for people.
pub fn changes(folder: &Path, report: &Report, how: How, now: Timestamp) -> Result<Option<Changes>, Say> {
    let facts = &report.facts;
    let rows = Store::open_existing(folder).and_then(|store| store.exercises()).map_err(words)?;
    // The store lists the newest first.
    let earlier = rows
        .into_iter()
        .filter(|row| row.level == facts.level && (row.year, row.session) < (facts.year, facts.session))
        .filter_map(|row| results::kept(folder, &row.id).ok().flatten());
    for before in earlier {
        if let Ok(changes) = Changes::new(&before, report, CHANGES) {
            results::note_release(folder, &changes.since, how, now)?;
            return Ok(Some(changes));
        }
    }
    Ok(None)
}

/// The notes beside an exercise's report.
///
/// # Errors
/// A sentence for people.
pub fn notes(folder: &Path, id: &ExerciseId) -> Result<Vec<Note>, Say> {
    read(&Store::open_existing(folder).map_err(words)?, id)
}

/// Keeps a note, in the place of any earlier one; an empty one is taken away. All notes there are then.
///
/// # Errors
/// A sentence for people; nothing is kept then.
pub fn keep_note(folder: &Path, id: &ExerciseId, place: NotePlace, text: &str) -> Result<Vec<Note>, Say> {
    let text: String = text.trim().chars().filter(|c| is_plain(*c)).take(NOTE_MAX).collect();
    let mut store = Store::open_existing(folder).map_err(words)?;
    let mut all = read(&store, id)?;
    all.retain(|note| note.place != place);
    if !text.is_empty() {
        if all.len() >= NOTES_MAX {
            return Err(Say::new("told-many-notes").with("most", NOTES_MAX));
        }
        all.push(Note { place, text });
    }
    let lines: Vec<String> = all.iter().map(line).collect();
    store.set_setting(&format!("{NOTES}{}", id.0), &lines.join("\n")).map_err(words)?;
    Ok(all)
}

fn read(store: &Store, id: &ExerciseId) -> Result<Vec<Note>, Say> {
    let text = store.setting(&format!("{NOTES}{}", id.0)).map_err(words)?.unwrap_or_default();
    Ok(text.lines().filter_map(note).collect())
}

/// A note as one line: what it stands beside, a tab, the words.
fn line(note: &Note) -> String {
    match &note.place {
        NotePlace::Area(letter) => format!("area {letter}\t{}", note.text),
        NotePlace::Statement(code) => format!("statement {code}\t{}", note.text),
    }
}

fn note(line: &str) -> Option<Note> {
    let (place, text) = line.split_once('\t')?;
    let place = match place.split_once(' ')? {
        ("area", letter) => NotePlace::Area(letter.chars().next()?),
        ("statement", code) => NotePlace::Statement(code.to_owned()),
        _ => return None,
    };
    Some(Note { place, text: text.to_owned() })
}
