//! Where the figures of a report lie: from 1 to the highest point of the scale behind them.

use crate::domain::exact::Shown;
use crate::domain::instrument::Scale;
use crate::domain::points::POINTS_MIN;
use crate::domain::report::Report;
use crate::domain::report::statement::StatementResult;

/// Points where nothing says how many there are: a report without any statement.
pub const USUAL: usize = 5;

/// From 1 to the highest point of a scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    points: usize,
}

impl Axis {
    /// That of a scale with so many points.
    pub fn of(points: usize) -> Axis {
        Axis { points: points.max(POINTS_MIN) }
    }

    /// The highest point.
    pub fn points(&self) -> usize {
        self.points
    }

    /// `from 1 to 5`.
    pub fn words(&self) -> String {
        format!("from 1 to {}", self.points)
    }

    /// What stands at both ends: `1` and `5`.
    pub fn ends(&self) -> (String, String) {
        ("1".to_owned(), self.points.to_string())
    }

    /// How far above 1 a printed mean lies, in tenths, and how far the highest point does.
    pub fn part(&self, mean: Shown) -> (u64, u64) {
        let whole = u64::try_from(self.points - 1).unwrap_or(1) * 10;
        (mean.tenths().saturating_sub(10).min(whole), whole)
    }
}

impl Report {
    /// The scale of a statement.
    pub fn scale_of(&self, statement: &StatementResult) -> Option<&Scale> {
        self.scales.get(statement.scale)
    }

    /// Where a statement's means lie.
    pub fn axis_of(&self, statement: &StatementResult) -> Axis {
        Axis::of(self.scale_of(statement).map_or(USUAL, |scale| scale.points.len()))
    }

    /// Where the areas' means lie: an instrument asks all its areas on scales of equally many points.
    pub fn axis(&self) -> Axis {
        self.statements().next().map_or(Axis::of(USUAL), |statement| self.axis_of(statement))
    }
}
