//! Step 3: a month calendar with the days that are possible.

use crate::app::workplace::room::Here;
use crate::app::workplace::set_up::dates::Dates;
use crate::domain::setup::Setup;
use crate::ui::canvas::Canvas;

/// Draws the step, from `row` on.
pub fn draw(_canvas: &mut Canvas, _row: u16, _it: &Dates, _setup: &Setup, _here: Here) {}
