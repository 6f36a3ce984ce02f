//! The windows of a school year and what stands in each, as the room lists it.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::domain::calendar::{self, Days};
use crate::domain::instrument::{LevelIx, Session};
use crate::domain::strand::Strand;

/// One window of a school year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// School year.
    pub year: i16,
    /// Session number.
    pub number: u8,
    /// First and last day.
    pub days: Days,
    /// How it stands to today.
    pub standing: Standing,
    /// What stands in it, in the order in which it is listed.
    pub entries: Vec<Entry>,
}

/// How a window stands to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Today lies in it.
    Now,
    /// The next to begin: it can be prepared.
    Next,
    /// Later than that.
    Later,
    /// It is over.
    Past,
}

/// What can stand in a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A set-up, by its place among those that are known.
    SetUp(usize),
    /// An activated exercise, by its place.
    Exercise(usize),
    /// The place where one can be set up.
    New,
}

/// What has the place of a level in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// A set-up.
    SetUp,
    /// An activated exercise.
    Exercise,
}

/// Today, where the school is.
pub fn today(here: Here) -> Date {
    let zone = here.known.and_then(|known| {
        calendar::time_zone(&known.school.zone).or_else(|| calendar::time_zone(&known.instrument.time_zone))
    });
    here.now.wall.to_zoned(zone.unwrap_or(TimeZone::UTC)).date()
}

/// The windows that are shown for a school year: its own, and beside this year's those of the next that can be
/// prepared already.
pub fn shown(known: &Known, year: i16, today: Date) -> Vec<Window> {
    let open = calendar::sessions_for_setup(&known.instrument, today);
    let mut windows: Vec<Window> =
        sessions(known, year).into_iter().filter_map(|session| window(known, year, session, &open, today)).collect();
    if year == calendar::school_year(today) {
        let coming = open.iter().filter(|(of, _)| *of > year);
        let coming = coming.filter_map(|(of, number)| Some((*of, known.instrument.session(*number)?)));
        windows.extend(coming.filter_map(|(of, session)| window(known, of, session, &open, today)));
    }
    windows
}

/// The school years that can be looked at, the earliest first; this one is always among them.
pub fn years(known: &Known, today: Date) -> Vec<i16> {
    let exercises = known.exercises.iter().map(|frozen| frozen.exercise.year);
    let set_ups = known.set_ups.iter().map(|kept| kept.setup.year);
    let mut years: Vec<i16> = exercises.chain(set_ups).chain([calendar::school_year(today)]).collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// What has the place of a level and an instrument in a session already.
pub fn taken(known: &Known, year: i16, session: u8, strand: &Strand) -> Option<Taken> {
    let id = strand.id(year, session);
    if known.exercises.iter().any(|frozen| frozen.id == id) {
        return Some(Taken::Exercise);
    }
    known.set_ups.iter().any(|kept| kept.id == id).then_some(Taken::SetUp)
}

/// The usual instrument's sessions, and those that others or an exercise of that year have and it lacks.
fn sessions(known: &Known, year: i16) -> Vec<Session> {
    let mut sessions = known.instrument.sessions.clone();
    let exercises = known.exercises.iter().filter(|frozen| frozen.exercise.year == year);
    let exercises = exercises.map(|frozen| (&frozen.instrument, frozen.exercise.session));
    let set_ups = known.set_ups.iter().map(|kept| &kept.setup).filter(|setup| setup.year == year);
    let set_ups = set_ups.map(|setup| (&**known.instrument_named(&setup.instrument), setup.session));
    for (instrument, number) in exercises.chain(set_ups) {
        let own = instrument.session(number);
        sessions.extend(own.filter(|own| sessions.iter().all(|session| session.number != own.number)));
    }
    sessions
}

fn window(known: &Known, year: i16, session: Session, open: &[(i16, u8)], today: Date) -> Option<Window> {
    let days = calendar::window(session, year)?;
    let number = session.number;
    let can_be_set_up = open.contains(&(year, number));
    let standing = if days.first <= today && today <= days.last {
        Standing::Now
    } else if days.last < today {
        Standing::Past
    } else if can_be_set_up {
        Standing::Next
    } else {
        Standing::Later
    };
    let mut entries: Vec<(LevelIx, Entry)> = Vec::new();
    let here = |of: i16, in_session: u8| of == year && in_session == number;
    for (ix, frozen) in known.exercises.iter().enumerate() {
        let exercise = &frozen.exercise;
        entries.extend(here(exercise.year, exercise.session).then_some((exercise.level, Entry::Exercise(ix))));
    }
    for (ix, kept) in known.set_ups.iter().enumerate() {
        entries.extend(here(kept.setup.year, kept.setup.session).then_some((kept.setup.level, Entry::SetUp(ix))));
    }
    entries.sort_by_key(|(level, _)| *level);
    let mut entries: Vec<Entry> = entries.into_iter().map(|(_, entry)| entry).collect();
    if can_be_set_up {
        entries.push(Entry::New);
    }
    Some(Window { year, number, days, standing, entries })
}
