//! The areas: all of them on one page, then each with its statements; and the school's own statements.

use crate::document::Section;
use crate::document::block::{Bar, BarRow, Bars, Block, OVERALL};
use crate::document::figures::{mean_length, shown};
use crate::document::report::statements::{self, groups_behind};
use crate::document::report::{Material, note, paragraph, section};
use crate::domain::note::NotePlace;
use crate::domain::report::area::{AreaCell, AreaResult};
use crate::domain::report::axis::Axis;
use crate::domain::report::sentences::{NO_RATING, hidden};
use crate::domain::report::statement::{Hidden, StatementResult};

/// All areas and the school's average.
pub fn overview(material: &Material) -> Section {
    let report = material.report;
    let axis = report.axis();
    let rows = report.areas.iter().map(|area| row(area, area.title.clone(), &axis)).collect();
    let bars = Bars { main: OVERALL.to_owned(), caption: format!("Areas, {}", axis.words()), ends: axis.ends(), rows };
    let mut blocks = Vec::new();
    if let Some(school) = &report.school {
        let mean = axis.told(&school.mean);
        let value = format!("{mean}, the mean of {} areas, each weighing the same", school.areas);
        blocks.push(Block::Facts { facts: vec![("School average".to_owned(), value)] });
    }
    blocks.push(Block::Bars(bars));
    section("areas", "Overview of areas", true, blocks)
}

/// A section for each area.
pub fn each(material: &Material) -> Vec<Section> {
    material.report.areas.iter().map(|area| one(area, material)).collect()
}

fn one(area: &AreaResult, material: &Material) -> Section {
    let mut blocks = Vec::new();
    if let Some(text) = note(material.notes, &NotePlace::Area(area.letter)) {
        blocks.push(Block::Callout { title: "Note".to_owned(), text: text.to_owned() });
    }
    let axis = material.report.axis();
    blocks.push(Block::Bars(Bars {
        main: OVERALL.to_owned(),
        caption: format!("The whole area, {}", axis.words()),
        ends: axis.ends(),
        rows: vec![row(area, "All statements".to_owned(), &axis)],
    }));
    let all: Vec<&StatementResult> = area.statements.iter().collect();
    blocks.extend(statements::blocks(&all, "Statements", true, material));
    let title = format!("{} {}: {}", area.letter, area.title, shown(area.overall.as_ref(), &axis));
    section(&format!("area-{}", area.letter.to_ascii_lowercase()), &title, true, blocks)
}

fn row(area: &AreaResult, label: String, axis: &Axis) -> BarRow {
    let behind = area.cells.iter().filter(|cell| cell.mean().is_some()).count();
    let main = Bar {
        mark: None,
        length: area.overall.as_ref().map(|mean| mean_length(mean, axis)),
        shown: shown(area.overall.as_ref(), axis),
        rest: groups_behind(behind),
        parts: Vec::new(),
    };
    let asked = area.cells.iter().enumerate().filter(|(_, cell)| **cell != AreaCell::Hidden(Hidden::NotAsked));
    let bars = asked.map(|(at, cell)| bar(at, cell, axis));
    BarRow {
        code: area.letter.to_string(),
        label,
        remark: None,
        said: Vec::new(),
        bars: std::iter::once(main).chain(bars).collect(),
    }
}

fn bar(at: usize, cell: &AreaCell, axis: &Axis) -> Bar {
    let (length, shown, rest) = match cell {
        AreaCell::Mean { mean, core, optional } => {
            let behind = format!("{core} core and {optional} optional statements");
            (Some(mean_length(mean, axis)), shown(Some(mean), axis), behind)
        }
        AreaCell::NoRating => (None, NO_RATING.to_owned(), String::new()),
        AreaCell::Hidden(why) => (None, hidden(*why).to_owned(), String::new()),
    };
    Bar { mark: Some(at), length, shown, rest, parts: Vec::new() }
}

/// The school's own statements, which stand apart.
pub fn own(material: &Material) -> Option<Section> {
    let all: Vec<&StatementResult> = material.report.own.iter().collect();
    if all.is_empty() {
        return None;
    }
    let mut blocks = vec![paragraph("These were written by the school. They enter no area and no average.")];
    blocks.extend(statements::blocks(&all, "Our own statements", false, material));
    Some(section("own", "Our own statements", true, blocks))
}
