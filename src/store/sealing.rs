//! How the sheets of an exercise are sealed, as far as the store has to know it; sheets set aside; sealing anew.
//!
//! Public keys and a length. Nothing is sealed or opened here, and nothing is read from a sheet.

use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use crate::domain::answer::SheetId;
use crate::store::check;
use crate::store::error::StoreError;
use crate::store::exercise_file::{self, ExerciseFile, StoredSheet};

/// Sheets that are in memory at once while all are sealed anew.
const AT_ONCE: u32 = 64;

/// To whom sheets are sealed, and how long each is before sealing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sealing {
    /// The coordinators' public keys, in order.
    pub keys: Vec<[u8; 32]>,
    /// Whether every key is needed rather than any one.
    pub needs_all: bool,
    /// Length of every sheet before it is sealed.
    pub padded: u32,
}

/// Begins the fingerprint of a sealing.
const FINGERPRINT: &[u8] = b"reflectory sealing 1";

impl Sealing {
    /// Stands for it where it is too long to say: SHA-256 of keys, their number, how many are needed, and the length.
    pub fn fingerprint(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(FINGERPRINT);
        hash.update([u8::from(self.needs_all)]);
        hash.update(self.padded.to_be_bytes());
        hash.update(u64::try_from(self.keys.len()).unwrap_or(u64::MAX).to_be_bytes());
        for key in &self.keys {
            hash.update(key);
        }
        hash.finalize().into()
    }
}

/// What sealing anew came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resealed {
    /// Sheets that are sealed anew.
    pub done: u32,
    /// Sheets that stay as they were, in the order of their ids; late ones behind the others, those with a used
    /// slip last.
    pub left: Vec<SheetId>,
}

impl ExerciseFile {
    /// How sheets are sealed. A file that version 1 wrote has no keys: its sheets were not sealed.
    pub fn sealing(&self) -> Result<Sealing, StoreError> {
        self.read(read)
    }

    /// Moves sheets that turned out not to unseal out of the counts, into a table of their own; they are kept. Says
    /// how many were moved now. An id that is not there, or is aside already, changes nothing.
    pub fn set_aside(&mut self, ids: &[SheetId]) -> Result<u32, StoreError> {
        self.change(|transaction| {
            const COPY: &str = "INSERT INTO aside (id, user_group, body)
                                SELECT id, user_group, body FROM sheet WHERE id = ?1
                                UNION ALL SELECT id, user_group, body FROM late WHERE id = ?1
                                UNION ALL SELECT id, user_group, body FROM twice WHERE id = ?1";
            let mut copy = transaction.prepare(COPY)?;
            let mut removals = Vec::new();
            for table in ["sheet", "late", "twice"] {
                removals.push(transaction.prepare(&format!("DELETE FROM {table} WHERE id = ?1"))?);
            }
            let mut moved = 0;
            for id in ids {
                if copy.execute([id.0.as_slice()])? == 1 {
                    for remove in &mut removals {
                        remove.execute([id.0.as_slice()])?;
                    }
                    moved += 1;
                }
            }
            Ok(moved)
        })
    }

    /// Sheets set aside per group position, as [`ExerciseFile::counts`] counts the others.
    pub fn aside_counts(&self, groups: usize) -> Result<Vec<u32>, StoreError> {
        self.count_by_group(ASIDE_COUNTS, groups)
    }

    /// Gives every sheet the body that `each` makes of it, and keeps `new` as how sheets are sealed from now on: all of
    /// it in one transaction. A sheet for which `each` has none stays as it is and is named; where that is every sheet,
    /// the keys stay too. Sheets set aside are not touched.
    ///
    /// Nobody else can write meanwhile. Pieces of the old bodies can remain in the file between the new ones until
    /// the next [`crate::store::Store::close`], and on the drive until their blocks are used again: whoever lost the
    /// right to read must not get hold of the file.
    pub fn reseal(
        &mut self,
        new: &Sealing,
        mut each: impl FnMut(&StoredSheet) -> Option<Vec<u8>>,
    ) -> Result<Resealed, StoreError> {
        self.change(|transaction| {
            let mut resealed = Resealed { done: 0, left: Vec::new() };
            for table in ["sheet", "late", "twice"] {
                reseal_table(transaction, table, &mut each, &mut resealed)?;
            }
            if resealed.done == 0 && !resealed.left.is_empty() {
                return Ok(resealed);
            }
            keep(transaction, new)?;
            Ok(resealed)
        })
    }
}

