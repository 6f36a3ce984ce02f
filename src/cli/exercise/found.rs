//! What an id means here: a set-up or an exercise of this store.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use crate::cli::{Failure, Options, store_folder};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::Instrument;
use crate::domain::participation::GroupCount;
use crate::domain::sentences;
use crate::domain::setup::Setup;
use crate::format::exercises::{Facts, Standing};
use crate::format::problem::{Problem, whole_file};
use crate::locale::language::english;
use crate::locale::texts::in_english;
use crate::runtime::activate::{ActivateError, list};
use crate::runtime::clock::Clock;
use crate::runtime::codes::Patience;
use crate::runtime::exercise_files::Opened;
use crate::runtime::instruments::Instruments;
use crate::runtime::interrupt::Interrupt;
use crate::runtime::taken_part::taken_part;
use crate::runtime::workplace::{Office, look, set_ups};
use crate::store::Store;
use crate::store::error::StoreError;
use crate::store::setups::SetupRow;

/// Where and when a command runs.
pub struct Here {
    /// The store's folder.
    pub folder: PathBuf,
    /// The instruments there are.
    pub instruments: Instruments,
    /// The moment.
    pub now: Timestamp,
}

/// What has an id.
pub enum Found {
    /// A set-up.
    SetUp(Box<SetUp>),
    /// An activated exercise.
    Exercise(Box<Opened>),
}

/// A set-up, read.
pub struct SetUp {
    /// As it is kept.
    pub row: SetupRow,
    /// The instrument it asks.
    pub instrument: Arc<Instrument>,
    /// What was decided so far.
    pub setup: Setup,
    /// What keeps it from being activated, as sentences.
    pub open_points: Vec<String>,
    /// What is worth a word, as sentences.
    pub cautions: Vec<String>,
}

/// An exercise, counted.
pub struct Counted {
    /// The exercise with its corrections, as the set-up it could come from.
    pub setup: Setup,
    /// Counts per group.
    pub counts: Vec<GroupCount>,
}

impl Here {
    /// Of the options of every command.
    pub(super) fn of(options: &Options) -> Result<Here, Failure> {
        let (folder, instruments) = (store_folder(options)?, options.instruments());
        // A name that nothing has is told whatever is to be done.
        if instruments.is_chosen() {
            instruments.names().map_err(|problems| Failure::Sentence(list(&problems)))?;
        }
        Ok(Here { folder, instruments, now: Clock::new().now().wall })
    }

    /// What answers the screens' requests, for the functions that both use.
    pub fn office<'a>(&'a self, patience: &'a mut Patience) -> Office<'a> {
        let (instruments, documents, interrupt) = (&self.instruments, None, Interrupt::default());
        Office {
            folder: &self.folder,
            instruments,
            documents,
            language: english(),
            now: self.now,
            patience,
            tell: &|_| (),
            interrupt,
        }
    }

    /// The store, which must be there.
    pub fn store(&self) -> Result<Store, Failure> {
        Ok(Store::open_existing(&self.folder)?)
    }

