//! Step 1: the level, how many people each group has, and classes where a sample is asked.

pub mod class_form;
pub mod classes;
pub mod people;
pub mod plan;
pub mod typing;

use crate::app::input::{Key, Target, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::request::WorkplaceReply;
use crate::app::workplace::room::{Here, Step};
use crate::app::workplace::set_up::numbers::classes::Classes;
use crate::app::workplace::set_up::numbers::typing::Typing;
use crate::domain::instrument::{GroupIx, LevelIx};
use crate::domain::setup::Setup;

/// The state.
#[derive(Debug, Default)]
pub struct Numbers {
    /// Where the cursor stands.
    pub cell: Cell,
    /// What is open.
    pub mode: Mode,
}

/// What is open.
#[derive(Debug, Default)]
pub enum Mode {
    /// The table.
    #[default]
    Table,
    /// The cell under the cursor is typed.
    Typing(Typing),
    /// The list of levels, and the cursor in it.
    Levels(usize),
    /// Classes and departments.
    Classes(Box<Classes>),
}

/// Something that can be decided in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The school's name.
    School,
    /// The education level.
    Level,
    /// Everyone of a group who counts.
    Eligible(GroupIx),
    /// Those of a group who are asked.
    Invited(GroupIx),
    /// Classes and departments.
    Classes,
}

impl Default for Cell {
    /// Level and school are known already when a set-up begins.
    fn default() -> Cell {
        Cell::Eligible(GroupIx(0))
    }
}

impl Cell {
    /// All of them for so many groups, in reading order; a click names one by its place here.
    pub fn all(groups: usize) -> Vec<Cell> {
        let pairs = (0..groups).flat_map(|ix| [Cell::Eligible(GroupIx(ix)), Cell::Invited(GroupIx(ix))]);
        [Cell::School, Cell::Level].into_iter().chain(pairs).chain([Cell::Classes]).collect()
    }

    /// The group it is about.
    pub fn group(self) -> Option<GroupIx> {
        match self {
            Cell::Eligible(group) | Cell::Invited(group) => Some(group),
            Cell::School | Cell::Level | Cell::Classes => None,
        }
    }

    fn above(self, groups: usize) -> Cell {
        match self {
            Cell::School | Cell::Level => Cell::School,
            Cell::Eligible(GroupIx(0)) | Cell::Invited(GroupIx(0)) => Cell::Level,
            Cell::Eligible(GroupIx(ix)) => Cell::Eligible(GroupIx(ix.saturating_sub(1))),
            Cell::Invited(GroupIx(ix)) => Cell::Invited(GroupIx(ix.saturating_sub(1))),
            Cell::Classes => Cell::Eligible(GroupIx(groups.saturating_sub(1))),
        }
    }

    fn below(self, groups: usize) -> Cell {
        match self {
            Cell::School => Cell::Level,
            Cell::Level => Cell::Eligible(GroupIx(0)),
            Cell::Eligible(GroupIx(ix)) if ix + 1 < groups => Cell::Eligible(GroupIx(ix + 1)),
            Cell::Invited(GroupIx(ix)) if ix + 1 < groups => Cell::Invited(GroupIx(ix + 1)),
            Cell::Eligible(_) | Cell::Invited(_) | Cell::Classes => Cell::Classes,
        }
    }

    fn left(self) -> Cell {
        match self {
            Cell::Invited(group) => Cell::Eligible(group),
            other => other,
        }
    }

