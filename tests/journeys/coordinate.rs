//! The coordinator's view.

use std::collections::BTreeSet;

use reflectory::app::msg::Msg;
use reflectory::domain::answer::SheetId;
use reflectory::domain::instrument::GroupIx;
use reflectory::runtime::{keeping, keys};
use reflectory::seal::key_file::make_at;
use reflectory::seal::stretch::Cost;
use reflectory::store::Store;
use reflectory::store::codes::NewSlip;
use reflectory::store::exercise_file::{ExerciseFile, Submission};

use crate::support::app::{EXERCISE, Journey, at, store_with};
use crate::support::store::quick_folder;

fn coordinator(exercise: &str) -> Journey {
    Journey::coordinate(store_with(exercise))
}

/// Sheets from another connection, as another program would write them.
fn arrive(journey: &Journey, group: usize, count: u8) {
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    let mut file = store.exercise(&store.exercises().unwrap()[0].id).unwrap();
    let sealing = file.sealing().unwrap();
    for n in 0..count {
        file.submit(&Submission {
            id: SheetId([[n; 8], [group as u8; 8]].concat().try_into().unwrap()),
            group: GroupIx(group),
            body: b"{}",
            sealing: &sealing,
            receipt: None,
            slip: None,
            envelope: None,
        })
        .unwrap();
    }
}

fn look(journey: &mut Journey) {
    if let Some(reply) = journey.desk.look() {
        journey.send(Msg::Stored(reply));
    }
}

#[test]
fn bars_follow_what_others_write() {
    let mut journey = coordinator(EXERCISE);
    journey
        .sees("Linden School")
        .sees("Participation: none yet")
        .sees("0 of 200   0 %")
        .sees("80 to go to the minimum");
    journey.sees("Open until Friday 4 December 2026, 23:59 · 10 days left");
    arrive(&journey, 0, 4);
    look(&mut journey);
    journey.sees("4 of 5   80 %").sees("reached").sees("incomplete");
    arrive(&journey, 1, 13);
    arrive(&journey, 2, 80);
    look(&mut journey);
    // 35 eligible teachers need 50 %, rounded down: 17. 13 are fewer than 80 % of that.
    journey.sees("13 of 35   37 %").sees("4 to go to the minimum").sees("Participation: medium");
    let before = journey.screen();
    look(&mut journey);
    assert_eq!(journey.screen(), before);
}

#[test]
fn close_to_the_minimum_is_high_when_the_others_are_there() {
    let mut journey = coordinator(EXERCISE);
    arrive(&journey, 0, 4);
    arrive(&journey, 1, 14);
    arrive(&journey, 2, 80);
    look(&mut journey);
    journey.sees("close: 3 to go").sees("Participation: high");
}

#[test]
fn what_came_today_is_told_as_long_as_the_program_runs() {
    let mut journey = coordinator(EXERCISE);
    arrive(&journey, 2, 3);
    look(&mut journey);
    journey.sees("today +3");
    journey.now = at("2026-11-25T09:00:00Z");
    journey.send(Msg::Tick).sees("Tuesday +3");
    arrive(&journey, 2, 7);
    look(&mut journey);
    journey.sees("today +4 · Tuesday +3");
    // A program that starts later knows no days: the store has none.
    let mut next = Journey::coordinate(journey.folder);
    next.sees("7 of 200").misses("today").misses("Tuesday");
}

/// The exercise's file, through a connection of its own.
fn file(journey: &Journey) -> ExerciseFile {
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    store.exercise(&store.exercises().unwrap()[0].id).unwrap()
}

/// A student's sheet with this slip.
fn hand_in(file: &mut ExerciseFile, n: u8) {
    let sealing = file.sealing().unwrap();
    let submission = Submission {
        id: SheetId([n; 16]),
        group: GroupIx(2),
        body: b"{}",
        sealing: &sealing,
        receipt: None,
        slip: Some([n; 32]),
        envelope: None,
    };
    file.submit(&submission).unwrap();
}

/// Three classes have marked slips and handed in some of them.
fn with_classes(mut journey: Journey) -> Journey {
    let mut file = file(&journey);
    let slip = |n: u8, class| NewSlip { hash: [n; 32], group: GroupIx(2), class: Some(class) };
    let classes = [("5a", 0..12), ("5b", 20..32), ("6c", 40..49)];
    for (class, numbers) in classes {
        assert!(file.add_class_slips(&numbers.map(|n| slip(n, class)).collect::<Vec<_>>()).unwrap());
    }
    (0..7).chain(20..24).chain(40..49).for_each(|n| hand_in(&mut file, n));
    look(&mut journey);
    journey
}

/// The room while people answer, for the tests of every screen.
pub fn screens() -> Vec<(&'static str, Journey)> {
    let mut counted = coordinator(EXERCISE);
    for (group, sheets) in [(0, 7), (1, 14), (2, 3)] {
        arrive(&counted, group, sheets);
    }
    look(&mut counted);
    let classes = |keys: &str| {
        let mut journey = with_classes(coordinator(EXERCISE));
        journey.press(keys);
        journey
    };
    let on = |now: &str| {
        let mut journey = coordinator(EXERCISE);
        journey.now = at(now);
        journey.send(Msg::Tick);
        journey
    };
    vec![
        ("overview, counted", counted),
        ("overview, a class is missing", classes("")),
        ("overview, classes", classes("k")),
        ("overview, before it opens", on("2026-11-22T12:00:00Z")),
        ("overview, closed", on("2026-12-05T12:00:00Z")),
    ]
}

