//! The sample school of the demo: a real store, a real exercise, and participants who are made up.
//!
//! The made-up participants are a writer of their own with a connection of its own, as another
//! machine's program would be. With the same seed they give the same sheets in the same order.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::domain::answer::{Answer, Sheet, SheetId};
use crate::domain::calendar::{self, Days, SLOT_DAYS_MAX, SLOT_DAYS_MIN};
use crate::domain::draft::{Begun, Draft, Ticket};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{GroupIx, Instrument, Part};
use crate::domain::questionnaire::{AskedForm, Questionnaire};
use crate::domain::secret::Secret;
use crate::format;
use crate::runtime::activate::{ActivateError, activate};
use crate::runtime::clock::Clock;
use crate::runtime::exercise_files::{Opened, hand_in};
use crate::seal::keys::SecretKey;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::store::school::Coordinator;

/// The sample school's name; only its exercises ever receive made-up sheets.
pub const SCHOOL: &str = "Linden School (sample)";
/// Eligible people per group: leaders, teachers, students.
const ELIGIBLE: [u32; 3] = [5, 35, 200];
/// Sheets that are there when the demo opens.
const AT_START: [u32; 3] = [2, 9, 64];
/// Sheets at which the made-up participants stop: some never answer.
const AT_END: [u32; 3] = [5, 27, 168];
/// Shortest and longest pause between two arrivals, in milliseconds.
const PAUSE_MS: std::ops::Range<u64> = 500..2600;
/// Typical means of the areas A to H times ten, from published rounds: infrastructure high,
/// assessment low.
const AREA_MEANS: [i32; 8] = [34, 33, 41, 35, 39, 33, 26, 34];
/// How much the groups differ from these means, times ten.
const GROUP_SHIFTS: [i32; 3] = [3, 0, -2];

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
            let id = set_up(&mut store, now)?;
            let mut visitors = Visitors::new(&store, &id, seed)?;
            for (group, count) in AT_START.into_iter().enumerate() {
                for _ in 0..count {
                    visitors.arrive(group)?;
                }
            }
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
    Visitors::new(&store, &row.id, seed.wrapping_add(1))
}

fn today(now: Timestamp) -> Date {
    let zone = format::instrument::time_zone("Europe/Brussels").unwrap_or(jiff::tz::TimeZone::UTC);
    now.to_zoned(zone).date()
}

/// A slot around today: begun some days ago where the window allows it, two weeks long.
pub fn slot_around(today: Date, window: Days) -> Option<Days> {
    let first = today.checked_sub(5.days()).ok()?.max(window.first);
    let last = first.checked_add(13.days()).ok()?.min(window.last);
    let short = SLOT_DAYS_MIN - Days { first, last }.count();
    let first = if short > 0 { first.checked_sub(short.days()).ok()? } else { first };
    let slot = Days { first, last };
    (window.contains(slot) && (SLOT_DAYS_MIN..=SLOT_DAYS_MAX).contains(&slot.count())).then_some(slot)
}

