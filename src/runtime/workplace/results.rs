//! Results on their way to the screen: unsealing, kept reports, and notes beside them.

use crate::app::msg::StoreReply;
use crate::app::workplace::request::WorkplaceReply;
use crate::domain::exercise::ExerciseId;
use crate::domain::note::{NOTE_MAX, Note, NotePlace};
use crate::domain::secret::Secret;
use crate::format::report::release::How;
use crate::runtime::results::{self, Unsealing};
use crate::runtime::workplace::{Office, Tell, words};
use crate::store::Store;
use crate::text::is_plain;

/// Before an exercise's id, the setting under which its notes are kept.
const NOTES: &str = "notes ";
/// Most notes beside one report.
const NOTES_MAX: usize = 500;

/// Unseals an exercise and keeps the report, telling how far it is.
///
/// # Errors
/// A sentence for people; nothing is kept then.
pub fn unseal(office: &mut Office, id: &ExerciseId, passphrases: &[Secret]) -> Result<WorkplaceReply, String> {
    let tell = office.tell;
    let mut asked = Unsealing { folder: office.folder, passphrases, patience: office.patience, now: office.now };
    results::unseal(&mut asked, id, |done, of| progress(tell, done, of))?;
    shown(office, id)
}

/// Counts late sheets in a new edition, telling how far it is.
///
/// # Errors
/// A sentence for people; the kept report stays then.
pub fn new_edition(office: &mut Office, id: &ExerciseId, passphrases: &[Secret]) -> Result<WorkplaceReply, String> {
    let tell = office.tell;
    let mut asked = Unsealing { folder: office.folder, passphrases, patience: office.patience, now: office.now };
    results::new_edition(&mut asked, id, |done, of| progress(tell, done, of))?;
    shown(office, id)
}

fn progress(tell: Tell, done: usize, of: usize) {
    tell(StoreReply::Workplace(Box::new(WorkplaceReply::Unsealing { done, of })));
}

/// The newest kept report. That it was shown is noted first.
///
/// # Errors
/// A sentence for people.
pub fn shown(office: &Office, id: &ExerciseId) -> Result<WorkplaceReply, String> {
    results::note_release(office.folder, id, How::Screen, office.now)?;
    match results::kept(office.folder, id)? {
        Some(report) => Ok(WorkplaceReply::Results(Box::new(report))),
        None => Err("There is no report of this exercise yet.".to_owned()),
    }
}

/// The notes beside an exercise's report.
///
/// # Errors
/// A sentence for people.
pub fn notes(office: &Office, id: &ExerciseId) -> Result<WorkplaceReply, String> {
    let store = Store::open_existing(office.folder).map_err(words)?;
    Ok(WorkplaceReply::Notes(id.clone(), read(&store, id)?))
}

/// Keeps a note, in the place of any earlier one; an empty one is taken away.
///
/// # Errors
/// A sentence for people; nothing is kept then.
pub fn keep_note(office: &Office, id: &ExerciseId, place: NotePlace, text: &str) -> Result<WorkplaceReply, String> {
    let text: String = text.trim().chars().filter(|c| is_plain(*c)).take(NOTE_MAX).collect();
    let mut store = Store::open_existing(office.folder).map_err(words)?;
    let mut all = read(&store, id)?;
    all.retain(|note| note.place != place);
    if !text.is_empty() {
        if all.len() >= NOTES_MAX {
            return Err(format!(
                "There are {NOTES_MAX} notes already. Please take one away first; nothing was changed."
            ));
        }
        all.push(Note { place, text });
    }
    let lines: Vec<String> = all.iter().map(line).collect();
    store.set_setting(&format!("{NOTES}{}", id.0), &lines.join("\n")).map_err(words)?;
    Ok(WorkplaceReply::Notes(id.clone(), all))
}

fn read(store: &Store, id: &ExerciseId) -> Result<Vec<Note>, String> {
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
