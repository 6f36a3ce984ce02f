//! What the workplace asks of the store and the machine, and what comes back.

pub mod forms;
pub mod plans;

mod known;

use std::sync::Arc;

use crate::app::workplace::request::forms::{ChartOf, PaperOrder, ReportForm};
use crate::app::workplace::request::plans::{KeptPlan, PlanForm, Plans};
use crate::domain::certificate::Form;
use crate::domain::correction::Change;
use crate::domain::exercise::{ExerciseId, Frozen, Translation};
use crate::domain::instrument::{GroupIx, Instrument, Question};
use crate::domain::lab::Lab;
use crate::domain::late::Late;
use crate::domain::note::{Note, NotePlace};
use crate::domain::plan::outcome::Check;
use crate::domain::plan::{Plan, PlanId};
use crate::domain::report::Report;
use crate::domain::report::changes::Changes;
use crate::domain::school::School;
use crate::domain::secret::Secret;
use crate::domain::setup::Setup;
use crate::domain::setup::suggestions::Suggestions;
use crate::locale::say::Say;

/// Something to be done; each is answered by one [`WorkplaceReply`].
#[derive(Debug)]
pub enum WorkplaceRequest {
    /// Tell all that the workplace shows: [`WorkplaceReply::Known`].
    Look,
    /// Is this a coordinator's passphrase? [`WorkplaceReply::Unlocked`].
    Unlock(Secret),
    /// Keep what the school says of itself: [`WorkplaceReply::Done`].
    KeepSchool(Box<School>),
    /// Make the first coordinator's key: [`WorkplaceReply::KeyMade`].
    MakeKey {
        /// Whose.
        name: String,
        /// Its passphrase.
        passphrase: Secret,
    },
    /// Make a key for a colleague and seal everything to it too: [`WorkplaceReply::KeyMade`].
    AddKey {
        /// The passphrase of a coordinator who is there already.
        mine: Secret,
        /// The colleague.
        name: String,
        /// The colleague's passphrase.
        passphrase: Secret,
        /// Whether both keys together are needed from then on, not either.
        both: bool,
    },
    /// Make a key for a successor and take the old ones away: [`WorkplaceReply::KeyMade`].
    ReplaceKeys {
        /// The passphrase of a coordinator who is there already.
        mine: Secret,
        /// The successor.
        name: String,
        /// The successor's passphrase.
        passphrase: Secret,
    },
    /// Keep a set-up: [`WorkplaceReply::SetupKept`], or [`WorkplaceReply::SetupChanged`],
    /// [`WorkplaceReply::PlaceTaken`] or [`WorkplaceReply::SetupNotKept`]. No other request is answered with these two.
    KeepSetup {
        /// All of it.
        setup: Box<Setup>,
        /// Under which id and revision it was read; `None` begins a new one.
        based_on: Option<(ExerciseId, u64)>,
    },
    /// Remove a set-up: [`WorkplaceReply::Done`].
    DropSetup {
        /// Which.
        id: ExerciseId,
        /// The revision that was seen.
        revision: u64,
    },
    /// Read own statements from an exercise's file: [`WorkplaceReply::OwnRead`].
    ReadOwn(String),
    /// Freeze a set-up, so that people can answer: [`WorkplaceReply::Activated`].
    Activate {
        /// Which.
        id: ExerciseId,
        /// The revision that was seen.
        revision: u64,
    },
    /// Take an activation back, while nobody has begun: [`WorkplaceReply::Done`].
    Recall(ExerciseId),
    /// Make a correction: [`WorkplaceReply::Done`].
    Correct {
        /// Which exercise.
        id: ExerciseId,
        /// What changes.
        change: Change,
        /// How many corrections were seen.
        seen: usize,
    },
    /// Make one code per invited group, or tell those there are: [`WorkplaceReply::Codes`].
    GroupCodes(ExerciseId),
    /// Make one-time slips: [`WorkplaceReply::Codes`].
    Slips {
        /// Which exercise.
        id: ExerciseId,
        /// For whom.
        group: GroupIx,
        /// The class they are counted for.
        class: Option<String>,
        /// How many.
        count: u32,
    },
    /// Open or close the lab: [`WorkplaceReply::Lab`], then and whenever something changes.
    Lab {
        /// The exercise that is looked at.
        id: ExerciseId,
        /// What to do.
        order: LabOrder,
    },
    /// Write a text into the person's documents: [`WorkplaceReply::Done`].
    WriteText {
        /// The file's name.
        name: String,
        /// What stands in it: codes or recovery words, perhaps.
        text: Secret,
        /// Whether only its owner may read it.
        private: bool,
    },
    /// Draw a chart and write it into the person's documents: [`WorkplaceReply::Written`].
    WriteChart {
        /// Of which exercise.
        id: ExerciseId,
        /// What it shows.
        shows: ChartOf,
    },
    /// Make something on paper, into the person's documents: [`WorkplaceReply::Written`].
    WritePaper {
        /// What.
        what: PaperOrder,
        /// How.
        form: Form,
    },
    /// Write the school's badge of an exercise into the person's documents: [`WorkplaceReply::Written`].
    Badge {
        /// Which.
        id: ExerciseId,
        /// As a picture, not as a drawing.
        as_picture: bool,
    },
    /// Put a whole exercise into one file and take it out of the store: [`WorkplaceReply::Done`].
    Archive {
        /// Which.
        id: ExerciseId,
        /// A coordinator's passphrase.
        passphrase: Secret,
        /// The file.
        to: String,
    },
    /// Delete a whole exercise: [`WorkplaceReply::Done`].
    Delete {
        /// Which.
        id: ExerciseId,
        /// A coordinator's passphrase.
        passphrase: Secret,
    },
    /// Bring an archived exercise back: [`WorkplaceReply::Done`].
    Restore(String),
    /// Unseal an exercise's sheets and keep the report: [`WorkplaceReply::Unsealing`], possibly many times, then
    /// [`WorkplaceReply::Results`].
    Unseal {
        /// Which.
        id: ExerciseId,
        /// One passphrase, or that of every coordinator where all keys are needed.
        passphrases: Vec<Secret>,
    },
    /// Count the sheets that came late in a new edition of a kept report, where they are enough: answered as
    /// [`WorkplaceRequest::Unseal`].
    NewEdition {
        /// Which exercise's.
        id: ExerciseId,
        /// As for unsealing.
        passphrases: Vec<Secret>,
    },
    /// Read the last edition of a kept report, which needs no key: [`WorkplaceReply::Results`].
    Report(ExerciseId),
    /// Write a kept report into the person's documents: [`WorkplaceReply::Written`] tells where it lies.
    WriteReport {
        /// Whose report.
        exercise: ExerciseId,
        /// In which form.
        form: ReportForm,
        /// With the notes of the meeting.
        notes: bool,
    },
    /// Read the notes beside a report: [`WorkplaceReply::Notes`].
    Notes(ExerciseId),
    /// What changed most between a kept report and an earlier one of its level: [`WorkplaceReply::Changes`].
    Changes(ExerciseId),
    /// Keep an action plan: [`WorkplaceReply::PlanKept`], [`WorkplaceReply::PlanChanged`] or
    /// [`WorkplaceReply::PlanNotKept`].
    KeepPlan {
        /// All of it.
        plan: Box<Plan>,
        /// Under which name and revision it was read; `None` begins a new one.
        based_on: Option<(PlanId, String)>,
    },
    /// Remove an action plan: [`WorkplaceReply::Done`].
    DropPlan {
        /// Which.
        id: PlanId,
        /// The revision that was seen.
        revision: String,
    },
    /// Check a plan's targets against the next report: [`WorkplaceReply::PlanChecked`].
    CheckPlan(PlanId, Box<Plan>),
    /// Write a plan into the person's documents: [`WorkplaceReply::Written`].
    WritePlan {
        /// Its name.
        id: PlanId,
        /// All of it.
        plan: Box<Plan>,
        /// As what.
        form: PlanForm,
    },
    /// Keep a line beside a report; an empty one is taken away: [`WorkplaceReply::Notes`].
    KeepNote {
        /// Whose report.
        exercise: ExerciseId,
        /// Beside what.
        place: NotePlace,
        /// The line.
        text: String,
    },
}

