//! `instrument.toml` and the files it names, read into an [`Instrument`] or a list of problems.

mod name;
mod scale;
pub mod skeleton;

use crate::domain::calendar;
use crate::domain::instrument::{
    Area, Band, Computing, Group, GroupColour, Instrument, Level, LevelIx, Pace, Pattern, SHORT_MAX, Session,
    ShortForm, TITLE_MAX,
};
use crate::domain::school::is_language_tag;
use crate::domain::sentences;
use crate::format::Files;
use crate::format::problem::{Problem, Reading, whole_file};
use crate::format::statements;
use crate::format::tables::{At, Table, parse};
use crate::locale::texts::in_english;

/// Most groups, levels, areas or scales an instrument can have: each must fit one screen.
const ENTRIES_MAX: usize = 16;
/// The language an instrument is written in unless it names another.
const ENGLISH: &str = "en";
/// Longest sentence on what a short form loses, in characters: three lines of the smallest screen.
const WHAT_MAX: usize = 160;

/// Reads an instrument from its files. Either it is sound, or every problem found is returned.
///
/// # Errors
/// All problems, each with file, line and column.
pub fn read(files: &Files) -> Result<Instrument, Vec<Problem>> {
    let main = "instrument.toml";
    let Some(text) = files.get(main) else {
        return Err(vec![whole_file(
            main,
            "This file is missing from the folder. It names groups, levels, scales and areas.",
        )]);
    };
    let mut reading = Reading::new(main, text);
    let mut instrument = Instrument::default();
    let mut area_files = Vec::new();
    if let Some(document) = parse(&mut reading) {
        let root = Table::new(&document);
        area_files = read_root(&root, &mut instrument, &mut reading);
    }
    let mut problems = reading.into_problems();
    problems.extend(statements::read_all(files, &area_files, &mut instrument));
    if problems.is_empty() {
        problems = idle_short_forms(main, &instrument);
    }
    if problems.is_empty() { Ok(instrument) } else { Err(problems) }
}

/// Short forms that no question is tagged with.
fn idle_short_forms(main: &str, it: &Instrument) -> Vec<Problem> {
    let idle = |form: &&ShortForm| it.questions.iter().all(|question| !question.tags.contains(&form.key));
    let sentence = |key: &str| {
        format!("Nothing is tagged with the short form \"{key}\". Add it to some `tags`, or remove its [[short_form]].")
    };
    it.short_forms.iter().filter(idle).map(|form| whole_file(main, sentence(&form.key))).collect()
}

/// The name in the text of an `instrument.toml`, whatever else is wrong with it.
pub fn name_in(text: &str) -> Option<String> {
    let mut reading = Reading::new("", text);
    let document = parse(&mut reading)?;
    Table::new(&document).text("name", &mut reading).map(|name| name.value).filter(|name| !name.is_empty())
}

/// Fills the instrument's structure; returns the areas' files in order.
fn read_root(root: &Table, it: &mut Instrument, reading: &mut Reading) -> Vec<String> {
    let name = name::read(root, reading);
    it.title = required(root, "title", 60, reading);
    let short = if root.has("short") { required(root, "short", SHORT_MAX, reading) } else { String::new() };
    it.language = read_language(root, reading);
    if let Some(zone) = root.required("time_zone", reading) {
        check_zone(&zone, reading);
        it.time_zone = zone.value;
    }
    it.computing = if root.has("computing") {
        let words = [("means", Computing::Means), ("levels", Computing::Levels)];
        word(root, "computing", reading, &words).unwrap_or_default()
    } else {
        Computing::Means
    };
    it.groups = entries(root, "group", reading, read_group);
    told_apart(&it.groups, root, reading);
    it.levels = entries(root, "level", reading, read_level);
    it.sessions = entries(root, "session", reading, read_session);
    it.scales = entries(root, "scale", reading, scale::read);
    if root.has("short_form") {
        it.short_forms = entries(root, "short_form", reading, read_short_form);
    }
    let areas = entries(root, "area", reading, read_area);
    if let Some(name) = name {
        name::check(&name, &it.levels, reading);
        it.short = if short.is_empty() { name.value.clone() } else { short };
        it.name = name.value;
    }
    root.finish(&[], reading);
    let (areas, files) = areas.into_iter().unzip();
    it.areas = areas;
    files
}

