//! What a school takes over from the database into its own store, and what it tells the database then.

use crate::domain::answer::SheetId;
use crate::domain::instrument::GroupIx;
use crate::domain::lab::ExerciseOf;
use crate::store::database::exercises::{exactly, gone};
use crate::store::database::{Database, Trouble, Work, damaged, parts, with};
use crate::store::error::StoreError;
use crate::store::secured;
use crate::store::taking_over::{Marks, Parted};

impl Database {
    /// The ids of every sheet of an exercise.
    ///
    /// # Errors
    /// [`StoreError::NoSuchExercise`], and the server's.
    pub fn sheet_ids(&mut self, of: &ExerciseOf) -> Result<Vec<SheetId>, StoreError> {
        const LISTED: &str = "SELECT FROM reflectory.exercise WHERE school = $1 AND id = $2";
        let name = self.name().to_owned();
        self.work(|work| {
            if work.query(LISTED, &[&of.school, &of.id.0])?.is_empty() {
                return Err(gone(of).into());
            }
            sheet_ids(&name, work, of)
        })
    }

    /// These sheets, in the order of their ids; one that is not there is left out.
    ///
    /// # Errors
    /// The server's.
    pub fn sheets(&mut self, of: &ExerciseOf, ids: &[SheetId]) -> Result<Vec<Parted>, StoreError> {
        const SHEETS: &str = "SELECT sheet, user_group, aside, sealing, body FROM reflectory.sheet
            WHERE school = $1 AND id = $2 AND sheet = ANY ($3) ORDER BY sheet";
        let name = self.name().to_owned();
        let ids: Vec<&[u8]> = ids.iter().map(|id| id.0.as_slice()).collect();
        self.work(|work| {
            let mut sheets = Vec::new();
            for row in work.query(SHEETS, &[&of.school, &of.id.0, &ids])? {
                let group: i32 = row.try_get(1)?;
                let group = usize::try_from(group).map_err(|_| damaged(&name, "a sheet has no group"))?;
                sheets.push(Parted {
                    id: SheetId(exactly(&name, row.try_get(0)?)?),
                    group: GroupIx(group),
                    is_aside: row.try_get(2)?,
                    sealing: exactly(&name, row.try_get(3)?)?,
                    body: row.try_get(4)?,
                });
            }
            Ok(sheets)
        })
    }

    /// The receipts and the used slips of an exercise.
    ///
    /// # Errors
    /// [`StoreError::NoSuchExercise`], and the server's.
    pub fn marks(&mut self, of: &ExerciseOf) -> Result<Marks, StoreError> {
        const MARKS: &str = "SELECT receipts, used FROM reflectory.state WHERE school = $1 AND id = $2";
        self.work(|work| {
            let rows = work.query(MARKS, &[&of.school, &of.id.0])?;
            let row = rows.first().ok_or_else(|| gone(of))?;
            Ok(Marks { receipts: parts(row.try_get(0)?), used: parts(row.try_get(1)?) })
        })
    }

    /// Notes that the school can no longer lose these sheets.
    ///
    /// # Errors
    /// [`StoreError::NoSuchExercise`], and the server's.
    pub fn note_secured(&mut self, of: &ExerciseOf, ids: &[SheetId]) -> Result<(), StoreError> {
        const LOCK: &str = "SELECT secured FROM reflectory.state WHERE school = $1 AND id = $2 FOR UPDATE";
        const NOTE: &str = "UPDATE reflectory.state SET secured = $3 WHERE school = $1 AND id = $2 AND secured <> $3";
        self.work(|work| {
            let rows = work.query(LOCK, &[&of.school, &of.id.0])?;
            let before: Vec<u8> = rows.first().ok_or_else(|| gone(of))?.try_get(0)?;
            let all = with(parts(&before), ids.iter().map(secured::hash));
            work.execute(NOTE, &[&of.school, &of.id.0, &all])?;
            Ok(())
        })
    }

    /// Writes the rows of an exercise's sheets and slips anew, in the order of their ids and in one transaction: from then
    /// on they tell neither in which order sheets came nor which came together. Where the account may, what was there
    /// before is then taken off the tables. To be done when nobody answers any more.
    ///
    /// # Errors
    /// [`StoreError::NoSuchExercise`], and the server's.
    pub fn tidy(&mut self, of: &ExerciseOf) -> Result<(), StoreError> {
        const LOCK: &str = "SELECT FROM reflectory.state WHERE school = $1 AND id = $2 FOR UPDATE";
        const KEEP: &str = "CREATE TEMPORARY TABLE tidied ON COMMIT DROP AS SELECT * FROM reflectory.sheet LIMIT 0";
        self.work(|work| {
            if work.query(LOCK, &[&of.school, &of.id.0])?.is_empty() {
                return Err(gone(of).into());
            }
            work.transaction.batch_execute(KEEP)?;
            for sql in [
                "INSERT INTO tidied SELECT * FROM reflectory.sheet WHERE school = $1 AND id = $2",
                "DELETE FROM reflectory.sheet WHERE school = $1 AND id = $2",
                "INSERT INTO reflectory.sheet SELECT * FROM tidied WHERE school = $1 AND id = $2 ORDER BY sheet",
                "UPDATE reflectory.state SET used = used WHERE school = $1 AND id = $2",
            ] {
                work.transaction.execute(sql, &[&of.school, &of.id.0])?;
            }
            Ok(())
        })?;
        self.vacuum()
    }

    /// Takes what is no longer current off the tables, where the account may: PostgreSQL leaves out those of others.
    ///
    /// # Errors
    /// The server's.
    pub fn vacuum(&mut self) -> Result<(), StoreError> {
        self.alone("VACUUM reflectory.state, reflectory.sheet, reflectory.station")
    }

    /// The same for earlier states of the marks: small, and so done while sheets arrive.
    ///
    /// # Errors
    /// The server's.
    pub fn vacuum_marks(&mut self) -> Result<(), StoreError> {
        self.alone("VACUUM reflectory.state")
    }
}

/// The ids of every sheet that is there now, in order.
pub(super) fn sheet_ids(name: &str, work: &mut Work<'_>, of: &ExerciseOf) -> Result<Vec<SheetId>, Trouble> {
    const IDS: &str = "SELECT sheet FROM reflectory.sheet WHERE school = $1 AND id = $2 ORDER BY sheet";
    let rows = work.query(IDS, &[&of.school, &of.id.0])?;
    rows.iter().map(|row| Ok(SheetId(exactly(name, row.try_get(0)?)?))).collect()
}
