//! The store: a folder with `school.db`, which lists the exercises and holds those that are being set up, one file per
//! activated exercise, and `drafts.db` with the drafts of this machine, which never leave it. A server that many schools
//! share keeps what arrives for them in a database instead (`database`, with the feature `postgres`).
//!
//! Promises: what a person confirmed is on the disk before anyone is told; nothing beside a sheet tells who, when or
//! where; a figure is counted from the sheets themselves. SQL stays in here. Must not know the screen, the hub or the
//! clock, and never looks into a sheet.

pub mod archive;
pub mod archive_file;
pub mod arrivals;
pub mod backup;
pub mod batch;
pub mod codes;
pub mod corrections;
#[cfg(feature = "postgres")]
pub mod database;
pub mod drafts;
pub mod editions;
pub mod error;
pub mod exercise_file;
pub mod following;
pub mod life;
pub mod look;
pub mod mounts;
pub mod outbox;
pub mod plans;
pub mod school;
pub mod sealing;
pub mod secured;
pub mod server_error;
pub mod setups;
pub mod stations;
pub mod taking_over;

mod check;
mod closing;
mod connection;
mod frozen;
mod gate;
mod origin;
mod place;
mod schema;

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::Date;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, params};

use crate::domain::exercise::ExerciseId;
use crate::format::Files;
use crate::store::connection::Db;
use crate::store::error::StoreError;
use crate::store::exercise_file::ExerciseFile;
use crate::store::gate::Gate;
use crate::store::origin::Origin;
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
        let mut store = Store { folder: folder.to_owned(), school: Db::open(&file, Kind::School, wait)?, wait };
        // What cannot be finished now, say in a folder that may only be read, is no reason not to open.
        store.finish_leaving().ok();
        Ok(store)
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

    /// Freezes an exercise: from now on sheets can be submitted to it. One per level, instrument, session and year, which make its id. A set-up of the
    /// same id goes, whatever is in it; ask [`Store::activate_setup`] where it must be the one that was looked at.
    ///
    /// The whole of it happens while the school's file is locked for writing, and listing comes last: a crash at any
    /// point leaves at most a file without sheets that nobody looks for, which the next attempt replaces.
    pub fn activate(
        &mut self,
        row: &ExerciseRow,
        frozen: &Files,
        sealing: &Sealing,
    ) -> Result<ExerciseFile, StoreError> {
        self.activate_at(row, frozen, sealing, Beginning::Activation)
    }

    /// The same, from a set-up at this revision.
    ///
    /// # Errors
    /// [`StoreError::SetupChanged`] when somebody saved or removed it meanwhile; nothing is changed then.
    pub fn activate_setup(
        &mut self,
        row: &ExerciseRow,
        frozen: &Files,
        sealing: &Sealing,
        revision: u64,
    ) -> Result<ExerciseFile, StoreError> {
        self.activate_at(row, frozen, sealing, Beginning::Setup(revision))
    }

    fn activate_at(
        &mut self,
        row: &ExerciseRow,
        frozen: &Files,
        sealing: &Sealing,
        beginning: Beginning,
    ) -> Result<ExerciseFile, StoreError> {
        let Some(file) = place::exercise_file(&self.folder, &row.id) else {
            return Err(StoreError::BadName { id: row.id.clone() });
        };
        let school = self.school.file().to_owned();
        let say = |error: rusqlite::Error| StoreError::from_sql(&school, &error);
        let listing = self.school.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(say)?;
        if let Some(id) = listed_in_place_of(&listing, row).map_err(say)? {
            return Err(StoreError::AlreadyActivated { id });
        }
        let setup = setups::find(&listing, &row.id).map_err(say)?;
        let slip_salt = beginning.slip_salt(row, setup.map(|setup| setup.revision))?;
        let part = place::with_suffix(&file, ".part");
        exercise_file::build(&part, row, frozen, sealing, slip_salt, self.wait)?;
        refuse_sheets_in_the_way(&file, self.wait)?;
        place::publish(&part, &file)?;
        // What an archived activation of this name left of its lab is not this one's.
        stations::forget(&listing, &row.id).map_err(say)?;
        list(&listing, row, &frozen::fingerprint(frozen)).map_err(say)?;
        listing.commit().map_err(say)?;
        self.exercise(&row.id)
    }

    /// Opens the file of a listed exercise.
    pub fn exercise(&self, id: &ExerciseId) -> Result<ExerciseFile, StoreError> {
        let (file, fingerprint) = self.listed(id)?;
        let exercise = ExerciseFile::open(&file, Gate::of(&self.folder, self.wait)?, self.wait)?;
        exercise.origin().must_be(&file, id, &fingerprint)?;
        // Where a crash came between a correction and the list; a folder that may only be read opens all the same.
        self.follow_last_day(id, &exercise).ok();
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
        let listed = listed_by(&self.school.connection, &self.folder, id);
        listed.map_err(|error| self.school.error(&error))?.ok_or_else(|| StoreError::NoSuchExercise { id: id.clone() })
    }
}

