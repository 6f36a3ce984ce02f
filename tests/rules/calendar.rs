//! The school year, the slot of an exercise, and the instants at which it opens and closes.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use reflectory::domain::calendar::{
    Days, Phase, SlotProblem, opening, phase, school_year, sessions_for_setup, slot_problems, window,
};
use reflectory::domain::instrument::{Instrument, Session};
use reflectory::format::instrument::time_zone;

use super::{SHIPPED, exercise_at, instant};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn days(first: &str, last: &str) -> Days {
    Days { first: day(first), last: day(last) }
}

fn window_of(session: u8, year: i16) -> Days {
    window(SHIPPED.session(session).unwrap(), year).unwrap()
}

#[test]
fn a_school_year_begins_in_august() {
    let check = |at: &str, year: i16| assert_eq!(school_year(day(at)), year, "{at}");
    check("2026-07-31", 2025);
    check("2026-08-01", 2026);
    check("2026-12-31", 2026);
    check("2027-01-01", 2026);
    check("2027-07-31", 2026);
    check("2027-08-01", 2027);
}

#[test]
fn the_three_windows_of_a_school_year() {
    let check = |session: u8, first: &str, last: &str| assert_eq!(window_of(session, 2026), days(first, last));
    check(1, "2026-08-01", "2026-12-31");
    check(2, "2027-01-01", "2027-04-30");
    check(3, "2027-04-01", "2027-07-31");
}

#[test]
fn a_day_the_month_lacks_is_its_last() {
    let february = Session { number: 4, first: (2, 1), last: (2, 30) };
    let check = |year: i16, last: &str| assert_eq!(window(february, year).unwrap().last, day(last), "{year}");
    check(2026, "2027-02-28");
    check(2027, "2028-02-29");
    check(2099, "2100-02-28");
    check(1999, "2000-02-29");
}

#[test]
fn a_year_beyond_the_calendar_has_no_window() {
    let of = |session: u8, year: i16| window(SHIPPED.session(session).unwrap(), year);
    assert!(of(1, 9999).is_some());
    assert_eq!(of(2, 9999), None);
    assert_eq!(of(1, i16::MAX), None);
    assert_eq!(of(3, i16::MAX), None);
}

#[test]
fn days_are_counted_with_both_ends() {
    let check = |first: &str, last: &str, count: i32| assert_eq!(days(first, last).count(), count, "{first} {last}");
    check("2026-11-23", "2026-11-23", 1);
    check("2026-11-23", "2026-11-22", 0);
    check("2026-11-23", "2026-12-11", 19);
    check("2028-02-22", "2028-03-01", 9);
    check("2027-02-22", "2027-03-01", 8);
    // Both weeks hold a change of the clocks, and are weeks all the same.
    check("2027-03-22", "2027-03-28", 7);
    check("2026-10-19", "2026-10-25", 7);
    check("2026-12-28", "2027-01-03", 7);
}

#[test]
fn a_slot_has_7_to_21_days_inside_one_window_from_today() {
    let today = day("2026-09-01");
    let first_window = window_of(1, 2026);
    let check = |first: &str, last: &str, expected: &[SlotProblem]| {
        assert_eq!(slot_problems(days(first, last), first_window, today), expected, "{first} to {last}");
    };
    let outside = || SlotProblem::OutsideWindow(first_window);
    check("2026-10-05", "2026-10-10", &[SlotProblem::TooShort(6)]);
    check("2026-10-05", "2026-10-11", &[]);
    check("2026-10-05", "2026-10-25", &[]);
    check("2026-10-05", "2026-10-26", &[SlotProblem::TooLong(22)]);
    check("2026-10-05", "2026-10-05", &[SlotProblem::TooShort(1)]);
    check("2026-10-05", "2026-10-04", &[SlotProblem::Backwards]);
    check("2026-10-05", "2026-08-20", &[SlotProblem::Backwards]);
    check("2026-09-01", "2026-09-07", &[]);
    check("2026-08-31", "2026-09-07", &[SlotProblem::InThePast(today)]);
    check("2026-12-25", "2026-12-31", &[]);
    check("2026-12-26", "2027-01-01", &[outside()]);
    check("2027-01-04", "2027-01-10", &[outside()]);
    check("2026-07-01", "2026-07-03", &[SlotProblem::TooShort(3), outside(), SlotProblem::InThePast(today)]);
}

