//! One's own result after handing in.

use crate::app::own_result::{Line, TITLE, TOP, fitted, height};
use crate::app::thanks::Thanks;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, measure, more};
use crate::ui::theme::Role;

/// Draws the lines from one of them on, as far as there is room.
pub fn draw(canvas: &mut Canvas, thanks: &Thanks, from: usize) {
    let size = canvas.size();
    let lines = fitted(thanks.own_result(canvas.texts()), size);
    let height = height(size);
    let from = from.min(lines.len().saturating_sub(height));
    let columns = measure(canvas);
    for (row, line) in (TOP..).zip(lines.iter().skip(from).take(height)) {
        match line {
            Line::Heading(words) => canvas.text(LEFT, row, columns, words, Role::Accent),
            Line::Words(words) => canvas.text(LEFT, row, columns, words, Role::Strong),
            Line::Area(title, level) => {
                canvas.text(LEFT, row, TITLE as u16, title, Role::Plain);
                canvas.text(LEFT + TITLE as u16, row, columns.saturating_sub(TITLE as u16), level, Role::Strong)
            }
            Line::Item(words) => canvas.text(LEFT, row, columns, words, Role::Strong),
            Line::Chosen(words) => canvas.text(LEFT, row, columns, words, Role::Plain),
            Line::Quiet(words) => canvas.text(LEFT, row, columns, words, Role::Muted),
            Line::Blank => LEFT,
        };
    }
    if from > 0 {
        more(canvas, TOP.saturating_sub(1), "more-above");
    }
    if from + height < lines.len() {
        more(canvas, TOP + height as u16, "more-below");
    }
}
