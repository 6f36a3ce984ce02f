//! How days, states and participation are said in this room.

use crate::domain::calendar::{Days, Phase, days_between, year_words};
use crate::domain::exercise::{Exercise, Frozen};
use crate::domain::participation::{self, Level};
use crate::domain::time_limit::Now;
use crate::locale::day;
use crate::locale::say::Say;

/// An exercise by its level, session and school year: `Primary · session 1 of 2026-2027`.
pub fn exercise_title(frozen: &Frozen) -> Say {
    let (session, year) = (frozen.exercise.session, year_words(frozen.exercise.year));
    Say::new("exercise-title").with("title", frozen.title()).with("session", session).with("year", year)
}

/// Two days: `1 August – 31 December 2026`.
pub fn range(days: Days) -> Say {
    let (first, last) = (days.first, days.last);
    let first = if first.year() == last.year() { day::day_and_month(first) } else { day::date(first) };
    Say::new("days-range").with("first", first).with("last", day::date(last))
}

/// The same where there is little room: `1 Aug – 31 Dec`.
pub fn short_range(days: Days) -> Say {
    Say::new("days-range").with("first", day::short(days.first)).with("last", day::short(days.last))
}

/// Where an exercise stands, in a few words: `open until 4 Dec`.
pub fn state(exercise: &Exercise, now: Now) -> Say {
    let (id, on) = match exercise.phase(now.wall) {
        Phase::NotYet => ("sessions-opens", exercise.slot.first),
        Phase::Open => ("sessions-open-until", exercise.slot.last),
        Phase::Closed => ("sessions-closed-since", exercise.slot.last),
    };
    Say::new(id).with("day", day::short(on))
}

/// The same in a sentence with the days that are left.
pub fn state_sentence(exercise: &Exercise, now: Now) -> Say {
    let today = now.wall.to_zoned(exercise.zone.clone()).date();
    let slot = exercise.slot;
    match exercise.phase(now.wall) {
        Phase::NotYet => {
            let left = days_between(today, slot.first);
            Say::new("exercise-opens").with("day", day::whole(slot.first)).with("days", left)
        }
        Phase::Open if today == slot.last => Say::new("exercise-last-day"),
        Phase::Open => {
            let left = days_between(today, slot.last);
            Say::new("exercise-open").with("day", day::whole(slot.last)).with("days", left)
        }
        Phase::Closed => Say::new("exercise-closed").with("day", day::whole(slot.last)),
    }
}

/// The participation level in a word or two; nothing before it opens.
pub fn participation(frozen: &Frozen, submitted: &[u32], now: Now) -> Option<Say> {
    let phase = frozen.exercise.phase(now.wall);
    if phase == Phase::NotYet {
        return None;
    }
    Some(Say::new(match participation::level(&frozen.counts(submitted)) {
        Level::None if phase == Phase::Closed => "sessions-nobody-took-part",
        Level::None => "sessions-nobody-yet",
        Level::Incomplete => "sessions-group-missing",
        Level::Medium => "sessions-medium",
        Level::High => "sessions-high",
    }))
}
