//! Two reports compared, as JSON and as CSV. It is made again from the two reports, so it is only written.

use serde_json::{Map, Value, json};

use crate::domain::exact::{Exact, Shown};
use crate::domain::report::Report;
use crate::domain::report::comparison::chance::Chance;
use crate::domain::report::comparison::others::{ChoiceChange, ChoiceComparison, ItemComparison};
use crate::domain::report::comparison::statements::StatementComparison;
use crate::domain::report::comparison::{Change, Compared, ComparedLine, Comparison};
use crate::domain::report::other::{ChoiceResult, OtherItem};
use crate::format::report::names::{CHANCES, KINDS, LEVELS, VIEWS, WHYS, change, word};
use crate::format::report::table::Table;
use crate::format::report::writing::shown_number;

/// What the JSON of a comparison says of itself.
pub const FORMAT: &str = "reflectory-comparison";
/// The version that is written.
pub const VERSION: u32 = 1;

/// The columns of the CSV. Whatever a row does not have is empty.
const COLUMNS: [&str; 14] = [
    "before", "after", "part", "area", "code", "title", "line", "figure", "option", "from", "to", "change", "by",
    "note",
];
/// Stands in the column of lines where a figure is of all of them.
const ALL: &str = "*";

type Rounding = fn(&Exact) -> Shown;

/// The JSON of a comparison of these two reports, of which `before` is the earlier one.
pub fn write(before: &Report, after: &Report, comparison: &Comparison) -> String {
    let areas = comparison.areas.iter().map(|area| {
        let cells = comparison.lines.iter().zip(&area.cells).map(|(line, cell)| {
            let mut object = compared(&cell.compared, Exact::shown);
            object.insert("line".to_owned(), json!(line.key));
            object.insert("same_statements".to_owned(), json!(cell.same_statements));
            object
        });
        json!({
            "letter": area.letter,
            "title": area.title,
            "overall": compared(&area.overall, Exact::shown),
            "cells": cells.collect::<Vec<_>>(),
            "statements": statements(&area.statements, comparison),
        })
    });
    let others = comparison.others.iter().map(|other| {
        let items = other.items.iter().map(|item| match item {
            ItemComparison::Rated(rated) => json!({ "rated": statement(rated, comparison) }),
            ItemComparison::Chosen(chosen) => json!({ "chosen": choice(chosen, after, before, comparison) }),
        });
        json!({ "key": other.key, "number": other.number, "title": other.title, "items": items.collect::<Vec<_>>() })
    });
    json!({
        "format": FORMAT,
        "version": VERSION,
        "before": side(before),
        "after": side(after),
        "lines": comparison.lines.iter().map(line).collect::<Vec<_>>(),
        "school": compared(&comparison.school, Exact::shown),
        "areas": areas.collect::<Vec<_>>(),
        "own": statements(&comparison.own, comparison),
        "others": others.collect::<Vec<_>>(),
    })
    .to_string()
}

/// What is said of each of the two.
fn side(report: &Report) -> Value {
    let groups = report.participation.groups.iter().map(|group| {
        json!({
            "key": group.key,
            "title": group.title,
            "eligible": group.count.eligible,
            "invited": group.count.invited,
            "submitted": group.count.submitted,
            "minimum": group.count.minimum,
        })
    });
    json!({
        "exercise": report.facts.exercise.0,
        "edition": report.facts.edition,
        "school": report.facts.school,
        "level": report.facts.level,
        "year": report.facts.year,
        "session": report.facts.session,
        "participation": word(&LEVELS, &report.participation.level),
        "groups": groups.collect::<Vec<_>>(),
    })
}

fn line(line: &ComparedLine) -> Value {
    json!({ "key": line.key, "title": line.title, "in_before": line.before.is_some(), "in_after": line.after.is_some() })
}

fn compared(compared: &Compared, rounding: Rounding) -> Map<String, Value> {
    let number = |exact: &Option<Exact>| json!(exact.as_ref().map(|exact| shown_number(exact, rounding(exact))));
    let mut object = Map::new();
    object.insert("before".to_owned(), number(&compared.before));
    object.insert("after".to_owned(), number(&compared.after));
    object.insert("change".to_owned(), json!(change(&compared.change)));
    if let Change::NotPossible(why) = compared.change {
        object.insert("why".to_owned(), json!(word(&WHYS, &why)));
    }
    if let Some(difference) = compared.difference() {
        object.insert("difference".to_owned(), json!(difference.to_string()));
    }
    object
}

fn statements(statements: &[StatementComparison], comparison: &Comparison) -> Vec<Value> {
    statements.iter().map(|one| statement(one, comparison)).collect()
}

fn statement(statement: &StatementComparison, comparison: &Comparison) -> Value {
    let cells = comparison.lines.iter().zip(&statement.cells).map(|(line, cell)| {
        let mut object = compared(&cell.compared, Exact::shown);
        object.insert("line".to_owned(), json!(line.key));
        object.insert("chance".to_owned(), json!(cell.chance.map(|chance| word(&CHANCES, &chance))));
        object
    });
    json!({
        "code": statement.code,
        "title": statement.title,
        "kind": word(&KINDS, &statement.kind),
        "overall": compared(&statement.overall, Exact::shown),
        "cells": cells.collect::<Vec<_>>(),
    })
}

