//! Setting an exercise up in four steps, saved at every change, left and resumed at any time.

pub mod activate;
pub mod dates;
pub mod handing_out;
pub mod list;
pub mod numbers;
pub mod saving;
pub mod stage;
pub mod statements;

use crate::app::effect::Effect;
use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::codes::{self, Codes, sheet};
use crate::app::workplace::request::{Kept, Known, WorkplaceReply};
use crate::app::workplace::room::{Here, Order, Room, SetUpOrder, Step};
use crate::app::workplace::set_up::activate::Activate;
use crate::app::workplace::set_up::dates::Dates;
use crate::app::workplace::set_up::numbers::Numbers;
use crate::app::workplace::set_up::saving::{Leaving, SAVING};
use crate::app::workplace::set_up::stage::Stage;
use crate::app::workplace::set_up::statements::Statements;
use crate::domain::exercise::ExerciseId;
use crate::domain::setup::Setup;
use crate::locale::say::Say;

/// The room: a list of set-ups, or one of them open.
#[derive(Debug, Default)]
pub struct SetUp {
    /// The cursor in the list.
    pub row: usize,
    /// The one that is open.
    pub editing: Option<Box<Editing>>,
    /// The codes of an activated exercise, above all that.
    pub codes: Option<Codes>,
    /// What was saved last; the list may not have heard of it yet.
    last: Option<Kept>,
    /// Under which other names that was saved before.
    names: Vec<ExerciseId>,
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
    /// Whether it is left as soon as everything is durable.
    leaving: Leaving,
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
    Binding { keys: &[Key::Tab], action: EditAct::Next, shown: "Tab", label: "key-next-step" },
    Binding { keys: &[Key::BackTab], action: EditAct::Previous, shown: "Shift-Tab", label: "" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: EditAct::Leave,
        shown: "q",
        label: "key-back",
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
        if self.holds_only_copy() {
            return Step::Tell(sheet::NOWHERE_ELSE.into(), Vec::new());
        }
        self.codes = None;
        if !matches!(order, SetUpOrder::Turn(_) | SetUpOrder::Own(_))
            && let Some(effects) = self.unsaved()
        {
            return Step::Tell(Say::new(SAVING), effects);
        }
        match order {
            SetUpOrder::Turn(stage) => {
                if let Some(editing) = &mut self.editing {
                    editing.stage = stage;
                }
                Step::stay()
            }
            SetUpOrder::Own(at) => {
                if let Some(editing) = &mut self.editing {
                    editing.stage = Stage::Statements;
                    editing.statements.open_own(at, &editing.setup, known);
                }
                Step::stay()
            }
            SetUpOrder::Open(id) => {
                if let Some(kept) = known.set_ups.iter().find(|kept| kept.id == id) {
                    self.editing = Some(Box::new(Editing::of(self.newest(kept))));
                }
                Step::stay()
            }
            SetUpOrder::New { instrument, level, year, session } => {
                let setup = Setup::new(level, year, session, &known.school, known.instrument_named(&instrument));
                self.begin_new(setup)
            }
            SetUpOrder::Copy { from, year, session } => {
                let Some(frozen) = known.exercises.iter().find(|frozen| frozen.id == from) else { return Step::stay() };
                // Levels and groups are places in an instrument's lists, and another one has other lists.
                let (theirs, ours) = (&frozen.instrument, known.instrument_named(&frozen.instrument.name));
                let same_groups = theirs.groups.iter().map(|group| &group.key).eq(ours.groups.iter().map(|g| &g.key));
                let level = theirs.levels.get(frozen.exercise.level.0).and_then(|level| ours.level(&level.key));
                match level.filter(|_| same_groups && ours.name == theirs.name) {
                    Some(level) => self.begin_new(Setup::of(&frozen.exercise, ours).copied_to(level, year, session)),
                    None => Step::Tell(Say::new("set-up-other-questionnaire"), Vec::new()),
                }
            }
        }
    }

    fn begin_new(&mut self, setup: Setup) -> Step {
        let mut editing = Editing::new(setup);
        let effects = editing.save();
        self.editing = Some(Box::new(editing));
        Step::Stay(effects)
    }

    /// Whether slips are on their way, or shown, that are nowhere else.
    pub fn holds_only_copy(&self) -> bool {
        self.codes.as_ref().is_some_and(Codes::holds_only_copy)
    }

