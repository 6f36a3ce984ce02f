//! What the questionnaire is, and as whom a participant answers.

pub mod last_time;

use std::sync::Arc;

use crate::app::effect::{Effect, StoreRequest};
use crate::app::enter::{self, Enter};
use crate::app::input::{Key, Size, Target, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::start::Start;
use crate::app::{Screen, Turn};
use crate::domain::calendar::Phase;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::time_limit::Now;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// What the welcome shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// What this is.
    About,
    /// Which user group, cursor on one of those that need no code.
    Group(usize),
    /// What came of last time, from this one on.
    Told(usize),
}

/// First row of the pairs of sentences about last time.
pub const TOLD_TOP: u16 = 4;

/// The state.
#[derive(Debug)]
pub struct Welcome {
    /// The exercise.
    pub frozen: Arc<Frozen>,
    /// What is shown.
    pub mode: Mode,
    /// One line that matters now.
    pub notice: Option<Say>,
    /// A visitor answers once and goes back to where they came from; at a shared machine the next
    /// person finds a blank welcome.
    once: bool,
    /// Where the cursor stands first among the groups.
    row: usize,
    /// The only group that answers here, where it is a class.
    only: Option<GroupIx>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Begin,
    Resume,
    Told,
    Code,
    Up,
    Down,
    Choose,
    Back,
    Leave,
}

const ABOUT: &[Binding<Act>] = &[
    Binding { keys: &[Key::Enter, Key::Right, Key::Char(' ')], action: Act::Begin, shown: "Enter", label: "key-begin" },
    Binding { keys: &[Key::Char('c')], action: Act::Resume, shown: "c", label: "key-continue" },
    Binding { keys: &[Key::Char('t')], action: Act::Told, shown: "t", label: "key-last-time" },
    Binding { keys: LEAVE_KEYS, action: Act::Leave, shown: "q", label: "key-leave" },
];
const LEAVE_KEYS: &[Key] = &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')];
const GROUP: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding {
        keys: &[Key::Enter, Key::Right, Key::Char(' ')],
        action: Act::Choose,
        shown: "Enter",
        label: "key-that-is-me",
    },
    Binding { keys: &[Key::Char('s')], action: Act::Code, shown: "s", label: "key-slip" },
    Binding {
        keys: &[Key::Backspace, Key::Left, Key::Esc, Key::Ctrl('c')],
        action: Act::Back,
        shown: "⌫",
        label: "key-back",
    },
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ToldAct {
    Up,
    Down,
    Back,
}

const TOLD: &[Binding<ToldAct>] = &[
    Binding { keys: &[Key::Up], action: ToldAct::Up, shown: "↑↓", label: "key-scroll" },
    Binding { keys: &[Key::Down], action: ToldAct::Down, shown: "↓", label: "" },
    Binding {
        keys: &[Key::Backspace, Key::Enter, Key::Char(' '), Key::Left, Key::Esc, Key::Ctrl('c')],
        action: ToldAct::Back,
        shown: "⌫",
        label: "key-back",
    },
];

/// This screen's key tables.
pub fn key_tables() -> Vec<Named> {
    vec![
        ("welcome: about", keymap::bare(ABOUT)),
        ("welcome: group", keymap::bare(GROUP)),
        ("welcome: last time", keymap::bare(TOLD)),
    ]
}

impl Welcome {
    /// Shows what this is.
    pub fn new(frozen: Arc<Frozen>) -> Welcome {
        Welcome { frozen, mode: Mode::About, notice: None, once: false, only: None, row: 0 }
    }

    /// Shows what this is to the pupils of a class, who need not say who they are.
    pub fn of_class(frozen: Arc<Frozen>, group: GroupIx) -> Welcome {
        Welcome { only: Some(group), ..Welcome::new(frozen) }
    }

    /// Begins with the question who answers, cursor on `group`; with what this is, where something came of last time.
    pub fn as_group(frozen: Arc<Frozen>, group: GroupIx) -> Welcome {
        let invited = frozen.exercise.invited_groups();
        let row = invited.iter().position(|g| *g == group).unwrap_or(0);
        let mode = if frozen.exercise.told.is_empty() { Mode::Group(row) } else { Mode::About };
        Welcome { frozen, mode, notice: None, once: true, only: None, row }
    }

    /// The groups a participant can answer as without a code.
    pub fn groups(&self) -> Vec<GroupIx> {
        let open = self.frozen.open_groups();
        open.into_iter().filter(|group| self.only.is_none_or(|only| only == *group)).collect()
    }

    /// Blank again, for the next person.
    pub fn blank(&mut self, notice: Option<Say>) {
        self.mode = Mode::About;
        self.notice = notice;
    }

