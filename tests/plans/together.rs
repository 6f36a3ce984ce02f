//! Two who change one plan at a time: everything each of them did is in it, or comes back.

use jiff::civil::date;
use proptest::prelude::{Just, Strategy, prop_assert, prop_assert_eq, proptest};
use proptest::prop_oneof;
use proptest::test_runner::Config;
use reflectory::domain::exact::Shown;
use reflectory::domain::plan::activity::{Activity, Mark};
use reflectory::domain::plan::merge::{Clash, Line, Merged, Place, merged};
use reflectory::domain::plan::target::Wanted;
use reflectory::domain::plan::{Item, Plan, Told};

use crate::plans::plan;

fn changed(change: impl Fn(&mut Plan)) -> Plan {
    let mut plan = plan();
    change(&mut plan);
    plan
}

fn both(mine: impl Fn(&mut Plan), theirs: impl Fn(&mut Plan)) -> Merged {
    merged(&plan(), &changed(mine), &changed(theirs))
}

fn other(code: &str) -> Item {
    Item { area: "D".to_owned(), code: code.to_owned(), ..Item::default() }
}

fn new(what: &str) -> Activity {
    Activity { what: what.to_owned(), number: 3, ..Activity::default() }
}

fn clash(place: Place, line: Line, mine: Option<&str>) -> Clash {
    Clash { place, line, mine: mine.map(str::to_owned) }
}

#[test]
fn what_only_one_changed_is_as_that_one_left_it() {
    let Merged { plan, clashes } = both(
        |mine| {
            mine.title = "Mine".to_owned();
            mine.items[0].objective = "My objective".to_owned();
            mine.items[0].activities[0].mark = Mark::Done;
            mine.items[0].activities[1].who = "Me".to_owned();
        },
        |theirs| {
            theirs.items[0].measure = "Their measure".to_owned();
            theirs.items[0].activities[0].who = "Them".to_owned();
            theirs.items.insert(0, other("D1"));
        },
    );
    assert_eq!(clashes, []);
    let item = &plan.items[1];
    assert_eq!((plan.title.as_str(), plan.items[0].code.as_str()), ("Mine", "D1"));
    assert_eq!((item.objective.as_str(), item.measure.as_str()), ("My objective", "Their measure"));
    let [first, second] = &item.activities[..] else { panic!("{item:?}") };
    assert_eq!((first.mark, first.who.as_str(), second.who.as_str()), (Mark::Done, "Them", "Me"));
}

#[test]
fn words_that_both_wrote_into_one_line_come_back() {
    let told = |said: &str, since: &str| Some(Told { said: said.to_owned(), since: since.to_owned() });
    let write = |plan: &mut Plan, word: &str, day: i8, mean: u64| {
        plan.title = word.to_owned();
        let item = &mut plan.items[0];
        item.objective = word.to_owned();
        item.told = told(word, "have a help desk");
        let target = item.target.as_mut().unwrap();
        target.wanted = Wanted::Mean { line: Some("students".to_owned()), at_least: Shown::from_tenths(mean) };
        item.activities[0].to = Some(date(2026, 11, day));
        item.activities[0].mark = if day == 1 { Mark::Done } else { Mark::Open };
    };
    let Merged { plan, clashes } = both(|mine| write(mine, "mine", 1, 41), |theirs| write(theirs, "theirs", 2, 42));
    assert_eq!(plan, changed(|theirs| write(theirs, "theirs", 2, 42)));
    let (item, activity) = (Place::Item(0), Place::Activity(0, 0));
    let expected = [
        clash(Place::Plan, Line::Title, Some("mine")),
        clash(item, Line::Objective, Some("mine")),
        clash(item, Line::Target, Some("4.1")),
        clash(item, Line::Said, Some("mine")),
        clash(activity, Line::To, Some("2026-11-01")),
        clash(activity, Line::Mark, None),
    ];
    assert_eq!(clashes, expected);
    // The number of another target is none of this one.
    let aim = |line: &str, mean: u64| {
        let line = Some(line.to_owned());
        move |plan: &mut Plan| {
            plan.items[0].target.as_mut().unwrap().wanted =
                Wanted::Mean { line: line.clone(), at_least: Shown::from_tenths(mean) };
        }
    };
    assert_eq!(both(aim("students", 41), aim("teachers", 42)).clashes, [clash(item, Line::Target, None)]);
}

#[test]
fn what_one_added_is_there_and_what_one_removed_goes_unless_the_other_changed_it() {
    let add = |name: &'static str| move |plan: &mut Plan| plan.items[0].activities.push(new(name));
    let numbers =
        |plan: &Plan| plan.items[0].activities.iter().map(|one| (one.what.clone(), one.number)).collect::<Vec<_>>();
    let Merged { plan: two, .. } = both(add("Mine"), add("Theirs"));
    assert_eq!(numbers(&two)[2..], [("Theirs".to_owned(), 3), ("Mine".to_owned(), 4)]);
    // The same by both is there once.
    assert_eq!(numbers(&both(add("Same"), add("Same")).plan).len(), 3);
    let remove = |plan: &mut Plan| drop(plan.items[0].activities.remove(1));
    let write = |plan: &mut Plan| plan.items[0].activities[1].who = "Me".to_owned();
    let none = |_: &mut Plan| {};
    assert_eq!(numbers(&both(remove, none).plan).len(), 1);
    assert_eq!(numbers(&both(none, remove).plan).len(), 1);
    for merged in [both(remove, write), both(write, remove)] {
        assert_eq!((merged.plan.items[0].activities[1].who.as_str(), merged.clashes), ("Me", vec![]));
    }
    let empty = |plan: &mut Plan| plan.items.clear();
    assert!(both(empty, none).plan.items.is_empty() && both(none, empty).plan.items.is_empty());
    assert_eq!(both(write, empty).plan, changed(write));
    assert_eq!(both(empty, write).plan, changed(write));
    // Both began an item about the same statement.
    let begin = |objective: &'static str, what: &'static str| {
        move |plan: &mut Plan| {
            let item = Item { objective: objective.to_owned(), activities: vec![new(what)], ..other("D1") };
            plan.items.push(item);
        }
    };
    let Merged { plan: same, clashes } = both(begin("mine", "a"), begin("theirs", "b"));
    assert_eq!((same.items.len(), same.items[1].activities.len()), (2, 2));
    assert_eq!(clashes, [clash(Place::Item(1), Line::Objective, Some("mine"))]);
}

