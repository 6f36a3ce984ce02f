//! How many took part, also after their sheets were erased.

use crate::domain::exercise::Frozen;
use crate::locale::texts::in_english;
use crate::runtime::results;
use crate::store::error::StoreError;
use crate::store::exercise_file::ExerciseFile;

/// Sheets of those who took part, per group in the instrument's order: those that are in the file or, once they were
/// erased, those that the kept report counts.
///
/// # Errors
/// The store's, and [`StoreError::Damaged`] where the sheets were erased and the report cannot be read.
pub fn taken_part(file: &ExerciseFile, frozen: &Frozen) -> Result<Vec<u32>, StoreError> {
    if !file.are_sheets_erased()? {
        return file.counts(frozen.instrument.groups.len());
    }
    let damaged = |cause: String| StoreError::Damaged { file: frozen.id.0.clone().into(), cause };
    let edition = file.last_edition()?.ok_or_else(|| damaged("there is neither a sheet nor a report".to_owned()))?;
    let report = results::read(&edition, &frozen.id).map_err(|why| damaged(in_english(&why)))?;
    Ok(report.participation.groups.iter().map(|group| group.count.submitted).collect())
}
