//! Once an exercise has closed: a certificate for its coordinator, and the school's badge.

use crate::app::Exercises;
use crate::app::certificate::{self, Came, Making};
use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::request::WorkplaceRequest;
use crate::app::workplace::room::{Here, Step};
use crate::domain::calendar::Phase;
use crate::domain::certificate::{Certificate, Part};
use crate::domain::exercise::Frozen;
use crate::domain::secret::Secret;
use crate::locale::texts::Texts;

/// The state.
#[derive(Debug, Default)]
pub struct Certificates {
    /// The cursor among the closed exercises.
    pub row: usize,
    /// The certificate that is being made.
    pub making: Option<Box<Making>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Certificate,
    Badge,
    Picture,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding {
        keys: &[Key::Enter, Key::Right],
        action: Act::Certificate,
        shown: "Enter",
        label: "key-write-certificate",
    },
    Binding { keys: &[Key::Char('b')], action: Act::Badge, shown: "b", label: "key-badge-as-svg" },
    Binding { keys: &[Key::Char('i')], action: Act::Picture, shown: "i", label: "key-as-png" },
];

/// Keys beside which the workplace's own work.
pub fn keys_beside() -> Vec<Named> {
    vec![("certificates", keymap::bare(KEYS))]
}

/// The exercises that are over, newest first.
pub fn closed<'a>(here: Here<'a>) -> Vec<&'a Frozen> {
    let is_over = |frozen: &&Frozen| frozen.exercise.phase(here.now.wall) == Phase::Closed;
    here.exercises.iter().map(|frozen| &**frozen).filter(is_over).collect()
}

impl Certificates {
    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, here: Here) -> Step {
        if let Some(making) = &mut self.making {
            return match making.update(msg) {
                Came::Stays(effects) => Step::Stay(effects),
                Came::Says(sentence, effects) => Step::Tell(sentence, effects),
                Came::Over => {
                    self.making = None;
                    Step::stay()
                }
            };
        }
        let closed = closed(here);
        let last = closed.len().saturating_sub(1);
        self.row = self.row.min(last);
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(row)) => {
                self.row = (*row).min(last);
                Some(Act::Certificate)
            }
            _ => None,
        };
        let frozen = closed.get(self.row);
        match (act, frozen) {
            (None, _) => return Step::Pass,
            (Some(Act::Up), _) => self.row = self.row.saturating_sub(1),
            (Some(Act::Down), _) => self.row = (self.row + 1).min(last),
            (Some(Act::Certificate), Some(frozen)) => {
                let certificate = Certificate::new(frozen, Part::Coordinator, Secret::default(), here.texts);
                self.making = Some(Box::new(Making::new(certificate, false)));
            }
            (Some(act @ (Act::Badge | Act::Picture)), Some(frozen)) => {
                return Step::ask(WorkplaceRequest::Badge { id: frozen.id.clone(), as_picture: act == Act::Picture });
            }
            (Some(_), None) => {}
        }
        Step::stay()
    }

    /// A certificate that is being made stands in another language now.
    pub fn speak(&mut self, exercises: &Exercises, texts: &Texts) {
        let Some(making) = &mut self.making else { return };
        let it = &mut making.certificate;
        if let Some(frozen) = exercises.iter().find(|frozen| frozen.id == it.exercise) {
            *it = Certificate::new(frozen, Part::Coordinator, std::mem::take(&mut it.name), texts);
        }
    }

    /// A file was written, or not.
    pub fn written(&mut self) {
        if let Some(making) = &mut self.making {
            making.told();
        }
    }

    /// Whoever comes next does not find the name of whoever left.
    pub fn forget_name(&mut self) {
        self.making = None;
    }

    /// Whether the room takes every key.
    pub fn is_typing(&self) -> bool {
        self.making.is_some()
    }

    /// The keys for the last lines.
    pub fn hints(&self, here: Here) -> Vec<Hint> {
        match &self.making {
            Some(making) => making.hints(),
            None => {
                let closed = closed(here).len();
                keymap::hints(KEYS, |act| closed == 0 || (closed == 1 && matches!(act, Act::Up | Act::Down)))
            }
        }
    }
}

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    certificate::key_tables()
}
