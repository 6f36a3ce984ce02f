//! How days, states and participation are said in this room.

use jiff::civil::Date;

use crate::domain::calendar::{Days, Phase, days_between};
use crate::domain::exercise::{Exercise, Frozen};
use crate::domain::participation::{self, Level};
use crate::domain::time_limit::Now;

/// A school year: `2026-2027`.
pub fn school_year(year: i16) -> String {
    format!("{year}-{}", i32::from(year) + 1)
}

/// A day without its year: `4 December`.
pub fn day_month(day: Date) -> String {
    day.strftime("%-d %B").to_string()
}

/// A day with its weekday: `Friday 4 December 2026`.
pub fn weekday(day: Date) -> String {
    day.strftime("%A %-d %B %Y").to_string()
}

/// Two days: `1 August – 31 December 2026`.
pub fn range(days: Days) -> String {
    let (first, last) = (days.first, days.last);
    if first.year() == last.year() {
        format!("{} – {} {}", day_month(first), day_month(last), last.year())
    } else {
        format!("{} {} – {} {}", day_month(first), first.year(), day_month(last), last.year())
    }
}

/// Where an exercise stands, in a few words: `open until 4 Dec`.
pub fn state(exercise: &Exercise, now: Now) -> String {
    let short = |day: Date| day.strftime("%-d %b").to_string();
    match exercise.phase(now.wall) {
        Phase::NotYet => format!("opens on {}", short(exercise.slot.first)),
        Phase::Open => format!("open until {}", short(exercise.slot.last)),
        Phase::Closed => format!("closed since {}", short(exercise.slot.last)),
    }
}

/// The same in a sentence with the days that are left.
pub fn state_sentence(exercise: &Exercise, now: Now) -> String {
    let today = now.wall.to_zoned(exercise.zone.clone()).date();
    let slot = exercise.slot;
    let days = |count: i32| if count == 1 { "1 day".to_owned() } else { format!("{count} days") };
    match exercise.phase(now.wall) {
        Phase::NotYet => {
            let left = days(days_between(today, slot.first));
            format!("Opens on {}, in {left}.", weekday(slot.first))
        }
        Phase::Open if today == slot.last => "Open. Today is the last day, until 23:59.".to_owned(),
        Phase::Open => format!("Open until {}, {} left.", weekday(slot.last), days(days_between(today, slot.last))),
        Phase::Closed => format!("Closed since {}.", weekday(slot.last)),
    }
}

/// The participation level in a word or two; nothing before it opens.
pub fn participation(frozen: &Frozen, submitted: &[u32], now: Now) -> &'static str {
    let phase = frozen.exercise.phase(now.wall);
    if phase == Phase::NotYet {
        return "";
    }
    match participation::level(&frozen.counts(submitted)) {
        Level::None if phase == Phase::Closed => "nobody took part",
        Level::None => "nobody yet",
        Level::Incomplete => "a group is missing",
        Level::Medium => "medium participation",
        Level::High => "high participation",
    }
}
