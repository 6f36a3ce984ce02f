//! What every room hears of an answer.

use crate::app::Turn;
use crate::app::effect::{Effect, StoreRequest};
use crate::app::workplace::Workplace;
use crate::app::workplace::request::{WorkplaceReply, WorkplaceRequest};

impl Workplace {
    /// What changes whichever room asked.
    pub(super) fn told_all(&mut self, reply: &WorkplaceReply) -> Turn {
        let look = || Effect::Store(StoreRequest::Workplace(Box::new(WorkplaceRequest::Look)));
        match reply {
            WorkplaceReply::Known(known) => {
                let before = self.overview.watched(&self.exercises);
                self.exercises.clone_from(&known.exercises);
                self.lock.known(!known.coordinators.is_empty(), self.place);
                if self.notice.is_none() {
                    self.notice = known.unreadable.first().cloned();
                }
                self.overview.follow(&self.exercises, before.as_ref());
                self.school.known();
                let watched = self.overview.watched(&self.exercises);
                if watched == before {
                    return Turn::stay();
                }
                Turn::Stay(vec![Effect::Store(StoreRequest::Watch(watched))])
            }
            WorkplaceReply::Unlocked(name) => {
                self.lock.open(name.clone());
                Turn::stay()
            }
            WorkplaceReply::Refused(sentence) | WorkplaceReply::PlaceTaken(sentence) => {
                self.lock.refused();
                self.notice = Some(sentence.clone());
                Turn::stay()
            }
            // What the store has may have changed: somebody else may have thrown the set-up away.
            WorkplaceReply::SetupNotKept(sentence) | WorkplaceReply::Done(sentence) => {
                self.notice = Some(sentence.clone());
                Turn::Stay(vec![look()])
            }
            WorkplaceReply::Written(sentence) | WorkplaceReply::NotWritten(sentence) => {
                self.notice = Some(sentence.clone());
                Turn::stay()
            }
            WorkplaceReply::KeyMade { .. }
            | WorkplaceReply::SetupKept(..)
            | WorkplaceReply::PlanKept(..)
            | WorkplaceReply::PlanChanged(_)
            | WorkplaceReply::Activated(_) => Turn::Stay(vec![look()]),
            WorkplaceReply::Lab(lab) => {
                self.lab.clone_from(lab);
                Turn::stay()
            }
            WorkplaceReply::SetupChanged(_)
            | WorkplaceReply::OwnRead { .. }
            | WorkplaceReply::Codes(..)
            | WorkplaceReply::Unsealing { .. }
            | WorkplaceReply::Results(_)
            | WorkplaceReply::Notes(..)
            | WorkplaceReply::PlanNotKept(_)
            | WorkplaceReply::PlanChecked(..)
            | WorkplaceReply::Changes(..) => Turn::stay(),
        }
    }
}
