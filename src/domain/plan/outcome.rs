//! What became of a target in a later report: met, nearer, not met, or nothing can be said.
//!
//! The rules are those of a comparison: figures are judged as they are printed, of one wording version and one line, and
//! only what a report shows is used, so nothing can be learnt here that it hides. That a figure lacked then keeps nobody
//! from saying that a target is met now; it only keeps from saying that it came nearer.

use crate::domain::exact::{Exact, Shown};
use crate::domain::exercise::ExerciseId;
use crate::domain::plan::target::{Target, Wanted};
use crate::domain::plan::{Item, Plan};
use crate::domain::report::Report;
use crate::domain::report::other::{ChoiceCell, ChoiceResult, OtherItem, View};
use crate::domain::report::statement::{Cell, Hidden, Ratings, StatementResult};

/// What became of a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The figure of the report the plan grew from, as printed; `None` where it shows none.
    pub then: Option<Shown>,
    /// The figure of the later report, as printed; `None` where it shows none.
    pub now: Option<Shown>,
    /// What that comes to.
    pub verdict: Verdict,
}

/// A plan's targets against a later report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Whose report.
    pub exercise: ExerciseId,
    /// Its school year.
    pub year: i16,
    /// Its session.
    pub session: u8,
    /// What became of each of the plan's items; `None` where it has no target.
    pub outcomes: Vec<Option<Outcome>>,
}

/// What a target came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is reached.
    Met,
    /// It is not reached, and less is missing than before.
    Nearer,
    /// It is not reached, and no less is missing, or it is not known what was.
    NotMet,
    /// It cannot be said.
    CannotSay(Doubt),
}

/// Why nothing can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The later report shows no figure.
    Hidden(Hidden),
    /// Answered with N/A alone.
    NoRating,
    /// The later report does not have the statement.
    Gone,
    /// It was asked in other words, with other options, or on another scale.
    OtherWording,
    /// Leaders and teachers are shown together.
    Pooled,
    /// Other groups stand behind the overall value.
    OtherGroups,
    /// The report has no such line.
    NoLine,
    /// The question has no such option, or no mean, or no 4s and 5s.
    OtherForm,
    /// Another education level.
    OtherLevel,
    /// Another questionnaire: equal codes need not mean the same.
    OtherInstrument,
}

/// What became of each of a plan's items, in order; `None` where it has no target. `before` is the report it grew from.
pub fn outcomes(plan: &Plan, before: Option<&Report>, after: &Report) -> Vec<Option<Outcome>> {
    let one = |item: &Item| item.target.as_ref().map(|target| outcome(plan, target, before, after));
    plan.items.iter().map(one).collect()
}

fn outcome(plan: &Plan, target: &Target, before: Option<&Report>, after: &Report) -> Outcome {
    let before = before.filter(|report| foreign(plan, report).is_none());
    let figure = |report: &Report| figure(target, report).map(|exact| printed(&target.wanted, &exact));
    // A figure of another wording than the target's is no figure of the target.
    let then = before.filter(|report| is_same_wording(target, report)).and_then(|report| figure(report).ok());
    let lack = figure(after).err();
    // In the order of a comparison: what was never asked, other words, then what is hidden.
    let doubt = foreign(plan, after)
        .or_else(|| lack.filter(|lack| is_missing(*lack)))
        .or_else(|| changed(target, before, after).then_some(Doubt::OtherWording))
        .or(lack)
        .or_else(|| before.filter(|_| then.is_some()).and_then(|before| other_groups(target, before, after)));
    let now = if doubt.is_some() { None } else { figure(after).ok() };
    Outcome { then, now, verdict: verdict(&target.wanted, then, now, doubt) }
}

fn verdict(wanted: &Wanted, then: Option<Shown>, now: Option<Shown>, doubt: Option<Doubt>) -> Verdict {
    match (doubt, now) {
        (Some(doubt), _) => Verdict::CannotSay(doubt),
        (None, None) => Verdict::CannotSay(Doubt::Gone),
        (None, Some(now)) if wanted.is_met_by(now) => Verdict::Met,
        (None, Some(now)) if then.is_some_and(|then| wanted.missing(now) < wanted.missing(then)) => Verdict::Nearer,
        (None, Some(_)) => Verdict::NotMet,
    }
}

