//! In which order compared statements are listed.

use crate::domain::report::comparison::Compared;
use crate::domain::report::comparison::statements::StatementComparison;
use crate::domain::report::order::{Of, falling, rising};

/// An order of the statements of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// What increased most first.
    GreatestIncrease,
    /// What decreased most first.
    GreatestDecrease,
    /// Highest later value first.
    Highest,
    /// Lowest later value first.
    Lowest,
    /// As they stand in the questionnaire.
    Ascending,
    /// The other way round.
    Descending,
}

impl StatementComparison {
    /// The overall value, or that of a line of the comparison.
    pub fn value(&self, of: Of) -> Option<&Compared> {
        match of {
            Of::Overall => Some(&self.overall),
            Of::Line(line) => self.cells.get(line).map(|cell| &cell.compared),
        }
    }
}

/// Positions of the statements in an order. Equal numbers stand as in the questionnaire; what has none comes last.
/// Increase and decrease go by the difference as printed, highest and lowest by the later value.
pub fn sorted(statements: &[&StatementComparison], of: Of, order: Order) -> Vec<usize> {
    let differences = || statements.iter().map(|statement| statement.value(of)?.difference());
    let values = || statements.iter().map(|statement| statement.value(of)?.after.as_ref());
    match order {
        Order::GreatestIncrease => falling(differences()),
        Order::GreatestDecrease => rising(differences()),
        Order::Highest => falling(values()),
        Order::Lowest => rising(values()),
        Order::Ascending => (0..statements.len()).collect(),
        Order::Descending => (0..statements.len()).rev().collect(),
    }
}
