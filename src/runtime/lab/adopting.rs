//! A store takes over an exercise from the one above it, and follows it later.

use std::path::Path;

use crate::domain::correction::Change;
use crate::domain::exercise::ExerciseId;
use crate::format::wire::bundle::Bundle;
use crate::format::{correction, exercise, instrument};
use crate::runtime::desk::EXERCISE_FILE;
use crate::runtime::lab::words;
use crate::store::error::StoreError;
use crate::store::following::KnownCorrection;
use crate::store::sealing::Sealing;
use crate::store::{ExerciseRow, Store};

/// Takes over an exercise, or what changed in it since. Nothing is taken over that this program cannot read.
///
/// # Errors
/// A sentence for people; nothing was changed where the exercise cannot be read or its place is taken.
pub fn take_over(folder: &Path, bundle: &Bundle) -> Result<ExerciseId, String> {
    let corrections = readable(bundle)?;
    let mut store = Store::open(folder).map_err(words)?;
    let sealing = Sealing { keys: bundle.keys.clone(), needs_all: bundle.needs_all, padded: bundle.padded };
    let mut file = store.adopt(&row(bundle), &bundle.frozen, &sealing, bundle.slip_salt).map_err(taken)?;
    file.follow_sealing(&sealing).map_err(words)?;
    file.follow_above(&bundle.slips, &bundle.group_codes, &corrections).map_err(words)?;
    Ok(bundle.exercise.clone())
}

fn taken(error: StoreError) -> String {
    match error {
        StoreError::AlreadyActivated { id } => format!(
            "This machine has another exercise of its own in that place, {}. Please give the station a store of its own: --store DIR.",
            id.0
        ),
        other => other.to_string(),
    }
}

/// The corrections, where the same program, or one that knows the same form, wrote all of it.
fn readable(bundle: &Bundle) -> Result<Vec<KnownCorrection>, String> {
    let newer = || {
        "This exercise was made by another version of Reflectory, which this one cannot read. Please bring both machines to the same version."
            .to_owned()
    };
    let mut files = bundle.frozen.clone();
    let text = files.remove(EXERCISE_FILE).unwrap_or_default();
    let it = instrument::read(&files).map_err(|_| newer())?;
    let read = exercise::read(EXERCISE_FILE, &text, &it, None).map_err(|_| newer())?;
    let mut groups =
        bundle.slips.iter().map(|(_, group)| group).chain(bundle.group_codes.iter().map(|(group, _)| group));
    // What the file holds of groups that nobody asks would keep it from being opened at all.
    if read.id(&it) != bundle.exercise || groups.any(|group| group.0 >= it.groups.len()) {
        return Err("This exercise does not fit together: somebody changed it on its way, or it is damaged. Nothing was taken over.".to_owned());
    }
    let known = |line: &String| {
        let correction = correction::read(line, &it).map_err(|_| newer())?;
        let last_day = match correction.change {
            Change::LastDay(day) => Some(day),
            Change::People { .. } => None,
        };
        Ok((line.clone(), last_day))
    };
    bundle.corrections.iter().map(known).collect()
}

fn row(bundle: &Bundle) -> ExerciseRow {
    ExerciseRow {
        id: bundle.exercise.clone(),
        school: bundle.school.clone(),
        level: bundle.level.clone(),
        year: bundle.year,
        session: bundle.session,
        first_day: bundle.first_day,
        last_day: bundle.last_day,
    }
}
