//! A certificate for whoever coordinated, and the school's badge.

use crate::app::workplace::certificates::{Certificates, closed};
use crate::app::workplace::room::Here;
use crate::domain::badge::{SHEETS_MIN, session_words};
use crate::ui::canvas::Canvas;
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
        let mut row = TOP + 1 + canvas.paragraph(LEFT, TOP, columns, 1, "No exercise has closed yet.", Role::Strong);
        let when =
            "From the day after its last day, its coordinator gets a certificate here, and the school its badge.";
        row += canvas.paragraph(LEFT, row, columns, 3, when, Role::Plain) + 1;
        let participants =
            "Participants get theirs right after they have handed in, and only then: c on the screen that thanks them.";
        canvas.paragraph(LEFT, row, columns, 3, participants, Role::Muted);
        return;
    }
    canvas.paragraph(LEFT, TOP, columns, 1, "Exercises that are over", Role::Strong);
    let height = usize::from(canvas.size().rows.saturating_sub(CHROME)).max(1);
    let top = scroll(it.row, closed.len(), height);
    let mut row = TOP + 2;
    for (ix, frozen) in closed.iter().enumerate().skip(top).take(height) {
        let exercise = &frozen.exercise;
        let edition = here.exercises.iter().position(|other| other.id == frozen.id);
        let unsealed = edition.and_then(|at| *known.editions.get(at)?).is_some();
        let badge = if unsealed { "" } else { "  (a badge once it is unsealed)" };
        let round = session_words(exercise.year, exercise.session);
        list_row(canvas, row, ix == it.row, &format!("{} · {round}{badge}", frozen.title()), ix);
        row += 1;
    }
    row += 1;
    let badge = format!(
        "The badge is given where every user group took part and at least {SHEETS_MIN} sheets were handed in. It is \
         signed with the school's own key, so that anybody can check it; it is not the European Commission's."
    );
    canvas.paragraph(LEFT, row, columns, 5, &badge, Role::Muted);
}
