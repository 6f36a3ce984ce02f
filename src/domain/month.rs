//! A month as weeks of days, for the calendar in which dates are chosen.

use jiff::ToSpan;
use jiff::civil::Date;

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// Always the first of the month.
    first: Date,
}

impl Month {
    /// The month a day belongs to.
    pub fn of(day: Date) -> Month {
        Month { first: day.first_of_month() }
    }

    /// Its first day.
    pub fn first(self) -> Date {
        self.first
    }

    /// Its last day.
    pub fn last(self) -> Date {
        self.first.last_of_month()
    }

    /// The month after, unless the calendar ends.
    pub fn next(self) -> Option<Month> {
        self.first.checked_add(1.month()).ok().map(Month::of)
    }

    /// The month before, unless the calendar begins here.
    pub fn previous(self) -> Option<Month> {
        self.first.checked_sub(1.month()).ok().map(Month::of)
    }

    /// Its weeks, Monday first; `None` for days of the months around. Four to six weeks.
    pub fn weeks(self) -> Vec<[Option<Date>; 7]> {
        let mut weeks = Vec::new();
        let mut week = [None; 7];
        for day in self.first.series(1.day()).take_while(|day| *day <= self.last()) {
            let column = day.weekday().to_monday_zero_offset();
            if column == 0 && day != self.first {
                weeks.push(week);
                week = [None; 7];
            }
            if let Some(cell) = week.get_mut(usize::from(column.unsigned_abs())) {
                *cell = Some(day);
            }
        }
        weeks.push(week);
        weeks
    }
}
