//! A set-up as the exercise file that people can read, change and activate; and back.

use toml::Value;

use crate::domain::classes::{Class, Draw};
use crate::domain::exercise::{People, Translation};
use crate::domain::instrument::{Form, GroupIx, Instrument, LevelIx, Question};
use crate::domain::plan::Told;
use crate::domain::setup::Setup;
use crate::format::exercise::{Asks, read_setup};
use crate::format::problem::Problem;

/// Column at which the comments beside short values begin.
const COMMENT_COLUMN: usize = 26;

const HEAD: &str = "\
# An exercise: one education level taking the questionnaire once, in one session.
# You may change everything here, then run:  reflectory activate exercise.toml
# It lists everything that is still wrong, or freezes the exercise.

";
const ELIGIBLE: &str = "
# Everyone who counts. 0 leaves a group out.
[eligible]
";
const INVITED: &str = "
# Those who are asked, where it is not everyone.
[invited]
";
const OWN: &str = "
# Own statements, at most ten, answered on the same scale. A group without words is not asked.
";
const CLASSES: &str = "
# Classes and departments; the people of those with asked = false are not asked.
";
const DRAWS: &str = "
# How the classes that are asked were drawn: the same seed draws the same classes again.
";
const TOLD: &str = "
# What participants are told came of last time: \"Last time you said ... Since then we ...\".
";

/// Reads a set-up that may lack everything but level, year and session. What it lacks and which rules it breaks is
/// told by [`Setup::open_points`]; types, limits, the shape of names and unknown keys are checked here.
///
/// # Errors
/// All problems, each with line and column.
pub fn read(name: &str, text: &str, it: &Instrument) -> Result<Setup, Vec<Problem>> {
    read_setup(name, text, it, Asks::WhatIsThere)
}

/// The exercise file of a set-up: commented TOML in the order of the example, the same for the same set-up.
///
/// [`read`] gives the same set-up back where its texts are plain, trimmed and within their limits, and where its
/// translations stand by statement, then language, then group. Translations of a statement that is not there are not
/// written.
pub fn write(setup: &Setup, it: &Instrument) -> String {
    let mut out = HEAD.to_owned();
    write_head(&mut out, setup, it);
    write_people(&mut out, setup, it);
    section(&mut out, OWN, &setup.own, |out, own| write_own(out, own, &setup.translations, it));
    section(&mut out, CLASSES, &setup.classes, |out, class| write_class(out, class, it));
    section(&mut out, DRAWS, &setup.draws, |out, draw| write_draw(out, draw, it));
    section(&mut out, TOLD, &setup.told, write_told);
    out
}

/// Tables under one comment, with a blank line between them; nothing where there are none.
fn section<T>(out: &mut String, comment: &str, all: &[T], write: impl Fn(&mut String, &T)) {
    for (ix, one) in all.iter().enumerate() {
        out.push_str(if ix == 0 { comment } else { "\n" });
        write(out, one);
    }
}

fn write_head(out: &mut String, setup: &Setup, it: &Instrument) {
    let levels: Vec<&str> = it.levels.iter().map(|l| l.key.as_str()).collect();
    entry(out, "instrument", &quoted(&it.name), "");
    if setup.school.is_empty() {
        entry(out, "# school", "\"\"", "not entered yet");
    } else {
        entry(out, "school", &quoted(&setup.school), "");
    }
    let level = it.levels.get(setup.level.0).map_or("", |l| l.key.as_str());
    out.push_str(&format!("# Levels: {}.\n", levels.join(", ")));
    entry(out, "level", &quoted(level), "");
    entry(out, "year", &setup.year.to_string(), "the school year, by the year of its August");
    entry(out, "session", &setup.session.to_string(), "");
    match setup.first_day {
        Some(day) => entry(out, "first_day", &day.to_string(), "opens at 00:00"),
        None => entry(out, "# first_day", "", "not chosen yet; opens at 00:00"),
    }
    match setup.last_day {
        Some(day) => entry(out, "last_day", &day.to_string(), "closes at 23:59; 7 to 21 days, both end days counted"),
        None => entry(out, "# last_day", "", "not chosen yet; 7 to 21 days, both end days counted"),
    }
    if let Some(zone) = setup.zone.iana_name() {
        entry(out, "time_zone", &quoted(zone), "");
    }
    entry(out, "smallest_cell", &setup.smallest_cell.to_string(), "sheets of a group below which it has no own line");
    if let Some(key) = &setup.short_form {
        out.push_str("\n# The short form that is asked instead of everything.\n");
        entry(out, "short_form", &quoted(key), "");
    }
    out.push_str("\n# Optional statements that are switched on, by their codes.\n");
    let codes: Vec<String> = setup.optional.iter().map(|code| quoted(code)).collect();
    entry(out, "optional", &format!("[{}]", codes.join(", ")), "");
}

