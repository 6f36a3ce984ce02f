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
    let mut row = top + canvas.paragraph(LEFT, top, columns, 2, "The name for the certificate:", Role::Strong) + 1;
    field::line(canvas, LEFT + 2, row, columns.saturating_sub(2), typed);
    row += 2;
    let stored = "The name is stored nowhere and has nothing to do with any answers. The certificate says the school and the session, and no time.";
    row += canvas.paragraph(LEFT, row, columns, 3, stored, Role::Plain);
    if making.shared {
        let here = "Many people use this machine: the certificate stays on the screen, or goes to a drive you plug in.";
        canvas.paragraph(LEFT, row, columns, 2, here, Role::Muted);
    }
}

fn shown(canvas: &mut Canvas, making: &Making, top: u16) {
    let columns = measure(canvas);
    let it = &making.certificate;
    let mut row = top + canvas.paragraph(LEFT, top, columns, 1, it.title(), Role::Accent) + 1;
    row += canvas.paragraph(LEFT, row, columns, 1, it.above(), Role::Plain);
    row += canvas.paragraph(LEFT + 2, row, columns.saturating_sub(2), 5, it.name.expose(), Role::Strong);
    row += canvas.paragraph(LEFT, row, columns, 2, &it.below(), Role::Plain);
    row += canvas.paragraph(LEFT, row, columns, 2, &it.about, Role::Plain) + 1;
    canvas.paragraph(LEFT, row, columns, 2, it.foot(), Role::Muted);
}
