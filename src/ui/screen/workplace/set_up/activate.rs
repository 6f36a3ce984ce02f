//! Step 4: what will freeze, the activation, and codes to hand out.

use crate::app::workplace::room::Here;
use crate::app::workplace::set_up::activate::Activate;
use crate::domain::setup::Setup;
use crate::ui::canvas::Canvas;

/// Draws the step, from `row` on.
pub fn draw(_canvas: &mut Canvas, _row: u16, _it: &Activate, _setup: &Setup, _here: Here) {}
