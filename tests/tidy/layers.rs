//! Who may import whom, and what a layer never mentions.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::source::{Source, all, has_word};

/// The modules of the map in `src/lib.rs`, and what each may import.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("domain", &["locale"]),
    ("text", &[]),
    ("locale", &[]),
    ("format", &["domain", "locale", "text"]),
    ("document", &["domain", "format", "locale", "text"]),
    ("app", &["domain", "locale", "text"]),
    ("ui", &["app", "domain", "locale", "text"]),
    ("seal", &[]),
    ("store", &["domain", "format"]),
    ("hub", &["domain", "format", "seal"]),
    ("runtime", &["app", "document", "domain", "format", "hub", "locale", "seal", "store", "text", "ui"]),
    ("cli", &["app", "document", "domain", "format", "hub", "locale", "runtime", "seal", "store", "text", "ui"]),
    ("lib", &[]),
    ("main", &["cli"]),
];

/// The only names some modules may import from another.
const ONLY: &[(&str, &str, &[&str])] = &[("store", "format", &["Files"])];

/// What neither the rules nor the state may touch: the machine, the clock, chance.
const MACHINE: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::thread",
    "std::process",
    "SystemTime",
    "Instant",
    "Timestamp::now",
    "Zoned::now",
    "rand",
    "rusqlite",
    "crossterm",
];

/// Words and the modules that alone may use them.
const RESERVED: &[(&str, &[&str])] = &[
    ("ratatui", &["ui", "runtime"]),
    ("embedded_graphics", &["text"]),
    ("crossterm", &["runtime"]),
    ("rusqlite", &["store"]),
    ("clap", &["cli"]),
    ("fluent_bundle", &["locale"]),
    ("tokio", &["hub"]),
    ("tokio_rustls", &["hub"]),
    // The store speaks TLS only to a server's database.
    ("rustls", &["hub", "store"]),
    ("postgres", &["store"]),
    ("tokio_postgres_rustls", &["store"]),
    ("rcgen", &["hub"]),
    ("hyper", &["hub"]),
    ("hyper_util", &["hub"]),
    ("http_body_util", &["hub"]),
    ("axum", &["hub"]),
    ("ureq", &["hub"]),
    ("mdns_sd", &["hub"]),
    ("socket2", &["hub"]),
];

/// The paths below `crate::` (or `reflectory::` in the program) that a file names: module and item.
fn imports(source: &Source) -> Vec<(usize, String, String)> {
    let mut found = Vec::new();
    let root = if source.path == "src/main.rs" { "reflectory::" } else { "crate::" };
    for (number, line) in source.code.lines().enumerate() {
        for (at, _) in line.match_indices(root) {
            let path = line.get(at + root.len()..).unwrap_or("");
            let mut names = path.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|n| !n.is_empty());
            let (module, item) = (names.next().unwrap_or("{"), names.next().unwrap_or(""));
            let module = if path.starts_with('{') || path.starts_with('*') { "{" } else { module };
            found.push((number + 1, module.to_owned(), item.to_owned()));
        }
    }
    found
}

fn forbidden_imports(source: &Source) -> Vec<String> {
    let module = source.module();
    let Some((_, allowed)) = MAY_IMPORT.iter().find(|(name, _)| *name == module) else {
        return vec![format!("{}: the module `{module}` is not in the map", source.path)];
    };
    let mut complaints = Vec::new();
    for (line, to, item) in imports(source) {
        let known = MAY_IMPORT.iter().any(|(name, _)| *name == to);
        if to == "{" {
            complaints.push(format!("{}:{line}: write one path per module", source.path));
        } else if known && to != module && !allowed.contains(&to.as_str()) {
            complaints.push(format!("{}:{line}: `{module}` must not import `{to}`", source.path));
        }
        let only = ONLY.iter().find(|(from, into, _)| *from == module && *into == to);
        if only.is_some_and(|(_, _, names)| !names.contains(&item.as_str())) {
            complaints.push(format!("{}:{line}: `{module}` must not import `{to}::{item}`", source.path));
        }
    }
    complaints
}

fn forbidden_words(source: &Source) -> Vec<String> {
    let module = source.module();
    let pure = ["domain", "text", "format", "document", "app"].contains(&module);
    let mut complaints = Vec::new();
    for (number, line) in source.code.lines().enumerate() {
        let mut complain = |word: &str| complaints.push(format!("{}:{}: `{word}`", source.path, number + 1));
        for word in MACHINE.iter().filter(|word| has_word(line, word)) {
            if pure || (module == "ui" && *word != "rand") {
                complain(word);
            }
        }
        for (word, modules) in RESERVED {
            if has_word(line, word) && !modules.contains(&module) {
                complain(word);
            }
        }
        if line.matches("crossterm").count() > line.matches("ratatui::crossterm").count() {
            complain("crossterm without ratatui::");
        }
    }
    complaints
}

