//! The school's badge: when it is given, and what it says. (SELFIE gives one where every user group took part and more
//! than ten people in all.)

use crate::domain::calendar::year_words;
use jiff::civil::Date;

use crate::domain::exercise::ExerciseId;
use crate::domain::report::Report;
use crate::locale::say::Say;

/// Fewest sheets of all groups together.
pub const SHEETS_MIN: u32 = 11;

/// What a badge is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The school's name.
    pub school: String,
    /// Title of the education level.
    pub level: String,
    /// Session and school year, in words.
    pub round: String,
    /// The day of unsealing.
    pub on: Date,
}

/// Why there is no badge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Nobody of this group took part; its title.
    Group(String),
    /// So few sheets in all.
    Sheets(u32),
}

impl Missing {
    /// The reason in a sentence.
    pub fn sentence(&self) -> Say {
        match self {
            Missing::Group(title) => Say::new("badge-missing-group").with("group", title.clone()),
            Missing::Sheets(sheets) => {
                Say::new("badge-missing-sheets").with("sheets", *sheets).with("least", SHEETS_MIN)
            }
        }
    }
}

/// The badge of a kept report.
///
/// # Errors
/// All that is missing.
pub fn of(report: &Report) -> Result<Badge, Vec<Missing>> {
    let groups = &report.participation.groups;
    let absent = groups.iter().filter(|group| group.count.submitted == 0);
    let mut missing: Vec<Missing> = absent.map(|group| Missing::Group(group.title.clone())).collect();
    let sheets: u32 = groups.iter().map(|group| group.count.submitted).sum();
    if sheets < SHEETS_MIN {
        missing.push(Missing::Sheets(sheets));
    }
    if !missing.is_empty() {
        return Err(missing);
    }
    let facts = &report.facts;
    Ok(Badge {
        exercise: facts.exercise.clone(),
        school: facts.school.clone(),
        level: facts.level_title.clone(),
        round: session_words(facts.year, facts.session),
        on: facts.unsealed_on,
    })
}

/// Session and school year: `session 1 of 2026-2027`.
pub fn session_words(year: i16, session: u8) -> String {
    format!("session {session} of {}", year_words(year))
}

/// The session and the school year of such words.
pub fn round_of(words: &str) -> Option<(u8, String)> {
    let (session, year) = words.strip_prefix("session ")?.split_once(" of ")?;
    let first: i16 = year.split_once('-')?.0.parse().ok()?;
    (year_words(first) == year).then_some((session.parse().ok()?, year.to_owned()))
}
