//! This school year's three windows: what ran in each, and what can be set up now.

pub mod begin;
pub mod page;
pub mod windows;

use crate::app::effect::{Effect, StoreRequest};
use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::ask::{self, Ask, Asked, Line, PATH_CHARS_MAX};
use crate::app::workplace::pick;
use crate::app::workplace::request::{Known, WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::{Here, Order, SetUpOrder, Step};
use crate::app::workplace::sessions::begin::Begin;
use crate::app::workplace::sessions::page::{Page, is_its_name, not_its_name};
use crate::app::workplace::sessions::windows::{Entry, Window};
use crate::domain::calendar;
use crate::domain::exercise::ExerciseId;
use crate::locale::say::Say;

/// The state.
#[derive(Debug, Default)]
pub struct Sessions {
    /// The cursor, over everything that stands in the windows.
    pub row: usize,
    /// The school year that is shown; this one unless another was turned to.
    pub year: Option<i16>,
    /// What is open above the list.
    pub open: Open,
}

/// What is open.
#[derive(Debug, Default)]
pub enum Open {
    /// The list.
    #[default]
    List,
    /// One exercise.
    Page(Box<Page>),
    /// Session and level of a new set-up.
    Begin(Begin),
    /// A set-up is to be removed: its name is typed.
    Remove {
        /// Which.
        id: ExerciseId,
        /// The revision that was seen.
        revision: u64,
        /// The line.
        ask: Ask,
    },
    /// An archive is brought back: its path is typed.
    Restore(Ask),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Earlier,
    Later,
    Open,
    New,
    Restore,
    Remove,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Left], action: Act::Earlier, shown: "←", label: "key-earlier-year" },
    Binding { keys: &[Key::Right], action: Act::Later, shown: "→", label: "key-later-year" },
    Binding { keys: &[Key::Enter, Key::Char(' ')], action: Act::Open, shown: "Enter", label: "key-open" },
    Binding { keys: &[Key::Char('n')], action: Act::New, shown: "n", label: "key-new" },
    Binding { keys: &[Key::Char('x')], action: Act::Remove, shown: "x", label: "key-remove" },
    Binding { keys: &[Key::Char('o')], action: Act::Restore, shown: "o", label: "key-from-an-archive" },
];

/// Keys beside which the workplace's own work.
pub fn keys_beside() -> Vec<Named> {
    vec![("sessions", keymap::bare(KEYS))]
}

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    [page::key_tables(), pick::key_tables(), ask::key_tables()].concat()
}

impl Sessions {
    /// The school year that is shown.
    pub fn year(&self, here: Here) -> i16 {
        self.year.unwrap_or_else(|| calendar::school_year(windows::today(here)))
    }

    /// The windows that are shown.
    pub fn windows(&self, known: &Known, here: Here) -> Vec<Window> {
        windows::shown(known, self.year(here), windows::today(here))
    }

    /// Begins a set-up: session and level are asked.
    pub fn begin(&mut self) {
        self.open = Open::Begin(Begin::new(None));
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, here: Here) -> Step {
        let Some(known) = here.known else { return Step::Pass };
        let (step, stays) = match &mut self.open {
            Open::List => return self.list(msg, known, here),
            Open::Page(page) => match page.update(msg, known, here) {
                (Step::Order(Order::SetUp(order)), _) => (Step::Order(Order::SetUp(order)), false),
                other => other,
            },
            Open::Begin(begin) => begin.update(msg, known, windows::today(here)),
            Open::Remove { id, revision, ask } => remove(id, *revision, ask, msg),
            Open::Restore(ask) => restore(ask, msg),
        };
        if !stays {
            self.open = Open::List;
        }
        step
    }

