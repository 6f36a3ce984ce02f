//! One exercise: its facts, its corrections, and what can be done with the whole of it.

use std::sync::Arc;

use jiff::civil::Date;

use crate::app::Screen;
use crate::app::input::Key;
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::walk::Walk;
use crate::app::workplace::ask::{Ask, Asked, Line, PATH_CHARS_MAX};
use crate::app::workplace::codes::{RECALL, RecallAct};
use crate::app::workplace::pick::{self, Pick, Picked};
use crate::app::workplace::request::{Known, WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::{Here, Order, Step};
use crate::app::workplace::sessions::begin::Begin;
use crate::app::workplace::sessions::windows;
use crate::domain::calendar::Phase;
use crate::domain::correction::{self, Change};
use crate::domain::exercise::{ExerciseId, Frozen, People};
use crate::domain::instrument::GroupIx;
use crate::domain::sentences;
use crate::locale::say::Say;

/// Longest name of an exercise.
pub const NAME_CHARS_MAX: usize = 80;
/// Most digits of a number of people.
const DIGITS_MAX: usize = 6;
/// Characters of a day such as 2026-12-04.
const DAY_CHARS_MAX: usize = 10;

/// The state.
#[derive(Debug)]
pub struct Page {
    /// Which exercise.
    pub id: ExerciseId,
    /// What is being done with it.
    pub doing: Doing,
}

/// What is being done.
#[derive(Debug)]
pub enum Doing {
    /// It is looked at.
    Look,
    /// A later last day is typed.
    LastDay(Ask),
    /// The group is chosen whose people are corrected.
    Group(Pick),
    /// The group is chosen whose walk is looked at.
    Preview(Pick),
    /// A group's two numbers are typed.
    People(GroupIx, Ask),
    /// The session is chosen into which it is copied.
    Copy(Begin),
    /// Taking the activation back is confirmed.
    Recall,
    /// It is being taken back.
    Recalling,
    /// File, name and passphrase are typed.
    Archive(Ask),
    /// Name and passphrase are typed.
    Delete(Ask),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Watch,
    Codes,
    Preview,
    LastDay,
    People,
    Recall,
    Copy,
    Archive,
    Delete,
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Enter], action: Act::Watch, shown: "Enter", label: "key-watch" },
    Binding { keys: &[Key::Char('c')], action: Act::Codes, shown: "c", label: "key-codes" },
    Binding { keys: &[Key::Char('v')], action: Act::Preview, shown: "v", label: "key-preview" },
    Binding { keys: &[Key::Char('e')], action: Act::LastDay, shown: "e", label: "key-last-day" },
    Binding { keys: &[Key::Char('p')], action: Act::People, shown: "p", label: "key-people" },
    Binding { keys: &[Key::Char('u')], action: Act::Recall, shown: "u", label: "key-take-it-back" },
    Binding { keys: &[Key::Char('y')], action: Act::Copy, shown: "y", label: "key-copy" },
    Binding { keys: &[Key::Char('a')], action: Act::Archive, shown: "a", label: "key-archive" },
    Binding { keys: &[Key::Char('x')], action: Act::Delete, shown: "x", label: "key-delete" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Left, Key::Ctrl('c')],
        action: Act::Leave,
        shown: "q",
        label: "key-back",
    },
];

/// Its key table.
pub fn key_tables() -> Vec<Named> {
    vec![("an exercise's page", keymap::bare(KEYS))]
}

/// Whether a text that was typed is the name of an exercise.
pub fn is_its_name(typed: &str, id: &ExerciseId) -> bool {
    typed.eq_ignore_ascii_case(&id.0)
}

/// What is said when it is not.
pub fn not_its_name(id: &ExerciseId) -> Step {
    say(Say::new("sessions-not-its-name").with("name", id.0.clone()))
}

/// Whether the activation may still be taken back, as far as the counts tell; the store knows for sure.
fn may_be_recalled(frozen: &Frozen, known: &Known, here: Here) -> bool {
    let place = known.exercises.iter().position(|other| other.id == frozen.id);
    let sheets: u32 = place.and_then(|ix| known.submitted.get(ix)).map_or(0, |counts| counts.iter().sum());
    sheets == 0 && frozen.exercise.phase(here.now.wall) != Phase::Closed
}

impl Page {
    /// An exercise is looked at.
    pub fn of(id: ExerciseId) -> Page {
        Page { id, doing: Doing::Look }
    }

