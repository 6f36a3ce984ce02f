//! `exercise.toml`: what a school decides before activation, as a whole or while it is being set up.

mod classes;
pub mod own;
mod people;
mod told;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::calendar::{self, Days, SlotProblem};
use crate::domain::exercise::{Exercise, SMALLEST_CELL, SMALLEST_CELL_MAX, SMALLEST_CELL_MIN};
use crate::domain::instrument::{Instrument, Kind, LevelIx};
use crate::domain::school::SCHOOL_NAME_MAX;
use crate::domain::sentences;
use crate::domain::setup::Setup;
use crate::format::instrument::{check_zone, required, time_zone, too_long};
use crate::format::problem::{Problem, Reading};
use crate::format::tables::{At, Table, parse};
use crate::locale::texts::in_english;

/// How much a reading asks for. Types, limits, the shape of names and unknown keys are checked in any case.
#[derive(Clone, Copy, Debug)]
pub enum Asks {
    /// Nothing but level, year and session, which name a set-up; rules are not checked.
    WhatIsThere,
    /// Everything, and that all rules hold.
    Everything {
        /// Now, where the exercise is to be activated: then it must not begin in the past.
        now: Option<Timestamp>,
    },
}

impl Asks {
    /// Whether everything must be there.
    pub fn everything(self) -> bool {
        match self {
            Asks::WhatIsThere => false,
            Asks::Everything { .. } => true,
        }
    }
}

/// Reads an exercise. With `now` it must also not begin in the past; a frozen exercise is read
/// without.
///
/// # Errors
/// All problems, each with line and column.
pub fn read(name: &str, text: &str, it: &Instrument, now: Option<Timestamp>) -> Result<Exercise, Vec<Problem>> {
    read_setup(name, text, it, Asks::Everything { now })?.exercise().ok_or_else(Vec::new)
}

/// Reads a set-up that may lack as much as `asks` says.
///
/// # Errors
/// All problems, each with line and column.
pub fn read_setup(name: &str, text: &str, it: &Instrument, asks: Asks) -> Result<Setup, Vec<Problem>> {
    let mut reading = Reading::new(name, text);
    let mut setup = None;
    if let Some(document) = parse(&mut reading) {
        let root = Table::new(&document);
        setup = read_root(&root, it, asks, &mut reading);
    }
    let problems = reading.into_problems();
    match setup {
        Some(setup) if problems.is_empty() => Ok(setup),
        _ => Err(problems),
    }
}

/// The instrument a file names, if it names one; whether there is such a one is not looked at.
pub fn instrument_name(text: &str) -> Option<String> {
    asked_instrument(&mut Reading::new("", text)).map(|name| name.value)
}

/// The instrument a file asks for, which must be one of those that are there, and no other than the one that was
/// `chosen` beside it; `None` where neither says.
///
/// # Errors
/// The problem with its place. What else is wrong with the file is told by [`read`].
pub fn instrument_of(
    name: &str,
    text: &str,
    there: &[&str],
    chosen: Option<&str>,
) -> Result<Option<String>, Vec<Problem>> {
    let mut reading = Reading::new(name, text);
    let Some(asked) = asked_instrument(&mut reading) else { return Ok(chosen.map(str::to_owned)) };
    let mut reading = Reading::new(name, text);
    match chosen {
        Some(chosen) if chosen != asked.value => {
            reading.problem(&asked.at, in_english(&sentences::two_instruments(&asked.value, chosen)));
        }
        _ if !there.contains(&asked.value.as_str()) => {
            reading.problem(&asked.at, in_english(&sentences::unknown_instrument(&asked.value, there)));
        }
        _ => return Ok(Some(asked.value)),
    }
    Err(reading.into_problems())
}

fn asked_instrument(reading: &mut Reading) -> Option<At<String>> {
    let document = parse(reading)?;
    Table::new(&document).text("instrument", reading)
}

fn read_root(root: &Table, it: &Instrument, asks: Asks, reading: &mut Reading) -> Option<Setup> {
    let school = read_school(root, asks, reading);
    let level = read_level(root, it, reading);
    let zone = read_zone(root, it, reading);
    let session = read_session(root, it, reading);
    let days = read_days(root, asks, reading);
    check_slot(session, &days, zone.as_ref(), asks, reading);
    note_instrument(root, it, reading);
    let short_form = read_short_form(root, it, asks, reading);
    let people = people::read_people(root, it, asks, reading);
    let optional = read_optional(root, it, level, asks, reading);
    let (own, translations) = own::read_own_statements(root, it, asks, reading);
    let (min, max) = (i64::from(SMALLEST_CELL_MIN), i64::from(SMALLEST_CELL_MAX));
    let smallest = root.number("smallest_cell", min, max, reading);
    let classes = classes::read_classes(root, it, reading);
    let draws = classes::read_draws(root, it, reading);
    let told = told::read_told(root, reading);
    // Keys that are looked for only where they are needed, or by a name that is known at run time.
    root.finish(&["eligible", "invited", "first_day", "last_day"], reading);
    let session = session?;
    Some(Setup {
        instrument: it.name.clone(),
        school,
        level: level?,
        year: session.year,
        session: session.number,
        first_day: days.first.map(|day| day.value),
        last_day: days.last.map(|day| day.value),
        zone: zone?,
        people,
        optional,
        own,
        translations,
        short_form,
        classes,
        draws,
        told,
        smallest_cell: smallest.map_or(SMALLEST_CELL, |n| n.value as u32),
    })
}

