//! Keys in the room of the plans.

use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Named};
use crate::app::workplace::results::report::keys::LEAVE;

/// What a key does in the list of plans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ListAct {
    Up,
    Down,
    Open,
    New,
    Remove,
}

/// Keys of the list.
pub const LIST_KEYS: &[Binding<ListAct>] = &[
    Binding { keys: &[Key::Up], action: ListAct::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: ListAct::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter, Key::Char(' ')], action: ListAct::Open, shown: "Enter", label: "key-open" },
    Binding { keys: &[Key::Char('n')], action: ListAct::New, shown: "n", label: "key-new-plan" },
    Binding { keys: &[Key::Char('x')], action: ListAct::Remove, shown: "x", label: "key-remove" },
];

/// What a key does in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum PlanAct {
    NextPage,
    PreviousPage,
    Up,
    Down,
    Open,
    Mark,
    Activity,
    Item,
    Example,
    Title,
    Write,
    Remove,
    Leave,
}

/// Keys of a plan.
pub const PLAN_KEYS: &[Binding<PlanAct>] = &[
    Binding { keys: &[Key::Tab], action: PlanAct::NextPage, shown: "Tab", label: "key-next-page" },
    Binding { keys: &[Key::BackTab], action: PlanAct::PreviousPage, shown: "Shift-Tab", label: "" },
    Binding { keys: &[Key::Up], action: PlanAct::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: PlanAct::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter], action: PlanAct::Open, shown: "Enter", label: "key-open" },
    Binding { keys: &[Key::Char(' ')], action: PlanAct::Mark, shown: "Space", label: "key-mark" },
    Binding { keys: &[Key::Char('a')], action: PlanAct::Activity, shown: "a", label: "key-activity" },
    Binding { keys: &[Key::Char('i')], action: PlanAct::Item, shown: "i", label: "key-statement" },
    Binding { keys: &[Key::Char('e')], action: PlanAct::Example, shown: "e", label: "key-examples" },
    Binding { keys: &[Key::Char('t')], action: PlanAct::Title, shown: "t", label: "key-title" },
    Binding { keys: &[Key::Char('w')], action: PlanAct::Write, shown: "w", label: "key-write" },
    Binding { keys: &[Key::Char('x')], action: PlanAct::Remove, shown: "x", label: "key-remove" },
    Binding { keys: LEAVE, action: PlanAct::Leave, shown: "q", label: "key-close" },
];

/// What a key does on the lines of an item or an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum FactAct {
    Up,
    Down,
    Change,
    Before,
    After,
    Activity,
    Leave,
}

/// Keys of the lines.
pub const FACT_KEYS: &[Binding<FactAct>] = &[
    Binding { keys: &[Key::Up], action: FactAct::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: FactAct::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter, Key::Char(' ')], action: FactAct::Change, shown: "Enter", label: "key-change" },
    Binding { keys: &[Key::Left], action: FactAct::Before, shown: "←→", label: "key-choose" },
    Binding { keys: &[Key::Right], action: FactAct::After, shown: "→", label: "" },
    Binding { keys: &[Key::Char('a')], action: FactAct::Activity, shown: "a", label: "key-activity" },
    Binding { keys: LEAVE, action: FactAct::Leave, shown: "q", label: "key-back-to-the-plan" },
];

/// What a key does in a line that is typed; letters go into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum TypeAct {
    Keep,
    Leave,
}

/// Keys of a line that is typed.
pub const TYPE_KEYS: &[Binding<TypeAct>] = &[
    Binding { keys: &[Key::Enter], action: TypeAct::Keep, shown: "Enter", label: "key-keep-it" },
    Binding {
        // Not ↑: whoever reaches for the line above would lose a sentence.
        keys: &[Key::Esc, Key::BackTab, Key::Ctrl('c')],
        action: TypeAct::Leave,
        shown: "Esc",
        label: "key-leave-it-as-it-was",
    },
];

/// Keys beside which the workplace's own work.
pub fn keys_beside() -> Vec<Named> {
    vec![("plans", keymap::bare(LIST_KEYS))]
}

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    vec![
        ("a plan", keymap::bare(PLAN_KEYS)),
        ("a plan's lines", keymap::bare(FACT_KEYS)),
        ("a plan's line being typed", keymap::bare(TYPE_KEYS)),
    ]
}
