//! Which exercise, where the store holds several.

use std::sync::Arc;

use crate::app::coordinate::Coordinate;
use crate::app::enter::{self, Enter};
use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::welcome::Welcome;
use crate::app::{Exercises, Screen, Turn};
use crate::domain::exercise::Frozen;

/// What the chosen exercise is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To answer it.
    Answer,
    /// To watch participation.
    Coordinate,
}

/// The state.
#[derive(Debug)]
pub struct Choose {
    /// The exercises, newest first.
    pub exercises: Exercises,
    /// The cursor.
    pub row: usize,
    /// What for.
    pub purpose: Purpose,
    /// One line that matters now.
    pub notice: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Choose,
    Code,
    Resume,
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter, Key::Right, Key::Char(' ')], action: Act::Choose, shown: "Enter", label: "this one" },
    Binding { keys: &[Key::Char('s')], action: Act::Code, shown: "s", label: "I have a slip with a code" },
    Binding { keys: &[Key::Char('c')], action: Act::Resume, shown: "c", label: "continue with a code" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: Act::Leave,
        shown: "q",
        label: "back",
    },
];

/// The first screen for a purpose: the exercise itself where there is only one.
pub fn screen_for(mut exercises: Exercises, purpose: Purpose) -> Option<Screen> {
    match exercises.len() {
        0 => None,
        1 => exercises.pop().map(|frozen| opened(frozen, purpose)),
        _ => Some(Screen::Choose(Choose { exercises, row: 0, purpose, notice: None })),
    }
}

fn opened(frozen: Arc<Frozen>, purpose: Purpose) -> Screen {
    match purpose {
        Purpose::Answer => Screen::Welcome(Welcome::new(frozen)),
        Purpose::Coordinate => Screen::Coordinate(Coordinate::new(frozen)),
    }
}

/// This screen's key tables.
pub fn key_tables() -> Vec<Named> {
    vec![("choose", keymap::bare(KEYS))]
}

impl Choose {
    /// Blank again, for the next person.
    pub fn blank(&mut self, notice: Option<String>) {
        self.row = 0;
        self.notice = notice;
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg) -> Turn {
        let last = self.exercises.len().saturating_sub(1);
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(row)) => {
                self.row = (*row).min(last);
                Some(Act::Choose)
            }
            _ => None,
        };
        match act {
            Some(Act::Up) => self.row = self.row.saturating_sub(1),
            Some(Act::Down) => self.row = (self.row + 1).min(last),
            Some(Act::Choose) => {
                if let Some(frozen) = self.exercises.get(self.row) {
                    let screen = opened(Arc::clone(frozen), self.purpose);
                    let effects = super::entering(&screen);
                    return Turn::Push(screen, effects);
                }
            }
            Some(Act::Code) if self.purpose == Purpose::Answer => {
                return Turn::Push(Screen::Enter(Enter::new(enter::Kind::Access)), Vec::new());
            }
            Some(Act::Resume) if self.purpose == Purpose::Answer => {
                return Turn::Push(Screen::Enter(Enter::new(enter::Kind::Resume)), Vec::new());
            }
            Some(Act::Code | Act::Resume) => {}
            Some(Act::Leave) => return Turn::Pop,
            None => {}
        }
        Turn::stay()
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        let answering = self.purpose == Purpose::Answer;
        keymap::hints(KEYS, |act| matches!(act, Act::Code | Act::Resume) && !answering)
    }
}
