//! The targets that were planned, and what came of each.

use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::document::report::Material;
use crate::document::report::planned::Aim;
use crate::document::xlsx::page::{Page, Value, titles};
use crate::domain::exact::Shown;
use crate::domain::plan::outcome::Verdict;
use crate::domain::plan::sentences::{doubt, verdict};

const HEADINGS: [(&str, f64); 10] = [
    ("sheet-plan", 30.0),
    ("sheet-code", 9.0),
    ("sheet-statement", 44.0),
    ("sheet-group", 18.0),
    ("plan-target", 46.0),
    ("sheet-aim", 10.0),
    ("sheet-then", 10.0),
    ("sheet-now", 10.0),
    ("plan-came", 16.0),
    ("sheet-why", 44.0),
];

/// Every target of every plan, with the figures as numbers: means, or percent.
pub fn targets(material: &Material) -> Result<Worksheet, XlsxError> {
    let mut page = Page::new("sheet-targets", "plan-had-planned", material)?;
    page.headings(titles(material.texts, HEADINGS), 3)?;
    for plan in material.planned {
        for aim in &plan.targets {
            target(&mut page, &material.texts.say(&plan.title), aim)?;
        }
    }
    page.filter()?;
    Ok(page.finish())
}

fn target(page: &mut Page, plan: &str, aim: &Aim) -> Result<(), XlsxError> {
    let texts = page.texts();
    let figure = |shown: Shown| if aim.wanted.is_share() { Value::Percent(shown) } else { Value::Mean(shown) };
    let some = |shown: Option<Shown>| shown.map_or(Value::Empty, figure);
    let outcome = &aim.outcome;
    let why = match outcome.verdict {
        Verdict::CannotSay(why) => Value::Reason(texts.say(&doubt(why)).into()),
        Verdict::Met | Verdict::Nearer | Verdict::NotMet => Value::Empty,
    };
    let (group, words) = (texts.say(&aim.group), texts.say(&aim.words));
    let about = [plan, &aim.about.0, &aim.about.1, &group, &words].map(Value::Text);
    let values = [figure(aim.wanted.aim()), some(outcome.then), some(outcome.now)];
    let came = [Value::Strong(texts.word(verdict(outcome.verdict)).into()), why];
    page.row(about.into_iter().chain(values).chain(came))?;
    Ok(())
}
