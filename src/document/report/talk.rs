//! What is worth talking about, what people wrote themselves, and what was noted in the meeting.

use crate::document::Section;
use crate::document::block::{Block, Cell, Column, Table};
use crate::document::report::statements::{self, said};
use crate::document::report::{Material, heading, paragraph, section};
use crate::domain::note::{Note, NotePlace};
use crate::domain::report::Report;
use crate::domain::report::changes::{Changed, Changes};
use crate::domain::report::focus::{Place, Point};
use crate::domain::report::sentences::{self, hidden};
use crate::domain::report::words::Texts;

/// Statements of each kind that are worth talking about.
const FOCUS: usize = 5;

/// The statements worth talking about.
pub fn focus(material: &Material) -> Section {
    let report = material.report;
    let focus = report.focus(FOCUS);
    let mean = |point: &Point| point.number.shown().to_string();
    let share = |point: &Point| format!("{} %", point.number.percent());
    let mut blocks = Vec::new();
    blocks.extend(table(report, "Lowest", "Overall", &focus.lowest, mean));
    blocks.extend(table(report, "Highest", "Overall", &focus.highest, mean));
    blocks.extend(table(report, "Widest gap between groups", "Apart by", &focus.widest, mean));
    blocks.extend(table(report, "Most N/A", "Share", &focus.not_applicable, share));
    blocks.extend(material.changes.into_iter().flat_map(|changes| changed(report, changes)));
    if blocks.is_empty() {
        blocks.push(paragraph("No statement shows a value."));
    }
    section("focus", "To talk about", true, blocks)
}

fn table(
    report: &Report,
    caption: &str,
    number: &str,
    points: &[Point],
    shown: impl Fn(&Point) -> String,
) -> Option<Block> {
    let column = |title: &str, figures: bool, share: u32| Column { title: title.to_owned(), figures, share };
    let with_line = points.iter().any(|point| point.line.is_some());
    let mut columns = vec![column(number, true, 1), column("Statement", false, 6)];
    if with_line {
        columns.push(column("Group", false, 2));
    }
    let row = |point: &Point| {
        let statement = report.statement(point.place)?;
        let own = match point.place {
            Place::Area { .. } => "",
            Place::Own(_) => "our own: ",
        };
        let text = |text: String| Cell { text, ..Cell::default() };
        let mut cells =
            vec![Cell { strong: true, ..text(shown(point)) }, text(format!("{own}{}", statements::name(statement)))];
        if with_line {
            let line = point.line.and_then(|line| report.lines.get(line));
            cells.push(Cell { mark: point.line, ..text(line.map_or_else(String::new, |line| line.title.clone())) });
        }
        Some(cells)
    };
    let rows: Vec<Vec<Cell>> = points.iter().filter_map(row).collect();
    (!rows.is_empty()).then(|| Block::Table(Table { caption: caption.to_owned(), columns, rows }))
}

/// The largest changes since the round before, in both directions.
fn changed(report: &Report, changes: &Changes) -> Vec<Block> {
    let since = format!("since session {} of {}/{}", changes.session, changes.year, changes.year.saturating_add(1));
    let column = |title: &str, figures: bool, share: u32| Column { title: title.to_owned(), figures, share };
    let text = |text: String| Cell { text, ..Cell::default() };
    let row = |one: &Changed| {
        let (statement, line) = report.statement(one.place).zip(report.lines.get(one.line))?;
        let sign = if one.by.tenths() > 0 { "▲" } else { "▼" };
        let chance = one.chance.and_then(sentences::chance).map_or_else(String::new, |words| format!(" ({words})"));
        Some(vec![
            Cell { strong: true, ..text(format!("{sign} {}", one.by)) },
            text(statements::name(statement)),
            Cell { mark: Some(one.line), ..text(line.title.clone()) },
            text(format!("{} → {}{chance}", one.before, one.after)),
        ])
    };
    let table = |title: &str, list: &[Changed]| {
        let rows: Vec<Vec<Cell>> = list.iter().filter_map(row).collect();
        let columns = vec![
            column("Change", true, 2),
            column("Statement", false, 6),
            column("Group", false, 3),
            column("Before and after", false, 4),
        ];
        (!rows.is_empty()).then(|| Block::Table(Table { caption: format!("{title} {since}"), columns, rows }))
    };
    let both = [table("Largest increase", &changes.increased), table("Largest decrease", &changes.decreased)];
    both.into_iter().flatten().collect()
}

/// What people wrote in their own words.
pub fn words(report: &Report) -> Option<Section> {
    if report.words.is_empty() {
        return None;
    }
    let mut blocks = vec![paragraph("In the order of their letters, which tells nothing of who wrote them.")];
    for question in &report.words {
        blocks.push(heading(&format!("{} {}", question.code, question.title)));
        for said in said(&question.wordings, report) {
            blocks.push(paragraph(&format!("{}: {}", said.group, said.text)));
        }
        for (line, texts) in report.lines.iter().zip(&question.texts) {
            match texts {
                Texts::Shown(texts) => {
                    blocks.push(paragraph(&format!("{}, texts: {}", line.title, texts.len())));
                    if !texts.is_empty() {
                        blocks.push(Block::Quotes { texts: texts.iter().map(|text| text.to_string()).collect() });
                    }
                }
                Texts::Hidden(why) => blocks.push(paragraph(&format!("{}: {}.", line.title, hidden(*why)))),
            }
        }
    }
    Some(section("words", "In their own words", true, blocks))
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
    (!facts.is_empty()).then(|| section("notes", "Notes of the meeting", false, vec![Block::Facts { facts }]))
}
