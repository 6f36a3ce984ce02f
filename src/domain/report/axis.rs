//! Where the figures of a report lie: from 1 to the highest point of the scale behind them; and where the points are
//! levels, which level a mean comes to.

use crate::domain::exact::{Exact, Shown};
use crate::domain::instrument::{Computing, Scale, mark};
use crate::domain::points::POINTS_MIN;
use crate::domain::report::Report;
use crate::domain::report::other::OtherItem;
use crate::domain::report::statement::StatementResult;
use crate::locale::say::Say;

/// Points where nothing says how many there are: a report without any statement.
pub const USUAL: usize = 5;

/// From 1 to the highest point of a scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    points: usize,
    /// Words of the points, where they are levels.
    levels: Vec<String>,
}

impl Axis {
    /// That of a scale with so many points, which are no levels.
    pub fn of(points: usize) -> Axis {
        Axis { points: points.max(POINTS_MIN), levels: Vec::new() }
    }

    /// That of a scale whose points are levels.
    pub fn of_levels(scale: &Scale) -> Axis {
        Axis { levels: scale.points.clone(), ..Axis::of(scale.points.len()) }
    }

    /// Whether means on the two say the same: as many points, and the same marks where they are levels. How a level is
    /// worded may be mended.
    pub fn is_like(&self, other: &Axis) -> bool {
        let marks = |axis: &Axis| axis.levels.iter().map(|level| mark(level).to_owned()).collect::<Vec<_>>();
        self.points == other.points && marks(self) == marks(other)
    }

    /// The highest point.
    pub fn points(&self) -> usize {
        self.points
    }

    /// `from 1 to 5`; of levels `from 1 (A1) to 6 (C2)`.
    pub fn words(&self) -> String {
        match self.levels.as_slice() {
            [low, .., high] => format!("from 1 ({}) to {} ({})", mark(low), self.points, mark(high)),
            _ => format!("from 1 to {}", self.points),
        }
    }

    /// What stands at both ends: `1` and `5`; of levels `A1` and `C2`.
    pub fn ends(&self) -> (String, String) {
        match self.levels.as_slice() {
            [low, .., high] => (mark(low).to_owned(), mark(high).to_owned()),
            _ => ("1".to_owned(), self.points.to_string()),
        }
    }

    /// How far above 1 a printed mean lies, in tenths, and how far the highest point does.
    pub fn part(&self, mean: Shown) -> (u64, u64) {
        let whole = u64::try_from(self.points - 1).unwrap_or(1) * 10;
        (mean.tenths().saturating_sub(10).min(whole), whole)
    }

    /// The level a mean comes to, in full: that of the nearest point, the mean rounded once and half up. `None` where
    /// the points are no levels.
    pub fn level(&self, mean: &Exact) -> Option<&str> {
        let point = usize::try_from(mean.rounded()).ok()?;
        self.levels.get(point.checked_sub(1)?).map(String::as_str)
    }

    /// A mean as it is told: `3.4`; of levels with the mark of the level it comes to, `3.4 B1`.
    pub fn told(&self, mean: &Exact) -> String {
        match self.level(mean) {
            Some(level) => format!("{} {}", mean.shown(), mark(level)),
            None => mean.shown().to_string(),
        }
    }

    /// The same in the language of whoever reads it.
    pub fn says(&self, mean: &Exact) -> Say {
        match self.level(mean) {
            Some(level) => {
                Say::new("results-mean-mark").with("mean", mean.shown()).with("level", mark(level).to_owned())
            }
            None => mean.shown().into(),
        }
    }

    /// Whether the points are levels.
    pub fn has_levels(&self) -> bool {
        !self.levels.is_empty()
    }

    /// How a point is called where there is little room: its number, or the mark of its level.
    pub fn point(&self, point: usize) -> String {
        let level = point.checked_sub(1).and_then(|at| self.levels.get(at));
        level.map_or_else(|| point.to_string(), |level| mark(level).to_owned())
    }
}

impl Report {
    /// The scale of a statement.
    pub fn scale_of(&self, statement: &StatementResult) -> Option<&Scale> {
        self.scales.get(statement.scale)
    }

    /// Whatever was rated: the statements of the areas, the own ones, the items of other areas.
    pub fn rated(&self) -> impl Iterator<Item = &StatementResult> {
        let others = self.others.iter().flat_map(|other| &other.items).filter_map(|item| match item {
            OtherItem::Rated(statement) => Some(statement),
            OtherItem::Chosen(_) => None,
        });
        self.statements().chain(&self.own).chain(others)
    }

    /// Whether anything is rated on the scale at a position.
    pub fn asks_on(&self, scale: usize) -> bool {
        self.rated().any(|statement| statement.scale == scale)
    }

    /// Where a statement's means lie. Levels are those of the areas' scale: what a school asks beside them on another one,
    /// such as how far people agree, has none.
    pub fn axis_of(&self, statement: &StatementResult) -> Axis {
        let Some(scale) = self.scale_of(statement) else { return Axis::of(USUAL) };
        let areas = self.statements().next().map(|first| first.scale);
        let are_levels = self.facts.computing == Computing::Levels && areas == Some(statement.scale);
        if are_levels { Axis::of_levels(scale) } else { Axis::of(scale.points.len()) }
    }

    /// Where the areas' means lie: an instrument asks all its areas on scales of equally many points.
    pub fn axis(&self) -> Axis {
        self.statements().next().map_or(Axis::of(USUAL), |statement| self.axis_of(statement))
    }
}
