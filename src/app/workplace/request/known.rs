//! What is asked of everything the store told.

use std::sync::Arc;

use crate::app::workplace::request::Known;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{Instrument, LevelIx};
use crate::domain::late::Late;
use crate::domain::strand::Strand;

impl Known {
    /// The instrument of this name; the usual one where there is none.
    pub fn instrument_named(&self, name: &str) -> &Arc<Instrument> {
        self.instruments.iter().find(|instrument| instrument.name == name).unwrap_or(&self.instrument)
    }

    /// Every level of the usual instrument, then what there is of others: each with what people call it.
    pub fn strands(&self) -> Vec<(Strand, String)> {
        let levels = (0..self.instrument.levels.len()).map(LevelIx);
        let usual = levels.map(|level| (Strand::of(&self.instrument, level), Strand::title(&self.instrument, level)));
        let mut all: Vec<(Strand, String)> = usual.collect();
        let exercises = self.exercises.iter().map(|frozen| (frozen.strand(), frozen.title()));
        let set_ups = self.set_ups.iter().map(|kept| {
            let instrument = self.instrument_named(&kept.setup.instrument);
            (Strand::of(instrument, kept.setup.level), Strand::title(instrument, kept.setup.level))
        });
        let mut more: Vec<(Strand, String)> = Vec::new();
        for (strand, title) in exercises.chain(set_ups) {
            if all.iter().chain(&more).all(|(known, _)| *known != strand) {
                more.push((strand, title));
            }
        }
        more.sort_by(|(one, _), (other, _)| one.instrument.cmp(&other.instrument));
        all.append(&mut more);
        all
    }

    /// How late sheets of an exercise stand.
    pub fn late(&self, id: &ExerciseId) -> Option<&Late> {
        self.exercises.iter().zip(&self.late).find(|(frozen, _)| frozen.id == *id).map(|(_, late)| late)
    }

    /// Machines that joined an exercise and brought no stick.
    pub fn stations(&self, id: &ExerciseId) -> &[u32] {
        let found = self.exercises.iter().zip(&self.stations).find(|(frozen, _)| frozen.id == *id);
        found.map_or(&[], |(_, stations)| stations)
    }

    /// On which server an exercise was published.
    pub fn server(&self, id: &ExerciseId) -> Option<&str> {
        let found = self.exercises.iter().zip(&self.servers).find(|(frozen, _)| frozen.id == *id);
        found.and_then(|(_, server)| server.as_deref())
    }

    /// Sheets of an exercise that were set aside for their slip.
    pub fn twice(&self, id: &ExerciseId) -> u32 {
        let found = self.exercises.iter().zip(&self.twice).find(|(frozen, _)| frozen.id == *id);
        found.map_or(0, |(_, twice)| *twice)
    }
}
