//! The room of the school: what it says of itself, and its coordinators' keys from the first to the last.

use jiff::SignedDuration;
use reflectory::domain::school::School;
use reflectory::format;
use reflectory::format::builtin;
use reflectory::runtime::keys;
use reflectory::runtime::workplace::look::kept_school;
use reflectory::store::Store;

use crate::support::app::{EXERCISE, Journey, activate_in, at};
use crate::support::keys::{PASSPHRASE, give_key_file};
use crate::support::store::quick_folder;

const NEW: &str = "seven herons cross the quiet marsh";

fn fresh() -> Journey {
    Journey::coordinate(quick_folder())
}

/// A school with a key and an exercise, before the unlocked room.
fn known_school() -> Journey {
    let folder = quick_folder();
    give_key_file(&folder.path().join("store"), "Ada");
    activate_in(folder.path(), EXERCISE);
    let mut journey = Journey::coordinate(folder);
    journey.press("9").press(PASSPHRASE).press("<enter>").misses("locked.");
    journey
}

/// The screens of this room, for the test of every size and look.
pub fn screens() -> Vec<(&'static str, Journey)> {
    let at = |mut journey: Journey, keys: &str| {
        journey.press(keys);
        journey
    };
    let coordinators = "<down>".repeat(6);
    let mut words = at(fresh(), &format!("9{coordinators}<enter>Ada<enter>"));
    words.press(NEW).press("<enter>").press(NEW).press("<enter>");
    vec![
        ("first steps", at(fresh(), "3")),
        ("school", known_school()),
        ("a time zone", at(known_school(), "<down><down><enter>")),
        ("what to do with keys", at(known_school(), &format!("{coordinators}<enter>"))),
        ("a successor", at(known_school(), &format!("{coordinators}<enter><down><enter>"))),
        ("whether both are needed", at(known_school(), &format!("{coordinators}<enter><enter>"))),
        ("a colleague", at(known_school(), &format!("{coordinators}<enter><enter><enter>"))),
        ("a key without a name", at(fresh(), &format!("9{coordinators}<enter><down><down><enter>"))),
        ("recovery words", words),
    ]
}

fn instead(journey: &mut Journey, text: &str) {
    journey.press(&"<backspace>".repeat(80)).press(text).press("<enter>");
}

fn kept(journey: &Journey) -> School {
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    kept_school(&store, &format::instrument::read(&builtin::selfie()).unwrap()).unwrap()
}

fn coordinators(journey: &Journey) -> Vec<String> {
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    store.coordinators().unwrap().into_iter().map(|coordinator| coordinator.name).collect()
}

/// The 24 words as they stand on the screen.
fn words(journey: &mut Journey) -> Vec<String> {
    let screen = journey.screen();
    let (_, below) = screen.split_once("Write these 24 words").expect(&screen);
    let cells: Vec<&str> = below.split_whitespace().collect();
    let follows = |n: usize| {
        let number = n.to_string();
        let at = cells.windows(2).position(|two| two[0] == number && two[1].chars().all(|c| c.is_ascii_lowercase()));
        cells[at.unwrap_or_else(|| panic!("no word {n}:\n{screen}")) + 1].to_owned()
    };
    (1..=24).map(follows).collect()
}

/// The two places that are asked back.
fn asked(journey: &mut Journey) -> [usize; 2] {
    let screen = journey.screen();
    let (_, after) = screen.split_once("Please type words ").expect(&screen);
    let numbers: Vec<usize> = after.split_whitespace().filter_map(|word| word.parse().ok()).take(2).collect();
    [numbers[0], numbers[1]]
}

/// Goes through the recovery words as somebody who wrote them down.
fn write_down(journey: &mut Journey) {
    let words = words(journey);
    journey.press("<enter>");
    for place in asked(journey) {
        journey.press(&words[place - 1]).press("<enter>");
    }
}

