//! What other machines of a class say. None can be reached yet, and the teacher's screen says so.

use crate::app::class::order::{ClassNews, ClassOrder};

const NO_MACHINES: &str = "Other machines cannot join from here. The statements can be shown all the same; pupils who share this machine: \
                           reflectory class --in-turn 22.";
const NO_CLASS: &str = "No class can be joined from this machine. Go back and begin alone.";

/// The answer to an order, where there is one.
pub fn answer(order: &ClassOrder) -> Option<ClassNews> {
    match order {
        ClassOrder::Open { .. } => Some(ClassNews::Refused(NO_MACHINES.to_owned())),
        ClassOrder::Join { .. } => Some(ClassNews::Refused(NO_CLASS.to_owned())),
        ClassOrder::Here(_) | ClassOrder::Leave | ClassOrder::Show(_) | ClassOrder::Close => None,
    }
}