    /// What saves the last change, as long as it is not durable.
    pub fn unsaved(&mut self) -> Option<Vec<Effect>> {
        self.editing.as_mut().filter(|editing| !editing.is_durable()).map(|editing| editing.save())
    }

    /// A passphrase that somebody left half typed goes.
    pub fn forget_secrets(&mut self) {
        if let Some(editing) = &mut self.editing {
            editing.activate.forget_secrets();
        }
    }

    /// What the store knows has been learnt anew.
    pub fn known(&mut self, known: &Known) {
        if let Some(editing) = &mut self.editing {
            editing.known(known);
        }
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
                    self.editing = Some(Box::new(Editing::of(self.newest(kept))));
                    Step::stay()
                }
                None => Step::Order(Order::New),
            },
            // Which level and which session are asked where the windows are shown.
            list::Done::New => Step::Order(Order::New),
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
            Step::Tell(say, more) => Step::Tell(say, effects.into_iter().chain(more).collect()),
            other => other,
        }
    }

    fn told_editing(&mut self, reply: &WorkplaceReply, here: Here) -> Step {
        let Some(editing) = &mut self.editing else { return Step::stay() };
        match reply {
            WorkplaceReply::PlaceTaken(_) if editing.based_on.is_none() && editing.on_its_way.is_some() => {
                self.editing = None;
                Step::stay()
            }
            WorkplaceReply::Activated(id) if editing.is_about(id) => {
                self.editing = None;
                self.codes = Some(Codes::of(id.clone(), Room::Overview, true));
                Step::stay()
            }
            _ => {
                let before = editing.last();
                let step = editing.told(reply, here);
                let (last, has_left) = (editing.last(), editing.has_left());
                self.remember(before, last);
                if has_left {
                    self.editing = None;
                }
                step
            }
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
            leaving: Leaving::No,
            stage: Stage::Numbers,
            numbers: Numbers::default(),
            statements: Statements::default(),
            dates: Dates::default(),
            activate: Activate::default(),
        }
    }

    fn is_about(&self, id: &ExerciseId) -> bool {
        self.based_on.as_ref().is_some_and(|(own, _)| own == id)
    }

    /// What happened, what follows, and whether the set-up stays open.
    fn update(&mut self, msg: &Msg, here: Here) -> (Step, bool) {
        if let Msg::Click(Target::Part(place)) = msg {
            // What is asked for is about what is seen.
            if self.activate.is_waiting() {
                return (Step::stay(), true);
            }
            self.turn(Stage::ALL.get(*place).copied().unwrap_or(self.stage), here);
            return (Step::stay(), true);
        }
        let durable = self.is_durable();
        let based_on = self.based_on.as_ref().filter(|_| durable);
        let setup = &mut self.setup;
        let step = match self.stage {
            Stage::Numbers => self.numbers.update(msg, setup, here),
            Stage::Statements => self.statements.update(msg, setup, here),
            Stage::Dates => self.dates.update(msg, setup, here),
            Stage::Activate => self.activate.update(msg, setup, based_on, here),
        };
        match step {
            Step::Pass => self.own(msg, here),
            other => {
                if !matches!(msg, Msg::Tick) {
                    self.leaving = Leaving::No;
                }
                (self.with_saving(other), true)
            }
        }
    }

    /// Turns to another step; the last one begins where something is missing.
    fn turn(&mut self, stage: Stage, here: Here) {
        if stage == Stage::Activate && self.stage != stage {
            self.activate.arrive(&self.setup, here);
        }
        self.stage = stage;
    }

    fn own(&mut self, msg: &Msg, here: Here) -> (Step, bool) {
        let Msg::Key(key) = msg else { return (Step::stay(), true) };
        let place = Stage::ALL.iter().position(|stage| *stage == self.stage).unwrap_or(0);
        let at = |place: usize| Stage::ALL.get(place).copied().unwrap_or(self.stage);
        match keymap::lookup(EDIT_KEYS, *key) {
            Some(EditAct::Next) => self.turn(at(place + 1), here),
            Some(EditAct::Previous) => self.turn(at(place.saturating_sub(1)), here),
            Some(EditAct::Leave) => return self.leave(),
            None => return (Step::Pass, true),
        }
        (Step::stay(), true)
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
