//! The school itself, looked at once a year: name, languages, coordinators and their hand-over.

pub mod keys;
pub mod recovery;

use crate::app::input::{Key, Target};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::ask::{Ask, Asked, Line};
use crate::app::workplace::request::{Known, WorkplaceReply, WorkplaceRequest};
use crate::app::workplace::room::{Here, Step};
use crate::app::workplace::school::keys::Keys;
use crate::app::workplace::sessions::windows::today;
use crate::domain::calendar;
use crate::domain::school::{SCHOOL_NAME_MAX, School};
use crate::domain::zones;

/// Longest name of a time zone.
const ZONE_CHARS_MAX: usize = 60;
/// Longest list of languages.
const LANGUAGES_CHARS_MAX: usize = 120;
/// Time zones suggested at once.
pub const SUGGESTIONS_MAX: usize = 5;

/// The state.
#[derive(Debug, Default)]
pub struct SchoolRoom {
    /// The cursor over the facts.
    pub row: usize,
    /// What is open.
    pub open: Open,
    /// What was decided and is on its way into the store.
    pending: Option<School>,
}

/// What is open.
#[derive(Debug, Default)]
pub enum Open {
    /// The facts.
    #[default]
    Facts,
    /// One of them is typed.
    Edit(Fact, Ask),
    /// A key is made or handed over.
    Keys(Box<Keys>),
}

/// What a school says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Fact {
    Name,
    Place,
    Zone,
    Languages,
    SmallestCell,
    Retention,
    Coordinators,
}

impl Fact {
    /// All of them, in order.
    pub const ALL: [Fact; 7] =
        [Fact::Name, Fact::Place, Fact::Zone, Fact::Languages, Fact::SmallestCell, Fact::Retention, Fact::Coordinators];

    /// The message of its label.
    pub fn label(self) -> &'static str {
        match self {
            Fact::Name => "school-fact-name",
            Fact::Place => "school-fact-place",
            Fact::Zone => "school-fact-zone",
            Fact::Languages => "school-fact-languages",
            Fact::SmallestCell => "school-fact-cell",
            Fact::Retention => "school-fact-retention",
            Fact::Coordinators => "school-fact-coordinators",
        }
    }

    fn line(self, school: &School) -> Line {
        let label = self.label();
        match self {
            Fact::Name => Line::text(label, &school.name, SCHOOL_NAME_MAX),
            Fact::Place => Line::text(label, &school.place, SCHOOL_NAME_MAX),
            Fact::Zone => Line::text(label, &school.zone, ZONE_CHARS_MAX),
            Fact::Languages => Line::text(label, &school.languages.join(", "), LANGUAGES_CHARS_MAX),
            Fact::SmallestCell => Line::digits(label, &school.smallest_cell.to_string(), 3),
            Fact::Retention | Fact::Coordinators => {
                Line::digits("school-years", &school.retention_years.to_string(), 2)
            }
        }
    }

    /// The school with what was typed for this fact.
    fn with(self, school: &School, typed: &str) -> School {
        let mut school = school.clone();
        match self {
            Fact::Name => typed.clone_into(&mut school.name),
            Fact::Place => typed.clone_into(&mut school.place),
            Fact::Zone => school.zone = zones::named(typed).unwrap_or_else(|| typed.to_owned()),
            Fact::Languages => {
                let tags = typed.split([',', ';', ' ']).filter(|tag| !tag.is_empty());
                school.languages = tags.map(str::to_owned).collect();
            }
            Fact::SmallestCell => school.smallest_cell = typed.parse().unwrap_or(0),
            Fact::Retention => school.retention_years = typed.parse().unwrap_or(0),
            Fact::Coordinators => {}
        }
        school
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Change,
    StillRight,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::Enter, Key::Char(' ')], action: Act::Change, shown: "Enter", label: "key-change" },
    Binding { keys: &[Key::Char('l')], action: Act::StillRight, shown: "l", label: "key-all-this-is-still-right" },
];

/// Keys beside which the workplace's own work.
pub fn keys_beside() -> Vec<Named> {
    vec![("school", keymap::bare(KEYS))]
}

/// Keys that work alone.
pub fn key_tables() -> Vec<Named> {
    keys::key_tables()
}

/// One of the first steps of a new school.
#[derive(Clone, Copy, Debug)]
pub struct FirstStep {
    /// The message that names it.
    pub title: &'static str,
    /// The message that names it where there is little room.
    pub short: &'static str,
    /// Whether it is done.
    pub is_done: bool,
}

/// The first steps of a new school: its name, a coordinator's key, an exercise.
pub fn first_steps(known: &Known) -> [FirstStep; 3] {
    let has_exercise = !known.set_ups.is_empty() || !known.exercises.is_empty();
    [
        FirstStep {
            title: "school-step-name",
            short: "school-step-name-short",
            is_done: !known.school.name.is_empty(),
        },
        FirstStep { title: "school-step-key", short: "school-step-key-short", is_done: !known.coordinators.is_empty() },
        FirstStep { title: "school-step-exercise", short: "school-step-exercise-short", is_done: has_exercise },
    ]
}

/// Whether neither a name nor a key is there: nothing was done yet in this store.
pub fn is_fresh(known: &Known) -> bool {
    known.school.name.is_empty() && known.coordinators.is_empty()
}

