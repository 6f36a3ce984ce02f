//! The screen after a walk.

use std::sync::Arc;

use crate::app::Turn;
use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::secret::Secret;

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
}

const KEYS: &[Binding<()>] = &[Binding {
    // Not Enter: whoever presses it once too often would never see the receipt.
    keys: &[Key::Char(' '), Key::Char('q'), Key::Esc, Key::Ctrl('c')],
    action: (),
    shown: "Space",
    label: "done",
}];

/// This screen's key tables.
pub fn key_tables() -> Vec<Named> {
    vec![("thanks", keymap::bare(KEYS))]
}

impl Thanks {
    /// Any of its keys goes back to where the walk began.
    pub fn update(&mut self, msg: &Msg) -> Turn {
        match msg {
            Msg::Key(key) if keymap::lookup(KEYS, *key).is_some() => Turn::Pop,
            Msg::Key(Key::Enter) if !matches!(self.outcome, Outcome::HandedIn(_)) => Turn::Pop,
            _ => Turn::stay(),
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        keymap::hints(KEYS, |()| false)
    }
}
