//! The file of one activated exercise: the frozen texts and the submitted sheets.
//!
//! A sheet is a random id, a group and a body this module does not look into. Must not know: who, when, on which machine.
//!
//! Rows stand in the order of their ids, the index in the order of group and id, so the tables tell no order of
//! submitting. What an open file still tells, until it is rewritten at closing: *where* on a page SQLite put a row;
//! how often it was written (a counter in its first page) and when last (the times the file system keeps of the file
//! and of the emptied journal beside it); and, to a tool that reads the disk itself, what the journal held before.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Transaction, params};
use sha2::{Digest, Sha256};

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::format::Files;
use crate::store::ExerciseRow;
use crate::store::connection::Db;
use crate::store::error::StoreError;
use crate::store::place;
use crate::store::schema::Kind;

/// By the index alone: over a million sheets 30 to 38 ms, where the bodies would be 200 MB to read. That is quick enough
/// (it is asked only after `changed`) to do without a tally that could come to differ from the sheets.
const COUNTS: &str = "SELECT user_group, count(*) FROM sheet INDEXED BY sheet_by_group GROUP BY user_group";

/// Only the id decides whether a sheet is there: any other broken rule stays an error.
const SUBMIT: &str = "INSERT INTO sheet (id, user_group, body) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO NOTHING";

/// One connection to the file of an exercise.
pub struct ExerciseFile {
    db: Db,
    data_version: i64,
}

/// What submitting did. Either way the sheet is in the store, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Submitted {
    /// It is new.
    Stored,
    /// A sheet with this id was there; that first one stays as it was.
    AlreadyThere,
}

/// A submitted sheet as it is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredSheet {
    /// Its random id.
    pub id: SheetId,
    /// Who answered.
    pub group: GroupIx,
    /// The content, unread.
    pub body: Vec<u8>,
}

impl fmt::Debug for StoredSheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StoredSheet(…)")
    }
}

impl ExerciseFile {
    /// The frozen texts, as they were at activation.
    pub fn frozen(&self) -> Result<Files, StoreError> {
        let read = || {
            let mut statement = self.db.connection.prepare("SELECT name, text FROM frozen")?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect::<rusqlite::Result<Files>>()
        };
        let files = read().map_err(|error| self.db.error(&error))?;
        if fingerprint(&files) == self.identity()?.1 {
            return Ok(files);
        }
        Err(self.db.damaged("the frozen texts do not match their fingerprint"))
    }

    /// Stores a sheet; durable when it returns. The same id counts once, whatever comes with it.
    pub fn submit(&mut self, id: SheetId, group: GroupIx, body: &[u8]) -> Result<Submitted, StoreError> {
        let position = u32::try_from(group.0)
            .map_err(|error| StoreError::Io { file: self.db.file().to_owned(), cause: error.to_string() })?;
        let insert = |transaction: &Transaction<'_>| {
            transaction.prepare_cached(SUBMIT)?.execute(params![id.0.as_slice(), position, body])
        };
        let stored = self.db.write(insert)?;
        Ok(if stored == 0 { Submitted::AlreadyThere } else { Submitted::Stored })
    }

    /// Submitted sheets per group position. A sheet of a group beyond `groups` is an error, never left out in silence.
    pub fn counts(&self, groups: usize) -> Result<Vec<u32>, StoreError> {
        let read = || {
            let mut statement = self.db.connection.prepare_cached(COUNTS)?;
            let rows = statement.query_map([], |row| Ok((position(row, 0)?, row.get(1)?)))?;
            rows.collect::<rusqlite::Result<Vec<(usize, u32)>>>()
        };
        let mut counts = vec![0; groups];
        for (position, count) in read().map_err(|error| self.db.error(&error))? {
            let Some(place) = counts.get_mut(position) else {
                return Err(self.db.damaged(format!("sheets of a group number {position}, of {groups} groups")));
            };
            *place = count;
        }
        Ok(counts)
    }

    /// Whether another connection wrote since the last call (the first time: since opening). Cheap enough for every
    /// tick of a live view: SQLite compares a counter in the file's first bytes, 16 of them, which the system holds in
    /// memory anyway; the disk is not asked, no row is read, and our own writes do not count.
    pub fn changed(&mut self) -> Result<bool, StoreError> {
        let now = data_version(&self.db)?;
        let changed = now != self.data_version;
        self.data_version = now;
        Ok(changed)
    }

    /// Hands over every sheet, in the order of their ids, as they were at one instant. Who submits meanwhile waits
    /// until this is done, so `each` should not take long.
    pub fn sheets(&self, mut each: impl FnMut(StoredSheet)) -> Result<(), StoreError> {
        let mut read = || {
            let mut statement = self.db.connection.prepare("SELECT id, user_group, body FROM sheet ORDER BY id")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                each(StoredSheet { id: SheetId(row.get(0)?), group: GroupIx(position(row, 1)?), body: row.get(2)? });
            }
            Ok(())
        };
        read().map_err(|error: rusqlite::Error| self.db.error(&error))
    }

    /// For tests: the file may grow no further than this many pages, as on a full disk.
    #[doc(hidden)]
    pub fn limit_pages(&self, pages: u32) -> Result<(), StoreError> {
        let set = self.db.connection.pragma_update_and_check(None, "max_page_count", pages, |row| row.get::<_, i64>(0));
        set.map(|_| ()).map_err(|error| self.db.error(&error))
    }

    pub(crate) fn open(file: &Path, wait: Duration) -> Result<ExerciseFile, StoreError> {
        let db = Db::open(file, Kind::Exercise, wait)?;
        let data_version = data_version(&db)?;
        Ok(ExerciseFile { db, data_version })
    }

    /// Which exercise this file says it is, and the fingerprint of its frozen texts.
    pub(crate) fn identity(&self) -> Result<(ExerciseId, [u8; 32]), StoreError> {
        let read = |row: &rusqlite::Row<'_>| Ok((ExerciseId(row.get(0)?), row.get(1)?));
        let identity = self.db.connection.query_row("SELECT id, frozen_sha256 FROM exercise", [], read);
        identity.map_err(|error| self.db.error(&error))
    }

    /// An error unless this is the exercise the school lists under this name.
    pub(crate) fn must_be(&self, id: &ExerciseId, fingerprint: &[u8; 32]) -> Result<(), StoreError> {
        let (found, frozen) = self.identity()?;
        if found != *id {
            return Err(self.db.damaged(format!("it holds the exercise {}", found.0)));
        }
        if frozen != *fingerprint {
            return Err(self.db.damaged("its fingerprint is not the one the school lists"));
        }
        Ok(())
    }

    /// How many sheets there are.
    pub(crate) fn number_of_sheets(&self) -> Result<u64, StoreError> {
        let count = self.db.connection.query_row("SELECT count(*) FROM sheet", [], |row| row.get::<_, u32>(0));
        count.map(u64::from).map_err(|error| self.db.error(&error))
    }
}

