//! The interface's messages: the same in every language, whole, with the plurals of each, and all of them used.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;
use reflectory::app::key_tables;
use reflectory::app::keymap::Binding;
use reflectory::domain::exact::Exact;
use reflectory::format::Files;
use reflectory::format::language::mixed_scripts;
use reflectory::format::messages::check;
use reflectory::format::messages::parts::Parts;
use reflectory::locale::arg::Arg;
use reflectory::locale::language::{ALL, Language, by_code, english};
use reflectory::locale::say::Say;
use reflectory::locale::texts::of;

/// What the name of a message begins with that is said where nothing is drawn.
const IN_LINES: &str = "plain-";

type Messages = BTreeMap<String, Parts<'static>>;

/// Everything of a language.
fn messages(language: &Language) -> Messages {
    let mut all = messages_of(language, language.files);
    for (id, pattern) in messages_of(language, language.coordinator) {
        assert!(all.insert(id.clone(), pattern).is_none(), "{}: {id} stands twice", language.code);
    }
    all
}

fn messages_of(language: &Language, files: &[(&str, &'static str)]) -> Messages {
    let mut found = Messages::new();
    for (name, text) in files {
        let resource = parse(*text).unwrap_or_else(|(_, errors)| panic!("{} {name}: {errors:?}", language.code));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let twice = found.insert(message.id.name.to_owned(), Parts::of(&message));
                    assert!(twice.is_none(), "{} {name}: {} stands twice", language.code, message.id.name);
                }
                Entry::Junk { content } => panic!("{} {name}: {content}", language.code),
                _ => {}
            }
        }
    }
    found
}

#[test]
fn every_language_has_every_message_with_the_same_values_and_its_own_plurals() {
    assert!(messages(english()).len() > 150);
    for language in ALL {
        let files = |files: &[(&str, &str)]| -> Vec<(String, String)> {
            files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
        };
        let files: Files = files(language.files).into_iter().chain(files(language.coordinator)).collect();
        let (covered, problems) = check(language.code, &files);
        assert_eq!(problems, [], "{}", language.code);
        // A coordinator's words are there as a whole or not at all.
        for file in covered.into_iter().filter(|file| file.is_participants || !language.coordinator.is_empty()) {
            assert_eq!(file.missing, [""; 0], "{} {}", language.code, file.file);
        }
    }
}

/// Names of messages that stand in the code, and nowhere is one that there is not.
#[test]
fn every_message_is_used_and_every_one_that_is_used_is_there() {
    let mut code = String::new();
    collect("src", &mut code);
    let quoted: BTreeSet<&str> = code.split('"').collect();
    let there = messages(english());
    let in_lines = said_in_lines();
    let by_others: BTreeSet<String> =
        there.values().flat_map(|parts| parts.messages.iter().map(|id| (*id).to_owned())).collect();
    for id in there.keys() {
        let is_made = id.starts_with("weekday-") || id.starts_with("month-") || in_lines.contains(id);
        assert!(is_made || quoted.contains(id.as_str()) || by_others.contains(id), "{id} is used nowhere");
    }
    for before in ["Say::new(\"", ".say(\"", ".word(\""] {
        for (at, _) in code.match_indices(before) {
            let id = code[at + before.len()..].split('"').next().unwrap();
            assert!(id.contains(' ') || there.contains_key(id), "{id} is no message");
        }
    }
    for (name, table) in key_tables() {
        // A label that is written in the code must not be the name of a message by chance.
        let by_chance = |row: &&Binding<()>| !row.label.starts_with("key-") && there.contains_key(row.label);
        assert!(table.iter().find(by_chance).is_none(), "{name}");
        for row in table.iter().filter(|row| row.label.starts_with("key-")) {
            assert!(there.contains_key(row.label), "{name}: {}", row.label);
        }
    }
}

/// Messages that are said in lines instead of others, which their names tell.
fn said_in_lines() -> BTreeSet<String> {
    let files = english().coordinator.iter().filter(|(name, _)| *name == "workplace-plain.ftl");
    let files: Vec<(&str, &'static str)> = files.copied().collect();
    messages_of(english(), &files).into_keys().filter(|id| id.starts_with(IN_LINES)).collect()
}

#[test]
fn what_is_said_in_lines_instead_has_the_values_of_the_other() {
    let there = messages(english());
    for id in said_in_lines() {
        let other = id.trim_start_matches(IN_LINES);
        let other = there.get(other).unwrap_or_else(|| panic!("{id}: there is no {other}"));
        let mut known = other.variables.clone();
        known.insert("back");
        let own = &there[&id].variables;
        assert!(own.is_subset(&known), "{id}: {own:?}");
    }
    // What participants are told in lines stands under its own name, so that no other message is taken for it.
    for id in there.keys().filter(|id| id.starts_with(IN_LINES) && !said_in_lines().contains(*id)) {
        let other = id.trim_start_matches(IN_LINES);
        assert!(other == "slip-refused" || !there.contains_key(other), "{id} would be said for {other}");
    }
}

fn collect(folder: &str, code: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => collect(path.to_str().unwrap(), code),
            false => code.push_str(&fs::read_to_string(&path).unwrap().replace("\\\"", "")),
        }
    }
}

