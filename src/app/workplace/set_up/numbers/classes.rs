//! The list of classes and departments: who is asked when not everybody is.

use crate::app::input::{Key, Target, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::room::{Here, Step};
use crate::app::workplace::set_up::numbers::class_form::{self, ClassForm};
use crate::app::workplace::set_up::numbers::people;
use crate::app::workplace::set_up::numbers::plan::{self, Plan};
use crate::domain::classes::{CLASSES_MAX, Class};
use crate::domain::instrument::GroupIx;
use crate::domain::setup::Setup;
use crate::locale::say::Say;

/// The state.
#[derive(Debug)]
pub struct Classes {
    /// The cursor in the list.
    pub row: usize,
    /// What is open.
    pub mode: Mode,
    /// The group a first class belongs to.
    group: GroupIx,
}

/// What is open.
#[derive(Debug)]
pub enum Mode {
    /// The list.
    List,
    /// The class under the cursor would be removed.
    Removing,
    /// A class is entered or changed.
    Form(Box<ClassForm>),
    /// A sample is planned.
    Plan(Plan),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Top,
    Bottom,
    New,
    Change,
    Asked,
    Plan,
    Remove,
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Home, Key::PageUp], action: Act::Top, shown: "Home", label: "" },
    Binding { keys: &[Key::End, Key::PageDown], action: Act::Bottom, shown: "End", label: "" },
    Binding { keys: &[Key::Char('n')], action: Act::New, shown: "n", label: "key-new" },
    Binding { keys: &[Key::Enter], action: Act::Change, shown: "Enter", label: "key-change" },
    Binding { keys: &[Key::Char(' ')], action: Act::Asked, shown: "Space", label: "key-asked-or-not" },
    Binding { keys: &[Key::Char('x'), Key::Delete], action: Act::Remove, shown: "x", label: "key-remove" },
    Binding { keys: &[Key::Char('p')], action: Act::Plan, shown: "p", label: "key-plan-a-sample" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: Act::Leave,
        shown: "q",
        label: "key-back",
    },
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RemoveAct {
    Remove,
    Keep,
}

const REMOVE_KEYS: &[Binding<RemoveAct>] = &[
    Binding { keys: &[Key::Char('y')], action: RemoveAct::Remove, shown: "y", label: "key-remove-it" },
    Binding {
        keys: &[Key::Char('n'), Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: RemoveAct::Keep,
        shown: "n",
        label: "key-keep-it",
    },
];

/// Its key tables.
pub fn key_tables() -> Vec<Named> {
    let mut tables =
        vec![("set-up: classes", keymap::bare(KEYS)), ("set-up: remove a class", keymap::bare(REMOVE_KEYS))];
    tables.extend(class_form::key_tables());
    tables.extend(plan::key_tables());
    tables
}

impl Classes {
    /// Opens the list; a first class would belong to `group`.
    pub fn new(group: GroupIx) -> Classes {
        Classes { row: 0, mode: Mode::List, group }
    }

    /// What happened, what follows, and whether the list stays open.
    pub fn update(&mut self, msg: &Msg, setup: &mut Setup, here: Here) -> (Step, bool) {
        let step = match &mut self.mode {
            Mode::List => return self.list(msg, setup, here),
            Mode::Removing => {
                self.removing(msg, setup);
                Step::stay()
            }
            Mode::Form(form) => {
                match form.update(msg, setup) {
                    class_form::Turn::Stay => {}
                    class_form::Turn::Leave => self.mode = Mode::List,
                    class_form::Turn::Kept(row) => {
                        self.row = row;
                        self.mode = Mode::List;
                    }
                }
                Step::stay()
            }
            Mode::Plan(plan) => {
                let (step, open) = plan.update(msg, setup, here);
                if !open {
                    self.mode = Mode::List;
                }
                step
            }
        };
        (step, true)
    }

    fn list(&mut self, msg: &Msg, setup: &mut Setup, here: Here) -> (Step, bool) {
        let last = setup.classes.len().saturating_sub(1);
        self.row = self.row.min(last);
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            // The first click chooses a class, the next says whether it is asked.
            Msg::Click(Target::Row(row)) if *row == self.row => Some(Act::Asked),
            Msg::Click(Target::Row(row)) => {
                self.row = (*row).min(last);
                None
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
            Some(Act::New) if setup.classes.len() >= CLASSES_MAX => {
                let full = Say::new("classes-full").with("most", CLASSES_MAX);
                return (Step::Tell(full, Vec::new()), true);
            }
            Some(Act::New) => {
                let like = setup.classes.get(self.row);
                self.mode = Mode::Form(Box::new(ClassForm::new(like.map_or(self.group, |class| class.group))));
            }
            Some(Act::Change) => {
                if let Some(class) = setup.classes.get(self.row) {
                    self.mode = Mode::Form(Box::new(ClassForm::of(self.row, class)));
                }
            }
            Some(Act::Asked) => ask_or_not(setup, self.row),
            Some(Act::Plan) => match Plan::new(setup, self.group_here(setup), here) {
                Some(plan) => self.mode = Mode::Plan(plan),
                None => return (Step::Tell(Say::new("sample-needs-classes"), Vec::new()), true),
            },
            Some(Act::Remove) if !setup.classes.is_empty() => self.mode = Mode::Removing,
            Some(Act::Leave) => return (Step::stay(), false),
            Some(Act::Remove) | None => {}
        }
        (Step::stay(), true)
    }

    /// The group of the class under the cursor.
    pub fn group_here(&self, setup: &Setup) -> GroupIx {
        setup.classes.get(self.row).map_or(self.group, |class| class.group)
    }

    fn removing(&mut self, msg: &Msg, setup: &mut Setup) {
        let Msg::Key(key) = msg else { return };
        if let Some(RemoveAct::Remove) = keymap::lookup(REMOVE_KEYS, *key)
            && let Some(Class { group, .. }) = setup.classes.get(self.row).cloned()
        {
            let before = people::in_classes(setup, group);
            setup.classes.remove(self.row);
            people::follow_classes(setup, group, before);
            self.row = self.row.min(setup.classes.len().saturating_sub(1));
        }
        // Every other key keeps it.
        self.mode = Mode::List;
    }

    /// The keys for the last lines.
    pub fn hints(&self, setup: &Setup) -> Vec<Hint> {
        match &self.mode {
            Mode::List => {
                let none = setup.classes.is_empty();
                keymap::hints(KEYS, |act| none && !matches!(act, Act::New | Act::Leave))
            }
            Mode::Removing => keymap::hints(REMOVE_KEYS, |_| false),
            Mode::Form(form) => form.hints(),
            Mode::Plan(plan) => plan.hints(setup),
        }
    }
}

fn ask_or_not(setup: &mut Setup, row: usize) {
    let Some(class) = setup.classes.get_mut(row) else { return };
    class.asked = !class.asked;
    let group = class.group;
    people::follow_classes(setup, group, people::in_classes(setup, group));
}
