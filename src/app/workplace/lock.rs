//! The lock before the rooms that change something: a coordinator's passphrase opens it.

use crate::app::field::Field;
use crate::app::home::Place;
use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::request::WorkplaceRequest;
use crate::app::workplace::room::{Room, Step};
use crate::domain::secret::Secret;

/// Longest passphrase that is typed.
const PASSPHRASE_CHARS_MAX: usize = 200;

/// The state.
#[derive(Debug)]
pub struct Lock {
    state: State,
    /// The passphrase as it is typed.
    pub field: Field,
    /// Whether the passphrase is being tried.
    pub waiting: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    /// There is no key yet, or it is the sample school: nothing to protect.
    NoKey,
    Shut,
    Open(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Try,
    Back,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Enter], action: Act::Try, shown: "Enter", label: "key-unlock" },
    Binding {
        keys: &[Key::Up, Key::Esc, Key::BackTab, Key::Ctrl('c')],
        action: Act::Back,
        shown: "Esc",
        label: "key-back-to-the-overview",
    },
];

/// Its key table.
pub fn key_tables() -> Vec<Named> {
    vec![("workplace: locked", keymap::bare(KEYS))]
}

impl Lock {
    /// Shut for an own school until it is known to have no key; never for the sample school.
    pub fn for_place(place: Place) -> Lock {
        let state = match place {
            Place::Own => State::Shut,
            Place::Sample => State::NoKey,
        };
        Lock { state, field: Field::new("", PASSPHRASE_CHARS_MAX), waiting: false }
    }

    /// Whether there is a key has been learnt.
    pub fn known(&mut self, has_key: bool, place: Place) {
        if !has_key || place == Place::Sample {
            self.state = State::NoKey;
        } else if self.state == State::NoKey {
            // Whoever has just made the first key need not type its passphrase a third time.
            self.state = State::Open(String::new());
        }
    }

    /// Whether the passphrase is needed.
    pub fn is_shut(&self) -> bool {
        self.state == State::Shut
    }

    /// Whether there is something to shut.
    pub fn can_be_shut(&self) -> bool {
        matches!(self.state, State::Open(_))
    }

    /// Shuts it, where there is a key; half a passphrase that somebody left there goes.
    pub fn shut(&mut self) {
        if self.can_be_shut() {
            self.state = State::Shut;
        }
        if !self.waiting {
            self.clear();
        }
    }

    /// The passphrase was right.
    pub fn open(&mut self, name: String) {
        self.state = State::Open(name);
        self.clear();
    }

    /// The passphrase was wrong.
    pub fn refused(&mut self) {
        self.clear();
    }

    fn clear(&mut self) {
        self.waiting = false;
        self.field = Field::new("", PASSPHRASE_CHARS_MAX);
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg) -> Step {
        match msg {
            _ if self.waiting => Step::stay(),
            Msg::Key(key) => match keymap::lookup(KEYS, *key) {
                Some(Act::Try) if self.field.chars() > 0 => {
                    self.waiting = true;
                    Step::ask(WorkplaceRequest::Unlock(Secret::new(self.field.text())))
                }
                Some(Act::Try) => Step::stay(),
                Some(Act::Back) => {
                    self.clear();
                    Step::Go(Room::Overview)
                }
                None => {
                    self.field.key(*key);
                    Step::stay()
                }
            },
            Msg::Paste(text) => {
                self.field.insert(text);
                Step::stay()
            }
            _ => Step::stay(),
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        keymap::hints(KEYS, |_| self.waiting)
    }
}
