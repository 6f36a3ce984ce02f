//! The lab: how a machine joins, and how the machines stand.

use crate::app::workplace::codes::lab::LabPage;
use crate::domain::lab::{self, Lab};
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
            canvas.paragraph(LEFT, row, columns, 1, "One moment: the lab is being opened.", Role::Muted);
        }
        None => {
            let row = row + canvas.paragraph(LEFT, row, columns, 1, "The lab is closed.", Role::Strong) + 1;
            let words = "Other machines of the school can answer for this exercise while it is open. Without it, or without a network, sheets come by stick. Nothing that was handed in depends on it.";
            canvas.paragraph(LEFT, row, columns, 4, words, Role::Plain);
        }
    }
}

fn open(canvas: &mut Canvas, top: u16, it: &Lab) {
    let columns = measure(canvas);
    let tall = u16::from(canvas.size().rows >= 24);
    let mut row = top + canvas.paragraph(LEFT, top, columns, 1, "The lab is open.", Role::Strong) + 1;
    canvas.text(LEFT, row, columns, "Join code", Role::Muted);
    canvas.text(LEFT + 12, row, columns, &it.code, Role::Chosen);
    row += 1;
    canvas.text(LEFT, row, columns, "Address", Role::Muted);
    let none = "none: this machine is in no network";
    let address = it.addresses.first().map_or(none, String::as_str);
    canvas.text(LEFT + 12, row, columns, address, Role::Chosen);
    row += 1 + tall;
    row += canvas.paragraph(LEFT, row, columns, 1, "On each machine, once:", Role::Muted);
    let how = format!("reflectory join {address} --code {}", it.code);
    row += canvas.paragraph(LEFT + 2, row, columns.saturating_sub(2), 2, &how, Role::Plain) + tall;
    row += canvas.paragraph(LEFT, row, columns, 2, &lab::in_words(it), Role::Plain);
    let missing = it.missing();
    if !missing.is_empty() {
        row += canvas.paragraph(LEFT, row, columns, 2, &lab::missing_words(&missing), Role::Warm);
    }
    if it.twice > 0 {
        let words = twice_words(it.twice);
        row += canvas.paragraph(LEFT, row, columns, 3, &words, Role::Warm);
    }
    row += tall;
    let last = "It closes when you leave the program. What was handed in is safe on this disk.";
    canvas.paragraph(LEFT, row, columns, 2, last, Role::Muted);
}

fn twice_words(twice: u32) -> String {
    let sheets = if twice == 1 { "1 sheet is".to_owned() } else { format!("{twice} sheets are") };
    format!("{sheets} set aside: they came without a slip that was free. t counts all of them; else they stay aside.")
}
