//! Editing a short text by grapheme: what a person calls a letter is never split.

use unicode_segmentation::UnicodeSegmentation;
use zeroize::{Zeroize, Zeroizing};

use crate::app::input::Key;
use crate::text::is_plain;

/// A text with a cursor between two graphemes.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Field {
    graphemes: Vec<String>,
    cursor: usize,
    chars_max: usize,
}

impl Field {
    /// A field holding `text`, cursor at its end, taking at most `chars_max` characters.
    pub fn new(text: &str, chars_max: usize) -> Field {
        let mut field = Field { graphemes: Vec::new(), cursor: 0, chars_max };
        field.insert(text);
        field
    }

    /// The text.
    pub fn text(&self) -> String {
        self.graphemes.concat()
    }

    /// The text before and after the cursor; wiped when it was drawn.
    pub fn split(&self) -> (Zeroizing<String>, Zeroizing<String>) {
        let (before, after) = self.graphemes.split_at(self.cursor.min(self.graphemes.len()));
        (Zeroizing::new(before.concat()), Zeroizing::new(after.concat()))
    }

    /// Characters before the cursor and after it: what is shown of a secret needs no more.
    pub fn hidden(&self) -> (usize, usize) {
        let (before, after) = self.graphemes.split_at(self.cursor.min(self.graphemes.len()));
        let count = |letters: &[String]| letters.iter().map(|letter| letter.chars().count()).sum();
        (count(before), count(after))
    }

    /// Characters used.
    pub fn chars(&self) -> usize {
        self.graphemes.iter().map(|g| g.chars().count()).sum()
    }

    /// Most characters it takes.
    pub fn chars_max(&self) -> usize {
        self.chars_max
    }

    /// Inserts at the cursor what fits; line breaks and tabs become spaces, other control and
    /// invisible characters are left out.
    pub fn insert(&mut self, text: &str) {
        let room = self.chars_max.saturating_sub(self.chars());
        let spaced = |c: char| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c };
        // It may be a passphrase: what it passes through is as long as needed from the beginning, and wiped.
        let mut plain = Zeroizing::new(String::with_capacity(text.len()));
        plain.extend(text.chars().map(spaced).filter(|c| is_plain(*c)));
        let mut used = 0;
        let whole_letters = plain.graphemes(true).take_while(|g| {
            used += g.chars().count();
            used <= room
        });
        let bytes = self.graphemes.iter().map(String::len).sum::<usize>() + plain.len();
        let mut whole = Zeroizing::new(String::with_capacity(bytes));
        let (before, after) = self.graphemes.split_at(self.cursor.min(self.graphemes.len()));
        whole.extend(before.iter().map(String::as_str).chain(whole_letters));
        // A combining mark joins the letter before the cursor, so everything is split anew.
        let head = whole.graphemes(true).count();
        whole.extend(after.iter().map(String::as_str));
        let graphemes: Vec<String> = whole.graphemes(true).map(str::to_owned).collect();
        self.wipe();
        self.cursor = head.min(graphemes.len());
        self.graphemes = graphemes;
    }

    fn wipe(&mut self) {
        self.graphemes.iter_mut().for_each(Zeroize::zeroize);
    }

    /// Takes an editing key; whether the key was one.
    pub fn key(&mut self, key: Key) -> bool {
        let len = self.graphemes.len();
        match key {
            Key::Char(c) => self.insert(c.encode_utf8(&mut [0; 4])),
            Key::Left => self.cursor = self.cursor.saturating_sub(1),
            Key::Right => self.cursor = (self.cursor + 1).min(len),
            Key::Home => self.cursor = 0,
            Key::End => self.cursor = len,
            Key::Backspace if self.cursor > 0 => {
                self.cursor -= 1;
                self.graphemes.remove(self.cursor).zeroize();
            }
            Key::Delete if self.cursor < len => {
                self.graphemes.remove(self.cursor).zeroize();
            }
            Key::Backspace | Key::Delete => {}
            _ => return false,
        }
        true
    }
}

impl Drop for Field {
    /// What somebody wrote does not stay in memory.
    fn drop(&mut self) {
        self.wipe();
    }
}

impl std::fmt::Debug for Field {
    /// What somebody writes never reaches a log or a panic message.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Field(…)")
    }
}
