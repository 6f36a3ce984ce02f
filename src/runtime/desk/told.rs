//! What people are told of errors. A participant: what is safe and what to do; which file it was, and what the coordinator
//! did with the exercise, is for others. A coordinator: all of it, each in their language.

use std::path::Path;

use crate::domain::exercise::ExerciseId;
use crate::locale::say::Say;
use crate::runtime::print::PrintError;
use crate::store::error::StoreError;

/// The sentence for somebody who answers.
pub fn participant(error: &StoreError) -> Say {
    Say::new(match error {
        StoreError::NoSuchExercise { .. } | StoreError::Gone { .. } => "taken-back",
        StoreError::Full { .. } => "store-full",
        StoreError::Locked { .. } | StoreError::SealedForOthers { .. } => "store-busy",
        StoreError::ReadOnly { .. } => "store-no-right",
        _ => "store-fault",
    })
}

/// The sentence for a coordinator. What is met only at a command line stays as it is there.
pub fn coordinator(error: &StoreError) -> Say {
    of_files(error).or_else(|| of_exercises(error)).or_else(|| of_copies(error)).unwrap_or_else(|| {
        // Servers, sticks and stations are looked after with commands.
        Say::written(error.to_string())
    })
}

impl From<StoreError> for Say {
    fn from(error: StoreError) -> Say {
        coordinator(&error)
    }
}

fn file(id: &'static str, file: &Path) -> Say {
    Say::new(id).with("file", file.display().to_string())
}

fn folder(id: &'static str, folder: &Path) -> Say {
    Say::new(id).with("folder", folder.display().to_string())
}

fn exercise(name: &'static str, id: &ExerciseId) -> Say {
    Say::new(name).with("id", id.0.clone())
}

/// What can be wrong with any file of the store.
fn of_files(error: &StoreError) -> Option<Say> {
    Some(match error {
        StoreError::Missing { folder: of } => folder("told-missing", of),
        StoreError::NotAFolder { folder: of } => folder("told-not-folder", of),
        StoreError::Newer { file: of } => file("told-newer", of),
        StoreError::NotOurs { file: of } => file("told-not-ours", of),
        StoreError::Damaged { file: of, .. } => file("told-damaged", of),
        StoreError::Gone { file: of } => file("told-gone", of),
        StoreError::Locked { file: of } => file("told-busy", of),
        StoreError::SealedForOthers { file: of } => file("told-keys-changed", of),
        StoreError::ReadOnly { file: of } => file("told-no-right", of),
        StoreError::Full { file: of } => file("told-full", of),
        StoreError::NetworkShare { folder: of, kind } => folder("told-network-share", of).with("kind", kind.clone()),
        StoreError::Io { file: of, .. } => file("told-io", of),
        _ => return None,
    })
}

/// Exercises, set-ups and texts.
fn of_exercises(error: &StoreError) -> Option<Say> {
    Some(match error {
        StoreError::NoSuchExercise { id } => exercise("told-no-exercise", id),
        StoreError::AlreadyActivated { id } => exercise("told-activated-already", id),
        StoreError::SetupChanged { id } => exercise("told-set-up-changed", id),
        StoreError::SheetsInTheWay { file: of, sheets } => file("told-sheets-in-way", of).with("sheets", *sheets),
        StoreError::NotHandedIn { id, sheets } => exercise("told-not-handed-in", id).with("sheets", *sheets),
        StoreError::TooLong { what, characters_max } => {
            let id = match *what {
                "This report" => "told-report-long",
                "This set-up" => "told-set-up-long",
                "This plan" => "told-plan-long",
                "This correction" => "told-correction-long",
                _ => return None,
            };
            Say::new(id).with("most", characters_max.to_string())
        }
        _ => return None,
    })
}

/// Archives and backups.
fn of_copies(error: &StoreError) -> Option<Say> {
    Some(match error {
        StoreError::PlaceTaken { id } => exercise("told-place-taken", id),
        StoreError::FileThere { file: of } => file("told-file-there", of),
        StoreError::NoArchive { file: of } => file("told-no-archive", of),
        StoreError::ArchiveCutShort { file: of } => file("told-archive-cut", of),
        StoreError::ArchiveDamaged { file: of, .. } => file("told-archive-damaged", of),
        StoreError::OtherSchool { file: of } => file("told-archive-other", of),
        StoreError::TooLarge { file: of, gigabytes_max } => {
            file("told-too-large", of).with("gigabytes", gigabytes_max.to_string())
        }
        StoreError::NoTarget { folder: of } => folder("told-no-target", of),
        StoreError::BackupInside { folder: of } => folder("told-backup-inside", of),
        StoreError::NoKeyFile { file: of } => file("told-no-key-file", of),
        StoreError::CopyDiffers { file: of } => file("told-copy-differs", of),
        _ => return None,
    })
}

/// Why nothing was printed. What is wrong with a template of one's own is told at the command line that names it.
impl From<PrintError> for Say {
    fn from(error: PrintError) -> Say {
        match &error {
            PrintError::Missing => Say::new("told-print-missing"),
            PrintError::NotStarted { path, words } => {
                Say::new("told-print-no-start").with("path", path.display().to_string()).with("cause", words.clone())
            }
            PrintError::Refused(cause) => Say::new("told-print-refused").with("cause", cause.clone()),
            PrintError::TooLarge => Say::new("told-print-memory"),
            PrintError::TooLong(limit) => Say::new("told-print-long").with("seconds", limit.as_secs()),
            PrintError::NotUsable => Say::new("told-print-not-usable"),
            PrintError::CutOff => Say::new("told-print-broke-off"),
            PrintError::Interrupted => Say::new("told-ended"),
            PrintError::NotThere(_) | PrintError::Template { .. } => Say::written(error.to_string()),
        }
    }
}