#[test]
fn classes_with_marked_slips_are_counted_in_steps_only() {
    let mut journey = coordinator(EXERCISE);
    journey.press("k").sees("Students").misses("By class");
    let mut journey = with_classes(journey);
    journey.sees("20 of 200").sees("Fewer than 5 yet: 5b.").press("k");
    journey
        .sees("S 5a             5 or more")
        .sees("5b             fewer than 5")
        .sees("6c             too small to count");
    // One more in a step changes nothing that is shown of its class.
    let before = journey.screen();
    hand_in(&mut file(&journey), 7);
    look(&mut journey);
    assert_eq!(journey.screen(), before);
    journey.click("classes").sees("21 of 200");
}

/// A school of so many classes, few of which have handed in.
fn with_many_classes() -> Journey {
    let mut journey = coordinator(EXERCISE);
    let mut file = file(&journey);
    for class in 1..=60u8 {
        let name = format!("c{class:02}");
        let hash = |n: u8| [[class; 16], [n; 16]].concat().try_into().unwrap();
        let slip = |n| NewSlip { hash: hash(n), group: GroupIx(2), class: Some(&name) };
        let slips: Vec<NewSlip> = (0..10).map(slip).collect();
        assert!(file.add_class_slips(&slips).unwrap());
    }
    look(&mut journey);
    journey.press("k");
    journey
}

#[test]
fn many_classes_are_scrolled_and_signs_say_that_there_are_more() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = with_many_classes();
        journey.resize(columns, rows);
        let mut seen = BTreeSet::new();
        let mut screens = 0;
        loop {
            let screen = journey.screen();
            let names: BTreeSet<String> =
                screen.split_whitespace().filter(|word| is_class(word)).map(str::to_owned).collect();
            assert!(!screen.contains('…'), "{screen}");
            assert_eq!(has_sign(&screen, '↑'), !names.contains("c01"), "{screen}");
            assert_eq!(has_sign(&screen, '↓'), !names.contains("c60"), "{screen}");
            seen.extend(names);
            screens += 1;
            if !has_sign(&screen, '↓') {
                break;
            }
            journey.press("<down>");
        }
        assert_eq!((seen.len(), screens > 1), (60, rows < 43), "{columns}x{rows}");
        // No key scrolls past the end, so that one back is one back.
        let end = journey.screen();
        assert_eq!(journey.press("<down><down>").screen(), end);
        if screens > 1 {
            assert_ne!(journey.press("<up>").screen(), end);
        }
    }
}

fn is_class(word: &str) -> bool {
    word.len() == 3 && word.starts_with('c') && word[1..].chars().all(|sign| sign.is_ascii_digit())
}

/// Whether a list goes on: the sign stands at the right edge.
fn has_sign(screen: &str, sign: char) -> bool {
    screen.lines().any(|line| line.trim_end().ends_with(&format!("  {sign}")))
}

#[test]
fn more_sheets_than_invited_are_shown_as_they_are() {
    let mut journey = coordinator(EXERCISE);
    arrive(&journey, 0, 7);
    look(&mut journey);
    journey.sees("7 of 5   140 %").sees("please check the number");
}

#[test]
fn the_state_line_follows_the_date() {
    let mut journey = coordinator(EXERCISE);
    journey.now = at("2026-11-22T12:00:00Z");
    journey.send(Msg::Tick).sees("Opens on Monday 23 November 2026, 00:00 · 1 day");
    journey.now = at("2026-12-04T12:00:00Z");
    journey.send(Msg::Tick).sees("last day");
    journey.now = at("2026-12-05T12:00:00Z");
    journey.send(Msg::Tick).sees("Closed since Friday 4 December 2026");
}

#[test]
fn help_explains_the_bars_and_closes_again() {
    let mut journey = coordinator(EXERCISE);
    journey.press("?").sees("The mark is the minimum").press("q").misses("The mark is the minimum").sees("Students");
    journey.press("q");
    assert!(journey.exit.is_some());
}

#[test]
fn a_backup_that_is_due_is_asked_for_and_one_key_makes_it() {
    let mut journey = coordinator(EXERCISE);
    journey.misses("No backup");
    arrive(&journey, 2, 3);
    look(&mut journey);
    journey.sees("No backup is younger than a day.");
    // Where backups go is said once, as a command.
    journey.press("b").sees("reflectory backup DIR");
    let folder = journey.folder.path().join("store");
    let stick = quick_folder();
    keeping::backup_to(&folder, stick.path(), journey.now.wall).unwrap();
    journey.press("b").sees("Backed up and read back");
    arrive(&journey, 1, 1);
    look(&mut journey);
    journey.misses("No backup is younger");
}

#[test]
fn a_store_copied_back_from_last_week_is_noticed() {
    let mut journey = coordinator(EXERCISE);
    let folder = journey.folder.path().join("store");
    // The coordinator's key file remembers seven sheets; three are here.
    let (mut key, _) = make_at(Cost { memory_kib: 8, passes: 1, lanes: 1 }, "Test", "passphrase").unwrap();
    key.note_seen("2026-1-primary", 7);
    keys::write(&keys::free_path(&folder), &key).unwrap();
    arrive(&journey, 2, 3);
    look(&mut journey);
    journey.sees("This store may be an older copy: the key file remembers 7 sheets, 4 more than");
}
