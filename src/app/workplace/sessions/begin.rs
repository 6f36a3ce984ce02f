//! Beginning a set-up: with which questionnaire, for which session and which level, or like which earlier exercise.

use std::sync::Arc;

use jiff::civil::Date;

use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::pick::{self, Pick, Picked};
use crate::app::workplace::request::Known;
use crate::app::workplace::room::{Order, SetUpOrder, Step};
use crate::app::workplace::sessions::windows::{Taken, taken};
use crate::domain::calendar;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{Instrument, LevelIx};
use crate::domain::strand::Strand;
use crate::locale::say::Say;

/// The state.
#[derive(Debug)]
pub struct Begin {
    /// The exercise that is copied; its level and instrument are kept.
    pub from: Option<(ExerciseId, Strand)>,
    /// Name of the instrument, once it was chosen.
    instrument: Option<String>,
    /// The session, once it was chosen.
    pub session: Option<(i16, u8)>,
    /// The cursor.
    pub pick: Pick,
}

/// What is asked now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Which questionnaire.
    Instrument,
    /// For which session.
    Session,
    /// For which level, in a school year and session.
    Level(i16, u8),
}

impl Begin {
    /// A new one: first the questionnaire is asked where there are several, then the session, unless it was chosen
    /// already.
    pub fn new(session: Option<(i16, u8)>) -> Begin {
        Begin { from: None, instrument: None, session, pick: Pick::default() }
    }

    /// A copy: the session is asked.
    pub fn copy(from: ExerciseId, strand: Strand) -> Begin {
        let instrument = Some(strand.instrument.clone());
        Begin { from: Some((from, strand)), instrument, session: None, pick: Pick::default() }
    }

    /// What is asked now.
    pub fn asks(&self, known: &Known) -> Asks {
        match (&self.instrument, self.session) {
            (None, _) if known.asks_which => Asks::Instrument,
            (_, None) => Asks::Session,
            (_, Some((year, session))) => Asks::Level(year, session),
        }
    }

    /// The instrument that was chosen; the usual one until then.
    pub fn instrument<'a>(&self, known: &'a Known) -> &'a Arc<Instrument> {
        self.instrument.as_ref().map_or(&known.instrument, |name| known.instrument_named(name))
    }

    /// What happened, what follows, and whether this goes on.
    pub fn update(&mut self, msg: &Msg, known: &Known, today: Date) -> (Step, bool) {
        let (asks, instrument) = (self.asks(known), Arc::clone(self.instrument(known)));
        let sessions = calendar::sessions_for_setup(&instrument, today);
        let count = match asks {
            Asks::Instrument => known.instruments.len(),
            Asks::Session => sessions.len(),
            Asks::Level(..) => instrument.levels.len(),
        };
        let row = match self.pick.update(msg, count) {
            Picked::Not => return (Step::stay(), true),
            Picked::Left => return (Step::stay(), false),
            Picked::One(row) => row,
        };
        match (asks, &self.from) {
            (Asks::Instrument, _) => {
                let Some(chosen) = known.instruments.get(row) else { return (Step::stay(), true) };
                self.instrument = Some(chosen.name.clone());
                // Its windows may lie otherwise.
                let possible = calendar::sessions_for_setup(chosen, today);
                self.session = self.session.filter(|session| possible.contains(session));
                self.pick = Pick::default();
                (Step::stay(), true)
            }
            (Asks::Session, None) => {
                self.session = sessions.get(row).copied();
                self.pick = Pick::default();
                (Step::stay(), true)
            }
            (Asks::Session, Some((from, strand))) => {
                let Some((year, session)) = sessions.get(row).copied() else { return (Step::stay(), true) };
                let order = SetUpOrder::Copy { from: from.clone(), year, session };
                ordered(known, (year, session), strand, order)
            }
            (Asks::Level(year, session), _) => {
                let strand = Strand::of(&instrument, LevelIx(row));
                let instrument = instrument.name.clone();
                let order = SetUpOrder::New { instrument, level: LevelIx(row), year, session };
                ordered(known, (year, session), &strand, order)
            }
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        pick::hints()
    }
}

/// Has it set up, or says what has its place.
fn ordered(known: &Known, (year, session): (i16, u8), strand: &Strand, order: SetUpOrder) -> (Step, bool) {
    match taken(known, year, session, strand) {
        Some(by) => (Step::Tell(taken_words(by), Vec::new()), true),
        None => (Step::Order(Order::SetUp(order)), false),
    }
}

fn taken_words(by: Taken) -> Say {
    Say::new(match by {
        Taken::SetUp => "begin-taken-by-set-up",
        Taken::Exercise => "begin-taken-by-exercise",
    })
}
