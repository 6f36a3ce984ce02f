//! Where each text of an instrument stands in a language file: the one description that reading, skeleton and coverage
//! share.

use crate::domain::instrument::{
    Choice, EASY_LINES, Form, GroupIx, HELP_LINES, Instrument, Part, Question, SHORT_MAX, STATEMENT_LINES, STEM_LINES,
    STEP_LINES, TITLE_MAX, Wording,
};

/// A text's place: a table and a key in it, as `statement.C1` and `students.text`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The table's name.
    pub table: String,
    /// The key in it.
    pub key: String,
}

/// What a text must fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// So many characters.
    Characters(usize),
    /// So many lines of the smallest screen.
    Lines(usize),
    /// The lines that a step has there, beside its digit and mark.
    Step,
}

/// Longest name of a group, in characters.
const GROUP_MAX: usize = 20;
/// Longest "who counts", in characters.
const WHO_MAX: usize = 90;
/// Longest words of an item or an option, in characters.
const ITEM_MAX: usize = 66;
/// Longest opt-out, in characters.
const OPT_OUT_MAX: usize = 40;

/// Shows every text of an instrument with its place, in the order of a language file. One place can come several times
/// where a text stands in several parts of the instrument; then what comes out must be the same each time.
pub fn each(it: &mut Instrument, visit: &mut dyn FnMut(Place, Fit, &mut String)) {
    let mut at = |table: &str, key: &str, fit: Fit, text: &mut String| {
        visit(Place { table: table.to_owned(), key: key.to_owned() }, fit, text);
    };
    at("instrument", "title", Fit::Characters(60), &mut it.title);
    // One without a short name goes by its folder's, which is the same in every language.
    if it.short != it.name {
        at("instrument", "short", Fit::Characters(SHORT_MAX), &mut it.short);
    }
    for group in &mut it.groups {
        let table = format!("group.{}", group.key);
        at(&table, "title", Fit::Characters(GROUP_MAX), &mut group.title);
        at(&table, "one", Fit::Characters(GROUP_MAX), &mut group.one);
        at(&table, "who", Fit::Characters(WHO_MAX), &mut group.who);
    }
    for level in &mut it.levels {
        at(&format!("level.{}", level.key), "title", Fit::Characters(TITLE_MAX), &mut level.title);
    }
    for scale in &mut it.scales {
        let table = format!("scale.{}", scale.key);
        for (list, texts) in [("points", &mut scale.points), ("notes", &mut scale.notes)] {
            if texts.iter().any(|text| !text.is_empty()) {
                for (ix, text) in texts.iter_mut().enumerate() {
                    at(&table, &format!("{list}.{ix}"), Fit::Characters(TITLE_MAX), text);
                }
            }
        }
        at(&table, "opt_out", Fit::Characters(OPT_OUT_MAX), &mut scale.opt_out);
    }
    for form in &mut it.short_forms {
        let table = format!("short_form.{}", form.key);
        at(&table, "title", Fit::Characters(TITLE_MAX), &mut form.title);
        at(&table, "what", Fit::Characters(160), &mut form.what);
    }
    for area in &mut it.areas {
        let table = format!("area.{}", area.letter);
        at(&table, "title", Fit::Characters(TITLE_MAX), &mut area.title);
        at(&table, "short", Fit::Characters(28), &mut area.short);
    }
    let groups: Vec<String> = it.groups.iter().map(|group| group.key.clone()).collect();
    let others: Vec<String> = it.others.iter().map(|other| other.key.clone()).collect();
    let is_in_area = |question: &&mut Question| matches!(question.part, Part::Area(_));
    for question in it.questions.iter_mut().filter(is_in_area) {
        each_of(question, &groups, &others, &mut at);
    }
    for other in &mut it.others {
        let table = format!("other.{}", other.key);
        at(&table, "title", Fit::Characters(TITLE_MAX), &mut other.title);
        at(&table, "short", Fit::Characters(27), &mut other.short);
    }
    for question in it.questions.iter_mut().filter(|question| !is_in_area(question)) {
        each_of(question, &groups, &others, &mut at);
    }
}

