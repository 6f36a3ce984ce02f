//! What became of the values since an earlier round.

use crate::document::Section;
use crate::document::block::{Block, Cell, Column, Table};
use crate::document::figures::NOTHING;
use crate::document::report::{Earlier, paragraph, section};
use crate::domain::exact::{Exact, Shown};
use crate::domain::report::Report;
use crate::domain::report::comparison::chance::Chance;
use crate::domain::report::comparison::others::{ChoiceComparison, ItemComparison};
use crate::domain::report::comparison::statements::StatementComparison;
use crate::domain::report::comparison::{AreaComparison, Change, Compared, Comparison, Why};
use crate::domain::report::other::{OtherItem, View};
use crate::domain::report::sentences::{self, chance, which, why};

/// What stands behind an area's value when it is not the same.
const OTHER_STATEMENTS: &str = "other statements or wording behind it";

/// The comparison with an earlier round, on pages of its own.
pub fn since(report: &Report, earlier: &Earlier) -> Section {
    let comparison = earlier.comparison;
    let about = vec![("Before".to_owned(), which(&earlier.report.facts)), ("After".to_owned(), which(&report.facts))];
    let mut blocks = vec![Block::Facts { facts: about }];
    if let Some(caution) = sentences::caution(earlier.report.participation.level) {
        blocks.push(Block::Callout { title: "Before".to_owned(), text: caution.to_owned() });
    }
    blocks.push(paragraph(sentences::COMPARED));
    blocks.push(Block::Table(overview(comparison)));
    for area in &comparison.areas {
        let caption = format!("{} {}", area.letter, area.title);
        blocks.push(Block::Table(statements(&caption, &area.statements, true, comparison)));
    }
    if !comparison.own.is_empty() {
        blocks.push(Block::Table(statements("Our own statements", &comparison.own, false, comparison)));
    }
    for other in &comparison.others {
        let caption = format!("{}. {}", other.number, other.title);
        let mut rated = Vec::new();
        for item in &other.items {
            match item {
                ItemComparison::Rated(one) => rated.push(one.clone()),
                ItemComparison::Chosen(choice) => {
                    blocks.push(Block::Table(chosen(&caption, choice, comparison, [report, earlier.report])));
                }
            }
        }
        if !rated.is_empty() {
            blocks.push(Block::Table(statements(&caption, &rated, false, comparison)));
        }
    }
    section("comparison", "Since the earlier round", true, blocks)
}

fn columns(first: &str, overall: bool, comparison: &Comparison) -> Vec<Column> {
    let column = |title: &str, share: u32| Column { title: title.to_owned(), figures: false, share };
    let mut columns = vec![column(first, 4)];
    if overall {
        columns.push(column("Overall", 3));
    }
    columns.extend(comparison.lines.iter().map(|line| column(&line.title, 3)));
    columns
}

fn text(text: String) -> Cell {
    Cell { text, ..Cell::default() }
}

fn overview(comparison: &Comparison) -> Table {
    let row = |area: &AreaComparison| {
        let cells = area.cells.iter().map(|cell| {
            let other = !cell.same_statements && cell.compared.difference().is_some();
            told(&cell.compared, Exact::shown, other.then_some(OTHER_STATEMENTS))
        });
        let first = [format!("{} {}", area.letter, area.title), told(&area.overall, Exact::shown, None)];
        first.into_iter().chain(cells).map(text).collect()
    };
    let mut rows: Vec<Vec<Cell>> = comparison.areas.iter().map(row).collect();
    let mut school = vec![text("School average".to_owned()), text(told(&comparison.school, Exact::shown, None))];
    school.resize(comparison.lines.len() + 2, Cell::default());
    rows.push(school);
    Table { caption: "Areas".to_owned(), columns: columns("Area", true, comparison), rows }
}