#[test]
fn days_of_two_that_do_not_fit_together_stay_as_they_were_kept() {
    let Merged { plan, clashes } = both(
        |mine| mine.items[0].activities[0].from = Some(date(2026, 10, 20)),
        |theirs| theirs.items[0].activities[0].to = Some(date(2026, 9, 20)),
    );
    let activity = &plan.items[0].activities[0];
    assert_eq!((activity.from, activity.to), (Some(date(2026, 9, 1)), Some(date(2026, 9, 20))));
    assert_eq!(clashes, [clash(Place::Activity(0, 0), Line::From, Some("2026-10-20"))]);
}

#[test]
fn a_place_is_found_again_where_something_stands_before_it() {
    let later = changed(|plan| {
        plan.items.insert(0, other("D1"));
        plan.items[1].activities.remove(0);
    });
    assert_eq!(Place::Item(0).moved(&plan(), &later), Some(Place::Item(1)));
    assert_eq!(Place::Activity(0, 1).moved(&plan(), &later), Some(Place::Activity(1, 0)));
    assert_eq!(Place::Activity(0, 0).moved(&plan(), &later), None);
    assert_eq!(Place::Item(0).moved(&later, &plan()), None);
    assert_eq!(Place::Plan.moved(&plan(), &later), Some(Place::Plan));
}

/// A change somebody makes, with a word of their own.
#[derive(Clone, Debug)]
enum Act {
    Title,
    Objective(usize),
    Who(usize, usize),
    Add(usize),
    Item,
    Remove(usize, usize),
}

fn act() -> impl Strategy<Value = Act> {
    let (item, activity) = (0usize..3, 0usize..4);
    prop_oneof![
        Just(Act::Title),
        item.clone().prop_map(Act::Objective),
        (item.clone(), activity.clone()).prop_map(|(item, activity)| Act::Who(item, activity)),
        item.clone().prop_map(Act::Add),
        Just(Act::Item),
        (item, activity).prop_map(|(item, activity)| Act::Remove(item, activity)),
    ]
}

fn do_all(acts: &[Act], name: &str) -> Plan {
    let mut plan = plan();
    for (at, act) in acts.iter().enumerate() {
        let word = format!("{name}{at}");
        match act {
            Act::Title => plan.title = word,
            Act::Objective(item) => {
                plan.items.get_mut(*item).into_iter().for_each(|item| item.objective.clone_from(&word))
            }
            Act::Who(item, activity) => {
                let items = plan.items.get_mut(*item);
                items
                    .and_then(|item| item.activities.get_mut(*activity))
                    .into_iter()
                    .for_each(|one| one.who.clone_from(&word));
            }
            Act::Add(item) => {
                let added = Activity { what: word, ..Activity::default() };
                plan.items.get_mut(*item).into_iter().for_each(|item| item.activities.push(added.clone()));
            }
            Act::Item => plan.items.push(other(&word)),
            Act::Remove(item, activity) => {
                let item = plan.items.get_mut(*item).filter(|item| *activity < item.activities.len());
                item.into_iter().for_each(|item| drop(item.activities.remove(*activity)));
            }
        }
        plan.number();
    }
    plan
}

/// Every word somebody's plan has that the plan both began from has not.
fn words(plan: &Plan) -> Vec<String> {
    let items = plan.items.iter().flat_map(|item| {
        let activities = item.activities.iter().flat_map(|one| [one.what.clone(), one.who.clone()]);
        [item.objective.clone(), item.code.clone()].into_iter().chain(activities)
    });
    std::iter::once(plan.title.clone()).chain(items).collect()
}

proptest! {
    #![proptest_config(Config { cases: 256, failure_persistence: None, ..Config::default() })]

    #[test]
    fn no_word_of_either_is_lost(
        mine in proptest::collection::vec(act(), 0..6),
        theirs in proptest::collection::vec(act(), 0..6),
    ) {
        let (base, mine, theirs) = (plan(), do_all(&mine, "mine"), do_all(&theirs, "theirs"));
        let Merged { plan: both, clashes } = merged(&base, &mine, &theirs);
        let there = words(&both);
        let before = words(&base);
        for word in words(&theirs).iter().filter(|word| !before.contains(word)) {
            prop_assert!(there.contains(word), "{} of theirs is gone", word);
        }
        let back: Vec<&String> = clashes.iter().filter_map(|clash| clash.mine.as_ref()).collect();
        for word in words(&mine).iter().filter(|word| !before.contains(word)) {
            prop_assert!(there.contains(word) || back.contains(&word), "{} of mine is gone", word);
        }
        // Where one of them did nothing, it is the other one's.
        prop_assert_eq!(&merged(&base, &base, &theirs).plan, &theirs);
        prop_assert_eq!(merged(&base, &mine, &base).clashes, []);
        let mut numbers: Vec<u32> = both.items.iter().flat_map(|item| &item.activities).map(|one| one.number).collect();
        numbers.sort_unstable();
        prop_assert!(numbers.windows(2).all(|two| two[0] != two[1]) && !numbers.contains(&0), "{:?}", numbers);
    }
}