    /// The exercise, while the store has it.
    pub fn frozen<'a>(&self, known: &'a Known) -> Option<&'a Frozen> {
        known.exercises.iter().find(|frozen| frozen.id == self.id).map(|frozen| &**frozen)
    }

    /// What happened, what follows, and whether the page stays open.
    pub fn update(&mut self, msg: &Msg, known: &Known, here: Here) -> (Step, bool) {
        let Some(frozen) = self.frozen(known) else { return (Step::stay(), false) };
        let step = match &mut self.doing {
            Doing::Look => return self.look(msg, frozen, known, here),
            Doing::Recalling => return (Step::stay(), !leaves(msg)),
            Doing::LastDay(ask) => last_day(ask, msg, frozen, here),
            Doing::Group(pick) => match pick.update(msg, frozen.instrument.groups.len()) {
                Picked::Not => Some(Step::stay()),
                Picked::Left => None,
                Picked::One(row) => {
                    self.doing = Doing::People(GroupIx(row), numbers(frozen, GroupIx(row)));
                    Some(Step::stay())
                }
            },
            Doing::Preview(pick) => match pick.update(msg, frozen.instrument.groups.len()) {
                Picked::Not => Some(Step::stay()),
                Picked::Left => None,
                Picked::One(row) => {
                    self.doing = Doing::Look;
                    let walk = Walk::preview(Arc::new(frozen.clone()), GroupIx(row), here.now);
                    return (Step::Open(Box::new(Screen::Walk(Box::new(walk)))), true);
                }
            },
            Doing::People(group, ask) => people(*group, ask, msg, frozen, here),
            Doing::Copy(begin) => {
                let (step, stays) = begin.update(msg, known, windows::today(here));
                let goes = matches!(step, Step::Order(_));
                if goes {
                    return (step, false);
                }
                stays.then_some(step)
            }
            Doing::Recall => match recall_answer(msg) {
                None => Some(Step::stay()),
                Some(RecallAct::No) => None,
                Some(RecallAct::Yes) => {
                    self.doing = Doing::Recalling;
                    return (Step::ask(WorkplaceRequest::Recall(frozen.id.clone())), true);
                }
            },
            Doing::Archive(ask) => archive(ask, msg, &frozen.id),
            Doing::Delete(ask) => delete(ask, msg, &frozen.id),
        };
        let step = step.unwrap_or_else(|| {
            self.doing = Doing::Look;
            Step::stay()
        });
        (step, true)
    }

    fn look(&mut self, msg: &Msg, frozen: &Frozen, known: &Known, here: Here) -> (Step, bool) {
        let Msg::Key(key) = msg else { return (Step::stay(), true) };
        let Some(act) = keymap::lookup(KEYS, *key) else { return (Step::Pass, true) };
        let closed = frozen.exercise.phase(here.now.wall) == Phase::Closed;
        match act {
            Act::Watch => return (Step::Order(Order::Watch(frozen.id.clone())), true),
            Act::Leave => return (Step::stay(), false),
            Act::LastDay if closed => {
                let problem = correction::CorrectionProblem::Closed;
                return (say(sentences::correction_problem(&problem, &frozen.instrument)), true);
            }
            Act::LastDay => {
                let last = frozen.exercise.slot.last.to_string();
                self.doing = Doing::LastDay(Ask::new(vec![Line::text("exercise-new-last-day", &last, DAY_CHARS_MAX)]));
            }
            Act::Codes => return (Step::Order(Order::Codes(frozen.id.clone())), true),
            Act::Preview => self.doing = Doing::Preview(Pick::default()),
            Act::People => self.doing = Doing::Group(Pick::default()),
            Act::Recall if !may_be_recalled(frozen, known, here) => return (say("exercise-begun"), true),
            Act::Recall => self.doing = Doing::Recall,
            Act::Copy => self.doing = Doing::Copy(Begin::copy(frozen.id.clone(), frozen.strand())),
            Act::Archive => {
                let file = format!("{}.archive", frozen.id.0);
                let file = Line::text("exercise-file", &file, PATH_CHARS_MAX);
                self.doing = Doing::Archive(Ask::new(std::iter::once(file).chain(name_and_passphrase()).collect()));
            }
            Act::Delete => self.doing = Doing::Delete(Ask::new(name_and_passphrase())),
        }
        (Step::stay(), true)
    }

    /// A passphrase that somebody left half typed goes.
    pub fn forget_secrets(&mut self) {
        if let Doing::Archive(ask) | Doing::Delete(ask) = &mut self.doing {
            ask.forget_secrets();
        }
    }

    /// What the store answered; whether the page stays open.
    pub fn told(&mut self, reply: &WorkplaceReply) -> bool {
        match (&mut self.doing, reply) {
            (Doing::LastDay(ask) | Doing::People(_, ask), WorkplaceReply::Done(_)) if ask.waiting => {
                self.doing = Doing::Look;
            }
            (Doing::Archive(ask) | Doing::Delete(ask), WorkplaceReply::Done(_)) if ask.waiting => return false,
            (Doing::Recalling, WorkplaceReply::Done(_)) => return false,
            (Doing::Recalling, WorkplaceReply::Refused(_)) => self.doing = Doing::Look,
            (Doing::LastDay(ask) | Doing::People(_, ask), WorkplaceReply::Refused(_)) if ask.waiting => ask.again(0),
            (Doing::Archive(ask) | Doing::Delete(ask), WorkplaceReply::Refused(_)) if ask.waiting => {
                let last = ask.lines.len().saturating_sub(1);
                ask.again(last);
            }
            _ => {}
        }
        true
    }

    /// The keys for the last lines.
    pub fn hints(&self, known: &Known, here: Here) -> Vec<Hint> {
        let Some(frozen) = self.frozen(known) else { return Vec::new() };
        match &self.doing {
            Doing::Look => {
                let closed = frozen.exercise.phase(here.now.wall) == Phase::Closed;
                let recalls = may_be_recalled(frozen, known, here);
                keymap::hints(KEYS, |act| act == Act::LastDay && closed || act == Act::Recall && !recalls)
            }
            Doing::Recalling => Vec::new(),
            Doing::Recall => keymap::hints(RECALL, |_| false),
            Doing::Group(_) | Doing::Preview(_) => pick::hints(),
            Doing::Copy(begin) => begin.hints(),
            Doing::LastDay(ask) | Doing::People(_, ask) | Doing::Archive(ask) | Doing::Delete(ask) => ask.hints(),
        }
    }
}

