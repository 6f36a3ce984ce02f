//! Step 3: a month calendar with the days that are possible.

use jiff::civil::{Date, Weekday};

use crate::app::input::Target;
use crate::app::workplace::room::Here;
use crate::app::workplace::set_up::dates::Dates;
use crate::app::workplace::set_up::dates::meaning::{Rules, shared};
use crate::domain::calendar::{Days, SLOT_DAYS_MAX, SLOT_DAYS_MIN, first_days};
use crate::domain::month::Month;
use crate::domain::setup::Setup;
use crate::locale::day;
use crate::locale::say::Say;
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
/// Most weeks of a month.
const WEEKS: u16 = 6;
/// Rows of a month: its name, the names of the days, its weeks.
const MONTH_ROWS: u16 = 2 + WEEKS;
/// The names of the days.
const WEEKDAYS: [&str; 7] = [
    "calendar-monday",
    "calendar-tuesday",
    "calendar-wednesday",
    "calendar-thursday",
    "calendar-friday",
    "calendar-saturday",
    "calendar-sunday",
];

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
        canvas.text(LEFT, row, columns, &canvas.say("one-moment"), Role::Muted);
        return;
    };
    let tall = canvas.size().rows >= 24;
    let mut row = row + lead(canvas, row, setup, rules) + u16::from(tall);
    let shown = Shown { setup, rules, cursor: it.day(setup, rules) };
    let mut column = LEFT;
    let mut unused = WEEKS;
    for month in it.shown(setup, here) {
        draw_month(canvas, column, row, month, &shown);
        column += MONTH + GAP;
        unused = unused.min(WEEKS.saturating_sub(month.weeks().len() as u16));
    }
    row += MONTH_ROWS + u16::from(tall);
    if let Some(typed) = &it.field {
        let question = canvas.say("dates-type");
        let after = canvas.text(LEFT, row, columns, &question, Role::Plain) + 2;
        field::line(canvas, after, row, columns.saturating_sub(after), typed);
        return;
    }
    let role = if it.refused { Role::Warm } else { Role::Plain };
    let free = canvas.size().rows.saturating_sub(row + canvas.key_rows());
    let lines = |words: &str| text::wrap(words, columns.into()).len() as u16;
    let whole = canvas.say(rules.words(shown.cursor, setup));
    let words = if lines(&whole) <= free { whole } else { canvas.say(rules.words_short(shown.cursor, setup)) };
    // Most months have fewer weeks than there are rows for.
    row -= lines(&words).saturating_sub(free).min(unused);
    row += canvas.paragraph(LEFT, row, columns, free + unused, &words, role);
    row += u16::from(tall);
    let left = canvas.size().rows.saturating_sub(row + 3);
    let about = about(canvas, setup, rules, here, (columns, left));
    canvas.paragraph(LEFT, row, columns, left, &about, Role::Muted);
}

/// What is to be done, or what was chosen; returns the rows used.
fn lead(canvas: &mut Canvas, row: u16, setup: &Setup, rules: Rules) -> u16 {
    let columns = measure(canvas);
    let problems = rules.problem_words(setup);
    if !problems.is_empty() {
        let problems: Vec<String> = problems.into_iter().map(|problem| canvas.say(problem)).collect();
        return canvas.paragraph(LEFT, row, columns, 3, &problems.join(" "), Role::Warm);
    }
    if let Some(slot) = rules.slot(setup) {
        let line =
            |first, last| Say::new("dates-slot").with("first", first).with("last", last).with("days", slot.count());
        let wide = canvas.say(line(day::with_weekday(slot.first), day::whole(slot.last)));
        let short = || canvas.say(line(day::short_with_weekday(slot.first), day::short_whole(slot.last)));
        let line = if canvas.width(&wide) <= columns { wide } else { short() };
        return canvas.paragraph(LEFT, row, columns, 1, &line, Role::Chosen);
    }
    let line = match setup.first_day {
        Some(first) => {
            let whole = Say::new("dates-choose-last").with("day", first);
            let short = || Say::new("dates-choose-last").with("day", day::short_whole(first));
            // Every row that is free is needed below the calendar.
            if canvas.width(&canvas.say(whole.clone())) <= columns { whole } else { short() }
        }
        None if first_days(rules.window, rules.today).is_none() => {
            Say::new("dates-none-fits").with("session", setup.session).with("day", rules.window.last)
        }
        None => Say::new("dates-choose-first"),
    };
    let line = canvas.say(line);
    canvas.paragraph(LEFT, row, columns, 3, &line, Role::Strong)
}

/// `Monday 23 November – Friday 4 December 2026`.
pub fn slot_words(slot: Days) -> Say {
    Say::new("dates-from-to").with("first", day::with_weekday(slot.first)).with("last", day::whole(slot.last))
}

/// Which session was chosen where its days belong to two, its window, and how long an exercise lasts: as many whole
/// sentences as fit in these columns and rows.
fn about(canvas: &Canvas, setup: &Setup, rules: Rules, here: Here, (columns, rows): (u16, u16)) -> String {
    let Days { first, last } = rules.window;
    let window = Say::new("dates-window").with("session", setup.session);
    let window = window.with("first", day::day_and_month(first)).with("last", day::date(last));
    let lasts = Say::new("dates-lasts").with("least", SLOT_DAYS_MIN).with("most", SLOT_DAYS_MAX);
    let shared = shared(setup, here).map(|(other, days)| shared_words(setup, other, days));
    let said = shared.into_iter().chain([window, lasts]);
    let mut sentences: Vec<String> = said.map(|say| canvas.say(say)).collect();
    while !sentences.is_empty() && text::wrap(&sentences.join(" "), columns.into()).len() > rows.into() {
        sentences.pop();
    }
    sentences.join(" ")
}

/// That days of the session belong to another one too.
fn shared_words(setup: &Setup, other: u8, days: Days) -> Say {
    let month = Month::of(days.first);
    let say = if month.first() == days.first && month.last() == days.last {
        Say::new("dates-shared-month").with("month", day::month(days.first))
    } else {
        let say = Say::new("dates-shared").with("first", day::day_and_month(days.first));
        say.with("last", day::day_and_month(days.last))
    };
    say.with("other", other).with("session", setup.session)
}

fn draw_month(canvas: &mut Canvas, column: u16, row: u16, month: Month, shown: &Shown) {
    let name = canvas.say(day::month_and_year(month.first()));
    canvas.text(column + 1, row, MONTH, &name, Role::Strong);
    for (ix, weekday) in WEEKDAYS.into_iter().enumerate() {
        let weekday = canvas.say(weekday);
        canvas.text(day_column(column, ix) + 1, row + 1, DAY - 1, &weekday, Role::Muted);
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
