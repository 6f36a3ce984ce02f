//! The other areas, each in the view its type needs.

use crate::document::Section;
use crate::document::block::{Bar, BarRow, Bars, Block, Cell, Column, Count, OVERALL, Table};
use crate::document::figures::{NOTHING, length, share_length};
use crate::document::report::statements::{self, groups_behind, said};
use crate::document::report::{Material, heading, paragraph, section};
use crate::domain::exact::Exact;
use crate::domain::report::Report;
use crate::domain::report::other::{ChoiceCell, ChoiceResult, Chosen, OtherItem, OtherResult, View};
use crate::domain::report::sentences::{NO_RATING, hidden};
use crate::domain::report::statement::{Hidden, StatementResult};

/// A section for each other area; the first begins a page.
pub fn each(material: &Material) -> Vec<Section> {
    material.report.others.iter().enumerate().map(|(at, other)| one(other, at == 0, material)).collect()
}

fn one(other: &OtherResult, first: bool, material: &Material) -> Section {
    let mut blocks = Vec::new();
    let rated: Vec<&StatementResult> = other
        .items
        .iter()
        .filter_map(|item| match item {
            OtherItem::Rated(statement) => Some(statement),
            OtherItem::Chosen(_) => None,
        })
        .collect();
    if !rated.is_empty() {
        blocks.extend(statements::blocks(&rated, "Ratings", false, material));
    }
    for item in &other.items {
        match item {
            OtherItem::Chosen(choice) => blocks.extend(chosen(choice, &other.title, material)),
            OtherItem::Rated(_) => {}
        }
    }
    section(&format!("other-{}", other.number), &format!("{}. {}", other.number, other.title), first, blocks)
}

fn chosen(choice: &ChoiceResult, area: &str, material: &Material) -> Vec<Block> {
    let report = material.report;
    let mut blocks = Vec::new();
    if choice.title != area && !choice.title.is_empty() {
        blocks.push(heading(&choice.title));
    }
    for said in said(&choice.wordings, report) {
        blocks.push(paragraph(&format!("{}: {}", said.group, said.text)));
    }
    match choice.view {
        View::Rank => {
            blocks.push(paragraph("Average place in the list of answers, 1 for the first."));
            blocks.push(Block::Bars(ranks(choice)));
        }
        View::Distribution => blocks.push(Block::Bars(shares(choice, "Share of those who answered"))),
        View::Ticked => {
            blocks.push(paragraph("Several could be ticked, so that the shares can be more than 100 % together."));
            blocks.push(Block::Bars(shares(choice, "Share of those who answered")));
        }
    }
    if choice.view != View::Rank {
        blocks.push(Block::Table(answered(choice, report)));
    }
    blocks
}

/// Lines that were asked, with their cells.
fn asked(choice: &ChoiceResult) -> impl Iterator<Item = (usize, &ChoiceCell)> {
    let not_asked = ChoiceCell::Hidden(Hidden::NotAsked);
    choice.cells.iter().enumerate().filter(move |(_, cell)| **cell != not_asked)
}

fn ranks(choice: &ChoiceResult) -> Bars {
    let last = choice.options.len().max(1);
    let place = |rank: &Exact| {
        let whole = u64::try_from(last.saturating_sub(1)).unwrap_or(1).saturating_mul(10);
        length(rank.shown().tenths().saturating_sub(10), whole)
    };
    let behind = choice.cells.iter().filter(|cell| cell.chosen().is_some_and(|one| one.rank.is_some())).count();
    let main = Bar {
        mark: None,
        length: choice.overall.as_ref().map(place),
        shown: choice.overall.as_ref().map_or_else(|| NOTHING.to_owned(), |rank| rank.shown().to_string()),
        rest: groups_behind(behind),
        parts: Vec::new(),
    };
    let bar = |(at, cell): (usize, &ChoiceCell)| match cell {
        ChoiceCell::Shown(one) => Bar {
            mark: Some(at),
            length: one.rank.as_ref().map(place),
            shown: one.rank.as_ref().map_or_else(|| NO_RATING.to_owned(), |rank| rank.shown().to_string()),
            rest: format!(
                "{} of {} answered, N/A {}, unanswered {}",
                one.answered, one.invited, one.apart, one.unanswered
            ),
            parts: parts(choice, one),
        },
        ChoiceCell::Hidden(why) => reason(at, *why),
    };
    let row = BarRow {
        code: String::new(),
        label: choice.title.clone(),
        remark: None,
        said: Vec::new(),
        bars: std::iter::once(main).chain(asked(choice).map(bar)).collect(),
    };
    let end = |at: usize| choice.options.get(at).map_or("", |option| option.text.as_str());
    Bars {
        main: OVERALL.to_owned(),
        caption: format!("Average place, from 1 ({}) to {last} ({})", end(0), end(last - 1)),
        ends: ("1".to_owned(), last.to_string()),
        rows: vec![row],
    }
}

