//! A coordinator's rooms in lines, in one language and no other.

use std::collections::BTreeSet;

use reflectory::app::Screen;
use reflectory::app::workplace::Workplace;
use reflectory::locale::language::{Language, by_code, english};
use reflectory::locale::say::Say;
use reflectory::locale::texts;
use reflectory::ui::plain::command::names;
use reflectory::ui::plain::typed::{Typed, typed};
use reflectory::ui::plain::workplace::{self, command, page, prompt, status};

use crate::languages::screens::untranslated;
use crate::screens::screens;
use crate::support::app::{EXERCISE, Journey, store_with};

/// What stands as it is in every language: commands of the system, and what the tests typed.
const TYPED: &str = "reflectory plan certificate badge hub exercise help toml ada archive";

fn room(journey: &Journey) -> Option<&Workplace> {
    match journey.app.screen() {
        Some(Screen::Workplace(it)) => Some(it),
        _ => None,
    }
}

/// Everything that can be heard where a coordinator is.
fn heard(journey: &Journey, it: &Workplace) -> Vec<String> {
    let mut all = page(&journey.app, it);
    all.extend(status(&journey.app, it));
    all.push(prompt(&journey.app, it));
    all.push(workplace::patience(&journey.app, it));
    for line in ["where", ".where", "again", "1 2 3", "no such thing", "9999"] {
        if let Typed::Tell(lines) = typed(&journey.app, line) {
            all.extend(lines);
        }
    }
    all.extend(command::list(workplace::texts(&journey.app), true));
    all
}

/// What nobody has worded: codes, names of files, and words to be written down.
fn worded(line: &str, language: &'static Language) -> String {
    let is_code = |word: &&str| word.contains('/') || word.contains('-') && word.chars().all(|c| !c.is_lowercase());
    let words: Vec<&str> = line.split(' ').filter(|word| !is_code(word)).collect();
    let recovery = texts::of(language).say(&Say::new("keys-word").with("number", ""));
    let recovery = recovery.split(' ').next().unwrap();
    match words.as_slice() {
        [first, _, word] if *first == recovery => line.replace(word, ""),
        _ => words.join(" "),
    }
}

/// What is heard in a room and stands in no message.
pub fn not_read(name: &str, journey: &Journey, others: &BTreeSet<String>) -> Vec<String> {
    let typed_here = untranslated(TYPED);
    let mut left = Vec::new();
    for line in heard(journey, room(journey).unwrap()) {
        let words = untranslated(&worded(&line, journey.app.language));
        let plain: Vec<&String> = words.difference(others).filter(|word| !typed_here.contains(*word)).collect();
        // What lacks a value shows its name in braces.
        if !plain.is_empty() || line.contains('{') {
            left.push(format!("{name}: {plain:?} in {line:?}"));
        }
    }
    left
}

#[test]
fn what_is_typed_is_understood_in_the_language_that_is_shown_and_in_english() {
    let qps = by_code("qps").unwrap();
    let mut journey = Journey::coordinate(store_with(EXERCISE));
    journey.app = journey.app.speaking(qps);
    let told = |line: &str| match typed(&journey.app, line) {
        Typed::Tell(lines) => lines.join("\n"),
        Typed::Do(msgs) => panic!("{line}: {msgs:?}"),
    };
    for word in ["plain-word-help", "plain-word-where", "plain-word-back"] {
        let [own, english] = [qps, english()].map(|language| names(word, language).remove(0));
        assert_ne!(own, english);
        assert_eq!(told(&own), told(&english), "{word}");
    }
    assert!(told("help").contains(&texts::of(qps).word("lines-does-quit")), "{}", told("help"));
}

/// What is decided with a word is decided with the word of the language, or with the English one, and with no letter.
#[test]
fn what_is_decided_is_decided_with_a_word_of_the_language() {
    let qps = by_code("qps").unwrap();
    let [yes, english] = [qps, english()].map(|language| names("plain-word-yes", language));
    let (_, mut journey) = screens().into_iter().find(|(name, _)| *name == "activation taken back").unwrap();
    journey.app = journey.app.speaking(qps);
    let decides = |line: &str| matches!(typed(&journey.app, line), Typed::Do(msgs) if msgs.len() == 1);
    assert!(decides(&yes[0]) && decides(&yes[0].to_uppercase()) && decides(&english[0]));
    assert!(!decides(&yes[1]) && !decides(&english[1]) && !decides("1"));
    let said = prompt(&journey.app, room(&journey).unwrap());
    assert!(said.contains(&yes[0]) && !said.contains(&english[0]), "{said}");
}
