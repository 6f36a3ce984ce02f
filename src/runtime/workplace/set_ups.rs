//! Set-ups on their way into the store, into an exercise, and back.

use std::sync::Arc;

use crate::app::workplace::request::{Kept, WorkplaceReply};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{Instrument, USUAL};
use crate::domain::setup::Setup;
use crate::domain::strand::Strand;
use crate::format::problem::Problem;
use crate::format::{self, Files};
use crate::locale::say::Say;
use crate::runtime::activate::{self, ActivateError, list};
use crate::runtime::desk::EXERCISE_FILE;
use crate::runtime::exercise_files::Opened;
use crate::runtime::instruments::Instruments;
use crate::runtime::workplace::{Office, words};
use crate::store::Store;
use crate::store::life::Recalled;
use crate::store::setups::{RemovedSetup, SavedSetup, SetupRow};

const GONE: &str = "told-set-up-gone";

/// Keeps a set-up, unless somebody else saved it meanwhile or its place is taken.
///
/// # Errors
/// A sentence for people; nothing is kept then.
pub fn keep(office: &Office, setup: &Setup, based_on: Option<&(ExerciseId, u64)>) -> Result<WorkplaceReply, Say> {
    let instrument = office.instruments.instrument(Some(&setup.instrument))?;
    let (id, text) = (setup.id(&instrument), format::setup::write(setup, &instrument));
    // What cannot be read again must not be kept: a text that is too long for the smallest screen, say.
    format::setup::read("", &text, &instrument).map_err(first_message)?;
    let mut store = Store::open(office.folder).map_err(words)?;
    let (renamed_from, revision) = (based_on.map(|(id, _)| id), based_on.map(|(_, revision)| *revision));
    match store.save_setup(&id, &text, revision, renamed_from).map_err(words)? {
        SavedSetup::Kept(revision) => Ok(WorkplaceReply::SetupKept(id, revision)),
        SavedSetup::ChangedMeanwhile(row) => changed(office, row),
        SavedSetup::PlaceTaken => Ok(WorkplaceReply::PlaceTaken(taken(setup, &instrument))),
        SavedSetup::Gone => Err(GONE.into()),
    }
}

/// One level takes a questionnaire once in a session.
pub fn taken(setup: &Setup, instrument: &Instrument) -> Say {
    let title = Strand::title(instrument, setup.level);
    let year = format!("{}-{}", setup.year, setup.year + 1);
    let say = Say::new("told-place-has-one").with("title", title).with("session", setup.session.to_string());
    say.with("year", year)
}

/// A set-up that is kept, and the instrument it names.
///
/// # Errors
/// Its problems; that there is no such instrument is one of them.
pub fn read(instruments: &Instruments, row: &SetupRow) -> Result<(Arc<Instrument>, Setup), Vec<Problem>> {
    // Which instrument somebody wants for new set-ups is no matter of one that is there.
    let name = format::exercise::instrument_name(&row.text).unwrap_or_else(|| USUAL.to_owned());
    let instrument = instruments.read(Some(&name))?;
    let setup = format::setup::read(&row.id.0, &row.text, &instrument)?;
    Ok((instrument, setup))
}

/// The files of the instrument that a set-up names.
///
/// # Errors
/// There is no such instrument, or its files cannot be read.
pub fn set_up_files(instruments: &Instruments, row: &SetupRow) -> Result<Files, Vec<Problem>> {
    let name = format::exercise::instrument_name(&row.text);
    instruments.files(Some(name.as_deref().unwrap_or(USUAL)))
}

fn first_message(problems: Vec<format::problem::Problem>) -> String {
    problems.into_iter().next().map_or_else(String::new, |problem| problem.message)
}

fn changed(office: &Office, row: SetupRow) -> Result<WorkplaceReply, Say> {
    let (_, setup) = read(office.instruments, &row).map_err(first_message)?;
    Ok(WorkplaceReply::SetupChanged(Box::new(Kept { id: row.id, setup, revision: row.revision })))
}

/// Removes a set-up, unless somebody else saved it meanwhile.
///
/// # Errors
/// A sentence for people.
pub fn remove(office: &Office, id: &ExerciseId, revision: u64) -> Result<WorkplaceReply, Say> {
    let mut store = Store::open_existing(office.folder).map_err(words)?;
    match store.remove_setup(id, revision).map_err(words)? {
        RemovedSetup::Removed | RemovedSetup::Gone => Ok(WorkplaceReply::Done(Say::new("told-set-up-removed"))),
        RemovedSetup::ChangedMeanwhile(row) => changed(office, row),
    }
}

/// Freezes a set-up, if it is still the one that was seen.
///
/// # Errors
/// Everything that keeps it from being activated; nothing is changed then.
pub fn activate(office: &Office, id: &ExerciseId, revision: u64) -> Result<WorkplaceReply, Say> {
    let mut store = Store::open_existing(office.folder).map_err(words)?;
    let rows = store.setups().map_err(words)?;
    let Some(row) = rows.into_iter().find(|row| row.id == *id) else { return Err(GONE.into()) };
    if row.revision != revision {
        return changed(office, row);
    }
    let files = set_up_files(office.instruments, &row).map_err(|problems| list(&problems))?;
    let done = activate::activate_setup(&mut store, (&row.text, revision), &files, office.now);
    done.map(|activated| WorkplaceReply::Activated(activated.id)).map_err(not_activated)
}

/// Why nothing was activated. What is wrong in the exercise itself is listed as at a command line.
fn not_activated(error: ActivateError) -> Say {
    match error {
        ActivateError::Store(error) => error.into(),
        ActivateError::NoKey => Say::new("told-activate-no-key"),
        ActivateError::Problems { problems } => Say::written(list(&problems)),
    }
}

/// Takes an activation back: the exercise is a set-up again.
///
/// # Errors
/// A sentence for people; nothing is changed then.
pub fn recall(office: &Office, id: &ExerciseId) -> Result<WorkplaceReply, Say> {
    let mut store = Store::open_existing(office.folder).map_err(words)?;
    let joined = store.stations(id).map_err(words)?.len();
    if joined > 0 {
        return Err(Say::new("told-machines-joined").with("machines", joined));
    }
    let text = {
        let opened = Opened::open(&store, id).map_err(words)?;
        let frozen = &opened.frozen;
        let text = opened.file.frozen_as_written().map_err(words)?.remove(EXERCISE_FILE).unwrap_or_default();
        let asks = format::exercise::instrument_name(&text);
        let says_which = asks.as_deref().unwrap_or(USUAL) == frozen.instrument.name;
        // Corrections that were made meanwhile stay decided.
        match frozen.corrections.is_empty() && says_which {
            true => text,
            false => format::setup::write(&Setup::of(&frozen.exercise, &frozen.instrument), &frozen.instrument),
        }
    };
    match store.recall(id, &text).map_err(words)? {
        Recalled::Done => Ok(WorkplaceReply::Done(Say::new("told-recalled"))),
        Recalled::HasSheets(_) | Recalled::Begun => Err(Say::new("told-begun")),
    }
}
