//! What the school had planned, and what this report says of its targets.

use crate::document::Section;
use crate::document::block::{Block, Cell, Column, Table};
use crate::document::report::{paragraph, section};
use crate::domain::instrument::Instrument;
use crate::domain::plan::outcome::Outcome;
use crate::domain::plan::target::Wanted;
use crate::domain::plan::{Item, Plan, sentences};

/// How targets are judged, in words.
pub const JUDGED: &str = "Judged as printed, by the rules of a comparison: where the figure is hidden, or was asked in \
                          other words, nothing can be said.";

/// A plan whose targets this report can be asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The plan's title with its school year.
    pub title: String,
    /// Its targets.
    pub targets: Vec<Aim>,
}

/// A target in words, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aim {
    /// Code and title of what it is about.
    pub about: (String, String),
    /// Title of the group it is about.
    pub group: String,
    /// The whole target in words.
    pub words: String,
    /// What is wanted.
    pub wanted: Wanted,
    /// What came of it.
    pub outcome: Outcome,
}

impl Planned {
    /// A plan and what became of each of its items; `None` where it has no target.
    pub fn new(plan: &Plan, outcomes: &[Option<Outcome>], it: &Instrument) -> Option<Planned> {
        let aim = |(item, outcome): (&Item, &Option<Outcome>)| Aim::new(item, outcome.as_ref()?, it);
        let targets: Vec<Aim> = plan.items.iter().zip(outcomes).filter_map(aim).collect();
        let title = format!("{}, {}-{}", plan.title, plan.year, i32::from(plan.year) + 1);
        (!targets.is_empty()).then_some(Planned { title, targets })
    }
}

impl Aim {
    fn new(item: &Item, outcome: &Outcome, it: &Instrument) -> Option<Aim> {
        let target = item.target.as_ref()?;
        let words = |line: &str| it.line_title(line);
        Some(Aim {
            about: (item.code.clone(), item.title.clone()),
            group: target.wanted.line().map_or_else(|| sentences::ALL.to_owned(), words),
            words: sentences::target(target, words, |option| it.option_words(&target.code, option)),
            wanted: target.wanted.clone(),
            outcome: outcome.clone(),
        })
    }

    fn row(&self) -> Vec<Cell> {
        let cell = |text: String, strong: bool| Cell { text, mark: None, strong };
        let came = sentences::outcome(&self.outcome, &self.wanted);
        let about = format!("{} {}", self.about.0, self.about.1);
        vec![cell(about, false), cell(self.words.clone(), false), cell(came, true)]
    }
}

/// The targets of every plan; nothing where there is none.
pub fn planned(plans: &[Planned]) -> Option<Section> {
    let column = |(title, share): (&str, u32)| Column { title: title.to_owned(), figures: false, share };
    let table = |plan: &Planned| {
        Block::Table(Table {
            caption: plan.title.clone(),
            columns: [("Statement", 5), ("Target", 6), ("What came of it", 5)].map(column).to_vec(),
            rows: plan.targets.iter().map(Aim::row).collect(),
        })
    };
    let intro = paragraph(JUDGED);
    let blocks = std::iter::once(intro).chain(plans.iter().map(table)).collect();
    (!plans.is_empty()).then(|| section("planned", "What we had planned", true, blocks))
}
