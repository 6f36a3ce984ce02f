//! A second coordinator, or a new one in the place of one who leaves; in steps, so that somebody can read the new
//! recovery words before any sheet is sealed anew.
//!
//! 1. [`addition`] or [`replacement`]: whoever is there proves it, and the sheets are seen to open.
//! 2. [`key_making::make`](crate::runtime::key_making::make): the new key.
//! 3. [`HandOver::complete`]: every sheet is sealed anew. Cut off, it is finished with [`Interrupted::finish`].

use std::path::{Path, PathBuf};

use crate::domain::exercise::ExerciseId;
use crate::domain::secret::Secret;
use crate::locale::say::Say;
use crate::runtime::codes::Patience;
use crate::runtime::exercise_files::Opened;
use crate::runtime::key_change::KeyChange;
use crate::runtime::key_check::Progress;
use crate::runtime::key_making::{self, MadeKey};
use crate::runtime::keys::{self, Found};
use crate::runtime::signing;
use crate::runtime::unlock::{meant, open_key};
use crate::runtime::unsealing;
use crate::seal::key_file::{self, UnlockError};
use crate::seal::keys::SecretKey;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::store::school::Coordinator;

/// Most coordinators of a school.
pub const COORDINATORS_MAX: usize = 2;

/// A change of the keys that is allowed and proved, and lacks only the new key. Holds the open keys, which are wiped
/// from memory when it goes.
#[derive(Debug)]
pub struct HandOver {
    /// Who was there when it was prepared.
    coordinators: Vec<Coordinator>,
    /// The key file in whose place the new key comes.
    goes: Option<Found>,
    needs_all: bool,
    secrets: Vec<SecretKey>,
}

/// What sealing anew came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedOver {
    /// Each exercise of the store.
    pub exercises: Vec<SealedAnew>,
    /// The key file that opens no new sheets any more.
    pub goes: Option<PathBuf>,
    /// Whether all keys together are needed from now on.
    pub needs_all: bool,
}

/// What became of one exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedAnew {
    /// Which.
    pub id: ExerciseId,
    /// Sheets sealed anew; `None` where an earlier, interrupted change had done it.
    pub sheets: Option<u32>,
    /// Sheets that did not open and stay as they were.
    pub left: usize,
}

fn words(error: StoreError) -> Say {
    error.into()
}

/// An error where no second coordinator can be added.
///
/// # Errors
/// A sentence for people.
pub fn may_add(store: &Store) -> Result<(), Say> {
    let there = store.coordinators().map_err(words)?.len();
    if there == 0 {
        return Err("told-no-first-key".into());
    }
    if there >= COORDINATORS_MAX {
        return Err("told-two-keys".into());
    }
    Ok(())
}

/// An error where no single key can be replaced.
///
/// # Errors
/// A sentence for people.
pub fn may_replace(store: &Store) -> Result<(), Say> {
    if store.needs_all().map_err(words)? && store.coordinators().map_err(words)?.len() > 1 {
        return Err("told-both-needed".into());
    }
    Ok(())
}

/// Prepares the second coordinator, with a key that is there; without any where there is no exercise yet.
///
/// # Errors
/// A sentence for people; nothing was changed.
pub fn addition(store: &Store, secrets: Vec<SecretKey>, both: bool, progress: Progress) -> Result<HandOver, Say> {
    may_add(store)?;
    prove(store, &secrets, None, progress)?;
    let coordinators = store.coordinators().map_err(words)?;
    Ok(HandOver { coordinators, goes: None, needs_all: both, secrets })
}

/// Prepares a new coordinator in the place of the one whose key this is.
///
/// # Errors
/// A sentence for people; nothing was changed.
pub fn replacement(store: &Store, goes: Found, secret: SecretKey, progress: Progress) -> Result<HandOver, Say> {
    may_replace(store)?;
    let secrets = vec![secret];
    prove(store, &secrets, None, progress)?;
    let coordinators = store.coordinators().map_err(words)?;
    let needs_all = store.needs_all().map_err(words)?;
    Ok(HandOver { coordinators, goes: Some(goes), needs_all, secrets })
}

/// Prepares the second coordinator, with the passphrase of the one who is there.
///
/// # Errors
/// A sentence for people; nothing was changed. An interrupted change has to be finished first.
pub fn addition_by(folder: &Path, there: &Secret, both: bool, patience: &mut Patience) -> Result<HandOver, Say> {
    let store = Store::open_existing(folder).map_err(words)?;
    none_interrupted(&store)?;
    may_add(&store)?;
    let key = open_key(folder, &store, there, patience)?;
    addition(&store, vec![key.secret], both, &|_, _, _| ())
}

/// Prepares a new coordinator in the place of the one whose passphrase this is.
///
/// # Errors
/// As [`addition_by`].
pub fn replacement_by(folder: &Path, who_goes: &Secret, patience: &mut Patience) -> Result<HandOver, Say> {
    let store = Store::open_existing(folder).map_err(words)?;
    none_interrupted(&store)?;
    may_replace(&store)?;
    let key = open_key(folder, &store, who_goes, patience)?;
    replacement(&store, key.found, key.secret, &|_, _, _| ())
}

