//! Everything that can happen.

use std::sync::Arc;

use crate::app::class::order::ClassNews;
use crate::app::input::{Key, Size, Target, Way};
use crate::app::workplace::request::WorkplaceReply;
use crate::domain::answer::SheetId;
use crate::domain::classes::ClassCount;
use crate::domain::draft::{Draft, Ticket};
use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::instrument::GroupIx;
use crate::domain::lab::HandedUp;
use crate::locale::language::Language;
use crate::locale::say::Say;

/// Something that happened.
#[derive(Debug)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted; bounded in length, control characters taken out.
    Paste(String),
    /// Something drawn was clicked.
    Click(Target),
    /// The wheel was turned.
    Scroll(Way),
    /// The terminal has another size.
    Resize(Size),
    /// Time went by.
    Tick,
    /// The store answers.
    Stored(StoreReply),
    /// Another machine of a class says something.
    Class(ClassNews),
    /// The terminal is gone or the program is asked to end.
    HangUp,
}

/// How many have taken part in an exercise: counts and nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// The exercise.
    pub exercise: ExerciseId,
    /// Submitted sheets per group.
    pub submitted: Vec<u32>,
    /// Used slips per class, in steps, where slips carry class marks.
    pub classes: Vec<(GroupIx, String, ClassCount)>,
    /// A line about what should be minded.
    pub mind: Option<Say>,
}

/// What the store answers.
#[derive(Debug)]
pub enum StoreReply {
    /// The activated exercises, newest first.
    Exercises(Vec<Arc<Frozen>>),
    /// The access code opens this.
    Opens {
        /// The exercise.
        frozen: Arc<Frozen>,
        /// Who answers with this code.
        group: GroupIx,
        /// The slip's slow hash, when the code is one.
        slip: Option<[u8; 32]>,
    },
    /// The code opens nothing: a sentence for people.
    Refused(Say),
    /// A sheet may begin with this.
    Began(Box<Ticket>),
    /// The draft found under a code.
    Resumed(Arc<Frozen>, Box<Draft>),
    /// The draft is durable.
    Kept(SheetId),
    /// A draft could not be kept: a sentence for people.
    NotKept(SheetId, Say),
    /// The sheet is durable.
    Submitted(SheetId),
    /// How this machine stands towards the one above it; told only where there is one.
    HandedUp(HandedUp),
    /// The sheet's slip was used in the meantime; the answers are still there and need another one.
    SlipUsed(SheetId, Say),
    /// The sheet could not be stored; nothing is lost, trying again is right.
    NotSubmitted(SheetId, Say),
    /// How many have taken part, now.
    Counts(Box<Counted>),
    /// Everything stands in this language now; these are the exercises in it, newest first.
    Spoken(&'static Language, Vec<Arc<Frozen>>),
    /// The PIN was right; the kiosk may be left.
    PinRight,
    /// Something was written for the person.
    Written(Say),
    /// A certificate was not written: a sentence for people.
    NotWritten(Say),
    /// What the coordinator's workplace asked for.
    Workplace(Box<WorkplaceReply>),
    /// Something else could not be done: a sentence for people.
    Failed(Say),
}
