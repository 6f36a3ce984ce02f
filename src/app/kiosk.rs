//! A shared machine: answering in a loop, with nothing left for the next person to find.

use jiff::SignedDuration;

use crate::app::Screen;
use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Named};
use crate::app::walk::Mode;
use crate::domain::time_limit::Now;

/// How long "still there?" waits.
const STILL_THERE: SignedDuration = SignedDuration::from_secs(60);
/// How long the last screen stays before the blank welcome.
const AFTER_END: SignedDuration = SignedDuration::from_secs(25);
/// How much longer a person may be idle who asked for more time.
const MORE_TIME: i32 = 4;

/// What a key does while "still there?" stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Act {
    Here,
    MoreTime,
}

/// The keys of "still there?".
pub const STILL_KEYS: &[Binding<Act>] = &[
    Binding {
        keys: &[Key::Enter, Key::Char(' '), Key::Ctrl('c')],
        action: Act::Here,
        shown: "Enter",
        label: "I am here",
    },
    Binding { keys: &[Key::Char('m')], action: Act::MoreTime, shown: "m", label: "I need more time each time" },
];

/// This screen's key tables.
pub fn key_tables() -> Vec<Named> {
    vec![("still there", keymap::bare(STILL_KEYS))]
}

/// The state of a kiosk.
#[derive(Clone, Copy, Debug)]
pub struct Kiosk {
    idle_max: SignedDuration,
    slower: bool,
    last_input: Now,
    /// Whether "still there?" stands.
    pub asking: bool,
}

/// What a kiosk does by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Nothing yet.
    Nothing,
    /// Ask whether somebody is there.
    Ask,
    /// Back to the blank welcome; a draft stays under its code.
    Lock,
}

impl Kiosk {
    /// Begins; `idle_max` is how long nothing may happen before it asks.
    pub fn new(idle_max: SignedDuration, now: Now) -> Kiosk {
        Kiosk { idle_max, slower: false, last_input: now, asking: false }
    }

    /// Somebody did something.
    pub fn touched(&mut self, now: Now) {
        self.last_input = now;
        self.asking = false;
    }

    /// Somebody asked for more time, for as long as they answer.
    pub fn more_time(&mut self, now: Now) {
        self.slower = true;
        self.touched(now);
    }

    /// The next person begins with the usual time.
    pub fn next_person(&mut self, now: Now) {
        self.slower = false;
        self.touched(now);
    }

    fn patience(&self, screen: Option<&Screen>, at_base: bool) -> Option<SignedDuration> {
        match screen {
            // A sheet on its way to the disk is waited for.
            Some(Screen::Walk(walk)) if walk.mode == Mode::Sending => None,
            Some(Screen::Walk(_)) if self.slower => Some(self.idle_max * MORE_TIME),
            Some(Screen::Walk(_) | Screen::Start(_)) => Some(self.idle_max),
            Some(Screen::Enter(_)) => Some(STILL_THERE),
            // Somebody types a name, or copies what is on the screen.
            Some(Screen::Thanks(thanks)) if thanks.is_writing() => None,
            Some(Screen::Thanks(thanks)) if thanks.certificate.is_some() && self.slower => {
                Some(self.idle_max * MORE_TIME)
            }
            Some(Screen::Thanks(thanks)) if thanks.certificate.is_some() => Some(self.idle_max),
            Some(Screen::Thanks(_)) => Some(AFTER_END),
            Some(Screen::Home(_) | Screen::Workplace(_)) => None,
            Some(Screen::Choose(_)) | None => None,
            Some(Screen::Welcome(welcome)) => (welcome.is_under_way() || !at_base).then_some(STILL_THERE),
        }
    }

    /// What is due now.
    pub fn due(&self, screen: Option<&Screen>, at_base: bool, now: Now) -> Due {
        let Some(patience) = self.patience(screen, at_base) else { return Due::Nothing };
        let idle = now.steady.saturating_sub(self.last_input.steady);
        let asks = matches!(screen, Some(Screen::Walk(_)));
        if idle < patience {
            Due::Nothing
        } else if asks && idle < patience + STILL_THERE {
            Due::Ask
        } else {
            Due::Lock
        }
    }

    /// Seconds until it locks, while it asks.
    pub fn seconds_left(&self, screen: Option<&Screen>, now: Now) -> i64 {
        let patience = self.patience(screen, false).unwrap_or(self.idle_max) + STILL_THERE;
        let idle = now.steady.saturating_sub(self.last_input.steady);
        patience.saturating_sub(idle).as_secs().max(0)
    }

    /// How long until something is due by itself.
    pub fn next_change(&self, screen: Option<&Screen>, at_base: bool, now: Now) -> Option<SignedDuration> {
        let patience = self.patience(screen, at_base)?;
        if self.asking {
            return Some(SignedDuration::from_secs(1));
        }
        let idle = now.steady.saturating_sub(self.last_input.steady);
        Some(patience.saturating_sub(idle).max(SignedDuration::from_millis(1)))
    }
}