impl WorkplaceRequest {
    /// Whether a file is made and written, which can take a while and can be ended: answered by
    /// [`WorkplaceReply::Written`] or [`WorkplaceReply::NotWritten`], which answer nothing else.
    pub fn is_writing(&self) -> bool {
        matches!(
            self,
            WorkplaceRequest::WriteChart { .. }
                | WorkplaceRequest::WriteReport { .. }
                | WorkplaceRequest::WritePaper { .. }
                | WorkplaceRequest::WritePlan { .. }
                | WorkplaceRequest::Badge { .. }
        )
    }
}

/// What is done about the lab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabOrder {
    /// Open it, for all exercises that are not unsealed.
    Open,
    /// Close it.
    Close,
    /// Count all sheets whose slip was used twice.
    TakeTwice,
}

/// An answer.
#[derive(Debug)]
pub enum WorkplaceReply {
    /// All that the workplace shows.
    Known(Box<Known>),
    /// The passphrase was right; whose it is.
    Unlocked(String),
    /// A key is there. Its recovery words are shown once.
    KeyMade {
        /// The recovery words.
        words: Secret,
        /// Where the key file lies.
        path: String,
        /// What could not be finished with it yet: a sentence for people.
        unfinished: Option<Say>,
    },
    /// The set-up is durable.
    SetupKept(ExerciseId, u64),
    /// The set-up could not be kept: a sentence for people. What the store has stays as it was.
    SetupNotKept(Say),
    /// Somebody else saved it meanwhile; this is theirs, and nothing was written.
    SetupChanged(Box<Kept>),
    /// Level and session are taken by another one: a sentence for people. Nothing was written.
    PlaceTaken(Say),
    /// Own statements and their translations.
    OwnRead {
        /// The statements.
        own: Vec<Question>,
        /// In further languages.
        translations: Vec<Translation>,
        /// The instrument whose groups and levels they speak of.
        instrument: Arc<Instrument>,
    },
    /// The exercise is activated and frozen.
    Activated(ExerciseId),
    /// Codes to hand out: a title and the text to print or copy.
    Codes(Say, Secret),
    /// How the lab stands; `None` where it is closed.
    Lab(Option<Box<Lab>>),
    /// So many of an exercise's sheets are unsealed.
    Unsealing {
        /// Unsealed so far.
        done: usize,
        /// All of them.
        of: usize,
    },
    /// A report.
    Results(Box<Report>),
    /// The notes beside an exercise's report.
    Notes(ExerciseId, Vec<Note>),
    /// What changed most in an exercise since an earlier one; `None` where no other can be compared with it.
    Changes(ExerciseId, Option<Box<Changes>>),
    /// The plan is durable under this name and revision.
    PlanKept(PlanId, String),
    /// Somebody else changed the plan meanwhile; this is theirs, and nothing was written.
    PlanChanged(Box<KeptPlan>),
    /// The plan could not be kept: a sentence for people. What the store has stays as it was.
    PlanNotKept(Say),
    /// What became of a plan's targets; `None` where there is no later report yet.
    PlanChecked(PlanId, Option<Box<Check>>),
    /// The file is there: a sentence that says where.
    Written(Say),
    /// There is no file: a sentence for people.
    NotWritten(Say),
    /// It was done: a sentence about it.
    Done(Say),
    /// It was not done: a sentence for people.
    Refused(Say),
}

