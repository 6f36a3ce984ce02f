//! Backups, and what a coordinator should mind about them.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::domain::exercise::ExerciseId;
use crate::locale::say::Say;
use crate::runtime::exercise_files::Opened;
use crate::runtime::key_change::KeyChange;
use crate::runtime::keys;
use crate::store::Store;
use crate::store::backup::{self, BackupReport};
use crate::store::error::StoreError;
use crate::store::exercise_file::ExerciseFile;

/// More groups than any instrument has.
const GROUPS_MAX: usize = 64;
/// Where the last backup went.
const TARGET: &str = "backup-target";
/// The hour of the last backup, since 1970.
const HOUR: &str = "backup-hour";
/// After so many hours a backup is asked for.
const BACKUP_HOURS: i64 = 24;

/// One line about what needs the coordinator: an older copy of the store, sheets that do not open, a
/// backup that is due.
pub fn to_mind(folder: &Path, opened: &mut Opened, counts: &[u32], now: Timestamp) -> Option<Say> {
    let here: u32 = counts.iter().sum();
    let groups = opened.frozen.instrument.groups.len();
    let aside: u32 = opened.file.aside_counts(groups).map_or(0, |counts| counts.iter().sum());
    let late: u32 = opened.file.late_counts(groups).map_or(0, |counts| counts.iter().sum());
    let remembered = keys::remembered(folder, &opened.frozen.id.0);
    let twice: u32 = opened.file.twice_counts(groups).map_or(0, |counts| counts.iter().sum());
    let all = here + aside + late + twice;
    // Sheets that were erased after their time are not missing.
    let erased = opened.file.are_sheets_erased().unwrap_or(false);
    if !erased && remembered > all {
        let missing = remembered - all;
        return Some(Say::new("told-older-copy").with("remembered", remembered).with("missing", missing));
    }
    if aside > 0 {
        return Some(Say::new("told-set-aside").with("sheets", aside));
    }
    let last = Store::open_existing(folder).ok()?.setting(HOUR).ok()?.and_then(|hour| hour.parse::<i64>().ok());
    let due = last.is_none_or(|hour| now.as_second().div_euclid(3600) - hour >= BACKUP_HOURS);
    (here > 0 && due).then(|| Say::new("told-backup-due"))
}

/// Backs up into `target`, verified, and remembers where and in which hour.
///
/// # Errors
/// The store's.
pub fn backup_to(folder: &Path, target: &Path, now: Timestamp) -> Result<BackupReport, StoreError> {
    let mut store = Store::open_existing(folder)?;
    key_files_fit(folder, &store)?;
    note_seen(folder, &store);
    let report = backup::backup(folder, target)?;
    let target = std::path::absolute(target).unwrap_or_else(|_| target.to_owned());
    store.set_setting(TARGET, &target.display().to_string())?;
    store.set_setting(HOUR, &now.as_second().div_euclid(3600).to_string())?;
    Ok(report)
}

/// An error where the key files beside the store are not fit to push out those of an older backup. None at all is
/// fine: then they are kept elsewhere.
fn key_files_fit(folder: &Path, store: &Store) -> Result<(), StoreError> {
    let paths = keys::paths(folder);
    let mut known: Vec<[u8; 32]> = store.coordinators()?.iter().map(|c| c.public).collect();
    known.extend(KeyChange::pending(store)?.iter().flat_map(|change| &change.coordinators).map(|c| c.public));
    let mut fits = paths.is_empty();
    for path in paths {
        let file = keys::open(&path).map_err(|_| StoreError::NoKeyFile { file: path })?;
        fits |= known.contains(&file.public_key().0);
    }
    if fits { Ok(()) } else { Err(StoreError::NoKeyFile { file: folder.to_owned() }) }
}

/// Backs up to where the last backup went.
///
/// # Errors
/// A sentence for people.
pub fn backup_again(folder: &Path, now: Timestamp) -> Result<Say, Say> {
    let words = |error: StoreError| Say::from(error);
    let target = Store::open_existing(folder).and_then(|store| store.setting(TARGET)).map_err(words)?;
    let Some(target) = target.map(PathBuf::from) else {
        return Err(Say::new("told-backup-where"));
    };
    let report = backup_to(folder, &target, now).map_err(words)?;
    Ok(Say::new("told-backed-up").with("folder", report.folder.display().to_string()))
}

/// Every sheet of an exercise, also the late ones, those set aside and those whose slip was used twice.
fn total(file: &ExerciseFile) -> Result<u32, StoreError> {
    let (counts, aside) = (file.counts(GROUPS_MAX)?, file.aside_counts(GROUPS_MAX)?);
    let (late, twice) = (file.late_counts(GROUPS_MAX)?, file.twice_counts(GROUPS_MAX)?);
    Ok([counts, aside, late, twice].iter().flatten().sum())
}

/// Writes into the key files how many sheets each exercise has, so that an older copy of the store is
/// noticed later.
pub fn note_seen(folder: &Path, store: &Store) {
    let Ok(rows) = store.exercises() else { return };
    for mut found in keys::in_folder(folder) {
        let mut changed = false;
        for row in &rows {
            let Ok(file) = store.exercise(&row.id) else { continue };
            let Ok(total) = total(&file) else { continue };
            changed |= found.file.note_seen(&row.id.0, total);
        }
        if changed {
            // It is a reminder, not a record: where it cannot be written the backup goes on.
            let _ = keys::write(&found.path, &found.file);
        }
    }
}

/// Lets the key files forget an exercise that left the store as somebody meant it to, so that the next one in its place
/// is not taken for an older copy.
pub fn forget_seen(folder: &Path, id: &ExerciseId) {
    for mut found in keys::in_folder(folder) {
        if found.file.forget_seen(&id.0) {
            // A reminder too many is all that comes of a key file that cannot be written.
            let _ = keys::write(&found.path, &found.file);
        }
    }
}
