//! The lab of an exercise: other machines join with a code and hand in over the network, as long as the program runs.

use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::request::{LabOrder, WorkplaceReply};
use crate::domain::lab::Lab;

/// The page.
#[derive(Debug, Default)]
pub struct LabPage {
    /// How it stands; `None` while it is closed.
    pub lab: Option<Box<Lab>>,
    /// Whether something was asked for and is not answered yet.
    pub waiting: bool,
}

/// What came of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Nothing more.
    Not,
    /// The key means nothing here.
    Pass,
    /// Back to what can be done.
    Leave,
    /// Something is to be done.
    Order(LabOrder),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    OpenOrClose,
    TakeTwice,
    Leave,
}

const OPEN: &[Binding<Act>] = &[
    Binding { keys: &[Key::Char('o')], action: Act::OpenOrClose, shown: "o", label: "key-close-the-lab" },
    Binding { keys: &[Key::Char('t')], action: Act::TakeTwice, shown: "t", label: "key-count-those-set-aside" },
    LEAVE,
];
const CLOSED: &[Binding<Act>] =
    &[Binding { keys: &[Key::Char('o')], action: Act::OpenOrClose, shown: "o", label: "key-open-the-lab" }, LEAVE];
const LEAVE: Binding<Act> = Binding {
    keys: &[Key::Char('q'), Key::Left, Key::Esc, Key::Backspace, Key::Ctrl('c')],
    action: Act::Leave,
    shown: "q",
    label: "key-back",
};

/// This page's key tables.
pub fn key_tables() -> Vec<Named> {
    vec![("lab: open", keymap::bare(OPEN)), ("lab: closed", keymap::bare(CLOSED))]
}

impl LabPage {
    fn keys(&self) -> &'static [Binding<Act>] {
        if self.lab.is_some() { OPEN } else { CLOSED }
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg) -> Done {
        let Msg::Key(key) = msg else { return Done::Pass };
        match keymap::lookup(self.keys(), *key) {
            Some(Act::Leave) => Done::Leave,
            // One thing after the other: a second press means the same as the first.
            Some(_) if self.waiting => Done::Not,
            Some(Act::OpenOrClose) => {
                self.waiting = true;
                Done::Order(if self.lab.is_some() { LabOrder::Close } else { LabOrder::Open })
            }
            Some(Act::TakeTwice) if self.twice() > 0 => {
                self.waiting = true;
                Done::Order(LabOrder::TakeTwice)
            }
            Some(Act::TakeTwice) => Done::Not,
            None => Done::Pass,
        }
    }

    /// What the store answered.
    pub fn told(&mut self, reply: &WorkplaceReply) {
        match reply {
            WorkplaceReply::Lab(lab) => {
                self.lab.clone_from(lab);
                self.waiting = false;
            }
            WorkplaceReply::Refused(_) => self.waiting = false,
            _ => {}
        }
    }

    fn twice(&self) -> u32 {
        self.lab.as_ref().map_or(0, |lab| lab.twice)
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        keymap::hints(self.keys(), |act| act == Act::TakeTwice && self.twice() == 0)
    }
}