    /// The store, if there is one.
    pub fn store_if_any(&self) -> Result<Option<Store>, Failure> {
        match Store::open_existing(&self.folder) {
            Ok(store) => Ok(Some(store)),
            Err(StoreError::Missing { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// What new exercises ask.
    pub fn instrument(&self) -> Result<Arc<Instrument>, Failure> {
        self.instruments.instrument(None).map_err(Failure::from)
    }

    /// What the exercise of a file asks.
    pub fn instrument_of(&self, name: &str, text: &str) -> Result<Arc<Instrument>, Vec<Problem>> {
        let asked = self.instruments.of_exercise(name, text)?;
        self.instruments.read(Some(&asked))
    }

    /// Reads a set-up and what is to be said of it.
    pub fn read(&self, store: &Store, row: SetupRow) -> Result<SetUp, Vec<Problem>> {
        let (instrument, setup) = set_ups::read(&self.instruments, &row)?;
        let it = &*instrument;
        let whole = |error: String| vec![whole_file(&row.id.0, error)];
        let languages = look::kept_school(store, it).map_err(|why| whole(in_english(&why)))?.languages;
        let today = self.now.to_zoned(setup.zone.clone()).date();
        let points = setup.open_points(it, today);
        let mut open_points: Vec<String> =
            points.iter().map(|p| in_english(&sentences::open_point(p, &setup, it))).collect();
        if store.coordinators().map_err(|error| whole(error.to_string()))?.is_empty() {
            open_points.push(ActivateError::NoKey.to_string());
        }
        let cautions = setup.cautions(it, &languages);
        let cautions = cautions.iter().map(|caution| in_english(&sentences::caution(caution, &setup, it))).collect();
        Ok(SetUp { row, instrument, setup, open_points, cautions })
    }

    /// What has this id, if anything has.
    pub fn look_for(&self, store: &Store, id: &str) -> Result<Option<Found>, Failure> {
        if let Some(row) = store.setups()?.into_iter().find(|row| row.id.0 == id) {
            let unreadable = |problems: Vec<Problem>| {
                Failure::Sentence(format!(
                    "The set-up {id} cannot be read with the questionnaires there are. It is safe and was not changed.\n{}",
                    list(&problems)
                ))
            };
            return Ok(Some(Found::SetUp(Box::new(self.read(store, row).map_err(unreadable)?))));
        }
        let id = ExerciseId(id.to_owned());
        if store.exercises()?.iter().any(|row| row.id == id) {
            return Ok(Some(Found::Exercise(Box::new(Opened::open(store, &id)?))));
        }
        Ok(None)
    }

    /// The same; one must be there.
    pub fn find(&self, store: &Store, id: &str) -> Result<Found, Failure> {
        self.look_for(store, id)?.map_or_else(|| Err(unknown(store, id)?), Ok)
    }
}

impl SetUp {
    /// For JSON.
    pub fn facts(&self) -> Facts<'_> {
        let standing = Standing::Draft { open_points: &self.open_points, cautions: &self.cautions };
        Facts { id: &self.row.id, setup: &self.setup, instrument: &self.instrument, standing }
    }
}

impl Counted {
    /// Counts what was handed in.
    pub fn of(opened: &Opened) -> Result<Counted, Failure> {
        let frozen = &opened.frozen;
        let counts = frozen.counts(&taken_part(&opened.file, frozen)?);
        Ok(Counted { setup: Setup::of(&frozen.exercise, &frozen.instrument), counts })
    }

    /// For JSON.
    pub fn facts<'a>(&'a self, opened: &'a Opened, now: Timestamp) -> Facts<'a> {
        let frozen = &opened.frozen;
        let (phase, counts) = (frozen.exercise.phase(now), self.counts.as_slice());
        let standing = Standing::Activated { phase, counts, corrections: &frozen.corrections };
        Facts { id: &frozen.id, setup: &self.setup, instrument: &frozen.instrument, standing }
    }
}

/// Says that nothing has this id, and what there is.
fn unknown(store: &Store, id: &str) -> Result<Failure, Failure> {
    let mut there: Vec<String> = store.setups()?.into_iter().map(|row| row.id.0).collect();
    there.extend(store.exercises()?.into_iter().map(|row| row.id.0));
    let there = if there.is_empty() { "nothing yet".to_owned() } else { there.join(", ") };
    Ok(Failure::Sentence(format!(
        "No set-up and no exercise is called {id:?} here. Nothing was changed. There is: {there}."
    )))
}

/// What a command was given: an id of this store, or else a file.
pub enum Given<'a> {
    /// A set-up or an exercise, and the store it is in.
    Here(Store, Found),
    /// A file, or the name of one that is not there.
    File(&'a Path),
}

/// Tells ids from files. An id wins: a file can be named with its folder.
pub fn given<'a>(here: &Here, what: &'a Path) -> Result<Given<'a>, Failure> {
    let store = here.store_if_any()?;
    let found = match (&store, what.to_str()) {
        (Some(store), Some(id)) => here.look_for(store, id)?,
        (None, _) | (_, None) => None,
    };
    match (store, found, what.to_str()) {
        (Some(store), Some(found), _) => Ok(Given::Here(store, found)),
        // A name without an end is meant as an id; then it helps more to hear which there are.
        (Some(store), None, Some(id)) if what.extension().is_none() && !what.exists() => Err(unknown(&store, id)?),
        _ => Ok(Given::File(what)),
    }
}
