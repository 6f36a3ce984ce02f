//! Typing a code.

use crate::app::enter::{Enter, Kind};
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::{LEFT, header, measure, notice};
use crate::ui::theme::{Glyph, Role};

/// Draws the field.
pub fn draw(canvas: &mut Canvas, enter: &Enter) {
    header(canvas, "", "", false);
    let columns = measure(canvas);
    let (question, more) = match &enter.kind {
        Kind::Access => ("enter-slip", "enter-slip-more"),
        Kind::Resume => ("enter-words", "enter-words-more"),
        Kind::Class { .. } => ("enter-class", "enter-class-more"),
        Kind::Pin => ("enter-pin", "enter-pin-more"),
    };
    let (question, more) = (canvas.say(question), canvas.say(more));
    let mut row = 5;
    row += canvas.paragraph(LEFT, row, columns, 2, &question, Role::Strong);
    row += canvas.paragraph(LEFT, row, columns, 3, &more, Role::Muted) + 1;
    let side = canvas.theme().glyph(Glyph::Cursor);
    canvas.text(LEFT, row, 1, side, Role::Accent);
    if enter.kind == Kind::Pin {
        field::hidden(canvas, LEFT + 2, row, columns, &enter.field);
    } else {
        field::line(canvas, LEFT + 2, row, columns, &enter.field);
    }
    if enter.waiting {
        let wait = canvas.say("one-moment");
        canvas.text(LEFT, row + 2, columns, &wait, Role::Muted);
    }
    notice(canvas, enter.notice.as_ref());
}
