//! What helps at the command line: examples, completions, manual pages; each knows every command.

use std::fs;

use clap::{Command, CommandFactory};
use reflectory::cli::Arguments;

use crate::support::bin::{Finished, School};

fn done(finished: Finished) -> String {
    assert_eq!((finished.code, finished.err.as_str()), (Some(0), ""), "{finished:?}");
    finished.out
}

/// Every command as it is typed, such as `key new`, the ones that only hold others included.
fn commands() -> Vec<String> {
    fn below(command: &Command, before: &str, found: &mut Vec<String>) {
        for sub in command.get_subcommands() {
            let name = format!("{before} {}", sub.get_name()).trim().to_owned();
            found.push(name.clone());
            below(sub, &name, found);
        }
    }
    let mut found = Vec::new();
    below(&Arguments::command(), "", &mut found);
    assert!(found.len() >= 18 && found.iter().any(|name| name == "key replace"), "{found:?}");
    found
}

/// The top commands alone.
fn top() -> Vec<String> {
    commands().into_iter().filter(|name| !name.contains(' ')).collect()
}

#[test]
fn every_help_ends_with_examples_that_the_program_takes() {
    let mut examples = 0;
    for name in commands() {
        let mut arguments: Vec<&str> = name.split(' ').collect();
        arguments.push("--help");
        let help = done(School::empty().run(&arguments));
        let (_, below) = help.split_once("\nExamples:\n").unwrap_or_else(|| panic!("{name} --help has no examples"));
        assert!(below.contains(&format!("reflectory {name}")), "{name}: {below}");
        for line in below.lines().filter(|line| line.starts_with("  reflectory ")) {
            takes(line);
            examples += 1;
        }
    }
    assert!(examples > 35, "{examples}");
}

/// Fails unless an example's arguments are understood.
fn takes(line: &str) {
    let typed = line.trim().split("  ").next().unwrap();
    let typed = typed.split([' ', '>', '|']).filter(|word| !word.is_empty()).collect::<Vec<_>>();
    let end = line.find(['>', '|']).map_or(typed.len(), |at| line[..at].split_whitespace().count());
    let mut words: Vec<String> = Vec::new();
    let mut quoted = false;
    for word in &typed[..end] {
        match words.last_mut().filter(|_| quoted) {
            Some(last) => *last = format!("{last} {word}"),
            None => words.push((*word).to_owned()),
        }
        quoted ^= word.matches('"').count() % 2 == 1;
    }
    let matches = Arguments::command().try_get_matches_from(&words);
    assert!(matches.is_ok(), "{line}: {}", matches.unwrap_err());
}

#[test]
fn completions_know_every_command_in_every_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = done(School::empty().run(&["completions", shell]));
        assert!(script.contains("--questionnaires") || script.contains("-l questionnaires"), "{shell}");
        for name in commands() {
            for word in name.split(' ') {
                let known = script.split(|c: char| !(c.is_alphanumeric() || c == '-')).any(|found| found == word);
                assert!(known, "{shell} does not know {name}");
            }
        }
    }
    let unknown = School::empty().run(&["completions", "abacus"]);
    assert_eq!((unknown.code, unknown.out.as_str()), (Some(2), ""));
}

#[test]
fn the_manual_page_names_every_command() {
    let page = done(School::empty().run(&["man"]));
    assert!(
        page.contains(".TH reflectory 1") && page.contains("Not affiliated with the European Commission"),
        "{page}"
    );
    for name in top() {
        assert!(page.contains(&format!("reflectory\\-{name}(1)")), "{name}");
    }
}

#[test]
fn every_command_gets_a_page_in_a_folder() {
    let school = School::empty();
    let folder = school.path("pages/man1");
    done(school.run(&["man", "--dir", folder.to_str().unwrap()]));
    assert!(fs::read_to_string(folder.join("reflectory.1")).unwrap().contains("SUBCOMMANDS"));
    for name in commands() {
        let page = fs::read_to_string(folder.join(format!("reflectory-{}.1", name.replace(' ', "-")))).unwrap();
        assert!(page.contains("Examples:"), "{name}");
    }
    let taken = school.write("taken", "");
    let refused = school.run(&["man", "--dir", taken.to_str().unwrap()]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(1), ""));
    assert!(refused.err.contains("The pages could not be written into"), "{refused:?}");
}
