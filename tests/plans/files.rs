//! A plan's file: the same plan back, every problem with its place; examples, calendar, Markdown.

use std::collections::BTreeMap;

use jiff::civil::date;
use proptest::prelude::{Strategy, any, prop_assert_eq, proptest};
use proptest::test_runner::Config;
use reflectory::domain::instrument::LevelIx;
use reflectory::domain::plan::activity::{Activity, Mark};
use reflectory::domain::plan::example::Example;
use reflectory::domain::plan::target::{Bound, Target, Wanted};
use reflectory::domain::plan::{Plan, PlanId, Told};
use reflectory::format::plan::{examples, ics, read, write};
use reflectory::format::problem::Problem;
use reflectory::locale::language::{ALL, english};

use crate::plans::{plan, texts};
use crate::support::report::SHIPPED;

fn option_target(versions: BTreeMap<String, u32>, bound: Bound) -> Target {
    let (line, option) = ("teachers".to_owned(), "inh_time".to_owned());
    Target { code: "inhibiting".to_owned(), versions, wanted: Wanted::Option { line, option, bound, percent: 30 } }
}

#[test]
fn a_plan_comes_back_as_it_was_written() {
    let mut plan = plan();
    assert_eq!(read("p.toml", &write(&plan)).unwrap(), plan);
    for wanted in [
        Wanted::Mean { line: None, at_least: reflectory::domain::exact::Shown::from_tenths(40) },
        Wanted::Agreeing { line: "teachers".to_owned(), at_least: 60 },
    ] {
        plan.items[0].target = Some(Target { wanted, ..plan.items[0].target.clone().unwrap() });
        assert_eq!(read("p.toml", &write(&plan)).unwrap(), plan);
    }
    for bound in [Bound::AtLeast, Bound::AtMost] {
        for versions in [BTreeMap::new(), [("teachers".to_owned(), 2)].into()] {
            plan.items[0].target = Some(option_target(versions, bound));
            assert_eq!(read("p.toml", &write(&plan)).unwrap(), plan);
        }
    }
    // Of a target about the item's own statement a wording that was raised meanwhile is kept apart.
    let mut target = crate::plans::mean(&plan.items[0], Some("students"), 35);
    target.versions.insert("students".to_owned(), 3);
    plan.items[0].target = Some(target);
    assert_eq!(read("p.toml", &write(&plan)).unwrap(), plan);
    plan.items.clear();
    plan.exercise = None;
    plan.school.clear();
    assert_eq!(read("p.toml", &write(&plan)).unwrap(), plan);
}

fn words(max: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(any::<char>(), 1..max).prop_map(|chars| {
        let plain: String = chars.into_iter().filter(|c| reflectory::text::is_plain(*c)).collect();
        let plain = plain.trim();
        if plain.is_empty() { "x".to_owned() } else { plain.to_owned() }
    })
}

proptest! {
    #![proptest_config(Config { cases: 96, failure_persistence: None, ..Config::default() })]

    #[test]
    fn any_texts_come_back(title in words(80), text in words(120), days in any::<(bool, bool)>(), mark in 0usize..3) {
        let mut plan = plan();
        plan.title = title;
        let activity = Activity {
            what: text.clone(),
            who: text.clone(),
            money: text.clone(),
            resources: text.clone(),
            from: days.0.then(|| date(2026, 8, 1)),
            to: days.1.then(|| date(2027, 7, 31)),
            mark: Mark::ALL[mark],
            number: 7,
        };
        plan.items[0].activities.push(activity);
        plan.items[0].objective = text.clone();
        plan.items[0].told = Some(Told { said: text.clone(), since: text });
        prop_assert_eq!(read("p.toml", &write(&plan)).unwrap(), plan.clone());
        // Whatever is in it, a calendar's line is short, and its values stay in theirs.
        let file = ics::write(&plan, &PlanId("2026-primary".to_owned()), texts()).unwrap();
        for line in file.split("\r\n") {
            assert!(line.len() <= 75 && !line.contains('\n'), "{line:?}");
        }
        assert_eq!(file.matches("BEGIN:VEVENT\r\n").count(), file.matches("END:VEVENT\r\n").count());
    }
}

fn problems(text: &str) -> Vec<(usize, usize, String)> {
    let place = |problem: Problem| (problem.line, problem.column, problem.message);
    read("p.toml", text).unwrap_err().into_iter().map(place).collect()
}

#[track_caller]
fn complains(from: &str, to: &str, expected: &str) {
    let text = write(&plan());
    let changed = text.replacen(from, to, 1);
    assert_ne!(text, changed, "{from:?} is not in the file");
    let found = problems(&changed);
    assert!(
        found.iter().any(|(line, column, message)| *line > 0 && *column > 0 && message.contains(expected)),
        "{found:?}"
    );
}

