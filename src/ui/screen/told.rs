//! What came of last time, in pairs of sentences: as participants read it, and as it is looked at before.

use crate::app::welcome::last_time::{BELOW, last_top, rows, shown};
use crate::domain::plan::{Told, sentences};
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::Role;

/// Draws the pairs, the topmost at row `top`, from this one on or as far as they scroll. One is always drawn.
pub fn draw(canvas: &mut Canvas, top: u16, told: &[Told], from: usize) {
    let columns = measure(canvas);
    let size = canvas.size();
    let right = LEFT + columns;
    let from = from.min(last_top(told, top, size));
    if from > 0 {
        canvas.text_right(right, top.saturating_sub(1), "more ↑", Role::Muted);
    }
    let rest = told.get(from..).unwrap_or_default();
    let here = shown(rest, top, size);
    let mut at = top;
    for one in rest.iter().take(here) {
        let (said_rows, since_rows) = rows(one, size);
        at += canvas.paragraph(LEFT, at, columns, said_rows, &sentences::said(one), Role::Muted);
        at += canvas.paragraph(LEFT, at, columns, since_rows, &sentences::since(one), Role::Strong) + 1;
    }
    if here < rest.len() {
        canvas.text_right(right, size.rows.saturating_sub(BELOW), "more ↓", Role::Muted);
    }
}
