//! Lines to be typed: each with its label, a passphrase as dots.

use crate::app::input::Target;
use crate::app::workplace::ask::{Ask, Line, Takes};
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::LEFT;
use crate::ui::theme::{Glyph, Role};

/// Columns between the label and what is typed.
const GAP: u16 = 2;

/// Draws the lines from `row` on, each with a free row below it where there is room; returns the row after them.
pub fn draw(canvas: &mut Canvas, row: u16, ask: &Ask) -> u16 {
    let labels = ask.lines.iter().map(|line| canvas.width(&canvas.say(line.label.clone()))).max().unwrap_or(0);
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    let value_at = LEFT + 2 + labels + GAP;
    let step = if canvas.size().rows >= 24 { 2 } else { 1 };
    let mut row = row;
    for (ix, line) in ask.lines.iter().enumerate() {
        let here = ix == ask.at && !ask.waiting;
        if here {
            let sign = canvas.theme().glyph(Glyph::Cursor);
            canvas.text(LEFT, row, 1, sign, Role::Accent);
        }
        canvas.text(
            LEFT + 2,
            row,
            labels,
            &canvas.say(line.label.clone()),
            if here { Role::Strong } else { Role::Muted },
        );
        let room = (LEFT + columns).saturating_sub(value_at);
        canvas.hit(LEFT, row, columns, 1, Target::Row(ix));
        value(canvas, value_at, row, room, line, here);
        row += step;
    }
    if ask.waiting {
        canvas.text(LEFT + 2, row, columns, &canvas.say("one-moment"), Role::Muted);
    }
    row
}

fn value(canvas: &mut Canvas, column: u16, row: u16, columns: u16, line: &Line, here: bool) {
    match (line.takes, here) {
        (Takes::Secret, _) => {
            let (before, after) = line.field.hidden();
            let room = columns.saturating_sub(1);
            let stars = |count: usize| u16::try_from(count).unwrap_or(u16::MAX).min(room);
            let cursor = stars(before);
            canvas.fill(column, row, (cursor.saturating_add(stars(after))).min(room), "*", Role::Strong);
            if here {
                canvas.set_cursor(column + cursor, row);
            }
        }
        (_, true) => field::line(canvas, column, row, columns, &line.field),
        (_, false) => {
            canvas.text(column, row, columns, &line.field.text(), Role::Plain);
        }
    }
}
