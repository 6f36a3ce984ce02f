//! Live participation: counts per group, never answers, names or times.

pub mod classes;

use jiff::civil::Date;

use crate::app::Exercises;
use crate::app::effect::{Effect, StoreRequest};
use crate::app::input::{Key, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::{Counted, Msg, StoreReply};
use crate::app::workplace::overview::classes::Grid;
use crate::app::workplace::request::WorkplaceRequest;
use crate::app::workplace::request::forms::ChartOf;
use crate::app::workplace::room::{Here, Order, Step};
use crate::domain::classes::ClassCount;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::domain::time_limit::Now;
use crate::locale::alphabet::Alphabet;
use crate::locale::language::Language;
use crate::locale::say::Say;

/// The state.
#[derive(Debug)]
pub struct Overview {
    /// Position of the exercise that is watched.
    pub at: usize,
    /// Submitted sheets per group; `None` until the store has answered.
    pub submitted: Option<Vec<u32>>,
    /// Classes in steps, where slips carry class marks.
    pub classes: Vec<(GroupIx, String, ClassCount)>,
    /// What the coordinator should mind, such as a backup that is due.
    pub mind: Option<Say>,
    /// Whether the explanation is open.
    pub help: bool,
    /// Whether the classes are shown.
    pub by_class: bool,
    /// The column of classes that stands first, where not all of them fit.
    pub column: usize,
    /// Counts per day, as long as the program runs: the store knows no times.
    seen: Vec<DayCounts>,
}

/// The sheets of an exercise at the first and at the last look of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
struct DayCounts {
    exercise: ExerciseId,
    day: Date,
    first: Vec<u32>,
    last: Vec<u32>,
}

/// Days that are remembered at most.
const DAYS_MAX: usize = 100;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Previous,
    Next,
    Help,
    Classes,
    Up,
    Down,
    Backup,
    Codes,
    Lab,
    Picture,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum HelpAct {
    Close,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Left], action: Act::Previous, shown: "←→", label: "key-other-exercise" },
    Binding { keys: &[Key::Right], action: Act::Next, shown: "→", label: "" },
    Binding { keys: &[Key::Char('?'), Key::F(1)], action: Act::Help, shown: "?", label: "key-what-the-bars-mean" },
    Binding { keys: &[Key::Char('k')], action: Act::Classes, shown: "k", label: "key-classes" },
    Binding { keys: &[Key::Up, Key::PageUp], action: Act::Up, shown: "↑↓", label: "key-scroll" },
    Binding { keys: &[Key::Down, Key::PageDown], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Char('b')], action: Act::Backup, shown: "b", label: "key-back-up" },
    Binding { keys: &[Key::Char('c')], action: Act::Codes, shown: "c", label: "key-codes" },
    Binding { keys: &[Key::Char('o')], action: Act::Lab, shown: "o", label: "key-open-the-lab" },
    Binding { keys: &[Key::Char('p')], action: Act::Picture, shown: "p", label: "key-picture" },
];

const HELP: &[Binding<HelpAct>] = &[Binding {
    keys: &[Key::Char('?'), Key::F(1), Key::Enter, Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
    action: HelpAct::Close,
    shown: "?",
    label: "key-close",
}];

/// Keys beside which the workplace's own work.
pub fn keys_beside() -> Vec<Named> {
    vec![("overview", keymap::bare(KEYS))]
}

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    vec![("overview: explained", keymap::bare(HELP))]
}

impl Overview {
    /// Begins without figures.
    pub fn new(at: usize) -> Overview {
        Overview {
            at,
            submitted: None,
            classes: Vec::new(),
            mind: None,
            help: false,
            by_class: false,
            column: 0,
            seen: Vec::new(),
        }
    }

    /// The exercise to watch.
    pub fn watched(&self, exercises: &Exercises) -> Option<ExerciseId> {
        exercises.get(self.at).map(|frozen| frozen.id.clone())
    }

    /// The list of exercises has changed; stay with the one that was watched where it is still there.
    pub fn follow(&mut self, exercises: &Exercises, before: Option<&ExerciseId>) {
        let at = exercises.iter().position(|frozen| Some(&frozen.id) == before);
        if at.is_none() {
            self.submitted = None;
        }
        self.at = at.unwrap_or(0);
    }

