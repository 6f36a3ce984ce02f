//! Leaving the workplace, or leaving it alone and locked: nothing goes that is nowhere else, and no half passphrase
//! stays.

use crate::app::Turn;
use crate::app::home::Place;
use crate::app::workplace::Workplace;
use crate::app::workplace::codes::sheet::NOWHERE_ELSE;
use crate::app::workplace::room::Room;
use crate::app::workplace::set_up::saving::SAVING;
use crate::locale::say::Say;

impl Workplace {
    /// How the lock stands, for the header; nothing where there is none.
    pub fn lock_words(&self) -> Option<Say> {
        Some(Say::new(match (self.place, self.lock.is_shut(), self.lock.can_be_shut()) {
            (Place::Sample, _, _) => "lock-sample",
            (Place::Own, true, _) => "lock-locked",
            (Place::Own, false, true) => "lock-unlocked",
            (Place::Own, false, false) => return None,
        }))
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
            (Room::School, Say::new("leaving-recovery-words"), Vec::new())
        } else if self.set_up.holds_only_copy() {
            (Room::SetUp, Say::new(NOWHERE_ELSE), Vec::new())
        } else if let Some(effects) = self.set_up.unsaved() {
            (Room::SetUp, Say::new(SAVING), effects)
        } else if let Some(effects) = self.plan.unsaved() {
            (Room::Plan, Say::new(SAVING), effects)
        } else {
            return Turn::Pop;
        };
        self.room = room;
        self.notice = Some(sentence);
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
