//! Leaving the workplace, or leaving it alone and locked: nothing goes that is nowhere else, and no half passphrase
//! stays.

use crate::app::Turn;
use crate::app::home::Place;
use crate::app::workplace::Workplace;
use crate::app::workplace::codes::sheet::NOWHERE_ELSE;
use crate::app::workplace::room::Room;
use crate::app::workplace::set_up::saving::SAVING;

const WORDS_HELD: &str =
    "The recovery words of the new key stand here, and nowhere else. Please write them down before you leave.";

impl Workplace {
    /// How the lock stands, for the header.
    pub fn lock_words(&self) -> &'static str {
        match (self.place, self.lock.is_shut(), self.lock.can_be_shut()) {
            (Place::Sample, _, _) => "sample school",
            (Place::Own, true, _) => "locked",
            (Place::Own, false, true) => "unlocked",
            (Place::Own, false, false) => "",
        }
    }

    /// Whether the lock stands before the room.
    pub fn is_shut(&self) -> bool {
        self.lock.is_shut() && !self.room.is_open_to_all()
    }

    /// Leaves, unless something would be lost that is nowhere else: then that is shown.
    pub(super) fn leave(&mut self) -> Turn {
        if let Some(turn) = self.leave_writing() {
            return turn;
        }
        let (room, sentence, effects) = if self.school.holds_words() {
            (Room::School, WORDS_HELD, Vec::new())
        } else if self.set_up.holds_only_copy() {
            (Room::SetUp, NOWHERE_ELSE, Vec::new())
        } else if let Some(effects) = self.set_up.unsaved() {
            (Room::SetUp, SAVING, effects)
        } else if let Some(effects) = self.plan.unsaved() {
            (Room::Plan, SAVING, effects)
        } else {
            return Turn::Pop;
        };
        self.room = room;
        self.notice = Some(sentence.to_owned().into());
        Turn::Stay(effects)
    }

    /// Locks; passphrases that were left half typed in the rooms do not stay for the next person, nor a name.
    pub(super) fn shut(&mut self) {
        self.lock.shut();
        if self.lock.is_shut() {
            self.sessions.forget_secrets();
            self.set_up.forget_secrets();
            self.school.forget_secrets();
            self.results.forget_secrets();
            self.certificates.forget_name();
        }
    }
}
