//! The moment before the first statement: whose questionnaire this is, what a small group should
//! know, and the code to come back.

use std::sync::Arc;

use crate::app::class::following::Following;
use crate::app::class::order::ClassNews;
use crate::app::enter::{self, Enter};
use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::{Msg, StoreReply};
use crate::app::walk::Walk;
use crate::app::{Screen, Turn};
use crate::domain::class::{Doing, Stand};
use crate::domain::draft::Ticket;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::time_limit::Now;
use crate::locale::say::Say;

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
    pub notice: Option<Say>,
    /// The class it waits for.
    pub waiting: Option<Following>,
    /// Whether a class can be joined from this machine.
    pub in_lab: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Begin,
    WithClass,
    Back,
}

const WITH_CLASS: &str = "key-with-class";
const TOGETHER: &str = "class-begins-together";
const OVER: &str = "class-over-alone";

const KEYS: &[Binding<Act>] = &[
    Binding {
        keys: &[Key::Enter, Key::Right, Key::Char(' ')],
        action: Act::Begin,
        shown: "Enter",
        label: "key-first-statement",
    },
    Binding { keys: &[Key::Char('w')], action: Act::WithClass, shown: "w", label: WITH_CLASS },
    Binding {
        keys: &[Key::Backspace, Key::Left, Key::Esc, Key::Ctrl('c')],
        action: Act::Back,
        shown: "⌫",
        label: "key-back",
    },
];

/// This screen's key tables.
pub fn key_tables() -> Vec<Named> {
    vec![("before the first statement", keymap::bare(KEYS))]
}

impl Start {
    /// Waits for the ticket.
    pub fn new(frozen: Arc<Frozen>, group: GroupIx) -> Start {
        Start { frozen, group, ticket: None, notice: None, waiting: None, in_lab: false }
    }

    /// What happened, and what follows. The two hours run from the first statement.
    pub fn update(&mut self, msg: &Msg, now: Now, boot: &str) -> Turn {
        let Msg::Key(key) = msg else { return Turn::stay() };
        match (keymap::lookup(KEYS, *key), &self.ticket) {
            (Some(Act::Begin), Some(_)) if self.waits() => {
                self.notice = Some(TOGETHER.into());
                Turn::stay()
            }
            (Some(Act::Begin), Some(ticket)) => {
                let mut walk = Walk::begin(Arc::clone(&self.frozen), self.group, ticket.clone(), now, boot);
                // Found again, the class is followed again.
                walk.following = self.waiting.take();
                Turn::Replace(Screen::Walk(Box::new(walk)), Vec::new())
            }
            (Some(Act::WithClass), Some(_)) if self.in_lab => self.with_class(),
            (Some(Act::Back), _) => Turn::Pop,
            (Some(Act::Begin | Act::WithClass), _) | (None, _) => Turn::stay(),
        }
    }

    /// Whether the class is being waited for; where its teacher cannot be reached, nobody waits.
    pub fn waits(&self) -> bool {
        self.waiting.as_ref().is_some_and(|waiting| waiting.linked)
    }

    fn with_class(&mut self) -> Turn {
        self.notice = None;
        if self.waiting.take().is_some() {
            return Turn::stay();
        }
        let kind = enter::Kind::Class { exercise: self.frozen.id.clone(), group: self.group };
        Turn::Push(Screen::Enter(Enter::new(kind)), Vec::new())
    }

    /// Hears of the class. The two hours run from the first statement, so a walk begins only when one is open.
    pub fn hear(&mut self, news: ClassNews, now: Now, boot: &str) -> Turn {
        match (news, &mut self.waiting) {
            (ClassNews::Stand(stand), waiting) => match (stand.doing, &self.ticket) {
                (Doing::Answering | Doing::Pausing, Some(ticket)) => {
                    let mut walk = Walk::begin(Arc::clone(&self.frozen), self.group, ticket.clone(), now, boot);
                    walk.follow(stand, now);
                    return Turn::Replace(Screen::Walk(Box::new(walk)), Vec::new());
                }
                (Doing::Over, _) => {
                    self.waiting = None;
                    self.notice = Some(OVER.into());
                }
                (Doing::Gathering | Doing::Stopped | Doing::Answering | Doing::Pausing, _) => {
                    *waiting = Some(Following::new(Stand { doing: Doing::Gathering, ..stand }, now));
                }
            },
            (ClassNews::LinkLost, Some(waiting)) => waiting.link(false, now),
            (ClassNews::LinkBack, Some(waiting)) => waiting.link(true, now),
            (ClassNews::LinkLost | ClassNews::LinkBack, None) => {}
            (ClassNews::Refused(_) | ClassNews::OpenElsewhere | ClassNews::Opened(_) | ClassNews::Counts(_), _) => {}
        }
        Turn::stay()
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
        let mut hints = keymap::hints(KEYS, |act| match act {
            Act::Begin => self.ticket.is_none() || self.waits(),
            Act::WithClass => self.ticket.is_none() || !self.in_lab,
            Act::Back => false,
        });
        if let Some(hint) = hints.iter_mut().find(|hint| hint.label == WITH_CLASS && self.waiting.is_some()) {
            hint.label = "key-without-class";
        }
        hints
    }
}
