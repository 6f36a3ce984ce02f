//! The key tables: no key stands twice in one, Escape always has a companion, README tells the same.

use std::collections::BTreeSet;
use std::fs;

use reflectory::app::input::Key;
use reflectory::app::key_tables;
use reflectory::app::keymap::{Binding, bare, clashes};
use reflectory::app::languages;
use reflectory::app::walk_keys;
use reflectory::locale::{language, texts};
use reflectory::ui::theme::{Palette, Signs, Theme};

/// A label as it is read in English.
fn said(label: &str) -> String {
    texts::of(language::english()).word(label)
}

fn table(keys: &'static [Key]) -> Binding<()> {
    Binding { keys, action: (), shown: "", label: "" }
}

/// Keys that are not text, for every table that leaves with Escape: in some terminals it is slow.
fn lonely_escape(table: &[Binding<()>]) -> bool {
    table.iter().any(|row| row.keys.contains(&Key::Esc) && row.keys.len() == 1)
}

#[test]
fn no_key_means_two_things() {
    let tables = key_tables();
    assert!(tables.len() >= 14, "{} tables", tables.len());
    for (name, table) in &tables {
        assert_eq!(clashes(table), [], "{name}");
        assert!(!table.is_empty(), "{name}");
    }
    let clash = [table(&[Key::Enter, Key::Char('x')]), table(&[Key::Char('x')])];
    assert_eq!(clashes(&clash), [Key::Char('x')]);
}

#[test]
fn nothing_depends_on_escape_alone() {
    for (name, table) in key_tables() {
        assert!(!lonely_escape(&table), "{name}");
    }
    assert!(lonely_escape(&[table(&[Key::Esc])]));
}

/// A hint that a terminal without Unicode cannot show would be a question mark.
#[test]
fn every_key_has_a_name_in_letters() {
    let theme = Theme { palette: Palette::Colour, signs: Signs::Ascii };
    for (name, table) in key_tables() {
        for row in table.iter().filter(|row| !row.label.is_empty()) {
            assert!(theme.key_name(row.shown).is_ascii(), "{name}: {}", row.shown);
        }
    }
}

/// These stand beside the table of the screen that is there.
const OPENS_LANGUAGES: &[&str] = &["language", "language: typing"];

/// Every screen is left by Ctrl-C, or goes back by it.
#[test]
fn every_table_knows_the_interrupt() {
    for (name, table) in key_tables() {
        let knows = table.iter().any(|row| row.keys.contains(&Key::Ctrl('c')));
        assert!(knows || name == "walk: time up" || OPENS_LANGUAGES.contains(&name), "{name}");
    }
}

/// The keys in the first column of README's table, e.g. `Enter` or `1`–`5`.
fn readme_keys(readme: &str) -> BTreeSet<String> {
    let section = readme.split_once("### Keys while answering").map_or("", |(_, after)| after);
    let rows = section.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    let first = |row: &str| row.split('|').nth(1).unwrap_or("").to_owned();
    let cells: Vec<String> = rows.map(first).collect();
    let quoted = |cell: &String| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    cells.iter().flat_map(quoted).collect()
}

fn name_of(key: Key) -> String {
    match key {
        Key::Char(' ') => "Space".to_owned(),
        Key::Char(c) => c.to_string(),
        Key::Enter => "Enter".to_owned(),
        Key::Backspace => "Backspace".to_owned(),
        Key::Esc => "Esc".to_owned(),
        Key::Up => "↑".to_owned(),
        Key::Down => "↓".to_owned(),
        other => format!("{other:?}"),
    }
}

/// Names README gives to no key, and hints on the screen that README does not tell.
fn differences(readme: &str) -> Vec<String> {
    let told = readme_keys(readme);
    let tables = [bare(walk_keys::OPTIONS), bare(languages::OPEN)];
    let names = |row: &Binding<()>| row.keys.iter().map(|key| name_of(*key)).collect::<BTreeSet<_>>();
    let known: BTreeSet<String> = tables.iter().flat_map(|table| table.iter().flat_map(names)).collect();
    let unknown = told.difference(&known).map(|name| format!("README names `{name}`, which does nothing"));
    let hints = tables.iter().flat_map(|table| table.iter()).filter(|row| !row.label.is_empty());
    // The row of Space is told in the text beside the arrows.
    let untold = hints
        .filter(|row| row.shown != "Space" && names(row).is_disjoint(&told))
        .map(|row| format!("README does not tell `{}` {}", row.shown, said(row.label)));
    unknown.chain(untold).collect()
}

