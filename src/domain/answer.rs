//! One participant's answers.

use std::collections::BTreeMap;
use std::fmt;

use zeroize::Zeroizing;

use crate::domain::instrument::GroupIx;

/// Longest text answer, in characters.
pub const WORDS_MAX: usize = 500;

/// A sheet's random id, drawn when it is begun; makes submitting idempotent.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SheetId(pub [u8; 16]);

/// One answer. *Unanswered* is the absence of an answer.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    /// A point of the scale, from 1.
    Rating(u8),
    /// N/A, or the scale's or question's opt-out.
    NotApplicable,
    /// Position of the one option.
    One(usize),
    /// Positions of the ticked options, one bit each; never empty.
    Some(u32),
    /// "None of these".
    NoneOfThese,
    /// Own words, at most [`WORDS_MAX`] characters, never empty.
    Words(Zeroizing<String>),
}

/// Submitted answers by question code.
#[derive(Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Random id.
    pub id: SheetId,
    /// Who answered.
    pub group: GroupIx,
    /// Answers by code; unanswered questions are absent.
    pub answers: BTreeMap<String, Answer>,
    /// Whether this member of a small group agreed that the group's results may be shown on their
    /// own.
    pub own_line: bool,
}

// Answers never reach a log or a panic message: what is printed says only that they are there.

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer(…)")
    }
}

impl fmt::Debug for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sheet(…)")
    }
}

impl fmt::Debug for SheetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SheetId(…)")
    }
}
