//! What a stick carries between the hub and its stations, where there is no network.
//!
//! ```text
//! reflectory/EXERCISE/exercise.json          from the hub: the exercise, and the join code
//! reflectory/EXERCISE/taken.json             from the hub: which of the sheets on this stick arrived
//! reflectory/EXERCISE/stations/NAME.sheets   from a station: a list, and the sheets behind it
//!
//! each file   line 1: what is said, JSON; line 2: marks, JSON {"signature","authentication"}; in the last, the sheets
//! sheets      again and again: length (u32, little endian), a hand-in of that length
//! exercise    {"format","version","written","life","code","bundle"}
//! taken       {"format","version","exercise","hub","written","life","stations":[[public,number]],"sheets":[id]}
//! list        {"format","version","exercise","hub","station","sheets","bytes","sha256"}
//! ```
//!
//! One file is one value, so that a stick which is pulled out holds either the old or the new. What the marks are over
//! stands in `seal::carry`; they cover the first line, which covers the [`sheets`]. Every changed byte is noticed.

pub mod sheets;

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::format::wire::as_text::AsText;
use crate::format::wire::bundle::{BUNDLE_BYTES_MAX, Bundle, Shape as BundleShape};
use crate::format::wire::{WireError, check_length, from_json, to_json};

/// Longest file with an exercise, in bytes.
pub const EXERCISE_BYTES_MAX: usize = BUNDLE_BYTES_MAX + 4096;
/// Longest list of what arrived, in bytes.
pub const TAKEN_BYTES_MAX: usize = 8 << 20;
/// Most sheets in such a list; at 27 bytes each it stays below its limit.
pub const TAKEN_SHEETS_MAX: usize = 250_000;
/// Most stations in such a list.
pub const TAKEN_STATIONS_MAX: usize = 4_000;
/// Longest second line.
const MARKS_BYTES_MAX: usize = 256;
/// Longest join code as it is written.
const CODE_BYTES_MAX: usize = 40;
const VERSION: u32 = 1;
const EXERCISE: &str = "The exercise on the stick";
const TAKEN: &str = "The list of what arrived on the stick";
const FORMAT_EXERCISE: &str = "reflectory-stick-exercise";
const FORMAT_TAKEN: &str = "reflectory-stick-taken";

/// With what a first line is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Ed25519, by whoever wrote it.
    pub signature: [u8; 64],
    /// HMAC-SHA-256, with the join code's key for sticks.
    pub authentication: [u8; 32],
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct MarksShape {
    signature: AsText<64>,
    authentication: AsText<32>,
}

/// A file in its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked<'a> {
    /// The first line, without its end.
    pub line: &'a [u8],
    /// The second.
    pub marks: Marks,
    /// Everything behind.
    pub rest: &'a [u8],
}

impl<'a> Marked<'a> {
    /// The bytes of a file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let Marks { signature, authentication } = self.marks;
        let marks = to_json(&MarksShape { signature: AsText(signature), authentication: AsText(authentication) });
        [self.line, b"\n", &marks, b"\n", self.rest].concat()
    }

    /// What [`Marked::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`WireError::Unreadable`].
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Marked<'a>, WireError> {
        let unreadable = WireError::Unreadable { what: "A file on the stick" };
        let (line, behind) = at_line_end(bytes).ok_or_else(|| unreadable.clone())?;
        let (second, rest) = at_line_end(behind).ok_or_else(|| unreadable.clone())?;
        let shape: MarksShape = from_json("A file on the stick", second, MARKS_BYTES_MAX)?;
        let marks = Marks { signature: shape.signature.0, authentication: shape.authentication.0 };
        let marked = Marked { line, marks, rest };
        // Nothing covers the marks themselves: only the one way to write them is read.
        if marked.to_bytes() == bytes { Ok(marked) } else { Err(unreadable) }
    }
}

fn at_line_end(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let (line, rest) = bytes.split_at_checked(end)?;
    rest.split_first().map(|(_, rest)| (line, rest))
}

/// What every first line begins with, whatever else it holds.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

fn check_head(what: &'static str, format: &str, line: &[u8], max: usize) -> Result<(), WireError> {
    let head: Head = from_json(what, line, max)?;
    match head.version {
        _ if head.format != format => Err(WireError::Unreadable { what }),
        VERSION => Ok(()),
        version => Err(WireError::Version { what, version }),
    }
}

/// An exercise on its way to stations.
#[derive(Clone, PartialEq, Eq)]
pub struct StickExercise {
    /// When it was written, by the hub's clock: an older one is not taken over.
    pub written: Timestamp,
    /// Which life of the hub's store it is from, see [`crate::format::wire::news::News`].
    pub life: u32,
    /// The join code, as it is shown.
    pub code: Zeroizing<String>,
    /// The exercise.
    pub bundle: Bundle,
}

