//! What is stored, for how long, who can read it, and what no promise covers.

use crate::app::workplace::protection::Protection;
use crate::app::workplace::room::Here;
use crate::ui::canvas::Canvas;

/// Draws the room.
pub fn draw(_canvas: &mut Canvas, _it: &Protection, _here: Here) {}
