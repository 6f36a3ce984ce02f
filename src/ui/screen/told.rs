//! What came of last time, in pairs of sentences: as participants read it, and as it is looked at before.

use crate::app::welcome::last_time::{BELOW, last_top, rows, shown};
use crate::domain::plan::Told;
use crate::domain::plan::sentences::{said, since};
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::Role;

/// Draws the pairs, the topmost at row `top`, from this one on or as far as they scroll. One is always drawn.
pub fn draw(canvas: &mut Canvas, top: u16, told: &[Told], from: usize) {
    let columns = measure(canvas);
    let size = canvas.size();
    let right = LEFT + columns;
    let from = from.min(last_top(told, top, size, canvas.texts()));
    if from > 0 {
        let more = canvas.say("more-above");
        canvas.text_right(right, top.saturating_sub(1), &more, Role::Muted);
    }
    let rest = told.get(from..).unwrap_or_default();
    let here = shown(rest, top, size, canvas.texts());
    let mut at = top;
    for one in rest.iter().take(here) {
        let (said_rows, since_rows) = rows(one, size, canvas.texts());
        let (said, since) = (canvas.say(said(one)), canvas.say(since(one)));
        at += canvas.paragraph(LEFT, at, columns, said_rows, &said, Role::Muted);
        at += canvas.paragraph(LEFT, at, columns, since_rows, &since, Role::Strong) + 1;
    }
    if here < rest.len() {
        let more = canvas.say("more-below");
        canvas.text_right(right, size.rows.saturating_sub(BELOW), &more, Role::Muted);
    }
}
