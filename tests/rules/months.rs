//! The calendar in which dates are chosen: which days can be, and the weeks of a month.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use proptest::prelude::{Just, Strategy, prop_assert, prop_assert_eq, prop_oneof, proptest};
use reflectory::domain::calendar::{Days, first_days, last_days, slot_problems, window};
use reflectory::domain::month::Month;

use super::{SHIPPED, cases};

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
fn first_days_are_not_past_and_a_week_before_the_end() {
    let check = |session: u8, year: i16, today: &str, expected: Option<(&str, &str)>| {
        let found = first_days(window_of(session, year), day(today));
        assert_eq!(found, expected.map(|(first, last)| days(first, last)), "session {session} on {today}");
    };
    check(1, 2026, "2026-06-20", Some(("2026-08-01", "2026-12-25")));
    check(1, 2026, "2026-08-01", Some(("2026-08-01", "2026-12-25")));
    check(1, 2026, "2026-11-22", Some(("2026-11-22", "2026-12-25")));
    check(1, 2026, "2026-12-25", Some(("2026-12-25", "2026-12-25")));
    check(1, 2026, "2026-12-26", None);
    check(1, 2026, "2027-01-04", None);
    check(2, 2026, "2026-12-31", Some(("2027-01-01", "2027-04-24")));
    // On the leap day, and after it.
    check(2, 2027, "2028-02-29", Some(("2028-02-29", "2028-04-24")));
    check(2, 2027, "2028-03-01", Some(("2028-03-01", "2028-04-24")));
    // In April two sessions can begin; from the 25th on only the third.
    check(2, 2026, "2027-04-24", Some(("2027-04-24", "2027-04-24")));
    check(3, 2026, "2027-04-24", Some(("2027-04-24", "2027-07-25")));
    check(2, 2026, "2027-04-25", None);
    check(3, 2026, "2027-04-25", Some(("2027-04-25", "2027-07-25")));
}

#[test]
fn last_days_are_7_to_21_days_on_inside_the_window() {
    let check = |session: u8, year: i16, first: &str, expected: Option<(&str, &str)>| {
        let found = last_days(day(first), window_of(session, year));
        assert_eq!(found, expected.map(|(first, last)| days(first, last)), "session {session} from {first}");
    };
    check(1, 2026, "2026-11-23", Some(("2026-11-29", "2026-12-13")));
    // The window's end, and the year's.
    check(1, 2026, "2026-12-11", Some(("2026-12-17", "2026-12-31")));
    check(1, 2026, "2026-12-12", Some(("2026-12-18", "2026-12-31")));
    check(1, 2026, "2026-12-25", Some(("2026-12-31", "2026-12-31")));
    check(1, 2026, "2026-12-26", None);
    check(1, 2026, "2026-07-31", None);
    check(2, 2026, "2026-12-31", None);
    // A leap day inside, as the earliest last day, and a year without one.
    check(2, 2027, "2028-02-20", Some(("2028-02-26", "2028-03-11")));
    check(2, 2027, "2028-02-23", Some(("2028-02-29", "2028-03-14")));
    check(2, 2027, "2028-02-29", Some(("2028-03-06", "2028-03-20")));
    check(2, 2026, "2027-02-23", Some(("2027-03-01", "2027-03-15")));
    // Both changes of the clocks: a day is a day.
    check(2, 2026, "2027-03-22", Some(("2027-03-28", "2027-04-11")));
    check(1, 2026, "2026-10-19", Some(("2026-10-25", "2026-11-08")));
    // In April a slot can belong to session 2, to session 3, or to either.
    check(2, 2026, "2027-04-10", Some(("2027-04-16", "2027-04-30")));
    check(2, 2026, "2027-04-20", Some(("2027-04-26", "2027-04-30")));
    check(3, 2026, "2027-04-20", Some(("2027-04-26", "2027-05-10")));
    check(3, 2026, "2027-03-31", None);
}

#[test]
fn the_calendars_ends_offer_nothing() {
    let all = Days { first: Date::MIN, last: Date::MAX };
    assert_eq!(last_days(Date::MAX, all), None);
    assert_eq!(first_days(Days { first: Date::MIN, last: Date::MIN }, Date::MIN), None);
    let late = day("9999-12-20");
    assert_eq!(last_days(late, all), Some(days("9999-12-26", "9999-12-31")));
    assert_eq!(first_days(all, Date::MIN), Some(Days { first: Date::MIN, last: day("9999-12-25") }));
}

