//! The statements of the areas, the other areas and the questions in one's own words.

pub mod steps;

use std::collections::HashSet;

use crate::domain::instrument::{
    CODE_MAX, Choice, EASY_LINES, Form, HELP_LINES, Instrument, Kind, OtherArea, Part, Question, STATEMENT_COLUMNS,
    STATEMENT_LINES, STEM_LINES, STEP_LINES, Scale, TITLE_MAX, Wording,
};
use crate::format::Files;
use crate::format::instrument::{levels, required, tags, too_long};
use crate::format::problem::{Problem, Reading, whole_file};
use crate::format::statements::steps::{note_other_points, read_steps};
use crate::format::tables::{At, Table, parse};
use crate::text;

/// Longest option, in characters: what the smallest screen has beside the mark and the digit.
const OPTION_CHARS: usize = 48;
/// Longest item that is rated, in characters: two lines of the smallest screen.
const ITEM_CHARS: usize = 100;
/// Most options of a choice, so that they can be ticked in one word of bits and read in one go.
const OPTIONS_MAX: usize = 12;
/// Most questions of an instrument, of every kind: a participant has two hours, and a form from elsewhere its three hundred.
const QUESTIONS_MAX: usize = 1_000;

const OTHER_FILE: &str = "other.toml";
const WORDS_FILE: &str = "words.toml";

/// Reads every file but `instrument.toml` into `it.questions` and `it.others`; returns all problems.
pub fn read_all(files: &Files, area_files: &[String], it: &mut Instrument) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut codes = HashSet::new();
    let mut expected: Vec<&str> = vec!["instrument.toml", OTHER_FILE, WORDS_FILE];
    for (ix, name) in area_files.iter().enumerate() {
        if expected.contains(&name.as_str()) {
            let sentence = format!("Two areas name the file {name}. Each area needs a file of its own.");
            problems.push(whole_file("instrument.toml", sentence));
            continue;
        }
        expected.push(name);
        let Some(content) = files.get(name) else {
            problems.push(whole_file(name, "instrument.toml names this file, but it is not in the folder."));
            continue;
        };
        problems.extend(read_file(name, content, "statement", it, &mut codes, |table, it, reading| {
            read_statement(table, Part::Area(ix), it, reading).into_iter().collect()
        }));
    }
    if let Some(content) = files.get(OTHER_FILE) {
        problems.extend(read_file(OTHER_FILE, content, "other", it, &mut codes, read_other));
    }
    if let Some(content) = files.get(WORDS_FILE) {
        problems.extend(read_file(WORDS_FILE, content, "words", it, &mut codes, |table, it, reading| {
            read_words(table, it, reading).into_iter().collect()
        }));
    }
    for name in files.keys().filter(|n| !expected.contains(&n.as_str()) && !n.starts_with("lang/")) {
        problems.push(whole_file(name, "No area in instrument.toml names this file, so it is not used."));
    }
    if it.questions.len() > QUESTIONS_MAX {
        let sentence = format!(
            "Here are {} questions, and an instrument has at most {QUESTIONS_MAX}: statements, questions of other areas and \
             those in people's own words together.",
            it.questions.len()
        );
        problems.push(whole_file("instrument.toml", sentence));
    }
    problems
}

/// A question with the place of its code.
pub type Coded = (At<String>, Question);

fn read_file(
    name: &str,
    content: &str,
    key: &'static str,
    it: &mut Instrument,
    codes: &mut HashSet<String>,
    read: impl Fn(&Table, &mut Instrument, &mut Reading) -> Vec<Coded>,
) -> Vec<Problem> {
    let mut reading = Reading::new(name, content);
    if let Some(document) = parse(&mut reading) {
        let root = Table::new(&document);
        let tables = root.tables(key, &mut reading);
        if tables.is_empty() {
            reading.whole(format!("There is no [[{key}]] in this file."));
        }
        for table in &tables {
            for (code, question) in read(table, it, &mut reading) {
                note_repeated(&code, codes, &mut reading);
                it.questions.push(question);
            }
        }
        root.finish(&[], &mut reading);
    }
    reading.into_problems()
}

