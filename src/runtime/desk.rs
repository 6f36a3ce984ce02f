//! What the screens ask of the store, answered: one request, one reply. Runs in the worker thread,
//! and in line in tests.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use crate::app::effect::StoreRequest;
use crate::app::home::Place;
use crate::app::msg::StoreReply;
use crate::domain::answer::{Sheet, SheetId};
use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::questionnaire::Questionnaire;
use crate::format;
use crate::runtime::sample::{self, Sample, SampleError};
use crate::store::Store;
use crate::store::error::StoreError;
use crate::store::exercise_file::ExerciseFile;

/// Name of the exercise file inside the frozen texts.
pub const EXERCISE_FILE: &str = "exercise.toml";
/// The sample file that is written for a person who sets up a school.
pub const SAMPLE_EXERCISE: &str = include_str!("../../questionnaires/example-exercise.toml");

/// The desk at which requests are answered.
pub struct Desk {
    folder: PathBuf,
    place: Place,
    seed: u64,
    loaded: BTreeMap<ExerciseId, (Arc<Frozen>, ExerciseFile)>,
    watched: Option<ExerciseId>,
    /// Last, so that the files in its folder are closed before the folder goes.
    sample: Option<Sample>,
}

impl Desk {
    /// On the user's own store in `folder`.
    pub fn own(folder: PathBuf) -> Desk {
        Desk { folder, place: Place::Own, sample: None, seed: rand::random(), loaded: BTreeMap::new(), watched: None }
    }

    /// On a sample school that is already built.
    pub fn sample(sample: Sample) -> Desk {
        let folder = sample.folder().to_owned();
        Desk { folder, place: Place::Sample, sample: Some(sample), seed: 0, loaded: BTreeMap::new(), watched: None }
    }

    /// Answers one request; `None` where nothing is to be said.
    pub fn answer(&mut self, request: StoreRequest) -> Option<StoreReply> {
        match request {
            StoreRequest::Exercises(place) => Some(self.exercises(place)),
            StoreRequest::Begin => Some(StoreReply::Began(SheetId(rand::random()))),
            StoreRequest::Submit(id, sheet) => Some(self.submit(&id, &sheet)),
            StoreRequest::Watch(id) => {
                self.watched = id;
                self.watched.clone().map(|id| self.counts(&id))
            }
            StoreRequest::WriteSample => Some(write_sample()),
        }
    }

    /// Whether some exercise's counts are wanted.
    pub fn is_watching(&self) -> bool {
        self.watched.is_some()
    }

    /// Tells the counts if another connection has written.
    pub fn look(&mut self) -> Option<StoreReply> {
        let id = self.watched.clone()?;
        match self.file(&id).and_then(|(_, file)| file.changed()) {
            Ok(true) => Some(self.counts(&id)),
            Ok(false) => None,
            Err(error) => Some(StoreReply::Failed(error.to_string())),
        }
    }

