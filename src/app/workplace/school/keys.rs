//! A coordinator's key: the first one, a colleague's, or a successor's in the place of one that goes; in steps.

use crate::app::effect::{Effect, StoreRequest};
use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::ask::{self, Ask, Asked, Line};
use crate::app::workplace::pick::{self, Pick, Picked};
use crate::app::workplace::request::{Known, WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::{Here, Step};
use crate::app::workplace::school::recovery::{self, Recovery, Went};
use crate::domain::school::SCHOOL_NAME_MAX;
use crate::locale::say::Say;

/// Most coordinators of a school.
const COORDINATORS_MAX: usize = 2;

/// What is done with keys, and how far it is.
#[derive(Debug)]
pub struct Keys {
    /// What is done.
    pub what: What,
    /// How far it is.
    pub at: At,
    /// What could not be finished: a sentence for people.
    pub unfinished: Option<Say>,
}

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Nothing was chosen yet.
    Asked,
    /// The school's first key.
    First,
    /// A key for a colleague; both are needed from then on, or either.
    Colleague {
        /// Whether both are needed.
        both: bool,
    },
    /// A key for a successor, in the place of the one whose passphrase is typed.
    Successor,
}

/// How far it is.
#[derive(Debug)]
pub enum At {
    /// What to do is chosen.
    Choice(Pick),
    /// Whether both keys shall be needed is chosen.
    Both(Pick),
    /// Names and passphrases are typed.
    Typing(Ask),
    /// The recovery words.
    Words(Recovery),
    /// A backup is offered.
    Backup,
    /// What became of the old key is said.
    OldKey,
}

/// The two answers to whether both keys are needed, by their messages.
pub const BOTH_ANSWERS: [&str; 2] = ["keys-either", "keys-both"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Backup,
    Next,
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Char('b')], action: Act::Backup, shown: "b", label: "key-back-up-now" },
    Binding { keys: &[Key::Enter, Key::Char(' ')], action: Act::Next, shown: "Enter", label: "key-go-on" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: Act::Leave,
        shown: "q",
        label: "key-back",
    },
];

/// Its key tables.
pub fn key_tables() -> Vec<Named> {
    let own = vec![("after a key was made", keymap::bare(KEYS))];
    [own, recovery::key_tables()].concat()
}

/// What can be done with the keys there are, and the message that says it.
pub fn choices(known: &Known) -> Vec<(What, &'static str)> {
    let colleague = (What::Colleague { both: false }, "keys-add");
    let successor = (What::Successor, "keys-hand-over");
    if known.coordinators.len() < COORDINATORS_MAX { vec![colleague, successor] } else { vec![successor] }
}

impl What {
    /// The messages of the steps, in their order.
    pub fn steps(self) -> &'static [&'static str] {
        match self {
            What::Asked => &[],
            What::First => &["keys-step-mine", "keys-step-sheet", "keys-step-backup"],
            What::Colleague { .. } => &["keys-step-colleague", "keys-step-sheet", "keys-step-backup"],
            What::Successor => &["keys-step-successor", "keys-step-sheet", "keys-step-backup", "keys-step-old"],
        }
    }

    fn lines(self) -> Vec<Line> {
        let mut lines = match self {
            What::Asked | What::First => vec![Line::text("keys-my-name", "", SCHOOL_NAME_MAX)],
            What::Colleague { .. } => {
                vec![Line::secret("keys-my-passphrase"), Line::text("keys-colleague-name", "", SCHOOL_NAME_MAX)]
            }
            What::Successor => {
                vec![Line::secret("keys-going-passphrase"), Line::text("keys-successor-name", "", SCHOOL_NAME_MAX)]
            }
        };
        lines.extend([Line::secret("keys-new-passphrase"), Line::secret("keys-again")]);
        lines
    }
}

impl Keys {
    /// Begins: the first key where there is none, else a choice.
    pub fn begin(known: &Known) -> Keys {
        if known.coordinators.is_empty() {
            Keys { what: What::First, at: At::Typing(Ask::new(What::First.lines())), unfinished: None }
        } else {
            Keys { what: What::Asked, at: At::Choice(Pick::default()), unfinished: None }
        }
    }

    /// Which of the steps is shown, from 0.
    pub fn step(&self) -> usize {
        match &self.at {
            At::Choice(_) | At::Both(_) | At::Typing(_) => 0,
            At::Words(_) => 1,
            At::Backup => 2,
            At::OldKey => 3,
        }
    }

