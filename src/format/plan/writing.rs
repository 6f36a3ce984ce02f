//! A plan to its file.

use crate::domain::plan::activity::Activity;
use crate::domain::plan::target::{Bound, Target, Wanted};
use crate::domain::plan::{Item, Plan};
use crate::format::plan::reading::ALL;
use crate::format::setup::{entry, key, quoted};

const HEAD: &str = "\
# An action plan: what the school does next, who sees to it, until when, and how it will know.
# You may change everything here; Reflectory tells line and column where something does not fit.

";

pub(super) fn plan(plan: &Plan) -> String {
    let mut out = HEAD.to_owned();
    entry(&mut out, "title", &quoted(&plan.title), "");
    text(&mut out, "school", &plan.school);
    entry(&mut out, "instrument", &quoted(&plan.instrument), "");
    entry(&mut out, "level", &quoted(&plan.level), "");
    entry(&mut out, "year", &plan.year.to_string(), "the school year, by the year of its August");
    if let Some(exercise) = &plan.exercise {
        entry(&mut out, "exercise", &quoted(&exercise.0), "whose report it grew from");
    }
    if !plan.stamp.key.is_empty() {
        entry(&mut out, "key", &quoted(&plan.stamp.key), "by it calendars know this plan again");
        entry(
            &mut out,
            "saving",
            &plan.stamp.saving.to_string(),
            "goes up with every change, so that calendars take it",
        );
    }
    for one in &plan.items {
        out.push_str("\n[[item]]\n");
        item(&mut out, one);
    }
    out
}

/// A text, where there is one.
fn text(out: &mut String, name: &str, value: &str) {
    if !value.is_empty() {
        entry(out, name, &quoted(value), "");
    }
}

fn item(out: &mut String, item: &Item) {
    entry(out, "area", &quoted(&item.area), "");
    entry(out, "statement", &quoted(&item.code), "");
    text(out, "title", &item.title);
    text(out, "objective", &item.objective);
    text(out, "measure", &item.measure);
    for said in &item.said {
        out.push_str("\n[[item.said]]\n");
        entry(out, "group", &quoted(&said.group), "");
        text(out, "text", &said.text);
        if said.version != 1 {
            entry(out, "version", &said.version.to_string(), "");
        }
    }
    if let Some(one) = &item.target {
        out.push_str("\n[item.target]\n");
        target(out, one, item);
    }
    for one in &item.activities {
        out.push_str("\n[[item.activity]]\n");
        activity(out, one);
    }
    if let Some(told) = &item.told {
        out.push_str("\n# What participants are told the next time.\n[item.tell]\n");
        text(out, "said", &told.said);
        text(out, "since", &told.since);
    }
}

fn target(out: &mut String, target: &Target, item: &Item) {
    if target.code != item.code {
        entry(out, "statement", &quoted(&target.code), "");
    }
    entry(out, "group", &quoted(target.wanted.line().unwrap_or(ALL)), "");
    match &target.wanted {
        Wanted::Mean { at_least, .. } => entry(out, "mean", &at_least.to_string(), "at least"),
        Wanted::Agreeing { at_least, .. } => entry(out, "agree", &at_least.to_string(), "percent of 4 and 5, at least"),
        Wanted::Option { option, bound, percent, .. } => {
            entry(out, "option", &quoted(option), "");
            let bound = if *bound == Bound::AtLeast { "at_least" } else { "at_most" };
            entry(out, bound, &percent.to_string(), "percent");
        }
    }
    if !target.versions.is_empty() && (target.code != item.code || target.versions != item.versions()) {
        let versions: Vec<String> =
            target.versions.iter().map(|(group, version)| format!("{} = {version}", key(group))).collect();
        entry(out, "wording", &format!("{{ {} }}", versions.join(", ")), "");
    }
}

fn activity(out: &mut String, activity: &Activity) {
    entry(out, "what", &quoted(&activity.what), "");
    text(out, "resources", &activity.resources);
    text(out, "money", &activity.money);
    text(out, "who", &activity.who);
    for (name, day) in [("from", activity.from), ("to", activity.to)] {
        if let Some(day) = day {
            entry(out, name, &day.to_string(), "");
        }
    }
    entry(out, "mark", &quoted(activity.mark.word()), "");
    if activity.number != 0 {
        entry(out, "number", &activity.number.to_string(), "");
    }
}
