//! `exercise.toml`: what a school decides before activation.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::calendar::{self, Days, SLOT_DAYS_MAX, SLOT_DAYS_MIN, SlotProblem};
use crate::domain::exercise::{Exercise, OWN_MAX, People, SMALLEST_CELL, SMALLEST_CELL_MIN};
use crate::domain::instrument::{Instrument, Kind, LevelIx, Question};
use crate::format::instrument::{check_zone, required, time_zone};
use crate::format::problem::{Problem, Reading};
use crate::format::statements::read_own;
use crate::format::tables::{At, Table, parse};

/// Most people of one group; larger schools do not exist.
const PEOPLE_MAX: i64 = 100_000;

/// Reads an exercise. With `now` it must also not begin in the past; a frozen exercise is read
/// without.
///
/// # Errors
/// All problems, each with line and column.
pub fn read(name: &str, text: &str, it: &Instrument, now: Option<Timestamp>) -> Result<Exercise, Vec<Problem>> {
    let mut reading = Reading::new(name, text);
    let mut exercise = None;
    if let Some(document) = parse(&mut reading) {
        let root = Table::new(&document);
        exercise = read_root(&root, it, now, &mut reading);
    }
    let problems = reading.into_problems();
    match exercise {
        Some(exercise) if problems.is_empty() => Ok(exercise),
        _ => Err(problems),
    }
}

/// The instrument an exercise asks for; the built-in one unless it names another.
pub fn instrument_name(text: &str) -> Option<String> {
    let mut reading = Reading::new("", text);
    let document = parse(&mut reading)?;
    Table::new(&document).text("instrument", &mut reading).map(|n| n.value)
}

fn read_root(root: &Table, it: &Instrument, now: Option<Timestamp>, reading: &mut Reading) -> Option<Exercise> {
    let school = required(root, "school", 60, reading);
    let level = read_level(root, it, reading);
    let zone = read_zone(root, it, reading);
    let today = now.zip(zone.clone()).map(|(now, zone)| now.to_zoned(zone).date());
    let slot = read_slot(root, it, today, reading);
    note_instrument(root, it, reading);
    let people = read_people(root, it, reading);
    let optional = read_optional(root, it, level, reading);
    let own = read_own_statements(root, it, reading);
    let smallest = root.number("smallest_cell", i64::from(SMALLEST_CELL_MIN), 100, reading);
    root.finish(&["eligible", "invited"], reading);
    let (year, session, slot) = slot?;
    Some(Exercise {
        school,
        level: level?,
        year,
        session,
        slot,
        zone: zone?,
        people,
        optional,
        own,
        translations: Vec::new(),
        short_form: None,
        classes: Vec::new(),
        draws: Vec::new(),
        smallest_cell: smallest.map_or(SMALLEST_CELL, |n| n.value as u32),
    })
}

