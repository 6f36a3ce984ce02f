//! The lab: how a machine joins, and how the machines stand.

use crate::app::workplace::codes::lab::LabPage;
use crate::domain::lab::{self, Lab};
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::TOP;
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::Role;

/// Draws the page.
pub fn draw(canvas: &mut Canvas, it: &LabPage) {
    let columns = measure(canvas);
    let row = TOP + u16::from(canvas.size().rows >= 24);
    match &it.lab {
        Some(lab) => open(canvas, row, lab),
        None if it.waiting => {
            canvas.paragraph(LEFT, row, columns, 1, &canvas.say("lab-opening"), Role::Muted);
        }
        None => {
            let row = row + canvas.paragraph(LEFT, row, columns, 1, &canvas.say("lab-closed"), Role::Strong) + 1;
            canvas.paragraph(LEFT, row, columns, 6, &canvas.say("lab-closed-more"), Role::Plain);
        }
    }
}

fn open(canvas: &mut Canvas, top: u16, it: &Lab) {
    let columns = measure(canvas);
    let tall = u16::from(canvas.size().rows >= 24);
    let mut row = top + canvas.paragraph(LEFT, top, columns, 1, &canvas.say("lab-open"), Role::Strong) + 1;
    let (code, place) = (canvas.say("lab-code"), canvas.say("lab-address"));
    let none = canvas.say("lab-no-network");
    let address = it.addresses.first().map_or(none.as_str(), String::as_str);
    let label = canvas.width(&code).max(canvas.width(&place)) + 3;
    for (name, value) in [(&code, it.code.as_str()), (&place, address)] {
        canvas.text(LEFT, row, columns, name, Role::Muted);
        canvas.text(LEFT + label, row, columns.saturating_sub(label), value, Role::Chosen);
        row += 1;
    }
    row += tall;
    row += canvas.paragraph(LEFT, row, columns, 1, &canvas.say("lab-once"), Role::Muted);
    let how = format!("reflectory join {address} --code {}", it.code);
    row += canvas.paragraph(LEFT + 2, row, columns.saturating_sub(2), 2, &how, Role::Plain) + tall;
    row += canvas.paragraph(LEFT, row, columns, 2, &canvas.say(lab::in_words(it)), Role::Plain);
    let missing = it.missing();
    if !missing.is_empty() {
        row += canvas.paragraph(LEFT, row, columns, 2, &canvas.say(lab::missing_words(&missing)), Role::Warm);
    }
    if it.twice > 0 {
        let words = canvas.say(Say::new("lab-aside").with("sheets", it.twice));
        row += canvas.paragraph(LEFT, row, columns, 3, &words, Role::Warm);
    }
    row += tall;
    canvas.paragraph(LEFT, row, columns, 2, &canvas.say("lab-ends"), Role::Muted);
}
