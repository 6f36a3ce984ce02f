//! Two reports compared, as plain text.

use crate::domain::exact::{Exact, Shown};
use crate::domain::report::Report;
use crate::domain::report::comparison::others::{ChoiceChange, ChoiceComparison, ItemComparison};
use crate::domain::report::comparison::statements::StatementComparison;
use crate::domain::report::comparison::{AreaComparison, Change, Compared, ComparedLine, Comparison};
use crate::domain::report::other::{ChoiceResult, OtherItem, View};
use crate::domain::report::sentences::{self, chance, participation, participation_level, which};
use crate::format::report_text::{COLUMNS, NAMES_MAX, NOTHING, TITLES_MAX, folded, padded};
use crate::locale::say::Say;
use crate::locale::texts::Texts;
use crate::text::{width, wrap};

/// A comparison being written.
struct Writer<'a> {
    before: &'a Report,
    after: &'a Report,
    comparison: &'a Comparison,
    ascii: bool,
    texts: &'a Texts,
    /// Titles of the compared lines, in their order.
    titles: Vec<String>,
    /// Columns of these titles.
    columns: usize,
    lines: Vec<String>,
}

/// The comparison of two reports, of which `before` is the earlier one, line by line. `ascii`: no arrows.
pub fn lines(before: &Report, after: &Report, comparison: &Comparison, ascii: bool, texts: &Texts) -> Vec<String> {
    let title = |line: &ComparedLine| texts.say(&sentences::titled(&line.key, &line.title));
    let titles: Vec<String> = comparison.lines.iter().map(title).collect();
    let widest = titles.iter().map(|title| width(title)).max().unwrap_or(0).min(TITLES_MAX);
    let columns = widest.max(width(&texts.word("report-overall")));
    let mut writer = Writer { before, after, comparison, ascii, texts, titles, columns, lines: Vec::new() };
    writer.beginning();
    for area in &comparison.areas {
        writer.area(area);
    }
    if !comparison.own.is_empty() {
        writer.heading(&texts.word("report-own"));
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

impl<'a> Writer<'a> {
    fn line(&mut self, line: impl AsRef<str>) {
        self.lines.extend(folded(line.as_ref(), None));
    }

    fn heading(&mut self, title: &str) {
        self.line("");
        self.line(title);
        self.line("=".repeat(width(title)));
        for (id, report) in self.both() {
            if let Some(caution) = sentences::caution(report.participation.level) {
                let words = format!("{}: {}", self.texts.word(id), self.texts.say(&caution));
                self.lines.extend(wrap(&words, COLUMNS));
            }
        }
    }

    /// The earlier and the later report, each with the message of what it is called.
    fn both(&self) -> [(&'static str, &'a Report); 2] {
        [("report-before", self.before), ("report-after", self.after)]
    }

    fn beginning(&mut self) {
        let texts = self.texts;
        let mut lines = Vec::new();
        for (id, report) in self.both() {
            let which = texts.say(&which(&report.facts));
            lines.extend(wrap(&format!("{}: {}, {which}", texts.word(id), report.facts.school), COLUMNS));
            let groups = report.participation.groups.iter().map(participation);
            let level = Say::new("report-participation-is");
            let level = level.with("level", participation_level(report.participation.level));
            lines.extend(groups.chain([level]).flat_map(|say| folded(&format!("    {}", texts.say(&say)), None)));
        }
        self.lines.extend(lines);
        self.line("");
        self.lines.extend(wrap(&texts.say(&sentences::COMPARED), COLUMNS));
        self.heading(&texts.word("report-overview"));
        let name = |area: &AreaComparison| format!("{} {}", area.letter, area.title);
        let areas = self.comparison.areas.iter().map(|area| (name(area), &area.overall));
        let rows: Vec<_> = areas.chain([(texts.word("report-school-average"), &self.comparison.school)]).collect();
        let columns = rows.iter().map(|(name, _)| width(name)).max().unwrap_or(0).min(NAMES_MAX);
        for (name, compared) in rows {
            let words = self.compared(compared, Exact::shown);
            self.line(format!("{}  {words}", padded(&name, columns)));
        }
    }

    fn area(&mut self, area: &AreaComparison) {
        self.heading(&format!("{} {}", area.letter, area.title));
        for (at, cell) in area.cells.iter().enumerate() {
            let other = !cell.same_statements && cell.compared.difference().is_some();
            let note = self.note(other.then(|| Say::new("report-other-statements")));
            let words = self.compared(&cell.compared, Exact::shown);
            self.cell(at, &format!("{words}{note}"));
        }
        area.statements.iter().for_each(|statement| self.statement(statement));
    }

    fn statement(&mut self, statement: &StatementComparison) {
        let words = self.compared(&statement.overall, Exact::shown);
        self.line("");
        self.line(format!("{} {}", statement.code, statement.title));
        self.titled(&self.texts.word("report-overall"), &words);
        for (at, cell) in statement.cells.iter().enumerate() {
            let words = self.compared(&cell.compared, Exact::shown);
            self.cell(at, &format!("{words}{}", self.note(cell.chance.and_then(chance))));
        }
    }

    fn choice(&mut self, choice: &ChoiceComparison) {
        self.line("");
        self.line(format!("{} {}", choice.code, choice.title));
        for (at, cell) in choice.cells.iter().enumerate() {
            if let Some(rank) = &cell.rank {
                let words = self.compared(rank, Exact::shown);
                self.cell(at, &format!("{words}{}", self.note(cell.chance.and_then(chance))));
            }
            if choice.view != View::Rank {
                self.shares(at, choice, cell);
            }
        }
    }

    /// What each option's share became, or once why none can be compared.
    fn shares(&mut self, at: usize, choice: &ChoiceComparison, cell: &ChoiceChange) {
        let changes = || cell.shares.iter().map(|share| share.change);
        if let Some(first @ Change::NotPossible(why)) = changes().next()
            && changes().all(|change| change == first)
        {
            self.cell(at, &self.texts.say(&sentences::why(why)));
            return;
        }
        self.cell(at, "");
        for (option, share) in options(&choice.code, self.before, self.after).iter().zip(&cell.shares) {
            let words = self.compared(share, Exact::percent);
            self.line(format!("        {words}  {option}"));
        }
    }

    fn cell(&mut self, at: usize, words: &str) {
        let title = self.titles.get(at).cloned().unwrap_or_default();
        self.titled(&title, words);
    }

    fn titled(&mut self, title: &str, words: &str) {
        let line = format!("    {}  {words}", padded(title, self.columns));
        self.lines.extend(folded(&line, Some(self.columns + 6)));
    }

    fn note(&self, note: Option<Say>) -> String {
        note.map_or_else(String::new, |note| format!("  {}", self.texts.say(&note)))
    }

    /// Both values and what became of the first.
    fn compared(&self, compared: &Compared, shown: fn(&Exact) -> Shown) -> String {
        let texts = self.texts;
        let value =
            |value: Option<&Exact>| value.map_or_else(|| NOTHING.to_owned(), |value| texts.say(&shown(value).into()));
        let values = format!("{:>5} -> {:>5}", value(compared.before.as_ref()), value(compared.after.as_ref()));
        let (up, down) = if self.ascii { ("^", "v") } else { ("▲", "▼") };
        match compared.change {
            Change::Increased(by) => format!("{values}  {up} {}", texts.say(&by.into())),
            Change::Decreased(by) => format!("{values}  {down} {}", texts.say(&by.into())),
            Change::Same => format!("{values}  ="),
            Change::NotPossible(why) => format!("{values}  {}", texts.say(&sentences::why(why))),
        }
    }
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
