//! Looking at our own files as somebody would who has the disk and wants to know more than the screens show.
//!
//! Reads only. What is found is said in numbers and names; what it means is for [`crate::runtime::audit`] to say.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::store::archive_file::MAGIC as MAGIC_OF_ARCHIVES;
use crate::store::check;
use crate::store::drafts::Drafts;
use crate::store::error::StoreError;
use crate::store::exercise_file::{ExerciseFile, position};
use crate::store::outbox;
use crate::store::schema::{self, Kind};
use crate::store::{Store, place};

/// What every database file begins with, and where ours say which kind they are.
const MAGIC: &[u8] = b"SQLite format 3\0";
const KIND_AT: usize = 68;

/// How an exercise's file stands between its first sheet and its closing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Sheets come in.
    Open,
    /// Rewritten in the order of ids; nothing was written since.
    Closed,
    /// Closed, and written to since.
    WrittenAfterClosing,
}

/// What an exercise's file shows beside its sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// How it stands.
    pub standing: Standing,
    /// Whether the pages of the sheets lie in the order of ids; `None` where no sheet has a page of its own.
    pub in_id_order: Option<bool>,
    /// Pages that were used once and are free now.
    pub free_pages: u32,
    /// Receipts.
    pub receipts: u32,
    /// Reports that are kept.
    pub editions: u32,
    /// Entries of the release register.
    pub releases: u32,
    /// Envelopes that wait to be handed in, and those that were refused above.
    pub outbox: (u32, u32),
    /// Sheets of which is noted that a backup has them.
    pub secured: u32,
    /// Tables, indexes, triggers and the like that this program would not have made, or not in this way.
    pub strangers: Vec<String>,
}

/// A stored body on its way past somebody who looks.
#[derive(Clone, Copy)]
pub struct Body<'a> {
    /// Its id, or a draft's tag.
    pub id: &'a [u8],
    /// The sealed content.
    pub bytes: &'a [u8],
}

impl ExerciseFile {
    /// Looks at everything but the bodies.
    pub fn look(&self) -> Result<Look, StoreError> {
        self.read(|connection| {
            let closed: i64 = connection.query_row("SELECT closed FROM state", [], |row| row.get(0))?;
            Ok(Look {
                standing: match closed {
                    0 => Standing::Open,
                    1 => Standing::Closed,
                    _ => Standing::WrittenAfterClosing,
                },
                in_id_order: in_id_order(connection)?,
                free_pages: connection.pragma_query_value(None, "freelist_count", |row| row.get(0))?,
                receipts: connection.query_row(
                    "SELECT coalesce(sum(length(hashes) / 8), 0) FROM receipt",
                    [],
                    |row| row.get(0),
                )?,
                editions: connection.query_row("SELECT count(*) FROM edition", [], |row| row.get(0))?,
                releases: connection.query_row("SELECT count(*) FROM release", [], |row| row.get(0))?,
                outbox: outbox::counts(connection)?,
                secured: connection.query_row(
                    "SELECT coalesce(sum(length(hashes) / 8), 0) FROM secured",
                    [],
                    |row| row.get(0),
                )?,
                strangers: strangers(connection, Kind::Exercise)?,
            })
        })
    }

    /// Every sheet, also those set aside, the late ones and those with a used slip.
    pub fn each_body(&self, mut each: impl FnMut(Body<'_>)) -> Result<(), StoreError> {
        self.read(|connection| {
            for table in check::TABLES {
                bodies(connection, &format!("SELECT id, body FROM {table}"), &mut each)?;
            }
            Ok(())
        })
    }

    /// Every envelope in the outbox, under the id of its sheet.
    pub fn each_envelope(&self, mut each: impl FnMut(Body<'_>)) -> Result<(), StoreError> {
        self.read(|connection| bodies(connection, "SELECT id, envelope FROM outbox", &mut each))
    }

    /// Sheets, sheets set aside, late or with a used slip, slips and used slips of a group that the instrument does not know.
    pub fn beyond(&self, groups: usize) -> Result<u32, StoreError> {
        const ALL: &str = "SELECT user_group, count(*) FROM (SELECT user_group FROM sheet UNION ALL
            SELECT user_group FROM aside UNION ALL SELECT user_group FROM late UNION ALL
            SELECT user_group FROM twice UNION ALL SELECT user_group FROM slip) GROUP BY user_group";
        let counts = self.read(|connection| {
            let mut statement = connection.prepare(ALL)?;
            let rows = statement.query_map([], |row| Ok((position(row, 0)?, row.get(1)?)))?;
            rows.collect::<rusqlite::Result<Vec<(usize, u32)>>>()
        })?;
        Ok(counts.iter().filter(|(group, _)| *group >= groups).map(|(_, count)| count).sum())
    }
}

impl Drafts {
    /// The drafts of a folder, if it has any; never creates anything.
    pub fn if_there(folder: &Path) -> Result<Option<Drafts>, StoreError> {
        let file = place::drafts_file(folder);
        match file.try_exists() {
            Ok(true) => Drafts::open(folder).map(Some),
            Ok(false) => Ok(None),
            Err(error) => Err(StoreError::from_io(&file, &error)),
        }
    }

