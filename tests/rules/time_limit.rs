//! The two hours of a participant, on two clocks.

use jiff::{SignedDuration, Timestamp};
use reflectory::domain::time_limit::{ANNOUNCED_MINUTES, Now, TimeLimit, announcement, minutes_up};

use super::instant;

const HOUR: i64 = 3600;

/// The moment when both clocks have moved by these many seconds.
fn at(steady: i64, wall: i64) -> Now {
    let begun = instant("2026-11-23T10:00:00Z");
    Now { wall: begun + SignedDuration::from_secs(wall), steady: SignedDuration::from_secs(5000 + steady) }
}

fn far() -> Timestamp {
    instant("2026-12-11T23:00:00Z")
}

#[test]
fn the_steady_clock_decides() {
    let limit = TimeLimit::begin(at(0, 0));
    let check = |steady: i64, wall: i64, left: i64| {
        assert_eq!(limit.left(at(steady, wall), far()).as_secs(), left, "{steady} s on, the wall clock {wall} s");
    };
    check(0, 0, 2 * HOUR);
    check(2 * HOUR - 1, 2 * HOUR - 1, 1);
    check(2 * HOUR, 2 * HOUR, 0);
    check(3 * HOUR, 3 * HOUR, 0);
    // The wall clock is set back an hour, or forward a day.
    check(HOUR, 0, HOUR);
    check(2 * HOUR, HOUR, 0);
    check(60, 24 * HOUR + 60, 2 * HOUR - 60);
    // A steady clock that seems to run backwards takes nothing away.
    check(-10, 0, 2 * HOUR);
}

#[test]
fn a_fraction_of_the_last_second_is_left() {
    let limit = TimeLimit::begin(at(0, 0));
    let mut now = at(2 * HOUR - 1, 2 * HOUR - 1);
    now.steady += SignedDuration::from_millis(999);
    assert_eq!(limit.left(now, far()), SignedDuration::from_millis(1));
}

#[test]
fn the_closing_ends_it_where_it_is_nearer() {
    let limit = TimeLimit::begin(at(0, 0));
    let closes = at(0, HOUR).wall;
    let check = |steady: i64, wall: i64, left: i64, last_word: i64| {
        let now = at(steady, wall);
        let found = (limit.left(now, closes).as_secs(), limit.last_word_left(now, closes).as_secs());
        assert_eq!(found, (left, last_word), "{steady} s on, the wall clock {wall} s");
    };
    check(0, 0, HOUR, HOUR);
    check(HOUR - 1, HOUR - 1, 1, 1);
    check(HOUR, HOUR, 0, 0);
    check(HOUR + 1, HOUR + 1, 0, 0);
    // The closing is a matter of the wall clock.
    check(60, 24 * HOUR, 0, 0);
}

#[test]
fn five_more_minutes_to_decide() {
    let limit = TimeLimit::begin(at(0, 0));
    let check = |on: i64, left: i64| assert_eq!(limit.last_word_left(at(on, on), far()).as_secs(), left, "{on} s on");
    check(2 * HOUR, 300);
    check(2 * HOUR + 299, 1);
    check(2 * HOUR + 300, 0);
    check(2 * HOUR + 301, 0);
}

/// Every second from the beginning to the end, and what is announced.
#[test]
fn the_time_is_announced_at_30_10_5_and_1_once_each() {
    let mut announced = Vec::new();
    for left in (0..2 * HOUR).rev() {
        let (before, after) = (SignedDuration::from_secs(left + 1), SignedDuration::from_secs(left));
        announced.extend(announcement(before, after).map(|minutes| (minutes, left)));
    }
    assert_eq!(announced, [(30, 1800), (10, 600), (5, 300), (1, 60)]);
    assert_eq!(announced.iter().map(|(minutes, _)| *minutes).collect::<Vec<_>>(), ANNOUNCED_MINUTES);
}

#[test]
fn a_jump_announces_only_the_nearest() {
    let check = |before: i64, after: i64, expected: Option<i64>| {
        let (before, after) = (SignedDuration::from_secs(before), SignedDuration::from_secs(after));
        assert_eq!(announcement(before, after), expected);
    };
    check(7200, 400, Some(10));
    check(7200, 20, Some(1));
    check(7200, 0, None);
    check(1800, 1799, None);
    check(1801, 1801, None);
    check(590, 605, None);
}

#[test]
fn minutes_are_rounded_up() {
    let check = |millis: i64, minutes: i64| assert_eq!(minutes_up(SignedDuration::from_millis(millis)), minutes);
    check(0, 0);
    check(1, 1);
    check(999, 1);
    check(60_000, 1);
    check(60_001, 2);
    check(7_199_999, 120);
    check(7_200_000, 120);
    assert_eq!(minutes_up(SignedDuration::MAX), i64::MAX / 60);
}
