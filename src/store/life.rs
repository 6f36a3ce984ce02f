//! An exercise's way out of the store: recalled before anybody began, archived, or deleted.
//!
//! Taking it out of the list is one transaction of the school's file, made while the [`gate`](crate::store::gate) is shut;
//! from then on nobody writes to its file. The same transaction notes that the file is to go, so that a crash before it
//! is gone is made up for at the next opening. Only a file of that very activation ever goes. Must not know: the clock.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior, params};

use crate::domain::exercise::ExerciseId;
use crate::store::connection::Db;
use crate::store::error::StoreError;
use crate::store::exercise_file::ExerciseFile;
use crate::store::gate::Gate;
use crate::store::origin::Origin;
use crate::store::outbox;
use crate::store::schema::Kind;
use crate::store::{Store, listed_by, place, sealing, setups, stations};

/// What a recall did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recalled {
    /// The exercise is a set-up again; its codes and slips open nothing any more.
    Done,
    /// There are sheets, with those set aside. Nothing was changed.
    HasSheets(u32),
    /// Somebody has begun to answer. Nothing was changed.
    Begun,
}

/// What went with an exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    /// Sheets that went, with those set aside.
    pub sheets: u32,
    /// The file, where it could not be removed yet because something keeps it. Nothing leads to it any more, and it goes
    /// when the school is next opened.
    pub left: Option<PathBuf>,
}

const BEGUN: &str = "SELECT begun OR EXISTS (SELECT 1 FROM sheet) OR EXISTS (SELECT 1 FROM aside)
    OR EXISTS (SELECT 1 FROM late) OR EXISTS (SELECT 1 FROM twice) OR EXISTS (SELECT 1 FROM edition) FROM state";

impl ExerciseFile {
    /// Whether a first draft or sheet is known to exist somewhere.
    pub fn has_begun(&self) -> Result<bool, StoreError> {
        self.read(|connection| connection.prepare_cached(BEGUN)?.query_row([], |row| row.get(0)))
    }

    /// Remembers that somebody has begun, on whatever machine. Only the first time writes.
    pub fn mark_begun(&mut self) -> Result<(), StoreError> {
        match self.has_begun() {
            Ok(true) => Ok(()),
            // A file that was closed meanwhile is gone over to by the writing.
            Ok(false) | Err(StoreError::Gone { .. }) => self
                .change(|transaction| transaction.execute("UPDATE state SET begun = 1 WHERE begun = 0", []))
                .map(|_| ()),
            Err(error) => Err(error),
        }
    }
}

impl Store {
    /// Takes an activation back, as long as there is no sheet and nobody has begun, and keeps `setup_text` as the set-up it
    /// becomes. Both are one step: a crash leaves the activated exercise or the set-up.
    ///
    /// Whoever submits at this moment comes before it, and then there is a sheet, or after it, and is told that there is
    /// no such exercise.
    ///
    /// # Errors
    /// [`StoreError::NotHandedIn`] while there is an envelope in its outbox, and those of the disk.
    pub fn recall(&mut self, id: &ExerciseId, setup_text: &str) -> Result<Recalled, StoreError> {
        setups::refuse_long(setup_text)?;
        let school = self.school.file().to_owned();
        let say = |error: rusqlite::Error| StoreError::from_sql(&school, &error);
        let alone = Gate::shut(&mut self.school)?;
        let (mut exercise, origin) = open_listed(&alone, &self.folder, id, self.wait)?;
        let file = exercise.file().to_owned();
        let say_file = |error: rusqlite::Error| StoreError::from_sql(&file, &error);
        // Nobody uses it without the gate; this is for whoever would.
        let locked = exercise.connection.transaction_with_behavior(TransactionBehavior::Exclusive).map_err(say_file)?;
        outbox::refuse_unsent(&locked, id).map_err(say_file)??;
        let sheets = sealing::number_of_sheets(&locked).map_err(say_file)?;
        if sheets > 0 {
            return Ok(Recalled::HasSheets(sheets));
        }
        if locked.query_row(BEGUN, [], |row| row.get(0)).map_err(say_file)? {
            return Ok(Recalled::Begun);
        }
        stations::forget(&alone, id).map_err(say)?;
        take_out(&alone, &origin).map_err(say)?;
        setups::keep(&alone, id, setup_text).map_err(say)?;
        alone.commit().map_err(say)?;
        drop(locked);
        drop(exercise);
        self.finish_leaving().ok();
        Ok(Recalled::Done)
    }

