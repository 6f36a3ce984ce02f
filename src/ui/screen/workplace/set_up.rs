//! Setting an exercise up: the list of set-ups, and the four steps of one.

pub mod activate;
pub mod dates;
pub mod numbers;
pub mod statements;

use crate::app::input::Target;
use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::app::workplace::set_up::stage::Stage;
use crate::app::workplace::set_up::{Editing, SetUp};
use crate::domain::plan::sentences;
use crate::domain::setup::Setup;
use crate::domain::strand::Strand;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::{TOP, codes, one_moment};
use crate::ui::screen::{LEFT, list_row, measure};
use crate::ui::theme::{Glyph, Role};

/// Most plans that are reminded of.
const REMINDERS: usize = 3;

/// Draws the room.
pub fn draw(canvas: &mut Canvas, it: &SetUp, here: Here) {
    if let Some(page) = &it.codes {
        return codes::draw(canvas, page, here);
    }
    let Some(editing) = &it.editing else { return list(canvas, it, here) };
    let row = stages(canvas, editing, here);
    let setup = &editing.setup;
    match editing.stage {
        Stage::Numbers => numbers::draw(canvas, row, &editing.numbers, setup, here),
        Stage::Statements => statements::draw(canvas, row, &editing.statements, setup, here),
        Stage::Dates => dates::draw(canvas, row, &editing.dates, setup, here),
        Stage::Activate => activate::draw(canvas, row, &editing.activate, setup, here),
    }
}

fn list(canvas: &mut Canvas, it: &SetUp, here: Here) {
    let Some(known) = here.known else { return one_moment(canvas) };
    let columns = measure(canvas);
    let mut row = TOP;
    if known.set_ups.is_empty() {
        row += canvas.paragraph(LEFT, row, columns, 2, "Nothing is being set up.", Role::Strong) + 1;
        let next = "n begins: you choose the session and the level, then four short steps. Everything is saved at once; leave and come back whenever you like.";
        row += canvas.paragraph(LEFT, row, columns, 4, next, Role::Plain) + 1;
        reminders(canvas, row, known);
        return;
    }
    row += canvas.paragraph(LEFT, row, columns, 1, "Being set up", Role::Strong) + 1;
    for (ix, kept) in known.set_ups.iter().enumerate() {
        list_row(canvas, row, ix == it.row, &name(&kept.setup, here), ix);
        row += 1;
    }
    reminders(canvas, row + 1, known);
}

/// What earlier plans left open, before somebody asks everybody again.
fn reminders(canvas: &mut Canvas, row: u16, known: &Known) {
    let columns = measure(canvas);
    let mut row = row;
    for sentence in known.plans.kept.iter().filter_map(|kept| sentences::reminder(&kept.plan)).take(REMINDERS) {
        row += canvas.paragraph(LEFT, row, columns, 2, &sentence, Role::Muted);
    }
}

/// A set-up in a few words: level and session.
pub fn name(setup: &Setup, here: Here) -> String {
    let title = here.known.map(|known| Strand::title(known.instrument_named(&setup.instrument), setup.level));
    let title = title.unwrap_or_default();
    format!("{title} · session {} of {}-{}", setup.session, setup.year, setup.year + 1)
}

/// The name of the set-up and its four steps; returns the row below them.
fn stages(canvas: &mut Canvas, editing: &Editing, here: Here) -> u16 {
    let columns = canvas.size().columns;
    let saved = canvas.text_right(columns.saturating_sub(LEFT), TOP - 1, editing.how_saved(), Role::Muted);
    canvas.text(LEFT, TOP - 1, saved.saturating_sub(LEFT + 2), &name(&editing.setup, here), Role::Strong);
    let mut column = LEFT;
    for (place, stage) in Stage::ALL.into_iter().enumerate() {
        let (full, short) = stage.title();
        let title = if columns < 80 { short } else { full };
        let here = stage == editing.stage;
        let sign = if here { canvas.theme().glyph(Glyph::Cursor) } else { " " };
        let line = format!("{sign} {title}");
        let wide = canvas.width(&line);
        canvas.text(column, TOP, wide, &line, if here { Role::Accent } else { Role::Muted });
        canvas.hit(column, TOP, wide, 1, Target::Part(place));
        column += wide + 2;
    }
    TOP + 2
}
