//! The school year, its session windows and the slot of an exercise (decisions: *Calendar*).

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::domain::instrument::{Instrument, Session};

/// Shortest slot in days, both end days counted.
pub const SLOT_DAYS_MIN: i32 = 7;
/// Longest slot in days, both end days counted.
pub const SLOT_DAYS_MAX: i32 = 21;
/// First month of a school year.
const YEAR_BEGINS: i8 = 8;

/// An inclusive range of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
}

impl Days {
    /// Number of days, both ends counted.
    pub fn count(self) -> i32 {
        days_between(self.first, self.last) + 1
    }

    /// Whether `other` lies wholly inside.
    pub fn contains(self, other: Days) -> bool {
        self.first <= other.first && other.last <= self.last
    }
}

/// Whole days from `a` to `b`; negative when `b` comes first.
pub fn days_between(a: Date, b: Date) -> i32 {
    a.duration_until(b).as_hours().div_euclid(24) as i32
}

/// The school year a day belongs to: the calendar year of its August.
pub fn school_year(day: Date) -> i16 {
    if day.month() >= YEAR_BEGINS { day.year() } else { day.year() - 1 }
}

/// A school year as people write it: `2026-2027`.
pub fn year_words(year: i16) -> String {
    format!("{year}-{}", i32::from(year) + 1)
}

/// The days of a session window in a school year, or `None` where the year is out of range.
///
/// A window that begins before August lies in the following calendar year. A last day that a month
/// does not have (30 February) is clipped to the month's end.
pub fn window(session: Session, year: i16) -> Option<Days> {
    let shift = |(month, _): (i8, i8)| if month >= YEAR_BEGINS { year } else { year.saturating_add(1) };
    let day = |at: (i8, i8)| {
        let month = Date::new(shift(at), at.0, 1).ok()?;
        Date::new(shift(at), at.0, at.1.clamp(1, month.days_in_month())).ok()
    };
    Some(Days { first: day(session.first)?, last: day(session.last)? })
}

/// The sessions for which a set-up may be made on a day, as school year and number, the one that begins first in
/// front: every session whose window holds the day (in April there are two), and the next to begin.
pub fn sessions_for_setup(instrument: &Instrument, today: Date) -> Vec<(i16, u8)> {
    let this = school_year(today);
    let mut windows: Vec<(Days, i16, u8)> = Vec::new();
    for year in [this.saturating_sub(1), this, this.saturating_add(1)] {
        for session in &instrument.sessions {
            windows.extend(window(*session, year).map(|days| (days, year, session.number)));
        }
    }
    let next = windows.iter().map(|(days, ..)| days.first).filter(|first| *first > today).min();
    windows.retain(|(days, ..)| (days.first <= today && today <= days.last) || Some(days.first) == next);
    windows.sort_by_key(|(days, _, number)| (days.first, *number));
    windows.into_iter().map(|(_, year, number)| (year, number)).collect()
}

/// The zone with this IANA name, from the database built into the program, so that every machine counts alike.
pub fn time_zone(name: &str) -> Option<TimeZone> {
    jiff::tz::TimeZoneDatabase::bundled().get(name).ok()
}

/// What is wrong with a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SlotProblem {
    /// The last day comes before the first.
    Backwards,
    /// Fewer than [`SLOT_DAYS_MIN`] days.
    TooShort(i32),
    /// More than [`SLOT_DAYS_MAX`] days.
    TooLong(i32),
    /// Not wholly inside the session's window.
    OutsideWindow(Days),
    /// The first day has passed.
    InThePast(Date),
}

/// Every rule the slot breaks; empty when it may be activated on `today`.
pub fn slot_problems(slot: Days, window: Days, today: Date) -> Vec<SlotProblem> {
    let mut problems = Vec::new();
    let count = slot.count();
    if count < 1 {
        problems.push(SlotProblem::Backwards);
    } else if count < SLOT_DAYS_MIN {
        problems.push(SlotProblem::TooShort(count));
    } else if count > SLOT_DAYS_MAX {
        problems.push(SlotProblem::TooLong(count));
    }
    if !window.contains(slot) {
        problems.push(SlotProblem::OutsideWindow(window));
    }
    if slot.first < today {
        problems.push(SlotProblem::InThePast(today));
    }
    problems
}

/// The first days an exercise can have on `today`: not in the past, and early enough for the shortest slot;
/// `None` when the window is too far gone. With [`last_days`] these are exactly the slots without a problem.
pub fn first_days(window: Days, today: Date) -> Option<Days> {
    let latest = window.last.checked_sub((SLOT_DAYS_MIN - 1).days()).ok()?;
    ordered(window.first.max(today), latest)
}

/// The last days that go with a first day of the window: 7 to 21 days, both end days counted, inside the
/// window; `None` where there is none.
pub fn last_days(first: Date, window: Days) -> Option<Days> {
    let earliest = first.checked_add((SLOT_DAYS_MIN - 1).days()).ok()?;
    let latest = first.checked_add((SLOT_DAYS_MAX - 1).days()).unwrap_or(Date::MAX);
    ordered(earliest, latest.min(window.last)).filter(|_| first >= window.first)
}

fn ordered(first: Date, last: Date) -> Option<Days> {
    (first <= last).then_some(Days { first, last })
}

/// Where an exercise stands at an instant. It follows the date alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Activated, not open yet.
    NotYet,
    /// Answers are taken.
    Open,
    /// The last day is over.
    Closed,
}

/// The instants between which a slot is open: 00:00 of the first day (included) to 00:00 after the
/// last day (excluded, so that 23:59:59 and its fractions still count).
pub fn opening(slot: Days, zone: &TimeZone) -> (Timestamp, Timestamp) {
    let midnight = |day: Date| {
        // A day on which the clocks change at midnight begins at its first existing moment.
        day.to_zoned(zone.clone()).map_or(Timestamp::MAX, |z| z.timestamp())
    };
    let after = slot.last.checked_add(1.day()).unwrap_or(Date::MAX);
    (midnight(slot.first), midnight(after))
}

/// Where a slot stands at `now`.
pub fn phase(slot: Days, zone: &TimeZone, now: Timestamp) -> Phase {
    let (opens, closes) = opening(slot, zone);
    if now < opens {
        Phase::NotYet
    } else if now < closes {
        Phase::Open
    } else {
        Phase::Closed
    }
}