/// Sheets on paper name their group by its letter or its title, so each belongs to one group.
fn told_apart(groups: &[Group], root: &Table, reading: &mut Reading) {
    for (ix, group) in groups.iter().enumerate() {
        let before = || groups.iter().take(ix);
        if before().any(|other| other.letter == group.letter) {
            let letter = group.letter;
            reading.problem(&root.at, format!("Two groups have the letter {letter}. Please give each one of its own."));
        }
        if before().any(|other| !group.title.is_empty() && other.title.to_lowercase() == group.title.to_lowercase()) {
            let title = &group.title;
            reading
                .problem(&root.at, format!("Two groups are called \"{title}\". Please give each a title of its own."));
        }
    }
}

/// The language of the wording; English where nothing is said.
fn read_language(root: &Table, reading: &mut Reading) -> String {
    let Some(tag) = root.text("language", reading) else { return ENGLISH.to_owned() };
    if !is_language_tag(&tag.value) {
        reading.problem(&tag.at, in_english(&sentences::not_a_language(&tag.value)));
    }
    tag.value
}

/// An entry with the name that must not stand twice.
type Named<T> = (At<String>, T);

fn entries<T>(
    root: &Table,
    key: &'static str,
    reading: &mut Reading,
    read: fn(&Table, &mut Reading) -> Option<Named<T>>,
) -> Vec<T> {
    let tables = root.tables(key, reading);
    if tables.is_empty() {
        reading.problem(&root.at, format!("There is no [[{key}]] in this file."));
    }
    if tables.len() > ENTRIES_MAX {
        reading.problem(&root.at, format!("There are {} [[{key}]]; at most {ENTRIES_MAX} fit a screen.", tables.len()));
    }
    let mut seen = Vec::new();
    let mut list = Vec::new();
    for table in &tables {
        let Some((name, entry)) = read(table, reading) else { continue };
        if seen.contains(&name.value) {
            reading.problem(&name.at, format!("`{}` stands here a second time.", name.value));
        }
        seen.push(name.value);
        list.push(entry);
    }
    list
}

// What is wrong in an entry is noted, and something stands in for it: a group, scale or area that was
// dropped would make every file that names it look wrong too.

fn read_group(table: &Table, reading: &mut Reading) -> Option<(At<String>, Group)> {
    let key = table.required("key", reading);
    let letter = one_letter(table, reading);
    let colour = word(
        table,
        "colour",
        reading,
        &[
            ("blue", GroupColour::Blue),
            ("red", GroupColour::Red),
            ("yellow", GroupColour::Yellow),
            ("green", GroupColour::Green),
        ],
    );
    let pattern = word(
        table,
        "pattern",
        reading,
        &[("solid", Pattern::Solid), ("medium", Pattern::Medium), ("light", Pattern::Light), ("dense", Pattern::Dense)],
    );
    let group = Group {
        key: key.as_ref().map_or_else(String::new, |k| k.value.clone()),
        letter: letter.unwrap_or('?'),
        title: required(table, "title", 20, reading),
        one: required(table, "one", 20, reading),
        colour: colour.unwrap_or(GroupColour::Blue),
        pattern: pattern.unwrap_or(Pattern::Solid),
        who: required(table, "who", 90, reading),
        minutes: table.number("minutes", 1, 120, reading).map_or(40, |n| n.value as u32),
        pace: read_pace(table, reading),
        own_codes: table.flag("own_codes", reading).unwrap_or(false),
        minimum: read_bands(table, reading),
    };
    table.finish(&[], reading);
    Some((key?, group))
}