type At<'a> = dyn FnMut(&str, &str, Fit, &mut String) + 'a;

fn each_of(question: &mut Question, groups: &[String], others: &[String], at: &mut At<'_>) {
    let table = match question.part {
        Part::Area(_) => format!("statement.{}", question.code),
        Part::Words => format!("words.{}", question.code),
        Part::Other(ix) => format!("other.{}", others.get(ix).map_or("", String::as_str)),
        // The school's own words are with the exercise.
        Part::Own => return,
    };
    match (&mut question.form, question.part) {
        (Form::Scale(_), Part::Other(_)) => return each_of_rated(question, &table, groups, at),
        (_, Part::Other(_)) => {}
        _ => at(&table, "title", Fit::Characters(TITLE_MAX), &mut question.title),
    }
    for (group, wording) in groups.iter().zip(&mut question.wordings) {
        let Some(wording) = wording else { continue };
        let lines = if wording.steps.is_empty() { STATEMENT_LINES } else { STEP_LINES };
        at(&table, &format!("{group}.text"), Fit::Lines(lines), &mut wording.text);
        at(&table, &format!("{group}.help"), Fit::Lines(HELP_LINES), &mut wording.help);
        for (ix, step) in wording.steps.iter_mut().enumerate() {
            at(&table, &format!("{group}.steps.{ix}"), Fit::Step, step);
        }
        if !wording.easy.is_empty() {
            at(&table, &format!("{group}.easy"), Fit::Lines(EASY_LINES), &mut wording.easy);
        }
    }
    match &mut question.form {
        Form::Single { options, opt_out, .. } => {
            if let Some(opt_out) = opt_out {
                at(&table, "opt_out", Fit::Characters(OPT_OUT_MAX), opt_out);
            }
            options.iter_mut().for_each(|choice| each_of_choice(choice, &table, groups, at));
        }
        Form::Multiple { options, none } => {
            at(&table, "none", Fit::Characters(OPT_OUT_MAX), none);
            options.iter_mut().for_each(|choice| each_of_choice(choice, &table, groups, at));
        }
        Form::Scale(_) | Form::Words => {}
    }
    // A question with options bears its area's title.
    if matches!(question.part, Part::Other(_)) {
        at(&table, "title", Fit::Characters(TITLE_MAX), &mut question.title);
    }
}

/// An item under a heading question: that question and its help are the area's, the item's words its own.
fn each_of_rated(question: &mut Question, table: &str, groups: &[String], at: &mut At<'_>) {
    for (group, wording) in groups.iter().zip(&mut question.wordings) {
        let Some(Wording { stem: Some(stem), help, .. }) = wording else { continue };
        at(table, &format!("{group}.text"), Fit::Lines(STEM_LINES), stem);
        at(table, &format!("{group}.help"), Fit::Lines(HELP_LINES), help);
    }
    let own = format!("item.{}", question.code);
    let before = question.title.clone();
    if !before.is_empty() {
        at(table, &format!("{own}.text"), Fit::Characters(ITEM_MAX), &mut question.title);
    }
    for (group, wording) in groups.iter().zip(&mut question.wordings) {
        let Some(wording) = wording else { continue };
        let key = if wording.text == before { format!("{own}.text") } else { format!("{own}.{group}.text") };
        at(table, &key, Fit::Characters(ITEM_MAX), &mut wording.text);
    }
}

fn each_of_choice(choice: &mut Choice, table: &str, groups: &[String], at: &mut At<'_>) {
    let own = format!("item.{}", choice.key);
    if !choice.text.is_empty() {
        at(table, &format!("{own}.text"), Fit::Characters(ITEM_MAX), &mut choice.text);
    }
    for (ix, text) in choice.by_group.iter_mut().enumerate() {
        if let (Some(text), Some(group)) = (text, groups.get(GroupIx(ix).0)) {
            at(table, &format!("{own}.{group}.text"), Fit::Characters(ITEM_MAX), text);
        }
    }
}