    /// Every draft.
    pub fn each_body(&self, mut each: impl FnMut(Body<'_>)) -> Result<(), StoreError> {
        let read = bodies(&self.db.connection, "SELECT tag, body FROM draft", &mut each);
        read.map_err(|error| self.db.error(&error))
    }

    /// The hours after which drafts go.
    pub fn hours(&self) -> Result<Vec<i64>, StoreError> {
        let read = || {
            let mut statement =
                self.db.connection.prepare("SELECT delete_after_hour FROM draft ORDER BY delete_after_hour")?;
            statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()
        };
        read().map_err(|error| self.db.error(&error))
    }

    /// As [`Look::strangers`].
    pub fn strangers(&self) -> Result<Vec<String>, StoreError> {
        strangers(&self.db.connection, Kind::Drafts).map_err(|error| self.db.error(&error))
    }
}

impl Store {
    /// As [`Look::strangers`], of the school's file.
    pub fn strangers(&self) -> Result<Vec<String>, StoreError> {
        strangers(&self.school.connection, Kind::School).map_err(|error| self.school.error(&error))
    }

    /// The files that belong to this school, whether they are there or not.
    pub fn own_files(&self) -> Result<Vec<PathBuf>, StoreError> {
        let mut files = vec![place::school_file(&self.folder), place::drafts_file(&self.folder)];
        files.extend(self.exercises()?.iter().filter_map(|row| place::exercise_file(&self.folder, &row.id)));
        Ok(files)
    }
}

/// Whether a file that begins with these bytes is one with sheets or drafts in it, whatever its name.
pub fn holds_answers(beginning: &[u8]) -> bool {
    if beginning.starts_with(MAGIC_OF_ARCHIVES.as_bytes()) {
        return true;
    }
    let kind = beginning.get(KIND_AT..).and_then(|rest| rest.first_chunk::<4>()).map(|four| u32::from_be_bytes(*four));
    let answers = [Kind::Exercise, Kind::Drafts].map(|kind| u32::try_from(kind.application_id()).ok());
    beginning.starts_with(MAGIC) && kind.is_some() && answers.contains(&kind)
}

/// The first page beside each sheet that has pages of its own, in the order of ids, compared.
///
/// Within the tree a path names the way down: `/01f/` is the page below cell 31, `/01f+000000` the first page on which
/// cell 31 itself goes on. That page's sheet comes after all sheets below the cell, hence the sign that sorts last.
fn in_id_order(connection: &Connection) -> rusqlite::Result<Option<bool>> {
    const PLACES: &str = "SELECT pageno FROM dbstat WHERE name = ?1 AND pagetype = 'overflow'
        AND path LIKE '%+000000' ORDER BY replace(path, '+', '~')";
    let mut in_order = None;
    for table in check::TABLES.into_iter().chain(["outbox"]) {
        let mut statement = connection.prepare(PLACES)?;
        let places = statement.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<Vec<u32>>>()?;
        if !places.is_empty() {
            in_order = Some(in_order.unwrap_or(true) && places.is_sorted());
        }
    }
    Ok(in_order)
}

/// What the schema has that a new file has not.
fn strangers(connection: &Connection, kind: Kind) -> rusqlite::Result<Vec<String>> {
    let mut fresh = Connection::open_in_memory()?;
    schema::migrate(&mut fresh, kind)?;
    let ours = entries(&fresh)?;
    Ok(entries(connection)?.difference(&ours).map(|(what, name, _)| format!("{what} {name}")).collect())
}

/// Kind, name and making of everything in a schema.
type Entry = (String, String, Option<String>);

fn entries(connection: &Connection) -> rusqlite::Result<BTreeSet<Entry>> {
    let mut statement = connection.prepare("SELECT type, name, sql FROM sqlite_schema")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect()
}

/// Row by row, so that memory holds one of them.
fn bodies(connection: &Connection, sql: &str, each: &mut impl FnMut(Body<'_>)) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(Body { id: row.get_ref(0)?.as_blob()?, bytes: row.get_ref(1)?.as_blob()? });
    }
    Ok(())
}
