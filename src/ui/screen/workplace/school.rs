//! The school itself, looked at once a year: name, languages, coordinators and their hand-over.

use crate::app::workplace::room::Here;
use crate::app::workplace::school::SchoolRoom;
use crate::ui::canvas::Canvas;

/// Draws the room.
pub fn draw(_canvas: &mut Canvas, _it: &SchoolRoom, _here: Here) {}