/// Whether somebody should look at all this, because nobody did in this school year.
pub fn is_due(here: Here) -> bool {
    let this = calendar::school_year(today(here));
    here.known.is_some_and(|known| !is_fresh(known) && known.school.looked_at.is_none_or(|year| year < this))
}

impl SchoolRoom {
    /// The school as it is, or will be as soon as the store has taken it.
    pub fn school<'a>(&'a self, known: &'a Known) -> &'a School {
        self.pending.as_ref().unwrap_or(&known.school)
    }

    /// What the store knows has been learnt anew.
    pub fn known(&mut self) {
        self.pending = None;
    }

    /// What happened, and what follows.
    pub fn update(&mut self, msg: &Msg, here: Here) -> Step {
        let Some(known) = here.known else { return Step::Pass };
        let (step, stays) = match &mut self.open {
            Open::Facts => return self.facts(msg, known, here),
            Open::Keys(keys) => keys.update(msg, known, here),
            Open::Edit(..) => return self.edit(msg, known, here),
        };
        if !stays {
            self.open = Open::Facts;
        }
        step
    }

    fn facts(&mut self, msg: &Msg, known: &Known, here: Here) -> Step {
        let last = Fact::ALL.len() - 1;
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Click(Target::Row(row)) => {
                self.row = (*row).min(last);
                Some(Act::Change)
            }
            _ => None,
        };
        match act {
            Some(Act::Up) => self.row = self.row.saturating_sub(1),
            Some(Act::Down) => self.row = (self.row + 1).min(last),
            Some(Act::Change) => match Fact::ALL.get(self.row).copied() {
                Some(Fact::Coordinators) => self.open = Open::Keys(Box::new(Keys::begin(known))),
                Some(fact) => self.open = Open::Edit(fact, Ask::new(vec![fact.line(self.school(known))])),
                None => {}
            },
            Some(Act::StillRight) => {
                let school = School { looked_at: Some(this_year(here)), ..self.school(known).clone() };
                return self.keep(school);
            }
            None => return Step::Pass,
        }
        Step::stay()
    }

    fn edit(&mut self, msg: &Msg, known: &Known, here: Here) -> Step {
        let Open::Edit(fact, ask) = &mut self.open else { return Step::stay() };
        let fact = *fact;
        if let (Fact::Zone, Msg::Click(Target::Part(place))) = (fact, msg) {
            let suggested = zones::like(&ask.text(0), SUGGESTIONS_MAX);
            if let (Some(zone), Some(line)) = (suggested.get(*place), ask.lines.first_mut()) {
                *line = Line::text(fact.label(), zone, ZONE_CHARS_MAX);
            }
            return Step::stay();
        }
        match ask.update(msg) {
            Asked::Not => return Step::stay(),
            Asked::Left => {
                self.open = Open::Facts;
                return Step::stay();
            }
            Asked::All => {}
        }
        let typed = ask.text(0);
        // What is only the beginning of a zone's name becomes the whole, to be seen before it is taken.
        if fact == Fact::Zone
            && zones::named(&typed).is_none()
            && let (Some(zone), Some(line)) = (zones::like(&typed, 1).first(), ask.lines.first_mut())
        {
            *line = Line::text(fact.label(), zone, ZONE_CHARS_MAX);
            return Step::stay();
        }
        let mut school = fact.with(self.school(known), &typed);
        // Whoever enters the first name is looking at all this now.
        school.looked_at = school.looked_at.or_else(|| Some(this_year(here)));
        if let Some(problem) = school.problems().first() {
            return Step::Tell(problem.say(), Vec::new());
        }
        self.open = Open::Facts;
        self.keep(school)
    }

    fn keep(&mut self, school: School) -> Step {
        self.pending = Some(school.clone());
        Step::ask(WorkplaceRequest::KeepSchool(Box::new(school)))
    }

    /// What the store answered to this room.
    pub fn told(&mut self, reply: &WorkplaceReply, _here: Here) -> Step {
        if let WorkplaceReply::Refused(_) = reply {
            self.pending = None;
        }
        if let Open::Keys(keys) = &mut self.open {
            keys.told(reply);
        }
        Step::stay()
    }

    /// Whether recovery words are on their way, or shown: they are nowhere else.
    pub fn holds_words(&self) -> bool {
        matches!(&self.open, Open::Keys(keys) if keys.holds_words())
    }

    /// Passphrases that somebody left half typed go.
    pub fn forget_secrets(&mut self) {
        if let Open::Keys(keys) = &mut self.open {
            keys.forget_secrets();
        }
    }

    /// Whether letters and digits go into a text now.
    pub fn is_typing(&self) -> bool {
        !matches!(self.open, Open::Facts)
    }

    /// The keys for the last lines.
    pub fn hints(&self, here: Here) -> Vec<Hint> {
        match &self.open {
            Open::Facts => keymap::hints(KEYS, |act| act == Act::StillRight && !is_due(here)),
            Open::Edit(_, ask) => ask.hints(),
            Open::Keys(keys) => keys.hints(),
        }
    }
}

fn this_year(here: Here) -> i16 {
    calendar::school_year(today(here))
}
