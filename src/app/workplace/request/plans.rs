//! Action plans as the workplace knows them.

use crate::domain::plan::example::Example;
use crate::domain::plan::{Plan, PlanId};
use crate::locale::language::Language;
use crate::locale::say::Say;

/// An action plan as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptPlan {
    /// Its name.
    pub id: PlanId,
    /// The plan.
    pub plan: Plan,
    /// Changes with every saving.
    pub revision: String,
}

/// The school's plans.
#[derive(Clone, Debug)]
pub struct Plans {
    /// Those that can be read, newest school year first.
    pub kept: Vec<KeptPlan>,
    /// Sentences about those that cannot, with line and column.
    pub broken: Vec<Say>,
    /// Examples to start from, in a language; they are read when they are first looked at.
    pub examples: fn(&'static Language) -> &'static [Example],
}

impl Default for Plans {
    fn default() -> Plans {
        Plans { kept: Vec::new(), broken: Vec::new(), examples: |_| &[] }
    }
}

/// As what a plan is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanForm {
    /// A page to read and print.
    Page,
    /// One page to hang up.
    Poster,
    /// A text that can be changed.
    Text,
    /// Markdown.
    Markdown,
    /// Days for a calendar.
    Calendar,
}