    fn right(self) -> Cell {
        match self {
            Cell::Eligible(group) => Cell::Invited(group),
            other => other,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Left,
    Right,
    Change,
    Digit,
    Forget,
    Classes,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓←→", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Left], action: Act::Left, shown: "←", label: "" },
    Binding { keys: &[Key::Right], action: Act::Right, shown: "→", label: "" },
    Binding { keys: &[Key::Enter, Key::Char(' ')], action: Act::Change, shown: "Enter", label: "key-change" },
    Binding {
        keys: &[
            Key::Char('0'),
            Key::Char('1'),
            Key::Char('2'),
            Key::Char('3'),
            Key::Char('4'),
            Key::Char('5'),
            Key::Char('6'),
            Key::Char('7'),
            Key::Char('8'),
            Key::Char('9'),
        ],
        action: Act::Digit,
        shown: "0–9",
        label: "",
    },
    Binding { keys: &[Key::Delete], action: Act::Forget, shown: "Del", label: "" },
    Binding { keys: &[Key::Char('k')], action: Act::Classes, shown: "k", label: "key-classes-a-sample" },
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LevelAct {
    Up,
    Down,
    Choose,
    Leave,
}

const LEVEL_KEYS: &[Binding<LevelAct>] = &[
    Binding { keys: &[Key::Up], action: LevelAct::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: LevelAct::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter, Key::Char(' ')], action: LevelAct::Choose, shown: "Enter", label: "key-choose" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: LevelAct::Leave,
        shown: "q",
        label: "key-leave-it-as-it-was",
    },
];

/// Keys beside which those of the set-up and the workplace work.
pub fn keys_beside() -> Vec<Named> {
    vec![("set-up: numbers", keymap::bare(KEYS))]
}

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    let mut tables =
        vec![("set-up: a number", keymap::bare(typing::KEYS)), ("set-up: levels", keymap::bare(LEVEL_KEYS))];
    tables.extend(classes::key_tables());
    tables
}

impl Numbers {
    /// What happened, and what follows. Every change of the set-up is saved by the room.
    pub fn update(&mut self, msg: &Msg, setup: &mut Setup, here: Here) -> Step {
        match &mut self.mode {
            Mode::Table => self.table(msg, setup),
            Mode::Typing(_) => self.typing(msg, setup),
            Mode::Levels(row) => {
                let count = here.known.map_or(0, |known| known.instrument_named(&setup.instrument).levels.len());
                if levels(msg, row, count, setup) {
                    self.mode = Mode::Table;
                }
                Step::stay()
            }
            Mode::Classes(classes) => {
                let (step, open) = classes.update(msg, setup, here);
                if !open {
                    self.mode = Mode::Table;
                }
                step
            }
        }
    }

    fn table(&mut self, msg: &Msg, setup: &mut Setup) -> Step {
        let groups = setup.people.len();
        let key = match msg {
            Msg::Key(key) => *key,
            Msg::Click(Target::Row(row)) => {
                if let Some(cell) = Cell::all(groups).get(*row) {
                    self.cell = *cell;
                    self.change(setup);
                }
                return Step::stay();
            }
            Msg::Scroll(Way::Up) => Key::Up,
            Msg::Scroll(Way::Down) => Key::Down,
            _ => return Step::Pass,
        };
        match keymap::lookup(KEYS, key) {
            Some(Act::Up) => self.cell = self.cell.above(groups),
            Some(Act::Down) => self.cell = self.cell.below(groups),
            Some(Act::Left) => self.cell = self.cell.left(),
            Some(Act::Right) => self.cell = self.cell.right(),
            Some(Act::Change) => self.change(setup),
            Some(Act::Digit) => match self.cell.group() {
                Some(_) => {
                    let mut typing = Typing::people(None);
                    typing.key(key);
                    self.mode = Mode::Typing(typing);
                }
                None => return Step::Pass,
            },
            Some(Act::Forget) => self.keep_number(None, setup),
            Some(Act::Classes) => self.open_classes(setup),
            None => return Step::Pass,
        }
        Step::stay()
    }

    /// A first class belongs to the group under the cursor. The first group is where the cursor begins, so there it
    /// is the largest group instead, or the last where none was entered.
    fn open_classes(&mut self, setup: &Setup) {
        let eligible = |group: &GroupIx| people::of(setup, *group).map_or(0, |people| people.eligible);
        let largest = (0..setup.people.len()).map(GroupIx).max_by_key(eligible);
        let meant = self.cell.group().filter(|group| *group != GroupIx(0));
        self.mode = Mode::Classes(Box::new(Classes::new(meant.or(largest).unwrap_or(GroupIx(0)))));
    }

    /// Opens what changes the cell under the cursor.
    fn change(&mut self, setup: &Setup) {
        match self.cell {
            Cell::School => self.mode = Mode::Typing(Typing::school(&setup.school)),
            Cell::Level => self.mode = Mode::Levels(setup.level.0),
            Cell::Eligible(group) => {
                let number = people::of(setup, group).map(|people| people.eligible);
                self.mode = Mode::Typing(Typing::people(number));
            }
            Cell::Invited(group) => {
                let number = people::of(setup, group).map(|people| people.invited);
                self.mode = Mode::Typing(Typing::people(number));
            }
            Cell::Classes => self.open_classes(setup),
        }
    }

