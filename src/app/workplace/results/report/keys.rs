//! Keys in a report that is open.

use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Named};

/// What a key does on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Act {
    NextPage,
    PreviousPage,
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    Before,
    After,
    More,
    Sort,
    Search,
    Note,
    ShowNotes,
    Write,
    Plan,
    Compare,
    Leave,
}

/// Back to where one was.
pub const LEAVE: &[Key] = &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')];

/// Keys of the pages.
pub const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Tab], action: Act::NextPage, shown: "Tab", label: "key-next-page" },
    Binding { keys: &[Key::BackTab], action: Act::PreviousPage, shown: "Shift-Tab", label: "" },
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::PageUp], action: Act::PageUp, shown: "PgUp", label: "" },
    Binding { keys: &[Key::PageDown, Key::Char(' ')], action: Act::PageDown, shown: "PgDn", label: "" },
    Binding { keys: &[Key::Home], action: Act::First, shown: "Home", label: "" },
    Binding { keys: &[Key::End], action: Act::Last, shown: "End", label: "" },
    Binding { keys: &[Key::Left], action: Act::Before, shown: "←", label: "key-before" },
    Binding { keys: &[Key::Right], action: Act::After, shown: "→", label: "key-after" },
    Binding { keys: &[Key::Enter], action: Act::More, shown: "Enter", label: "key-more" },
    Binding { keys: &[Key::Char('s')], action: Act::Sort, shown: "s", label: "key-sort" },
    Binding { keys: &[Key::Char('/')], action: Act::Search, shown: "/", label: "key-search" },
    Binding { keys: &[Key::Char('n')], action: Act::Note, shown: "n", label: "key-note" },
    Binding { keys: &[Key::Char('v')], action: Act::ShowNotes, shown: "v", label: "key-notes-on-off" },
    Binding { keys: &[Key::Char('w')], action: Act::Write, shown: "w", label: "key-write" },
    Binding { keys: &[Key::Char('a')], action: Act::Plan, shown: "a", label: "key-plan" },
    Binding { keys: &[Key::Char('c')], action: Act::Compare, shown: "c", label: "key-compare" },
    Binding { keys: LEAVE, action: Act::Leave, shown: "q", label: "key-close" },
];

/// What a key does over a statement in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum DetailAct {
    Up,
    Down,
    Before,
    After,
    Note,
    ShowNotes,
    Plan,
    Close,
}

/// Keys of a statement in full.
pub const DETAIL_KEYS: &[Binding<DetailAct>] = &[
    Binding { keys: &[Key::Up], action: DetailAct::Up, shown: "↑↓", label: "key-read-on" },
    Binding { keys: &[Key::Down], action: DetailAct::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Left], action: DetailAct::Before, shown: "←", label: "key-statement-before" },
    Binding { keys: &[Key::Right], action: DetailAct::After, shown: "→", label: "key-after" },
    Binding { keys: &[Key::Char('n')], action: DetailAct::Note, shown: "n", label: "key-note" },
    Binding { keys: &[Key::Char('v')], action: DetailAct::ShowNotes, shown: "v", label: "key-notes-on-off" },
    Binding { keys: &[Key::Char('a')], action: DetailAct::Plan, shown: "a", label: "key-plan" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Enter, Key::Ctrl('c')],
        action: DetailAct::Close,
        shown: "q",
        label: "key-close",
    },
];

/// What a key does in a search; letters go into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum SearchAct {
    Up,
    Down,
    More,
    Leave,
}

/// Keys of a search.
pub const SEARCH_KEYS: &[Binding<SearchAct>] = &[
    Binding { keys: &[Key::Up], action: SearchAct::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: SearchAct::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter], action: SearchAct::More, shown: "Enter", label: "key-more" },
    Binding {
        keys: &[Key::Esc, Key::Tab, Key::BackTab, Key::Ctrl('c')],
        action: SearchAct::Leave,
        shown: "Esc",
        label: "key-end-the-search",
    },
];

/// What a key does in a note; letters go into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum NoteAct {
    Keep,
    Leave,
}

/// Keys of a note.
pub const NOTE_KEYS: &[Binding<NoteAct>] = &[
    Binding { keys: &[Key::Enter], action: NoteAct::Keep, shown: "Enter", label: "key-keep-the-note" },
    Binding {
        // Not ↑: whoever reaches for the line above would lose a sentence.
        keys: &[Key::Esc, Key::BackTab, Key::Ctrl('c')],
        action: NoteAct::Leave,
        shown: "Esc",
        label: "key-leave-it-as-it-was",
    },
];

/// The key tables.
pub fn key_tables() -> Vec<Named> {
    vec![
        ("a report", keymap::bare(KEYS)),
        ("a statement in full", keymap::bare(DETAIL_KEYS)),
        ("a search in a report", keymap::bare(SEARCH_KEYS)),
        ("a note", keymap::bare(NOTE_KEYS)),
    ]
}