    /// What happened, what follows, and whether it goes on.
    pub fn update(&mut self, msg: &Msg, known: &Known, here: Here) -> (Step, bool) {
        match &mut self.at {
            At::Choice(pick) => {
                let choices = choices(known);
                match pick.update(msg, choices.len()) {
                    Picked::Not => {}
                    Picked::Left => return (Step::stay(), false),
                    Picked::One(row) => match choices.get(row) {
                        Some((What::Colleague { .. }, _)) => self.at = At::Both(Pick::default()),
                        Some((what, _)) => self.type_for(*what),
                        None => {}
                    },
                }
            }
            At::Both(pick) => match pick.update(msg, BOTH_ANSWERS.len()) {
                Picked::Not => {}
                Picked::Left => self.at = At::Choice(Pick::default()),
                Picked::One(row) => self.type_for(What::Colleague { both: row == 1 }),
            },
            // What comes now are recovery words that are shown once: nobody leaves before.
            At::Typing(ask) if ask.waiting => {}
            At::Typing(ask) => match ask.update(msg) {
                Asked::Not => {}
                Asked::Left => return (Step::stay(), false),
                Asked::All => return (make(self.what, ask), true),
            },
            At::Words(words) => match words.update(msg, here) {
                Went::On(step) => return (step, true),
                Went::Through => self.at = At::Backup,
                Went::Left => return (Step::stay(), false),
            },
            At::Backup | At::OldKey => return self.after(msg),
        }
        (Step::stay(), true)
    }

    fn type_for(&mut self, what: What) {
        self.what = what;
        self.at = At::Typing(Ask::new(what.lines()));
    }

    fn after(&mut self, msg: &Msg) -> (Step, bool) {
        let Msg::Key(key) = msg else { return (Step::stay(), true) };
        let last = self.step() + 1 >= self.what.steps().len();
        match keymap::lookup(KEYS, *key) {
            Some(Act::Backup) => (Step::Stay(vec![Effect::Store(StoreRequest::Backup)]), true),
            Some(Act::Next) if !last => {
                self.at = At::OldKey;
                (Step::stay(), true)
            }
            Some(Act::Next | Act::Leave) => (Step::stay(), false),
            None => (Step::Pass, true),
        }
    }

    /// Whether recovery words are on their way, or shown: they are nowhere else.
    pub fn holds_words(&self) -> bool {
        match &self.at {
            At::Typing(ask) => ask.waiting,
            At::Words(_) => true,
            At::Choice(_) | At::Both(_) | At::Backup | At::OldKey => false,
        }
    }

    /// Passphrases that somebody left half typed go.
    pub fn forget_secrets(&mut self) {
        if let At::Typing(ask) = &mut self.at {
            ask.forget_secrets();
        }
    }

    /// What the store answered.
    pub fn told(&mut self, reply: &WorkplaceReply) {
        let At::Typing(ask) = &mut self.at else { return };
        if !ask.waiting {
            return;
        }
        match reply {
            WorkplaceReply::KeyMade { words, path, unfinished } => {
                let name = ask.text(name_line(self.what));
                self.unfinished.clone_from(unfinished);
                self.at = At::Words(Recovery::new(name, words.clone(), path.clone()));
            }
            // A change that was cut off earlier is finished; its key was made then.
            WorkplaceReply::Done(_) => self.at = At::Backup,
            WorkplaceReply::Refused(_) => {
                let first = ask.lines.iter().position(|line| line.takes == ask::Takes::Secret);
                ask.again(first.unwrap_or(0));
            }
            _ => {}
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        match &self.at {
            At::Choice(_) | At::Both(_) => pick::hints(),
            At::Typing(ask) if ask.waiting => Vec::new(),
            At::Typing(ask) => ask.hints(),
            At::Words(words) => words.hints(),
            At::Backup => keymap::hints(KEYS, |_| false),
            At::OldKey => keymap::hints(KEYS, |act| act == Act::Backup),
        }
    }
}

/// The line with the name of whoever gets the key.
fn name_line(what: What) -> usize {
    usize::from(!matches!(what, What::Asked | What::First))
}

/// Asks for the key, or says what is not right yet.
fn make(what: What, ask: &mut Ask) -> Step {
    let at = name_line(what);
    let (name, passphrase) = (ask.text(at), ask.secret(at + 1));
    if name.is_empty() {
        ask.at = at;
        return Step::Tell("keys-no-name".into(), Vec::new());
    }
    if passphrase.expose().is_empty() {
        ask.at = at + 1;
        return Step::Tell("keys-no-passphrase".into(), Vec::new());
    }
    if passphrase != ask.secret(at + 2) {
        ask.again(at + 1);
        return Step::Tell("keys-not-same".into(), Vec::new());
    }
    ask.waiting = true;
    let mine = ask.secret(0);
    Step::ask(match what {
        What::Asked | What::First => WorkplaceRequest::MakeKey { name, passphrase },
        What::Colleague { both } => WorkplaceRequest::AddKey { mine, name, passphrase, both },
        What::Successor => WorkplaceRequest::ReplaceKeys { mine, name, passphrase },
    })
}
