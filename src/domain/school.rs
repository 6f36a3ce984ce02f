//! The school itself: what is looked at once a year and stands behind every exercise.

/// How long sealed sheets are kept unless the school chooses otherwise, in years.
pub const RETENTION_YEARS: u32 = 2;

/// What a school says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct School {
    /// Its name; empty until it was entered.
    pub name: String,
    /// Town or district; may be empty.
    pub place: String,
    /// IANA zone in which its days begin and end.
    pub zone: String,
    /// Languages the school uses, as BCP 47 tags; own statements are written in the first.
    pub languages: Vec<String>,
    /// Smallest cell of new exercises.
    pub smallest_cell: u32,
    /// Years after which sealed sheets are to be erased.
    pub retention_years: u32,
    /// School year in which somebody last looked at all this; `None` when nobody ever did.
    pub looked_at: Option<i16>,
}
