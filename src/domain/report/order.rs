//! In which order statements are listed.

use crate::domain::exact::Exact;
use crate::domain::report::statement::{Cell, StatementResult};

/// An order of the statements of one report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Highest value first.
    Highest,
    /// Lowest value first.
    Lowest,
    /// As they stand in the questionnaire.
    Ascending,
    /// The other way round.
    Descending,
}

/// Which value counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// The overall value.
    Overall,
    /// That of the line at this position.
    Line(usize),
}

impl StatementResult {
    /// The overall mean, or that of a line, where it is shown.
    pub fn value(&self, of: Of) -> Option<&Exact> {
        match of {
            Of::Overall => self.overall.as_ref(),
            Of::Line(line) => self.cells.get(line).and_then(Cell::mean),
        }
    }
}

/// Positions of the statements in an order. Equal values stand as in the questionnaire; what has no value comes last.
pub fn sorted(statements: &[&StatementResult], of: Of, order: Order) -> Vec<usize> {
    let values = || statements.iter().map(|statement| statement.value(of));
    match order {
        Order::Highest => falling(values()),
        Order::Lowest => rising(values()),
        Order::Ascending => (0..statements.len()).collect(),
        Order::Descending => (0..statements.len()).rev().collect(),
    }
}

/// Positions by falling key; equal keys as they stand, what has none last.
pub(super) fn falling<K: Ord>(keys: impl Iterator<Item = Option<K>>) -> Vec<usize> {
    by_key(keys, |a, b| b.cmp(a))
}

/// Positions by rising key; equal keys as they stand, what has none last.
pub(super) fn rising<K: Ord>(keys: impl Iterator<Item = Option<K>>) -> Vec<usize> {
    by_key(keys, K::cmp)
}

fn by_key<K>(keys: impl Iterator<Item = Option<K>>, compare: fn(&K, &K) -> std::cmp::Ordering) -> Vec<usize> {
    let mut with = Vec::new();
    let mut without = Vec::new();
    for (at, key) in keys.enumerate() {
        match key {
            Some(key) => with.push((at, key)),
            None => without.push(at),
        }
    }
    with.sort_by(|(_, a), (_, b)| compare(a, b));
    with.into_iter().map(|(at, _)| at).chain(without).collect()
}
