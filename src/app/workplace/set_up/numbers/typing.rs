//! A short text or a number being typed, and what is wrong with it.

use crate::app::field::Field;
use crate::app::input::Key;
use crate::app::keymap::{Binding, lookup};
use crate::app::msg::Msg;
use crate::domain::classes::{CLASS_NAME_MAX, CLASS_SIZE_MAX, GRADE_MAX};
use crate::domain::exercise::PEOPLE_MAX;
use crate::domain::school::SCHOOL_NAME_MAX;
use crate::locale::say::Say;

/// Digits of the largest number of people.
const DIGITS_MAX: usize = 6;
/// Digits of a seed: fewer than those of the largest number an exercise file can hold.
const SEED_DIGITS_MAX: usize = 18;

/// What is typed.
#[derive(Debug)]
pub struct Typing {
    /// The text so far.
    pub field: Field,
    /// Why it cannot be kept as it is: a sentence for people.
    pub problem: Option<Say>,
    digits_only: bool,
}

/// What a key means while something is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Keep it.
    Keep,
    /// Keep it and go on beside it.
    KeepBeside,
    /// Keep it and go on above it.
    KeepAbove,
    /// Leave it as it was.
    Leave,
}

/// The keys while something is typed.
pub const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Enter, Key::Down], action: Act::Keep, shown: "Enter", label: "key-keep" },
    Binding { keys: &[Key::Tab], action: Act::KeepBeside, shown: "Tab", label: "key-keep-and-beside-it" },
    // Who moves away from a number meant it.
    Binding { keys: &[Key::Up, Key::BackTab], action: Act::KeepAbove, shown: "↑", label: "" },
    Binding { keys: &[Key::Esc, Key::Ctrl('c')], action: Act::Leave, shown: "Esc", label: "key-leave-it-as-it-was" },
];

impl Typing {
    fn new(text: &str, chars_max: usize, digits_only: bool) -> Typing {
        Typing { field: Field::new(text, chars_max), problem: None, digits_only }
    }

    /// The school's name.
    pub fn school(name: &str) -> Typing {
        Typing::new(name, SCHOOL_NAME_MAX, false)
    }

    /// A number of people; empty where none was entered.
    pub fn people(number: Option<u32>) -> Typing {
        Typing::new(&number.map_or(String::new(), |n| n.to_string()), DIGITS_MAX, true)
    }

    /// A class's name.
    pub fn class(name: &str) -> Typing {
        Typing::new(name, CLASS_NAME_MAX, false)
    }

    /// A grade.
    pub fn grade(grade: &str) -> Typing {
        Typing::new(grade, GRADE_MAX, false)
    }

    /// The seed of a draw.
    pub fn seed(seed: u64) -> Typing {
        Typing::new(&seed.to_string(), SEED_DIGITS_MAX, true)
    }

    /// Takes a key or a pasted text; what the key means where it is none of the text's.
    pub fn update(&mut self, msg: &Msg) -> Option<Act> {
        match msg {
            Msg::Key(key) => match lookup(KEYS, *key) {
                Some(act) => return Some(act),
                None => self.key(*key),
            },
            Msg::Paste(text) => self.insert(text),
            _ => {}
        }
        None
    }

    /// Takes a key of the text.
    pub fn key(&mut self, key: Key) {
        let odd = |c: char| self.digits_only && !c.is_ascii_digit();
        if !matches!(key, Key::Char(c) if odd(c)) {
            self.field.key(key);
        }
        self.problem = None;
    }

    /// Takes a pasted text.
    pub fn insert(&mut self, text: &str) {
        let fits: String = text.chars().filter(|c| !self.digits_only || c.is_ascii_digit()).collect();
        self.field.insert(&fits);
        self.problem = None;
    }

    /// The text without blanks around it.
    pub fn text(&self) -> String {
        self.field.text().trim().to_owned()
    }

    /// The number of a group's people; `None` where the field is empty.
    ///
    /// # Errors
    /// There are not so many.
    pub fn number(&self) -> Result<Option<u32>, Say> {
        let text = self.text();
        if text.is_empty() {
            return Ok(None);
        }
        let number = text.parse().ok().filter(|number| *number <= PEOPLE_MAX);
        number.map(Some).ok_or_else(|| Say::new("problem-too-many-people").with("most", PEOPLE_MAX))
    }

    /// The number of a class's people.
    ///
    /// # Errors
    /// Nobody, or more than there can be.
    pub fn class_size(&self) -> Result<u32, Say> {
        let size = self.text().parse().unwrap_or(0);
        match size {
            0 => Err(Say::new("class-form-nobody")),
            1..=CLASS_SIZE_MAX => Ok(size),
            _ => Err(Say::new("class-form-too-many").with("most", CLASS_SIZE_MAX)),
        }
    }
}
