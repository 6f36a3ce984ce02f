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
        Kind::Access => (
            "Please type the code on your slip.",
            "Ten letters and digits. Capitals, spaces and the dash do not matter.",
        ),
        Kind::Resume => (
            "Please type your three words.",
            "They were shown when you began. Your answers are kept on the machine on which you began, for two hours.",
        ),
        Kind::Class { .. } => {
            ("Please type your class's code.", "Four letters and digits. Your teacher's screen shows it.")
        }
        Kind::Pin => ("Please type the PIN that ends this session.", "Or go back: others can answer here."),
    };
    let mut row = 5;
    row += canvas.paragraph(LEFT, row, columns, 2, question, Role::Strong);
    row += canvas.paragraph(LEFT, row, columns, 3, more, Role::Muted) + 1;
    let side = canvas.theme().glyph(Glyph::Cursor);
    canvas.text(LEFT, row, 1, side, Role::Accent);
    if enter.kind == Kind::Pin {
        field::hidden(canvas, LEFT + 2, row, columns, &enter.field);
    } else {
        field::line(canvas, LEFT + 2, row, columns, &enter.field);
    }
    if enter.waiting {
        canvas.text(LEFT, row + 2, columns, "One moment.", Role::Muted);
    }
    notice(canvas, enter.notice.as_deref());
}