    /// Loads the activated exercises of the own store, newest first.
    ///
    /// # Errors
    /// Whatever keeps the store from being read; a store that does not exist yet is empty.
    pub fn load(&mut self) -> Result<Vec<Arc<Frozen>>, StoreError> {
        let folder = match (&self.place, &self.sample) {
            (Place::Sample, Some(sample)) => sample.folder().to_owned(),
            _ => self.folder.clone(),
        };
        let store = match Store::open_existing(&folder) {
            Ok(store) => store,
            Err(StoreError::Missing { .. }) => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        self.loaded.clear();
        let mut all = Vec::new();
        for row in store.exercises()? {
            let file = store.exercise(&row.id)?;
            let frozen = Arc::new(thaw(&row.id, &file)?);
            all.push(Arc::clone(&frozen));
            self.loaded.insert(row.id, (frozen, file));
        }
        Ok(all)
    }

    fn exercises(&mut self, place: Place) -> StoreReply {
        if place == Place::Sample && self.sample.is_none() {
            match Sample::temporary(self.seed) {
                Ok(sample) => self.sample = Some(sample),
                Err(error) => return StoreReply::Failed(error.to_string()),
            }
        }
        self.place = place;
        if let (Place::Sample, Some(sample)) = (place, &mut self.sample) {
            sample.start();
        }
        match self.load() {
            Ok(exercises) => StoreReply::Exercises(exercises),
            Err(error) => StoreReply::Failed(error.to_string()),
        }
    }

    fn file(&mut self, id: &ExerciseId) -> Result<(&Frozen, &mut ExerciseFile), StoreError> {
        match self.loaded.get_mut(id) {
            Some((frozen, file)) => Ok((frozen, file)),
            None => Err(StoreError::NoSuchExercise { id: id.clone() }),
        }
    }

    fn submit(&mut self, id: &ExerciseId, sheet: &Sheet) -> StoreReply {
        let stored = self.file(id).and_then(|(frozen, file)| submit(frozen, file, sheet));
        match stored {
            Ok(()) => StoreReply::Submitted(sheet.id),
            Err(error) => StoreReply::NotSubmitted(sheet.id, format!("{error} Your answers are still here.")),
        }
    }

    fn counts(&mut self, id: &ExerciseId) -> StoreReply {
        let counted = self.file(id).and_then(|(frozen, file)| {
            // Asked first, so that a sheet that arrives in between is told again rather than missed.
            file.changed()?;
            file.counts(frozen.instrument.groups.len())
        });
        match counted {
            Ok(counts) => StoreReply::Counts(id.clone(), counts),
            Err(error) => StoreReply::Failed(error.to_string()),
        }
    }
}

/// Makes a sheet durable in its exercise.
///
/// # Errors
/// Whatever kept it from being stored; trying again with the same sheet is safe.
pub fn submit(frozen: &Frozen, file: &mut ExerciseFile, sheet: &Sheet) -> Result<(), StoreError> {
    let questionnaire = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, sheet.group);
    let body = format::sheet::encode(&sheet.answers, &questionnaire);
    file.submit(sheet.id, sheet.group, &body).map(|_| ())
}

/// Reads an exercise and its instrument from the texts that were frozen at activation.
///
/// # Errors
/// [`StoreError::Damaged`] when they can no longer be read.
pub fn thaw(id: &ExerciseId, file: &ExerciseFile) -> Result<Frozen, StoreError> {
    let mut files = file.frozen()?;
    let text = files.remove(EXERCISE_FILE).unwrap_or_default();
    let damaged = |problems: Vec<format::problem::Problem>| StoreError::Damaged {
        file: PathBuf::from(&id.0),
        cause: problems.first().map_or_else(String::new, ToString::to_string),
    };
    let instrument = format::instrument::read(&files).map_err(damaged)?;
    let exercise = format::exercise::read(EXERCISE_FILE, &text, &instrument, None).map_err(damaged)?;
    Ok(Frozen { id: id.clone(), exercise, instrument })
}

/// Writes the sample exercise beside the person, never over something that is there.
fn write_sample() -> StoreReply {
    use std::io::Write;
    let path = PathBuf::from(EXERCISE_FILE);
    let written = std::fs::File::create_new(&path).and_then(|mut f| f.write_all(SAMPLE_EXERCISE.as_bytes()));
    let shown = std::path::absolute(&path).unwrap_or(path);
    match written {
        Ok(()) => StoreReply::Written(format!("Written: {}. Open it in an editor.", shown.display())),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            StoreReply::Failed(format!("{} is there already, so nothing was written over it.", shown.display()))
        }
        Err(error) => StoreReply::Failed(format!("{} could not be written: {error}.", shown.display())),
    }
}

impl From<SampleError> for StoreReply {
    fn from(error: SampleError) -> StoreReply {
        StoreReply::Failed(error.to_string())
    }
}

/// The sample school's name, which tells its store from a real one.
pub fn is_sample(frozen: &Frozen) -> bool {
    frozen.exercise.school == sample::SCHOOL
}
