//! What the machines of an exercise know of each other since they joined the lab: the class key.

use std::path::Path;

use zeroize::Zeroizing;

use crate::domain::exercise::ExerciseId;
use crate::format::station::Above;
use crate::runtime::lab::serving::join_code;
use crate::runtime::lab::words;
use crate::seal::join;
use crate::store::Store;
use crate::store::error::StoreError;

/// The class key of an exercise: a station has it from joining; the coordinator's machine has the join code it comes from.
///
/// # Errors
/// A sentence for people.
pub fn class_key(store: &mut Store, id: &ExerciseId) -> Result<Zeroizing<[u8; 32]>, String> {
    match store.above(id).map_err(words)? {
        Some(text) => {
            Above::read(&text).map(|above| Zeroizing::new(above.class_key)).map_err(|error| error.to_string())
        }
        None => join_code(store, id).map(|code| join::class_key(&code)),
    }
}

/// Whether this store is a station, or the coordinator's and its lab was opened once.
///
/// # Errors
/// The store's.
pub fn is_in_lab(folder: &Path) -> Result<bool, StoreError> {
    let store = Store::open_existing(folder)?;
    if !store.aboves()?.is_empty() {
        return Ok(true);
    }
    for row in store.exercises()? {
        if store.join_code(&row.id)?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}
