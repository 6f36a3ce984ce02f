//! Which life of a store this is: after it was brought back from a backup, stations hand in again what they still have.

use crate::store::Store;
use crate::store::error::StoreError;

/// Setting under which it is kept.
const LIFE: &str = "lab-life";

/// The number of this life; 0 in a store that was never brought back.
///
/// # Errors
/// The store's.
pub fn of(store: &Store) -> Result<u32, StoreError> {
    Ok(store.setting(LIFE)?.and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// A new life begins. The number is drawn: a store may be brought back twice from the same backup.
///
/// # Errors
/// The store's.
pub fn begin(store: &mut Store) -> Result<(), StoreError> {
    store.set_setting(LIFE, &rand::random::<u32>().max(1).to_string())
}
