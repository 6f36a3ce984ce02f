//! Kept reports: texts this module does not look into, edition by edition; what was released of them; late sheets.
//!
//! A report needs neither key nor sheets any more. From the first edition on the exercise is *unsealed*: a sheet that
//! comes then is *late* and waits in a table of its own, until an edition counts it. Must not know: what a report says.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction, params};

use crate::domain::answer::SheetId;
use crate::store::error::StoreError;
use crate::store::exercise_file::{ExerciseFile, StoredSheet, stored_sheet};

/// Most bytes of one kept report: 100,000 sheets with every text answer full, and as much again.
pub const REPORT_BYTES_MAX: usize = 500_000_000;
/// Longest line of the release register, in bytes; it holds a day, an edition and a word.
const RELEASE_BYTES_MAX: usize = 10_000;

const UNSEALED: &str = "SELECT EXISTS (SELECT 1 FROM edition)";
const LATE_COUNTS: &str = "SELECT user_group, count(*) FROM late INDEXED BY late_by_group GROUP BY user_group";

/// A kept report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// 1 for the first unsealing.
    pub number: u32,
    /// Its text.
    pub report: String,
}

/// A report that is to be kept, and what it rests on.
#[derive(Clone, Copy, Debug)]
pub struct NewEdition<'a> {
    /// Its text.
    pub report: &'a str,
    /// Every sheet that counts in it, in any order.
    pub counted: &'a [SheetId],
    /// The last edition that its maker knew of; `None` where there was none.
    pub after: Option<u32>,
    /// How many corrections its maker knew of.
    pub corrections: usize,
}

impl ExerciseFile {
    /// Whether an edition is kept: then the numbers behind the results can no longer change.
    pub fn is_unsealed(&self) -> Result<bool, StoreError> {
        self.read(is_unsealed)
    }

    /// Every kept report, the first edition first.
    pub fn editions(&self) -> Result<Vec<Edition>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare("SELECT number, report FROM edition ORDER BY number")?;
            statement.query_map([], edition)?.collect()
        })
    }

    /// The newest kept report.
    pub fn last_edition(&self) -> Result<Option<Edition>, StoreError> {
        self.read(|connection| {
            const LAST: &str = "SELECT number, report FROM edition ORDER BY number DESC LIMIT 1";
            connection.prepare(LAST)?.query_map([], edition)?.next().transpose()
        })
    }

    /// Keeps a report as the next edition. In the same step every sheet that it counts goes among those that count, and
    /// one that came since it was made waits among the late ones.
    ///
    /// `false`, and nothing is written, when the file is not as its maker saw it: another edition or a correction came
    /// meanwhile, a sheet that it counts was set aside, or the sheets were erased.
    ///
    /// # Errors
    /// [`StoreError::TooLong`], and those of the disk; nothing is written then.
    pub fn add_edition(&mut self, new: &NewEdition<'_>) -> Result<bool, StoreError> {
        const ADD: &str = "INSERT INTO edition (number, report) VALUES (?1, ?2)";
        if new.report.len() > REPORT_BYTES_MAX {
            return Err(StoreError::TooLong { what: "This report", characters_max: REPORT_BYTES_MAX });
        }
        let counted: BTreeSet<SheetId> = new.counted.iter().copied().collect();
        self.change(|transaction| {
            if seen(transaction)? != (new.after, u32::try_from(new.corrections).unwrap_or(u32::MAX), false) {
                return Ok(false);
            }
            let (there, late) = (ids(transaction, "sheet")?, ids(transaction, "late")?);
            if counted.iter().any(|id| !there.contains(id) && !late.contains(id)) {
                return Ok(false);
            }
            move_all(transaction, "sheet", "late", there.difference(&counted))?;
            move_all(transaction, "late", "sheet", late.intersection(&counted))?;
            transaction.execute(ADD, params![new.after.map_or(1, |last| last.saturating_add(1)), new.report])?;
            Ok(true)
        })
    }

    /// Late sheets that no edition counts yet, per group position, as [`ExerciseFile::counts`] counts the others.
    pub fn late_counts(&self, groups: usize) -> Result<Vec<u32>, StoreError> {
        self.count_by_group(LATE_COUNTS, groups)
    }

    /// Hands over every late sheet, as [`ExerciseFile::sheets`] does the others.
    pub fn late_sheets(&self, mut each: impl FnMut(StoredSheet)) -> Result<(), StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare("SELECT id, user_group, body FROM late ORDER BY id")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                each(stored_sheet(row)?);
            }
            Ok(())
        })
    }

    /// The release register: what was shown or given away of the reports, the oldest entry first.
    pub fn releases(&self) -> Result<Vec<String>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare("SELECT what FROM release ORDER BY place")?;
            statement.query_map([], |row| row.get(0))?.collect()
        })
    }

    /// Adds an entry to the release register, unless the very same one is there; `true` when it is new.
    pub fn add_release(&mut self, what: &str) -> Result<bool, StoreError> {
        const ADD: &str = "INSERT INTO release (place, what) SELECT (SELECT count(*) FROM release), ?1
                           WHERE NOT EXISTS (SELECT 1 FROM release WHERE what = ?1)";
        if what.len() > RELEASE_BYTES_MAX {
            return Err(StoreError::TooLong { what: "This release", characters_max: RELEASE_BYTES_MAX });
        }
        self.change(|transaction| Ok(transaction.execute(ADD, [what])? == 1))
    }

    /// Erases every sealed sheet for good, also the late ones, those set aside and those with a used slip; the reports stay. Says how many went,
    /// or `None`, and nothing was erased, when no report is kept: then the answers would be lost.
    ///
    /// What is erased is overwritten in the file; the next closing takes its pages away. On flash, in backups and in
    /// archives the old blocks stay as long as they do.
    pub fn erase_sheets(&mut self) -> Result<Option<u32>, StoreError> {
        self.change(|transaction| {
            if !is_unsealed(transaction)? {
                return Ok(None);
            }
            let mut erased = 0;
            for table in ["sheet", "late", "aside", "twice"] {
                // With a condition, so that no page is given back without being overwritten.
                erased += transaction.execute(&format!("DELETE FROM {table} WHERE length(id) = 16"), [])?;
            }
            transaction.execute("UPDATE state SET erased = 1 WHERE erased = 0", [])?;
            Ok(Some(u32::try_from(erased).unwrap_or(u32::MAX)))
        })
    }

    /// Whether the sealed sheets were erased; then no further edition is possible.
    pub fn are_sheets_erased(&self) -> Result<bool, StoreError> {
        self.read(|connection| connection.query_row("SELECT erased FROM state", [], |row| row.get(0)))
    }
}

