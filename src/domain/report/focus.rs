//! What is worth talking about: lowest, highest, widest gap between groups, most N/A.

use crate::domain::exact::Exact;
use crate::domain::report::Report;
use crate::domain::report::order::falling;
use crate::domain::report::statement::StatementResult;

/// Where a statement stands in a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In an area.
    Area {
        /// Position of the area.
        area: usize,
        /// Position within the area.
        statement: usize,
    },
    /// Among the own statements.
    Own(usize),
}

/// A statement with the number that puts it here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Where it stands.
    pub place: Place,
    /// The line it is about; `None` for all of them.
    pub line: Option<usize>,
    /// A mean, the distance of two means, or a share.
    pub number: Exact,
}

/// The statements worth talking about, the own ones among them; each list as long as wished, the first first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Focus {
    /// Lowest overall mean.
    pub lowest: Vec<Point>,
    /// Highest overall mean.
    pub highest: Vec<Point>,
    /// Widest distance between the highest and the lowest line; never 0.
    pub widest: Vec<Point>,
    /// Largest share of N/A among the sheets of one line; never 0.
    pub not_applicable: Vec<Point>,
}

impl Report {
    /// The statement at a place.
    pub fn statement(&self, place: Place) -> Option<&StatementResult> {
        match place {
            Place::Area { area, statement } => self.areas.get(area)?.statements.get(statement),
            Place::Own(at) => self.own.get(at),
        }
    }

    /// Every statement of the areas and every own one, in order, with its place.
    pub fn places(&self) -> impl Iterator<Item = (Place, &StatementResult)> {
        let areas = self.areas.iter().enumerate().flat_map(|(area, result)| {
            let statements = result.statements.iter().enumerate();
            statements.map(move |(statement, result)| (Place::Area { area, statement }, result))
        });
        areas.chain(self.own.iter().enumerate().map(|(at, result)| (Place::Own(at), result)))
    }

    /// The statements worth talking about, at most `count` of a kind.
    pub fn focus(&self, count: usize) -> Focus {
        let mut means: Vec<Point> = Vec::new();
        let mut gaps = Vec::new();
        let mut shares = Vec::new();
        for (place, statement) in self.places() {
            means.extend(statement.overall.clone().map(|number| Point { place, line: None, number }));
            gaps.extend(statement.gap().map(|number| Point { place, line: None, number }));
            for (line, cell) in statement.cells.iter().enumerate() {
                let share = cell.ratings().and_then(|ratings| ratings.not_applicable_share());
                shares.extend(share.map(|number| Point { place, line: Some(line), number }));
            }
        }
        let above_0 = |points: &mut Vec<Point>| points.retain(|point| !point.number.numerator().is_zero());
        above_0(&mut gaps);
        above_0(&mut shares);
        let highest = first(&means, count);
        means.sort_by(|a, b| a.number.cmp(&b.number));
        means.truncate(count);
        Focus { lowest: means, highest, widest: first(&gaps, count), not_applicable: first(&shares, count) }
    }
}

/// The points with the largest numbers; equal ones as they stand.
fn first(points: &[Point], count: usize) -> Vec<Point> {
    let order = falling(points.iter().map(|point| Some(&point.number)));
    order.into_iter().take(count).filter_map(|at| points.get(at).cloned()).collect()
}
