//! A certificate for whoever coordinated, and the school's badge.

use crate::app::workplace::certificates::{Certificates, closed};
use crate::app::workplace::room::Here;
use crate::domain::badge::SHEETS_MIN;
use crate::domain::exercise::Frozen;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::sessions::words::exercise_title;
use crate::ui::screen::workplace::{TOP, one_moment};
use crate::ui::screen::{LEFT, certificate, list_row, measure, scroll};
use crate::ui::theme::Role;

/// Rows that belong to no exercise: header, tabs, heading, what the badge is, notice and keys.
const CHROME: u16 = 15;

/// Draws the room.
pub fn draw(canvas: &mut Canvas, it: &Certificates, here: Here) {
    if let Some(making) = &it.making {
        return certificate::draw(canvas, making, TOP);
    }
    let Some(known) = here.known else { return one_moment(canvas) };
    let columns = measure(canvas);
    let closed = closed(here);
    if closed.is_empty() {
        return none(canvas, columns);
    }
    let heading = canvas.say("certificates-over");
    canvas.paragraph(LEFT, TOP, columns, 1, &heading, Role::Strong);
    let height = usize::from(canvas.size().rows.saturating_sub(CHROME)).max(1);
    let top = scroll(it.row, closed.len(), height);
    let mut row = TOP + 2;
    for (ix, frozen) in closed.iter().enumerate().skip(top).take(height) {
        let edition = here.exercises.iter().position(|other| other.id == frozen.id);
        let unsealed = edition.and_then(|at| *known.editions.get(at)?).is_some();
        let line = match unsealed {
            true => canvas.fitted(canvas.size().columns.saturating_sub(2 * LEFT + 2), &exercise_title(frozen), "title"),
            false => sealed(canvas, frozen),
        };
        list_row(canvas, row, ix == it.row, &line, ix);
        row += 1;
    }
    row += 1;
    let badge = canvas.say(Say::new("certificates-badge").with("sheets", SHEETS_MIN));
    canvas.paragraph(LEFT, row, columns, 6, &badge, Role::Muted);
}

/// An exercise whose badge comes later, as far as there is room for that.
fn sealed(canvas: &Canvas, frozen: &Frozen) -> String {
    let say = |id: &'static str| canvas.say(Say::new(id).with("exercise", exercise_title(frozen)));
    let whole = say("certificates-badge-later");
    let room = canvas.size().columns.saturating_sub(2 * LEFT + 2);
    if canvas.width(&whole) <= room { whole } else { say("certificates-badge-later-short") }
}

/// No exercise is over.
fn none(canvas: &mut Canvas, columns: u16) {
    let paragraphs = [
        ("certificates-none", Role::Strong),
        ("certificates-none-more", Role::Plain),
        ("certificates-participants", Role::Muted),
    ];
    let mut row = TOP;
    for (id, role) in paragraphs {
        let words = canvas.say(id);
        row += canvas.paragraph(LEFT, row, columns, 4, &words, role) + 1;
    }
}