#[test]
fn a_new_school_is_led_from_its_name_to_its_first_key() {
    for (columns, rows) in [(80, 24), (132, 43)] {
        let mut journey = fresh();
        journey.resize(columns, rows).press("3").sees("First steps").sees("□ 1  the school's name");
        journey
            .press("<enter>")
            .press("Linden School<enter>")
            .sees("✓ 1  the school's name")
            .sees("□ 2  a coordinator's key");
        assert_eq!((kept(&journey).name.as_str(), kept(&journey).looked_at), ("Linden School", Some(2026)));
        journey.press("<up>").press(&"<down>".repeat(6)).press("<enter>").sees("The first coordinator's key");
        journey.press("Ada<enter>password<enter>password<enter>").sees("Many people use exactly this");
        assert_eq!(coordinators(&journey), [""; 0]);
        journey
            .press(NEW)
            .press("<enter>")
            .press("something else<enter>")
            .sees("The two passphrases are not the same.");
        journey.press(NEW).press("<enter>").press(NEW).misses(NEW).press("<enter>").sees("Write these 24 words down");
        assert_eq!(coordinators(&journey), ["Ada"]);
        // They are not left by mistake, and they are asked back.
        journey.press("q").sees("These words are shown only now.");
        let words = words(&mut journey);
        journey.press("<enter>");
        let [one, other] = asked(&mut journey);
        assert!((1..=12).contains(&one) && (13..=24).contains(&other), "{one} {other}");
        journey.press("zebra<enter>zebra<enter>").sees(&format!("This is not word {one}."));
        instead(&mut journey, &words[one - 1]);
        instead(&mut journey, &words[other - 1].to_uppercase());
        journey.sees("Now back up").press("<enter>").sees("Ada alone can unseal").sees("✓ 2  a coordinator's key");
        // The way to the set-ups is free now; whoever made the key need not unlock.
        journey.press("3").sees("Nothing is being set up.").press("n<enter>").sees("For which session?");
    }
}

#[test]
fn what_is_not_right_is_said_and_what_was_there_stays() {
    let mut journey = known_school();
    let before = kept(&journey);
    for (row, typed, said) in [
        (2, "Europe/Atlantis", "No time zone is called \"Europe/Atlantis\""),
        (3, "english please!", "is no tag of a language"),
        (3, "en, fr, EN", "The language EN is listed twice."),
        (3, "", "Name one language at least"),
        (4, "2", "The smallest cell can be 3 to 100 sheets, not 2."),
        (4, "101", "not 101."),
        (5, "0", "1 to 10 years, not 0."),
        (5, "11", "1 to 10 years, not 11."),
    ] {
        journey.press(&"<up>".repeat(6)).press(&"<down>".repeat(row)).press("<enter>");
        instead(&mut journey, typed);
        journey.sees(said).press("<esc>");
        assert_eq!(kept(&journey), before, "{typed}");
    }
    journey.press(&"<up>".repeat(6)).press("<enter>");
    let long = "x".repeat(5000);
    journey.press("\u{202e}").send(reflectory::app::msg::Msg::Paste(format!("مدرسة\u{7}{long}"))).press("<enter>");
    let name = kept(&journey).name;
    assert!(name.starts_with("مدرسة") && name.chars().count() == 60, "{name}");
}

#[test]
fn every_fact_is_typed_once_and_kept() {
    let mut journey = known_school();
    for (row, typed) in [(0, "Linden School"), (1, "Ghent"), (2, "europe/athens"), (3, "nl, fr en"), (4, "7"), (5, "3")]
    {
        journey.press(&"<up>".repeat(6)).press(&"<down>".repeat(row)).press("<enter>");
        instead(&mut journey, typed);
    }
    journey.sees("Ghent").sees("Europe/Athens").sees("nl, fr, en").sees("7 sheets").sees("for 3 years");
    let school = kept(&journey);
    assert_eq!((school.zone.as_str(), school.smallest_cell, school.retention_years), ("Europe/Athens", 7, 3));
    assert_eq!(school.languages, ["nl", "fr", "en"]);
    // The beginning of a city suggests zones; Enter shows the whole name before it is taken.
    journey.press(&"<up>".repeat(6)).press("<down><down><enter>").press(&"<backspace>".repeat(60)).press("Lisb");
    journey.sees("Europe/Lisbon").press("<enter>");
    assert_eq!(kept(&journey).zone, "Europe/Athens");
    journey.press("<enter>");
    assert_eq!(kept(&journey).zone, "Europe/Lisbon");
}

