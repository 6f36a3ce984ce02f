//! Two reports of one level side by side (decisions: *Results*).
//!
//! Statements are matched by code and wording version. What increased, decreased or stayed the same is told of the
//! numbers as they are printed, so that nobody meets an arrow between two equal numbers. Only what both reports show is
//! compared: nothing can be learnt here that they hide.

pub mod chance;
pub mod order;
pub mod others;
pub mod statements;

use crate::domain::exact::{Difference, Exact, Shown};
use crate::domain::report::Report;
use crate::domain::report::area::{AreaCell, AreaResult};
use crate::domain::report::comparison::others::OtherComparison;
use crate::domain::report::comparison::statements::{StatementComparison, versions};
use crate::domain::report::protection::Line;
use crate::domain::report::statement::{Cell, Hidden, StatementResult};

/// Two exercises of one level, compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The lines of both: those of the later report, then those only the earlier one has.
    pub lines: Vec<ComparedLine>,
    /// The areas of both, in the same order.
    pub areas: Vec<AreaComparison>,
    /// The school's average.
    pub school: Compared,
    /// The own statements of both.
    pub own: Vec<StatementComparison>,
    /// The other areas of both.
    pub others: Vec<OtherComparison>,
}

/// A line of one or both reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedLine {
    /// Its key.
    pub key: String,
    /// Its title.
    pub title: String,
    /// Its position in the earlier report.
    pub before: Option<usize>,
    /// Its position in the later report.
    pub after: Option<usize>,
}

/// Two values and what became of the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The earlier value, where it is shown.
    pub before: Option<Exact>,
    /// The later value, where it is shown.
    pub after: Option<Exact>,
    /// What became of it.
    pub change: Change,
}

/// What became of a value, as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// More, by so much.
    Increased(Difference),
    /// Less, by so much (below 0).
    Decreased(Difference),
    /// The same.
    Same,
    /// It cannot be said.
    NotPossible(Why),
}

/// Why two values are not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Not asked, not chosen, or without any sheet, in both of them.
    InNeither,
    /// Not asked, not chosen, or without any sheet, in one of them.
    Missing,
    /// Another wording version, other options or another scale.
    OtherWording,
    /// Leaders and teachers are pooled in one of them only.
    PooledDifferently,
    /// The groups behind the two values are not the same.
    OtherGroups,
    /// Hidden in one of them.
    Hidden,
    /// Answered with N/A alone in one of them.
    NoRating,
}

/// Why two reports are not compared at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotComparable {
    /// Two education levels.
    OtherLevel,
    /// Two instruments: equal codes need not mean the same.
    OtherInstrument,
    /// Two editions of one report; what differs would tell of the few sheets between them.
    SameExercise,
}

/// An area, compared.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaComparison {
    /// `A` to `H`.
    pub letter: char,
    /// Title.
    pub title: String,
    /// The statements of both.
    pub statements: Vec<StatementComparison>,
    /// One per line of the comparison.
    pub cells: Vec<AreaChange>,
    /// The overall value.
    pub overall: Compared,
}

/// A line's value of an area, compared.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaChange {
    /// The value.
    pub compared: Compared,
    /// Whether the same statements, in the same wording, stand behind both values.
    pub same_statements: bool,
}

impl Compared {
    pub(super) fn new(before: Option<&Exact>, after: Option<&Exact>, obstacle: Option<Why>) -> Compared {
        Compared::printed(before, after, obstacle, Exact::shown)
    }

    /// For values that are not printed as they are, such as shares.
    pub(super) fn printed(
        before: Option<&Exact>,
        after: Option<&Exact>,
        obstacle: Option<Why>,
        shown: fn(&Exact) -> Shown,
    ) -> Compared {
        let change = match (obstacle, before, after) {
            (Some(why), _, _) => Change::NotPossible(why),
            (None, Some(before), Some(after)) => change(shown(before), shown(after)),
            (None, _, _) => Change::NotPossible(Why::Hidden),
        };
        Compared { before: before.cloned(), after: after.cloned(), change }
    }

    /// The difference as printed, where there is one.
    pub fn difference(&self) -> Option<Difference> {
        match self.change {
            Change::Increased(difference) | Change::Decreased(difference) => Some(difference),
            Change::Same => Some(Shown::from_tenths(0).since(Shown::from_tenths(0))),
            Change::NotPossible(_) => None,
        }
    }
}

fn change(before: Shown, after: Shown) -> Change {
    match after.cmp(&before) {
        std::cmp::Ordering::Less => Change::Decreased(after.since(before)),
        std::cmp::Ordering::Equal => Change::Same,
        std::cmp::Ordering::Greater => Change::Increased(after.since(before)),
    }
}