    fn typing(&mut self, msg: &Msg, setup: &mut Setup) -> Step {
        let Mode::Typing(typing) = &mut self.mode else { return Step::stay() };
        let groups = setup.people.len();
        if let Msg::Click(Target::Row(row)) = msg {
            // What stands there is kept first; where it cannot be, its cell stays open.
            if self.keep(setup)
                && let Some(cell) = Cell::all(groups).get(*row)
            {
                self.cell = *cell;
                self.change(setup);
            }
            return Step::stay();
        }
        match typing.update(msg) {
            Some(typing::Act::Keep) if self.keep(setup) => self.cell = self.next(groups),
            Some(typing::Act::KeepBeside) if self.keep(setup) => {
                let right = self.cell.right();
                self.cell = if right == self.cell { self.next(groups).left() } else { right };
            }
            Some(typing::Act::KeepAbove) if self.keep(setup) => self.cell = self.cell.above(groups),
            Some(typing::Act::Leave) => self.mode = Mode::Table,
            Some(typing::Act::Keep | typing::Act::KeepBeside | typing::Act::KeepAbove) | None => {}
        }
        Step::stay()
    }

    /// Where one goes on after a number: downwards, and no further than the last one.
    fn next(&self, groups: usize) -> Cell {
        match self.cell.below(groups) {
            Cell::Classes => self.cell,
            below => below,
        }
    }

    /// Keeps what was typed; `false` where it cannot be kept and stays open.
    fn keep(&mut self, setup: &mut Setup) -> bool {
        let Mode::Typing(typing) = &mut self.mode else { return true };
        if self.cell == Cell::School {
            setup.school = typing.text();
        } else {
            match typing.number() {
                Ok(number) => self.keep_number(number, setup),
                Err(problem) => {
                    typing.problem = Some(problem);
                    return false;
                }
            }
        }
        self.mode = Mode::Table;
        true
    }

    fn keep_number(&mut self, number: Option<u32>, setup: &mut Setup) {
        match self.cell {
            Cell::Eligible(group) => people::set_eligible(setup, group, number),
            Cell::Invited(group) => people::set_invited(setup, group, number),
            Cell::School | Cell::Level | Cell::Classes => {}
        }
    }

    /// What the store answered to this step.
    pub fn told(&mut self, _reply: &WorkplaceReply, _setup: &mut Setup, _here: Here) -> Step {
        Step::stay()
    }

    /// Whether the step takes every key, as while a text is typed.
    pub fn is_typing(&self) -> bool {
        !matches!(self.mode, Mode::Table)
    }

    /// Whether a digit begins a number here.
    pub fn takes_digits(&self) -> bool {
        self.cell.group().is_some()
    }

    /// The keys for the last lines.
    pub fn hints(&self, setup: &Setup, _here: Here) -> Vec<Hint> {
        match &self.mode {
            Mode::Table => keymap::hints(KEYS, |_| false),
            Mode::Typing(_) => keymap::hints(typing::KEYS, |act| {
                act == typing::Act::KeepBeside && !matches!(self.cell, Cell::Eligible(_) | Cell::Invited(_))
            }),
            Mode::Levels(_) => keymap::hints(LEVEL_KEYS, |_| false),
            Mode::Classes(classes) => classes.hints(setup),
        }
    }
}

/// The list of levels; whether it closes.
fn levels(msg: &Msg, row: &mut usize, count: usize, setup: &mut Setup) -> bool {
    let last = count.saturating_sub(1);
    let act = match msg {
        Msg::Key(key) => keymap::lookup(LEVEL_KEYS, *key),
        Msg::Click(Target::Row(place)) => {
            *row = *place;
            Some(LevelAct::Choose)
        }
        Msg::Scroll(Way::Up) => Some(LevelAct::Up),
        Msg::Scroll(Way::Down) => Some(LevelAct::Down),
        _ => None,
    };
    match act {
        Some(LevelAct::Up) => *row = row.saturating_sub(1),
        Some(LevelAct::Down) => *row = (*row + 1).min(last),
        Some(LevelAct::Choose) if *row <= last => {
            setup.level = LevelIx(*row);
            return true;
        }
        Some(LevelAct::Leave) => return true,
        Some(LevelAct::Choose) | None => {}
    }
    false
}
