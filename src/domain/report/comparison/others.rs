//! The other areas, compared: means and ranks like statements, shares option by option.

use crate::domain::exact::Exact;
use crate::domain::report::Report;
use crate::domain::report::comparison::chance::{Answers, Chance, chance};
use crate::domain::report::comparison::statements::{StatementComparison, eligible, wording_versions};
use crate::domain::report::comparison::{
    Change, Compared, ComparedLine, Pair, Why, first_lack, hidden_lack, lack_of, matched, with_wording,
};
use crate::domain::report::other::{ChoiceCell, ChoiceResult, Chosen, OtherItem, OtherResult, View};

/// An other area, compared.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherComparison {
    /// Its key.
    pub key: String,
    /// 1 to 10.
    pub number: u8,
    /// Title.
    pub title: String,
    /// The questions of both.
    pub items: Vec<ItemComparison>,
}

/// A question of an other area, compared.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemComparison {
    /// On a five-point scale.
    Rated(StatementComparison),
    /// With options of its own.
    Chosen(ChoiceComparison),
}

/// A choice, compared.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceComparison {
    /// Its code.
    pub code: String,
    /// Short title.
    pub title: String,
    /// How it is to be shown.
    pub view: View,
    /// One per line of the comparison.
    pub cells: Vec<ChoiceChange>,
}

/// How a line chose, compared.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceChange {
    /// The average rank, in the view that shows it.
    pub rank: Option<Compared>,
    /// What the difference of the ranks may rest on; `None` where there is none.
    pub chance: Option<Chance>,
    /// The share of each option of the later report; what is printed is percent.
    pub shares: Vec<Compared>,
}

pub(super) fn others(pair: &Pair) -> Vec<OtherComparison> {
    let both = matched(&pair.before.others, &pair.after.others, |other| other.key.clone());
    both.into_iter().filter_map(|(before, after)| other(before, after, pair)).collect()
}

fn other(before: Option<&OtherResult>, after: Option<&OtherResult>, pair: &Pair) -> Option<OtherComparison> {
    let one = after.or(before)?;
    let items = |other: Option<&OtherResult>| other.map_or_else(Vec::new, |other| other.items.clone());
    let (earlier, later) = (items(before), items(after));
    let both = matched(&earlier, &later, |item| match item {
        OtherItem::Rated(statement) => (true, statement.code.clone()),
        OtherItem::Chosen(choice) => (false, choice.code.clone()),
    });
    let items = both.into_iter().filter_map(|(before, after)| item(before, after, pair)).collect();
    Some(OtherComparison { key: one.key.clone(), number: one.number, title: one.title.clone(), items })
}

fn item(before: Option<&OtherItem>, after: Option<&OtherItem>, pair: &Pair) -> Option<ItemComparison> {
    let rated = |item: Option<&OtherItem>| match item {
        Some(OtherItem::Rated(statement)) => Some(statement.clone()),
        Some(OtherItem::Chosen(_)) | None => None,
    };
    let chosen = |item: Option<&OtherItem>| match item {
        Some(OtherItem::Chosen(choice)) => Some(choice.clone()),
        Some(OtherItem::Rated(_)) | None => None,
    };
    let statements = StatementComparison::new(rated(before).as_ref(), rated(after).as_ref(), pair);
    statements
        .map(ItemComparison::Rated)
        .or_else(|| choice(chosen(before).as_ref(), chosen(after).as_ref(), pair).map(ItemComparison::Chosen))
}

fn choice(before: Option<&ChoiceResult>, after: Option<&ChoiceResult>, pair: &Pair) -> Option<ChoiceComparison> {
    let one = after.or(before)?;
    Some(ChoiceComparison {
        code: one.code.clone(),
        title: one.title.clone(),
        view: one.view,
        cells: pair.lines.iter().map(|line| choice_change(before, after, one, line, pair)).collect(),
    })
}

fn choice_change(
    before: Option<&ChoiceResult>,
    after: Option<&ChoiceResult>,
    one: &ChoiceResult,
    line: &ComparedLine,
    pair: &Pair,
) -> ChoiceChange {
    let cell = |choice: Option<&ChoiceResult>, at: Option<usize>| choice.and_then(|c| c.cells.get(at?).cloned());
    let cells = (cell(before, line.before), cell(after, line.after));
    let obstacle = obstacle(before.zip(after), (cells.0.as_ref(), cells.1.as_ref()), line, pair);
    let chosen = (cells.0.as_ref().and_then(ChoiceCell::chosen), cells.1.as_ref().and_then(ChoiceCell::chosen));
    let rank = |chosen: Option<&Chosen>| chosen.and_then(|chosen| chosen.rank.clone());
    let ranks = (rank(chosen.0), rank(chosen.1));
    let rank = Compared::new(ranks.0.as_ref(), ranks.1.as_ref(), obstacle.or(no_rank(chosen, one.view)));
    let mark = |(before, after): (&Chosen, &Chosen)| {
        chance(&answers(before, pair.before, line.before), &answers(after, pair.after, line.after))
    };
    let chance = match rank.change {
        Change::NotPossible(_) => None,
        Change::Increased(_) | Change::Decreased(_) | Change::Same => chosen.0.zip(chosen.1).map(mark),
    };
    let share = |chosen: Option<&Chosen>, option: usize| chosen.and_then(|chosen| chosen.share(option));
    let shares = (0..one.options.len()).map(|option| {
        let shares = (share(chosen.0, option), share(chosen.1, option));
        Compared::printed(shares.0.as_ref(), shares.1.as_ref(), obstacle, Exact::percent)
    });
    let shares = shares.collect();
    ChoiceChange { rank: (one.view == View::Rank).then_some(rank), chance, shares }
}

/// A line that is shown without a rank: all opted out.
fn no_rank(chosen: (Option<&Chosen>, Option<&Chosen>), view: View) -> Option<Why> {
    let without = |chosen: Option<&Chosen>| chosen.is_some_and(|chosen| chosen.rank.is_none());
    (view == View::Rank && (without(chosen.0) || without(chosen.1))).then_some(Why::NoRating)
}

fn answers<'a>(chosen: &'a Chosen, report: &Report, line: Option<usize>) -> Answers<'a> {
    Answers { counts: &chosen.options, not_applicable: chosen.apart, eligible: eligible(report, line) }
}

fn obstacle(
    choices: Option<(&ChoiceResult, &ChoiceResult)>,
    cells: (Option<&ChoiceCell>, Option<&ChoiceCell>),
    line: &ComparedLine,
    pair: &Pair,
) -> Option<Why> {
    let keys = |choice: &ChoiceResult| choice.options.iter().map(|option| option.key.clone()).collect::<Vec<_>>();
    let versions = |choice: &ChoiceResult, report: &Report, at| wording_versions(&choice.wordings, report, at);
    let alike = |(before, after): (&ChoiceResult, &ChoiceResult)| {
        before.view == after.view
            && keys(before) == keys(after)
            && versions(before, pair.before, line.before) == versions(after, pair.after, line.after)
    };
    let lacks = first_lack(lack_of(cells.0, lack), lack_of(cells.1, lack));
    pair.without(line, with_wording(lacks, || choices.is_some_and(alike)))
}

fn lack(cell: &ChoiceCell) -> Option<Why> {
    match cell {
        ChoiceCell::Shown(_) => None,
        ChoiceCell::Hidden(hidden) => Some(hidden_lack(*hidden)),
    }
}
