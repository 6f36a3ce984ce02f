//! What changed most since an earlier round: where a line's value of a statement rose or fell farthest, as printed.
//!
//! Taken from the comparison of the two reports, so it shows nothing that either of them hides. Lines rather than
//! overall values, because only they say whether a difference is within chance (decisions: *Results*).

use std::collections::BTreeMap;

use crate::domain::exact::{Difference, Shown};
use crate::domain::exercise::ExerciseId;
use crate::domain::report::Report;
use crate::domain::report::comparison::chance::Chance;
use crate::domain::report::comparison::statements::StatementComparison;
use crate::domain::report::comparison::{Change, NotComparable, compare};
use crate::domain::report::focus::Place;
use crate::domain::report::order::falling;

/// What changed most since an earlier round of the same level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// The earlier exercise.
    pub since: ExerciseId,
    /// School year of the earlier exercise, by the calendar year of its August.
    pub year: i16,
    /// Its session number.
    pub session: u8,
    /// What rose farthest, the farthest first.
    pub increased: Vec<Changed>,
    /// What fell farthest, the farthest first.
    pub decreased: Vec<Changed>,
}

/// A value that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The statement, in the later report.
    pub place: Place,
    /// The line it is about, by its position in the later report.
    pub line: usize,
    /// The earlier value as printed.
    pub before: Shown,
    /// The later value as printed.
    pub after: Shown,
    /// Their difference, never 0.
    pub by: Difference,
    /// What the difference may rest on.
    pub chance: Option<Chance>,
}

impl Changes {
    /// What changed most between two reports, at most `count` in each direction. Equal differences stand as in the
    /// questionnaire, the own statements last.
    ///
    /// # Errors
    /// [`NotComparable`] says why nothing in them can be compared.
    pub fn new(before: &Report, after: &Report, count: usize) -> Result<Changes, NotComparable> {
        let comparison = compare(before, after)?;
        let places: BTreeMap<&str, Place> =
            after.places().map(|(place, statement)| (statement.code.as_str(), place)).collect();
        let later: Vec<Option<usize>> = comparison.lines.iter().map(|line| line.after).collect();
        let statements = comparison.areas.iter().flat_map(|area| &area.statements).chain(&comparison.own);
        let all: Vec<Changed> = statements
            .filter_map(|statement| Some((*places.get(statement.code.as_str())?, statement)))
            .flat_map(|(place, statement)| changed(place, statement, &later))
            .collect();
        let (increased, decreased): (Vec<Changed>, Vec<Changed>) = all.into_iter().partition(|one| one.by.tenths() > 0);
        Ok(Changes {
            since: before.facts.exercise.clone(),
            year: before.facts.year,
            session: before.facts.session,
            increased: farthest(&increased, count),
            decreased: farthest(&decreased, count),
        })
    }

    /// Increases and decreases in turn, so that the first few tell of both; the farthest of all first.
    pub fn in_turn(&self) -> Vec<&Changed> {
        let farthest = |list: &[Changed]| list.first().map_or(0, |one| one.by.tenths().unsigned_abs());
        let (first, second) = if farthest(&self.increased) >= farthest(&self.decreased) {
            (&self.increased, &self.decreased)
        } else {
            (&self.decreased, &self.increased)
        };
        let longest = first.len().max(second.len());
        (0..longest).flat_map(|at| [first.get(at), second.get(at)]).flatten().collect()
    }
}

/// Every line's change of a statement.
fn changed<'a>(
    place: Place,
    statement: &'a StatementComparison,
    later: &'a [Option<usize>],
) -> impl Iterator<Item = Changed> + 'a {
    statement.cells.iter().zip(later).filter_map(move |(cell, line)| {
        let by = match cell.compared.change {
            Change::Increased(by) | Change::Decreased(by) => by,
            Change::Same | Change::NotPossible(_) => return None,
        };
        let (before, after) = (cell.compared.before.as_ref()?.shown(), cell.compared.after.as_ref()?.shown());
        Some(Changed { place, line: (*line)?, before, after, by, chance: cell.chance })
    })
}

fn farthest(all: &[Changed], count: usize) -> Vec<Changed> {
    let order = falling(all.iter().map(|one| Some(one.by.tenths().unsigned_abs())));
    order.into_iter().take(count).filter_map(|at| all.get(at).cloned()).collect()
}
