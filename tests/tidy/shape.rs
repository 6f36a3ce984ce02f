//! How long functions and files get, and what no file may hold.

use super::source::{Source, all};

const FUNCTION_LINES_MAX: usize = 70;
const FILE_LINES_MAX: usize = 400;

/// Marks of work left for later; put together here so that this file holds none.
const LEFTOVERS: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("X", "XX"),
    concat!("HA", "CK"),
    concat!("no", "commit"),
    concat!("dbg", "!("),
    concat!("unimple", "mented!("),
];

fn is_function(line: &str) -> bool {
    let mut words = line.split_whitespace();
    words.find(|word| !(word.starts_with("pub") || ["const", "async", "unsafe"].contains(word))) == Some("fn")
}

/// Name and number of lines of every function, from its signature to its closing brace.
fn functions(source: &Source) -> Vec<(usize, usize)> {
    let lines: Vec<&str> = source.code.lines().collect();
    let mut found = Vec::new();
    for (at, _) in lines.iter().enumerate().filter(|(_, line)| is_function(line)) {
        let mut depth = 0;
        let mut opened = false;
        for (length, line) in lines.iter().skip(at).enumerate() {
            depth += line.matches('{').count();
            opened |= depth > 0;
            depth = depth.saturating_sub(line.matches('}').count());
            let declared = !opened && line.trim_end().ends_with(';');
            if declared || (opened && depth == 0) {
                found.push((at + 1, length + 1));
                break;
            }
        }
    }
    found
}

fn too_long(source: &Source) -> Vec<String> {
    let mut complaints = Vec::new();
    for (line, length) in functions(source).into_iter().filter(|(_, length)| *length > FUNCTION_LINES_MAX) {
        complaints.push(format!("{}:{line}: a function of {length} lines", source.path));
    }
    let lines = source.code.trim_end().lines().count();
    if lines > FILE_LINES_MAX {
        complaints.push(format!("{}: {lines} lines", source.path));
    }
    complaints
}

fn unkempt(source: &Source) -> Vec<String> {
    let mut complaints = Vec::new();
    if !source.text.starts_with("//!") {
        complaints.push(format!("{}: no //! at the top", source.path));
    }
    if !source.text.ends_with('\n') || source.text.ends_with("\n\n") {
        complaints.push(format!("{}: does not end with one line break", source.path));
    }
    for (number, line) in source.text.lines().enumerate() {
        let mut complain = |what: &str| complaints.push(format!("{}:{}: {what}", source.path, number + 1));
        if line.trim_end() != line {
            complain("blanks at the end of the line");
        }
        if line.contains('\t') {
            complain("a tab");
        }
        for mark in LEFTOVERS.iter().filter(|mark| line.contains(**mark)) {
            complain(mark);
        }
    }
    complaints
}

#[test]
fn functions_and_files_stay_short() {
    let complaints: Vec<String> = all(&["src"]).iter().flat_map(too_long).collect();
    assert_eq!(complaints, [""; 0]);
    let body = |lines: usize| format!("pub const fn long(\n    a: u8,\n) -> u8 {{\n{}}}\n", "    a;\n".repeat(lines));
    assert!(too_long(&Source::new("src/a.rs", &body(66))).is_empty());
    assert_eq!(too_long(&Source::new("src/a.rs", &body(67))), ["src/a.rs:1: a function of 71 lines"]);
    let statics = "static A: u8 = 0;\n";
    assert!(too_long(&Source::new("src/a.rs", &statics.repeat(400))).is_empty());
    assert_eq!(too_long(&Source::new("src/a.rs", &statics.repeat(401))), ["src/a.rs: 401 lines"]);
    let tests = format!("#[cfg(test)]\nmod tests {{\n{}}}\n", body(500));
    assert!(too_long(&Source::new("src/a.rs", &tests)).is_empty());
}

#[test]
fn functions_are_found_with_their_lengths() {
    let text = "trait A {\n    fn declared(&self);\n    fn short(&self) -> u8 { 1 }\n}\npub(crate) async fn c() {\n    if a {\n    }\n}\n";
    assert_eq!(functions(&Source::new("src/a.rs", text)), [(2, 1), (3, 1), (5, 4)]);
    let counted: usize = all(&["src"]).iter().map(|source| functions(source).len()).sum();
    assert!(counted > 200, "only {counted} functions were found");
}

/// Ways of writing that hide where a name comes from, or silence a lint for good.
fn hidden(source: &Source) -> Vec<String> {
    let mut complaints = Vec::new();
    for (number, line) in source.code.lines().enumerate() {
        for sign in ["::*;", "pub use ", "[allow("].iter().filter(|sign| line.contains(**sign)) {
            complaints.push(format!("{}:{}: `{sign}`", source.path, number + 1));
        }
    }
    complaints
}

#[test]
fn every_name_says_where_it_comes_from() {
    let complaints: Vec<String> = all(&["src"]).iter().flat_map(hidden).collect();
    assert_eq!(complaints, [""; 0]);
    for line in ["use crate::app::*;", "pub use crate::app::App;", "#![allow(dead_code)]"] {
        assert_eq!(hidden(&Source::new("src/a.rs", line)).len(), 1, "{line}");
    }
}

#[test]
fn no_file_is_left_unkempt() {
    let complaints: Vec<String> = all(&["src", "tests"]).iter().flat_map(unkempt).collect();
    assert_eq!(complaints, [""; 0]);
    let check = |text: &str, part: &str| {
        let found = unkempt(&Source::new("src/a.rs", text));
        assert!(found.len() == 1 && found.iter().all(|c| c.contains(part)), "{text:?}: {found:?}");
    };
    check("fn a() {}\n", "no //!");
    check("//! A.\nfn a() {} \n", "blanks");
    check("//! A.\n\tfn a() {}\n", "a tab");
    check("//! A.", "one line break");
    check("//! A.\n\n", "one line break");
    for mark in LEFTOVERS {
        check(&format!("//! A.\n// {mark} later\n"), mark);
    }
}
