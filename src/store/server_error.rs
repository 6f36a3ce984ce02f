//! What can go wrong with a server's database and with nothing else, as sentences for people. No password is in any.

use thiserror::Error;

use crate::domain::exercise::ExerciseId;

/// Why a server's database cannot be used now.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ServerError {
    /// What is no address of a database, or one that must not be used like this.
    #[error("This database cannot be used. {why}. Nothing was changed.")]
    BadAddress {
        /// Why, as a sentence without its end; never the password.
        why: String,
    },
    /// A database that does not answer, or does not let this machine in.
    #[error(
        "The database {server} does not answer, or does not let this account in.{said} Everything confirmed before is safe; this last step was not stored. Look at the server and at the account, then try again: nothing is counted twice."
    )]
    Unreachable {
        /// Its name, without account and password.
        server: String,
        /// What the server said to that, as a sentence with a space before it; nothing where it said nothing.
        said: String,
        /// What was answered.
        cause: String,
    },
    /// A database that may lose what it said was stored.
    #[error(
        "The database {server} is set so that it may lose what it said was stored (fsync is off). Nothing was changed. Let its administrator turn fsync on, then try again."
    )]
    NotDurable {
        /// Its name, without account and password.
        server: String,
    },
    /// The place of an exercise belongs to another account.
    #[error("Another account has published {} there. What is there is safe and nothing was changed. Please ask who keeps the server.", id.0)]
    OtherAccount {
        /// Which exercise.
        id: ExerciseId,
    },
    /// The account lacks a right, or the server takes in nothing now.
    #[error(
        "This account has no right to do this in the database {server}, or the server takes in nothing now. Everything confirmed before is safe; this last step was not stored. Ask who keeps the server for the rights of a school's account."
    )]
    NotAllowed {
        /// Its name, without account and password.
        server: String,
        /// What was answered.
        cause: String,
    },
    /// Sheets arrived between the look at what is there and its removal.
    #[error("Sheets of {} came to the server meanwhile. They are safe and nothing was changed. Take them over first, with reflectory collect, then try again.", id.0)]
    CameMeanwhile {
        /// Whose sheets.
        id: ExerciseId,
    },
    /// Tables of an earlier version, which only a hub or whoever publishes renews.
    #[error(
        "What is in the database {server} was made by an earlier version of Reflectory. Nothing was changed and everything in it is safe. Start the server's hub with the version that this machine has, then try again."
    )]
    Older {
        /// Its name, without account and password.
        server: String,
    },
    /// Tables of a later version.
    #[error(
        "What is in the database {server} was made by a newer version of Reflectory. Nothing was changed and everything in it is safe. Update Reflectory on this machine, then try again."
    )]
    Newer {
        /// Its name, without account and password.
        server: String,
    },
    /// A database without Reflectory's tables.
    #[error(
        "Nothing of Reflectory is in the database {server} yet. Nothing was changed. Start the server's hub, or publish an exercise there first."
    )]
    NothingPublished {
        /// Its name, without account and password.
        server: String,
    },
}

impl ServerError {
    /// The technical cause, where there is one.
    pub fn cause(&self) -> Option<&str> {
        match self {
            ServerError::Unreachable { cause, .. } | ServerError::NotAllowed { cause, .. } => Some(cause),
            ServerError::BadAddress { .. }
            | ServerError::NotDurable { .. }
            | ServerError::OtherAccount { .. }
            | ServerError::CameMeanwhile { .. }
            | ServerError::Older { .. }
            | ServerError::Newer { .. }
            | ServerError::NothingPublished { .. } => None,
        }
    }
}
