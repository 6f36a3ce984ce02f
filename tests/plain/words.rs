//! What is said and typed: words that mean one thing each, in every language, and nothing that only looks.

use std::collections::BTreeSet;

use reflectory::app::effect::StoreRequest;
use reflectory::app::msg::Msg;
use reflectory::app::workplace::room::Room;
use reflectory::locale::language::{ALL, by_code, english};
use reflectory::locale::texts;
use reflectory::ui::plain::command::{self, Command, named};
use reflectory::ui::plain::page::{page, prompt, status, whereabouts};
use reflectory::ui::plain::spoken;
use reflectory::ui::plain::workplace::command as at_work;

use super::lines;
use crate::support::app::Journey;

/// Lines that lead to each of a participant's pages.
const WAYS: &[&[&str]] = &[
    &[],
    &["1"],
    &["2"],
    &["1", "1"],
    &["1", "3", ""],
    &["1", "2", "", "4"],
    &["1", "3", "", "areas"],
    &["1", "3", "", "areas", "8", "words"],
    &["1", "3", "", "4", "review"],
    &["1", "1", "", "review", "hand in"],
    &["1", "3", "", "leave"],
    &["1", "3", "", "leave", "yes"],
    &["1", "3", "", "review", "hand in", "yes"],
    &["1", "3", "", "review", "hand in", "yes", "2"],
    &["language"],
];

/// All that can be heard where a journey is.
fn heard(journey: &Journey) -> Vec<String> {
    let app = &journey.app;
    let mut all = page(app);
    all.extend(status(app));
    all.extend(whereabouts(app));
    all.extend(command::list(app));
    all.push(prompt(app));
    all
}

#[test]
fn each_word_means_one_thing_in_every_language() {
    for language in ALL {
        let mut seen = BTreeSet::new();
        for (command, message, _) in command::ALL {
            let names = texts::of(language).word(message);
            let names: Vec<&str> = names.split(',').map(str::trim).collect();
            assert!(names.len() >= 2 && names.last().unwrap().chars().count() == 1, "{} {message}", language.code);
            for name in names {
                assert!(name.chars().all(|sign| !sign.is_numeric()), "{} {name}", language.code);
                assert!(seen.insert(name.to_owned()), "{} {name} stands twice", language.code);
                assert_eq!(named(name, language), Some(*command), "{} {name}", language.code);
                assert_eq!(named(&format!("  {} ", name.to_uppercase()), language), Some(*command), "{name}");
            }
        }
    }
    assert_eq!(named("hand  in", by_code("qps").unwrap()), Some(Command::HandIn), "English words work everywhere");
    assert_eq!(named("hand", english()), None);
}

/// A coordinator types words of the rooms, and some of a participant's.
#[test]
fn each_word_of_the_workplace_means_one_thing_in_every_language() {
    for language in ALL.iter().filter(|language| !language.coordinator.is_empty()) {
        let mut seen = BTreeSet::new();
        for (command, message, does) in at_work::ALL {
            assert!(texts::of(language).has(does), "{} {does}", language.code);
            for name in command::names(message, language) {
                assert!(name.chars().all(|sign| !sign.is_numeric()), "{} {name}", language.code);
                // A participant's letter for another language may mean another word here, which stands before it.
                let is_letter = *command == at_work::Command::Language && name.chars().count() == 1;
                if is_letter && seen.contains(&name) {
                    continue;
                }
                assert!(seen.insert(name.clone()), "{} {name} stands twice", language.code);
                assert_eq!(at_work::named(&name, language), Some(*command), "{} {name}", language.code);
                assert_eq!(at_work::named(&format!(" {} ", name.to_uppercase()), language), Some(*command), "{name}");
            }
        }
    }
    let listed = at_work::list(texts::of(english()), false);
    assert!(listed.contains(&"lock, l: lock what can be changed".to_owned()), "{listed:?}");
    assert!(listed.contains(&"language: another language".to_owned()), "{listed:?}");
    // What is not there in lines is a command.
    for command in ["reflectory plan", "reflectory certificate", "reflectory badge", "reflectory hub"] {
        assert!(listed.iter().any(|line| line.contains(command)), "{command} in {listed:?}");
    }
    let qps = by_code("qps").unwrap();
    assert_eq!(at_work::named("data  protection", qps), Some(at_work::Command::To(Room::Protection)));
    assert_eq!(at_work::named("?", qps), Some(at_work::Command::Help));
}

/// Signs that stand for a look: a screen reader reads them out or leaves a gap.
pub fn looks(line: &str) -> Option<char> {
    // A dot between spaces parts two things on a screen; Greek ends half a sentence with one.
    let drawn = |sign: char| ('\u{2190}'..='\u{2BFF}').contains(&sign) || "•|*_~^<>".contains(sign);
    let parts = line.contains(" · ").then_some('·');
    parts.or_else(|| line.chars().find(|sign| sign.is_control() || drawn(*sign)))
}

#[test]
fn every_page_in_every_language_is_words_alone() {
    assert_eq!(looks("a ▸ b"), Some('▸'));
    assert_eq!(looks("\u{1b}[0m"), Some('\u{1b}'));
    for way in WAYS {
        let mut journey = Journey::answer();
        lines(&mut journey, way);
        for language in ALL {
            if let Some(reply) = journey.desk.answer(StoreRequest::Speak(language)) {
                // The list of languages closes when one is told, so it is heard in English alone.
                if *way != ["language"] {
                    journey.send(Msg::Stored(reply));
                }
            }
            let all = heard(&journey);
            assert!(all.len() > 3, "{way:?}: {all:?}");
            for line in all {
                let line = spoken(&line);
                assert!(!line.trim().is_empty(), "{} {way:?}: an empty line", language.code);
                assert_eq!(looks(&line), None, "{} {way:?}: {line}", language.code);
            }
        }
    }
}

/// What a message that there is not would be shown by.
fn is_a_name(line: &str) -> bool {
    let last = line.rsplit(": ").next().unwrap_or(line);
    line.contains("plain-") || texts::of(english()).has(last)
}

#[test]
fn nothing_is_shown_by_the_name_of_its_message() {
    assert!(is_a_name("1: key-done") && is_a_name("plain-no-such-thing") && !is_a_name("1: done"));
    for way in WAYS {
        let mut journey = Journey::answer();
        lines(&mut journey, way);
        let named: Vec<String> = heard(&journey).into_iter().filter(|line| is_a_name(line)).collect();
        assert_eq!(named, [""; 0], "{way:?}");
    }
}

#[test]
fn a_line_is_one_line() {
    assert_eq!(spoken("a\nb\tc · d\u{1b}[1m\u{202e}"), "a b c, d[1m");
}
