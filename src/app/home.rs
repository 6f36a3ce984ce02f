//! Where a person without a plan begins: what this is and what to do next.

use std::sync::Arc;

use crate::app::choose::screen_for;
use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::{Msg, StoreReply};
use crate::app::welcome::Welcome;
use crate::app::workplace::Workplace;
use crate::app::workplace::room::Room;
use crate::app::{Exercises, Screen, Turn};
use crate::domain::calendar::Phase;
use crate::domain::time_limit::Now;
use crate::locale::say::Say;

/// The passphrase of the sample school's key, which is told to everybody: a sample has no secrets.
pub const SAMPLE_PASSPHRASE: &str = "linden-school-sample";

/// Whose school this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The user's own store.
    Own,
    /// The sample school of the demo.
    Sample,
}

/// The state.
#[derive(Debug)]
pub struct Home {
    /// Own store or sample.
    pub place: Place,
    /// The activated exercises, newest first.
    pub exercises: Exercises,
    /// The cursor.
    pub row: usize,
    /// One line that matters now.
    pub notice: Option<Say>,
}

/// What can be done from home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// Answer the questionnaire.
    Answer,
    /// Watch participation.
    Coordinate,
    /// Look around in a sample school.
    Sample,
    /// Set up one's own school.
    SetUp,
    /// Leave.
    Leave,
}

impl Item {
    /// The item's key.
    pub fn key(self) -> char {
        match self {
            Item::Answer => 'a',
            Item::Coordinate => 'c',
            Item::Sample => 'd',
            Item::SetUp => 's',
            Item::Leave => 'q',
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Choose,
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter, Key::Right, Key::Char(' ')], action: Act::Choose, shown: "Enter", label: "key-go" },
    Binding { keys: &[Key::Char('q'), Key::Esc, Key::Ctrl('c')], action: Act::Leave, shown: "q", label: "key-leave" },
];

impl Home {
    /// Home on what the store holds.
    pub fn new(place: Place, exercises: Exercises) -> Home {
        Home { place, exercises, row: 0, notice: None }
    }

    /// What is offered, in order.
    pub fn items(&self) -> Vec<Item> {
        match (self.place, self.exercises.is_empty()) {
            (Place::Sample, _) => vec![Item::Answer, Item::Coordinate, Item::Leave],
            (Place::Own, true) => vec![Item::Sample, Item::SetUp, Item::Leave],
            (Place::Own, false) => vec![Item::Answer, Item::Coordinate, Item::SetUp, Item::Sample, Item::Leave],
        }
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, now: Now) -> Turn {
        let items = self.items();
        match msg {
            Msg::Key(key) => match keymap::lookup(KEYS, *key) {
                Some(Act::Up) => self.row = self.row.saturating_sub(1),
                Some(Act::Down) => self.row = (self.row + 1).min(items.len().saturating_sub(1)),
                Some(Act::Choose) => return self.choose(items.get(self.row).copied(), now),
                Some(Act::Leave) => return Turn::Pop,
                None => {
                    let item = items.iter().find(|i| Key::Char(i.key()) == *key);
                    return self.choose(item.copied(), now);
                }
            },
            Msg::Click(Target::Row(row)) => return self.choose(items.get(*row).copied(), now),
            _ => {}
        }
        Turn::stay()
    }

    fn choose(&mut self, item: Option<Item>, now: Now) -> Turn {
        self.notice = None;
        let go = |screen: Option<Screen>| match screen {
            Some(screen) => {
                let effects = super::entering(&screen);
                Turn::Push(screen, effects)
            }
            None => Turn::stay(),
        };
        match item {
            Some(Item::Answer) => go(self.answer_screen()),
            Some(Item::Coordinate) => go(Some(self.workplace(Room::Overview, now))),
            Some(Item::Sample) => go(Some(Screen::Home(Home::new(Place::Sample, Vec::new())))),
            Some(Item::SetUp) => go(Some(self.workplace(Room::SetUp, now))),
            Some(Item::Leave) => Turn::Pop,
            None => Turn::stay(),
        }
    }

    fn workplace(&self, room: Room, now: Now) -> Screen {
        let workplace = Workplace::new(self.place, self.exercises.clone(), None, now);
        Screen::Workplace(Box::new(workplace.in_room(room)))
    }

    /// In the sample school a visitor is offered the student's questionnaire at once.
    fn answer_screen(&self) -> Option<Screen> {
        match (self.place, self.exercises.first()) {
            (Place::Sample, Some(frozen)) => {
                let students = frozen.instrument.group("students");
                Some(Screen::Welcome(match students {
                    Some(students) => Welcome::as_group(Arc::clone(frozen), students),
                    None => Welcome::new(Arc::clone(frozen)),
                }))
            }
            _ => screen_for(self.exercises.clone()),
        }
    }

    /// The store's list.
    pub fn stored(&mut self, reply: &StoreReply) -> Turn {
        match reply {
            StoreReply::Exercises(exercises) => {
                self.exercises.clone_from(exercises);
                self.row = self.row.min(self.items().len().saturating_sub(1));
            }
            StoreReply::Failed(sentence) => self.notice = Some(sentence.clone()),
            _ => {}
        }
        Turn::stay()
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        keymap::hints(KEYS, |_| false)
    }

    /// The phase of the newest exercise, for one line about it.
    pub fn phase(&self, now: jiff::Timestamp) -> Option<Phase> {
        self.exercises.first().map(|frozen| frozen.exercise.phase(now))
    }
}

/// This screen's key tables.
pub fn key_tables() -> Vec<Named> {
    vec![("home", keymap::bare(KEYS))]
}
