//! How a line of a report is told from the others: letters, pattern and colour, on every page the same.

use crate::domain::instrument::{Group, GroupIx, MARK_COLUMNS};
use crate::domain::report::Report;
use crate::domain::report::axis::Axis;
use crate::ui::canvas::Canvas;
use crate::ui::theme::{Glyph, Role, Theme};

/// The look of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// One letter, or those of all groups that are pooled.
    pub letters: String,
    /// The fill of its bars.
    pub fill: &'static str,
    /// Its colour.
    pub role: Role,
}

impl Look {
    /// The look of a group, or of several that are pooled.
    pub fn of(groups: &[Group], line: &[GroupIx], theme: &Theme) -> Look {
        let own: Vec<&Group> = line.iter().filter_map(|group| groups.get(group.0)).collect();
        let letters = own.iter().map(|group| group.letter).collect();
        match own.as_slice() {
            [group] => Look { letters, fill: theme.fill(group), role: Role::Group(group.colour) },
            _ => Look { letters, fill: theme.fill_pooled(), role: Role::Plain },
        }
    }

    /// The looks of all lines of a report.
    pub fn all(report: &Report, groups: &[Group], theme: &Theme) -> Vec<Look> {
        report.lines.iter().map(|line| Look::of(groups, &line.groups, theme)).collect()
    }
}

/// Columns of a mean and the space before it; a level's mark needs some more.
pub fn value_columns(axis: &Axis) -> u16 {
    const MEAN: u16 = 5;
    if axis.has_levels() { MEAN + MARK_COLUMNS as u16 + 1 } else { MEAN }
}

/// A mean as a bar on its scale, how far above 1 it lies of how far the highest point does, by the number that is
/// printed; what is left is dotted.
pub fn mean_bar(
    canvas: &mut Canvas,
    (column, row, columns): (u16, u16, u16),
    (part, whole): (u64, u64),
    fill: &str,
    role: Role,
) {
    part_bar(canvas, column, row, columns, part, whole, fill, role);
}

/// A share in tenths of a percent as a bar.
pub fn share_bar(canvas: &mut Canvas, column: u16, row: u16, columns: u16, share: u64, look: &Look) {
    part_bar(canvas, column, row, columns, share, 1000, look.fill, look.role);
}

#[expect(clippy::too_many_arguments, reason = "a place, a length and a look")]
fn part_bar(canvas: &mut Canvas, column: u16, row: u16, columns: u16, part: u64, whole: u64, fill: &str, role: Role) {
    // Rounded to the nearest cell, so that equal numbers are equal bars; what is more than nothing shows.
    let cells = (u64::from(columns) * part.min(whole) + whole / 2) / whole;
    let cells = u16::try_from(cells.max(u64::from(part > 0))).unwrap_or(columns).min(columns);
    let left = canvas.theme().glyph(Glyph::Dot);
    canvas.fill(column, row, cells, fill, role);
    canvas.fill(column + cells, row, columns - cells, left, Role::Muted);
}
