//! What was read, drawn up as facts and words of an instrument.

mod whole;

use std::collections::BTreeMap;

use crate::domain::instrument::{CODE_MAX, TITLE_MAX};
use crate::format::language::places::Place;
use crate::format::xlsform::drawn::Sketch;
use crate::format::xlsform::facts::{Fact, list, quoted};
use crate::format::xlsform::foreign::lists::{Choice, Lists};
use crate::format::xlsform::foreign::people::{People, people};
use crate::format::xlsform::foreign::rows::{Asked, Question, Survey};
use crate::format::xlsform::foreign::scales::{Scale, Scales, is_none_of_these, scales, without_opt_out};
use crate::format::xlsform::foreign::{Reader, Said};
use crate::format::xlsform::names::Names;
use crate::format::xlsform::texts::{ByPlace, Spoken};
use crate::format::xlsform::{Book, SURVEY};

/// Before a help text that the form does not have.
const TO_BE_WRITTEN: &str = "[To be written]";
/// Longest short title of an area, and of an other area, in characters.
const AREA_SHORT: usize = 28;
const OTHER_SHORT: usize = 27;
/// Most areas: what an instrument can have.
const AREAS_MAX: usize = 16;
/// Fewest and most lines of a choice.
const OPTIONS: std::ops::RangeInclusive<usize> = 2..=12;
/// Most other areas: their numbers have two digits.
const OTHERS_MAX: usize = 99;
/// Longest key of a line.
const ITEM_MAX: usize = 60;

/// The drawing so far.
struct Drawing<'a, 'r> {
    reader: &'a mut Reader<'r>,
    people: People,
    scales: Scales,
    /// Letters of the areas by the positions of their headings.
    letters: BTreeMap<Option<usize>, char>,
    facts: Vec<Fact>,
    words: BTreeMap<String, ByPlace>,
    codes: Names,
    /// Questions that are drawn, with the groups that are asked.
    drawn: Vec<Drawn>,
    others: usize,
    /// Rows without a hint.
    without_help: usize,
}

/// A question that was drawn: another group's wording of the same name belongs to it.
struct Drawn {
    name: String,
    asked: Asked,
    section: Option<usize>,
    table: String,
    groups: Vec<usize>,
}

/// Everything of a form.
pub(super) fn draw(book: &Book, mut survey: Survey, lists: &Lists, reader: &mut Reader) -> Sketch {
    let people = people(&mut survey, lists, reader);
    let scales = scales(lists, &survey, reader);
    let mut drawing = Drawing {
        reader,
        people,
        scales,
        letters: BTreeMap::new(),
        facts: Vec::new(),
        words: BTreeMap::new(),
        codes: Names::default(),
        drawn: Vec::new(),
        others: 0,
        without_help: 0,
    };
    drawing.whole(book);
    drawing.areas(&survey);
    for question in &survey.questions {
        drawing.question(question, lists);
    }
    drawing.closing_words();
    let Drawing { facts, mut words, reader, .. } = drawing;
    let written = Spoken { code: reader.written.clone(), words: words.remove(&reader.written).unwrap_or_default() };
    let others = words.into_iter().map(|(code, words)| Spoken { code, words }).collect();
    Sketch { facts, written, others }
}

impl Drawing<'_, '_> {
    fn fact(&mut self, table: &str, key: &str, value: impl Into<String>) {
        self.facts.push(Fact::new(table, key, value));
    }

    /// Words of a place in every language.
    fn say(&mut self, table: &str, key: &str, said: &Said, shown: impl Fn(&str) -> String) {
        for (code, text) in said {
            let place = Place { table: table.to_owned(), key: key.to_owned() };
            self.words.entry(code.clone()).or_default().insert(place, shown(text));
        }
    }

    /// Words of our own, in the language of the form's words without a language.
    fn add(&mut self, table: &str, key: &str, text: &str) {
        let said = Said::from([(self.reader.written.clone(), text.to_owned())]);
        self.say(table, key, &said, str::to_owned);
    }

