//! Bringing own statements in: where from.

use crate::app::input::Target;
use crate::app::workplace::set_up::statements::bring::{Bring, Source, sources};
use crate::app::workplace::set_up::statements::suggested::sets;
use crate::app::workplace::set_up::statements::telling::Shown;
use crate::domain::strand::Strand;
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
    canvas.text(LEFT, row, columns, "Bring own statements in", Role::Strong);
    if let Some(path) = &page.path {
        let row = row + 1 + gap;
        let after = canvas.text(LEFT, row, columns, "File: ", Role::Plain);
        field::line(canvas, after, row, columns.saturating_sub(after - LEFT), path);
        let words = "An exercise as a TOML file. Its own statements are taken over with their translations; the file stays as it is.";
        canvas.paragraph(LEFT, row + 2, columns, 3, words, Role::Muted);
        return;
    }
    let from = "They keep their ids, so that results can be compared. What is here already stays as it is.";
    let mut row = row + 1 + canvas.paragraph(LEFT, row + 1, columns, 2, from, Role::Muted) + gap;
    let sources = sources(shown.setup, shown.known);
    let mut rows = vec!["From a file".to_owned()];
    rows.extend(sources.iter().map(words));
    rows.extend(sets(shown.setup, shown.known).into_iter().map(|set| suggested::words(set, shown)));
    let height = usize::from(bottom(canvas).saturating_sub(row));
    let first = scroll(page.at, rows.len(), height);
    for (ix, words) in rows.iter().enumerate().skip(first).take(height) {
        list_row(canvas, row, ix == page.at, words, ix);
        canvas.hit(LEFT, row, columns, 1, Target::Row(ix));
        row += 1;
    }
    if sources.is_empty() && row < bottom(canvas) {
        canvas.text(LEFT + 2, row, columns, "No other exercise has own statements.", Role::Muted);
    }
}

/// An exercise or a set-up from which statements can be brought, in words.
pub fn words(source: &Source) -> String {
    let level = Strand::title(source.instrument, source.level);
    let own = match source.own.len() {
        1 => "1 statement".to_owned(),
        count => format!("{count} statements"),
    };
    let Source { year, session, .. } = source;
    format!("{own}: {level}, session {session} of {year}-{}", i32::from(*year) + 1)
}
