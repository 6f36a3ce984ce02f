//! Suggested statements: sound in every language, printed by a command, ticked on the screen and in lines.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use reflectory::app::Screen;
use reflectory::domain::exercise::OWN_MAX;
use reflectory::domain::instrument::{GroupIx, Instrument};
use reflectory::domain::setup::Setup;
use reflectory::domain::setup::own::Words;
use reflectory::format::exercise::Asks;
use reflectory::format::suggestions::{ALL, built_in, entries, read};
use reflectory::format::{self, builtin};
use reflectory::locale::language;
use reflectory::ui::plain::workplace as in_lines;

use crate::journeys::set_up_statements::setting_up;
use crate::support::app::Journey;
use crate::support::bin::{EXERCISE, Finished, School};

const SET: &str = "blended-learning";

fn instrument(name: &str) -> Instrument {
    format::instrument::read(&builtin::files(name).unwrap()).unwrap()
}

/// Further languages of every set: all that participants have.
fn languages() -> Vec<&'static str> {
    language::ALL.iter().map(|language| language.code).filter(|code| *code != "en").collect()
}

fn setup(journey: &Journey) -> &Setup {
    let Some(Screen::Workplace(workplace)) = journey.app.screen() else { panic!("not in the workplace") };
    &workplace.set_up.editing.as_ref().unwrap().setup
}

/// An exercise's file with these entries.
fn exercise_with(entries: &[String]) -> String {
    format!("{EXERCISE}{}", entries.iter().map(|entry| format!("\n{entry}\n")).collect::<String>())
}

#[test]
fn every_set_is_sound_in_every_language() {
    let it = Arc::new(instrument("selfie"));
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires/suggestions"));
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), ALL.len());
    assert_eq!(built_in().len(), ALL.len());
    for (name, text) in ALL {
        let set = read(name, text, &it).unwrap_or_else(|problems| panic!("{problems:#?}"));
        assert_eq!(set.own.len(), 14);
        for question in &set.own {
            assert!(!question.title.is_empty() && it.question(&question.code).is_none(), "{}", question.code);
            let asked = (0..it.groups.len()).map(GroupIx).filter(|g| question.wordings[g.0].is_some());
            let expected: BTreeSet<(usize, &str)> =
                asked.flat_map(|group| languages().into_iter().map(move |language| (group.0, language))).collect();
            let mine = set.translations.iter().filter(|t| t.code == question.code);
            let translated: BTreeSet<(usize, &str)> = mine.map(|t| (t.group.0, t.language.as_str())).collect();
            assert_eq!(translated, expected, "{}", question.code);
        }
        // Lengths are among what is looked at.
        let long = text.replacen("\"V naší škole", &format!("\"{} V naší škole", "dlouho ".repeat(40)), 1);
        let problems = read(name, &long, &it).unwrap_err();
        assert!(problems.len() == 1 && problems[0].message.contains("too long"), "{problems:?}");
    }
}

#[test]
fn entries_are_own_statements_of_an_exercise_and_ten_of_them_fit() {
    let it = instrument("selfie");
    let all = entries(ALL[0].1);
    let asks = Asks::Everything { now: None };
    for ten in [&all[..OWN_MAX], &all[all.len() - OWN_MAX..]] {
        let setup = format::exercise::read_setup("exercise.toml", &exercise_with(ten), &it, asks).unwrap();
        let from = &built_in()[0];
        let codes: Vec<&str> = setup.own.iter().map(|own| own.code.as_str()).collect();
        let kept: Vec<_> = from.own.iter().filter(|own| codes.contains(&own.code.as_str())).cloned().collect();
        assert_eq!(setup.own, kept);
        // Written and read again, with every language.
        let again = format::setup::read("exercise.toml", &format::setup::write(&setup, &it), &it).unwrap();
        assert_eq!(again.translations, setup.translations);
    }
    let eleven = exercise_with(&all[..=OWN_MAX]);
    assert!(format::exercise::read_setup("exercise.toml", &eleven, &it, asks).is_err());
}

#[test]
fn only_an_instrument_that_can_ask_them_is_offered_them() {
    let set = &built_in()[0];
    let suited = |it: &Instrument| set.suited(it).len();
    for name in ["selfie", "work-based-learning", "three-levels"] {
        assert_eq!(suited(&instrument(name)), 14, "{name}");
    }
    let mut other = instrument("selfie");
    other.groups.retain(|group| group.key == "students");
    assert_eq!(suited(&other), 11);
    other.groups.clear();
    assert_eq!(suited(&other), 0);
    other = instrument("selfie");
    other.language = "nl".to_owned();
    assert_eq!(suited(&other), 0);
    other = instrument("selfie");
    other.scales.retain(|scale| scale.key != "agreement");
    assert_eq!(suited(&other), 0);
}

