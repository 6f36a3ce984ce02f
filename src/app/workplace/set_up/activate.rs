//! Step 4: what will freeze, the key check and the activation. Codes to hand out follow on a page of their own.

pub mod checks;
pub mod telling;

use crate::app::field::Field;
use crate::app::input::{Key, Target, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::{Here, Order, Room, SetUpOrder, Step};
use crate::app::workplace::set_up::activate::checks::{Check, Lead, Mark, checks};
use crate::app::workplace::set_up::activate::telling::Telling;
use crate::app::workplace::set_up::saving::SAVING;
use crate::domain::exercise::ExerciseId;
use crate::domain::secret::Secret;
use crate::domain::setup::Setup;
use crate::locale::say::Say;

/// Longest passphrase that is typed.
const PASSPHRASE_CHARS_MAX: usize = 200;

/// The state.
#[derive(Debug, Default)]
pub struct Activate {
    /// The cursor in the check list; one row below it stands for what will freeze.
    pub row: usize,
    /// What is going on.
    pub mode: Mode,
    /// Whose passphrase was right a moment ago.
    pub tried: Option<String>,
}

/// What is going on.
#[derive(Debug, Default)]
pub enum Mode {
    /// The check list is read.
    #[default]
    List,
    /// The activation is named, and asked for once more.
    Confirm,
    /// What participants are told came of last time is looked at.
    Telling(Telling),
    /// A passphrase is typed, to see whether it is still known.
    Passphrase(Field),
    /// The passphrase is being tried.
    Trying,
    /// The activation is on its way.
    Activating,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    GoThere,
    TryKey,
    Activate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ConfirmAct {
    Yes,
    NotYet,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum KeyAct {
    Try,
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter, Key::Right], action: Act::GoThere, shown: "Enter", label: "key-go-there" },
    Binding { keys: &[Key::Char('t')], action: Act::TryKey, shown: "t", label: "key-try-the-passphrase" },
    Binding { keys: &[Key::Char('a')], action: Act::Activate, shown: "a", label: "key-activate" },
];

const CONFIRM: &[Binding<ConfirmAct>] = &[
    Binding { keys: &[Key::Char('y'), Key::Enter], action: ConfirmAct::Yes, shown: "y", label: "key-activate" },
    Binding {
        keys: &[Key::Char('n'), Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: ConfirmAct::NotYet,
        shown: "n",
        label: "key-not-yet",
    },
];

const PASSPHRASE: &[Binding<KeyAct>] = &[
    Binding { keys: &[Key::Enter], action: KeyAct::Try, shown: "Enter", label: "key-try-it" },
    Binding {
        keys: &[Key::Up, Key::Esc, Key::BackTab, Key::Ctrl('c')],
        action: KeyAct::Leave,
        shown: "Esc",
        label: "key-back",
    },
];

/// Keys beside which those of the set-up and the workplace work.
pub fn keys_beside() -> Vec<Named> {
    vec![("set-up: activate", keymap::bare(KEYS))]
}

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    vec![
        ("set-up: activation confirmed", keymap::bare(CONFIRM)),
        ("set-up: passphrase tried", keymap::bare(PASSPHRASE)),
    ]
    .into_iter()
    .chain(telling::key_tables())
    .collect()
}

impl Activate {
    /// The cursor begins where something is missing.
    pub fn arrive(&mut self, setup: &Setup, here: Here) {
        self.row = self.checks(setup, here).iter().position(|check| check.mark == Mark::Missing).unwrap_or(0);
    }

    /// What happened, and what follows. `based_on` is what the store has, `None` as long as the last change is not
    /// durable.
    pub fn update(&mut self, msg: &Msg, setup: &mut Setup, based_on: Option<&(ExerciseId, u64)>, here: Here) -> Step {
        match (&mut self.mode, msg) {
            (Mode::Trying | Mode::Activating, _) => Step::stay(),
            (Mode::Telling(page), _) => {
                if !page.update(msg, setup, here) {
                    self.mode = Mode::List;
                }
                Step::stay()
            }
            (Mode::Confirm, Msg::Key(key)) => self.confirm(*key, based_on),
            (Mode::Passphrase(_), Msg::Key(key)) => self.passphrase(*key),
            (Mode::Passphrase(field), Msg::Paste(text)) => {
                field.insert(text);
                Step::stay()
            }
            (Mode::List, Msg::Click(Target::Row(row))) => {
                self.row = *row;
                self.act(Act::GoThere, setup, here)
            }
            (Mode::List, Msg::Scroll(Way::Up)) => self.act(Act::Up, setup, here),
            (Mode::List, Msg::Scroll(Way::Down)) => self.act(Act::Down, setup, here),
            (Mode::List, Msg::Key(key)) => match keymap::lookup(KEYS, *key) {
                Some(act) => self.act(act, setup, here),
                None => Step::Pass,
            },
            (Mode::List | Mode::Confirm | Mode::Passphrase(_), _) => Step::Pass,
        }
    }

    fn act(&mut self, act: Act, setup: &Setup, here: Here) -> Step {
        let list = self.checks(setup, here);
        match act {
            Act::Up => self.row = self.row.min(list.len()).saturating_sub(1),
            Act::Down => self.row = (self.row + 1).min(list.len()),
            Act::GoThere => return self.go_there(list.get(self.row), setup, here),
            Act::TryKey if has_key(here) => self.mode = Mode::Passphrase(Field::new("", PASSPHRASE_CHARS_MAX)),
            Act::TryKey => return Step::Go(Room::School),
            Act::Activate => match list.iter().position(|check| check.mark == Mark::Missing) {
                _ if list.is_empty() => {}
                None => self.mode = Mode::Confirm,
                Some(first) => {
                    self.row = first;
                    return Step::Tell(Say::new("activate-still-missing"), Vec::new());
                }
            },
        }
        Step::stay()
    }

    fn go_there(&mut self, check: Option<&Check>, setup: &Setup, here: Here) -> Step {
        match check.map(|check| check.lead) {
            Some(Lead::Stage(stage)) => Step::Order(Order::SetUp(SetUpOrder::Turn(stage))),
            Some(Lead::Own(at)) => Step::Order(Order::SetUp(SetUpOrder::Own(at))),
            Some(Lead::School) => Step::Go(Room::School),
            Some(Lead::Plan) => Step::Go(Room::Plan),
            Some(Lead::Told) => {
                if let Some(page) = here.known.and_then(|known| Telling::open(setup, known)) {
                    self.mode = Mode::Telling(page);
                }
                Step::stay()
            }
            Some(Lead::Key) => {
                self.mode = Mode::Passphrase(Field::new("", PASSPHRASE_CHARS_MAX));
                Step::stay()
            }
            None => Step::stay(),
        }
    }

    fn confirm(&mut self, key: Key, based_on: Option<&(ExerciseId, u64)>) -> Step {
        match (keymap::lookup(CONFIRM, key), based_on) {
            (Some(ConfirmAct::Yes), Some((id, revision))) => {
                self.mode = Mode::Activating;
                Step::ask(WorkplaceRequest::Activate { id: id.clone(), revision: *revision })
            }
            (Some(ConfirmAct::Yes), None) => Step::Tell(Say::new(SAVING), Vec::new()),
            (Some(ConfirmAct::NotYet), _) => {
                self.mode = Mode::List;
                Step::stay()
            }
            (None, _) => Step::stay(),
        }
    }

    fn passphrase(&mut self, key: Key) -> Step {
        let Mode::Passphrase(field) = &mut self.mode else { return Step::stay() };
        match keymap::lookup(PASSPHRASE, key) {
            Some(KeyAct::Try) if field.chars() > 0 => {
                let typed = Secret::new(field.text());
                self.mode = Mode::Trying;
                return Step::ask(WorkplaceRequest::Unlock(typed));
            }
            Some(KeyAct::Try) => {}
            Some(KeyAct::Leave) => self.mode = Mode::List,
            None => {
                field.key(key);
            }
        }
        Step::stay()
    }

    /// A passphrase that somebody left half typed goes.
    pub fn forget_secrets(&mut self) {
        if let Mode::Passphrase(_) = self.mode {
            self.mode = Mode::List;
        }
    }

    /// Whether something was asked of the store that is not answered yet.
    pub fn is_waiting(&self) -> bool {
        matches!(self.mode, Mode::Trying | Mode::Activating)
    }

    /// What the store answered to this step.
    pub fn told(&mut self, reply: &WorkplaceReply, _setup: &mut Setup, _here: Here) -> Step {
        match (&self.mode, reply) {
            (Mode::Trying, WorkplaceReply::Unlocked(name)) => {
                self.tried = Some(name.clone());
                self.mode = Mode::List;
            }
            (Mode::Trying, WorkplaceReply::Refused(_)) => {
                self.mode = Mode::Passphrase(Field::new("", PASSPHRASE_CHARS_MAX));
            }
            (Mode::Activating, WorkplaceReply::Refused(_) | WorkplaceReply::PlaceTaken(_)) => {
                self.mode = Mode::List;
                // It may not be there any more.
                return Step::ask(WorkplaceRequest::Look);
            }
            _ => {}
        }
        Step::stay()
    }

    /// The check list.
    pub fn checks(&self, setup: &Setup, here: Here) -> Vec<Check> {
        checks(setup, self.tried.as_deref(), here)
    }

    /// Whether the step takes every key, as while a text is typed.
    pub fn is_typing(&self) -> bool {
        !matches!(self.mode, Mode::List)
    }

    /// The keys for the last lines.
    pub fn hints(&self, setup: &Setup, here: Here) -> Vec<Hint> {
        match &self.mode {
            Mode::List => {
                let none = self.checks(setup, here).is_empty();
                keymap::hints(KEYS, |act| none || (act == Act::TryKey && !has_key(here)))
            }
            Mode::Confirm => keymap::hints(CONFIRM, |_| false),
            Mode::Telling(page) => page.hints(setup, here),
            Mode::Passphrase(_) => keymap::hints(PASSPHRASE, |_| false),
            Mode::Trying | Mode::Activating => Vec::new(),
        }
    }
}

fn has_key(here: Here) -> bool {
    here.known.is_some_and(|known| !known.coordinators.is_empty())
}
