//! The life of an exercise after its activation: corrected, put away into an archive, brought back, deleted.

use std::path::PathBuf;

use crate::app::workplace::request::WorkplaceReply;
use crate::domain::correction::{self, Change, Correction};
use crate::domain::exercise::ExerciseId;
use crate::domain::secret::Secret;
use crate::domain::sentences;
use crate::format;
use crate::runtime::exercise_files::Opened;
use crate::runtime::workplace::{Office, words};
use crate::runtime::{documents, unlock};
use crate::store::Store;

/// No sheet is unsealed into results by this program yet; the mark of the first unsealing will stand here.
const UNSEALED: bool = false;

const CORRECTED_MEANWHILE: &str =
    "Somebody else has corrected this exercise meanwhile. Nothing was changed. Look at it once more, then correct it.";

/// Makes a correction and logs it, with the day in the exercise's zone.
///
/// # Errors
/// A sentence for people; nothing was changed then.
pub fn correct(office: &Office, id: &ExerciseId, change: Change, seen: usize) -> Result<WorkplaceReply, String> {
    let now = office.now;
    let mut store = Store::open_existing(office.folder).map_err(words)?;
    let opened = Opened::open(&store, id).map_err(words)?;
    let (exercise, instrument) = (&opened.frozen.exercise, &opened.frozen.instrument);
    if opened.frozen.corrections.len() != seen {
        return Err(CORRECTED_MEANWHILE.to_owned());
    }
    if let Some(problem) = correction::problem(exercise, instrument, &change, exercise.phase(now), UNSEALED) {
        return Err(sentences::correction_problem(&problem, instrument));
    }
    let on = now.to_zoned(exercise.zone.clone()).date();
    let text = format::correction::write(&Correction { on, change }, instrument);
    let (last_day, sentence) = match change {
        Change::LastDay(day) => (Some(day), format!("The last day is {day} now. It is logged, and everybody sees it.")),
        Change::People { .. } => (None, "The numbers are corrected and logged.".to_owned()),
    };
    drop(opened);
    if !store.correct(id, &text, seen, last_day).map_err(words)? {
        return Err(CORRECTED_MEANWHILE.to_owned());
    }
    Ok(WorkplaceReply::Done(sentence))
}

/// Puts a whole exercise into one file and takes it out of the store, after a coordinator's passphrase was right.
///
/// # Errors
/// A sentence for people; the exercise is where it was then.
pub fn archive(office: &mut Office, id: &ExerciseId, passphrase: &Secret, to: &str) -> Result<WorkplaceReply, String> {
    unlock::try_passphrase(office.folder, passphrase, office.patience)?;
    let to = place_of(to)?;
    let mut store = Store::open_existing(office.folder).map_err(words)?;
    let report = store.archive(id, &to).map_err(words)?;
    let sheets = sheets(report.archived.sheets.iter().sum::<u32>().saturating_add(report.archived.aside));
    Ok(WorkplaceReply::Done(format!(
        "{} is in {} with {sheets}, read back and complete. It is no longer in this store.",
        id.0,
        to.display()
    )))
}

/// Deletes a whole exercise, after a coordinator's passphrase was right.
///
/// # Errors
/// A sentence for people; nothing was deleted then.
pub fn delete(office: &mut Office, id: &ExerciseId, passphrase: &Secret) -> Result<WorkplaceReply, String> {
    unlock::try_passphrase(office.folder, passphrase, office.patience)?;
    let mut store = Store::open_existing(office.folder).map_err(words)?;
    let deleted = store.delete(id).map_err(words)?;
    let mut sentence = format!("{} is deleted, with {}. Its place is free again.", id.0, sheets(deleted.sheets));
    if let Some(left) = deleted.left {
        sentence.push_str(&format!(" {} is kept open by something and goes at the next start.", left.display()));
    }
    Ok(WorkplaceReply::Done(sentence))
}

/// Brings an exercise back from its archive.
///
/// # Errors
/// A sentence for people; nothing was changed then.
pub fn restore(office: &Office, from: &str) -> Result<WorkplaceReply, String> {
    let from = place_of(from)?;
    let mut store = Store::open(office.folder).map_err(words)?;
    let id = store.restore_archive(&from).map_err(words)?;
    Ok(WorkplaceReply::Done(format!("{} is back, as it was. The archive stays where it is.", id.0)))
}

fn sheets(count: u32) -> String {
    if count == 1 { "1 sealed sheet".to_owned() } else { format!("{count} sealed sheets") }
}

/// Where a path leads that a person typed: from the root, from their home (`~/`), or else from their documents.
fn place_of(typed: &str) -> Result<PathBuf, String> {
    let typed = typed.trim();
    let from_home = typed.strip_prefix("~/").or_else(|| typed.strip_prefix("~\\"));
    if let Some((rest, home)) = from_home.zip(documents::home()) {
        return Ok(home.join(rest));
    }
    let path = PathBuf::from(typed);
    if path.is_absolute() {
        return Ok(path);
    }
    match documents::folder() {
        Some(documents) => Ok(documents.join(path)),
        None => std::path::absolute(&path).map_err(|error| format!("{typed} names no file: {error}.")),
    }
}
