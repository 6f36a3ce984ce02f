//! The texts of the guide, filled with what the school decided.

use crate::app::workplace::request::Known;
use crate::domain::instrument::{Computing, Form, GroupIx, Instrument, Kind, LevelIx, Part, Question, USUAL};
use crate::domain::school::School;

const ABOUT: &str = include_str!("../../../guide/en/about.txt");
const STEPS: &str = include_str!("../../../guide/en/steps.txt");
const PROTECTION: &str = include_str!("../../../guide/en/protection.txt");
const PARENTS: &str = include_str!("../../../guide/en/parents.txt");

/// What this is and where it comes from.
pub fn about() -> String {
    ABOUT.to_owned()
}

/// How an exercise goes, from the school's key to the last day.
pub fn steps() -> String {
    STEPS.to_owned()
}

/// What is stored, for how long, who can read it, and what no promise covers.
pub fn protection(known: &Known) -> String {
    let coordinators = match known.coordinators.as_slice() {
        [] => "nobody yet, for there is no coordinator's key".to_owned(),
        [one] => format!("{one}, with a passphrase or the recovery words"),
        several => format!("{}, each with a passphrase or the recovery words", several.join(" and ")),
    };
    let needs = match (known.coordinators.len(), known.needs_all) {
        (0 | 1, _) => "",
        (_, true) => "Only all of them together can open sheets.",
        (_, false) => "Each of them alone can open sheets.",
    };
    filled(PROTECTION, &known.school)
        .replace("{coordinators}", &coordinators)
        .replace("{needs}", needs)
        .replace("{folder}", &known.folder)
}

/// Points of the scale on which everybody knows what a 5 is.
const FIVE: usize = 5;

/// A letter a school can hand to parents.
pub fn parents(school: &School) -> String {
    filled(PARENTS, school)
}

fn filled(text: &str, school: &School) -> String {
    let years = school.retention_years;
    let retention = if years == 1 { "one year".to_owned() } else { format!("{years} years") };
    let name = if school.name.is_empty() { "Our school" } else { school.name.as_str() };
    text.replace("{school}", name)
        .replace("{retention}", &retention)
        .replace("{cell}", &school.smallest_cell.to_string())
}

/// What the questionnaire asks, area by area, to read.
pub fn questionnaire(instrument: &Instrument) -> String {
    let mut lines = vec!["# The scale".to_owned(), String::new(), scale(instrument), String::new()];
    for (ix, area) in instrument.areas.iter().enumerate() {
        lines.push(format!("# {}  {}", area.letter, area.title));
        lines.push(String::new());
        for question in instrument.questions.iter().filter(|q| q.part == Part::Area(ix)) {
            let optional = if question.kind == Kind::Optional { ", optional" } else { "" };
            lines.push(format!("{}  {} ({}{optional})", question.code, question.title, asked(question, instrument)));
        }
        lines.push(String::new());
    }
    lines.push("# Beside the areas".to_owned());
    lines.push(String::new());
    lines.extend(instrument.others.iter().map(|other| format!("{}  {}", other.number, other.title)));
    lines.join("\n")
}

/// How the statements of the areas are answered.
fn scale(instrument: &Instrument) -> String {
    let of_areas = instrument.questions.iter().find_map(|question| match (question.part, &question.form) {
        (Part::Area(_), Form::Scale(at)) => instrument.scales.get(*at),
        _ => None,
    });
    match (instrument.computing, of_areas.map(|scale| (scale.points.as_slice(), &scale.opt_out))) {
        (Computing::Levels, Some((points, opt_out))) => format!(
            "Each statement is answered with one of {} levels: {}; 0: {opt_out}. A help text beside each says what is meant.",
            points.len(),
            points.join(", ")
        ),
        (Computing::Means, Some((points @ [lowest, .., highest], opt_out))) if points.len() != FIVE => format!(
            "Each statement is answered from 1, {lowest}, to {}, {highest}; 0: {opt_out}. A help text beside each says what is meant.",
            points.len()
        ),
        _ => "Each statement is answered from 1, in my experience not true at all, to 5, in my experience very true; 0 says that it does not apply. A help text beside each says what a 5 would look like.".to_owned(),
    }
}

/// What stands before a help text.
fn before_help(question: &Question, instrument: &Instrument) -> &'static str {
    let has_five = match question.form {
        Form::Scale(at) => instrument.scales.get(at).is_some_and(|scale| scale.points.len() == FIVE),
        Form::Single { .. } | Form::Multiple { .. } | Form::Words => false,
    };
    if has_five && instrument.computing == Computing::Means { "A 5 would look like this" } else { "What is meant" }
}

/// Letters of the groups that are asked at any level.
fn asked(question: &Question, instrument: &Instrument) -> String {
    let letters = instrument.groups.iter().zip(&question.wordings);
    let letters: Vec<String> =
        letters.filter(|(_, wording)| wording.is_some()).map(|(group, _)| group.letter.to_string()).collect();
    letters.join(" ")
}

/// A file's name and text with every statement a group can be asked at a level, to hand round or print.
pub fn statement_list(instrument: &Instrument, level: LevelIx, group: GroupIx) -> (String, String) {
    let of_group = instrument.groups.get(group.0);
    let (key, title) = of_group.map_or(("", ""), |group| (group.key.as_str(), group.title.as_str()));
    let of_level = instrument.levels.get(level.0);
    let (level_key, level_title) = of_level.map_or(("", ""), |level| (level.key.as_str(), level.title.as_str()));
    let mut lines = vec![format!("Statements for {}, {level_title}", title.to_lowercase()), String::new()];
    for (ix, area) in instrument.areas.iter().enumerate() {
        let questions = instrument.questions.iter().filter(|q| q.part == Part::Area(ix));
        let worded: Vec<(&Question, &str, &str)> =
            questions.filter_map(|q| q.wording(group, level).map(|w| (q, w.text.as_str(), w.help.as_str()))).collect();
        if worded.is_empty() {
            continue;
        }
        lines.push(format!("{}  {}", area.letter, area.title));
        for (question, text, help) in worded {
            let optional = if question.kind == Kind::Optional { " (optional)" } else { "" };
            lines.push(format!("  {}{optional}  {text}", question.code));
            lines.push(format!("      {}: {help}", before_help(question, instrument)));
            let steps = question.wording(group, level).map_or(&[][..], |wording| &wording.steps);
            lines.extend((1..).zip(steps).map(|(point, step): (usize, _)| format!("      {point}  {step}")));
        }
        lines.push(String::new());
    }
    lines.push("The statements are Reflectory's own. Not affiliated with the European Commission.".to_owned());
    let whose = if instrument.name == USUAL { String::new() } else { format!("{}-", instrument.name) };
    (format!("statements-{whose}{key}-{level_key}-en.txt"), lines.join("\n") + "\n")
}