/// What stands in braces in a text is filled in, so it is the same in every language; headings are as many, and the first
/// lines of a letter say who writes it and about what.
#[test]
fn every_guide_has_every_text_with_the_same_values_and_headings() {
    let values = |text: &'static str| -> BTreeSet<&'static str> {
        text.split('{').skip(1).map(|rest| rest.split('}').next().unwrap()).collect()
    };
    let headings = |text: &str| text.lines().filter(|line| line.starts_with("# ")).count();
    let paragraphs = |text: &str| text.trim().split("\n\n").count();
    for language in ALL.iter().filter(|language| !language.coordinator.is_empty()) {
        assert_eq!(language.guide.len(), english().guide.len(), "{}", language.code);
        // A name with an ending is no text to read.
        for ((name, text), (same, written)) in language.guide.iter().zip(english().guide) {
            let context = format!("{} {name}", language.code);
            assert_eq!(name, same, "{context}");
            if name.contains('.') {
                continue;
            }
            assert_eq!(values(text), values(written), "{context}");
            assert_eq!(headings(text), headings(written), "{context}");
            assert_eq!(paragraphs(text), paragraphs(written), "{context}");
            assert_eq!(mixed_scripts(text), None, "{context}");
        }
    }
    // Where nobody translated it yet, it is there in English.
    let other = ALL.iter().find(|language| language.coordinator.is_empty());
    assert!(other.is_none_or(|other| other.guide("about") == english().guide("about")));
}

#[test]
fn numbers_and_days_are_written_as_the_language_writes_them() {
    let texts = of(english());
    assert_eq!(texts.tenths(38), "3.8");
    assert_eq!(texts.tenths(-5), "-0.5");
    assert_eq!(texts.day(jiff::civil::date(2026, 11, 27)), "Friday 27 November 2026");
    let say = Say::new("walk-minutes-left");
    assert!(texts.say(&say.clone().with("minutes", 1)).starts_with("1 minute left."));
    assert!(texts.say(&say.with("minutes", 5)).starts_with("5 minutes left."));
    assert_eq!(texts.say(&Say::written("as it is".to_owned())), "as it is");
    let of_more = |tenths: i64| texts.say(&Say::written(Arg::Difference(tenths)));
    assert_eq!([3, 0, -12].map(of_more), ["+0.3", "0.0", "-1.2"]);
    let mean = Exact::ratio(59, 20).unwrap().shown();
    assert_eq!(texts.say(&mean.into()), "3.0");
    let of_some = |language: &str| {
        let group = |sheets: u32| {
            Say::new("unseal-group").with("sheets", sheets).with("group", Arg::Within("Teachers".to_owned()))
        };
        of(by_code(language).unwrap()).say(&Say::written(vec![group(3), group(5)]))
    };
    assert_eq!([of_some("en"), of_some("de")], ["3 teachers, 5 teachers", "Teachers 3, Teachers 5"]);
    for language in ALL {
        let comma = of(language).tenths(38);
        assert_eq!(comma, format!("3{}8", language.decimal), "{}", language.code);
    }
}

/// What is no message stands as it is: a name in the state is better than nothing.
#[test]
fn what_is_not_there_is_shown_by_its_name() {
    assert_eq!(of(english()).word("no-such-message"), "no-such-message");
}

/// Whoever trains in a company answers too: what participants read takes nobody for one of the school.
#[test]
fn nothing_a_participant_reads_takes_them_for_one_of_the_school() {
    let (files, texts) = (english().files, of(english()));
    // What a coordinator is offered where nothing is set up yet.
    let offered = ["home-set-up"];
    let asked = messages_of(english(), files).into_keys().filter(|id| !offered.contains(&id.as_str()));
    let wrong: Vec<String> = asked.filter(|id| texts.word(id).to_lowercase().contains("your school")).collect();
    assert_eq!(wrong, [""; 0]);
    assert!(texts.word("home-set-up").contains("your school"));
}