#[track_caller]
fn printed(finished: Finished) -> String {
    assert_eq!((finished.code, finished.err.as_str()), (Some(0), ""), "{finished:?}");
    finished.out
}

#[test]
fn a_command_lists_sets_and_prints_what_an_exercise_takes() {
    let school = School::empty();
    let run = |arguments: &[&str]| school.run(&[&["exercise", "suggestions"], arguments].concat());
    let listed = printed(run(&[]));
    assert!(listed.starts_with("blended-learning  Blended learning\n  Fourteen statements"), "{listed}");
    assert!(listed.ends_with("\n  statements: 14\n"), "{listed}");
    let whole = printed(run(&[SET]));
    assert_eq!(whole.matches("[[own]]").count(), 14);
    assert!(whole.contains("\n# These are 14, and an exercise takes at most 10 own statements: leave 4 out.\n"));
    let some = printed(run(&[SET, "--only", "blended-voice,blended-plan"]));
    assert!(!some.contains("leave"), "{some}");
    let file = school.write("exercise.toml", format!("{EXERCISE}{some}"));
    let checked = school.run(&["check", file.to_str().unwrap()]);
    assert_eq!(checked.code, Some(0), "{checked:?}");
    let it = instrument("selfie");
    let setup = format::setup::read("exercise.toml", &format!("{EXERCISE}{some}"), &it).unwrap();
    let codes: Vec<&str> = setup.own.iter().map(|own| own.code.as_str()).collect();
    assert_eq!(codes, ["blended-plan", "blended-voice"]);
    for (arguments, said) in [
        (&["mixed"][..], "No set of suggestions is called \"mixed\". There is: blended-learning."),
        (&[SET, "--only", "blended-plan,nonsense"][..], "No statement of blended-learning has the id \"nonsense\"."),
    ] {
        let refused = run(arguments);
        assert_eq!((refused.code, refused.out.as_str()), (Some(1), ""), "{refused:?}");
        assert!(refused.err.contains(said), "{refused:?}");
    }
}

#[test]
fn some_are_ticked_and_taken_over_with_their_languages() {
    for (columns, rows) in [(80, 24), (132, 43), (60, 20)] {
        let mut journey = setting_up();
        journey.resize(columns, rows).press("i").sees("Suggested: Blended learning, 14 statements");
        journey.press("<down><enter>").sees("Ticked: 0. Room for 10 more").sees("School leaders: As leaders, we have");
        journey.press("t").sees("Suggested: Blended learning").press(" <down><down><enter>");
        journey.sees("Ticked: 2. Room for 8 more").press(" ").sees("Ticked: 1.").click("Knowing what to do at home");
        journey.sees("Ticked: 2.").press("t").sees("Taken over: 2 own statements.");
        let taken = setup(&journey);
        let codes: Vec<&str> = taken.own.iter().map(|own| own.code.as_str()).collect();
        assert_eq!(codes, ["blended-plan", "blended-overview"], "at {columns}x{rows}");
        let german = taken.own_words("blended-overview", GroupIx(2), Some("de"), Words::Text);
        assert_eq!(german, "Wenn ich zu Hause lerne, weiß ich, was ich tun muss.");
        assert_eq!(taken.translations.len(), 5 * languages().len());
        journey.press("i<down><enter>").sees("What is learned where (here already)").press(" ");
        journey.sees("is here already").press("q").sees("From a file").press("q").sees("2 of 10 own");
    }
}

#[test]
fn no_more_are_ticked_than_fit() {
    let mut journey = setting_up();
    journey.press("n<enter>x<enter>q").sees("1 of 10 own").press("i<down><enter>").sees("Room for 9 more");
    journey.press(&" <down>".repeat(9)).sees("Ticked: 9. Room for 0 more").press(" ");
    journey.sees("so 9 of these. Untick one first.").press("t").sees("Taken over: 9 own statements.");
    assert_eq!(setup(&journey).own.len(), OWN_MAX);
    journey.press("i<down><enter><end> ").sees("the most there can be. Remove one");
}

#[test]
fn in_lines_each_is_read_with_its_tick() {
    let mut journey = setting_up();
    let heard = |journey: &Journey| {
        let Some(Screen::Workplace(it)) = journey.app.screen() else { panic!("not in the workplace") };
        in_lines::page(&journey.app, it).join("\n")
    };
    journey.press("i");
    assert!(heard(&journey).contains("2: Suggested: Blended learning, 14 statements"), "{}", heard(&journey));
    journey.press("<down><enter> ");
    let ticked = "1: What is learned where, ticked. School leaders: As leaders, we have settled";
    assert!(heard(&journey).contains(ticked), "{}", heard(&journey));
    assert!(heard(&journey).contains(": Students have a say, not ticked. "), "{}", heard(&journey));
    assert!(heard(&journey).contains("take the ticked ones over"), "{}", heard(&journey));
}
