//! The keys for the last lines, in whichever room the coordinator is.

use crate::app::input::Size;
use crate::app::keymap::{self, Hint};
use crate::app::workplace::Workplace;
use crate::app::workplace::keys::{Act, KEYS};
use crate::app::workplace::room::Room;
use crate::domain::time_limit::Now;

impl Workplace {
    /// The keys for the last lines.
    pub fn hints(&self, now: Now, size: Size) -> Vec<Hint> {
        let here = self.here(now, size);
        let mut hints = self.writing_hints();
        hints.extend(match self.room {
            _ if self.is_shut() => self.lock.hints(),
            Room::Overview => self.overview.hints(here),
            Room::Sessions => self.sessions.hints(here),
            Room::SetUp => self.set_up.hints(here),
            Room::Results => self.results.hints(here),
            Room::Plan => self.plan.hints(here),
            Room::Certificates => self.certificates.hints(here),
            Room::Resources => self.resources.hints(here),
            Room::Protection => self.protection.hints(here),
            Room::School => self.school.hints(here),
        });
        if !self.is_typing() {
            let set_up = self.room == Room::SetUp;
            hints.extend(keymap::hints(KEYS, |act| match act {
                Act::Room(_) => set_up && self.set_up.takes_digits(),
                Act::Lock => !self.lock.can_be_shut(),
                // What is open in the room of set-ups is left first, by the same key.
                Act::Leave => set_up && self.set_up.leaves_itself(),
            }));
        }
        hints
    }

    /// Whether the room takes every key, as while a text is typed.
    pub(super) fn is_typing(&self) -> bool {
        match self.room {
            _ if self.is_shut() => true,
            Room::Overview => self.overview.help,
            Room::Sessions => self.sessions.is_typing(),
            Room::SetUp => self.set_up.is_typing(),
            Room::Results => self.results.is_typing(),
            Room::Plan => self.plan.is_typing(),
            Room::Certificates => self.certificates.is_typing(),
            Room::Resources => self.resources.is_typing(),
            Room::Protection => self.protection.is_typing(),
            Room::School => self.school.is_typing(),
        }
    }
}
