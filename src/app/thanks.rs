//! The screen after a walk.

use std::sync::Arc;

use crate::app::Turn;
use crate::app::certificate::{self, Came, Making};
use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::{Msg, StoreReply};
use crate::domain::certificate::{Certificate, Part};
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::lab::HandedUp;
use crate::domain::secret::Secret;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// How a walk ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The sheet is durable; three words show until the closing that it is there.
    HandedIn(Secret),
    /// By the participant's wish.
    Discarded,
    /// Nothing was chosen on the last screen.
    TimeOver,
    /// The exercise closed.
    Closed,
    /// It was a preview; nothing was stored.
    Preview,
}

/// The state.
#[derive(Debug)]
pub struct Thanks {
    /// The exercise.
    pub frozen: Arc<Frozen>,
    /// Who answered.
    pub group: GroupIx,
    /// How it ended.
    pub outcome: Outcome,
    /// The certificate that is being made.
    pub certificate: Option<Box<Making>>,
    /// How the machine stands towards the one above it, once that was told.
    pub up: Option<HandedUp>,
    /// One line that matters now.
    pub notice: Option<Say>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Done,
    Certificate,
}

const KEYS: &[Binding<Act>] = &[
    Binding {
        // Not Enter: whoever presses it once too often would never see the receipt.
        keys: &[Key::Char(' '), Key::Char('q'), Key::Esc, Key::Ctrl('c')],
        action: Act::Done,
        shown: "Space",
        label: "key-done",
    },
    Binding { keys: &[Key::Char('c')], action: Act::Certificate, shown: "c", label: "key-certificate" },
];

/// This screen's key tables.
pub fn key_tables() -> Vec<Named> {
    std::iter::once(("thanks", keymap::bare(KEYS))).chain(certificate::key_tables()).collect()
}

impl Thanks {
    /// Any of its keys goes back to where the walk began, but for the one that leads to a certificate; `shared`: many
    /// people use this machine.
    pub fn update(&mut self, msg: &Msg, shared: bool, texts: &Texts) -> Turn {
        if let Msg::Key(_) | Msg::Click(_) | Msg::Paste(_) = msg {
            self.notice = None;
        }
        if let Some(making) = &mut self.certificate {
            return match making.update(msg) {
                Came::Stays(effects) => Turn::Stay(effects),
                Came::Says(sentence, effects) => {
                    self.notice = Some(sentence);
                    Turn::Stay(effects)
                }
                Came::Over => {
                    self.certificate = None;
                    Turn::stay()
                }
            };
        }
        let Msg::Key(key) = msg else { return Turn::stay() };
        match keymap::lookup(KEYS, *key) {
            Some(Act::Done) => Turn::Pop,
            Some(Act::Certificate) if self.is_handed_in() => {
                let certificate = Certificate::new(&self.frozen, Part::Participant, Secret::default(), texts);
                self.certificate = Some(Box::new(Making::new(certificate, shared)));
                Turn::stay()
            }
            Some(Act::Certificate) => Turn::stay(),
            None if *key == Key::Enter && !self.is_handed_in() => Turn::Pop,
            None => Turn::stay(),
        }
    }

    /// What was written, or why not.
    pub fn stored(&mut self, reply: StoreReply) -> Turn {
        if let StoreReply::HandedUp(up) = reply {
            self.up = Some(up);
        } else if let StoreReply::Written(sentence) | StoreReply::NotWritten(sentence) | StoreReply::Failed(sentence) =
            reply
        {
            self.notice = Some(sentence);
            if let Some(making) = &mut self.certificate {
                making.told();
            }
        }
        Turn::stay()
    }

    /// One line that matters now: what was said last, else that a certificate is being written.
    pub fn line(&self) -> Option<Say> {
        let making = || Some(self.certificate.as_ref()?.writing);
        self.notice.clone().or_else(|| match making()? {
            certificate::Writing::Not => None,
            certificate::Writing::UnderWay => Some("certificate-writing".into()),
            certificate::Writing::Ending => Some("certificate-ending".into()),
        })
    }

    /// Whether a certificate is on its way to a file.
    pub fn is_writing(&self) -> bool {
        self.certificate.as_ref().is_some_and(|making| making.writing != certificate::Writing::Not)
    }

    fn is_handed_in(&self) -> bool {
        matches!(self.outcome, Outcome::HandedIn(_))
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        match &self.certificate {
            Some(making) => making.hints(),
            None => keymap::hints(KEYS, |act| act == Act::Certificate && !self.is_handed_in()),
        }
    }
}
