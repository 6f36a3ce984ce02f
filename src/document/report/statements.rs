//! Statements as rows of bars: the overall value first, then one bar for each group that was asked.

use crate::document::block::{Bar, BarRow, Bars, Block, Count, Said};
use crate::document::figures::{NOTHING, mean_length, on_scale, percent, scale_in_words, share_length, shown};
use crate::document::report::{Material, note, paragraph};
use crate::domain::instrument::{Kind, Wording};
use crate::domain::note::NotePlace;
use crate::domain::report::Report;
use crate::domain::report::axis::Axis;
use crate::domain::report::sentences::{self, NO_RATING, hidden};
use crate::domain::report::statement::{Cell, Hidden, Ratings, StatementResult};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// Bars of statements, one block for each scale among them, and what the school did not choose named below.
///
/// `caption` is the name of a message. Own statements and items of other areas bear no code that would mean anything to a reader.
pub fn blocks(statements: &[&StatementResult], caption: &str, coded: bool, material: &Material) -> Vec<Block> {
    let (left, asked): (Vec<&StatementResult>, Vec<&StatementResult>) =
        statements.iter().copied().partition(|statement| is_not_chosen(statement));
    let mut scales: Vec<usize> = asked.iter().map(|statement| statement.scale).collect();
    scales.dedup();
    let mut blocks = Vec::new();
    let mut rest = asked.as_slice();
    for scale in scales {
        let count = rest.iter().take_while(|statement| statement.scale == scale).count();
        let (now, later) = rest.split_at(count);
        rest = later;
        let rows = now.iter().map(|statement| row(statement, coded, material)).collect();
        let ends = now.first().map_or_else(Default::default, |statement| material.report.axis_of(statement).ends());
        blocks.push(Block::Bars(Bars {
            main: material.texts.word("report-overall"),
            caption: described(caption, scale, material),
            ends,
            rows,
        }));
    }
    if !left.is_empty() {
        let names: Vec<String> = left.iter().map(|statement| name(statement)).collect();
        blocks.push(paragraph(&material.texts.say(&apart(Hidden::NotChosen, &names))));
    }
    blocks
}

/// Whether no group was asked because the school did not choose the statement.
pub fn is_not_chosen(statement: &StatementResult) -> bool {
    let not = |hidden: Hidden| move |cell: &Cell| *cell == Cell::Hidden(hidden);
    statement.cells.iter().any(not(Hidden::NotChosen))
        && statement.cells.iter().all(|cell| not(Hidden::NotChosen)(cell) || not(Hidden::NotAsked)(cell))
}

/// Code and title; of an own statement its first words.
pub fn name(statement: &StatementResult) -> String {
    match statement.kind {
        Kind::Own => title(statement),
        Kind::Core | Kind::Optional => format!("{} {}", statement.code, title(statement)),
    }
}

/// The title, or what is read where there is none.
pub fn title(statement: &StatementResult) -> String {
    let first = || statement.wordings.iter().flatten().map(|wording| wording.text.clone()).next();
    if statement.title.is_empty() { first().unwrap_or_default() } else { statement.title.clone() }
}

/// That these statements show nothing, and why.
pub fn apart(why: Hidden, names: &[String]) -> Say {
    let id = match why {
        Hidden::NotAsked => "report-apart-not-asked",
        Hidden::NotChosen => "report-apart-not-chosen",
        Hidden::NoSheets => "report-apart-no-sheets",
        Hidden::GroupHidden => "report-apart-too-small",
        Hidden::NotBothAsked => "report-apart-not-both",
        Hidden::TooFew => "report-apart-too-few",
    };
    Say::new(id).with("names", names.join("; "))
}

fn described(caption: &str, scale: usize, material: &Material) -> String {
    let caption = material.texts.word(caption);
    let Some(scale) = material.report.scales.get(scale) else { return caption };
    let [first, .., last] = scale.points.as_slice() else { return caption };
    let scale = scale_in_words((first.clone(), last.clone()), scale.points.len());
    material.texts.say(&on_scale(caption, scale))
}

fn row(statement: &StatementResult, coded: bool, material: &Material) -> BarRow {
    let axis = material.report.axis_of(statement);
    let texts = material.texts;
    let mut bars = vec![overall(statement, &axis, texts)];
    let asked = statement.cells.iter().enumerate().filter(|(_, cell)| **cell != Cell::Hidden(Hidden::NotAsked));
    bars.extend(asked.map(|(at, cell)| bar(at, cell, &axis, texts)));
    BarRow {
        code: if coded { statement.code.clone() } else { String::new() },
        label: title(statement),
        remark: note(material.notes, &NotePlace::Statement(statement.code.clone())).map(str::to_owned),
        said: said(&statement.wordings, material.report),
        bars,
    }
}

fn overall(statement: &StatementResult, axis: &Axis, texts: &Texts) -> Bar {
    let behind = statement.cells.iter().filter(|cell| cell.mean().is_some()).count();
    Bar {
        mark: None,
        length: statement.overall.as_ref().map(|mean| mean_length(mean, axis)),
        shown: shown(statement.overall.as_ref(), axis, texts),
        rest: groups_behind(behind, texts),
        parts: Vec::new(),
    }
}

/// How many groups an overall value rests on.
pub fn groups_behind(groups: usize, texts: &Texts) -> String {
    match groups {
        0 => String::new(),
        some => texts.say(&Say::new("report-groups-behind").with("groups", some)),
    }
}

fn bar(at: usize, cell: &Cell, axis: &Axis, texts: &Texts) -> Bar {
    let (length, shown, rest) = match cell {
        Cell::Mean { mean, ratings } => {
            (Some(mean_length(mean, axis)), shown(Some(mean), axis, texts), texts.say(&sentences::behind(ratings)))
        }
        Cell::NoRating(ratings) => (None, texts.say(&NO_RATING), texts.say(&sentences::behind(ratings))),
        Cell::Hidden(why) => (None, texts.say(&hidden(*why)), String::new()),
    };
    Bar {
        mark: Some(at),
        length,
        shown,
        rest,
        parts: cell.ratings().map(|ratings| parts(ratings, axis, texts)).unwrap_or_default(),
    }
}

fn parts(ratings: &Ratings, axis: &Axis, texts: &Texts) -> Vec<Count> {
    let one = |(point, count): (usize, &u32)| {
        let share = ratings.share(point);
        Count {
            label: axis.point(point),
            count: *count,
            share: share.as_ref().map_or_else(|| NOTHING.to_owned(), |share| percent(share, texts)),
            length: share.as_ref().map_or(0, share_length),
        }
    };
    (1..).zip(&ratings.points).map(one).collect()
}

/// What each group read; groups that read the same stand together.
pub fn said(wordings: &[Option<Wording>], report: &Report) -> Vec<Said> {
    let mut said: Vec<Said> = Vec::new();
    for (wording, group) in wordings.iter().zip(&report.participation.groups) {
        let Some(wording) = wording else { continue };
        let text = match &wording.stem {
            Some(stem) => format!("{stem} {}", wording.text),
            None => wording.text.clone(),
        };
        match said.iter_mut().find(|same| same.text == text) {
            Some(same) => same.group = format!("{}, {}", same.group, group.title),
            None => said.push(Said { group: group.title.clone(), text }),
        }
    }
    said
}
