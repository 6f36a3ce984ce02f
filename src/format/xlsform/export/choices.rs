//! The sheet of choices: groups, levels, scales with their opt-out, and the lines of other areas.

use std::collections::BTreeMap;

use crate::domain::instrument::{Choice, Form, GroupIx, Part, Question};
use crate::format::language::places::Place;
use crate::format::xlsform::export::{Made, Row, Words};
use crate::format::xlsform::names::{NAME_MAX, Names};
use crate::format::xlsform::{GROUP, LEVEL};

/// The name of an opt-out and of "none of these": no point and no line can have it.
pub(super) const NONE: &str = "0";

/// Names of lists as they were given, for what and for whom.
#[derive(Default)]
pub(super) struct Lists {
    names: Names,
    given: BTreeMap<(&'static str, String, Option<GroupIx>), String>,
}

/// All choices, list by list.
pub(super) fn rows(made: &Made) -> Vec<Row> {
    let mut rows = Vec::new();
    if made.it.groups.len() > 1 {
        for (group, name) in made.it.groups.iter().zip(&made.groups) {
            rows.push(row(GROUP, name, at(&format!("group.{}", group.key), "title")));
        }
    }
    if made.it.levels.len() > 1 {
        for level in &made.it.levels {
            rows.push(row(LEVEL, &level.key, at(&format!("level.{}", level.key), "title")));
        }
    }
    for (ix, scale) in made.it.scales.iter().enumerate() {
        let (list, table) = (made.scale_list(ix), format!("scale.{}", scale.key));
        for point in 0..scale.points.len() {
            rows.push(row(&list, &(point + 1).to_string(), at(&table, &format!("points.{point}"))));
        }
        rows.push(row(&list, NONE, at(&table, "opt_out")));
    }
    for question in &made.it.questions {
        rows.extend(steps(made, question));
        rows.extend(lines(made, question));
    }
    rows
}

fn row(list: &str, name: &str, label: Words) -> Row {
    Row::new(vec![("list_name", list.to_owned()), ("name", name.to_owned())], label, Words::No)
}

/// Words at a place.
pub(super) fn at(table: &str, key: &str) -> Words {
    Words::At(Place { table: table.to_owned(), key: key.to_owned() })
}

/// Where a statement has a sentence of its own for every point of its scale, each group has a list for it.
fn steps(made: &Made, question: &Question) -> Vec<Row> {
    let mut rows = Vec::new();
    let Form::Scale(scale) = question.form else { return rows };
    let Some(scale) = made.it.scales.get(scale) else { return rows };
    for ix in 0..made.it.groups.len() {
        let Some(list) = made.step_list(question, GroupIx(ix)) else { continue };
        let (table, group) = (statement_table(question), made.group_key(GroupIx(ix)));
        for point in 0..scale.points.len() {
            let label = at(&table, &format!("{group}.{STEPS}.{point}"));
            rows.push(row(&list, &(point + 1).to_string(), label));
        }
        rows.push(row(&list, NONE, at(&format!("scale.{}", scale.key), "opt_out")));
    }
    rows
}

/// The key of a statement's own sentences for the points.
const STEPS: &str = "steps";

fn statement_table(question: &Question) -> String {
    format!("statement.{}", question.code)
}

/// The lines of a choice; a list more for a group that has other words for some of them.
fn lines(made: &Made, question: &Question) -> Vec<Row> {
    let Part::Other(other) = question.part else { return Vec::new() };
    let (options, last) = match &question.form {
        Form::Single { options, opt_out, .. } => (options, opt_out.as_ref().map(|_| "opt_out")),
        Form::Multiple { options, .. } => (options, Some("none")),
        Form::Scale(_) | Form::Words => return Vec::new(),
    };
    let table = format!("other.{}", made.it.others.get(other).map_or("", |other| other.key.as_str()));
    let mut lists: Vec<(String, GroupIx)> = Vec::new();
    for (ix, wording) in question.wordings.iter().enumerate() {
        let list = made.option_list(question, GroupIx(ix));
        if wording.is_some() && lists.iter().all(|(there, _)| *there != list) {
            lists.push((list, GroupIx(ix)));
        }
    }
    let mut rows = Vec::new();
    for (list, group) in &lists {
        let mut names = Names::default();
        for option in options {
            let own = option.by_group.get(group.0).is_some_and(Option::is_some);
            let key = match own {
                true => format!("item.{}.{}.text", option.key, made.group_key(*group)),
                false => format!("item.{}.text", option.key),
            };
            let label = if own || !option.text.is_empty() { at(&table, &key) } else { Words::No };
            rows.push(row(list, &names.give(&option.key, NAME_MAX), label));
        }
        rows.extend(last.map(|key| row(list, NONE, at(&table, key))));
    }
    rows
}

impl Made<'_> {
    /// A group's key.
    pub(super) fn group_key(&self, group: GroupIx) -> &str {
        self.it.groups.get(group.0).map_or("", |group| group.key.as_str())
    }

    /// A group's name in the form.
    pub(super) fn group_name(&self, group: GroupIx) -> &str {
        self.groups.get(group.0).map_or("", String::as_str)
    }

    /// The list of a scale.
    pub(super) fn scale_list(&self, scale: usize) -> String {
        let key = self.it.scales.get(scale).map_or("", |scale| scale.key.as_str());
        self.list("scale", key, None)
    }

    /// The list of a statement's own sentences, where the group has some.
    pub(super) fn step_list(&self, question: &Question, group: GroupIx) -> Option<String> {
        let first = Place { table: statement_table(question), key: format!("{}.{STEPS}.0", self.group_key(group)) };
        self.places.contains(&first).then(|| self.list(STEPS, &question.code, Some(group)))
    }

    /// The list of a choice's lines for a group.
    pub(super) fn option_list(&self, question: &Question, group: GroupIx) -> String {
        let options: &[Choice] = match &question.form {
            Form::Single { options, .. } | Form::Multiple { options, .. } => options,
            Form::Scale(_) | Form::Words => &[],
        };
        let has_own = options.iter().any(|option| option.by_group.get(group.0).is_some_and(Option::is_some));
        self.list("other", &question.code, has_own.then_some(group))
    }

    /// The name of a list: the same whenever it is asked for, and no other list's.
    fn list(&self, kind: &'static str, key: &str, group: Option<GroupIx>) -> String {
        let mut lists = self.lists.borrow_mut();
        if let Some(name) = lists.given.get(&(kind, key.to_owned(), group)) {
            return name.clone();
        }
        let who = group.map_or_else(String::new, |group| format!("_{}", self.group_name(group)));
        let name = lists.names.give(&format!("{kind}_{key}{who}"), NAME_MAX);
        lists.given.insert((kind, key.to_owned(), group), name.clone());
        name
    }
}
