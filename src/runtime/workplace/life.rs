//! The life of an exercise after its activation, as the screens ask for it: corrected, put away, brought back, deleted.

use std::path::PathBuf;

use crate::app::workplace::request::WorkplaceReply;
use crate::domain::correction::Change;
use crate::domain::exercise::ExerciseId;
use crate::domain::secret::Secret;
use crate::locale::say::Say;
use crate::runtime::workplace::{Office, words};
use crate::runtime::{documents, life};
use crate::store::Store;

/// Makes a correction and logs it, with the day in the exercise's zone.
///
/// # Errors
/// A sentence for people; nothing was changed then.
pub fn correct(office: &Office, id: &ExerciseId, change: Change, seen: usize) -> Result<WorkplaceReply, Say> {
    let mut store = Store::open_existing(office.folder).map_err(words)?;
    life::correct(&mut store, id, change, seen, office.now)?;
    Ok(WorkplaceReply::Done(match change {
        Change::LastDay(day) => Say::new("told-last-day").with("day", day.to_string()),
        Change::People { .. } => Say::new("told-numbers"),
    }))
}

/// Puts a whole exercise into one file and takes it out of the store, after a coordinator's passphrase was right.
///
/// # Errors
/// A sentence for people; the exercise is where it was then.
pub fn archive(office: &mut Office, id: &ExerciseId, passphrase: &Secret, to: &str) -> Result<WorkplaceReply, Say> {
    let to = place_of(to)?;
    let report = leaving(office, passphrase).archive(id, &to)?;
    Ok(done(life::archived_words(&report, &to), life::left_words(report.left.as_deref())))
}

/// Deletes a whole exercise, after a coordinator's passphrase was right.
///
/// # Errors
/// A sentence for people; nothing was deleted then.
pub fn delete(office: &mut Office, id: &ExerciseId, passphrase: &Secret) -> Result<WorkplaceReply, Say> {
    let deleted = leaving(office, passphrase).delete(id)?;
    Ok(done(life::deleted_words(id, &deleted), life::left_words(deleted.left.as_deref())))
}

fn leaving<'a>(office: &'a mut Office, passphrase: &'a Secret) -> life::Leaving<'a> {
    life::Leaving { folder: office.folder, passphrase: Some(passphrase), patience: office.patience }
}

fn done(what: Say, left: Option<Say>) -> WorkplaceReply {
    WorkplaceReply::Done(match left {
        Some(left) => Say::new("told-two").with("one", what).with("other", left),
        None => what,
    })
}

/// Brings an exercise back from its archive.
///
/// # Errors
/// A sentence for people; nothing was changed then.
pub fn restore(office: &Office, from: &str) -> Result<WorkplaceReply, Say> {
    let id = life::restore(office.folder, &place_of(from)?)?;
    Ok(WorkplaceReply::Done(life::restored_words(&id)))
}

/// Where a path leads that a person typed: from the root, from their home (`~/`), or else from their documents.
fn place_of(typed: &str) -> Result<PathBuf, Say> {
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
        None => std::path::absolute(&path).map_err(|error| {
            Say::new("told-names-no-file").with("typed", typed.to_owned()).with("cause", error.to_string())
        }),
    }
}