/// Whether an edition is kept, as this connection sees it now.
pub(crate) fn is_unsealed(connection: &Connection) -> rusqlite::Result<bool> {
    connection.prepare_cached(UNSEALED)?.query_row([], |row| row.get(0))
}

/// The last edition, the number of corrections, and whether the sheets were erased.
fn seen(transaction: &Transaction<'_>) -> rusqlite::Result<(Option<u32>, u32, bool)> {
    const SEEN: &str =
        "SELECT (SELECT max(number) FROM edition), (SELECT count(*) FROM correction), (SELECT erased FROM state)";
    transaction.query_row(SEEN, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

fn edition(row: &rusqlite::Row<'_>) -> rusqlite::Result<Edition> {
    Ok(Edition { number: row.get(0)?, report: row.get(1)? })
}

/// By the index alone, so that no body is read.
fn ids(transaction: &Transaction<'_>, table: &str) -> rusqlite::Result<BTreeSet<SheetId>> {
    let mut statement = transaction.prepare(&format!("SELECT id FROM {table} INDEXED BY {table}_by_group"))?;
    statement.query_map([], |row| row.get(0).map(SheetId))?.collect()
}

fn move_all<'a>(
    transaction: &Transaction<'_>,
    from: &str,
    to: &str,
    ids: impl Iterator<Item = &'a SheetId>,
) -> rusqlite::Result<()> {
    let copy = format!("INSERT INTO {to} (id, user_group, body) SELECT id, user_group, body FROM {from} WHERE id = ?1");
    let mut copy = transaction.prepare(&copy)?;
    let mut remove = transaction.prepare(&format!("DELETE FROM {from} WHERE id = ?1"))?;
    for id in ids {
        copy.execute([id.0.as_slice()])?;
        remove.execute([id.0.as_slice()])?;
    }
    Ok(())
}
