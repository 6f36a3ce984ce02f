//! The two marks on everything that is carried on a stick between a hub and its stations: a signature, which says who
//! wrote it, and a code of authentication, which says that whoever wrote it knows the exercise's join code. The first is
//! what a machine goes by that knows the other one; the second lets a machine in that was never heard of before.
//!
//! ```text
//! marked       label, SHA-256 (FIPS 180-4) of the bytes
//! label        "reflectory stick 1 exercise", "… list", "… taken"
//! code         HMAC-SHA-256 (RFC 2104) of what is marked, with the key "carry" of the join code
//! signature    Ed25519 (RFC 8032) of what is marked and the code behind it, by the hub or by the station
//! ```

use crate::seal::derive;
use crate::seal::join::sha256;

/// What is carried; one is never taken for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// The exercise, from the hub.
    Exercise,
    /// The list of a station's sheets.
    List,
    /// What arrived, from the hub.
    Taken,
}

/// What is marked of these bytes.
pub fn marked(what: Carried, bytes: &[u8]) -> Vec<u8> {
    let label: &[u8] = match what {
        Carried::Exercise => b"reflectory stick 1 exercise",
        Carried::List => b"reflectory stick 1 list",
        Carried::Taken => b"reflectory stick 1 taken",
    };
    [label, &sha256(bytes)].concat()
}

/// That whoever wrote this knows the join code from which the key comes, see [`crate::seal::join::carry_key`]. Compare
/// with [`crate::seal::join::is_same`].
pub fn authentication(carry_key: &[u8; 32], marked: &[u8]) -> [u8; 32] {
    derive::hmac(carry_key, &[marked])
}

/// What is signed: what is marked, and that it is known, so that no byte of a mark can be changed either.
pub fn signed(marked: &[u8], authentication: &[u8; 32]) -> Vec<u8> {
    [marked, authentication].concat()
}
