//! The key tables of a class at its teacher's machine.

use crate::app::input::Key;
use crate::app::keymap::{Binding, Named, bare};

/// What a key does at the teacher's machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Act {
    Begin,
    PartBefore,
    PartAfter,
    Next,
    Back,
    Pause,
    Timer,
    Pace,
    Aloud,
    Up,
    Down,
    Stop,
    Review,
    End,
    EndNow,
    GoOn,
}

const fn b(keys: &'static [Key], action: Act, shown: &'static str, label: &'static str) -> Binding<Act> {
    Binding { keys, action, shown, label }
}

/// Before it begins, and after it has stopped.
pub const GATHERING: &[Binding<Act>] = &[
    b(&[Key::Enter, Key::Right, Key::Char(' '), Key::PageDown], Act::Begin, "Enter", "key-begin"),
    b(&[Key::Up], Act::PartBefore, "↑↓", "key-another-part"),
    b(&[Key::Down], Act::PartAfter, "↓", ""),
    b(&[Key::Char('f')], Act::Pace, "f", "key-pace"),
    b(&[Key::Char('q'), Key::Esc, Key::Ctrl('c')], Act::End, "q", "key-end"),
];

/// A statement. Page up and page down are what a presenter's remote control sends.
pub const STATEMENT: &[Binding<Act>] = &[
    b(&[Key::Enter, Key::Right, Key::Char(' '), Key::PageDown], Act::Next, "Enter", "key-next"),
    b(&[Key::Backspace, Key::Left, Key::PageUp], Act::Back, "⌫", "key-back"),
    b(&[Key::Char('p')], Act::Pause, "p", "key-pause"),
    b(&[Key::Char('t')], Act::Timer, "t", "key-timer"),
    b(&[Key::Char('f')], Act::Pace, "f", "key-pace"),
    b(&[Key::Char('?'), Key::F(1)], Act::Aloud, "?", "key-read-aloud"),
    b(&[Key::Up], Act::Up, "↑↓", "key-scroll"),
    b(&[Key::Down], Act::Down, "↓", ""),
    b(&[Key::Char('s')], Act::Stop, "s", "key-stop-after"),
    b(&[Key::Char('r')], Act::Review, "r", "key-review"),
    b(&[Key::Char('q'), Key::Esc, Key::Ctrl('c')], Act::End, "q", "key-end"),
];

/// Everybody looks it over and hands in.
pub const REVIEW: &[Binding<Act>] = &[
    b(&[Key::Backspace, Key::Left, Key::PageUp], Act::Back, "⌫", "key-back"),
    b(&[Key::Char('p')], Act::Pause, "p", "key-pause"),
    b(&[Key::Char('q'), Key::Esc, Key::Ctrl('c')], Act::End, "q", "key-end"),
];

/// End the class?
pub const ENDING: &[Binding<Act>] = &[
    b(
        &[Key::Enter, Key::Backspace, Key::Esc, Key::Left, Key::Char('n'), Key::Ctrl('c')],
        Act::GoOn,
        "Enter",
        "key-go-on-class",
    ),
    b(&[Key::Char('e')], Act::EndNow, "e", "key-end-it"),
];

/// Another window leads the class.
pub const ELSEWHERE: &[Binding<Act>] =
    &[b(&[Key::Char('q'), Key::Enter, Key::Esc, Key::Ctrl('c')], Act::EndNow, "q", "key-close-window")];

/// The key tables of a class.
pub fn key_tables() -> Vec<Named> {
    vec![
        ("class: before it begins", bare(GATHERING)),
        ("class: a statement", bare(STATEMENT)),
        ("class: review", bare(REVIEW)),
        ("class: end", bare(ENDING)),
        ("class: open elsewhere", bare(ELSEWHERE)),
    ]
}
