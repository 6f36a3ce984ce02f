//! Whose token opens what.

use std::collections::{BTreeSet, HashMap};
use std::sync::{PoisonError, RwLock};

use sha2::{Digest, Sha256};

use crate::domain::lab::ExerciseOf;

/// The station that asks, as its token says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Who {
    /// The exercise it belongs to. Its token opens no other, also none of the same name in another school.
    pub exercise: ExerciseOf,
    /// Its number in this exercise, from 1.
    pub station: u32,
}

/// The tokens that open, and whom. Only their SHA-256 is kept: whoever reads the hub's memory or
/// store cannot hand in as a station.
#[derive(Debug, Default)]
pub struct Doors {
    open: RwLock<HashMap<[u8; 32], Who>>,
}

impl Doors {
    /// Lets a token in, given its SHA-256. An older one of the same station opens nothing from now on:
    /// a machine that joins again was reinstalled.
    pub fn admit(&self, token_sha256: [u8; 32], who: Who) {
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        open.retain(|_, other| *other != who);
        open.insert(token_sha256, who);
    }

    /// Whether a token of this SHA-256 is let in.
    pub fn is_known(&self, token_sha256: &[u8; 32]) -> bool {
        self.open.read().unwrap_or_else(PoisonError::into_inner).contains_key(token_sha256)
    }

    /// Closes the door to every token but these, each by its SHA-256: what is listed no longer opens nothing.
    pub fn keep_only(&self, tokens: &BTreeSet<[u8; 32]>) {
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        open.retain(|token, _| tokens.contains(token));
    }

    /// Whose token this is, if anybody's. Looked up by its SHA-256, so that the time this takes
    /// tells nothing of a token.
    pub fn who(&self, token: &[u8; 32]) -> Option<Who> {
        let hash: [u8; 32] = Sha256::digest(token).into();
        self.open.read().unwrap_or_else(PoisonError::into_inner).get(&hash).cloned()
    }
}
