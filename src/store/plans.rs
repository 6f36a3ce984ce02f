//! Action plans: one text file each in the folder `plans`, so that people can read, copy and change them by hand. This
//! module does not look into them.
//!
//! A revision is the fingerprint of a file's bytes, so a change by hand counts like one of a program. Whoever saves holds
//! the school's file locked for writing, so of two who save on top of one revision the second is told. A file appears
//! whole: it is written beside its place and renamed. Must not know: what a plan says.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::TransactionBehavior;
use sha2::{Digest, Sha256};

use crate::domain::plan::PlanId;
use crate::store::error::StoreError;
use crate::store::{Store, place};

/// Longest text of a plan, in bytes.
pub const TEXT_BYTES_MAX: usize = 1_000_000;
/// Ending of the files.
const ENDING: &str = "toml";

/// A plan as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRow {
    /// The file's name without its ending.
    pub id: PlanId,
    /// The file.
    pub file: PathBuf,
    /// Its bytes, cut after [`TEXT_BYTES_MAX`] and one.
    pub bytes: Vec<u8>,
    /// Changes with every change of the bytes.
    pub revision: String,
}

/// What saving a plan did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SavedPlan {
    /// It is kept, and durable; this is its revision now.
    Kept(String),
    /// Somebody else changed it meanwhile: this is what they kept. Nothing was written.
    ChangedMeanwhile(PlanRow),
    /// There is a plan of this name already. Nothing was written.
    NameTaken,
    /// There is no plan of this name any more. Nothing was written.
    Gone,
}

/// What removing a plan did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RemovedPlan {
    /// It is gone.
    Removed,
    /// Somebody else changed it meanwhile: this is what they kept. Nothing was removed.
    ChangedMeanwhile(PlanRow),
    /// There was none of this name any more.
    Gone,
}

/// The folder of a school's plans.
pub fn folder(school: &Path) -> PathBuf {
    school.join("plans")
}

/// The file of a plan; `None` for a name that could lead out of the folder or upset a file system.
fn file(school: &Path, id: &PlanId) -> Option<PathBuf> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let fits = !id.0.is_empty() && id.0.len() <= place::NAME_LENGTH_MAX && id.0.chars().all(plain);
    fits.then(|| folder(school).join(format!("{}.{ENDING}", id.0)))
}

/// The files of a folder's plans, in the order of their names; none where there is no such folder.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<PathBuf>>>());
    let mut files = entries.map_err(|error| StoreError::from_io(folder, &error))?;
    files.retain(|file| file.is_file() && file.extension().is_some_and(|ending| ending == ENDING));
    files.sort();
    Ok(files)
}

fn row(file: &Path) -> Result<PlanRow, StoreError> {
    let bytes = read(file)?;
    let id = PlanId(file.file_stem().unwrap_or_default().to_string_lossy().into_owned());
    Ok(PlanRow { id, file: file.to_owned(), revision: revision(&bytes), bytes })
}

fn read(file: &Path) -> Result<Vec<u8>, StoreError> {
    use std::io::Read;
    let mut bytes = Vec::new();
    let whole = fs::File::open(file).and_then(|file| file.take(TEXT_BYTES_MAX as u64 + 1).read_to_end(&mut bytes));
    whole.map_err(|error| StoreError::from_io(file, &error))?;
    Ok(bytes)
}

fn revision(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Store {
    /// All plans, in the order of their names, also those that somebody broke.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn plans(&self) -> Result<Vec<PlanRow>, StoreError> {
        files(&folder(&self.folder))?.iter().map(|file| row(file)).collect()
    }

    /// Keeps a plan. `based_on` is the revision that was changed, `None` for a new one. A text that is there already is
    /// not written again: a save whose answer got lost can be repeated.
    ///
    /// # Errors
    /// [`StoreError::BadPlanName`], [`StoreError::TooLong`], and those of the disk; nothing is written then.
    pub fn save_plan(&mut self, id: &PlanId, text: &str, based_on: Option<&str>) -> Result<SavedPlan, StoreError> {
        let Some(file) = file(&self.folder, id) else { return Err(StoreError::BadPlanName { id: id.0.clone() }) };
        if text.len() > TEXT_BYTES_MAX {
            return Err(StoreError::TooLong { what: "This plan", characters_max: TEXT_BYTES_MAX });
        }
        self.alone(|| {
            let there = if file.exists() { Some(row(&file)?) } else { None };
            match (based_on, there) {
                (_, Some(there)) if there.bytes == text.as_bytes() => return Ok(SavedPlan::Kept(there.revision)),
                (None, Some(_)) => return Ok(SavedPlan::NameTaken),
                (Some(_), None) => return Ok(SavedPlan::Gone),
                (Some(based_on), Some(there)) if there.revision != based_on => {
                    return Ok(SavedPlan::ChangedMeanwhile(there));
                }
                (None, None) | (Some(_), Some(_)) => {}
            }
            put(&file, text.as_bytes())?;
            Ok(SavedPlan::Kept(revision(text.as_bytes())))
        })
    }

    /// Removes a plan, if it is still the one at this revision.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn remove_plan(&mut self, id: &PlanId, revision: &str) -> Result<RemovedPlan, StoreError> {
        let Some(file) = file(&self.folder, id).filter(|file| file.exists()) else { return Ok(RemovedPlan::Gone) };
        self.alone(|| {
            let there = row(&file)?;
            if there.revision != revision {
                return Ok(RemovedPlan::ChangedMeanwhile(there));
            }
            place::remove(&file)?;
            file.parent().map_or(Ok(()), place::sync_folder)?;
            Ok(RemovedPlan::Removed)
        })
    }

    /// Does something while nobody else writes into this school.
    fn alone<T>(&mut self, work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
        let school = self.school.file().to_owned();
        let say = |error: rusqlite::Error| StoreError::from_sql(&school, &error);
        let alone = self.school.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(say)?;
        let done = work()?;
        alone.commit().map_err(say)?;
        Ok(done)
    }
}

/// Writes a file beside its place and renames it.
pub(crate) fn put(file: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    if let Some(folder) = file.parent() {
        place::create_folder(folder)?;
    }
    let part = place::with_suffix(file, ".part");
    place::remove(&part)?;
    place::create_file(&part)?;
    let written = fs::write(&part, bytes).map_err(|error| StoreError::from_io(&part, &error));
    let published = written.and_then(|()| place::publish(&part, file));
    if published.is_err() {
        place::remove(&part).ok();
    }
    published
}
