//! Drafts on this machine: what somebody has answered so far, sealed elsewhere, found again by a tag.
//!
//! In clear stand the tag and a coarse hour after which the draft goes. All bodies should have one length; that is the
//! caller's duty, as is drawing tag and key from the resume code. Must not know: what is in a draft, what time it is.
//!
//! A draft is written anew at every answer, and durable each time. Measured on an ext4 disk with two cores, 30 drafts of
//! 6.5 KB: 0.65 ms for half of the saves, 0.84 ms for 99 of 100, so the journal of the other files serves here as well.
//! (A write-ahead log would be quicker and would keep earlier versions of drafts.) A removal takes 2 to 3 ms.

use std::path::Path;
use std::time::Duration;

use rusqlite::{OptionalExtension, params};

use crate::store::connection::{self, Db};
use crate::store::error::StoreError;
use crate::store::place;
use crate::store::schema::Kind;

/// The drafts of one machine.
pub struct Drafts {
    pub(crate) db: Db,
    salt: [u8; 16],
}

impl Drafts {
    /// Opens the drafts in a folder; creates both where they are missing.
    pub fn open(folder: &Path) -> Result<Drafts, StoreError> {
        Drafts::open_with(folder, connection::WAIT)
    }

    /// The same, with a waiting time of one's own for a file that is busy.
    pub fn open_with(folder: &Path, wait: Duration) -> Result<Drafts, StoreError> {
        place::refuse_share(folder)?;
        place::create_folder(folder)?;
        let file = place::drafts_file(folder);
        if !file.try_exists().map_err(|error| StoreError::from_io(&file, &error))? {
            Db::create_first(&file, Kind::Drafts, wait)?;
        }
        let db = Db::open(&file, Kind::Drafts, wait)?;
        // What `clean` needs for a moment must not lie in a file of the system's folder for such things.
        let settled = db.connection.pragma_update(None, "temp_store", "MEMORY");
        settled.map_err(|error| db.error(&error))?;
        let salt = db.connection.query_row("SELECT salt FROM state", [], |row| row.get(0));
        let salt = salt.map_err(|error| db.error(&error))?;
        Ok(Drafts { db, salt })
    }

    /// What tags and keys are derived with: random, drawn when the file was made.
    pub fn salt(&self) -> [u8; 16] {
        self.salt
    }

    /// Keeps a draft in the place of the one with the same tag; durable when it returns.
    pub fn save(&mut self, tag: [u8; 16], delete_after_hour: i64, body: &[u8]) -> Result<(), StoreError> {
        const SAVE: &str = "INSERT INTO draft (tag, delete_after_hour, body) VALUES (?1, ?2, ?3)
            ON CONFLICT (tag) DO UPDATE SET delete_after_hour = excluded.delete_after_hour, body = excluded.body";
        self.db.write(|transaction| {
            transaction.prepare_cached(SAVE)?.execute(params![tag.as_slice(), delete_after_hour, body]).map(|_| ())
        })
    }

    /// The draft with this tag.
    pub fn load(&self, tag: [u8; 16]) -> Result<Option<Vec<u8>>, StoreError> {
        let read = |row: &rusqlite::Row<'_>| row.get(0);
        let body = self.db.connection.query_row("SELECT body FROM draft WHERE tag = ?1", [tag.as_slice()], read);
        body.optional().map_err(|error| self.db.error(&error))
    }

    /// Removes the draft with this tag; there being none is fine. Afterwards no byte of it is in the file; its blocks
    /// on the drive, those of the journal too, are free but not overwritten.
    pub fn remove(&mut self, tag: [u8; 16]) -> Result<(), StoreError> {
        let gone =
            self.db.write(|transaction| transaction.execute("DELETE FROM draft WHERE tag = ?1", [tag.as_slice()]))?;
        if gone > 0 { self.clean() } else { Ok(()) }
    }

    /// Removes the drafts whose hour has passed, as thoroughly as [`Drafts::remove`], and says how many.
    ///
    /// Also makes up for a removal that a crash has cut short, so ask for it at every start.
    pub fn purge(&mut self, now_hour: i64) -> Result<usize, StoreError> {
        const PURGE: &str = "DELETE FROM draft WHERE delete_after_hour < ?1";
        let gone = self.db.write(|transaction| transaction.execute(PURGE, [now_hour]))?;
        self.clean()?;
        Ok(gone)
    }

    /// How many drafts there are.
    pub fn count(&self) -> Result<usize, StoreError> {
        let count = self.db.connection.query_row("SELECT count(*) FROM draft", [], |row| row.get::<_, u32>(0));
        count.map(|count| usize::try_from(count).unwrap_or(usize::MAX)).map_err(|error| self.db.error(&error))
    }

    /// For tests: as [`crate::store::exercise_file::ExerciseFile::limit_pages`].
    #[doc(hidden)]
    pub fn limit_pages(&self, pages: u32) -> Result<(), StoreError> {
        self.db.limit_pages(pages)
    }

    /// Builds the file anew from what is left. `secure_delete` overwrites a removed row, but not the copies of its
    /// first thousand bytes that stay on a page when rows were moved to another one.
    fn clean(&mut self) -> Result<(), StoreError> {
        self.db.connection.execute_batch("VACUUM").map_err(|error| self.db.error(&error))
    }
}
