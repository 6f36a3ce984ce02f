//! The outbox: envelopes with sealed sheets that are to be handed to the machine above, and have not arrived there yet.
//!
//! An envelope stands under the id of its sheet; this module does not look into it. It goes only when the machine above
//! has it durably, so that an envelope sent twice is harmless and one that is lost on the way is sent again. Whatever
//! leaves the outbox is overwritten in the file. Envelopes are taken in the order of their random ids, so that what
//! travels together tells nothing of who came after whom.
//!
//! What the outbox tells whoever has the file: for which sheets there is one yet. At a station these are the ones since
//! the last contact, as the pages of the open file tell anyway. Which sheets went through a relay is not kept: one that
//! comes again is handed on again, and counted once at the top. Must not know: the network, or where above is.

use rusqlite::{Connection, params};

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::store::error::StoreError;
use crate::store::exercise_file::ExerciseFile;

/// What stands for a refusal without a reason.
const NO_REASON: &str = "refused";
/// Longest reason, in characters; it is one short sentence.
const REASON_CHARACTERS_MAX: usize = 300;

const PUT: &str = "INSERT INTO outbox (id, refused, envelope) VALUES (?1, '', ?2) ON CONFLICT (id) DO NOTHING";

impl ExerciseFile {
    /// Puts envelopes from below into the outbox, all of them or none; they are durable when it returns. One whose id
    /// is there changes nothing.
    pub fn relay(&mut self, envelopes: &[(SheetId, Vec<u8>)]) -> Result<(), StoreError> {
        let mut rows: Vec<&(SheetId, Vec<u8>)> = envelopes.iter().collect();
        // By their ids, so that the pages tell nothing of the order within a batch; of equal ids the first comes first.
        rows.sort_by_key(|(id, _)| *id);
        self.change(|transaction| {
            for (id, envelope) in rows {
                put(transaction, *id, envelope)?;
            }
            Ok(())
        })
    }

    /// The first envelopes that wait, at most `limit`, in the order of their ids. Refused ones do not wait.
    pub fn outbox(&self, limit: usize) -> Result<Vec<(SheetId, Vec<u8>)>, StoreError> {
        const WAITING: &str = "SELECT id, envelope FROM outbox WHERE refused = '' ORDER BY id LIMIT ?1";
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.read(|connection| {
            let mut statement = connection.prepare_cached(WAITING)?;
            statement.query_map([limit], |row| Ok((SheetId(row.get(0)?), row.get(1)?)))?.collect()
        })
    }

    /// How many envelopes wait, and how many were refused above.
    pub fn outbox_counts(&self) -> Result<(u32, u32), StoreError> {
        self.read(counts)
    }

