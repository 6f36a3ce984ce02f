//! One of a few choices, with the keyboard or the mouse.

use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;

/// A cursor over the choices; what they are is known to whoever asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pick {
    /// The choice under the cursor.
    pub row: usize,
}

/// What came of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picked {
    /// Nothing yet.
    Not,
    /// This one.
    One(usize),
    /// None: back to where it was asked.
    Left,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Choose,
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter, Key::Char(' ')], action: Act::Choose, shown: "Enter", label: "key-choose" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: Act::Leave,
        shown: "q",
        label: "key-back",
    },
];

/// Its key table.
pub fn key_tables() -> Vec<Named> {
    vec![("one of a few", keymap::bare(KEYS))]
}

/// The keys for the last lines.
pub fn hints() -> Vec<Hint> {
    keymap::hints(KEYS, |_| false)
}

impl Pick {
    /// What happened, with so many choices.
    pub fn update(&mut self, msg: &Msg, count: usize) -> Picked {
        let last = count.saturating_sub(1);
        self.row = self.row.min(last);
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(row)) if *row < count => {
                self.row = *row;
                Some(Act::Choose)
            }
            _ => None,
        };
        match act {
            Some(Act::Up) => self.row = self.row.saturating_sub(1),
            Some(Act::Down) => self.row = (self.row + 1).min(last),
            Some(Act::Choose) if count > 0 => return Picked::One(self.row),
            Some(Act::Leave) => return Picked::Left,
            Some(Act::Choose) | None => {}
        }
        Picked::Not
    }
}
