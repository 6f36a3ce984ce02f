//! Sheets that an unsealing would not count: those that may lie on stations, and those set aside for their slip.

use crate::domain::exercise::ExerciseId;
use crate::locale::say::Say;
use crate::runtime::exercise_files::Opened;
use crate::seal::hex;
use crate::store::Store;
use crate::store::error::StoreError;

/// Sheets set aside for their slip.
///
/// # Errors
/// The store's, as a sentence.
pub fn twice(opened: &Opened) -> Result<u32, Say> {
    let groups = opened.frozen.instrument.groups.len();
    Ok(opened.file.twice_counts(groups)?.iter().sum())
}

/// Numbers of the machines that joined an exercise and brought no stick.
///
/// # Errors
/// The store's, as a sentence.
pub fn missing_stations(store: &Store, id: &ExerciseId) -> Result<Vec<u32>, Say> {
    let stations = store.stations(id)?;
    Ok(stations.into_iter().filter(|station| !station.collected).map(|station| station.number).collect())
}

/// On which server this activation, which its slip salt tells from others, was published; nothing where it was not.
///
/// # Errors
/// The store's, as a sentence.
pub fn server(store: &Store, id: &ExerciseId, slip_salt: &[u8; 16]) -> Result<Option<String>, Say> {
    let noted = store.setting(&noted_under(id))?;
    let salt = hex::encode(slip_salt);
    Ok(noted.and_then(|noted| noted.strip_prefix(&salt).map(|name| name.trim_start().to_owned())))
}

/// Notes on which server an activation is published. `name` is without account and password.
///
/// # Errors
/// The store's.
pub fn note_server(store: &mut Store, opened: &Opened, name: &str) -> Result<(), StoreError> {
    let salt = hex::encode(&opened.file.slip_salt());
    store.set_setting(&noted_under(&opened.frozen.id), &format!("{salt} {name}"))
}

/// Notes that an exercise is published nowhere any more.
///
/// # Errors
/// The store's.
pub fn forget_server(store: &mut Store, id: &ExerciseId) -> Result<(), StoreError> {
    store.set_setting(&noted_under(id), "")
}

/// Notes that an exercise is published nowhere any more, if it was at this server.
///
/// # Errors
/// The store's.
pub fn forget_server_at(store: &mut Store, id: &ExerciseId, name: &str) -> Result<(), StoreError> {
    let noted = store.setting(&noted_under(id))?.unwrap_or_default();
    let is_there = noted.split_once(' ').is_some_and(|(_, noted)| noted == name);
    if is_there { forget_server(store, id) } else { Ok(()) }
}

/// Lets an exercise leave this store only when no server takes in sheets for it: those would open nowhere else. One whose
/// file cannot be opened any more is not kept by this.
///
/// # Errors
/// A sentence for people; nothing was changed.
pub fn refuse_published(store: &Store, id: &ExerciseId) -> Result<(), Say> {
    let Ok(file) = store.exercise(id) else { return Ok(()) };
    let Some(name) = server(store, id, &file.slip_salt())? else { return Ok(()) };
    Err(Say::new("told-published").with("id", id.0.clone()).with("name", name))
}

fn noted_under(id: &ExerciseId) -> String {
    format!("server-of-{}", id.0)
}
