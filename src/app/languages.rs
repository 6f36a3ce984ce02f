//! Choosing another language, on top of whatever is going on.

use crate::app::Turn;
use crate::app::effect::StoreRequest;
use crate::app::input::{Key, Target, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::{Msg, StoreReply};
use crate::locale::language::{ALL, Language};
use crate::locale::say::Say;

/// The state.
#[derive(Debug)]
pub struct Languages {
    /// Those that can be read here, in their order.
    pub all: Vec<&'static Language>,
    /// The cursor among them.
    pub row: usize,
    /// One line that matters now.
    pub notice: Option<Say>,
    waiting: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Top,
    Bottom,
    Choose,
    Back,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Home, Key::PageUp], action: Act::Top, shown: "Home", label: "" },
    Binding { keys: &[Key::End, Key::PageDown], action: Act::Bottom, shown: "End", label: "" },
    Binding {
        keys: &[Key::Enter, Key::Right, Key::Char(' ')],
        action: Act::Choose,
        shown: "Enter",
        label: "key-this-one",
    },
    Binding {
        keys: &[Key::Backspace, Key::Left, Key::Esc, Key::Char('l'), Key::F(6), Key::Ctrl('c')],
        action: Act::Back,
        shown: "⌫",
        label: "key-back",
    },
];

/// Opens it, wherever a participant is and types no text.
pub const OPEN: &[Binding<()>] =
    &[Binding { keys: &[Key::Char('l'), Key::F(6)], action: (), shown: "l", label: "key-language" }];
/// Opens it where letters are text.
pub const OPEN_TYPING: &[Binding<()>] =
    &[Binding { keys: &[Key::F(6)], action: (), shown: "F6", label: "key-language" }];

/// This screen's key tables, and those that open it.
pub fn key_tables() -> Vec<Named> {
    vec![
        ("languages", keymap::bare(KEYS)),
        ("language", keymap::bare(OPEN)),
        ("language: typing", keymap::bare(OPEN_TYPING)),
    ]
}

impl Languages {
    /// The cursor on the language that is shown. Without `letters` but A to Z a language of others would be question marks:
    /// it is left out.
    pub fn new(now: &Language, letters: bool) -> Languages {
        let all: Vec<&'static Language> = ALL.iter().filter(|language| letters || language.is_latin()).collect();
        let row = all.iter().position(|language| *language == now).unwrap_or(0);
        Languages { all, row, notice: None, waiting: false }
    }

    /// Whether the store is asked for one.
    pub fn is_waiting(&self) -> bool {
        self.waiting
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg) -> Turn {
        let last = self.all.len().saturating_sub(1);
        let act = match msg {
            _ if self.waiting => None,
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(row)) => {
                self.row = (*row).min(last);
                Some(Act::Choose)
            }
            Msg::Scroll(Way::Up) => Some(Act::Up),
            Msg::Scroll(Way::Down) => Some(Act::Down),
            _ => None,
        };
        match act {
            Some(Act::Up) => self.row = self.row.saturating_sub(1),
            Some(Act::Down) => self.row = (self.row + 1).min(last),
            Some(Act::Top) => self.row = 0,
            Some(Act::Bottom) => self.row = last,
            Some(Act::Choose) => {
                if let Some(language) = self.all.get(self.row) {
                    self.waiting = true;
                    return Turn::ask(StoreRequest::Speak(language));
                }
            }
            Some(Act::Back) => return Turn::Pop,
            None => {}
        }
        Turn::stay()
    }

    /// The store's answer.
    pub fn stored(&mut self, reply: StoreReply) -> Turn {
        match reply {
            StoreReply::Spoken(..) => Turn::Pop,
            StoreReply::Failed(sentence) => {
                self.waiting = false;
                self.notice = Some(sentence);
                Turn::stay()
            }
            _ => Turn::stay(),
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        keymap::hints(KEYS, |_| false)
    }
}
