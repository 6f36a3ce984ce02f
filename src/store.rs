//! The store: a folder with `school.db`, which lists the exercises, one file per activated exercise, and `drafts.db` with
//! the drafts of this machine, which never leave it.
//!
//! Promises: what a person confirmed is on the disk before anyone is told; nothing beside a sheet tells who, when or
//! where; a figure is counted from the sheets themselves. SQL stays in here. Must not know the screen, the hub or the
//! clock, and never looks into a sheet.

pub mod backup;
pub mod codes;
pub mod drafts;
pub mod error;
pub mod exercise_file;
pub mod look;
pub mod mounts;
pub mod school;
pub mod sealing;

mod check;
mod closing;
mod connection;
mod gate;
mod place;
mod schema;

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::Date;
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row, TransactionBehavior, params};

use crate::domain::exercise::ExerciseId;
use crate::format::Files;
use crate::store::connection::Db;
use crate::store::error::StoreError;
use crate::store::exercise_file::{ExerciseFile, Origin};
use crate::store::gate::Gate;
use crate::store::schema::Kind;
use crate::store::sealing::Sealing;

const COLUMNS: &str = "id, school, level, year, session, first_day, last_day";

/// A school's folder.
pub struct Store {
    folder: PathBuf,
    school: Db,
    wait: Duration,
}

/// An exercise as the school lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExerciseRow {
    /// Its name.
    pub id: ExerciseId,
    /// The school's name.
    pub school: String,
    /// Key of the education level.
    pub level: String,
    /// School year, by the calendar year of its August.
    pub year: i16,
    /// Session number.
    pub session: u8,
    /// First day.
    pub first_day: Date,
    /// Last day, itself included.
    pub last_day: Date,
}

impl Store {
    /// Opens a school's folder; creates it and `school.db` where they are missing.
    pub fn open(folder: &Path) -> Result<Store, StoreError> {
        Store::open_with(folder, true, connection::WAIT)
    }

    /// Opens a school's folder; never creates anything.
    pub fn open_existing(folder: &Path) -> Result<Store, StoreError> {
        Store::open_with(folder, false, connection::WAIT)
    }

    /// Both of these, with a waiting time of one's own for files that are busy.
    pub fn open_with(folder: &Path, create: bool, wait: Duration) -> Result<Store, StoreError> {
        place::refuse_share(folder)?;
        let file = place::school_file(folder);
        if create {
            place::create_folder(folder)?;
        } else if folder.is_file() {
            return Err(StoreError::NotAFolder { folder: folder.to_owned() });
        }
        let there = file.try_exists().map_err(|error| StoreError::from_io(&file, &error))?;
        match (there, create) {
            (true, _) => {}
            (false, true) => Db::create_first(&file, Kind::School, wait)?,
            (false, false) => return Err(StoreError::Missing { folder: folder.to_owned() }),
        }
        Ok(Store { folder: folder.to_owned(), school: Db::open(&file, Kind::School, wait)?, wait })
    }

    /// All exercises, newest first.
    pub fn exercises(&self) -> Result<Vec<ExerciseRow>, StoreError> {
        let read = || {
            let sql = format!("SELECT {COLUMNS} FROM exercise ORDER BY year DESC, session DESC, first_day DESC, id");
            let mut statement = self.school.connection.prepare(&sql)?;
            statement.query_map([], exercise_row)?.collect::<rusqlite::Result<Vec<ExerciseRow>>>()
        };
        read().map_err(|error| self.school.error(&error))
    }

    /// Freezes an exercise: from now on sheets can be submitted to it. One per level, session and year.
    ///
    /// The whole of it happens while the school's file is locked for writing, and listing comes last: a crash at any
    /// point leaves at most a file without sheets that nobody looks for, which the next attempt replaces.
    pub fn activate(
        &mut self,
        row: &ExerciseRow,
        frozen: &Files,
        sealing: &Sealing,
    ) -> Result<ExerciseFile, StoreError> {
        let Some(file) = place::exercise_file(&self.folder, &row.id) else {
            return Err(StoreError::BadName { id: row.id.clone() });
        };
        let school = self.school.file().to_owned();
        let say = |error: rusqlite::Error| StoreError::from_sql(&school, &error);
        let listing = self.school.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(say)?;
        let place_taken = listing
            .query_row(
                "SELECT id FROM exercise WHERE id = ?1 OR (year = ?2 AND session = ?3 AND level = ?4)",
                params![row.id.0, row.year, row.session, row.level],
                |found| found.get(0).map(ExerciseId),
            )
            .optional();
        if let Some(id) = place_taken.map_err(say)? {
            return Err(StoreError::AlreadyActivated { id });
        }
        let part = place::with_suffix(&file, ".part");
        exercise_file::build(&part, row, frozen, sealing, self.wait)?;
        refuse_sheets_in_the_way(&self.folder, &file, self.wait)?;
        place::publish(&part, &file)?;
        list(&listing, row, &exercise_file::fingerprint(frozen)).map_err(say)?;
        listing.commit().map_err(say)?;
        self.exercise(&row.id)
    }

