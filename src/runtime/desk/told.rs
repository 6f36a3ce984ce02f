//! What a participant is told of the store's errors: what is safe and what to do, in their language. Which file it was, and
//! what the coordinator did with the exercise, is for others.

use crate::locale::say::Say;
use crate::store::error::StoreError;

/// The sentence for somebody who answers.
pub fn participant(error: &StoreError) -> Say {
    Say::new(match error {
        StoreError::NoSuchExercise { .. } | StoreError::Gone { .. } => "taken-back",
        StoreError::Full { .. } => "store-full",
        StoreError::Locked { .. } | StoreError::SealedForOthers { .. } => "store-busy",
        StoreError::ReadOnly { .. } => "store-no-right",
        _ => "store-fault",
    })
}
