//! The screens' words of one language, `lang/<code>/*.ftl`, held against the English ones.
//!
//! What cannot be right is a problem with its place: what is no Fluent, a message nobody says, values and plural forms
//! other than the language has, letters of two scripts in one word, signs that cannot be seen. What is not there yet is
//! counted.

pub mod parts;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser::parse;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use crate::format::Files;
use crate::format::language::{mixed_scripts, of_two_scripts};
use crate::format::messages::parts::Parts;
use crate::format::problem::{Problem, Reading, whole_file};
use crate::locale::language::english;
use crate::text::is_seen;

/// The form that every choice by a number has, also in languages whose whole numbers do without.
const ANY: &str = "other";
/// Most braces inside one another; ours have three.
const DEPTH_MAX: usize = 100;

/// How much of an English file is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    /// The file's name.
    pub file: &'static str,
    /// Whether participants read it; else a coordinator does.
    pub is_participants: bool,
    /// Messages of the English file.
    pub messages: usize,
    /// Those of them that are not there, by name.
    pub missing: Vec<&'static str>,
}

/// Holds the messages of a language against the English ones: how much of each English file is there, wherever it stands,
/// and every problem.
pub fn check(code: &str, files: &Files) -> (Vec<Covered>, Vec<Problem>) {
    let english = English::read();
    let categories = categories(code);
    let mut problems = Vec::new();
    if categories.is_none() {
        let sentence =
            format!("No plural rules are known for \"{code}\". Please name the folder by a language's code.");
        problems.push(whole_file(code, sentence));
    }
    let mut there: BTreeMap<String, String> = BTreeMap::new();
    for (name, text) in files {
        let mut reading = Reading::new(name, text);
        for message in messages(text, &mut reading) {
            let id = message.id.name;
            if let Some(before) = there.insert(id.to_owned(), name.clone()) {
                reading.problem(&place(text, id), format!("`{id}` stands twice; the other one is in {before}."));
            }
            match english.parts.get(id) {
                Some(written) => compare(text, &message, written, categories.as_ref(), &mut reading),
                None => reading.problem(&place(text, id), format!("No screen says `{id}`.")),
            }
        }
        problems.extend(reading.into_problems());
    }
    let lacks = |id: &&'static str| !there.contains_key(*id);
    let covered = english.files.into_iter().map(|(file, is_participants, ids)| Covered {
        file,
        is_participants,
        messages: ids.len(),
        missing: ids.into_iter().filter(lacks).collect(),
    });
    (covered.collect(), problems)
}

/// The English messages, which everything is held against.
struct English {
    /// Every file: its name, whether participants read it, and its messages.
    files: Vec<(&'static str, bool, Vec<&'static str>)>,
    /// What each message is made of.
    parts: BTreeMap<&'static str, Parts<'static>>,
}

impl English {
    fn read() -> English {
        let ours = english();
        let mut english = English { files: Vec::new(), parts: BTreeMap::new() };
        let participants = ours.files.iter().map(|file| (file, true));
        for (&(name, text), is_participants) in participants.chain(ours.coordinator.iter().map(|file| (file, false))) {
            // A test reads these files; no problem of theirs is shown to anybody.
            let found = messages(text, &mut Reading::new(name, text));
            english.files.push((name, is_participants, found.iter().map(|message| message.id.name).collect()));
            english.parts.extend(found.iter().map(|message| (message.id.name, Parts::of(message))));
        }
        english
    }
}

/// The messages of a file that have a text; what else stands in it is a problem.
fn messages<'a>(text: &'a str, reading: &mut Reading) -> Vec<Message<&'a str>> {
    if let Some(at) = too_deep(text) {
        reading.problem(&at, "Braces stand in braces here, deeper than any message needs.");
        return Vec::new();
    }
    let (resource, errors) = match parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(both) => both,
    };
    for error in errors {
        let what = error.to_string().replace('\n', " ");
        reading.problem(&error.pos, format!("This is no Fluent: {what}."));
    }
    let mut found = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) if message.value.is_some() => {
                if let Some(attribute) = message.attributes.first() {
                    let name = attribute.id.name;
                    reading.problem(&place(text, name), format!("Messages have no parts here: `.{name}` is not said."));
                }
                found.push(message);
            }
            Entry::Message(message) => {
                let id = message.id.name;
                reading.problem(&place(text, id), format!("`{id}` has no text."));
            }
            Entry::Term(term) => {
                let name = term.id.name;
                reading.problem(&place(text, name), format!("`-{name}` is a term, and there are none here."));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    found
}

