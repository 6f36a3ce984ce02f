//! Sessions and levels as a table, with what can be done where the cursor stands.

use crate::app::input::Target;
use crate::app::workplace::request::Known;
use crate::app::workplace::results::Results;
use crate::app::workplace::results::table::{Place, State, comparable, late_words, place, sessions};
use crate::app::workplace::room::Here;
use crate::domain::calendar::year_words;
use crate::domain::instrument::USUAL;
use crate::locale::say::Say;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::screen::workplace::TOP;
use crate::ui::screen::workplace::results::columns;
use crate::ui::screen::{LEFT, goes_on, measure};
use crate::ui::theme::{Glyph, Role};

/// Columns of a state with its cursor, such as `open until 24 Nov`.
const CELL: u16 = 18;
/// Fewest and most rows of what is told below the table.
const TOLD_MIN: u16 = 2;
const TOLD_MAX: u16 = 4;
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
    let words = it.place(known, here).map(|place| canvas.say(told(&place, known)));
    // As many sessions as there is room for, the one under the cursor among them.
    let shown = usize::from(room / widest(canvas, known, (year, &numbers), here)).clamp(1, numbers.len().max(1));
    let first = (at + 1).saturating_sub(shown);
    let cell = (room / shown as u16).min(CELL_MAX);
    let title = canvas.say(Say::new("results-school-year").with("year", year_words(year)));
    canvas.text(LEFT, TOP, wide, &title, Role::Strong);
    let head = if beside { TOP } else { TOP + 1 };
    for (place, number) in (0u16..).zip(numbers.iter().skip(first).take(shown)) {
        canvas.text(
            left + place * cell + 2,
            head,
            cell,
            &canvas.say(Say::new("results-session").with("number", *number)),
            Role::Muted,
        );
    }
    let tall = canvas.size().rows >= 24;
    let step = if tall || !beside { 2 } else { 1 };
    let mut row = head + if tall { 2 } else { 1 };
    let level_at = it.strand.min(strands.len().saturating_sub(1));
    let rows = words.as_ref().map_or(0, |words| rows_of(words, canvas));
    let bottom = canvas.size().rows.saturating_sub(3 + rows.max(3));
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
    goes_on(canvas, (head + 1, row.saturating_sub(1)), [top > 0, top + fits < strands.len()]);
    if let Some(words) = words {
        let row = canvas.size().rows.saturating_sub(3 + rows);
        canvas.paragraph(LEFT, row, measure(canvas), rows, &words, Role::Muted);
    }
}

/// Rows of what is told below the table.
fn rows_of(words: &str, canvas: &Canvas) -> u16 {
    let rows = text::wrap(words, usize::from(measure(canvas))).len();
    u16::try_from(rows).unwrap_or(TOLD_MAX).clamp(TOLD_MIN, TOLD_MAX)
}

/// Columns of the widest state with its cursor.
fn widest(canvas: &Canvas, known: &Known, (year, numbers): (i16, &[u8]), here: Here) -> u16 {
    let strands = known.strands();
    let each = strands.iter().flat_map(|(strand, _)| numbers.iter().map(move |number| (strand, *number)));
    let wide = each.map(|(strand, number)| {
        let place = place(known, (year, number), strand, here.now);
        canvas.width(&canvas.say(place.words())) + 2
    });
    wide.max().unwrap_or(0).clamp(CELL, CELL_MAX)
}

/// What can be done there, or what waits there.
fn told(place: &Place, known: &Known) -> Say {
    let late = if matches!(place.state, State::Report(_)) { late_words(known, &place.id) } else { None };
    late.unwrap_or_else(|| more(place, known))
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
    canvas.text(column + 2, row, columns.saturating_sub(2), &canvas.say(place.words()), role);
    canvas.hit(column, row, columns, 1, Target::Row(target));
}

/// What can be done there.
pub fn more(place: &Place, known: &Known) -> Say {
    Say::new(match place.state {
        State::Report(_) if comparable(known, &place.id).is_empty() => "results-can-view",
        State::Report(_) => "results-can-compare",
        State::Closed => {
            let sheets: u32 =
                place.exercise.and_then(|at| known.submitted.get(at)).map_or(0, |groups| groups.iter().sum());
            return Say::new("results-can-unseal").with("sheets", sheets);
        }
        State::Open(_) => "results-is-open",
        State::NotStarted => "results-is-not-open",
        State::NoSheets => "results-is-empty",
        State::NotTakingPart => "results-is-out",
    })
}
