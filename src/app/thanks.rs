//! The screen after a walk.

use std::sync::Arc;

use crate::app::Turn;
use crate::app::certificate::{self, Came, Making};
use crate::app::input::{Key, Size, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::{Msg, StoreReply};
use crate::app::own_result::{self, Line, Own};
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
    /// One's own result, where results are levels: held here and nowhere else, and wiped with it.
    pub own: Option<Own>,
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
    OwnResult,
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
    Binding { keys: &[Key::Char('r')], action: Act::OwnResult, shown: "r", label: "key-own-result" },
    Binding { keys: &[Key::Char('c')], action: Act::Certificate, shown: "c", label: "key-certificate" },
];

/// This screen's key tables.
pub fn key_tables() -> Vec<Named> {
    let own = std::iter::once(("thanks", keymap::bare(KEYS)));
    own.chain(own_result::key_tables()).chain(certificate::key_tables()).collect()
}

impl Thanks {
    /// Any of its keys goes back to where the walk began, but for the one that leads to a certificate; `shared`: many
    /// people use this machine.
    pub fn update(&mut self, msg: &Msg, shared: bool, size: Size, texts: &Texts) -> Turn {
        if let Msg::Key(_) | Msg::Click(_) | Msg::Paste(_) = msg {
            self.notice = None;
        }
        if self.shows_own_result() {
            self.read_own_result(msg, size, texts);
            return Turn::stay();
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
            Some(Act::OwnResult) => {
                if let Some(own) = &mut self.own {
                    own.from = Some(0);
                }
                Turn::stay()
            }
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

    /// Whether one's own result is looked at.
    pub fn shows_own_result(&self) -> bool {
        self.own.as_ref().is_some_and(|own| own.from.is_some())
    }

    /// The lines of one's own result; none where there is none.
    pub fn own_result(&self, texts: &Texts) -> Vec<Line> {
        self.own.as_ref().map_or_else(Vec::new, |own| own_result::lines(&own.chosen, &self.frozen, self.group, texts))
    }

    fn read_own_result(&mut self, msg: &Msg, size: Size, texts: &Texts) {
        let key = match msg {
            Msg::Key(key) => *key,
            Msg::Scroll(Way::Up) => Key::Up,
            Msg::Scroll(Way::Down) => Key::Down,
            _ => return,
        };
        let lines = own_result::fitted(self.own_result(texts), size).len();
        if let Some(own) = &mut self.own {
            own.key(key, lines, size);
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

    /// Whether somebody reads or types here, so that it must not go by itself after a moment.
    pub fn is_in_use(&self) -> bool {
        self.certificate.is_some() || self.shows_own_result()
    }

    fn is_handed_in(&self) -> bool {
        matches!(self.outcome, Outcome::HandedIn(_))
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        if self.shows_own_result() {
            return own_result::hints();
        }
        match &self.certificate {
            Some(making) => making.hints(),
            None => keymap::hints(KEYS, |act| match act {
                Act::Done => false,
                Act::OwnResult => self.own.is_none(),
                Act::Certificate => !self.is_handed_in(),
            }),
        }
    }
}
