//! A room that is not furnished yet: what will be there, and from when.

use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::TOP;
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::Role;

/// Says honestly what the room waits for.
pub fn draw(canvas: &mut Canvas) {
    let title = "The plan is not part of this version yet.";
    let lines = "From a later version on you note here, beside the results, what the school will do next, who sees to it and until when.";
    let columns = measure(canvas);
    let below = TOP + 1 + canvas.paragraph(LEFT, TOP, columns, 2, title, Role::Strong);
    canvas.paragraph(LEFT, below, columns, 4, lines, Role::Plain);
}