/// Activates the sample exercise as of its first day.
fn set_up(store: &mut Store, now: Timestamp) -> Result<ExerciseId, SampleError> {
    // The sample's sheets are sealed like any other; nobody keeps the key, for they are made up.
    let public = SecretKey::draw().map_err(|_| std::io::Error::other("no random numbers"))?.public();
    store.set_coordinators(&[Coordinator { name: "Sample".to_owned(), public: public.0 }], false)?;
    let files = format::builtin::selfie();
    let instrument = format::instrument::read(&files).map_err(|problems| ActivateError::Problems { problems })?;
    let today = today(now);
    let year = calendar::school_year(today);
    let fits = |s: &crate::domain::instrument::Session| {
        let window = calendar::window(*s, year)?;
        Some((s.number, slot_around(today, window).filter(|slot| slot.first <= today && today <= slot.last)?))
    };
    let (session, slot) = instrument.sessions.iter().find_map(fits).ok_or(SampleError::NoSession)?;
    let [leaders, teachers, students] = ELIGIBLE;
    let text = format!(
        "school = \"{SCHOOL}\"\nlevel = \"primary\"\nyear = {year}\nsession = {session}\nfirst_day = {}\nlast_day = {}\n\
         optional = [\"A4\", \"C10\", \"H11\"]\n[eligible]\nleaders = {leaders}\nteachers = {teachers}\nstudents = {students}\n",
        slot.first, slot.last
    );
    let zone = format::instrument::time_zone(&instrument.time_zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let (first_moment, _) = calendar::opening(slot, &zone);
    Ok(activate(store, "exercise.toml", &text, &files, first_moment)?.id)
}

/// Made-up participants.
struct Visitors {
    opened: Opened,
    rng: StdRng,
}

impl Visitors {
    fn new(store: &Store, id: &ExerciseId, seed: u64) -> Result<Visitors, SampleError> {
        Ok(Visitors { opened: Opened::open(store, id)?, rng: StdRng::seed_from_u64(seed) })
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
        let group = GroupIx(group);
        let frozen = Arc::clone(&self.opened.frozen);
        let questionnaire = Questionnaire::for_group(&frozen.instrument, &frozen.exercise, group);
        let answers = made_up(&frozen.instrument, &questionnaire, group, &mut self.rng);
        let id = SheetId(self.rng.random());
        let receipt = Secret::new(format!("sample {}", self.rng.random::<u64>()));
        let now = Timestamp::UNIX_EPOCH;
        let draft = Draft {
            exercise: frozen.id.clone(),
            sheet: Sheet { id, group, answers, own_line: false },
            ticket: Ticket { id, code: Secret::default(), receipt, slip: None },
            at: String::new(),
            begun: Begun { wall: now, steady: SignedDuration::ZERO, boot: String::new() },
            used: SignedDuration::ZERO,
        };
        hand_in(&mut self.opened, &draft).map(|_| ())
    }
}

/// Answers around the typical means, a few of them N/A or left out.
fn made_up(
    it: &Instrument,
    questionnaire: &Questionnaire,
    group: GroupIx,
    rng: &mut StdRng,
) -> BTreeMap<String, Answer> {
    let mut answers = BTreeMap::new();
    for asked in &questionnaire.asked {
        let chance = rng.random_range(0..100);
        if chance < 4 {
            continue;
        }
        let mean = match it.question(&asked.code).map(|q| q.part) {
            Some(Part::Area(ix)) => AREA_MEANS.get(ix).copied().unwrap_or(33),
            Some(Part::Other(_) | Part::Own | Part::Words) | None => 33,
        } + GROUP_SHIFTS.get(group.0).copied().unwrap_or(0);
        if let Some(answer) = one_answer(&asked.form, mean, chance < 8, rng) {
            answers.insert(asked.code.clone(), answer);
        }
    }
    answers
}

fn one_answer(form: &AskedForm, mean: i32, not_applicable: bool, rng: &mut StdRng) -> Option<Answer> {
    let answer = match form {
        AskedForm::Scale { .. } if not_applicable => Answer::NotApplicable,
        AskedForm::Scale { .. } => {
            let spread: i32 = rng.random_range(-9..=9) + rng.random_range(-9..=9);
            Answer::Rating(u8::try_from((mean + spread + 5).clamp(10, 59) / 10).unwrap_or(3).min(5))
        }
        AskedForm::Single { options, .. } => Answer::One(rng.random_range(0..options.len().max(1))),
        AskedForm::Multiple { options, .. } => {
            let bits = (0..options.len()).filter(|_| rng.random_range(0..3) == 0).fold(0u32, |bits, ix| bits | 1 << ix);
            if bits == 0 { Answer::NoneOfThese } else { Answer::Some(bits) }
        }
        AskedForm::Words => return None,
    };
    Some(answer)
}
