//! Closing: the file of an exercise is written anew, in the order of ids, and takes the old one's place.
//!
//! Until the new file is complete, compared with the old one and on the disk, it has a name nobody looks for; then it
//! is renamed over the old one. A crash at any point leaves the one or the other, complete. All the while the
//! [`gate`](crate::store::gate) is shut and the old file locked: nobody has it in use, and no sheet can come into it
//! that would not be in the new one.
//!
//! What makes its bytes a function of its content alone: a new file has no free pages and no pages that were used
//! before; rows go in by their keys, in a fixed number of transactions, so the same rows give the same pages, the same
//! counter of changes and the same counter of schema changes; and what a page does not use is zero, for
//! `secure_delete` is on. Checked by a test rather than promised by SQLite.

use std::path::Path;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::types::Value;
use rusqlite::{Connection, Transaction, TransactionBehavior, params_from_iter};

use crate::store::check;
use crate::store::connection::Db;
use crate::store::error::StoreError;
use crate::store::place;
use crate::store::schema::Kind;
use crate::store::secured;

/// Each table with its key, in the order in which they are written. Receipts are not among them, nor is the note of what
/// is secured: see [`secured::keep_at_closing`].
const TABLES: [(&str, &str); 15] = [
    ("exercise", "only_row"),
    ("frozen", "name"),
    ("frozen_language", "name"),
    ("state", "only_row"),
    ("sealing_key", "place"),
    ("group_code", "user_group, code"),
    ("slip", "hash"),
    ("correction", "place"),
    ("sheet", "id"),
    ("aside", "id"),
    ("late", "id"),
    ("twice", "id"),
    ("outbox", "id"),
    ("edition", "number"),
    ("release", "place"),
];

/// How the new content comes to stand under the old name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Rename,
    WriteOver,
}

/// Rewrites a file unless that is done already; `false` then. The gate is shut.
pub(crate) fn rewrite(old: Db, wait: Duration) -> Result<bool, StoreError> {
    rewrite_by(if cfg!(unix) { Way::Rename } else { Way::WriteOver }, old, wait)
}

fn rewrite_by(way: Way, mut old: Db, wait: Duration) -> Result<bool, StoreError> {
    let file = old.file().to_owned();
    let say = |error: rusqlite::Error| StoreError::from_sql(&file, &error);
    if way == Way::WriteOver {
        // The lock is kept between transactions too: see `write_over`.
        let set = |row: &rusqlite::Row<'_>| row.get::<_, String>(0);
        old.connection.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", set).map_err(say)?;
    }
    let locked = old.connection.transaction_with_behavior(TransactionBehavior::Exclusive).map_err(say)?;
    if locked.query_row("SELECT closed = 1 FROM state", [], |row| row.get(0)).map_err(say)? {
        return Ok(false);
    }
    let part = place::with_suffix(&file, ".closing");
    if let Err(error) = write_new(&locked, &file, &part, wait) {
        // On a full disk half a copy would take the room that the next step needs.
        place::remove(&part).ok();
        place::remove(&place::with_suffix(&part, "-journal")).ok();
        return Err(error);
    }
    match way {
        Way::Rename => {
            // It is empty, for we did not write and nobody else can; but it is the old file's.
            place::remove(&place::with_suffix(&file, "-journal"))?;
            place::publish(&part, &file)?;
        }
        Way::WriteOver => {
            locked.commit().map_err(say)?;
            write_over(&part, &mut old, wait)?;
            place::remove(&part)?;
        }
    }
    Ok(true)
}

/// Writes the new file, complete and compared with the old one.
fn write_new(old: &Connection, file: &Path, part: &Path, wait: Duration) -> Result<(), StoreError> {
    // What a crash left of an earlier attempt. Every sheet in it is in the file that has the name.
    place::remove(part)?;
    place::remove(&place::with_suffix(part, "-journal"))?;
    let mut new = Db::create(part, Kind::Exercise, wait)?;
    let say = |error: rusqlite::Error| StoreError::from_sql(part, &error);
    let writing = new.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(say)?;
    for (table, key) in TABLES {
        copy_table(old, &writing, table, key).map_err(|side| match side {
            Side::Old(error) => StoreError::from_sql(file, &error),
            Side::New(error) => StoreError::from_sql(part, &error),
        })?;
    }
    secured::keep_at_closing(old, &writing).map_err(say)?;
    writing.execute("UPDATE state SET closed = 1", []).map_err(say)?;
    writing.commit().map_err(say)?;
    let there = check::sheets(old).map_err(|error| StoreError::from_sql(file, &error))?;
    if check::sheets(&new.connection).map_err(say)? != there || !check::is_sound(&new.connection).map_err(say)? {
        return Err(StoreError::CopyDiffers { file: part.to_owned() });
    }
    new.close_for_renaming()
}

