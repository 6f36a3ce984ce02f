//! Set-ups and exercises as JSON, for scripts: one line each, with the version of its shape.

use serde::Serialize;
use serde_json::Value;

use crate::domain::calendar::Phase;
use crate::domain::correction::Correction;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{Group as UserGroup, GroupIx, Instrument, Question};
use crate::domain::participation::{self, GroupCount};
use crate::domain::setup::Setup;
use crate::format::correction;
use crate::format::figures::level_word;

/// Version of the shapes below; raised when a field changes its meaning.
const VERSION: u32 = 1;

/// What is known of a set-up, or of an exercise with its corrections.
pub struct Facts<'a> {
    /// Its id.
    pub id: &'a ExerciseId,
    /// What was decided.
    pub setup: &'a Setup,
    /// The instrument it was decided with.
    pub instrument: &'a Instrument,
    /// How far it is.
    pub standing: Standing<'a>,
}

/// How far an exercise is.
pub enum Standing<'a> {
    /// It is being set up.
    Draft {
        /// What keeps it from being activated, as sentences.
        open_points: &'a [String],
        /// What is worth a word, as sentences.
        cautions: &'a [String],
    },
    /// It was activated.
    Activated {
        /// Where its days stand now.
        phase: Phase,
        /// Counts per group.
        counts: &'a [GroupCount],
        /// Corrections in their order.
        corrections: &'a [Correction],
    },
}

impl Standing<'_> {
    /// The state in one word: draft, activated, open or closed.
    pub fn word(&self) -> &'static str {
        match self {
            Standing::Draft { .. } => "draft",
            Standing::Activated { phase: Phase::NotYet, .. } => "activated",
            Standing::Activated { phase: Phase::Open, .. } => "open",
            Standing::Activated { phase: Phase::Closed, .. } => "closed",
        }
    }
}

#[derive(Serialize)]
struct Line<'a> {
    version: u32,
    exercise: &'a str,
    state: &'static str,
    school: &'a str,
    instrument: &'a str,
    level: &'a str,
    year: i16,
    session: u8,
    first_day: Option<String>,
    last_day: Option<String>,
    time_zone: Option<&'a str>,
    participation: Option<&'static str>,
    open_points: &'a [String],
}

#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    line: Line<'a>,
    cautions: &'a [String],
    smallest_cell: u32,
    short_form: Option<&'a str>,
    optional: &'a [String],
    own: Vec<Own<'a>>,
    groups: Vec<Group<'a>>,
    classes: Vec<Class<'a>>,
    draws: Vec<Draw<'a>>,
    told: Vec<Told<'a>>,
    corrections: Vec<Value>,
}

#[derive(Serialize)]
struct Own<'a> {
    id: &'a str,
    title: &'a str,
    groups: Vec<&'a str>,
    languages: Vec<&'a str>,
}

#[derive(Serialize)]
struct Group<'a> {
    group: &'a str,
    eligible: Option<u32>,
    invited: Option<u32>,
    minimum: Option<u32>,
    submitted: Option<u32>,
}

#[derive(Serialize)]
struct Class<'a> {
    name: &'a str,
    grade: &'a str,
    group: &'a str,
    size: u32,
    asked: bool,
}

#[derive(Serialize)]
struct Draw<'a> {
    group: &'a str,
    seed: u64,
    per_grade: u32,
}

#[derive(Serialize)]
struct Told<'a> {
    said: &'a str,
    since: &'a str,
}

/// The line of a list.
pub fn line(facts: &Facts) -> String {
    serde_json::to_string(&line_of(facts)).unwrap_or_default()
}

/// A set-up that this program's questionnaire cannot read.
pub fn unreadable(id: &ExerciseId, problems: &[String]) -> String {
    #[derive(Serialize)]
    struct Unreadable<'a> {
        version: u32,
        exercise: &'a str,
        state: &'static str,
        problems: &'a [String],
    }
    let shape = Unreadable { version: VERSION, exercise: &id.0, state: "unreadable", problems };
    serde_json::to_string(&shape).unwrap_or_default()
}