fn note_repeated(code: &At<String>, codes: &mut HashSet<String>, reading: &mut Reading) {
    if !codes.insert(code.value.clone()) {
        reading.problem(
            &code.at,
            format!("The code `{}` is used a second time. Each code may stand once in an instrument.", code.value),
        );
    }
}

fn read_statement(table: &Table, part: Part, it: &Instrument, reading: &mut Reading) -> Option<Coded> {
    let code = table.required("code", reading);
    let title = required(table, "title", TITLE_MAX, reading);
    let kind = match table.required("kind", reading) {
        Some(kind) => match kind.value.as_str() {
            "core" => Kind::Core,
            "optional" => Kind::Optional,
            _ => {
                reading.problem(&kind.at, "`kind` must be core or optional.");
                Kind::Core
            }
        },
        None => Kind::Core,
    };
    let scale = read_scale_name(table, "agreement", it, reading);
    note_other_points(table, scale, it, reading);
    let wordings = wordings(table, it, it.scales.get(scale), reading);
    note_missing_staff(table, it, reading);
    let question = Question {
        code: String::new(),
        part,
        title,
        kind,
        form: Form::Scale(scale),
        levels: levels(table, it, reading),
        wordings,
        tags: tags(table, it, reading),
    };
    finish(table, it, reading);
    with_code(code?, question, reading)
}

/// The question under its code, which must have the shape of one.
pub fn with_code(code: At<String>, question: Question, reading: &mut Reading) -> Option<Coded> {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if code.value.is_empty() || code.value.len() > CODE_MAX || !code.value.chars().all(plain) {
        reading.problem(
            &code.at,
            format!("A code may hold letters a-z, digits, - and _ only, at most {CODE_MAX} of them."),
        );
    }
    let question = Question { code: code.value.clone(), ..question };
    Some((code, question))
}

/// Position of the scale a statement names, or of the one called `default`; where the instrument has none of that name,
/// of its only one.
pub fn read_scale_name(table: &Table, default: &str, it: &Instrument, reading: &mut Reading) -> usize {
    let name = table.text("scale", reading);
    let usual = match it.scales.as_slice() {
        [only] => only.key.as_str(),
        _ => default,
    };
    let wanted = name.as_ref().map_or(usual, |n| n.value.as_str());
    let found = it.scales.iter().position(|s| s.key == wanted);
    if found.is_none() {
        let all: Vec<&str> = it.scales.iter().map(|s| s.key.as_str()).collect();
        let at = name.as_ref().map_or(&table.at, |n| &n.at);
        reading.problem(at, format!("No scale is called \"{wanted}\". Scales: {}.", all.join(", ")));
    }
    found.unwrap_or(0)
}

/// Wordings per group, in the instrument's order; those of a statement on `scale` may have steps.
fn wordings(table: &Table, it: &Instrument, scale: Option<&Scale>, reading: &mut Reading) -> Vec<Option<Wording>> {
    let found = it.groups.iter().map(|g| read_wording(table, &g.key, it, scale, reading)).collect();
    if it.groups.iter().all(|g| !table.has(&g.key)) {
        reading.problem(&table.at, "No group has a wording here. Write at least one, such as teachers.text = \"…\".");
    }
    found
}

/// Notes the groups of staff that lack a wording: leaders and teachers are asked the same statements of an area, each in
/// their own words, or neither is.
fn note_missing_staff(table: &Table, it: &Instrument, reading: &mut Reading) {
    let is_staff = |key: &str| matches!(key, "leaders" | "teachers");
    if !it.groups.iter().any(|group| is_staff(&group.key) && table.has(&group.key)) {
        return;
    }
    for group in &it.groups {
        if is_staff(&group.key) && !table.has(&group.key) {
            reading.problem(
                &table.at,
                format!("The wording for {} is missing: {}.text.", group.title.to_lowercase(), group.key),
            );
        }
    }
}

