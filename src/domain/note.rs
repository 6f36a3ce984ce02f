//! Notes: a line of discussion kept beside an area or a statement of a report.

/// Longest note, in characters.
pub const NOTE_MAX: usize = 300;

/// What a note stands beside.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotePlace {
    /// The area with this letter.
    Area(char),
    /// The statement with this code, or the own one with this id.
    Statement(String),
}

/// A line of discussion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Beside what.
    pub place: NotePlace,
    /// The line, at most [`NOTE_MAX`] characters; never empty where it is kept.
    pub text: String,
}
