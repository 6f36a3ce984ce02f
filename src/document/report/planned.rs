//! What the school had planned, and what this report says of its targets.

use crate::document::Section;
use crate::document::block::{Block, Cell, Column, Table};
use crate::document::report::{paragraph, section};
use crate::domain::calendar;
use crate::domain::instrument::Instrument;
use crate::domain::plan::outcome::Outcome;
use crate::domain::plan::target::Wanted;
use crate::domain::plan::{Item, Plan, sentences};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// How targets are judged.
pub const JUDGED: &str = "plan-judged";

/// A plan whose targets this report can be asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The plan's title with its school year.
    pub title: Say,
    /// Its targets.
    pub targets: Vec<Aim>,
}

/// A target in words, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aim {
    /// Code and title of what it is about.
    pub about: (String, String),
    /// Title of the group it is about.
    pub group: Say,
    /// The whole target in words.
    pub words: Say,
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
        let title = Say::new("plan-had-planned-title").with("title", plan.title.clone());
        let title = title.with("year", calendar::year_words(plan.year));
        (!targets.is_empty()).then_some(Planned { title, targets })
    }
}

impl Aim {
    fn new(item: &Item, outcome: &Outcome, it: &Instrument) -> Option<Aim> {
        let target = item.target.as_ref()?;
        Some(Aim {
            about: (item.code.clone(), item.title.clone()),
            group: sentences::line(&target.wanted, |line| it.line_title(line)),
            words: it.target_words(target),
            wanted: target.wanted.clone(),
            outcome: outcome.clone(),
        })
    }

    fn row(&self, texts: &Texts) -> Vec<Cell> {
        let cell = |text: String, strong: bool| Cell { text, mark: None, strong };
        let came = texts.say(&sentences::outcome(&self.outcome, &self.wanted));
        let about = format!("{} {}", self.about.0, self.about.1);
        vec![cell(about, false), cell(texts.say(&self.words), false), cell(came, true)]
    }
}

/// The targets of every plan; nothing where there is none.
pub fn planned(plans: &[Planned], texts: &Texts) -> Option<Section> {
    let column = |(title, share): (&str, u32)| Column { title: texts.word(title), figures: false, share };
    let table = |plan: &Planned| {
        Block::Table(Table {
            caption: texts.say(&plan.title),
            columns: [("plan-statement", 5), ("plan-target", 6), ("plan-came", 5)].map(column).to_vec(),
            rows: plan.targets.iter().map(|aim| aim.row(texts)).collect(),
        })
    };
    let intro = paragraph(&texts.word(JUDGED));
    let blocks = std::iter::once(intro).chain(plans.iter().map(table)).collect();
    (!plans.is_empty()).then(|| section("planned", &texts.word("plan-had-planned"), true, blocks))
}