/// Builds a complete file under a name nobody looks for.
pub(crate) fn build(part: &Path, row: &ExerciseRow, frozen: &Files, wait: Duration) -> Result<(), StoreError> {
    // What a crash left of an earlier attempt; it never held a sheet.
    place::remove(part)?;
    place::remove(&place::with_suffix(part, "-journal"))?;
    let mut db = Db::create(part, Kind::Exercise, wait)?;
    db.write(|transaction| {
        let (id, sha256) = (&row.id.0, fingerprint(frozen));
        transaction.execute(
            "INSERT INTO exercise (only_row, id, school, level, year, session, frozen_sha256)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
            params![id, row.school, row.level, row.year, row.session, sha256.as_slice()],
        )?;
        let mut insert = transaction.prepare("INSERT INTO frozen (name, text) VALUES (?1, ?2)")?;
        for (name, text) in frozen {
            insert.execute(params![name, text])?;
        }
        Ok(())
    })?;
    db.close_for_renaming()
}

/// Fingerprint of a set of texts. Each name and text goes in behind its length, so that no two sets look alike.
pub(crate) fn fingerprint(files: &Files) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in files.iter().flat_map(|(name, text)| [name, text]) {
        let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
        hash.update(length.to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().into()
}

/// A group position as it was stored: every one we write fits 32 bits.
fn position(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<usize> {
    let number: u32 = row.get(column)?;
    usize::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, number.into()))
}

fn data_version(db: &Db) -> Result<i64, StoreError> {
    let version = db.connection.pragma_query_value(None, "data_version", |row| row.get(0));
    version.map_err(|error| db.error(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counting_reads_the_index_and_not_the_bodies() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::create(&folder.path().join("x.db"), Kind::Exercise, Duration::ZERO).unwrap();
        let mut plan = db.connection.prepare(&format!("EXPLAIN QUERY PLAN {COUNTS}")).unwrap();
        let steps: Vec<String> = plan.query_map([], |row| row.get(3)).unwrap().map(Result::unwrap).collect();
        assert_eq!(steps, ["SCAN sheet USING COVERING INDEX sheet_by_group"]);
    }

    #[test]
    fn no_two_sets_of_texts_have_one_fingerprint() {
        let set = |pairs: &[(&str, &str)]| -> [u8; 32] {
            fingerprint(&pairs.iter().map(|(n, t)| ((*n).to_owned(), (*t).to_owned())).collect())
        };
        let sets: [&[(&str, &str)]; 7] = [
            &[],
            &[("", "")],
            &[("a", "bc")],
            &[("ab", "c")],
            &[("a", "b"), ("c", "")],
            &[("a", ""), ("b", "c")],
            &[("abc", "")],
        ];
        for (i, left) in sets.iter().enumerate() {
            for right in &sets[..i] {
                assert_ne!(set(left), set(right), "{left:?} {right:?}");
            }
        }
    }
}
