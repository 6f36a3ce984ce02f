//! The machine's clock, which decides at a station what was in time.

use std::path::Path;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::domain::rehearsal::Point;
use crate::runtime::clock::{Clock, OFFSET};
use crate::runtime::exercise_files::Opened;
use crate::store::Store;

const CLOCK: &str = "clock";
/// The name of the point that compares it with the hub's.
pub(super) const DIFFERENCE: &str = "hub's clock";
/// A clock that shows an earlier moment has lost it: the program was not there then.
const EARLIEST: &str = "2026-01-01T00:00:00Z";
/// Nobody minds so little.
const SMALL: SignedDuration = SignedDuration::from_secs(5);
/// A difference beyond is not corrected: rather the machine's own.
const CORRECTED_MAX: SignedDuration = SignedDuration::from_hours(24);

/// The time, the difference that was kept unless the hub was asked just now, and the zone.
pub(super) fn points(folder: &Path, is_asked: bool) -> Vec<Point> {
    let now = Clock::new().now().wall;
    let is_set = std::env::var_os("REFLECTORY_NOW").is_some();
    let store = Store::open_existing(folder).ok();
    let schools = store.as_ref().and_then(zone_of_school);
    let kept = store.filter(|_| !is_asked).and_then(|store| store.setting(OFFSET).ok().flatten());
    let kept = kept.and_then(|millis| millis.parse().ok()).map(SignedDuration::from_millis);
    let mut points = vec![alone(now, is_set)];
    points.extend(kept.map(against));
    points.push(zone(&TimeZone::system(), schools.as_ref(), now));
    points
}

fn zone_of_school(store: &Store) -> Option<TimeZone> {
    let row = store.exercises().ok()?.into_iter().next()?;
    Some(Opened::open(store, &row.id).ok()?.frozen.exercise.zone.clone())
}

/// The clock by itself.
pub fn alone(now: Timestamp, is_set: bool) -> Point {
    let shown = now.strftime("%Y-%m-%d %H:%M UTC");
    if is_set {
        return Point::look(
            CLOCK,
            format!("{shown}, set by REFLECTORY_NOW for a trial. Please take that away before people answer."),
        );
    }
    if EARLIEST.parse::<Timestamp>().is_ok_and(|earliest| now < earliest) {
        return Point::not_ready(
            CLOCK,
            format!("{shown}: this machine has lost the time. Please set its clock; its battery may be empty."),
        );
    }
    Point::ready(CLOCK, format!("{shown}. Please compare it with your watch."))
}

/// How far the coordinator's clock is ahead of this machine's.
pub fn against(ahead: SignedDuration) -> Point {
    let by = in_words(ahead.abs());
    if ahead.abs() <= SMALL {
        return Point::ready(DIFFERENCE, "This clock agrees with the coordinator's machine.");
    }
    if ahead.abs() > CORRECTED_MAX {
        return Point::not_ready(
            DIFFERENCE,
            format!(
                "It differs by {by} from the coordinator's machine, too much to be corrected. Please set the clock of the one that is wrong."
            ),
        );
    }
    let way = if ahead.is_negative() { "ahead of" } else { "behind" };
    Point::look(
        DIFFERENCE,
        format!(
            "It is {by} {way} the coordinator's machine. At the station that is corrected by itself; setting it right is better."
        ),
    )
}

/// The machine's time zone and the school's.
pub fn zone(machine: &TimeZone, school: Option<&TimeZone>, now: Timestamp) -> Point {
    const ZONE: &str = "time zone";
    let name = machine.iana_name().unwrap_or("one without a name").to_owned();
    match school {
        Some(school) if machine.to_offset(now) != school.to_offset(now) => Point::look(
            ZONE,
            format!(
                "This machine's is {name}, the exercise's is {}. Opening and closing follow the exercise's; only the clock in the corner of the desktop shows another time.",
                school.iana_name().unwrap_or("another")
            ),
        ),
        _ => Point::ready(ZONE, format!("{name}.")),
    }
}

/// A length of time as people say it.
fn in_words(time: SignedDuration) -> String {
    match (time.as_hours(), time.as_mins(), time.as_secs()) {
        (48.., ..) => format!("{} days", time.as_hours() / 24),
        (2.., ..) => format!("{} hours", time.as_hours()),
        (_, 2.., _) => format!("{} minutes", time.as_mins()),
        (_, _, seconds) => format!("{seconds} seconds"),
    }
}