/// Both reports and their lines, handed around while they are compared.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    pub before: &'a Report,
    pub after: &'a Report,
    pub lines: &'a [ComparedLine],
}

impl Pair<'_> {
    /// Whether leaders and teachers are pooled in one report only.
    fn pooled_differently(&self) -> bool {
        self.before.line("staff").is_some() != self.after.line("staff").is_some()
    }

    /// Why a line cannot be compared: that one report does not have it says more than what its cells lack, but for what
    /// neither report has.
    pub fn without(&self, line: &ComparedLine, lacks: Option<Why>) -> Option<Why> {
        if line.before.is_some() && line.after.is_some() {
            return lacks;
        }
        let in_one = lacks.filter(|why| *why == Why::InNeither).unwrap_or(Why::Missing);
        Some(if self.pooled_differently() { Why::PooledDifferently } else { in_one })
    }

    /// Why an overall value cannot be compared when other lines stand behind it.
    pub fn other_lines(&self) -> Why {
        if self.pooled_differently() { Why::PooledDifferently } else { Why::OtherGroups }
    }

    /// Whether the same lines of the comparison have a value on both sides.
    pub fn same_lines(&self, before: impl Fn(usize) -> bool, after: impl Fn(usize) -> bool) -> bool {
        self.lines.iter().all(|line| line.before.is_some_and(&before) == line.after.is_some_and(&after))
    }
}

/// Compares two reports.
///
/// # Errors
/// [`NotComparable`] says why nothing in them can be compared.
pub fn compare(before: &Report, after: &Report) -> Result<Comparison, NotComparable> {
    if before.facts.level != after.facts.level {
        return Err(NotComparable::OtherLevel);
    }
    // An area's means are from 1 to the same highest point, or they say different things.
    if before.facts.instrument != after.facts.instrument || !before.axis().is_like(&after.axis()) {
        return Err(NotComparable::OtherInstrument);
    }
    if before.facts.exercise == after.facts.exercise && before.facts.school == after.facts.school {
        return Err(NotComparable::SameExercise);
    }
    let lines = compared_lines(before, after);
    let pair = Pair { before, after, lines: &lines };
    let both = matched(&before.areas, &after.areas, |area| area.letter);
    let areas: Vec<AreaComparison> = both.iter().filter_map(|(before, after)| area(*before, *after, &pair)).collect();
    let one_own = |(before, after): &(Option<&StatementResult>, Option<&StatementResult>)| {
        StatementComparison::new(*before, *after, &pair)
    };
    Ok(Comparison {
        school: school(&areas, &pair),
        own: matched(&before.own, &after.own, |own| own.code.clone()).iter().filter_map(one_own).collect(),
        others: others::others(&pair),
        areas,
        lines,
    })
}

fn compared_lines(before: &Report, after: &Report) -> Vec<ComparedLine> {
    let lines = after.lines.iter().chain(before.lines.iter().filter(|line| after.line(&line.key).is_none()));
    let one = |line: &Line| ComparedLine {
        key: line.key.clone(),
        title: line.title.clone(),
        before: before.line(&line.key),
        after: after.line(&line.key),
    };
    lines.map(one).collect()
}

/// Pairs by key, in the order of the later list; what only the earlier one has comes behind.
pub(super) fn matched<'a, T, K: PartialEq>(
    before: &'a [T],
    after: &'a [T],
    key: impl Fn(&T) -> K,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let find = |list: &'a [T], wanted: &T| list.iter().find(|one| key(one) == key(wanted));
    let mut pairs: Vec<_> = after.iter().map(|one| (find(before, one), Some(one))).collect();
    pairs.extend(before.iter().filter(|one| find(after, one).is_none()).map(|one| (Some(one), None)));
    pairs
}

