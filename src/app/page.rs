//! Which questions share a screen: one, or several where the terminal is tall.
//!
//! State and drawing ask the same functions, so that what is counted as one page is one page.

use std::ops::Range;

use crate::app::input::Size;
use crate::domain::questionnaire::{AskedForm, Questionnaire};

/// Rows of one statement on a shared page: three lines of text, six of the scale, one blank.
pub const SLOT_ROWS: u16 = 10;
/// Rows of a scale in its slot, the opt-out among them.
pub const SCALE_ROWS: u16 = 6;
/// Rows of a shared page that belong to no statement: header, progress, stem, help, notice, keys.
pub const SHARED_CHROME_ROWS: u16 = 12;
/// Most statements on a page: more would no longer be one place to look.
const SLOTS_MAX: u16 = 4;

/// How many statements fit one page; 1 means the generous single layout.
pub fn slots(size: Size) -> usize {
    usize::from((size.rows.saturating_sub(SHARED_CHROME_ROWS) / SLOT_ROWS).clamp(1, SLOTS_MAX))
}

/// Whether a question fits a slot of a shared page.
pub fn may_share(form: &AskedForm) -> bool {
    match form {
        AskedForm::Scale { points, steps, .. } => steps.is_empty() && points.len() < usize::from(SCALE_ROWS),
        AskedForm::Single { .. } | AskedForm::Multiple { .. } | AskedForm::Words => false,
    }
}

/// The questions that share the page with the one at `at`.
pub fn page(questionnaire: &Questionnaire, at: usize, size: Size) -> Range<usize> {
    let alone = at..at + 1;
    let slots = slots(size);
    let Some(asked) = questionnaire.asked.get(at) else { return alone };
    let Some(block) = questionnaire.blocks.get(asked.block) else { return alone };
    if slots == 1 || !may_share(&asked.form) {
        return alone;
    }
    // Only a run of scales under one heading question shares pages.
    let same = |ix: usize| questionnaire.asked.get(ix).is_some_and(|q| may_share(&q.form) && q.stem == asked.stem);
    let run_start = (block.range.start..at).rev().take_while(|ix| same(*ix)).last().unwrap_or(at);
    let run_end = (at..block.range.end).take_while(|ix| same(*ix)).last().unwrap_or(at) + 1;
    let start = at - (at - run_start) % slots;
    start..(start + slots).min(run_end)
}
