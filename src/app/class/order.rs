//! What the program says to the other machines of a class, and what it hears from them.

use crate::domain::class::{Counts, Here, Stand};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::locale::say::Say;

/// What is heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClassNews {
    /// At a pupil's machine: what the teacher shows. The first one says that the class was joined.
    Stand(Stand),
    /// At a pupil's machine: the teacher's machine cannot be reached.
    LinkLost,
    /// At a pupil's machine: it can be reached again; a stand follows.
    LinkBack,
    /// The class was not joined, or not opened: a sentence for people.
    Refused(Say),
    /// At the teacher's machine: another window of it leads this class.
    OpenElsewhere,
    /// At the teacher's machine: the class is open.
    Opened(Opening),
    /// At the teacher's machine: the counts now.
    Counts(Counts),
}

/// A class that machines can join.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// With this code, which is no secret.
    pub code: String,
    /// Where its machine is in the network, for those that do not find it by themselves.
    pub addresses: Vec<String>,
    /// What it showed last, where it goes on after the program was started anew.
    pub before: Option<Stand>,
}

/// What is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClassOrder {
    /// A pupil's machine asks to join the class of this code, as it was typed.
    Join {
        /// The code as it was typed.
        code: String,
        /// The exercise it answers.
        exercise: ExerciseId,
        /// As whom.
        group: GroupIx,
    },
    /// What a pupil's machine says of itself; the last word holds until the next.
    Here(Here),
    /// A pupil's machine is no longer with the class. What it handed in stays counted.
    Leave,
    /// The teacher's machine opens a class.
    Open {
        /// The exercise.
        exercise: ExerciseId,
        /// Who answers.
        group: GroupIx,
    },
    /// What the teacher shows from now on.
    Show(Stand),
    /// The class is over, and its machines hear so.
    Close,
}
