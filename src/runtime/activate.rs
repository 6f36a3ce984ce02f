//! From an exercise file to a frozen exercise in the store.

use jiff::Timestamp;

use crate::domain::exercise::{Exercise, ExerciseId};
use crate::domain::instrument::Instrument;
use crate::format::builtin;
use crate::format::problem::Problem;
use crate::format::{self, Files};
use crate::runtime::desk::EXERCISE_FILE;
use crate::store::error::StoreError;
use crate::store::sealing::Sealing;
use crate::store::{ExerciseRow, Store};

/// Why an exercise was not activated. Nothing was stored.
#[derive(Debug, thiserror::Error)]
pub enum ActivateError {
    /// The exercise or its instrument has problems.
    #[error("{}", list(.problems))]
    Problems {
        /// All of them, in order.
        problems: Vec<Problem>,
    },
    /// Nobody could open the sheets.
    #[error(
        "There is no coordinator's key yet, so nobody could open the sheets later. Make one first: reflectory key new. \
         Keep its passphrase and its recovery sheet well: whoever loses both before the unsealing loses the answers."
    )]
    NoKey,
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What was activated.
#[derive(Debug)]
pub struct Activated {
    /// The exercise's id.
    pub id: ExerciseId,
    /// The exercise.
    pub exercise: Exercise,
    /// Its instrument.
    pub instrument: Instrument,
}

/// Checks an exercise against its instrument and the calendar, and stores both, frozen.
///
/// # Errors
/// [`ActivateError`]; nothing is stored then.
pub fn activate(
    store: &mut Store,
    name: &str,
    text: &str,
    files: &Files,
    now: Timestamp,
) -> Result<Activated, ActivateError> {
    activate_at(store, name, text, files, now, None)
}

/// The same for a set-up, if it is still at the revision that was seen.
///
/// # Errors
/// [`ActivateError`], [`StoreError::SetupChanged`] among them; nothing is stored then.
pub fn activate_setup(
    store: &mut Store,
    (text, revision): (&str, u64),
    files: &Files,
    now: Timestamp,
) -> Result<Activated, ActivateError> {
    activate_at(store, EXERCISE_FILE, text, files, now, Some(revision))
}

fn activate_at(
    store: &mut Store,
    name: &str,
    text: &str,
    files: &Files,
    now: Timestamp,
    revision: Option<u64>,
) -> Result<Activated, ActivateError> {
    let instrument = format::instrument::read(files).map_err(|problems| ActivateError::Problems { problems })?;
    check_languages(files, &instrument)?;
    let exercise = format::exercise::read(name, text, &instrument, Some(now))
        .map_err(|problems| ActivateError::Problems { problems })?;
    let id = exercise.id(&instrument);
    let row = ExerciseRow {
        id: id.clone(),
        school: exercise.school.clone(),
        level: instrument.levels.get(exercise.level.0).map_or_else(String::new, |l| l.key.clone()),
        year: exercise.year,
        session: exercise.session,
        first_day: exercise.slot.first,
        last_day: exercise.slot.last,
    };
    let keys: Vec<[u8; 32]> = store.coordinators()?.into_iter().map(|c| c.public).collect();
    if keys.is_empty() {
        return Err(ActivateError::NoKey);
    }
    let padded = format::sheet::padded_len(&instrument, &exercise);
    let needs_all = store.needs_all()?;
    let sealing = Sealing { keys, needs_all, padded: u32::try_from(padded).unwrap_or(u32::MAX) };
    let mut frozen = files.clone();
    frozen.insert(EXERCISE_FILE.to_owned(), text.to_owned());
    match revision {
        Some(revision) => store.activate_setup(&row, &frozen, &sealing, revision)?,
        None => store.activate(&row, &frozen, &sealing)?,
    };
    Ok(Activated { id, exercise, instrument })
}

/// Problems as people read them, one below the other.
pub fn list(problems: &[Problem]) -> String {
    let mut lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.push(match problems.len() {
        1 => "1 problem found.".to_owned(),
        n => format!("{n} problems found."),
    });
    lines.join("\n")
}

/// What is frozen must be readable in every language. Those of the built-in instruments are.
fn check_languages(files: &Files, it: &Instrument) -> Result<(), ActivateError> {
    let built_in = builtin::texts(&it.name).unwrap_or_default();
    let own = files.iter().filter(|(name, text)| !built_in.contains(&(name.as_str(), text.as_str())));
    let own: Files = own.map(|(name, text)| (name.clone(), text.clone())).collect();
    let (_, problems) = format::language::read_all(&own, it);
    if problems.is_empty() { Ok(()) } else { Err(ActivateError::Problems { problems }) }
}
