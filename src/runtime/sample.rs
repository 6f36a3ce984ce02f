//! The sample school of the demo: a real store, a real exercise, and participants who are made up.
//!
//! The made-up participants are a writer of their own with a connection of its own, as another
//! machine's program would be. With the same seed they give the same sheets in the same order.
//!
//! A sample has no secrets: its key file lies in its folder, and its passphrase is told on the screen.

pub mod answers;

mod plan;
mod rounds;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::app::home::SAMPLE_PASSPHRASE;
use crate::domain::answer::{Sheet, SheetId};
use crate::domain::draft::{Begun, Draft, Ticket};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::domain::questionnaire::Questionnaire;
use crate::domain::secret::Secret;
use crate::format;
use crate::locale::texts::in_english;
use crate::runtime::activate::ActivateError;
use crate::runtime::clock::Clock;
use crate::runtime::exercise_files::{Opened, hand_in, hand_in_all, questionnaires};
use crate::runtime::keys;
use crate::runtime::sample::answers::{Round, made_up};
use crate::seal::key_file;
use crate::seal::stretch::Cost;
use crate::store::Store;
use crate::store::batch::Destination;
use crate::store::error::StoreError;
use crate::store::school::Coordinator;

/// The sample school's name; only its exercises ever receive made-up sheets.
pub const SCHOOL: &str = "Linden School (sample)";
/// Sheets at which the made-up participants stop: some never answer.
const AT_END: [u32; 3] = [5, 27, 168];
/// Shortest and longest pause between two arrivals, in milliseconds.
const PAUSE_MS: std::ops::Range<u64> = 500..2600;
/// The name of the sample's coordinator.
const COORDINATOR: &str = "Sample";
/// What a guess at the sample's passphrase costs: nothing, for everybody knows it and the demo shall begin at once.
const COST: Cost = Cost { memory_kib: 64, passes: 1, lanes: 1 };

