//! The moment before the first statement.

use crate::app::start::Start;
use crate::domain::time_limit::Now;
use crate::locale::say::Say;
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
        let line = canvas.say(waiting.line(now));
        row += canvas.paragraph(LEFT, row, columns, 2, &line, Role::Strong) + 1;
    }
    let level = frozen.level_title().to_owned();
    let who = canvas.say(Say::new("start-as").with("who", frozen.one_of(start.group).to_owned()).with("level", level));
    row += canvas.paragraph(LEFT, row, columns, 2, &who, Role::Plain) + 1;
    if frozen.is_small(start.group) {
        let cell = frozen.exercise.smallest_cell;
        let small = canvas.say(Say::new("start-small").with("cell", cell));
        row += canvas.paragraph(LEFT, row, columns, 4, &small, Role::Warm) + 1;
    }
    notice(canvas, start.notice.as_ref());
    let Some(ticket) = &start.ticket else { return };
    let back = canvas.say("start-code");
    row += canvas.paragraph(LEFT, row, columns, 1, &back, Role::Strong) + 1;
    row += big_words(canvas, row, ticket.code.expose()) + 1;
    let why = if machine.is_empty() { "start-code-why" } else { "start-code-why-machine" };
    let why = canvas.say(Say::new(why).with("machine", machine.to_owned()));
    canvas.paragraph(LEFT, row, columns, 4, &why, Role::Muted);
}
