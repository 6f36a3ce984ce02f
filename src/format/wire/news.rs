//! What a station tells of itself at each contact, and how things stand at the hub.
//!
//! ```text
//! here   JSON {"waiting"}
//! news   JSON {"now","stamp","standing"}: RFC 3339 to the millisecond, 32 bytes in base64, "open", "unsealed" or "gone"
//! ```
//!
//! Keys that a later version adds are passed over.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::format::wire::as_text::AsText;
use crate::format::wire::{WireError, from_json, to_json};

/// Longest message of either kind, in bytes.
pub const NEWS_BYTES_MAX: usize = 1024;
const HERE: &str = "What the station sent";
const NEWS: &str = "The news from the coordinator's machine";

/// What a station tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Here {
    /// Sheets that wait there to be handed in.
    pub waiting: u32,
}

impl Here {
    /// The bytes that are sent.
    pub fn to_bytes(&self) -> Vec<u8> {
        to_json(self)
    }

    /// What [`Here::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`WireError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Here, WireError> {
        from_json(HERE, bytes, NEWS_BYTES_MAX)
    }
}

/// How an exercise stands at the hub.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Sheets count, whatever the date.
    Open,
    /// It was unsealed: sheets that come now are late.
    Unsealed,
    /// It is not there any more.
    Gone,
}

/// What a station is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct News {
    /// The hub's clock, in whole milliseconds.
    pub now: Timestamp,
    /// Fingerprint of the bundle that holds now, see [`crate::format::wire::bundle::stamp`].
    pub stamp: [u8; 32],
    /// How the exercise stands.
    pub standing: Standing,
    /// Which life of the hub's store this is: another number after it was brought back from a backup, which may lack
    /// what stations handed in since.
    pub life: u32,
}

#[derive(Serialize, Deserialize)]
struct NewsShape {
    now: String,
    stamp: AsText<32>,
    standing: Standing,
    life: u32,
}

impl News {
    /// The bytes that are sent; what is finer than a millisecond is dropped.
    pub fn to_bytes(&self) -> Vec<u8> {
        let now = format!("{:.3}", self.now);
        to_json(&NewsShape { now, stamp: AsText(self.stamp), standing: self.standing, life: self.life })
    }

    /// What [`News::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`WireError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<News, WireError> {
        let shape: NewsShape = from_json(NEWS, bytes, NEWS_BYTES_MAX)?;
        let now = shape.now.parse::<Timestamp>().and_then(|now| Timestamp::from_millisecond(now.as_millisecond()));
        let now = now.map_err(|_| WireError::Value { what: NEWS, part: "the time" })?;
        Ok(News { now, stamp: shape.stamp.0, standing: shape.standing, life: shape.life })
    }
}