    /// Removes an exercise with all its sheets, for good; its place is free again. Asking whether that is meant, and for
    /// passphrase and name, is for the caller. Drafts on any machine stay where they are and can no longer be submitted.
    ///
    /// As at a closing, the file is not overwritten: whoever reads the drive itself may find its blocks until they are
    /// used again, and backups have what they have.
    ///
    /// # Errors
    /// [`StoreError::NotHandedIn`] while an envelope waits in its outbox, and those of the disk.
    pub fn delete(&mut self, id: &ExerciseId) -> Result<Deleted, StoreError> {
        let school = self.school.file().to_owned();
        let say = |error: rusqlite::Error| StoreError::from_sql(&school, &error);
        let alone = Gate::shut(&mut self.school)?;
        let (exercise, origin) = match open_listed(&alone, &self.folder, id, self.wait) {
            // Its file is lost; then at least its place is free again.
            Err(StoreError::Gone { .. }) => {
                stations::forget(&alone, id).map_err(say)?;
                unlist(&alone, id).map_err(say)?;
                alone.commit().map_err(say)?;
                return Ok(Deleted { sheets: 0, left: None });
            }
            opened => opened?,
        };
        let file = exercise.file().to_owned();
        // One that was refused above is not taken there any more; whoever names the exercise to delete it gives it up.
        outbox::refuse_waiting(&exercise.connection, id).map_err(|error| exercise.error(&error))??;
        let sheets = sealing::number_of_sheets(&exercise.connection).map_err(|error| exercise.error(&error))?;
        stations::forget(&alone, id).map_err(say)?;
        take_out(&alone, &origin).map_err(say)?;
        alone.commit().map_err(say)?;
        drop(exercise);
        Ok(Deleted { sheets, left: self.removed(&file) })
    }

    /// Removes the file of an exercise that was just taken out; says which file it is where that could not be done.
    pub(crate) fn removed(&mut self, file: &Path) -> Option<PathBuf> {
        self.finish_leaving().is_err().then(|| file.to_owned())
    }

    /// Removes the files of exercises that were taken out of the list.
    pub(crate) fn finish_leaving(&mut self) -> Result<(), StoreError> {
        if leaving(&self.school.connection).map_err(|error| self.school.error(&error))?.is_empty() {
            return Ok(());
        }
        let school = self.school.file().to_owned();
        let say = |error: rusqlite::Error| StoreError::from_sql(&school, &error);
        let alone = Gate::shut(&mut self.school)?;
        // Asked again: it may have been finished, or brought back, before the gate was shut.
        for origin in leaving(&alone).map_err(say)? {
            let listed = listed_by(&alone, &self.folder, &origin.id).map_err(say)?.is_some();
            match place::exercise_file(&self.folder, &origin.id) {
                // One that is listed was brought back, or activated anew.
                Some(file) if !listed => remove_if(&file, &origin, self.wait)?,
                Some(_) | None => {}
            }
            alone.execute("DELETE FROM leaving WHERE id = ?1", [&origin.id.0]).map_err(say)?;
        }
        alone.commit().map_err(say)
    }
}

/// Opens the file of a listed exercise. The gate is shut.
pub(crate) fn open_listed(
    school: &Connection,
    folder: &Path,
    id: &ExerciseId,
    wait: Duration,
) -> Result<(Db, Origin), StoreError> {
    let listed = listed_by(school, folder, id);
    let listed = listed.map_err(|error| StoreError::from_sql(&place::school_file(folder), &error))?;
    let (file, fingerprint) = listed.ok_or_else(|| StoreError::NoSuchExercise { id: id.clone() })?;
    let exercise = Db::open(&file, Kind::Exercise, wait)?;
    let origin = Origin::of(&exercise)?;
    origin.must_be(&file, id, &fingerprint)?;
    Ok((exercise, origin))
}

/// Takes an exercise out of the list and notes that its file is to go. The gate is shut.
pub(crate) fn take_out(school: &Connection, origin: &Origin) -> rusqlite::Result<()> {
    const NOTE: &str = "INSERT OR REPLACE INTO leaving (id, frozen_sha256, slip_salt) VALUES (?1, ?2, ?3)";
    unlist(school, &origin.id)?;
    let values = params![origin.id.0, origin.frozen_sha256.as_slice(), origin.slip_salt.as_slice()];
    school.execute(NOTE, values).map(|_| ())
}

/// Takes an exercise out of the list. What is kept of its lab stays: one that was archived may come back, and its stations
/// with what they hold.
fn unlist(school: &Connection, id: &ExerciseId) -> rusqlite::Result<()> {
    school.execute("DELETE FROM exercise WHERE id = ?1", [&id.0]).map(|_| ())
}

fn leaving(school: &Connection) -> rusqlite::Result<Vec<Origin>> {
    let mut statement = school.prepare_cached("SELECT id, frozen_sha256, slip_salt FROM leaving ORDER BY id")?;
    let origin = |row: &rusqlite::Row<'_>| {
        Ok(Origin { id: ExerciseId(row.get(0)?), frozen_sha256: row.get(1)?, slip_salt: row.get(2)? })
    };
    statement.query_map([], origin)?.collect()
}

/// Removes a file if it is of this activation; any other one stays. There being none is fine.
fn remove_if(file: &Path, origin: &Origin, wait: Duration) -> Result<(), StoreError> {
    let found = Db::open(file, Kind::Exercise, wait).and_then(|db| Origin::of(&db));
    match found {
        Ok(found) if found == *origin => {
            // The journal first: while the file is there, a journal without content is nobody's loss.
            place::remove(&place::with_suffix(file, "-journal"))?;
            place::remove(file)?;
            file.parent().map_or(Ok(()), place::sync_folder)
        }
        Err(
            error @ (StoreError::Locked { .. }
            | StoreError::Io { .. }
            | StoreError::ReadOnly { .. }
            | StoreError::Full { .. }),
        ) => Err(error),
        // Another file has the name, or none.
        Ok(_) | Err(_) => Ok(()),
    }
}
