//! Planning a sample: how many classes per grade, and a draw that anybody can repeat.

use std::collections::BTreeMap;

use crate::app::input::{Key, Target, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::room::{Here, Step};
use crate::app::workplace::set_up::numbers::people;
use crate::app::workplace::set_up::numbers::typing::{self, Typing};
use crate::domain::classes::{self, Draw};
use crate::domain::instrument::{Group, GroupIx};
use crate::domain::random::SplitMix64;
use crate::domain::setup::Setup;
use crate::locale::say::Say;

/// Seeds are drawn below this, so that one can be read out and typed again.
const SEEDS: u64 = 1_000_000;

/// The state.
#[derive(Debug)]
pub struct Plan {
    /// Whose classes are drawn.
    pub group: GroupIx,
    /// The cursor among the choices.
    pub row: usize,
    /// Where the random numbers begin.
    pub seed: u64,
    /// The seed while it is typed.
    pub typing: Option<Typing>,
}

/// How many classes could be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Classes per grade.
    pub per_grade: u32,
    /// Classes that are asked.
    pub classes: u32,
    /// Fewest and most people a draw can ask.
    pub people: (u32, u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Group,
    Draw,
    Seed,
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-how-many" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Right, Key::Left], action: Act::Group, shown: "←→", label: "key-other-group" },
    Binding { keys: &[Key::Enter, Key::Char('d')], action: Act::Draw, shown: "Enter", label: "key-draw" },
    Binding { keys: &[Key::Char('s')], action: Act::Seed, shown: "s", label: "key-type-a-seed" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: Act::Leave,
        shown: "q",
        label: "key-back",
    },
];

/// Its key tables; the seed is typed like a number of people.
pub fn key_tables() -> Vec<Named> {
    vec![("set-up: a sample", keymap::bare(KEYS))]
}

/// The choices for a group, fewest classes first; every grade gives as many as it can.
pub fn choices(setup: &Setup, group: GroupIx) -> Vec<Choice> {
    let mut grades: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for class in setup.classes.iter().filter(|class| class.group == group) {
        grades.entry(&class.grade).or_default().push(class.size);
    }
    grades.values_mut().for_each(|sizes| sizes.sort_unstable());
    let most = grades.values().map(Vec::len).max().unwrap_or(0);
    let choice = |per_grade: usize| {
        let classes = grades.values().map(|sizes| sizes.len().min(per_grade)).sum::<usize>() as u32;
        let smallest = grades.values().flat_map(|sizes| sizes.iter().take(per_grade));
        let largest = grades.values().flat_map(|sizes| sizes.iter().rev().take(per_grade));
        Choice { per_grade: per_grade as u32, classes, people: (smallest.sum(), largest.sum()) }
    };
    (1..=most).map(choice).collect()
}

/// How many people of a group a school is advised to ask, and with how many classes per grade any draw does so.
pub fn advised(setup: &Setup, at: GroupIx, group: &Group) -> (u32, u32) {
    let eligible = people::of(setup, at).map_or(people::in_classes(setup, at), |people| people.eligible);
    let wanted = classes::advice(eligible, group);
    (wanted, classes::per_grade_for(&setup.classes, at, wanted))
}

impl Plan {
    /// Begins at what is advised; `None` where there are no classes. The group is `wanted`, if it has some.
    pub fn new(setup: &Setup, wanted: GroupIx, here: Here) -> Option<Plan> {
        let groups = groups(setup);
        let group = groups.iter().copied().find(|group| *group == wanted).or(groups.first().copied())?;
        let drawn = setup.draws.iter().find(|draw| draw.group == group);
        let mut plan = Plan { group, row: 0, seed: seed_of(here), typing: None };
        plan.go_to_advised(setup, here);
        if let Some(draw) = drawn {
            plan.row = (draw.per_grade as usize).saturating_sub(1);
        }
        Some(plan)
    }

    fn go_to_advised(&mut self, setup: &Setup, here: Here) {
        let group = here.known.and_then(|known| known.instrument_named(&setup.instrument).groups.get(self.group.0));
        let per_grade = group.map_or(1, |group| advised(setup, self.group, group).1);
        self.row = (per_grade as usize).saturating_sub(1);
    }

    /// What happened, what follows, and whether the plan stays open.
    pub fn update(&mut self, msg: &Msg, setup: &mut Setup, here: Here) -> (Step, bool) {
        if self.typing.is_some() {
            self.type_seed(msg);
            return (Step::stay(), true);
        }
        let last = choices(setup, self.group).len().saturating_sub(1);
        self.row = self.row.min(last);
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
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
            Some(Act::Group) => {
                let groups = groups(setup);
                let place = groups.iter().position(|group| *group == self.group).unwrap_or(0);
                self.group = groups.get(place + 1).or(groups.first()).copied().unwrap_or(self.group);
                self.go_to_advised(setup, here);
            }
            Some(Act::Draw) => return (Step::Tell(self.draw(setup), Vec::new()), false),
            Some(Act::Seed) => self.typing = Some(Typing::seed(self.seed)),
            Some(Act::Leave) => return (Step::stay(), false),
            None => {}
        }
        (Step::stay(), true)
    }

    fn type_seed(&mut self, msg: &Msg) {
        let Some(typing) = &mut self.typing else { return };
        match typing.update(msg) {
            Some(typing::Act::Keep | typing::Act::KeepBeside | typing::Act::KeepAbove) => {
                self.seed = typing.text().parse().unwrap_or(self.seed);
                self.typing = None;
            }
            Some(typing::Act::Leave) => self.typing = None,
            None => {}
        }
    }

    /// Draws, and says what came of it.
    fn draw(&self, setup: &mut Setup) -> Say {
        let draw = Draw { group: self.group, seed: self.seed, per_grade: self.row as u32 + 1 };
        let asked = classes::draw(&setup.classes, draw);
        for (class, asked) in setup.classes.iter_mut().zip(asked) {
            class.asked = asked;
        }
        setup.draws.retain(|before| before.group != self.group);
        setup.draws.push(draw);
        people::follow_classes(setup, self.group, people::in_classes(setup, self.group));
        let its = || setup.classes.iter().filter(|class| class.group == self.group);
        let say = Say::new("sample-drawn").with("seed", self.seed.to_string());
        say.with("asked", its().filter(|class| class.asked).count()).with("classes", its().count())
    }

    /// The keys for the last lines.
    pub fn hints(&self, setup: &Setup) -> Vec<Hint> {
        match self.typing {
            Some(_) => keymap::hints(typing::KEYS, |act| act == typing::Act::KeepBeside),
            None => keymap::hints(KEYS, |act| act == Act::Group && groups(setup).len() < 2),
        }
    }
}

/// Groups with classes, in order.
fn groups(setup: &Setup) -> Vec<GroupIx> {
    let mut groups: Vec<GroupIx> = setup.classes.iter().map(|class| class.group).collect();
    groups.sort_unstable();
    groups.dedup();
    groups
}

/// A seed nobody chose: the fraction of the second in which the plan was opened, mixed.
fn seed_of(here: Here) -> u64 {
    let wall = here.now.wall.as_nanosecond() as u64;
    SplitMix64::new(wall ^ here.now.steady.as_nanos() as u64).below(SEEDS)
}
