//! Two exercises of one level side by side.

pub mod entries;

use crate::app::input::{Key, Target, Way};
use crate::app::keymap::{self, Binding, Hint, Named};
use crate::app::msg::Msg;
use crate::app::workplace::results::comparing::entries::{Entry, areas, other, statements};
use crate::app::workplace::room::Step;
use crate::domain::instrument::Group;
use crate::domain::report::Report;
use crate::domain::report::comparison::order::Order;
use crate::domain::report::comparison::{Comparison, NotComparable, compare};
use crate::domain::report::order::Of;

/// The orders one key goes through, and the messages that name them.
const ORDERS: [(Order, &str); 6] = [
    (Order::Ascending, "order-by-position"),
    (Order::GreatestIncrease, "order-greatest-increase"),
    (Order::GreatestDecrease, "order-greatest-decrease"),
    (Order::Highest, "order-highest"),
    (Order::Lowest, "order-lowest"),
    (Order::Descending, "order-last-position"),
];
/// Rows a page key goes.
const PAGE: usize = 5;

/// The state.
#[derive(Debug)]
pub struct Comparing {
    /// The earlier report.
    pub before: Box<Report>,
    /// The later report.
    pub after: Box<Report>,
    /// Both, compared.
    pub comparison: Comparison,
    /// The groups, for their letters, colours and patterns.
    pub groups: Vec<Group>,
    /// What is compared now.
    pub part: Part,
    /// Whose values are listed.
    pub of: Of,
    /// In which order.
    pub order: Order,
    /// What is listed.
    pub entries: Vec<Entry>,
    /// The cursor.
    pub row: usize,
    /// Whether the entry under the cursor is explained, line by line.
    pub explained: bool,
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The areas and the school's average.
    Areas,
    /// The statements of the area at this position.
    Area(usize),
    /// The school's own statements.
    Own,
    /// The other area at this position.
    Other(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    PageUp,
    PageDown,
    Before,
    After,
    Explain,
    Sort,
    Group,
    Leave,
}

const KEYS: &[Binding<Act>] = &[
    Binding { keys: &[Key::Up], action: Act::Up, shown: "↑↓", label: "key-move" },
    Binding { keys: &[Key::Down], action: Act::Down, shown: "↓", label: "" },
    Binding { keys: &[Key::PageUp], action: Act::PageUp, shown: "PgUp", label: "" },
    Binding { keys: &[Key::PageDown, Key::Char(' ')], action: Act::PageDown, shown: "PgDn", label: "" },
    Binding { keys: &[Key::Left, Key::BackTab], action: Act::Before, shown: "←", label: "key-area-before" },
    Binding { keys: &[Key::Right, Key::Tab], action: Act::After, shown: "→", label: "key-after" },
    Binding { keys: &[Key::Enter], action: Act::Explain, shown: "Enter", label: "key-why" },
    Binding { keys: &[Key::Char('s')], action: Act::Sort, shown: "s", label: "key-sort" },
    Binding { keys: &[Key::Char('g')], action: Act::Group, shown: "g", label: "key-group" },
    Binding {
        keys: &[Key::Char('q'), Key::Esc, Key::Backspace, Key::Ctrl('c')],
        action: Act::Leave,
        shown: "q",
        label: "key-close",
    },
];

/// Its key table.
pub fn key_tables() -> Vec<Named> {
    vec![("two exercises compared", keymap::bare(KEYS))]
}

impl Comparing {
    /// Compares two reports, the earlier one first whatever the order in which they came.
    ///
    /// # Errors
    /// Why they cannot be compared.
    pub fn new(one: Box<Report>, other: Box<Report>, groups: Vec<Group>) -> Result<Comparing, NotComparable> {
        let (before, after) = if one.facts.days.first <= other.facts.days.first { (one, other) } else { (other, one) };
        let comparison = compare(&before, &after)?;
        let entries = areas(&comparison);
        Ok(Comparing {
            before,
            after,
            comparison,
            groups,
            part: Part::Areas,
            of: Of::Overall,
            order: Order::Ascending,
            entries,
            row: 0,
            explained: false,
        })
    }

