//! What the questionnaire is, and as whom a participant answers.

use std::sync::Arc;

use crate::app::effect::StoreRequest;
use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::{Msg, StoreReply};
use crate::app::walk::Walk;
use crate::app::{Screen, Turn};
use crate::domain::calendar::Phase;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::time_limit::Now;

/// What the welcome shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// What this is.
    About,
    /// Which user group, cursor on one of those invited.
    Group(usize),
    /// A sheet is about to begin for this group.
    Beginning(GroupIx),
}

/// The state.
#[derive(Debug)]
pub struct Welcome {
    /// The exercise.
    pub frozen: Arc<Frozen>,
    /// What is shown.
    pub mode: Mode,
    /// One line that matters now.
    pub notice: Option<String>,
    /// A visitor answers once and goes back to where they came from; at a shared machine the next
    /// person finds a blank welcome.
    once: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Begin,
    Up,
    Down,
    Choose,
    Back,
    Leave,
}

const ABOUT: &[Binding<Act>] = &[
    Binding { keys: &[Key::Enter, Key::Right, Key::Char(' ')], action: Act::Begin, shown: "Enter", label: "begin" },
    Binding { keys: LEAVE_KEYS, action: Act::Leave, shown: "q", label: "leave" },
];
const LEAVE_KEYS: &[Key] = &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')];
const GROUP: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding {
        keys: &[Key::Enter, Key::Right, Key::Char(' ')],
        action: Act::Choose,
        shown: "Enter",
        label: "that is me",
    },
    Binding {
        keys: &[Key::Backspace, Key::Left, Key::Esc, Key::Ctrl('c')],
        action: Act::Back,
        shown: "⌫",
        label: "back",
    },
];

/// This screen's key tables.
pub fn key_tables() -> Vec<Named> {
    vec![("welcome: about", keymap::bare(ABOUT)), ("welcome: group", keymap::bare(GROUP))]
}

impl Welcome {
    /// Shows what this is.
    pub fn new(frozen: Arc<Frozen>) -> Welcome {
        Welcome { frozen, mode: Mode::About, notice: None, once: false }
    }

    /// Begins with the question who answers, cursor on `group`.
    pub fn as_group(frozen: Arc<Frozen>, group: GroupIx) -> Welcome {
        let invited = frozen.exercise.invited_groups();
        let row = invited.iter().position(|g| *g == group).unwrap_or(0);
        Welcome { frozen, mode: Mode::Group(row), notice: None, once: true }
    }

    /// The groups a participant can answer as.
    pub fn groups(&self) -> Vec<GroupIx> {
        self.frozen.exercise.invited_groups()
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, now: Now) -> Turn {
        let open = self.frozen.exercise.phase(now.wall) == Phase::Open;
        match (msg, self.mode) {
            (Msg::Key(key), Mode::About) => match keymap::lookup(ABOUT, *key) {
                Some(Act::Begin) if open => {
                    self.mode = Mode::Group(0);
                    Turn::stay()
                }
                Some(Act::Leave) => Turn::Pop,
                _ => Turn::stay(),
            },
            (Msg::Key(key), Mode::Group(row)) => match keymap::lookup(GROUP, *key) {
                Some(act) => self.group(act, row, now),
                None => self.group_by_digit(*key, now),
            },
            (Msg::Click(Target::Row(row)), Mode::Group(_)) => self.group(Act::Choose, *row, now),
            _ => Turn::stay(),
        }
    }

    fn group_by_digit(&mut self, key: Key, now: Now) -> Turn {
        let Key::Char(c) = key else { return Turn::stay() };
        match c.to_digit(10) {
            Some(n) if n >= 1 && (n as usize) <= self.groups().len() => self.group(Act::Choose, n as usize - 1, now),
            _ => Turn::stay(),
        }
    }

    fn group(&mut self, act: Act, row: usize, now: Now) -> Turn {
        let last = self.groups().len().saturating_sub(1);
        match act {
            Act::Up => self.mode = Mode::Group(row.saturating_sub(1)),
            Act::Down => self.mode = Mode::Group((row + 1).min(last)),
            Act::Back | Act::Leave => self.mode = Mode::About,
            Act::Begin => {}
            Act::Choose => {
                if self.frozen.exercise.phase(now.wall) != Phase::Open {
                    self.mode = Mode::About;
                } else if let Some(group) = self.groups().get(row) {
                    self.mode = Mode::Beginning(*group);
                    return Turn::ask(StoreRequest::Begin);
                }
            }
        }
        Turn::stay()
    }

    /// The id for the sheet that begins.
    pub fn stored(&mut self, reply: &StoreReply, now: Now) -> Turn {
        match (reply, self.mode) {
            (StoreReply::Began(id), Mode::Beginning(group)) => {
                self.mode = Mode::About;
                let walk = Screen::Walk(Box::new(Walk::begin(Arc::clone(&self.frozen), group, *id, now)));
                if self.once { Turn::Replace(walk, Vec::new()) } else { Turn::Push(walk, Vec::new()) }
            }
            (StoreReply::Failed(sentence), _) => {
                self.notice = Some(sentence.clone());
                self.mode = Mode::About;
                Turn::stay()
            }
            _ => Turn::stay(),
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self, now: Now) -> Vec<Hint> {
        let open = self.frozen.exercise.phase(now.wall) == Phase::Open;
        match self.mode {
            Mode::About => keymap::hints(ABOUT, |act| act == Act::Begin && !open),
            Mode::Group(_) => keymap::hints(GROUP, |_| false),
            Mode::Beginning(_) => Vec::new(),
        }
    }
}
