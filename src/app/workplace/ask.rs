//! A few lines to be typed, one below the other: names, days, numbers, passphrases.

use crate::app::field::Field;
use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::domain::secret::Secret;
use crate::locale::say::Say;

/// Longest passphrase that is typed.
pub const PASSPHRASE_CHARS_MAX: usize = 200;
/// Longest path that is typed.
pub const PATH_CHARS_MAX: usize = 1000;

/// The lines, and which is typed now.
#[derive(Debug)]
pub struct Ask {
    /// One below the other.
    pub lines: Vec<Line>,
    /// Which of them is typed.
    pub at: usize,
    /// Whether the answer is on its way; nothing can be typed meanwhile.
    pub waiting: bool,
}

/// One line.
#[derive(Debug)]
pub struct Line {
    /// What is asked, in a few words.
    pub label: Say,
    /// What was typed.
    pub field: Field,
    /// What it takes.
    pub takes: Takes,
}

/// What a line takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Any text.
    Text,
    /// Digits alone.
    Digits,
    /// A passphrase, never shown.
    Secret,
}

/// What came of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Nothing yet.
    Not,
    /// Every line was typed.
    All,
    /// It was left as it was.
    Left,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Next,
    Down,
    Up,
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Enter], action: Act::Next, shown: "Enter", label: "key-go-on" },
    Binding { keys: &[Key::Down, Key::Tab], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Up, Key::BackTab], action: Act::Up, shown: "↑", label: "key-back" },
    Binding { keys: &[Key::Esc, Key::Ctrl('c')], action: Act::Leave, shown: "Esc", label: "key-leave-it" },
];

/// Its key table.
pub fn key_tables() -> Vec<Named> {
    vec![("lines to be typed", keymap::bare(KEYS))]
}

impl Ask {
    /// Asks these lines, the first of them first.
    pub fn new(lines: Vec<Line>) -> Ask {
        Ask { lines, at: 0, waiting: false }
    }

    /// What was typed in a line, without spaces at its ends.
    pub fn text(&self, line: usize) -> String {
        self.lines.get(line).map_or_else(String::new, |line| line.field.text().trim().to_owned())
    }

    /// What was typed in a line, to the last space: for a passphrase.
    pub fn secret(&self, line: usize) -> Secret {
        self.lines.get(line).map_or_else(Secret::default, |line| Secret::new(line.field.text()))
    }

    /// The number that was typed in a line.
    pub fn number(&self, line: usize) -> Option<u32> {
        self.text(line).parse().ok()
    }

    /// Back to a line, to type it again; a passphrase is begun anew.
    pub fn again(&mut self, line: usize) {
        self.waiting = false;
        self.at = line.min(self.lines.len().saturating_sub(1));
        for line in self.lines.iter_mut().skip(self.at).filter(|line| line.takes == Takes::Secret) {
            line.field = Field::new("", PASSPHRASE_CHARS_MAX);
        }
    }

    /// Passphrases that somebody left half typed go; what is on its way stays.
    pub fn forget_secrets(&mut self) {
        let first = self.lines.iter().position(|line| line.takes == Takes::Secret);
        if let Some(first) = first.filter(|_| !self.waiting) {
            let at = self.at.min(first);
            self.again(first);
            self.at = at;
        }
    }

    /// What happened.
    pub fn update(&mut self, msg: &Msg) -> Asked {
        if self.waiting {
            // It can be left while it is under way; what was asked for is done all the same.
            let leaves = matches!(msg, Msg::Key(key) if keymap::lookup(KEYS, *key) == Some(Act::Leave));
            return if leaves { Asked::Left } else { Asked::Not };
        }
        let last = self.lines.len().saturating_sub(1);
        match msg {
            Msg::Key(key) => match keymap::lookup(KEYS, *key) {
                Some(Act::Next) if self.at < last => self.at += 1,
                Some(Act::Next) => return Asked::All,
                Some(Act::Down) => self.at = (self.at + 1).min(last),
                Some(Act::Up) if self.at == 0 => return Asked::Left,
                Some(Act::Up) => self.at -= 1,
                Some(Act::Leave) => return Asked::Left,
                None => self.typed(*key),
            },
            Msg::Click(Target::Row(row)) => self.at = (*row).min(last),
            Msg::Paste(text) => self.pasted(text),
            _ => {}
        }
        Asked::Not
    }

    fn typed(&mut self, key: Key) {
        let Some(line) = self.lines.get_mut(self.at) else { return };
        let letter = matches!(key, Key::Char(c) if !c.is_ascii_digit());
        if !(letter && line.takes == Takes::Digits) {
            line.field.key(key);
        }
    }

    fn pasted(&mut self, text: &str) {
        let Some(line) = self.lines.get_mut(self.at) else { return };
        match line.takes {
            Takes::Digits => line.field.insert(&text.chars().filter(char::is_ascii_digit).collect::<String>()),
            Takes::Text | Takes::Secret => line.field.insert(text),
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        keymap::hints(KEYS, |act| self.waiting && act != Act::Leave || act == Act::Up && self.at == 0)
    }
}

impl Line {
    /// A text of at most so many characters.
    pub fn text(label: impl Into<Say>, begins: &str, chars_max: usize) -> Line {
        Line { label: label.into(), field: Field::new(begins, chars_max), takes: Takes::Text }
    }

    /// A number of at most so many digits.
    pub fn digits(label: impl Into<Say>, begins: &str, digits_max: usize) -> Line {
        Line { label: label.into(), field: Field::new(begins, digits_max), takes: Takes::Digits }
    }

    /// A passphrase.
    pub fn secret(label: impl Into<Say>) -> Line {
        Line { label: label.into(), field: Field::new("", PASSPHRASE_CHARS_MAX), takes: Takes::Secret }
    }
}
