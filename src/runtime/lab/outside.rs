//! Sheets that an unsealing would not count: those that may lie on stations, and those set aside for their slip.

use crate::domain::exercise::ExerciseId;
use crate::runtime::exercise_files::Opened;
use crate::runtime::lab::words;
use crate::store::Store;

/// Sheets set aside for their slip.
///
/// # Errors
/// The store's, as a sentence.
pub fn twice(opened: &Opened) -> Result<u32, String> {
    let groups = opened.frozen.instrument.groups.len();
    Ok(opened.file.twice_counts(groups).map_err(words)?.iter().sum())
}

/// Numbers of the machines that joined an exercise and brought no stick.
///
/// # Errors
/// The store's, as a sentence.
pub fn missing_stations(store: &Store, id: &ExerciseId) -> Result<Vec<u32>, String> {
    let stations = store.stations(id).map_err(words)?;
    Ok(stations.into_iter().filter(|station| !station.collected).map(|station| station.number).collect())
}