fn read_school(root: &Table, asks: Asks, reading: &mut Reading) -> String {
    if asks.everything() {
        return required(root, "school", SCHOOL_NAME_MAX, reading);
    }
    let Some(school) = root.text("school", reading) else { return String::new() };
    too_long(&school, SCHOOL_NAME_MAX, reading);
    school.value
}

fn note_instrument(root: &Table, it: &Instrument, reading: &mut Reading) {
    if let Some(name) = root.text("instrument", reading)
        && name.value != it.name
    {
        reading.problem(&name.at, in_english(&sentences::unknown_instrument(&name.value, &[&it.name])));
    }
}

fn read_level(root: &Table, it: &Instrument, reading: &mut Reading) -> Option<LevelIx> {
    let name = root.required("level", reading)?;
    let level = it.level(&name.value);
    if level.is_none() {
        let all: Vec<&str> = it.levels.iter().map(|l| l.key.as_str()).collect();
        reading.problem(&name.at, format!("No level is called \"{}\". Levels: {}.", name.value, all.join(", ")));
    }
    level
}

fn read_zone(root: &Table, it: &Instrument, reading: &mut Reading) -> Option<TimeZone> {
    match root.text("time_zone", reading) {
        Some(zone) => {
            check_zone(&zone, reading);
            time_zone(&zone.value)
        }
        None => time_zone(&it.time_zone),
    }
}

/// A session with its window in a school year.
#[derive(Clone, Copy)]
struct InYear {
    year: i16,
    number: u8,
    window: Days,
}

fn read_session(root: &Table, it: &Instrument, reading: &mut Reading) -> Option<InYear> {
    let year = number(root, "year", 2000, 2999, reading);
    let session = number(root, "session", 1, 9, reading);
    let (year, session) = (year?.value as i16, session?);
    let number = session.value as u8;
    let found = it.session(number);
    if found.is_none() {
        reading.problem(&session.at, format!("There is no session {number}."));
    }
    Some(InYear { year, number, window: calendar::window(found?, year)? })
}

fn number(root: &Table, key: &'static str, min: i64, max: i64, reading: &mut Reading) -> Option<At<i64>> {
    if !root.has(key) {
        reading.problem(&root.at, format!("`{key}` is missing here."));
    }
    root.number(key, min, max, reading)
}

/// First and last day with their places, where they are there.
struct DaysRead {
    first: Option<At<Date>>,
    last: Option<At<Date>>,
}

fn read_days(root: &Table, asks: Asks, reading: &mut Reading) -> DaysRead {
    let mut day = |key| if asks.everything() || root.has(key) { root.date(key, reading) } else { None };
    DaysRead { first: day("first_day"), last: day("last_day") }
}

/// Notes every rule of the calendar that the days break.
fn check_slot(session: Option<InYear>, days: &DaysRead, zone: Option<&TimeZone>, asks: Asks, reading: &mut Reading) {
    let Asks::Everything { now } = asks else { return };
    let (Some(session), Some(first), Some(last)) = (session, &days.first, &days.last) else { return };
    let today = now.zip(zone).map(|(now, zone)| now.to_zoned(zone.clone()).date());
    let slot = Days { first: first.value, last: last.value };
    for problem in calendar::slot_problems(slot, session.window, today.unwrap_or(Date::MIN)) {
        let at = match problem {
            SlotProblem::InThePast(_) => &first.at,
            SlotProblem::OutsideWindow(w) if slot.first < w.first => &first.at,
            SlotProblem::OutsideWindow(_)
            | SlotProblem::Backwards
            | SlotProblem::TooShort(_)
            | SlotProblem::TooLong(_) => &last.at,
        };
        reading.problem(at, in_english(&sentences::slot(&problem, session.number, session.year)));
    }
}

fn read_short_form(root: &Table, it: &Instrument, asks: Asks, reading: &mut Reading) -> Option<String> {
    let key = root.text("short_form", reading)?;
    if asks.everything() && it.short_form(&key.value).is_none() {
        reading.problem(&key.at, in_english(&sentences::unknown_short_form(&key.value, it)));
    }
    Some(key.value)
}

fn read_optional(
    root: &Table,
    it: &Instrument,
    level: Option<LevelIx>,
    asks: Asks,
    reading: &mut Reading,
) -> Vec<String> {
    let mut chosen: Vec<String> = Vec::new();
    for code in root.texts("optional", reading) {
        let wrong = match it.question(&code.value) {
            Some(q) if q.kind != Kind::Optional => Some(sentences::always_in(&code.value)),
            Some(q) if level.is_some_and(|l| !q.is_asked_at(l)) => Some(sentences::not_at_this_level(&code.value)),
            Some(_) => None,
            None => Some(sentences::unknown_code(&code.value)),
        };
        if let Some(sentence) = wrong.filter(|_| asks.everything()) {
            reading.problem(&code.at, in_english(&sentence));
        }
        if chosen.contains(&code.value) {
            reading.problem(&code.at, format!("`{}` is listed twice.", code.value));
        } else {
            chosen.push(code.value);
        }
    }
    chosen
}
