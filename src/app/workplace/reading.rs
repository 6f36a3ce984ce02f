//! A text to read, longer than the screen: headings, paragraphs, and how far down one is.

use crate::app::input::{Key, Size, Way};
use crate::app::keymap::{self, Binding};
use crate::app::msg::Msg;
use crate::text;

/// Columns and rows of a screen that belong to no text: margins; header, tabs and keys.
const CHROME: Size = Size { columns: 6, rows: 7 };
/// Widest a paragraph gets: longer lines are hard to read.
const MEASURE: u16 = 76;

/// A line of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The words.
    pub words: String,
    /// Whether it heads what follows.
    pub heading: bool,
}

/// How far down one is, in lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// First line shown.
    pub top: usize,
}

/// What a key does in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Act {
    Up,
    Down,
    PageUp,
    PageDown,
    Top,
    Bottom,
}

/// Keys of a text.
pub const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-read-on" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::PageUp], action: Act::PageUp, shown: "PgUp", label: "" },
    Binding { keys: &[Key::PageDown, Key::Char(' ')], action: Act::PageDown, shown: "Space", label: "key-next-page" },
    Binding { keys: &[Key::Home], action: Act::Top, shown: "Home", label: "" },
    Binding { keys: &[Key::End], action: Act::Bottom, shown: "End", label: "" },
];

/// A text in lines that fit. `# ` begins a heading; an empty line stands between paragraphs.
pub fn lines(content: &str, size: Size) -> Vec<Line> {
    let columns = usize::from(size.columns.saturating_sub(CHROME.columns).min(MEASURE));
    let mut lines = Vec::new();
    for paragraph in content.trim_end().lines() {
        let (heading, words) = match paragraph.strip_prefix("# ") {
            Some(words) => (true, words),
            None => (false, paragraph),
        };
        lines.extend(text::wrap(words, columns).into_iter().map(|words| Line { words, heading }));
    }
    lines
}

/// Lines that are shown at once.
pub fn height(size: Size) -> usize {
    usize::from(size.rows.saturating_sub(CHROME.rows)).max(1)
}

impl Reading {
    /// Takes a key or the wheel; whether it meant something.
    pub fn update(&mut self, msg: &Msg, content: &str, size: Size) -> bool {
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Scroll(Way::Up) => Some(Act::Up),
            Msg::Scroll(Way::Down) => Some(Act::Down),
            _ => None,
        };
        let page = height(size);
        let last = lines(content, size).len().saturating_sub(page);
        self.top = match act {
            Some(Act::Up) => self.top.min(last).saturating_sub(1),
            Some(Act::Down) => (self.top + 1).min(last),
            Some(Act::PageUp) => self.top.min(last).saturating_sub(page),
            Some(Act::PageDown) => (self.top + page).min(last),
            Some(Act::Top) => 0,
            Some(Act::Bottom) => last,
            None => return false,
        };
        true
    }
}
