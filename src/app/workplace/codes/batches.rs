//! How many one-time slips, and for whom: a batch per group, or one per class where classes were entered.

use crate::app::input::{Key, Target, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;

/// Most slips of one batch: as many as are made at once.
pub const COUNT_MAX: u32 = 5000;

/// Slips to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// For whom.
    pub group: GroupIx,
    /// The class they are counted for.
    pub class: Option<String>,
    /// For people: `Students`, `Students, 5b`.
    pub title: String,
    /// How many.
    pub count: u32,
}

/// The list of batches.
#[derive(Debug)]
pub struct Batches {
    /// In the groups' order.
    pub all: Vec<Batch>,
    /// The cursor.
    pub row: usize,
    /// Whether a digit goes on with the number, instead of beginning it anew.
    going_on: bool,
}

/// What the list came to.
#[derive(Debug)]
pub enum Done {
    /// Nothing yet.
    Not,
    /// It is left.
    Leave,
    /// These are to be made.
    Make(Vec<Batch>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    One,
    All,
    Shorten,
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Backspace, Key::Delete], action: Act::Shorten, shown: "0–9", label: "key-how-many" },
    Binding { keys: &[Key::Enter], action: Act::One, shown: "Enter", label: "key-make-these" },
    Binding { keys: &[Key::Char('a')], action: Act::All, shown: "a", label: "key-make-all" },
    Binding { keys: &[Key::Char('q'), Key::Esc, Key::Ctrl('c')], action: Act::Leave, shown: "q", label: "key-back" },
];

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    vec![("slips to be made", keymap::bare(KEYS))]
}

impl Batches {
    /// As many slips as people are invited: by class where the group has classes, else for the whole group.
    pub fn of(frozen: &Frozen) -> Batches {
        let exercise = &frozen.exercise;
        let mut all = Vec::new();
        for group in exercise.invited_groups() {
            let title = frozen.instrument.groups.get(group.0).map_or("", |g| g.title.as_str());
            let asked: Vec<_> = exercise.classes.iter().filter(|class| class.group == group && class.asked).collect();
            for class in &asked {
                let title = format!("{title}, {}", class.name);
                all.push(Batch { group, class: Some(class.name.clone()), title, count: class.size.min(COUNT_MAX) });
            }
            if asked.is_empty() {
                let invited = exercise.people.get(group.0).map_or(0, |people| people.invited);
                all.push(Batch { group, class: None, title: title.to_owned(), count: invited.min(COUNT_MAX) });
            }
        }
        Batches { all, row: 0, going_on: false }
    }

    /// What happened, and what it came to.
    pub fn update(&mut self, msg: &Msg) -> Done {
        let last = self.all.len().saturating_sub(1);
        let act = match msg {
            Msg::Key(Key::Char(c)) if c.is_ascii_digit() => {
                self.type_digit(c.to_digit(10).unwrap_or(0));
                return Done::Not;
            }
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            // Slips once made cannot be unmade: the first click only moves there.
            Msg::Click(Target::Row(row)) if *row == self.row => Some(Act::One),
            Msg::Click(Target::Row(row)) => {
                self.turn_to((*row).min(last));
                return Done::Not;
            }
            Msg::Scroll(Way::Up) => Some(Act::Up),
            Msg::Scroll(Way::Down) => Some(Act::Down),
            _ => None,
        };
        match act {
            Some(Act::Up) => self.turn_to(self.row.saturating_sub(1)),
            Some(Act::Down) => self.turn_to((self.row + 1).min(last)),
            Some(Act::One) => return self.wanted(self.all.get(self.row).into_iter().cloned().collect()),
            Some(Act::All) => return self.wanted(self.all.clone()),
            Some(Act::Shorten) => {
                if let Some(batch) = self.all.get_mut(self.row) {
                    batch.count /= 10;
                }
                self.going_on = true;
            }
            Some(Act::Leave) => return Done::Leave,
            None => {}
        }
        Done::Not
    }

    fn wanted(&self, batches: Vec<Batch>) -> Done {
        let some: Vec<Batch> = batches.into_iter().filter(|batch| batch.count > 0).collect();
        if some.is_empty() { Done::Not } else { Done::Make(some) }
    }

    fn turn_to(&mut self, row: usize) {
        self.row = row;
        self.going_on = false;
    }

    fn type_digit(&mut self, digit: u32) {
        if let Some(batch) = self.all.get_mut(self.row) {
            let before = if self.going_on { batch.count } else { 0 };
            batch.count = (before * 10 + digit).min(COUNT_MAX);
        }
        self.going_on = true;
    }

    /// All slips together.
    pub fn total(&self) -> u32 {
        self.all.iter().fold(0, |sum, batch| sum.saturating_add(batch.count))
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        let one = self.all.len() < 2;
        let hints = keymap::hints(KEYS, |act| one && matches!(act, Act::Up | Act::Down | Act::All));
        // A click on the digits would press none of them.
        hints.into_iter().map(|hint| if hint.shown == "0–9" { Hint { key: None, ..hint } } else { hint }).collect()
    }
}
