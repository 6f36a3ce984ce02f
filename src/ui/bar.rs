//! Bars and progress lines made of characters.

use crate::ui::canvas::Canvas;
use crate::ui::theme::{Glyph, Role};

/// A thin line that is `part` of `whole` done.
pub fn progress(canvas: &mut Canvas, column: u16, row: u16, columns: u16, part: usize, whole: usize) {
    let done = share(columns, part as u64, whole as u64);
    let (line, left) = (canvas.theme().glyph(Glyph::LineDone), canvas.theme().glyph(Glyph::LineLeft));
    canvas.fill(column, row, done, line, Role::Line);
    canvas.fill(column + done, row, columns.saturating_sub(done), left, Role::Muted);
}

/// A group's bar with its minimum marked: `submitted` of `invited`, capped at the full length.
pub struct GroupBar<'a> {
    /// Sign the bar is made of.
    pub fill: &'a str,
    /// The group's role.
    pub role: Role,
    /// Sheets submitted.
    pub submitted: u32,
    /// People invited: the full length.
    pub invited: u32,
    /// People needed.
    pub minimum: u32,
}

/// Draws a group's bar; the mark stands right behind the last cell that the minimum fills.
pub fn group(canvas: &mut Canvas, column: u16, row: u16, columns: u16, bar: &GroupBar) {
    let room = columns.saturating_sub(1);
    let filled = share(room, u64::from(bar.submitted), u64::from(bar.invited));
    let mark = share(room, u64::from(bar.minimum), u64::from(bar.invited));
    let left = canvas.theme().glyph(Glyph::Dot);
    canvas.fill(column, row, room + 1, left, Role::Muted);
    canvas.fill(column, row, filled, bar.fill, bar.role);
    if bar.invited > 0 {
        let sign = canvas.theme().glyph(Glyph::Mark);
        // The mark takes a cell of its own, so that what is filled is never hidden by it.
        let rest = filled.saturating_sub(mark);
        canvas.text(column + mark, row, 1, sign, Role::Strong);
        canvas.fill(column + mark + 1, row, rest, bar.fill, bar.role);
    }
}

/// `part` of `whole` in cells; a started bar shows at least one cell and an unfinished one is never full.
fn share(columns: u16, part: u64, whole: u64) -> u16 {
    if whole == 0 || part == 0 {
        return 0;
    }
    let cells = u64::from(columns) * part.min(whole) / whole;
    let cells = cells.max(1).min(u64::from(columns));
    u16::try_from(cells).unwrap_or(columns)
}
