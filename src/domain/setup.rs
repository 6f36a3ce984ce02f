//! An exercise while it is being set up: a draft that may still lack anything.

pub mod cautions;
pub mod open_points;
pub mod own;
pub mod suggestions;

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::calendar::{self, Days, SLOT_DAYS_MIN};
use crate::domain::classes::{Class, Draw};
use crate::domain::exercise::{Exercise, ExerciseId, People, Translation};
use crate::domain::instrument::{Instrument, LevelIx, Question};
use crate::domain::plan::Told;
use crate::domain::school::School;

/// What a coordinator has decided so far. Instrument, level, school year and session are chosen first, for they name it.
#[derive(Clone, Debug, PartialEq)]
pub struct Setup {
    /// Name of the instrument.
    pub instrument: String,
    /// The school's name; may be empty.
    pub school: String,
    /// Education level.
    pub level: LevelIx,
    /// School year, by the calendar year of its August.
    pub year: i16,
    /// Session number.
    pub session: u8,
    /// First day.
    pub first_day: Option<Date>,
    /// Last day, itself included.
    pub last_day: Option<Date>,
    /// Zone in which the days begin and end.
    pub zone: TimeZone,
    /// Eligible and invited people per group in the instrument's order; `None` until entered.
    pub people: Vec<Option<People>>,
    /// Codes of the optional statements that are switched on.
    pub optional: Vec<String>,
    /// The school's own statements.
    pub own: Vec<Question>,
    /// The own statements in further languages.
    pub translations: Vec<Translation>,
    /// Key of the short form that is asked instead of everything.
    pub short_form: Option<String>,
    /// Smallest cell.
    pub smallest_cell: u32,
    /// Classes and departments.
    pub classes: Vec<Class>,
    /// How those asked were drawn, at most one draw per group.
    pub draws: Vec<Draw>,
    /// What participants are told came of last time.
    pub told: Vec<Told>,
}

impl Setup {
    /// A set-up of which instrument, level, school year and session are chosen, with what the school says of itself.
    /// Where its zone is unknown, the instrument's holds.
    pub fn new(level: LevelIx, year: i16, session: u8, school: &School, instrument: &Instrument) -> Setup {
        let zone = calendar::time_zone(&school.zone).or_else(|| calendar::time_zone(&instrument.time_zone));
        Setup {
            instrument: instrument.name.clone(),
            school: school.name.clone(),
            level,
            year,
            session,
            first_day: None,
            last_day: None,
            zone: zone.unwrap_or(TimeZone::UTC),
            people: vec![None; instrument.groups.len()],
            optional: Vec::new(),
            own: Vec::new(),
            translations: Vec::new(),
            short_form: None,
            smallest_cell: school.smallest_cell,
            classes: Vec::new(),
            draws: Vec::new(),
            told: Vec::new(),
        }
    }

    /// The same for another session, or another level: everything but the days, and what was told then of the time
    /// before. Own statements keep their ids, so that results compare; classes stay as they were asked, with their
    /// draws. What the other level does not ask is kept too and becomes an open point.
    pub fn copied_to(&self, level: LevelIx, year: i16, session: u8) -> Setup {
        Setup { level, year, session, first_day: None, last_day: None, told: Vec::new(), ..self.clone() }
    }

    /// The id: school year, session, level and instrument, of which there is one each.
    pub fn id(&self, instrument: &Instrument) -> ExerciseId {
        ExerciseId::of(self.year, self.session, self.level, instrument)
    }

    /// The exercise, once days and people are there. Whether its rules hold is another question.
    pub fn exercise(&self) -> Option<Exercise> {
        let slot = Days { first: self.first_day?, last: self.last_day? };
        let people = self.people.iter().copied().collect::<Option<Vec<People>>>()?;
        Some(self.exercise_with(slot, people))
    }

    /// The exercise as it stands, with stand-ins for what is still missing: a slot that lasts beyond today, and
    /// groups large enough not to be small. To be looked at and to be measured, never to be activated.
    pub fn with_stand_ins(&self, today: Date) -> Exercise {
        let crowd = self.smallest_cell.saturating_mul(2);
        let crowd = People { eligible: crowd, invited: crowd };
        let first = self.first_day.unwrap_or(today);
        let begins = first.max(today);
        let last = begins.checked_add((SLOT_DAYS_MIN - 1).days()).unwrap_or(begins);
        let last = self.last_day.filter(|last| *last >= begins).unwrap_or(last);
        let people = self.people.iter().map(|people| people.unwrap_or(crowd)).collect();
        self.exercise_with(Days { first, last }, people)
    }

    fn exercise_with(&self, slot: Days, people: Vec<People>) -> Exercise {
        Exercise {
            school: self.school.clone(),
            level: self.level,
            year: self.year,
            session: self.session,
            slot,
            zone: self.zone.clone(),
            people,
            optional: self.optional.clone(),
            own: self.own.clone(),
            translations: self.translations.clone(),
            short_form: self.short_form.clone(),
            smallest_cell: self.smallest_cell,
            classes: self.classes.clone(),
            draws: self.draws.clone(),
            told: self.told.clone(),
        }
    }

    /// The set-up an exercise came from.
    pub fn of(exercise: &Exercise, instrument: &Instrument) -> Setup {
        Setup {
            instrument: instrument.name.clone(),
            school: exercise.school.clone(),
            level: exercise.level,
            year: exercise.year,
            session: exercise.session,
            first_day: Some(exercise.slot.first),
            last_day: Some(exercise.slot.last),
            zone: exercise.zone.clone(),
            people: exercise.people.iter().copied().map(Some).collect(),
            optional: exercise.optional.clone(),
            own: exercise.own.clone(),
            translations: exercise.translations.clone(),
            short_form: exercise.short_form.clone(),
            smallest_cell: exercise.smallest_cell,
            classes: exercise.classes.clone(),
            draws: exercise.draws.clone(),
            told: exercise.told.clone(),
        }
    }
}