#[test]
fn april_belongs_to_two_sessions() {
    let today = day("2027-03-01");
    let check = |first: &str, last: &str, second: bool, third: bool| {
        let fits = |session: u8| slot_problems(days(first, last), window_of(session, 2026), today).is_empty();
        assert_eq!((fits(2), fits(3)), (second, third), "{first} to {last}");
    };
    check("2027-04-05", "2027-04-18", true, true);
    check("2027-04-01", "2027-04-21", true, true);
    check("2027-03-31", "2027-04-12", true, false);
    check("2027-04-24", "2027-04-30", true, true);
    check("2027-04-25", "2027-05-01", false, true);
    check("2027-03-26", "2027-04-02", true, false);
}

#[test]
fn set_ups_are_made_for_the_current_and_the_next_session() {
    let check = |today: &str, expected: &[(i16, u8)]| {
        assert_eq!(sessions_for_setup(&SHIPPED, day(today)), expected, "{today}");
    };
    check("2026-07-31", &[(2025, 3), (2026, 1)]);
    check("2026-08-01", &[(2026, 1), (2026, 2)]);
    check("2026-12-31", &[(2026, 1), (2026, 2)]);
    check("2027-01-01", &[(2026, 2), (2026, 3)]);
    check("2027-02-28", &[(2026, 2), (2026, 3)]);
    check("2028-02-29", &[(2027, 2), (2027, 3)]);
    check("2027-03-31", &[(2026, 2), (2026, 3)]);
    // In April two sessions are current, and the one after them begins in August.
    check("2027-04-01", &[(2026, 2), (2026, 3), (2027, 1)]);
    check("2027-04-30", &[(2026, 2), (2026, 3), (2027, 1)]);
    check("2027-05-01", &[(2026, 3), (2027, 1)]);
    check("2027-07-31", &[(2026, 3), (2027, 1)]);
    check("2027-08-01", &[(2027, 1), (2027, 2)]);
    check("9999-12-31", &[(9999, 1)]);
}

/// Windows need not follow each other: between two of them only the next one is offered, or both that begin at once.
#[test]
fn set_ups_between_two_windows_are_for_the_next() {
    let session = |number: u8, first: (i8, i8), last: (i8, i8)| Session { number, first, last };
    let sessions = vec![
        session(1, (9, 1), (11, 30)),
        session(2, (12, 1), (2, 30)),
        session(3, (5, 1), (5, 31)),
        session(4, (5, 1), (6, 30)),
    ];
    let apart = Instrument { sessions, ..SHIPPED.clone() };
    let check = |today: &str, expected: &[(i16, u8)]| {
        assert_eq!(sessions_for_setup(&apart, day(today)), expected, "{today}");
    };
    check("2027-08-15", &[(2027, 1)]);
    check("2027-12-24", &[(2027, 2), (2027, 3), (2027, 4)]);
    check("2028-02-29", &[(2027, 2), (2027, 3), (2027, 4)]);
    check("2028-03-01", &[(2027, 3), (2027, 4)]);
    check("2028-06-15", &[(2027, 4), (2028, 1)]);
    check("2028-07-15", &[(2028, 1)]);
}

#[test]
fn opens_and_closes_at_midnight_of_the_school() {
    let check = |zone: &str, first: &str, last: &str, opens: &str, closes: &str| {
        let found = opening(days(first, last), &time_zone(zone).unwrap());
        assert_eq!(found, (instant(opens), instant(closes)), "{zone}: {first} to {last}");
    };
    let brussels = "Europe/Brussels";
    check(brussels, "2026-11-23", "2026-12-11", "2026-11-22T23:00:00Z", "2026-12-11T23:00:00Z");
    // The clocks go forward on 28 March 2027, inside, on the first and on the last day.
    check(brussels, "2027-03-22", "2027-04-04", "2027-03-21T23:00:00Z", "2027-04-04T22:00:00Z");
    check(brussels, "2027-03-28", "2027-04-04", "2027-03-27T23:00:00Z", "2027-04-04T22:00:00Z");
    check(brussels, "2027-03-22", "2027-03-28", "2027-03-21T23:00:00Z", "2027-03-28T22:00:00Z");
    // And back on 25 October 2026.
    check(brussels, "2026-10-19", "2026-10-30", "2026-10-18T22:00:00Z", "2026-10-30T23:00:00Z");
    check(brussels, "2026-10-25", "2026-11-02", "2026-10-24T22:00:00Z", "2026-11-02T23:00:00Z");
    check(brussels, "2026-10-19", "2026-10-25", "2026-10-18T22:00:00Z", "2026-10-25T23:00:00Z");
    check("Europe/Athens", "2026-11-23", "2026-12-11", "2026-11-22T22:00:00Z", "2026-12-11T22:00:00Z");
    check("Atlantic/Azores", "2026-11-23", "2026-12-11", "2026-11-23T01:00:00Z", "2026-12-12T01:00:00Z");
}