/// Whether there is nothing to look at, rather than something that is not shown.
fn is_missing(doubt: Doubt) -> bool {
    match doubt {
        Doubt::Hidden(Hidden::NotAsked | Hidden::NotChosen | Hidden::NoSheets) | Doubt::Gone | Doubt::NoLine => true,
        Doubt::Hidden(Hidden::GroupHidden | Hidden::NotBothAsked | Hidden::TooFew) => false,
        Doubt::NoRating | Doubt::OtherWording | Doubt::Pooled | Doubt::OtherGroups | Doubt::OtherForm => false,
        Doubt::OtherLevel | Doubt::OtherInstrument => false,
    }
}

/// Why a report cannot speak of a plan at all.
fn foreign(plan: &Plan, report: &Report) -> Option<Doubt> {
    if report.facts.level != plan.level {
        return Some(Doubt::OtherLevel);
    }
    (report.facts.instrument != plan.instrument).then_some(Doubt::OtherInstrument)
}

fn printed(wanted: &Wanted, exact: &Exact) -> Shown {
    if wanted.is_share() { exact.percent() } else { exact.shown() }
}

/// A question of a report.
#[derive(Clone, Copy)]
enum Asked<'a> {
    Rated(&'a StatementResult),
    Chosen(&'a ChoiceResult),
}

fn asked<'a>(report: &'a Report, code: &str) -> Option<Asked<'a>> {
    let rated = report.statements().chain(&report.own).find(|statement| statement.code == code);
    rated.map(Asked::Rated).or_else(|| {
        let items = report.others.iter().flat_map(|other| &other.items);
        items.map(of_item).find(|asked| match asked {
            Asked::Rated(one) => one.code == code,
            Asked::Chosen(one) => one.code == code,
        })
    })
}

fn of_item(item: &OtherItem) -> Asked<'_> {
    match item {
        OtherItem::Rated(one) => Asked::Rated(one),
        OtherItem::Chosen(one) => Asked::Chosen(one),
    }
}

/// The figure a report shows for a target: a mean, or a share from 0 to 1.
///
/// # Errors
/// Why it shows none.
pub fn figure(target: &Target, report: &Report) -> Result<Exact, Doubt> {
    let asked = asked(report, &target.code).ok_or(Doubt::Gone)?;
    match (&target.wanted, asked) {
        (Wanted::Mean { line: None, .. }, Asked::Rated(one)) => one.overall.clone().ok_or_else(|| no_overall(one)),
        (Wanted::Mean { line: Some(line), .. }, Asked::Rated(one)) => match cell(report, one, line)? {
            Cell::Mean { mean, .. } => Ok(mean.clone()),
            Cell::NoRating(_) => Err(Doubt::NoRating),
            Cell::Hidden(hidden) => Err(Doubt::Hidden(*hidden)),
        },
        (Wanted::Agreeing { line, .. }, Asked::Rated(one)) => match cell(report, one, line)? {
            // Elsewhere 4 and 5 do not stand for agreeing.
            Cell::Mean { ratings, .. } => agreeing(ratings).ok_or(Doubt::OtherForm),
            Cell::NoRating(_) => Err(Doubt::NoRating),
            Cell::Hidden(hidden) => Err(Doubt::Hidden(*hidden)),
        },
        (Wanted::Option { line, option, .. }, Asked::Chosen(one)) => share(report, one, line, option),
        _ => Err(Doubt::OtherForm),
    }
}

/// The share of 4 and 5 among the valid answers of five points; `None` without any.
pub fn agreeing(ratings: &Ratings) -> Option<Exact> {
    let [_, _, _, four, five] = *ratings.points else { return None };
    Exact::ratio(u64::from(four) + u64::from(five), u64::from(ratings.answered()))
}

fn line_at(report: &Report, line: &str) -> Result<usize, Doubt> {
    let known = report.participation.groups.iter().any(|group| group.key == line);
    let pooled = report.line("staff").is_some();
    report.line(line).ok_or(if pooled && known { Doubt::Pooled } else { Doubt::NoLine })
}

fn cell<'a>(report: &Report, statement: &'a StatementResult, line: &str) -> Result<&'a Cell, Doubt> {
    statement.cells.get(line_at(report, line)?).ok_or(Doubt::NoLine)
}

fn share(report: &Report, choice: &ChoiceResult, line: &str, option: &str) -> Result<Exact, Doubt> {
    let at = choice.options.iter().position(|one| one.key == option).ok_or(Doubt::OtherForm)?;
    match choice.cells.get(line_at(report, line)?).ok_or(Doubt::NoLine)? {
        ChoiceCell::Shown(chosen) => chosen.share(at).ok_or(Doubt::NoRating),
        ChoiceCell::Hidden(hidden) => Err(Doubt::Hidden(*hidden)),
    }
}

