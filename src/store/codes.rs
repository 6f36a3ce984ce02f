//! Codes, slips and receipts of an exercise: what lets people in, and what they keep as a proof.
//!
//! Nothing here is linked to a sheet. Slips are handed out before the first sheet and marked in their place, so a
//! used slip looks the same whenever it was used. A slip may carry the class it is handed out to. Receipts are written anew, all of them in order, with each one that
//! comes, so that even *where* they lie on their pages does not tell which was the last. Which people have a receipt
//! or a used slip can be seen by whoever has the file and knows their words or their slip: that is what they are for.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::store::error::StoreError;
use crate::store::exercise_file::{self, ExerciseFile};

/// What is known of a slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlipState {
    /// No such slip in this exercise.
    Unknown,
    /// It admits one sheet of this group.
    Free(GroupIx),
    /// A sheet came with it.
    Used,
}

/// A slip on its way into the store.
#[derive(Clone, Copy)]
pub struct NewSlip<'a> {
    /// Its hash.
    pub hash: [u8; 32],
    /// Whose sheet it admits.
    pub group: GroupIx,
    /// The class it is handed out to, at most [`CLASS_CHARACTERS_MAX`] characters.
    pub class: Option<&'a str>,
}

/// An access code as it is handed out; it can be used more than once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GroupCode {
    /// Whom it admits.
    pub group: GroupIx,
    /// The class of the group whose own it is, such as a company; `None` for the whole group's.
    pub class: Option<String>,
    /// As it is typed.
    pub code: String,
}

/// Longest name of a class on a slip, or with a code.
pub const CLASS_CHARACTERS_MAX: usize = 40;

/// Bytes kept of a receipt's hash: that two of a million look alike has a chance of one in thirty million.
const RECEIPT_BYTES: usize = 8;
/// What stands for a receipt's words.
pub(crate) type ReceiptHash = [u8; RECEIPT_BYTES];

impl ExerciseFile {
    /// Whether a sheet was submitted with these words. Capitals, spaces and signs between words do not matter.
    /// `false` also for every receipt from before the closing, which drops them.
    pub fn has_receipt(&self, words: &str) -> Result<bool, StoreError> {
        let hash = receipt_hash(&self.origin().id, words);
        self.read(|connection| Ok(receipts(connection)?.binary_search(&hash).is_ok()))
    }

    /// The access codes and the groups they admit to, in the order of groups and then of codes.
    pub fn group_codes(&self) -> Result<Vec<(GroupIx, String)>, StoreError> {
        let mut codes: Vec<_> = self.codes()?.into_iter().map(|code| (code.group, code.code)).collect();
        codes.sort_unstable();
        Ok(codes)
    }

    /// The same with the classes they are handed out to, in the order of groups and then of classes.
    pub fn codes(&self) -> Result<Vec<GroupCode>, StoreError> {
        const CODES: &str = "SELECT user_group, class, code FROM group_code ORDER BY user_group, class, code";
        self.read(|connection| {
            let mut statement = connection.prepare(CODES)?;
            let rows = statement.query_map([], |row| {
                let class: String = row.get(1)?;
                let class = (!class.is_empty()).then_some(class);
                Ok(GroupCode { group: GroupIx(exercise_file::position(row, 0)?), class, code: row.get(2)? })
            })?;
            rows.collect::<rusqlite::Result<Vec<GroupCode>>>()
        })
    }

    /// Gives a group its access code; an earlier one is void. Those of its classes stay.
    pub fn set_group_code(&mut self, group: GroupIx, code: &str) -> Result<(), StoreError> {
        self.set_code(group, None, code)
    }

    /// Gives a class of a group an access code of its own, or the whole group; an earlier one is void.
    pub fn set_code(&mut self, group: GroupIx, class: Option<&str>, code: &str) -> Result<(), StoreError> {
        let class = class_name(class)?;
        let group = self.stored_group(group)?;
        self.change(|transaction| {
            const VOID: &str = "DELETE FROM group_code WHERE user_group = ?1 AND class = ?2 AND code <> ?3";
            const SET: &str = "INSERT INTO group_code (user_group, class, code) VALUES (?1, ?2, ?3)
                               ON CONFLICT (user_group, code) DO NOTHING";
            transaction.execute(VOID, params![group, class, code])?;
            transaction.execute(SET, params![group, class, code]).map(|_| ())
        })
    }