/// A key that came, and how sealing to it went.
#[derive(Debug)]
pub struct NewKey {
    /// The new key. Its recovery words have to be shown whatever came after.
    pub made: MadeKey,
    /// What was sealed anew; else why not, and [`finish_by`] finishes it.
    pub handed_over: Result<HandedOver, Say>,
}

/// Who comes: a name or function, and the passphrase of the key to be made.
#[derive(Debug)]
pub struct Newcomer<'a> {
    /// The name or function.
    pub name: &'a str,
    /// The passphrase.
    pub passphrase: &'a Secret,
}

/// All three steps of an addition at once.
///
/// # Errors
/// A sentence for people; nothing was changed.
pub fn add_key(
    folder: &Path,
    there: &Secret,
    coming: &Newcomer,
    both: bool,
    patience: &mut Patience,
) -> Result<NewKey, Say> {
    key_making::judge(coming.passphrase)?;
    addition_by(folder, there, both, patience)?.with(folder, coming)
}

/// All three steps of a replacement at once; it is the one whose passphrase this is who goes.
///
/// # Errors
/// A sentence for people; nothing was changed.
pub fn replace_key(
    folder: &Path,
    who_goes: &Secret,
    coming: &Newcomer,
    patience: &mut Patience,
) -> Result<NewKey, Say> {
    key_making::judge(coming.passphrase)?;
    replacement_by(folder, who_goes, patience)?.with(folder, coming)
}

fn none_interrupted(store: &Store) -> Result<(), Say> {
    match KeyChange::pending(store).map_err(words)? {
        None => Ok(()),
        Some(_) => Err("told-hand-over-open".into()),
    }
}

impl HandOver {
    /// The coordinator whose place is taken; `None` where one comes in addition.
    pub fn leaves(&self) -> Option<&str> {
        let public = self.goes.as_ref()?.file.public_key().0;
        self.coordinators.iter().find(|c| c.public == public).map(|c| c.name.as_str())
    }

    fn with(self, folder: &Path, coming: &Newcomer) -> Result<NewKey, Say> {
        let mut store = Store::open_existing(folder).map_err(words)?;
        let made = key_making::make(folder, coming.name, coming.passphrase)?;
        let handed_over = self.complete(&mut store, &made);
        Ok(NewKey { made, handed_over })
    }

    /// Seals every sheet to the coordinators there will be, each exercise in one step, then makes them the school's.
    ///
    /// # Errors
    /// A sentence for people. What is done stays done; [`Interrupted`] finishes the rest with the same new key.
    pub fn complete(self, store: &mut Store, made: &MadeKey) -> Result<HandedOver, Say> {
        // Time may have passed while somebody wrote down the words.
        none_interrupted(store)?;
        if store.coordinators().map_err(words)? != self.coordinators {
            return Err("told-coordinators-changed".into());
        }
        let mut coordinators = self.coordinators;
        let coming = made.coordinator.clone();
        match self.goes.as_ref().map(|goes| goes.file.public_key().0) {
            None => coordinators.push(coming),
            Some(goes) => coordinators.iter_mut().filter(|c| c.public == goes).for_each(|c| *c = coming.clone()),
        }
        let change = KeyChange { coordinators, needs_all: self.needs_all, key_file: made.path.clone() };
        let exercises = seal_anew(store, &change, &self.secrets)?;
        Ok(HandedOver { exercises, goes: self.goes.map(|goes| goes.path), needs_all: self.needs_all })
    }
}

/// A change of the keys that was cut off, and the two key files that finish it.
#[derive(Debug)]
pub struct Interrupted {
    change: KeyChange,
    /// A key that opened the sheets before: the one that goes, where one goes.
    pub old: Found,
    /// The key that was made then.
    pub new: Found,
}

impl Interrupted {
    /// Finds the key files: the old one among those named, or in the folder where none is named.
    ///
    /// # Errors
    /// A sentence for people.
    pub fn find(folder: &Path, store: &Store, change: KeyChange, named: &[PathBuf]) -> Result<Interrupted, Say> {
        let known: Vec<[u8; 32]> = store.coordinators().map_err(words)?.iter().map(|c| c.public).collect();
        let files = meant(folder, named, &known)?;
        let at = files.iter().position(|found| !change.has(&found.file.public_key().0)).unwrap_or(0);
        let old = files.into_iter().nth(at).ok_or("told-no-key-files")?;
        let file = keys::open(&change.key_file)?;
        if !change.has(&file.public_key().0) || known.contains(&file.public_key().0) {
            return Err(Say::new("told-not-that-key").with("path", change.key_file.display().to_string()));
        }
        let new = Found { path: change.key_file.clone(), file };
        Ok(Interrupted { change, old, new })
    }