    fn list(&mut self, msg: &Msg, known: &Known, here: Here) -> Step {
        let windows = self.windows(known, here);
        let entries: Vec<(&Window, Entry)> =
            windows.iter().flat_map(|window| window.entries.iter().map(move |entry| (window, *entry))).collect();
        let last = entries.len().saturating_sub(1);
        self.row = self.row.min(last);
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(row)) => {
                self.row = (*row).min(last);
                Some(Act::Open)
            }
            _ => None,
        };
        let at = entries.get(self.row).copied();
        match act {
            Some(Act::Up) => self.row = self.row.saturating_sub(1),
            Some(Act::Down) => self.row = (self.row + 1).min(last),
            Some(Act::Earlier) => self.turn(known, here, false),
            Some(Act::Later) => self.turn(known, here, true),
            Some(Act::Open) => return at.map_or_else(Step::stay, |(window, entry)| self.enter(window, entry, known)),
            Some(Act::New) => self.begin(),
            Some(Act::Restore) => {
                self.open = Open::Restore(Ask::new(vec![Line::text("sessions-archive", "", PATH_CHARS_MAX)]));
            }
            Some(Act::Remove) => return at.map_or_else(Step::stay, |(_, entry)| self.remove(entry, known)),
            None => return Step::Pass,
        }
        Step::stay()
    }

    fn turn(&mut self, known: &Known, here: Here, later: bool) {
        let years = windows::years(known, windows::today(here));
        let now = self.year(here);
        let to = if later {
            years.into_iter().find(|year| *year > now)
        } else {
            years.into_iter().rev().find(|year| *year < now)
        };
        if let Some(year) = to {
            self.year = Some(year);
            self.row = 0;
        }
    }

    fn enter(&mut self, window: &Window, entry: Entry, known: &Known) -> Step {
        match entry {
            Entry::SetUp(ix) => match known.set_ups.get(ix) {
                Some(kept) => return Step::Order(Order::SetUp(SetUpOrder::Open(kept.id.clone()))),
                None => return Step::stay(),
            },
            Entry::Exercise(ix) => {
                if let Some(frozen) = known.exercises.get(ix) {
                    self.open = Open::Page(Box::new(Page::of(frozen.id.clone())));
                }
            }
            Entry::New => self.open = Open::Begin(Begin::new(Some((window.year, window.number)))),
        }
        Step::stay()
    }

    /// A set-up goes after its name was typed; an exercise goes from its own page.
    fn remove(&mut self, entry: Entry, known: &Known) -> Step {
        let Entry::SetUp(ix) = entry else {
            return Step::Tell(Say::new("sessions-remove-only-set-up"), Vec::new());
        };
        if let Some(kept) = known.set_ups.get(ix) {
            let ask = Ask::new(vec![Line::text("ask-its-name", "", page::NAME_CHARS_MAX)]);
            self.open = Open::Remove { id: kept.id.clone(), revision: kept.revision, ask };
        }
        Step::stay()
    }

    /// What the store answered to this room.
    pub fn told(&mut self, reply: &WorkplaceReply, _here: Here) -> Step {
        let stays = match (&mut self.open, reply) {
            (Open::Page(page), _) => page.told(reply),
            (Open::Remove { ask, .. } | Open::Restore(ask), WorkplaceReply::Done(_)) => !ask.waiting,
            (Open::Remove { ask, .. }, WorkplaceReply::SetupChanged(_)) if ask.waiting => {
                self.open = Open::List;
                return Step::Tell(Say::new("sessions-remove-changed"), vec![look()]);
            }
            (Open::Remove { ask, .. } | Open::Restore(ask), WorkplaceReply::Refused(_)) => {
                ask.again(0);
                true
            }
            _ => true,
        };
        if !stays {
            self.open = Open::List;
        }
        Step::stay()
    }

    /// A passphrase that somebody left half typed goes.
    pub fn forget_secrets(&mut self) {
        if let Open::Page(page) = &mut self.open {
            page.forget_secrets();
        }
    }

    /// Whether letters and digits go into a text now.
    pub fn is_typing(&self) -> bool {
        !matches!(self.open, Open::List)
    }

    /// The keys for the last lines.
    pub fn hints(&self, here: Here) -> Vec<Hint> {
        let Some(known) = here.known else { return Vec::new() };
        match &self.open {
            Open::List => self.list_hints(known, here),
            Open::Page(page) => page.hints(known, here),
            Open::Begin(begin) => begin.hints(),
            Open::Remove { ask, .. } | Open::Restore(ask) => ask.hints(),
        }
    }

    fn list_hints(&self, known: &Known, here: Here) -> Vec<Hint> {
        let years = windows::years(known, windows::today(here));
        let now = self.year(here);
        let windows = self.windows(known, here);
        let entries: Vec<Entry> = windows.into_iter().flat_map(|window| window.entries).collect();
        let at = entries.get(self.row.min(entries.len().saturating_sub(1)));
        keymap::hints(KEYS, |act| match act {
            Act::Earlier => years.iter().all(|year| *year >= now),
            Act::Later => years.iter().all(|year| *year <= now),
            Act::Remove => !matches!(at, Some(Entry::SetUp(_))),
            Act::Up | Act::Down => entries.len() < 2,
            Act::Open => entries.is_empty(),
            Act::New | Act::Restore => false,
        })
    }
}

fn look() -> Effect {
    Effect::Store(StoreRequest::Workplace(Box::new(WorkplaceRequest::Look)))
}

fn remove(id: &ExerciseId, revision: u64, ask: &mut Ask, msg: &Msg) -> (Step, bool) {
    match ask.update(msg) {
        Asked::Not => (Step::stay(), true),
        Asked::Left => (Step::stay(), false),
        Asked::All if is_its_name(&ask.text(0), id) => {
            ask.waiting = true;
            (Step::ask(WorkplaceRequest::DropSetup { id: id.clone(), revision }), true)
        }
        Asked::All => (not_its_name(id), true),
    }
}

fn restore(ask: &mut Ask, msg: &Msg) -> (Step, bool) {
    match ask.update(msg) {
        Asked::Not => (Step::stay(), true),
        Asked::Left => (Step::stay(), false),
        Asked::All if ask.text(0).is_empty() => (Step::stay(), true),
        Asked::All => {
            ask.waiting = true;
            (Step::ask(WorkplaceRequest::Restore(ask.text(0))), true)
        }
    }
}