fn write_people(out: &mut String, setup: &Setup, it: &Instrument) {
    let groups = || it.groups.iter().zip(&setup.people);
    out.push_str(ELIGIBLE);
    for (group, people) in groups() {
        match people {
            Some(People { eligible, .. }) => entry(out, &key(&group.key), &eligible.to_string(), &group.who),
            None => entry(out, &format!("# {}", key(&group.key)), "", &format!("not entered yet; {}", group.who)),
        }
    }
    let fewer = |people: &Option<People>| people.filter(|p| p.invited != p.eligible);
    if groups().any(|(_, people)| fewer(people).is_some()) {
        out.push_str(INVITED);
    }
    for (group, people) in groups() {
        if let Some(people) = fewer(people) {
            entry(out, &key(&group.key), &people.invited.to_string(), "");
        }
    }
}

fn write_own(out: &mut String, own: &Question, translations: &[Translation], it: &Instrument) {
    out.push_str("[[own]]\n");
    entry(out, "id", &quoted(&own.code), "");
    if !own.title.is_empty() {
        entry(out, "title", &quoted(&own.title), "");
    }
    if let Form::Scale(at) = own.form
        && let Some(scale) = it.scales.get(at).filter(|scale| scale.key != "agreement")
    {
        entry(out, "scale", &quoted(&scale.key), "");
    }
    for (group, wording) in it.groups.iter().zip(&own.wordings) {
        let (Some(wording), group) = (wording, key(&group.key)) else { continue };
        write_words(out, &group, &wording.text, &wording.help);
        if wording.version != 1 {
            entry(out, &format!("{group}.version"), &wording.version.to_string(), "");
        }
        let level = |at: &LevelIx| it.levels.get(at.0).map(|level| quoted(&level.key));
        let levels: Vec<String> = wording.levels.iter().filter_map(level).collect();
        if !levels.is_empty() {
            entry(out, &format!("{group}.levels"), &format!("[{}]", levels.join(", ")), "");
        }
    }
    let mine: Vec<&Translation> = translations.iter().filter(|t| t.code == own.code).collect();
    let mut languages: Vec<&str> = mine.iter().map(|t| t.language.as_str()).collect();
    languages.sort_unstable();
    languages.dedup();
    for language in languages {
        out.push_str(&format!("[own.lang.{}]\n", key(language)));
        for (ix, group) in it.groups.iter().enumerate() {
            if let Some(t) = mine.iter().find(|t| t.language == language && t.group == GroupIx(ix)) {
                write_words(out, &key(&group.key), &t.text, &t.help);
            }
        }
    }
}

fn write_words(out: &mut String, group: &str, text: &str, help: &str) {
    entry(out, &format!("{group}.text"), &quoted(text), "");
    entry(out, &format!("{group}.help"), &quoted(help), "");
}

fn write_class(out: &mut String, class: &Class, it: &Instrument) {
    out.push_str("[[class]]\n");
    entry(out, "name", &quoted(&class.name), "");
    if !class.grade.is_empty() {
        entry(out, "grade", &quoted(&class.grade), "");
    }
    entry(out, "group", &quoted(group_key(it, class.group)), "");
    entry(out, "size", &class.size.to_string(), "");
    entry(out, "asked", &class.asked.to_string(), "");
}

fn write_draw(out: &mut String, draw: &Draw, it: &Instrument) {
    out.push_str("[[draw]]\n");
    entry(out, "group", &quoted(group_key(it, draw.group)), "");
    entry(out, "seed", &draw.seed.to_string(), "");
    entry(out, "per_grade", &draw.per_grade.to_string(), "classes per grade");
}

fn write_told(out: &mut String, told: &Told) {
    out.push_str("[[told]]\n");
    entry(out, "said", &quoted(&told.said), "");
    entry(out, "since", &quoted(&told.since), "");
}

fn group_key(it: &Instrument, group: GroupIx) -> &str {
    it.groups.get(group.0).map_or("", |g| g.key.as_str())
}

/// One line: key, value and what it means.
pub(super) fn entry(out: &mut String, key: &str, value: &str, comment: &str) {
    let line = format!("{key} = {value}");
    let line = line.trim_end();
    if comment.is_empty() {
        out.push_str(line);
    } else {
        out.push_str(&format!("{line:<COMMENT_COLUMN$}# {comment}"));
    }
    out.push('\n');
}

/// A text in quotes, as the `toml` crate writes it.
pub(crate) fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}

/// A key, in quotes where its characters need them.
pub(super) fn key(name: &str) -> String {
    let bare = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    if bare { name.to_owned() } else { quoted(name) }
}
