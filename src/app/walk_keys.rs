//! The key tables of the walk, one per mode.

use crate::app::input::Key;
use crate::app::keymap::{Binding, Named, bare};

/// What a key does while a participant answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Act {
    Digit,
    Up,
    Down,
    ChooseHere,
    Clear,
    Next,
    Back,
    NextPage,
    BackPage,
    Help,
    Large,
    Areas,
    Review,
    Leave,
    Go,
    HandIn,
    Confirm,
    Discard,
    Stay,
    Top,
    Bottom,
    OwnLine,
    ShowCode,
    AnotherSlip,
    WithClass,
    Alone,
    Done,
}

/// The label that is named only when a slip was used in the meantime.
pub const ANOTHER_SLIP_LABEL: &str = "key-another-slip";

/// The label of going on, which means something else in a class that keeps together.
pub const NEXT_LABEL: &str = "key-next";

/// The label that only machines of a lab show.
pub const CLASS_LABEL: &str = "key-class";

/// The label that stands only where the class has stopped and cannot be reached.
pub const ALONE_LABEL: &str = "key-alone";

/// The label that only small groups see.
pub const OWN_LINE_LABEL: &str = "key-tick";

const fn b(keys: &'static [Key], action: Act, shown: &'static str, label: &'static str) -> Binding<Act> {
    Binding { keys, action, shown, label }
}

const DIGITS: &[Key] = &[
    Key::Char('1'),
    Key::Char('2'),
    Key::Char('3'),
    Key::Char('4'),
    Key::Char('5'),
    Key::Char('6'),
    Key::Char('7'),
    Key::Char('8'),
    Key::Char('9'),
    Key::Char('0'),
];

/// A question with options; the digits shown are those of a scale, the walk names the ones that work.
pub const OPTIONS: &[Binding<Act>] = &[
    Binding { keys: DIGITS, action: Act::Digit, shown: "1–5 0", label: "key-choose" },
    b(&[Key::Up], Act::Up, "↑↓", "key-move"),
    b(&[Key::Down], Act::Down, "↓", ""),
    b(&[Key::Char(' ')], Act::ChooseHere, "Space", ""),
    b(&[Key::Enter, Key::Right], Act::Next, "Enter", NEXT_LABEL),
    b(&[Key::Backspace, Key::Left], Act::Back, "⌫", "key-back"),
    b(&[Key::Delete, Key::Char('x')], Act::Clear, "x", "key-clear"),
    b(&[Key::Char('?'), Key::F(1)], Act::Help, "?", "key-help"),
    b(&[Key::Char('g'), Key::F(2)], Act::Areas, "g", "key-areas"),
    b(&[Key::Char('r'), Key::F(3)], Act::Review, "r", "key-review"),
    b(&[Key::Char('b'), Key::F(7)], Act::Large, "b", "key-large"),
    b(&[Key::Char('k')], Act::ShowCode, "k", "key-my-code"),
    b(&[Key::Char('w')], Act::WithClass, "w", CLASS_LABEL),
    b(&[Key::PageDown], Act::NextPage, "PgDn", ""),
    b(&[Key::PageUp], Act::BackPage, "PgUp", ""),
    b(&[Key::Char('q'), Key::Esc, Key::Ctrl('c')], Act::Leave, "q", "key-leave"),
];

/// A question answered in one's own words: letters are text, so the other keys do the rest.
pub const WORDS: &[Binding<Act>] = &[
    b(&[Key::Enter, Key::PageDown, Key::Tab], Act::Next, "Enter", NEXT_LABEL),
    b(&[Key::BackTab, Key::PageUp, Key::Up], Act::Back, "↑", "key-back"),
    b(&[Key::F(1)], Act::Help, "F1", "key-help"),
    b(&[Key::F(2)], Act::Areas, "F2", "key-areas"),
    b(&[Key::F(3)], Act::Review, "F3", "key-review"),
    b(&[Key::F(4)], Act::ShowCode, "F4", "key-code"),
    b(&[Key::F(5)], Act::WithClass, "F5", CLASS_LABEL),
    b(&[Key::F(7)], Act::Large, "F7", "key-large"),
    b(&[Key::Esc, Key::Ctrl('c')], Act::Leave, "Esc", "key-leave"),
];

