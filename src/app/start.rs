//! The moment before the first statement: whose questionnaire this is, what a small group should
//! know, and the code to come back.

use std::sync::Arc;

use crate::app::enter::Enter;
use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::{Msg, StoreReply};
use crate::app::walk::Walk;
use crate::app::{Screen, Turn};
use crate::domain::draft::Ticket;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::time_limit::Now;

/// The state.
#[derive(Debug)]
pub struct Start {
    /// The exercise.
    pub frozen: Arc<Frozen>,
    /// Who answers.
    pub group: GroupIx,
    /// What was drawn for the sheet; `None` until the store has answered.
    pub ticket: Option<Ticket>,
    /// Why nothing can begin.
    pub notice: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Begin,
    Back,
}

const KEYS: &[Binding<Act>] = &[
    Binding {
        keys: &[Key::Enter, Key::Right, Key::Char(' ')],
        action: Act::Begin,
        shown: "Enter",
        label: "first statement",
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
    vec![("before the first statement", keymap::bare(KEYS))]
}

impl Start {
    /// Waits for the ticket.
    pub fn new(frozen: Arc<Frozen>, group: GroupIx) -> Start {
        Start { frozen, group, ticket: None, notice: None }
    }

    /// What happened, and what follows. The two hours run from the first statement.
    pub fn update(&mut self, msg: &Msg, now: Now, boot: &str) -> Turn {
        let Msg::Key(key) = msg else { return Turn::stay() };
        match (keymap::lookup(KEYS, *key), &self.ticket) {
            (Some(Act::Begin), Some(ticket)) => {
                let walk = Walk::begin(Arc::clone(&self.frozen), self.group, ticket.clone(), now, boot);
                Turn::Replace(Screen::Walk(Box::new(walk)), Vec::new())
            }
            (Some(Act::Back), _) => Turn::Pop,
            (Some(Act::Begin), None) | (None, _) => Turn::stay(),
        }
    }

    /// What was drawn.
    pub fn stored(&mut self, reply: StoreReply) -> Turn {
        match reply {
            StoreReply::Began(ticket) => {
                self.ticket = Some(*ticket);
                Turn::stay()
            }
            StoreReply::Failed(sentence) => {
                self.notice = Some(sentence);
                Turn::stay()
            }
            StoreReply::Refused(sentence) => Turn::Replace(Screen::Enter(Enter::asking(sentence)), Vec::new()),
            _ => Turn::stay(),
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        keymap::hints(KEYS, |act| act == Act::Begin && self.ticket.is_none())
    }
}
