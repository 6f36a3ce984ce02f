//! What choosing a day would mean: a first day, a last day, or why neither. The calendar lights the days by it, the
//! line below says it in words, and choosing obeys it.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::app::workplace::room::Here;
use crate::domain::calendar::{self, Days, SLOT_DAYS_MAX, SLOT_DAYS_MIN, SlotProblem};
use crate::domain::month::Month;
use crate::domain::sentences;
use crate::domain::setup::Setup;
use crate::locale::day;
use crate::locale::say::Say;

/// What holds for the days of one set-up on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The session's window.
    pub window: Days,
    /// Today, in the set-up's zone.
    pub today: Date,
}

/// What a day would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The first day.
    First,
    /// The last of so many days.
    Last(i32),
    /// Inside what is chosen: the day with this number.
    Inside(i32),
    /// Not possible.
    No(No),
}

/// Why a day is not possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum No {
    /// As the first day it is too late: the shortest exercise no longer fits.
    TooLate,
    /// A rule of the calendar.
    Slot(SlotProblem),
}

impl Rules {
    /// For a set-up; `None` until the store has answered, or where the instrument has no such session.
    pub fn of(setup: &Setup, here: Here) -> Option<Rules> {
        let session = here.known?.instrument.session(setup.session)?;
        let window = calendar::window(session, setup.year)?;
        Some(Rules { window, today: here.now.wall.to_zoned(setup.zone.clone()).date() })
    }

    /// The days that can be looked at: the months of the window.
    pub fn span(self) -> Days {
        Days { first: Month::of(self.window.first).first(), last: Month::of(self.window.last).last() }
    }

    /// The first day that was chosen, if it can still be one.
    pub fn first(self, setup: &Setup) -> Option<Date> {
        setup.first_day.filter(|day| self.can_be_first(*day))
    }

    /// First and last day, once both are chosen and break no rule.
    pub fn slot(self, setup: &Setup) -> Option<Days> {
        let slot = Days { first: setup.first_day?, last: setup.last_day? };
        calendar::slot_problems(slot, self.window, self.today).is_empty().then_some(slot)
    }

    /// What is wrong with the days that were chosen.
    pub fn problems(self, setup: &Setup) -> Vec<SlotProblem> {
        match (setup.first_day, setup.last_day) {
            (Some(first), Some(last)) => calendar::slot_problems(Days { first, last }, self.window, self.today),
            (Some(first), None) if first < self.today => vec![SlotProblem::InThePast(self.today)],
            (Some(first), None) if !self.can_be_first(first) => vec![SlotProblem::OutsideWindow(self.window)],
            (_, Some(_) | None) => Vec::new(),
        }
    }

    fn can_be_first(self, day: Date) -> bool {
        calendar::first_days(self.window, self.today).is_some_and(|days| holds(days, day))
    }

    /// Whether the day is one of those to choose from now: a first day, and once there is one a last day.
    pub fn is_eligible(self, day: Date, setup: &Setup) -> bool {
        match self.first(setup) {
            None => self.can_be_first(day),
            Some(first) => calendar::last_days(first, self.window).is_some_and(|days| holds(days, day)),
        }
    }

    /// What choosing the day would mean. Days before the chosen first day are a new beginning, days after it an end.
    pub fn meaning(self, day: Date, setup: &Setup) -> Meaning {
        let Some(first) = self.first(setup).filter(|first| *first < day) else { return self.beginning(day) };
        let slot = Days { first, last: day };
        if self.is_eligible(day, setup) {
            return Meaning::Last(slot.count());
        }
        if self.slot(setup).is_some_and(|chosen| day < chosen.last) {
            return Meaning::Inside(slot.count());
        }
        // Too long says more than that the window ends somewhere before.
        match calendar::slot_problems(slot, self.window, self.today).into_iter().next() {
            Some(problem) => Meaning::No(No::Slot(problem)),
            None => Meaning::Last(slot.count()),
        }
    }

    fn beginning(self, day: Date) -> Meaning {
        if self.can_be_first(day) {
            Meaning::First
        } else if !holds(self.window, day) {
            Meaning::No(No::Slot(SlotProblem::OutsideWindow(self.window)))
        } else if day < self.today {
            Meaning::No(No::Slot(SlotProblem::InThePast(self.today)))
        } else {
            Meaning::No(No::TooLate)
        }
    }

    /// Takes a day that is possible into the set-up; a last day that no longer fits goes.
    pub fn take(self, day: Date, setup: &mut Setup) {
        match self.meaning(day, setup) {
            Meaning::First => {
                setup.first_day = Some(day);
                let fits = |last: &Date| calendar::last_days(day, self.window).is_some_and(|days| holds(days, *last));
                setup.last_day = setup.last_day.filter(fits);
            }
            Meaning::Last(_) => setup.last_day = Some(day),
            Meaning::Inside(_) | Meaning::No(_) => {}
        }
    }

