//! The list of set-ups, before one of them is opened.

use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;

/// What a key in the list came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Nothing, beside the cursor.
    Not,
    /// The one under the cursor is opened.
    Open,
    /// A new one is begun.
    New,
    /// The key means nothing here.
    Pass,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Open,
    New,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter, Key::Right, Key::Char(' ')], action: Act::Open, shown: "Enter", label: "key-open" },
    Binding { keys: &[Key::Char('n')], action: Act::New, shown: "n", label: "key-new" },
];

/// Keys beside which the workplace's own work.
pub fn keys_beside() -> Vec<Named> {
    vec![("set-ups", keymap::bare(KEYS))]
}

/// What happened in a list of so many, and what it came to.
pub fn update(row: &mut usize, msg: &Msg, count: usize) -> Done {
    let last = count.saturating_sub(1);
    let act = match msg {
        Msg::Key(key) => keymap::lookup(KEYS, *key),
        Msg::Click(Target::Row(clicked)) => {
            *row = (*clicked).min(last);
            Some(Act::Open)
        }
        _ => None,
    };
    match act {
        Some(Act::Up) => *row = row.saturating_sub(1),
        Some(Act::Down) => *row = (*row + 1).min(last),
        Some(Act::Open) => return Done::Open,
        Some(Act::New) => return Done::New,
        None => return Done::Pass,
    }
    Done::Not
}

/// The keys for the last lines, with so many in the list.
pub fn hints(count: usize) -> Vec<Hint> {
    keymap::hints(KEYS, |act| act != Act::New && count == 0)
}