/// Where braces stand in more braces than a reader that goes down into each of them should be given.
fn too_deep(text: &str) -> Option<Range<usize>> {
    let mut depth = 0_usize;
    for (at, sign) in text.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH_MAX {
            return Some(at..at + 1);
        }
    }
    None
}

/// Where a part of a text stands in it.
fn place(text: &str, part: &str) -> Range<usize> {
    let from = part.as_ptr().addr().saturating_sub(text.as_ptr().addr()).min(text.len());
    from..from + part.len()
}

/// Notes what a message has that the English one has not, and what it lacks.
fn compare(
    text: &str,
    message: &Message<&str>,
    written: &Parts,
    categories: Option<&BTreeSet<&str>>,
    reading: &mut Reading,
) {
    let (own, id) = (Parts::of(message), message.id.name);
    let at = place(text, id);
    for strange in &own.strange {
        reading.problem(&at, format!("`{id}` has {strange}, which is not used here."));
    }
    // A language may need a number where English does not, and may leave a plural's out; it invents none.
    for name in own.variables.difference(&written.variables) {
        reading.problem(&place(text, name), format!("`{id}` has no value called `{name}`."));
    }
    let chosen_by = |name: &&&str| written.choices.iter().any(|(by, _)| by == *name);
    for name in written.variables.difference(&own.variables).filter(|name| !chosen_by(name)) {
        reading.problem(&at, format!("`{id}` lacks its value `{{ ${name} }}`."));
    }
    for name in own.messages.symmetric_difference(&written.messages) {
        reading.problem(&at, format!("`{id}` and the English one do not both have `{{ {name} }}`."));
    }
    for (name, forms) in categories.into_iter().flat_map(|known| own.choices.iter().map(move |of| (of, known))) {
        check_forms(text, (id, name), forms, reading);
    }
    for words in &own.words {
        if let Some(word) = mixed_scripts(words) {
            reading.problem(&place(text, word), of_two_scripts(word));
        }
        if let Some((from, sign)) = words.char_indices().find(|(_, sign)| *sign != '\n' && !is_seen(*sign)) {
            let from = place(text, words).start + from;
            let sentence = format!("A sign here cannot be seen (U+{:04X}). Please take it out.", u32::from(sign));
            reading.problem(&(from..from + sign.len_utf8()), sentence);
        }
    }
}

/// Whether a choice by a number has the forms of the language: all of them, and no others.
fn check_forms(text: &str, of: (&str, &(&str, Vec<&str>)), known: &BTreeSet<&str>, reading: &mut Reading) {
    let (id, (name, forms)) = of;
    let is_number = |form: &&&str| form.parse::<u32>().is_ok();
    let there: BTreeSet<&str> = forms.iter().filter(|form| !is_number(form)).copied().collect();
    let all = known.iter().copied().collect::<Vec<_>>().join(", ");
    for form in there.iter().filter(|form| !known.contains(*form) && **form != ANY) {
        let sentence = format!("`{id}`: this language has no form `{form}` of a number; it has {all}.");
        reading.problem(&place(text, form), sentence);
    }
    for form in known.difference(&there) {
        reading.problem(&place(text, name), format!("`{id}` lacks the form `{form}` of `${name}`: there are {all}."));
    }
}

/// The plural categories that whole numbers have in a language, as CLDR names them; `None` where it is not known.
pub fn categories(code: &str) -> Option<BTreeSet<&'static str>> {
    let primary = code.split('-').next()?;
    let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
    let locale = known.into_iter().find(|locale| *locale == primary)?;
    let rules = PluralRules::create(locale, PluralRuleType::CARDINAL).ok()?;
    let numbers = (0..=200_u32).chain([1_000, 1_000_000]);
    Some(numbers.filter_map(|number| rules.select(number).ok()).map(named).collect())
}

fn named(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => ANY,
    }
}
