//! What is stored, for how long, who can read it, and what no promise covers; a letter for parents.

use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::guide;
use crate::app::workplace::reading::{self, Reading};
use crate::app::workplace::request::forms::PaperOrder;
use crate::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::{Here, Step};
use crate::domain::certificate::Form;
use crate::domain::secret::Secret;

/// The state.
#[derive(Debug, Default)]
pub struct Protection {
    /// How far down.
    pub reading: Reading,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Text,
    Paper(Form),
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Char('w')], action: Act::Text, shown: "w", label: "key-write-a-letter-for-parents" },
    Binding { keys: &[Key::Char('p')], action: Act::Paper(Form::Pdf), shown: "p", label: "key-as-pdf" },
    Binding { keys: &[Key::Char('h')], action: Act::Paper(Form::Html), shown: "h", label: "key-as-html" },
];

/// Keys beside which the workplace's own work.
pub fn keys_beside() -> Vec<Named> {
    vec![("data protection", keymap::bare(reading::KEYS).into_iter().chain(keymap::bare(KEYS)).collect())]
}

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    Vec::new()
}

impl Protection {
    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, here: Here) -> Step {
        let Some(known) = here.known else { return Step::Pass };
        if self.reading.update(msg, &guide::protection(known, here.texts), here.size) {
            return Step::stay();
        }
        let Msg::Key(key) = msg else { return Step::Pass };
        match keymap::lookup(KEYS, *key) {
            Some(Act::Paper(form)) => Step::ask(WorkplaceRequest::WritePaper { what: PaperOrder::Parents, form }),
            Some(Act::Text) => {
                let (name, text) = ("letter-for-parents.txt".to_owned(), guide::parents(&known.school, here.texts));
                Step::ask(WorkplaceRequest::WriteText { name, text: Secret::new(text), private: false })
            }
            None => Step::Pass,
        }
    }

    /// What the store answered to this room: its sentence is the workplace's notice.
    pub fn told(&mut self, _reply: &WorkplaceReply, _here: Here) -> Step {
        Step::stay()
    }

    /// Whether the room takes every key.
    pub fn is_typing(&self) -> bool {
        false
    }

    /// The keys for the last lines.
    pub fn hints(&self, _here: Here) -> Vec<Hint> {
        let mut hints = keymap::hints(reading::KEYS, |_| false);
        hints.extend(keymap::hints(KEYS, |_| false));
        hints
    }
}
