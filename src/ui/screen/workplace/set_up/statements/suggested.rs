//! A set of suggested statements: ticks and titles, and below them what the first group reads.

use crate::app::input::Target;
use crate::app::workplace::set_up::statements::suggested::{Standing, Suggested};
use crate::app::workplace::set_up::statements::telling::Shown;
use crate::domain::setup::suggestions::Suggestions;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::set_up::statements::{bottom, is_tall};
use crate::ui::screen::{LEFT, measure, scroll};
use crate::ui::theme::{Glyph, Role};

/// Rows of the words below the list: a blank one, who reads it, and the longest statement.
const BELOW: u16 = 4;

/// Draws the page.
pub fn draw(canvas: &mut Canvas, row: u16, page: &Suggested, shown: Shown) {
    let columns = measure(canvas);
    let gap = u16::from(is_tall(canvas));
    let title = canvas.say(Say::new("suggested-title").with("title", page.set.title.clone()));
    canvas.text(LEFT, row, columns, &title, Role::Strong);
    let count = canvas.say(page.count(shown.setup));
    let row = row + 1 + canvas.paragraph(LEFT, row + 1, columns, 3, &count, Role::Muted) + gap;
    let end = bottom(canvas).saturating_sub(BELOW);
    let first = scroll(page.at, page.own.len(), usize::from(end.saturating_sub(row)));
    for (row, (ix, question)) in (row..end).zip(page.own.iter().enumerate().skip(first)) {
        let (glyph, title_role) = match page.standing(question, shown.setup) {
            Standing::Ticked => (Some(Glyph::Ticked), Role::Plain),
            Standing::Unticked => (Some(Glyph::Unticked), Role::Plain),
            Standing::Here => (None, Role::Muted),
        };
        if ix == page.at {
            let cursor = canvas.theme().glyph(Glyph::Cursor);
            canvas.text(LEFT, row, 1, cursor, Role::Accent);
        }
        if let Some(glyph) = glyph {
            let tick = canvas.theme().glyph(glyph);
            canvas.text(LEFT + 2, row, 3, tick, title_role);
        }
        let words = match glyph {
            Some(_) => question.title.clone(),
            None => canvas.say(Say::new("suggested-here").with("title", question.title.clone())),
        };
        let role = if ix == page.at { Role::Strong } else { title_role };
        canvas.text(LEFT + 6, row, columns.saturating_sub(6), &words, role);
        canvas.hit(LEFT, row, columns, 1, Target::Row(ix));
    }
    let read = page.own.get(page.at).and_then(|question| page.set.first_words(question, shown.instrument()));
    if let Some((group, text)) = read {
        let words = format!("{}: {text}", group.title);
        canvas.paragraph(LEFT + 2, end + 1, columns.saturating_sub(2), BELOW - 1, &words, Role::Plain);
    }
}

/// A set in a line.
pub fn words(set: &Suggestions, shown: Shown) -> Say {
    let count = set.suited(shown.instrument()).len();
    Say::new("suggested-set").with("title", set.title.clone()).with("count", count)
}
