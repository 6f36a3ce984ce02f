//! Statements that somebody wrote into an exported form by hand: a row under an area's heading, with one of the scales.

use std::collections::BTreeMap;

use crate::domain::instrument::TITLE_MAX;
use crate::format::language::places::Place;
use crate::format::xlsform::facts::{Fact, quoted};
use crate::format::xlsform::names::valid;
use crate::format::xlsform::own::Gathering;
use crate::format::xlsform::table::{Row, Table};
use crate::format::xlsform::{Book, CHOICES, GROUP, LABEL_PLACE, PLACE_MARK, SURVEY};
use crate::text::cut;

/// What rows are understood by.
struct Known {
    /// The keys of the scales by their lists.
    scales: BTreeMap<String, String>,
    /// The groups with what a question's name ends in.
    groups: Vec<(String, String)>,
}

/// Adds what rows without a place say, where it can be understood as a statement. What cannot is found later: it is
/// missing when the form is exported again.
pub(super) fn add(book: &Book, facts: &mut Vec<Fact>, gathering: &mut Gathering) {
    let Some(survey) = book.sheet(SURVEY) else { return };
    let survey = Table::new(survey);
    let known = known(book, facts);
    let mut headings: Vec<Option<String>> = Vec::new();
    for row in &survey.rows {
        let kind = survey.cell(*row, "type").to_lowercase().replace(' ', "_");
        match kind.as_str() {
            "begin_group" | "begin_repeat" => headings.push(area(survey.cell(*row, LABEL_PLACE))),
            "end_group" | "end_repeat" => drop(headings.pop()),
            _ if survey.cell(*row, LABEL_PLACE).is_empty() => {
                if let Some(Some(letter)) = headings.last()
                    && let Some(scale) = known.scale(survey.cell(*row, "type"))
                    && let Some((code, group)) = known.asked(survey.cell(*row, "name"))
                {
                    statement(facts, gathering, &code, letter, scale);
                    words(gathering, &survey, *row, &code, &group);
                }
            }
            _ => {}
        }
    }
}

/// The letter of the area whose heading this is.
fn area(place: &str) -> Option<String> {
    let (table, key) = place.split_once(PLACE_MARK)?;
    table.strip_prefix("area.").filter(|_| key == "short").map(str::to_owned)
}

fn known(book: &Book, facts: &[Fact]) -> Known {
    let mut known = Known { scales: BTreeMap::new(), groups: Vec::new() };
    let choices = book.sheet(CHOICES).map(Table::new);
    for row in choices.iter().flat_map(|table| &table.rows) {
        let Some(table) = &choices else { continue };
        let Some((of, key)) = table.cell(*row, LABEL_PLACE).split_once(PLACE_MARK) else { continue };
        let list = table.cell(*row, "list_name");
        if let Some(scale) = of.strip_prefix("scale.").filter(|_| key.starts_with("points.")) {
            known.scales.insert(list.to_owned(), scale.to_owned());
        }
        if let Some(group) = of.strip_prefix("group.").filter(|_| list == GROUP) {
            known.groups.push((group.to_owned(), format!("_{}", table.cell(*row, "name"))));
        }
    }
    if known.groups.is_empty() {
        let only = facts.iter().find_map(|fact| fact.table.strip_prefix("group."));
        known.groups.extend(only.map(|group| (group.to_owned(), format!("_{}", valid(group)))));
    }
    known
}

impl Known {
    fn scale(&self, kind: &str) -> Option<&str> {
        let list = kind.trim().strip_prefix("select_one").or_else(|| kind.trim().strip_prefix("select one"))?;
        self.scales.get(list.trim()).map(String::as_str)
    }

    /// The code and the group that a question's name is made of.
    fn asked(&self, name: &str) -> Option<(String, String)> {
        let of = |(group, end): &(String, String)| {
            Some((name.strip_suffix(end.as_str()).filter(|code| !code.is_empty())?.to_owned(), group.clone()))
        };
        self.groups.iter().find_map(of)
    }
}

/// A statement's facts behind those of its area, unless there is one of this code.
fn statement(facts: &mut Vec<Fact>, gathering: &mut Gathering, code: &str, letter: &str, scale: &str) {
    let table = format!("statement.{code}");
    if facts.iter().any(|fact| fact.table == table) {
        return;
    }
    let is_in_area = |fact: &Fact| fact.key == "area" && fact.value == quoted(letter);
    let last = facts.iter().rev().find(|fact| is_in_area(fact)).map(|fact| fact.table.clone());
    let last = last.unwrap_or_else(|| format!("area.{letter}"));
    let behind = facts.iter().rposition(|fact| fact.table == last).map_or(facts.len(), |at| at + 1);
    let new = [("code", code), ("area", letter), ("kind", "core"), ("scale", scale)];
    facts.splice(behind..behind, new.map(|(key, value)| Fact::new(&table, key, quoted(value))));
    // Its title in reports; the row has none.
    let place = Place { table, key: "title".to_owned() };
    gathering.words.entry(gathering.written.clone()).or_default().entry(place).or_default();
}

/// A row's words, and the title of a statement that has none yet.
fn words(gathering: &mut Gathering, survey: &Table, row: Row, code: &str, group: &str) {
    let table = format!("statement.{code}");
    let place = |key: String| Place { table: table.clone(), key };
    gathering.words(survey, row, &place(format!("{group}.text")), "label");
    gathering.words(survey, row, &place(format!("{group}.help")), "hint");
    for words in gathering.words.values_mut() {
        let text = words.get(&place(format!("{group}.text"))).cloned().unwrap_or_default();
        if let Some(title) = words.get_mut(&place("title".to_owned())).filter(|title| title.is_empty()) {
            *title = cut(&text, TITLE_MAX, "…");
        }
    }
}
