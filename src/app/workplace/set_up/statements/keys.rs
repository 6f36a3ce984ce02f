//! The keys of the list of statements, of its search, and of a statement in full.

use crate::app::input::Key;
use crate::app::keymap::Binding;

/// What a key does in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Act {
    Up,
    Down,
    Top,
    Bottom,
    PageUp,
    PageDown,
    PreviousArea,
    NextArea,
    Tick,
    Open,
    Search,
    All,
    New,
    Bring,
    ShortForm,
    Preview,
}

/// The keys of the list.
pub const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Home], action: Act::Top, shown: "Home", label: "" },
    Binding { keys: &[Key::End], action: Act::Bottom, shown: "End", label: "" },
    Binding { keys: &[Key::PageUp], action: Act::PageUp, shown: "PgUp", label: "" },
    Binding { keys: &[Key::PageDown], action: Act::PageDown, shown: "PgDn", label: "" },
    Binding { keys: &[Key::Right], action: Act::NextArea, shown: "←→", label: "key-area" },
    Binding { keys: &[Key::Left], action: Act::PreviousArea, shown: "←", label: "" },
    Binding { keys: &[Key::Char(' ')], action: Act::Tick, shown: "Space", label: "key-tick-one" },
    Binding { keys: &[Key::Enter], action: Act::Open, shown: "Enter", label: "key-read" },
    Binding { keys: &[Key::Char('/')], action: Act::Search, shown: "/", label: "key-search" },
    Binding { keys: &[Key::Char('a')], action: Act::All, shown: "a", label: "key-list-all" },
    Binding { keys: &[Key::Char('n')], action: Act::New, shown: "n", label: "key-new-own" },
    Binding { keys: &[Key::Char('i')], action: Act::Bring, shown: "i", label: "key-bring-in" },
    Binding { keys: &[Key::Char('f')], action: Act::ShortForm, shown: "f", label: "key-short-form" },
    Binding { keys: &[Key::Char('v')], action: Act::Preview, shown: "v", label: "key-preview" },
];

/// What a key does while a search is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum SearchAct {
    Keep,
    Leave,
}

/// The keys of the search.
pub const SEARCH_KEYS: &[Binding<SearchAct>] = &[
    Binding { keys: &[Key::Enter, Key::Down], action: SearchAct::Keep, shown: "Enter", label: "key-to-the-statements" },
    Binding {
        keys: &[Key::Up, Key::Esc, Key::BackTab, Key::Ctrl('c')],
        action: SearchAct::Leave,
        shown: "Esc",
        label: "key-list-all",
    },
];

/// What a key does while a question is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ReadAct {
    Up,
    Down,
    Previous,
    Next,
    Tick,
    Back,
}

/// The keys of a question in full.
pub const READ_KEYS: &[Binding<ReadAct>] = &[
    Binding { keys: &[Key::Up], action: ReadAct::Up, shown: "↑↓", label: "key-scroll" },
    Binding { keys: &[Key::Down], action: ReadAct::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Right], action: ReadAct::Next, shown: "→", label: "key-next" },
    Binding { keys: &[Key::Left], action: ReadAct::Previous, shown: "←", label: "key-previous" },
    Binding { keys: &[Key::Char(' ')], action: ReadAct::Tick, shown: "Space", label: "key-tick-one" },
    Binding {
        keys: &[Key::Char('q'), Key::Enter, Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: ReadAct::Back,
        shown: "q",
        label: "key-back",
    },
];