fn recall_answer(msg: &Msg) -> Option<RecallAct> {
    let Msg::Key(key) = msg else { return None };
    keymap::lookup(RECALL, *key)
}

fn leaves(msg: &Msg) -> bool {
    matches!(msg, Msg::Key(key) if keymap::lookup(KEYS, *key) == Some(Act::Leave))
}

fn say(sentence: impl Into<Say>) -> Step {
    Step::Tell(sentence.into(), Vec::new())
}

/// The name is asked before the passphrase: who mistook the exercise notices first.
fn name_and_passphrase() -> Vec<Line> {
    vec![Line::text("ask-its-name", "", NAME_CHARS_MAX), Line::secret("ask-passphrase")]
}

fn numbers(frozen: &Frozen, group: GroupIx) -> Ask {
    let people = frozen.exercise.people.get(group.0).copied().unwrap_or_default();
    let line = |label: &'static str, number: u32| Line::digits(label, &number.to_string(), DIGITS_MAX);
    Ask::new(vec![line("exercise-eligible", people.eligible), line("exercise-invited", people.invited)])
}

/// Asks the store for a change that is allowed as far as can be seen here; says what is wrong otherwise.
fn correct(ask: &mut Ask, change: Change, frozen: &Frozen, here: Here) -> Step {
    let phase = frozen.exercise.phase(here.now.wall);
    match correction::problem(&frozen.exercise, &frozen.instrument, &change, phase, false) {
        Some(problem) => say(sentences::correction_problem(&problem, &frozen.instrument)),
        None => {
            ask.waiting = true;
            Step::ask(WorkplaceRequest::Correct { id: frozen.id.clone(), change, seen: frozen.corrections.len() })
        }
    }
}

fn last_day(ask: &mut Ask, msg: &Msg, frozen: &Frozen, here: Here) -> Option<Step> {
    match ask.update(msg) {
        Asked::Not => Some(Step::stay()),
        Asked::Left => None,
        Asked::All => Some(match ask.text(0).parse::<Date>() {
            Ok(day) => correct(ask, Change::LastDay(day), frozen, here),
            Err(_) => say("exercise-no-day"),
        }),
    }
}

fn people(group: GroupIx, ask: &mut Ask, msg: &Msg, frozen: &Frozen, here: Here) -> Option<Step> {
    match ask.update(msg) {
        Asked::Not => Some(Step::stay()),
        Asked::Left => None,
        Asked::All => Some(match (ask.number(0), ask.number(1)) {
            (Some(eligible), Some(invited)) => {
                let change = Change::People { group, people: People { eligible, invited } };
                correct(ask, change, frozen, here)
            }
            _ => say("exercise-both-numbers"),
        }),
    }
}

fn archive(ask: &mut Ask, msg: &Msg, id: &ExerciseId) -> Option<Step> {
    match ask.update(msg) {
        Asked::Not => Some(Step::stay()),
        Asked::Left => None,
        Asked::All if ask.text(0).is_empty() => Some(say("exercise-no-file")),
        Asked::All if !is_its_name(&ask.text(1), id) => Some(not_its_name(id)),
        Asked::All => {
            ask.waiting = true;
            let (to, passphrase) = (ask.text(0), ask.secret(2));
            Some(Step::ask(WorkplaceRequest::Archive { id: id.clone(), passphrase, to }))
        }
    }
}

fn delete(ask: &mut Ask, msg: &Msg, id: &ExerciseId) -> Option<Step> {
    match ask.update(msg) {
        Asked::Not => Some(Step::stay()),
        Asked::Left => None,
        Asked::All if !is_its_name(&ask.text(0), id) => Some(not_its_name(id)),
        Asked::All => {
            ask.waiting = true;
            Some(Step::ask(WorkplaceRequest::Delete { id: id.clone(), passphrase: ask.secret(1) }))
        }
    }
}
