//! The school itself: what is looked at once a year and stands behind every exercise.

use crate::domain::calendar;
use crate::domain::exercise::{SMALLEST_CELL, SMALLEST_CELL_MAX, SMALLEST_CELL_MIN};
use crate::domain::instrument::Instrument;
use crate::locale::say::Say;

/// How long sealed sheets are kept unless the school chooses otherwise, in years.
pub const RETENTION_YEARS: u32 = 2;
/// Longest time for which sealed sheets are kept, in years.
pub const RETENTION_YEARS_MAX: u32 = 10;
/// Longest name and longest place, in characters: they stand in one line.
pub const SCHOOL_NAME_MAX: usize = 60;
/// Most languages of a school: each own statement is written in all of them.
pub const LANGUAGES_MAX: usize = 8;
/// Longest tag of a language, in characters.
pub const LANGUAGE_TAG_MAX: usize = 16;
/// The language of the statements that are built in.
const FIRST_LANGUAGE: &str = "en";

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

/// What is wrong with what a school says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchoolProblem {
    /// The name has more than [`SCHOOL_NAME_MAX`] characters.
    NameTooLong(usize),
    /// The place has more than [`SCHOOL_NAME_MAX`] characters.
    PlaceTooLong(usize),
    /// No zone has this name.
    UnknownZone(String),
    /// No language at all.
    NoLanguage,
    /// More than [`LANGUAGES_MAX`] languages.
    TooManyLanguages(usize),
    /// This is no tag of a language.
    NotALanguage(String),
    /// This language stands there a second time.
    LanguageTwice(String),
    /// Below [`SMALLEST_CELL_MIN`] or above [`SMALLEST_CELL_MAX`].
    SmallestCell(u32),
    /// No year at all, or above [`RETENTION_YEARS_MAX`].
    Retention(u32),
}

impl SchoolProblem {
    /// The words for people.
    pub fn say(&self) -> Say {
        match self {
            SchoolProblem::NameTooLong(chars) => {
                Say::new("school-name-long").with("chars", *chars).with("most", SCHOOL_NAME_MAX)
            }
            SchoolProblem::PlaceTooLong(chars) => {
                Say::new("school-place-long").with("chars", *chars).with("most", SCHOOL_NAME_MAX)
            }
            SchoolProblem::UnknownZone(zone) => Say::new("school-zone-unknown").with("zone", zone.clone()),
            SchoolProblem::NoLanguage => Say::new("school-no-language"),
            SchoolProblem::TooManyLanguages(count) => {
                Say::new("school-many-languages").with("count", *count).with("most", LANGUAGES_MAX)
            }
            SchoolProblem::NotALanguage(tag) => Say::new("school-no-tag").with("tag", tag.clone()),
            SchoolProblem::LanguageTwice(tag) => Say::new("school-language-twice").with("tag", tag.clone()),
            SchoolProblem::SmallestCell(cell) => {
                let say = Say::new("school-cell-wrong").with("least", SMALLEST_CELL_MIN);
                say.with("most", SMALLEST_CELL_MAX).with("cell", *cell)
            }
            SchoolProblem::Retention(years) => {
                Say::new("school-retention-wrong").with("most", RETENTION_YEARS_MAX).with("years", *years)
            }
        }
    }
}

impl School {
    /// A school of which nothing was entered yet.
    pub fn empty(instrument: &Instrument) -> School {
        School {
            name: String::new(),
            place: String::new(),
            zone: instrument.time_zone.clone(),
            languages: vec![FIRST_LANGUAGE.to_owned()],
            smallest_cell: SMALLEST_CELL,
            retention_years: RETENTION_YEARS,
            looked_at: None,
        }
    }

    /// Everything that is wrong, in the order of the fields; empty when all is well. A name that was not entered yet
    /// is no problem here: it becomes an open point of every set-up.
    pub fn problems(&self) -> Vec<SchoolProblem> {
        let mut problems = Vec::new();
        let longer = |text: &str| Some(text.chars().count()).filter(|chars| *chars > SCHOOL_NAME_MAX);
        problems.extend(longer(&self.name).map(SchoolProblem::NameTooLong));
        problems.extend(longer(&self.place).map(SchoolProblem::PlaceTooLong));
        if calendar::time_zone(&self.zone).is_none() {
            problems.push(SchoolProblem::UnknownZone(self.zone.clone()));
        }
        match self.languages.len() {
            0 => problems.push(SchoolProblem::NoLanguage),
            many if many > LANGUAGES_MAX => problems.push(SchoolProblem::TooManyLanguages(many)),
            _ => {}
        }
        for (ix, language) in self.languages.iter().enumerate() {
            if !is_language_tag(language) {
                problems.push(SchoolProblem::NotALanguage(language.clone()));
            } else if self.languages.iter().take(ix).any(|before| before.eq_ignore_ascii_case(language)) {
                problems.push(SchoolProblem::LanguageTwice(language.clone()));
            }
        }
        if !(SMALLEST_CELL_MIN..=SMALLEST_CELL_MAX).contains(&self.smallest_cell) {
            problems.push(SchoolProblem::SmallestCell(self.smallest_cell));
        }
        if !(1..=RETENTION_YEARS_MAX).contains(&self.retention_years) {
            problems.push(SchoolProblem::Retention(self.retention_years));
        }
        problems
    }
}

/// Whether a text has the shape of a BCP 47 tag, such as `nl`, `fr-BE` or `sr-Latn`: two to eight letters, then parts
/// of one to eight letters or digits behind hyphens; at most [`LANGUAGE_TAG_MAX`] in all.
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or("");
    let short = |part: &str| (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric());
    tag.len() <= LANGUAGE_TAG_MAX
        && (2..=8).contains(&first.len())
        && first.chars().all(|c| c.is_ascii_alphabetic())
        && parts.all(short)
}
