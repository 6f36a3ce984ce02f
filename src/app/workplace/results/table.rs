//! Sessions and strands as a table: where each exercise stands, and what can be done with it.

use jiff::civil::Date;

use crate::app::workplace::request::Known;
use crate::app::workplace::room::Here;
use crate::domain::calendar::{Phase, year_words};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::Group;
use crate::domain::late::{Late, is_enough};
use crate::domain::report::Report;
use crate::domain::strand::Strand;
use crate::domain::time_limit::Now;
use crate::locale::day;
use crate::locale::say::Say;

/// One strand in one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The exercise it has or would have.
    pub id: ExerciseId,
    /// The exercise by its position among those that are known, where there is one.
    pub exercise: Option<usize>,
    /// Where it stands.
    pub state: State,
    /// Sheets that came after its unsealing and wait for a new edition.
    pub late: u32,
}

impl Place {
    /// Where it stands, in a few words; edition and late sheets do not both find room.
    pub fn words(&self) -> Say {
        match (self.state, self.late) {
            (State::Report(_), late @ 1..) => Say::new("results-report-late").with("count", late),
            (state, _) => state.words(),
        }
    }
}

/// Where a strand stands in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing is set up.
    NotTakingPart,
    /// Being set up, or activated and not open yet.
    NotStarted,
    /// People answer until the end of this day.
    Open(Date),
    /// Closed with sheets that nobody has unsealed.
    Closed,
    /// Closed, and nobody handed in a sheet.
    NoSheets,
    /// The report is there in this edition.
    Report(u32),
}

impl State {
    /// The state in a word or two.
    pub fn words(self) -> Say {
        match self {
            State::NotTakingPart => Say::new("results-not-taking-part"),
            State::NotStarted => Say::new("results-not-started"),
            State::Open(last) => Say::new("results-open-until").with("day", day::short(last)),
            State::Closed => Say::new("results-closed"),
            State::NoSheets => Say::new("results-nothing-came"),
            State::Report(1) => Say::new("results-report-ready"),
            State::Report(edition) => Say::new("results-edition").with("edition", edition),
        }
    }
}

/// Numbers of the sessions of a school year: the instrument's, and those an exercise of that year had.
pub fn sessions(known: &Known, year: i16) -> Vec<u8> {
    let own = known.instrument.sessions.iter().map(|session| session.number);
    let had = known.exercises.iter().filter(|frozen| frozen.exercise.year == year).map(|f| f.exercise.session);
    let mut numbers: Vec<u8> = own.chain(had).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// A strand in a session of a school year.
pub fn place(known: &Known, (year, session): (i16, u8), strand: &Strand, now: Now) -> Place {
    let id = strand.id(year, session);
    let exercise = known.exercises.iter().position(|frozen| frozen.id == id);
    let set_up = known.set_ups.iter().any(|kept| kept.id == id);
    let state = match exercise {
        Some(at) => state(known, at, now),
        None if set_up => State::NotStarted,
        None => State::NotTakingPart,
    };
    let late = known.late(&id).map_or(0, Late::all);
    Place { id, exercise, state, late }
}

/// Where an activated exercise stands.
pub fn state(known: &Known, at: usize, now: Now) -> State {
    if let Some(Some(edition)) = known.editions.get(at) {
        return State::Report(*edition);
    }
    let Some(frozen) = known.exercises.get(at) else { return State::NotTakingPart };
    let sheets: u32 = known.submitted.get(at).map_or(0, |groups| groups.iter().sum());
    match frozen.exercise.phase(now.wall) {
        Phase::NotYet => State::NotStarted,
        Phase::Open => State::Open(frozen.exercise.slot.last),
        Phase::Closed if sheets == 0 => State::NoSheets,
        Phase::Closed => State::Closed,
    }
}

/// Exercises of the same level and instrument whose report is there, the exercise itself apart: what it can be compared
/// with.
pub fn comparable(known: &Known, id: &ExerciseId) -> Vec<ExerciseId> {
    let Some(one) = known.exercises.iter().find(|frozen| frozen.id == *id) else { return Vec::new() };
    let ready = known.exercises.iter().zip(&known.editions).filter(|(_, edition)| edition.is_some());
    let others = ready.filter(|(other, _)| other.id != *id && other.strand() == one.strand());
    others.map(|(other, _)| other.id.clone()).collect()
}

/// An exercise in words: `Primary · session 1 of 2026-2027`.
pub fn name(here: Here, id: &ExerciseId) -> Say {
    let frozen = here.known.and_then(|known| known.exercises.iter().find(|frozen| frozen.id == *id));
    frozen.map_or_else(
        || id.0.clone().into(),
        |frozen| named(&frozen.title(), frozen.exercise.session, frozen.exercise.year),
    )
}

/// The same from its parts.
pub fn named(level: &str, session: u8, year: i16) -> Say {
    let say = Say::new("results-exercise").with("level", level.to_owned()).with("session", session);
    say.with("year", year_words(year))
}

/// What is said of late sheets: how many of each group wait, and what can become of them. Nothing where there are none.
pub fn late_words(known: &Known, id: &ExerciseId) -> Option<Say> {
    let (frozen, late) = known.exercises.iter().zip(&known.late).find(|(frozen, _)| frozen.id == *id)?;
    let cell = frozen.exercise.smallest_cell;
    let waiting = frozen.instrument.groups.iter().zip(&late.waiting).filter(|(_, sheets)| **sheets > 0);
    let count = |(group, sheets): (&Group, &u32)| {
        let of = |id: &'static str| Say::new(id).with("group", group.title.clone()).with("sheets", *sheets);
        match is_enough(*sheets, cell) {
            _ if late.are_erased => of("late-group"),
            true => of("late-group-enough"),
            false => of("late-group-few").with("cell", cell),
        }
    };
    let groups: Vec<Say> = waiting.map(count).collect();
    let becomes = match late {
        _ if late.are_erased => "late-erased",
        Late { are_enough: true, .. } => "late-enough",
        Late { .. } => "late-wait",
    };
    (!groups.is_empty()).then(|| Say::new(becomes).with("groups", groups))
}

/// The groups of a report's exercise, for their letters, colours and patterns: those it was frozen with, else those of
/// the instrument.
pub fn groups(report: &Report, here: Here) -> Vec<Group> {
    let frozen = here.exercises.iter().find(|frozen| frozen.id == report.facts.exercise);
    let own = frozen.map(|frozen| frozen.instrument.groups.clone());
    own.or_else(|| here.known.map(|known| known.instrument_named(&report.facts.instrument).groups.clone()))
        .unwrap_or_default()
}