fn read_wording(
    table: &Table,
    group: &str,
    it: &Instrument,
    scale: Option<&Scale>,
    reading: &mut Reading,
) -> Option<Wording> {
    let own = table.subtable(group, reading)?;
    let text = own.required("text", reading);
    let help = own.required("help", reading);
    let easy = own.text("easy", reading);
    let version = own.number("version", 1, 999, reading).map_or(1, |n| n.value as u32);
    let levels = levels(&own, it, reading);
    let steps = scale.map_or_else(Vec::new, |scale| read_steps(&own, scale, reading));
    own.finish(&[], reading);
    let (text, help) = (text?, help?);
    fits(&text, if steps.is_empty() { STATEMENT_LINES } else { STEP_LINES }, reading);
    fits(&help, HELP_LINES, reading);
    if let Some(easy) = &easy {
        fits(easy, EASY_LINES, reading);
    }
    let easy = easy.map_or_else(String::new, |easy| easy.value);
    Some(Wording { text: text.value, help: help.value, easy, steps, levels, version, ..Wording::default() })
}

/// Notes a text that is empty, or that has more lines than the smallest screen shows.
pub fn fits(at: &At<String>, lines_max: usize, reading: &mut Reading) {
    fits_in(at, lines_max, STATEMENT_COLUMNS, reading);
}

/// The same in a line of other width.
pub fn fits_in(at: &At<String>, lines_max: usize, columns: usize, reading: &mut Reading) {
    if at.value.is_empty() {
        reading.problem(&at.at, "This text is empty.");
    }
    let lines = text::wrap(&at.value, columns).len();
    if lines > lines_max {
        reading.problem(
            &at.at,
            format!("This text is too long for the screen: {lines} lines of {columns} columns, at most {lines_max}."),
        );
    }
}

fn read_other(table: &Table, it: &mut Instrument, reading: &mut Reading) -> Vec<Coded> {
    let key = table.required("key", reading);
    let number = table.number("number", 1, 99, reading).map_or(0, |n| n.value as u8);
    let title = required(table, "title", TITLE_MAX, reading);
    let short = required(table, "short", 27, reading);
    let form = table.required("type", reading);
    let stems = wordings(table, it, None, reading);
    let opt_out = table.text("opt_out", reading).map(|t| t.value);
    let none = table.text("none", reading);
    let rated_items = form.as_ref().is_some_and(|f| f.value == "scale");
    let chars_max = if rated_items { ITEM_CHARS } else { OPTION_CHARS };
    if rated_items && stems.iter().flatten().any(|s| text::wrap(&s.text, STATEMENT_COLUMNS).len() > STEM_LINES) {
        let sentence =
            format!("A question above rated items has at most {STEM_LINES} lines of {STATEMENT_COLUMNS} columns.");
        reading.problem(&table.at, sentence);
    }
    let tables = table.tables("item", reading);
    let items: Vec<(At<String>, Choice)> =
        tables.iter().filter_map(|item| read_item(item, chars_max, it, reading)).collect();
    note_item_count(table, &items, reading);
    let tags = tags(table, it, reading);
    let part = Part::Other(it.others.len());
    let question = |code: String, form: Form, wordings: Vec<Option<Wording>>| Question {
        code,
        part,
        title: title.clone(),
        kind: Kind::Core,
        form,
        levels: Vec::new(),
        wordings,
        tags: tags.clone(),
    };
    let (Some(key), Some(form)) = (key, form) else { return Vec::new() };
    let options = || items.iter().map(|(_, choice)| choice.clone()).collect::<Vec<_>>();
    let coded = match form.value.as_str() {
        "scale" => {
            let scale = read_scale_name(table, "agreement", it, reading);
            let one = |(at, item): &(At<String>, Choice)| {
                let mut question = question(item.key.clone(), Form::Scale(scale), rated(item, &stems));
                item.text.clone_into(&mut question.title);
                (at.clone(), question)
            };
            items.iter().map(one).collect()
        }
        "single" | "ordered" => {
            let form = Form::Single { options: options(), ordered: form.value == "ordered", opt_out };
            vec![(key.clone(), question(key.value.clone(), form, stems))]
        }
        "multiple" => {
            let none = none.map_or_else(|| "none of these".to_owned(), |n| n.value);
            vec![(key.clone(), question(key.value.clone(), Form::Multiple { options: options(), none }, stems))]
        }
        _ => {
            reading.problem(&form.at, "`type` must be one of: scale, single, ordered, multiple.");
            Vec::new()
        }
    };
    finish(table, it, reading);
    if it.others.iter().any(|other| other.number == number) {
        reading
            .problem(&table.at, format!("Two other areas have the number {number}. Please give each one of its own."));
    }
    it.others.push(OtherArea { key: key.value, number, title, short });
    coded
}