/// Why there is no sample school.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// No folder.
    #[error("The sample school needs a folder, and none could be made: {0}.")]
    Folder(#[from] std::io::Error),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The exercise could not be activated.
    #[error(transparent)]
    Activate(#[from] ActivateError),
    /// The folder holds somebody's real exercises.
    #[error("{0} holds a real school's exercises. Nothing was changed there. Please choose another folder.")]
    NotASample(PathBuf),
    /// The key could not be made or kept.
    #[error("The sample school needs a key, and none could be made: {0}")]
    Key(String),
    /// The earlier report or the plan could not be made or kept.
    #[error("The sample school's earlier round could not be made: {0}")]
    Earlier(String),
    /// Today lies in no session window.
    #[error("No session of the school year is open today, so there is no sample exercise.")]
    NoSession,
}

/// A sample school, and its made-up participants while it lives.
pub struct Sample {
    folder: PathBuf,
    _temporary: Option<tempfile::TempDir>,
    seed: u64,
    visitors: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Sample {
    /// In a temporary folder that goes with the value.
    ///
    /// # Errors
    /// [`SampleError`].
    pub fn temporary(seed: u64) -> Result<Sample, SampleError> {
        let temporary = tempfile::Builder::new().prefix("reflectory-demo-").tempdir()?;
        let folder = temporary.path().join("store");
        Sample::build(folder, Some(temporary), seed)
    }

    /// In a folder that stays; a sample school found there is opened again.
    ///
    /// # Errors
    /// [`SampleError`], in particular when the folder holds a real school.
    pub fn kept(folder: PathBuf, seed: u64) -> Result<Sample, SampleError> {
        Sample::build(folder, None, seed)
    }

    fn build(folder: PathBuf, temporary: Option<tempfile::TempDir>, seed: u64) -> Result<Sample, SampleError> {
        let mut store = Store::open(&folder)?;
        let rows = store.exercises()?;
        if rows.iter().any(|row| row.school != SCHOOL) {
            return Err(SampleError::NotASample(folder));
        }
        let now = Clock::new().now().wall;
        let open = rows.iter().any(|row| row.first_day <= today(now) && today(now) <= row.last_day);
        if !open {
            rounds::hold(&mut store, &folder, seed, today(now))?;
        }
        Ok(Sample { folder, _temporary: temporary, seed, visitors: None })
    }

    /// The store's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Lets the made-up participants arrive, one after another, until the value goes.
    pub fn start(&mut self) {
        if self.visitors.is_some() {
            return;
        }
        let (stop, stopped) = channel();
        let (folder, seed) = (self.folder.clone(), self.seed);
        let thread = std::thread::spawn(move || {
            let Ok(mut visitors) = newest(&folder, seed) else { return };
            loop {
                let pause = Duration::from_millis(visitors.rng.random_range(PAUSE_MS));
                if stopped.recv_timeout(pause) != Err(RecvTimeoutError::Timeout) {
                    return;
                }
                // A full disk must not end the visit: whoever watches sees the bars stand still.
                if !matches!(visitors.next(), Ok(true)) {
                    return;
                }
            }
        });
        self.visitors = Some((stop, thread));
    }
}

impl Drop for Sample {
    /// The participants leave first: a sheet that arrives while the folder is being removed would keep it.
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.visitors.take() {
            drop(stop);
            // A fault of theirs is no reason to stay.
            let _ = thread.join();
        }
    }
}

fn newest(folder: &Path, seed: u64) -> Result<Visitors, SampleError> {
    let store = Store::open_existing(folder)?;
    let rows = store.exercises()?;
    let row = rows.first().ok_or(SampleError::NoSession)?;
    Visitors::new(&store, &row.id, Round::Now, seed.wrapping_add(1))
}

fn today(now: Timestamp) -> Date {
    let zone = format::instrument::time_zone("Europe/Brussels").unwrap_or(jiff::tz::TimeZone::UTC);
    now.to_zoned(zone).date()
}

/// Keeps a key for the sample school in its folder, unless there is one.
fn give_key(store: &mut Store, folder: &Path) -> Result<(), SampleError> {
    let known = store.coordinators()?;
    let is_there = |found: &keys::Found| known.iter().any(|c| c.public == found.file.public_key().0);
    if keys::in_folder(folder).iter().any(is_there) {
        return Ok(());
    }
    let made = key_file::make_at(COST, COORDINATOR, SAMPLE_PASSPHRASE);
    let (file, secret) = made.map_err(|error| SampleError::Key(format!("{error}.")))?;
    keys::write(&keys::free_path(folder), &file).map_err(|why| SampleError::Key(in_english(&why)))?;
    let coordinator = Coordinator { name: COORDINATOR.to_owned(), public: secret.public().0 };
    Ok(store.set_coordinators(&[coordinator], false)?)
}

/// Made-up participants.
struct Visitors {
    opened: Opened,
    questionnaires: Vec<Questionnaire>,
    round: Round,
    rng: StdRng,
}

impl Visitors {
    fn new(store: &Store, id: &ExerciseId, round: Round, seed: u64) -> Result<Visitors, SampleError> {
        let opened = Opened::open(store, id)?;
        let questionnaires = questionnaires(&opened.frozen);
        Ok(Visitors { opened, questionnaires, round, rng: StdRng::seed_from_u64(seed) })
    }

    /// The next participant hands in; `false` when everybody who would come has come.
    fn next(&mut self) -> Result<bool, StoreError> {
        let counts = self.opened.file.counts(self.opened.frozen.instrument.groups.len())?;
        let missing: Vec<u32> = AT_END.iter().zip(&counts).map(|(end, now)| end.saturating_sub(*now)).collect();
        let total: u32 = missing.iter().sum();
        if total == 0 {
            return Ok(false);
        }
        let mut draw = self.rng.random_range(0..total);
        let mut group = 0;
        for (ix, left) in missing.iter().enumerate() {
            if draw < *left {
                group = ix;
                break;
            }
            draw -= left;
        }
        self.arrive(group)?;
        Ok(true)
    }

    fn arrive(&mut self, group: usize) -> Result<(), StoreError> {
        let Some(sheet) = self.sheet(GroupIx(group)) else { return Ok(()) };
        let receipt = Secret::new(format!("sample {}", self.rng.random::<u64>()));
        let draft = Draft {
            exercise: self.opened.frozen.id.clone(),
            ticket: Ticket { id: sheet.id, code: Secret::default(), receipt, slip: None },
            sheet,
            at: String::new(),
            begun: Begun { wall: Timestamp::UNIX_EPOCH, steady: SignedDuration::ZERO, boot: String::new() },
            used: SignedDuration::ZERO,
        };
        hand_in(&mut self.opened, &draft).map(|_| ())
    }

    /// So many of each group at once: one wait for the disk instead of many.
    fn arrive_together(&mut self, counts: [u32; 3]) -> Result<(), StoreError> {
        let groups = counts.into_iter().enumerate();
        let groups = groups.flat_map(|(group, count)| (0..count).map(move |_| GroupIx(group)));
        let sheets: Vec<Sheet> = groups.filter_map(|group| self.sheet(group)).collect();
        hand_in_all(&mut self.opened, &sheets, |_| Destination::Counted).map(|_| ())
    }

    fn sheet(&mut self, group: GroupIx) -> Option<Sheet> {
        let frozen = &self.opened.frozen;
        let questionnaire = self.questionnaires.get(group.0)?;
        let answers = made_up(&frozen.instrument, questionnaire, group, self.round, &mut self.rng);
        // Most of a small group agree to a line of their own, and now and then somebody does not.
        let own_line = frozen.is_small(group) && self.rng.random_range(0..10) > 0;
        Some(Sheet { id: SheetId(self.rng.random()), group, answers, own_line })
    }
}
