//! The log of what was corrected after activation: texts this module does not look into, in their order.
//!
//! The exercise's own file is the truth. The school's list repeats the last day for those who only read the list; a crash
//! between the two is mended when the exercise is next opened. Whether a correction is allowed is for the caller to know.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::exercise::ExerciseId;
use crate::store::Store;
use crate::store::editions;
use crate::store::error::StoreError;
use crate::store::exercise_file::ExerciseFile;

/// Longest text of one correction, in bytes; it holds a day, a group and a few numbers.
const TEXT_BYTES_MAX: usize = 10_000;

/// What became of a correction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Corrected {
    /// It is in the log.
    Logged,
    /// There are others than its maker knew of. Nothing was written.
    OthersCame,
    /// A report was kept, and its numbers stand. Nothing was written.
    Unsealed,
}

impl ExerciseFile {
    /// All corrections, the oldest first.
    pub fn corrections(&self) -> Result<Vec<String>, StoreError> {
        self.read(texts)
    }

    /// Adds a correction behind those that the caller knows of, unless there are others or a report was kept.
    pub fn add_correction(&mut self, text: &str, expected_count: usize) -> Result<Corrected, StoreError> {
        self.add(text, expected_count, None)
    }

    fn add(&mut self, text: &str, expected_count: usize, last_day: Option<Date>) -> Result<Corrected, StoreError> {
        refuse_long(text)?;
        self.change(|transaction| {
            let count: u32 = transaction.query_row("SELECT count(*) FROM correction", [], |row| row.get(0))?;
            if editions::is_unsealed(transaction)? {
                return Ok(Corrected::Unsealed);
            }
            if u32::try_from(expected_count) != Ok(count) {
                return Ok(Corrected::OthersCame);
            }
            append(transaction, count, text, last_day)?;
            Ok(Corrected::Logged)
        })
    }
}

impl Store {
    /// Adds a correction, as [`ExerciseFile::add_correction`], and lists the exercise with a new last day if it brings one.
    pub fn correct(
        &mut self,
        id: &ExerciseId,
        text: &str,
        expected_count: usize,
        new_last_day: Option<Date>,
    ) -> Result<Corrected, StoreError> {
        let mut file = self.exercise(id)?;
        let corrected = file.add(text, expected_count, new_last_day)?;
        if corrected == Corrected::Logged {
            // The correction holds already; a list that cannot be written now follows at the next opening.
            self.follow_last_day(id, &file).ok();
        }
        Ok(corrected)
    }

    /// Brings the list to the last day that the newest correction of it says.
    pub(crate) fn follow_last_day(&self, id: &ExerciseId, file: &ExerciseFile) -> Result<(), StoreError> {
        const BEHIND: &str = "SELECT EXISTS (SELECT 1 FROM exercise WHERE id = ?1 AND last_day <> ?2)";
        const FOLLOW: &str = "UPDATE exercise SET last_day = ?2 WHERE id = ?1";
        let Some(day) = file.read(corrected_last_day)? else { return Ok(()) };
        let school = &self.school.connection;
        let follow = || {
            if school.query_row(BEHIND, params![id.0, day], |row| row.get(0))? {
                school.execute(FOLLOW, params![id.0, day])?;
            }
            Ok(())
        };
        follow().map_err(|error| self.school.error(&error))
    }
}

/// All corrections, the oldest first.
pub(crate) fn texts(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT text FROM correction ORDER BY place")?;
    statement.query_map([], |row| row.get(0))?.collect()
}

/// Adds a correction behind so many others.
pub(crate) fn append(
    transaction: &Connection,
    before: u32,
    text: &str,
    last_day: Option<Date>,
) -> rusqlite::Result<()> {
    const ADD: &str = "INSERT INTO correction (place, text, last_day) VALUES (?1, ?2, ?3)";
    transaction.execute(ADD, params![before, text, last_day.map(|day| day.to_string())]).map(|_| ())
}

/// An error for a text that is no correction.
pub(crate) fn refuse_long(text: &str) -> Result<(), StoreError> {
    if text.len() > TEXT_BYTES_MAX {
        return Err(StoreError::TooLong { what: "This correction", characters_max: TEXT_BYTES_MAX });
    }
    Ok(())
}

fn corrected_last_day(connection: &Connection) -> rusqlite::Result<Option<String>> {
    const LAST: &str = "SELECT last_day FROM correction WHERE last_day IS NOT NULL ORDER BY place DESC LIMIT 1";
    connection.prepare_cached(LAST)?.query_row([], |row| row.get(0)).optional()
}