    /// The day in words: what it is, or would be.
    pub fn words(self, day: Date, setup: &Setup) -> Say {
        self.said(day, setup).with("day", day)
    }

    /// The same where there is little room.
    pub fn words_short(self, day: Date, setup: &Setup) -> Say {
        self.said(day, setup).with("day", day::short_whole(day))
    }

    fn said(self, day: Date, setup: &Setup) -> Say {
        match self.meaning(day, setup) {
            Meaning::First if setup.first_day == Some(day) => Say::new("dates-opens"),
            Meaning::First => Say::new("dates-would-open"),
            Meaning::Last(days) => {
                let is_chosen = setup.last_day == Some(day);
                let say = Say::new(if is_chosen { "dates-closes" } else { "dates-would-close" });
                say.with("days", days).with("place", place(setup))
            }
            Meaning::Inside(number) => {
                let all = self.slot(setup).map_or(0, Days::count);
                Say::new("dates-inside").with("number", number).with("all", all).with("least", SLOT_DAYS_MIN)
            }
            Meaning::No(no) => self.why_not(&no, day, setup),
        }
    }

    fn why_not(self, no: &No, day: Date, setup: &Setup) -> Say {
        let window = self.window;
        let of_session = |id| Say::new(id).with("session", setup.session);
        match no {
            No::TooLate => {
                let say = of_session("dates-no-too-late").with("last", day::date(window.last));
                say.with("least", SLOT_DAYS_MIN)
            }
            No::Slot(SlotProblem::TooShort(days)) => {
                Say::new("dates-no-too-short").with("days", *days).with("least", SLOT_DAYS_MIN)
            }
            No::Slot(SlotProblem::TooLong(days)) => {
                Say::new("dates-no-too-long").with("days", *days).with("most", SLOT_DAYS_MAX)
            }
            No::Slot(SlotProblem::OutsideWindow(_)) if day < window.first => {
                of_session("dates-no-before-window").with("first", day::date(window.first))
            }
            No::Slot(SlotProblem::OutsideWindow(_)) => {
                of_session("dates-no-after-window").with("last", day::date(window.last))
            }
            No::Slot(SlotProblem::InThePast(today)) => Say::new("dates-no-past").with("today", day::date(*today)),
            No::Slot(SlotProblem::Backwards) => Say::new("dates-no-backwards"),
        }
    }

    /// What is wrong with the chosen days, a sentence each.
    pub fn problem_words(self, setup: &Setup) -> Vec<Say> {
        self.problems(setup).iter().map(|problem| sentences::slot(problem, setup.session, setup.year)).collect()
    }
}

fn holds(days: Days, day: Date) -> bool {
    days.first <= day && day <= days.last
}

/// The place whose clocks hold: `Brussels`.
fn place(setup: &Setup) -> String {
    let zone = setup.zone.iana_name().unwrap_or("UTC");
    zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
}

/// A day as somebody types it: `2026-11-23`, `23.11.2026`, or `23.11.` where the window says which year.
pub fn typed(text: &str, window: Days) -> Option<Date> {
    let mut numbers = Vec::new();
    for part in text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()) {
        numbers.push(part.parse::<i16>().ok()?);
    }
    let date = |year: i16, month: i16, day: i16| Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok();
    match numbers.as_slice() {
        [year, month, day] if *year > 99 => date(*year, *month, *day),
        [day, month, year] => date(if *year < 100 { 2000 + *year } else { *year }, *month, *day),
        [day, month] => {
            let years = [window.first.year(), window.last.year()];
            let both = years.map(|year| date(year, *month, *day));
            let mut dates = both.into_iter().flatten();
            dates.clone().find(|day| holds(window, *day)).or(dates.next())
        }
        _ => None,
    }
}

/// The days of this session that belong to another one too, with its number, as in April.
pub fn shared(setup: &Setup, here: Here) -> Option<(u8, Days)> {
    let rules = Rules::of(setup, here)?;
    let sessions = &here.known?.instrument.sessions;
    sessions.iter().filter(|other| other.number != setup.session).find_map(|other| {
        let window = calendar::window(*other, setup.year)?;
        let days = Days { first: window.first.max(rules.window.first), last: window.last.min(rules.window.last) };
        (days.first <= days.last).then_some((other.number, days))
    })
}

/// A day so many days later; the day itself where the calendar ends.
pub fn later(day: Date, days: i32) -> Date {
    day.checked_add(days.days()).unwrap_or(day)
}
