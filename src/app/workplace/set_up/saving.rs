//! A set-up on its way into the store: one saving at a time, and nothing is left before it is durable.

use crate::app::effect::{Effect, StoreRequest};
use crate::app::workplace::request::{Kept, Known, WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::{Here, Step};
use crate::app::workplace::set_up::stage::Stage;
use crate::app::workplace::set_up::{Editing, SetUp};
use crate::domain::exercise::ExerciseId;
use crate::locale::say::Say;

/// Said to whoever goes elsewhere before the last change is durable.
pub const SAVING: &str = "set-up-saving";

/// Whether a set-up is to be left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// It is worked on.
    No,
    /// It is left as soon as everything is durable.
    WhenDurable,
    /// Saving was tried and failed; who leaves now leaves without the last change, and has been told so.
    Warned,
}

impl SetUp {
    /// What is known of a set-up: what was saved here last may be newer than what was listed.
    pub(super) fn newest(&self, listed: &Kept) -> Kept {
        let is_it = |last: &Kept| last.id == listed.id || self.names.contains(&listed.id);
        let newer = |last: &&Kept| is_it(last) && last.revision > listed.revision;
        self.last.as_ref().filter(newer).unwrap_or(listed).clone()
    }

    /// Remembers what was saved last, also where its level and with it its name was changed.
    pub(super) fn remember(&mut self, before: Option<Kept>, last: Option<Kept>) {
        let Some(last) = last else { return };
        let goes_on = before.as_ref().is_some_and(|before| self.last.as_ref().is_some_and(|it| it.id == before.id));
        if !goes_on {
            self.names.clear();
        }
        self.names.extend(before.map(|before| before.id).filter(|id| *id != last.id));
        self.last = Some(last);
    }
}

impl Editing {
    /// What was saved last.
    pub(super) fn last(&self) -> Option<Kept> {
        let ((id, revision), setup) = (self.based_on.clone()?, self.kept.clone()?);
        Some(Kept { id, setup, revision })
    }

    /// Whether everything that was decided is in the store.
    pub fn is_saved(&self) -> bool {
        self.kept.as_ref() == Some(&self.setup)
    }

    /// The same, and nothing else is on its way there.
    pub fn is_durable(&self) -> bool {
        self.on_its_way.is_none() && self.is_saved()
    }

    /// How the last change stands: a message of a word or two.
    pub fn how_saved(&self) -> &'static str {
        match &self.on_its_way {
            Some(_) => "set-up-is-saving",
            None if self.is_saved() => "set-up-is-saved",
            None => "set-up-is-not-saved",
        }
    }

    /// What has to be asked so that the last change becomes durable; one saving at a time.
    pub fn save(&mut self) -> Vec<Effect> {
        if self.on_its_way.is_some() || self.is_saved() {
            return Vec::new();
        }
        self.on_its_way = Some(self.setup.clone());
        let request =
            WorkplaceRequest::KeepSetup { setup: Box::new(self.setup.clone()), based_on: self.based_on.clone() };
        vec![Effect::Store(StoreRequest::Workplace(Box::new(request)))]
    }

    /// Saves what a step has changed.
    pub(super) fn with_saving(&mut self, step: Step) -> Step {
        match step {
            Step::Stay(effects) => Step::Stay(self.save().into_iter().chain(effects).collect()),
            Step::Tell(say, effects) => Step::Tell(say, self.save().into_iter().chain(effects).collect()),
            // These carry no effects: what is not saved yet is saved with the next step.
            other => other,
        }
    }

    /// Leaves at once what is durable, and else as soon as it is; what follows, and whether it stays open.
    pub(super) fn leave(&mut self) -> (Step, bool) {
        if self.is_durable() || self.leaving == Leaving::Warned {
            return (Step::stay(), false);
        }
        self.leaving = Leaving::WhenDurable;
        (Step::Stay(self.save()), true)
    }

    /// Whether it was to be left, and can be now.
    pub(super) fn has_left(&self) -> bool {
        self.leaving == Leaving::WhenDurable && self.is_durable()
    }

    /// What the store knows has been learnt anew: a newer one takes the place of what nobody has touched here, as right
    /// after a saving, when a set-up is opened again before the list is told anew.
    pub(super) fn known(&mut self, known: &Known) {
        let Some((id, revision)) = &self.based_on else { return };
        if !self.is_durable() || self.is_typing() || self.activate.is_waiting() {
            return;
        }
        let newer = known.set_ups.iter().find(|kept| kept.id == *id && kept.revision > *revision);
        if let Some(newer) = newer.cloned() {
            self.setup = newer.setup.clone();
            self.kept = Some(newer.setup);
            self.based_on = Some((newer.id, newer.revision));
        }
    }

    /// Whether a reply about this id is about this set-up, under the name it has or is just being given.
    fn is_meant(&self, id: &ExerciseId, here: Here) -> bool {
        let coming = self
            .on_its_way
            .as_ref()
            .zip(here.known)
            .map(|(setup, known)| setup.id(known.instrument_named(&setup.instrument)));
        self.is_about(id) || coming.as_ref() == Some(id)
    }

    /// What the store answered, and what follows.
    pub(super) fn told(&mut self, reply: &WorkplaceReply, here: Here) -> Step {
        match reply {
            // Another set-up, such as one that was open before, is not this one.
            WorkplaceReply::SetupKept(id, _) if !self.is_meant(id, here) => return Step::stay(),
            WorkplaceReply::SetupChanged(theirs) if !self.is_meant(&theirs.id, here) => return Step::stay(),
            WorkplaceReply::SetupKept(id, revision) => {
                self.based_on = Some((id.clone(), *revision));
                self.kept = self.on_its_way.take();
                return Step::Stay(self.save());
            }
            WorkplaceReply::SetupChanged(theirs) => {
                let stage = self.stage;
                *self = Editing::of((**theirs).clone());
                self.stage = stage;
                return Step::Tell(Say::new("set-up-changed"), Vec::new());
            }
            WorkplaceReply::PlaceTaken(_) => {
                self.on_its_way = None;
                self.leaving = Leaving::No;
                if let Some(kept) = &self.kept {
                    self.setup = kept.clone();
                }
                return Step::stay();
            }
            WorkplaceReply::SetupNotKept(sentence) if self.on_its_way.is_some() => return self.not_saved(sentence),
            _ => {}
        }
        let setup = &mut self.setup;
        let step = match self.stage {
            Stage::Numbers => self.numbers.told(reply, setup, here),
            Stage::Statements => self.statements.told(reply, setup, here),
            Stage::Dates => self.dates.told(reply, setup, here),
            Stage::Activate => self.activate.told(reply, setup, here),
        };
        self.with_saving(step)
    }

    /// What was decided stays here; the next change tries again.
    fn not_saved(&mut self, sentence: &Say) -> Step {
        self.on_its_way = None;
        if self.leaving == Leaving::No {
            return Step::stay();
        }
        self.leaving = Leaving::Warned;
        Step::Tell(Say::new("not-kept-leaving").with("why", sentence.clone()), Vec::new())
    }
}
