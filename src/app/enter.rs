//! Typing a code: an access code, the words to come back, or the kiosk's PIN.

use std::sync::Arc;

use crate::app::class::order::ClassOrder;
use crate::app::effect::{Effect, StoreRequest};
use crate::app::field::Field;
use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::{Msg, StoreReply};
use crate::app::start::Start;
use crate::app::walk::Walk;
use crate::app::{App, Screen, Turn};
use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::instrument::GroupIx;
use crate::domain::secret::Secret;
use crate::domain::time_limit::Now;
use crate::locale::say::Say;

/// Longest code that is typed; three words of a word list fit.
const CODE_CHARS_MAX: usize = 60;

/// What is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An access code of a school.
    Access,
    /// Three words to come back to a draft.
    Resume,
    /// The PIN that ends the kiosk.
    Pin,
    /// The short code of a class that answers together; it is no secret.
    Class {
        /// What is answered.
        exercise: ExerciseId,
        /// As whom.
        group: GroupIx,
    },
}

/// The state.
#[derive(Debug)]
pub struct Enter {
    /// What is typed.
    pub kind: Kind,
    /// The text so far.
    pub field: Field,
    /// Whether the store is looking.
    pub waiting: bool,
    /// One line that matters now.
    pub notice: Option<Say>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Send,
    Back,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Enter], action: Act::Send, shown: "Enter", label: "key-go-on" },
    Binding {
        keys: &[Key::Up, Key::Esc, Key::BackTab, Key::Ctrl('c')],
        action: Act::Back,
        shown: "↑",
        label: "key-back",
    },
];

/// This screen's key tables.
pub fn key_tables() -> Vec<Named> {
    vec![("typing a code", keymap::bare(KEYS))]
}

impl Enter {
    /// An empty field.
    pub fn new(kind: Kind) -> Enter {
        Enter { kind, field: Field::new("", CODE_CHARS_MAX), waiting: false, notice: None }
    }

    /// An empty field for an access code, with the reason why one is needed.
    pub fn asking(sentence: Say) -> Enter {
        Enter { notice: Some(sentence), ..Enter::new(Kind::Access) }
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg) -> Turn {
        match msg {
            // A network may take its time; a store answers at once.
            Msg::Key(key) if self.waits_for_class() => match keymap::lookup(KEYS, *key) {
                Some(Act::Back) => Turn::Pop,
                Some(Act::Send) | None => Turn::stay(),
            },
            _ if self.waiting => Turn::stay(),
            Msg::Key(key) => match keymap::lookup(KEYS, *key) {
                Some(Act::Send) => self.send(),
                Some(Act::Back) => Turn::Pop,
                None => {
                    self.field.key(*key);
                    Turn::stay()
                }
            },
            Msg::Paste(text) => {
                self.field.insert(text);
                Turn::stay()
            }
            _ => Turn::stay(),
        }
    }

    fn send(&mut self) -> Turn {
        let typed = Secret::new(self.field.text());
        if typed.expose().trim().is_empty() {
            return Turn::stay();
        }
        self.waiting = true;
        self.notice = None;
        Turn::Stay(vec![match &self.kind {
            Kind::Access => Effect::Store(StoreRequest::CheckCode(typed)),
            Kind::Resume => Effect::Store(StoreRequest::Resume(typed)),
            Kind::Pin => Effect::Store(StoreRequest::CheckPin(typed)),
            Kind::Class { exercise, group } => {
                let code = typed.expose().trim().to_owned();
                Effect::Class(ClassOrder::Join { code, exercise: exercise.clone(), group: *group })
            }
        }])
    }

    /// Whether a class is being joined.
    pub fn waits_for_class(&self) -> bool {
        self.waiting && matches!(self.kind, Kind::Class { .. })
    }

    /// What was typed opens nothing: a sentence for people.
    pub fn refused(&mut self, sentence: impl Into<Say>) {
        self.waiting = false;
        self.notice = Some(sentence.into());
        if self.kind == Kind::Pin {
            self.field = Field::new("", CODE_CHARS_MAX);
        }
    }

    /// The store's answer.
    pub fn stored(&mut self, reply: StoreReply, now: Now, boot: &str) -> Turn {
        match reply {
            StoreReply::Opens { frozen, group, slip } => {
                let begin = StoreRequest::Begin { exercise: frozen.id.clone(), group, slip, by_code: true };
                let start = Screen::Start(Start::new(frozen, group));
                Turn::Replace(start, vec![Effect::Store(begin)])
            }
            StoreReply::Resumed(frozen, draft) => {
                let walk = Walk::resume(Arc::clone(&frozen), *draft, now, boot);
                Turn::Replace(Screen::Walk(Box::new(walk)), Vec::new())
            }
            StoreReply::PinRight => Turn::Quit,
            StoreReply::Refused(sentence) | StoreReply::Failed(sentence) => {
                self.refused(sentence);
                Turn::stay()
            }
            _ => Turn::stay(),
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        keymap::hints(KEYS, |act| self.waiting && !(self.waits_for_class() && act == Act::Back))
    }
}

impl App {
    /// A slip typed for answers that are there already, because theirs was used in the meantime.
    pub(super) fn another_slip(
        &mut self,
        frozen: &Arc<Frozen>,
        group: GroupIx,
        slip: [u8; 32],
        now: Now,
    ) -> Option<Vec<Effect>> {
        let [.., Screen::Walk(walk), Screen::Enter(enter)] = self.screens.as_mut_slice() else { return None };
        if walk.frozen.id != frozen.id || walk.group != group {
            enter.waiting = false;
            enter.notice = Some(Say::new("slip-other-group"));
            return Some(Vec::new());
        }
        let effects = walk.take_slip(slip, now);
        self.screens.pop();
        Some(effects)
    }
}
