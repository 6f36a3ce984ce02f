//! What the school had planned, and what this report says of its targets.

use crate::document::Section;
use crate::document::block::{Block, Cell, Column, Table};
use crate::document::report::{paragraph, section};
use crate::domain::instrument::Instrument;
use crate::domain::plan::outcome::Outcome;
use crate::domain::plan::{Item, Plan, sentences};

/// A plan whose targets this report can be asked about, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The plan's title with its school year.
    pub title: String,
    /// Statement, target, and what came of it with the figures then and now.
    pub targets: Vec<[String; 3]>,
}

impl Planned {
    /// A plan and what became of each of its items; `None` where it has no target.
    pub fn new(plan: &Plan, outcomes: &[Option<Outcome>], it: &Instrument) -> Option<Planned> {
        let target = |(item, outcome): (&Item, &Option<Outcome>)| row(item, outcome.as_ref()?, it);
        let targets: Vec<[String; 3]> = plan.items.iter().zip(outcomes).filter_map(target).collect();
        let title = format!("{}, {}-{}", plan.title, plan.year, i32::from(plan.year) + 1);
        (!targets.is_empty()).then_some(Planned { title, targets })
    }
}

fn row(item: &Item, outcome: &Outcome, it: &Instrument) -> Option<[String; 3]> {
    let target = item.target.as_ref()?;
    let wanted = sentences::target(target, |line| it.line_title(line), |option| it.option_words(&target.code, option));
    Some([format!("{} {}", item.code, item.title), wanted, sentences::outcome(outcome, &target.wanted)])
}

/// The targets of every plan; nothing where there is none.
pub fn planned(plans: &[Planned]) -> Option<Section> {
    let column = |(title, share): (&str, u32)| Column { title: title.to_owned(), figures: false, share };
    let cell = |(at, text): (usize, &String)| Cell { text: text.clone(), mark: None, strong: at == 2 };
    let table = |plan: &Planned| {
        Block::Table(Table {
            caption: plan.title.clone(),
            columns: [("Statement", 5), ("Target", 6), ("What came of it", 5)].map(column).to_vec(),
            rows: plan.targets.iter().map(|row| row.iter().enumerate().map(cell).collect()).collect(),
        })
    };
    let intro = paragraph(
        "Judged as printed, by the rules of a comparison: where the figure is hidden, or was asked in other words, nothing \
         can be said.",
    );
    let blocks = std::iter::once(intro).chain(plans.iter().map(table)).collect();
    (!plans.is_empty()).then(|| section("planned", "What we had planned", true, blocks))
}
