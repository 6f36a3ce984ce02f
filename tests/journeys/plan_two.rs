//! Two coordinators have one plan open: both their changes are kept, and words both wrote into one line come back.

use std::fs;

use reflectory::app::Screen;
use reflectory::app::home::Place;
use reflectory::app::workplace::Workplace;
use reflectory::app::workplace::request::WorkplaceReply;
use reflectory::app::workplace::request::plans::KeptPlan;
use reflectory::domain::plan::Plan;
use reflectory::domain::plan::activity::Mark;
use reflectory::format::plan::read;
use reflectory::runtime::plans::all;
use reflectory::store::Store;

use crate::journeys::plan::with_example;
use crate::support::app::{Journey, at};
use crate::support::keys::PASSPHRASE;
use crate::support::results::{CLOSED, ask, reply};
use crate::support::store::quick_folder;

const CHANGED: &str = "Somebody else has changed this plan meanwhile";

/// Two programs on one folder, both with the same plan open.
struct Two {
    first: Journey,
    second: Journey,
}

impl Two {
    fn open() -> Two {
        let first = with_example("");
        // The second program has its own desk; only the folder is the same.
        let folder = quick_folder();
        std::os::unix::fs::symlink(first.folder.path().join("store"), folder.path().join("store")).unwrap();
        let closed = at(CLOSED);
        let mut second =
            Journey::begin(folder, |all| Screen::Workplace(Box::new(Workplace::new(Place::Own, all, None, closed))));
        second.now = closed;
        second.press("5").press(PASSPHRASE).press("<enter><enter>").sees("saved");
        Two { first, second }
    }

    fn kept(&self) -> Plan {
        let file = self.first.folder.path().join("store/plans/2026-primary.toml");
        read("p", &fs::read_to_string(file).unwrap()).unwrap()
    }
}

#[test]
fn changes_of_two_in_different_lines_are_both_kept() {
    for (columns, rows) in [(60, 20), (80, 24)] {
        let mut two = Two::open();
        two.second.resize(columns, rows);
        two.first.press("tTheirs<enter>").sees("saved");
        two.second
            .press("<down> ")
            .sees(CHANGED)
            .sees("Their changes and yours")
            .sees("doing")
            .sees("Theirs")
            .sees("saved");
        assert!(two.kept().title.ends_with("Theirs"));
        assert_eq!(two.kept().items[0].activities[0].mark, Mark::Doing);
        // Then the first one is told, and so on.
        two.first.press("<enter><enter> on one day<enter>").sees(CHANGED).sees("Their changes and yours").sees("saved");
        assert!(two.kept().items[0].objective.ends_with("on one day"));
        assert_eq!(two.kept().items[0].activities[0].mark, Mark::Doing);
    }
}

#[test]
fn words_of_two_in_one_line_come_back_in_its_field() {
    // The line, and how it is read from what is kept.
    type Read = fn(&Plan) -> String;
    let lines: [(&str, Read); 4] = [
        ("t", |plan| plan.title.clone()),
        ("<enter><enter>", |plan| plan.items[0].objective.clone()),
        ("<down><enter><down><enter>", |plan| plan.items[0].activities[0].who.clone()),
        ("<tab><down><enter><enter>", |plan| plan.items[0].activities[0].what.clone()),
    ];
    for (columns, rows) in [(60, 20), (80, 24)] {
        for (keys, of) in lines {
            let mut two = Two::open();
            two.second.resize(columns, rows);
            two.first.press(keys).press(" one<enter>").sees("saved");
            let theirs = of(&two.kept());
            two.second.press(keys).press(" two<enter>");
            two.second
                .sees(CHANGED)
                .sees("and wrote \"")
                .sees("Yours is in the line: Enter keeps it, Esc leaves")
                .sees(" two");
            assert_eq!(of(&two.kept()), theirs, "{keys}: nothing is written over before it is decided");
            two.second.press("!<enter>").misses(CHANGED).sees("saved");
            assert!(of(&two.kept()).ends_with(" two!"), "{keys}: {}", of(&two.kept()));
        }
    }
}

#[test]
fn what_came_back_and_is_given_up_leaves_the_others_words() {
    let mut two = Two::open();
    two.first.press("t one<enter>");
    two.second
        .press("t two<enter>")
        .sees("Yours is in the line")
        .press("<esc>")
        .misses(" two")
        .sees(" one")
        .sees("saved");
    assert!(two.kept().title.ends_with(" one"));
    two.second.press("q").sees("Action plans");
}

/// On a slow disk several lines can be written before the store tells that somebody was first.
#[test]
fn several_lines_come_back_one_after_the_other() {
    let mut two = Two::open();
    two.first.press("t one<enter><enter><enter> one<enter><down><enter> one<enter>q");
    let slow = ask(&mut two.second, "t two<enter><enter><enter> two<enter><down><enter> two<enter>q");
    assert_eq!(slow.len(), 1, "one saving at a time: {slow:?}");
    let theirs = all(&Store::open_existing(&two.first.folder.path().join("store")).unwrap());
    let found = theirs.unwrap().remove(0);
    let kept = KeptPlan { id: found.id, plan: found.plan.unwrap(), revision: found.revision };
    let changed = WorkplaceReply::PlanChanged(Box::new(kept));
    reply(&mut two.second, changed);
    two.second.sees("Yours is in the line").sees("What shall the plan be called?").sees(" two");
    two.second.press("<enter>").sees("Yours is in the line").sees("Objective").press("<enter>");
    two.second.sees("Yours is in the line").sees("How we will know").press("<enter>").misses("Yours is in the line");
    let kept = two.kept();
    for text in [&kept.title, &kept.items[0].objective, &kept.items[0].measure] {
        assert!(text.ends_with(" two"), "{text}");
    }
    two.second.sees("saved");
}

#[test]
fn a_statement_that_one_removed_and_the_other_changed_stays_and_both_are_told() {
    let mut two = Two::open();
    two.first.press("x<down><enter>").sees("saved");
    assert!(two.kept().items.is_empty());
    two.second.press("<enter><enter> on one day<enter>").sees("They had removed a statement").sees("saved");
    assert!(two.kept().items[0].objective.ends_with("on one day"));
    let mut two = Two::open();
    two.first.press("<enter><enter> on one day<enter>").sees("saved");
    two.second.press("x<down><enter>").sees("They changed something in the statement you removed").sees("saved");
    assert!(two.kept().items[0].objective.ends_with("on one day"));
}

#[test]
fn a_plan_that_was_changed_meanwhile_is_not_removed() {
    let mut two = Two::open();
    two.second.press("qx");
    two.first.press("t one<enter>");
    two.second.press("<down><enter>").sees(CHANGED).sees("so it was not removed").sees(" one");
    two.second.press("x<down><enter>").sees("No plan yet.");
}
