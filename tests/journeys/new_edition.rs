//! Sheets that come after the unsealing: told in the table, and counted in a new edition once they are enough.

use jiff::SignedDuration;
use reflectory::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use reflectory::domain::late::Late;
use reflectory::domain::secret::Secret;
use reflectory::runtime::codes::Patience;
use reflectory::runtime::results::{Unsealing, erase_sheets};

use crate::support::app::{EXERCISE, Journey, fill};
use crate::support::keys::PASSPHRASE;
use crate::support::results::{ask, last_year, reply, room};

/// A journey up to the table, on last year's exercise.
fn at_last_year(journey: Journey) -> Journey {
    let mut journey = Journey::coordinate(journey.folder);
    journey.press("4").press(PASSPHRASE).press("<enter>").press("<left><left><left>").sees("School year 2025-2026");
    journey
}

/// Last year's exercise, unsealed with 12 students' sheets; the table is shown.
fn unsealed() -> Journey {
    let (journey, _) = room(&[&last_year()]);
    fill(&journey.folder.path().join("store"), 12);
    let mut journey = at_last_year(journey);
    journey.press("<enter>").press(PASSPHRASE).press("<enter>").sees("12 of 200").press("q");
    journey
}

/// The same after so many sheets have come late; the table as it is found then.
fn with_late(late: u32) -> Journey {
    let journey = unsealed();
    fill(&journey.folder.path().join("store"), 12 + late);
    at_last_year(journey)
}

#[test]
fn without_late_sheets_nothing_is_offered() {
    let mut journey = unsealed();
    journey.sees("▸ report ready").misses("new edition").misses("Late sheets").press("e");
    journey.sees("No sheet has come since the last edition").misses("Your passphrase");
}

#[test]
fn too_few_late_sheets_are_told_and_wait() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = with_late(4);
        journey.resize(columns, rows).sees("▸ report, 4 late").sees("Late sheets: Students 4 (of 5 needed)");
        journey.sees("They are kept and wait.").misses("new edition").press("e").misses("Your passphrase");
        journey.press("<enter>").sees("12 of 200");
    }
}

#[test]
fn enough_late_sheets_give_a_new_edition_by_keys_alone() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = with_late(7);
        journey.resize(columns, rows).sees("▸ report, 7 late").sees("Students 7 (enough)").sees("e new edition");
        journey.press("e").sees("New edition: Primary").sees("will count: 7 students").sees("Your passphrase");
        journey.press("not the passphrase<enter>").sees("not the passphrase of Ada's key").sees("Your passphrase");
        journey.press(PASSPHRASE).press("<enter>").sees("19 of 200").sees("Edition 2");
        journey.press("q").sees("▸ edition 2").misses("Late sheets").misses("new edition");
    }
}

#[test]
fn the_mouse_alone_reaches_a_new_edition_and_leaves_it() {
    let mut journey = with_late(5);
    journey.click("new edition").sees("will count: 5 students").click("leave it").sees("▸ report, 5 late");
    journey.click("new edition").press(PASSPHRASE).click("go on").sees("17 of 200");
}

#[test]
fn half_a_passphrase_for_a_new_edition_does_not_stay() {
    let mut journey = with_late(5);
    journey.press("e").press("half").sees("****").wait(SignedDuration::from_mins(6)).sees("This room is locked");
    journey.press(PASSPHRASE).press("<enter>").sees("Your passphrase").misses("****");
}

#[test]
fn both_passphrases_are_asked_where_the_exercise_needs_both_keys() {
    let (mut journey, mut known) = room(&[EXERCISE]);
    (known.editions, known.needs_both) = (vec![Some(1)], vec![true]);
    known.late = vec![Late::of(vec![0, 3, 6], 5, false)];
    known.coordinators = vec!["Ada".to_owned(), "Ben".to_owned()];
    reply(&mut journey, WorkplaceReply::Known(known.clone()));
    journey.press("e").sees("will count: 6 students").sees("Too few, they wait: 3 teachers");
    journey.sees("Passphrase of Ada").sees("Passphrase of Ben");
    let asked = ask(&mut journey, "one<enter>two<enter>");
    assert!(
        matches!(asked.as_slice(), [WorkplaceRequest::NewEdition { id, passphrases }]
            if id.0 == "2026-1-primary" && passphrases[0].expose() == "one" && passphrases[1].expose() == "two"),
        "{asked:?}"
    );
    reply(&mut journey, WorkplaceReply::Unsealing { done: 30, of: 96 });
    journey.sees("30 of 96 sheets unsealed");
    let why = "The difference of the two editions would tell what one or two people said.";
    reply(&mut journey, WorkplaceReply::Refused(why.to_owned().into()));
    journey.sees(why).sees("Passphrase of Ada").misses("30 of 96");
    // Of the school's two keys this one may be sealed to neither.
    known.coordinators = vec!["Cleo".to_owned()];
    journey.press("<esc>");
    reply(&mut journey, WorkplaceReply::Known(known));
    journey.press("e").sees("Your passphrase").sees("The other coordinator's");
}

#[test]
fn an_exercise_whose_sheets_were_erased_shows_who_took_part() {
    let mut journey = unsealed();
    let store = journey.folder.path().join("store");
    let passphrases = [Secret::new(PASSPHRASE.to_owned())];
    let (mut patience, now) = (Patience::default(), "2026-11-24T09:00:00Z".parse().unwrap());
    let mut asked = Unsealing { folder: &store, passphrases: &passphrases, patience: &mut patience, now };
    let id = reflectory::domain::exercise::ExerciseId("2025-1-primary".to_owned());
    assert_eq!(erase_sheets(&mut asked, &id), Ok(12));
    journey = at_last_year(journey);
    journey.press("1").sees("12 of 200").misses("older copy");
    journey.press("2<left>").press("<enter>").sees("12 of 200").press("x").sees("All of it goes, and nobody");
    journey.press("<esc>");
    // What comes then is told, and that it can no longer be counted.
    fill(&store, 19);
    let mut journey = at_last_year(journey);
    journey
        .sees("▸ report, 19 late")
        .sees("Late sheets: Students 19.")
        .sees("were erased after their time")
        .misses("new edition")
        .press("e");
    journey.misses("Your passphrase").press("<enter>").sees("12 of 200");
}

#[test]
fn stations_are_told_before_the_passphrases_and_nothing_hides_a_refusal() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let (mut journey, mut known) = room(&[EXERCISE]);
        (known.submitted, known.needs_both) = (vec![vec![5, 24, 117]], vec![true]);
        known.coordinators = vec!["Ada".to_owned(), "Ben".to_owned()];
        reply(&mut journey, WorkplaceReply::Known(known));
        journey.resize(columns, rows).press("<enter>").sees("Stations known to hold sheets").sees("sheets in first.");
        journey.sees("needs no key.").sees("Passphrase of Ada");
        ask(&mut journey, "one<enter>two<enter>");
        let why = "The sheets of this exercise open only with 2 keys together. Nothing was changed. Please let every \
                   coordinator type their passphrase.";
        reply(&mut journey, WorkplaceReply::Refused(why.to_owned().into()));
        journey.sees(why).sees("Passphrase of Ada").sees("Passphrase of Ben").sees("sheets in first.");
    }
}