    /// Adds slips without a class by their hashes: all of them, or none (`false`) when one is there already or comes twice.
    pub fn add_slips(&mut self, slips: &[([u8; 32], GroupIx)]) -> Result<bool, StoreError> {
        let slips: Vec<NewSlip<'_>> =
            slips.iter().map(|(hash, group)| NewSlip { hash: *hash, group: *group, class: None }).collect();
        self.add_class_slips(&slips)
    }

    /// The same with the classes they are for. A class is counted; it never comes near a sheet.
    pub fn add_class_slips(&mut self, slips: &[NewSlip<'_>]) -> Result<bool, StoreError> {
        let mut rows = Vec::with_capacity(slips.len());
        for slip in slips {
            rows.push((slip.hash, self.stored_group(slip.group)?, class_name(slip.class)?));
        }
        // In their own order, so that the file does not tell in which they were printed.
        rows.sort_unstable();
        if rows.windows(2).any(|two| matches!(two, [(one, ..), (other, ..)] if one == other)) {
            return Ok(false);
        }
        self.change(|transaction| {
            for (hash, ..) in &rows {
                if find_slip(transaction, hash)?.is_some() {
                    return Ok(false);
                }
            }
            let mut insert =
                transaction.prepare("INSERT INTO slip (hash, user_group, used, class) VALUES (?1, ?2, 0, ?3)")?;
            for (hash, group, class) in &rows {
                insert.execute(params![hash.as_slice(), group, class])?;
            }
            Ok(true)
        })
    }

    /// How a slip stands.
    pub fn slip(&self, hash: &[u8; 32]) -> Result<SlipState, StoreError> {
        let found = self.read(|connection| find_slip(connection, hash))?;
        Ok(match found {
            None => SlipState::Unknown,
            Some((_, true)) => SlipState::Used,
            Some((group, false)) => SlipState::Free(GroupIx(group)),
        })
    }

    /// Every slip's hash and the group it admits to, in the order of the hashes; not which are used.
    pub fn slips(&self) -> Result<Vec<([u8; 32], GroupIx)>, StoreError> {
        self.read(|connection| {
            let mut statement = connection.prepare("SELECT hash, user_group FROM slip ORDER BY hash")?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, GroupIx(exercise_file::position(row, 1)?))))?;
            rows.collect::<rusqlite::Result<Vec<([u8; 32], GroupIx)>>>()
        })
    }

    /// Slips per group position: how many were issued, and how many of them are used.
    pub fn slip_counts(&self, groups: usize) -> Result<Vec<(u32, u32)>, StoreError> {
        const COUNTS: &str = "SELECT user_group, count(*), sum(used) FROM slip GROUP BY user_group";
        let rows = self.read(|connection| {
            let mut statement = connection.prepare_cached(COUNTS)?;
            let rows =
                statement.query_map([], |row| Ok((exercise_file::position(row, 0)?, (row.get(1)?, row.get(2)?))))?;
            rows.collect::<rusqlite::Result<Vec<(usize, (u32, u32))>>>()
        })?;
        self.by_group(rows, groups)
    }

    /// Slips of each class, in the order of groups and then of names: how many were issued, and how many of them are
    /// used. Slips without a class are left out. To show a class of few people its number of used slips is to tell who
    /// took part: that is for the caller to weigh.
    pub fn slip_counts_by_class(&self) -> Result<Vec<(GroupIx, String, u32, u32)>, StoreError> {
        const COUNTS: &str = "SELECT user_group, class, count(*), sum(used) FROM slip WHERE class <> ''
                              GROUP BY user_group, class ORDER BY user_group, class";
        self.read(|connection| {
            let mut statement = connection.prepare_cached(COUNTS)?;
            let rows = statement.query_map([], |row| {
                Ok((GroupIx(exercise_file::position(row, 0)?), row.get(1)?, row.get(2)?, row.get(3)?))
            })?;
            rows.collect::<rusqlite::Result<Vec<(GroupIx, String, u32, u32)>>>()
        })
    }
}