/// A set-up as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// Its id.
    pub id: ExerciseId,
    /// What was decided so far.
    pub setup: Setup,
    /// Which saving this is.
    pub revision: u64,
}

/// All that the workplace shows beside the counts.
#[derive(Clone, Debug)]
pub struct Known {
    /// The school.
    pub school: School,
    /// The coordinators' names.
    pub coordinators: Vec<String>,
    /// Whether exercises to come will be unsealed by all of them together.
    pub needs_all: bool,
    /// The activated exercises, newest first.
    pub exercises: Vec<Arc<Frozen>>,
    /// Sheets per group of each of them, in the same order; of the kept report, once the sheets were erased.
    pub submitted: Vec<Vec<u32>>,
    /// Late sheets of each of them, in the same order.
    pub late: Vec<Late>,
    /// Whether the sheets of each of them open only with the keys of all coordinators, in the same order.
    pub needs_both: Vec<bool>,
    /// Sheets of each of them that were set aside for their slip, in the same order.
    pub twice: Vec<u32>,
    /// Numbers of the machines that joined each of them and brought no stick, in the same order.
    pub stations: Vec<Vec<u32>>,
    /// On which server each of them was published, if it was, in the same order.
    pub servers: Vec<Option<String>>,
    /// The last edition of each one's report, in the same order; `None` where it was never unsealed.
    pub editions: Vec<Option<u32>>,
    /// Set-ups, newest session first.
    pub set_ups: Vec<Kept>,
    /// Action plans.
    pub plans: Plans,
    /// What new exercises ask unless another one is chosen.
    pub instrument: Arc<Instrument>,
    /// All that set-ups can ask, that one first.
    pub instruments: Vec<Arc<Instrument>>,
    /// Whether a new set-up is asked which: there are several, and none was named when the program was started.
    pub asks_which: bool,
    /// Sets of statements that are suggested as own ones; they are read when they are first looked at.
    pub suggestions: fn() -> &'static [Suggestions],
    /// Where the store lies.
    pub folder: String,
    /// Sentences about exercises that are listed and cannot be opened.
    pub unreadable: Vec<Say>,
}
