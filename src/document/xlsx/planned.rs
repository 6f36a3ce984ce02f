//! The targets that were planned, and what came of each.

use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::document::report::Material;
use crate::document::report::planned::Aim;
use crate::document::xlsx::page::{Page, Value};
use crate::domain::exact::Shown;
use crate::domain::plan::outcome::Verdict;
use crate::domain::plan::sentences::{doubt, verdict};

/// Every target of every plan, with the figures as numbers: means, or percent.
pub fn targets(material: &Material) -> Result<Worksheet, XlsxError> {
    let mut page = Page::new("Plan targets", "What we had planned", material.report)?;
    let about = [("Plan", 30.0), ("Code", 9.0), ("Statement", 44.0), ("Group", 18.0), ("Target", 46.0)];
    let values = [("Aim", 10.0), ("Then", 10.0), ("Now", 10.0), ("What came of it", 16.0), ("Why", 44.0)];
    page.headings(about.into_iter().chain(values), 3)?;
    for plan in material.planned {
        for aim in &plan.targets {
            target(&mut page, &plan.title, aim)?;
        }
    }
    page.filter()?;
    Ok(page.finish())
}

fn target(page: &mut Page, plan: &str, aim: &Aim) -> Result<(), XlsxError> {
    let figure = |shown: Shown| if aim.wanted.is_share() { Value::Percent(shown) } else { Value::Mean(shown) };
    let some = |shown: Option<Shown>| shown.map_or(Value::Empty, figure);
    let outcome = &aim.outcome;
    let why = match outcome.verdict {
        Verdict::CannotSay(why) => Value::Reason(doubt(why)),
        Verdict::Met | Verdict::Nearer | Verdict::NotMet => Value::Empty,
    };
    let texts = [plan, &aim.about.0, &aim.about.1, &aim.group, &aim.words].map(Value::Text);
    let values = [figure(aim.wanted.aim()), some(outcome.then), some(outcome.now)];
    let came = [Value::Strong(verdict(outcome.verdict)), why];
    page.row(texts.into_iter().chain(values).chain(came))?;
    Ok(())
}
