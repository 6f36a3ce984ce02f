//! What is handed out for an activated exercise, shown above the set-ups.

use crate::app::workplace::codes::Codes;
use crate::app::workplace::room::{Room, Step};
use crate::app::workplace::set_up::SetUp;
use crate::domain::exercise::ExerciseId;

impl SetUp {
    /// Shows the codes of an activated exercise, for somebody who came from another room.
    /// Slips that are nowhere else stay where they are.
    pub fn show_codes(&mut self, id: ExerciseId, from: Room) {
        if self.holds_only_copy() {
            return;
        }
        self.codes = Some(Codes::of(id, from, false));
    }

    /// Shows the lab of an activated exercise, and opens it where somebody may.
    pub fn show_lab(&mut self, id: ExerciseId, from: Room, may_open: bool) -> Step {
        if self.holds_only_copy() {
            return Step::stay();
        }
        self.show_codes(id, from);
        self.codes.as_mut().map_or_else(Step::stay, |codes| codes.show_lab(may_open))
    }
}
