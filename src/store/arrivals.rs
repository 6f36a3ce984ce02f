//! Sheets that come from below, out of opened envelopes: stored, set aside because of their slip, or not taken.
//!
//! Slip and sheet are parted here: the slip is marked and the sheet stored in one transaction, and nothing in the file
//! leads from one to the other. A sheet whose slip is used or unknown goes to a table of its own, `twice`: it was
//! confirmed to somebody, so it is kept and its receipt is valid, but it does not count before the coordinator takes all
//! such sheets. What that table tells: which sheets came with such a slip, not with which one, and not which came first.
//! Must not know: how a sheet came, from where, or what is in it.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};

use crate::domain::answer::SheetId;
use crate::domain::instrument::GroupIx;
use crate::store::codes::{self, ReceiptHash};
use crate::store::editions;
use crate::store::error::StoreError;
use crate::store::exercise_file::{ExerciseFile, IS_THERE, SUBMIT, SUBMIT_LATE};
use crate::store::sealing;

/// A sheet out of an envelope.
#[derive(Clone, PartialEq, Eq)]
pub struct Arrival {
    /// Its random id.
    pub id: SheetId,
    /// Who answered.
    pub group: GroupIx,
    /// The sealed content.
    pub body: Vec<u8>,
    /// What stands for its receipt, as [`codes::receipt_hash`] makes it.
    pub receipt: Option<[u8; 8]>,
    /// The hash of the slip that came with it.
    pub slip: Option<[u8; 32]>,
    /// To whom it is sealed: [`sealing::Sealing::fingerprint`].
    pub sealing: [u8; 32],
}

/// What every sheet of an exercise has to be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
    /// How many groups the instrument has.
    pub groups: usize,
    /// Length of every sealed sheet, in bytes.
    pub body_bytes: usize,
}

/// What became of a sheet that arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrived {
    /// It is new, and in the store; after the unsealing among the late ones.
    Stored,
    /// A sheet with this id was there; that first one stays as it was, and nothing else changed.
    AlreadyThere,
    /// In the store, but apart: its slip was used before, is unknown, or is missing where only slips admit.
    SetAside,
    /// Not taken: it is sealed to other keys than the exercise's, and nobody could open it.
    OtherKeys,
    /// Not taken: the exercise has no such group.
    NoSuchGroup,
    /// Not taken: it has not the length that every sheet of the exercise has.
    Unreadable,
}

pub(crate) const PUT_TWICE: &str = "INSERT INTO twice (id, user_group, body) VALUES (?1, ?2, ?3)";
/// Whether slips admit to a group, and nothing else does.
const ONLY_SLIPS: &str = "SELECT EXISTS (SELECT 1 FROM slip WHERE user_group = ?1)
    AND NOT EXISTS (SELECT 1 FROM group_code WHERE user_group = ?1)";
/// By the index alone, as the count of sheets.
const TWICE_COUNTS: &str = "SELECT user_group, count(*) FROM twice INDEXED BY twice_by_group GROUP BY user_group";

impl ExerciseFile {
    /// Takes in sheets, with one answer for each in their order: all of it in one transaction, durable when this
    /// returns, or none of it is there. The same id or the same slip twice in a batch is as if it came one after the
    /// other.
    pub fn arrive(&mut self, arrivals: &[Arrival], expected: Expected) -> Result<Vec<Arrived>, StoreError> {
        self.change(|transaction| {
            let connection: &Connection = transaction;
            let mut judge = Judge::new(connection, expected, sealing::read(connection)?.fingerprint());
            let mut arrived = Vec::with_capacity(arrivals.len());
            for arrival in arrivals {
                arrived.push(judge.judge(arrival)?);
            }
            let mut new: Vec<(&Arrival, Arrived)> = arrivals.iter().zip(arrived.iter().copied()).collect();
            new.retain(|(_, arrived)| matches!(arrived, Arrived::Stored | Arrived::SetAside));
            // By their ids, so that the pages tell nothing of the order within a batch.
            new.sort_unstable_by_key(|(arrival, _)| arrival.id);
            let stored = if editions::is_unsealed(transaction)? { SUBMIT_LATE } else { SUBMIT };
            for (arrival, arrived) in &new {
                let put = if *arrived == Arrived::SetAside { PUT_TWICE } else { stored };
                let group = u32::try_from(arrival.group.0).unwrap_or(u32::MAX);
                transaction.prepare_cached(put)?.execute(params![arrival.id.0.as_slice(), group, arrival.body])?;
            }
            let receipts: Vec<ReceiptHash> = new.iter().filter_map(|(arrival, _)| arrival.receipt).collect();
            codes::add_receipts(transaction, &receipts)?;
            Ok(arrived)
        })
    }

