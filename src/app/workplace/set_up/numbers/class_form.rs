//! One class or department being entered or changed.

use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::set_up::numbers::people;
use crate::app::workplace::set_up::numbers::typing::Typing;
use crate::domain::classes::Class;
use crate::domain::instrument::GroupIx;
use crate::domain::setup::Setup;
use crate::locale::say::Say;

/// The state.
#[derive(Debug)]
pub struct ClassForm {
    /// Position of the class that is changed; `None` for a new one.
    pub at: Option<usize>,
    /// Where the cursor stands.
    pub line: Line,
    /// Its name.
    pub name: Typing,
    /// Its grade.
    pub grade: Typing,
    /// Whether the grade was taken from the name and not typed.
    proposed: bool,
    /// The user group of its people.
    pub group: GroupIx,
    /// How many people it has.
    pub size: Typing,
}

/// One line of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Line {
    Name,
    Grade,
    Group,
    Size,
}

impl Line {
    /// All of them, in order; a click names one by its place here.
    pub const ALL: [Line; 4] = [Line::Name, Line::Grade, Line::Group, Line::Size];

    fn step(self, by: isize) -> Option<Line> {
        let place = Line::ALL.iter().position(|line| *line == self)?;
        Line::ALL.get(place.checked_add_signed(by)?).copied()
    }
}

/// What follows for the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The form stays open.
    Stay,
    /// It closes, and nothing has changed.
    Leave,
    /// It closes; the class stands at this place.
    Kept(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Next,
    Down,
    Up,
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Enter], action: Act::Next, shown: "Enter", label: "key-next-at-the-end-keep" },
    Binding { keys: &[Key::Down, Key::Tab], action: Act::Down, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Up, Key::BackTab], action: Act::Up, shown: "↑", label: "" },
    Binding { keys: &[Key::Esc, Key::Ctrl('c')], action: Act::Leave, shown: "Esc", label: "key-leave-it-as-it-was" },
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum GroupAct {
    Previous,
    Next,
}

/// Beside the others, on the line of the group.
const GROUP_KEYS: &[Binding<GroupAct>] = &[
    Binding { keys: &[Key::Right, Key::Char(' ')], action: GroupAct::Next, shown: "←→", label: "key-other-group" },
    Binding { keys: &[Key::Left], action: GroupAct::Previous, shown: "←", label: "" },
];

/// Its key tables.
pub fn key_tables() -> Vec<Named> {
    let with_group = keymap::bare(KEYS).into_iter().chain(keymap::bare(GROUP_KEYS)).collect();
    vec![("set-up: a class", keymap::bare(KEYS)), ("set-up: the group of a class", with_group)]
}

impl ClassForm {
    /// A new class.
    pub fn new(group: GroupIx) -> ClassForm {
        let (name, grade) = (Typing::class(""), Typing::grade(""));
        ClassForm { at: None, proposed: false, line: Line::Name, name, grade, group, size: Typing::people(None) }
    }

    /// The class at a place.
    pub fn of(at: usize, class: &Class) -> ClassForm {
        ClassForm {
            proposed: false,
            at: Some(at),
            line: Line::Name,
            name: Typing::class(&class.name),
            grade: Typing::grade(&class.grade),
            group: class.group,
            size: Typing::people(Some(class.size)),
        }
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, setup: &mut Setup) -> Turn {
        let key = match msg {
            Msg::Key(key) => *key,
            Msg::Click(Target::Row(row)) => {
                if let Some(line) = Line::ALL.get(*row) {
                    // On the group's line a click is the only way of the mouse to turn it.
                    match (*line, self.line) {
                        (Line::Group, Line::Group) => self.turn_group(GroupAct::Next, setup.people.len()),
                        _ => self.go(*line),
                    }
                }
                return Turn::Stay;
            }
            Msg::Paste(text) => {
                self.give_way();
                if let Some(typing) = self.typing() {
                    typing.insert(text);
                }
                return Turn::Stay;
            }
            _ => return Turn::Stay,
        };
        match keymap::lookup(KEYS, key) {
            Some(Act::Next) => match self.line.step(1) {
                Some(line) => self.go(line),
                None => return self.keep(setup),
            },
            Some(Act::Down) => self.go(self.line.step(1).unwrap_or(self.line)),
            Some(Act::Up) => self.go(self.line.step(-1).unwrap_or(self.line)),
            Some(Act::Leave) => return Turn::Leave,
            None => match (self.line, keymap::lookup(GROUP_KEYS, key)) {
                (Line::Group, Some(act)) => self.turn_group(act, setup.people.len()),
                _ => {
                    if let Key::Char(_) = key {
                        self.give_way();
                    }
                    if let Some(typing) = self.typing() {
                        typing.key(key);
                    }
                }
            },
        }
        Turn::Stay
    }

