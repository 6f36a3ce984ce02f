//! A change of the coordinators' keys that has begun: remembered before the first sheet is sealed anew, so that an
//! interrupted change can be finished and no sheet is left to a key that nobody knows of.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::store::Store;
use crate::store::error::StoreError;
use crate::store::school::Coordinator;
use crate::store::sealing::Sealing;

/// The school's setting that holds it; empty when no change is under way.
const PENDING: &str = "pending-coordinators";

/// Who shall open the sheets when the change is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyChange {
    /// All coordinators there will be.
    pub coordinators: Vec<Coordinator>,
    /// Whether every key will be needed.
    pub needs_all: bool,
    /// Where the new key file lies.
    pub key_file: PathBuf,
}

#[derive(Serialize, Deserialize)]
struct Shape {
    coordinators: Vec<(String, [u8; 32])>,
    needs_all: bool,
    key_file: PathBuf,
}

impl KeyChange {
    /// The change that was begun and not finished.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when it is there and cannot be read, and the store's own.
    pub fn pending(store: &Store) -> Result<Option<KeyChange>, StoreError> {
        let Some(text) = store.setting(PENDING)?.filter(|text| !text.is_empty()) else { return Ok(None) };
        let shape: Shape = serde_json::from_str(&text)
            .map_err(|error| StoreError::Damaged { file: PathBuf::from("school.db"), cause: error.to_string() })?;
        let coordinators = shape.coordinators.into_iter().map(|(name, public)| Coordinator { name, public }).collect();
        let change = KeyChange { coordinators, needs_all: shape.needs_all, key_file: shape.key_file };
        // Cut off after the last step but one: there is nothing left to do.
        let done = store.coordinators()? == change.coordinators && store.needs_all()? == change.needs_all;
        Ok((!done).then_some(change))
    }

    /// Remembers it; to be called before the first sheet is sealed anew.
    ///
    /// # Errors
    /// The store's.
    pub fn begin(&self, store: &mut Store) -> Result<(), StoreError> {
        let coordinators = self.coordinators.iter().map(|c| (c.name.clone(), c.public)).collect();
        let shape = Shape { coordinators, needs_all: self.needs_all, key_file: self.key_file.clone() };
        let text = serde_json::to_string(&shape)
            .map_err(|error| StoreError::Io { file: self.key_file.clone(), cause: error.to_string() })?;
        store.set_setting(PENDING, &text)
    }

    /// Makes the new coordinators the school's; to be called when every sheet is sealed to them.
    ///
    /// # Errors
    /// The store's.
    pub fn finish(&self, store: &mut Store) -> Result<(), StoreError> {
        store.set_coordinators(&self.coordinators, self.needs_all)?;
        store.set_setting(PENDING, "")
    }

    /// How sheets of that length will be sealed.
    pub fn sealing(&self, padded: u32) -> Sealing {
        Sealing { keys: self.coordinators.iter().map(|c| c.public).collect(), needs_all: self.needs_all, padded }
    }

    /// Whether this key belongs to somebody there will be.
    pub fn has(&self, public: &[u8; 32]) -> bool {
        self.coordinators.iter().any(|c| c.public == *public)
    }
}
