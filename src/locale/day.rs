//! Days as people write them, in the forms that screens and papers need.

use jiff::civil::Date;

use crate::locale::say::Say;

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9", "month-10",
    "month-11", "month-12",
];
const MONTHS_ALONE: [&str; 12] = [
    "month-alone-1",
    "month-alone-2",
    "month-alone-3",
    "month-alone-4",
    "month-alone-5",
    "month-alone-6",
    "month-alone-7",
    "month-alone-8",
    "month-alone-9",
    "month-alone-10",
    "month-alone-11",
    "month-alone-12",
];
const MONTHS_SHORT: [&str; 12] = [
    "month-short-1",
    "month-short-2",
    "month-short-3",
    "month-short-4",
    "month-short-5",
    "month-short-6",
    "month-short-7",
    "month-short-8",
    "month-short-9",
    "month-short-10",
    "month-short-11",
    "month-short-12",
];
const WEEKDAYS: [&str; 7] = ["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"];
const WEEKDAYS_SHORT: [&str; 7] = [
    "weekday-short-1",
    "weekday-short-2",
    "weekday-short-3",
    "weekday-short-4",
    "weekday-short-5",
    "weekday-short-6",
    "weekday-short-7",
];

/// `Friday`.
pub fn weekday(day: Date) -> Say {
    Say::new(of_weekday(&WEEKDAYS, day))
}

/// `November`, without a day beside it.
pub fn month(day: Date) -> Say {
    Say::new(of_month(&MONTHS_ALONE, day))
}

/// `Nov`.
pub fn month_short(day: Date) -> Say {
    Say::new(of_month(&MONTHS_SHORT, day))
}

/// `November 2026`.
pub fn month_and_year(day: Date) -> Say {
    Say::new("day-month-and-year").with("month", month(day)).with("year", day.year().to_string())
}

/// `27 November`.
pub fn day_and_month(day: Date) -> Say {
    Say::new("day-and-month").with("day", number(day)).with("month", in_date(day))
}

/// `27 Nov`.
pub fn short(day: Date) -> Say {
    Say::new("day-short").with("day", number(day)).with("month", month_short(day))
}

/// `27 Nov 2026`.
pub fn short_with_year(day: Date) -> Say {
    let say = Say::new("day-short-with-year").with("day", number(day)).with("month", month_short(day));
    say.with("year", day.year().to_string())
}

/// `Fri 27 Nov`.
pub fn short_with_weekday(day: Date) -> Say {
    let weekday = Say::new(of_weekday(&WEEKDAYS_SHORT, day));
    let say = Say::new("day-short-with-weekday").with("weekday", weekday);
    say.with("day", number(day)).with("month", month_short(day))
}

/// `Fri 27 Nov 2026`.
pub fn short_whole(day: Date) -> Say {
    let weekday = Say::new(of_weekday(&WEEKDAYS_SHORT, day));
    let say = Say::new("day-short-whole").with("weekday", weekday).with("day", number(day));
    say.with("month", month_short(day)).with("year", day.year().to_string())
}

/// `27 November 2026`.
pub fn date(day: Date) -> Say {
    let say = Say::new("day-date").with("day", number(day)).with("month", in_date(day));
    say.with("year", day.year().to_string())
}

/// `Friday 27 November`.
pub fn with_weekday(day: Date) -> Say {
    let say = Say::new("day-with-weekday").with("weekday", weekday(day));
    say.with("day", number(day)).with("month", in_date(day))
}

/// `Friday 27 November 2026`.
pub fn whole(day: Date) -> Say {
    let say = Say::new("whole-day").with("weekday", weekday(day)).with("day", number(day));
    say.with("month", in_date(day)).with("year", day.year().to_string())
}

fn in_date(day: Date) -> Say {
    Say::new(of_month(&MONTHS, day))
}

fn number(day: Date) -> String {
    day.day().to_string()
}

fn of_month(names: &[&'static str; 12], day: Date) -> &'static str {
    let place = usize::try_from(day.month() - 1).unwrap_or_default();
    names.get(place).copied().unwrap_or_default()
}

fn of_weekday(names: &[&'static str; 7], day: Date) -> &'static str {
    let place = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default();
    names.get(place).copied().unwrap_or_default()
}
