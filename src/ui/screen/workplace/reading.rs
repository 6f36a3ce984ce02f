//! A text to read, with a mark of how far down one is.

use crate::app::workplace::reading::{Reading, height, lines};
use crate::ui::canvas::Canvas;
use crate::ui::screen::LEFT;
use crate::ui::screen::workplace::TOP;
use crate::ui::theme::{Glyph, Role};

/// Draws the part of the text that is on the screen.
pub fn draw(canvas: &mut Canvas, reading: Reading, content: &str) {
    let size = canvas.size();
    let (all, shown) = (lines(content, size), height(size));
    let top = reading.top.min(all.len().saturating_sub(shown));
    for (row, line) in (TOP..).zip(all.iter().skip(top).take(shown)) {
        let role = if line.heading { Role::Strong } else { Role::Plain };
        canvas.text(LEFT, row, size.columns, &line.words, role);
    }
    if all.len() <= shown {
        return;
    }
    // A thin line at the right edge: its strong part is what is on the screen.
    let column = size.columns.saturating_sub(2);
    let (mark, side) = (canvas.theme().glyph(Glyph::Mark), canvas.theme().glyph(Glyph::Side));
    let (first, last) = (top * shown / all.len(), (top + shown) * shown / all.len());
    for (place, row) in (0..shown).zip(TOP..) {
        let here = first <= place && place <= last;
        canvas.text(column, row, 1, if here { mark } else { side }, if here { Role::Accent } else { Role::Muted });
    }
}
