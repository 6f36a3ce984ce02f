//! What may still be corrected after activation, and how it is logged (decisions: *Calendar*).

use jiff::civil::Date;

use crate::domain::exercise::People;
use crate::domain::instrument::GroupIx;

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
