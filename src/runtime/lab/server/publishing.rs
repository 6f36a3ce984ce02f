//! An exercise goes to the server: as stations get it, with its join code, and nothing that opens a sheet.

use std::path::Path;

use crate::domain::exercise::ExerciseId;
use crate::domain::lab::ExerciseOf;
use crate::format::wire::bundle;
use crate::runtime::exercise_files::Opened;
use crate::runtime::lab::server::Put;
use crate::runtime::lab::server::schools::{hub, password};
use crate::runtime::lab::serving::{join_code, made};
use crate::runtime::lab::{outside, words};
use crate::seal::sheet::sealed_len;
use crate::store::Store;
use crate::store::arrivals::Expected;
use crate::store::database::Database;
use crate::store::database::exercises::{Publication, Published};
use crate::store::error::StoreError;

/// Puts an exercise on a server, or brings it up to what stands here now.
///
/// # Errors
/// A sentence for people.
pub(super) fn publish(folder: &Path, id: &ExerciseId, address: &str) -> Result<Put, String> {
    let mut store = Store::open_existing(folder).map_err(words)?;
    let rows = store.exercises().map_err(words)?;
    let row = rows.iter().find(|row| row.id == *id).ok_or_else(|| words(no_such(id)))?;
    let mut opened = Opened::open(&store, id).map_err(words)?;
    if opened.above.is_some() {
        return Err(format!(
            "This machine is a station of {}; only the coordinator's machine can publish it. Nothing was changed.",
            id.0
        ));
    }
    let mut database = Database::open_or_make(address, password().as_deref()).map_err(words)?;
    // A school's account may read these; the hub's own may make them too.
    let top = match database.hub_publics().map_err(words)? {
        Some(top) => top,
        None => {
            let key = hub(&mut database)?.key;
            (key.transport_public(), key.signing_public())
        }
    };
    // Machines may answer from now on that this one does not see: the activation can no longer be taken back.
    opened.mark_begun().map_err(words)?;
    let code = join_code(&mut store, id)?.shown();
    let bundle = made(&store, row, &opened, top).map_err(words)?;
    let bytes = bundle.to_bytes().map_err(|error| error.to_string())?;
    let coded: Vec<_> = bundle.group_codes.iter().map(|(group, _)| *group).collect();
    let of = ExerciseOf { school: bundle.school_identity.clone(), id: id.clone() };
    let publication = database
        .publish(&Published {
            of: &of,
            slip_salt: bundle.slip_salt,
            bundle: &bytes,
            stamp: bundle::stamp(&bytes),
            code: &code,
            sealing: opened.sealing.fingerprint(),
            expected: expected(&opened),
            slips: &bundle.slips,
            coded: &coded,
            used: &opened.file.used_slips().map_err(words)?,
            unsealed: opened.file.is_unsealed().map_err(words)?,
        })
        .map_err(words)?;
    outside::note_server(&mut store, &opened, database.name()).map_err(words)?;
    Ok(Put { server: database.name().to_owned(), code: code.to_string(), is_new: publication == Publication::New })
}

/// Takes an exercise off a server; says how many sheets went there.
///
/// # Errors
/// A sentence for people, also while sheets of it are there that are not here.
pub(super) fn withdraw(folder: &Path, id: &ExerciseId, address: &str) -> Result<u32, String> {
    let mut store = Store::open_existing(folder).map_err(words)?;
    let of = ExerciseOf { school: store.identity().map_err(words)?, id: id.clone() };
    let mut database = Database::open(address, password().as_deref()).map_err(words)?;
    let there = match database.sheet_ids(&of) {
        Err(StoreError::NoSuchExercise { .. }) => {
            // Then nothing keeps it from leaving this store either.
            outside::forget_server_at(&mut store, id, database.name()).map_err(words)?;
            return Err(format!("{} is not published at {}. Nothing was changed there.", id.0, database.name()));
        }
        other => other.map_err(words)?,
    };
    match store.exercise(id) {
        Ok(file) => {
            let missing = file.missing(&there).map_err(words)?.len();
            if missing > 0 {
                return Err(format!(
                    "There are {missing} sheets of {} on the server that are not here. They are safe and nothing was changed. Take them over first: reflectory collect {}",
                    id.0,
                    database.name()
                ));
            }
        }
        // Those sheets are nowhere else, and without its exercise nothing could be made of them.
        Err(StoreError::NoSuchExercise { .. }) if !there.is_empty() => {
            return Err(not_here(id, there.len(), database.name()));
        }
        Err(StoreError::NoSuchExercise { .. }) => {}
        Err(error) => return Err(words(error)),
    }
    let gone = database.withdraw(&of, &there).map_err(words)?;
    outside::forget_server(&mut store, id).map_err(words)?;
    Ok(gone)
}

/// Said of sheets whose exercise is not in this school's store.
pub(super) fn not_here(id: &ExerciseId, sheets: usize, server: &str) -> String {
    let sheets = if sheets == 1 { "1 sheet".to_owned() } else { format!("{sheets} sheets") };
    format!(
        "{} is on the server with {sheets}, and not in this school's store. They are safe there and nothing was changed. Bring the exercise back first (reflectory exercise restore, or a backup), then: reflectory collect {server}",
        id.0
    )
}

/// What every sheet of an exercise has to be like.
pub(super) fn expected(opened: &Opened) -> Expected {
    Expected {
        groups: opened.frozen.instrument.groups.len(),
        body_bytes: sealed_len(opened.sealing.padded as usize, opened.sealing.keys.len()),
    }
}

pub(super) fn no_such(id: &ExerciseId) -> StoreError {
    StoreError::NoSuchExercise { id: id.clone() }
}
