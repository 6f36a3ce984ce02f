//! An action plan as a document: the table of the guide's template, and a poster that says it in pupils' words.

use jiff::civil::Date;

use crate::document::block::{Block, Cell, Column, Table};
use crate::document::{Document, Kind, Section};
use crate::domain::instrument::Instrument;
use crate::domain::plan::activity::{Activity, Mark};
use crate::domain::plan::outcome::Outcome;
use crate::domain::plan::{Item, Plan, PlanId, sentences};

/// Columns of the activities: title and share of the width.
const COLUMNS: [(&str, u32); 6] =
    [("What", 8), ("Resources", 5), ("Money", 3), ("Who", 4), ("When", 4), ("Progress", 4)];

/// What every document of a plan says at its foot.
const FOOT: &str = "Made with Reflectory, which is not affiliated with the European Commission.";

/// The plan with everything in it; beside each target what became of it, where `outcomes` are known.
pub fn plan(plan: &Plan, id: &PlanId, it: &Instrument, outcomes: &[Option<Outcome>]) -> Document {
    let sections = plan.items.iter().enumerate().map(|(at, item)| {
        let outcome = outcomes.get(at).and_then(Option::as_ref);
        section(item, at, it, outcome)
    });
    let sections = sections.collect();
    Document { kind: Kind::Plan, name: format!("plan-{}", id.0), sections, ..frame(plan, it) }
}

/// One page to hang up: what people said, and what was done or is going to be done. What participants are told stands as it
/// was written for them; where nothing was, the objective and what is under way.
pub fn poster(plan: &Plan, id: &PlanId, it: &Instrument) -> Document {
    let blocks = plan.items.iter().flat_map(said_and_done).collect();
    let section = Section { id: "poster".to_owned(), title: String::new(), new_page: false, blocks };
    Document {
        kind: Kind::Poster,
        name: format!("poster-{}", id.0),
        title: "You said. We do.".to_owned(),
        sections: vec![section],
        ..frame(plan, it)
    }
}

/// What both have in common.
fn frame(plan: &Plan, it: &Instrument) -> Document {
    let level = it.levels.iter().find(|level| level.key == plan.level);
    let level = level.map_or(plan.level.as_str(), |level| level.title.as_str());
    let year = format!("{}-{}", plan.year, i32::from(plan.year) + 1);
    let parts = [plan.school.as_str(), level, year.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Document {
        kind: Kind::Plan,
        name: String::new(),
        title: plan.title.clone(),
        subtitle: parts.join(" · "),
        author: plan.school.clone(),
        language: "en".to_owned(),
        watermark: None,
        caution: None,
        foot: vec![FOOT.to_owned()],
        fingerprint: None,
        marks: Vec::new(),
        sections: Vec::new(),
    }
}

fn section(item: &Item, at: usize, it: &Instrument, outcome: Option<&Outcome>) -> Section {
    let mut facts = vec![("Area".to_owned(), it.area_title(&item.area))];
    facts.extend(item.said.iter().map(|said| (it.line_title(&said.group), format!("“{}”", said.text))));
    let target = item.target.as_ref().map(|target| {
        sentences::target(target, |line| it.line_title(line), |option| it.option_words(&target.code, option))
    });
    let came = outcome.zip(item.target.as_ref()).map(|(outcome, target)| sentences::outcome(outcome, &target.wanted));
    let more = [
        ("Objective", Some(item.objective.clone())),
        ("How we will know", Some(item.measure.clone())),
        ("Target", target),
        ("What came of it", came),
    ];
    let more =
        more.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text.filter(|text| !text.is_empty())?)));
    facts.extend(more);
    let mut blocks = vec![Block::Facts { facts }];
    if !item.activities.is_empty() {
        blocks.push(Block::Table(activities(item)));
    }
    Section { id: format!("item-{}", at + 1), title: format!("{} {}", item.code, item.title), new_page: false, blocks }
}

fn activities(item: &Item) -> Table {
    let columns = COLUMNS.map(|(title, share)| Column { title: title.to_owned(), figures: false, share });
    Table {
        caption: format!("Activities for {} {}", item.code, item.title),
        columns: columns.to_vec(),
        rows: item.activities.iter().map(row).collect(),
    }
}

fn row(activity: &Activity) -> Vec<Cell> {
    let texts = [
        activity.what.clone(),
        activity.resources.clone(),
        activity.money.clone(),
        activity.who.clone(),
        when(activity.from, activity.to),
        activity.mark.word().to_owned(),
    ];
    let cell = |(at, text): (usize, String)| Cell { text, mark: None, strong: at == 0 };
    texts.into_iter().enumerate().map(cell).collect()
}

fn when(from: Option<Date>, to: Option<Date>) -> String {
    let day = |day: Date| day.strftime("%-d %b %Y").to_string();
    match (from, to) {
        (Some(from), Some(to)) if from == to => day(from),
        (Some(from), Some(to)) => format!("{} to {}", day(from), day(to)),
        (Some(from), None) => format!("from {}", day(from)),
        (None, Some(to)) => format!("until {}", day(to)),
        (None, None) => String::new(),
    }
}

/// Nothing of an item that says nothing yet.
fn said_and_done(item: &Item) -> Vec<Block> {
    if let Some(told) = item.told.as_ref().filter(|told| !told.said.is_empty() && !told.since.is_empty()) {
        return vec![Block::Paragraph { text: sentences::said(told) }, Block::Big { text: sentences::since(told) }];
    }
    if item.objective.is_empty() {
        return Vec::new();
    }
    let begun = item.activities.iter().filter(|activity| activity.mark != Mark::Open);
    let items: Vec<String> = begun.map(|activity| activity.what.clone()).collect();
    let mut blocks = vec![Block::Big { text: item.objective.clone() }];
    if !items.is_empty() {
        blocks.push(Block::List { items });
    }
    blocks
}
