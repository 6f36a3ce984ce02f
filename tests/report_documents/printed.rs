//! The report as PDF, read back by another program: its figures are those of the JSON.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

use reflectory::document::print::Order;
use reflectory::format;
use reflectory::runtime::interrupt::Interrupt;
use reflectory::runtime::print::Companion;
use serde_json::Value;

use super::readers::figures_of_json;
use super::{Figures, drawn, full, made};

/// Long enough for a companion that was built without optimisation, on a machine that is busy.
const LIMIT: Duration = Duration::from_secs(120);

/// What `pdftotext` reads, line by line as it lies on the page; `None` where it is not installed.
pub fn read(pdf: &[u8]) -> Option<String> {
    let mut child = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let mut stdin = child.stdin.take().unwrap();
    let pdf = pdf.to_vec();
    let writing = std::thread::spawn(move || stdin.write_all(&pdf).unwrap());
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    assert!(output.status.success());
    Some(String::from_utf8(output.stdout).unwrap())
}

/// The value at the beginning of what stands behind a bar, and the rest.
fn value(text: &str) -> Option<(&str, &str)> {
    let (value, rest) = text.split_once(' ')?;
    value.parse::<f64>().ok().filter(|_| value.len() == 3).map(|_| (value, rest))
}

/// Figures of statements with these titles, on these lines.
fn figures(text: &str, like: &Figures) -> Figures {
    let mut found = Figures::new();
    let mut title: Option<&String> = None;
    for line in text.lines().map(str::trim) {
        // A code, if it has one, then the title and nothing behind it.
        let begins = like.keys().map(|(title, _)| title).find(|title| {
            line == *title
                || line.strip_suffix(*title).is_some_and(|code| !code.trim().contains(' ') && code.ends_with("  "))
        });
        // "3. Share of teaching time …" begins an other area, whose choices bear titles of their own.
        let is_section = line.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok());
        title = if is_section { None } else { begins.or(title) };
        let Some(title) = title else { continue };
        if let Some((shown, rest)) = line.strip_prefix("Overall").and_then(|behind| value(behind.trim_start()))
            && (rest.contains("each weighing the same") || rest == "one group")
        {
            found.entry((title.clone(), "Overall".to_owned())).or_insert((shown.to_owned(), String::new()));
            continue;
        }
        let who =
            like.keys().map(|(_, who)| who).find(|who| line.get(2..).is_some_and(|l| l.trim_start().starts_with(*who)));
        let Some(who) = who else { continue };
        let behind = line.split_once(who.as_str()).map_or("", |(_, behind)| behind.trim());
        let key = (title.clone(), who.clone());
        match value(behind) {
            Some((shown, rest)) if rest.contains(" answered, N/A ") => {
                found.entry(key).or_insert((shown.to_owned(), rest.to_owned()));
            }
            _ if behind.contains(" %") && !behind.contains("answered") => {
                let words: Vec<&str> = behind.split_whitespace().collect();
                let counts: Vec<&str> = words.chunks(3).map(|part| part[0]).collect();
                if let Some((_, rest)) = found.get_mut(&key).filter(|(_, rest)| !rest.contains('(')) {
                    *rest = format!("{rest} ({})", counts.join(" "));
                }
            }
            _ => {}
        }
    }
    found
}

#[test]
fn every_figure_is_the_same_on_paper() {
    let Ok(companion) = Companion::find() else {
        assert!(std::env::var_os("REFLECTORY_REQUIRE_PRINT").is_none(), "no companion, and one is required");
        println!("left out: the printing companion is not built here; REFLECTORY_PRINT may name one");
        return;
    };
    for report in [full(7), drawn(3)] {
        let json: Value = serde_json::from_str(&format::report::write(&report)).unwrap();
        let expected = figures_of_json(&json);
        let document = made(&report, &[], None);
        let printed = companion.print(&Order::document(&document), LIMIT, &Interrupt::default()).unwrap();
        let Some(text) = read(&printed.bytes) else {
            assert!(std::env::var_os("REFLECTORY_REQUIRE_PRINT").is_none(), "no pdftotext, and it is required");
            println!("left out: pdftotext is not installed");
            return;
        };
        assert_eq!(figures(&text, &expected), expected);
    }
}
