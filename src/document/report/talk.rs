//! What is worth talking about, what people wrote themselves, and what was noted in the meeting.

use crate::document::Section;
use crate::document::block::{Block, Cell, Column, Table};
use crate::document::figures::percent;
use crate::document::report::statements::{self, said};
use crate::document::report::{Material, heading, paragraph, section};
use crate::domain::note::{Note, NotePlace};
use crate::domain::report::Report;
use crate::domain::report::changes::{Changed, Changes};
use crate::domain::report::focus::{Place, Point};
use crate::domain::report::sentences::{self, hidden};
use crate::domain::report::words::Texts as Written;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// Statements of each kind that are worth talking about.
const FOCUS: usize = 5;

/// The statements worth talking about.
pub fn focus(material: &Material) -> Section {
    let (report, texts) = (material.report, material.texts);
    let focus = report.focus(FOCUS);
    let mean = |point: &Point| texts.say(&point.number.shown().into());
    let share = |point: &Point| percent(&point.number, texts);
    let mut blocks = Vec::new();
    blocks.extend(table(material, ["report-lowest", "report-overall"], &focus.lowest, mean));
    blocks.extend(table(material, ["report-highest", "report-overall"], &focus.highest, mean));
    blocks.extend(table(material, ["report-widest-gap", "report-apart-by"], &focus.widest, mean));
    blocks.extend(table(material, ["report-most-na", "report-share"], &focus.not_applicable, share));
    blocks.extend(material.changes.into_iter().flat_map(|changes| changed(report, changes, texts)));
    if blocks.is_empty() {
        blocks.push(paragraph(&texts.word("report-no-value")));
    }
    section("focus", &texts.word("report-to-talk-about"), true, blocks)
}

/// Titles of the table and of its first column by their messages.
fn table(
    material: &Material,
    [caption, number]: [&str; 2],
    points: &[Point],
    shown: impl Fn(&Point) -> String,
) -> Option<Block> {
    let Material { report, texts, .. } = *material;
    let column = |id: &str, figures: bool, share: u32| Column { title: texts.word(id), figures, share };
    let with_line = points.iter().any(|point| point.line.is_some());
    let mut columns = vec![column(number, true, 1), column("report-statement", false, 6)];
    if with_line {
        columns.push(column("report-group", false, 2));
    }
    let row = |point: &Point| {
        let statement = report.statement(point.place)?;
        let name = match point.place {
            Place::Area { .. } => statements::name(statement),
            Place::Own(_) => texts.say(&Say::new("report-our-own").with("statement", statements::name(statement))),
        };
        let text = |text: String| Cell { text, ..Cell::default() };
        let mut cells = vec![Cell { strong: true, ..text(shown(point)) }, text(name)];
        if with_line {
            let line = point.line.and_then(|line| report.lines.get(line));
            cells.push(Cell {
                mark: point.line,
                ..text(line.map_or_else(String::new, |line| texts.say(&sentences::title(line))))
            });
        }
        Some(cells)
    };
    let rows: Vec<Vec<Cell>> = points.iter().filter_map(row).collect();
    (!rows.is_empty()).then(|| Block::Table(Table { caption: texts.word(caption), columns, rows }))
}

/// The largest changes since the round before, in both directions.
fn changed(report: &Report, changes: &Changes, texts: &Texts) -> Vec<Block> {
    let column = |id: &str, figures: bool, share: u32| Column { title: texts.word(id), figures, share };
    let text = |text: String| Cell { text, ..Cell::default() };
    let row = |one: &Changed| {
        let (statement, line) = report.statement(one.place).zip(report.lines.get(one.line))?;
        let sign = if one.by.tenths() > 0 { "▲" } else { "▼" };
        let chance = one.chance.and_then(sentences::chance);
        let chance = chance.map_or_else(String::new, |say| format!(" ({})", texts.say(&say)));
        let [before, after] = [one.before, one.after].map(|shown| texts.say(&shown.into()));
        Some(vec![
            Cell { strong: true, ..text(format!("{sign} {}", texts.say(&one.by.into()))) },
            text(statements::name(statement)),
            Cell { mark: Some(one.line), ..text(texts.say(&sentences::title(line))) },
            text(format!("{before} → {after}{chance}")),
        ])
    };
    let table = |id: &'static str, list: &[Changed]| {
        let rows: Vec<Vec<Cell>> = list.iter().filter_map(row).collect();
        let columns = vec![
            column("report-change", true, 2),
            column("report-statement", false, 6),
            column("report-group", false, 3),
            column("report-before-and-after", false, 4),
        ];
        (!rows.is_empty())
            .then(|| Block::Table(Table { caption: texts.say(&sentences::since(id, changes)), columns, rows }))
    };
    let both = [table("report-increase", &changes.increased), table("report-decrease", &changes.decreased)];
    both.into_iter().flatten().collect()
}

/// What people wrote in their own words.
pub fn words(material: &Material) -> Option<Section> {
    let Material { report, texts, .. } = *material;
    if report.words.is_empty() {
        return None;
    }
    let mut blocks = vec![paragraph(&texts.word("report-words-order"))];
    for question in &report.words {
        blocks.push(heading(&format!("{} {}", question.code, question.title)));
        for said in said(&question.wordings, report) {
            blocks.push(paragraph(&format!("{}: {}", said.group, said.text)));
        }
        for (line, written) in report.lines.iter().zip(&question.texts) {
            let of_line = |id: &'static str| Say::new(id).with("group", sentences::title(line));
            match written {
                Written::Shown(all) => {
                    blocks.push(paragraph(&texts.say(&of_line("report-texts").with("count", all.len()))));
                    if !all.is_empty() {
                        blocks.push(Block::Quotes { texts: all.iter().map(|text| text.to_string()).collect() });
                    }
                }
                Written::Hidden(why) => {
                    blocks.push(paragraph(&texts.say(&of_line("report-group-hidden").with("why", hidden(*why)))));
                }
            }
        }
    }
    Some(section("words", &texts.word("report-own-words"), true, blocks))
}

/// What was noted beside areas and statements, where that is wanted.
pub fn notes(material: &Material) -> Option<Section> {
    let told = |note: &Note| {
        let place = match &note.place {
            NotePlace::Area(letter) => {
                let area = material.report.areas.iter().find(|area| area.letter == *letter);
                area.map_or_else(|| letter.to_string(), |area| format!("{letter} {}", area.title))
            }
            NotePlace::Statement(code) => {
                let found = material.report.places().find(|(_, statement)| statement.code == *code);
                found.map_or_else(|| code.clone(), |(_, statement)| statements::name(statement))
            }
        };
        (place, note.text.clone())
    };
    let facts: Vec<(String, String)> = material.notes.iter().map(told).collect();
    (!facts.is_empty())
        .then(|| section("notes", &material.texts.word("report-notes"), false, vec![Block::Facts { facts }]))
}
