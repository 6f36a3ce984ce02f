//! Made-up people who answer at the copy's machines.

use jiff::{SignedDuration, Timestamp};
use rand::RngExt;
use rand::SeedableRng;
use rand::rngs::StdRng;

use crate::domain::answer::{Sheet, SheetId};
use crate::domain::draft::{Begun, Draft, Ticket};
use crate::domain::instrument::GroupIx;
use crate::domain::questionnaire::Questionnaire;
use crate::domain::secret::Secret;
use crate::runtime::exercise_files::{Opened, hand_in, questionnaires};
use crate::runtime::rehearsal::copy::words;
use crate::runtime::sample::answers::{Round, made_up};
use crate::store::exercise_file::Submitted;

/// People who answer, one after another.
pub struct People {
    rng: StdRng,
}

impl Default for People {
    /// Nobody needs to see the same people twice.
    fn default() -> People {
        People { rng: StdRng::seed_from_u64(rand::random()) }
    }
}

impl People {
    /// One of a group answers everything and hands in, with a slip where one is given; the words of the receipt.
    ///
    /// # Errors
    /// A sentence for people: the sheet was not stored.
    pub fn answer(&mut self, opened: &mut Opened, group: GroupIx, slip: Option<[u8; 32]>) -> Result<String, String> {
        let asked = questionnaires(&opened.frozen);
        let asked: &Questionnaire = asked.get(group.0).ok_or("This exercise asks no such group.")?;
        let answers = made_up(&opened.frozen.instrument, asked, group, Round::Now, &mut self.rng);
        let own_line = opened.frozen.is_small(group);
        let sheet = Sheet { id: SheetId(self.rng.random()), group, answers, own_line };
        let receipt = format!("rehearsal {}", self.rng.random::<u64>());
        let draft = Draft {
            exercise: opened.frozen.id.clone(),
            ticket: Ticket { id: sheet.id, code: Secret::default(), receipt: Secret::new(receipt.clone()), slip },
            sheet,
            at: String::new(),
            begun: Begun { wall: Timestamp::UNIX_EPOCH, steady: SignedDuration::ZERO, boot: String::new() },
            used: SignedDuration::ZERO,
        };
        opened.mark_begun().map_err(words)?;
        match hand_in(opened, &draft).map_err(words)? {
            Submitted::Stored => Ok(receipt),
            Submitted::SlipRefused => Err("A slip that nobody had used was refused.".to_owned()),
            Submitted::AlreadyThere => Err("A new sheet was taken for one that is there already.".to_owned()),
        }
    }
}
