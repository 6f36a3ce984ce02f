//! What the machines of a class say to each other: what the teacher shows, and what a pupil's machine says of itself.
//!
//! ```text
//! stand     JSON {"version","number","opened","at","pace","doing","left"}: "version" 1, "at" a statement's code or null for
//!           the review, "pace" "together" or "area", "doing" "gathering", "answering", "pausing", "stopped" or "over",
//!           "left" milliseconds of the timer or null
//! said      JSON {"version","here"}: null when it goes, or {"opened","answered","ready","handed_in","minutes"}
//! welcome   JSON {"version","number","token","group"}: the body of the answer to joining
//! ```
//!
//! Keys that a later version adds are passed over.

use std::fmt;

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::domain::class::{Doing, Here, Pace, Spot, Stand};
use crate::domain::instrument::GroupIx;
use crate::domain::time_limit::{LIMIT, minutes_up};
use crate::format::wire::as_text::AsText;
use crate::format::wire::limits::NAME_MAX;
use crate::format::wire::{WireError, from_json, to_json};
use crate::text::is_plain;

/// Longest message of any of these kinds, in bytes.
pub const CLASS_BYTES_MAX: usize = 1024;
/// Longest timer.
const TIMER_MAX: SignedDuration = SignedDuration::from_hours(2);
const VERSION: u32 = 1;
const STAND: &str = "What the teacher's machine shows";
const SAID: &str = "What a machine of the class said";
const WELCOME: &str = "The answer to joining a class";

/// A stand as it is written, here and in the teacher's store.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::format) struct StandShape {
    version: u32,
    number: u64,
    opened: u64,
    at: Option<String>,
    pace: PaceShape,
    doing: DoingShape,
    left: Option<i64>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum PaceShape {
    Together,
    Area,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum DoingShape {
    Gathering,
    Answering,
    Pausing,
    Stopped,
    Over,
}

impl StandShape {
    pub(in crate::format) fn of(stand: &Stand) -> StandShape {
        let at = match &stand.at {
            Spot::Statement(code) => Some(code.clone()),
            Spot::Review => None,
        };
        let pace = match stand.pace {
            Pace::Together => PaceShape::Together,
            Pace::WithinArea => PaceShape::Area,
        };
        let doing = match stand.doing {
            Doing::Gathering => DoingShape::Gathering,
            Doing::Answering => DoingShape::Answering,
            Doing::Pausing => DoingShape::Pausing,
            Doing::Stopped => DoingShape::Stopped,
            Doing::Over => DoingShape::Over,
        };
        let millis = |left: SignedDuration| left.clamp(SignedDuration::ZERO, TIMER_MAX).as_millis();
        let left = stand.timer.map(|left| i64::try_from(millis(left)).unwrap_or_default());
        StandShape { version: VERSION, number: stand.version, opened: stand.opened, at, pace, doing, left }
    }

    pub(in crate::format) fn read(self) -> Result<Stand, WireError> {
        check_version(STAND, self.version)?;
        let value = |part| WireError::Value { what: STAND, part };
        let is_code =
            |code: &String| !code.is_empty() && code.chars().count() <= NAME_MAX && code.chars().all(is_plain);
        if self.at.as_ref().is_some_and(|code| !is_code(code)) {
            return Err(value("the statement"));
        }
        let timer = self.left.map(SignedDuration::from_millis);
        if timer.is_some_and(|left| left < SignedDuration::ZERO || left > TIMER_MAX) {
            return Err(value("the timer"));
        }
        let pace = match self.pace {
            PaceShape::Together => Pace::Together,
            PaceShape::Area => Pace::WithinArea,
        };
        let doing = match self.doing {
            DoingShape::Gathering => Doing::Gathering,
            DoingShape::Answering => Doing::Answering,
            DoingShape::Pausing => Doing::Pausing,
            DoingShape::Stopped => Doing::Stopped,
            DoingShape::Over => Doing::Over,
        };
        let at = self.at.map_or(Spot::Review, Spot::Statement);
        Ok(Stand { version: self.number, opened: self.opened, at, pace, doing, timer })
    }
}

/// A stand as it is sent; the timer in whole milliseconds.
pub fn stand_to_bytes(stand: &Stand) -> Vec<u8> {
    to_json(&StandShape::of(stand))
}

/// What [`stand_to_bytes`] wrote.
///
/// # Errors
/// [`WireError`].
pub fn stand_from_bytes(bytes: &[u8]) -> Result<Stand, WireError> {
    from_json::<StandShape>(STAND, bytes, CLASS_BYTES_MAX)?.read()
}

/// What a pupil's machine says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// How it stands.
    Here(Here),
    /// It is no longer with the class.
    Gone,
}

