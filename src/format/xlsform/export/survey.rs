//! The sheet of questions: one for each wording, asked of its group and at its levels.

use crate::domain::answer::WORDS_MAX;
use crate::domain::instrument::{Form, GroupIx, LevelIx, Part, Question, Wording};
use crate::format::xlsform::export::choices::{NONE, at};
use crate::format::xlsform::export::{Made, Row, Words};
use crate::format::xlsform::names::{NAME_MAX, Names};
use crate::format::xlsform::{GROUP, LEVEL, Tongue};

/// All rows, in the order in which they are asked.
pub(super) fn rows(made: &Made) -> Vec<Row> {
    let mut names = Names::default();
    let mut rows = Vec::new();
    let ask = |list: &str, said: fn(&Tongue) -> &str| {
        let cells =
            vec![("type", format!("select_one {list}")), ("name", list.to_owned()), ("required", "yes".to_owned())];
        Row::new(cells, Words::Said(said), Words::No)
    };
    // Given in any case: what asks for them refers to them by these names.
    let (group, level) = (names.give(GROUP, NAME_MAX), names.give(LEVEL, NAME_MAX));
    if made.it.groups.len() > 1 {
        rows.push(ask(&group, |tongue| &tongue.who));
    }
    if made.it.levels.len() > 1 {
        rows.push(ask(&level, |tongue| &tongue.level));
    }
    for (ix, area) in made.it.areas.iter().enumerate() {
        let label = at(&format!("area.{}", area.letter), "short");
        made.section(&mut rows, &mut names, &format!("area_{}", area.letter), label, Part::Area(ix));
    }
    for (ix, other) in made.it.others.iter().enumerate() {
        let label = at(&format!("other.{}", other.key), "short");
        made.section(&mut rows, &mut names, &format!("other_{}", other.key), label, Part::Other(ix));
    }
    for question in made.it.questions.iter().filter(|question| question.part == Part::Words) {
        rows.extend(made.asked(question, &mut names));
    }
    rows
}

