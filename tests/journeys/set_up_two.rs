//! Two coordinators have one set-up open: the second to change it is told, and sees what the first one did.

use std::sync::Arc;

use reflectory::app::Screen;
use reflectory::app::home::Place;
use reflectory::app::workplace::Workplace;
use reflectory::domain::setup::Setup;
use reflectory::store::Store;

use crate::support::app::{Journey, OPEN, at};
use crate::support::setting_up::{SETUP, kept, school, unlock};
use crate::support::store::quick_folder;

const ID: &str = "2026-1-primary";
const CHANGED: &str = "Somebody else has changed this set-up meanwhile.";
const GONE: &str = "This set-up is not here any more";

/// Two programs on one folder, both with the same set-up open.
struct Two {
    first: Journey,
    second: Journey,
}

fn ready() -> String {
    SETUP.replace("session = 1", "session = 1\nfirst_day = 2026-11-30\nlast_day = 2026-12-11")
}

impl Two {
    /// Each unlocked, at the step of its own: 1 to 4.
    fn open(set_up: &str, (first_step, second_step): (usize, usize)) -> Two {
        let first = Journey::coordinate(school(&[(ID, set_up)]));
        // The second program has its own desk; only the folder is the same.
        let mut second = Journey::coordinate(quick_folder());
        let store = first.folder.path().join("store");
        let link = second.folder.path().join("store");
        std::os::unix::fs::symlink(store, link).unwrap();
        let folder = second.folder;
        second =
            Journey::begin(folder, |all| Screen::Workplace(Box::new(Workplace::new(Place::Own, all, None, at(OPEN)))));
        let mut two = Two { first, second };
        for (journey, step) in [(&mut two.first, first_step), (&mut two.second, second_step)] {
            unlock(journey);
            journey.press("<enter>").sees("next step");
            for _ in 1..step {
                journey.press("<tab>");
            }
        }
        two
    }

    fn kept(&self) -> String {
        kept(&self.first, ID)
    }
}

/// What is open on a screen.
fn shown(journey: &Journey) -> Option<Setup> {
    let Some(Screen::Workplace(workplace)) = journey.app.screen() else { panic!("not in the workplace") };
    workplace.set_up.editing.as_ref().map(|editing| editing.setup.clone())
}

#[test]
fn the_second_is_told_of_every_kind_of_change_and_sees_it() {
    // The first one's step and keys, and what shows that the second sees it there.
    let firsts: [(usize, &str, usize, &str); 5] = [
        (1, "8<enter>", 1, "School leaders ▸ 8"),
        (2, "/C11<enter> a", 2, "2 of 18 optional"),
        (2, "n<enter>Breaks<enter>q", 2, "1 of 10 own"),
        (3, "xt7.12.<enter>t18.12.<enter>", 3, "Monday 7 December – Friday 18 December 2026"),
        (1, "kn5b<enter><enter><enter>24<enter>", 1, "1 entered, 1 asked"),
    ];
    // What the second one changes on top of it, in each step.
    let seconds: [(usize, &str); 4] =
        [(1, "<down>40<enter>"), (2, "/C12<enter> "), (2, "f<down><enter>"), (3, "<down><enter>")];
    for (step, keys, seen_in, sign) in firsts {
        for (second_step, second_keys) in seconds {
            let mut two = Two::open(&ready(), (step, second_step));
            two.first.press(keys);
            let theirs = shown(&two.first).unwrap();
            let before = two.kept();
            two.second.press(second_keys).sees(CHANGED).sees("your last change was not kept");
            assert_eq!(shown(&two.second).as_ref(), Some(&theirs), "{keys} then {second_keys}");
            assert_eq!(two.kept(), before, "{keys} then {second_keys}: the first one's stays");
            // The second one stands where they stood, sees the change, and goes on from it.
            for _ in second_step..seen_in {
                two.second.press("<tab>");
            }
            for _ in seen_in..second_step {
                two.second.press("<backtab>");
            }
            two.second.sees(sign).sees("saved");
        }
    }
}