/// Where the clocks change at midnight, a day begins at its first moment that exists.
#[test]
fn opens_also_where_midnight_is_skipped() {
    let check = |zone: &str, first: &str, last: &str, opens: &str, closes: &str| {
        let found = opening(days(first, last), &time_zone(zone).unwrap());
        assert_eq!(found, (instant(opens), instant(closes)), "{zone}: {first} to {last}");
    };
    // From 00:00 to 01:00 on Friday 30 April 2027.
    check("Africa/Cairo", "2027-04-30", "2027-05-09", "2027-04-29T22:00:00Z", "2027-05-09T21:00:00Z");
    check("Africa/Cairo", "2027-04-20", "2027-04-29", "2027-04-19T22:00:00Z", "2027-04-29T22:00:00Z");
    check("Asia/Beirut", "2027-03-28", "2027-04-04", "2027-03-27T22:00:00Z", "2027-04-04T21:00:00Z");
    // From 00:00 back to 23:00: Saturday 24 October 2026 lasts 25 hours, all of them open.
    check("Asia/Beirut", "2026-10-18", "2026-10-24", "2026-10-17T21:00:00Z", "2026-10-24T22:00:00Z");
}

#[test]
fn the_last_fraction_of_the_last_day_counts() {
    let brussels = time_zone("Europe/Brussels").unwrap();
    let slot = days("2026-11-23", "2026-12-11");
    let check =
        |now: &str, expected: Phase| assert_eq!(phase(slot, &brussels, now.parse().unwrap()), expected, "{now}");
    check("2026-11-22T23:59:59.999+01:00", Phase::NotYet);
    check("2026-11-23T00:00:00+01:00", Phase::Open);
    check("2026-12-01T12:00:00+01:00", Phase::Open);
    check("2026-12-11T23:59:59.999+01:00", Phase::Open);
    check("2026-12-12T00:00:00+01:00", Phase::Closed);
    check("2030-01-01T00:00:00+01:00", Phase::Closed);
}

/// To the second, in weeks with both changes of the clocks and where a day begins at one o'clock.
#[test]
fn a_phase_begins_and_ends_with_its_second() {
    let check = |zone: &str, first: &str, last: &str, opens: &str, closes: &str| {
        let zone = time_zone(zone).unwrap();
        let at = |instant: &str, seconds: i64| {
            phase(days(first, last), &zone, instant.parse::<jiff::Timestamp>().unwrap() + seconds.seconds())
        };
        let found = [at(opens, -1), at(opens, 0), at(opens, 1), at(closes, -1), at(closes, 0), at(closes, 1)];
        let expected = [Phase::NotYet, Phase::Open, Phase::Open, Phase::Open, Phase::Closed, Phase::Closed];
        assert_eq!(found, expected, "{first} to {last}");
    };
    let brussels = "Europe/Brussels";
    check(brussels, "2026-11-23", "2026-12-11", "2026-11-23T00:00:00+01:00", "2026-12-12T00:00:00+01:00");
    check(brussels, "2027-03-22", "2027-03-28", "2027-03-22T00:00:00+01:00", "2027-03-29T00:00:00+02:00");
    check(brussels, "2027-03-28", "2027-04-11", "2027-03-28T00:00:00+01:00", "2027-04-12T00:00:00+02:00");
    check(brussels, "2026-10-19", "2026-10-25", "2026-10-19T00:00:00+02:00", "2026-10-26T00:00:00+01:00");
    check(brussels, "2028-02-23", "2028-02-29", "2028-02-23T00:00:00+01:00", "2028-03-01T00:00:00+01:00");
    check(brussels, "2026-12-25", "2026-12-31", "2026-12-25T00:00:00+01:00", "2027-01-01T00:00:00+01:00");
    check("Africa/Cairo", "2027-04-30", "2027-05-09", "2027-04-30T01:00:00+03:00", "2027-05-10T00:00:00+03:00");
}

#[test]
fn an_exercise_follows_its_slot() {
    let exercise = exercise_at("primary", &[]);
    assert_eq!(exercise.slot.first, date(2026, 11, 23));
    assert_eq!(exercise.opening().0, instant("2026-11-22T23:00:00Z"));
    assert_eq!(exercise.phase(instant("2026-12-11T22:59:59.999Z")), Phase::Open);
    assert_eq!(exercise.phase(instant("2026-12-11T23:00:00Z")), Phase::Closed);
}
