//! One program at a time leads a class of an exercise and a group: another one on the same store would tell its machines
//! something else, under the same code.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;

/// Leads, as long as it lives. The lock goes with the program, however it ends; of one that was killed an empty file stays.
#[derive(Debug)]
pub struct Lead {
    path: PathBuf,
    _file: Option<File>,
}

impl Lead {
    /// Begins to lead; `None` where another program does. Where the place of the store knows no locks, everybody leads.
    pub fn begin(folder: &Path, exercise: &ExerciseId, group: GroupIx) -> Option<Lead> {
        let path = folder.join(format!("class-{}-{}.lock", exercise.0, group.0));
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path).ok();
        match file.as_ref().map(File::try_lock) {
            Some(Err(TryLockError::WouldBlock)) => None,
            Some(Ok(()) | Err(TryLockError::Error(_))) | None => Some(Lead { path, _file: file }),
        }
    }
}

impl Drop for Lead {
    fn drop(&mut self) {
        // Still locked, so that nobody leads with a file that is about to go; one that stays says nothing.
        let _ = std::fs::remove_file(&self.path);
    }
}
