//! A school's folder with one activated exercise, for the tests of the store.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use jiff::civil::date;
use reflectory::domain::answer::SheetId;
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::instrument::GroupIx;
use reflectory::format::Files;
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::{ExerciseFile, Submission, Submitted};
use reflectory::store::sealing::Sealing;
use reflectory::store::{ExerciseRow, Store};
use rusqlite::Connection;
use tempfile::TempDir;

pub const LEADERS: GroupIx = GroupIx(0);
pub const TEACHERS: GroupIx = GroupIx(1);
pub const STUDENTS: GroupIx = GroupIx(2);

pub fn row(year: i16, session: u8, level: &str) -> ExerciseRow {
    ExerciseRow {
        id: ExerciseId(format!("{year}-{session}-{level}")),
        school: "École Saint-Vaast".to_owned(),
        level: level.to_owned(),
        year,
        session,
        first_day: date(2026, 11, 23),
        last_day: date(2026, 12, 11),
    }
}

pub fn primary() -> ExerciseRow {
    row(2026, 1, "primary")
}

pub fn files() -> Files {
    let pairs = [("instrument.toml", "name = \"A school looks\"\n"), ("areas/a.toml", "# Ärea\n")];
    pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

pub fn sealing() -> Sealing {
    SEALING.clone()
}

/// To whom the sheets of the store's tests are sealed.
pub static SEALING: LazyLock<Sealing> =
    LazyLock::new(|| Sealing { keys: vec![[1; 32], [2; 32]], needs_all: false, padded: 6144 });

/// A folder with one activated exercise, nothing of it open.
pub fn school() -> TempDir {
    school_in(tempfile::tempdir().unwrap())
}

/// The same in memory where that is a folder, for tests that write thousands of times.
pub fn quick_school() -> TempDir {
    school_in(quick_folder())
}

/// An empty folder, in memory where that is a folder.
pub fn quick_folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

fn school_in(folder: TempDir) -> TempDir {
    Store::open(folder.path()).unwrap().activate(&primary(), &files(), &sealing()).unwrap();
    folder
}

pub fn exercise(folder: &Path) -> Result<ExerciseFile, StoreError> {
    Store::open_existing(folder)?.exercise(&primary().id)
}

pub fn close(folder: &Path) -> Result<bool, StoreError> {
    Store::open_existing(folder)?.close(&primary().id)
}

/// The error of something that must not succeed. (What the store hands out has no `Debug`.)
pub fn refused<T>(result: Result<T, StoreError>) -> StoreError {
    result.err().expect("should have been refused")
}

pub fn sheet_id(n: u64) -> SheetId {
    // Scattered, as random ids are, but the same in each run.
    let mixed = u128::from(n + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
    SheetId(mixed.to_be_bytes())
}

pub fn school_file(folder: &Path) -> PathBuf {
    folder.join("school.db")
}

pub fn exercise_file(folder: &Path) -> PathBuf {
    folder.join("exercise-2026-1-primary.db")
}

pub fn raw(file: &Path, sql: &str) {
    Connection::open(file).unwrap().execute_batch(sql).unwrap();
}

pub fn all_sheets(exercise: &ExerciseFile) -> Vec<(SheetId, GroupIx, Vec<u8>)> {
    let mut sheets = Vec::new();
    exercise.sheets(|sheet| sheets.push((sheet.id, sheet.group, sheet.body))).unwrap();
    sheets
}

/// Submits a sheet without receipt and slip.
pub trait Put {
    fn put(&mut self, id: SheetId, group: GroupIx, body: &[u8]) -> Result<Submitted, StoreError>;
}

impl Put for ExerciseFile {
    fn put(&mut self, id: SheetId, group: GroupIx, body: &[u8]) -> Result<Submitted, StoreError> {
        // A file that was closed meanwhile is gone to a reader; its sealing is the same.
        let sealing = self.sealing().unwrap_or_else(|_| sealing());
        self.submit(&Submission { id, group, body, sealing: &sealing, receipt: None, slip: None, envelope: None })
    }
}
