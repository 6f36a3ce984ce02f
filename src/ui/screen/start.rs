//! The moment before the first statement.

use crate::app::start::Start;
use crate::domain::time_limit::Now;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, big_words, header, measure, notice};
use crate::ui::theme::Role;

/// Draws what a participant should know, and the code to come back.
pub fn draw(canvas: &mut Canvas, start: &Start, machine: &str, now: Now) {
    let frozen = &start.frozen;
    header(canvas, frozen.one_of(start.group), frozen.level_title(), false);
    let columns = measure(canvas);
    let mut row = 2;
    if let Some(waiting) = &start.waiting {
        row += canvas.paragraph(LEFT, row, columns, 2, &waiting.line(now), Role::Strong) + 1;
    }
    let who = format!("You answer as: {}, {}.", frozen.one_of(start.group).to_lowercase(), frozen.level_title());
    row += canvas.paragraph(LEFT, row, columns, 2, &who, Role::Plain) + 1;
    if frozen.is_small(start.group) {
        let cell = frozen.exercise.smallest_cell;
        let small = format!(
            "Your group is small. Its results are shown on their own only from {cell} sheets on. With fewer, only if every one \
             of you agrees; you are asked at the end."
        );
        row += canvas.paragraph(LEFT, row, columns, 4, &small, Role::Warm) + 1;
    }
    notice(canvas, start.notice.as_deref());
    let Some(ticket) = &start.ticket else { return };
    row += canvas.paragraph(LEFT, row, columns, 1, "Your code to come back:", Role::Strong) + 1;
    row += big_words(canvas, row, ticket.code.expose()) + 1;
    let why = format!(
        "If the power goes or somebody needs the machine, these three words bring your answers back, for two hours, on this machine{}. \
         Keep them to yourself.",
        if machine.is_empty() { String::new() } else { format!(" ({machine})") }
    );
    canvas.paragraph(LEFT, row, columns, 4, &why, Role::Muted);
}
