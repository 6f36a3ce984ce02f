//! What a school says of itself as one text, to be kept among the store's settings.

use serde::{Deserialize, Serialize};

use crate::domain::instrument::Instrument;
use crate::domain::school::School;

/// What was kept is not readable. Nothing was changed by trying.
#[derive(Debug, thiserror::Error)]
#[error("what is kept about the school cannot be read: {0}")]
pub struct UnreadableSchool(String);

/// Every key may be missing, and keys that a later version adds are passed over.
#[derive(Serialize, Deserialize)]
struct Shape {
    name: Option<String>,
    place: Option<String>,
    zone: Option<String>,
    languages: Option<Vec<String>>,
    smallest_cell: Option<u32>,
    retention_years: Option<u32>,
    looked_at: Option<i16>,
}

/// One line of JSON.
pub fn write(school: &School) -> String {
    let School { name, place, zone, languages, smallest_cell, retention_years, looked_at } = school.clone();
    let shape = Shape {
        name: Some(name),
        place: Some(place),
        zone: Some(zone),
        languages: Some(languages),
        smallest_cell: Some(smallest_cell),
        retention_years: Some(retention_years),
        looked_at,
    };
    serde_json::to_string(&shape).unwrap_or_default()
}

/// What [`write`] wrote; a missing key is as in a school of which nothing was entered. Whether it is sound says
/// [`School::problems`].
///
/// # Errors
/// [`UnreadableSchool`] when it is no JSON or a value is of another type.
pub fn read(text: &str, it: &Instrument) -> Result<School, UnreadableSchool> {
    let shape: Shape = serde_json::from_str(text).map_err(|error| UnreadableSchool(error.to_string()))?;
    let empty = School::empty(it);
    Ok(School {
        name: shape.name.unwrap_or(empty.name),
        place: shape.place.unwrap_or(empty.place),
        zone: shape.zone.unwrap_or(empty.zone),
        languages: shape.languages.unwrap_or(empty.languages),
        smallest_cell: shape.smallest_cell.unwrap_or(empty.smallest_cell),
        retention_years: shape.retention_years.unwrap_or(empty.retention_years),
        looked_at: shape.looked_at,
    })
}