#[derive(Serialize, Deserialize)]
struct SaidShape {
    version: u32,
    here: Option<HereShape>,
}

#[derive(Serialize, Deserialize)]
struct HereShape {
    opened: u64,
    answered: bool,
    ready: bool,
    handed_in: bool,
    minutes: i64,
}

impl Said {
    /// The bytes that are sent; the time left in whole minutes, rounded up.
    pub fn to_bytes(self) -> Vec<u8> {
        let here = match self {
            Said::Gone => None,
            Said::Here(Here { opened, answered, ready, handed_in, left }) => Some(HereShape {
                opened,
                answered,
                ready,
                handed_in,
                minutes: minutes_up(left.clamp(SignedDuration::ZERO, LIMIT)),
            }),
        };
        to_json(&SaidShape { version: VERSION, here })
    }

    /// What [`Said::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`WireError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Said, WireError> {
        let shape: SaidShape = from_json(SAID, bytes, CLASS_BYTES_MAX)?;
        check_version(SAID, shape.version)?;
        let Some(HereShape { opened, answered, ready, handed_in, minutes }) = shape.here else {
            return Ok(Said::Gone);
        };
        if !(0..=minutes_up(LIMIT)).contains(&minutes) {
            return Err(WireError::Value { what: SAID, part: "the time left" });
        }
        let left = SignedDuration::from_mins(minutes);
        Ok(Said::Here(Here { opened, answered, ready, handed_in, left }))
    }
}

/// What a machine that joined a class is told.
#[derive(Clone, PartialEq, Eq)]
pub struct Welcome {
    /// Its number in this class, from 1. It is kept nowhere.
    pub number: u32,
    /// What it shows from now on.
    pub token: Zeroizing<[u8; 32]>,
    /// Who answers in this class.
    pub group: GroupIx,
}

impl fmt::Debug for Welcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Welcome(..)")
    }
}

#[derive(Serialize, Deserialize)]
struct WelcomeShape {
    version: u32,
    number: u32,
    token: AsText<32>,
    group: u8,
}

impl Welcome {
    /// The bytes that are sent.
    ///
    /// # Errors
    /// [`WireError::Value`] for a group beyond 255.
    pub fn to_bytes(&self) -> Result<Vec<u8>, WireError> {
        let group = u8::try_from(self.group.0).map_err(|_| WireError::Value { what: WELCOME, part: "the group" })?;
        Ok(to_json(&WelcomeShape { version: VERSION, number: self.number, token: AsText(*self.token), group }))
    }

    /// What [`Welcome::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`WireError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Welcome, WireError> {
        let shape: WelcomeShape = from_json(WELCOME, bytes, CLASS_BYTES_MAX)?;
        check_version(WELCOME, shape.version)?;
        let (token, group) = (Zeroizing::new(shape.token.0), GroupIx(usize::from(shape.group)));
        Ok(Welcome { number: shape.number, token, group })
    }
}

fn check_version(what: &'static str, version: u32) -> Result<(), WireError> {
    if version == VERSION { Ok(()) } else { Err(WireError::Version { what, version }) }
}
