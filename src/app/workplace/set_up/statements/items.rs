//! The list of everything that is or can be asked at a level, and what stands in it after a search.

use crate::domain::instrument::{GroupIx, Instrument, Kind, LevelIx, Part, Question};
use crate::domain::setup::Setup;

/// What an entry of the list stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// The instrument's question at this position.
    Asked(usize),
    /// The own statement at this position.
    Own(usize),
    /// Writes a new own statement.
    New,
    /// Brings own statements in from elsewhere.
    Bring,
    /// The ticked code at this position, which is not asked at this level.
    Stray(usize),
}

/// What stands above a run of entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// The area at this position.
    Area(usize),
    /// The school's own statements.
    Own,
    /// The other area at this position.
    Other(usize),
    /// The questions in one's own words.
    Words,
    /// Ticked, but not asked at this level.
    Stray,
}

/// How a question stands in the exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Always asked.
    Core,
    /// Would be asked, but the short form leaves it out.
    LeftOut,
    /// Optional, and switched on.
    On,
    /// Optional, and not asked.
    Off,
    /// Optional, and asked because the short form holds it.
    InForm,
}

/// How a question of the instrument stands in a set-up.
pub fn standing(question: &Question, setup: &Setup) -> Standing {
    let in_form = setup.short_form.as_ref().map(|form| question.tags.contains(form));
    match (question.kind, in_form) {
        (Kind::Optional, _) if setup.optional.contains(&question.code) => Standing::On,
        (Kind::Optional, Some(true)) => Standing::InForm,
        (Kind::Optional, Some(false) | None) => Standing::Off,
        (Kind::Core | Kind::Own, Some(false)) => Standing::LeftOut,
        (Kind::Core | Kind::Own, Some(true) | None) => Standing::Core,
    }
}

/// Groups that read the question at a level.
pub fn readers(question: &Question, level: LevelIx) -> Vec<GroupIx> {
    let groups = (0..question.wordings.len()).map(GroupIx);
    groups.filter(|group| question.wording(*group, level).is_some()).collect()
}

/// The entries in the order in which they are asked, only those that have every word of `sought`.
pub fn items(setup: &Setup, instrument: &Instrument, sought: &str) -> Vec<(Heading, Item)> {
    let sought: Vec<String> = sought.split_whitespace().map(str::to_lowercase).collect();
    let of_part = |part: Part| {
        let here = move |(_, q): &(usize, &Question)| q.part == part && !readers(q, setup.level).is_empty();
        let sought = &sought;
        let found = instrument.questions.iter().enumerate().filter(here);
        found.filter(move |(_, q)| matches(q, setup.level, sought)).map(|(ix, _)| Item::Asked(ix))
    };
    let mut items = Vec::new();
    for area in 0..instrument.areas.len() {
        items.extend(of_part(Part::Area(area)).map(|item| (Heading::Area(area), item)));
    }
    let own = setup.own.iter().enumerate().filter(|(_, own)| matches(own, setup.level, &sought));
    items.extend(own.map(|(ix, _)| (Heading::Own, Item::Own(ix))));
    if sought.is_empty() {
        items.extend([(Heading::Own, Item::New), (Heading::Own, Item::Bring)]);
    }
    for other in 0..instrument.others.len() {
        items.extend(of_part(Part::Other(other)).map(|item| (Heading::Other(other), item)));
    }
    items.extend(of_part(Part::Words).map(|item| (Heading::Words, item)));
    let asked_here = |code: &String| {
        instrument.question(code).is_some_and(|q| q.kind == Kind::Optional && !readers(q, setup.level).is_empty())
    };
    let strays = setup.optional.iter().enumerate().filter(|(_, code)| !asked_here(code));
    items.extend(strays.map(|(ix, _)| (Heading::Stray, Item::Stray(ix))));
    items
}

fn matches(question: &Question, level: LevelIx, sought: &[String]) -> bool {
    if sought.is_empty() {
        return true;
    }
    let texts = readers(question, level).into_iter().filter_map(|group| question.wording(group, level));
    let mut all = format!("{} {}", question.code, question.title);
    for wording in texts {
        all.extend([" ", wording.stem.as_deref().unwrap_or(""), " ", &wording.text]);
    }
    let all = all.to_lowercase();
    sought.iter().all(|word| all.contains(word))
}
