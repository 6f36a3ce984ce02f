//! Unsealing: what is known about sheets elsewhere, the passphrase, and how far it is.

use crate::app::effect::Effect;
use crate::app::effect::StoreRequest;
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::ask::{Ask, Asked, Line};
use crate::app::workplace::request::{Known, WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::Step;
use crate::domain::exercise::ExerciseId;

/// The state.
#[derive(Debug)]
pub struct Unseal {
    /// Which exercise.
    pub id: ExerciseId,
    /// The passphrases.
    pub ask: Ask,
    /// Sheets unsealed, of all; `None` before the first is known.
    pub progress: Option<(usize, usize)>,
}

impl Unseal {
    /// Asks for one passphrase, or for that of every coordinator where all keys are needed.
    pub fn new(id: ExerciseId, known: &Known) -> Unseal {
        let lines = if known.needs_all {
            known.coordinators.iter().map(|name| Line::secret(format!("Passphrase of {name}"))).collect()
        } else {
            vec![Line::secret("Your passphrase")]
        };
        Unseal { id, ask: Ask::new(lines), progress: None }
    }

    /// What happened, and whether it stays open.
    pub fn update(&mut self, msg: &Msg) -> (Step, bool) {
        match self.ask.update(msg) {
            Asked::Not => (Step::stay(), true),
            Asked::Left => (Step::stay(), false),
            Asked::All => (self.begin(), true),
        }
    }

    fn begin(&mut self) -> Step {
        let empty = self.ask.lines.iter().position(|line| line.field.chars() == 0);
        if let Some(line) = empty {
            self.ask.at = line;
            return Step::stay();
        }
        self.ask.waiting = true;
        self.progress = None;
        let passphrases = (0..self.ask.lines.len()).map(|line| self.ask.secret(line)).collect();
        let request = WorkplaceRequest::Unseal { id: self.id.clone(), passphrases };
        Step::Stay(vec![Effect::Store(StoreRequest::Workplace(Box::new(request)))])
    }

    /// What came back.
    pub fn told(&mut self, reply: &WorkplaceReply) {
        match reply {
            WorkplaceReply::Unsealing { done, of } => self.progress = Some((*done, *of)),
            WorkplaceReply::Refused(_) if self.ask.waiting => {
                self.progress = None;
                self.ask.again(0);
            }
            _ => {}
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        self.ask.hints()
    }
}
