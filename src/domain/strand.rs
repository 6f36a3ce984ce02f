//! What goes on from session to session: one education level taking one instrument. Its rounds can be compared.

use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::instrument::{Instrument, LevelIx, USUAL};
use crate::domain::report::Facts;

/// A level of an instrument. By keys, for another version of the instrument may list its levels otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strand {
    /// Name of the instrument.
    pub instrument: String,
    /// Key of the education level.
    pub level: String,
}

impl Strand {
    /// A level of an instrument.
    pub fn of(instrument: &Instrument, level: LevelIx) -> Strand {
        let level = instrument.levels.get(level.0).map_or("", |level| level.key.as_str());
        Strand { instrument: instrument.name.clone(), level: level.to_owned() }
    }

    /// The id of its one exercise in a session, such as `2026-1-primary`; instruments other than [`USUAL`] stand behind
    /// the level.
    pub fn id(&self, year: i16, session: u8) -> ExerciseId {
        let level = &self.level;
        if self.instrument == USUAL {
            return ExerciseId(format!("{year}-{session}-{level}"));
        }
        ExerciseId(format!("{year}-{session}-{level}-{}", self.instrument))
    }

    /// Its keys in one: the level's, and the instrument's in brackets where it is not [`USUAL`].
    pub fn key(&self) -> String {
        if self.instrument == USUAL { self.level.clone() } else { format!("{} ({})", self.level, self.instrument) }
    }

    /// What the coordinator calls it: the level's title, and the instrument's behind it where it is not [`USUAL`].
    pub fn title(instrument: &Instrument, level: LevelIx) -> String {
        let level = instrument.levels.get(level.0).map_or("", |level| level.title.as_str());
        if instrument.name == USUAL { level.to_owned() } else { format!("{level} · {}", instrument.short) }
    }
}

impl Facts {
    /// The level and instrument of a report.
    pub fn strand(&self) -> Strand {
        Strand { instrument: self.instrument.clone(), level: self.level.clone() }
    }
}

impl Frozen {
    /// Its level and instrument.
    pub fn strand(&self) -> Strand {
        Strand::of(&self.instrument, self.exercise.level)
    }

    /// What stands on a slip: the level, and the whole title of an instrument other than [`USUAL`], in the language that is
    /// shown.
    pub fn title_for_people(&self) -> String {
        let (level, it) = (self.level_title(), &self.instrument);
        if it.name == USUAL { level.to_owned() } else { format!("{level} · {}", it.title) }
    }

    /// What the coordinator calls it, beside session and year.
    pub fn title(&self) -> String {
        Strand::title(&self.instrument, self.exercise.level)
    }
}
