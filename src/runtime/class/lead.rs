//! One program at a time leads a class of an exercise and a group: another one on the same store would tell its machines
//! something else, under the same code.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;

/// Leads, as long as it lives. The file it holds a lock on stays, empty; the lock goes with the program, however it ends.
#[derive(Debug)]
pub struct Lead {
    _file: Option<File>,
}

impl Lead {
    /// Begins to lead; `None` where another program does. Where the place of the store knows no locks, everybody leads.
    pub fn begin(folder: &Path, exercise: &ExerciseId, group: GroupIx) -> Option<Lead> {
        let path = folder.join(format!("class-{}-{}.lock", exercise.0, group.0));
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path).ok();
        match file.as_ref().map(File::try_lock) {
            Some(Err(TryLockError::WouldBlock)) => None,
            Some(Ok(()) | Err(TryLockError::Error(_))) | None => Some(Lead { _file: file }),
        }
    }
}
