//! Beginning a set-up: for which session and which level, or like which earlier exercise.

use jiff::civil::Date;

use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::pick::{self, Pick, Picked};
use crate::app::workplace::request::Known;
use crate::app::workplace::room::{Order, SetUpOrder, Step};
use crate::app::workplace::sessions::windows::{Taken, taken};
use crate::domain::calendar;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::LevelIx;

/// The state.
#[derive(Debug)]
pub struct Begin {
    /// The exercise that is copied; its level is kept.
    pub from: Option<(ExerciseId, LevelIx)>,
    /// The session, once it was chosen.
    pub session: Option<(i16, u8)>,
    /// The cursor.
    pub pick: Pick,
}

impl Begin {
    /// A new one: first the session is asked, unless it was chosen already.
    pub fn new(session: Option<(i16, u8)>) -> Begin {
        Begin { from: None, session, pick: Pick::default() }
    }

    /// A copy: the session is asked.
    pub fn copy(from: ExerciseId, level: LevelIx) -> Begin {
        Begin { from: Some((from, level)), session: None, pick: Pick::default() }
    }

    /// What happened, what follows, and whether this goes on.
    pub fn update(&mut self, msg: &Msg, known: &Known, today: Date) -> (Step, bool) {
        let sessions = calendar::sessions_for_setup(&known.instrument, today);
        let count = if self.session.is_none() { sessions.len() } else { known.instrument.levels.len() };
        let row = match self.pick.update(msg, count) {
            Picked::Not => return (Step::stay(), true),
            Picked::Left => return (Step::stay(), false),
            Picked::One(row) => row,
        };
        match (self.session, &self.from) {
            (None, None) => {
                self.session = sessions.get(row).copied();
                self.pick = Pick::default();
                (Step::stay(), true)
            }
            (None, Some((from, level))) => {
                let Some((year, session)) = sessions.get(row).copied() else { return (Step::stay(), true) };
                match taken(known, year, session, *level) {
                    Some(by) => (Step::Say(taken_words(by).to_owned(), Vec::new()), true),
                    None => {
                        let order = SetUpOrder::Copy { from: from.clone(), year, session };
                        (Step::Order(Order::SetUp(order)), false)
                    }
                }
            }
            (Some((year, session)), _) => match taken(known, year, session, LevelIx(row)) {
                Some(by) => (Step::Say(taken_words(by).to_owned(), Vec::new()), true),
                None => {
                    let order = SetUpOrder::New { level: LevelIx(row), year, session };
                    (Step::Order(Order::SetUp(order)), false)
                }
            },
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        pick::hints()
    }
}

fn taken_words(by: Taken) -> &'static str {
    match by {
        Taken::SetUp => {
            "This level is being set up for this session already. There is one exercise for each level in a session: go \
             on with that one."
        }
        Taken::Exercise => {
            "This level has its exercise in this session already. It is safe. There is one exercise for each level in a \
             session: choose another level or session."
        }
    }
}
