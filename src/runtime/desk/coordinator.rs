//! What a coordinator asks at the desk.

use std::sync::Arc;

use crate::app::msg::StoreReply;
use crate::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use crate::domain::exercise::Frozen;
use crate::domain::secret::Secret;
use crate::locale::say::Say;
use crate::runtime::desk::{Desk, told};
use crate::runtime::interrupt::Interrupt;
use crate::runtime::workplace::{Office, Tell};
use crate::runtime::{codes, workplace};

impl Desk {
    pub(super) fn check_pin(&mut self, pin: &Secret) -> StoreReply {
        match codes::pin_is_right(&self.current_folder(), pin) {
            Ok(true) => StoreReply::PinRight,
            Ok(false) => {
                self.patience.wrong();
                StoreReply::Refused(Say::new("pin-wrong"))
            }
            Err(error) => StoreReply::Refused(error.into()),
        }
    }

    /// Where a coordinator's words are not in the language that was chosen, the questionnaires' are as they were written
    /// too: one screen speaks one language.
    fn as_at_work(&self, exercises: &mut [Arc<Frozen>]) {
        if self.language.at_work() == self.language {
            return;
        }
        for exercise in exercises {
            if let Some(opened) = self.opened.get(&exercise.id) {
                *exercise = Arc::clone(&opened.frozen);
            }
        }
    }

    pub(super) fn workplace(&mut self, request: WorkplaceRequest, tell: Tell) -> WorkplaceReply {
        if let WorkplaceRequest::Lab { id, order } = &request {
            let folder = self.current_folder();
            return self.lab.carry_out(&folder, id, *order).map_or_else(WorkplaceReply::Refused, WorkplaceReply::Lab);
        }
        let (folder, instruments, now) = (self.current_folder(), self.instruments.clone(), self.clock.now().wall);
        let mut patience = std::mem::take(&mut self.passphrases);
        let documents = self.documents.clone();
        let mut office = Office {
            folder: &folder,
            instruments: &instruments,
            documents: documents.as_deref(),
            language: self.language.at_work(),
            now,
            patience: &mut patience,
            tell,
            interrupt: Interrupt::default(),
        };
        let reply = workplace::answer(&mut office, request, &mut || self.load());
        self.passphrases = patience;
        match reply {
            WorkplaceReply::Known(mut known) => {
                self.as_at_work(&mut known.exercises);
                known.unreadable.extend(self.unreadable.iter().map(|(_, error)| told::coordinator(error)));
                WorkplaceReply::Known(known)
            }
            other => other,
        }
    }
}
