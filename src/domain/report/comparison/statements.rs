//! Statements, compared: per line with the mark of chance, and overall.

use crate::domain::instrument::{Kind, Wording};
use crate::domain::report::Report;
use crate::domain::report::comparison::chance::{Answers, Chance, chance};
use crate::domain::report::comparison::{
    Change, Compared, ComparedLine, Pair, Why, first_lack, hidden_lack, lack_of, with_wording,
};
use crate::domain::report::statement::{Cell, Ratings, StatementResult};

/// A statement of one or both reports.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementComparison {
    /// Its code.
    pub code: String,
    /// Short title, the later one where there are two.
    pub title: String,
    /// Core, optional or own.
    pub kind: Kind,
    /// One per line of the comparison.
    pub cells: Vec<CellChange>,
    /// The overall value. It bears no mark of chance.
    pub overall: Compared,
}

/// A line's value of a statement, compared.
#[derive(Clone, Debug, PartialEq)]
pub struct CellChange {
    /// The value.
    pub compared: Compared,
    /// What the difference may rest on; `None` where the comparison is not possible.
    pub chance: Option<Chance>,
}

impl StatementComparison {
    /// `None` only where both sides are missing.
    pub(super) fn new(
        before: Option<&StatementResult>,
        after: Option<&StatementResult>,
        pair: &Pair,
    ) -> Option<StatementComparison> {
        let one = after.or(before)?;
        Some(StatementComparison {
            code: one.code.clone(),
            title: one.title.clone(),
            kind: one.kind,
            cells: pair.lines.iter().map(|line| cell_change(before, after, line, pair)).collect(),
            overall: overall(before, after, pair),
        })
    }
}

/// Versions of what the groups of a line read, by the groups' keys.
pub(super) fn versions(
    statement: &StatementResult,
    report: &Report,
    line: Option<usize>,
) -> Vec<(String, Option<u32>)> {
    wording_versions(&statement.wordings, report, line)
}

/// The same for any list of wordings per group.
pub(super) fn wording_versions(
    wordings: &[Option<Wording>],
    report: &Report,
    line: Option<usize>,
) -> Vec<(String, Option<u32>)> {
    let groups = line.and_then(|line| report.lines.get(line)).map_or(&[][..], |line| &line.groups);
    let version = |at: usize| wordings.get(at).and_then(Option::as_ref).map(|wording| wording.version);
    let key = |at: usize| report.participation.groups.get(at).map_or_else(String::new, |group| group.key.clone());
    let mut versions: Vec<_> = groups.iter().map(|group| (key(group.0), version(group.0))).collect();
    versions.sort_unstable();
    versions
}

fn cell(statement: Option<&StatementResult>, line: Option<usize>) -> Option<&Cell> {
    statement?.cells.get(line?)
}

/// A scale's name and its number of points: with other points, equal means say different things.
fn scale<'a>(statement: &StatementResult, report: &'a Report) -> Option<(&'a str, usize)> {
    report.scale_of(statement).map(|scale| (scale.key.as_str(), scale.points.len()))
}

fn lack(cell: &Cell) -> Option<Why> {
    match cell {
        Cell::Mean { .. } => None,
        Cell::NoRating(_) => Some(Why::NoRating),
        Cell::Hidden(hidden) => Some(hidden_lack(*hidden)),
    }
}

/// Whether the groups of a line read the same on both sides.
fn same_wording(before: &StatementResult, after: &StatementResult, line: &ComparedLine, pair: &Pair) -> bool {
    scale(before, pair.before) == scale(after, pair.after)
        && versions(before, pair.before, line.before) == versions(after, pair.after, line.after)
}

fn cell_change(
    before: Option<&StatementResult>,
    after: Option<&StatementResult>,
    line: &ComparedLine,
    pair: &Pair,
) -> CellChange {
    let (earlier, later) = (cell(before, line.before), cell(after, line.after));
    let lacks = first_lack(lack_of(earlier, lack), lack_of(later, lack));
    let same = || before.zip(after).is_some_and(|(before, after)| same_wording(before, after, line, pair));
    let obstacle = pair.without(line, with_wording(lacks, same));
    let means = (earlier.and_then(Cell::mean), later.and_then(Cell::mean));
    let compared = Compared::new(means.0, means.1, obstacle);
    let ratings = earlier.and_then(Cell::ratings).zip(later.and_then(Cell::ratings));
    let mark = |(before, after): (&Ratings, &Ratings)| {
        chance(&answers(before, eligible(pair.before, line.before)), &answers(after, eligible(pair.after, line.after)))
    };
    let chance = match compared.change {
        Change::NotPossible(_) => None,
        Change::Increased(_) | Change::Decreased(_) | Change::Same => ratings.map(mark),
    };
    CellChange { compared, chance }
}

fn answers(ratings: &Ratings, eligible: u32) -> Answers<'_> {
    Answers { counts: &ratings.points, not_applicable: ratings.not_applicable, eligible }
}

/// Everyone who counts on a line.
pub(super) fn eligible(report: &Report, line: Option<usize>) -> u32 {
    line.and_then(|line| report.lines.get(line)).map_or(0, |line| line.eligible)
}

fn overall(before: Option<&StatementResult>, after: Option<&StatementResult>, pair: &Pair) -> Compared {
    let values = (before.and_then(|s| s.overall.as_ref()), after.and_then(|s| s.overall.as_ref()));
    let obstacle = match before.zip(after) {
        None => first_lack(lack_of(before, overall_lack), lack_of(after, overall_lack)),
        Some((before, after)) => overall_obstacle(before, after, pair),
    };
    Compared::new(values.0, values.1, obstacle)
}

fn overall_obstacle(before: &StatementResult, after: &StatementResult, pair: &Pair) -> Option<Why> {
    let shows =
        |statement: &StatementResult, line: usize| cell(Some(statement), Some(line)).and_then(Cell::mean).is_some();
    let lacks = first_lack(overall_lack(before), overall_lack(after));
    if lacks.is_some() {
        return lacks;
    }
    if !pair.same_lines(|line| shows(before, line), |line| shows(after, line)) {
        return Some(pair.other_lines());
    }
    let behind = pair.lines.iter().filter(|line| line.after.is_some_and(|at| shows(after, at)));
    let alike = behind.into_iter().all(|line| same_wording(before, after, line, pair));
    (!alike).then_some(Why::OtherWording)
}

/// Why a statement has no overall value: the reason of its lines that says most.
fn overall_lack(statement: &StatementResult) -> Option<Why> {
    if statement.overall.is_some() {
        return None;
    }
    let any = |wanted: Why| statement.cells.iter().any(|cell| lack(cell) == Some(wanted));
    [Why::Hidden, Why::NoRating].into_iter().find(|why| any(*why)).or(Some(Why::Missing))
}
