//! What may still be corrected after activation, and how it is logged (decisions: *Calendar*).

use jiff::civil::Date;

use crate::domain::calendar::{self, Days, Phase, SLOT_DAYS_MAX};
use crate::domain::exercise::{Exercise, PEOPLE_MAX, People};
use crate::domain::instrument::{GroupIx, Instrument};

/// A change that is allowed after activation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A later last day.
    LastDay(Date),
    /// A group's eligible and invited people.
    People {
        /// The group.
        group: GroupIx,
        /// Its numbers from now on.
        people: People,
    },
}

/// A correction as it is logged and printed in the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The day on which it was made, in the school's zone.
    pub on: Date,
    /// What was changed.
    pub change: Change,
}

/// Why a change is not possible. What it says to people stands in `domain::sentences`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CorrectionProblem {
    /// The exercise has closed; its last day stands.
    Closed,
    /// The new last day is not later than this one, which holds.
    NotLater(Date),
    /// So many days would be more than [`SLOT_DAYS_MAX`].
    TooLong(i32),
    /// The new last day lies behind the session's window.
    OutsideWindow(Days),
    /// Sheets were unsealed; the numbers stand.
    Unsealed,
    /// The instrument has no such group.
    NoSuchGroup,
    /// These numbers hold already.
    NothingChanged,
    /// More are invited than eligible.
    MoreInvitedThanEligible(People),
    /// More than [`PEOPLE_MAX`].
    TooMany,
    /// The group was left out; participants were told so.
    WasLeftOut(GroupIx),
    /// The group is asked; participants were told so.
    IsAsked(GroupIx),
}

/// Why a change cannot be made to an exercise as it stands, with the corrections made so far; `None` when it can.
///
/// The last day can become later until the exercise has closed, within 21 days and its window. A group's numbers can
/// change until the first unsealing, whatever the phase. Participants see which groups are asked, so a correction
/// neither invites a group that was left out nor leaves out one that is asked.
pub fn problem(
    exercise: &Exercise,
    instrument: &Instrument,
    change: &Change,
    phase: Phase,
    unsealed: bool,
) -> Option<CorrectionProblem> {
    match change {
        Change::LastDay(last) => last_day_problem(exercise, instrument, *last, phase),
        Change::People { group, people } => people_problem(exercise, *group, *people, unsealed),
    }
}

fn last_day_problem(
    exercise: &Exercise,
    instrument: &Instrument,
    last: Date,
    phase: Phase,
) -> Option<CorrectionProblem> {
    let slot = Days { last, ..exercise.slot };
    let window = instrument.session(exercise.session).and_then(|session| calendar::window(session, exercise.year));
    match phase {
        Phase::Closed => return Some(CorrectionProblem::Closed),
        Phase::NotYet | Phase::Open => {}
    }
    if last <= exercise.slot.last {
        return Some(CorrectionProblem::NotLater(exercise.slot.last));
    }
    if slot.count() > SLOT_DAYS_MAX {
        return Some(CorrectionProblem::TooLong(slot.count()));
    }
    window.filter(|window| !window.contains(slot)).map(CorrectionProblem::OutsideWindow)
}

fn people_problem(exercise: &Exercise, group: GroupIx, people: People, unsealed: bool) -> Option<CorrectionProblem> {
    if unsealed {
        return Some(CorrectionProblem::Unsealed);
    }
    let Some(now) = exercise.people.get(group.0) else { return Some(CorrectionProblem::NoSuchGroup) };
    if people == *now {
        Some(CorrectionProblem::NothingChanged)
    } else if people.eligible > PEOPLE_MAX || people.invited > PEOPLE_MAX {
        Some(CorrectionProblem::TooMany)
    } else if people.invited > people.eligible {
        Some(CorrectionProblem::MoreInvitedThanEligible(people))
    } else if now.invited == 0 && people.invited > 0 {
        Some(CorrectionProblem::WasLeftOut(group))
    } else if now.invited > 0 && people.invited == 0 {
        Some(CorrectionProblem::IsAsked(group))
    } else {
        None
    }
}

/// Groups that were small at activation or became small by any correction, in order. They were told so or will be,
/// and what was promised stays promised: a later correction takes no group off this list.
pub fn told_small(activated: &Exercise, corrections: &[Correction]) -> Vec<GroupIx> {
    let mut exercise = activated.clone();
    let mut told = small_groups(&exercise);
    for correction in corrections {
        exercise.correct(correction);
        told.extend(small_groups(&exercise));
    }
    told.sort_unstable();
    told.dedup();
    told
}

fn small_groups(exercise: &Exercise) -> Vec<GroupIx> {
    exercise.invited_groups().into_iter().filter(|group| exercise.is_small(*group)).collect()
}

impl Exercise {
    /// The exercise with corrections made to it, in their order.
    pub fn corrected(&self, corrections: &[Correction]) -> Exercise {
        let mut exercise = self.clone();
        for correction in corrections {
            exercise.correct(correction);
        }
        exercise
    }

    fn correct(&mut self, correction: &Correction) {
        match correction.change {
            Change::LastDay(last) => self.slot.last = last,
            Change::People { group, people } => {
                if let Some(now) = self.people.get_mut(group.0) {
                    *now = people;
                }
            }
        }
    }
}
