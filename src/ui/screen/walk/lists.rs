//! The list of areas to jump to, and the review.

use crate::app::input::Target;
use crate::app::walk::Walk;
use crate::domain::questionnaire::Progress;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::{LEFT, block_title, measure, more, scroll};
use crate::ui::theme::{Glyph, Role};

/// The first column of the little squares, where no title needs more.
const SQUARES_FROM: u16 = 32;
/// Most squares drawn for one block.
const SQUARES_MAX: usize = 10;
/// The same on a small screen, where more would push the words off.
const SQUARES_FEW: usize = 6;
/// Columns from which there is room for all squares.
const WIDE: u16 = 72;

/// The list of areas.
pub fn areas(canvas: &mut Canvas, walk: &Walk, at: usize) {
    let question = canvas.say("areas-where");
    canvas.text(LEFT, 2, measure(canvas), &question, Role::Strong);
    blocks(canvas, walk, at, 4, 1);
}

/// The review before handing in.
pub fn review(canvas: &mut Canvas, walk: &Walk, at: usize) {
    let line = canvas.say(answered(walk));
    canvas.text(LEFT, 2, measure(canvas), &line, Role::Strong);
    blocks(canvas, walk, at, 4, 3);
    let note = canvas.say("review-note");
    canvas.paragraph(LEFT, canvas.bottom().saturating_sub(2), measure(canvas), 2, &note, Role::Muted);
}

/// How much is answered of everything.
pub fn answered(walk: &Walk) -> Say {
    let progress = walk.progress();
    let given = progress.answered + progress.not_applicable;
    Say::new("review-answered").with("given", given).with("asked", progress.asked)
}

/// One row per block, keeping `at` in view; `below` rows are kept free above the keys.
fn blocks(canvas: &mut Canvas, walk: &Walk, at: usize, top: u16, below: u16) {
    let count = walk.questionnaire.blocks.len();
    let height = usize::from(canvas.bottom().saturating_sub(top + below)).max(1);
    let first = scroll(at, count, height);
    let grid = Grid::of(canvas, walk);
    for (line, block) in (first..count).take(height).enumerate() {
        draw_block(canvas, walk, grid, block, block == at, top + line as u16);
    }
    if first > 0 {
        more(canvas, top.saturating_sub(1), "more-above");
    }
    if first + height < count {
        more(canvas, top + height as u16, "more-below");
    }
}

/// Where the squares stand, behind the widest title, and how many there are at most.
#[derive(Clone, Copy)]
struct Grid {
    /// The first column that no title needs.
    free: u16,
    at: u16,
    most: usize,
}

impl Grid {
    fn of(canvas: &Canvas, walk: &Walk) -> Grid {
        let titles = walk.questionnaire.blocks.iter().map(|block| canvas.width(&block_title(canvas, &block.title)));
        let free = titles.max().unwrap_or(0) + LEFT + 4;
        let at = free.max(SQUARES_FROM);
        // Words come first: where a language's are long, the squares are fewer.
        let blocks = 0..walk.questionnaire.blocks.len();
        let widest = blocks.map(|block| canvas.width(&canvas.say(words(walk.block_progress(block))))).max();
        let room = canvas.size().columns.saturating_sub(LEFT + at + 2 + widest.unwrap_or(0));
        let most = if canvas.size().columns >= WIDE { SQUARES_MAX } else { SQUARES_FEW };
        Grid { free, at, most: most.min(usize::from(room)) }
    }
}

fn draw_block(canvas: &mut Canvas, walk: &Walk, grid: Grid, block: usize, here: bool, row: u16) {
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
    let title = block_title(canvas, &heading.title);
    canvas.text(LEFT + 2, row, grid.at - LEFT - 3, &title, role);
    if progress.asked == 0 {
        let group = walk.frozen.instrument.groups.get(walk.group.0).map_or("", |g| g.title.as_str());
        let right = LEFT + columns;
        let line = Say::new("areas-not-asked").with("group", group.to_owned());
        let line = canvas.fitted(right.saturating_sub(grid.free), &line, "group");
        let at = grid.at.min(right.saturating_sub(canvas.width(&line))).max(grid.free);
        canvas.text(at, row, columns, &line, Role::Muted);
        return;
    }
    squares(canvas, walk, grid, block, row);
    let words = canvas.say(words(progress));
    canvas.text(grid.at + grid.most as u16 + 2, row, columns, &words, Role::Plain);
    canvas.hit(LEFT, row, columns, 1, Target::Row(block));
}

/// How much of a block is answered.
pub fn words(progress: Progress) -> Say {
    let given = progress.answered + progress.not_applicable;
    let say = |id| Say::new(id).with("given", given).with("asked", progress.asked);
    if progress.unanswered() > 0 {
        say("review-left").with("left", progress.unanswered())
    } else if progress.not_applicable > 0 {
        say("review-not-for-me").with("not", progress.not_applicable)
    } else {
        say("review-of")
    }
}

/// One square per question, or, where there are too many, per share of them.
fn squares(canvas: &mut Canvas, walk: &Walk, grid: Grid, block: usize, row: u16) {
    let progress = walk.block_progress(block);
    let shown = progress.asked.min(grid.most);
    // Rounded down, so that the squares are full only when everything is answered.
    let share = |part: usize| part * shown / progress.asked.max(1);
    let answered = share(progress.answered);
    let given = share(progress.answered + progress.not_applicable);
    let theme = *canvas.theme();
    let at = canvas.text(grid.at, row, 99, &theme.glyph(Glyph::Answered).repeat(answered), Role::Chosen);
    let not_applicable = given.saturating_sub(answered);
    let at = canvas.text(at, row, 99, &theme.glyph(Glyph::NotApplicable).repeat(not_applicable), Role::Muted);
    canvas.text(at, row, 99, &theme.glyph(Glyph::Open).repeat(shown - given), Role::Warm);
}
