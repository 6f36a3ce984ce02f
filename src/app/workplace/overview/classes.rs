//! The classes of the overview in columns, and which of these the window shows.
//!
//! State and drawing ask the same, so that no key scrolls past what is drawn last.

use crate::app::input::Size;
use crate::app::workplace::overview::Overview;
use crate::domain::classes::ClassCount;
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::text;

/// Where the count of a class stands in its column: behind the group's letter and its name.
pub const COUNT_AT: u16 = 17;
/// Columns of one class, unless its words need more.
const COLUMNS: u16 = 38;
/// Widest a room is drawn.
const WIDE_MAX: u16 = 120;
/// Columns before the first class.
const LEFT: u16 = 3;
/// Rows that belong to no class: what stands above, two of them to say what is shown, and the keys.
const CHROME: u16 = 11;

/// How the classes stand side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Columns of one class.
    pub columns: u16,
    /// Classes below one another.
    pub height: usize,
    /// Classes that are shown at once.
    pub shown: usize,
    /// The last column of classes that may stand first.
    pub last: usize,
}

impl Grid {
    /// As there is room in the window.
    pub fn of(it: &Overview, size: Size, texts: &Texts) -> Grid {
        let counts = it.classes.iter().map(|(_, _, count)| text::width(&texts.say(&class_words(*count))));
        let widest = counts.max().unwrap_or_default() as u16;
        let columns = COLUMNS.max(COUNT_AT + widest + 2);
        let height = usize::from(size.rows.saturating_sub(CHROME + u16::from(size.rows >= 24))).max(1);
        let across = usize::from(size.columns.min(WIDE_MAX).saturating_sub(LEFT) / columns).max(1);
        let last = it.classes.len().div_ceil(height).saturating_sub(across);
        Grid { columns, height, shown: height * across, last }
    }
}

/// How many have handed in, in steps.
pub fn class_words(count: ClassCount) -> Say {
    match count {
        ClassCount::TooSmall => Say::new("overview-class-too-small"),
        ClassCount::Few => Say::new("overview-class-few"),
        ClassCount::AtLeast(n) => Say::new("overview-class-at-least").with("count", n),
    }
}