fn read_pace(table: &Table, reading: &mut Reading) -> Pace {
    let usual = Pace::default();
    let mut number = |key, max, usual| table.number(key, 1, max, reading).map_or(usual, |n| n.value as u32);
    Pace {
        words_per_minute: number("pace", 1000, usual.words_per_minute),
        seconds: number("seconds", 600, usual.seconds),
        seconds_words: number("seconds_words", 3600, usual.seconds_words),
    }
}

fn read_bands(table: &Table, reading: &mut Reading) -> Vec<Band> {
    let rows = table.tables("minimum", reading);
    if rows.is_empty() {
        reading.problem(&table.at, "`minimum` is missing here: the minimum participation table.");
    }
    let mut bands: Vec<Band> = Vec::new();
    for (ix, row) in rows.iter().enumerate() {
        let up_to = row.number("up_to", 1, 1_000_000, reading).map(|n| n.value as u32);
        let percent = row.number("percent", 1, 100, reading).map(|n| n.value as u32);
        if percent.is_none() && !row.has("percent") {
            reading.problem(&row.at, "`percent` is missing in this row.");
        }
        let last = ix + 1 == rows.len();
        if last != up_to.is_none() {
            reading.problem(&row.at, "Every row but the last needs `up_to`, and the last has none.");
        }
        if let (Some(before), Some(now)) = (bands.last().and_then(|b| b.up_to), up_to)
            && now <= before
        {
            reading.problem(&row.at, "The rows must rise: this `up_to` is not above the one before.");
        }
        row.finish(&[], reading);
        bands.push(Band { up_to, percent: percent.unwrap_or(0) });
    }
    bands
}

fn read_level(table: &Table, reading: &mut Reading) -> Option<(At<String>, Level)> {
    let key = table.required("key", reading);
    let title = required(table, "title", TITLE_MAX, reading);
    let isced = table.number("isced", 1, 8, reading).map_or(1, |n| n.value as u8);
    table.finish(&[], reading);
    let key = key?;
    if !key.value.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') || key.value.len() > 40 {
        reading.problem(&key.at, "A level's key may hold a-z, 0-9 and - only, at most 40 of them.");
    }
    Some((key.clone(), Level { key: key.value, title, isced }))
}

fn read_session(table: &Table, reading: &mut Reading) -> Option<(At<String>, Session)> {
    let number = table.number("number", 1, 9, reading);
    let first = month_day(table, "first", reading);
    let last = month_day(table, "last", reading);
    if number.is_none() && !table.has("number") {
        reading.problem(&table.at, "`number` is missing here.");
    }
    table.finish(&[], reading);
    let number = number?;
    let name = At { value: number.value.to_string(), at: number.at };
    Some((name, Session { number: number.value as u8, first: first?, last: last? }))
}

fn month_day(table: &Table, key: &'static str, reading: &mut Reading) -> Option<(i8, i8)> {
    let text = table.required(key, reading)?;
    let parsed = text.value.split_once('-').and_then(|(m, d)| Some((m.parse::<i8>().ok()?, d.parse::<i8>().ok()?)));
    // In a leap year, which has every day there is.
    let parsed = parsed.filter(|(m, d)| jiff::civil::Date::new(2024, *m, *d).is_ok());
    if parsed.is_none() {
        reading.problem(&text.at, format!("`{key}` must be a month and a day such as \"08-01\"."));
    }
    parsed
}

fn read_short_form(table: &Table, reading: &mut Reading) -> Option<Named<ShortForm>> {
    let key = table.required("key", reading);
    let title = required(table, "title", TITLE_MAX, reading);
    let what = required(table, "what", WHAT_MAX, reading);
    table.finish(&[], reading);
    let key = key?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if key.value.is_empty() || key.value.len() > 24 || !key.value.chars().all(plain) {
        reading.problem(&key.at, "A short form's key may hold a-z, 0-9 and - only, at most 24 of them.");
    }
    Some((key.clone(), ShortForm { key: key.value, title, what }))
}

