//! The coordinator's live view: counts per group, never answers, names or times.

use std::sync::Arc;

use crate::app::Turn;
use crate::app::effect::{Effect, StoreRequest};
use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::{Msg, StoreReply};
use crate::domain::exercise::Frozen;

/// The state.
#[derive(Debug)]
pub struct Coordinate {
    /// The exercise.
    pub frozen: Arc<Frozen>,
    /// Submitted sheets per group; `None` until the store has answered.
    pub submitted: Option<Vec<u32>>,
    /// What the coordinator should mind, such as a backup that is due.
    pub mind: Option<String>,
    /// Whether the explanation is open.
    pub help: bool,
    /// One line that matters now.
    pub notice: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Help,
    Backup,
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Char('?'), Key::F(1)], action: Act::Help, shown: "?", label: "what the bars mean" },
    Binding { keys: &[Key::Char('b')], action: Act::Backup, shown: "b", label: "back up" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: Act::Leave,
        shown: "q",
        label: "back",
    },
];

/// This screen's key tables.
pub fn key_tables() -> Vec<Named> {
    vec![("coordinate", keymap::bare(KEYS))]
}

impl Coordinate {
    /// Begins without figures.
    pub fn new(frozen: Arc<Frozen>) -> Coordinate {
        Coordinate { frozen, submitted: None, mind: None, help: false, notice: None }
    }

    /// What to ask of the store.
    pub fn watch(&self) -> Vec<Effect> {
        vec![Effect::Store(StoreRequest::Watch(Some(self.frozen.id.clone())))]
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg) -> Turn {
        match msg {
            Msg::Key(key) => match keymap::lookup(KEYS, *key) {
                Some(Act::Help) => {
                    self.help = !self.help;
                    Turn::stay()
                }
                Some(Act::Backup) => {
                    self.notice = None;
                    Turn::ask(StoreRequest::Backup)
                }
                Some(Act::Leave) if self.help => {
                    self.help = false;
                    Turn::stay()
                }
                Some(Act::Leave) => Turn::Pop,
                None => Turn::stay(),
            },
            _ => Turn::stay(),
        }
    }

    /// New figures.
    pub fn stored(&mut self, reply: StoreReply) -> Turn {
        match reply {
            StoreReply::Counts(id, counts, mind) if id == self.frozen.id => {
                self.submitted = Some(counts);
                self.mind = mind;
            }
            StoreReply::Failed(sentence) | StoreReply::Written(sentence) => self.notice = Some(sentence),
            _ => {}
        }
        Turn::stay()
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        keymap::hints(KEYS, |_| false)
    }
}
