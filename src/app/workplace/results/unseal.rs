//! Unsealing, and counting late sheets in a new edition: what is known before, the passphrase, and how far it is.

use crate::app::effect::Effect;
use crate::app::effect::StoreRequest;
use crate::app::keymap::Hint;
use crate::app::msg::Msg;
use crate::app::workplace::ask::{Ask, Asked, Line};
use crate::app::workplace::request::{Known, WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::Step;
use crate::domain::exercise::ExerciseId;
use crate::locale::say::Say;

/// What leaving means while sheets are being opened.
const GOES_ON: Say = Say::new("unseal-goes-on");

/// The state.
#[derive(Debug)]
pub struct Unseal {
    /// Which exercise.
    pub id: ExerciseId,
    /// What the passphrase is asked for.
    pub aim: Aim,
    /// The passphrases.
    pub ask: Ask,
    /// Sheets unsealed, of all; `None` before the first is known.
    pub progress: Option<(usize, usize)>,
}

/// What sheets are opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// The first report.
    First,
    /// The next edition, which counts late sheets too.
    NewEdition,
}

impl Unseal {
    /// Asks for one passphrase, or for those of both coordinators where the exercise needs both keys.
    pub fn new(id: ExerciseId, aim: Aim, known: &Known) -> Unseal {
        let at = known.exercises.iter().position(|frozen| frozen.id == id);
        let both = at.and_then(|at| known.needs_both.get(at)).is_some_and(|both| *both);
        let lines = match known.coordinators.as_slice() {
            _ if !both => vec![Line::secret("unseal-your-passphrase")],
            [one, other] => [one, other]
                .map(|name| Line::secret(Say::new("unseal-passphrase-of").with("name", name.clone())))
                .into(),
            // An exercise from other days may be sealed to keys of people who are no longer listed.
            _ => ["unseal-your-passphrase", "unseal-other-passphrase"].map(Line::secret).into(),
        };
        Unseal { id, aim, ask: Ask::new(lines), progress: None }
    }

    /// What happened, and whether it stays open.
    pub fn update(&mut self, msg: &Msg) -> (Step, bool) {
        match self.ask.update(msg) {
            Asked::Not => (Step::stay(), true),
            Asked::Left if self.ask.waiting => (Step::Tell(GOES_ON, Vec::new()), false),
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
        let id = self.id.clone();
        let request = match self.aim {
            Aim::First => WorkplaceRequest::Unseal { id, passphrases },
            Aim::NewEdition => WorkplaceRequest::NewEdition { id, passphrases },
        };
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
