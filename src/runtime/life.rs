//! The life of an exercise after its activation: corrected, put away into an archive, brought back, deleted.
//!
//! Screens and commands do it through here and say it in the same words. What people type to prove that they mean it
//! (the exercise's name) is asked by whoever calls; the passphrase is tried here.

use std::path::Path;

use jiff::Timestamp;

use crate::domain::correction::{self, Change, Correction};
use crate::domain::exercise::{ExerciseId, Frozen, People};
use crate::domain::instrument::Instrument;
use crate::domain::secret::Secret;
use crate::domain::sentences;
use crate::format;
use crate::locale::say::Say;
use crate::runtime::codes::Patience;
use crate::runtime::exercise_files::Opened;
use crate::runtime::{keeping, lab, unlock};
use crate::store::Store;
use crate::store::archive::ArchiveReport;
use crate::store::corrections::Corrected;
use crate::store::error::StoreError;
use crate::store::life::Deleted;

const CORRECTED_MEANWHILE: &str = "told-corrected-meanwhile";
const UNSEALED_MEANWHILE: &str = "told-unsealed-meanwhile";

/// What taking an exercise out of the store needs, beside its id.
pub struct Leaving<'a> {
    /// The store's folder.
    pub folder: &'a Path,
    /// A coordinator's passphrase; `None` only where [`asks_passphrase`] says that there is nobody to ask.
    pub passphrase: Option<&'a Secret>,
    /// What slows down the guessing of passphrases.
    pub patience: &'a mut Patience,
}

/// Corrects an exercise as it stands and logs it, with the day in the exercise's zone. `seen` is how many corrections
/// whoever decided this knew of.
///
/// # Errors
/// A sentence for people; nothing was changed then.
pub fn correct(
    store: &mut Store,
    id: &ExerciseId,
    change: Change,
    seen: usize,
    now: Timestamp,
) -> Result<Correction, Say> {
    let (correction, text) = {
        let opened = Opened::open(store, id).map_err(words)?;
        let Frozen { exercise, instrument, corrections, .. } = &*opened.frozen;
        let unsealed = opened.file.is_unsealed().map_err(words)?;
        if seen != corrections.len() {
            let meanwhile = if unsealed { UNSEALED_MEANWHILE } else { CORRECTED_MEANWHILE };
            return Err(meanwhile.into());
        }
        if let Some(problem) = correction::problem(exercise, instrument, &change, exercise.phase(now), unsealed) {
            return Err(Say::new("told-not-corrected").with("why", sentences::correction_problem(&problem, instrument)));
        }
        let correction = Correction { on: now.to_zoned(exercise.zone.clone()).date(), change };
        (correction, format::correction::write(&correction, instrument))
    };
    let last_day = match change {
        Change::LastDay(day) => Some(day),
        Change::People { .. } => None,
    };
    match store.correct(id, &text, seen, last_day).map_err(words)? {
        Corrected::Logged => Ok(correction),
        Corrected::OthersCame => Err(CORRECTED_MEANWHILE.into()),
        Corrected::Unsealed => Err(UNSEALED_MEANWHILE.into()),
    }
}

/// What a correction changed, in words: no whole sentence.
pub fn change_words(change: &Change, it: &Instrument) -> String {
    match change {
        Change::LastDay(day) => format!("last day {}", day.strftime("%A %-d %B %Y")),
        Change::People { group, people: People { eligible, invited } } => {
            let title = it.groups.get(group.0).map_or("", |group| group.title.as_str());
            format!("{title}: {eligible} eligible, {invited} invited")
        }
    }
}

/// Said behind every correction.
pub const LOGGED: &str = "The correction is logged with its day, and the report will print it.";

/// Whether an exercise leaves this store only with a coordinator's passphrase: always, unless no coordinator has a key,
/// for then there is no passphrase that could be right.
///
/// # Errors
/// The store's.
pub fn asks_passphrase(store: &Store) -> Result<bool, StoreError> {
    Ok(!unlock::known(store)?.is_empty())
}

impl Leaving<'_> {
    /// The store, after the passphrase was right and where no server takes in sheets for this exercise.
    fn allowed(&mut self, id: &ExerciseId) -> Result<Store, Say> {
        let store = Store::open_existing(self.folder).map_err(words)?;
        lab::outside::refuse_published(&store, id)?;
        if asks_passphrase(&store).map_err(words)? {
            // None at all is as wrong as an empty one.
            let none = Secret::new(String::new());
            unlock::open_key(self.folder, &store, self.passphrase.unwrap_or(&none), self.patience)?;
        }
        Ok(store)
    }

    /// Puts a whole exercise into one file and takes it out of the store.
    ///
    /// # Errors
    /// A sentence for people; the exercise is where it was then.
    pub fn archive(&mut self, id: &ExerciseId, to: &Path) -> Result<ArchiveReport, Say> {
        let report = self.allowed(id)?.archive(id, to).map_err(words)?;
        keeping::forget_seen(self.folder, id);
        Ok(report)
    }

    /// Deletes a whole exercise for good.
    ///
    /// # Errors
    /// A sentence for people; nothing was deleted then.
    pub fn delete(&mut self, id: &ExerciseId) -> Result<Deleted, Say> {
        let deleted = self.allowed(id)?.delete(id).map_err(words)?;
        keeping::forget_seen(self.folder, id);
        Ok(deleted)
    }
}

/// Brings an exercise back from its archive, which stays where it is. A store is never begun by that.
///
/// # Errors
/// A sentence for people; nothing was changed then.
pub fn restore(folder: &Path, from: &Path) -> Result<ExerciseId, Say> {
    let mut store = Store::open_existing(folder).map_err(words)?;
    let id = store.restore_archive(from).map_err(words)?;
    // Stations hand in again what they may hold for it.
    lab::life::begin(&mut store).map_err(words)?;
    keeping::note_seen(folder, &store);
    Ok(id)
}

/// What an archive came to, in words.
pub fn archived_words(report: &ArchiveReport, to: &Path) -> Say {
    let archived = &report.archived;
    let all = archived.sheets.iter().fold(archived.aside, |sum, group| sum.saturating_add(*group));
    let say = Say::new("told-archived").with("id", archived.row.id.0.clone());
    say.with("path", to.display().to_string()).with("sheets", all)
}

/// What a deletion came to, in words.
pub fn deleted_words(id: &ExerciseId, deleted: &Deleted) -> Say {
    Say::new("told-deleted").with("id", id.0.clone()).with("sheets", deleted.sheets)
}

/// What bringing an exercise back came to, in words.
pub fn restored_words(id: &ExerciseId) -> Say {
    Say::new("told-restored").with("id", id.0.clone())
}

/// Said of an exercise's own file where it could not be removed yet.
pub fn left_words(left: Option<&Path>) -> Option<Say> {
    left.map(|file| Say::new("told-still-held").with("file", file.display().to_string()))
}

fn words(error: StoreError) -> Say {
    error.into()
}