    /// A letter for every heading with a statement.
    fn areas(&mut self, survey: &Survey) {
        for question in &survey.questions {
            if self.scale(&question.asked).is_none() || self.letters.contains_key(&question.section) {
                continue;
            }
            let at = self.letters.len().min(AREAS_MAX - 1);
            let letter = char::from(b'A' + u8::try_from(at).unwrap_or(0));
            let known = self.letters.values().any(|there| *there == letter);
            self.letters.insert(question.section, letter);
            let section = question.section.and_then(|ix| survey.sections.get(ix));
            let written = self.reader.written.clone();
            let label = match section {
                Some(section) if section.label.contains_key(&written) => section.label.clone(),
                Some(section) => Said::from([(written, section.name.clone())]),
                None => Said::from([(written, "Statements".to_owned())]),
            };
            if known {
                let name = section.map_or("", |section| section.name.as_str()).to_owned();
                let why = format!("There are at most {AREAS_MAX} areas; these statements come under the last.");
                self.reader.look(SURVEY, None, &name, &why);
                continue;
            }
            let table = format!("area.{letter}");
            self.fact(&table, "letter", quoted(&letter.to_string()));
            self.fact(&table, "hue", quoted(HUES.get(at % HUES.len()).copied().unwrap_or_default()));
            self.say(&table, "title", &label, |text| short(text, TITLE_MAX));
            self.say(&table, "short", &label, |text| short(text, AREA_SHORT));
        }
        if self.letters.is_empty() {
            let why = "No question is on a scale, so there is no statement yet; an instrument needs one at least.";
            self.reader.look(SURVEY, None, "", why);
        }
    }

    fn scale(&self, asked: &Asked) -> Option<&Scale> {
        match asked {
            Asked::One(list) => self.scales.rated.get(list),
            Asked::Several(_) | Asked::Words => None,
        }
    }

    fn question(&mut self, question: &Question, lists: &Lists) {
        let groups = self.people.asked(question, self.reader);
        if groups.is_empty() {
            let why = "Its conditions leave nobody who is asked.";
            self.reader.left(SURVEY, Some(question.row), &question.name, why);
            return;
        }
        let name = self.people.bare(&question.name, &groups).to_owned();
        let same = |drawn: &&mut Drawn| {
            drawn.name == name
                && drawn.asked == question.asked
                && drawn.section == question.section
                && !groups.iter().any(|group| drawn.groups.contains(group))
        };
        let there = self.drawn.iter_mut().find(same).map(|drawn| {
            drawn.groups.extend(&groups);
            drawn.table.clone()
        });
        let table = there.or_else(|| {
            self.begin(question, &name, lists).inspect(|table| {
                let (asked, section) = (question.asked.clone(), question.section);
                let drawn = Drawn { name: name.clone(), asked, section, table: table.clone(), groups: groups.clone() };
                // The closure borrows what it pushes to only now.
                self.drawn.push(drawn);
            })
        });
        let Some(table) = table else { return };
        let kind = table.split('.').next().unwrap_or("").to_owned();
        for group in groups {
            let Some(key) = self.people.groups.get(group).map(|group| group.key.clone()) else { continue };
            self.say(&table, &format!("{key}.text"), &question.label, str::to_owned);
            if question.hint.contains_key(&self.reader.written) {
                self.say(&table, &format!("{key}.help"), &question.hint, str::to_owned);
            } else {
                self.without_help += 1;
                self.add(&table, &format!("{key}.help"), &help(&kind));
            }
        }
    }

    /// The table of a question, begun; nothing where it cannot be asked.
    fn begin(&mut self, question: &Question, name: &str, lists: &Lists) -> Option<String> {
        match &question.asked {
            Asked::Words => {
                let code = self.code(question, name);
                let table = format!("words.{code}");
                self.fact(&table, "code", quoted(&code));
                self.say(&table, "title", &question.label, |text| short(text, TITLE_MAX));
                Some(table)
            }
            Asked::One(_) if self.scale(&question.asked).is_some() => {
                let scale = self.scale(&question.asked).map(|scale| scale.key.clone())?;
                if question.or_other {
                    let why = "What people would write beside \"other\" is not kept; a scale has its points alone.";
                    self.reader.left(SURVEY, Some(question.row), name, why);
                }
                let letter = self.letters.get(&question.section)?.to_string();
                let code = self.code(question, name);
                let table = format!("statement.{code}");
                for (key, value) in [("code", &*code), ("area", &letter), ("kind", "core"), ("scale", &scale)] {
                    self.fact(&table, key, quoted(value));
                }
                self.say(&table, "title", &question.label, |text| short(text, TITLE_MAX));
                Some(table)
            }
            Asked::One(list) => match self.scales.ordered.get(list).cloned() {
                Some(scale) => {
                    let choices: Vec<Choice> = scale.points.into_iter().chain(scale.opt_out).collect();
                    self.other(question, name, &choices, "ordered")
                }
                None => self.other(question, name, lists.get(list).map_or(&[], Vec::as_slice), "single"),
            },
            Asked::Several(list) => self.other(question, name, lists.get(list).map_or(&[], Vec::as_slice), "multiple"),
        }
    }

