//! The areas: all of them on one page, then each with its statements; and the school's own statements.

use crate::document::Section;
use crate::document::block::{Bar, BarRow, Bars, Block};
use crate::document::figures::{mean_length, on_scale, scale, shown};
use crate::document::report::statements::{self, groups_behind};
use crate::document::report::{Material, note, paragraph, section};
use crate::domain::note::NotePlace;
use crate::domain::report::area::{AreaCell, AreaResult};
use crate::domain::report::axis::Axis;
use crate::domain::report::sentences::{NO_RATING, hidden};
use crate::domain::report::statement::{Hidden, StatementResult};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// All areas and the school's average.
pub fn overview(material: &Material) -> Section {
    let (report, texts) = (material.report, material.texts);
    let axis = report.axis();
    let rows = report.areas.iter().map(|area| row(area, area.title.clone(), &axis, texts)).collect();
    let bars = bars("report-areas", rows, &axis, texts);
    let mut blocks = Vec::new();
    if let Some(school) = &report.school {
        let value = Say::new("report-mean-of-areas").with("mean", texts.say(&axis.says(&school.mean)));
        let value = texts.say(&value.with("areas", school.areas));
        blocks.push(Block::Facts { facts: vec![(texts.word("report-school-average"), value)] });
    }
    blocks.push(Block::Bars(bars));
    section("areas", &texts.word("report-overview"), true, blocks)
}

fn bars(caption: &str, rows: Vec<BarRow>, axis: &Axis, texts: &Texts) -> Bars {
    Bars {
        main: texts.word("report-overall"),
        caption: texts.say(&on_scale(texts.word(caption), scale(axis))),
        ends: axis.ends(),
        rows,
    }
}

/// A section for each area.
pub fn each(material: &Material) -> Vec<Section> {
    material.report.areas.iter().map(|area| one(area, material)).collect()
}

fn one(area: &AreaResult, material: &Material) -> Section {
    let texts = material.texts;
    let mut blocks = Vec::new();
    if let Some(text) = note(material.notes, &NotePlace::Area(area.letter)) {
        blocks.push(Block::Callout { title: texts.word("report-note"), text: text.to_owned() });
    }
    let axis = material.report.axis();
    let rows = vec![row(area, texts.word("report-all-statements"), &axis, texts)];
    blocks.push(Block::Bars(bars("report-whole-area", rows, &axis, texts)));
    let all: Vec<&StatementResult> = area.statements.iter().collect();
    blocks.extend(statements::blocks(&all, "report-statements", true, material));
    let title = format!("{} {}: {}", area.letter, area.title, shown(area.overall.as_ref(), &axis, texts));
    section(&format!("area-{}", area.letter.to_ascii_lowercase()), &title, true, blocks)
}

fn row(area: &AreaResult, label: String, axis: &Axis, texts: &Texts) -> BarRow {
    let behind = area.cells.iter().filter(|cell| cell.mean().is_some()).count();
    let main = Bar {
        mark: None,
        length: area.overall.as_ref().map(|mean| mean_length(mean, axis)),
        shown: shown(area.overall.as_ref(), axis, texts),
        rest: groups_behind(behind, texts),
        parts: Vec::new(),
    };
    let asked = area.cells.iter().enumerate().filter(|(_, cell)| **cell != AreaCell::Hidden(Hidden::NotAsked));
    let bars = asked.map(|(at, cell)| bar(at, cell, axis, texts));
    BarRow {
        code: area.letter.to_string(),
        label,
        remark: None,
        said: Vec::new(),
        bars: std::iter::once(main).chain(bars).collect(),
    }
}

fn bar(at: usize, cell: &AreaCell, axis: &Axis, texts: &Texts) -> Bar {
    let (length, shown, rest) = match cell {
        AreaCell::Mean { mean, core, optional } => {
            let behind = Say::new("report-core-and-optional").with("core", *core).with("optional", *optional);
            (Some(mean_length(mean, axis)), texts.say(&axis.says(mean)), texts.say(&behind))
        }
        AreaCell::NoRating => (None, texts.say(&NO_RATING), String::new()),
        AreaCell::Hidden(why) => (None, texts.say(&hidden(*why)), String::new()),
    };
    Bar { mark: Some(at), length, shown, rest, parts: Vec::new() }
}

/// The school's own statements, which stand apart.
pub fn own(material: &Material) -> Option<Section> {
    let all: Vec<&StatementResult> = material.report.own.iter().collect();
    if all.is_empty() {
        return None;
    }
    let mut blocks = vec![paragraph(&material.texts.word("report-own-apart"))];
    blocks.extend(statements::blocks(&all, "report-own", false, material));
    Some(section("own", &material.texts.word("report-own"), true, blocks))
}
