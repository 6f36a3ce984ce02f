//! Plans as text and as JSON.

use serde_json::{Value, json};

use crate::domain::exact::Shown;
use crate::domain::instrument::Instrument;
use crate::domain::plan::activity::Activity;
use crate::domain::plan::outcome::{Check, Outcome, Verdict};
use crate::domain::plan::{Item, Plan, PlanId, sentences};
use crate::locale::texts::in_english;
use crate::runtime::plans::Found;

pub(super) fn found_text(found: &Found) -> String {
    match &found.plan {
        Ok(plan) => format!(
            "{}  {} ({}-{}, {}): {} statements, {} open activities",
            found.id.0,
            plan.title,
            plan.year,
            i32::from(plan.year) + 1,
            plan.level,
            plan.items.len(),
            plan.open_activities()
        ),
        Err(problems) => {
            let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
            format!("{}  cannot be read; the file stays as it is.\n{}", found.id.0, all.join("\n"))
        }
    }
}

pub(super) fn found_json(found: &Found) -> String {
    let value: Value = match &found.plan {
        Ok(plan) => json!({
            "id": found.id.0, "title": plan.title, "level": plan.level, "year": plan.year,
            "items": plan.items.len(), "open": plan.open_activities(),
        }),
        Err(problems) => {
            let problems: Vec<Value> = problems
                .iter()
                .map(|p| json!({"file": p.file, "line": p.line, "column": p.column, "message": p.message}))
                .collect();
            json!({"id": found.id.0, "problems": problems})
        }
    };
    value.to_string()
}

/// A plan as text.
pub(super) fn plan_text(plan: &Plan, it: &Instrument) -> Vec<String> {
    let school = if plan.school.is_empty() { String::new() } else { format!("{}, ", plan.school) };
    let mut lines =
        vec![plan.title.clone(), format!("{school}{}, {}-{}", plan.level, plan.year, i32::from(plan.year) + 1)];
    for item in &plan.items {
        lines.push(String::new());
        lines.extend(item_text(item, it));
    }
    lines
        .extend(plan.without_statement(it).into_iter().map(|item| format!("\n{}", in_english(&sentences::gone(item)))));
    lines
}

fn item_text(item: &Item, it: &Instrument) -> Vec<String> {
    let mut lines = vec![format!("{}  {} ({})", item.code, item.title, in_english(&it.area_title(&item.area)))];
    for said in &item.said {
        lines.push(format!("  {}: \"{}\"", in_english(&it.line_title(&said.group)), said.text));
    }
    let target = item.target.as_ref().map(|target| in_english(&it.target_words(target)));
    let facts =
        [("Objective", Some(item.objective.clone())), ("We will know", Some(item.measure.clone())), ("Target", target)];
    for (name, text) in facts {
        lines.extend(text.filter(|text| !text.is_empty()).map(|text| format!("  {name}: {text}")));
    }
    item.activities.iter().for_each(|activity| lines.extend(activity_text(activity)));
    lines
}

fn activity_text(activity: &Activity) -> Vec<String> {
    let day = |name: &str, day: Option<jiff::civil::Date>| day.map(|day| format!("{name} {day}"));
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let parts = [
        text(&activity.who),
        day("from", activity.from),
        day("to", activity.to),
        text(&activity.resources),
        text(&activity.money),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let mut lines = vec![format!("  [{}] {}", activity.mark.word(), activity.what)];
    if !parts.is_empty() {
        lines.push(format!("        {}", parts.join(" · ")));
    }
    lines
}

pub(super) fn check_text(plan: &Plan, check: &Check, it: &Instrument) -> Vec<String> {
    let mut lines = vec![format!("{}, against {}", plan.title, check.exercise.0)];
    for (item, outcome) in plan.items.iter().zip(&check.outcomes) {
        let (Some(target), Some(outcome)) = (&item.target, outcome) else {
            lines.push(format!("{}  {}: no figure is aimed at", item.code, item.title));
            continue;
        };
        let words = in_english(&it.target_words(target));
        lines.push(format!("{}  {}", item.code, item.title));
        lines.push(format!("  {words}"));
        lines.push(format!("  {}", in_english(&sentences::outcome(outcome, &target.wanted))));
    }
    lines.extend(plan.without_statement(it).into_iter().map(|item| in_english(&sentences::gone(item))));
    lines
}

pub(super) fn check_json(id: &PlanId, plan: &Plan, check: &Check) -> Vec<String> {
    let one = |(item, outcome): (&Item, &Option<Outcome>)| {
        let (target, outcome) = (item.target.as_ref()?, outcome.as_ref()?);
        let why = match outcome.verdict {
            Verdict::CannotSay(doubt) => Some(in_english(&sentences::doubt(doubt))),
            Verdict::Met | Verdict::Nearer | Verdict::NotMet => None,
        };
        let number = |shown: Option<Shown>| shown.map(|shown| shown.to_string());
        let value = json!({
            "plan": id.0, "statement": target.code, "line": target.wanted.line(), "against": check.exercise.0,
            "aim": target.wanted.aim().to_string(), "share": target.wanted.is_share(),
            "then": number(outcome.then), "now": number(outcome.now),
            "verdict": in_english(&sentences::verdict(outcome.verdict).into()), "why": why,
        });
        Some(value.to_string())
    };
    plan.items.iter().zip(&check.outcomes).filter_map(one).collect()
}
