//! What a comparison lists: areas, statements, items and options, each with its values then and now.

use crate::domain::report::Report;
use crate::domain::report::comparison::chance::Chance;
use crate::domain::report::comparison::order::{Order, sorted};
use crate::domain::report::comparison::others::{ChoiceComparison, ItemComparison, OtherComparison};
use crate::domain::report::comparison::statements::StatementComparison;
use crate::domain::report::comparison::{AreaComparison, Compared, Comparison};
use crate::domain::report::order::Of;
use crate::domain::report::other::OtherItem;
use crate::locale::say::Say;

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Code or letter; empty where there is none.
    pub code: String,
    /// Title.
    pub title: Say,
    /// The overall value, where there is such a one.
    pub overall: Option<Compared>,
    /// One per line of the comparison.
    pub cells: Vec<EntryCell>,
    /// Whether the values are shares, printed in percent.
    pub percent: bool,
}

/// A line's value.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryCell {
    /// The values.
    pub compared: Compared,
    /// What the difference may rest on.
    pub chance: Option<Chance>,
    /// Whether other statements stand behind the two values.
    pub other_statements: bool,
}

impl Entry {
    /// The values of all, or of a line.
    pub fn of(&self, of: Of) -> Option<&Compared> {
        match of {
            Of::Overall => self.overall.as_ref(),
            Of::Line(line) => self.cells.get(line).map(|cell| &cell.compared),
        }
    }

    /// What the difference of a line may rest on.
    pub fn cell(&self, of: Of) -> Option<&EntryCell> {
        match of {
            Of::Overall => None,
            Of::Line(line) => self.cells.get(line),
        }
    }
}

/// The areas, and the school's average behind them.
pub fn areas(comparison: &Comparison) -> Vec<Entry> {
    let area = |area: &AreaComparison| Entry {
        code: area.letter.to_string(),
        title: area.title.clone().into(),
        overall: Some(area.overall.clone()),
        cells: area
            .cells
            .iter()
            .map(|cell| EntryCell {
                compared: cell.compared.clone(),
                chance: None,
                other_statements: !cell.same_statements,
            })
            .collect(),
        percent: false,
    };
    let school = Entry {
        code: String::new(),
        title: "compare-school-average".into(),
        overall: Some(comparison.school.clone()),
        cells: Vec::new(),
        percent: false,
    };
    comparison.areas.iter().map(area).chain(std::iter::once(school)).collect()
}

/// Statements in an order.
pub fn statements(statements: &[StatementComparison], of: Of, order: Order) -> Vec<Entry> {
    let all: Vec<&StatementComparison> = statements.iter().collect();
    sorted(&all, of, order).into_iter().filter_map(|at| statements.get(at)).map(statement).collect()
}

fn statement(statement: &StatementComparison) -> Entry {
    Entry {
        code: statement.code.clone(),
        title: statement.title.clone().into(),
        overall: Some(statement.overall.clone()),
        cells: statement.cells.iter().map(|cell| plain(&cell.compared, cell.chance)).collect(),
        percent: false,
    }
}

fn plain(compared: &Compared, chance: Option<Chance>) -> EntryCell {
    EntryCell { compared: compared.clone(), chance, other_statements: false }
}

/// The items of an other area; a choice gives its average rank and a row for each option.
pub fn other(other: &OtherComparison, after: &Report, before: &Report) -> Vec<Entry> {
    let mut entries = Vec::new();
    for item in &other.items {
        match item {
            ItemComparison::Rated(compared) => entries.push(Entry { code: String::new(), ..statement(compared) }),
            ItemComparison::Chosen(choice) => choices(choice, &options(choice, [after, before]), &mut entries),
        }
    }
    entries
}

fn choices(choice: &ChoiceComparison, options: &[String], entries: &mut Vec<Entry>) {
    let ranks: Vec<EntryCell> =
        choice.cells.iter().filter_map(|cell| Some(plain(cell.rank.as_ref()?, cell.chance))).collect();
    if !ranks.is_empty() {
        let title = "others-average-rank".into();
        entries.push(Entry { code: String::new(), title, overall: None, cells: ranks, percent: false });
    }
    for (at, option) in options.iter().enumerate() {
        let cells = choice.cells.iter().filter_map(|cell| cell.shares.get(at)).map(|share| plain(share, None));
        let cells = cells.collect();
        entries.push(Entry { code: String::new(), title: option.clone().into(), overall: None, cells, percent: true });
    }
}

/// The words of the options whose shares are compared: the later report's, or the earlier one's where only it has them.
fn options(choice: &ChoiceComparison, reports: [&Report; 2]) -> Vec<String> {
    let items = reports.into_iter().flat_map(|report| report.others.iter().flat_map(|other| &other.items));
    let mut found = items.filter_map(|item| match item {
        OtherItem::Chosen(result) if result.code == choice.code => Some(result),
        OtherItem::Chosen(_) | OtherItem::Rated(_) => None,
    });
    found.next().map_or_else(Vec::new, |result| result.options.iter().map(|option| option.text.clone()).collect())
}
