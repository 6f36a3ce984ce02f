//! Which exercise, where the store holds several.

use std::sync::Arc;

use crate::app::enter::{self, Enter};
use crate::app::input::{Key, Target, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::welcome::Welcome;
use crate::app::{Exercises, Screen, Turn};
use crate::locale::say::Say;

/// The state.
#[derive(Debug)]
pub struct Choose {
    /// The exercises, newest first.
    pub exercises: Exercises,
    /// The cursor.
    pub row: usize,
    /// One line that matters now.
    pub notice: Option<Say>,
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
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding {
        keys: &[Key::Enter, Key::Right, Key::Char(' ')],
        action: Act::Choose,
        shown: "Enter",
        label: "key-this-one",
    },
    Binding { keys: &[Key::Char('s')], action: Act::Code, shown: "s", label: "key-slip" },
    Binding { keys: &[Key::Char('c')], action: Act::Resume, shown: "c", label: "key-continue" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: Act::Leave,
        shown: "q",
        label: "key-back",
    },
];

/// The first screen of a participant: the exercise itself where there is only one.
pub fn screen_for(mut exercises: Exercises) -> Option<Screen> {
    match exercises.len() {
        0 => None,
        1 => exercises.pop().map(|frozen| Screen::Welcome(Welcome::new(frozen))),
        _ => Some(Screen::Choose(Choose { exercises, row: 0, notice: None })),
    }
}

/// This screen's key tables.
pub fn key_tables() -> Vec<Named> {
    vec![("choose", keymap::bare(KEYS))]
}

impl Choose {
    /// Blank again, for the next person.
    pub fn blank(&mut self, notice: Option<Say>) {
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
            Msg::Scroll(Way::Up) => Some(Act::Up),
            Msg::Scroll(Way::Down) => Some(Act::Down),
            _ => None,
        };
        match act {
            Some(Act::Up) => self.row = self.row.saturating_sub(1),
            Some(Act::Down) => self.row = (self.row + 1).min(last),
            Some(Act::Choose) => {
                if let Some(frozen) = self.exercises.get(self.row) {
                    let screen = Screen::Welcome(Welcome::new(Arc::clone(frozen)));
                    let effects = super::entering(&screen);
                    return Turn::Push(screen, effects);
                }
            }
            Some(Act::Code) => {
                return Turn::Push(Screen::Enter(Enter::new(enter::Kind::Access)), Vec::new());
            }
            Some(Act::Resume) => {
                return Turn::Push(Screen::Enter(Enter::new(enter::Kind::Resume)), Vec::new());
            }
            Some(Act::Leave) => return Turn::Pop,
            None => {}
        }
        Turn::stay()
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        keymap::hints(KEYS, |_| false)
    }
}
