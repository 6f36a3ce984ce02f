//! What can go wrong with the store, as sentences for people.
//!
//! Each sentence says what happened, what is safe and what to do next. The technical cause stands in a field of
//! its own and never holds answers. This module knows nothing of screens or exit codes.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;
use thiserror::Error;

use crate::domain::exercise::ExerciseId;
use crate::store::server_error::ServerError;

/// Everything the store can refuse or fail at.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StoreError {
    /// No school in this folder, and none was to be created.
    #[error(
        "There is no school in the folder {folder}. Nothing was created. Choose another folder, or set up a school there first."
    )]
    Missing {
        /// The folder that was asked for.
        folder: PathBuf,
    },
    /// A file stands where the folder should be.
    #[error("{folder} is a file, and a school is kept in a folder. Nothing was changed. Choose a folder.")]
    NotAFolder {
        /// The path that was asked for.
        folder: PathBuf,
    },
    /// Written by a later version of the program.
    #[error(
        "{file} was written by a newer version of Reflectory. Nothing was changed and everything in it is safe. Update Reflectory on this machine, then try again."
    )]
    Newer {
        /// The file.
        file: PathBuf,
    },
    /// Some other program's file.
    #[error(
        "{file} is not a file of Reflectory, although it has the name of one. Nothing was changed. Move it elsewhere, or choose another folder."
    )]
    NotOurs {
        /// The file.
        file: PathBuf,
    },
    /// The content is not what was once written.
    #[error(
        "{file} is damaged. Nothing was changed and the other exercises are not affected. Make a copy of the whole folder as it is now, then bring this file back from a backup."
    )]
    Damaged {
        /// The file.
        file: PathBuf,
        /// What was found.
        cause: String,
    },
    /// A file that is listed, or was open, is not in its place any more.
    #[error(
        "{file} is no longer in its place. What it holds is safe wherever it was moved; this last step may not be stored. Bring the file back, then try again."
    )]
    Gone {
        /// The file.
        file: PathBuf,
    },
    /// Another program kept the file busy for longer than we wait.
    #[error(
        "{file} was kept busy by another program for too long. Everything confirmed before is safe; this last step was not stored. Wait a moment (a backup may be running) and try again."
    )]
    Locked {
        /// The file.
        file: PathBuf,
    },
    /// A sheet was sealed to keys that are no longer the exercise's.
    #[error(
        "The keys of {file} were changed meanwhile. Everything confirmed before is safe; this last step was not stored. Try again."
    )]
    SealedForOthers {
        /// The file.
        file: PathBuf,
    },
    /// The file, its folder or its disk may not be written.
    #[error(
        "Reflectory has no right to change {file}. Everything in it is safe; this last step was not stored. Allow reading and writing for the file and its folder, then try again."
    )]
    ReadOnly {
        /// The file.
        file: PathBuf,
    },
    /// No room left.
    #[error(
        "The disk with {file} is full. Everything confirmed before is safe; this last step was not stored. Make room on the disk, then try again: nothing is counted twice."
    )]
    Full {
        /// The file.
        file: PathBuf,
    },
    /// The folder lies on a network share, where two machines could write at once.
    #[error(
        "The folder {folder} lies on a network share ({kind}), where answers of several machines could be lost. Nothing was changed. Choose a folder on this machine's own disk; other machines send their sheets to it."
    )]
    NetworkShare {
        /// The folder that was asked for.
        folder: PathBuf,
        /// The kind of share, as the system calls it.
        kind: String,
    },
    /// This level already has its exercise in this session.
    #[error("The exercise {} is already activated. It is safe and was not changed. There is one exercise for each level in a session: continue with that one.", id.0)]
    AlreadyActivated {
        /// The exercise that has the place.
        id: ExerciseId,
    },
    /// A set-up has the place of an exercise that comes from the machine above.
    #[error("This machine has a set-up of {} of its own. It is safe and nothing was changed. Remove that set-up here if it is not needed, then join again.", id.0)]
    SetupThere {
        /// Whose set-up.
        id: ExerciseId,
    },
    /// An exercise may not leave before its sheets have gone upwards.
    #[error("This machine still holds {sheets} sealed sheets of {} that are not handed in. They are safe and nothing was changed. Bring this machine to where it reaches the coordinator's machine, or carry the sheets there on a stick, then try again.", id.0)]
    NotHandedIn {
        /// The exercise.
        id: ExerciseId,
        /// How many envelopes are in the outbox.
        sheets: u32,
    },
    /// A file with sheets has the name that a new exercise needs.
    #[error(
        "{file} already holds {sheets} sheets, but the school does not list it. They are safe and nothing was changed. Move that file elsewhere and keep it, then activate again."
    )]
    SheetsInTheWay {
        /// The file that is in the way.
        file: PathBuf,
        /// How many sheets it holds.
        sheets: u64,
    },
    /// No such exercise in this school.
    #[error("This school has no exercise {}. Nothing was changed. The list of exercises shows the names that can be used.", id.0)]
    NoSuchExercise {
        /// The name that was asked for.
        id: ExerciseId,
    },
    /// The name of an exercise cannot be the name of a file.
    #[error("An exercise cannot have the name {:?}: only small letters, digits and hyphens, at most 64. Nothing was changed. Mend the level's key in the questionnaire.", id.0)]
    BadName {
        /// The name that was asked for.
        id: ExerciseId,
    },
    /// The name of a plan cannot be the name of a file.
    #[error(
        "A plan cannot have the name {id:?}: only small letters, digits and hyphens, at most 64. Nothing was changed. Choose another name."
    )]
    BadPlanName {
        /// The name that was asked for.
        id: String,
    },
    /// A set-up is not the one that was to be activated.
    #[error("Somebody else changed or removed the set-up of {} meanwhile. What they kept is safe and nothing was activated. Look at it once more, then activate it.", id.0)]
    SetupChanged {
        /// Whose set-up.
        id: ExerciseId,
    },
    /// A text is longer than anybody needs.
    #[error(
        "{what} is too long: {characters_max} characters fit. Nothing was changed and what was kept before is safe. Shorten it, then try again."
    )]
    TooLong {
        /// What is too long, as the beginning of a sentence.
        what: &'static str,
        /// How many characters fit; letters with an accent may count double.
        characters_max: usize,
    },
    /// The place of what comes from an archive is taken.
    #[error("The place of the exercise {} is taken, by an exercise or by a set-up of the same level and session. Both are safe, the one here and the one in the archive, and nothing was changed. Archive or remove the one here first, then try again.", id.0)]
    PlaceTaken {
        /// Which of this school's exercises or set-ups has the place.
        id: ExerciseId,
    },
    /// No file is ever written over.
    #[error(
        "There is already something with the name {file}. It is safe and nothing was changed. Choose another name."
    )]
    FileThere {
        /// The file that was to be written.
        file: PathBuf,
    },
    /// A file that does not begin as an archive does.
    #[error(
        "There is no archive of an exercise with the name {file}. Nothing was changed. Choose a file that Reflectory made when an exercise was archived."
    )]
    NoArchive {
        /// The file.
        file: PathBuf,
    },
    /// The end of an archive is missing.
    #[error(
        "The archive {file} is cut short: its end is missing. Nothing was changed. Copy it once more from where it came from, or take another copy of it."
    )]
    ArchiveCutShort {
        /// The archive.
        file: PathBuf,
    },
    /// An archive is not what was once written.
    #[error(
        "The archive {file} is damaged. Nothing was changed and the exercises of this school are not affected. Keep it as it is, and take another copy of it."
    )]
    ArchiveDamaged {
        /// The archive.
        file: PathBuf,
        /// What was found.
        cause: String,
    },
    /// An archive of another school.
    #[error(
        "The archive {file} comes from another school, and its sheets could not be opened here. Nothing was changed. If it is this school's, and the school was set up anew since, bring the school back from a backup first."
    )]
    OtherSchool {
        /// The archive.
        file: PathBuf,
    },
    /// More than an archive can hold.
    #[error(
        "{file} is too large: an archive holds at most {gigabytes_max} gigabytes. Nothing was changed and everything in it is safe. Keep it with a backup of the whole school instead."
    )]
    TooLarge {
        /// The exercise's file, or the archive.
        file: PathBuf,
        /// Most gigabytes.
        gigabytes_max: u64,
    },
    /// The folder that backups should go to is not there.
    #[error(
        "There is no folder {folder}. Nothing was changed and the school's own files are safe. Plug in the stick or disk, or choose another folder."
    )]
    NoTarget {
        /// The folder that was asked for.
        folder: PathBuf,
    },
    /// A backup beside the originals would be lost together with them.
    #[error(
        "{folder} is the school's own folder, or lies inside it, and a copy there would be lost together with it. Nothing was changed. Choose a folder on a stick or on another disk."
    )]
    BackupInside {
        /// The folder that was asked for.
        folder: PathBuf,
    },
    /// A backup with key files of which none opens the sheets would push out one with the right key file.
    #[error(
        "{file} is no key file of this school's coordinators that can be read, or holds none. No backup was made; earlier ones are safe. Bring the key file back from a backup, and move others elsewhere."
    )]
    NoKeyFile {
        /// The folder, or the key file that cannot be read.
        file: PathBuf,
    },
    /// Something was read back otherwise than it was written.
    #[error(
        "The copy {file} is not the same as its original, so it does not count as a backup. The original and all earlier backups are safe. Try again with another stick or disk."
    )]
    CopyDiffers {
        /// The copy.
        file: PathBuf,
    },
    /// A backup must not be mixed with what is there.
    #[error(
        "The folder {folder} already holds a school. It is safe and nothing was changed. Choose an empty folder for what comes from the backup."
    )]
    SchoolThere {
        /// The folder that was asked for.
        folder: PathBuf,
    },
    /// What can go wrong with a server's database alone.
    #[error(transparent)]
    Server(#[from] ServerError),
    /// Sheets of another activation are where an exercise shall be published.
    #[error("There are sheets of an earlier activation of {} on the server. They are safe and nothing was changed. They belong to no exercise here any more: withdraw it there first if they are not needed (reflectory exercise publish --withdraw).", id.0)]
    OtherActivation {
        /// The exercise.
        id: ExerciseId,
    },
    /// Anything else between the program and the disk.
    #[error(
        "{file} could not be read or written. Everything confirmed before is safe; this last step may not be stored. Try again, and check the disk if it happens twice: nothing is counted twice."
    )]
    Io {
        /// The file or folder.
        file: PathBuf,
        /// What the system answered.
        cause: String,
    },
}

