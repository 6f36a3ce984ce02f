//! Statements in a list: the main bar, and a smaller one for each group below it.

use crate::app::input::Target;
use crate::app::workplace::results::detail::{answered, no_overall, value};
use crate::app::workplace::results::list::{List, order_words};
use crate::app::workplace::results::report::OpenReport;
use crate::domain::note::NotePlace;
use crate::domain::report::area::AreaCell;
use crate::domain::report::axis::Axis;
use crate::domain::report::focus::Place;
use crate::domain::report::sentences;
use crate::domain::report::statement::{Cell, StatementResult};
use crate::locale::say::Say;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::results::columns;
use crate::ui::screen::workplace::results::look::{Look, mean_bar, value_columns};
use crate::ui::screen::workplace::results::report::{BODY, empty};
use crate::ui::screen::{LEFT, goes_on, scroll};
use crate::ui::theme::{Glyph, Role};

/// The most people a count has room for; beyond them it takes from what stands beside it.
const COUNTED: u32 = 9999;
/// Columns of a code.
const CODE: u16 = 5;
/// Columns below which the main bar is short.
const NARROW: u16 = 64;
/// Rows of a statement.
const ROWS: u16 = 2;

/// The statements of the area that is turned to.
pub fn area(canvas: &mut Canvas, it: &OpenReport, looks: &[Look]) {
    let Some(area) = it.report.areas.get(it.area) else { return empty(canvas, "results-no-areas") };
    let wide = columns(canvas);
    let hue = Role::hue(&area.hue);
    let after = canvas.text(LEFT, BODY, 2, &area.letter.to_string(), hue);
    let axis = it.report.axis();
    let overall = area.overall.as_ref().map_or(Say::new("results-no-value"), |mean| axis.says(mean));
    let overall = canvas.say(overall);
    let right = canvas.text_right(LEFT + wide, BODY, &canvas.say(order_words(it.order)), Role::Muted);
    let room = canvas.width(&overall).max(8);
    let title = canvas.text(after + 1, BODY, right.saturating_sub(after + room), &area.title, Role::Strong);
    canvas.text(title + 2, BODY, room, &overall, Role::Strong);
    let mut column = LEFT + 2;
    for (cell, look) in area.cells.iter().zip(looks) {
        let words = match cell {
            AreaCell::Mean { mean, .. } => canvas.say(axis.says(mean)),
            AreaCell::NoRating | AreaCell::Hidden(_) => canvas.theme().glyph(Glyph::NotAsked).to_owned(),
        };
        let after = canvas.text(column, BODY + 1, 3, &look.letters, look.role);
        column = canvas.text(after + 1, BODY + 1, 8, &words, Role::Plain) + 3;
    }
    let at = canvas.say(Say::new("results-area-at").with("at", it.area + 1).with("of", it.report.areas.len()));
    let many = canvas.say(Say::new("results-statements").with("count", it.statements.places.len()));
    let whole = format!("{at} · {many}");
    let fits = column + canvas.width(&whole) < LEFT + wide + 3;
    canvas.text_right(LEFT + wide, BODY + 1, if fits { &whole } else { &at }, Role::Muted);
    draw(canvas, BODY + 2, &it.statements, it, looks);
}

/// The school's own statements.
pub fn own(canvas: &mut Canvas, it: &OpenReport, looks: &[Look]) {
    if it.own.places.is_empty() {
        return empty(canvas, "results-no-own");
    }
    let wide = columns(canvas);
    let (head, order) = (canvas.say("results-own-head"), canvas.say(order_words(it.order)));
    let beside = canvas.width(&head) + canvas.width(&order) < wide;
    canvas.text_right(LEFT + wide, if beside { BODY } else { BODY + 1 }, &order, Role::Muted);
    canvas.text(LEFT, BODY, wide, &head, Role::Strong);
    draw(canvas, BODY + 2, &it.own, it, looks);
}

