//! A text being typed: in one line that moves under the cursor, or in a block that wraps.

use crate::app::field::Field;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::theme::{Glyph, Role};

/// Draws a field in one line of `columns`, so that the cursor is always seen.
pub fn line(canvas: &mut Canvas, column: u16, row: u16, columns: u16, field: &Field) {
    let (before, after) = field.split();
    let room = usize::from(columns.saturating_sub(1));
    let mut shown = before.as_str();
    while text::width(shown) > room {
        let mut rest = shown.chars();
        rest.next();
        shown = rest.as_str();
    }
    let cursor = canvas.text(column, row, columns, shown, Role::Strong);
    let left = columns.saturating_sub(cursor.saturating_sub(column));
    canvas.text(cursor, row, left, &after, Role::Strong);
    canvas.set_cursor(cursor, row);
}

/// Draws a secret in one line of `columns`: a star for each letter.
pub fn hidden(canvas: &mut Canvas, column: u16, row: u16, columns: u16, field: &Field) {
    let (before, after) = field.hidden();
    let cursor = canvas.text(column, row, columns, &"*".repeat(before), Role::Strong);
    canvas.text(cursor, row, columns, &"*".repeat(after), Role::Strong);
    canvas.set_cursor(cursor, row);
}

/// Draws a field in a block of `columns` and `height` lines with a rule at its left.
pub fn block(canvas: &mut Canvas, column: u16, row: u16, columns: u16, height: u16, field: &Field) {
    let (before, after) = field.split();
    // Wrapping drops spaces at the end of a line; the cursor counts those before it.
    let head = text::wrap(&before, usize::from(columns));
    let lines = text::wrap(&format!("{}{}", *before, *after), usize::from(columns));
    let cursor_line = head.len().saturating_sub(1);
    let first = cursor_line.saturating_sub(usize::from(height).saturating_sub(1));
    let side = canvas.theme().glyph(Glyph::Side);
    for line in 0..height {
        canvas.text(column, row + line, 1, side, Role::Muted);
        if let Some(words) = lines.get(first + usize::from(line)) {
            canvas.text(column + 2, row + line, columns, words, Role::Plain);
        }
    }
    let spaces = before.chars().rev().take_while(|c| *c == ' ').count();
    let in_line = head.last().map_or(0, |l| text::width(l)) + spaces;
    let at = column + 2 + (in_line as u16).min(columns.saturating_sub(1));
    canvas.set_cursor(at, row + (cursor_line - first) as u16);
}
