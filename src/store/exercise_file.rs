//! The file of one activated exercise: the frozen texts and the submitted sheets.
//!
//! A sheet is a random id, a group and a body this module does not look into. Must not know: who, when, on which machine.
//!
//! What the file of an **open** exercise tells whoever has a copy of it, beside the sealed sheets, their groups and
//! the codes: rows stand in the order of their ids, the index in the order of group and id, so the *tables* tell no
//! order of submitting. The *pages* do: a sheet longer than a page goes on to the pages that were free when it came,
//! one sheet behind the other, so who counts pages knows in which order the sheets were submitted. Neither a slip
//! nor a receipt has a place in that order (see [`codes`](crate::store::codes)). How often the file was written is a
//! counter in its first page; when last is in the times the file system keeps of it and of the emptied journal. Two
//! copies of the file, one from before and one from after somebody submitted, tell which sheet is theirs; so do a
//! snapshot or a backup of the drive, and the journal's old blocks to a tool that reads the drive itself.
//!
//! At a station it also tells which sheets are not handed in yet (see [`outbox`](crate::store::outbox)), above which sheets
//! came with a used slip, though not with which (see [`arrivals`](crate::store::arrivals)), and which were there at the
//! last backup (see [`secured`](crate::store::secured)).
//!
//! What the file of a **closed** exercise tells ([`Store::close`](crate::store::Store::close)): the set of sheets with
//! their groups, those set aside, those with a used slip, the outbox, that a backup has all of them, the frozen texts, keys, codes and slips, which of these were used and for which class
//! they were, the corrections, the kept reports, and that it is closed. Nothing else: the same set gives the same file, byte for byte, whatever the order in which it came.
//! Receipts are gone. The old file, from the time when it was open, may still be on the drive and in backups.
//!
//! A sheet can be submitted to the closed file too. Its row stands in the order of ids, but its pages come after all
//! others, the last one last: until the next closing a copy tells which sheets came then, and in which order. After the
//! unsealing it stands among the **late** ones until an edition of the report counts it, so that any copy tells which
//! these are. The reports and the release register stand in the file in clear.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, Transaction, params};

use crate::domain::answer::SheetId;
use crate::domain::instrument::GroupIx;
use crate::format::Files;
use crate::store::ExerciseRow;
use crate::store::codes;
use crate::store::connection::Db;
use crate::store::editions;
use crate::store::error::StoreError;
use crate::store::frozen;
use crate::store::gate::Gate;
use crate::store::origin::Origin;
use crate::store::outbox;
use crate::store::place;
use crate::store::schema::Kind;
use crate::store::sealing::{self, Sealing};

/// By the index alone: over a million sheets 30 to 38 ms, where the bodies would be 200 MB to read. That is quick enough
/// (it is asked only after `changed`) to do without a tally that could come to differ from the sheets.
const COUNTS: &str = "SELECT user_group, count(*) FROM sheet INDEXED BY sheet_by_group GROUP BY user_group";

/// Only the id decides whether a sheet is there; one that was set aside, came late or with a used slip is there too.
pub(crate) const IS_THERE: &str =
    "SELECT EXISTS (SELECT 1 FROM sheet WHERE id = ?1) OR EXISTS (SELECT 1 FROM aside WHERE id = ?1)
    OR EXISTS (SELECT 1 FROM late WHERE id = ?1) OR EXISTS (SELECT 1 FROM twice WHERE id = ?1)";
pub(crate) const SUBMIT: &str = "INSERT INTO sheet (id, user_group, body) VALUES (?1, ?2, ?3)";
/// Where a sheet goes that comes after the unsealing.
pub(crate) const SUBMIT_LATE: &str = "INSERT INTO late (id, user_group, body) VALUES (?1, ?2, ?3)";

/// One connection to the file of an exercise.
///
/// When the exercise is closed, a new file takes the old one's place. The verbs that change something, and
/// [`ExerciseFile::changed`], then go over to the new file by themselves: nobody can have written to the old one after
/// its closing (see [`gate`](crate::store::gate)). Those that only read say [`StoreError::Gone`] rather than an old
/// figure; after the next `changed` they answer again. An exercise that was recalled, archived or deleted meanwhile is
/// [`StoreError::NoSuchExercise`] to every verb, also while its file is still there.
pub struct ExerciseFile {
    gate: Gate,
    current: Current,
    wait: Duration,
}

/// The file that had the name when last looked at.
struct Current {
    db: Db,
    data_version: i64,
    origin: Origin,
}

/// A sheet on its way into the store.
#[derive(Clone, Copy)]
pub struct Submission<'a> {
    /// Its random id.
    pub id: SheetId,
    /// Who answered.
    pub group: GroupIx,
    /// The sealed content.
    pub body: &'a [u8],
    /// To whom it is sealed; another sealing than the file's own is refused.
    pub sealing: &'a Sealing,
    /// The receipt's words, for [`ExerciseFile::has_receipt`].
    pub receipt: Option<&'a str>,
    /// The hash of the slip that admits it, where slips are used.
    pub slip: Option<[u8; 32]>,
    /// What is to be handed to the machine above, where there is one.
    pub envelope: Option<&'a [u8]>,
}