/// What stands for a class in the store.
fn class_name(class: Option<&str>) -> Result<&str, StoreError> {
    let class = class.unwrap_or("");
    if class.chars().count() > CLASS_CHARACTERS_MAX {
        return Err(StoreError::TooLong { what: "The name of this class", characters_max: CLASS_CHARACTERS_MAX });
    }
    Ok(class)
}

/// Makes these the codes of the groups they name; other groups keep theirs. Whose they are among classes is not known
/// here.
pub(crate) fn follow_group_codes(transaction: &Connection, codes: &[(u32, &String)]) -> rusqlite::Result<()> {
    let mut known = transaction.prepare("SELECT code FROM group_code WHERE user_group = ?1")?;
    let mut void = transaction.prepare("DELETE FROM group_code WHERE user_group = ?1 AND code = ?2")?;
    let mut add = transaction.prepare(
        "INSERT INTO group_code (user_group, code) VALUES (?1, ?2) ON CONFLICT (user_group, code) DO NOTHING",
    )?;
    let groups: BTreeSet<u32> = codes.iter().map(|(group, _)| *group).collect();
    for group in groups {
        let here = known.query_map([group], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        for code in here.iter().filter(|code| !codes.contains(&(group, *code))) {
            void.execute(params![group, code])?;
        }
    }
    for (group, code) in codes {
        add.execute(params![group, code])?;
    }
    Ok(())
}

/// Marks a free slip of this group as used; `false` when there is no such slip.
pub(crate) fn use_slip(transaction: &Connection, hash: &[u8; 32], group: u32) -> rusqlite::Result<bool> {
    const USE: &str = "UPDATE slip SET used = 1 WHERE hash = ?1 AND user_group = ?2 AND used = 0";
    let marked = transaction.prepare_cached(USE)?.execute(params![hash.as_slice(), group])?;
    Ok(marked == 1)
}

/// Adds receipts. All of them are one value, written anew in their order, once: for 1,000 receipts that is two pages.
pub(crate) fn add_receipts(transaction: &Connection, hashes: &[ReceiptHash]) -> rusqlite::Result<()> {
    let mut all = receipts(transaction)?;
    let before = all.len();
    all.extend_from_slice(hashes);
    all.sort_unstable();
    // Two people can have drawn the same words; one entry then speaks for both.
    all.dedup();
    if all.len() == before {
        return Ok(());
    }
    const SET: &str = "INSERT INTO receipt (place, hashes) VALUES (1, ?1)
                       ON CONFLICT (place) DO UPDATE SET hashes = excluded.hashes";
    transaction.prepare_cached(SET)?.execute([all.concat()]).map(|_| ())
}

/// Every receipt, in order.
fn receipts(connection: &Connection) -> rusqlite::Result<Vec<ReceiptHash>> {
    let mut read = connection.prepare_cached("SELECT hashes FROM receipt")?;
    let hashes: Option<Vec<u8>> = read.query_row([], |row| row.get(0)).optional()?;
    Ok(hashes.unwrap_or_default().as_chunks::<RECEIPT_BYTES>().0.to_vec())
}

/// What stands for a receipt's words: the exercise goes in behind its length, so that no two pairs look alike.
pub fn receipt_hash(id: &ExerciseId, words: &str) -> [u8; 8] {
    let parts = words.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    let words = parts.map(str::to_lowercase).collect::<Vec<String>>().join(" ");
    let mut hash = Sha256::new();
    hash.update(u64::try_from(id.0.len()).unwrap_or(u64::MAX).to_be_bytes());
    hash.update(id.0.as_bytes());
    hash.update(words.as_bytes());
    let whole: [u8; 32] = hash.finalize().into();
    std::array::from_fn(|at| whole.get(at).copied().unwrap_or(0))
}

fn find_slip(connection: &Connection, hash: &[u8; 32]) -> rusqlite::Result<Option<(usize, bool)>> {
    let mut statement = connection.prepare_cached("SELECT user_group, used FROM slip WHERE hash = ?1")?;
    statement.query_row([hash.as_slice()], |row| Ok((exercise_file::position(row, 0)?, row.get(1)?))).optional()
}
