//! Whether a sheet can no longer be lost with this machine: then the station it came from may forget its copy.
//!
//! Secured is a sheet that a kept report counts, one that was looked at for it and did not open, and one of which a
//! backup was read back. The last is noted as short hashes of ids, all in one value, as the receipts are. Which sheets
//! were there at the last backup tells something of the order in which they came: at the closing the note stays only
//! where it names every sheet there is, and so tells nothing.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::store::connection::Db;
use crate::store::error::StoreError;
use crate::store::exercise_file::ExerciseFile;
use crate::store::schema::Kind;
use crate::store::{Store, check, editions, place, stations};

/// Bytes kept of an id's hash: that one of a million others looks alike has a chance of one in 18 trillion.
const HASH_BYTES: usize = 8;
type IdHash = [u8; HASH_BYTES];

impl ExerciseFile {
    /// For each of these sheets, in the order asked, whether it is secured. After the sheets were erased, everything is
    /// but those that came since.
    pub fn secured(&self, ids: &[SheetId]) -> Result<Vec<bool>, StoreError> {
        const COUNTED: &str =
            "SELECT EXISTS (SELECT 1 FROM sheet WHERE id = ?1) OR EXISTS (SELECT 1 FROM aside WHERE id = ?1)";
        const WAITS: &str =
            "SELECT EXISTS (SELECT 1 FROM late WHERE id = ?1) OR EXISTS (SELECT 1 FROM twice WHERE id = ?1)";
        const ERASED: &str = "SELECT erased FROM state";
        self.read(|connection| {
            // One look at the file for all of them.
            let looking = connection.unchecked_transaction()?;
            let (unsealed, noted) = (editions::is_unsealed(&looking)?, noted(&looking)?);
            let erased: bool = looking.query_row(ERASED, [], |row| row.get(0))?;
            let mut secured = Vec::with_capacity(ids.len());
            for id in ids {
                let holds = |sql: &str| -> rusqlite::Result<bool> {
                    looking.prepare_cached(sql)?.query_row([id.0.as_slice()], |row| row.get(0))
                };
                let kept = noted.binary_search(&hash(id)).is_ok();
                secured.push(kept || (unsealed && holds(COUNTED)?) || (erased && !holds(WAITS)?));
            }
            Ok(secured)
        })
    }

    /// Notes that a backup with these sheets was read back.
    pub fn note_secured(&mut self, ids: &[SheetId]) -> Result<(), StoreError> {
        self.change(|transaction| {
            let before = noted(transaction)?;
            let mut all = before.clone();
            all.extend(ids.iter().map(hash));
            all.sort_unstable();
            all.dedup();
            if all == before { Ok(()) } else { keep(transaction, &all) }
        })
    }
}

/// Notes, for each exercise of which other machines may hold sheets, the sheets that a backup really holds. To be called
/// when it was read back. A note that cannot be written now costs nothing but room at the stations: they keep what they
/// have, and the next backup notes it again.
pub(crate) fn note_backup(store: &Store, backup: &Path, exercises: &[ExerciseId]) -> Result<(), StoreError> {
    for id in exercises {
        let open_to_lab = stations::is_open_to_lab(&store.school.connection, id);
        if !open_to_lab.map_err(|error| store.school.error(&error))? {
            continue;
        }
        let Some(file) = place::exercise_file(backup, id) else { continue };
        let copy = Db::read(&file, Kind::Exercise, store.wait)?;
        let ids = all_ids(&copy.connection).map_err(|error| copy.error(&error))?;
        store.exercise(id)?.note_secured(&ids)?;
    }
    Ok(())
}

/// The ids of every sheet in a file, in no order that means anything. For files of any version.
pub(crate) fn all_ids(connection: &Connection) -> rusqlite::Result<Vec<SheetId>> {
    let mut all = Vec::new();
    for table in check::TABLES {
        if connection.table_exists(None, table)? {
            let mut statement = connection.prepare(&format!("SELECT id FROM {table} INDEXED BY {table}_by_group"))?;
            for id in statement.query_map([], |row| row.get(0).map(SheetId))? {
                all.push(id?);
            }
        }
    }
    Ok(all)
}

/// Carries the note over into the file that is written at a closing, if it names every sheet there is.
pub(crate) fn keep_at_closing(old: &Connection, new: &Connection) -> rusqlite::Result<()> {
    let noted = noted(old)?;
    let mut all: Vec<IdHash> = all_ids(old)?.iter().map(hash).collect();
    all.sort_unstable();
    if all.is_empty() || all.iter().any(|hash| noted.binary_search(hash).is_err()) {
        return Ok(());
    }
    keep(new, &all)
}

fn noted(connection: &Connection) -> rusqlite::Result<Vec<IdHash>> {
    let mut read = connection.prepare_cached("SELECT hashes FROM secured")?;
    let hashes: Option<Vec<u8>> = read.query_row([], |row| row.get(0)).optional()?;
    Ok(hashes.unwrap_or_default().as_chunks::<HASH_BYTES>().0.to_vec())
}

fn keep(connection: &Connection, hashes: &[IdHash]) -> rusqlite::Result<()> {
    const SET: &str = "INSERT INTO secured (place, hashes) VALUES (1, ?1)
                       ON CONFLICT (place) DO UPDATE SET hashes = excluded.hashes";
    connection.prepare_cached(SET)?.execute([hashes.concat()]).map(|_| ())
}

/// What stands for an id in the note.
pub(crate) fn hash(id: &SheetId) -> IdHash {
    let whole: [u8; 32] = Sha256::digest(id.0).into();
    std::array::from_fn(|at| whole.get(at).copied().unwrap_or(0))
}
