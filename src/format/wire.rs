//! What machines say to each other, as bytes and back. `docs/format.md` describes it.
//!
//! Whatever comes from another machine is believed in nothing: every length and every number is checked, and any bytes
//! give a value or an error. What is written keeps the same limits, so nothing is sent that the other side must refuse.
//!
//! - [`bundle`]: an exercise as stations get it. [`joining`]: how a machine comes to join.
//! - [`hand_in`]: sealed sheets on their way up, what became of each, and which are secured.
//! - [`stick`]: the same by hand, where there is no network.
//! - [`news`]: how things stand at the hub. [`limits`]: what the values of a bundle may be.
//! - [`class`]: what the machines of a class say to each other.

pub mod bundle;
pub mod class;
pub mod hand_in;
pub mod joining;
pub mod limits;
pub mod news;
pub mod stick;

mod as_text;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Why a message cannot be read, or must not be sent. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// Longer than any such message.
    #[error("{what} is too long: {bytes} bytes, and at most {max} are possible.")]
    TooLong {
        /// The message, as a sentence begins with it.
        what: &'static str,
        /// Its bytes.
        bytes: usize,
        /// Bytes that are possible.
        max: usize,
    },
    /// Not of the described form.
    #[error("{what} cannot be read: it is damaged, only a part of it is there, or it is something else.")]
    Unreadable {
        /// The message, as a sentence begins with it.
        what: &'static str,
    },
    /// Written by a program that knows more.
    #[error("{what} comes from a newer version of the program (form {version}). Please update this one.")]
    Version {
        /// The message, as a sentence begins with it.
        what: &'static str,
        /// Its form.
        version: u32,
    },
    /// A value that cannot be.
    #[error("{what} holds something that cannot be: {part}.")]
    Value {
        /// The message, as a sentence begins with it.
        what: &'static str,
        /// Which of its parts.
        part: &'static str,
    },
}

fn check_length(what: &'static str, bytes: usize, max: usize) -> Result<(), WireError> {
    if bytes > max { Err(WireError::TooLong { what, bytes, max }) } else { Ok(()) }
}

/// A message in JSON of at most so many bytes.
fn from_json<T: DeserializeOwned>(what: &'static str, bytes: &[u8], max: usize) -> Result<T, WireError> {
    check_length(what, bytes.len(), max)?;
    serde_json::from_slice(bytes).map_err(|_| WireError::Unreadable { what })
}

/// A message as one line of JSON. Writing our own shapes does not fail; were it to, the other side would get nothing, and
/// say so.
fn to_json<T: Serialize>(message: &T) -> Vec<u8> {
    serde_json::to_vec(message).unwrap_or_default()
}