fn note_item_count(table: &Table, items: &[(At<String>, Choice)], reading: &mut Reading) {
    if items.len() < 2 || items.len() > OPTIONS_MAX {
        reading
            .problem(&table.at, format!("There must be 2 to {OPTIONS_MAX} [[other.item]] here, not {}.", items.len()));
    }
    let mut seen = HashSet::new();
    for (at, item) in items {
        if !seen.insert(item.key.as_str()) {
            reading.problem(&at.at, format!("The item `{}` stands here a second time.", item.key));
        }
    }
}

/// The wordings of one rated item: the group's heading question above the item's words.
fn rated(item: &Choice, stems: &[Option<Wording>]) -> Vec<Option<Wording>> {
    let one = |(ix, stem): (usize, &Option<Wording>)| {
        let stem = stem.as_ref()?;
        let text = item.text_for(crate::domain::instrument::GroupIx(ix)).to_owned();
        Some(Wording { stem: Some(stem.text.clone()), text, ..stem.clone() })
    };
    stems.iter().enumerate().map(one).collect()
}

fn read_item(table: &Table, chars_max: usize, it: &Instrument, reading: &mut Reading) -> Option<(At<String>, Choice)> {
    let key = table.required("key", reading);
    let text = table.text("text", reading);
    let mut by_group = Vec::new();
    for group in &it.groups {
        let own = table.subtable(&group.key, reading);
        let text = own.as_ref().and_then(|own| own.required("text", reading));
        if let Some(own) = own {
            own.finish(&[], reading);
        }
        by_group.push(text);
    }
    for words in text.iter().chain(by_group.iter().flatten()) {
        too_long(words, chars_max, reading);
    }
    if text.is_none() && by_group.iter().all(Option::is_none) {
        reading.problem(&table.at, "`text` is missing here.");
    }
    finish(table, it, reading);
    let key = key?;
    let choice = Choice {
        key: key.value.clone(),
        text: text.map_or_else(String::new, |t| t.value),
        by_group: by_group.into_iter().map(|t| t.map(|t| t.value)).collect(),
    };
    Some((key, choice))
}

fn read_words(table: &Table, it: &Instrument, reading: &mut Reading) -> Option<Coded> {
    let code = table.required("code", reading);
    let title = required(table, "title", TITLE_MAX, reading);
    let question = Question {
        code: String::new(),
        part: Part::Words,
        title,
        kind: Kind::Core,
        form: Form::Words,
        levels: levels(table, it, reading),
        wordings: wordings(table, it, None, reading),
        tags: tags(table, it, reading),
    };
    finish(table, it, reading);
    with_code(code?, question, reading)
}

/// Notes unknown keys; the groups' are known.
pub fn finish(table: &Table, it: &Instrument, reading: &mut Reading) {
    let groups: Vec<&str> = it.groups.iter().map(|g| g.key.as_str()).collect();
    table.finish(&groups, reading);
}
