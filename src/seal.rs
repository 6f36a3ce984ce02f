//! All cryptography of the program: bytes in, bytes out.
//!
//! Knows no file, no clock and no terminal; randomness comes from the operating system's generator
//! here and nowhere else. Nothing is invented: every module composes published parts, named by
//! their RFC. `docs/format.md` describes every byte, `docs/security.md` what the promises cost.
//!
//! - [`sheet`]: a submitted sheet, sealed to the coordinators (HPKE, RFC 9180).
//! - [`key_file`]: a coordinator's secret key under a passphrase, and as words on paper.
//! - [`draft`]: an unfinished sheet under a resume code.
//! - [`paper`]: the id of a sheet that was filled on paper.
//! - [`signing`]: the school's signature.
//! - [`code`]: codes with a check symbol, of slips and classes. [`words`]: codes of three words.
//! - [`join`]: what a join code proves between two machines. [`hub_key`]: the keys of a machine that takes sheets in.
//! - [`envelope`]: a sealed sheet and its slip on their way to the hub, which alone can open it and part them.
//! - [`carry`]: the marks on what is carried on a stick.

mod derive;
pub mod hex;
mod random;

pub mod carry;
pub mod code;
pub mod draft;
pub mod envelope;
pub mod hub_key;
pub mod join;
pub mod key_file;
pub mod keys;
pub mod padding;
pub mod paper;
pub mod recovery;
pub mod sheet;
pub mod signing;
pub mod strength;
pub mod stretch;
pub mod words;

/// Why something could not be sealed or drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The plaintext does not fit. It is never cut and the sealed length never grows.
    #[error("{bytes} bytes do not fit into {room}")]
    TooLong {
        /// Bytes given.
        bytes: usize,
        /// Bytes that fit.
        room: usize,
    },
    /// The padded length is outside the limits.
    #[error("a padded length of {0} bytes is not possible")]
    Padding(usize),
    /// A sheet is sealed to one to four keys.
    #[error("a sheet is sealed to 1 to 4 keys, not to {0}")]
    Keys(usize),
    /// The same key twice would make "every key is needed" untrue.
    #[error("the same key is given twice")]
    SameKeyTwice,
    /// Not the public key of anybody.
    #[error("one of the keys is not a public key")]
    BadKey,
    /// A name or passphrase is longer than the format allows.
    #[error("a name of {bytes} bytes is too long; {max} are possible")]
    NameTooLong {
        /// Bytes given.
        bytes: usize,
        /// Bytes that are possible.
        max: usize,
    },
    /// The work asked of Argon2id is outside the limits.
    #[error("the parameters of the key derivation are outside the limits")]
    Cost,
    /// The operating system gave no random bytes.
    #[error("this machine gives no random numbers")]
    NoRandomness,
    /// The key derivation's memory is not to be had.
    #[error("this machine has too little free memory to work with a passphrase or code")]
    NoMemory,
}

/// Why something sealed does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Not of the described form: cut off, too long, or something else altogether.
    #[error("this is not something sealed by this program, or only a part of it")]
    Unreadable,
    /// Written by a program that knows more.
    #[error("sealed in form {0}, which this version does not know")]
    Version(u8),
    /// No given key opens it as what it is said to be: the key is another one, or the sheet belongs
    /// to another exercise or group or bears another id.
    #[error("the key does not open it: another key, or a sheet of another exercise, group or id")]
    NotForThese,
    /// Every one of its keys is needed, and some are missing.
    #[error("{opened} of {of} keys fit; all are needed")]
    NeedsEveryKey {
        /// Keys that fit.
        opened: usize,
        /// Keys it was sealed to.
        of: usize,
    },
    /// The key fits, but bytes were changed.
    #[error("it was changed or damaged after sealing")]
    Damaged,
}
