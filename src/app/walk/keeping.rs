//! What is kept of a walk and how it ends: drafts, handing in, the two hours.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::SignedDuration;

use crate::app::effect::{Effect, StoreRequest};
use crate::app::msg::StoreReply;
use crate::app::own_result::Own;
use crate::app::thanks::{Outcome, Thanks};
use crate::app::walk::{Mode, Walk};
use crate::app::{Screen, Turn};
use crate::domain::answer::{Answer, Sheet};
use crate::domain::draft::Draft;
use crate::domain::exercise::Frozen;
use crate::domain::own_result::Chosen;
use crate::domain::time_limit::{self, Now, TimeLimit};
use crate::locale::say::Say;

impl Walk {
    /// Goes on with a draft.
    pub fn resume(frozen: Arc<Frozen>, draft: Draft, now: Now, boot: &str) -> Walk {
        let used = draft.used_at(now, boot);
        let Draft { sheet, ticket, at, begun, .. } = draft;
        let mut walk = Walk::begin(frozen, sheet.group, ticket, now, boot);
        walk.limit = TimeLimit::resume(used, now);
        walk.begun = begun;
        walk.own_line = sheet.own_line;
        walk.kept = true;
        let mut answers = sheet.answers;
        for (asked, answer) in walk.questionnaire.asked.iter().zip(&mut walk.answers) {
            *answer = answers.remove(&asked.code).filter(|answer| asked.form.accepts(answer));
        }
        walk.left_seen = walk.left(now);
        walk.go_to(walk.questionnaire.position(&at).unwrap_or(0));
        walk
    }

    /// Every answer is kept the moment it is given.
    pub(super) fn save_if_changed(&mut self, turn: Turn, now: Now) -> Turn {
        match turn {
            Turn::Stay(mut effects) if std::mem::take(&mut self.unsaved) && !self.preview => {
                effects.insert(0, Effect::Store(StoreRequest::SaveDraft(Box::new(self.draft(now)))));
                Turn::Stay(effects)
            }
            other => other,
        }
    }

    /// The store's answer to handing in.
    pub fn stored(&mut self, reply: StoreReply, now: Now) -> Turn {
        match reply {
            StoreReply::Submitted(id) if id == self.ticket.id => {
                self.end(Outcome::HandedIn(self.ticket.receipt.clone()), Vec::new())
            }
            StoreReply::SlipUsed(id, sentence) if id == self.ticket.id => {
                self.slip_used = true;
                self.mode = Mode::Confirm;
                self.notice = Some(sentence);
                Turn::stay()
            }
            StoreReply::NotSubmitted(id, sentence) if id == self.ticket.id => {
                self.mode = Mode::Confirm;
                self.notice = Some(sentence);
                self.check_time(now).unwrap_or_else(Turn::stay)
            }
            StoreReply::Kept(id) if id == self.ticket.id => {
                self.kept = true;
                Turn::stay()
            }
            StoreReply::NotKept(id, sentence) if id == self.ticket.id => {
                self.kept = false;
                self.notice = Some(sentence);
                Turn::stay()
            }
            _ => Turn::stay(),
        }
    }

    pub(super) fn end(&self, outcome: Outcome, effects: Vec<Effect>) -> Turn {
        let outcome = if self.preview { Outcome::Preview } else { outcome };
        let (frozen, group) = (Arc::clone(&self.frozen), self.group);
        let own = match outcome {
            Outcome::HandedIn(_) | Outcome::Preview => Chosen::new(&self.answers, &self.frozen.instrument),
            Outcome::Discarded | Outcome::TimeOver | Outcome::Closed => None,
        };
        let own = own.map(|chosen| Own { chosen, from: None });
        let thanks = Thanks { frozen, group, outcome, own, certificate: None, up: None, notice: None };
        Turn::Replace(Screen::Thanks(thanks), effects)
    }

    /// Ends without handing in: nothing is kept.
    pub(super) fn drop_all(&self, outcome: Outcome) -> Turn {
        let forget = Effect::Store(StoreRequest::DropDraft(self.ticket.id));
        self.end(outcome, if self.preview { Vec::new() } else { vec![forget] })
    }

    /// Announces the time, or ends the answering when it is over.
    pub(super) fn check_time(&mut self, now: Now) -> Option<Turn> {
        // What was confirmed in time is never taken away by the time: it can be tried again.
        if self.mode == Mode::Sending || (self.confirmed && self.mode == Mode::Confirm) {
            return None;
        }
        self.confirmed = false;
        if now.wall >= self.closes() {
            return Some(self.drop_all(Outcome::Closed));
        }
        let left = self.left(now);
        if self.mode == Mode::TimeUp {
            return (left <= SignedDuration::ZERO).then(|| self.drop_all(Outcome::TimeOver));
        }
        if left <= SignedDuration::ZERO {
            self.keep_words();
            self.mode = Mode::TimeUp;
            self.help = false;
            // What was pressed was meant for the screen before: an `s` typed into a text must not hand in.
            return Some(Turn::stay());
        }
        if let Some(minutes) = time_limit::announcement(self.left_seen, left) {
            self.notice = Some(Say::new("walk-minutes-left").with("minutes", minutes));
        }
        self.left_seen = left;
        None
    }

    /// Everything that must survive a power cut.
    pub(super) fn draft(&self, now: Now) -> Draft {
        let answered = self.questionnaire.asked.iter().zip(&self.answers);
        let answers: BTreeMap<String, Answer> =
            answered.filter_map(|(asked, answer)| Some((asked.code.clone(), answer.clone()?))).collect();
        Draft {
            exercise: self.frozen.id.clone(),
            sheet: Sheet { id: self.ticket.id, group: self.group, answers, own_line: self.own_line },
            ticket: self.ticket.clone(),
            at: self.current().map_or_else(String::new, |asked| asked.code.clone()),
            begun: self.begun.clone(),
            used: self.limit.used(now),
        }
    }

    pub(super) fn hand_in(&mut self, now: Now) -> Turn {
        if self.preview {
            return self.end(Outcome::Preview, Vec::new());
        }
        self.mode = Mode::Sending;
        self.confirmed = true;
        self.notice = None;
        Turn::Stay(vec![Effect::Store(StoreRequest::Submit(Box::new(self.draft(now))))])
    }

    /// Whether what is on the screen is the only copy of somebody's answers.
    pub fn is_only_copy(&self) -> bool {
        !self.kept && self.answers.iter().any(Option::is_some)
    }

    /// Tries once more to keep the draft.
    pub fn save_again(&self, now: Now) -> Vec<Effect> {
        vec![Effect::Store(StoreRequest::SaveDraft(Box::new(self.draft(now))))]
    }

    /// Another slip for the same answers.
    pub fn take_slip(&mut self, slip: [u8; 32], now: Now) -> Vec<Effect> {
        self.ticket.slip = Some(slip);
        self.slip_used = false;
        self.notice = None;
        self.save_again(now)
    }
}
