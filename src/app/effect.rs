//! Everything the program may do to the world.

use crate::app::home::Place;
use crate::domain::answer::Sheet;
use crate::domain::exercise::ExerciseId;

/// Something to do.
#[derive(Debug)]
pub enum Effect {
    /// Ask the store; it answers with a `StoreReply`.
    Store(StoreRequest),
    /// End the program.
    Quit(Exit),
}

/// What can be asked of the store.
#[derive(Debug)]
pub enum StoreRequest {
    /// Turn to the own store or to the sample school, and tell its exercises.
    Exercises(Place),
    /// Draw a random id for a sheet that begins.
    Begin,
    /// Make the sheet durable.
    Submit(ExerciseId, Box<Sheet>),
    /// Tell the counts of this exercise now and whenever they change; `None` stops that.
    Watch(Option<ExerciseId>),
    /// Write the sample exercise file into the current folder.
    WriteSample,
}

/// Why the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The person is done.
    Done,
    /// The terminal vanished, or a signal asked.
    HangUp,
}
