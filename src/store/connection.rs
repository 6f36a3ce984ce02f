//! One connection to one of our files: opened with the right settings, checked to be ours, renewed by migrations.
//!
//! Knows the settings and the errors, not the tables.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::store::error::StoreError;
use crate::store::place::{self, Mark};
use crate::store::schema::{self, Kind, Standing};

/// A rollback journal that is emptied after each commit, rather than a write-ahead log.
///
/// Measured on an ext4 disk with two cores, sheets of 1.2 KB, each its own durable commit (middle / slowest):
///
/// | journal | one writer, 600 sheets | 20 processes x 30 sheets |
/// | --- | --- | --- |
/// | WAL, FULL | 3,540 to 3,630/s, 0.22 / 3.8 ms | 1,300/s, 0.22 / 436 ms, no error |
/// | TRUNCATE, FULL | 1,040 to 1,170/s, 0.9 / 5.5 ms | 550 to 680/s, 0.9 / 1,032 ms, no error |
/// | DELETE, EXTRA | 940 to 1,110/s, 1.0 / 1.8 ms | 470 to 560/s, 0.9 / 1,233 ms, no error |
///
/// WAL is two to three times as fast, but even the slowest is hundreds of sheets a second where a school brings a few
/// hundred in three weeks, so speed does not decide. What does: a write-ahead log keeps the last thousand pages
/// *in the order in which they came* for as long as the store is open or after a kill (who sat down when would tell
/// who answered what); a confirmed sheet that still stands only there is lost to a person who copies just the `.db`;
/// and a folder that may only be read cannot be opened at all.
/// TRUNCATE rather than DELETE: with `synchronous=FULL` SQLite also syncs the emptied journal, while a deleted one can
/// come back after a power cut and undo a confirmed sheet (DELETE needs EXTRA for the same promise).
///
/// Tried as chosen: 8 writing processes killed in the middle, 20 times over; of 5,493 confirmed sheets none was lost.
const JOURNAL: &str = "truncate";

/// How long to wait for another program to finish writing. The slowest of 600 sheets from 20 processes waited 1 s.
pub(crate) const WAIT: Duration = Duration::from_secs(20);

/// Distinguishes files that one process sets up at the same time.
static ATTEMPT: AtomicU32 = AtomicU32::new(0);

/// A connection and the file it belongs to.
pub(crate) struct Db {
    pub(crate) connection: Connection,
    file: PathBuf,
    mark: Mark,
}

