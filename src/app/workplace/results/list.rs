//! A list of statements in some order, and the one that is looked at.

use crate::domain::report::Report;
use crate::domain::report::focus::Place;
use crate::domain::report::order::{Of, Order, sorted};
use crate::domain::report::statement::StatementResult;

/// The orders one key goes through, and the messages that name them.
const ORDERS: [(Order, &str); 4] = [
    (Order::Ascending, "order-by-position"),
    (Order::Highest, "order-highest"),
    (Order::Lowest, "order-lowest"),
    (Order::Descending, "order-last-position"),
];

/// Where statements come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// The area at this position.
    Area(usize),
    /// The school's own.
    Own,
}

/// Statements in an order. The order is made once, not for every frame: a questionnaire can have a thousand.
#[derive(Clone, Debug, Default)]
pub struct List {
    /// Where they stand.
    pub places: Vec<Place>,
    /// The cursor.
    pub row: usize,
}

/// The name of an order, as a message.
pub fn order_words(order: Order) -> &'static str {
    ORDERS.iter().find(|(other, _)| *other == order).map_or("", |(_, words)| words)
}

/// The order after this one.
pub fn next_order(order: Order) -> Order {
    let at = ORDERS.iter().position(|(other, _)| *other == order).unwrap_or(0);
    ORDERS.get((at + 1) % ORDERS.len()).map_or(order, |(next, _)| *next)
}

impl List {
    /// The statements of an area, or the own ones.
    pub fn of(report: &Report, from: From, order: Order) -> List {
        let statements = match from {
            From::Area(area) => report.areas.get(area).map_or(&[][..], |area| &area.statements),
            From::Own => &report.own,
        };
        let place = |statement: usize| match from {
            From::Area(area) => Place::Area { area, statement },
            From::Own => Place::Own(statement),
        };
        let all: Vec<&StatementResult> = statements.iter().collect();
        List { places: sorted(&all, Of::Overall, order).into_iter().map(place).collect(), row: 0 }
    }

    /// The statements in which a text stands: code, title or any group's wording.
    pub fn search(report: &Report, text: &str) -> List {
        let wanted = text.trim().to_lowercase();
        let has = |words: &str| words.to_lowercase().contains(&wanted);
        let fits = |statement: &StatementResult| {
            let mut wordings = statement.wordings.iter().flatten();
            has(&statement.code) || has(&statement.title) || wordings.any(|wording| has(&wording.text))
        };
        let found = report.places().filter(|(_, statement)| !wanted.is_empty() && fits(statement));
        List { places: found.map(|(place, _)| place).collect(), row: 0 }
    }

    /// The statement under the cursor.
    pub fn here(&self) -> Option<Place> {
        self.places.get(self.row).copied()
    }

    /// The last row.
    pub fn last(&self) -> usize {
        self.places.len().saturating_sub(1)
    }

    /// Turns to a statement, where it is listed.
    pub fn turn_to(&mut self, place: Place) {
        self.row = self.places.iter().position(|other| *other == place).unwrap_or(self.row);
    }
}
