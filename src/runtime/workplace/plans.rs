//! Action plans on their way into the store, to the screen and into files.

use std::sync::{Arc, OnceLock};

use crate::app::workplace::request::WorkplaceReply;
use crate::app::workplace::request::plans::{KeptPlan, PlanForm, Plans};
use crate::document::docx::docx;
use crate::document::html::html;
use crate::document::markdown::markdown;
use crate::document::{self, Document};
use crate::domain::plan::example::Example;
use crate::domain::plan::{Plan, PlanId};
use crate::format;
use crate::format::plan::ics;
use crate::format::report::release::How;
use crate::runtime::documents::Readers;
use crate::runtime::plans::{self, Found, Kept};
use crate::runtime::workplace::{Office, words, write_bytes};
use crate::store::Store;
use crate::store::plans::RemovedPlan;

const NOT_MADE: &str = "The text could not be put together. Nothing was written.";
const GONE: &str = "This plan is not here any more: somebody has removed its file.";

/// The examples that are built in, read once.
pub fn examples() -> Arc<Vec<Example>> {
    static READ: OnceLock<Arc<Vec<Example>>> = OnceLock::new();
    Arc::clone(READ.get_or_init(|| Arc::new(format::plan::examples::examples())))
}

/// All plans, for the screens.
///
/// # Errors
/// A sentence for people.
pub fn known(store: &Store) -> Result<Plans, String> {
    let mut known = Plans::default();
    for found in plans::all(store).map_err(words)? {
        match kept(found) {
            Ok(kept) => known.kept.push(kept),
            Err(sentence) => known.broken.push(sentence),
        }
    }
    known.kept.sort_by_key(|kept| std::cmp::Reverse(kept.plan.year));
    Ok(known)
}

/// A plan for the screens, or in one sentence what is wrong with its file.
fn kept(found: Found) -> Result<KeptPlan, String> {
    let Found { id, revision, plan } = found;
    plan.map(|plan| KeptPlan { id, plan, revision }).map_err(|problems| match problems.first() {
        Some(problem) if problem.line > 0 => format!(
            "{}, line {}, column {}: {} The file stays as it is.",
            problem.file, problem.line, problem.column, problem.message
        ),
        Some(problem) => format!("{}: {}", problem.file, problem.message),
        None => GONE.to_owned(),
    })
}

/// Keeps a plan, unless somebody else changed it meanwhile.
///
/// # Errors
/// A sentence for people; nothing is kept then.
pub fn keep(office: &Office, plan: &Plan, based_on: Option<&(PlanId, String)>) -> Result<WorkplaceReply, String> {
    let mut store = Store::open(office.folder).map_err(words)?;
    match plans::keep(&mut store, plan, based_on.map(|(id, revision)| (id, revision.as_str())))? {
        Kept::As(id, revision) => Ok(WorkplaceReply::PlanKept(id, revision)),
        Kept::Changed(theirs) => kept(theirs).map(|theirs| WorkplaceReply::PlanChanged(Box::new(theirs))),
        Kept::Gone => Err(GONE.to_owned()),
    }
}

/// Removes a plan, unless somebody else changed it meanwhile.
///
/// # Errors
/// A sentence for people; nothing is removed then.
pub fn remove(office: &Office, id: &PlanId, revision: &str) -> Result<WorkplaceReply, String> {
    let mut store = Store::open_existing(office.folder).map_err(words)?;
    match store.remove_plan(id, revision).map_err(words)? {
        RemovedPlan::Removed | RemovedPlan::Gone => Ok(WorkplaceReply::Done("The plan is removed.".to_owned().into())),
        RemovedPlan::ChangedMeanwhile(row) => {
            kept(Found::of(row)).map(|theirs| WorkplaceReply::PlanChanged(Box::new(theirs)))
        }
    }
}

/// Checks a plan's targets against the next report.
///
/// # Errors
/// A sentence for people.
pub fn check(office: &Office, id: PlanId, plan: &Plan) -> Result<WorkplaceReply, String> {
    let check = plans::check(office.folder, plan, None, How::Screen, office.now)?;
    Ok(WorkplaceReply::PlanChecked(id, check.map(Box::new)))
}

/// Writes a plan into the person's documents.
///
/// # Errors
/// A sentence for people.
pub fn write(office: &Office, id: &PlanId, plan: &Plan, form: PlanForm) -> Result<WorkplaceReply, String> {
    let (bytes, ending) = match form {
        PlanForm::Calendar => {
            let store = Store::open_existing(office.folder).map_err(words)?;
            // What calendars know it by is given in the store; the screen's plan need not have heard of it.
            let stamp = plans::find(&store, id)?.map_or_else(|| plan.stamp.clone(), |kept| kept.stamp);
            let plan = Plan { stamp, ..plan.clone() };
            (ics::write(&plan, id).ok_or(ics::NOTHING)?.into_bytes(), "ics")
        }
        PlanForm::Page => (html(&whole(office, id, plan)?).into_bytes(), "html"),
        PlanForm::Text => (docx(&whole(office, id, plan)?).ok_or(NOT_MADE)?, "docx"),
        PlanForm::Markdown => (markdown(&whole(office, id, plan)?).into_bytes(), "md"),
        PlanForm::Poster => {
            let it = office.instruments.titles(&plan.instrument)?;
            (html(&document::plan::poster(plan, id, &it)).into_bytes(), "poster.html")
        }
    };
    write_bytes(office, &format!("plan-{}.{ending}", id.0), &bytes, Readers::Usual)
}

/// The plan as a document, with what became of its targets.
fn whole(office: &Office, id: &PlanId, plan: &Plan) -> Result<Document, String> {
    let it = office.instruments.titles(&plan.instrument)?;
    let check = plans::check(office.folder, plan, None, How::Document, office.now)?;
    let outcomes = check.map_or_else(Vec::new, |check| check.outcomes);
    Ok(document::plan::plan(plan, id, &it, &outcomes))
}
