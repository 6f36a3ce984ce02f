//! Action plans in the store: read with all their problems, kept, and checked against reports.

use std::path::Path;

use jiff::Timestamp;

use crate::domain::exercise::ExerciseId;
use crate::domain::plan::outcome::{Check, outcomes};
use crate::domain::plan::{Plan, PlanId};
use crate::domain::report::Report;
use crate::format::plan;
use crate::format::problem::{Problem, whole_file};
use crate::format::report::release::How;
use crate::locale::say::Say;
use crate::runtime::results::{kept, note_release};
use crate::store::Store;
use crate::store::error::StoreError;
use crate::store::plans::{PlanRow, SavedPlan};

/// A plan of the store.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its name.
    pub id: PlanId,
    /// Changes with every change of the file.
    pub revision: String,
    /// The plan, or every problem of its file.
    pub plan: Result<Plan, Vec<Problem>>,
}

/// What saving came to.
#[derive(Clone, Debug)]
pub enum Kept {
    /// It is durable under this name and revision.
    As(PlanId, String),
    /// Somebody else changed it meanwhile: this is theirs.
    Changed(Found),
    /// It is not there any more.
    Gone,
}

impl Found {
    /// Reads what a file holds.
    pub fn of(row: PlanRow) -> Found {
        let name = row.file.display().to_string();
        let read = match String::from_utf8(row.bytes) {
            Ok(text) => plan::read(&name, &text),
            Err(_) => Err(vec![whole_file(&name, "This is no text in UTF-8. The file stays as it is.")]),
        };
        Found { id: row.id, revision: row.revision, plan: read }
    }
}

/// All plans of a store, also those that cannot be read.
///
/// # Errors
/// The store's.
pub fn all(store: &Store) -> Result<Vec<Found>, StoreError> {
    Ok(store.plans()?.into_iter().map(Found::of).collect())
}

/// Keeps a plan: a new one under a name that is free, or one that was read at a revision.
///
/// # Errors
/// A sentence for people; nothing is kept then.
pub fn keep(store: &mut Store, plan: &Plan, based_on: Option<(&PlanId, &str)>) -> Result<Kept, Say> {
    let words = |error: StoreError| Say::from(error);
    let before = based_on.map(|(id, _)| find(store, id)).transpose()?.flatten();
    let text = plan::write(&stamped(plan, before.as_ref()));
    // What cannot be read again must not be kept.
    if let Err(problems) = plan::read("", &text) {
        return Err(problems.into_iter().next().map_or_else(String::new, |problem| problem.message).into());
    }
    let mut taken: Vec<PlanId> = store.plans().map_err(words)?.into_iter().map(|row| row.id).collect();
    loop {
        let id = match based_on {
            Some((id, _)) => id.clone(),
            None => PlanId::free(plan.year, &plan.level, &taken),
        };
        match store.save_plan(&id, &text, based_on.map(|(_, revision)| revision)).map_err(words)? {
            SavedPlan::Kept(revision) => return Ok(Kept::As(id, revision)),
            SavedPlan::ChangedMeanwhile(row) => return Ok(Kept::Changed(Found::of(row))),
            SavedPlan::Gone => return Ok(Kept::Gone),
            // Somebody took the name a moment ago.
            SavedPlan::NameTaken => taken.push(id),
        }
    }
}

/// A plan of the store, where it is there and can be read.
///
/// # Errors
/// A sentence for people.
pub fn find(store: &Store, id: &PlanId) -> Result<Option<Plan>, Say> {
    let all = all(store)?;
    Ok(all.into_iter().find(|found| found.id == *id).and_then(|found| found.plan.ok()))
}

/// A plan on its way into the store: with the key it has there, or a new one, and its count one up where anything changed.
fn stamped(plan: &Plan, before: Option<&Plan>) -> Plan {
    let mut plan = plan.clone();
    plan.number();
    plan.stamp = before.map_or(plan.stamp, |before| before.stamp.clone());
    if plan.stamp.key.is_empty() {
        plan.stamp.key = format!("{:016x}", rand::random::<u64>());
    }
    if before != Some(&plan) {
        plan.stamp.saving = plan.stamp.saving.saturating_add(1);
    }
    plan
}

/// Where a round stands in time: school year and session.
type Round = (i16, u8);

fn round(report: &Report) -> Round {
    (report.facts.year, report.facts.session)
}

/// The round in an exercise's id, such as `2026-1-primary`.
fn round_of(id: &ExerciseId) -> Option<Round> {
    let mut parts = id.0.splitn(3, '-');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// What became of a plan's targets: against the report of `against`, or else against the newest report of its level
/// that comes after the one it grew from and is at most of the following school year, or else the first one after it.
/// `None` where there is no such report. That the reports' figures were shown is noted first.
///
/// # Errors
/// A sentence for people.
pub fn check(
    folder: &Path,
    plan: &Plan,
    against: Option<&ExerciseId>,
    how: How,
    now: Timestamp,
) -> Result<Option<Check>, Say> {
    let words = |error: StoreError| Say::from(error);
    let exercises = Store::open_existing(folder).map_err(words)?.exercises().map_err(words)?;
    let mut reports: Vec<Report> = Vec::new();
    for row in exercises.iter().filter(|row| row.level == plan.level || Some(&row.id) == against) {
        reports.extend(kept(folder, &row.id)?);
    }
    let is = |id: &ExerciseId| reports.iter().find(|report| report.facts.exercise == *id);
    let before = plan.exercise.as_ref().and_then(is);
    let after = match against {
        Some(id) => Some(is(id).ok_or_else(|| Say::written(format!("There is no report of {} yet.", id.0)))?),
        None => later(plan, before, &reports),
    };
    let Some(after) = after else { return Ok(None) };
    for report in before.into_iter().chain([after]) {
        note_release(folder, &report.facts.exercise, how, now)?;
    }
    let exercise = after.facts.exercise.clone();
    let (year, session) = round(after);
    Ok(Some(Check { exercise, year, session, outcomes: outcomes(plan, before, after) }))
}

/// Whether a report is a later round than the one a plan grew from, and at most of the following school year.
pub fn is_asked(plan: &Plan, report: &Report) -> bool {
    let origin = plan.exercise.as_ref().and_then(round_of).unwrap_or((plan.year, 0));
    let is_soon = report.facts.year <= plan.year.saturating_add(1);
    report.facts.strand() == plan.strand() && round(report) > origin && is_soon
}

fn later<'a>(plan: &Plan, before: Option<&Report>, reports: &'a [Report]) -> Option<&'a Report> {
    let origin = before.map(round).or_else(|| plan.exercise.as_ref().and_then(round_of)).unwrap_or((plan.year, 0));
    let after = || reports.iter().filter(|report| report.facts.strand() == plan.strand() && round(report) > origin);
    let soon = after().filter(|report| report.facts.year <= plan.year.saturating_add(1));
    soon.max_by_key(|report| round(report)).or_else(|| after().min_by_key(|report| round(report)))
}