impl Db {
    /// Opens a file of ours. Refuses any other before anything is written.
    ///
    /// Whose file it is, is asked through SQLite and not by reading the header: closing a second handle of our own
    /// would drop the locks that other connections of this process hold on the file.
    pub(crate) fn open(file: &Path, kind: Kind, wait: Duration) -> Result<Db, StoreError> {
        let (mut db, standing) = Db::look(file, kind, wait, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        db.settle()?;
        if standing == Standing::Older {
            schema::migrate(&mut db.connection, kind).map_err(|error| db.error(&error))?;
        }
        Ok(db)
    }

    /// Opens a file of ours only to read it, as it is: an older one stays older.
    pub(crate) fn read(file: &Path, kind: Kind, wait: Duration) -> Result<Db, StoreError> {
        Db::look(file, kind, wait, OpenFlags::SQLITE_OPEN_READ_ONLY).map(|(db, _)| db)
    }

    fn look(file: &Path, kind: Kind, wait: Duration, access: OpenFlags) -> Result<(Db, Standing), StoreError> {
        refuse_empty(file)?;
        let connection = connect(file, wait, access)?;
        // The file that is open now; see `Gate` for why no other one takes its name at this moment.
        let db = Db { connection, file: file.to_owned(), mark: place::mark(file)? };
        let (standing, whole) = look_at(&db.connection, file, kind).map_err(|error| db.error(&error))?;
        match standing {
            Standing::NotOurs => Err(StoreError::NotOurs { file: file.to_owned() }),
            Standing::Newer => Err(StoreError::Newer { file: file.to_owned() }),
            Standing::Older | Standing::Current if !whole => Err(db.damaged("its end is missing")),
            Standing::Older | Standing::Current => Ok((db, standing)),
        }
    }

    /// Builds a file of ours completely before it gets its name, so that no other program ever meets half of it.
    /// Whoever is first wins: the other may already have written something.
    pub(crate) fn create_first(file: &Path, kind: Kind, wait: Duration) -> Result<(), StoreError> {
        refuse_stray_journal(file)?;
        let attempt = ATTEMPT.fetch_add(1, Ordering::Relaxed);
        let part = place::with_suffix(file, &format!(".{}-{attempt}.part", std::process::id()));
        place::remove(&part)?;
        place::remove(&place::with_suffix(&part, "-journal"))?;
        let made = Db::create(&part, kind, wait)
            .and_then(Db::close_for_renaming)
            .and_then(|()| place::publish_first(&part, file).map(|_ours| ()));
        if made.is_err() {
            // The next attempt has another name: what is left of this one nobody would look for.
            place::remove(&part).ok();
            place::remove(&place::with_suffix(&part, "-journal")).ok();
        }
        made
    }

    /// Creates a file of ours where there is none.
    pub(crate) fn create(file: &Path, kind: Kind, wait: Duration) -> Result<Db, StoreError> {
        place::create_file(file)?;
        let connection = connect(file, wait, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        let mut db = Db { connection, file: file.to_owned(), mark: place::mark(file)? };
        db.settle()?;
        schema::migrate(&mut db.connection, kind).map_err(|error| db.error(&error))?;
        Ok(db)
    }

    /// Closes it and takes the emptied journal away, for a file that is about to get another name.
    pub(crate) fn close_for_renaming(self) -> Result<(), StoreError> {
        let file = self.file;
        self.connection.close().map_err(|(_, error)| StoreError::from_sql(&file, &error))?;
        place::remove(&place::with_suffix(&file, "-journal"))
    }

    /// The file.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// Whether the name still leads to the file that is open here; an error when it leads nowhere.
    pub(crate) fn is_in_place(&self) -> Result<bool, StoreError> {
        Ok(place::mark(&self.file)? == self.mark)
    }

    /// For tests: the file may grow no further than this many pages, as on a full disk.
    pub(crate) fn limit_pages(&self, pages: u32) -> Result<(), StoreError> {
        let set = self.connection.pragma_update_and_check(None, "max_page_count", pages, |row| row.get::<_, i64>(0));
        set.map(|_| ()).map_err(|error| self.error(&error))
    }

    /// What the database answered, said of this file.
    pub(crate) fn error(&self, error: &rusqlite::Error) -> StoreError {
        StoreError::from_sql(&self.file, error)
    }

    /// The content is not what we once wrote.
    pub(crate) fn damaged(&self, cause: impl Into<String>) -> StoreError {
        StoreError::Damaged { file: self.file.clone(), cause: cause.into() }
    }

    /// Carries out one transaction: all of it is durable when this returns, or none of it is there.
    pub(crate) fn write<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let carried_out = (|| {
            // Immediate: a transaction that first reads and then writes is refused without any waiting.
            let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        })();
        carried_out.map_err(|error| self.error(&error))
    }

    /// The settings of every connection. The waiting time is set already: changing the journal can need a lock.
    fn settle(&self) -> Result<(), StoreError> {
        let settle = || {
            let set = |row: &rusqlite::Row<'_>| row.get::<_, String>(0);
            let journal = self.connection.pragma_update_and_check(None, "journal_mode", JOURNAL, set)?;
            self.connection.pragma_update(None, "synchronous", "FULL")?;
            // On macOS only this reaches the disk itself rather than its cache; elsewhere it does nothing.
            self.connection.pragma_update(None, "fullfsync", "ON")?;
            // What is removed is overwritten. The answer is the new value.
            self.connection.pragma_update_and_check(None, "secure_delete", "ON", |row| row.get::<_, i64>(0))?;
            Ok(journal)
        };
        let journal: String = settle().map_err(|error| self.error(&error))?;
        // SQLite may decline without an error, and then our promises of durability are not the ones measured.
        if journal.eq_ignore_ascii_case(JOURNAL) {
            return Ok(());
        }
        Err(StoreError::Io { file: self.file.clone(), cause: format!("journal_mode stayed {journal}") })
    }
}

fn connect(file: &Path, wait: Duration, access: OpenFlags) -> Result<Connection, StoreError> {
    // Neither creating nor reading the name as a URI, unlike the defaults.
    let connected =
        Connection::open_with_flags(file, access | OpenFlags::SQLITE_OPEN_NO_MUTEX).and_then(|connection| {
            connection.busy_timeout(wait)?;
            Ok(connection)
        });
    connected.map_err(|error| StoreError::from_sql(file, &error))
}

/// To SQLite an empty file is a database to be filled; to us it is one that lost its content, for ours get their
/// name only when they are complete.
fn refuse_empty(file: &Path) -> Result<(), StoreError> {
    match fs::metadata(file) {
        Ok(metadata) if metadata.len() == 0 => {
            Err(StoreError::Damaged { file: file.to_owned(), cause: "the file is empty".to_owned() })
        }
        Ok(metadata) if metadata.is_dir() => Err(StoreError::NotOurs { file: file.to_owned() }),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(StoreError::Gone { file: file.to_owned() }),
        Err(error) => Err(StoreError::from_io(file, &error)),
    }
}

/// How a file stands to us, and whether its last page is whole, which SQLite would fill up with zeros in silence.
/// Both in one reading transaction, during which nobody writes to the file; it changes nothing of ours or of others.
fn look_at(connection: &Connection, file: &Path, kind: Kind) -> rusqlite::Result<(Standing, bool)> {
    let reading = connection.unchecked_transaction()?;
    let standing = schema::standing(&reading, kind)?;
    let page: u32 = reading.pragma_query_value(None, "page_size", |row| row.get(0))?;
    // A file that cannot be asked for its length now is not therefore damaged.
    let length = fs::metadata(file).map_or(0, |metadata| metadata.len());
    reading.finish()?;
    Ok((standing, length.is_multiple_of(u64::from(page))))
}

/// A new file must not get the name of one whose journal was left behind: SQLite would play that journal back into it.
pub(crate) fn refuse_stray_journal(file: &Path) -> Result<(), StoreError> {
    for suffix in ["-journal", "-wal"] {
        let journal = place::with_suffix(file, suffix);
        if fs::metadata(&journal).is_ok_and(|metadata| metadata.len() > 0) {
            let cause =
                "a journal whose file is missing; bring the file back, or move the journal elsewhere".to_owned();
            return Err(StoreError::Io { file: journal, cause });
        }
    }
    Ok(())
}
