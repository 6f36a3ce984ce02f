//! Action plans as the workplace knows them.

use std::sync::Arc;

use crate::domain::plan::example::Example;
use crate::domain::plan::{Plan, PlanId};

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
#[derive(Clone, Debug, Default)]
pub struct Plans {
    /// Those that can be read, newest school year first.
    pub kept: Vec<KeptPlan>,
    /// Sentences about those that cannot, with line and column.
    pub broken: Vec<String>,
    /// Examples to start from.
    pub examples: Arc<Vec<Example>>,
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
