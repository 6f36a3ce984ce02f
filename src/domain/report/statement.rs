//! One statement in the report: what each line answered, its mean, or why there is none.

use crate::domain::exact::Exact;
use crate::domain::instrument::{GroupIx, Kind, Question, Wording};
use crate::domain::points::PointCounts;
use crate::domain::report::protection::{Line, Standing};
use crate::domain::report::tally::{Tally, is_in};

/// Why a line shows nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// The line's group is not asked this.
    NotAsked,
    /// The school did not choose it.
    NotChosen,
    /// Nobody of the group was invited, or nobody handed in a sheet.
    NoSheets,
    /// The group is left out because it is too small.
    GroupHidden,
    /// Pooled staff: not both groups were asked.
    NotBothAsked,
    /// Fewer valid answers than are needed: no mean and no counts.
    TooFew,
}

/// How a line answered a statement on a scale. With `unanswered` the counts give the line's sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratings {
    /// How many chose each point, from 1.
    pub points: PointCounts,
    /// How many chose N/A, or the scale's own opt-out.
    pub not_applicable: u32,
    /// How many left it unanswered.
    pub unanswered: u32,
    /// How many were asked to take part.
    pub invited: u32,
}

impl Ratings {
    /// Valid answers: those on the scale. This is the "answered" of "answered of invited".
    pub fn answered(&self) -> u32 {
        self.points.iter().sum()
    }

    /// Sheets of the line.
    pub fn sheets(&self) -> u32 {
        self.answered() + self.not_applicable + self.unanswered
    }

    /// Sum of the valid answers.
    pub fn sum(&self) -> u64 {
        (1..).zip(&self.points).map(|(point, count)| point * u64::from(*count)).sum()
    }

    /// Share of a point, from 1, among the valid answers; `None` without any.
    pub fn share(&self, point: usize) -> Option<Exact> {
        let count = self.points.get(point.checked_sub(1)?)?;
        Exact::ratio(u64::from(*count), u64::from(self.answered()))
    }

    /// Share of N/A among the line's sheets.
    pub fn not_applicable_share(&self) -> Option<Exact> {
        Exact::ratio(u64::from(self.not_applicable), u64::from(self.sheets()))
    }
}

/// What one line shows of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A mean and what it rests on.
    Mean {
        /// Sum / number of the valid answers.
        mean: Exact,
        /// Counts.
        ratings: Ratings,
    },
    /// Nobody gave a rating: "no rating", never 0.
    NoRating(Ratings),
    /// Nothing.
    Hidden(Hidden),
}

impl Cell {
    /// The mean, where it is shown.
    pub fn mean(&self) -> Option<&Exact> {
        match self {
            Cell::Mean { mean, .. } => Some(mean),
            Cell::NoRating(_) | Cell::Hidden(_) => None,
        }
    }

    /// The counts, where they are shown.
    pub fn ratings(&self) -> Option<&Ratings> {
        match self {
            Cell::Mean { ratings, .. } | Cell::NoRating(ratings) => Some(ratings),
            Cell::Hidden(_) => None,
        }
    }
}

/// A statement with what every line shows of it.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementResult {
    /// Its code, or the own statement's id.
    pub code: String,
    /// Short title.
    pub title: String,
    /// Core, optional or own.
    pub kind: Kind,
    /// Position of its scale in [`Report::scales`](crate::domain::report::Report::scales).
    pub scale: usize,
    /// What each group of the instrument read; `None` where it is not asked at this level.
    pub wordings: Vec<Option<Wording>>,
    /// One per line of the report.
    pub cells: Vec<Cell>,
    /// Unweighted mean of the lines that show a mean.
    pub overall: Option<Exact>,
}

impl StatementResult {
    /// A statement on the scale at `scale`.
    pub(super) fn new(question: &Question, scale: usize, tally: &Tally, lines: &[Line]) -> StatementResult {
        let cells: Vec<Cell> = lines.iter().map(|line| cell(question, tally, line)).collect();
        let overall = Exact::mean(cells.iter().filter_map(Cell::mean));
        StatementResult {
            code: question.code.clone(),
            title: question.title.clone(),
            kind: question.kind,
            scale,
            wordings: wordings(question, tally),
            cells,
            overall,
        }
    }