impl StoreError {
    /// The technical cause, where there is one: for a log or a details line, not for the main sentence.
    pub fn cause(&self) -> Option<&str> {
        match self {
            StoreError::Damaged { cause, .. }
            | StoreError::ArchiveDamaged { cause, .. }
            | StoreError::Io { cause, .. } => Some(cause),
            StoreError::Server(error) => error.cause(),
            StoreError::Missing { .. }
            | StoreError::NotAFolder { .. }
            | StoreError::Newer { .. }
            | StoreError::NotOurs { .. }
            | StoreError::Gone { .. }
            | StoreError::Locked { .. }
            | StoreError::SealedForOthers { .. }
            | StoreError::ReadOnly { .. }
            | StoreError::Full { .. }
            | StoreError::NetworkShare { .. }
            | StoreError::AlreadyActivated { .. }
            | StoreError::SheetsInTheWay { .. }
            | StoreError::NoSuchExercise { .. }
            | StoreError::SetupChanged { .. }
            | StoreError::SetupThere { .. }
            | StoreError::NotHandedIn { .. }
            | StoreError::TooLong { .. }
            | StoreError::PlaceTaken { .. }
            | StoreError::FileThere { .. }
            | StoreError::NoArchive { .. }
            | StoreError::ArchiveCutShort { .. }
            | StoreError::OtherSchool { .. }
            | StoreError::TooLarge { .. }
            | StoreError::NoTarget { .. }
            | StoreError::NoKeyFile { .. }
            | StoreError::BackupInside { .. }
            | StoreError::CopyDiffers { .. }
            | StoreError::SchoolThere { .. }
            | StoreError::BadName { .. }
            | StoreError::OtherActivation { .. }
            | StoreError::BadPlanName { .. } => None,
        }
    }

