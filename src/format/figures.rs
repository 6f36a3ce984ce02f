//! Participation as JSON, for scripts.

use serde::Serialize;

use crate::domain::calendar::Phase;
use crate::domain::exercise::{Exercise, ExerciseId};
use crate::domain::instrument::{Group, Instrument};
use crate::domain::participation::{self, GroupCount, Level, Reach};

/// Version of the shape below; raised when a field changes its meaning.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Figures<'a> {
    version: u32,
    exercise: &'a str,
    school: &'a str,
    level: &'a str,
    first_day: String,
    last_day: String,
    time_zone: Option<&'a str>,
    phase: &'static str,
    participation: &'static str,
    groups: Vec<GroupFigures<'a>>,
}

#[derive(Serialize)]
struct GroupFigures<'a> {
    group: &'a str,
    eligible: u32,
    invited: u32,
    submitted: u32,
    percent: Option<u32>,
    minimum: u32,
    missing: u32,
    reach: &'static str,
}

/// The figures of the coordinator's live view, as one line of JSON.
pub fn participation(
    id: &ExerciseId,
    exercise: &Exercise,
    instrument: &Instrument,
    counts: &[GroupCount],
    now: jiff::Timestamp,
) -> String {
    let figures = Figures {
        version: VERSION,
        exercise: &id.0,
        school: &exercise.school,
        level: instrument.levels.get(exercise.level.0).map_or("", |l| l.key.as_str()),
        first_day: exercise.slot.first.to_string(),
        last_day: exercise.slot.last.to_string(),
        time_zone: exercise.zone.iana_name(),
        phase: match exercise.phase(now) {
            Phase::NotYet => "not open yet",
            Phase::Open => "open",
            Phase::Closed => "closed",
        },
        participation: level_word(participation::level(counts)),
        groups: instrument.groups.iter().zip(counts).map(|(group, count)| group_figures(group, *count)).collect(),
    };
    serde_json::to_string(&figures).unwrap_or_default()
}

fn group_figures(group: &Group, count: GroupCount) -> GroupFigures<'_> {
    GroupFigures {
        group: &group.key,
        eligible: count.eligible,
        invited: count.invited,
        submitted: count.submitted,
        percent: count.percent(),
        minimum: count.minimum,
        missing: count.missing(),
        reach: reach_word(count.reach()),
    }
}

/// The participation level in one word.
pub fn level_word(level: Level) -> &'static str {
    match level {
        Level::None => "none",
        Level::Incomplete => "incomplete",
        Level::Medium => "medium",
        Level::High => "high",
    }
}

/// How near a group is to its minimum, in a word.
pub fn reach_word(reach: Reach) -> &'static str {
    match reach {
        Reach::LeftOut => "left out",
        Reach::Nobody => "nobody yet",
        Reach::Below => "below",
        Reach::Close => "close",
        Reach::Reached => "reached",
    }
}
