//! The lock: a passphrase is typed and never shown.

use crate::app::workplace::lock::Lock;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::TOP;
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::{Glyph, Role};

/// Draws the question for the passphrase.
pub fn draw(canvas: &mut Canvas, lock: &Lock) {
    let columns = measure(canvas);
    let mut row = TOP;
    let (asks, more) = (canvas.say("lock-asks"), canvas.say("lock-open-rooms"));
    row += canvas.paragraph(LEFT, row, columns, 2, &asks, Role::Strong);
    row += canvas.paragraph(LEFT, row, columns, 3, &more, Role::Muted) + 1;
    let side = canvas.theme().glyph(Glyph::Cursor);
    canvas.text(LEFT, row, 1, side, Role::Accent);
    if lock.waiting {
        let trying = canvas.say("lock-trying");
        canvas.paragraph(LEFT, row + 2, columns, 2, &trying, Role::Muted);
    } else {
        field::hidden(canvas, LEFT + 2, row, columns.saturating_sub(2), &lock.field);
    }
}
