//! A set of suggested statements: some are ticked, and taken over as own ones with all their languages.

use crate::app::input::{Key, Target, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::request::Known;
use crate::domain::exercise::OWN_MAX;
use crate::domain::instrument::Question;
use crate::domain::setup::Setup;
use crate::domain::setup::own::TakenOver;
use crate::domain::setup::suggestions::Suggestions;
use crate::locale::say::Say;

/// The state.
#[derive(Clone, Debug)]
pub struct Suggested {
    /// The set.
    pub set: &'static Suggestions,
    /// Its statements that address anybody who is asked.
    pub own: Vec<&'static Question>,
    /// The cursor, among its statements.
    pub at: usize,
    /// Codes of those that are ticked.
    pub ticked: Vec<String>,
}

/// How a suggested statement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It would be taken over.
    Ticked,
    /// It would not.
    Unticked,
    /// An own statement with its id is here.
    Here,
}

/// What follows.
#[derive(Debug)]
pub enum After {
    /// Stay, and say this if there is anything to say.
    Stay(Option<Say>),
    /// Go back to where statements come from.
    Back,
    /// Some were taken over.
    Taken(TakenOver),
}

/// The sets from which a set-up can take any.
pub fn sets(setup: &Setup, known: &Known) -> Vec<&'static Suggestions> {
    let ours = known.instrument_named(&setup.instrument);
    (known.suggestions)().iter().filter(|set| !set.suited(ours).is_empty()).collect()
}

/// How many more own statements an exercise takes.
fn room(setup: &Setup) -> usize {
    OWN_MAX.saturating_sub(setup.own.len())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Top,
    Bottom,
    Tick,
    Take,
    Back,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Home], action: Act::Top, shown: "Home", label: "" },
    Binding { keys: &[Key::End], action: Act::Bottom, shown: "End", label: "" },
    Binding { keys: &[Key::Char(' '), Key::Enter], action: Act::Tick, shown: "Space", label: "key-tick-one" },
    Binding { keys: &[Key::Char('t')], action: Act::Take, shown: "t", label: "key-take-the-ticked-ones" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Left, Key::Ctrl('c')],
        action: Act::Back,
        shown: "q",
        label: "key-back",
    },
];

/// Its key table.
pub fn key_table() -> Named {
    ("set-up: suggested statements", keymap::bare(KEYS))
}

impl Suggested {
    /// A set for a set-up, nothing ticked.
    pub fn of(set: &'static Suggestions, setup: &Setup, known: &Known) -> Suggested {
        let own = set.suited(known.instrument_named(&setup.instrument));
        Suggested { set, own, at: 0, ticked: Vec::new() }
    }

    /// How one of its statements stands.
    pub fn standing(&self, question: &Question, setup: &Setup) -> Standing {
        match setup.own(&question.code) {
            Some(_) => Standing::Here,
            None if self.ticked.contains(&question.code) => Standing::Ticked,
            None => Standing::Unticked,
        }
    }

    /// How many are ticked, and how many more fit.
    pub fn count(&self, setup: &Setup) -> Say {
        let fit = room(setup).saturating_sub(self.ticked.len());
        Say::new("suggested-count").with("ticked", self.ticked.len()).with("fit", fit).with("most", OWN_MAX)
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, setup: &mut Setup, known: &Known) -> After {
        let last = self.own.len().saturating_sub(1);
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(row)) if *row <= last => {
                self.at = *row;
                Some(Act::Tick)
            }
            Msg::Scroll(Way::Up) => Some(Act::Up),
            Msg::Scroll(Way::Down) => Some(Act::Down),
            _ => None,
        };
        match act {
            Some(Act::Up) => self.at = self.at.saturating_sub(1),
            Some(Act::Down) => self.at = (self.at + 1).min(last),
            Some(Act::Top) => self.at = 0,
            Some(Act::Bottom) => self.at = last,
            Some(Act::Tick) => return After::Stay(self.tick(setup)),
            Some(Act::Take) => return self.take(setup, known),
            Some(Act::Back) => return After::Back,
            None => {}
        }
        After::Stay(None)
    }

    /// Ticks the one under the cursor or unticks it; else the reason why not.
    fn tick(&mut self, setup: &Setup) -> Option<Say> {
        let question = self.own.get(self.at).copied()?;
        match self.standing(question, setup) {
            Standing::Here => return Some(Say::new("suggested-is-here")),
            Standing::Ticked => self.ticked.retain(|code| *code != question.code),
            Standing::Unticked if self.ticked.len() >= room(setup) => {
                let why = match room(setup) {
                    0 => Say::new("suggested-full"),
                    fit => Say::new("suggested-no-more").with("fit", fit),
                };
                return Some(why.with("most", OWN_MAX));
            }
            Standing::Unticked => self.ticked.push(question.code.clone()),
        }
        None
    }

    /// Takes the ticked ones over, in the order of the set.
    fn take(&self, setup: &mut Setup, known: &Known) -> After {
        let ticked = self.own.iter().filter(|question| self.ticked.contains(&question.code));
        let chosen: Vec<Question> = ticked.map(|question| (*question).clone()).collect();
        if chosen.is_empty() {
            return After::Stay(Some(Say::new("suggested-nothing-ticked")));
        }
        let ours = known.instrument_named(&setup.instrument);
        After::Taken(setup.take_over(&chosen, &self.set.translations, &self.set.instrument, ours))
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        keymap::hints(KEYS, |act| act == Act::Take && self.ticked.is_empty())
    }
}