/// A way round from a module back to itself, if there is one.
fn circle(arrows: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    fn walk(at: &str, way: &mut Vec<String>, arrows: &BTreeMap<String, BTreeSet<String>>) -> bool {
        if way.iter().any(|name| name == at) {
            way.push(at.to_owned());
            return true;
        }
        way.push(at.to_owned());
        let found = arrows.get(at).is_some_and(|next| next.iter().any(|to| walk(to, way, arrows)));
        if !found {
            way.pop();
        }
        found
    }
    arrows.keys().find_map(|from| {
        let mut way = Vec::new();
        walk(from, &mut way, arrows).then_some(way)
    })
}

/// Versions of a package in a lock file.
fn versions(lock: &str, package: &str) -> Vec<String> {
    let name = format!("name = \"{package}\"");
    let version = |(line, after): (&str, &str)| {
        (line == name).then(|| after.trim_start_matches("version = ").trim_matches('"').to_owned())
    };
    lock.lines().zip(lock.lines().skip(1)).filter_map(version).collect()
}

#[test]
fn every_layer_imports_only_what_lies_below() {
    let complaints: Vec<String> = all(&["src"]).iter().flat_map(forbidden_imports).collect();
    assert_eq!(complaints, [""; 0]);
    let check = |path: &str, text: &str, expected: &str| {
        assert_eq!(forbidden_imports(&Source::new(path, text)), [expected], "{text}");
    };
    check("src/domain/answer.rs", "use crate::app::App;", "src/domain/answer.rs:1: `domain` must not import `app`");
    check("src/text.rs", "\nfn f() { crate::ui::view() }", "src/text.rs:2: `text` must not import `ui`");
    check(
        "src/store/sql.rs",
        "use crate::format::sheet;",
        "src/store/sql.rs:1: `store` must not import `format::sheet`",
    );
    check("src/runtime.rs", "use crate::cli;", "src/runtime.rs:1: `runtime` must not import `cli`");
    check("src/main.rs", "use reflectory::store::Store;", "src/main.rs:1: `main` must not import `store`");
    check("src/ui.rs", "use crate::{store, app};", "src/ui.rs:1: write one path per module");
    check("src/hub/client.rs", "use crate::store::Store;", "src/hub/client.rs:1: `hub` must not import `store`");
    check("src/other/wire.rs", "", "src/other/wire.rs: the module `other` is not in the map");
    assert!(forbidden_imports(&Source::new("src/store.rs", "use crate::format::Files; // crate::app")).is_empty());
}

#[test]
fn the_rules_and_the_state_never_touch_the_machine() {
    let complaints: Vec<String> = all(&["src"]).iter().flat_map(forbidden_words).collect();
    assert_eq!(complaints, [""; 0]);
    let count = |path: &str, text: &str| forbidden_words(&Source::new(path, text)).len();
    for word in ["std::fs::read(p)", "Instant::now()", "jiff::Timestamp::now()", "rand::random()", "std::env::var(x)"] {
        for module in ["domain/calendar", "format/sheet", "app/walk", "text"] {
            assert_eq!(count(&format!("src/{module}.rs"), word), 1, "{word} in {module}");
        }
        assert_eq!(count("src/runtime/desk.rs", word), 0, "{word}");
    }
    assert_eq!(count("src/app.rs", "use ratatui::Frame;"), 1);
    assert_eq!(count("src/cli.rs", "use rusqlite::Connection;"), 1);
    assert_eq!(count("src/runtime.rs", "use postgres::Client;"), 1);
    assert!(count("src/ui.rs", "use ratatui::crossterm::event;") > 0);
    assert_eq!(count("src/runtime.rs", "use ratatui::crossterm::event;"), 0);
    assert_eq!(count("src/runtime.rs", "use crossterm::event;"), 1);
    assert_eq!(count("src/app.rs", "let brand = operand; // rand, std::fs"), 0);
}

#[test]
fn no_module_leads_back_to_itself() {
    let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in all(&["src"]) {
        let from = source.module().to_owned();
        let others = imports(&source).into_iter().map(|(_, to, _)| to);
        let ours = others.filter(|to| *to != from && MAY_IMPORT.iter().any(|(name, _)| name == to)).collect::<Vec<_>>();
        arrows.entry(from).or_default().extend(ours);
    }
    assert!(arrows.get("ui").is_some_and(|to| to.contains("app")), "{arrows:?}");
    assert_eq!(circle(&arrows), None);
    arrows.entry("domain".to_owned()).or_default().insert("ui".to_owned());
    assert!(circle(&arrows).is_some());
}

#[test]
fn one_crossterm_and_one_unicode_width() {
    let lock = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock")).unwrap();
    assert_eq!(versions(&lock, "crossterm").len(), 1);
    // Below 1.0 the second number is the major one.
    let majors: BTreeSet<String> = versions(&lock, "unicode-width")
        .iter()
        .map(|v| v.rsplit_once('.').map_or("", |(major, _)| major).to_owned())
        .collect();
    assert_eq!(majors.len(), 1, "{majors:?}");
    let two = "name = \"crossterm\"\nversion = \"0.28.1\"\n\n[[package]]\nname = \"crossterm\"\nversion = \"0.29.0\"\n";
    assert_eq!(versions(two, "crossterm"), ["0.28.1", "0.29.0"]);
}
