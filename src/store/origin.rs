//! Which activation a file comes from.
//!
//! Must not know: sheets, or how the file is used.

use std::path::Path;

use crate::domain::exercise::ExerciseId;
use crate::store::connection::Db;
use crate::store::error::StoreError;

/// Which activation a file comes from; a closed file keeps that of the open one.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    pub(crate) id: ExerciseId,
    pub(crate) frozen_sha256: [u8; 32],
    pub(crate) slip_salt: [u8; 16],
}

impl Origin {
    pub(crate) fn of(db: &Db) -> Result<Origin, StoreError> {
        let read = |row: &rusqlite::Row<'_>| {
            Ok(Origin { id: ExerciseId(row.get(0)?), frozen_sha256: row.get(1)?, slip_salt: row.get(2)? })
        };
        const ORIGIN: &str = "SELECT id, frozen_sha256, slip_salt FROM exercise, state";
        db.connection.query_row(ORIGIN, [], read).map_err(|error| db.error(&error))
    }

    /// An error unless this is the exercise the school lists under this name.
    pub(crate) fn must_be(&self, file: &Path, id: &ExerciseId, fingerprint: &[u8; 32]) -> Result<(), StoreError> {
        let damaged = |cause: String| Err(StoreError::Damaged { file: file.to_owned(), cause });
        if self.id != *id {
            return damaged(format!("it holds the exercise {}", self.id.0));
        }
        if self.frozen_sha256 != *fingerprint {
            return damaged("its fingerprint is not the one the school lists".to_owned());
        }
        Ok(())
    }
}
