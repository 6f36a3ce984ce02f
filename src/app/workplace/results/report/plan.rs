//! From what is looked at into an action plan.

use crate::app::workplace::results::page::Page;
use crate::app::workplace::results::report::OpenReport;
use crate::app::workplace::room::{Order, PlanOrder, Step};
use crate::domain::plan::Item;

impl OpenReport {
    /// The item that a plan about what is looked at would begin with.
    pub fn planned(&self) -> Option<Item> {
        match self.here() {
            Some(place) => Item::of(&self.report, place),
            None if self.page == Page::Others => Item::of_other(&self.report, self.other),
            None => None,
        }
    }

    /// Puts what is looked at into a plan.
    pub(super) fn plan(&self) -> Step {
        let Some(item) = self.planned() else { return Step::stay() };
        let facts = &self.report.facts;
        Step::Order(Order::Plan(Box::new(PlanOrder { item, exercise: facts.exercise.clone(), strand: facts.strand() })))
    }
}
