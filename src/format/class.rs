//! What a teacher's machine keeps of its class, as one line of JSON, so that a program that was started anew goes on with
//! it: where the class is, and its code. Nothing of anybody who answers.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::class::Stand;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::format::wire::class::StandShape;

/// A class that has not ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptClass {
    /// What it answers.
    pub exercise: ExerciseId,
    /// As whom.
    pub group: GroupIx,
    /// The code with which machines join.
    pub code: String,
    /// When the teacher last opened something.
    pub since: Timestamp,
    /// What was open then.
    pub stand: Stand,
}

#[derive(Serialize, Deserialize)]
struct Shape {
    exercise: String,
    group: usize,
    code: String,
    since: String,
    stand: StandShape,
}

impl KeptClass {
    /// One line of JSON.
    pub fn write(&self) -> String {
        let KeptClass { exercise, group, code, since, stand } = self;
        let stand = StandShape::of(stand);
        let (exercise, code, since) = (exercise.0.clone(), code.clone(), since.to_string());
        serde_json::to_string(&Shape { exercise, group: group.0, code, since, stand }).unwrap_or_default()
    }

    /// What [`KeptClass::write`] wrote; `None` for anything else: then a new class begins.
    pub fn read(text: &str) -> Option<KeptClass> {
        let Shape { exercise, group, code, since, stand } = serde_json::from_str(text).ok()?;
        let (exercise, group, since) = (ExerciseId(exercise), GroupIx(group), since.parse().ok()?);
        Some(KeptClass { exercise, group, code, since, stand: stand.read().ok()? })
    }
}
