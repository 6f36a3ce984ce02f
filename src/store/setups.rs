//! Exercises that are still being set up: texts this module does not look into, each with a revision.
//!
//! A revision is given once in a school's life and never again, so whoever saves on top of one knows that nobody saved
//! anything else in between, not even a set-up that was removed and begun anew under the same name. Nothing of
//! participants; must not know: what a set-up says.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::domain::exercise::ExerciseId;
use crate::store::error::StoreError;
use crate::store::{Store, place};

/// Longest text of a set-up, in bytes. One with ten own statements in ten languages has some 100,000.
const TEXT_BYTES_MAX: usize = 1_000_000;

/// A set-up as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetupRow {
    /// The id its exercise will have.
    pub id: ExerciseId,
    /// The text.
    pub text: String,
    /// Changes with every text that is kept, and upwards.
    pub revision: u64,
}

/// What saving a set-up did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SavedSetup {
    /// It is kept, and durable; this is its revision now.
    Kept(u64),
    /// Somebody else saved meanwhile: this is what they kept. Nothing was written.
    ChangedMeanwhile(SetupRow),
    /// Another set-up, or an activated exercise, has this level and session. Nothing was written.
    PlaceTaken,
    /// There is no set-up of this name any more: it was removed, renamed or activated. Nothing was written.
    Gone,
}

/// What removing a set-up did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RemovedSetup {
    /// It is gone.
    Removed,
    /// Somebody else saved meanwhile: this is what they kept. Nothing was removed.
    ChangedMeanwhile(SetupRow),
    /// There was none of this name any more.
    Gone,
}

impl Store {
    /// All set-ups, in the order of their ids.
    pub fn setups(&self) -> Result<Vec<SetupRow>, StoreError> {
        let read = || {
            let mut statement = self.school.connection.prepare("SELECT id, text, revision FROM setup ORDER BY id")?;
            statement.query_map([], setup_row)?.collect::<rusqlite::Result<Vec<SetupRow>>>()
        };
        read().map_err(|error| self.school.error(&error))
    }

    /// Keeps a set-up. `based_on` is the revision that was changed, `None` for a new one. Where level, year or session
    /// were changed, so that the set-up has another id now, `renamed_from` is the id it had. A text that is there already
    /// is not written again and keeps its revision: a save whose answer got lost can be repeated.
    ///
    /// # Errors
    /// [`StoreError::BadName`], [`StoreError::TooLong`], and those of the disk; nothing is written then.
    pub fn save_setup(
        &mut self,
        id: &ExerciseId,
        text: &str,
        based_on: Option<u64>,
        renamed_from: Option<&ExerciseId>,
    ) -> Result<SavedSetup, StoreError> {
        if place::exercise_file(&self.folder, id).is_none() {
            return Err(StoreError::BadName { id: id.clone() });
        }
        refuse_long(text)?;
        self.school.write(|transaction| {
            let there = find(transaction, id)?;
            let before = renamed_from.filter(|before| *before != id);
            let Some(based_on) = based_on else {
                let taken = there.is_some() || is_activated(transaction, id)?;
                return if taken { Ok(SavedSetup::PlaceTaken) } else { keep(transaction, id, text) };
            };
            let changed = match before {
                Some(before) => find(transaction, before)?,
                None => there.clone(),
            };
            match (changed, there) {
                // Also one that was renamed a moment ago by the same save.
                (None, Some(there)) if there.text == text => Ok(SavedSetup::Kept(there.revision)),
                (None, _) => Ok(SavedSetup::Gone),
                (Some(row), _) if before.is_none() && row.text == text => Ok(SavedSetup::Kept(row.revision)),
                (Some(row), _) if row.revision != based_on => Ok(SavedSetup::ChangedMeanwhile(row)),
                (Some(_), Some(_)) if before.is_some() => Ok(SavedSetup::PlaceTaken),
                (Some(row), _) => {
                    if before.is_some() && is_activated(transaction, id)? {
                        return Ok(SavedSetup::PlaceTaken);
                    }
                    transaction.execute("DELETE FROM setup WHERE id = ?1", [&row.id.0])?;
                    keep(transaction, id, text)
                }
            }
        })
    }

    /// Removes a set-up, if it is still the one at this revision.
    pub fn remove_setup(&mut self, id: &ExerciseId, revision: u64) -> Result<RemovedSetup, StoreError> {
        self.school.write(|transaction| match find(transaction, id)? {
            None => Ok(RemovedSetup::Gone),
            Some(row) if row.revision != revision => Ok(RemovedSetup::ChangedMeanwhile(row)),
            Some(_) => {
                transaction.execute("DELETE FROM setup WHERE id = ?1", [&id.0])?;
                Ok(RemovedSetup::Removed)
            }
        })
    }
}

/// Refuses a text that is no set-up, by its length.
pub(crate) fn refuse_long(text: &str) -> Result<(), StoreError> {
    if text.len() <= TEXT_BYTES_MAX {
        return Ok(());
    }
    Err(StoreError::TooLong { what: "This set-up", characters_max: TEXT_BYTES_MAX })
}

/// Writes a set-up that is not there, at a revision of its own.
pub(crate) fn keep(transaction: &Connection, id: &ExerciseId, text: &str) -> rusqlite::Result<SavedSetup> {
    const NEXT: &str = "UPDATE identity SET revisions = revisions + 1 RETURNING revisions";
    let revision: i64 = transaction.query_row(NEXT, [], |row| row.get(0))?;
    transaction.execute("INSERT INTO setup (id, text, revision) VALUES (?1, ?2, ?3)", params![id.0, text, revision])?;
    Ok(SavedSetup::Kept(revision.unsigned_abs()))
}

/// The set-up of this name.
pub(crate) fn find(connection: &Connection, id: &ExerciseId) -> rusqlite::Result<Option<SetupRow>> {
    connection.query_row("SELECT id, text, revision FROM setup WHERE id = ?1", [&id.0], setup_row).optional()
}

/// Whether an activated exercise has this name.
fn is_activated(connection: &Connection, id: &ExerciseId) -> rusqlite::Result<bool> {
    const IS: &str = "SELECT EXISTS (SELECT 1 FROM exercise WHERE id = ?1)";
    connection.query_row(IS, [&id.0], |row| row.get(0))
}

fn setup_row(row: &Row<'_>) -> rusqlite::Result<SetupRow> {
    // None below 1 is ever written.
    let revision: i64 = row.get(2)?;
    Ok(SetupRow { id: ExerciseId(row.get(0)?), text: row.get(1)?, revision: revision.unsigned_abs() })
}