/// `None` only where both sides are missing.
fn area(before: Option<&AreaResult>, after: Option<&AreaResult>, pair: &Pair) -> Option<AreaComparison> {
    let one = after.or(before)?;
    let statements = |area: Option<&AreaResult>| area.map_or(&[][..], |area| area_statements(area)).to_vec();
    let (earlier, later) = (statements(before), statements(after));
    let both = matched(&earlier, &later, |statement| statement.code.clone());
    let compared = both.iter().filter_map(|(before, after)| StatementComparison::new(*before, *after, pair)).collect();
    let cells = pair.lines.iter().map(|line| area_change(before, after, line, pair)).collect();
    let shows = |area: Option<&AreaResult>, line: usize| area_cell(area, Some(line)).and_then(AreaCell::mean).is_some();
    let values = (before.and_then(|area| area.overall.as_ref()), after.and_then(|area| area.overall.as_ref()));
    let obstacle = if before.is_none() || after.is_none() {
        Some(Why::Missing)
    } else if values.0.is_none() || values.1.is_none() {
        Some(Why::Hidden)
    } else if !pair.same_lines(|line| shows(before, line), |line| shows(after, line)) {
        Some(pair.other_lines())
    } else {
        None
    };
    Some(AreaComparison {
        letter: one.letter,
        title: one.title.clone(),
        statements: compared,
        cells,
        overall: Compared::new(values.0, values.1, obstacle),
    })
}

fn area_statements(area: &AreaResult) -> &[StatementResult] {
    &area.statements
}

fn area_cell(area: Option<&AreaResult>, line: Option<usize>) -> Option<&AreaCell> {
    area?.cells.get(line?)
}

fn area_change(
    before: Option<&AreaResult>,
    after: Option<&AreaResult>,
    line: &ComparedLine,
    pair: &Pair,
) -> AreaChange {
    let cells = (area_cell(before, line.before), area_cell(after, line.after));
    let lacks = first_lack(lack_of(cells.0, area_lack), lack_of(cells.1, area_lack));
    let obstacle = pair.without(line, lacks);
    let behind = |area: Option<&AreaResult>, report: &Report, at: Option<usize>| {
        let statements = area.map_or(&[][..], area_statements).iter();
        let shown = statements.filter(|s| at.and_then(|at| s.cells.get(at)).and_then(Cell::mean).is_some());
        let mut behind: Vec<_> = shown.map(|s| (s.code.clone(), versions(s, report, at))).collect();
        behind.sort_unstable();
        behind
    };
    AreaChange {
        compared: Compared::new(cells.0.and_then(AreaCell::mean), cells.1.and_then(AreaCell::mean), obstacle),
        same_statements: behind(before, pair.before, line.before) == behind(after, pair.after, line.after),
    }
}

/// What a cell of one report lacks; one that is not there is missing.
pub(super) fn lack_of<T>(cell: Option<&T>, lack: impl Fn(&T) -> Option<Why>) -> Option<Why> {
    cell.map_or(Some(Why::Missing), lack)
}

/// The reason that is said first of two.
pub(super) fn first_lack(before: Option<Why>, after: Option<Why>) -> Option<Why> {
    if before == Some(Why::Missing) && after == Some(Why::Missing) {
        return Some(Why::InNeither);
    }
    let order = [Why::Missing, Why::OtherWording, Why::Hidden, Why::NoRating];
    order.into_iter().find(|why| before == Some(*why) || after == Some(*why))
}

/// What is missing is said before other words, and these before the rest.
pub(super) fn with_wording(lacks: Option<Why>, is_same: impl FnOnce() -> bool) -> Option<Why> {
    match lacks {
        Some(Why::InNeither | Why::Missing) => lacks,
        _ if !is_same() => Some(Why::OtherWording),
        _ => lacks,
    }
}

/// Why something hidden cannot be compared.
pub(super) fn hidden_lack(hidden: Hidden) -> Why {
    match hidden {
        Hidden::NotAsked | Hidden::NotChosen | Hidden::NoSheets => Why::Missing,
        Hidden::GroupHidden | Hidden::NotBothAsked | Hidden::TooFew => Why::Hidden,
    }
}

fn area_lack(cell: &AreaCell) -> Option<Why> {
    match cell {
        AreaCell::Mean { .. } => None,
        AreaCell::NoRating => Some(Why::NoRating),
        AreaCell::Hidden(hidden) => Some(hidden_lack(*hidden)),
    }
}

/// The averages can be compared when the same areas stand behind both, each of the same lines.
fn school(areas: &[AreaComparison], pair: &Pair) -> Compared {
    let mean = |report: &Report| report.school.as_ref().map(|school| school.mean.clone());
    let (before, after) = (mean(pair.before), mean(pair.after));
    let alike = |area: &AreaComparison| match area.overall.change {
        Change::NotPossible(_) => area.overall.before.is_none() && area.overall.after.is_none(),
        Change::Increased(_) | Change::Decreased(_) | Change::Same => true,
    };
    let obstacle = if before.is_none() || after.is_none() {
        Some(Why::Hidden)
    } else if !areas.iter().all(alike) {
        Some(pair.other_lines())
    } else {
        None
    };
    Compared::new(before.as_ref(), after.as_ref(), obstacle)
}