    /// Finishes it. No further key is made.
    ///
    /// # Errors
    /// A sentence for people. What is done stays done, and the rest can follow.
    pub fn finish(self, store: &mut Store, secrets: &[SecretKey], progress: Progress) -> Result<HandedOver, Say> {
        prove(store, secrets, Some(&self.change), progress)?;
        let exercises = seal_anew(store, &self.change, secrets)?;
        let goes = !self.change.has(&self.old.file.public_key().0);
        Ok(HandedOver { exercises, goes: goes.then_some(self.old.path), needs_all: self.change.needs_all })
    }
}

/// Finishes an interrupted change with the passphrases of both keys; `None` when there is none.
///
/// # Errors
/// A sentence for people.
pub fn finish_by(
    folder: &Path,
    old: &Secret,
    new: &Secret,
    patience: &mut Patience,
) -> Result<Option<HandedOver>, Say> {
    let mut store = Store::open_existing(folder).map_err(words)?;
    let Some(change) = KeyChange::pending(&store).map_err(words)? else { return Ok(None) };
    let interrupted = Interrupted::find(folder, &store, change, &[])?;
    let mut secrets = Vec::new();
    for (found, passphrase) in [(&interrupted.old, old), (&interrupted.new, new)] {
        match key_file::unlock(&found.file, passphrase.expose()) {
            Ok(secret) => secrets.push(secret),
            Err(UnlockError::WrongPassphrase) => {
                patience.wrong();
                return Err(Say::new("told-wrong-untouched").with("owner", found.file.name().to_owned()));
            }
            Err(error) => {
                let say = Say::new("told-key-unopened").with("path", found.path.display().to_string());
                return Err(say.with("cause", error.to_string()));
            }
        }
    }
    patience.right();
    interrupted.finish(&mut store, &secrets, &|_, _, _| ()).map(Some)
}

/// An error where an exercise has sheets and none opens: sealing anew would leave all of them to a key that goes.
fn prove(store: &Store, secrets: &[SecretKey], change: Option<&KeyChange>, progress: Progress) -> Result<(), Say> {
    for row in store.exercises().map_err(words)? {
        let opened = Opened::open(store, &row.id).map_err(words)?;
        if change.is_some_and(|change| opened.sealing == change.sealing(opened.sealing.padded)) {
            continue;
        }
        let tell = |done, all| progress(&row.id, done, all);
        let unsealed = unsealing::open_every(&opened, secrets, tell).map_err(words)?;
        if unsealed.opened == 0 && !unsealed.damaged.is_empty() {
            return Err(none_opens(&row.id, unsealed.damaged.len()));
        }
    }
    Ok(())
}

fn none_opens(id: &ExerciseId, sheets: usize) -> Say {
    Say::new("told-none-opens").with("id", id.0.clone()).with("sheets", sheets)
}

/// Seals every sheet of every exercise to the new keys, each exercise in one step, then remembers the
/// keys for exercises to come. What is done when it is cut off stays done, and the rest can follow.
fn seal_anew(store: &mut Store, change: &KeyChange, secrets: &[SecretKey]) -> Result<Vec<SealedAnew>, Say> {
    change.begin(store).map_err(words)?;
    let mut exercises = Vec::new();
    for row in store.exercises().map_err(words)? {
        let mut opened = Opened::open(store, &row.id).map_err(words)?;
        let new = change.sealing(opened.sealing.padded);
        if opened.sealing == new {
            exercises.push(SealedAnew { id: row.id, sheets: None, left: 0 });
            continue;
        }
        let resealed = unsealing::seal_anew(&mut opened, secrets, &new).map_err(words)?;
        if resealed.done == 0 && !resealed.left.is_empty() {
            return Err(none_opens(&row.id, resealed.left.len()));
        }
        exercises.push(SealedAnew { id: row.id, sheets: Some(resealed.done), left: resealed.left.len() });
    }
    change.finish(store).map_err(words)?;
    // Where this fails, the next use of the signing key does it; the sheets are sealed anew all the same.
    signing::follow(store, &secrets.iter().collect::<Vec<_>>()).ok();
    Ok(exercises)
}

impl HandedOver {
    /// What happened, and what it means from now on.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for SealedAnew { id, sheets, left } in &self.exercises {
            lines.push(match sheets {
                Some(sheets) => format!("  {}  {sheets} sheets sealed anew", id.0),
                None => format!("  {}  was sealed anew before", id.0),
            });
            if *left > 0 {
                lines.push(format!("  {left} sheets did not open and stay as they were."));
            }
        }
        lines.push(match (&self.goes, self.needs_all) {
            (Some(path), _) => format!(
                "{} no longer opens new sheets. Old copies of the store can still be opened with it: destroy them, or keep them as carefully as before.",
                path.display()
            ),
            (None, true) => "From now on both keys together open the sheets.".to_owned(),
            (None, false) => "From now on either key opens the sheets.".to_owned(),
        });
        lines
    }
}