/// Everything that was decided and has come since.
pub fn whole(facts: &Facts) -> String {
    let Facts { setup, instrument: it, standing, .. } = facts;
    let (cautions, corrections): (&[String], &[Correction]) = match standing {
        Standing::Draft { cautions, .. } => (cautions, &[]),
        Standing::Activated { corrections, .. } => (&[], corrections),
    };
    let classes = setup.classes.iter().map(|class| Class {
        name: &class.name,
        grade: &class.grade,
        group: group_key(it, class.group),
        size: class.size,
        asked: class.asked,
    });
    let draws = setup.draws.iter().map(|draw| Draw {
        group: group_key(it, draw.group),
        seed: draw.seed,
        per_grade: draw.per_grade,
    });
    let whole = Whole {
        line: line_of(facts),
        cautions,
        smallest_cell: setup.smallest_cell,
        short_form: setup.short_form.as_deref(),
        optional: &setup.optional,
        own: own(facts),
        groups: groups(facts),
        classes: classes.collect(),
        draws: draws.collect(),
        told: setup.told.iter().map(|told| Told { said: &told.said, since: &told.since }).collect(),
        corrections: corrections.iter().map(|one| value(one, it)).collect(),
    };
    serde_json::to_string(&whole).unwrap_or_default()
}

/// What a check found. `id` is missing where a file was checked that names none.
pub fn checked(id: Option<&ExerciseId>, open_points: &[String], cautions: &[String]) -> String {
    #[derive(Serialize)]
    struct Checked<'a> {
        version: u32,
        exercise: Option<&'a str>,
        ready: bool,
        open_points: &'a [String],
        cautions: &'a [String],
    }
    let exercise = id.map(|id| id.0.as_str());
    let shape = Checked { version: VERSION, exercise, ready: open_points.is_empty(), open_points, cautions };
    serde_json::to_string(&shape).unwrap_or_default()
}

/// A correction that was just made.
pub fn corrected(id: &ExerciseId, made: &Correction, it: &Instrument) -> String {
    #[derive(Serialize)]
    struct Corrected<'a> {
        version: u32,
        exercise: &'a str,
        correction: Value,
    }
    let shape = Corrected { version: VERSION, exercise: &id.0, correction: value(made, it) };
    serde_json::to_string(&shape).unwrap_or_default()
}

fn line_of<'a>(facts: &'a Facts) -> Line<'a> {
    let Facts { id, setup, instrument, standing } = facts;
    let (open_points, participation): (&[String], _) = match standing {
        Standing::Draft { open_points, .. } => (open_points, None),
        Standing::Activated { counts, .. } => (&[], Some(level_word(participation::level(counts)))),
    };
    Line {
        version: VERSION,
        exercise: &id.0,
        state: standing.word(),
        school: &setup.school,
        instrument: &instrument.name,
        level: instrument.levels.get(setup.level.0).map_or("", |level| level.key.as_str()),
        year: setup.year,
        session: setup.session,
        first_day: setup.first_day.map(|day| day.to_string()),
        last_day: setup.last_day.map(|day| day.to_string()),
        time_zone: setup.zone.iana_name(),
        participation,
        open_points,
    }
}

fn own<'a>(facts: &'a Facts) -> Vec<Own<'a>> {
    let Facts { setup, instrument: it, .. } = facts;
    let one = |question: &'a Question| {
        let asked = it.groups.iter().zip(&question.wordings).filter(|(_, wording)| wording.is_some());
        let mine = setup.translations.iter().filter(|t| t.code == question.code);
        let mut languages: Vec<&str> = mine.map(|t| t.language.as_str()).collect();
        languages.sort_unstable();
        languages.dedup();
        let groups = asked.map(|(group, _)| group.key.as_str()).collect();
        Own { id: &question.code, title: &question.title, groups, languages }
    };
    setup.own.iter().map(one).collect()
}

fn groups<'a>(facts: &'a Facts) -> Vec<Group<'a>> {
    let Facts { setup, instrument: it, standing, .. } = facts;
    let numbers = |ix: usize| match standing {
        Standing::Draft { .. } => None,
        Standing::Activated { counts, .. } => counts.get(ix).map(|count| count.submitted),
    };
    let one = |(ix, group): (usize, &'a UserGroup)| {
        let people = setup.people.get(ix).copied().flatten();
        Group {
            group: &group.key,
            eligible: people.map(|p| p.eligible),
            invited: people.map(|p| p.invited),
            minimum: people.map(|p| participation::minimum(&group.minimum, p.eligible)),
            submitted: numbers(ix),
        }
    };
    it.groups.iter().enumerate().map(one).collect()
}

fn group_key(it: &Instrument, group: GroupIx) -> &str {
    it.groups.get(group.0).map_or("", |group| group.key.as_str())
}

/// A correction in the shape in which the log keeps it.
fn value(made: &Correction, it: &Instrument) -> Value {
    serde_json::from_str(&correction::write(made, it)).unwrap_or_default()
}
