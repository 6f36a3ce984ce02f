//! Classes and departments: who is asked when not everybody is.

use crate::domain::instrument::GroupIx;

/// Most classes and departments of one exercise.
pub const CLASSES_MAX: usize = 200;
/// Most people of one class or department.
pub const CLASS_SIZE_MAX: u32 = 5_000;
/// Longest name of a class, in characters: it stands in a column beside its count.
pub const CLASS_NAME_MAX: usize = 24;
/// Longest grade, in characters.
pub const GRADE_MAX: usize = 12;

/// A class of students, or a department of teachers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// Its name, such as `5b`; unique within the exercise.
    pub name: String,
    /// Its grade, such as `5`; empty where grades mean nothing.
    pub grade: String,
    /// The user group its people belong to.
    pub group: GroupIx,
    /// How many people it has.
    pub size: u32,
    /// Whether its people are asked.
    pub asked: bool,
}

/// How the classes of one group that are asked were drawn. The same draw can be made again by anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draw {
    /// The group whose classes were drawn.
    pub group: GroupIx,
    /// Where the random numbers begin; at most `i64::MAX`, as a file can hold no larger number.
    pub seed: u64,
    /// Classes per grade.
    pub per_grade: u32,
}
