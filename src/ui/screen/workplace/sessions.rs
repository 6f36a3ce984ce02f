//! This school year's three windows: what ran in each, and what can be set up now.

use crate::app::workplace::room::Here;
use crate::app::workplace::sessions::Sessions;
use crate::ui::canvas::Canvas;

/// Draws the room.
pub fn draw(_canvas: &mut Canvas, _it: &Sessions, _here: Here) {}
