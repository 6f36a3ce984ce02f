//! The rooms of the workplace, reached from a bar of tabs.

use crate::app::effect::{Effect, StoreRequest};
use crate::app::input::{Key, Size};
use crate::app::workplace::request::{Known, WorkplaceRequest};
use crate::app::workplace::set_up::stage::Stage;
use crate::app::{Exercises, Screen};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::LevelIx;
use crate::domain::lab::Lab;
use crate::domain::plan::Item;
use crate::domain::strand::Strand;
use crate::domain::time_limit::Now;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// A room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Room {
    Overview,
    Sessions,
    SetUp,
    Results,
    Plan,
    Certificates,
    Resources,
    Protection,
    School,
}

impl Room {
    /// All of them, in the order of their keys 1 to 9.
    pub const ALL: [Room; 9] = [
        Room::Overview,
        Room::Sessions,
        Room::SetUp,
        Room::Results,
        Room::Plan,
        Room::Certificates,
        Room::Resources,
        Room::Protection,
        Room::School,
    ];

    /// The room of a digit.
    pub fn of_key(key: Key) -> Option<Room> {
        let Key::Char(c) = key else { return None };
        let place = usize::try_from(c.to_digit(10)?).ok()?.checked_sub(1)?;
        Room::ALL.get(place).copied()
    }

    /// Its title on the tab, and a shorter one for narrow terminals: names of messages.
    pub fn title(self) -> (&'static str, &'static str) {
        match self {
            Room::Overview => ("room-overview", "room-overview"),
            Room::Sessions => ("room-sessions", "room-sessions"),
            Room::SetUp => ("room-set-up", "room-set-up"),
            Room::Results => ("room-results", "room-results"),
            Room::Plan => ("room-plan", "room-plan"),
            Room::Certificates => ("room-certificates", "room-certificates-short"),
            Room::Resources => ("room-resources", "room-resources-short"),
            Room::Protection => ("room-protection", "room-protection-short"),
            Room::School => ("room-school", "room-school"),
        }
    }

    /// Whether a passer-by may look into it: counts and explanations, nothing that can be changed.
    pub fn is_open_to_all(self) -> bool {
        matches!(self, Room::Overview | Room::Resources | Room::Protection)
    }
}

/// What a room sees of the rest.
#[derive(Clone, Copy, Debug)]
pub struct Here<'a> {
    /// What the store told; `None` until it has.
    pub known: Option<&'a Known>,
    /// The activated exercises, newest first.
    pub exercises: &'a Exercises,
    /// How the lab stands, while it is open.
    pub lab: Option<&'a Lab>,
    /// The moment.
    pub now: Now,
    /// The terminal's size.
    pub size: Size,
    /// The words of the language that is shown.
    pub texts: &'static Texts,
}

/// What a room wants to happen.
#[derive(Debug)]
pub enum Step {
    /// Stay, and do these.
    Stay(Vec<Effect>),
    /// Stay, and say a message of the language that is shown.
    Tell(Say, Vec<Effect>),
    /// Go to another room.
    Go(Room),
    /// Have something done in another room.
    Order(Order),
    /// Put a screen on top, such as a preview.
    Open(Box<Screen>),
    /// The key means nothing here; the workplace may take it.
    Pass,
}

/// What one room asks of another.
#[derive(Debug)]
pub enum Order {
    /// Show this exercise in the overview.
    Watch(ExerciseId),
    /// Begin a set-up: session and level are asked first.
    New,
    /// Set something up.
    SetUp(SetUpOrder),
    /// Show the codes of this exercise, or make some.
    Codes(ExerciseId),
    /// Open the lab, and show how it stands.
    Lab(ExerciseId),
    /// Plan something about a statement.
    Plan(Box<PlanOrder>),
}

/// A statement of a report that goes into a plan.
#[derive(Clone, Debug)]
pub struct PlanOrder {
    /// The statement.
    pub item: Item,
    /// Whose report it stands in.
    pub exercise: ExerciseId,
    /// The report's level and instrument.
    pub strand: Strand,
}

/// What to set up.
#[derive(Debug)]
pub enum SetUpOrder {
    /// Turn to another step of the set-up that is open.
    Turn(Stage),
    /// Turn to the own statement at this place of the set-up that is open.
    Own(usize),
    /// Go on with a set-up that is there.
    Open(ExerciseId),
    /// Begin a new one for a level and a session.
    New {
        /// Name of the instrument.
        instrument: String,
        /// Education level.
        level: LevelIx,
        /// School year.
        year: i16,
        /// Session number.
        session: u8,
    },
    /// Begin a new one like an earlier exercise, for a session.
    Copy {
        /// The earlier exercise.
        from: ExerciseId,
        /// School year.
        year: i16,
        /// Session number.
        session: u8,
    },
}

impl Step {
    /// Stay and do nothing.
    pub fn stay() -> Step {
        Step::Stay(Vec::new())
    }

    /// Stay and ask for something.
    pub fn ask(request: WorkplaceRequest) -> Step {
        Step::Stay(vec![Effect::Store(StoreRequest::Workplace(Box::new(request)))])
    }
}
