//! An action plan as a document: the table of the guide's template, and a poster that says it in pupils' words.

use crate::domain::calendar;
use jiff::civil::Date;

use crate::document::block::{Block, Cell, Column, Table};
use crate::document::{Document, Kind, Section};
use crate::domain::instrument::Instrument;
use crate::domain::plan::activity::{Activity, Mark};
use crate::domain::plan::outcome::Outcome;
use crate::domain::plan::{Item, Plan, PlanId, sentences};
use crate::locale::day;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// Columns of the activities: title and share of the width.
const COLUMNS: [(&str, u32); 6] = [
    ("plan-what", 8),
    ("plan-resources", 5),
    ("plan-money", 3),
    ("plan-who", 4),
    ("plan-when", 4),
    ("plan-progress", 4),
];

/// The plan with everything in it, in a language; beside each target what became of it, where `outcomes` are known.
pub fn plan(plan: &Plan, id: &PlanId, it: &Instrument, outcomes: &[Option<Outcome>], texts: &Texts) -> Document {
    let sections = plan.items.iter().enumerate().map(|(at, item)| {
        let outcome = outcomes.get(at).and_then(Option::as_ref);
        section(item, at, it, outcome, texts)
    });
    let sections = sections.collect();
    Document { kind: Kind::Plan, name: format!("plan-{}", id.0), sections, ..frame(plan, it, texts) }
}

/// One page to hang up: what people said, and what was done or is going to be done. What participants are told stands as it
/// was written for them; where nothing was, the objective and what is under way.
pub fn poster(plan: &Plan, id: &PlanId, it: &Instrument, texts: &Texts) -> Document {
    let blocks = plan.items.iter().flat_map(|item| said_and_done(item, texts)).collect();
    let section = Section { id: "poster".to_owned(), title: String::new(), new_page: false, blocks };
    Document {
        kind: Kind::Poster,
        name: format!("poster-{}", id.0),
        title: texts.word("plan-poster"),
        sections: vec![section],
        ..frame(plan, it, texts)
    }
}

/// What both have in common.
fn frame(plan: &Plan, it: &Instrument, texts: &Texts) -> Document {
    let level = it.levels.iter().find(|level| level.key == plan.level);
    let level = level.map_or(plan.level.as_str(), |level| level.title.as_str());
    let year = calendar::year_words(plan.year);
    let parts = [plan.school.as_str(), level, year.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Document {
        kind: Kind::Plan,
        name: String::new(),
        title: plan.title.clone(),
        subtitle: parts.join(" · "),
        author: plan.school.clone(),
        language: texts.language().code.to_owned(),
        watermark: None,
        caution: None,
        foot: vec![texts.word("plan-foot")],
        fingerprint: None,
        marks: Vec::new(),
        sections: Vec::new(),
    }
}

fn section(item: &Item, at: usize, it: &Instrument, outcome: Option<&Outcome>, texts: &Texts) -> Section {
    let mut facts = vec![(texts.word("plan-area"), texts.say(&it.area_title(&item.area)))];
    facts.extend(item.said.iter().map(|said| {
        let words = Say::new("plan-quoted").with("words", said.text.clone());
        (texts.say(&it.line_title(&said.group)), texts.say(&words))
    }));
    let written = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let target = item.target.as_ref();
    let came = outcome.zip(target).map(|(outcome, target)| texts.say(&sentences::outcome(outcome, &target.wanted)));
    let more = [
        ("plan-objective", written(&item.objective)),
        ("plan-measure", written(&item.measure)),
        ("plan-target", target.map(|target| texts.say(&it.target_words(target)))),
        ("plan-came", came),
    ];
    facts.extend(more.into_iter().filter_map(|(name, text)| Some((texts.word(name), text?))));
    let mut blocks = vec![Block::Facts { facts }];
    if !item.activities.is_empty() {
        blocks.push(Block::Table(activities(item, texts)));
    }
    Section { id: format!("item-{}", at + 1), title: format!("{} {}", item.code, item.title), new_page: false, blocks }
}

fn activities(item: &Item, texts: &Texts) -> Table {
    let columns = COLUMNS.map(|(title, share)| Column { title: texts.word(title), figures: false, share });
    let caption = Say::new("plan-activities-for").with("code", item.code.clone()).with("title", item.title.clone());
    Table {
        caption: texts.say(&caption),
        columns: columns.to_vec(),
        rows: item.activities.iter().map(|activity| row(activity, texts)).collect(),
    }
}

fn row(activity: &Activity, texts: &Texts) -> Vec<Cell> {
    let written = [
        activity.what.clone(),
        activity.resources.clone(),
        activity.money.clone(),
        activity.who.clone(),
        when(activity.from, activity.to).map_or_else(String::new, |when| texts.say(&when)),
        texts.word(activity.mark.said()),
    ];
    let cell = |(at, text): (usize, String)| Cell { text, mark: None, strong: at == 0 };
    written.into_iter().enumerate().map(cell).collect()
}

fn when(from: Option<Date>, to: Option<Date>) -> Option<Say> {
    Some(match (from.map(day::short_with_year), to.map(day::short_with_year)) {
        (Some(from), Some(to)) if from == to => from,
        (Some(from), Some(to)) => Say::new("plan-days-to").with("from", from).with("to", to),
        (Some(from), None) => Say::new("plan-days-from").with("day", from),
        (None, Some(to)) => Say::new("plan-days-until").with("day", to),
        (None, None) => return None,
    })
}

/// Nothing of an item that says nothing yet.
fn said_and_done(item: &Item, texts: &Texts) -> Vec<Block> {
    if let Some(told) = item.told.as_ref().filter(|told| !told.said.is_empty() && !told.since.is_empty()) {
        let (said, since) = (texts.say(&sentences::said(told)), texts.say(&sentences::since(told)));
        return vec![Block::Paragraph { text: said }, Block::Big { text: since }];
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
