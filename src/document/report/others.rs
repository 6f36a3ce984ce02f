//! The other areas, each in the view its type needs.

use crate::document::Section;
use crate::document::block::{Bar, BarRow, Bars, Block, Cell, Column, Count, Table};
use crate::document::figures::{NOTHING, length, on_scale, percent, scale_in_words, share_length};
use crate::document::report::statements::{self, groups_behind, said};
use crate::document::report::{Material, heading, paragraph, section};
use crate::domain::exact::Exact;
use crate::domain::report::Report;
use crate::domain::report::other::{ChoiceCell, ChoiceResult, Chosen, OtherItem, OtherResult, View};
use crate::domain::report::sentences::{self, NO_RATING, hidden};
use crate::domain::report::statement::{Hidden, StatementResult};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

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
        blocks.extend(statements::blocks(&rated, "report-ratings", false, material));
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
    let (report, texts) = (material.report, material.texts);
    let mut blocks = Vec::new();
    if choice.title != area && !choice.title.is_empty() {
        blocks.push(heading(&choice.title));
    }
    for said in said(&choice.wordings, report) {
        blocks.push(paragraph(&format!("{}: {}", said.group, said.text)));
    }
    match choice.view {
        View::Rank => {
            blocks.push(paragraph(&texts.word("report-place-explained")));
            blocks.push(Block::Bars(ranks(choice, texts)));
        }
        View::Distribution => blocks.push(Block::Bars(shares(choice, texts))),
        View::Ticked => {
            blocks.push(paragraph(&texts.word("report-ticked-explained")));
            blocks.push(Block::Bars(shares(choice, texts)));
        }
    }
    if choice.view != View::Rank {
        blocks.push(Block::Table(answered(choice, report, texts)));
    }
    blocks
}

/// Lines that were asked, with their cells.
fn asked(choice: &ChoiceResult) -> impl Iterator<Item = (usize, &ChoiceCell)> {
    let not_asked = ChoiceCell::Hidden(Hidden::NotAsked);
    choice.cells.iter().enumerate().filter(move |(_, cell)| **cell != not_asked)
}

fn ranks(choice: &ChoiceResult, texts: &Texts) -> Bars {
    let last = choice.options.len().max(1);
    let place = |rank: &Exact| {
        let whole = u64::try_from(last.saturating_sub(1)).unwrap_or(1).saturating_mul(10);
        length(rank.shown().tenths().saturating_sub(10), whole)
    };
    let behind = choice.cells.iter().filter(|cell| cell.chosen().is_some_and(|one| one.rank.is_some())).count();
    let main = Bar {
        mark: None,
        length: choice.overall.as_ref().map(place),
        shown: choice.overall.as_ref().map_or_else(|| NOTHING.to_owned(), |rank| texts.say(&rank.shown().into())),
        rest: groups_behind(behind, texts),
        parts: Vec::new(),
    };
    let bar = |(at, cell): (usize, &ChoiceCell)| match cell {
        ChoiceCell::Shown(one) => Bar {
            mark: Some(at),
            length: one.rank.as_ref().map(place),
            shown: one.rank.as_ref().map_or_else(|| texts.say(&NO_RATING), |rank| texts.say(&rank.shown().into())),
            rest: texts.say(&behind_it(one)),
            parts: parts(choice, one, texts),
        },
        ChoiceCell::Hidden(why) => reason(at, *why, texts),
    };
    let row = BarRow {
        code: String::new(),
        label: choice.title.clone(),
        remark: None,
        said: Vec::new(),
        bars: std::iter::once(main).chain(asked(choice).map(bar)).collect(),
    };
    let end = |at: usize| choice.options.get(at).map_or_else(String::new, |option| option.text.clone());
    Bars {
        main: texts.word("report-overall"),
        caption: texts
            .say(&on_scale(texts.word("report-average-place"), scale_in_words((end(0), end(last - 1)), last))),
        ends: ("1".to_owned(), last.to_string()),
        rows: vec![row],
    }
}

/// Who stands behind an average place.
fn behind_it(chosen: &Chosen) -> Say {
    let say = Say::new("figures-behind").with("answered", chosen.answered).with("invited", chosen.invited);
    say.with("opted-out", chosen.apart).with("unanswered", chosen.unanswered)
}

fn parts(choice: &ChoiceResult, chosen: &Chosen, texts: &Texts) -> Vec<Count> {
    let one = |(at, (option, count)): (usize, (&crate::domain::instrument::Choice, &u32))| {
        let share = chosen.share(at);
        Count {
            label: option.text.clone(),
            count: *count,
            share: share.as_ref().map_or_else(|| NOTHING.to_owned(), |share| percent(share, texts)),
            length: share.as_ref().map_or(0, share_length),
        }
    };
    choice.options.iter().zip(&chosen.options).enumerate().map(one).collect()
}

/// A row for each option, with the share of each group that shows any.
fn shares(choice: &ChoiceResult, texts: &Texts) -> Bars {
    let bar = |option: usize| {
        move |(at, cell): (usize, &ChoiceCell)| {
            let chosen = cell.chosen()?;
            let share = chosen.share(option);
            let count = chosen.options.get(option).copied().unwrap_or(0);
            Some(Bar {
                mark: Some(at),
                length: share.as_ref().map(share_length),
                shown: share.as_ref().map_or_else(|| NOTHING.to_owned(), |share| percent(share, texts)),
                rest: texts.say(&sentences::of(count, chosen.answered)),
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
        main: texts.word("report-overall"),
        caption: texts.word("report-shares"),
        ends: ("0 %".to_owned(), "100 %".to_owned()),
        rows: choice.options.iter().enumerate().map(row).collect(),
    }
}

fn reason(at: usize, why: Hidden, texts: &Texts) -> Bar {
    Bar { mark: Some(at), length: None, shown: texts.say(&hidden(why)), rest: String::new(), parts: Vec::new() }
}

/// Who stands behind the shares, and who stands apart.
fn answered(choice: &ChoiceResult, report: &Report, texts: &Texts) -> Table {
    let column = |title: &str, figures: bool, share: u32| Column { title: title.to_owned(), figures, share };
    let cell = |text: String| Cell { text, ..Cell::default() };
    let titles = [("report-group", false, 4), ("report-answered", true, 3), ("report-unanswered", true, 2)];
    let mut columns = titles.map(|(id, figures, share)| column(&texts.word(id), figures, share)).to_vec();
    columns.extend(choice.apart.as_ref().map(|apart| column(apart, true, 3)));
    let row = |(at, one): (usize, &ChoiceCell)| {
        let title = report.lines.get(at).map_or_else(String::new, |line| texts.say(&sentences::title(line)));
        let mut cells = vec![Cell { text: title, mark: Some(at), strong: false }];
        match one {
            ChoiceCell::Shown(one) => {
                cells.push(cell(texts.say(&sentences::of(one.answered, one.invited))));
                cells.push(cell(one.unanswered.to_string()));
                cells.push(cell(one.apart.to_string()));
            }
            ChoiceCell::Hidden(why) => cells.push(cell(texts.say(&hidden(*why)))),
        }
        cells.resize(columns.len(), Cell::default());
        cells
    };
    let rows = asked(choice).map(row).collect();
    Table { caption: texts.word("report-who-answered"), columns, rows }
}
