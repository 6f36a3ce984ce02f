//! Results: which exercises have a report, unsealing, the report itself, and two of them compared.

pub mod arriving;
pub mod comparing;
pub mod detail;
pub mod how;
pub mod list;
pub mod others;
pub mod page;
pub mod report;
pub mod rows;
pub mod table;
pub mod unseal;

use crate::app::effect::{Effect, StoreRequest};
use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::pick::{self, Pick, Picked};
use crate::app::workplace::request::{Known, WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::results::comparing::Comparing;
use crate::app::workplace::results::report::{Came, OpenReport};
use crate::app::workplace::results::table::{Place, State};
use crate::app::workplace::results::unseal::{Aim, Unseal};
use crate::app::workplace::room::{Here, Step};
use crate::app::workplace::sessions::windows;
use crate::domain::calendar;
use crate::domain::exercise::ExerciseId;
use crate::domain::report::Report;
use crate::locale::say::Say;

/// The state.
#[derive(Debug, Default)]
pub struct Results {
    /// The strand under the cursor.
    pub strand: usize,
    /// The session under the cursor, by its place in the year; the newest with an exercise until it is moved.
    pub session: Option<usize>,
    /// The school year that is shown; this one unless another was turned to.
    pub year: Option<i16>,
    /// What is open.
    pub open: Open,
    /// The report from which a comparison was asked for: whoever leaves that finds it again.
    below: Option<Box<OpenReport>>,
}

/// What is open.
#[derive(Debug, Default)]
pub enum Open {
    /// The table.
    #[default]
    Table,
    /// An exercise is unsealed.
    Unseal(Unseal),
    /// What an exercise is to be compared with.
    With {
        /// The exercise.
        id: ExerciseId,
        /// The choice.
        pick: Pick,
    },
    /// Kept reports are on their way.
    Fetching {
        /// Which: one to be read, or two to be compared.
        wanted: Vec<ExerciseId>,
        /// Those that came.
        came: Vec<Report>,
    },
    /// A report.
    Report(Box<OpenReport>),
    /// Two reports.
    Comparing(Box<Comparing>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Before,
    After,
    Open,
    Compare,
    NewEdition,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-level" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Left], action: Act::Before, shown: "←", label: "key-session-before" },
    Binding { keys: &[Key::Right], action: Act::After, shown: "→", label: "key-after" },
    Binding { keys: &[Key::Enter, Key::Char(' ')], action: Act::Open, shown: "Enter", label: "key-view" },
    Binding { keys: &[Key::Char('c')], action: Act::Compare, shown: "c", label: "key-compare" },
    Binding { keys: &[Key::Char('e')], action: Act::NewEdition, shown: "e", label: "key-new-edition" },
];

/// While reports are on their way.
const WAIT_KEYS: &[Binding<()>] =
    &[Binding { keys: report::keys::LEAVE, action: (), shown: "q", label: "key-leave-it" }];

/// Keys beside which the workplace's own work.
pub fn keys_beside() -> Vec<Named> {
    vec![("results", keymap::bare(KEYS))]
}

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    let own = vec![("reports on their way", keymap::bare(WAIT_KEYS))];
    [own, report::keys::key_tables(), comparing::key_tables()].concat()
}

/// Whether a reply may concern this room, wherever the coordinator has gone since.
pub fn is_for(reply: &WorkplaceReply) -> bool {
    matches!(
        reply,
        WorkplaceReply::Unsealing { .. }
            | WorkplaceReply::Results(_)
            | WorkplaceReply::Notes(..)
            | WorkplaceReply::Changes(..)
            | WorkplaceReply::Refused(_)
    )
}

impl Results {
    /// The school year that is shown.
    pub fn year(&self, here: Here) -> i16 {
        self.year.unwrap_or_else(|| calendar::school_year(windows::today(here)))
    }

    /// The session under the cursor, by its place in the year.
    pub fn session(&self, known: &Known, here: Here) -> usize {
        let sessions = table::sessions(known, self.year(here));
        let newest = || {
            let has = |number: &u8| {
                let year = self.year(here);
                known.exercises.iter().any(|f| f.exercise.year == year && f.exercise.session == *number)
            };
            sessions.iter().rposition(has).unwrap_or(0)
        };
        self.session.unwrap_or_else(newest).min(sessions.len().saturating_sub(1))
    }

    /// The strand and session under the cursor.
    pub fn place(&self, known: &Known, here: Here) -> Option<Place> {
        let year = self.year(here);
        let number = *table::sessions(known, year).get(self.session(known, here))?;
        let strands = known.strands();
        let (strand, _) = strands.get(self.strand.min(strands.len().saturating_sub(1)))?;
        Some(table::place(known, (year, number), strand, here.now))
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, here: Here) -> Step {
        let Some(known) = here.known else { return Step::Pass };
        let (step, stays) = match &mut self.open {
            Open::Table => return self.table(msg, known, here),
            Open::Unseal(unseal) => unseal.update(msg),
            Open::With { .. } => return self.choose(msg, known),
            Open::Fetching { .. } => {
                let leaves = matches!(msg, Msg::Key(key) if keymap::lookup(WAIT_KEYS, *key).is_some());
                (Step::stay(), !leaves)
            }
            Open::Report(open) => match open.update(msg, here) {
                Came::Stay(step) => (step, true),
                Came::Close => (Step::stay(), false),
                Came::Compare => {
                    let id = open.report.facts.exercise.clone();
                    return self.compare(id, known);
                }
            },
            Open::Comparing(open) => open.update(msg),
        };
        if !stays {
            self.leave();
        }
        step
    }

    /// Back to the report that something was opened from, else to the table.
    fn leave(&mut self) {
        self.open = self.below.take().map_or(Open::Table, Open::Report);
    }

    /// Opens something; a report below it stays.
    fn open(&mut self, open: Open) {
        if let Open::Report(report) = std::mem::replace(&mut self.open, open) {
            self.below = Some(report);
        }
    }

    fn table(&mut self, msg: &Msg, known: &Known, here: Here) -> Step {
        let strands = known.strands().len();
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(at)) => {
                let sessions = table::sessions(known, self.year(here)).len().max(1);
                let to = (at / sessions, at % sessions);
                let again = (self.strand, self.session(known, here)) == to;
                (self.strand, self.session) = (to.0, Some(to.1));
                if !again {
                    return Step::stay();
                }
                Some(Act::Open)
            }
            _ => None,
        };
        match act {
            Some(Act::Up) => self.strand = self.strand.saturating_sub(1),
            Some(Act::Down) => self.strand = (self.strand + 1).min(strands.saturating_sub(1)),
            Some(Act::Before) => self.turn(known, here, false),
            Some(Act::After) => self.turn(known, here, true),
            Some(Act::Open) => return self.enter(known, here),
            Some(Act::Compare) => {
                let place = self.place(known, here).filter(|place| matches!(place.state, State::Report(_)));
                return place.map_or_else(Step::stay, |place| self.compare(place.id, known));
            }
            Some(Act::NewEdition) => return self.new_edition(known, here),
            None => return Step::Pass,
        }
        Step::stay()
    }

    /// To the session before or after, also into another year.
    fn turn(&mut self, known: &Known, here: Here, forward: bool) {
        if let Some((year, session)) = self.beside(known, here, forward) {
            (self.year, self.session) = (year, Some(session));
        }
    }

    /// Year and session before or after, where there is one.
    fn beside(&self, known: &Known, here: Here, forward: bool) -> Option<(Option<i16>, usize)> {
        let at = self.session(known, here);
        let count = table::sessions(known, self.year(here)).len();
        if forward && at + 1 < count {
            return Some((self.year, at + 1));
        }
        if !forward && at > 0 {
            return Some((self.year, at - 1));
        }
        let years = windows::years(known, windows::today(here));
        let now = self.year(here);
        let year = if forward {
            years.into_iter().find(|year| *year > now)
        } else {
            years.into_iter().rev().find(|year| *year < now)
        }?;
        let last = table::sessions(known, year).len().saturating_sub(1);
        Some((Some(year), if forward { 0 } else { last }))
    }

    fn enter(&mut self, known: &Known, here: Here) -> Step {
        let Some(place) = self.place(known, here) else { return Step::stay() };
        let say = |sentence: Say| Step::Tell(sentence, Vec::new());
        match place.state {
            State::Report(_) => self.fetch(vec![place.id]),
            State::Closed => {
                self.open = Open::Unseal(Unseal::new(place.id, Aim::First, known));
                Step::stay()
            }
            State::Open(last) => say(Say::new("results-still-answering").with("day", last)),
            State::NotTakingPart => say("results-nothing-set-up".into()),
            State::NotStarted => say("results-not-opened".into()),
            State::NoSheets => say("results-nobody-handed-in".into()),
        }
    }

    /// Asks for the passphrase where late sheets are enough, or says why they are not counted.
    fn new_edition(&mut self, known: &Known, here: Here) -> Step {
        let place = self.place(known, here).filter(|place| matches!(place.state, State::Report(_)));
        let Some(place) = place else { return Step::stay() };
        if known.late(&place.id).is_some_and(|late| late.are_enough) {
            self.open = Open::Unseal(Unseal::new(place.id, Aim::NewEdition, known));
            return Step::stay();
        }
        let none = || Say::new("results-none-late");
        Step::Tell(table::late_words(known, &place.id).unwrap_or_else(none), Vec::new())
    }

    fn compare(&mut self, id: ExerciseId, known: &Known) -> Step {
        match table::comparable(known, &id).as_slice() {
            [] => Step::Tell("results-no-second".into(), Vec::new()),
            [other] => self.fetch(vec![id, other.clone()]),
            _ => {
                self.open(Open::With { id, pick: Pick::default() });
                Step::stay()
            }
        }
    }

    fn choose(&mut self, msg: &Msg, known: &Known) -> Step {
        let Open::With { id, pick } = &mut self.open else { return Step::stay() };
        let others = table::comparable(known, id);
        match pick.update(msg, others.len()) {
            Picked::Not => Step::stay(),
            Picked::Left => {
                self.leave();
                Step::stay()
            }
            Picked::One(at) => {
                let wanted = std::iter::once(id.clone()).chain(others.get(at).cloned()).collect();
                self.fetch(wanted)
            }
        }
    }

    fn fetch(&mut self, wanted: Vec<ExerciseId>) -> Step {
        let ask = |id: &ExerciseId| StoreRequest::Workplace(Box::new(WorkplaceRequest::Report(id.clone())));
        let effects = wanted.iter().map(|id| Effect::Store(ask(id))).collect();
        self.open(Open::Fetching { wanted, came: Vec::new() });
        Step::Stay(effects)
    }

    /// Half a passphrase goes.
    pub fn forget_secrets(&mut self) {
        if let Open::Unseal(unseal) = &mut self.open {
            unseal.ask.forget_secrets();
        }
    }

    /// Whether the room takes every key.
    pub fn is_typing(&self) -> bool {
        !matches!(self.open, Open::Table)
    }

    /// The keys for the last lines.
    pub fn hints(&self, here: Here) -> Vec<Hint> {
        let Some(known) = here.known else { return Vec::new() };
        let can = |id: &ExerciseId| !table::comparable(known, id).is_empty();
        match &self.open {
            Open::Table => {
                let place = self.place(known, here);
                let state = place.as_ref().map(|place| place.state);
                keymap::hints(KEYS, |act| match act {
                    Act::Up | Act::Down => known.strands().len() < 2,
                    Act::Before => self.beside(known, here, false).is_none(),
                    Act::After => self.beside(known, here, true).is_none(),
                    Act::Open => !matches!(state, Some(State::Report(_) | State::Closed)),
                    Act::Compare => !place.as_ref().is_some_and(|p| matches!(p.state, State::Report(_)) && can(&p.id)),
                    Act::NewEdition => {
                        !place.as_ref().and_then(|p| known.late(&p.id)).is_some_and(|late| late.are_enough)
                    }
                })
            }
            Open::Unseal(unseal) => unseal.hints(),
            Open::With { .. } => pick::hints(),
            Open::Fetching { .. } => keymap::hints(WAIT_KEYS, |()| false),
            Open::Report(open) => open.hints(can(&open.report.facts.exercise), here),
            Open::Comparing(open) => open.hints(),
        }
    }
}
