//! The throw-away copy on which a rehearsal is held: the same statements, codes and slips, and keys of its own.
//!
//! Nothing in it can ever count. Its sheets are sealed to a key that nobody has afterwards, its hub is another one than
//! the school's, and all of it goes with the value. The school's own store is only read.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{Timestamp, ToSpan};
use tempfile::TempDir;

use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::secret::Secret;
use crate::format::wire::bundle::Bundle;
use crate::locale::texts::in_english;
use crate::runtime::exercise_files::Opened;
use crate::runtime::keys;
use crate::runtime::lab::adopting::take_over;
use crate::runtime::lab::serving;
use crate::runtime::rehearsal::leftover::PREFIX;
use crate::seal::hex;
use crate::seal::hub_key::HubKey;
use crate::seal::join;
use crate::seal::key_file;
use crate::seal::stretch::Cost;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::store::school::Coordinator;

/// The name of the copy's coordinator.
const COORDINATOR: &str = "Rehearsal";
/// What a guess at the copy's passphrase costs: nothing, for it is gone in a minute and was shown to nobody.
const COST: Cost = Cost { memory_kib: 64, passes: 1, lanes: 1 };

/// A copy of an exercise, and the machines of a small lab around it, each a folder.
pub struct Copy {
    folder: TempDir,
    /// The exercise.
    pub id: ExerciseId,
    /// What was frozen.
    pub frozen: Arc<Frozen>,
    /// One-time slips that the school has made.
    pub slips: usize,
    /// The copy's own passphrase.
    pub passphrase: Secret,
}

impl Copy {
    /// Copies an exercise of a store.
    ///
    /// # Errors
    /// A sentence for people: it cannot be read, or there is no room for a copy.
    pub fn of(real: &Path, id: &ExerciseId) -> Result<Copy, String> {
        let no_room = |error: std::io::Error| {
            format!("There is no place for a copy on this machine: {error}. Please free some space and try again.")
        };
        let (bundle, frozen) = read(real, id)?;
        let slips = bundle.slips.len();
        let folder = tempfile::Builder::new().prefix(PREFIX).tempdir().map_err(no_room)?;
        let passphrase = Secret::new(hex::encode(&*drawn()?));
        let copy = Copy { folder, id: id.clone(), frozen, slips, passphrase };
        let hub = copy.hub();
        let made = key_file::make_at(COST, COORDINATOR, copy.passphrase.expose());
        let (file, secret) = made.map_err(|error| format!("No key could be drawn: {error}."))?;
        let public = secret.public().0;
        take_over(&hub, &Bundle { keys: vec![public], needs_all: false, ..bundle })?;
        keys::write(&keys::free_path(&hub), &file).map_err(|why| in_english(&why))?;
        let coordinator = Coordinator { name: COORDINATOR.to_owned(), public };
        let mut store = Store::open_existing(&hub).map_err(words)?;
        store.set_coordinators(&[coordinator], false).map_err(words)?;
        Ok(copy)
    }

    /// The store of the copy's coordinator.
    pub fn hub(&self) -> PathBuf {
        self.folder.path().join("hub")
    }

    /// The store of one of the copy's stations.
    pub fn station(&self, number: u32) -> PathBuf {
        self.folder.path().join(format!("station-{number}"))
    }

    /// Where things can lie that go with the copy.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The exercise's file on one of these machines, opened.
    ///
    /// # Errors
    /// The store's, as a sentence.
    pub fn opened(&self, store: &Path) -> Result<Opened, String> {
        Store::open_existing(store).and_then(|store| Opened::open(&store, &self.id)).map_err(words)
    }

    /// A moment at which the exercise can be answered.
    pub fn while_open(&self) -> Timestamp {
        let (opening, _) = self.frozen.exercise.opening();
        opening.checked_add(10.hours()).unwrap_or(opening)
    }

    /// A moment at which it is over, and results can be unsealed.
    pub fn when_over(&self) -> Timestamp {
        let (_, closing) = self.frozen.exercise.opening();
        closing.checked_add(12.hours()).unwrap_or(closing)
    }

    /// Removes all of it.
    ///
    /// # Errors
    /// A sentence that says what is left.
    pub fn remove(self) -> Result<(), String> {
        let place = self.folder.path().display().to_string();
        self.folder.close().map_err(|error| {
            format!(
                "The copy in {place} could not be removed: {error}. Please delete that folder; nothing in it is of use."
            )
        })
    }
}

/// The exercise as a station would take it over, with a transport key that nobody has.
fn read(real: &Path, id: &ExerciseId) -> Result<(Bundle, Arc<Frozen>), String> {
    let store = Store::open_existing(real).map_err(words)?;
    let rows = store.exercises().map_err(words)?;
    let row = rows.iter().find(|row| row.id == *id);
    let row = row.ok_or_else(|| format!("No exercise is called \"{}\" here.", id.0))?;
    let opened = Opened::open(&store, id).map_err(words)?;
    let key = HubKey::draw().map_err(|error| format!("No key could be drawn: {error}."))?;
    let bundle = serving::made(&store, row, &opened, (key.transport_public(), key.signing_public())).map_err(words)?;
    Ok((bundle, opened.frozen))
}

fn drawn() -> Result<zeroize::Zeroizing<[u8; 32]>, String> {
    join::draw_token().map_err(|error| format!("No key could be drawn: {error}."))
}

/// A store's error, in words.
pub(super) fn words(error: StoreError) -> String {
    error.to_string()
}
