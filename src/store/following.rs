//! A station's exercise: adopted from the machine above, and brought up to what stands there now.
//!
//! Its file is one like any other, with the same id, texts, keys and slip salt. Slips that were used here stay used,
//! whatever is said above. Must not know: the network, or where above is.

use jiff::civil::Date;
use rusqlite::{Transaction, params};

use crate::domain::instrument::GroupIx;
use crate::format::Files;
use crate::store::error::StoreError;
use crate::store::exercise_file::ExerciseFile;
use crate::store::sealing::{self, Sealing};
use crate::store::{Beginning, ExerciseRow, Store, codes, corrections};

/// What a correction says, and the last day that it sets, if it does.
pub type KnownCorrection = (String, Option<Date>);

impl Store {
    /// Opens the exercise that stands above, and makes its file where there is none yet. Repeating it is harmless.
    ///
    /// # Errors
    /// [`StoreError::AlreadyActivated`] when another exercise, or another activation of this one, has its place here,
    /// [`StoreError::SetupThere`] when a set-up has; nothing is changed then.
    pub fn adopt(
        &mut self,
        row: &ExerciseRow,
        texts: &Files,
        sealing: &Sealing,
        slip_salt: [u8; 16],
    ) -> Result<ExerciseFile, StoreError> {
        match self.activate_at(row, texts, sealing, Beginning::Above(slip_salt)) {
            Err(StoreError::AlreadyActivated { id }) if id == row.id => {
                let there = self.exercise(&id)?;
                if there.origin().slip_salt == slip_salt && there.frozen()? == *texts {
                    return Ok(there);
                }
                Err(StoreError::AlreadyActivated { id })
            }
            other => other,
        }
    }
}

impl ExerciseFile {
    /// Takes over what changed above: slips that are new here, codes, and corrections behind those known. Says whether
    /// anything was new. A new last day is in the school's list from the next time the exercise is opened.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the corrections known here are not the first ones above; nothing is changed then.
    pub fn follow_above(
        &mut self,
        slips: &[([u8; 32], GroupIx)],
        group_codes: &[(GroupIx, String)],
        corrections: &[KnownCorrection],
    ) -> Result<bool, StoreError> {
        let mut new_slips = Vec::with_capacity(slips.len());
        for (hash, group) in slips {
            new_slips.push((*hash, self.stored_group(*group)?));
        }
        // In their own order, so that the file does not tell in which they were printed.
        new_slips.sort_unstable();
        let mut new_codes = Vec::with_capacity(group_codes.len());
        for (group, code) in group_codes {
            new_codes.push((self.stored_group(*group)?, code));
        }
        for (text, _) in corrections {
            corrections::refuse_long(text)?;
        }
        let (damaged, changed) = self.change(|transaction| {
            let before = transaction.total_changes();
            if !follow_corrections(transaction, corrections)? {
                return Ok((true, false));
            }
            let mut add = transaction.prepare(
                "INSERT INTO slip (hash, user_group, used, class) VALUES (?1, ?2, 0, '') ON CONFLICT (hash) DO NOTHING",
            )?;
            for (hash, group) in &new_slips {
                add.execute(params![hash.as_slice(), group])?;
            }
            codes::follow_group_codes(transaction, &new_codes)?;
            Ok((false, transaction.total_changes() != before))
        })?;
        if damaged { Err(self.damaged("its corrections are not those of the exercise above")) } else { Ok(changed) }
    }

    /// Takes over how sheets are sealed from now on. Sheets that are here, and envelopes, stay as they are: what becomes
    /// of them is decided at the top. Says whether anything was new.
    pub fn follow_sealing(&mut self, sealing: &Sealing) -> Result<bool, StoreError> {
        self.change(|transaction| {
            if sealing::read(transaction)? == *sealing {
                return Ok(false);
            }
            sealing::keep(transaction, sealing)?;
            Ok(true)
        })
    }
}

/// Appends what is new; `false` when what is known here is not how it begins above.
fn follow_corrections(transaction: &Transaction<'_>, above: &[KnownCorrection]) -> rusqlite::Result<bool> {
    let here = corrections::texts(transaction)?;
    if here.len() > above.len() || here.iter().zip(above).any(|(here, (above, _))| here != above) {
        return Ok(false);
    }
    for (place, (text, last_day)) in above.iter().enumerate().skip(here.len()) {
        corrections::append(transaction, u32::try_from(place).unwrap_or(u32::MAX), text, *last_day)?;
    }
    Ok(true)
}
