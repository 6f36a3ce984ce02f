//! The key tables: no key stands twice in one, Escape always has a companion, README tells the same.

use std::collections::BTreeSet;
use std::fs;

use reflectory::app::input::Key;
use reflectory::app::key_tables;
use reflectory::app::keymap::{Binding, clashes};
use reflectory::app::walk_keys;

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

/// Every screen is left by Ctrl-C, or goes back by it.
#[test]
fn every_table_knows_the_interrupt() {
    for (name, table) in key_tables() {
        let knows = table.iter().any(|row| row.keys.contains(&Key::Ctrl('c')));
        assert!(knows || name == "walk: time up", "{name}");
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
    let tables = [walk_keys::OPTIONS];
    let names = |row: &Binding<walk_keys::Act>| row.keys.iter().map(|key| name_of(*key)).collect::<BTreeSet<_>>();
    let known: BTreeSet<String> = tables.iter().flat_map(|table| table.iter().flat_map(names)).collect();
    let unknown = told.difference(&known).map(|name| format!("README names `{name}`, which does nothing"));
    let hints = tables.iter().flat_map(|table| table.iter()).filter(|row| !row.label.is_empty());
    // The row of Space is told in the text beside the arrows.
    let untold = hints
        .filter(|row| row.action != walk_keys::Act::ChooseHere && names(row).is_disjoint(&told))
        .map(|row| format!("README does not tell `{}` {}", row.shown, row.label));
    unknown.chain(untold).collect()
}

#[test]
fn readme_tells_the_keys_that_work() {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    assert_eq!(differences(&readme), [""; 0]);
    let wrong = readme.replace("| `x` |", "| `z` |");
    assert_eq!(differences(&wrong), ["README names `z`, which does nothing", "README does not tell `x` clear"]);
    assert!(differences("no table").len() > 8);
}
