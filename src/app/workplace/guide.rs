//! The texts of the guide, filled with what the school decided.

use std::borrow::Cow;

use crate::app::workplace::request::Known;
use crate::domain::instrument::{Computing, Form, GroupIx, Instrument, Kind, LevelIx, Part, Question, USUAL};
use crate::domain::school::School;
use crate::locale::language::{self, pseudo};
use crate::locale::say::Say;
use crate::locale::texts::{self, Texts};

/// What this is and where it comes from.
pub fn about(texts: &Texts) -> String {
    text("about", texts).into_owned()
}

/// How an exercise goes, from the school's key to the last day.
pub fn steps(texts: &Texts) -> String {
    text("steps", texts).into_owned()
}

/// The same where nothing is drawn: rooms have names there and no numbers, and there are no keys.
pub fn steps_in_lines(texts: &Texts) -> String {
    text("steps-plain", texts).into_owned()
}

/// What is stored, for how long, who can read it, and what no promise covers.
pub fn protection(known: &Known, texts: &Texts) -> String {
    let coordinators = match known.coordinators.as_slice() {
        [] => Say::new("guide-nobody"),
        [one] => Say::new("guide-coordinator").with("name", one.clone()),
        [first, others @ ..] => Say::new("guide-coordinators").with("names", names(first, others)),
    };
    let needs = match (known.coordinators.len(), known.needs_all) {
        (0 | 1, _) => String::new(),
        (_, true) => texts.word("guide-needs-all"),
        (_, false) => texts.word("guide-needs-one"),
    };
    filled("protection", &known.school, texts)
        .replace("{coordinators}", &texts.say(&coordinators))
        .replace("{needs}", &needs)
        .replace("{folder}", &known.folder)
}

/// Names in a sentence: `Anna and Bea`.
fn names(first: &str, others: &[String]) -> Say {
    let first = Say::written(first.to_owned());
    others.iter().fold(first, |names, name| Say::new("guide-names").with("first", names).with("second", name.clone()))
}

/// Points of the scale on which everybody knows what a 5 is.
const FIVE: usize = 5;

/// A letter a school can hand to parents.
pub fn parents(school: &School, texts: &Texts) -> String {
    filled("parents", school, texts)
}

/// A long text of the guide.
fn text(name: &str, texts: &Texts) -> Cow<'static, str> {
    let (language, text) = (texts.language(), texts.language().guide(name));
    if !language.is_pseudo() {
        return Cow::Borrowed(text);
    }
    // The names of what is filled in stay, as they do in messages.
    let parts = text.split_inclusive(['{', '}']);
    let kept = parts.map(|part| if part.ends_with('}') { Cow::Borrowed(part) } else { pseudo(part) });
    Cow::Owned(kept.collect())
}

fn filled(name: &str, school: &School, texts: &Texts) -> String {
    let retention = texts.say(&Say::new("guide-retention").with("years", school.retention_years));
    let ours = texts.word("guide-our-school");
    text(name, texts)
        .replace("{school}", if school.name.is_empty() { &ours } else { &school.name })
        .replace("{retention}", &retention)
        .replace("{cell}", &school.smallest_cell.to_string())
}

/// What the questionnaire asks, area by area, to read.
pub fn questionnaire(instrument: &Instrument, texts: &Texts) -> String {
    let heading = |id: &str| format!("# {}", texts.word(id));
    let optional = texts.word("list-optional");
    let mut lines = vec![heading("guide-scale"), String::new(), texts.say(&scale(instrument)), String::new()];
    for (ix, area) in instrument.areas.iter().enumerate() {
        lines.push(format!("# {}  {}", area.letter, area.title));
        lines.push(String::new());
        for question in instrument.questions.iter().filter(|q| q.part == Part::Area(ix)) {
            let groups = asked(question, instrument);
            let more = if question.kind == Kind::Optional { format!("{groups}, {optional}") } else { groups };
            lines.push(format!("{}  {} ({more})", question.code, question.title));
        }
        lines.push(String::new());
    }
    lines.push(heading("guide-beside"));
    lines.push(String::new());
    lines.extend(instrument.others.iter().map(|other| format!("{}  {}", other.number, other.title)));
    lines.join("\n")
}

