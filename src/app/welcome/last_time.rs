//! What came of last time, in pairs of sentences: how many of them a screen shows at once, and how far they scroll.

use crate::app::input::{Size, Way};
use crate::domain::plan::Told;
use crate::domain::plan::sentences::{said, since};
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::text::wrap;

/// Columns of a screen that belong to no text: the margins.
const MARGINS: u16 = 6;
/// Widest a sentence gets: longer lines are hard to read.
const MEASURE: u16 = 76;
/// Rows for the keys and a line above them.
pub const BELOW: u16 = 3;

/// Columns of a sentence.
pub fn columns(size: Size) -> usize {
    usize::from(size.columns.saturating_sub(MARGINS).min(MEASURE))
}

/// Rows of a pair: of what was said, and of what came of it.
pub fn rows(told: &Told, size: Size, texts: &Texts) -> (u16, u16) {
    let rows = |say: Say| u16::try_from(wrap(&texts.say(&say), columns(size)).len()).unwrap_or(u16::MAX);
    (rows(said(told)), rows(since(told)))
}

/// How many pairs are shown from the first of these on, where the topmost row is `top`: one at least.
pub fn shown(told: &[Told], top: u16, size: Size, texts: &Texts) -> usize {
    let end = size.rows.saturating_sub(BELOW);
    let mut at = top;
    let fits = |one: &&Told| {
        let (said, since) = rows(one, size, texts);
        let below = at.saturating_add(said).saturating_add(since);
        at = below.saturating_add(1);
        below <= end
    };
    told.iter().take_while(fits).count().max(told.len().min(1))
}

/// The pair on top when one has scrolled to the last.
pub fn last_top(told: &[Told], top: u16, size: Size, texts: &Texts) -> usize {
    let reaches_the_end =
        |from: &usize| told.get(*from..).is_some_and(|rest| shown(rest, top, size, texts) == rest.len());
    (0..told.len()).find(reaches_the_end).unwrap_or(0)
}

/// The pair on top after one step, and never past the last.
pub fn scrolled(from: usize, way: Way, last: usize) -> usize {
    match way {
        Way::Up => from.min(last).saturating_sub(1),
        Way::Down => (from + 1).min(last),
    }
}