/// Rows of README's table on the rooms, and the key tables they tell of.
const ROOMS: [(&str, &str); 33] = [
    ("every room", "workplace"),
    ("while a file is written", "a file being written"),
    ("a locked room", "workplace: locked"),
    ("1 Overview", "overview"),
    ("2 Sessions", "sessions"),
    ("2, an exercise", "an exercise's page"),
    ("3 Set-up", "set-ups"),
    ("3, every step", "a set-up"),
    ("3, step 1, numbers", "set-up: numbers"),
    ("3, step 1, classes", "set-up: classes"),
    ("3, step 1, a sample", "set-up: a sample"),
    ("3, step 2, questionnaire", "set-up: questionnaire"),
    ("3, step 2, a statement", "set-up: reading a statement"),
    ("3, step 3, dates", "set-up: dates"),
    ("3, step 4, activate", "set-up: activate"),
    ("3, step 4, what came of last time", "set-up: what came of last time"),
    ("4 Results", "results"),
    ("codes", "codes"),
    ("the lab, closed", "lab: closed"),
    ("the lab, open", "lab: open"),
    ("codes, how many slips", "slips to be made"),
    ("codes, to hand out", "codes shown"),
    ("5 Plan", "plans"),
    ("5, a plan", "a plan"),
    ("5, a statement or an activity", "a plan's lines"),
    ("6 Certificates", "certificates"),
    ("certificate", "certificate"),
    ("certificate, while it is written", "a certificate being written"),
    ("7 Resources", "resources"),
    ("7, statement lists", "statement lists"),
    ("8 Data protection", "data protection"),
    ("9 School", "school"),
    ("lines to be typed", "lines to be typed"),
];

/// What README's table on the rooms should say: the keys with a label, but for those of every room.
fn rooms_told() -> Vec<String> {
    let tables = key_tables();
    let shown = |wanted: &str| {
        let rows = tables.iter().find(|(name, _)| *name == wanted).map_or(&[][..], |(_, rows)| rows.as_slice());
        let named = rows.iter().filter(|row| !row.label.is_empty());
        named.map(|row| format!("`{}` {}", row.shown, said(row.label))).collect::<Vec<_>>()
    };
    let everywhere = [shown("workplace"), shown("a set-up")].concat();
    let line = |(place, (whom, name)): (usize, &(&str, &str))| {
        let own = shown(name)
            .into_iter()
            .filter(|key| place == 0 || *name == "a set-up" && *key != "`q` back" || !everywhere.contains(key));
        format!("| {whom} | {} |", own.collect::<Vec<_>>().join(", "))
    };
    ROOMS.iter().enumerate().map(line).collect()
}

/// Rows of README's table on a class, and the key tables they tell of.
const CLASS: [(&str, &str); 4] = [
    ("before it begins", "class: before it begins"),
    ("a statement", "class: a statement"),
    ("review", "class: review"),
    ("end", "class: end"),
];

#[test]
fn readme_tells_the_keys_of_a_class() {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let section = readme.split_once("### A whole class together").map_or("", |(_, after)| after);
    let rows = section.lines().skip_while(|line| !line.starts_with("| ---")).skip(1);
    let told: Vec<&str> = rows.take_while(|line| line.starts_with('|')).collect();
    let tables = key_tables();
    let expected = CLASS.map(|(place, name)| {
        let rows = tables.iter().find(|(table, _)| *table == name).map_or(&[][..], |(_, rows)| rows.as_slice());
        let named = rows.iter().filter(|row| !row.label.is_empty());
        let keys: Vec<String> = named.map(|row| format!("`{}` {}", row.shown, said(row.label))).collect();
        format!("| {place} | {} |", keys.join(", "))
    });
    assert_eq!(told, expected);
}

#[test]
fn readme_tells_the_keys_of_the_rooms() {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let section = readme.split_once("### Keys in the rooms").map_or("", |(_, after)| after);
    let rows = section.lines().skip_while(|line| !line.starts_with("| ---")).skip(1);
    let told: Vec<&str> = rows.take_while(|line| line.starts_with('|')).collect();
    assert_eq!(told, rooms_told());
    assert!(told.iter().all(|line| line.contains('`')), "a table without keys: {told:#?}");
}

#[test]
fn readme_tells_the_keys_that_work() {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    assert_eq!(differences(&readme), [""; 0]);
    let wrong = readme.replace("| `x` |", "| `z` |");
    assert_eq!(differences(&wrong), ["README names `z`, which does nothing", "README does not tell `x` clear"]);
    assert!(differences("no table").len() > 8);
}
