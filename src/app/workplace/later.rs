//! Rooms that are not furnished yet: results, plan and certificates say honestly what they wait for.

use crate::app::keymap::{Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::request::WorkplaceReply;
use crate::app::workplace::room::{Here, Step};

/// The state.
#[derive(Debug, Default)]
pub struct Later {}

/// Keys beside which the workplace's own work.
pub fn keys_beside() -> Vec<Named> {
    Vec::new()
}

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    Vec::new()
}

impl Later {
    /// What happened, and what follows.
    pub fn update(&mut self, _msg: &Msg, _here: Here) -> Step {
        Step::Pass
    }

    /// What the store answered to this room.
    pub fn told(&mut self, _reply: &WorkplaceReply, _here: Here) -> Step {
        Step::stay()
    }

    /// Whether letters and digits go into a text now.
    pub fn is_typing(&self) -> bool {
        false
    }

    /// The keys for the last lines.
    pub fn hints(&self, _here: Here) -> Vec<Hint> {
        Vec::new()
    }
}
