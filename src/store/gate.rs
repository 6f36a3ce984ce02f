//! The gate between those who use exercise files and those who close an exercise.
//!
//! Closing puts a new file in the place of an old one. SQLite finds a file's journal by the file's *name*, so a program
//! that still reads the old file would take the journal of another one, which writes to the new file, for one left by a
//! crash, play it into the wrong file and empty it. (Tried without a gate: of 180 runs with four stations and two
//! that close again and again, 32 ended with a sheet lost or an error.) So every use of an exercise file begins with
//! this gate and the question whether the file still has its name, and closing waits until nobody is inside.
//!
//! The same holds for taking an exercise out of the store.
//!
//! The gate is the lock of `school.db`: many may read it at once, and closing takes it alone. A program that is killed
//! leaves no lock behind.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Transaction, TransactionBehavior};

use crate::domain::exercise::ExerciseId;
use crate::store::connection::Db;
use crate::store::error::StoreError;
use crate::store::place;
use crate::store::schema::Kind;

/// One program's way through the gate.
pub(crate) struct Gate {
    school: Db,
}

impl Gate {
    /// The gate of the school in this folder.
    pub(crate) fn of(folder: &Path, wait: Duration) -> Result<Gate, StoreError> {
        Ok(Gate { school: Db::open(&place::school_file(folder), Kind::School, wait)? })
    }

    /// Goes in, with others, until the value goes: meanwhile no exercise is closed.
    pub(crate) fn enter(&self) -> Result<Transaction<'_>, StoreError> {
        let enter = || {
            let inside = self.school.connection.unchecked_transaction()?;
            // A transaction takes no lock before it reads.
            inside.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0))?;
            Ok(inside)
        };
        enter().map_err(|error| self.school.error(&error))
    }

    /// The same for one exercise, which has to be listed. Whoever recalls, archives or deletes an exercise takes it out
    /// of the list while the gate is shut: from then on nothing is written to its file, even if a crash left it there.
    pub(crate) fn enter_for(&self, id: &ExerciseId) -> Result<Transaction<'_>, StoreError> {
        let inside = self.enter()?;
        let listed = inside
            .prepare_cached("SELECT 1 FROM exercise WHERE id = ?1")
            .and_then(|mut statement| statement.exists([&id.0]))
            .map_err(|error| self.school.error(&error))?;
        if listed { Ok(inside) } else { Err(StoreError::NoSuchExercise { id: id.clone() }) }
    }

    /// Waits until nobody is inside, and keeps everybody out until the value goes.
    pub(crate) fn shut(school: &mut Db) -> Result<Transaction<'_>, StoreError> {
        let file = school.file().to_owned();
        let shut = school.connection.transaction_with_behavior(TransactionBehavior::Exclusive);
        shut.map_err(|error| StoreError::from_sql(&file, &error))
    }
}
