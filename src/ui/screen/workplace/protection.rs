//! What is stored, for how long, who can read it, and what no promise covers.

use crate::app::workplace::guide;
use crate::app::workplace::protection::Protection;
use crate::app::workplace::room::Here;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::{one_moment, reading};

/// Draws the room.
pub fn draw(canvas: &mut Canvas, it: &Protection, here: Here) {
    match here.known {
        Some(known) => reading::draw(canvas, it.reading, &guide::protection(known, here.texts)),
        None => one_moment(canvas),
    }
}