fn parts(choice: &ChoiceResult, chosen: &Chosen) -> Vec<Count> {
    let one = |(at, (option, count)): (usize, (&crate::domain::instrument::Choice, &u32))| {
        let share = chosen.share(at);
        Count {
            label: option.text.clone(),
            count: *count,
            share: share.as_ref().map_or_else(|| NOTHING.to_owned(), percent),
            length: share.as_ref().map_or(0, share_length),
        }
    };
    choice.options.iter().zip(&chosen.options).enumerate().map(one).collect()
}

fn percent(share: &Exact) -> String {
    format!("{} %", share.percent())
}

/// A row for each option, with the share of each group that shows any.
fn shares(choice: &ChoiceResult, caption: &str) -> Bars {
    let bar = |option: usize| {
        move |(at, cell): (usize, &ChoiceCell)| {
            let chosen = cell.chosen()?;
            let share = chosen.share(option);
            let count = chosen.options.get(option).copied().unwrap_or(0);
            Some(Bar {
                mark: Some(at),
                length: share.as_ref().map(share_length),
                shown: share.as_ref().map_or_else(|| NOTHING.to_owned(), percent),
                rest: format!("{count} of {}", chosen.answered),
                parts: Vec::new(),
            })
        }
    };
    let row = |(at, option): (usize, &crate::domain::instrument::Choice)| BarRow {
        code: String::new(),
        label: option.text.clone(),
        remark: None,
        said: Vec::new(),
        bars: asked(choice).filter_map(bar(at)).collect(),
    };
    Bars {
        main: OVERALL.to_owned(),
        caption: caption.to_owned(),
        ends: ("0 %".to_owned(), "100 %".to_owned()),
        rows: choice.options.iter().enumerate().map(row).collect(),
    }
}

fn reason(at: usize, why: Hidden) -> Bar {
    Bar { mark: Some(at), length: None, shown: hidden(why).to_owned(), rest: String::new(), parts: Vec::new() }
}

/// Who stands behind the shares, and who stands apart.
fn answered(choice: &ChoiceResult, report: &Report) -> Table {
    let column = |title: &str, figures: bool, share: u32| Column { title: title.to_owned(), figures, share };
    let cell = |text: String| Cell { text, ..Cell::default() };
    let mut columns = vec![column("Group", false, 4), column("Answered", true, 3), column("Unanswered", true, 2)];
    columns.extend(choice.apart.as_ref().map(|apart| column(apart, true, 3)));
    let row = |(at, one): (usize, &ChoiceCell)| {
        let title = report.lines.get(at).map_or("", |line| line.title.as_str());
        let mut cells = vec![Cell { text: title.to_owned(), mark: Some(at), strong: false }];
        match one {
            ChoiceCell::Shown(one) => {
                cells.push(cell(format!("{} of {}", one.answered, one.invited)));
                cells.push(cell(one.unanswered.to_string()));
                cells.push(cell(one.apart.to_string()));
            }
            ChoiceCell::Hidden(why) => cells.push(cell(hidden(*why).to_owned())),
        }
        cells.resize(columns.len(), Cell::default());
        cells
    };
    let rows = asked(choice).map(row).collect();
    Table { caption: "Who answered, of those invited".to_owned(), columns, rows }
}
