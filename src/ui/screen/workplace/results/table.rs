//! Sessions and levels as a table, with what can be done where the cursor stands.

use crate::app::input::Target;
use crate::app::workplace::request::Known;
use crate::app::workplace::results::Results;
use crate::app::workplace::results::table::{Place, State, comparable, late_words, place, sessions};
use crate::app::workplace::room::Here;
use crate::domain::instrument::USUAL;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::TOP;
use crate::ui::screen::workplace::results::columns;
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::{Glyph, Role};

/// Columns of a state with its cursor, such as `open until 24 Nov`.
const CELL: u16 = 18;
/// Widest a state's column gets.
const CELL_MAX: u16 = 24;
/// Columns from which a level stands beside its states, not above them.
const BESIDE: u16 = 94;
/// Columns of a level's title beside its states.
const TITLE: u16 = 32;

/// Draws the table.
pub fn draw(canvas: &mut Canvas, it: &Results, known: &Known, here: Here) {
    let year = it.year(here);
    let numbers = sessions(known, year);
    let wide = columns(canvas);
    let strands = known.strands();
    // The titles of other instruments are long.
    let beside = wide >= BESIDE && strands.iter().all(|(strand, _)| strand.instrument == USUAL);
    let left = if beside { LEFT + TITLE } else { LEFT };
    let room = wide.saturating_sub(left - LEFT);
    let at = it.session(known, here);
    // As many sessions as there is room for, the one under the cursor among them.
    let shown = usize::from(room / CELL).clamp(1, numbers.len().max(1));
    let first = (at + 1).saturating_sub(shown);
    let cell = (room / shown as u16).min(CELL_MAX);
    let title = format!("School year {year}-{}", i32::from(year) + 1);
    canvas.text(LEFT, TOP, wide, &title, Role::Strong);
    let head = if beside { TOP } else { TOP + 1 };
    for (place, number) in (0u16..).zip(numbers.iter().skip(first).take(shown)) {
        canvas.text(left + place * cell + 2, head, cell, &format!("Session {number}"), Role::Muted);
    }
    let tall = canvas.size().rows >= 24;
    let step = if tall || !beside { 2 } else { 1 };
    let mut row = head + if tall { 2 } else { 1 };
    let level_at = it.strand.min(strands.len().saturating_sub(1));
    let bottom = canvas.size().rows.saturating_sub(6);
    let fits = usize::from(bottom.saturating_sub(row) / step).max(1);
    let top = (level_at + 1).saturating_sub(fits);
    for (level, (strand, title)) in strands.iter().enumerate().skip(top).take(fits) {
        canvas.text(LEFT, row, if beside { TITLE } else { wide }, title, Role::Plain);
        let states = if beside { row } else { row + 1 };
        for (place_at, number) in (0u16..).zip(numbers.iter().skip(first).take(shown)) {
            let session = first + usize::from(place_at);
            let place = place(known, (year, *number), strand, here.now);
            let cursor = (level, session) == (level_at, at);
            let column = left + place_at * cell;
            draw_state(canvas, (column, states, cell), &place, cursor, level * numbers.len() + session);
        }
        row += step;
    }
    if let Some(place) = it.place(known, here) {
        // Late sheets need a row more, which is free above.
        let late = if matches!(place.state, State::Report(_)) { late_words(known, &place.id) } else { None };
        let rows = if late.is_some() { 3 } else { 2 };
        let row = canvas.size().rows.saturating_sub(3 + rows);
        let words = late.unwrap_or_else(|| more(&place, known));
        canvas.paragraph(LEFT, row, measure(canvas), rows, &words, Role::Muted);
    }
}

fn draw_state(canvas: &mut Canvas, (column, row, columns): (u16, u16, u16), place: &Place, here: bool, target: usize) {
    if here {
        let sign = canvas.theme().glyph(Glyph::Cursor);
        canvas.text(column, row, 1, sign, Role::Accent);
    }
    let role = match place.state {
        _ if here => Role::Strong,
        State::Report(_) => Role::Chosen,
        State::Closed | State::Open(_) => Role::Plain,
        State::NotTakingPart | State::NotStarted | State::NoSheets => Role::Muted,
    };
    canvas.text(column + 2, row, columns.saturating_sub(2), &place.words(), role);
    canvas.hit(column, row, columns, 1, Target::Row(target));
}

/// What can be done there.
fn more(place: &Place, known: &Known) -> String {
    match place.state {
        State::Report(_) if comparable(known, &place.id).is_empty() => {
            "The report can be viewed. It can be compared as soon as a second one of this level is ready.".to_owned()
        }
        State::Report(_) => "The report can be viewed, and compared with another one of this level.".to_owned(),
        State::Closed => {
            let sheets: u32 =
                place.exercise.and_then(|at| known.submitted.get(at)).map_or(0, |groups| groups.iter().sum());
            let sheets = if sheets == 1 { "1 sheet waits".to_owned() } else { format!("{sheets} sheets wait") };
            format!("{sheets} sealed. Enter unseals them with your passphrase and makes the report.")
        }
        State::Open(_) => "People are still answering. Results come from the day after the last day.".to_owned(),
        State::NotStarted => "It has not opened yet.".to_owned(),
        State::NoSheets => "Nobody handed in a sheet.".to_owned(),
        State::NotTakingPart => "This level does not take part in this session.".to_owned(),
    }
}