/// Where a file that is open cannot be replaced, as on Windows, its pages are replaced, through its journal: a crash leaves
/// the old content or the new one here too, and programs that have the file open need not open it again. Here the
/// counter of changes goes on, and the journal's blocks on the drive hold the old pages. The lock that `locking_mode`
/// keeps between the transactions lets nobody in before this is done.
fn write_over(part: &Path, old: &mut Db, wait: Duration) -> Result<(), StoreError> {
    let new = Db::read(part, Kind::Exercise, wait)?;
    let file = old.file().to_owned();
    let over = Backup::new(&new.connection, &mut old.connection)
        .and_then(|pages| pages.step(-1))
        .map_err(|error| StoreError::from_sql(&file, &error))?;
    if over == StepResult::Done { Ok(()) } else { Err(StoreError::Locked { file }) }
}

/// On which side a copy failed.
enum Side {
    Old(rusqlite::Error),
    New(rusqlite::Error),
}

/// Row by row, so that memory holds one of them.
fn copy_table(old: &Connection, new: &Transaction<'_>, table: &str, key: &str) -> Result<(), Side> {
    let mut select = old.prepare(&format!("SELECT * FROM {table} ORDER BY {key}")).map_err(Side::Old)?;
    let columns = select.column_count();
    let places = vec!["?"; columns].join(", ");
    let mut insert = new.prepare(&format!("INSERT INTO {table} VALUES ({places})")).map_err(Side::New)?;
    let mut rows = select.query([]).map_err(Side::Old)?;
    while let Some(row) = rows.next().map_err(Side::Old)? {
        let values = (0..columns).map(|column| row.get(column)).collect::<rusqlite::Result<Vec<Value>>>();
        insert.execute(params_from_iter(values.map_err(Side::Old)?)).map_err(Side::New)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_replaced_is_written_over_and_stays_open() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("x.db");
        let mut db = Db::create(&file, Kind::Exercise, Duration::ZERO).unwrap();
        let fill = "INSERT INTO exercise VALUES (1, 'x', 'x', 'x', 2026, 1, zeroblob(32));
                    INSERT INTO state VALUES (1, 0, 0, zeroblob(16), 0, 1, 0);
                    INSERT INTO sheet VALUES (unhex('FF0102030405060708090A0B0C0D0E0F'), 2, zeroblob(6500));
                    INSERT INTO sheet VALUES (unhex('000102030405060708090A0B0C0D0E0F'), 1, zeroblob(6500));
                    INSERT INTO receipt VALUES (1, zeroblob(8));";
        db.write(|transaction| transaction.execute_batch(fill)).unwrap();
        let before = check::sheets(&db.connection).unwrap();
        let old = || Db::open(&file, Kind::Exercise, Duration::ZERO).unwrap();
        assert_eq!(rewrite_by(Way::WriteOver, old(), Duration::ZERO), Ok(true));
        assert_eq!(rewrite_by(Way::WriteOver, old(), Duration::ZERO), Ok(false));
        assert!(check::sheets(&db.connection).unwrap() == before);
        let state = "SELECT closed, (SELECT count(*) FROM receipt) FROM state";
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
        assert_eq!(db.connection.query_row(state, [], read), Ok((1, 0)));
        // Beside the counters in the first page, its bytes are those of a file that is renamed into place.
        let over = std::fs::read(&file).unwrap();
        db.write(|transaction| transaction.execute_batch("UPDATE state SET closed = 0")).unwrap();
        drop(db);
        assert_eq!(rewrite_by(Way::Rename, old(), Duration::ZERO), Ok(true));
        let renamed = std::fs::read(&file).unwrap();
        assert!(over.len() == renamed.len() && over[100..] == renamed[100..]);
        assert!(!folder.path().join("x.db.closing").exists());
    }

    #[test]
    fn half_a_copy_does_not_stay() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("x.db");
        let mut db = Db::create(&file, Kind::Exercise, Duration::ZERO).unwrap();
        let fill = "INSERT INTO state VALUES (1, 0, 0, zeroblob(16), 0, 1, 0);
                    DROP TABLE late;";
        db.write(|transaction| transaction.execute_batch(fill)).unwrap();
        assert!(rewrite_by(Way::Rename, db, Duration::ZERO).is_err());
        let names = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
        let left: Vec<_> = names.filter(|name| name.to_string_lossy().contains("closing")).collect();
        assert!(left.is_empty() && file.exists(), "{left:?}");
    }
}