    /// Turns to an exercise.
    pub fn turn_to(&mut self, at: usize, exercises: &Exercises) -> Vec<Effect> {
        if at == self.at || at >= exercises.len() {
            return Vec::new();
        }
        self.at = at;
        self.submitted = None;
        self.classes = Vec::new();
        self.mind = None;
        vec![Effect::Store(StoreRequest::Watch(self.watched(exercises)))]
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, here: Here) -> Step {
        let key = match msg {
            Msg::Key(key) => key,
            Msg::Scroll(Way::Up) => &Key::Up,
            Msg::Scroll(Way::Down) => &Key::Down,
            _ => return Step::stay(),
        };
        if self.help {
            return match keymap::lookup(HELP, *key) {
                Some(HelpAct::Close) => {
                    self.help = false;
                    Step::stay()
                }
                None => Step::stay(),
            };
        }
        match keymap::lookup(KEYS, *key) {
            Some(Act::Previous) => Step::Stay(self.turn_to(self.at.saturating_sub(1), here.exercises)),
            Some(Act::Next) => Step::Stay(self.turn_to(self.at + 1, here.exercises)),
            Some(Act::Help) => {
                self.help = true;
                Step::stay()
            }
            Some(Act::Classes) => {
                self.by_class = !self.by_class && !self.classes.is_empty();
                self.column = 0;
                Step::stay()
            }
            Some(act @ (Act::Up | Act::Down)) if self.by_class => {
                let last = Grid::of(self, here.size, here.texts).last;
                let column = self.column.min(last);
                self.column = if act == Act::Up { column.saturating_sub(1) } else { (column + 1).min(last) };
                Step::stay()
            }
            Some(Act::Up | Act::Down) => Step::Pass,
            Some(Act::Backup) => Step::Stay(vec![Effect::Store(StoreRequest::Backup)]),
            Some(Act::Codes) => match self.watched(here.exercises) {
                Some(id) => Step::Order(Order::Codes(id)),
                None => Step::stay(),
            },
            Some(Act::Lab) => match self.watched(here.exercises) {
                Some(id) => Step::Order(Order::Lab(id)),
                None => Step::stay(),
            },
            Some(Act::Picture) => match self.watched(here.exercises) {
                Some(id) => Step::ask(WorkplaceRequest::WriteChart { id, shows: ChartOf::Participation }),
                None => Step::stay(),
            },
            None => Step::Pass,
        }
    }

    /// New figures.
    pub fn counted(&mut self, reply: StoreReply, exercises: &Exercises, now: Now) {
        if let StoreReply::Counts(counted) = reply
            && let Some(frozen) = exercises.get(self.at).filter(|frozen| frozen.id == counted.exercise)
        {
            let Counted { exercise, submitted, classes, mind } = *counted;
            self.remember(exercise, now.wall.to_zoned(frozen.exercise.zone.clone()).date(), &submitted);
            self.submitted = Some(submitted);
            self.classes = classes;
            self.mind = mind;
        }
    }

    /// The classes, group by group, by their names.
    pub fn by_name(&self, language: &Language) -> Vec<&(GroupIx, String, ClassCount)> {
        let alphabet = Alphabet::of(language);
        let mut classes: Vec<_> = self.classes.iter().collect();
        classes.sort_by(|(group, one, _), (its, other, _)| group.cmp(its).then_with(|| alphabet.compare(one, other)));
        classes
    }

    fn remember(&mut self, exercise: ExerciseId, day: Date, counts: &[u32]) {
        if let Some(seen) = self.seen.iter_mut().find(|seen| seen.exercise == exercise && seen.day == day) {
            seen.last = counts.to_vec();
        } else if self.seen.len() < DAYS_MAX {
            let before = self.seen.iter().rev().find(|seen| seen.exercise == exercise);
            let first = before.map_or_else(|| counts.to_vec(), |seen| seen.last.clone());
            self.seen.push(DayCounts { exercise, day, first, last: counts.to_vec() });
        }
    }

    /// Sheets of a group that came on each day, newest day first, as far as this program saw them come.
    pub fn came(&self, exercise: &ExerciseId, group: GroupIx) -> Vec<(Date, u32)> {
        let of = |counts: &[u32]| counts.get(group.0).copied().unwrap_or(0);
        let seen = self.seen.iter().rev().filter(|seen| seen.exercise == *exercise);
        seen.map(|seen| (seen.day, of(&seen.last).saturating_sub(of(&seen.first)))).filter(|(_, n)| *n > 0).collect()
    }

    /// The keys for the last lines.
    pub fn hints(&self, here: Here) -> Vec<Hint> {
        if self.help {
            return keymap::hints(HELP, |_| false);
        }
        let count = here.exercises.len();
        keymap::hints(KEYS, |act| match act {
            Act::Previous | Act::Next => count < 2,
            Act::Codes | Act::Lab | Act::Picture => count == 0,
            Act::Classes => self.classes.is_empty(),
            Act::Up | Act::Down => !self.by_class || Grid::of(self, here.size, here.texts).last == 0,
            Act::Help | Act::Backup => false,
        })
    }
}