impl fmt::Debug for StickExercise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StickExercise").field("exercise", &self.bundle.exercise).finish_non_exhaustive()
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExerciseShape {
    format: String,
    version: u32,
    written: String,
    life: u32,
    code: String,
    bundle: BundleShape,
}

impl StickExercise {
    /// The first line.
    ///
    /// # Errors
    /// [`WireError`] for a bundle that must not be written.
    pub fn to_line(&self) -> Result<Vec<u8>, WireError> {
        let line = to_json(&ExerciseShape {
            format: FORMAT_EXERCISE.to_owned(),
            version: VERSION,
            written: self.written.to_string(),
            life: self.life,
            code: self.code.to_string(),
            bundle: self.bundle.shape()?,
        });
        check_length(EXERCISE, line.len(), EXERCISE_BYTES_MAX - 1024)?;
        Ok(line)
    }

    /// What [`StickExercise::to_line`] wrote.
    ///
    /// # Errors
    /// [`WireError`].
    pub fn from_line(line: &[u8]) -> Result<StickExercise, WireError> {
        check_head(EXERCISE, FORMAT_EXERCISE, line, EXERCISE_BYTES_MAX)?;
        let shape: ExerciseShape = from_json(EXERCISE, line, EXERCISE_BYTES_MAX)?;
        if shape.code.len() > CODE_BYTES_MAX {
            return Err(WireError::Value { what: EXERCISE, part: "the join code" });
        }
        let written = when(EXERCISE, &shape.written)?;
        let bundle = Bundle::from_shape(shape.bundle)?;
        Ok(StickExercise { written, life: shape.life, code: Zeroizing::new(shape.code), bundle })
    }
}

fn when(what: &'static str, written: &str) -> Result<Timestamp, WireError> {
    written.parse().map_err(|_| WireError::Value { what, part: "when it was written" })
}

/// What the hub says of the sheets on a stick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The key with which the hub signs.
    pub hub: [u8; 32],
    /// When it was written, by the hub's clock.
    pub written: Timestamp,
    /// Which life of the hub's store it is from: what another one had may be lost.
    pub life: u32,
    /// Stations whose sheets lie on this stick, by their keys, and their numbers.
    pub stations: Vec<([u8; 32], u32)>,
    /// Sheets of this stick that are at the hub. Written in the order of their ids.
    pub sheets: Vec<SheetId>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TakenShape {
    format: String,
    version: u32,
    exercise: String,
    hub: AsText<32>,
    written: String,
    life: u32,
    stations: Vec<(AsText<32>, u32)>,
    sheets: Vec<AsText<16>>,
}

impl Taken {
    /// The first line.
    ///
    /// # Errors
    /// [`WireError`] for more sheets or stations than there can be.
    pub fn to_line(&self) -> Result<Vec<u8>, WireError> {
        check_length(TAKEN, self.sheets.len(), TAKEN_SHEETS_MAX)?;
        check_length(TAKEN, self.stations.len(), TAKEN_STATIONS_MAX)?;
        let mut sheets = self.sheets.clone();
        sheets.sort_unstable();
        let line = to_json(&TakenShape {
            format: FORMAT_TAKEN.to_owned(),
            version: VERSION,
            exercise: self.exercise.0.clone(),
            hub: AsText(self.hub),
            written: self.written.to_string(),
            life: self.life,
            stations: self.stations.iter().map(|(public, number)| (AsText(*public), *number)).collect(),
            sheets: sheets.into_iter().map(|id| AsText(id.0)).collect(),
        });
        check_length(TAKEN, line.len(), TAKEN_BYTES_MAX - 1024)?;
        Ok(line)
    }

    /// What [`Taken::to_line`] wrote.
    ///
    /// # Errors
    /// [`WireError`].
    pub fn from_line(line: &[u8]) -> Result<Taken, WireError> {
        check_head(TAKEN, FORMAT_TAKEN, line, TAKEN_BYTES_MAX)?;
        let shape: TakenShape = from_json(TAKEN, line, TAKEN_BYTES_MAX)?;
        Ok(Taken {
            exercise: ExerciseId(shape.exercise),
            hub: shape.hub.0,
            written: when(TAKEN, &shape.written)?,
            life: shape.life,
            stations: shape.stations.into_iter().map(|(public, number)| (public.0, number)).collect(),
            sheets: shape.sheets.into_iter().map(|id| SheetId(id.0)).collect(),
        })
    }
}
