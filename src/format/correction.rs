//! A correction as one line of JSON, as the log keeps it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::correction::{Change, Correction};
use crate::domain::exercise::People;
use crate::domain::instrument::Instrument;

/// A line of the log that says nothing this program knows.
#[derive(Debug, thiserror::Error)]
#[error("a logged correction cannot be read ({cause}): {line}")]
pub struct UnreadableCorrection {
    /// The line.
    pub line: String,
    /// What is wrong with it.
    pub cause: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    on: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last_day: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    people: Option<PeopleShape>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PeopleShape {
    group: String,
    eligible: u32,
    invited: u32,
}

/// One line of JSON without a line break. A group is named by its key.
pub fn write(correction: &Correction, it: &Instrument) -> String {
    let (last_day, people) = match correction.change {
        Change::LastDay(day) => (Some(day.to_string()), None),
        Change::People { group, people: People { eligible, invited } } => {
            let group = it.groups.get(group.0).map_or_else(String::new, |g| g.key.clone());
            (None, Some(PeopleShape { group, eligible, invited }))
        }
    };
    serde_json::to_string(&Shape { on: correction.on.to_string(), last_day, people }).unwrap_or_default()
}

/// A line that [`write`] wrote. Whether the change was possible is not looked at.
///
/// # Errors
/// [`UnreadableCorrection`]: no JSON, another shape, a day that does not exist, a group that the instrument lacks.
pub fn read(line: &str, it: &Instrument) -> Result<Correction, UnreadableCorrection> {
    let unreadable = |cause: String| UnreadableCorrection { line: line.to_owned(), cause };
    let day = |text: &str| text.parse::<Date>().map_err(|error| unreadable(error.to_string()));
    let shape: Shape = serde_json::from_str(line).map_err(|error| unreadable(error.to_string()))?;
    let change = match (shape.last_day, shape.people) {
        (Some(last), None) => Change::LastDay(day(&last)?),
        (None, Some(PeopleShape { group, eligible, invited })) => {
            let found = it.group(&group).ok_or_else(|| unreadable(format!("there is no group `{group}`")))?;
            Change::People { group: found, people: People { eligible, invited } }
        }
        (Some(_), Some(_)) | (None, None) => {
            return Err(unreadable("it must hold either `last_day` or `people`".to_owned()));
        }
    };
    Ok(Correction { on: day(&shape.on)?, change })
}
