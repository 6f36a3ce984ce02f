//! Step 3: a month calendar with the days that are possible.

use jiff::civil::{Date, Weekday};

use crate::app::input::Target;
use crate::app::workplace::room::Here;
use crate::app::workplace::set_up::dates::Dates;
use crate::app::workplace::set_up::dates::meaning::{Rules, in_words, shared};
use crate::domain::calendar::{Days, SLOT_DAYS_MAX, SLOT_DAYS_MIN, first_days};
use crate::domain::month::Month;
use crate::domain::setup::Setup;
use crate::text;
use crate::ui::canvas::Canvas;
use crate::ui::field;
use crate::ui::screen::{LEFT, measure};
use crate::ui::theme::{Glyph, Role};

/// Columns of a day: a sign, two digits, a sign.
const DAY: u16 = 4;
/// Columns between Friday and Saturday.
const BEFORE_WEEKEND: u16 = 2;
/// Columns between two months.
const GAP: u16 = 5;
/// Columns of a month.
const MONTH: u16 = 7 * DAY + BEFORE_WEEKEND;
/// Rows of a month: its name, the names of the days, six weeks.
const MONTH_ROWS: u16 = 8;
/// The names of the days.
const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// What is drawn of a set-up's days.
struct Shown<'a> {
    setup: &'a Setup,
    rules: Rules,
    cursor: Date,
}

/// Draws the step, from `row` on.
pub fn draw(canvas: &mut Canvas, row: u16, it: &Dates, setup: &Setup, here: Here) {
    let columns = measure(canvas);
    let Some(rules) = Rules::of(setup, here) else {
        canvas.text(LEFT, row, columns, "One moment.", Role::Muted);
        return;
    };
    let tall = canvas.size().rows >= 24;
    let mut row = row + lead(canvas, row, setup, rules) + u16::from(tall);
    let shown = Shown { setup, rules, cursor: it.day(setup, rules) };
    let mut column = LEFT;
    for month in it.shown(setup, here) {
        draw_month(canvas, column, row, month, &shown);
        column += MONTH + GAP;
    }
    row += MONTH_ROWS + u16::from(tall);
    if let Some(typed) = &it.field {
        let after = canvas.text(LEFT, row, columns, "A day, such as 2026-11-23:  ", Role::Plain);
        field::line(canvas, after, row, columns.saturating_sub(after), typed);
        return;
    }
    let role = if it.refused { Role::Warm } else { Role::Plain };
    row += canvas.paragraph(LEFT, row, columns, 2, &rules.words(shown.cursor, setup), role);
    row += u16::from(tall);
    let left = canvas.size().rows.saturating_sub(row + 3);
    canvas.paragraph(LEFT, row, columns, left, &about(setup, rules, here, (columns, left)), Role::Muted);
}

/// What is to be done, or what was chosen; returns the rows used.
fn lead(canvas: &mut Canvas, row: u16, setup: &Setup, rules: Rules) -> u16 {
    let columns = measure(canvas);
    if let Some(problem) = rules.problem_words(setup) {
        return canvas.paragraph(LEFT, row, columns, 3, &problem, Role::Warm);
    }
    if let Some(slot) = rules.slot(setup) {
        let wide = format!("{} · {} days", slot_words(slot), slot.count());
        let (first, last) = (slot.first.strftime("%a %-d %b"), slot.last.strftime("%a %-d %b %Y"));
        let fits = canvas.width(&wide) <= columns;
        let line = if fits { wide } else { format!("{first} – {last} · {} days", slot.count()) };
        return canvas.paragraph(LEFT, row, columns, 1, &line, Role::Chosen);
    }
    let line = match setup.first_day {
        Some(first) => format!("From {}. Now choose the last day.", in_words(first)),
        None if first_days(rules.window, rules.today).is_none() => format!(
            "No exercise fits into session {} any more: it ends on {}. Room 2 shows which session comes next.",
            setup.session,
            in_words(rules.window.last)
        ),
        None => "Choose the first day.".to_owned(),
    };
    canvas.paragraph(LEFT, row, columns, 2, &line, Role::Strong)
}

/// `Monday 23 November – Friday 4 December 2026`.
pub fn slot_words(slot: Days) -> String {
    format!("{} – {}", slot.first.strftime("%A %-d %B"), in_words(slot.last))
}

