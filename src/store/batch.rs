//! Many sheets at once, all of them or none: those that were filled on paper.
//!
//! They go in by their ids, so that the pages tell nothing of the order in which they lay on somebody's desk.

use rusqlite::params;

use crate::domain::answer::SheetId;
use crate::domain::instrument::GroupIx;
use crate::store::editions;
use crate::store::error::StoreError;
use crate::store::exercise_file::{ExerciseFile, IS_THERE, SUBMIT, SUBMIT_LATE};
use crate::store::outbox;
use crate::store::sealing::{self, Sealing};

/// A sealed sheet of a batch.
#[derive(Clone, PartialEq, Eq)]
pub struct BatchSheet {
    /// Its id.
    pub id: SheetId,
    /// Who answered.
    pub group: GroupIx,
    /// The sealed content.
    pub body: Vec<u8>,
    /// What goes on to the store above, where there is one.
    pub envelope: Option<Vec<u8>>,
}

/// Where the sheets of a batch go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// Among those that count; after the unsealing among the late ones, and there are enough for a new edition.
    Counted,
    /// Among the late ones: kept, and counted apart.
    Aside,
}

/// What submitting a batch did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Where the new sheets went.
    pub into: Destination,
    /// The ids that are new, in their order. The others were there, and stayed as they were.
    pub new: Vec<SheetId>,
}

impl ExerciseFile {
    /// Which of these ids are there, counted or set aside, in the order asked.
    pub fn are_there(&self, ids: &[SheetId]) -> Result<Vec<bool>, StoreError> {
        self.read(|connection| {
            let mut there = connection.prepare_cached(IS_THERE)?;
            ids.iter().map(|id| there.query_row([id.0.as_slice()], |row| row.get(0))).collect()
        })
    }

    /// Stores sheets in one transaction; all of them are durable when it returns, or none is there. An id that is
    /// there counts once, whatever comes with it. `decide` is given the groups of the new sheets, one for each, and
    /// says where these go: inside the transaction, so that nobody changes what is new meanwhile.
    ///
    /// # Errors
    /// [`StoreError::SealedForOthers`] when the keys were changed since the sheets were sealed: nobody could open them.
    pub fn submit_all(
        &mut self,
        sheets: &[BatchSheet],
        sealing: &Sealing,
        decide: impl FnOnce(&[GroupIx]) -> Destination,
    ) -> Result<Batch, StoreError> {
        let mut rows = Vec::with_capacity(sheets.len());
        for sheet in sheets {
            rows.push((sheet, self.stored_group(sheet.group)?));
        }
        rows.sort_unstable_by_key(|(sheet, _)| sheet.id);
        rows.dedup_by_key(|(sheet, _)| sheet.id);
        let submitted = self.change(|transaction| {
            if sealing::read(transaction)? != *sealing {
                return Ok(None);
            }
            let mut there = transaction.prepare_cached(IS_THERE)?;
            let mut new = Vec::with_capacity(rows.len());
            for (sheet, group) in &rows {
                if !there.query_row([sheet.id.0.as_slice()], |row| row.get::<_, bool>(0))? {
                    new.push((*sheet, *group));
                }
            }
            let into = decide(&new.iter().map(|(sheet, _)| sheet.group).collect::<Vec<GroupIx>>());
            // After the unsealing no sheet counts before a new edition takes it in.
            let counted = into == Destination::Counted && !editions::is_unsealed(transaction)?;
            let mut insert = transaction.prepare_cached(if counted { SUBMIT } else { SUBMIT_LATE })?;
            for (sheet, group) in &new {
                insert.execute(params![sheet.id.0.as_slice(), group, sheet.body])?;
                if let Some(envelope) = &sheet.envelope {
                    outbox::put(transaction, sheet.id, envelope)?;
                }
            }
            Ok(Some(Batch { into, new: new.iter().map(|(sheet, _)| sheet.id).collect() }))
        })?;
        submitted.ok_or_else(|| self.sealed_for_others())
    }
}