    /// Opens the file of a listed exercise.
    pub fn exercise(&self, id: &ExerciseId) -> Result<ExerciseFile, StoreError> {
        let (file, fingerprint) = self.listed(id)?;
        let exercise = ExerciseFile::open(&file, Gate::of(&self.folder, self.wait)?, self.wait)?;
        exercise.origin().must_be(&file, id, &fingerprint)?;
        Ok(exercise)
    }

    /// Rewrites the file of an exercise that is over in the order of ids, and puts the new file in the place of the
    /// old one; `true` when that was done, `false` when there was nothing to do. Whether the exercise is over is for
    /// the caller to know. Again after late sheets it is done again. What it promises stands in [`ExerciseFile`].
    ///
    /// The old file is not overwritten before it is removed: on flash, and on file systems that keep versions, that
    /// would not reach the old blocks. Somebody who reads the drive itself may find them until they are used again.
    pub fn close(&mut self, id: &ExerciseId) -> Result<bool, StoreError> {
        let (file, fingerprint) = self.listed(id)?;
        let _alone = Gate::shut(&mut self.school)?;
        let old = Db::open(&file, Kind::Exercise, self.wait)?;
        Origin::of(&old)?.must_be(&file, id, &fingerprint)?;
        closing::rewrite(old, self.wait)
    }

    fn listed(&self, id: &ExerciseId) -> Result<(PathBuf, [u8; 32]), StoreError> {
        let listed = self
            .school
            .connection
            .query_row("SELECT frozen_sha256 FROM exercise WHERE id = ?1", [&id.0], |row| row.get::<_, [u8; 32]>(0))
            .optional()
            .map_err(|error| self.school.error(&error))?;
        // A listed name was checked at activation; one that fails now was written by somebody else.
        match (place::exercise_file(&self.folder, id), listed) {
            (Some(file), Some(fingerprint)) => Ok((file, fingerprint)),
            (Some(_) | None, _) => Err(StoreError::NoSuchExercise { id: id.clone() }),
        }
    }
}

/// An unlisted file of the same name is what a crash leaves of an activation, and then it has no sheets.
fn refuse_sheets_in_the_way(folder: &Path, file: &Path, wait: Duration) -> Result<(), StoreError> {
    let there = file.try_exists().map_err(|error| StoreError::from_io(file, &error))?;
    if there {
        let sheets = ExerciseFile::open(file, Gate::of(folder, wait)?, wait)?.number_of_sheets()?;
        if sheets > 0 {
            return Err(StoreError::SheetsInTheWay { file: file.to_owned(), sheets });
        }
    }
    connection::refuse_stray_journal(file)
}

fn list(school: &rusqlite::Connection, row: &ExerciseRow, fingerprint: &[u8; 32]) -> rusqlite::Result<usize> {
    let (first_day, last_day) = (row.first_day.to_string(), row.last_day.to_string());
    school.execute(
        &format!("INSERT INTO exercise ({COLUMNS}, frozen_sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
        params![row.id.0, row.school, row.level, row.year, row.session, first_day, last_day, fingerprint.as_slice()],
    )
}

fn exercise_row(row: &Row<'_>) -> rusqlite::Result<ExerciseRow> {
    let day = |column: usize| {
        let text: String = row.get(column)?;
        let unreadable = |error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error));
        text.parse::<Date>().map_err(unreadable)
    };
    Ok(ExerciseRow {
        id: ExerciseId(row.get(0)?),
        school: row.get(1)?,
        level: row.get(2)?,
        year: row.get(3)?,
        session: row.get(4)?,
        first_day: day(5)?,
        last_day: day(6)?,
    })
}