    /// Whether somebody has begun to do something here.
    pub fn is_under_way(&self) -> bool {
        self.mode != Mode::About
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, now: Now, size: Size, texts: &Texts) -> Turn {
        let open = self.frozen.exercise.phase(now.wall) == Phase::Open;
        match (msg, self.mode) {
            (Msg::Key(key), Mode::About) => match keymap::lookup(ABOUT, *key) {
                Some(Act::Begin) if open && self.groups().is_empty() => {
                    Turn::Push(Screen::Enter(Enter::new(enter::Kind::Access)), Vec::new())
                }
                Some(Act::Begin) if open => match self.only {
                    Some(group) => self.start(group),
                    None => {
                        self.mode = Mode::Group(self.row);
                        self.notice = None;
                        Turn::stay()
                    }
                },
                Some(Act::Resume) => Turn::Push(Screen::Enter(Enter::new(enter::Kind::Resume)), Vec::new()),
                Some(Act::Told) if open => self.show_told(),
                Some(Act::Leave) => Turn::Pop,
                _ => Turn::stay(),
            },
            (Msg::Click(Target::Row(_)), Mode::About) if open => self.show_told(),
            (Msg::Key(key), Mode::Group(row)) => match keymap::lookup(GROUP, *key) {
                Some(act) => self.group(act, row, now),
                None => self.group_by_digit(*key, now),
            },
            (_, Mode::Told(from)) => self.told(msg, from, size, texts),
            (Msg::Click(Target::Row(row)), Mode::Group(_)) => self.group(Act::Choose, *row, now),
            _ => Turn::stay(),
        }
    }

    fn show_told(&mut self) -> Turn {
        if !self.frozen.exercise.told.is_empty() {
            self.mode = Mode::Told(0);
            self.notice = None;
        }
        Turn::stay()
    }

    fn told(&mut self, msg: &Msg, from: usize, size: Size, texts: &Texts) -> Turn {
        let act = match msg {
            Msg::Key(key) => keymap::lookup(TOLD, *key),
            Msg::Scroll(Way::Up) => Some(ToldAct::Up),
            Msg::Scroll(Way::Down) => Some(ToldAct::Down),
            _ => None,
        };
        let last = last_time::last_top(&self.frozen.exercise.told, TOLD_TOP, size, texts);
        match act {
            Some(ToldAct::Up) => self.mode = Mode::Told(last_time::scrolled(from, Way::Up, last)),
            Some(ToldAct::Down) => self.mode = Mode::Told(last_time::scrolled(from, Way::Down, last)),
            Some(ToldAct::Back) => self.mode = Mode::About,
            None => {}
        }
        Turn::stay()
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
            Act::Begin | Act::Resume | Act::Told => {}
            Act::Code => {
                // When the walk is over, the next person finds a blank welcome.
                self.mode = Mode::About;
                return Turn::Push(Screen::Enter(Enter::new(enter::Kind::Access)), Vec::new());
            }
            Act::Choose => {
                if self.frozen.exercise.phase(now.wall) != Phase::Open {
                    self.mode = Mode::About;
                } else if let Some(group) = self.groups().get(row) {
                    return self.start(*group);
                }
            }
        }
        Turn::stay()
    }

    fn start(&mut self, group: GroupIx) -> Turn {
        // When the walk is over, the next person finds a blank welcome.
        self.mode = Mode::About;
        let begin = StoreRequest::Begin { exercise: self.frozen.id.clone(), group, slip: None, by_code: false };
        let start = Screen::Start(Start::new(Arc::clone(&self.frozen), group));
        let effects = vec![Effect::Store(begin)];
        if self.once { Turn::Replace(start, effects) } else { Turn::Push(start, effects) }
    }

    /// The keys for the last lines.
    pub fn hints(&self, now: Now, size: Size, texts: &Texts) -> Vec<Hint> {
        let open = self.frozen.exercise.phase(now.wall) == Phase::Open;
        match self.mode {
            Mode::About => {
                let nothing = self.frozen.exercise.told.is_empty();
                keymap::hints(ABOUT, |act| match act {
                    Act::Begin | Act::Resume => !open,
                    Act::Told => !open || nothing,
                    Act::Code | Act::Up | Act::Down | Act::Choose | Act::Back | Act::Leave => false,
                })
            }
            Mode::Told(_) => {
                let all = last_time::last_top(&self.frozen.exercise.told, TOLD_TOP, size, texts) == 0;
                keymap::hints(TOLD, |act| act == ToldAct::Up && all)
            }
            Mode::Group(_) => keymap::hints(GROUP, |act| act == Act::Code && self.frozen.coded.is_empty()),
        }
    }
}
