//! Activities: what is done, with what, by whom, from when to when, and how far it is.

use jiff::civil::Date;

use crate::domain::calendar::school_year;
use crate::domain::month::Month;

/// Months of a school year.
pub const MONTHS: usize = 12;

/// Something that is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Activity {
    /// What.
    pub what: String,
    /// What it needs beside money: time, rooms, people from outside.
    pub resources: String,
    /// What it costs, in words.
    pub money: String,
    /// Who sees to it.
    pub who: String,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// How far it is.
    pub mark: Mark,
    /// By what calendars know it again; 0 before it was given one. See [`crate::domain::plan::stamp`].
    pub number: u32,
}

/// How far an activity is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// Not begun.
    #[default]
    Open,
    /// Under way.
    Doing,
    /// Done.
    Done,
}

/// What is wrong with an activity's days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DaysProblem {
    /// The last day comes before the first.
    Backwards,
    /// This day lies outside the plan's school year.
    OutsideYear(Date),
}

impl Mark {
    /// All of them, in the order in which one key goes through them.
    pub const ALL: [Mark; 3] = [Mark::Open, Mark::Doing, Mark::Done];

    /// The one after this; behind the last the first follows.
    pub fn next(self) -> Mark {
        match self {
            Mark::Open => Mark::Doing,
            Mark::Doing => Mark::Done,
            Mark::Done => Mark::Open,
        }
    }

    /// What it is called.
    pub fn said(self) -> &'static str {
        match self {
            Mark::Open => "plan-mark-open",
            Mark::Doing => "plan-mark-doing",
            Mark::Done => "plan-mark-done",
        }
    }

    /// Its word in files and in answers to commands.
    pub fn word(self) -> &'static str {
        match self {
            Mark::Open => "open",
            Mark::Doing => "doing",
            Mark::Done => "done",
        }
    }
}

impl Activity {
    /// What is wrong with its days in a plan of this school year.
    pub fn days_problem(&self, year: i16) -> Option<DaysProblem> {
        let outside = [self.from, self.to].into_iter().flatten().find(|day| school_year(*day) != year);
        if let Some(day) = outside {
            return Some(DaysProblem::OutsideYear(day));
        }
        let backwards = self.from.zip(self.to).is_some_and(|(from, to)| to < from);
        backwards.then_some(DaysProblem::Backwards)
    }

    /// First and last month it covers, from 0 for August; `None` without any day, or where it lies outside the year. With
    /// one day known it covers that day's month.
    pub fn months(&self, year: i16) -> Option<(usize, usize)> {
        let first = self.from.or(self.to)?;
        let last = self.to.or(self.from)?;
        let (first, last) = (month_at(first, year), month_at(last, year));
        let end = MONTHS.saturating_sub(1);
        (first <= last && last >= 0 && first < MONTHS as i64)
            .then(|| (usize::try_from(first.max(0)).unwrap_or(0), usize::try_from(last).unwrap_or(end).min(end)))
    }

    /// Whether it should be done by now and is not.
    pub fn is_late(&self, today: Date) -> bool {
        self.mark != Mark::Done && self.to.is_some_and(|to| to < today)
    }
}

/// Position of a day's month in a school year, below 0 before it.
pub fn month_at(day: Date, year: i16) -> i64 {
    (i64::from(day.year()) - i64::from(year)) * 12 + i64::from(day.month()) - i64::from(FIRST_MONTH)
}

/// August.
const FIRST_MONTH: i8 = 8;

/// The month at a position of a school year; `None` beyond the calendar.
pub fn month_of(year: i16, at: usize) -> Option<Month> {
    let months = i16::try_from(at).ok()?.checked_add(i16::from(FIRST_MONTH) - 1)?;
    let date = Date::new(year.checked_add(months / 12)?, i8::try_from(months % 12 + 1).ok()?, 1).ok()?;
    Some(Month::of(date))
}
