//! What the screens ask of the store, answered: one request, one reply. Runs in the worker thread,
//! and in line in tests.

pub mod lab;
pub mod writing;

mod coordinator;
mod speaking;
pub mod told;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::SyncSender;

use crate::app::effect::StoreRequest;
use crate::app::home::Place;
use crate::app::msg::{Counted, StoreReply};
use crate::app::workplace::request::WorkplaceReply;
use crate::domain::answer::SheetId;
use crate::domain::draft::{Draft, Ticket};
use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::instrument::GroupIx;
use crate::domain::secret::Secret;
use crate::locale::language::{self, Language};
use crate::locale::say::Say;
use crate::runtime::clock::Clock;
use crate::runtime::codes::{self, Patience};
use crate::runtime::desk::lab::LabDesk;
use crate::runtime::drafting::Drafting;
use crate::runtime::exercise_files::{self, Opened, hand_in};
use crate::runtime::instruments::Instruments;
use crate::runtime::sample::Sample;
use crate::runtime::taken_part::taken_part;
use crate::runtime::workplace::Tell;
use crate::runtime::{keeping, machine};
use crate::seal::words;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::store::exercise_file::Submitted;

/// Name of the exercise file inside the frozen texts.
pub const EXERCISE_FILE: &str = "exercise.toml";

const SLIP_REFUSED: &str = "slip-refused";

const NEEDS_CODE: &str = "code-needed";

/// The desk at which requests are answered.
pub struct Desk {
    folder: PathBuf,
    place: Place,
    seed: u64,
    opened: BTreeMap<ExerciseId, Opened>,
    drafting: Drafting,
    /// A sheet that has just begun, whose key is not derived yet.
    begun: Option<Ticket>,
    patience: Patience,
    /// Passphrases are guessed apart from codes.
    passphrases: Patience,
    instruments: Instruments,
    documents: Option<PathBuf>,
    watched: Option<ExerciseId>,
    unreadable: Vec<(ExerciseId, StoreError)>,
    /// Files were opened anew, which cannot say what changed before.
    opened_anew: bool,
    clock: Clock,
    language: &'static Language,
    wake: Option<SyncSender<()>>,
    lab: LabDesk,
    /// Last, so that the files in its folder are closed before the folder goes.
    sample: Option<Sample>,
}

impl Desk {
    /// On the user's own store in `folder`.
    pub fn own(folder: PathBuf) -> Desk {
        Desk::at(folder, Place::Own, None, rand::random())
    }

    /// On a sample school that is already built.
    pub fn sample(sample: Sample) -> Desk {
        Desk::at(sample.folder().to_owned(), Place::Sample, Some(sample), 0)
    }

    fn at(folder: PathBuf, place: Place, sample: Option<Sample>, seed: u64) -> Desk {
        let (opened, watched, begun, opened_anew) = (BTreeMap::new(), None, None, false);
        let (drafting, patience, passphrases) = (Drafting::default(), Patience::default(), Patience::default());
        Desk {
            folder,
            place,
            sample,
            seed,
            opened,
            drafting,
            begun,
            patience,
            passphrases,
            instruments: Instruments::default(),
            documents: None,
            watched,
            opened_anew,
            unreadable: Vec::new(),
            clock: Clock::new(),
            language: language::english(),
            wake: None,
            lab: LabDesk::default(),
        }
    }

    /// The same with other instruments than those built in, for new exercises.
    pub fn with_instruments(self, instruments: Instruments) -> Desk {
        Desk { instruments, ..self }
    }

    /// The same with another folder for what is written for the person, for tests.
    pub fn with_documents(self, documents: PathBuf) -> Desk {
        Desk { documents: Some(documents), ..self }
    }

    /// The same with another clock, for tests.
    pub fn with_clock(self, clock: Clock) -> Desk {
        Desk { clock, ..self }
    }

    /// The same with a lab at any free port, unannounced, for tests.
    pub fn with_hidden_lab(self) -> Desk {
        Desk { lab: LabDesk::hidden(), ..self }
    }

    /// The same with somebody to wake when a sheet lies here that goes on to the store above.
    pub fn with_wake(self, wake: Option<SyncSender<()>>) -> Desk {
        Desk { wake, ..self }
    }