#[test]
fn every_problem_is_told_with_its_place() {
    complains("title = ", "titel = ", "The key `titel` is unknown here");
    complains("year = 2026", "year = 26", "`year` must be a whole number");
    complains("year = 2026 ", "#", "`year` is missing here");
    complains("mean = 3.5", "mean = 6.1", "from 1.0 to 6.0 with at most one decimal");
    complains("mean = 3.5", "mean = 3.55", "at most one decimal");
    complains("mean = 3.5", "mean = 3.5\nagree = 60", "A target has either");
    complains("mean = 3.5", "", "A target has either");
    complains("group = \"students\"\nmean = 3.5", "group = \"all\"\nagree = 60", "A share is of one group");
    complains("mean = 3.5", "option = \"yes\"", "either `at_least` or `at_most`");
    complains("mark = \"doing\"", "mark = \"perhaps\"", "open, doing, done");
    complains("from = 2026-09-01", "from = 2026-07-31", "lies outside the plan's school year");
    complains("to = 2026-10-30", "to = 2026-08-30", "The last day comes before the first");
    complains("statement = \"C5\"", "", "`statement` is missing here");
    complains("what = \"Count\"", "what = \"\"", "`what` is empty");
    let long = format!("objective = \"{}\"", "x".repeat(301));
    complains("objective = \"Help on the same day\"", &long, "too long");
    // All of them at once, in their order.
    let two = write(&plan()).replacen("mark = \"doing\"", "mark = \"x\"", 1).replacen("mean = 3.5", "mean = 9", 1);
    let lines: Vec<usize> = problems(&two).into_iter().map(|(line, ..)| line).collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0] < lines[1]);
    assert_eq!(problems("title = \"a\nb\"")[0].0, 1);
}

#[test]
fn a_statement_nobody_has_any_more_is_kept_and_said() {
    let text = write(&plan()).replacen("statement = \"C5\"", "statement = \"C99\"", 1);
    let plan = read("p.toml", &text).unwrap();
    assert_eq!(plan.items[0].code, "C99");
    assert_eq!(plan.without_statement(&SHIPPED).len(), 1);
    assert_eq!(read("p.toml", &write(&plan)).unwrap(), plan);
    assert!(self::plan_of_own().without_statement(&SHIPPED).is_empty());
}

fn plan_of_own() -> Plan {
    let mut plan = plan();
    plan.items[0].area = "own".to_owned();
    plan.items[0].code = "breaks".to_owned();
    plan
}

type WithoutWords = (String, String, Option<Wanted>, Vec<(usize, usize)>);

fn without_words(example: &Example) -> WithoutWords {
    let months = example.activities.iter().map(|planned| planned.months).collect();
    (example.area.clone(), example.code.clone(), example.wanted.clone(), months)
}

#[test]
fn there_are_sound_examples_for_every_area() {
    let all = examples::read(examples::NAME, english().guide(examples::NAME)).unwrap();
    for language in ALL {
        let theirs = examples::read(examples::NAME, language.guide(examples::NAME)).unwrap();
        let what = |all: &[Example]| all.iter().map(without_words).collect::<Vec<_>>();
        assert_eq!(
            what(&theirs),
            what(&all),
            "{}: they are the same in every language but for the words",
            language.code
        );
    }
    for area in &SHIPPED.areas {
        let of_area: Vec<_> = all.iter().filter(|example| example.area == area.letter.to_string()).collect();
        assert!(of_area.len() >= 2, "{}", area.letter);
    }
    for example in &all {
        let question = SHIPPED.question(&example.code).unwrap();
        assert!(example.code.starts_with(&example.area) && !example.activities.is_empty(), "{}", example.code);
        for (ix, level) in SHIPPED.levels.iter().enumerate() {
            let item = example.item(&SHIPPED, LevelIx(ix), 2026);
            assert_eq!(item.title, question.title);
            let wanted = example.wanted.as_ref().unwrap();
            let asked = wanted.line().is_none_or(|line| item.said.iter().any(|said| said.group == line));
            assert_eq!(item.target.is_some(), asked, "{} at {}", example.code, level.key);
            assert!(asked || level.key == "primary", "{}: who the target is about is hardly ever asked", example.code);
            for activity in &item.activities {
                assert_eq!(activity.days_problem(2026), None, "{activity:?}");
                assert!(activity.from.is_some() && activity.to.is_some());
            }
            // As it stands it can be kept.
            let mut plan = Plan { items: vec![item], ..plan() };
            plan.number();
            assert_eq!(read("p.toml", &write(&plan)).unwrap(), plan);
        }
    }
    assert!(examples::read("e", "[[example]]\narea = \"C\"").is_err());
}

#[test]
fn a_free_name_is_found() {
    let free = |taken: &[&str]| {
        let taken: Vec<PlanId> = taken.iter().map(|name| PlanId((*name).to_owned())).collect();
        PlanId::free(2026, "lower-Secondary", &taken).0
    };
    assert_eq!(free(&[]), "2026-lower-secondary");
    assert_eq!(free(&["2026-lower-secondary", "2026-lower-secondary-2"]), "2026-lower-secondary-3");
}
