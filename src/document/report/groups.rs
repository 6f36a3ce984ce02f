//! One group's answers to every statement on one page.

use crate::document::Section;
use crate::document::block::{Block, Field, Strip, StripRow};
use crate::document::report::statements::{self, capital};
use crate::document::report::{paragraph, section};
use crate::domain::exact::Exact;
use crate::domain::report::Report;
use crate::domain::report::axis::Axis;
use crate::domain::report::sentences::{self, NO_RATING, hidden};
use crate::domain::report::statement::{Cell, Hidden, StatementResult};

/// Why a statement has no field, in the order in which this is told.
const APART: [Hidden; 5] =
    [Hidden::NotAsked, Hidden::NotChosen, Hidden::NotBothAsked, Hidden::NoSheets, Hidden::GroupHidden];

/// A section for each line that shows anything.
pub fn each(report: &Report) -> Vec<Section> {
    let lines = report.lines.iter().enumerate().filter(|(_, line)| line.standing.is_shown());
    lines.map(|(at, _)| one(report, at)).collect()
}

fn one(report: &Report, at: usize) -> Section {
    let (key, title) = report.lines.get(at).map_or(("", ""), |line| (line.key.as_str(), line.title.as_str()));
    let mut rows: Vec<StripRow> = report
        .areas
        .iter()
        .map(|area| StripRow {
            label: format!("{} {}", area.letter, area.title),
            fields: fields(&area.statements, at, report),
        })
        .collect();
    rows.push(StripRow { label: "Our own statements".to_owned(), fields: fields(&report.own, at, report) });
    rows.retain(|row| !row.fields.is_empty());
    let caption = format!("{title}: every statement, darker the higher the value");
    let mut blocks = Vec::new();
    if let Some(standing) = report.lines.get(at).and_then(|line| sentences::standing(line, &report.facts)) {
        blocks.push(paragraph(&standing));
    }
    blocks.push(Block::Strip(Strip { caption, mark: Some(at), rows }));
    for why in APART {
        let names: Vec<String> = report
            .places()
            .filter(|(_, statement)| statement.cells.get(at) == Some(&Cell::Hidden(why)))
            .map(|(_, statement)| statements::name(statement))
            .collect();
        if !names.is_empty() {
            blocks.push(paragraph(&format!("{}: {}.", capital(hidden(why)), names.join("; "))));
        }
    }
    section(&format!("group-{key}"), &format!("Results of one group: {title}"), true, blocks)
}

fn fields(statements: &[StatementResult], line: usize, report: &Report) -> Vec<Field> {
    let one = |statement: &StatementResult| field(statement, statement.cells.get(line)?, &report.axis_of(statement));
    statements.iter().filter_map(one).collect()
}

/// A field, unless the statement stands apart.
fn field(statement: &StatementResult, cell: &Cell, axis: &Axis) -> Option<Field> {
    let (shown, step) = match cell {
        Cell::Mean { mean, .. } => (mean.shown().to_string(), Some(step(mean, axis))),
        Cell::NoRating(_) => (NO_RATING.to_owned(), None),
        Cell::Hidden(Hidden::TooFew) => (hidden(Hidden::TooFew).to_owned(), None),
        Cell::Hidden(_) => return None,
    };
    Some(Field { code: statement.code.clone(), shown, step })
}

/// 1 to 5, by the printed number: a fifth of the scale each, whose first and last are half as wide.
fn step(mean: &Exact, axis: &Axis) -> u8 {
    let (part, whole) = axis.part(mean.shown());
    let fourths = (part * 4 + whole / 2).checked_div(whole).unwrap_or(0);
    u8::try_from(fourths + 1).unwrap_or(5).clamp(1, 5)
}