/// What submitting did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Submitted {
    /// It is new, and in the store.
    Stored,
    /// A sheet with this id was there; that first one stays as it was, and nothing else changed.
    AlreadyThere,
    /// The slip is unknown, used, or another group's. The sheet is *not* in the store.
    SlipRefused,
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
    /// Stores a sheet, after the unsealing among the late ones; durable when it returns. The same id counts once,
    /// whatever comes with it. The sheet, the slip's
    /// mark, the receipt and the envelope are there together or not at all, and nothing in the file leads from the sheet
    /// to the slip or the receipt.
    ///
    /// # Errors
    /// [`StoreError::SealedForOthers`] when the keys were changed since this sheet was sealed: nobody could open it.
    pub fn submit(&mut self, submission: &Submission<'_>) -> Result<Submitted, StoreError> {
        let group = self.stored_group(submission.group)?;
        let id = submission.id.0.as_slice();
        let receipt = submission.receipt.map(|words| codes::receipt_hash(&self.origin().id, words));
        let submitted = self.change(|transaction| {
            if transaction.prepare_cached(IS_THERE)?.query_row([id], |row| row.get(0))? {
                return Ok(Some(Submitted::AlreadyThere));
            }
            // Asked inside the transaction: whoever changes the keys comes before it or after it.
            if sealing::read(transaction)? != *submission.sealing {
                return Ok(None);
            }
            if let Some(slip) = &submission.slip
                && !codes::use_slip(transaction, slip, group)?
            {
                return Ok(Some(Submitted::SlipRefused));
            }
            let submit = if editions::is_unsealed(transaction)? { SUBMIT_LATE } else { SUBMIT };
            transaction.prepare_cached(submit)?.execute(params![id, group, submission.body])?;
            if let Some(receipt) = receipt {
                codes::add_receipts(transaction, &[receipt])?;
            }
            if let Some(envelope) = submission.envelope {
                outbox::put(transaction, submission.id, envelope)?;
            }
            Ok(Some(Submitted::Stored))
        })?;
        submitted.ok_or_else(|| self.sealed_for_others())
    }

    /// Submitted sheets per group position. A sheet of a group beyond `groups` is an error, never left out in silence.
    pub fn counts(&self, groups: usize) -> Result<Vec<u32>, StoreError> {
        self.count_by_group(COUNTS, groups)
    }

    /// Whether the exercise was closed: then the file was rewritten in the order of ids.
    pub fn is_closed(&self) -> Result<bool, StoreError> {
        self.read(is_closed)
    }

    /// Whether another connection wrote since the last call (the first time: since opening). Cheap enough for every
    /// tick of a live view: SQLite compares a counter in the file's first bytes, 16 of them, which the system holds in
    /// memory anyway, the school's list, from memory too, and the system is asked whether the file is still the one
    /// that has the name; the disk is not asked, no sheet is read, and our own writes do not count.
    pub fn changed(&mut self) -> Result<bool, StoreError> {
        let _inside = self.gate.enter_for(&self.current.origin.id)?;
        self.current.follow(self.wait)?;
        let now = data_version(&self.current.db)?;
        let changed = now != self.current.data_version;
        self.current.data_version = now;
        Ok(changed)
    }

    /// Hands over every sheet, in the order of their ids, as they were at one instant. Who submits meanwhile waits
    /// until this is done, so `each` should not take long.
    pub fn sheets(&self, mut each: impl FnMut(StoredSheet)) -> Result<(), StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare("SELECT id, user_group, body FROM sheet ORDER BY id")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                each(stored_sheet(row)?);
            }
            Ok(())
        })
    }

    /// For tests: the file may grow no further than this many pages, as on a full disk.
    #[doc(hidden)]
    pub fn limit_pages(&self, pages: u32) -> Result<(), StoreError> {
        self.current.db.limit_pages(pages)
    }

    pub(crate) fn open(file: &Path, gate: Gate, wait: Duration) -> Result<ExerciseFile, StoreError> {
        let inside = gate.enter()?;
        let current = Current::open(file, wait)?;
        drop(inside);
        Ok(ExerciseFile { gate, current, wait })
    }

    pub(crate) fn origin(&self) -> &Origin {
        &self.current.origin
    }

    /// What slips of this exercise are hashed with: random, drawn at activation.
    pub fn slip_salt(&self) -> [u8; 16] {
        self.current.origin.slip_salt
    }

    /// A group's position as it is stored.
    pub(crate) fn stored_group(&self, group: GroupIx) -> Result<u32, StoreError> {
        let file = || self.current.db.file().to_owned();
        u32::try_from(group.0).map_err(|error| StoreError::Io { file: file(), cause: error.to_string() })
    }

    /// What a sheet meets whose keys are no longer the exercise's.
    pub(crate) fn sealed_for_others(&self) -> StoreError {
        StoreError::SealedForOthers { file: self.current.db.file().to_owned() }
    }

    /// The content is not what it should be.
    pub(crate) fn damaged(&self, cause: &str) -> StoreError {
        self.current.db.damaged(cause)
    }

    /// Reads from the file, unless another one has its name now.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        let _inside = self.gate.enter_for(&self.current.origin.id)?;
        let db = &self.current.db;
        if !db.is_in_place()? {
            return Err(StoreError::Gone { file: db.file().to_owned() });
        }
        work(&db.connection).map_err(|error| db.error(&error))
    }

    /// Carries out one transaction on the file that has the name now. Whatever it changes in a closed file is noted,
    /// so that the next closing rewrites it.
    pub(crate) fn change<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let _inside = self.gate.enter_for(&self.current.origin.id)?;
        self.current.follow(self.wait)?;
        self.current.db.write(|transaction| noted(transaction, work))
    }

    /// Counts of one statement, per group position.
    pub(crate) fn count_by_group(&self, sql: &str, groups: usize) -> Result<Vec<u32>, StoreError> {
        let rows = self.read(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let rows = statement.query_map([], |row| Ok((position(row, 0)?, row.get(1)?)))?;
            rows.collect::<rusqlite::Result<Vec<(usize, u32)>>>()
        })?;
        self.by_group(rows, groups)
    }

    /// A list with a place for each group. A row of any other group is an error, never left out in silence.
    pub(crate) fn by_group<T: Clone + Default>(
        &self,
        rows: Vec<(usize, T)>,
        groups: usize,
    ) -> Result<Vec<T>, StoreError> {
        let mut all = vec![T::default(); groups];
        for (position, value) in rows {
            let Some(place) = all.get_mut(position) else {
                return Err(self.current.db.damaged(format!("rows of a group number {position}, of {groups} groups")));
            };
            *place = value;
        }
        Ok(all)
    }
}

