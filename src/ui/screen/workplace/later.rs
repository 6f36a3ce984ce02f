//! Rooms that are not furnished yet: what will be there, and from when.

use crate::app::workplace::room::Room;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::TOP;
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::Role;

/// Says honestly what the room waits for.
pub fn draw(canvas: &mut Canvas, room: Room) {
    let (title, lines) = match room {
        Room::Plan => (
            "The plan is not part of this version yet.",
            "From a later version on you note here, beside the results, what the school will do next, who sees to it and until when.",
        ),
        _ => (
            "Certificates are not part of this version yet.",
            "From a later version on a participant can print one for having taken part, and the school a badge. A name typed for it will never be stored.",
        ),
    };
    let columns = measure(canvas);
    let below = TOP + 1 + canvas.paragraph(LEFT, TOP, columns, 2, title, Role::Strong);
    canvas.paragraph(LEFT, below, columns, 4, lines, Role::Plain);
}