    /// The folder of the own store.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The clock it goes by.
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// Answers one request that has nothing written for the person, see [`Desk::writing`]; `None` where nothing is to be
    /// said. What is told before the answer is there goes to `tell`.
    pub fn answer_telling(&mut self, request: StoreRequest, tell: Tell) -> Option<StoreReply> {
        match request {
            StoreRequest::Exercises(place) => Some(self.exercises(place)),
            StoreRequest::CheckCode(typed) => Some(self.check_code(&typed)),
            StoreRequest::Begin { exercise, group, slip, by_code } => {
                Some(self.needs_code(&exercise, group, by_code).unwrap_or_else(|| self.begin(&exercise, slip)))
            }
            StoreRequest::SaveDraft(draft) => self.save_draft(&draft),
            StoreRequest::DropDraft(id) => {
                let folder = self.current_folder();
                self.drafting.drop_draft(&folder, id, self.clock.now().wall);
                None
            }
            StoreRequest::Resume(code) => Some(self.resume(code)),
            StoreRequest::Submit(draft) => Some(self.submit(&draft)),
            StoreRequest::Watch(id) => {
                self.watched = id;
                self.watched.clone().map(|id| self.counts(&id))
            }
            StoreRequest::Speak(language) => Some(self.speak(language)),
            StoreRequest::CheckPin(pin) => Some(self.check_pin(&pin)),
            StoreRequest::Backup => Some(written(keeping::backup_again(&self.current_folder(), self.clock.now().wall))),
            StoreRequest::Certificate(_) => None,
            StoreRequest::Workplace(request) => Some(StoreReply::Workplace(Box::new(self.workplace(*request, tell)))),
        }
    }

    /// Whether something can be done ahead while nobody asks for anything.
    pub fn can_work_ahead(&self) -> bool {
        self.begun.is_some()
    }

    /// Derives the key of the sheet that has just begun while its participant reads the first screen,
    /// so that the first answer is kept as fast as the others.
    pub fn work_ahead(&mut self) {
        if let Some(ticket) = self.begun.take() {
            let folder = self.current_folder();
            self.drafting.prepare(&folder, &ticket, self.clock.now().wall);
        }
    }

    /// Whether some exercise's counts are wanted.
    pub fn is_watching(&self) -> bool {
        self.watched.is_some() || self.lab.is_open()
    }

    /// Tells the counts if another connection has written.
    pub fn look(&mut self) -> Option<StoreReply> {
        if let Some(lab) = self.lab.look() {
            return Some(StoreReply::Workplace(Box::new(WorkplaceReply::Lab(Some(lab)))));
        }
        let id = self.watched.clone()?;
        if std::mem::take(&mut self.opened_anew) {
            return Some(self.counts(&id));
        }
        match self.opened(&id).and_then(|opened| opened.file.changed()) {
            Ok(true) => Some(self.counts(&id)),
            Ok(false) => None,
            Err(error) => Some(StoreReply::Failed(error.into())),
        }
    }

    fn current_folder(&self) -> PathBuf {
        match (&self.place, &self.sample) {
            (Place::Sample, Some(sample)) => sample.folder().to_owned(),
            _ => self.folder.clone(),
        }
    }