impl Current {
    fn open(file: &Path, wait: Duration) -> Result<Current, StoreError> {
        let db = Db::open(file, Kind::Exercise, wait)?;
        let (data_version, origin) = (data_version(&db)?, Origin::of(&db)?);
        Ok(Current { db, data_version, origin })
    }

    /// Goes over to the closed file that took this one's place. Any other file there is a file gone.
    fn follow(&mut self, wait: Duration) -> Result<(), StoreError> {
        if self.db.is_in_place()? {
            return Ok(());
        }
        let new = Current::open(self.db.file(), wait)?;
        if new.origin != self.origin || !is_closed(&new.db.connection).map_err(|error| new.db.error(&error))? {
            return Err(StoreError::Gone { file: self.db.file().to_owned() });
        }
        // No counter of the database is below zero: the next look says that something changed.
        *self = Current { data_version: -1, ..new };
        Ok(())
    }
}

/// Builds a complete file under a name nobody looks for. Without a salt one is drawn.
pub(crate) fn build(
    part: &Path,
    row: &ExerciseRow,
    texts: &Files,
    sealing: &Sealing,
    slip_salt: Option<[u8; 16]>,
    wait: Duration,
) -> Result<(), StoreError> {
    // What a crash left of an earlier attempt; it never held a sheet.
    place::remove(part)?;
    place::remove(&place::with_suffix(part, "-journal"))?;
    let mut db = Db::create(part, Kind::Exercise, wait)?;
    db.write(|transaction| {
        let (id, sha256) = (&row.id.0, frozen::fingerprint(texts));
        transaction.execute(
            "INSERT INTO exercise (only_row, id, school, level, year, session, frozen_sha256)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
            params![id, row.school, row.level, row.year, row.session, sha256.as_slice()],
        )?;
        frozen::write(transaction, texts)?;
        transaction.execute(
            "INSERT INTO state (only_row, needs_all, padded, slip_salt, closed, begun, erased)
             VALUES (1, ?1, ?2, coalesce(?3, randomblob(16)), 0, 0, 0)",
            params![sealing.needs_all, sealing.padded, slip_salt],
        )?;
        sealing::keep_keys(transaction, &sealing.keys)
    })?;
    db.close_for_renaming()
}

/// A row of `id, user_group, body`.
pub(crate) fn stored_sheet(row: &rusqlite::Row<'_>) -> rusqlite::Result<StoredSheet> {
    Ok(StoredSheet { id: SheetId(row.get(0)?), group: GroupIx(position(row, 1)?), body: row.get(2)? })
}

/// The work, and a note of it in a file that is closed. A transaction that changes nothing leaves no note.
fn noted<T>(
    transaction: &Transaction<'_>,
    work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    let before = transaction.total_changes();
    let value = work(transaction)?;
    if transaction.total_changes() != before {
        transaction.prepare_cached("UPDATE state SET closed = 2 WHERE closed = 1")?.execute([])?;
    }
    Ok(value)
}

fn is_closed(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row("SELECT closed > 0 FROM state", [], |row| row.get(0))
}

/// A group position as it was stored: every one we write fits 32 bits.
pub(crate) fn position(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<usize> {
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
}