    /// A choice as an other area.
    fn other(&mut self, question: &Question, name: &str, choices: &[Choice], kind: &str) -> Option<String> {
        let (mut lines, apart) = match kind {
            "single" | "ordered" => without_opt_out(choices),
            _ => {
                let at = choices.iter().rposition(is_none_of_these);
                let lines = choices.iter().enumerate().filter(|(ix, _)| Some(*ix) != at);
                (lines.map(|(_, choice)| choice.clone()).collect(), at.and_then(|at| choices.get(at)).cloned())
            }
        };
        if question.or_other && !lines.iter().any(|choice| choice.name == "other") {
            let why = "What people would write beside \"other\" is not kept; a choice \"Something else\" was added.";
            self.reader.left(SURVEY, Some(question.row), name, why);
            let label = Said::from([(self.reader.written.clone(), "Something else".to_owned())]);
            lines.push(Choice { name: "other".to_owned(), label });
        }
        if !OPTIONS.contains(&lines.len()) || self.others == OTHERS_MAX {
            let (least, most) = (OPTIONS.start(), OPTIONS.end());
            let why =
                format!("A choice has {least} to {most} lines here and this has {}; it was not taken.", lines.len());
            self.reader.left(SURVEY, Some(question.row), name, &why);
            return None;
        }
        self.others += 1;
        let code = self.code(question, name);
        let table = format!("other.{code}");
        self.fact(&table, "key", quoted(&code));
        self.fact(&table, "number", self.others.to_string());
        self.fact(&table, "type", quoted(kind));
        self.say(&table, "title", &question.label, |text| short(text, TITLE_MAX));
        self.say(&table, "short", &question.label, |text| short(text, OTHER_SHORT));
        let mut names = Names::default();
        let keys: Vec<String> = lines.iter().map(|choice| names.give(&choice.name, ITEM_MAX)).collect();
        self.fact(&table, "items", list(keys.iter().map(String::as_str)));
        for (key, choice) in keys.iter().zip(&lines) {
            self.say(&table, &format!("item.{key}.text"), &choice.label, str::to_owned);
        }
        match (kind, apart) {
            ("single" | "ordered", Some(choice)) => self.say(&table, "opt_out", &choice.label, str::to_owned),
            ("single" | "ordered", None) => {}
            (_, Some(choice)) => self.say(&table, "none", &choice.label, str::to_owned),
            (_, None) => self.add(&table, "none", "none of these"),
        }
        Some(table)
    }

    /// A code like the question's name.
    fn code(&mut self, question: &Question, name: &str) -> String {
        let code = self.codes.give(name, CODE_MAX);
        if code != name {
            let why = format!("It is called `{code}` here: a code has at most {CODE_MAX} letters, digits, - and _.");
            self.reader.look(SURVEY, Some(question.row), &question.name, &why);
        }
        code
    }

    fn closing_words(&mut self) {
        if self.without_help > 0 {
            let why = format!(
                "Where there is no hint, the help text begins with \"{TO_BE_WRITTEN}\" ({} times). Look for it in the \
                 files, and say there what is meant or when the best answer fits.",
                self.without_help
            );
            self.reader.look(SURVEY, None, "hint", &why);
        }
        if !self.drawn.is_empty() {
            let why = "Short titles for reports were made of the first words of labels. Please read them once.";
            self.reader.look(SURVEY, None, "label", why);
        }
    }
}

/// Colours of areas in results.
const HUES: [&str; 8] =
    ["magenta", "cyan", "green", "brown", "bright-cyan", "bright-blue", "bright-red", "bright-green"];

/// A help text in place of one that the form does not have.
fn help(kind: &str) -> String {
    let text = match kind {
        "statement" => "When does the highest answer fit?",
        "words" => "What is meant? Please write no names, and nothing that tells who wrote it.",
        _ => "What is meant, and how should one choose?",
    };
    format!("{TO_BE_WRITTEN} {text}")
}

/// At most so many characters, with a mark where something was left out.
fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let start: String = text.chars().take(most.saturating_sub(1)).collect();
    // A word that is cut reads worse than one that is missing.
    let at_word = start.rsplit_once(' ').map_or(start.as_str(), |(words, _)| words);
    let kept = if at_word.chars().count() * 2 > most { at_word } else { &start };
    format!("{}…", kept.trim_end())
}
