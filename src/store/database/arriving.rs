//! Sheets that come from below, out of opened envelopes: as in a file, slip and sheet are parted in the transaction of
//! their arrival, and judged by the same rules.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::domain::lab::ExerciseOf;
use crate::store::arrivals::{Arrival, Arrived, Expected, Judge, Kept};
use crate::store::database::exercises::{exactly, gone};
use crate::store::database::{Database, Trouble, Work, damaged, parts, stored, with};
use crate::store::error::StoreError;
use crate::store::secured;
use crate::store::taking_over::{USED_BYTES, short};

/// What an exercise knows, as far as one batch needs it. It holds while the lock is held.
struct Known {
    sealing: [u8; 32],
    expected: Expected,
    slipped: Vec<i32>,
    coded: Vec<i32>,
    used: Vec<[u8; USED_BYTES]>,
    receipts: Vec<[u8; 8]>,
    there: BTreeSet<SheetId>,
    slips: BTreeMap<Vec<u8>, i32>,
    newly_used: BTreeSet<[u8; USED_BYTES]>,
}

impl Kept for &mut Known {
    type Error = Trouble;

    fn is_there(&mut self, id: SheetId) -> Result<bool, Trouble> {
        Ok(self.there.contains(&id))
    }

    fn use_slip(&mut self, slip: &[u8; 32], group: u32) -> Result<bool, Trouble> {
        let of_group = self.slips.get(slip.as_slice()).is_some_and(|its| u32::try_from(*its) == Ok(group));
        let short = short(slip);
        Ok(of_group && self.used.binary_search(&short).is_err() && self.newly_used.insert(short))
    }

    fn only_slips(&mut self, group: u32) -> Result<bool, Trouble> {
        let holds = |groups: &[i32]| groups.iter().any(|one| u32::try_from(*one) == Ok(group));
        Ok(holds(&self.slipped) && !holds(&self.coded))
    }
}

impl Database {
    /// Takes in sheets, with one answer for each in their order: all of it in one transaction, durable when this
    /// returns, or none of it is there. The same id or the same slip twice in a batch is as if it came one after the
    /// other; so is what two hubs take in at the same time.
    ///
    /// # Errors
    /// [`StoreError::NoSuchExercise`] for one that is not published, and the server's.
    pub fn arrive(&mut self, of: &ExerciseOf, arrivals: &[Arrival]) -> Result<Vec<Arrived>, StoreError> {
        let name = self.name().to_owned();
        self.work(|work| {
            let mut known = known(&name, work, of, arrivals)?;
            let (used, receipts) = (known.used.clone(), known.receipts.clone());
            let (sealing, expected) = (known.sealing, known.expected);
            let mut judge = Judge::new(&mut known, expected, sealing);
            let arrived = arrivals.iter().map(|one| judge.judge(one)).collect::<Result<Vec<Arrived>, Trouble>>()?;
            let mut new: Vec<(&Arrival, Arrived)> = arrivals.iter().zip(arrived.iter().copied()).collect();
            new.retain(|(_, arrived)| matches!(arrived, Arrived::Stored | Arrived::SetAside));
            if new.is_empty() {
                return Ok(arrived);
            }
            // By their ids, so that the rows tell nothing of the order within a batch.
            new.sort_unstable_by_key(|(arrival, _)| arrival.id);
            store(&name, work, of, &new)?;
            let used = with(used, known.newly_used);
            let receipts = with(receipts, new.iter().filter_map(|(arrival, _)| arrival.receipt));
            mark(work, of, &used, &receipts)?;
            Ok(arrived)
        })
    }

    /// Submitted sheets per group position, and those set aside because of their slip.
    ///
    /// # Errors
    /// The server's; a sheet of a group beyond `groups` is one, never left out in silence.
    pub fn counts(&mut self, of: &ExerciseOf, groups: usize) -> Result<(Vec<u32>, Vec<u32>), StoreError> {
        const COUNTS: &str = "SELECT user_group, aside, count(*) FROM reflectory.sheet
            WHERE school = $1 AND id = $2 GROUP BY user_group, aside";
        let name = self.name().to_owned();
        self.work(|work| {
            let mut both = (vec![0; groups], vec![0; groups]);
            for row in work.query(COUNTS, &[&of.school, &of.id.0])? {
                let (group, aside, count): (i32, bool, i64) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
                let counts = if aside { &mut both.1 } else { &mut both.0 };
                let place = usize::try_from(group).ok().and_then(|at| counts.get_mut(at));
                let place = place.ok_or_else(|| damaged(&name, "there are sheets of a group that is not there"))?;
                *place = u32::try_from(count).unwrap_or(u32::MAX);
            }
            Ok(both)
        })
    }

    /// Sheets of every exercise that has any: those that count, and those set aside.
    ///
    /// # Errors
    /// The server's.
    pub fn totals(&mut self) -> Result<BTreeMap<ExerciseOf, (u32, u32)>, StoreError> {
        const TOTALS: &str = "SELECT school, id, count(*) FILTER (WHERE NOT aside), count(*) FILTER (WHERE aside)
            FROM reflectory.sheet GROUP BY school, id";
        self.work(|work| {
            let mut all = BTreeMap::new();
            for row in work.query(TOTALS, &[])? {
                let of = ExerciseOf { school: row.try_get(0)?, id: ExerciseId(row.try_get(1)?) };
                let number =
                    |at: usize| Ok::<u32, Trouble>(u32::try_from(row.try_get::<_, i64>(at)?).unwrap_or(u32::MAX));
                all.insert(of, (number(2)?, number(3)?));
            }
            Ok(all)
        })
    }