/// Keys of the options that a comparison of a choice goes by: those of the later report, where it has the question.
fn options<'a>(code: &str, after: &'a Report, before: &'a Report) -> Vec<&'a str> {
    let items = |report: &'a Report| report.others.iter().flat_map(|other| &other.items);
    let found = items(after).chain(items(before)).find_map(|item| match item {
        OtherItem::Chosen(choice) if choice.code == code => Some(choice),
        OtherItem::Chosen(_) | OtherItem::Rated(_) => None,
    });
    found.map_or_else(Vec::new, |choice: &ChoiceResult| choice.options.iter().map(|o| o.key.as_str()).collect())
}

fn choice(choice: &ChoiceComparison, after: &Report, before: &Report, comparison: &Comparison) -> Value {
    let options = options(&choice.code, after, before);
    let cells = comparison.lines.iter().zip(&choice.cells).map(|(line, cell)| {
        let shares = options.iter().zip(&cell.shares).map(|(option, share)| {
            let mut object = compared(share, Exact::percent);
            object.insert("option".to_owned(), json!(option));
            object
        });
        json!({
            "line": line.key,
            "rank": cell.rank.as_ref().map(|rank| compared(rank, Exact::shown)),
            "chance": cell.chance.map(|chance| word(&CHANCES, &chance)),
            "percent": shares.collect::<Vec<_>>(),
        })
    });
    json!({
        "code": choice.code,
        "title": choice.title,
        "view": word(&VIEWS, &choice.view),
        "cells": cells.collect::<Vec<_>>(),
    })
}

/// What the rows of one statement or area have in common.
#[derive(Clone, Copy, Default)]
struct About<'a> {
    part: &'a str,
    area: &'a str,
    code: &'a str,
    title: &'a str,
    line: &'a str,
}

struct Writer {
    before: String,
    after: String,
    table: Table,
}

impl Writer {
    fn row(&mut self, about: About, figure: (&str, &str), both: &Compared, rounding: Rounding, chance: Option<Chance>) {
        let shown =
            |exact: &Option<Exact>| exact.as_ref().map_or_else(String::new, |exact| rounding(exact).to_string());
        let (from, to) = (shown(&both.before), shown(&both.after));
        // The direction stands beside it, so no number begins with a sign that a spreadsheet would calculate with.
        let by = both.difference().map(|by| Shown::from_tenths(by.tenths().unsigned_abs()).to_string());
        let note = match both.change {
            Change::NotPossible(why) => word(&WHYS, &why),
            Change::Increased(_) | Change::Decreased(_) | Change::Same => chance.map_or("", |c| word(&CHANCES, &c)),
        };
        let About { part, area, code, title, line } = about;
        let (change, by) = (change(&both.change), by.unwrap_or_default());
        let sides = [self.before.as_str(), self.after.as_str(), part, area, code, title, line, figure.0, figure.1];
        let rest = [from.as_str(), to.as_str(), change, by.as_str(), note];
        self.table.row(&sides.into_iter().chain(rest).collect::<Vec<&str>>());
    }
}

/// A comparison of these two reports as CSV in long form: one row for each statement, line and figure.
pub fn csv(before: &Report, after: &Report, comparison: &Comparison) -> String {
    let name = |report: &Report| format!("{} edition {}", report.facts.exercise.0, report.facts.edition);
    let mut writer = Writer { before: name(before), after: name(after), table: Table::new(&COLUMNS) };
    let school = About { part: "school", line: ALL, ..About::default() };
    writer.row(school, ("mean", ""), &comparison.school, Exact::shown, None);
    for area in &comparison.areas {
        let letter = area.letter.to_string();
        let about = About { part: "area", area: &letter, title: &area.title, ..About::default() };
        for (cell, line) in area.cells.iter().zip(&comparison.lines) {
            writer.row(About { line: &line.key, ..about }, ("mean", ""), &cell.compared, Exact::shown, None);
        }
        writer.row(About { line: ALL, ..about }, ("mean", ""), &area.overall, Exact::shown, None);
        for one in &area.statements {
            statement_rows(&mut writer, ("statement", &letter), one, comparison);
        }
    }
    for own in &comparison.own {
        statement_rows(&mut writer, ("own", ""), own, comparison);
    }
    for other in &comparison.others {
        for item in &other.items {
            match item {
                ItemComparison::Rated(rated) => statement_rows(&mut writer, ("other", &other.key), rated, comparison),
                ItemComparison::Chosen(chosen) => {
                    let options = options(&chosen.code, after, before);
                    choice_rows(&mut writer, &other.key, chosen, &options, comparison);
                }
            }
        }
    }
    writer.table.finish()
}

fn statement_rows(writer: &mut Writer, at: (&str, &str), statement: &StatementComparison, comparison: &Comparison) {
    let (part, area) = at;
    let about = About { part, area, code: &statement.code, title: &statement.title, line: ALL };
    for (cell, line) in statement.cells.iter().zip(&comparison.lines) {
        writer.row(About { line: &line.key, ..about }, ("mean", ""), &cell.compared, Exact::shown, cell.chance);
    }
    writer.row(about, ("mean", ""), &statement.overall, Exact::shown, None);
}

fn choice_rows(writer: &mut Writer, area: &str, choice: &ChoiceComparison, options: &[&str], comparison: &Comparison) {
    let about = About { part: "other", area, code: &choice.code, title: &choice.title, line: "" };
    let cells: Vec<(&ComparedLine, &ChoiceChange)> = comparison.lines.iter().zip(&choice.cells).collect();
    for (line, cell) in cells {
        let about = About { line: &line.key, ..about };
        if let Some(rank) = &cell.rank {
            writer.row(about, ("rank", ""), rank, Exact::shown, cell.chance);
        }
        for (option, share) in options.iter().zip(&cell.shares) {
            writer.row(about, ("percent", option), share, Exact::percent, None);
        }
    }
}