/// How the statements of the areas are answered.
fn scale(instrument: &Instrument) -> Say {
    let of_areas = instrument.questions.iter().find_map(|question| match (question.part, &question.form) {
        (Part::Area(_), Form::Scale(at)) => instrument.scales.get(*at),
        _ => None,
    });
    match (instrument.computing, of_areas.map(|scale| (scale.points.as_slice(), &scale.opt_out))) {
        (Computing::Levels, Some((points, opt_out))) => Say::new("guide-scale-levels")
            .with("count", points.len())
            .with("points", points.join(", "))
            .with("none", opt_out.clone()),
        (Computing::Means, Some((points @ [lowest, .., highest], opt_out))) if points.len() != FIVE => {
            let say = Say::new("guide-scale-points").with("count", points.len()).with("lowest", lowest.clone());
            say.with("highest", highest.clone()).with("none", opt_out.clone())
        }
        _ => Say::new("guide-scale-five"),
    }
}

/// A help text, and what it is for.
fn with_help(question: &Question, instrument: &Instrument, help: &str) -> Say {
    let has_five = match question.form {
        Form::Scale(at) => instrument.scales.get(at).is_some_and(|scale| scale.points.len() == FIVE),
        Form::Single { .. } | Form::Multiple { .. } | Form::Words => false,
    };
    let is_five = has_five && instrument.computing == Computing::Means;
    Say::new(if is_five { "list-five" } else { "list-meant" }).with("help", help.to_owned())
}

/// Letters of the groups that are asked at any level.
fn asked(question: &Question, instrument: &Instrument) -> String {
    let letters = instrument.groups.iter().zip(&question.wordings);
    let letters: Vec<String> =
        letters.filter(|(_, wording)| wording.is_some()).map(|(group, _)| group.letter.to_string()).collect();
    letters.join(" ")
}

/// A file's name and text with every statement a group can be asked at a level, to hand round or print: all of it in the
/// language of the statements.
pub fn statement_list(instrument: &Instrument, level: LevelIx, group: GroupIx) -> (String, String) {
    let texts = texts::of(language::by_code(&instrument.language).unwrap_or(language::english()).at_work());
    let of_group = instrument.groups.get(group.0);
    let (key, title) = of_group.map_or(("", ""), |group| (group.key.as_str(), group.title.as_str()));
    let of_level = instrument.levels.get(level.0);
    let (level_key, level_title) = of_level.map_or(("", ""), |level| (level.key.as_str(), level.title.as_str()));
    let heading = Say::new("list-title").with("group", texts.language().within(title));
    let mut lines = vec![texts.say(&heading.with("level", level_title.to_owned())), String::new()];
    for (ix, area) in instrument.areas.iter().enumerate() {
        let questions = instrument.questions.iter().filter(|q| q.part == Part::Area(ix));
        let worded: Vec<(&Question, &str, &str)> =
            questions.filter_map(|q| q.wording(group, level).map(|w| (q, w.text.as_str(), w.help.as_str()))).collect();
        if worded.is_empty() {
            continue;
        }
        lines.push(format!("{}  {}", area.letter, area.title));
        for (question, text, help) in worded {
            let is_optional = question.kind == Kind::Optional;
            let optional = if is_optional { format!(" ({})", texts.word("list-optional")) } else { String::new() };
            lines.push(format!("  {}{optional}  {text}", question.code));
            lines.push(format!("      {}", texts.say(&with_help(question, instrument, help))));
            let steps = question.wording(group, level).map_or(&[][..], |wording| &wording.steps);
            lines.extend((1..).zip(steps).map(|(point, step): (usize, _)| format!("      {point}  {step}")));
        }
        lines.push(String::new());
    }
    lines.push(texts.word("list-own-wording"));
    let whose = if instrument.name == USUAL { String::new() } else { format!("{}-", instrument.name) };
    (format!("statements-{whose}{key}-{level_key}-en.txt"), lines.join("\n") + "\n")
}
