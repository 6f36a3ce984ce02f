//! Two reports compared, as plain text.

use crate::domain::exact::{Exact, Shown};
use crate::domain::report::Report;
use crate::domain::report::comparison::chance::Chance;
use crate::domain::report::comparison::others::{ChoiceChange, ChoiceComparison, ItemComparison};
use crate::domain::report::comparison::statements::StatementComparison;
use crate::domain::report::comparison::{AreaComparison, Change, Compared, Comparison};
use crate::domain::report::other::{ChoiceResult, OtherItem, View};
use crate::domain::report::sentences::{self, chance, participation, which};
use crate::format::figures::level_word;
use crate::format::report_text::{COLUMNS, NOTHING, TITLES_MAX, padded};
use crate::locale::texts::in_english;
use crate::text::{width, wrap};

/// A comparison being written.
struct Writer<'a> {
    before: &'a Report,
    after: &'a Report,
    comparison: &'a Comparison,
    ascii: bool,
    titles: usize,
    lines: Vec<String>,
}

/// The comparison of two reports, of which `before` is the earlier one, line by line. `ascii`: no arrows.
pub fn lines(before: &Report, after: &Report, comparison: &Comparison, ascii: bool) -> Vec<String> {
    let titles = comparison.lines.iter().map(|line| width(&line.title)).max().unwrap_or(0).min(TITLES_MAX);
    let mut writer = Writer { before, after, comparison, ascii, titles, lines: Vec::new() };
    writer.beginning();
    for area in &comparison.areas {
        writer.area(area);
    }
    if !comparison.own.is_empty() {
        writer.heading("Our own statements");
        comparison.own.iter().for_each(|statement| writer.statement(statement));
    }
    for other in &comparison.others {
        writer.heading(&format!("{}. {}", other.number, other.title));
        for item in &other.items {
            match item {
                ItemComparison::Rated(statement) => writer.statement(statement),
                ItemComparison::Chosen(choice) => writer.choice(choice),
            }
        }
    }
    writer.lines
}

impl Writer<'_> {
    fn line(&mut self, line: impl AsRef<str>) {
        self.lines.push(line.as_ref().trim_end().to_owned());
    }

    fn heading(&mut self, title: &str) {
        self.line("");
        self.line(title);
        self.line("=".repeat(width(title)));
        for (name, report) in [("Before", self.before), ("After", self.after)] {
            if let Some(caution) = sentences::caution(report.participation.level).as_ref().map(in_english) {
                self.line(format!("{name}: {caution}"));
            }
        }
    }

    fn beginning(&mut self) {
        let (before, after) = (self.before, self.after);
        for (name, report) in [("Before", before), ("After", after)] {
            self.line(format!("{name}: {}, {}", report.facts.school, in_english(&which(&report.facts))));
            for group in &report.participation.groups {
                self.line(format!("    {}", in_english(&participation(group))));
            }
            self.line(format!("    participation: {}", level_word(report.participation.level)));
        }
        self.line("");
        self.lines.extend(wrap(&in_english(&sentences::COMPARED), COLUMNS));
        self.heading("Overview of areas");
        for area in &self.comparison.areas {
            let words = self.compared(&area.overall, Exact::shown);
            self.line(format!("{}  {words}", padded(&format!("{} {}", area.letter, area.title), 34)));
        }
        let words = self.compared(&self.comparison.school, Exact::shown);
        self.line(format!("{}  {words}", padded("School average", 34)));
    }

    fn area(&mut self, area: &AreaComparison) {
        self.heading(&format!("{} {}", area.letter, area.title));
        for (line, cell) in self.comparison.lines.iter().zip(&area.cells) {
            let note = if cell.same_statements || cell.compared.difference().is_none() {
                ""
            } else {
                "  other statements or wording behind it"
            };
            let words = self.compared(&cell.compared, Exact::shown);
            self.cell(&line.title, &format!("{words}{note}"));
        }
        area.statements.iter().for_each(|statement| self.statement(statement));
    }

    fn statement(&mut self, statement: &StatementComparison) {
        let words = self.compared(&statement.overall, Exact::shown);
        self.line("");
        self.line(format!("{} {}", statement.code, statement.title));
        self.cell("Overall", &words);
        for (line, cell) in self.comparison.lines.iter().zip(&statement.cells) {
            let words = self.compared(&cell.compared, Exact::shown);
            self.cell(&line.title, &format!("{words}{}", note(cell.chance)));
        }
    }

    fn choice(&mut self, choice: &ChoiceComparison) {
        self.line("");
        self.line(format!("{} {}", choice.code, choice.title));
        for (line, cell) in self.comparison.lines.iter().zip(&choice.cells) {
            if let Some(rank) = &cell.rank {
                let words = self.compared(rank, Exact::shown);
                self.cell(&line.title, &format!("{words}{}", note(cell.chance)));
            }
            if choice.view != View::Rank {
                self.shares(&line.title, choice, cell);
            }
        }
    }

    /// What each option's share became, or once why none can be compared.
    fn shares(&mut self, title: &str, choice: &ChoiceComparison, cell: &ChoiceChange) {
        let changes = || cell.shares.iter().map(|share| share.change);
        if let Some(first @ Change::NotPossible(why)) = changes().next()
            && changes().all(|change| change == first)
        {
            self.cell(title, &in_english(&sentences::why(why)));
            return;
        }
        self.cell(title, "");
        for (option, share) in options(&choice.code, self.before, self.after).iter().zip(&cell.shares) {
            let words = self.compared(share, Exact::percent);
            self.line(format!("        {words}  {option}"));
        }
    }

    fn cell(&mut self, title: &str, words: &str) {
        let line = format!("    {}  {words}", padded(title, self.titles.max(width("Overall"))));
        self.line(line);
    }

    /// Both values and what became of the first.
    fn compared(&self, compared: &Compared, shown: fn(&Exact) -> Shown) -> String {
        let value = |value: Option<&Exact>| value.map_or_else(|| NOTHING.to_owned(), |value| shown(value).to_string());
        let values = format!("{:>5} -> {:>5}", value(compared.before.as_ref()), value(compared.after.as_ref()));
        let (up, down) = if self.ascii { ("^", "v") } else { ("▲", "▼") };
        match compared.change {
            Change::Increased(by) => format!("{values}  {up} {by}"),
            Change::Decreased(by) => format!("{values}  {down} {by}"),
            Change::Same => format!("{values}  ="),
            Change::NotPossible(why) => format!("{values}  {}", in_english(&sentences::why(why))),
        }
    }
}

fn note(mark: Option<Chance>) -> String {
    mark.and_then(chance).map_or_else(String::new, |words| format!("  {}", in_english(&words)))
}

/// Texts of a choice's options: the later report's, where it has the question.
fn options<'a>(code: &str, before: &'a Report, after: &'a Report) -> Vec<&'a str> {
    let items = |report: &'a Report| report.others.iter().flat_map(|other| &other.items);
    let found = items(after).chain(items(before)).find_map(|item| match item {
        OtherItem::Chosen(choice) if choice.code == code => Some(choice),
        OtherItem::Chosen(_) | OtherItem::Rated(_) => None,
    });
    found.map_or_else(Vec::new, |choice: &ChoiceResult| choice.options.iter().map(|o| o.text.as_str()).collect())
}