fn read_area(table: &Table, reading: &mut Reading) -> Option<(At<String>, (Area, String))> {
    let letter = one_letter(table, reading);
    let title = required(table, "title", TITLE_MAX, reading);
    let short = required(table, "short", 28, reading);
    let hue = required(table, "hue", 20, reading);
    let file = table.required("file", reading);
    table.finish(&[], reading);
    let file = file?;
    // Areas are told apart by their letter; where it is missing, that is told already.
    let name = letter.map_or_else(|| file.value.clone(), |letter| letter.to_string());
    let named = At { value: name, at: file.at };
    Some((named, (Area { letter: letter.unwrap_or('?'), title, short, hue }, file.value)))
}

fn one_letter(table: &Table, reading: &mut Reading) -> Option<char> {
    let text = table.required("letter", reading)?;
    let mut chars = text.value.chars();
    let letter = chars.next().filter(|c| c.is_ascii_uppercase() && chars.next().is_none());
    if letter.is_none() {
        reading.problem(&text.at, "`letter` must be one capital letter.");
    }
    letter
}

fn word<T: Copy>(table: &Table, key: &'static str, reading: &mut Reading, words: &[(&str, T)]) -> Option<T> {
    let text = table.required(key, reading)?;
    let found = words.iter().find(|(word, _)| *word == text.value).map(|(_, value)| *value);
    if found.is_none() {
        let all: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        reading.problem(&text.at, format!("`{key}` must be one of: {}.", all.join(", ")));
    }
    found
}

/// A text that must be there and have at most `max` characters; empty when it is not.
pub fn required(table: &Table, key: &'static str, max: usize, reading: &mut Reading) -> String {
    let Some(text) = table.required(key, reading) else { return String::new() };
    if text.value.is_empty() {
        reading.problem(&text.at, format!("`{key}` is empty."));
    }
    too_long(&text, max, reading);
    text.value
}

/// Notes a text of more than `max` characters.
pub fn too_long(text: &At<String>, max: usize, reading: &mut Reading) {
    let chars = text.value.chars().count();
    if chars > max {
        reading.problem(&text.at, format!("This text is too long for the screen: {chars} characters, at most {max}."));
    }
}

/// Notes a zone name that is not in the time zone database built into the program.
pub fn check_zone(zone: &At<String>, reading: &mut Reading) {
    if time_zone(&zone.value).is_none() {
        reading.problem(&zone.at, in_english(&sentences::unknown_zone(&zone.value)));
    }
}

/// The zone with this IANA name, see [`calendar::time_zone`].
pub fn time_zone(name: &str) -> Option<jiff::tz::TimeZone> {
    calendar::time_zone(name)
}

/// The short forms a question is tagged with; unknown ones become problems. An instrument without short forms
/// may have any tags: they mean nothing.
pub fn tags(table: &Table, it: &Instrument, reading: &mut Reading) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for tag in table.texts("tags", reading) {
        if !it.short_forms.is_empty() && it.short_form(&tag.value).is_none() {
            let all: Vec<&str> = it.short_forms.iter().map(|form| form.key.as_str()).collect();
            let sentence = format!("No short form is called \"{}\". Short forms: {}.", tag.value, all.join(", "));
            reading.problem(&tag.at, sentence);
        }
        found.push(tag.value);
    }
    found
}

/// Positions of the levels a key names; unknown names become problems.
pub fn levels(table: &Table, it: &Instrument, reading: &mut Reading) -> Vec<LevelIx> {
    let mut found = Vec::new();
    for name in table.texts("levels", reading) {
        match it.level(&name.value) {
            Some(level) => found.push(level),
            None => {
                let all: Vec<&str> = it.levels.iter().map(|l| l.key.as_str()).collect();
                reading
                    .problem(&name.at, format!("No level is called \"{}\". Levels: {}.", name.value, all.join(", ")));
            }
        }
    }
    found
}