#[test]
fn the_second_can_make_their_change_on_top_and_then_the_first_is_told() {
    let mut two = Two::open(SETUP, (1, 1));
    two.first.press("8<enter>");
    two.second.press("<down>40<enter>").sees(CHANGED).press("<down>40<enter>").misses(CHANGED).sees("saved");
    assert!(two.kept().contains("leaders = 8") && two.kept().contains("teachers = 40"), "{}", two.kept());
    two.first.press("9<enter>").sees(CHANGED).sees("School leaders ▸ 8").sees("Teachers 40");
    // Nobody is told who changes the same thing to the same.
    let mut two = Two::open(SETUP, (1, 1));
    two.first.press("8<enter>");
    two.second.press("8<enter>").misses(CHANGED).sees("saved").press("<down>41<enter>").misses(CHANGED);
    assert!(two.kept().contains("students = 41"), "{}", two.kept());
}

/// Every step is left, its hints and all, without a fault, after the set-up went.
fn is_left(journey: &mut Journey) {
    for (columns, rows) in [(60, 20), (80, 24)] {
        journey.resize(columns, rows).press("<backtab><backtab><backtab><tab><tab><tab>");
    }
    journey.press("q");
    // A change that was not kept is given up only by somebody who was told.
    if shown(journey).is_some() {
        journey.sees("Press q once more to leave without your last change.").press("q");
    }
    assert_eq!(shown(journey), None, "{}", journey.screen());
}

#[test]
fn a_set_up_that_moved_to_another_level_is_not_here_any_more() {
    for (step, keys) in [(1, "8<enter>"), (2, "/C11<enter> "), (3, "<down><enter>")] {
        let mut two = Two::open(&ready(), (1, step));
        two.first.press("<up><enter><down><enter>").sees("Lower secondary · session 1").sees("saved");
        two.second.press(keys).sees(GONE);
        assert!(two.kept().is_empty());
        assert!(kept(&two.first, "2026-1-lower-secondary").contains("last_day = 2026-12-11"));
        is_left(&mut two.second);
        two.second.sees("Lower secondary · session 1");
    }
}

#[test]
fn a_set_up_that_was_thrown_away_is_not_here_any_more() {
    for (step, keys) in [(1, "8<enter>"), (2, "/C11<enter> "), (3, "<down><enter>"), (4, "ay")] {
        let mut two = Two::open(&ready(), (1, step));
        two.first.press("q2x").press(ID).press("<enter>").sees("removed");
        two.second.press(keys).sees(GONE);
        assert!(two.kept().is_empty(), "it does not come back by itself");
        is_left(&mut two.second);
        two.second.sees("Nothing is being set up.");
    }
}

#[test]
fn a_set_up_that_was_activated_is_not_here_any_more() {
    for (step, keys) in [(1, "8<enter>"), (2, "/C11<enter> "), (3, "<down><enter>"), (4, "ay")] {
        let mut two = Two::open(&ready(), (4, step));
        two.first.press("ay").sees("It is activated.");
        let frozen = |two: &Two| {
            let store = Store::open_existing(&two.first.folder.path().join("store")).unwrap();
            assert_eq!(store.exercises().unwrap().len(), 1);
            store.exercise(&store.exercises().unwrap()[0].id).unwrap().frozen().unwrap()
        };
        let before = frozen(&two);
        two.second.press(keys).sees(GONE);
        assert_eq!(frozen(&two), before, "what was frozen stays as it was");
        assert!(two.kept().is_empty());
        is_left(&mut two.second);
        two.second.sees("Nothing is being set up.").press("1").sees("Opens on");
    }
}

#[test]
fn what_the_second_sees_is_activated_not_what_the_first_changed_since() {
    let mut two = Two::open(&ready(), (1, 4));
    two.first.press("8<enter>");
    two.second.press("a").sees("Activate Primary").press("y").sees(CHANGED).misses("It is activated.");
    two.second.sees("Invited: 8 school leaders").press("ay").sees("It is activated.");
    let store = Store::open_existing(&two.first.folder.path().join("store")).unwrap();
    let opened = reflectory::runtime::exercise_files::Opened::open(&store, &store.exercises().unwrap()[0].id).unwrap();
    assert_eq!(Arc::clone(&opened.frozen).exercise.people[0].eligible, 8);
}

#[test]
fn a_set_up_that_moved_where_somebody_has_one_stays_where_it_was() {
    let mut two = Two::open(SETUP, (1, 1));
    two.first.press("q2n<enter><enter><down><enter>").sees("Lower secondary · session 1").sees("saved");
    two.second.press("<up><enter><down><enter>").sees("Lower secondary already has an exercise in session 1");
    two.second.sees("Primary · session 1").sees("saved").press("<down>8<enter>").sees("saved");
    assert!(two.kept().contains("leaders = 8"), "{}", two.kept());
}
