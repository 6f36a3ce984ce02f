//! Step 1: the level, how many people each group has, and classes where a sample is asked.

use crate::app::workplace::room::Here;
use crate::app::workplace::set_up::numbers::Numbers;
use crate::domain::setup::Setup;
use crate::ui::canvas::Canvas;

/// Draws the step, from `row` on.
pub fn draw(_canvas: &mut Canvas, _row: u16, _it: &Numbers, _setup: &Setup, _here: Here) {}
