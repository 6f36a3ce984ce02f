//! A school year as a line of months, its windows below and today marked.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};

use crate::app::workplace::sessions::windows::{Standing, Window};
use crate::domain::calendar::{Days, school_year};
use crate::locale::day;
use crate::ui::canvas::Canvas;
use crate::ui::screen::LEFT;
use crate::ui::theme::{Glyph, Role};

/// Number of the month in which a school year begins.
const FIRST_MONTH: i8 = 8;
/// Widest a month gets.
const MONTH_MAX: u16 = 8;

/// Draws the year from `row` on; returns the rows used. Windows that overlap stand in two rows.
pub fn draw(canvas: &mut Canvas, row: u16, year: i16, windows: &[Window], today: Date) -> u16 {
    let month = (canvas.size().columns.saturating_sub(2 * LEFT) / 12).min(MONTH_MAX);
    for (place, name) in (0..).zip(months(canvas, usize::from(month.saturating_sub(1)))) {
        canvas.text(LEFT + place * month, row, month, &name, Role::Muted);
    }
    let own: Vec<&Window> = windows.iter().filter(|window| window.year == year).collect();
    let lanes = lanes(&own.iter().map(|window| window.days).collect::<Vec<_>>());
    let rows = lanes.iter().max().map_or(0, |last| last + 1);
    for (window, lane) in own.iter().zip(&lanes) {
        let (from, to) = (column(window.days.first, month), column(window.days.last, month) + 1);
        let (sign, role) = match window.standing {
            Standing::Now => (Glyph::LineDone, Role::Line),
            Standing::Next | Standing::Later | Standing::Past => (Glyph::LineLeft, Role::Muted),
        };
        let sign = canvas.theme().glyph(sign);
        let at = row + 1 + lane;
        canvas.fill(LEFT + from, at, to.saturating_sub(from), sign, role);
        canvas.text(LEFT + from, at, 1, &window.number.to_string(), role);
    }
    if school_year(today) == year {
        let mark = canvas.theme().glyph(Glyph::Mark);
        for lane in 0..rows {
            canvas.text(LEFT + column(today, month), row + 1 + lane, 1, mark, Role::Accent);
        }
    }
    1 + rows
}

/// The months in so many columns each. A name that is too long is shortened without a sign of that, which would cost one
/// letter more; where two would then be the same, all are numbers.
fn months(canvas: &Canvas, columns: usize) -> Vec<String> {
    let numbers = (FIRST_MONTH..FIRST_MONTH + 12).map(|of| (of - 1) % 12 + 1);
    let short = |of: i8| canvas.say(day::month_short(date(2026, of, 1))).chars().take(columns).collect::<String>();
    let names: Vec<String> = numbers.clone().map(short).collect();
    let differ = names.iter().collect::<BTreeSet<_>>().len() == names.len();
    if differ { names } else { numbers.map(|of| of.to_string()).collect() }
}

/// The column of a day, from the first of August, with so many columns for a month.
fn column(day: Date, month: u16) -> u16 {
    let months = (day.month() - FIRST_MONTH).rem_euclid(12).unsigned_abs();
    let days = u16::from(day.day().unsigned_abs()) - 1;
    u16::from(months) * month + days * month / u16::from(day.days_in_month().unsigned_abs())
}

/// The row of each window: the first in which it overlaps none before it.
fn lanes(windows: &[Days]) -> Vec<u16> {
    let mut ends: Vec<Date> = Vec::new();
    let mut lanes = Vec::new();
    for window in windows {
        let free = ends.iter().position(|end| *end < window.first).unwrap_or(ends.len());
        match ends.get_mut(free) {
            Some(end) => *end = window.last,
            None => ends.push(window.last),
        }
        lanes.push(free as u16);
    }
    lanes
}