/// The list of areas to jump to.
pub const AREAS: &[Binding<Act>] = &[
    b(&[Key::Up], Act::Up, "↑↓", "key-move"),
    b(&[Key::Down], Act::Down, "↓", ""),
    b(&[Key::Home, Key::PageUp], Act::Top, "Home", ""),
    b(&[Key::End, Key::PageDown], Act::Bottom, "End", ""),
    b(&[Key::Enter, Key::Right], Act::Go, "Enter", "key-go-there"),
    b(&[Key::Char('r'), Key::F(3)], Act::Review, "r", "key-review"),
    b(&[Key::Char('w'), Key::F(5)], Act::WithClass, "w", CLASS_LABEL),
    b(&[Key::Backspace, Key::Left, Key::Esc, Key::Char('g'), Key::F(2), Key::Ctrl('c')], Act::Stay, "⌫", "key-back"),
];

/// The review before handing in.
pub const REVIEW: &[Binding<Act>] = &[
    b(&[Key::Up], Act::Up, "↑↓", "key-move"),
    b(&[Key::Down], Act::Down, "↓", ""),
    b(&[Key::Home, Key::PageUp], Act::Top, "Home", ""),
    b(&[Key::End, Key::PageDown], Act::Bottom, "End", ""),
    b(&[Key::Enter, Key::Right], Act::Go, "Enter", "key-go-there"),
    b(&[Key::Char('s')], Act::HandIn, "s", "key-hand-in"),
    b(&[Key::Backspace, Key::Left], Act::Stay, "⌫", "key-back"),
    b(&[Key::Char('q'), Key::Esc, Key::Ctrl('c')], Act::Leave, "q", "key-leave"),
];

/// The last question before the sheet is handed in.
pub const CONFIRM: &[Binding<Act>] = &[
    b(&[Key::Enter, Key::Char('y')], Act::Confirm, "Enter", "key-hand-in"),
    b(&[Key::Char(' ')], Act::OwnLine, "Space", OWN_LINE_LABEL),
    b(&[Key::Char('s')], Act::AnotherSlip, "s", ANOTHER_SLIP_LABEL),
    b(&[Key::Backspace, Key::Esc, Key::Left, Key::Char('n'), Key::Ctrl('c')], Act::Stay, "⌫", "key-not-yet"),
];

/// Leaving without handing in.
pub const LEAVE: &[Binding<Act>] = &[
    b(
        &[Key::Enter, Key::Backspace, Key::Esc, Key::Left, Key::Char('n'), Key::Ctrl('c')],
        Act::Stay,
        "Enter",
        "key-go-on-answering",
    ),
    b(&[Key::Char('d')], Act::Discard, "d", "key-discard-and-leave"),
];

/// The two hours are over.
pub const TIME_UP: &[Binding<Act>] = &[
    b(&[Key::Char('s')], Act::Confirm, "s", "key-hand-in-these"),
    b(&[Key::Char('d')], Act::Discard, "d", "key-discard"),
];

/// The class stops here; the answers stay under their words. What is pressed at every statement does nothing here.
pub const STOPPED: &[Binding<Act>] = &[
    b(&[Key::Char('d'), Key::Ctrl('c')], Act::Done, "d", "key-done"),
    b(&[Key::Char('w'), Key::F(5)], Act::Alone, "w", ALONE_LABEL),
];

/// The walk's key tables.
pub fn key_tables() -> Vec<Named> {
    vec![
        ("walk: options", bare(OPTIONS)),
        ("walk: own words", bare(WORDS)),
        ("walk: areas", bare(AREAS)),
        ("walk: review", bare(REVIEW)),
        ("walk: confirm", bare(CONFIRM)),
        ("walk: leave", bare(LEAVE)),
        ("walk: time up", bare(TIME_UP)),
        ("walk: class stopped", bare(STOPPED)),
    ]
}