    /// Why envelopes were refused, and how many for each reason, in the order of the reasons.
    pub fn outbox_refusals(&self) -> Result<Vec<(String, u32)>, StoreError> {
        const WHY: &str = "SELECT refused, count(*) FROM outbox WHERE refused <> '' GROUP BY refused ORDER BY refused";
        self.read(|connection| {
            let mut statement = connection.prepare_cached(WHY)?;
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
    }

    /// Takes out envelopes that the machine above has durably; says how many were there. Their sheets stay.
    pub fn handed_in(&mut self, ids: &[SheetId]) -> Result<u32, StoreError> {
        self.change(|transaction| {
            let mut remove = transaction.prepare_cached("DELETE FROM outbox WHERE id = ?1")?;
            let mut removed = 0;
            for id in ids {
                removed += remove.execute([id.0.as_slice()])?;
            }
            Ok(u32::try_from(removed).unwrap_or(u32::MAX))
        })
    }

    /// Notes that the machine above did not take these, and why, in a few words without anything of a person. They are
    /// kept, and not sent again before [`ExerciseFile::try_refused_again`].
    pub fn refused(&mut self, ids: &[(SheetId, &str)]) -> Result<(), StoreError> {
        self.change(|transaction| {
            let mut note =
                transaction.prepare_cached("UPDATE outbox SET refused = ?2 WHERE id = ?1 AND refused <> ?2")?;
            for (id, why) in ids {
                let why: String = why.chars().take(REASON_CHARACTERS_MAX).collect();
                let why = if why.is_empty() { NO_REASON.to_owned() } else { why };
                note.execute(params![id.0.as_slice(), why])?;
            }
            Ok(())
        })
    }

    /// Lets every refused envelope wait once more; says how many these are.
    pub fn try_refused_again(&mut self) -> Result<u32, StoreError> {
        self.change(|transaction| {
            let again = transaction.execute("UPDATE outbox SET refused = '' WHERE refused <> ''", [])?;
            Ok(u32::try_from(again).unwrap_or(u32::MAX))
        })
    }

    /// Sheets of this file that are no longer in the outbox, in the order of their ids: of these a station asks whether
    /// they are secured above.
    pub fn handed_in_sheets(&self) -> Result<Vec<SheetId>, StoreError> {
        const HANDED_IN: &str = "SELECT id FROM (SELECT id FROM sheet INDEXED BY sheet_by_group
            UNION ALL SELECT id FROM late INDEXED BY late_by_group)
            WHERE id NOT IN (SELECT id FROM outbox) ORDER BY id";
        self.read(|connection| {
            let mut statement = connection.prepare(HANDED_IN)?;
            statement.query_map([], |row| row.get(0).map(SheetId))?.collect()
        })
    }

    /// Forgets sheets that are secured above, at a station; says how many went. One whose envelope is still in the
    /// outbox stays.
    pub fn forget_sheets(&mut self, ids: &[SheetId]) -> Result<u32, StoreError> {
        self.change(|transaction| {
            let mut forgotten = 0;
            for table in ["sheet", "aside", "late"] {
                let forget =
                    format!("DELETE FROM {table} WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM outbox WHERE id = ?1)");
                let mut forget = transaction.prepare_cached(&forget)?;
                for id in ids {
                    forgotten += forget.execute([id.0.as_slice()])?;
                }
            }
            if forgotten > 0 {
                // Somebody did begin, although no sheet says so any more.
                transaction.execute("UPDATE state SET begun = 1 WHERE begun = 0", [])?;
            }
            Ok(u32::try_from(forgotten).unwrap_or(u32::MAX))
        })
    }
}

/// Puts an envelope into the outbox, unless there is one of this id.
pub(crate) fn put(transaction: &Connection, id: SheetId, envelope: &[u8]) -> rusqlite::Result<()> {
    transaction.prepare_cached(PUT)?.execute(params![id.0.as_slice(), envelope]).map(|_| ())
}

/// How many envelopes wait, and how many were refused.
pub(crate) fn counts(connection: &Connection) -> rusqlite::Result<(u32, u32)> {
    const COUNTS: &str =
        "SELECT count(*) FILTER (WHERE refused = ''), count(*) FILTER (WHERE refused <> '') FROM outbox";
    connection.prepare_cached(COUNTS)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// An error while an envelope waits that the machine above may take.
pub(crate) fn refuse_waiting(connection: &Connection, id: &ExerciseId) -> rusqlite::Result<Result<(), StoreError>> {
    let (sheets, _) = counts(connection)?;
    Ok(if sheets == 0 { Ok(()) } else { Err(StoreError::NotHandedIn { id: id.clone(), sheets }) })
}

/// An error while there is an envelope: the only one may be here.
pub(crate) fn refuse_unsent(connection: &Connection, id: &ExerciseId) -> rusqlite::Result<Result<(), StoreError>> {
    let (waiting, refused) = counts(connection)?;
    let sheets = waiting.saturating_add(refused);
    Ok(if sheets == 0 { Ok(()) } else { Err(StoreError::NotHandedIn { id: id.clone(), sheets }) })
}
