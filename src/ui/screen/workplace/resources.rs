//! About, help, the guide to the questionnaire, and statement lists to save.

use crate::app::workplace::resources::Resources;
use crate::app::workplace::room::Here;
use crate::ui::canvas::Canvas;

/// Draws the room.
pub fn draw(_canvas: &mut Canvas, _it: &Resources, _here: Here) {}
