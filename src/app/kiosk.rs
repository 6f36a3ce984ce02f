//! A shared machine: answering in a loop, with nothing left for the next person to find.

use jiff::SignedDuration;

use crate::app::effect::Effect;
use crate::app::enter::{self, Enter};
use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Named};
use crate::app::msg::Msg;
use crate::app::walk::Mode;
use crate::app::{App, Screen};
use crate::domain::time_limit::Now;
use crate::locale::say::Say;

/// How long nothing may happen where nobody said otherwise; the times below are meant for it, and grow with a longer one.
pub const IDLE_MAX: SignedDuration = SignedDuration::from_mins(3);
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
        label: "key-i-am-here",
    },
    Binding { keys: &[Key::Char('m')], action: Act::MoreTime, shown: "m", label: "key-more-time" },
];

/// This screen's key tables.
pub fn key_tables() -> Vec<Named> {
    vec![("still there", keymap::bare(STILL_KEYS))]
}

/// The state of a kiosk.
#[derive(Clone, Copy, Debug)]
pub struct Kiosk {
    /// A class whose pupils come up in turn, where it is one.
    pub in_turn: Option<InTurn>,
    idle_max: SignedDuration,
    slower: bool,
    last_input: Now,
    /// Whether "still there?" stands.
    pub asking: bool,
}

/// Pupils who come up one after the other: how many have handed in since it began, and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InTurn {
    /// How many are expected.
    pub pupils: u32,
    /// How many have handed in.
    pub handed_in: u32,
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
        Kiosk { in_turn: None, idle_max, slower: false, last_input: now, asking: false }
    }

    /// The same for a class of so many pupils who come up in turn.
    pub fn for_class(self, pupils: u32) -> Kiosk {
        Kiosk { in_turn: Some(InTurn { pupils, handed_in: 0 }), ..self }
    }

    /// A sheet was handed in.
    pub fn handed_in(&mut self) {
        if let Some(in_turn) = &mut self.in_turn {
            in_turn.handed_in += 1;
        }
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
            // Whoever waits for a teacher is not idle.
            Some(Screen::Walk(walk)) if walk.waits_for_teacher() => None,
            Some(Screen::Start(start)) if start.waits() => None,
            Some(Screen::Walk(_)) if self.slower => Some(self.idle_max * MORE_TIME),
            Some(Screen::Walk(_) | Screen::Start(_) | Screen::Languages(_)) => Some(self.idle_max),
            Some(Screen::Enter(_)) => Some(self.at_least(STILL_THERE)),
            // Somebody types a name, copies what is on the screen, or reads a result.
            Some(Screen::Thanks(thanks)) if thanks.is_writing() => None,
            Some(Screen::Thanks(thanks)) if thanks.is_in_use() && self.slower => Some(self.idle_max * MORE_TIME),
            Some(Screen::Thanks(thanks)) if thanks.is_in_use() => Some(self.idle_max),
            Some(Screen::Thanks(_)) => Some(self.at_least(AFTER_END)),
            Some(Screen::Home(_) | Screen::Workplace(_) | Screen::Class(_)) => None,
            Some(Screen::Choose(_)) | None => None,
            Some(Screen::Welcome(welcome)) => (welcome.is_under_way() || !at_base).then(|| self.at_least(STILL_THERE)),
        }
    }

    /// A time that grows as the machine is more patient than usual, and for who asked for more time.
    fn at_least(&self, time: SignedDuration) -> SignedDuration {
        let patient = time.as_secs() * self.idle_max.as_secs() / IDLE_MAX.as_secs();
        let time = time.max(SignedDuration::from_secs(patient));
        if self.slower { time * MORE_TIME } else { time }
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

impl App {
    /// What a shared machine does before the screens see a message; `None` hands it on.
    pub(super) fn kiosk_first(&mut self, msg: &Msg, now: Now) -> Option<Vec<Effect>> {
        let screen = self.screens.last();
        let at_base = self.screens.len() == 1;
        let kiosk = self.kiosk.as_mut()?;
        let due = kiosk.due(screen, at_base, now);
        if due == Due::Lock {
            return Some(self.lock(now));
        }
        kiosk.asking |= due == Due::Ask;
        if let Msg::Tick = msg {
            return None;
        }
        if kiosk.asking {
            let act = match msg {
                Msg::Key(key) => keymap::lookup(STILL_KEYS, *key),
                _ => None,
            };
            match act {
                Some(Act::MoreTime) => kiosk.more_time(now),
                // Any sign of life is an answer; it does nothing else, so nothing is chosen unseen.
                Some(Act::Here) | None => kiosk.touched(now),
            }
            return Some(Vec::new());
        }
        kiosk.touched(now);
        match msg {
            // Nothing ends a kiosk but its PIN.
            Msg::Key(Key::Esc | Key::Ctrl(_)) => Some(Vec::new()),
            Msg::Key(Key::Char('q')) if at_base && matches!(screen, Some(Screen::Welcome(_) | Screen::Choose(_))) => {
                self.screens.push(Screen::Enter(Enter::new(enter::Kind::Pin)));
                Some(Vec::new())
            }
            _ => None,
        }
    }

    /// Back to the blank welcome. A draft stays, sealed, under its code; nothing else does.
    pub(super) fn lock(&mut self, now: Now) -> Vec<Effect> {
        if let Some(Screen::Languages(_)) = self.screens.last() {
            self.screens.pop();
        }
        let kept = match self.screens.last_mut() {
            // The only copy of somebody's answers is never thrown away: the disk is tried again.
            Some(Screen::Walk(walk)) if walk.is_only_copy() => {
                let again = walk.save_again(now);
                if let Some(kiosk) = &mut self.kiosk {
                    kiosk.touched(now);
                }
                return again;
            }
            Some(Screen::Walk(walk)) => walk.is_kept(),
            _ => false,
        };
        self.screens.truncate(1);
        if let Some(kiosk) = &mut self.kiosk {
            kiosk.next_person(now);
        }
        self.own_manner();
        let name = &self.machine.name;
        let notice = kept.then(|| Say::new("kiosk-kept").with("machine", name.clone()));
        match self.screens.last_mut() {
            Some(Screen::Welcome(welcome)) => welcome.blank(notice),
            Some(Screen::Choose(choose)) => choose.blank(notice),
            _ => {}
        }
        self.speak_own().into_iter().chain([Effect::ClearScrollback]).collect()
    }

    /// Whether leaving the screen on top leads a kiosk to the next person.
    pub(super) fn ends_a_visit(&self) -> bool {
        // The list of languages is left for what lies below it.
        if let Some(Screen::Languages(_)) = self.screens.last() {
            return false;
        }
        let after_a_walk = matches!(self.screens.last(), Some(Screen::Thanks(_)));
        self.kiosk.is_some() && (self.screens.len() <= 2 || after_a_walk)
    }

    /// Pupils who come up in turn, where this machine counts them.
    pub fn in_turn(&self) -> Option<InTurn> {
        self.kiosk.as_ref().and_then(|kiosk| kiosk.in_turn)
    }

    /// Whether "still there?" stands over the screen.
    pub fn still_there(&self) -> Option<i64> {
        let kiosk = self.kiosk.as_ref().filter(|kiosk| kiosk.asking)?;
        Some(kiosk.seconds_left(self.screens.last(), self.now))
    }
}