    /// Opens the activated exercises, newest first; those whose time is over are closed first.
    ///
    /// # Errors
    /// Whatever keeps the store from being read; a store that does not exist yet is empty.
    pub fn load(&mut self) -> Result<Vec<Arc<Frozen>>, StoreError> {
        let mut store = match Store::open_existing(&self.current_folder()) {
            Ok(store) => store,
            Err(StoreError::Missing { .. }) => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        self.opened.clear();
        self.opened_anew = true;
        self.clock = self.clock.corrected_by(&store);
        let now = self.clock.now().wall;
        let mut all = Vec::new();
        self.unreadable.clear();
        for row in store.exercises()? {
            // One file that is lost or damaged must not keep people from the others.
            match exercise_files::open_and_close(&mut store, &row.id, now) {
                Ok(mut opened) => {
                    opened.speak(self.language.code)?;
                    all.push(Arc::clone(&opened.shown));
                    self.opened.insert(row.id, opened);
                }
                Err(error) => self.unreadable.push((row.id, error)),
            }
        }
        match self.unreadable.first() {
            Some((_, error)) if all.is_empty() => Err(error.clone()),
            _ => Ok(all),
        }
    }

    /// Exercises of the list that could not be opened at the last loading, and why.
    pub fn unreadable(&self) -> &[(ExerciseId, StoreError)] {
        &self.unreadable
    }

    fn exercises(&mut self, place: Place) -> StoreReply {
        if place == Place::Sample && self.sample.is_none() {
            match Sample::temporary(self.seed) {
                Ok(sample) => self.sample = Some(sample),
                Err(error) => return StoreReply::Failed(error.to_string().into()),
            }
        }
        self.place = place;
        if let (Place::Sample, Some(sample)) = (place, &mut self.sample) {
            sample.start();
        }
        match self.load() {
            Ok(exercises) => StoreReply::Exercises(exercises),
            Err(error) => StoreReply::Failed(error.into()),
        }
    }

    fn opened(&mut self, id: &ExerciseId) -> Result<&mut Opened, StoreError> {
        self.opened.get_mut(id).ok_or_else(|| StoreError::NoSuchExercise { id: id.clone() })
    }

    fn check_code(&mut self, typed: &Secret) -> StoreReply {
        let now = self.clock.now().wall;
        let found = codes::look_up(typed, self.opened.values(), now);
        match found {
            Ok(Some((frozen, group, slip))) => {
                self.patience.right();
                StoreReply::Opens { frozen, group, slip }
            }
            Ok(None) => {
                self.patience.wrong();
                StoreReply::Refused(Say::new(codes::OPENS_NOTHING))
            }
            Err(sentence) => StoreReply::Refused(sentence),
        }
    }

    /// Codes may have been made while this program was open.
    fn needs_code(&mut self, exercise: &ExerciseId, group: GroupIx, by_code: bool) -> Option<StoreReply> {
        let coded = self.opened(exercise).and_then(|opened| opened.coded_now());
        match coded {
            Ok(coded) if !by_code && coded.contains(&group) => Some(StoreReply::Refused(Say::new(NEEDS_CODE))),
            Ok(_) => None,
            Err(error) => Some(StoreReply::Failed(error.into())),
        }
    }

    fn begin(&mut self, exercise: &ExerciseId, slip: Option<[u8; 32]>) -> StoreReply {
        let drawn = self.opened(exercise).map(|_| (words::draw_three(), words::draw_three()));
        match drawn {
            Ok((Ok(code), Ok(receipt))) => {
                let (code, receipt) = (Secret::new(code.to_string()), Secret::new(receipt.to_string()));
                let ticket = Ticket { id: SheetId(rand::random()), code, receipt, slip };
                self.begun = Some(ticket.clone());
                StoreReply::Began(Box::new(ticket))
            }
            Ok(_) => StoreReply::Failed(Say::new("no-random")),
            Err(error) => StoreReply::Failed(told::participant(&error)),
        }
    }

    fn save_draft(&mut self, draft: &Draft) -> Option<StoreReply> {
        let folder = self.current_folder();
        let opened = self.opened.get_mut(&draft.exercise)?;
        // From now on its activation cannot be taken back.
        if let Err(error) = opened.mark_begun() {
            return Some(StoreReply::NotKept(draft.ticket.id, told::participant(&error)));
        }
        let kept = self.drafting.save(&folder, draft, opened, self.clock.now().wall);
        Some(match kept {
            Ok(()) => StoreReply::Kept(draft.ticket.id),
            Err(sentence) => StoreReply::NotKept(draft.ticket.id, sentence),
        })
    }

    fn resume(&mut self, code: Secret) -> StoreReply {
        let folder = self.current_folder();
        let (now, boot) = (self.clock.now(), machine::this().boot);
        match self.drafting.resume(&folder, code, &self.opened, now, &boot) {
            Ok(Some((frozen, draft))) => {
                self.patience.right();
                StoreReply::Resumed(frozen, Box::new(draft))
            }
            Ok(None) => {
                self.patience.wrong();
                let name = machine::this().name;
                StoreReply::Refused(Say::new("words-nothing").with("machine", name))
            }
            Err(sentence) => StoreReply::Refused(sentence),
        }
    }

    fn submit(&mut self, draft: &Draft) -> StoreReply {
        let id = draft.ticket.id;
        let handed_in = self.opened(&draft.exercise).and_then(|opened| hand_in(opened, draft));
        match handed_in {
            Ok(Submitted::Stored | Submitted::AlreadyThere) => {
                // The sheet is durable; only now may the draft go.
                let folder = self.current_folder();
                self.drafting.drop_draft(&folder, id, self.clock.now().wall);
                // It is woken once, however many sheets wait.
                let _ = self.wake.as_ref().map(|wake| wake.try_send(()));
                StoreReply::Submitted(id)
            }
            Ok(Submitted::SlipRefused) => StoreReply::SlipUsed(id, Say::new(SLIP_REFUSED)),
            Err(error) => {
                let why = told::participant(&error);
                StoreReply::NotSubmitted(id, Say::new("not-handed-in").with("cause", why))
            }
        }
    }

    fn counts(&mut self, id: &ExerciseId) -> StoreReply {
        let folder = self.current_folder();
        let now = self.clock.now().wall;
        let own = self.place == Place::Own;
        let counted = self.opened(id).and_then(|opened| {
            // Asked first, so that a sheet that arrives in between is told again rather than missed.
            opened.file.changed()?;
            let submitted = taken_part(&opened.file, &opened.frozen)?;
            let classes = opened.class_counts()?;
            let mind = if own { keeping::to_mind(&folder, opened, &submitted, now) } else { None };
            Ok(Counted { exercise: id.clone(), submitted, classes, mind })
        });
        match counted {
            Ok(counted) => StoreReply::Counts(Box::new(counted)),
            Err(error) => StoreReply::Failed(error.into()),
        }
    }
}

fn written(said: Result<Say, Say>) -> StoreReply {
    said.map_or_else(StoreReply::Failed, StoreReply::Written)
}