fn note_instrument(root: &Table, it: &Instrument, reading: &mut Reading) {
    if let Some(name) = root.text("instrument", reading)
        && name.value != it.name
    {
        reading.problem(
            &name.at,
            format!("No instrument is called \"{}\" here. This one is called \"{}\".", name.value, it.name),
        );
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

fn read_zone(root: &Table, it: &Instrument, reading: &mut Reading) -> Option<jiff::tz::TimeZone> {
    match root.text("time_zone", reading) {
        Some(zone) => {
            check_zone(&zone, reading);
            time_zone(&zone.value)
        }
        None => time_zone(&it.time_zone),
    }
}

fn read_slot(root: &Table, it: &Instrument, today: Option<Date>, reading: &mut Reading) -> Option<(i16, u8, Days)> {
    let year = number(root, "year", 2000, 2999, reading);
    let session = number(root, "session", 1, 9, reading);
    let first = root.date("first_day", reading);
    let last = root.date("last_day", reading);
    let (year, session, first, last) = (year?, session?, first?, last?);
    let Some(found) = it.session(session.value as u8) else {
        reading.problem(&session.at, format!("There is no session {}.", session.value));
        return None;
    };
    let slot = Days { first: first.value, last: last.value };
    let window = calendar::window(found, year.value as i16)?;
    for problem in calendar::slot_problems(slot, window, today.unwrap_or(Date::MIN)) {
        let at = match problem {
            SlotProblem::InThePast(_) => &first.at,
            SlotProblem::OutsideWindow(w) if slot.first < w.first => &first.at,
            _ => &last.at,
        };
        reading.problem(at, slot_sentence(&problem, session.value, year.value));
    }
    Some((year.value as i16, session.value as u8, slot))
}

fn number(root: &Table, key: &'static str, min: i64, max: i64, reading: &mut Reading) -> Option<At<i64>> {
    if !root.has(key) {
        reading.problem(&root.at, format!("`{key}` is missing here."));
    }
    root.number(key, min, max, reading)
}

/// A rule of the calendar, in words.
pub fn slot_sentence(problem: &SlotProblem, session: i64, year: i64) -> String {
    match problem {
        SlotProblem::Backwards => "The last day comes before the first.".to_owned(),
        SlotProblem::TooShort(days) => {
            format!("The exercise lasts {days} days. It needs at least {SLOT_DAYS_MIN}, both end days counted.")
        }
        SlotProblem::TooLong(days) => {
            format!("The exercise lasts {days} days. At most {SLOT_DAYS_MAX} are possible, both end days counted.")
        }
        SlotProblem::OutsideWindow(w) => format!(
            "The days must lie inside session {session} of school year {year}-{}: {} to {}.",
            year + 1,
            w.first,
            w.last
        ),
        SlotProblem::InThePast(today) => format!("The first day has passed: today is {today}."),
    }
}

fn read_people(root: &Table, it: &Instrument, reading: &mut Reading) -> Vec<People> {
    let Some(eligible) = root.subtable("eligible", reading) else {
        if !root.has("eligible") {
            reading.problem(&root.at, "[eligible] is missing: how many people each group has.");
        }
        return Vec::new();
    };
    let invited = root.subtable("invited", reading);
    let keys: Vec<&str> = it.groups.iter().map(|g| g.key.as_str()).collect();
    eligible.finish(&keys, reading);
    if let Some(invited) = &invited {
        invited.finish(&keys, reading);
    }
    let mut all = Vec::new();
    for key in &keys {
        let counted = eligible.number_of(key, PEOPLE_MAX, reading).map_or(0, |n| n.value);
        let asked = invited.as_ref().and_then(|i| i.number_of(key, PEOPLE_MAX, reading));
        if let Some(asked) = &asked
            && asked.value > counted
        {
            reading.problem(&asked.at, format!("More {key} are invited ({}) than eligible ({counted}).", asked.value));
        }
        let asked = asked.map_or(counted, |n| n.value);
        all.push(People { eligible: counted as u32, invited: asked as u32 });
    }
    if all.iter().all(|p| p.invited == 0) {
        reading.problem(&eligible.at, "Nobody is invited in any group, so nobody could answer.");
    }
    all
}

fn read_optional(root: &Table, it: &Instrument, level: Option<LevelIx>, reading: &mut Reading) -> Vec<String> {
    let mut chosen: Vec<String> = Vec::new();
    for code in root.texts("optional", reading) {
        let at_level = |q: &Question| level.is_none_or(|l| q.levels.is_empty() || q.levels.contains(&l));
        match it.question(&code.value) {
            Some(q) if q.kind == Kind::Optional && at_level(q) => {}
            Some(q) if q.kind == Kind::Optional => {
                reading.problem(&code.at, format!("`{}` is not asked at this level.", code.value));
            }
            Some(_) => reading
                .problem(&code.at, format!("`{}` is always in; only optional statements are listed here.", code.value)),
            None => reading.problem(&code.at, format!("No statement has the code `{}`.", code.value)),
        }
        if chosen.contains(&code.value) {
            reading.problem(&code.at, format!("`{}` is listed twice.", code.value));
        } else {
            chosen.push(code.value);
        }
    }
    chosen
}

fn read_own_statements(root: &Table, it: &Instrument, reading: &mut Reading) -> Vec<Question> {
    let tables = root.tables("own", reading);
    if let Some(eleventh) = tables.get(OWN_MAX) {
        reading.problem(
            &eleventh.at,
            format!("There are {} own statements. At most {OWN_MAX} are possible.", tables.len()),
        );
    }
    let mut own: Vec<Question> = Vec::new();
    for table in &tables {
        let Some((id, question)) = read_own(table, it, reading) else { continue };
        if it.question(&id.value).is_some() || own.iter().any(|o| o.code == id.value) {
            reading.problem(&id.at, format!("The id `{}` is used a second time.", id.value));
        }
        own.push(question);
    }
    own
}
