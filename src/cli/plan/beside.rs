//! Several plans side by side: areas below each other, a column for each plan.

use crate::domain::instrument::Instrument;
use crate::domain::plan::{Item, OWN, Plan};
use crate::locale::texts::in_english;
use crate::text;

/// Columns of a line, where the plans are few.
const WIDE: usize = 100;
/// Least columns of a plan: below that, words no longer stand beside each other.
const LEAST: usize = 20;
/// Columns between two plans.
const GAP: usize = 2;
/// What stands where a plan says nothing of an area.
const NOTHING: &str = "-";

/// The plans beside each other: what each wants in every area that one of them speaks of, in the questionnaire's order.
pub(super) fn side_by_side(plans: &[Plan], it: &Instrument) -> Vec<String> {
    let wide = (WIDE / plans.len().max(1)).saturating_sub(GAP).max(LEAST);
    let mut lines = beside(&plans.iter().map(heading).collect::<Vec<_>>(), wide);
    for area in areas(plans, it) {
        lines.push(String::new());
        lines.push(in_english(&it.area_title(&area)));
        lines.extend(beside(&plans.iter().map(|plan| wants(plan, &area)).collect::<Vec<_>>(), wide));
    }
    lines
}

fn heading(plan: &Plan) -> Vec<String> {
    let whose = if plan.school.is_empty() { &plan.title } else { &plan.school };
    vec![whose.clone(), format!("{}, {}-{}", plan.level, plan.year, i32::from(plan.year) + 1)]
}

/// What a plan wants in an area, statement by statement.
fn wants(plan: &Plan, area: &str) -> Vec<String> {
    let words: Vec<String> = plan.items.iter().filter(|item| item.area == area).map(want).collect();
    if words.is_empty() { vec![NOTHING.to_owned()] } else { words }
}

fn want(item: &Item) -> String {
    let words = if item.objective.is_empty() { &item.title } else { &item.objective };
    format!("{} {words}", item.code)
}

/// The areas the plans speak of: those of the questionnaire first, then what it does not have.
fn areas(plans: &[Plan], it: &Instrument) -> Vec<String> {
    let letters = it.areas.iter().map(|area| area.letter.to_string());
    let known = letters.chain(it.others.iter().map(|other| other.key.clone())).chain([OWN.to_owned()]);
    let known: Vec<String> = known.collect();
    let named: Vec<&String> = plans.iter().flat_map(|plan| &plan.items).map(|item| &item.area).collect();
    let mut unknown: Vec<String> =
        named.iter().filter(|area| !known.contains(area)).map(|&area| area.clone()).collect();
    unknown.sort_unstable();
    unknown.dedup();
    known.into_iter().filter(|area| named.contains(&area)).chain(unknown).collect()
}

/// Paragraphs of each column, wrapped, beside each other.
fn beside(columns: &[Vec<String>], wide: usize) -> Vec<String> {
    let wrapped = |words: &Vec<String>| words.iter().flat_map(|one| text::wrap(one, wide)).collect::<Vec<_>>();
    let columns: Vec<Vec<String>> = columns.iter().map(wrapped).collect();
    let rows = columns.iter().map(Vec::len).max().unwrap_or(0);
    let line = |row: usize| {
        let cell = |column: &Vec<String>| {
            let words = column.get(row).map_or("", String::as_str);
            format!("{words}{}", " ".repeat((wide + GAP).saturating_sub(text::width(words))))
        };
        format!("  {}", columns.iter().map(cell).collect::<String>()).trim_end().to_owned()
    };
    (0..rows).map(line).collect()
}