    /// Who types a grade types all of it: what was proposed gives way.
    fn give_way(&mut self) {
        if self.line == Line::Grade && std::mem::take(&mut self.proposed) {
            self.grade = Typing::grade("");
        }
    }

    fn typing(&mut self) -> Option<&mut Typing> {
        match self.line {
            Line::Name => Some(&mut self.name),
            Line::Grade => Some(&mut self.grade),
            Line::Group => None,
            Line::Size => Some(&mut self.size),
        }
    }

    fn turn_group(&mut self, act: GroupAct, groups: usize) {
        let groups = groups.max(1);
        let by = match act {
            GroupAct::Next => 1,
            GroupAct::Previous => groups - 1,
        };
        self.group = GroupIx((self.group.0 + by) % groups);
    }

    /// Goes to a line; on the way the name proposes a grade: `5b` is of grade 5.
    fn go(&mut self, line: Line) {
        if self.line == Line::Name && self.grade.text().is_empty() {
            let digits: String = self.name.text().chars().take_while(char::is_ascii_digit).collect();
            self.grade = Typing::grade(&digits);
            self.proposed = true;
        }
        self.line = line;
    }

    fn keep(&mut self, setup: &mut Setup) -> Turn {
        let name = self.name.text();
        let taken =
            |(at, class): (usize, &Class)| Some(at) != self.at && class.name.to_lowercase() == name.to_lowercase();
        if name.is_empty() {
            return self.wrong_name(Say::new("class-form-no-name"));
        }
        if setup.classes.iter().enumerate().any(taken) {
            return self.wrong_name(Say::new("class-form-name-taken").with("name", name));
        }
        let size = match self.size.class_size() {
            Ok(size) => size,
            Err(problem) => {
                self.size.problem = Some(problem);
                self.line = Line::Size;
                return Turn::Stay;
            }
        };
        Turn::Kept(self.put(name, size, setup))
    }

    fn wrong_name(&mut self, problem: Say) -> Turn {
        self.name.problem = Some(problem);
        self.line = Line::Name;
        Turn::Stay
    }

    /// Puts the class into the set-up; returns its place.
    fn put(&self, name: String, size: u32, setup: &mut Setup) -> usize {
        let old = self.at.and_then(|at| setup.classes.get(at));
        let asked = old.is_none_or(|class| class.asked);
        let groups = [Some(self.group), old.map(|class| class.group).filter(|group| *group != self.group)];
        let before = groups.map(|group| group.map(|group| (group, people::in_classes(setup, group))));
        let class = Class { name, grade: self.grade.text(), group: self.group, size, asked };
        let at = match self.at {
            Some(at) => at,
            None => setup.classes.len(),
        };
        match setup.classes.get_mut(at) {
            Some(slot) => *slot = class,
            None => setup.classes.push(class),
        }
        for (group, before) in before.into_iter().flatten() {
            people::follow_classes(setup, group, before);
        }
        at
    }

    /// Whether something of the class is another than before; a grade that was only proposed is not.
    pub fn is_changed(&self, setup: &Setup) -> bool {
        let Some(class) = self.at.and_then(|at| setup.classes.get(at)) else { return !self.name.text().is_empty() };
        let grade = self.proposed || self.grade.text() == class.grade;
        let is_same = self.name.text() == class.name && grade && self.group == class.group;
        !is_same || self.size.text() != class.size.to_string()
    }

    /// What is wrong, where something is.
    pub fn problem(&self) -> Option<&Say> {
        self.name.problem.as_ref().or(self.size.problem.as_ref())
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        let mut hints = keymap::hints(KEYS, |_| false);
        if self.line == Line::Group {
            hints.splice(1..1, keymap::hints(GROUP_KEYS, |_| false));
        }
        hints
    }
}
