//! One group's answers to every statement on one page.

use crate::document::Section;
use crate::document::block::{Block, Field, Strip, StripRow};
use crate::document::report::statements::{self, apart};
use crate::document::report::{Material, paragraph, section};
use crate::domain::exact::Exact;
use crate::domain::report::Report;
use crate::domain::report::axis::Axis;
use crate::domain::report::sentences::{self, NO_RATING, hidden};
use crate::domain::report::statement::{Cell, Hidden, StatementResult};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// Why a statement has no field, in the order in which this is told.
const APART: [Hidden; 5] =
    [Hidden::NotAsked, Hidden::NotChosen, Hidden::NotBothAsked, Hidden::NoSheets, Hidden::GroupHidden];

/// A section for each line that shows anything.
pub fn each(material: &Material) -> Vec<Section> {
    let lines = material.report.lines.iter().enumerate().filter(|(_, line)| line.standing.is_shown());
    lines.map(|(at, _)| one(material, at)).collect()
}

fn one(material: &Material, at: usize) -> Section {
    let (report, texts) = (material.report, material.texts);
    let line = report.lines.get(at);
    let (key, title) = (line.map_or("", |line| line.key.as_str()), line.map_or_else(|| "".into(), sentences::title));
    let mut rows: Vec<StripRow> = report
        .areas
        .iter()
        .map(|area| StripRow {
            label: format!("{} {}", area.letter, area.title),
            fields: fields(&area.statements, at, report, texts),
        })
        .collect();
    rows.push(StripRow { label: texts.word("report-own"), fields: fields(&report.own, at, report, texts) });
    rows.retain(|row| !row.fields.is_empty());
    let of_group = |id: &'static str| texts.say(&Say::new(id).with("group", title.clone()));
    let mut blocks = Vec::new();
    if let Some(standing) = report.lines.get(at).and_then(|line| sentences::standing(line, &report.facts)) {
        blocks.push(paragraph(&texts.say(&standing)));
    }
    blocks.push(Block::Strip(Strip { caption: of_group("report-strip"), mark: Some(at), rows }));
    for why in APART {
        let names: Vec<String> = report
            .places()
            .filter(|(_, statement)| statement.cells.get(at) == Some(&Cell::Hidden(why)))
            .map(|(_, statement)| statements::name(statement))
            .collect();
        if !names.is_empty() {
            blocks.push(paragraph(&texts.say(&apart(why, &names))));
        }
    }
    section(&format!("group-{key}"), &of_group("report-one-group"), true, blocks)
}

fn fields(statements: &[StatementResult], line: usize, report: &Report, texts: &Texts) -> Vec<Field> {
    let one =
        |statement: &StatementResult| field(statement, statement.cells.get(line)?, &report.axis_of(statement), texts);
    statements.iter().filter_map(one).collect()
}

/// A field, unless the statement stands apart.
fn field(statement: &StatementResult, cell: &Cell, axis: &Axis, texts: &Texts) -> Option<Field> {
    let (shown, step) = match cell {
        Cell::Mean { mean, .. } => (texts.say(&mean.shown().into()), Some(step(mean, axis))),
        Cell::NoRating(_) => (texts.say(&NO_RATING), None),
        Cell::Hidden(Hidden::TooFew) => (texts.say(&hidden(Hidden::TooFew)), None),
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