#[test]
fn once_a_year_the_room_asks() {
    let mut journey = known_school();
    journey.press("<enter>");
    instead(&mut journey, "Linden School");
    journey.misses("still right").press("1").misses("room 9");
    journey.now = at("2027-08-01T10:00:00Z");
    journey.press("1").sees("Once a school year: please look at room 9");
    journey.press("9").press(PASSPHRASE).press("<enter>").sees("School year 2027-2028: please look once");
    journey.press("l").misses("please look once").press("1").misses("room 9");
    assert_eq!(kept(&journey).looked_at, Some(2027));
}

#[test]
fn a_colleague_gets_a_key_and_later_a_successor_takes_over() {
    let mut journey = known_school();
    journey.press(&"<down>".repeat(6)).press("<enter>").sees("add a colleague").press("<enter>");
    journey.sees("Who will be needed to open the sheets?").press("<enter>").sees("1 your colleague's key");
    journey.press("wrong<enter>Ben<enter>").press(NEW).press("<enter>").press(NEW).press("<enter>");
    journey.sees("This is not the passphrase of Ada's key.");
    assert_eq!(coordinators(&journey), ["Ada"]);
    journey.press(PASSPHRASE).press("<enter><enter>").press(NEW).press("<enter>").press(NEW).press("<enter>");
    journey.sees("2 recovery sheet");
    write_down(&mut journey);
    journey.sees("Now back up").press("<enter>").sees("Ada or Ben: either key unseals");
    assert_eq!(coordinators(&journey), ["Ada", "Ben"]);
    // With two there is only the hand-over, in four steps.
    journey.press("<enter>").misses("add a colleague").press("<enter>").sees("4 the old key");
    journey.press(PASSPHRASE).press("<enter>Cleo<enter>").press(NEW).press("<enter>").press(NEW).press("<enter>");
    write_down(&mut journey);
    journey.press("<enter>").sees("The old key opens no new sheets any more").press("<enter>");
    assert_eq!(coordinators(&journey), ["Cleo", "Ben"]);
    // Ada's passphrase opens nothing any more, Cleo's does.
    journey.press("<c-l>").press(PASSPHRASE).press("<enter>").sees("This room is locked");
    journey.press(NEW).press("<enter>").misses("This room is locked");
    assert_eq!(keys::in_folder(&journey.folder.path().join("store")).len(), 3);
}

#[test]
fn the_mouse_alone_moves_and_opens_everything() {
    for (columns, rows) in [(80, 24), (132, 43)] {
        let mut journey = known_school();
        journey.resize(columns, rows).click("Languages").sees("Short tags such as").click("leave it");
        journey.click("Time zone");
        journey.press(&"<backspace>".repeat(60)).press("vien").click("Europe/Vienna").click("go on");
        assert_eq!(kept(&journey).zone, "Europe/Vienna");
        journey.click("Coordinators").click("add a colleague").click("only both together").sees("Your passphrase");
        journey.click("leave it").sees("Ada alone can unseal").click("1 Overview").sees("Participation");
    }
}

#[test]
fn words_that_nobody_is_there_to_read_are_locked_away() {
    let mut journey = known_school();
    journey.press(&"<down>".repeat(6)).press("<enter><enter><enter>");
    journey.press(PASSPHRASE).press("<enter>Ben<enter>").press(NEW).press("<enter>").press(NEW).press("<enter>");
    let before = words(&mut journey);
    journey.wait(SignedDuration::from_mins(5)).sees("This room is locked");
    assert!(!journey.screen().contains(&format!("1 {}", before[0])));
    journey.press(PASSPHRASE).press("<enter>");
    assert_eq!(words(&mut journey), before);
}
