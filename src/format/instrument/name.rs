//! An instrument's name: by it exercises ask for it, and it stands in their ids.

use crate::domain::instrument::{Level, USUAL};
use crate::format::instrument::too_long;
use crate::format::problem::Reading;
use crate::format::tables::{At, Table};

/// Longest name, in characters.
const NAME_MAX: usize = 24;
/// Most characters of a name together with the longest key of a level: both stand in an exercise's id, which has at
/// most 64.
const WITH_LEVEL_MAX: usize = 56;

/// The name, which must be there.
pub(super) fn read(root: &Table, reading: &mut Reading) -> Option<At<String>> {
    let name = root.required("name", reading)?;
    if name.value.is_empty() {
        reading.problem(&name.at, "`name` is empty.");
    }
    too_long(&name, NAME_MAX, reading);
    Some(name)
}

/// Notes a name that cannot stand in an exercise's id.
pub(super) fn check(name: &At<String>, levels: &[Level], reading: &mut Reading) {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !name.value.chars().all(plain) {
        reading.problem(&name.at, "An instrument's name may hold a-z, 0-9 and - only.");
    }
    let longest = levels.iter().map(|level| level.key.len()).max().unwrap_or(0);
    if name.value != USUAL && longest + name.value.len() > WITH_LEVEL_MAX {
        let sentence = format!(
            "This name and the longest key of a level ({longest} characters) have more than {WITH_LEVEL_MAX} together, \
             too many for the name of an exercise. Please shorten one of them."
        );
        reading.problem(&name.at, sentence);
    }
}