/// From what an exercise comes.
#[derive(Clone, Copy)]
enum Beginning {
    /// From texts; a set-up of its name goes.
    Activation,
    /// From a set-up at this revision.
    Setup(u64),
    /// From the machine above, with its slip salt.
    Above([u8; 16]),
}

impl Beginning {
    /// The slip salt, if it is not to be drawn; an error when the set-up that is there is not the right one.
    fn slip_salt(self, row: &ExerciseRow, setup: Option<u64>) -> Result<Option<[u8; 16]>, StoreError> {
        match self {
            Beginning::Activation => Ok(None),
            Beginning::Setup(revision) if setup == Some(revision) => Ok(None),
            Beginning::Setup(_) => Err(StoreError::SetupChanged { id: row.id.clone() }),
            Beginning::Above(slip_salt) if setup.is_none() => Ok(Some(slip_salt)),
            Beginning::Above(_) => Err(StoreError::SetupThere { id: row.id.clone() }),
        }
    }
}

/// The file and the fingerprint of a listed exercise.
fn listed_by(school: &Connection, folder: &Path, id: &ExerciseId) -> rusqlite::Result<Option<(PathBuf, [u8; 32])>> {
    let sha256 = "SELECT frozen_sha256 FROM exercise WHERE id = ?1";
    let listed = school.query_row(sha256, [&id.0], |row| row.get::<_, [u8; 32]>(0)).optional()?;
    // A listed name was checked at activation; one that fails now was written by somebody else.
    Ok(place::exercise_file(folder, id).zip(listed))
}

/// The listed exercise that has this one's place: school year, session, level and instrument make its id.
fn listed_in_place_of(school: &Connection, row: &ExerciseRow) -> rusqlite::Result<Option<ExerciseId>> {
    const TAKEN: &str = "SELECT id FROM exercise WHERE id = ?1";
    school.query_row(TAKEN, [&row.id.0], |found| found.get(0).map(ExerciseId)).optional()
}

/// An unlisted file of the same name is what a crash leaves of an activation, and then it has no sheets. The school's
/// file is locked for writing, so that nobody closes an exercise now.
fn refuse_sheets_in_the_way(file: &Path, wait: Duration) -> Result<(), StoreError> {
    let there = file.try_exists().map_err(|error| StoreError::from_io(file, &error))?;
    if there {
        let db = Db::open(file, Kind::Exercise, wait)?;
        let counts = || Ok((sealing::number_of_sheets(&db.connection)?, outbox::counts(&db.connection)?));
        let (sheets, (waiting, refused)) = counts().map_err(|error: rusqlite::Error| db.error(&error))?;
        // At a station every envelope is of a sheet that is here too; at a relay none is.
        let sheets = sheets.max(waiting.saturating_add(refused));
        if sheets > 0 {
            return Err(StoreError::SheetsInTheWay { file: file.to_owned(), sheets: u64::from(sheets) });
        }
    }
    connection::refuse_stray_journal(file)
}

/// Lists an exercise. Its set-up goes.
fn list(school: &Connection, row: &ExerciseRow, fingerprint: &[u8; 32]) -> rusqlite::Result<()> {
    let (first_day, last_day) = (row.first_day.to_string(), row.last_day.to_string());
    school.execute(
        &format!("INSERT INTO exercise ({COLUMNS}, frozen_sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
        params![row.id.0, row.school, row.level, row.year, row.session, first_day, last_day, fingerprint.as_slice()],
    )?;
    school.execute("DELETE FROM setup WHERE id = ?1", [&row.id.0]).map(|_| ())
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
