//! The school report: everything that is shown of an exercise's answers, as one value.
//!
//! Screens, documents, JSON and CSV draw from a [`Report`] and from nothing else, so none of them can show what another
//! hides. It is made from a [`Tally`]: the same sheets in any order give the same report.

pub mod area;
pub mod axis;
pub mod changes;
pub mod comparison;
pub mod focus;
pub mod order;
pub mod other;
pub mod protection;
pub mod release;
pub mod sentences;
pub mod series;
pub mod spoken;
pub mod statement;
pub mod tally;
pub mod words;

use jiff::civil::Date;

use crate::domain::calendar::Days;
use crate::domain::classes::{self, Speaks};
use crate::domain::correction::Correction;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{Computing, Group, GroupIx, Scale};
use crate::domain::participation::{self, GroupCount, Level};
use crate::domain::report::area::{AreaResult, SchoolAverage};
use crate::domain::report::other::OtherResult;
use crate::domain::report::protection::{Line, Standing};
use crate::domain::report::statement::StatementResult;
use crate::domain::report::tally::Tally;
use crate::domain::report::words::WordsResult;

/// Everything that is shown of an exercise's answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The exercise and this edition.
    pub facts: Facts,
    /// Who took part.
    pub participation: Participation,
    /// How each group of the instrument stands.
    pub standings: Vec<Standing>,
    /// The lines of every table below, also those that show nothing.
    pub lines: Vec<Line>,
    /// The scales of the statements.
    pub scales: Vec<Scale>,
    /// The areas.
    pub areas: Vec<AreaResult>,
    /// The school's average over the areas.
    pub school: Option<SchoolAverage>,
    /// The school's own statements.
    pub own: Vec<StatementResult>,
    /// The other areas.
    pub others: Vec<OtherResult>,
    /// What was written in own words.
    pub words: Vec<WordsResult>,
}

/// The exercise and the edition of its report.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// 1 for the first unsealing, higher with every late batch.
    pub edition: u32,
    /// The day of unsealing, in the school's zone.
    pub unsealed_on: Date,
    /// The exercise's id.
    pub exercise: ExerciseId,
    /// The instrument's name.
    pub instrument: String,
    /// How its results are computed and told.
    pub computing: Computing,
    /// The school's name.
    pub school: String,
    /// Key of the education level.
    pub level: String,
    /// Title of the education level, with that of an instrument other than the usual one.
    pub level_title: String,
    /// School year, by the calendar year of its August.
    pub year: i16,
    /// Session number.
    pub session: u8,
    /// First and last day, as corrected.
    pub days: Days,
    /// Title of the short form, where not everything was asked.
    pub short_form: Option<String>,
    /// Smallest cell.
    pub smallest_cell: u32,
    /// Corrections made after activation, in their order.
    pub corrections: Vec<Correction>,
}

/// Who took part, per group in the instrument's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participation {
    /// The participation level.
    pub level: Level,
    /// The groups.
    pub groups: Vec<GroupParticipation>,
}

/// How a group took part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupParticipation {
    /// The group's key.
    pub key: String,
    /// The group's title.
    pub title: String,
    /// Eligible, invited, submitted and minimum. Sheets set aside are not in it.
    pub count: GroupCount,
    /// How far the group speaks for all of it; `None` where nobody was asked.
    pub speaks: Option<Speaks>,
    /// Sheets that are not in the figures.
    pub aside: Aside,
}

/// Sheets of a group that are kept but not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Aside {
    /// They did not unseal.
    pub damaged: u32,
    /// They came after the unsealing, too few for a batch.
    pub late: u32,
}

/// What is known at an unsealing beside the sheets.
#[derive(Clone, Copy, Debug)]
pub struct Occasion<'a> {
    /// Number of this edition, from 1.
    pub edition: u32,
    /// The day, in the school's zone.
    pub day: Date,
    /// Sheets set aside, per group in the instrument's order; groups that are missing have none.
    pub aside: &'a [Aside],
    /// [`Report::standings`] of the edition before; empty for the first.
    pub decided: &'a [Standing],
}

impl Report {
    /// The report on the sheets of a tally.
    pub fn new(tally: &Tally, occasion: &Occasion) -> Report {
        let standings = protection::standings(tally, occasion.decided);
        let lines = protection::lines(tally, &standings);
        let areas = area::areas(tally, &lines);
        Report {
            facts: facts(tally, occasion),
            participation: participation(tally, occasion.aside),
            standings,
            scales: tally.frozen().instrument.scales.clone(),
            school: area::school(&areas),
            own: area::own(tally, &lines),
            others: other::others(tally, &lines),
            words: words::words(tally, &lines),
            areas,
            lines,
        }
    }

    /// Position of the line with this key.
    pub fn line(&self, key: &str) -> Option<usize> {
        self.lines.iter().position(|line| line.key == key)
    }

    /// Every statement of the areas, in order.
    pub fn statements(&self) -> impl Iterator<Item = &StatementResult> {
        self.areas.iter().flat_map(|area| &area.statements)
    }
}

fn facts(tally: &Tally, occasion: &Occasion) -> Facts {
    let frozen = tally.frozen();
    let (it, exercise) = (&frozen.instrument, &frozen.exercise);
    let short_form = exercise.short_form.as_deref().and_then(|key| it.short_form(key));
    Facts {
        edition: occasion.edition,
        unsealed_on: occasion.day,
        exercise: frozen.id.clone(),
        instrument: it.name.clone(),
        computing: it.computing,
        school: exercise.school.clone(),
        level: it.levels.get(exercise.level.0).map_or_else(String::new, |level| level.key.clone()),
        level_title: frozen.title(),
        year: exercise.year,
        session: exercise.session,
        days: exercise.slot,
        short_form: short_form.map(|form| form.title.clone()),
        smallest_cell: exercise.smallest_cell,
        corrections: frozen.corrections.clone(),
    }
}

fn participation(tally: &Tally, aside: &[Aside]) -> Participation {
    let frozen = tally.frozen();
    let exercise = &frozen.exercise;
    let groups = &frozen.instrument.groups;
    let sheets: Vec<u32> = (0..groups.len()).map(|ix| tally.sheets(GroupIx(ix))).collect();
    let counts = frozen.counts(&sheets);
    let level = participation::level(&counts);
    let one = |(ix, (group, count)): (usize, (&Group, GroupCount))| GroupParticipation {
        key: group.key.clone(),
        title: group.title.clone(),
        count,
        speaks: classes::speaks(
            &exercise.classes,
            &exercise.draws,
            GroupIx(ix),
            exercise.people.get(ix).copied().unwrap_or_default(),
        ),
        aside: aside.get(ix).copied().unwrap_or_default(),
    };
    Participation { level, groups: groups.iter().zip(counts).enumerate().map(one).collect() }
}
