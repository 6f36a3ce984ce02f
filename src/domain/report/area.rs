//! The areas: means of shown statement means, per line and overall, and the school's average.

use crate::domain::exact::Exact;
use crate::domain::instrument::{Area, Form, Kind, Part};
use crate::domain::report::protection::Line;
use crate::domain::report::statement::{Cell, Hidden, StatementResult, belongs};
use crate::domain::report::tally::Tally;

/// What one line shows of an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AreaCell {
    /// Mean of the line's shown statement means.
    Mean {
        /// The mean.
        mean: Exact,
        /// Core statements behind it.
        core: usize,
        /// Optional statements behind it.
        optional: usize,
    },
    /// No statement has a rating, and one at least was answered with N/A alone.
    NoRating,
    /// Nothing.
    Hidden(Hidden),
}

impl AreaCell {
    /// The mean, where it is shown.
    pub fn mean(&self) -> Option<&Exact> {
        match self {
            AreaCell::Mean { mean, .. } => Some(mean),
            AreaCell::NoRating | AreaCell::Hidden(_) => None,
        }
    }

    fn of(statements: &[StatementResult], line: usize) -> AreaCell {
        let cells = || statements.iter().filter_map(|s| s.cells.get(line).map(|cell| (s.kind, cell)));
        let behind = |kind: Kind| cells().filter(|(k, cell)| *k == kind && cell.mean().is_some()).count();
        if let Some(mean) = Exact::mean(cells().filter_map(|(_, cell)| cell.mean())) {
            return AreaCell::Mean { mean, core: behind(Kind::Core), optional: behind(Kind::Optional) };
        }
        // The reason that says most about the people comes first.
        let any = |hidden: Hidden| cells().any(|(_, cell)| *cell == Cell::Hidden(hidden));
        if any(Hidden::TooFew) {
            AreaCell::Hidden(Hidden::TooFew)
        } else if cells().any(|(_, cell)| matches!(cell, Cell::NoRating(_))) {
            AreaCell::NoRating
        } else {
            let order = [Hidden::GroupHidden, Hidden::NoSheets, Hidden::NotBothAsked, Hidden::NotChosen];
            AreaCell::Hidden(order.into_iter().find(|hidden| any(*hidden)).unwrap_or(Hidden::NotAsked))
        }
    }
}

/// One of the areas.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaResult {
    /// `A`, `B` and so on.
    pub letter: char,
    /// Title.
    pub title: String,
    /// The area's hue.
    pub hue: String,
    /// Its statements at this level, in the instrument's order, also those the school did not choose.
    pub statements: Vec<StatementResult>,
    /// One per line of the report.
    pub cells: Vec<AreaCell>,
    /// Unweighted mean of the lines that show a mean.
    pub overall: Option<Exact>,
}

impl AreaResult {
    fn new(ix: usize, area: &Area, tally: &Tally, lines: &[Line]) -> AreaResult {
        let statements = statements(Part::Area(ix), tally, lines);
        let cells: Vec<AreaCell> = (0..lines.len()).map(|line| AreaCell::of(&statements, line)).collect();
        let overall = Exact::mean(cells.iter().filter_map(AreaCell::mean));
        AreaResult { letter: area.letter, title: area.title.clone(), hue: area.hue.clone(), statements, cells, overall }
    }
}

/// The whole school in one figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolAverage {
    /// Unweighted mean of the areas' overall values.
    pub mean: Exact,
    /// How many areas have one.
    pub areas: usize,
}

/// Every area of the instrument.
pub(super) fn areas(tally: &Tally, lines: &[Line]) -> Vec<AreaResult> {
    let areas = &tally.frozen().instrument.areas;
    areas.iter().enumerate().map(|(ix, area)| AreaResult::new(ix, area, tally, lines)).collect()
}

/// The school's average; `None` where no area has a value.
pub(super) fn school(areas: &[AreaResult]) -> Option<SchoolAverage> {
    let overalls = || areas.iter().filter_map(|area| area.overall.as_ref());
    Some(SchoolAverage { mean: Exact::mean(overalls())?, areas: overalls().count() })
}

/// The school's own statements, which stand apart from the areas.
pub(super) fn own(tally: &Tally, lines: &[Line]) -> Vec<StatementResult> {
    statements(Part::Own, tally, lines)
}

fn statements(part: Part, tally: &Tally, lines: &[Line]) -> Vec<StatementResult> {
    let frozen = tally.frozen();
    let all = frozen.instrument.questions.iter().chain(&frozen.exercise.own);
    let mut statements = Vec::new();
    for question in all.filter(|q| q.part == part && belongs(q, tally)) {
        if let Form::Scale(scale) = question.form {
            statements.push(StatementResult::new(question, scale, tally, lines));
        }
    }
    statements
}
