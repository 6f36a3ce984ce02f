//! Bringing own statements in: where from.

use crate::app::input::Target;
use crate::app::workplace::set_up::statements::bring::{Bring, Source, sources};
use crate::app::workplace::set_up::statements::suggested::sets;
use crate::app::workplace::set_up::statements::telling::Shown;
use crate::domain::strand::Strand;
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::workplace::set_up::statements::{bottom, is_tall, suggested};
use crate::ui::screen::{LEFT, list_row, measure, scroll};
use crate::ui::theme::Role;

/// Draws the page.
pub fn draw(canvas: &mut Canvas, row: u16, page: &Bring, shown: Shown) {
    if let Some(page) = &page.suggested {
        return suggested::draw(canvas, row, page, shown);
    }
    let columns = measure(canvas);
    let gap = u16::from(is_tall(canvas));
    let title = canvas.say("bring-title");
    canvas.text(LEFT, row, columns, &title, Role::Strong);
    if let Some(path) = &page.path {
        let row = row + 1 + gap;
        let (file, what) = (canvas.say("bring-file"), canvas.say("bring-file-what"));
        let after = canvas.text(LEFT, row, columns, &file, Role::Plain) + 1;
        field::line(canvas, after, row, columns.saturating_sub(after - LEFT), path);
        canvas.paragraph(LEFT, row + 2, columns, 4, &what, Role::Muted);
        return;
    }
    let what = canvas.say("bring-what");
    let mut row = row + 1 + canvas.paragraph(LEFT, row + 1, columns, 3, &what, Role::Muted) + gap;
    let sources = sources(shown.setup, shown.known);
    let mut rows = vec![Say::new("bring-from-file")];
    rows.extend(sources.iter().map(words));
    rows.extend(sets(shown.setup, shown.known).into_iter().map(|set| suggested::words(set, shown)));
    let height = usize::from(bottom(canvas).saturating_sub(row));
    let first = scroll(page.at, rows.len(), height);
    for (ix, words) in rows.iter().enumerate().skip(first).take(height) {
        let words = canvas.say(words.clone());
        list_row(canvas, row, ix == page.at, &words, ix);
        canvas.hit(LEFT, row, columns, 1, Target::Row(ix));
        row += 1;
    }
    if sources.is_empty() && row < bottom(canvas) {
        let none = canvas.say("bring-no-other");
        canvas.text(LEFT + 2, row, columns, &none, Role::Muted);
    }
}

/// An exercise or a set-up from which statements can be brought, in words.
pub fn words(source: &Source) -> Say {
    let Source { year, session, .. } = source;
    let say = Say::new("bring-from-exercise").with("count", source.own.len());
    let say = say.with("level", Strand::title(source.instrument, source.level)).with("session", *session);
    say.with("year", format!("{year}-{}", i32::from(*year) + 1))
}