/// Which session was chosen where its days belong to two, its window, and how long an exercise lasts: as many whole
/// sentences as fit in these columns and rows.
fn about(setup: &Setup, rules: Rules, here: Here, (columns, rows): (u16, u16)) -> String {
    let mut sentences = Vec::new();
    if let Some((other, days)) = shared(setup, here) {
        let whole_month = Month::of(days.first).first() == days.first && Month::of(days.first).last() == days.last;
        let days = match whole_month {
            true => days.first.strftime("%B").to_string(),
            false => format!("{} to {}", days.first.strftime("%-d %B"), days.last.strftime("%-d %B")),
        };
        sentences.push(format!("{days} is in session {other} too; you have chosen session {}.", setup.session));
    }
    let Days { first, last } = rules.window;
    let (first, last) = (first.strftime("%-d %B"), last.strftime("%-d %B %Y"));
    sentences.push(format!("Session {} runs from {first} to {last}.", setup.session));
    sentences.push(format!("An exercise lasts {SLOT_DAYS_MIN} to {SLOT_DAYS_MAX} days, both end days counted."));
    while sentences.len() > 1 && text::wrap(&sentences.join(" "), columns.into()).len() > rows.into() {
        sentences.pop();
    }
    sentences.join(" ")
}

fn draw_month(canvas: &mut Canvas, column: u16, row: u16, month: Month, shown: &Shown) {
    let name = month.first().strftime("%B %Y").to_string();
    canvas.text(column + 1, row, MONTH, &name, Role::Strong);
    for (ix, weekday) in WEEKDAYS.iter().enumerate() {
        canvas.text(day_column(column, ix) + 1, row + 1, DAY, weekday, Role::Muted);
    }
    let side = canvas.theme().glyph(Glyph::Side);
    let weeks = month.weeks();
    for line in 0..=weeks.len() as u16 {
        canvas.text(column + 5 * DAY, row + 1 + line, 1, side, Role::Muted);
    }
    for (line, week) in weeks.iter().enumerate() {
        for (ix, day) in week.iter().enumerate() {
            if let Some(day) = day {
                draw_day(canvas, day_column(column, ix), row + 2 + line as u16, *day, shown);
            }
        }
    }
}

/// Monday to Friday stand together, the weekend apart.
fn day_column(column: u16, weekday: usize) -> u16 {
    column + weekday as u16 * DAY + if weekday >= 5 { BEFORE_WEEKEND } else { 0 }
}

/// A day: bold where it can be chosen, in brackets and joined by a line where it was.
fn draw_day(canvas: &mut Canvas, column: u16, row: u16, day: Date, shown: &Shown) {
    let Shown { setup, rules, cursor } = *shown;
    let slot = rules.slot(setup);
    let in_slot = slot.is_some_and(|slot| slot.first <= day && day <= slot.last);
    let is_first = rules.first(setup) == Some(day);
    let is_last = slot.is_some_and(|slot| slot.last == day);
    let line = canvas.theme().glyph(Glyph::LineLeft);
    let before = if is_first {
        "["
    } else if in_slot {
        line
    } else {
        " "
    };
    let after = if is_last {
        "]"
    } else if in_slot {
        line
    } else {
        " "
    };
    let role = if in_slot || is_first {
        Role::Chosen
    } else if rules.is_eligible(day, setup) {
        Role::Strong
    } else {
        Role::Muted
    };
    let joined = in_slot && !is_first && day != cursor;
    let number = if joined { format!("{:>2}", day.day()).replace(' ', line) } else { format!("{:>2}", day.day()) };
    let sign = if day == cursor { canvas.theme().glyph(Glyph::Cursor) } else { before };
    let at_cursor = day == cursor;
    canvas.text(column, row, 1, sign, if at_cursor { Role::Accent } else { role });
    canvas.text(column + 1, row, 2, &number, if at_cursor { Role::Accent } else { role });
    canvas.text(column + 3, row, 1, after, role);
    if in_slot && !is_first && day.weekday() == Weekday::Saturday {
        canvas.text(column - 1, row, 1, line, role);
    }
    canvas.hit(column, row, DAY, 1, Target::Row(Dates::place(day, rules)));
}
