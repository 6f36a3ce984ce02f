//! Certificates on the screens: after handing in, on a shared machine, and for whoever coordinated; the badge beside them.

use std::fs;
use std::path::PathBuf;

use jiff::SignedDuration;

use super::shared::kiosk;
use crate::support::app::{EXERCISE, Journey, store_with};
use crate::support::keys::PASSPHRASE;
use crate::support::results;

const HAND_IN: &str = "<enter>3<enter>4rs<enter>";

/// The files that were written for the person.
fn written(journey: &Journey) -> Vec<PathBuf> {
    let entries = fs::read_dir(journey.folder.path()).unwrap();
    entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect()
}

/// A coordinator in room 6 after the last day.
fn coordinator() -> Journey {
    let (mut journey, _) = results::room(&[EXERCISE]);
    journey.press("6").sees("Exercises that are over");
    journey
}

/// Screens for the checks of every size.
pub fn screens() -> Vec<(&'static str, Journey)> {
    let with = |keys: &str| {
        let mut journey = coordinator();
        journey.press(keys);
        journey
    };
    let mut early = Journey::coordinate(store_with(EXERCISE));
    early.press("6");
    vec![
        ("certificates", with("")),
        ("certificates, a name", with("<enter>Ms Peeters")),
        ("certificates, one", with("<enter>Ms Peeters<enter>")),
        ("certificates, locked", early),
    ]
}

#[test]
fn a_participant_types_a_name_reads_and_copies_and_writes_it() {
    let mut journey = Journey::answer();
    journey.press(HAND_IN).sees("Your receipt:").press("c").sees("stored nowhere");
    journey.press("<enter>").sees("Please type a name first.");
    journey
        .press("Ana Žofie<enter>")
        .sees("This is to say that")
        .sees("Ana Žofie")
        .sees("took part when Linden School");
    journey.sees("session 1 of 2026-2027").misses("2026-11").misses("November");
    journey.press("y").sees("Copied");
    let copied = journey.copied.clone().unwrap();
    assert!(copied.contains("Ana Žofie") && copied.contains("Linden School"), "{copied}");
    journey.press("h").sees("Written:").sees("printer's queue");
    let [file] = &written(&journey)[..] else { panic!("one file") };
    assert_eq!(file.file_name().unwrap(), "certificate-2026-1-primary.html");
    let page = fs::read_to_string(file).unwrap();
    assert!(page.contains("Ana Žofie") && page.contains("Linden School"), "{page}");
    // Another name, then back to the receipt, where no name stands any more.
    journey.press("nBo<enter>").sees("Bo").misses("Ana Žofie").press("h");
    assert_eq!(written(&journey).len(), 2, "the first is not written over");
    journey.press("q").sees("Your receipt:").misses("Bo ").press("c").misses("Bo ").press("<up>");
    journey.sees("Your receipt:").press(" ").sees("Welcome.");
}

#[test]
fn the_mouse_alone_does_it_but_for_the_name() {
    let mut journey = Journey::answer();
    journey.press(HAND_IN).click("a certificate").sees("The name for the certificate").press("Bo").click("show it");
    journey.click("copy").sees("Copied").click("HTML").sees("Written:").click("done").sees("Your receipt:");
    journey.click("a certificate").click("no certificate").sees("Your receipt:");
}

#[test]
fn where_nothing_was_handed_in_there_is_no_certificate() {
    let mut journey = Journey::answer();
    journey.press("<enter>3<enter>4<esc>d").press("<enter>").misses("a certificate");
}

#[test]
fn a_shared_machine_waits_for_it_keeps_nothing_and_copies_nothing() {
    let mut journey = kiosk();
    journey.press(HAND_IN).press("c").sees("Many people use this machine");
    // Longer than the last screen stays otherwise.
    journey.wait(SignedDuration::from_mins(2)).sees("The name for the certificate");
    journey.press("Bo<enter>").sees("took part when").misses("copy").press("y");
    assert_eq!(journey.copied, None);
    journey.press("h").sees("drive");
    assert!(written(&journey).is_empty());
    journey.press("<esc>").sees("took part when");
    journey.wait(SignedDuration::from_mins(4)).sees("Welcome.").misses("Bo ");
    assert_eq!(journey.cleared, 1, "nothing stays above the screen");
}

#[test]
fn whoever_coordinated_gets_one_after_the_last_day() {
    let mut journey = coordinator();
    journey.press("<enter>").sees("The name for the certificate").press("Ms Peeters<enter>");
    journey.sees("coordinated how Linden School").press("h").sees("Written:");
    assert_eq!(written(&journey).len(), 1);
    journey.press("q").sees("Exercises that are over").click("Primary").sees("The name for the certificate");
    let mut early = Journey::coordinate(store_with(EXERCISE));
    early.press("6").sees("This room is locked.");
}

/// Two coordinators share the workplace: who opens the lock next does not find the other's name.
#[test]
fn the_lock_takes_a_name_away() {
    for keys in ["<enter>Ms Peeters", "<enter>Ms Peeters<enter>"] {
        let mut journey = coordinator();
        journey.press(keys).sees("Ms Peeters").wait(SignedDuration::from_mins(60)).misses("Ms Peeters");
        journey.press(PASSPHRASE).press("<enter>").sees("Exercises that are over").misses("Ms Peeters");
    }
}

#[test]
fn the_badge_is_written_when_it_is_there_and_else_the_reasons() {
    let mut journey = coordinator();
    journey.press("b").sees("when its sheets are unsealed");
    assert!(written(&journey).is_empty());
}
