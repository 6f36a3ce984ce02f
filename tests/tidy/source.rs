//! The source files as text, with and without comments, strings and inline tests.

use std::fs;
use std::path::{Path, PathBuf};

/// A file of ours.
pub struct Source {
    /// Path from the top, with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
    /// The text with comments, strings and inline tests blanked; lines keep their numbers.
    pub code: String,
}

impl Source {
    /// From a text, for samples too.
    pub fn new(path: &str, text: &str) -> Source {
        Source { path: path.to_owned(), text: text.to_owned(), code: blank_tests(&blank_words(text)) }
    }

    /// The top-level module a file under `src/` belongs to.
    pub fn module(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap_or(&self.path);
        inside.split(['/', '.']).next().unwrap_or("")
    }
}

/// All Rust files below some folders of the package, in order.
pub fn all(folders: &[&str]) -> Vec<Source> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in folders {
        collect(&top.join(folder), &mut found);
    }
    found.sort();
    let read = |path: &PathBuf| {
        let name = path.strip_prefix(top).unwrap().to_str().unwrap().replace('\\', "/");
        Source::new(&name, &fs::read_to_string(path).unwrap())
    };
    found.iter().map(read).collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// Comments and the insides of texts become spaces.
fn blank_words(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' => text_length(rest),
            '\'' => char_length(rest),
            'r' if raw_marks(rest).is_some() && !code.ends_with(|c: char| c.is_alphanumeric() || c == '_') => {
                raw_length(rest)
            }
            _ => 0,
        };
        let (taken, after) = rest.split_at(if length == 0 { c.len_utf8() } else { length });
        if length == 0 {
            code.push(c);
        } else {
            code.extend(taken.chars().map(|c| if c == '\n' { c } else { ' ' }));
        }
        rest = after;
    }
    code
}

fn text_length(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// 0 for a lifetime.
fn char_length(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), _) => rest.char_indices().skip(3).find(|(_, c)| *c == '\'').map_or(0, |(at, _)| at + 1),
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 0,
    }
}

/// Number of `#` where a raw text begins.
fn raw_marks(rest: &str) -> Option<usize> {
    let marks = rest.strip_prefix('r')?;
    let text = marks.trim_start_matches('#');
    text.starts_with('"').then(|| marks.len() - text.len())
}

fn raw_length(rest: &str) -> usize {
    let marks = raw_marks(rest).unwrap_or(0);
    let end = format!("\"{}", "#".repeat(marks));
    let begun = marks + 2;
    rest.get(begun..).and_then(|text| text.find(&end)).map_or(rest.len(), |at| begun + at + end.len())
}

/// What follows `#[cfg(test)] mod` at the end of a file becomes empty lines.
fn blank_tests(code: &str) -> String {
    match code.find("#[cfg(test)]\nmod ") {
        Some(at) => {
            let (kept, tests) = code.split_at(at);
            format!("{kept}{}", "\n".repeat(tests.matches('\n').count()))
        }
        None => code.to_owned(),
    }
}

/// Whether `word` stands in `line` with no letter, digit or `_` beside it.
pub fn has_word(line: &str, word: &str) -> bool {
    let beside = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (line.get(..at).unwrap_or(""), line.get(at + word.len()..).unwrap_or(""));
        !before.ends_with(beside) && !after.starts_with(beside)
    })
}

#[test]
fn comments_texts_and_tests_are_blanked() {
    let text = "let a = 'x'; // std::fs\nlet b = \"std::fs \\\" \"; /* std::fs\n */ let c: &'static str = r#\"std::\"fs\"#;\n\
                let d = ['\"', '\\'', '\\u{2764}'];\n#[cfg(test)]\nmod tests {\n    use std::fs;\n}\n";
    let code = Source::new("src/a.rs", text).code;
    assert!(!code.contains("std"), "{code}");
    assert!(code.contains("let c: &'static str ="), "{code}");
    assert_eq!(code.lines().count(), text.lines().count());
}

#[test]
fn words_stand_alone() {
    assert!(has_word("use rand::Rng;", "rand"));
    assert!(has_word("std::fs::read", "std::fs"));
    assert!(!has_word("let operand = brand;", "rand"));
    assert!(!has_word("Instants", "Instant"));
}