    /// Everything that can be turned to, in order.
    pub fn parts(&self) -> Vec<Part> {
        let areas = (0..self.comparison.areas.len()).map(Part::Area);
        let own = (!self.comparison.own.is_empty()).then_some(Part::Own);
        let others = (0..self.comparison.others.len()).map(Part::Other);
        std::iter::once(Part::Areas).chain(areas).chain(own).chain(others).collect()
    }

    /// The name of the order, as a message.
    pub fn order_words(&self) -> &'static str {
        ORDERS.iter().find(|(order, _)| *order == self.order).map_or("", |(_, words)| words)
    }

    /// The entry under the cursor.
    pub fn here(&self) -> Option<&Entry> {
        self.entries.get(self.row)
    }

    /// Whether what is listed can be sorted.
    pub fn can_sort(&self) -> bool {
        matches!(self.part, Part::Area(_) | Part::Own)
    }

    fn list(&mut self) {
        let (comparison, of, order) = (&self.comparison, self.of, self.order);
        self.entries = match self.part {
            Part::Areas => areas(comparison),
            Part::Area(at) => {
                comparison.areas.get(at).map_or_else(Vec::new, |area| statements(&area.statements, of, order))
            }
            Part::Own => statements(&comparison.own, of, order),
            Part::Other(at) => {
                comparison.others.get(at).map_or_else(Vec::new, |compared| other(compared, &self.after, &self.before))
            }
        };
        self.row = self.row.min(self.entries.len().saturating_sub(1));
    }

    /// What happened, and whether it stays open.
    pub fn update(&mut self, msg: &Msg) -> (Step, bool) {
        let act = match msg {
            Msg::Key(key) => keymap::lookup(KEYS, *key),
            Msg::Scroll(Way::Up) => Some(Act::Up),
            Msg::Scroll(Way::Down) => Some(Act::Down),
            Msg::Click(Target::Row(row)) => {
                self.explained = self.row == *row && !self.explained;
                self.row = (*row).min(self.entries.len().saturating_sub(1));
                return (Step::stay(), true);
            }
            _ => None,
        };
        let Some(act) = act else { return (Step::Pass, true) };
        let last = self.entries.len().saturating_sub(1);
        match act {
            Act::Up => self.row = self.row.saturating_sub(1),
            Act::Down => self.row = (self.row + 1).min(last),
            Act::PageUp => self.row = self.row.saturating_sub(PAGE),
            Act::PageDown => self.row = (self.row + PAGE).min(last),
            Act::Before | Act::After => self.turn(act == Act::After),
            Act::Explain => self.explained = !self.explained,
            Act::Sort if self.can_sort() => {
                let at = ORDERS.iter().position(|(order, _)| *order == self.order).unwrap_or(0);
                self.order = ORDERS.get((at + 1) % ORDERS.len()).map_or(self.order, |(order, _)| *order);
                self.row = 0;
                self.list();
            }
            Act::Sort => {}
            Act::Group => {
                self.of = match self.of {
                    Of::Overall if self.comparison.lines.is_empty() => Of::Overall,
                    Of::Overall => Of::Line(0),
                    Of::Line(line) if line + 1 < self.comparison.lines.len() => Of::Line(line + 1),
                    Of::Line(_) => Of::Overall,
                };
                self.list();
            }
            Act::Leave if self.explained => self.explained = false,
            Act::Leave => return (Step::stay(), false),
        }
        (Step::stay(), true)
    }

    fn turn(&mut self, forward: bool) {
        let parts = self.parts();
        let at = parts.iter().position(|part| *part == self.part).unwrap_or(0);
        let to = if forward { (at + 1).min(parts.len() - 1) } else { at.saturating_sub(1) };
        if to != at {
            self.part = parts.get(to).copied().unwrap_or(self.part);
            self.row = 0;
            self.explained = false;
            self.list();
        }
    }

    /// The keys for the last lines.
    pub fn hints(&self) -> Vec<Hint> {
        let listed = self.entries.len();
        keymap::hints(KEYS, |act| match act {
            Act::Up | Act::Down | Act::PageUp | Act::PageDown => listed < 2,
            Act::Before | Act::After => self.parts().len() < 2,
            Act::Explain => listed == 0,
            Act::Sort => !self.can_sort(),
            Act::Group => self.comparison.lines.is_empty(),
            Act::Leave => false,
        })
    }
}