/// A day near the window's ends, or anywhere.
fn any_day(around: Days) -> impl Strategy<Value = Date> {
    let near = |day: Date| (-8i32..9).prop_map(move |offset| day.checked_add(offset.days()).unwrap());
    let anywhere = (-40..around.count() + 40).prop_map(move |o| around.first.checked_add(o.days()).unwrap());
    prop_oneof![near(around.first), near(around.last), anywhere]
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn what_can_be_chosen_is_what_has_no_problem(
        (its, today, first) in (1u8..4, 2023i16..2030).prop_flat_map(|(session, year)| {
            let its = window_of(session, year);
            (Just(its), any_day(its), any_day(its))
        }),
        length in prop_oneof![-3i32..26, 5i32..8, 19i32..22],
    ) {
        let slot = Days { first, last: first.checked_add(length.days()).unwrap() };
        let in_range = |range: Option<Days>, day: Date| range.is_some_and(|r| r.first <= day && day <= r.last);
        let offered = in_range(first_days(its, today), first) && in_range(last_days(first, its), slot.last);
        prop_assert_eq!(offered, slot_problems(slot, its, today).is_empty(), "{:?} in {:?} on {}", slot, its, today);
    }
}

/// Days of the month in their columns, a dot where there is none.
fn grid(of: &str) -> Vec<String> {
    let cell = |day: &Option<Date>| day.map_or(".".to_owned(), |day| day.day().to_string());
    Month::of(day(of)).weeks().iter().map(|week| week.iter().map(cell).collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn the_weeks_of_a_month_begin_on_monday() {
    let check = |of: &str, expected: &[&str]| assert_eq!(grid(of), expected, "{of}");
    check(
        "2026-11-22",
        &[
            ". . . . . . 1",
            "2 3 4 5 6 7 8",
            "9 10 11 12 13 14 15",
            "16 17 18 19 20 21 22",
            "23 24 25 26 27 28 29",
            "30 . . . . . .",
        ],
    );
    let leap =
        [". 1 2 3 4 5 6", "7 8 9 10 11 12 13", "14 15 16 17 18 19 20", "21 22 23 24 25 26 27", "28 29 . . . . ."];
    check("2028-02-29", &leap);
    // Four whole weeks, and the two months in which the clocks change.
    check("2027-02-01", &["1 2 3 4 5 6 7", "8 9 10 11 12 13 14", "15 16 17 18 19 20 21", "22 23 24 25 26 27 28"]);
    assert_eq!(grid("2027-03-28").last().unwrap(), "29 30 31 . . . .");
    assert_eq!(grid("2026-10-25")[3], "19 20 21 22 23 24 25");
}

#[test]
fn months_follow_each_other_to_the_calendars_ends() {
    let month = |text: &str| Month::of(day(text));
    let check = |before: &str, after: &str| {
        assert_eq!(month(before).next(), Some(month(after)));
        assert_eq!(month(after).previous(), Some(month(before)));
        assert!(month(before) < month(after));
    };
    check("2026-12-31", "2027-01-01");
    check("2028-01-31", "2028-02-29");
    check("2028-02-29", "2028-03-31");
    assert_eq!(Month::of(Date::MAX).next(), None);
    assert_eq!(Month::of(Date::MIN).previous(), None);
    assert_eq!(Month::of(Date::MAX).last(), Date::MAX);
    assert_eq!(Month::of(Date::MAX).weeks().concat().iter().flatten().count(), 31, "also where the calendar ends");
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn every_day_of_a_month_stands_once_under_its_weekday(year in -9999i16..=9999, month in 1i8..=12) {
        let first = Date::new(year, month, 1).unwrap();
        let its = Month::of(first);
        let weeks = its.weeks();
        prop_assert!((4..=6).contains(&weeks.len()));
        prop_assert!(weeks.iter().all(|week| week.iter().any(Option::is_some)), "an empty week");
        let found: Vec<Date> = weeks.iter().flatten().flatten().copied().collect();
        let expected: Vec<Date> = (1..=first.days_in_month()).map(|d| Date::new(year, month, d).unwrap()).collect();
        prop_assert_eq!(&found, &expected);
        prop_assert_eq!((its.first(), its.last()), (expected[0], expected[expected.len() - 1]));
        for week in &weeks {
            let monday = Weekday::Monday;
            let right = |(at, day): (usize, &Option<Date>)| day.is_none_or(|d| d.weekday().since(monday) as usize == at);
            prop_assert!(week.iter().enumerate().all(right), "{:?}", week);
        }
    }
}