impl Made<'_> {
    /// A heading with its questions.
    fn section(&self, rows: &mut Vec<Row>, names: &mut Names, name: &str, label: Words, part: Part) {
        let questions: Vec<&Question> = self.it.questions.iter().filter(|question| question.part == part).collect();
        let groups: Vec<GroupIx> = (0..self.it.groups.len())
            .map(GroupIx)
            .filter(|group| {
                questions.iter().any(|question| question.wordings.get(group.0).is_some_and(Option::is_some))
            })
            .collect();
        let mut cells = vec![("type", "begin_group".to_owned()), ("name", names.give(name, NAME_MAX))];
        cells.extend(relevant(self.groups_meant(&groups)));
        rows.push(Row::new(cells, label, Words::No));
        rows.extend(self.headings(&questions, names));
        rows.extend(questions.iter().flat_map(|question| self.asked(question, names)));
        rows.push(Row::new(vec![("type", "end_group".to_owned())], Words::No, Words::No));
    }

    /// The question above rated lines, for each group.
    fn headings(&self, questions: &[&Question], names: &mut Names) -> Vec<Row> {
        let Some(first) = questions.first() else { return Vec::new() };
        let Part::Other(ix) = first.part else { return Vec::new() };
        if !matches!(first.form, Form::Scale(_)) {
            return Vec::new();
        }
        let key = self.it.others.get(ix).map_or("", |other| other.key.as_str());
        let mut rows = Vec::new();
        for (group, _) in asked_of(first) {
            let (table, who) = (format!("other.{key}"), self.group_key(group));
            let name = names.give(&format!("{key}_{}", self.group_name(group)), NAME_MAX);
            let mut cells = vec![("type", "note".to_owned()), ("name", name)];
            cells.extend(relevant(self.meant(first, group)));
            rows.push(Row::new(cells, at(&table, &format!("{who}.text")), at(&table, &format!("{who}.help"))));
        }
        rows
    }

    /// A question, once for each group that is asked.
    fn asked(&self, question: &Question, names: &mut Names) -> Vec<Row> {
        let mut rows = Vec::new();
        for (group, wording) in asked_of(question) {
            let (kind, constraint) = self.answered(question, group);
            let name = names.give(&format!("{}_{}", question.code, self.group_name(group)), NAME_MAX);
            let mut cells = vec![("type", kind), ("name", name)];
            cells.extend(relevant(self.meant(question, group)));
            cells.extend(constraint.map(|constraint| ("constraint", constraint)));
            cells.extend((question.form == Form::Words).then(|| ("appearance", "multiline".to_owned())));
            let (label, hint) = self.said(question, group, wording);
            rows.push(Row::new(cells, label, hint));
        }
        rows
    }

    /// Where the words of a question stand for a group.
    fn said(&self, question: &Question, group: GroupIx, wording: &Wording) -> (Words, Words) {
        let who = self.group_key(group);
        let table = match question.part {
            Part::Area(_) => format!("statement.{}", question.code),
            Part::Words | Part::Own => format!("words.{}", question.code),
            Part::Other(ix) => format!("other.{}", self.it.others.get(ix).map_or("", |other| other.key.as_str())),
        };
        if wording.stem.is_some() {
            let shared = wording.text == question.title;
            let who = if shared { String::new() } else { format!("{who}.") };
            return (at(&table, &format!("item.{}.{who}text", question.code)), Words::No);
        }
        (at(&table, &format!("{who}.text")), at(&table, &format!("{who}.help")))
    }

    /// The type of a question and what its answer must be.
    fn answered(&self, question: &Question, group: GroupIx) -> (String, Option<String>) {
        match &question.form {
            Form::Scale(scale) => {
                let list = self.step_list(question, group).unwrap_or_else(|| self.scale_list(*scale));
                (format!("select_one {list}"), None)
            }
            Form::Single { .. } => (format!("select_one {}", self.option_list(question, group)), None),
            Form::Multiple { .. } => {
                let alone = format!("not(selected(., '{NONE}') and count-selected(.) > 1)");
                (format!("select_multiple {}", self.option_list(question, group)), Some(alone))
            }
            Form::Words => ("text".to_owned(), Some(format!("string-length(.) <= {WORDS_MAX}"))),
        }
    }

    /// Who is meant by several groups; nothing where all are.
    fn groups_meant(&self, groups: &[GroupIx]) -> Option<String> {
        let all = groups.len() == self.it.groups.len();
        (!all).then(|| any(groups.iter().map(|group| is(GROUP, self.group_name(*group)))))
    }

    /// Who is meant by a wording: a group, and levels where it is not all of them.
    fn meant(&self, question: &Question, group: GroupIx) -> Option<String> {
        let who = (self.it.groups.len() > 1).then(|| is(GROUP, self.group_name(group)));
        let asked = |level: &LevelIx| question.wording(group, *level).is_some();
        let levels: Vec<LevelIx> = (0..self.it.levels.len()).map(LevelIx).filter(asked).collect();
        let all = levels.len() == self.it.levels.len();
        let key = |level: &LevelIx| self.it.levels.get(level.0).map_or("", |level| level.key.as_str());
        let at = (!all).then(|| any(levels.iter().map(|level| is(LEVEL, key(level)))));
        match (who, at) {
            (Some(who), Some(at)) => Some(format!("{who} and ({at})")),
            (who, at) => who.or(at),
        }
    }
}

fn asked_of(question: &Question) -> impl Iterator<Item = (GroupIx, &Wording)> {
    question.wordings.iter().enumerate().filter_map(|(ix, wording)| Some((GroupIx(ix), wording.as_ref()?)))
}

fn relevant(when: Option<String>) -> Option<(&'static str, String)> {
    when.map(|when| ("relevant", when))
}

fn is(question: &str, name: &str) -> String {
    format!("${{{question}}} = '{name}'")
}

/// One of several; never, where there are none.
fn any(each: impl Iterator<Item = String>) -> String {
    let each: Vec<String> = each.collect();
    if each.is_empty() { "false()".to_owned() } else { each.join(" or ") }
}
