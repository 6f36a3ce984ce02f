//! Who answers: a question of the form that decides what else is asked, or one group of everybody.

use std::collections::BTreeSet;

use crate::format::xlsform::SURVEY;
use crate::format::xlsform::foreign::lists::{Choice, Lists};
use crate::format::xlsform::foreign::rows::{Asked, Question, Survey};
use crate::format::xlsform::foreign::{Reader, Said};
use crate::format::xlsform::names::Names;

/// Most groups: what an instrument can have.
const GROUPS_MAX: usize = 16;
/// Longest key of a group.
const KEY_MAX: usize = 24;

/// A group of people.
#[derive(Clone, Debug)]
pub(super) struct Person {
    /// Its key in the instrument.
    pub key: String,
    /// The name of the choice in the form.
    pub choice: String,
    /// Its words.
    pub label: Said,
}

/// Who answers.
pub(super) struct People {
    /// The groups, at least one.
    pub groups: Vec<Person>,
    /// The name of the question that asks for it.
    asked: Option<String>,
    /// Rows whose conditions were listed.
    listed: BTreeSet<usize>,
}

/// Finds out who answers, and takes the question for it out of the form.
pub(super) fn people(survey: &mut Survey, lists: &Lists, reader: &mut Reader) -> People {
    let found = survey.questions.iter().enumerate().find_map(|(ix, question)| {
        let choices = choices(question, lists)?;
        decides(&question.name, choices, survey).then(|| (ix, groups(choices)))
    });
    let Some((ix, groups)) = found else {
        reader.look(
            SURVEY,
            None,
            "",
            "The form does not say who answers, so there is one group, \"Participants\". Please give it its name in \
             instrument.toml, and say who counts.",
        );
        let label = Said::from([(reader.written.clone(), "Participants".to_owned())]);
        let everybody = Person { key: "participants".to_owned(), choice: String::new(), label };
        return People { groups: vec![everybody], asked: None, listed: BTreeSet::new() };
    };
    let question = survey.questions.remove(ix);
    let keys: Vec<&str> = groups.iter().map(|group| group.key.as_str()).collect();
    let why = format!("This question is taken for the one who answers. The groups are: {}.", keys.join(", "));
    reader.look(SURVEY, Some(question.row), &question.name, &why);
    People { groups, asked: Some(question.name), listed: BTreeSet::new() }
}

fn choices<'a>(question: &Question, lists: &'a Lists) -> Option<&'a [Choice]> {
    let Asked::One(list) = &question.asked else { return None };
    lists.get(list).map(Vec::as_slice).filter(|choices| (2..=GROUPS_MAX).contains(&choices.len()))
}

/// Whether two of its choices or more decide what is asked, and most of what is asked under a condition.
fn decides(name: &str, choices: &[Choice], survey: &Survey) -> bool {
    let mut deciding = BTreeSet::new();
    let (mut conditions, mut understood) = (0_usize, 0_usize);
    for (_, when) in survey.questions.iter().flat_map(|question| &question.when) {
        conditions += 1;
        let mut about = parts(when).into_iter().filter_map(|part| chosen(part, name)).peekable();
        understood += usize::from(about.peek().is_some());
        deciding.extend(about.flatten());
    }
    // A name that no choice has is a slip of the pen, and is listed where it stands.
    let known = deciding.iter().filter(|choice| choices.iter().any(|there| there.name == **choice)).count();
    known >= 2 && understood * 2 > conditions
}

/// The parts of a condition that must all hold.
fn parts(when: &str) -> Vec<&str> {
    let parts: Vec<&str> = when.split(" and ").collect();
    let is_whole = |part: &&str| part.matches('(').count() == part.matches(')').count();
    if parts.iter().all(is_whole) { parts } else { vec![when] }
}

/// The choices of a condition such as `${who} = 'students' or ${who} = 'teachers'`; nothing where it says more.
fn chosen(when: &str, name: &str) -> Option<Vec<String>> {
    let asked = format!("${{{name}}}");
    let one = |part: &str| {
        let part = part.trim().trim_start_matches('(').trim_end_matches(')').trim();
        if let Some(inside) = part.strip_prefix("selected(") {
            let (question, choice) = inside.split_once(',')?;
            return (question.trim() == asked).then(|| unquoted(choice)).flatten();
        }
        let (question, choice) = part.split_once('=')?;
        (question.trim() == asked).then(|| unquoted(choice)).flatten()
    };
    when.split(" or ").map(one).collect()
}

fn unquoted(text: &str) -> Option<String> {
    let text = text.trim();
    let inside = ['\'', '"'].iter().find_map(|mark| text.strip_prefix(*mark)?.strip_suffix(*mark))?;
    (!inside.contains(['\'', '"'])).then(|| inside.to_owned())
}

fn groups(choices: &[Choice]) -> Vec<Person> {
    let mut keys = Names::default();
    let group = |choice: &Choice| Person {
        key: keys.give(&choice.name.to_lowercase(), KEY_MAX),
        choice: choice.name.clone(),
        label: choice.label.clone(),
    };
    choices.iter().map(group).collect()
}

impl People {
    /// Which groups are asked, by position; conditions that say something else are listed and fall.
    pub(super) fn asked(&mut self, question: &Question, reader: &mut Reader) -> Vec<usize> {
        let mut asked: Vec<usize> = (0..self.groups.len()).collect();
        let parts =
            question.when.iter().flat_map(|(row, when)| parts(when).into_iter().map(move |part| (row, when, part)));
        for (row, when, part) in parts {
            match self.asked.as_ref().and_then(|name| chosen(part, name)) {
                Some(chosen) => {
                    let is_group = |name: &&String| self.groups.iter().any(|group| group.choice == **name);
                    if let Some(unknown) = chosen.iter().find(|name| !is_group(name))
                        && self.listed.insert(*row)
                    {
                        let why = format!("Nobody who answers is called \"{unknown}\".");
                        reader.left(SURVEY, Some(*row), &format!("relevant = {when}"), &why);
                    }
                    asked.retain(|ix| self.groups.get(*ix).is_some_and(|group| chosen.contains(&group.choice)));
                }
                // A heading's condition is met with each of its questions.
                None if self.listed.insert(*row) => {
                    let why =
                        "Whether something is asked can depend on who answers, not on other answers; this falls away.";
                    reader.left(SURVEY, Some(*row), &format!("relevant = {when}"), why);
                }
                None => {}
            }
        }
        asked
    }

    /// A question's name without the group at its end, as an exported form has it.
    pub(super) fn bare<'n>(&self, name: &'n str, asked: &[usize]) -> &'n str {
        let [only] = asked else { return name };
        let end = self.groups.get(*only).filter(|_| self.asked.is_some()).map(|group| format!("_{}", group.choice));
        end.and_then(|end| name.strip_suffix(end.as_str())).filter(|bare| !bare.is_empty()).unwrap_or(name)
    }
}
