//! What arrives from the store for the room Results: reports that were fetched or unsealed, notes, changes.

use crate::app::effect::{Effect, StoreRequest};
use crate::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::results::comparing::Comparing;
use crate::app::workplace::results::report::OpenReport;
use crate::app::workplace::results::{Open, Results, table};
use crate::app::workplace::room::{Here, Step};
use crate::domain::report::{Report, sentences};

impl Results {
    /// What the store answered to this room, wherever the coordinator has gone since.
    pub fn told(&mut self, reply: &WorkplaceReply, here: Here) -> Step {
        match (&mut self.open, reply) {
            (Open::Unseal(unseal), WorkplaceReply::Results(report)) if unseal.id == report.facts.exercise => {
                self.read(report.as_ref().clone(), here, true)
            }
            (Open::Unseal(unseal), _) => {
                unseal.told(reply);
                // Sheets that did not open are set aside by then, also where the rest was refused.
                let refused = matches!(reply, WorkplaceReply::Refused(_));
                if refused { Step::ask(WorkplaceRequest::Look) } else { Step::stay() }
            }
            (Open::Fetching { wanted, came }, WorkplaceReply::Results(report)) => {
                let id = &report.facts.exercise;
                if wanted.contains(id) && came.iter().all(|known| known.facts.exercise != *id) {
                    came.push(report.as_ref().clone());
                }
                if came.len() < wanted.len() {
                    return Step::stay();
                }
                self.came(here)
            }
            (Open::Fetching { .. }, WorkplaceReply::Refused(_)) => {
                self.leave();
                Step::stay()
            }
            (Open::Report(open), WorkplaceReply::Notes(id, notes)) if *id == open.report.facts.exercise => {
                open.noted(notes);
                Step::stay()
            }
            (Open::Report(open), WorkplaceReply::Changes(id, changes)) if *id == open.report.facts.exercise => {
                open.compared(changes.as_deref());
                Step::stay()
            }
            // It was left while it was under way; what was unsealed shows in the table.
            (_, WorkplaceReply::Results(_)) => Step::ask(WorkplaceRequest::Look),
            _ => Step::stay(),
        }
    }

    /// Everything that was wanted has come.
    fn came(&mut self, here: Here) -> Step {
        let Open::Fetching { came, .. } = std::mem::take(&mut self.open) else { return Step::stay() };
        let mut came = came.into_iter();
        match (came.next(), came.next()) {
            (Some(one), Some(other)) => {
                let groups = table::groups(&one, here);
                match Comparing::new(Box::new(one), Box::new(other), groups) {
                    Ok(open) => self.open = Open::Comparing(Box::new(open)),
                    Err(why) => {
                        self.leave();
                        return Step::Tell(sentences::not_comparable(why), Vec::new());
                    }
                }
                Step::stay()
            }
            (Some(one), None) => self.read(one, here, false),
            (None, _) => Step::stay(),
        }
    }

    fn read(&mut self, report: Report, here: Here, unsealed: bool) -> Step {
        let ask = |request| Effect::Store(StoreRequest::Workplace(Box::new(request)));
        let id = &report.facts.exercise;
        let mut effects = vec![ask(WorkplaceRequest::Notes(id.clone())), ask(WorkplaceRequest::Changes(id.clone()))];
        if unsealed {
            effects.push(ask(WorkplaceRequest::Look));
        }
        let groups = table::groups(&report, here);
        self.open = Open::Report(Box::new(OpenReport::new(Box::new(report), groups)));
        Step::Stay(effects)
    }
}
