//! Setting an exercise up in four steps, saved at every change, left and resumed at any time.

pub mod activate;
pub mod dates;
pub mod list;
pub mod numbers;
pub mod stage;
pub mod statements;

use crate::app::effect::{Effect, StoreRequest};
use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::codes::{self, Codes};
use crate::app::workplace::request::{Kept, WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::{Here, Room, SetUpOrder, Step};
use crate::app::workplace::set_up::activate::Activate;
use crate::app::workplace::set_up::dates::Dates;
use crate::app::workplace::set_up::numbers::Numbers;
use crate::app::workplace::set_up::stage::Stage;
use crate::app::workplace::set_up::statements::Statements;
use crate::domain::exercise::ExerciseId;
use crate::domain::setup::Setup;

/// The room: a list of set-ups, or one of them open.
#[derive(Debug, Default)]
pub struct SetUp {
    /// The cursor in the list.
    pub row: usize,
    /// The one that is open.
    pub editing: Option<Box<Editing>>,
    /// The codes of an activated exercise, above all that.
    pub codes: Option<Codes>,
}

/// A set-up that is open.
#[derive(Debug)]
pub struct Editing {
    /// What was decided so far.
    pub setup: Setup,
    /// Under which id and revision the store has it; `None` until it was saved once.
    pub based_on: Option<(ExerciseId, u64)>,
    /// What the store has.
    kept: Option<Setup>,
    /// What is being saved.
    on_its_way: Option<Setup>,
    /// The step shown.
    pub stage: Stage,
    /// Step 1.
    pub numbers: Numbers,
    /// Step 2.
    pub statements: Statements,
    /// Step 3.
    pub dates: Dates,
    /// Step 4.
    pub activate: Activate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum EditAct {
    Next,
    Previous,
    Leave,
}

const EDIT_KEYS: &[Binding<EditAct>] = &[
    Binding { keys: &[Key::Tab], action: EditAct::Next, shown: "Tab", label: "next step" },
    Binding { keys: &[Key::BackTab], action: EditAct::Previous, shown: "Shift-Tab", label: "" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: EditAct::Leave,
        shown: "q",
        label: "leave it for now",
    },
];

/// Keys beside which the workplace's own work.
pub fn keys_beside() -> Vec<Named> {
    list::keys_beside()
}

/// Keys that work alone, or beside those of an open set-up.
pub fn key_tables() -> Vec<Named> {
    let beside = [numbers::keys_beside, statements::keys_beside, dates::keys_beside, activate::keys_beside];
    let alone = [numbers::key_tables, statements::key_tables, dates::key_tables, activate::key_tables];
    let with_own = |(name, table): Named| (name, table.into_iter().chain(keymap::bare(EDIT_KEYS)).collect());
    let beside = beside.into_iter().flat_map(|tables| tables()).map(with_own);
    let alone = alone.into_iter().flat_map(|tables| tables());
    std::iter::once(("a set-up", keymap::bare(EDIT_KEYS)))
        .chain(beside)
        .chain(alone)
        .chain(codes::key_tables())
        .collect()
}

impl SetUp {
    /// Carries out what another room asks.
    pub fn begin(&mut self, order: SetUpOrder, here: Here) -> Step {
        let Some(known) = here.known else { return Step::stay() };
        self.codes = None;
        match order {
            SetUpOrder::Turn(stage) => {
                if let Some(editing) = &mut self.editing {
                    editing.stage = stage;
                }
                Step::stay()
            }
            SetUpOrder::Open(id) => {
                if let Some(kept) = known.set_ups.iter().find(|kept| kept.id == id) {
                    self.editing = Some(Box::new(Editing::of(kept.clone())));
                }
                Step::stay()
            }
            SetUpOrder::New { level, year, session } => {
                let setup = Setup::new(level, year, session, &known.school, &known.instrument);
                self.begin_new(setup)
            }
            SetUpOrder::Copy { from, year, session } => {
                let Some(frozen) = known.exercises.iter().find(|frozen| frozen.id == from) else { return Step::stay() };
                let dated = Setup::of(&frozen.exercise);
                self.begin_new(Setup { year, session, first_day: None, last_day: None, ..dated })
            }
        }
    }

    fn begin_new(&mut self, setup: Setup) -> Step {
        let mut editing = Editing::new(setup);
        let effects = editing.save();
        self.editing = Some(Box::new(editing));
        Step::Stay(effects)
    }

    /// Shows the codes of an activated exercise, for somebody who came from another room.
    pub fn show_codes(&mut self, id: ExerciseId, from: Room) {
        self.codes = Some(Codes::of(id, from, false));
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, here: Here) -> Step {
        if let Some(codes) = &mut self.codes {
            let (step, open) = codes.update(msg, here);
            if !open {
                self.codes = None;
            }
            return step;
        }
        let Some(editing) = &mut self.editing else { return self.list(msg, here) };
        let (step, open) = editing.update(msg, here);
        if !open {
            self.editing = None;
        }
        step
    }

    fn list(&mut self, msg: &Msg, here: Here) -> Step {
        let set_ups = here.known.map_or(&[][..], |known| &known.set_ups);
        match list::update(&mut self.row, msg, set_ups.len()) {
            list::Done::Not => Step::stay(),
            list::Done::Open => match set_ups.get(self.row) {
                Some(kept) => {
                    self.editing = Some(Box::new(Editing::of(kept.clone())));
                    Step::stay()
                }
                None => Step::Go(Room::Sessions),
            },
            // Which level and which session are asked where the windows are shown.
            list::Done::New => Step::Go(Room::Sessions),
            list::Done::Pass => Step::Pass,
        }
    }

    /// What the store answered.
    pub fn told(&mut self, reply: &WorkplaceReply, here: Here) -> Step {
        let mut effects = Vec::new();
        if let Some(codes) = &mut self.codes {
            let (asked, open) = codes.told(reply);
            effects = asked;
            if !open {
                self.codes = None;
            }
        }
        // A set-up that lies beneath hears whether it was saved.
        match self.told_editing(reply, here) {
            Step::Stay(more) => Step::Stay(effects.into_iter().chain(more).collect()),
            Step::Say(sentence, more) => Step::Say(sentence, effects.into_iter().chain(more).collect()),
            other => other,
        }
    }

    fn told_editing(&mut self, reply: &WorkplaceReply, here: Here) -> Step {
        let Some(editing) = &mut self.editing else { return Step::stay() };
        match reply {
            WorkplaceReply::PlaceTaken(_) if editing.based_on.is_none() => {
                self.editing = None;
                Step::stay()
            }
            WorkplaceReply::Activated(id) if editing.is_about(id) => {
                self.editing = None;
                self.codes = Some(Codes::of(id.clone(), Room::SetUp, true));
                Step::stay()
            }
            _ => editing.told(reply, here),
        }
    }

    /// Whether the room takes every key, as while a text is typed.
    pub fn is_typing(&self) -> bool {
        match (&self.codes, &self.editing) {
            (Some(codes), _) => codes.is_typing(),
            (None, Some(editing)) => editing.is_typing(),
            (None, None) => false,
        }
    }

    /// Whether digits mean something else here than the rooms of the workplace.
    pub fn takes_digits(&self) -> bool {
        self.editing.as_ref().is_some_and(|it| it.stage == Stage::Numbers && it.numbers.takes_digits())
    }

    /// Whether `q` leaves something in the room before it leaves the workplace.
    pub fn leaves_itself(&self) -> bool {
        self.codes.is_some() || self.editing.is_some()
    }

    /// The keys for the last lines.
    pub fn hints(&self, here: Here) -> Vec<Hint> {
        match (&self.codes, &self.editing) {
            (Some(codes), _) => codes.hints(here),
            (None, Some(editing)) => editing.hints(here),
            (None, None) => list::hints(here.known.map_or(0, |known| known.set_ups.len())),
        }
    }
}

impl Editing {
    /// Opens what the store has.
    pub fn of(kept: Kept) -> Editing {
        let mut editing = Editing::new(kept.setup.clone());
        editing.kept = Some(kept.setup);
        editing.based_on = Some((kept.id, kept.revision));
        editing
    }

    /// Begins one that the store does not have yet.
    pub fn new(setup: Setup) -> Editing {
        Editing {
            setup,
            based_on: None,
            kept: None,
            on_its_way: None,
            stage: Stage::Numbers,
            numbers: Numbers::default(),
            statements: Statements::default(),
            dates: Dates::default(),
            activate: Activate::default(),
        }
    }

    /// Whether everything that was decided is durable.
    pub fn is_saved(&self) -> bool {
        self.kept.as_ref() == Some(&self.setup)
    }

    fn is_about(&self, id: &ExerciseId) -> bool {
        self.based_on.as_ref().is_some_and(|(own, _)| own == id)
    }

    /// What has to be asked so that the last change becomes durable; one saving at a time.
    fn save(&mut self) -> Vec<Effect> {
        if self.on_its_way.is_some() || self.is_saved() {
            return Vec::new();
        }
        self.on_its_way = Some(self.setup.clone());
        let request =
            WorkplaceRequest::KeepSetup { setup: Box::new(self.setup.clone()), based_on: self.based_on.clone() };
        vec![Effect::Store(StoreRequest::Workplace(Box::new(request)))]
    }

    /// What happened, what follows, and whether the set-up stays open.
    fn update(&mut self, msg: &Msg, here: Here) -> (Step, bool) {
        if let Msg::Click(Target::Part(place)) = msg {
            self.stage = Stage::ALL.get(*place).copied().unwrap_or(self.stage);
            return (Step::stay(), true);
        }
        let durable = self.on_its_way.is_none() && self.is_saved();
        let based_on = self.based_on.as_ref().filter(|_| durable);
        let setup = &mut self.setup;
        let step = match self.stage {
            Stage::Numbers => self.numbers.update(msg, setup, here),
            Stage::Statements => self.statements.update(msg, setup, here),
            Stage::Dates => self.dates.update(msg, setup, here),
            Stage::Activate => self.activate.update(msg, setup, based_on, here),
        };
        match step {
            Step::Pass => self.own(msg),
            other => (self.with_saving(other), true),
        }
    }

    fn with_saving(&mut self, step: Step) -> Step {
        match step {
            Step::Stay(effects) => Step::Stay(self.save().into_iter().chain(effects).collect()),
            Step::Say(sentence, effects) => Step::Say(sentence, self.save().into_iter().chain(effects).collect()),
            // These carry no effects: what is not saved yet is saved with the next step.
            other => other,
        }
    }

    fn own(&mut self, msg: &Msg) -> (Step, bool) {
        let Msg::Key(key) = msg else { return (Step::stay(), true) };
        let place = Stage::ALL.iter().position(|stage| *stage == self.stage).unwrap_or(0);
        let turn = |place: usize| Stage::ALL.get(place).copied().unwrap_or(self.stage);
        match keymap::lookup(EDIT_KEYS, *key) {
            Some(EditAct::Next) => self.stage = turn(place + 1),
            Some(EditAct::Previous) => self.stage = turn(place.saturating_sub(1)),
            Some(EditAct::Leave) => return (Step::stay(), false),
            None => return (Step::Pass, true),
        }
        (Step::stay(), true)
    }

    fn told(&mut self, reply: &WorkplaceReply, here: Here) -> Step {
        match reply {
            WorkplaceReply::SetupKept(id, revision) => {
                self.based_on = Some((id.clone(), *revision));
                self.kept = self.on_its_way.take();
                return Step::Stay(self.save());
            }
            WorkplaceReply::SetupChanged(theirs) => {
                let stage = self.stage;
                *self = Editing::of((**theirs).clone());
                self.stage = stage;
                return Step::Say(CHANGED.to_owned(), Vec::new());
            }
            WorkplaceReply::PlaceTaken(_) => {
                self.on_its_way = None;
                if let Some(kept) = &self.kept {
                    self.setup = kept.clone();
                }
                return Step::stay();
            }
            WorkplaceReply::Refused(_) if self.on_its_way.is_some() => {
                // What was decided stays here; the next change tries again.
                self.on_its_way = None;
                return Step::stay();
            }
            _ => {}
        }
        let setup = &mut self.setup;
        let step = match self.stage {
            Stage::Numbers => self.numbers.told(reply, setup, here),
            Stage::Statements => self.statements.told(reply, setup, here),
            Stage::Dates => self.dates.told(reply, setup, here),
            Stage::Activate => self.activate.told(reply, setup, here),
        };
        self.with_saving(step)
    }

    fn is_typing(&self) -> bool {
        match self.stage {
            Stage::Numbers => self.numbers.is_typing(),
            Stage::Statements => self.statements.is_typing(),
            Stage::Dates => self.dates.is_typing(),
            Stage::Activate => self.activate.is_typing(),
        }
    }

    fn hints(&self, here: Here) -> Vec<Hint> {
        let mut hints = match self.stage {
            Stage::Numbers => self.numbers.hints(&self.setup, here),
            Stage::Statements => self.statements.hints(&self.setup, here),
            Stage::Dates => self.dates.hints(&self.setup, here),
            Stage::Activate => self.activate.hints(&self.setup, here),
        };
        if !self.is_typing() {
            let last = self.stage == Stage::Activate;
            hints.extend(keymap::hints(EDIT_KEYS, |act| act == EditAct::Next && last));
        }
        hints
    }
}

const CHANGED: &str =
    "Somebody else has changed this set-up meanwhile. You see theirs now; your last change was not kept.";
