//! Rooms that are not furnished yet: results, plan and certificates say honestly what they wait for.

use crate::app::workplace::later::Later;
use crate::app::workplace::room::Room;
use crate::ui::canvas::Canvas;

/// Draws the room.
pub fn draw(_canvas: &mut Canvas, _it: &Later, _room: Room) {}