    /// Sheets whose slip was used twice, per group position, as [`ExerciseFile::counts`] counts the others.
    pub fn twice_counts(&self, groups: usize) -> Result<Vec<u32>, StoreError> {
        self.count_by_group(TWICE_COUNTS, groups)
    }

    /// Takes all sheets whose slip was used twice: from now on they count or, after the unsealing, are late. Says how
    /// many these are. To leave them is to do nothing.
    pub fn take_twice(&mut self) -> Result<u32, StoreError> {
        self.change(|transaction| {
            let to = if editions::is_unsealed(transaction)? { "late" } else { "sheet" };
            let take =
                format!("INSERT INTO {to} (id, user_group, body) SELECT id, user_group, body FROM twice ORDER BY id");
            let taken = transaction.execute(&take, [])?;
            // With a condition, so that no page is given back without being overwritten.
            transaction.execute("DELETE FROM twice WHERE length(id) = 16", [])?;
            Ok(u32::try_from(taken).unwrap_or(u32::MAX))
        })
    }
}

/// What is asked about a sheet where sheets are kept, inside the transaction of its arrival.
pub(crate) trait Kept {
    /// What can go wrong there.
    type Error;

    /// Whether a sheet with this id is there, wherever it stands.
    fn is_there(&mut self, id: SheetId) -> Result<bool, Self::Error>;

    /// Marks a free slip of this group as used; `false` when there is no such slip.
    fn use_slip(&mut self, slip: &[u8; 32], group: u32) -> Result<bool, Self::Error>;

    /// Whether slips admit to a group, and nothing else does.
    fn only_slips(&mut self, group: u32) -> Result<bool, Self::Error>;
}

/// Decides about the sheets of a batch, one after the other, the same way wherever they are kept.
pub(crate) struct Judge<K> {
    kept: K,
    expected: Expected,
    fingerprint: [u8; 32],
    /// New ones of this batch, which are not in their tables yet.
    new: BTreeSet<SheetId>,
}

impl<K: Kept> Judge<K> {
    /// For sheets that are sealed to keys of this fingerprint.
    pub(crate) fn new(kept: K, expected: Expected, fingerprint: [u8; 32]) -> Judge<K> {
        Judge { kept, expected, fingerprint, new: BTreeSet::new() }
    }

    /// What becomes of the next one.
    pub(crate) fn judge(&mut self, arrival: &Arrival) -> Result<Arrived, K::Error> {
        // First: a repeat is harmless whatever comes with it, also when the keys were changed in between.
        if self.new.contains(&arrival.id) || self.kept.is_there(arrival.id)? {
            return Ok(Arrived::AlreadyThere);
        }
        let Some(group) = u32::try_from(arrival.group.0).ok().filter(|_| arrival.group.0 < self.expected.groups) else {
            return Ok(Arrived::NoSuchGroup);
        };
        if arrival.sealing != self.fingerprint {
            return Ok(Arrived::OtherKeys);
        }
        if arrival.body.len() != self.expected.body_bytes {
            return Ok(Arrived::Unreadable);
        }
        self.new.insert(arrival.id);
        let admitted = match &arrival.slip {
            Some(slip) => self.kept.use_slip(slip, group)?,
            None => !self.kept.only_slips(group)?,
        };
        Ok(if admitted { Arrived::Stored } else { Arrived::SetAside })
    }
}

impl Kept for &Connection {
    type Error = rusqlite::Error;

    fn is_there(&mut self, id: SheetId) -> rusqlite::Result<bool> {
        self.prepare_cached(IS_THERE)?.query_row([id.0.as_slice()], |row| row.get(0))
    }

    fn use_slip(&mut self, slip: &[u8; 32], group: u32) -> rusqlite::Result<bool> {
        codes::use_slip(self, slip, group)
    }

    fn only_slips(&mut self, group: u32) -> rusqlite::Result<bool> {
        self.prepare_cached(ONLY_SLIPS)?.query_row([group], |row| row.get(0))
    }
}
