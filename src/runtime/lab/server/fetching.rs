//! The coordinator's machine takes over what arrived at the server: each sheet once, however often this is done.

use std::path::Path;

use crate::domain::calendar::Phase;
use crate::domain::lab::ExerciseOf;
use crate::runtime::clock::Clock;
use crate::runtime::exercise_files::Opened;
use crate::runtime::lab::server::publishing::expected;
use crate::runtime::lab::server::schools::password;
use crate::runtime::lab::server::{Brought, Fetched, publishing};
use crate::runtime::lab::words;
use crate::store::Store;
use crate::store::database::Database;
use crate::store::error::StoreError;
use crate::store::taking_over::TakenOver;

/// Sheets that are in memory at once.
const AT_ONCE: usize = 256;

/// Takes over what arrived for every exercise of this school.
///
/// # Errors
/// A sentence for people; what was taken over before stays.
pub(super) fn fetch(folder: &Path, address: &str) -> Result<Brought, String> {
    let store = Store::open_existing(folder).map_err(words)?;
    let school = store.identity().map_err(words)?;
    let mut database = Database::open(address, password().as_deref()).map_err(words)?;
    let stations = database.stations().map_err(words)?;
    let mut all = Brought::default();
    for row in store.exercises().map_err(words)? {
        let of = ExerciseOf { school: school.clone(), id: row.id };
        let mut opened = Opened::open(&store, &of.id).map_err(words)?;
        let taken = match take(&mut opened, &mut database, &of) {
            // Not published there.
            Err(StoreError::NoSuchExercise { .. }) => continue,
            other => other.map_err(words)?,
        };
        let stations = stations.iter().filter(|(exercise, _)| *exercise == of).count();
        // The server learns what changed here meanwhile: used slips, corrections, the unsealing.
        publishing::publish(folder, &of.id, address)?;
        all.exercises.push(Fetched { id: of.id, taken, stations: u32::try_from(stations).unwrap_or(u32::MAX) });
    }
    // Never taken over in silence: what is there has no other place.
    for listed in database.exercises().map_err(words)? {
        let is_ours = listed.of.school == school;
        if is_ours && matches!(store.exercise(&listed.of.id), Err(StoreError::NoSuchExercise { .. })) {
            let sheets = database.sheet_ids(&listed.of).map_err(words)?.len();
            all.problems.push(publishing::not_here(&listed.of.id, sheets, database.name()));
        }
    }
    if all == Brought::default() {
        return Err(format!(
            "No exercise of this school is published at {}. Nothing was changed. To put one there: reflectory exercise publish ID --to ADDRESS",
            database.name()
        ));
    }
    Ok(all)
}

fn take(opened: &mut Opened, database: &mut Database, of: &ExerciseOf) -> Result<TakenOver, StoreError> {
    // The marks first: of what arrives meanwhile, the sheet comes now or the next time, and its slip not before it.
    let marks = database.marks(of)?;
    let ids = database.sheet_ids(of)?;
    let missing = opened.file.missing(&ids)?;
    let mut all = TakenOver { there: count(ids.len() - missing.len()), ..TakenOver::default() };
    for some in missing.chunks(AT_ONCE) {
        let sheets = database.sheets(of, some)?;
        let taken = opened.file.take_over(&sheets, expected(opened))?;
        all.new += taken.new;
        all.aside += taken.aside;
        all.there += taken.there;
        all.other_keys += taken.other_keys;
        all.unreadable += taken.unreadable;
    }
    // After the sheets: a slip that is marked without its sheet being here would look as if one were lost.
    opened.file.take_marks_over(&marks)?;
    let secured = opened.file.secured(&ids)?;
    let secured: Vec<_> = ids.iter().zip(secured).filter_map(|(id, is_secured)| is_secured.then_some(*id)).collect();
    database.note_secured(of, &secured)?;
    // As the files of a store are, when it is over.
    if opened.frozen.exercise.phase(Clock::new().now().wall) == Phase::Closed {
        database.tidy(of)?;
    }
    Ok(all)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
