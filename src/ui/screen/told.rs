//! What came of last time, in pairs of sentences: as participants read it, and as it is looked at before.

use crate::domain::plan::{Told, sentences};
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::Role;

/// Rows for the keys and a line above them.
const BELOW: u16 = 3;

/// Draws the pairs below `row`, from this one on. The first is always drawn.
pub fn draw(canvas: &mut Canvas, row: u16, told: &[Told], from: usize) {
    let columns = measure(canvas);
    let end = canvas.size().rows.saturating_sub(BELOW);
    let right = LEFT + columns;
    if from > 0 {
        canvas.text_right(right, row, "more ↑", Role::Muted);
    }
    let mut at = row + 1;
    for (ix, one) in told.iter().enumerate().skip(from) {
        let (said, since) = (sentences::said(one), sentences::since(one));
        let rows = |words: &str| text::wrap(words, usize::from(columns)).len() as u16;
        let (said_rows, since_rows) = (rows(&said), rows(&since));
        if ix > from && at + said_rows + since_rows > end {
            canvas.text_right(right, end, "more ↓", Role::Muted);
            return;
        }
        at += canvas.paragraph(LEFT, at, columns, said_rows, &said, Role::Muted);
        at += canvas.paragraph(LEFT, at, columns, since_rows, &since, Role::Strong) + 1;
    }
}
