//! The keys of the workplace itself, which work in every room where nothing is typed, and the tables of all rooms.

use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Named};
use crate::app::workplace::room::Room;
use crate::app::workplace::{
    certificates, lock, overview, plan, protection, resources, results, school, sessions, set_up, writing,
};

/// What a key does in every room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Act {
    Room(Room),
    Lock,
    Leave,
}

/// The keys that work in every room.
pub const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Char('1')], action: Act::Room(Room::Overview), shown: "1–9", label: "key-rooms" },
    Binding { keys: &[Key::Char('2')], action: Act::Room(Room::Sessions), shown: "2", label: "" },
    Binding { keys: &[Key::Char('3')], action: Act::Room(Room::SetUp), shown: "3", label: "" },
    Binding { keys: &[Key::Char('4')], action: Act::Room(Room::Results), shown: "4", label: "" },
    Binding { keys: &[Key::Char('5')], action: Act::Room(Room::Plan), shown: "5", label: "" },
    Binding { keys: &[Key::Char('6')], action: Act::Room(Room::Certificates), shown: "6", label: "" },
    Binding { keys: &[Key::Char('7')], action: Act::Room(Room::Resources), shown: "7", label: "" },
    Binding { keys: &[Key::Char('8')], action: Act::Room(Room::Protection), shown: "8", label: "" },
    Binding { keys: &[Key::Char('9')], action: Act::Room(Room::School), shown: "9", label: "" },
    Binding { keys: &[Key::Ctrl('l')], action: Act::Lock, shown: "Ctrl-L", label: "key-lock" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: Act::Leave,
        shown: "q",
        label: "key-back",
    },
];

/// The workplace's own keys and those of its rooms.
pub fn key_tables() -> Vec<Named> {
    let beside = [
        overview::keys_beside,
        sessions::keys_beside,
        set_up::keys_beside,
        results::keys_beside,
        plan::keys::keys_beside,
        certificates::keys_beside,
        resources::keys_beside,
        protection::keys_beside,
        school::keys_beside,
    ];
    let alone = [
        writing::key_tables,
        lock::key_tables,
        overview::key_tables,
        sessions::key_tables,
        set_up::key_tables,
        results::key_tables,
        plan::keys::key_tables,
        resources::key_tables,
        protection::key_tables,
        school::key_tables,
    ];
    let with_own = |(name, table): Named| (name, table.into_iter().chain(keymap::bare(KEYS)).collect());
    let beside = beside.into_iter().flat_map(|tables| tables()).map(with_own);
    let alone = alone.into_iter().flat_map(|tables| tables());
    std::iter::once(("workplace", keymap::bare(KEYS))).chain(beside).chain(alone).collect()
}
