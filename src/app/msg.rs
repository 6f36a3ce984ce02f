//! Everything that can happen.

use std::sync::Arc;

use crate::app::input::{Key, Size, Target, Way};
use crate::domain::answer::SheetId;
use crate::domain::exercise::{ExerciseId, Frozen};

/// Something that happened.
#[derive(Debug)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted; bounded in length, control characters taken out.
    Paste(String),
    /// Something drawn was clicked.
    Click(Target),
    /// The wheel was turned.
    Scroll(Way),
    /// The terminal has another size.
    Resize(Size),
    /// Time went by.
    Tick,
    /// The store answers.
    Stored(StoreReply),
    /// The terminal is gone or the program is asked to end.
    HangUp,
}

/// What the store answers.
#[derive(Debug)]
pub enum StoreReply {
    /// The activated exercises, newest first.
    Exercises(Vec<Arc<Frozen>>),
    /// A sheet may begin under this id.
    Began(SheetId),
    /// The sheet is durable.
    Submitted(SheetId),
    /// The sheet could not be stored; nothing is lost, trying again is right.
    NotSubmitted(SheetId, String),
    /// Submitted sheets per group, now.
    Counts(ExerciseId, Vec<u32>),
    /// A file was written for the person.
    Written(String),
    /// Something else could not be done: a sentence for people.
    Failed(String),
}
