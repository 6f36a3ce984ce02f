//! A statement in large letters, its answers below it in ordinary ones.

use crate::app::input::{Key, Target};
use crate::app::large::{self, TOP};
use crate::app::walk::Walk;
use crate::domain::questionnaire::{Asked, AskedForm};
use crate::ui::canvas::Canvas;
use crate::ui::screen::LEFT;
use crate::ui::screen::walk::question;
use crate::ui::theme::Role;

/// Row of what is said about the statement's place; a class's line stands there as well.
pub const PLACE_ROW: u16 = TOP - 1;

/// Draws the statement that has the cursor, or the part of it that was turned to.
pub fn draw(canvas: &mut Canvas, walk: &Walk) {
    let size = canvas.size();
    let (Some(asked), Some(statement)) = (walk.current(), large::statement(walk, size)) else { return };
    if walk.following.is_some() {
        canvas.clear(0, PLACE_ROW, size.columns, 1);
    }
    let columns = size.columns.saturating_sub(2 * LEFT);
    let part = walk.part.min(statement.parts.len().saturating_sub(1));
    let mut row = TOP;
    for line in statement.parts.get(part).into_iter().flatten() {
        for (at, drawn) in (row..).zip(statement.letters.draw(line)) {
            canvas.text(LEFT, at, columns, &drawn, Role::Strong);
        }
        row += statement.letters.rows() as u16;
    }
    parts(canvas, part, statement.parts.len());
    let top = TOP + large::rows(walk, size);
    let bottom = large::echo_row(walk, size).unwrap_or(size.rows).min(canvas.bottom());
    let room = bottom.saturating_sub(top);
    let below = match &asked.form {
        AskedForm::Words => question::own_words(canvas, walk, top, room.saturating_sub(1)),
        AskedForm::Scale { .. } | AskedForm::Single { .. } | AskedForm::Multiple { .. } => {
            question::options(canvas, walk, walk.at, asked, top, room);
            echo(canvas, walk, asked).unwrap_or(top + room)
        }
    };
    let lines = question::help_lines(canvas, walk, asked);
    let needed = lines.len() as u16;
    if below + needed <= canvas.bottom() {
        question::below_answers(canvas, walk, asked, &lines, below);
    } else {
        over_statement(canvas, &lines, top);
    }
}

/// The help text over the end of the statement, which was read before: the answers stay.
fn over_statement(canvas: &mut Canvas, lines: &[String], end: u16) {
    let top = end.saturating_sub(lines.len() as u16 + 1).max(TOP);
    let from = top.saturating_sub(1).max(TOP);
    canvas.clear(0, from, canvas.size().columns, end.saturating_sub(from));
    question::draw_help(canvas, lines, top, end);
}

/// The answer that has the cursor, where there is room for it; returns the row below.
fn echo(canvas: &mut Canvas, walk: &Walk, asked: &Asked) -> Option<u16> {
    let (size, row) = (canvas.size(), large::echo_row(walk, canvas.size())?);
    let (digit, words) = (question::digit_of(&asked.form, walk.row), question::words_of(&asked.form, walk.row).0);
    let (letters, line) = large::echo(walk, format!("{digit} {words}").trim_start(), size)?;
    let is_chosen = asked.form.is_chosen(walk.row, walk.answers.get(walk.at).and_then(Option::as_ref));
    let role = if is_chosen { Role::Chosen } else { Role::Plain };
    for (at, drawn) in (row..).zip(letters.draw(&line)) {
        canvas.text(LEFT, at, size.columns.saturating_sub(2 * LEFT), &drawn, role);
    }
    Some(row + letters.rows() as u16)
}

/// That the statement goes on, and the keys that turn; each can be clicked.
fn parts(canvas: &mut Canvas, part: usize, parts: usize) {
    let mut right = canvas.size().columns.saturating_sub(1);
    let turns =
        [(part + 1 < parts, "more-below", "PgDn", Key::PageDown), (part > 0, "more-above", "PgUp", Key::PageUp)];
    for (_, id, name, key) in turns.into_iter().filter(|(is_there, ..)| *is_there) {
        let words = format!("{} {name}", canvas.say(id));
        let gap = canvas.width(&words) + 2;
        canvas.clear(right.saturating_sub(gap), PLACE_ROW, gap, 1);
        let at = canvas.text_right(right, PLACE_ROW, &words, Role::Warm);
        canvas.hit(at, PLACE_ROW, right.saturating_sub(at), 1, Target::Press(key));
        right = at.saturating_sub(2);
    }
}
