//! A coordinator's rooms in one language and no other.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use reflectory::app::Screen;
use reflectory::app::workplace::Workplace;
use reflectory::app::workplace::codes::View;
use reflectory::app::workplace::plan::Open;
use reflectory::app::workplace::room::Room;
use reflectory::app::workplace::school;
use reflectory::app::workplace::school::keys::At;
use reflectory::domain::plan::{Item, Plan};
use reflectory::format::language::places;
use reflectory::format::suggestions;
use reflectory::locale::language::{ALL, by_code, english};
use reflectory::runtime::instruments::Instruments;
use reflectory::seal::code::parse;

use crate::languages::lines::not_read;
use crate::languages::screens::{not_whole, untranslated};
use crate::screens::screens;
use crate::support::app::{EXERCISE, Journey, store_in_all_languages};
use crate::support::setting_up::SETUP;

/// What stands in the sample's files and was typed by the tests, and what is the same everywhere.
const TYPED: &str = "linden primary anna bea correct horse battery tab del ins home end csv json pdf html docx png svg \
                     xlsx markdown ctrl-l peeters archive reflectory backup dir utc europe brussels lab zzz desk late noon \
                     twenty ada join --code aaaaa-bbbbb-ccccc-ddddd school sample";

/// Words of the instruments and of the tests' own files: their languages are another matter.
static OF_FILES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let mut all = format!("{EXERCISE} {SETUP} {TYPED}");
    for instrument in Instruments::default().all().unwrap().0 {
        let mut copy = instrument.as_ref().clone();
        places::each(&mut copy, &mut |_, _, text| {
            all.push(' ');
            all.push_str(text);
        });
        all.extend(copy.questions.iter().flat_map(|question| [" ", &question.code]));
    }
    for set in suggestions::built_in() {
        all.extend([" ", &set.title, " ", &set.what]);
        for question in &set.own {
            let texts = question.wordings.iter().flatten().flat_map(|wording| [" ", &wording.text]);
            all.extend([" ", &question.title].into_iter().chain(texts));
        }
    }
    untranslated(&all)
});

/// The same, and what a school wrote, drew or keeps where.
fn words_of_others(it: &Workplace) -> BTreeSet<String> {
    let mut all = String::new();
    all.extend(it.known.iter().flat_map(|known| [" ", known.folder.as_str()]));
    let plans = it.known.iter().flat_map(|known| known.plans.kept.iter().map(|kept| &kept.plan));
    let open = match &it.plan.open {
        Open::Plan(open) => Some(&open.plan),
        _ => None,
    };
    plans.chain(open).for_each(|plan| all.push_str(&words_of_a_plan(plan)));
    // What is wrong in a file is said in English, by commands too.
    for sentence in it.known.iter().flat_map(|known| &known.plans.broken) {
        let message = sentence.args.iter().filter(|(name, _)| *name == "message" || *name == "file");
        message.for_each(|(_, words)| all.push_str(&format!(" {words:?}")));
    }
    all.push_str(&drawn(it));
    let mut words = untranslated(&all);
    words.extend(OF_FILES.iter().cloned());
    words
}

/// What somebody wrote into a plan, or chose for it from an example.
fn words_of_a_plan(plan: &Plan) -> String {
    let of_item = |item: &Item| {
        let said = item.said.iter().map(|said| said.text.clone());
        let activities = item.activities.iter().flat_map(|one| [&one.what, &one.resources, &one.money, &one.who]);
        let own = [&item.code, &item.title, &item.objective, &item.measure].into_iter().chain(activities).cloned();
        own.chain(said).collect::<Vec<_>>().join(" ")
    };
    let items: Vec<String> = plan.items.iter().map(of_item).collect();
    format!(" {} {} {}", plan.title, plan.school, items.join(" "))
}

/// Codes and recovery words that were drawn, and where a key lies: they are words or letters of no language.
fn drawn(it: &Workplace) -> String {
    let mut drawn = Vec::new();
    if let school::Open::Keys(keys) = &it.school.open
        && let At::Words(recovery) = &keys.at
    {
        drawn.extend(recovery.words());
        drawn.push(recovery.path.as_str());
    }
    if let Some(View::Sheet(sheet)) = it.set_up.codes.as_ref().map(|codes| &codes.view) {
        drawn.extend(sheet.text.expose().split_whitespace().filter(|word| parse(word).is_ok()));
    }
    format!(" {}", drawn.join(" "))
}

