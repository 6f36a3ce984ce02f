//! Step 4: what will freeze, the activation, and codes to hand out.

use crate::app::keymap::{Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::request::WorkplaceReply;
use crate::app::workplace::room::{Here, Step};
use crate::domain::exercise::ExerciseId;
use crate::domain::setup::Setup;

/// The state.
#[derive(Debug, Default)]
pub struct Activate {}

/// Keys beside which those of the set-up and the workplace work.
pub fn keys_beside() -> Vec<Named> {
    Vec::new()
}

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    Vec::new()
}

impl Activate {
    /// What happened, and what follows. Every change of the set-up is saved by the room.
    pub fn update(
        &mut self,
        _msg: &Msg,
        _setup: &mut Setup,
        _based_on: Option<&(ExerciseId, u64)>,
        _here: Here,
    ) -> Step {
        Step::Pass
    }

    /// What the store answered to this step.
    pub fn told(&mut self, _reply: &WorkplaceReply, _setup: &mut Setup, _here: Here) -> Step {
        Step::stay()
    }

    /// Whether the step takes every key, as while a text is typed.
    pub fn is_typing(&self) -> bool {
        false
    }

    /// The keys for the last lines.
    pub fn hints(&self, _setup: &Setup, _here: Here) -> Vec<Hint> {
        Vec::new()
    }
}