    /// What the database answered, said of this file.
    pub(crate) fn from_sql(file: &Path, error: &rusqlite::Error) -> StoreError {
        let file = file.to_owned();
        // An error that points into a statement has a variant of its own, whose text repeats the whole statement.
        let (code, cause) = match error {
            rusqlite::Error::SqlInputError { error, msg, .. } => (Some(*error), msg.clone()),
            // Not our enum.
            _ => (error.sqlite_error().copied(), error.to_string()),
        };
        let moved = code.is_some_and(|code| code.extended_code == rusqlite::ffi::SQLITE_READONLY_DBMOVED);
        let wrong_content = matches!(
            error,
            rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::QueryReturnedNoRows
        );
        match code.map(|code| code.code) {
            None if wrong_content => StoreError::Damaged { file, cause },
            None => StoreError::Io { file, cause },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
                StoreError::Locked { file }
            }
            // SQLite looks, before each write, whether the name still leads to the file it has open.
            Some(_) if moved => StoreError::Gone { file },
            Some(ErrorCode::DiskFull) => StoreError::Full { file },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => StoreError::ReadOnly { file },
            Some(ErrorCode::NotADatabase) => StoreError::NotOurs { file },
            // A statement that does not fit the tables, or a row that breaks their rules, is a file
            // that was altered: our own statements are tested against our own tables.
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::ConstraintViolation | ErrorCode::Unknown) => {
                StoreError::Damaged { file, cause }
            }
            // Not our enum, and rusqlite may add to it: all the rest is between us and the disk.
            Some(_) => StoreError::Io { file, cause },
        }
    }

    /// What the file system answered, said of this file or folder.
    pub(crate) fn from_io(file: &Path, error: &io::Error) -> StoreError {
        let (file, cause) = (file.to_owned(), error.to_string());
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full { file },
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => StoreError::ReadOnly { file },
            io::ErrorKind::NotADirectory => StoreError::NotAFolder { folder: file },
            // Not our enum either.
            _ => StoreError::Io { file, cause },
        }
    }
}