fn workplace(journey: &Journey) -> Option<&Workplace> {
    match journey.app.screen() {
        Some(Screen::Workplace(it)) => Some(it),
        _ => None,
    }
}

/// What stands on a screen and in no message.
fn not_said(name: &str, journey: &mut Journey, others: &BTreeSet<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (columns, rows) in [(80, 24), (60, 20), (132, 43)] {
        journey.resize(columns, rows);
        let screen = journey.screen();
        let is_cut = |word: &String| {
            screen.to_lowercase().contains(&format!("{word}…")) && others.iter().any(|other| other.starts_with(word))
        };
        let left = untranslated(&screen);
        let left: Vec<&String> = left.difference(others).filter(|word| !is_cut(word)).collect();
        if !left.is_empty() {
            wrong.push(format!("{name} at {columns}x{rows}: {left:?}\n{screen}"));
        }
    }
    wrong
}

/// Titles of a questionnaire, which end with a sign for more where there is no room, and texts of the guide's examples.
static TITLES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let it = Instruments::default().instrument(None).unwrap();
    let levels = it.levels.iter().map(|level| format!("{} · ", level.title));
    let areas = it.areas.iter().map(|area| area.title.clone());
    levels.chain(areas).chain(it.questions.iter().map(|question| question.title.clone())).collect()
});

fn whole_but_for_titles(journey: &mut Journey) -> Vec<String> {
    let is_example = |text: &str| text.chars().nth(2).is_some_and(char::is_whitespace) && text.contains("  ");
    let has_title = |text: &str| TITLES.iter().any(|title| text.contains(title.as_str()));
    not_whole(journey).filter(|text| !text.is_empty() && !is_example(text) && !has_title(text)).collect()
}

/// What is cut in some language and not in English, and keys that are not named there.
fn cut(name: &str, journey: &mut Journey) -> Vec<String> {
    let mut wrong = Vec::new();
    for (columns, rows) in [(60, 20), (80, 24)] {
        journey.app.speak(english());
        journey.resize(columns, rows);
        let before = whole_but_for_titles(journey).len();
        for language in ALL.iter().filter(|language| !language.coordinator.is_empty()) {
            journey.app.speak(language);
            let cut = whole_but_for_titles(journey);
            if cut.len() > before {
                wrong.push(format!("{} {name} {columns}x{rows}: {cut:?}", language.code));
            }
        }
    }
    wrong
}

/// Every screen of every room: all of it changes with the language, drawn and in lines, and every language that has a
/// coordinator's words fits where English does. One pass, for making the screens takes longer than looking at them.
#[test]
fn every_room_is_said_in_one_language_and_fits_in_every_other() {
    let qps = by_code("qps").unwrap();
    let (mut rooms, mut wrong) = (Vec::new(), Vec::new());
    for (name, mut journey) in screens() {
        let Some(it) = workplace(&journey) else { continue };
        let others = words_of_others(it);
        rooms.push(it.room);
        journey.app.speak(qps);
        wrong.extend(not_said(name, &mut journey, &others));
        wrong.extend(not_read(name, &journey, &others));
        wrong.extend(cut(name, &mut journey));
    }
    assert!(Room::ALL.iter().all(|room| rooms.contains(room)), "{rooms:?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_coordinator_changes_the_language_in_the_overview_and_sees_one_language() {
    let mut journey = Journey::coordinate(store_in_all_languages(EXERCISE));
    journey.sees("Overview").sees("Students").press("l").sees("Which language?").click("Deutsch");
    journey.sees("Schülerschaft").misses("Overview").misses("Students");
    // Nobody translated a coordinator's words into Irish: then the questionnaire's are not Irish there either.
    journey.press("l<home>").click("Gaeilge").sees("Overview").sees("Students").misses("Scoláirí").misses("Daltaí");
}