    /// For each of these sheets, in the order asked, whether the school says that it is secured.
    ///
    /// # Errors
    /// [`StoreError::NoSuchExercise`], and the server's.
    pub fn secured(&mut self, of: &ExerciseOf, ids: &[SheetId]) -> Result<Vec<bool>, StoreError> {
        const SECURED: &str = "SELECT secured FROM reflectory.state WHERE school = $1 AND id = $2";
        self.work(|work| {
            let rows = work.query(SECURED, &[&of.school, &of.id.0])?;
            let noted: Vec<u8> = rows.first().ok_or_else(|| gone(of))?.try_get(0)?;
            let noted = parts(&noted);
            Ok(ids.iter().map(|id| noted.binary_search(&secured::hash(id)).is_ok()).collect())
        })
    }
}

/// Takes the exercise's lock, and reads what is known of these.
fn known(name: &str, work: &mut Work<'_>, of: &ExerciseOf, arrivals: &[Arrival]) -> Result<Known, Trouble> {
    const STATE: &str = "SELECT sealing, slipped, coded, used, receipts, groups, bytes FROM reflectory.state
        WHERE school = $1 AND id = $2 FOR UPDATE";
    const THERE: &str = "SELECT sheet FROM reflectory.sheet WHERE school = $1 AND id = $2 AND sheet = ANY ($3)";
    const SLIPS: &str =
        "SELECT hash, user_group FROM reflectory.slip WHERE school = $1 AND id = $2 AND hash = ANY ($3)";
    let (school, id) = (&of.school, &of.id.0);
    let rows = work.query(STATE, &[school, id])?;
    let row = rows.first().ok_or_else(|| gone(of))?;
    let mut known = Known {
        sealing: exactly(name, row.try_get(0)?)?,
        slipped: row.try_get(1)?,
        coded: row.try_get(2)?,
        used: parts(row.try_get(3)?),
        receipts: parts(row.try_get(4)?),
        expected: Expected { groups: size(row.try_get(5)?), body_bytes: size(row.try_get(6)?) },
        there: BTreeSet::new(),
        slips: BTreeMap::new(),
        newly_used: BTreeSet::new(),
    };
    let ids: Vec<&[u8]> = arrivals.iter().map(|arrival| arrival.id.0.as_slice()).collect();
    for row in work.query(THERE, &[school, id, &ids])? {
        known.there.insert(SheetId(exactly(name, row.try_get(0)?)?));
    }
    let slips: Vec<&[u8]> =
        arrivals.iter().filter_map(|arrival| arrival.slip.as_ref().map(<[u8; 32]>::as_slice)).collect();
    if !slips.is_empty() {
        for row in work.query(SLIPS, &[school, id, &slips])? {
            known.slips.insert(row.try_get(0)?, row.try_get(1)?);
        }
    }
    Ok(known)
}

/// A number that the table holds as one above zero.
fn size(number: i32) -> usize {
    usize::try_from(number).unwrap_or(0)
}

fn store(name: &str, work: &mut Work<'_>, of: &ExerciseOf, new: &[(&Arrival, Arrived)]) -> Result<(), Trouble> {
    const STORE: &str = "INSERT INTO reflectory.sheet (school, id, sheet, user_group, aside, sealing, body)
        SELECT $1, $2, * FROM unnest($3::bytea[], $4::integer[], $5::boolean[], $6::bytea[], $7::bytea[])
        ON CONFLICT DO NOTHING";
    let ids: Vec<&[u8]> = new.iter().map(|(arrival, _)| arrival.id.0.as_slice()).collect();
    let groups: Vec<i32> = new.iter().map(|(arrival, _)| stored(arrival.group.0)).collect();
    let aside: Vec<bool> = new.iter().map(|(_, arrived)| *arrived == Arrived::SetAside).collect();
    let sealing: Vec<&[u8]> = new.iter().map(|(arrival, _)| arrival.sealing.as_slice()).collect();
    let bodies: Vec<&[u8]> = new.iter().map(|(arrival, _)| arrival.body.as_slice()).collect();
    let rows = work.execute(STORE, &[&of.school, &of.id.0, &ids, &groups, &aside, &sealing, &bodies])?;
    // Whoever wrote one of them without the lock would have been counted twice now.
    if usize::try_from(rows) == Ok(new.len()) {
        return Ok(());
    }
    Err(damaged(name, "somebody else writes sheets there").into())
}

fn mark(work: &mut Work<'_>, of: &ExerciseOf, used: &[u8], receipts: &[u8]) -> Result<(), Trouble> {
    // What stays the same is not written again: its bytes lie apart from the row.
    const MARK: &str = "UPDATE reflectory.state SET used = $3, receipts = $4
        WHERE school = $1 AND id = $2 AND (used <> $3 OR receipts <> $4)";
    work.execute(MARK, &[&of.school, &of.id.0, &used, &receipts])?;
    Ok(())
}
