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
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// The comparison with an earlier round, on pages of its own.
pub fn since(report: &Report, earlier: &Earlier, texts: &Texts) -> Section {
    let comparison = earlier.comparison;
    let about = [("report-before", earlier.report), ("report-after", report)];
    let about = about.map(|(id, report)| (texts.word(id), texts.say(&which(&report.facts))));
    let mut blocks = vec![Block::Facts { facts: about.to_vec() }];
    if let Some(caution) = sentences::caution(earlier.report.participation.level) {
        blocks.push(Block::Callout { title: texts.word("report-before"), text: texts.say(&caution) });
    }
    blocks.push(paragraph(&texts.say(&sentences::COMPARED)));
    let tables = Tables { comparison, texts };
    blocks.push(Block::Table(tables.overview()));
    for area in &comparison.areas {
        let caption = format!("{} {}", area.letter, area.title);
        blocks.push(Block::Table(tables.statements(&caption, &area.statements, true)));
    }
    if !comparison.own.is_empty() {
        blocks.push(Block::Table(tables.statements(&texts.word("report-own"), &comparison.own, false)));
    }
    for other in &comparison.others {
        let caption = format!("{}. {}", other.number, other.title);
        let mut rated = Vec::new();
        for item in &other.items {
            match item {
                ItemComparison::Rated(one) => rated.push(one.clone()),
                ItemComparison::Chosen(choice) => {
                    blocks.push(Block::Table(tables.chosen(&caption, choice, [report, earlier.report])));
                }
            }
        }
        if !rated.is_empty() {
            blocks.push(Block::Table(tables.statements(&caption, &rated, false)));
        }
    }
    section("comparison", &texts.word("report-since"), true, blocks)
}

fn text(text: String) -> Cell {
    Cell { text, ..Cell::default() }
}

/// Tables of a comparison, in a language.
struct Tables<'a> {
    comparison: &'a Comparison,
    texts: &'a Texts,
}

impl Tables<'_> {
    /// Titles of columns; the first by its message.
    fn columns(&self, first: &str, overall: bool) -> Vec<Column> {
        let column = |title: String, share: u32| Column { title, figures: false, share };
        let mut columns = vec![column(self.texts.word(first), 4)];
        if overall {
            columns.push(column(self.texts.word("report-overall"), 3));
        }
        columns.extend(
            self.comparison
                .lines
                .iter()
                .map(|line| column(self.texts.say(&sentences::titled(&line.key, &line.title)), 3)),
        );
        columns
    }

    fn told(&self, compared: &Compared, shown: fn(&Exact) -> Shown, note: Option<Say>) -> String {
        told(compared, shown, note, self.texts)
    }

    fn overview(&self) -> Table {
        let row = |area: &AreaComparison| {
            let cells = area.cells.iter().map(|cell| {
                let other = !cell.same_statements && cell.compared.difference().is_some();
                self.told(&cell.compared, Exact::shown, other.then(|| Say::new("report-other-statements")))
            });
            let first = [format!("{} {}", area.letter, area.title), self.told(&area.overall, Exact::shown, None)];
            first.into_iter().chain(cells).map(text).collect()
        };
        let mut rows: Vec<Vec<Cell>> = self.comparison.areas.iter().map(row).collect();
        let average = self.told(&self.comparison.school, Exact::shown, None);
        let mut school = vec![text(self.texts.word("report-school-average")), text(average)];
        school.resize(self.comparison.lines.len() + 2, Cell::default());
        rows.push(school);
        Table { caption: self.texts.word("report-areas"), columns: self.columns("report-area", true), rows }
    }

    fn statements(&self, caption: &str, statements: &[StatementComparison], coded: bool) -> Table {
        let row = |one: &StatementComparison| {
            let name = match (coded, one.title.is_empty()) {
                (true, _) => format!("{} {}", one.code, one.title),
                (false, true) => one.code.clone(),
                (false, false) => one.title.clone(),
            };
            let cells = one.cells.iter().map(|cell| self.told(&cell.compared, Exact::shown, note(cell.chance)));
            [name, self.told(&one.overall, Exact::shown, None)].into_iter().chain(cells).map(text).collect()
        };
        let rows = statements.iter().map(row).collect();
        Table { caption: caption.to_owned(), columns: self.columns("report-statement", true), rows }
    }

    /// A choice: a row for the average place, or one for each option.
    fn chosen(&self, caption: &str, choice: &ChoiceComparison, reports: [&Report; 2]) -> Table {
        let caption = format!("{caption}: {}", choice.title);
        let mut rows = Vec::new();
        if choice.view == View::Rank {
            let cells = choice.cells.iter().map(|cell| {
                let rank = cell.rank.as_ref();
                rank.map_or_else(|| NOTHING.to_owned(), |rank| self.told(rank, Exact::shown, note(cell.chance)))
            });
            let place = self.texts.word("report-average-place");
            rows.push(std::iter::once(place).chain(cells).map(text).collect());
        } else {
            for (at, option) in options(&choice.code, reports).into_iter().enumerate() {
                let cells = choice.cells.iter().map(|cell| {
                    let share = cell.shares.get(at);
                    share.map_or_else(|| NOTHING.to_owned(), |share| self.told(share, Exact::percent, None))
                });
                rows.push(std::iter::once(option.to_owned()).chain(cells).map(text).collect());
            }
        }
        let first = if choice.view == View::Rank { "report-figure" } else { "report-share-percent" };
        Table { caption, columns: self.columns(first, false), rows }
    }
}

fn note(mark: Option<Chance>) -> Option<Say> {
    mark.and_then(chance)
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
fn told(compared: &Compared, shown: fn(&Exact) -> Shown, note: Option<Say>, texts: &Texts) -> String {
    if compared.change == Change::NotPossible(Why::InNeither) {
        return NOTHING.to_owned();
    }
    let value =
        |value: Option<&Exact>| value.map_or_else(|| NOTHING.to_owned(), |value| texts.say(&shown(value).into()));
    let values = format!("{} → {}", value(compared.before.as_ref()), value(compared.after.as_ref()));
    let change = match compared.change {
        Change::Increased(by) => format!("▲ {}", texts.say(&by.into())),
        Change::Decreased(by) => format!("▼ {}", texts.say(&by.into())),
        Change::Same => "=".to_owned(),
        Change::NotPossible(reason) => texts.say(&why(reason)),
    };
    let note = note.map_or_else(String::new, |note| format!(" ({})", texts.say(&note)));
    format!("{values} {change}{note}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::language::english;
    use crate::locale::texts;

    #[test]
    fn what_neither_round_has_is_a_dash_and_no_reason() {
        let of = |before: Option<Exact>, after: Option<Exact>, why: Why| {
            told(
                &Compared { before, after, change: Change::NotPossible(why) },
                Exact::shown,
                None,
                texts::of(english()),
            )
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
