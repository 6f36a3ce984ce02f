//! Sheets that arrived at a server for this school, and are taken over from there: parted from their slips already, each
//! counted once, those set aside as such. Must not know: the server.

use rusqlite::{Connection, params};

use crate::domain::answer::SheetId;
use crate::domain::instrument::GroupIx;
use crate::store::arrivals::{Expected, Kept, PUT_TWICE};
use crate::store::codes::{self, ReceiptHash};
use crate::store::error::StoreError;
use crate::store::exercise_file::{ExerciseFile, SUBMIT, SUBMIT_LATE};
use crate::store::{editions, sealing};

/// Bytes kept of a slip's hash where it is told as used: no two of an exercise ever look alike.
pub const USED_BYTES: usize = 16;

/// A sheet that arrived elsewhere.
#[derive(Clone, PartialEq, Eq)]
pub struct Parted {
    /// Its random id.
    pub id: SheetId,
    /// Who answered.
    pub group: GroupIx,
    /// Whether it was set aside because of its slip.
    pub is_aside: bool,
    /// To whom it is sealed: [`sealing::Sealing::fingerprint`].
    pub sealing: [u8; 32],
    /// The sealed content.
    pub body: Vec<u8>,
}

/// What was marked there, and leads to no sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// What stands for the receipts.
    pub receipts: Vec<[u8; 8]>,
    /// Used slips: the beginnings of their hashes.
    pub used: Vec<[u8; USED_BYTES]>,
}

/// What became of sheets that were taken over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TakenOver {
    /// New ones that count; after the unsealing they are late.
    pub new: u32,
    /// New ones that are set aside.
    pub aside: u32,
    /// Sheets that were here already.
    pub there: u32,
    /// Sheets that were not taken: sealed to other keys than the exercise's.
    pub other_keys: u32,
    /// Sheets that were not taken: of no group of the exercise, or not of the length of every sheet.
    pub unreadable: u32,
}

impl ExerciseFile {
    /// Which of these sheets are not here, in their order.
    ///
    /// # Errors
    /// The store's.
    pub fn missing(&self, ids: &[SheetId]) -> Result<Vec<SheetId>, StoreError> {
        self.read(|connection| {
            let mut missing = Vec::new();
            for id in ids {
                if !(&*connection).is_there(*id)? {
                    missing.push(*id);
                }
            }
            Ok(missing)
        })
    }

    /// The slips that are used: the beginnings of their hashes, in order.
    ///
    /// # Errors
    /// The store's.
    pub fn used_slips(&self) -> Result<Vec<[u8; USED_BYTES]>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare("SELECT hash FROM slip WHERE used = 1 ORDER BY hash")?;
            let hashes = statement.query_map([], |row| row.get(0).map(|hash: [u8; 32]| short(&hash)))?;
            hashes.collect()
        })
    }

    /// Takes sheets over, all in one transaction: durable when this returns, or none of it is there.
    ///
    /// # Errors
    /// The store's.
    pub fn take_over(&mut self, sheets: &[Parted], expected: Expected) -> Result<TakenOver, StoreError> {
        let mut sorted: Vec<&Parted> = sheets.iter().collect();
        // By their ids, so that the pages tell nothing of the order in which they were brought.
        sorted.sort_unstable_by_key(|sheet| sheet.id);
        self.change(|transaction| {
            let connection: &Connection = transaction;
            let fingerprint = sealing::read(connection)?.fingerprint();
            let stored = if editions::is_unsealed(connection)? { SUBMIT_LATE } else { SUBMIT };
            let mut taken = TakenOver::default();
            for sheet in &sorted {
                let count = match () {
                    () if (&*connection).is_there(sheet.id)? => &mut taken.there,
                    () if sheet.sealing != fingerprint => &mut taken.other_keys,
                    () if sheet.group.0 >= expected.groups || sheet.body.len() != expected.body_bytes => {
                        &mut taken.unreadable
                    }
                    () => {
                        let put = if sheet.is_aside { PUT_TWICE } else { stored };
                        let group = u32::try_from(sheet.group.0).unwrap_or(u32::MAX);
                        connection.prepare_cached(put)?.execute(params![sheet.id.0.as_slice(), group, sheet.body])?;
                        if sheet.is_aside { &mut taken.aside } else { &mut taken.new }
                    }
                };
                *count += 1;
            }
            Ok(taken)
        })
    }

    /// Takes over what was marked there: from now on these slips are used here too, and these receipts valid.
    ///
    /// # Errors
    /// The store's.
    pub fn take_marks_over(&mut self, marks: &Marks) -> Result<(), StoreError> {
        const USE: &str = "UPDATE slip SET used = 1 WHERE used = 0 AND substr(hash, 1, 16) = ?1";
        self.change(|transaction| {
            let mut mark = transaction.prepare(USE)?;
            for slip in &marks.used {
                mark.execute([slip.as_slice()])?;
            }
            let receipts: Vec<ReceiptHash> = marks.receipts.clone();
            codes::add_receipts(transaction, &receipts)
        })
    }
}

/// What stands for a slip that is told as used.
pub(crate) fn short(slip: &[u8; 32]) -> [u8; USED_BYTES] {
    std::array::from_fn(|at| slip.get(at).copied().unwrap_or(0))
}