    /// How far the highest and the lowest line lie apart; `None` with fewer than two means.
    pub fn gap(&self) -> Option<Exact> {
        let means = || self.cells.iter().filter_map(Cell::mean);
        let (highest, lowest) = (means().max()?, means().min()?);
        (means().count() >= 2).then(|| highest.distance(lowest))
    }
}

/// What each group of the instrument reads at the exercise's level.
pub(super) fn wordings(question: &Question, tally: &Tally) -> Vec<Option<Wording>> {
    let level = tally.frozen().exercise.level;
    let groups = 0..tally.frozen().instrument.groups.len();
    // What a report keeps is the statement itself; its easy words are for whoever answers.
    let kept = |wording: &Wording| Wording { easy: String::new(), ..wording.clone() };
    groups.map(|ix| question.wording(GroupIx(ix), level).map(kept)).collect()
}

/// Whether any group is asked the question at the exercise's level.
pub(super) fn belongs(question: &Question, tally: &Tally) -> bool {
    let frozen = tally.frozen();
    (0..frozen.instrument.groups.len()).any(|ix| question.wording(GroupIx(ix), frozen.exercise.level).is_some())
}

/// Counts of a question on a line, or why the line has none, whatever the counts are.
///
/// What is not asked or not chosen is no secret, so it is said also of a group that is hidden.
pub(super) fn counted(question: &Question, tally: &Tally, line: &Line) -> Result<Vec<u32>, Hidden> {
    let frozen = tally.frozen();
    let asked = line.groups.iter().filter(|group| question.wording(**group, frozen.exercise.level).is_some()).count();
    if asked == 0 {
        return Err(Hidden::NotAsked);
    }
    if !is_in(question, frozen) {
        return Err(Hidden::NotChosen);
    }
    match line.standing {
        Standing::NotInvited | Standing::NoSheets => return Err(Hidden::NoSheets),
        Standing::LeftOut => return Err(Hidden::GroupHidden),
        Standing::PooledAsStaff if asked < line.groups.len() => return Err(Hidden::NotBothAsked),
        Standing::OwnLine | Standing::OwnLineAgreed | Standing::PooledAsStaff => {}
    }
    let mut counts: Vec<u32> = Vec::new();
    for group in &line.groups {
        let more = tally.counts(*group, &question.code);
        counts.resize(more.len(), 0);
        for (count, more) in counts.iter_mut().zip(more) {
            *count += more;
        }
    }
    Ok(counts)
}

/// Whether a line may show counts with so many valid answers and opt-outs.
///
/// Where nobody gave a valid answer there is no rating to protect; then as many opt-outs are needed, so that "no
/// rating" is never said of one or two people.
pub(super) fn enough(line: &Line, valid: u32, opted_out: u32) -> bool {
    valid >= line.valid_min() || (valid == 0 && opted_out >= line.valid_min())
}

fn cell(question: &Question, tally: &Tally, line: &Line) -> Cell {
    let counts = match counted(question, tally, line) {
        Ok(counts) => counts,
        Err(hidden) => return Cell::Hidden(hidden),
    };
    // The points, and behind them N/A.
    let (not_applicable, points) = counts.split_last().map_or((0, &[][..]), |(last, points)| (*last, points));
    let points = PointCounts::new(points);
    let valid: u32 = points.iter().sum();
    if !enough(line, valid, not_applicable) {
        return Cell::Hidden(Hidden::TooFew);
    }
    let unanswered = line.sheets.saturating_sub(valid + not_applicable);
    let ratings = Ratings { points, not_applicable, unanswered, invited: line.invited };
    match Exact::ratio(ratings.sum(), u64::from(valid)) {
        Some(mean) => Cell::Mean { mean, ratings },
        None => Cell::NoRating(ratings),
    }
}
