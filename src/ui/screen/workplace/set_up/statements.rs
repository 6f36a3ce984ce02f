//! Step 2: core statements to read, optional ones to tick, own ones to write, and a preview.

use crate::app::workplace::room::Here;
use crate::app::workplace::set_up::statements::Statements;
use crate::domain::setup::Setup;
use crate::ui::canvas::Canvas;

/// Draws the step, from `row` on.
pub fn draw(_canvas: &mut Canvas, _row: u16, _it: &Statements, _setup: &Setup, _here: Here) {}
