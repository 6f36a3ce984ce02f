//! Action plans on their way into the store, to the screen and into files.

use crate::app::workplace::request::WorkplaceReply;
use crate::app::workplace::request::plans::{KeptPlan, PlanForm, Plans};
use crate::document::docx::docx;
use crate::document::html::html;
use crate::document::markdown::markdown;
use crate::document::{self, Document};
use crate::domain::plan::{Plan, PlanId};
use crate::format::plan::ics;
use crate::format::report::release::How;
use crate::locale::say::Say;
use crate::locale::texts;
use crate::runtime::documents::Readers;
use crate::runtime::plans::{self, Found, Kept};
use crate::runtime::workplace::{Office, words, write_bytes};
use crate::store::Store;
use crate::store::plans::RemovedPlan;

const NOT_MADE: &str = "told-text-not-made";
const GONE: &str = "told-plan-gone";

/// All plans, for the screens.
///
/// # Errors
/// A sentence for people.
pub fn known(store: &Store) -> Result<Plans, Say> {
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
fn kept(found: Found) -> Result<KeptPlan, Say> {
    let Found { id, revision, plan } = found;
    plan.map(|plan| KeptPlan { id, plan, revision }).map_err(|problems| match problems.first() {
        Some(problem) if problem.line > 0 => {
            let say = Say::new("told-plan-broken").with("file", problem.file.clone());
            let say = say.with("line", problem.line.to_string()).with("column", problem.column.to_string());
            say.with("problem", problem.message.clone())
        }
        Some(problem) => {
            Say::new("told-of-file").with("path", problem.file.clone()).with("problem", problem.message.clone())
        }
        None => GONE.into(),
    })
}

/// Keeps a plan, unless somebody else changed it meanwhile.
///
/// # Errors
/// A sentence for people; nothing is kept then.
pub fn keep(office: &Office, plan: &Plan, based_on: Option<&(PlanId, String)>) -> Result<WorkplaceReply, Say> {
    let mut store = Store::open(office.folder).map_err(words)?;
    match plans::keep(&mut store, plan, based_on.map(|(id, revision)| (id, revision.as_str())))? {
        Kept::As(id, revision) => Ok(WorkplaceReply::PlanKept(id, revision)),
        Kept::Changed(theirs) => kept(theirs).map(|theirs| WorkplaceReply::PlanChanged(Box::new(theirs))),
        Kept::Gone => Err(GONE.into()),
    }
}

/// Removes a plan, unless somebody else changed it meanwhile.
///
/// # Errors
/// A sentence for people; nothing is removed then.
pub fn remove(office: &Office, id: &PlanId, revision: &str) -> Result<WorkplaceReply, Say> {
    let mut store = Store::open_existing(office.folder).map_err(words)?;
    match store.remove_plan(id, revision).map_err(words)? {
        RemovedPlan::Removed | RemovedPlan::Gone => Ok(WorkplaceReply::Done(Say::new("told-plan-removed"))),
        RemovedPlan::ChangedMeanwhile(row) => {
            kept(Found::of(row)).map(|theirs| WorkplaceReply::PlanChanged(Box::new(theirs)))
        }
    }
}

/// Checks a plan's targets against the next report.
///
/// # Errors
/// A sentence for people.
pub fn check(office: &Office, id: PlanId, plan: &Plan) -> Result<WorkplaceReply, Say> {
    let check = plans::check(office.folder, plan, None, How::Screen, office.now)?;
    Ok(WorkplaceReply::PlanChecked(id, check.map(Box::new)))
}

/// Writes a plan into the person's documents.
///
/// # Errors
/// A sentence for people.
pub fn write(office: &Office, id: &PlanId, plan: &Plan, form: PlanForm) -> Result<WorkplaceReply, Say> {
    let texts = texts::of(office.language);
    let (bytes, ending) = match form {
        PlanForm::Calendar => {
            let store = Store::open_existing(office.folder).map_err(words)?;
            // What calendars know it by is given in the store; the screen's plan need not have heard of it.
            let stamp = plans::find(&store, id)?.map_or_else(|| plan.stamp.clone(), |kept| kept.stamp);
            let plan = Plan { stamp, ..plan.clone() };
            (ics::write(&plan, id, texts).ok_or("told-plan-no-days")?.into_bytes(), "ics")
        }
        PlanForm::Page => (html(&whole(office, id, plan)?).into_bytes(), "html"),
        PlanForm::Text => match docx(&whole(office, id, plan)?) {
            Some(bytes) => (bytes, "docx"),
            None => return Ok(WorkplaceReply::Refused(Say::new(NOT_MADE))),
        },
        PlanForm::Markdown => (markdown(&whole(office, id, plan)?).into_bytes(), "md"),
        PlanForm::Poster => {
            let it = office.instruments.titles(&plan.instrument)?;
            (html(&document::plan::poster(plan, id, &it, texts)).into_bytes(), "poster.html")
        }
    };
    write_bytes(office, &format!("plan-{}.{ending}", id.0), &bytes, Readers::Usual)
}

/// The plan as a document, with what became of its targets.
fn whole(office: &Office, id: &PlanId, plan: &Plan) -> Result<Document, Say> {
    let it = office.instruments.titles(&plan.instrument)?;
    let check = plans::check(office.folder, plan, None, How::Document, office.now)?;
    let outcomes = check.map_or_else(Vec::new, |check| check.outcomes);
    Ok(document::plan::plan(plan, id, &it, &outcomes, texts::of(office.language.at_work())))
}
