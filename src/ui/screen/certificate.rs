//! A name being typed for a certificate, and the certificate itself.

use crate::app::certificate::Making;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::Role;

/// Draws it from a row on.
pub fn draw(canvas: &mut Canvas, making: &Making, top: u16) {
    let columns = measure(canvas);
    let Some(typed) = &making.typing else { return shown(canvas, making, top) };
    let asked = canvas.say("certificate-name");
    let mut row = top + canvas.paragraph(LEFT, top, columns, 2, &asked, Role::Strong) + 1;
    field::line(canvas, LEFT + 2, row, columns.saturating_sub(2), typed);
    row += 2;
    let stored = canvas.say("certificate-stored");
    row += canvas.paragraph(LEFT, row, columns, 3, &stored, Role::Plain);
    if making.shared {
        let here = canvas.say("certificate-shared");
        canvas.paragraph(LEFT, row, columns, 2, &here, Role::Muted);
    }
}

fn shown(canvas: &mut Canvas, making: &Making, top: u16) {
    let columns = measure(canvas);
    let it = &making.certificate;
    let mut row = top + canvas.paragraph(LEFT, top, columns, 1, &it.title, Role::Accent) + 1;
    row += canvas.paragraph(LEFT, row, columns, 1, &it.above, Role::Plain);
    row += canvas.paragraph(LEFT + 2, row, columns.saturating_sub(2), 5, it.name.expose(), Role::Strong);
    row += canvas.paragraph(LEFT, row, columns, 2, &it.below, Role::Plain);
    row += canvas.paragraph(LEFT, row, columns, 2, &it.about, Role::Plain) + 1;
    canvas.paragraph(LEFT, row, columns, 2, &it.foot, Role::Muted);
}
