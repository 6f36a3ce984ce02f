//! The list of areas to jump to, and the review.

use crate::app::input::Target;
use crate::app::walk::Walk;
use crate::domain::questionnaire::Progress;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, measure, scroll};
use crate::ui::theme::{Glyph, Role};

/// Column of the little squares, behind the widest short title.
const SQUARES_AT: u16 = 32;
/// Most squares drawn for one block; more would push the words off a small screen.
const SQUARES_MAX: usize = 10;

/// The list of areas.
pub fn areas(canvas: &mut Canvas, walk: &Walk, at: usize) {
    canvas.text(LEFT, 2, measure(canvas), "Where do you want to go?", Role::Strong);
    blocks(canvas, walk, at, 4, 3);
}

/// The review before handing in.
pub fn review(canvas: &mut Canvas, walk: &Walk, at: usize) {
    let progress = walk.progress();
    let line = format!("You answered {} of {}.", progress.answered + progress.not_applicable, progress.asked);
    canvas.text(LEFT, 2, measure(canvas), &line, Role::Strong);
    blocks(canvas, walk, at, 4, 5);
    let rows = canvas.size().rows;
    let note = "You may leave some out. Nobody will know your sheet.";
    canvas.paragraph(LEFT, rows.saturating_sub(4), measure(canvas), 2, note, Role::Muted);
}

/// One row per block, keeping `at` in view; `below` rows are kept free at the bottom.
fn blocks(canvas: &mut Canvas, walk: &Walk, at: usize, top: u16, below: u16) {
    let count = walk.questionnaire.blocks.len();
    let height = usize::from(canvas.size().rows.saturating_sub(top + below));
    let first = scroll(at, count, height);
    for (line, block) in (first..count).take(height).enumerate() {
        draw_block(canvas, walk, block, block == at, top + line as u16);
    }
    let more = canvas.size().columns.saturating_sub(LEFT + 7);
    if first > 0 {
        canvas.text(more, top.saturating_sub(1), 7, "more ↑", Role::Muted);
    }
    if first + height < count {
        canvas.text(more, top + height as u16, 7, "more ↓", Role::Muted);
    }
}

fn draw_block(canvas: &mut Canvas, walk: &Walk, block: usize, here: bool, row: u16) {
    let Some(heading) = walk.questionnaire.blocks.get(block) else { return };
    let columns = canvas.size().columns.saturating_sub(2 * LEFT);
    let progress = walk.block_progress(block);
    if here {
        let cursor = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(LEFT, row, 1, cursor, Role::Accent);
    }
    let role = match (here, progress.asked) {
        (true, _) => Role::Strong,
        (false, 0) => Role::Muted,
        (false, _) => Role::Plain,
    };
    canvas.text(LEFT + 2, row, SQUARES_AT - LEFT - 3, &heading.title, role);
    if progress.asked == 0 {
        let group = walk.frozen.instrument.groups.get(walk.group.0).map_or("", |g| g.title.as_str());
        let line = format!("not asked of {}", group.to_lowercase());
        canvas.text(SQUARES_AT, row, columns, &line, Role::Muted);
        return;
    }
    squares(canvas, walk, block, row);
    canvas.text(SQUARES_AT + SQUARES_MAX as u16 + 2, row, columns, &words(progress), Role::Plain);
    canvas.hit(LEFT, row, columns, 1, Target::Row(block));
}

fn words(progress: Progress) -> String {
    let given = progress.answered + progress.not_applicable;
    let mut words = format!("{given} of {}", progress.asked);
    if progress.unanswered() > 0 {
        words.push_str(&format!(", {} left", progress.unanswered()));
    } else if progress.not_applicable > 0 {
        words.push_str(&format!(", {} not for me", progress.not_applicable));
    }
    words
}

/// One square per question, or, where there are too many, per share of them.
fn squares(canvas: &mut Canvas, walk: &Walk, block: usize, row: u16) {
    let progress = walk.block_progress(block);
    let shown = progress.asked.min(SQUARES_MAX);
    // Rounded down, so that the squares are full only when everything is answered.
    let share = |part: usize| part * shown / progress.asked.max(1);
    let answered = share(progress.answered);
    let given = share(progress.answered + progress.not_applicable);
    let theme = *canvas.theme();
    let at = canvas.text(SQUARES_AT, row, 99, &theme.glyph(Glyph::Answered).repeat(answered), Role::Chosen);
    let not_applicable = given.saturating_sub(answered);
    let at = canvas.text(at, row, 99, &theme.glyph(Glyph::NotApplicable).repeat(not_applicable), Role::Muted);
    canvas.text(at, row, 99, &theme.glyph(Glyph::Open).repeat(shown - given), Role::Warm);
}
