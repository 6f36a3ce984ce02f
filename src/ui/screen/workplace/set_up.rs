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
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::{TOP, codes, one_moment};
use crate::ui::screen::{LEFT, list_row, measure};
use crate::ui::theme::{Glyph, Role};

/// Most plans that are reminded of.
const REMINDERS: usize = 3;
/// Columns between two steps in the line of all.
const STAGE_GAP: u16 = 2;

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
        let nothing = canvas.say("set-up-nothing");
        row += canvas.paragraph(LEFT, row, columns, 2, &nothing, Role::Strong) + 1;
        let next = canvas.say("set-up-nothing-next");
        row += canvas.paragraph(LEFT, row, columns, 6, &next, Role::Plain) + 1;
        reminders(canvas, row, known);
        return;
    }
    canvas.text(LEFT, row, columns, &canvas.say("set-up-list"), Role::Strong);
    row += 2;
    for (ix, kept) in known.set_ups.iter().enumerate() {
        let name = canvas.say(name(&kept.setup, here));
        list_row(canvas, row, ix == it.row, &name, ix);
        row += 1;
    }
    reminders(canvas, row + 1, known);
}

/// What earlier plans left open, before somebody asks everybody again.
fn reminders(canvas: &mut Canvas, row: u16, known: &Known) {
    let columns = measure(canvas);
    let mut row = row;
    for sentence in known.plans.kept.iter().filter_map(|kept| sentences::reminder(&kept.plan)).take(REMINDERS) {
        row += canvas.paragraph(LEFT, row, columns, 2, &canvas.say(sentence), Role::Muted);
    }
}

/// A set-up in a few words: level and session.
pub fn name(setup: &Setup, here: Here) -> Say {
    let title = here.known.map(|known| Strand::title(known.instrument_named(&setup.instrument), setup.level));
    Say::new("set-up-name")
        .with("title", title.unwrap_or_default())
        .with("session", setup.session)
        .with("year", format!("{}-{}", setup.year, setup.year + 1))
}

/// The name of the set-up and its four steps; returns the row below them.
fn stages(canvas: &mut Canvas, editing: &Editing, here: Here) -> u16 {
    let columns = canvas.size().columns;
    let how = canvas.say(editing.how_saved());
    let saved = canvas.text_right(columns.saturating_sub(LEFT), TOP - 1, &how, Role::Muted);
    let name = canvas.say(name(&editing.setup, here));
    canvas.text(LEFT, TOP - 1, saved.saturating_sub(LEFT + 2), &name, Role::Strong);
    let (titles, gap) = titles(canvas);
    let mut column = LEFT;
    for (place, (stage, title)) in Stage::ALL.into_iter().zip(titles).enumerate() {
        let here = stage == editing.stage;
        let sign = if here { canvas.theme().glyph(Glyph::Cursor) } else { " " };
        let line = format!("{sign} {title}");
        let wide = canvas.width(&line).min(columns.saturating_sub(column));
        canvas.text(column, TOP, wide, &line, if here { Role::Accent } else { Role::Muted });
        canvas.hit(column, TOP, wide, 1, Target::Part(place));
        column += wide + gap;
    }
    TOP + 2
}

/// What the steps are called where they stand in one line, and the columns between them.
fn titles(canvas: &Canvas) -> (Vec<String>, u16) {
    let columns = measure(canvas);
    let all = |short: bool| -> Vec<String> {
        let titles = Stage::ALL.map(Stage::title);
        titles.map(|(full, brief)| canvas.say(if short { brief } else { full })).to_vec()
    };
    // Each has a sign and a blank before it.
    let wide = |titles: &[String], gap: u16| {
        titles.iter().map(|title| canvas.width(title) + 2 + gap).sum::<u16>().saturating_sub(gap)
    };
    let (full, short) = (all(false), all(true));
    if canvas.size().columns >= 80 && wide(&full, STAGE_GAP) <= columns {
        return (full, STAGE_GAP);
    }
    let gap = if wide(&short, STAGE_GAP) <= columns { STAGE_GAP } else { 1 };
    (short, gap)
}
