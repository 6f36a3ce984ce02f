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
        over_statement(canvas, &asked.text, &lines, top);
    }
}

/// The help text in the place of the large statement, which stands above it in ordinary letters: the answers stay.
fn over_statement(canvas: &mut Canvas, statement: &str, lines: &[String], end: u16) {
    let columns = canvas.size().columns;
    canvas.clear(0, TOP, columns, end.saturating_sub(TOP));
    let room = end.saturating_sub(TOP + lines.len() as u16).max(1);
    let said = canvas.paragraph(LEFT, TOP, columns.saturating_sub(2 * LEFT), room, statement, Role::Strong);
    question::draw_help(canvas, lines, TOP + said, end);
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

/// Columns that the keys of a statement in parts take beside its place.
pub fn columns_of_parts(canvas: &Canvas, walk: &Walk) -> u16 {
    let count = large::statement(walk, canvas.size()).map_or(1, |statement| statement.parts.len());
    let part = walk.part.min(count.saturating_sub(1));
    let words = turns(part, count).map(|(id, name, _)| canvas.width(&canvas.say(id)) + canvas.width(name) + 3);
    words.sum()
}

/// The keys that turn to another part: what they lead to, their names, and the keys.
fn turns(part: usize, parts: usize) -> impl Iterator<Item = (&'static str, &'static str, Key)> {
    let below = (part + 1 < parts).then_some(("more-below", "PgDn", Key::PageDown));
    let above = (part > 0).then_some(("more-above", "PgUp", Key::PageUp));
    below.into_iter().chain(above)
}

/// That the statement goes on, and the keys that turn; each can be clicked.
fn parts(canvas: &mut Canvas, part: usize, parts: usize) {
    let mut right = canvas.size().columns.saturating_sub(1);
    for (id, name, key) in turns(part, parts) {
        let words = format!("{} {name}", canvas.say(id));
        let gap = canvas.width(&words) + 2;
        canvas.clear(right.saturating_sub(gap), PLACE_ROW, gap, 1);
        let at = canvas.text_right(right, PLACE_ROW, &words, Role::Warm);
        canvas.hit(at, PLACE_ROW, right.saturating_sub(at), 1, Target::Press(key));
        right = at.saturating_sub(2);
    }
}