fn reseal_table(
    transaction: &Connection,
    table: &str,
    each: &mut impl FnMut(&StoredSheet) -> Option<Vec<u8>>,
    resealed: &mut Resealed,
) -> rusqlite::Result<()> {
    let mut update = transaction.prepare(&format!("UPDATE {table} SET body = ?2 WHERE id = ?1"))?;
    let mut after: Option<SheetId> = None;
    loop {
        let some = next_sheets(transaction, table, after)?;
        let Some(last) = some.last() else { return Ok(()) };
        after = Some(last.id);
        for sheet in &some {
            match each(sheet) {
                Some(body) => {
                    update.execute(params![sheet.id.0.as_slice(), body])?;
                    resealed.done += 1;
                }
                None => resealed.left.push(sheet.id),
            }
        }
    }
}

/// By the index alone, as the count of sheets.
const ASIDE_COUNTS: &str = "SELECT user_group, count(*) FROM aside INDEXED BY aside_by_group GROUP BY user_group";

/// How many sheets there are, with those set aside, the late ones and those whose slip was used twice. For files of any version.
pub(crate) fn number_of_sheets(connection: &Connection) -> rusqlite::Result<u32> {
    let mut sheets = 0;
    for table in check::TABLES {
        if connection.table_exists(None, table)? {
            let count = format!("SELECT count(*) FROM {table}");
            sheets += connection.query_row(&count, [], |row| row.get::<_, u32>(0))?;
        }
    }
    Ok(sheets)
}

/// How sheets are sealed, as this connection sees it now.
pub(crate) fn read(connection: &Connection) -> rusqlite::Result<Sealing> {
    let two = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
    let mut state = connection.prepare_cached("SELECT needs_all, padded FROM state")?;
    let (needs_all, padded) = state.query_row([], two)?;
    let mut statement = connection.prepare_cached("SELECT public FROM sealing_key ORDER BY place")?;
    let keys = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<[u8; 32]>>>()?;
    Ok(Sealing { keys, needs_all, padded })
}

/// Keeps how sheets are sealed from now on.
pub(crate) fn keep(transaction: &Connection, new: &Sealing) -> rusqlite::Result<()> {
    transaction.execute("UPDATE state SET needs_all = ?1, padded = ?2", params![new.needs_all, new.padded])?;
    keep_keys(transaction, &new.keys)
}

/// Puts these keys in the place of all there were.
pub(crate) fn keep_keys(transaction: &Connection, keys: &[[u8; 32]]) -> rusqlite::Result<()> {
    transaction.execute("DELETE FROM sealing_key", [])?;
    let mut insert = transaction.prepare("INSERT INTO sealing_key (place, public) VALUES (?1, ?2)")?;
    for (place, key) in (0i64..).zip(keys) {
        insert.execute(params![place, key.as_slice()])?;
    }
    Ok(())
}

fn next_sheets(connection: &Connection, table: &str, after: Option<SheetId>) -> rusqlite::Result<Vec<StoredSheet>> {
    // The empty id comes before every other.
    let after = after.as_ref().map_or(&[][..], |id| id.0.as_slice());
    let next = format!("SELECT id, user_group, body FROM {table} WHERE id > ?1 ORDER BY id LIMIT ?2");
    let mut statement = connection.prepare_cached(&next)?;
    statement.query_map(params![after, AT_ONCE], exercise_file::stored_sheet)?.collect()
}