fn no_overall(statement: &StatementResult) -> Doubt {
    let hidden = statement.cells.iter().filter_map(|cell| match cell {
        Cell::Hidden(hidden) => Some(*hidden),
        Cell::Mean { .. } | Cell::NoRating(_) => None,
    });
    if statement.cells.iter().any(|cell| matches!(cell, Cell::NoRating(_))) {
        return Doubt::NoRating;
    }
    // What concerns the people says more than what was never asked.
    hidden.max_by_key(|hidden| *hidden as u8).map_or(Doubt::Gone, Doubt::Hidden)
}

/// Keys of the groups behind a target's figure in a report.
fn groups<'a>(target: &Target, report: &'a Report) -> Vec<&'a str> {
    let lines: Vec<usize> = match target.wanted.line() {
        Some(line) => report.line(line).into_iter().collect(),
        None => match asked(report, &target.code) {
            Some(Asked::Rated(one)) => (0..report.lines.len()).filter(|at| shows(one, *at)).collect(),
            Some(Asked::Chosen(_)) | None => Vec::new(),
        },
    };
    let groups = lines.iter().filter_map(|at| report.lines.get(*at)).flat_map(|line| &line.groups);
    groups.filter_map(|group| report.participation.groups.get(group.0)).map(|group| group.key.as_str()).collect()
}

fn shows(statement: &StatementResult, line: usize) -> bool {
    statement.cells.get(line).and_then(Cell::mean).is_some()
}

fn version(report: &Report, asked: Asked, group: &str) -> Option<u32> {
    let at = report.participation.groups.iter().position(|one| one.key == group)?;
    let wordings = match asked {
        Asked::Rated(one) => &one.wordings,
        Asked::Chosen(one) => &one.wordings,
    };
    wordings.get(at)?.as_ref().map(|wording| wording.version)
}

/// Whether the groups behind the figure read what they read when the target was set.
fn is_same_wording(target: &Target, report: &Report) -> bool {
    let Some(asked) = asked(report, &target.code) else { return true };
    groups(target, report).into_iter().all(|group| {
        let wanted = target.versions.get(group).copied();
        wanted.is_none_or(|wanted| version(report, asked, group) == Some(wanted))
    })
}

/// Whether what is asked is not the same any more: other words, other options, another scale.
fn changed(target: &Target, before: Option<&Report>, after: &Report) -> bool {
    if !is_same_wording(target, after) {
        return true;
    }
    let Some(before) = before else { return false };
    let Some((earlier, later)) = asked(before, &target.code).zip(asked(after, &target.code)) else { return false };
    let known = |group: &str| target.versions.contains_key(group);
    let other_words = groups(target, after).into_iter().any(|group| {
        let was = version(before, earlier, group);
        !known(group) && was.is_some() && was != version(after, later, group)
    });
    other_words || !is_same_form((before, earlier), (after, later))
}

fn is_same_form((before, earlier): (&Report, Asked), (after, later): (&Report, Asked)) -> bool {
    let scale = |report: &Report, at: usize| report.scales.get(at).map(|scale| (scale.key.clone(), scale.points.len()));
    let options = |choice: &ChoiceResult| -> (View, Vec<String>) {
        (choice.view, choice.options.iter().map(|option| option.key.clone()).collect())
    };
    match (earlier, later) {
        (Asked::Rated(one), Asked::Rated(other)) => scale(before, one.scale) == scale(after, other.scale),
        (Asked::Chosen(one), Asked::Chosen(other)) => options(one) == options(other),
        (Asked::Rated(_), Asked::Chosen(_)) | (Asked::Chosen(_), Asked::Rated(_)) => false,
    }
}

/// An overall value of other lines than before says nothing about them.
fn other_groups(target: &Target, before: &Report, after: &Report) -> Option<Doubt> {
    if target.wanted.line().is_some() {
        return None;
    }
    let lines = |report: &Report| -> Vec<String> {
        let Some(Asked::Rated(one)) = asked(report, &target.code) else { return Vec::new() };
        let shown = report.lines.iter().enumerate().filter(|(at, _)| shows(one, *at));
        shown.map(|(_, line)| line.key.clone()).collect()
    };
    let (earlier, later) = (lines(before), lines(after));
    if earlier == later {
        return None;
    }
    let pooled = |lines: &[String]| lines.iter().any(|line| line == "staff");
    Some(if pooled(&earlier) == pooled(&later) { Doubt::OtherGroups } else { Doubt::Pooled })
}