/// The rows of a list from `top` on; only what is seen is drawn.
pub fn draw(canvas: &mut Canvas, top: u16, list: &List, it: &OpenReport, looks: &[Look]) {
    let height = canvas.size().rows.saturating_sub(top + 3);
    let fits = usize::from(height / ROWS).max(1);
    let first = scroll(list.row, list.places.len(), fits);
    for (place, (at, of)) in list.places.iter().enumerate().skip(first).take(fits).enumerate() {
        let row = top + ROWS * place as u16;
        let Some(statement) = it.report.statement(*of) else { continue };
        let hue = match of {
            Place::Area { area, .. } => it.report.areas.get(*area).map_or(Role::Plain, |area| Role::hue(&area.hue)),
            Place::Own(_) => Role::Plain,
        };
        let noted = it.notes.contains_key(&NotePlace::Statement(statement.code.clone()));
        let axis = it.report.axis_of(statement);
        draw_statement(canvas, row, statement, hue, (at == list.row, noted), &axis);
        cells(canvas, row + 1, statement, looks, &axis);
        canvas.hit(LEFT, row, columns(canvas), ROWS, Target::Row(at));
    }
    let last = top + (ROWS * fits as u16).saturating_sub(1);
    goes_on(canvas, (top, last), [first > 0, first + fits < list.places.len()]);
}

fn draw_statement(
    canvas: &mut Canvas,
    row: u16,
    statement: &StatementResult,
    hue: Role,
    (here, noted): (bool, bool),
    axis: &Axis,
) {
    let wide = columns(canvas);
    if here {
        let sign = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(LEFT, row, 1, sign, Role::Accent);
    }
    let role = if here { Role::Strong } else { Role::Plain };
    let code = canvas.text(LEFT + 2, row, CODE.max(wide / 8), &statement.code, hue).max(LEFT + 2 + CODE - 1);
    // Where there is little room the title needs it more than the bar.
    let bar = if wide < NARROW { 6 } else { (wide / 4).min(30) };
    let value = value_columns(axis);
    let counted = canvas.width(&canvas.say(sentences::of(COUNTED, COUNTED))) + 1;
    let bar_at = (LEFT + wide).saturating_sub(bar + value + counted);
    let title = bar_at.saturating_sub(code + 1 + 3);
    canvas.text(code + 1, row, title, &statement.title, role);
    if noted {
        let sign = canvas.theme().glyph(Glyph::Note);
        canvas.text(bar_at - 2, row, 1, sign, Role::Warm);
    }
    let Some(overall) = &statement.overall else {
        canvas.text(bar_at, row, bar + value + counted, &canvas.say(no_overall(statement)), Role::Muted);
        return;
    };
    let line = canvas.theme().glyph(Glyph::LineDone);
    mean_bar(canvas, (bar_at, row, bar), axis.part(overall.shown()), line, hue);
    canvas.text_right((LEFT + wide).saturating_sub(counted), row, &canvas.say(axis.says(overall)), Role::Strong);
    let (count, invited) = answered(statement);
    canvas.text_right(LEFT + wide, row, &canvas.say(sentences::of(count, invited)), Role::Muted);
}

/// What each line says, in columns of their own.
fn cells(canvas: &mut Canvas, row: u16, statement: &StatementResult, looks: &[Look], axis: &Axis) {
    // Where nobody has a value the line above has said why.
    if statement.cells.iter().all(|cell| matches!(cell, Cell::Hidden(_))) {
        return;
    }
    let left = 2 + CODE;
    let cell = columns(canvas).saturating_sub(left) / (looks.len().max(1) as u16);
    for (place, (result, look)) in (0u16..).zip(statement.cells.iter().zip(looks)) {
        let column = LEFT + left + place * cell;
        canvas.text(column, row, 2, &look.letters, look.role);
        let at = column + 1 + canvas.width(&look.letters);
        let room = (column + cell).saturating_sub(at + 2);
        let words = canvas.say(value(result));
        let Some(mean) = result.mean() else {
            canvas.text(at, row, room, &words, Role::Muted);
            continue;
        };
        // Where there is room, on how many it rests.
        let counts = result.ratings().map_or_else(String::new, |r| canvas.say(sentences::of(r.answered(), r.invited)));
        let counted = if room >= 26 { canvas.width(&counts).max(10) + 1 } else { 0 };
        let value = value_columns(axis);
        let bar = room.saturating_sub(value + counted);
        mean_bar(canvas, (at, row, bar), axis.part(mean.shown()), look.fill, look.role);
        let after = canvas.text(at + bar + 1, row, value, &canvas.say(axis.says(mean)), Role::Plain);
        if counted > 0 {
            canvas.text(after + 1, row, counted, &counts, Role::Muted);
        }
    }
}
