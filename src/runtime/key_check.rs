//! Proving that keys open the sheets of a store, and setting aside what no key opens.

use std::path::Path;

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::domain::secret::Secret;
use crate::locale::texts::in_english;
use crate::runtime::codes::Patience;
use crate::runtime::exercise_files::Opened;
use crate::runtime::key_change::KeyChange;
use crate::runtime::unlock::{known, open_key};
use crate::runtime::{keeping, unsealing};
use crate::seal::keys::SecretKey;
use crate::store::Store;
use crate::store::error::StoreError;

/// Hears how far it is: exercise, sheets done, all sheets. From several threads.
pub type Progress<'a> = &'a (dyn Fn(&ExerciseId, usize, usize) + Sync);

/// What a check came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// A change of the keys was cut off and can be finished.
    pub interrupted: bool,
    /// Every key is needed together, and not all were there: nothing could open.
    pub needs_another: bool,
    /// Each exercise of the store.
    pub exercises: Vec<CheckedExercise>,
}

/// What a check of one exercise came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedExercise {
    /// Which.
    pub id: ExerciseId,
    /// Sheets that opened.
    pub opened: usize,
    /// Those of them that came late, and that no report counts yet.
    pub late: usize,
    /// Sheets that did not.
    pub damaged: Vec<SheetId>,
    /// Every key was tried, so those that did not open are set aside and no longer counted.
    pub set_aside: bool,
}

impl Checked {
    /// Whether every sheet of every exercise opened.
    pub fn all_open(&self) -> bool {
        self.exercises.iter().all(|exercise| exercise.damaged.is_empty())
    }
}

/// Opens every sheet of every exercise, on all cores, without keeping what is in them. Sheets that do not open though
/// no key is missing are set aside.
///
/// # Errors
/// The store's.
pub fn check(folder: &Path, store: &Store, secrets: &[SecretKey], progress: Progress) -> Result<Checked, StoreError> {
    let (known, needs_all) = (known(store)?, store.needs_all()?);
    let have = |public: [u8; 32]| secrets.iter().any(|secret| secret.public().0 == public);
    let needs_another = needs_all && store.coordinators()?.iter().any(|coordinator| !have(coordinator.public));
    let interrupted = KeyChange::pending(store)?.is_some();
    let mut checked = Checked { interrupted, needs_another, exercises: Vec::new() };
    for row in store.exercises()? {
        let mut opened = Opened::open(store, &row.id)?;
        let unsealed = unsealing::open_every(&opened, secrets, |done, all| progress(&row.id, done, all))?;
        // A sheet is damaged only where no key is missing that might open it.
        let mut all = known.iter().map(|coordinator| coordinator.public).chain(opened.sealing.keys.iter().copied());
        let set_aside = all.all(have) && unsealed.opened > 0;
        if set_aside && !unsealed.damaged.is_empty() {
            opened.file.set_aside(&unsealed.damaged)?;
        }
        let unsealing::Unsealed { opened, late, damaged } = unsealed;
        checked.exercises.push(CheckedExercise { id: row.id, opened, late, damaged, set_aside });
    }
    keeping::note_seen(folder, store);
    Ok(checked)
}

/// The same with the passphrases of one coordinator or more; their keys are forgotten afterwards.
///
/// # Errors
/// A sentence for people: about a passphrase that opens no key, or the store's.
pub fn can_open(
    folder: &Path,
    passphrases: &[Secret],
    patience: &mut Patience,
    progress: Progress,
) -> Result<Checked, String> {
    let store = Store::open_existing(folder).map_err(|error| error.to_string())?;
    let open = |passphrase| Ok(open_key(folder, &store, passphrase, patience).map_err(|why| in_english(&why))?.secret);
    let secrets = passphrases.iter().map(open).collect::<Result<Vec<_>, String>>()?;
    check(folder, &store, &secrets, progress).map_err(|error| error.to_string())
}
