//! A plan on its way into the store: saved at every change, one saving at a time, and not left before it is durable.

use crate::app::effect::{Effect, StoreRequest};
use crate::app::workplace::plan::open::OpenPlan;
use crate::app::workplace::request::plans::KeptPlan;
use crate::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::Step;
use crate::domain::plan::{Plan, PlanId};
use crate::locale::say::Say;

/// How a plan stands to the store.
#[derive(Debug, Default)]
pub struct Saving {
    /// Its name and revision there; `None` before the first saving.
    based_on: Option<(PlanId, String)>,
    /// What is durable.
    kept: Option<Plan>,
    /// What is being saved.
    on_its_way: Option<Plan>,
    /// Whether it is to be closed as soon as it is durable.
    leaves: bool,
    /// Whether somebody was told that it could not be saved, and may leave without it.
    warned: bool,
}

impl Saving {
    /// Of a plan that is there.
    pub fn of(kept: &KeptPlan) -> Saving {
        let based_on = Some((kept.id.clone(), kept.revision.clone()));
        Saving { based_on, kept: Some(kept.plan.clone()), ..Saving::default() }
    }

    /// The plan's name, once it has one.
    pub fn id(&self) -> Option<&PlanId> {
        self.based_on.as_ref().map(|(id, _)| id)
    }

    /// What is durable, as it was read or saved.
    pub fn kept(&self) -> Option<&Plan> {
        self.kept.as_ref()
    }
}

impl OpenPlan {
    /// Whether all of it is in the store.
    pub fn is_durable(&self) -> bool {
        self.saving.on_its_way.is_none() && self.saving.kept.as_ref() == Some(&self.plan)
    }

    /// How the last change stands, in a word or two.
    pub fn how_saved(&self) -> &'static str {
        match &self.saving.on_its_way {
            Some(_) => "plan-saving",
            None if self.is_durable() => "plan-saved",
            None => "plan-not-saved",
        }
    }

    /// What has to be asked so that the last change becomes durable.
    pub fn save(&mut self) -> Vec<Effect> {
        if self.saving.on_its_way.is_some() || self.is_durable() {
            return Vec::new();
        }
        self.plan.number();
        self.saving.on_its_way = Some(self.plan.clone());
        let (plan, based_on) = (Box::new(self.plan.clone()), self.saving.based_on.clone());
        vec![ask(WorkplaceRequest::KeepPlan { plan, based_on })]
    }

    /// Saves what a step has changed.
    pub(super) fn with_saving(&mut self, step: Step) -> Step {
        match step {
            Step::Stay(effects) => Step::Stay(self.save().into_iter().chain(effects).collect()),
            Step::Tell(sentence, effects) => Step::Tell(sentence, self.save().into_iter().chain(effects).collect()),
            // These carry no effects: what is not saved yet is saved with the next step.
            other => other,
        }
    }

    /// Asks what became of the targets.
    pub fn ask_check(&self) -> Vec<Effect> {
        let Some(id) = self.saving.id() else { return Vec::new() };
        vec![ask(WorkplaceRequest::CheckPlan(id.clone(), Box::new(self.plan.clone())))]
    }

    /// Closes what is durable; else as soon as it is. Whether it can be closed now, and what has to be asked.
    pub fn leave(&mut self) -> (bool, Vec<Effect>) {
        if self.is_durable() || self.saving.warned {
            return (true, Vec::new());
        }
        self.saving.leaves = true;
        (false, self.save())
    }

    /// Whether it was to be closed, and can be now.
    pub fn has_left(&self) -> bool {
        self.saving.leaves && self.is_durable()
    }

    /// What the store answered about a plan, and what follows.
    pub fn told(&mut self, reply: &WorkplaceReply) -> Step {
        match reply {
            WorkplaceReply::PlanKept(id, revision) if self.is_meant(id) => {
                let first = self.saving.based_on.is_none();
                // Of another target nothing is known yet.
                let targets = |plan: &Plan| plan.items.iter().map(|item| item.target.clone()).collect::<Vec<_>>();
                let coming = self.saving.on_its_way.take();
                let checks = first || coming.as_ref().map(&targets) != self.saving.kept.as_ref().map(targets);
                self.saving.based_on = Some((id.clone(), revision.clone()));
                self.saving.kept = coming;
                self.saving.warned = false;
                let mut effects = self.save();
                if checks {
                    effects.extend(self.ask_check());
                }
                Step::Stay(effects)
            }
            WorkplaceReply::PlanChanged(theirs) if self.is_meant(&theirs.id) => self.meet(theirs),
            WorkplaceReply::PlanNotKept(sentence) if self.saving.on_its_way.is_some() => {
                self.saving.on_its_way = None;
                let leaving = std::mem::take(&mut self.saving.leaves);
                self.saving.warned = leaving;
                let sentence = sentence.clone();
                Step::Tell(
                    if leaving { Say::new("not-kept-leaving").with("why", sentence) } else { sentence },
                    Vec::new(),
                )
            }
            WorkplaceReply::PlanChecked(id, check) if self.saving.id() == Some(id) => {
                self.check = Some(check.clone());
                Step::stay()
            }
            _ => Step::stay(),
        }
    }

    /// Whether a reply about this name is about this plan, also while it is being given one.
    fn is_meant(&self, id: &PlanId) -> bool {
        match self.saving.id() {
            Some(own) => own == id,
            None => self.saving.on_its_way.is_some(),
        }
    }
}

/// Something asked of the store.
pub(super) fn ask(request: WorkplaceRequest) -> Effect {
    Effect::Store(StoreRequest::Workplace(Box::new(request)))
}
