//! What the store says: in English the same on a screen as at a command line.

use std::path::PathBuf;

use reflectory::domain::exercise::ExerciseId;
use reflectory::locale::language::by_code;
use reflectory::locale::texts::{in_english, of};
use reflectory::runtime::desk::told::coordinator;
use reflectory::runtime::print::PrintError;
use reflectory::store::error::StoreError;

/// What can happen while a coordinator sits at the screens.
fn errors() -> Vec<StoreError> {
    let file = || PathBuf::from("store/school.db");
    let id = || ExerciseId("2026-1-primary".to_owned());
    let (folder, cause) = (PathBuf::from("store"), "cause".to_owned());
    let long = |what| StoreError::TooLong { what, characters_max: 65_536 };
    vec![
        StoreError::Missing { folder: folder.clone() },
        StoreError::NotAFolder { folder: folder.clone() },
        StoreError::Newer { file: file() },
        StoreError::NotOurs { file: file() },
        StoreError::Damaged { file: file(), cause: cause.clone() },
        StoreError::Gone { file: file() },
        StoreError::Locked { file: file() },
        StoreError::SealedForOthers { file: file() },
        StoreError::ReadOnly { file: file() },
        StoreError::Full { file: file() },
        StoreError::NetworkShare { folder: folder.clone(), kind: "nfs".to_owned() },
        StoreError::AlreadyActivated { id: id() },
        StoreError::NotHandedIn { id: id(), sheets: 3 },
        StoreError::SheetsInTheWay { file: file(), sheets: 3 },
        StoreError::NoSuchExercise { id: id() },
        StoreError::SetupChanged { id: id() },
        long("This report"),
        long("This set-up"),
        long("This plan"),
        long("This correction"),
        StoreError::PlaceTaken { id: id() },
        StoreError::FileThere { file: file() },
        StoreError::NoArchive { file: file() },
        StoreError::ArchiveCutShort { file: file() },
        StoreError::ArchiveDamaged { file: file(), cause: cause.clone() },
        StoreError::OtherSchool { file: file() },
        StoreError::TooLarge { file: file(), gigabytes_max: 4 },
        StoreError::NoTarget { folder: folder.clone() },
        StoreError::BackupInside { folder },
        StoreError::NoKeyFile { file: file() },
        StoreError::CopyDiffers { file: file() },
        StoreError::Io { file: file(), cause },
    ]
}

#[test]
fn the_store_says_the_same_on_a_screen_and_at_a_command_line() {
    let qps = by_code("qps").unwrap();
    for error in errors() {
        let said = coordinator(&error);
        assert_eq!(said.as_written(), None, "{error}");
        assert_eq!(in_english(&said), error.to_string());
        assert_ne!(of(qps).say(&said), error.to_string());
    }
}

#[test]
fn what_is_met_at_a_command_line_only_is_said_as_there() {
    let error = StoreError::BadPlanName { id: "A".to_owned() };
    assert_eq!(in_english(&coordinator(&error)), error.to_string());
}

#[test]
fn printing_says_the_same_on_a_screen_and_at_a_command_line() {
    let ended = std::time::Duration::from_secs(20);
    let refused = PrintError::Refused("cause".to_owned());
    let not_started = PrintError::NotStarted { path: "bin".into(), words: "cause".to_owned() };
    let all = [
        PrintError::Missing,
        PrintError::TooLarge,
        PrintError::TooLong(ended),
        PrintError::NotUsable,
        PrintError::CutOff,
        PrintError::Interrupted,
        refused,
        not_started,
    ];
    for error in all {
        let words = error.to_string();
        assert_eq!(in_english(&error.into()), words);
    }
}