fn statements(caption: &str, statements: &[StatementComparison], coded: bool, comparison: &Comparison) -> Table {
    let row = |one: &StatementComparison| {
        let name = match (coded, one.title.is_empty()) {
            (true, _) => format!("{} {}", one.code, one.title),
            (false, true) => one.code.clone(),
            (false, false) => one.title.clone(),
        };
        let cells = one.cells.iter().map(|cell| told(&cell.compared, Exact::shown, note(cell.chance)));
        [name, told(&one.overall, Exact::shown, None)].into_iter().chain(cells).map(text).collect()
    };
    let rows = statements.iter().map(row).collect();
    Table { caption: caption.to_owned(), columns: columns("Statement", true, comparison), rows }
}

fn note(mark: Option<Chance>) -> Option<&'static str> {
    mark.and_then(chance)
}

/// A choice: a row for the average place, or one for each option.
fn chosen(caption: &str, choice: &ChoiceComparison, comparison: &Comparison, reports: [&Report; 2]) -> Table {
    let caption = format!("{caption}: {}", choice.title);
    let mut rows = Vec::new();
    if choice.view == View::Rank {
        let cells = choice.cells.iter().map(|cell| {
            let rank = cell.rank.as_ref();
            rank.map_or_else(|| NOTHING.to_owned(), |rank| told(rank, Exact::shown, note(cell.chance)))
        });
        rows.push(std::iter::once("Average place".to_owned()).chain(cells).map(text).collect());
    } else {
        for (at, option) in options(&choice.code, reports).into_iter().enumerate() {
            let cells = choice.cells.iter().map(|cell| {
                let share = cell.shares.get(at);
                share.map_or_else(|| NOTHING.to_owned(), |share| told(share, Exact::percent, None))
            });
            rows.push(std::iter::once(option.to_owned()).chain(cells).map(text).collect());
        }
    }
    let first = if choice.view == View::Rank { "Figure" } else { "Share in percent" };
    Table { caption, columns: columns(first, false, comparison), rows }
}

/// Texts of a choice's options: the later report's, where it has the question.
fn options<'a>(code: &str, reports: [&'a Report; 2]) -> Vec<&'a str> {
    let items = reports.into_iter().flat_map(|report| report.others.iter().flat_map(|other| &other.items));
    let mut found = items.filter_map(|item| match item {
        OtherItem::Chosen(choice) if choice.code == code => Some(&choice.options),
        OtherItem::Chosen(_) | OtherItem::Rated(_) => None,
    });
    found.next().map_or_else(Vec::new, |options| options.iter().map(|option| option.text.as_str()).collect())
}

/// Both values and what became of the first. What neither round has, such as what a group is never asked, is no change
/// that is missing.
fn told(compared: &Compared, shown: fn(&Exact) -> Shown, note: Option<&str>) -> String {
    if compared.change == Change::NotPossible(Why::InNeither) {
        return NOTHING.to_owned();
    }
    let value = |value: Option<&Exact>| value.map_or_else(|| NOTHING.to_owned(), |value| shown(value).to_string());
    let values = format!("{} → {}", value(compared.before.as_ref()), value(compared.after.as_ref()));
    let change = match compared.change {
        Change::Increased(by) => format!("▲ {by}"),
        Change::Decreased(by) => format!("▼ {by}"),
        Change::Same => "=".to_owned(),
        Change::NotPossible(reason) => why(reason).to_owned(),
    };
    let note = note.map_or_else(String::new, |note| format!(" ({note})"));
    format!("{values} {change}{note}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_neither_round_has_is_a_dash_and_no_reason() {
        let of = |before: Option<Exact>, after: Option<Exact>, why: Why| {
            told(&Compared { before, after, change: Change::NotPossible(why) }, Exact::shown, None)
        };
        let three = || Exact::ratio(3, 1);
        assert_eq!(of(None, None, Why::InNeither), NOTHING);
        assert_eq!(of(three(), None, Why::Missing), "3.0 → – not possible: missing in one of the two");
        assert_eq!(of(None, three(), Why::Missing), "– → 3.0 not possible: missing in one of the two");
        assert_eq!(
            of(None, None, Why::Missing),
            "– → – not possible: missing in one of the two",
            "hidden in the other"
        );
    }
}
