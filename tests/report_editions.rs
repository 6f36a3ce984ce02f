//! A kept report and what comes after it, at the command line: new editions, both keys, erased sheets.

use reflectory::domain::answer::{Answer, Sheet, SheetId};
use reflectory::domain::correction::Change;
use reflectory::domain::exercise::{ExerciseId, People};
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::secret::Secret;
use reflectory::locale::texts::in_english;
use reflectory::runtime::codes::Patience;
use reflectory::runtime::exercise_files::{Opened, hand_in};
use reflectory::runtime::results::{Unsealing, erase_sheets};
use reflectory::runtime::{keys, life};
use reflectory::seal::key_file::make_at;
use reflectory::seal::stretch::Cost;
use reflectory::store::Store;
use reflectory::store::school::Coordinator;
use serde_json::Value;

use crate::support::app::draft_of;
use crate::support::bin::{EXERCISE, Finished, ID, School};
use crate::support::keys::{PASSPHRASE, give_key_file};

const AFTER: &str = "2027-03-01T10:00:00Z";
const OTHER: &str = "seven grey herons on the weir";

fn id() -> ExerciseId {
    ExerciseId(ID.to_owned())
}

/// Hands in teachers' sheets with these numbers; from 1000 on every question is skipped.
fn hand(school: &School, numbers: std::ops::Range<u32>) {
    let store = Store::open_existing(&school.store()).unwrap();
    let mut opened = Opened::open(&store, &id()).unwrap();
    for number in numbers {
        let id = SheetId(u128::from(number + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835).to_be_bytes());
        let rated = |code: &str, rating| (code.to_owned(), Answer::Rating(rating));
        let answers = [rated("A1", 1 + (number % 5) as u8), rated("A2", 3)].into_iter().filter(|_| number < 1000);
        let sheet = Sheet { id, group: GroupIx(1), answers: answers.collect(), own_line: false };
        let frozen = opened.frozen.clone();
        hand_in(&mut opened, &draft_of(&frozen, sheet)).unwrap();
    }
}

fn done(finished: Finished) -> String {
    assert_eq!(finished.code, Some(0), "{finished:?}");
    finished.out
}

/// Fails unless the program says no, prints nothing, and says all of these.
fn refused(finished: &Finished, parts: &[&str]) {
    assert_eq!((finished.code, finished.out.as_str()), (Some(1), ""), "{finished:?}");
    for part in parts {
        assert!(finished.err.contains(part), "{part:?} in {}", finished.err);
    }
}

/// A closed exercise with six teachers' sheets, sealed to the keys that the store has by then.
fn closed(give_keys: impl FnOnce(&std::path::Path)) -> School {
    let school = School::empty();
    give_keys(&school.store());
    let folder = school.short_questionnaires();
    let file = school.write("exercise.toml", EXERCISE);
    done(school.run(&["activate", file.to_str().unwrap(), "--questionnaires", folder.to_str().unwrap()]));
    hand(&school, 0..6);
    school.at(AFTER)
}

/// The same, unsealed.
fn unsealed() -> School {
    let school = closed(|store| give_key_file(store, "Ada"));
    done(school.run_with(&["report", ID, "--unseal"], &[PASSPHRASE]));
    school
}

fn new_edition(school: &School) -> Finished {
    school.run_with(&["report", ID, "--new-edition"], &[PASSPHRASE])
}

fn facts(school: &School) -> (Option<u64>, Option<u64>) {
    let json: Value = serde_json::from_str(&done(school.run(&["report", ID, "--format", "json"]))).unwrap();
    (json["facts"]["edition"].as_u64(), json["participation"]["groups"][1]["submitted"].as_u64())
}

#[test]
fn late_sheets_are_counted_in_a_new_edition_once_they_are_enough() {
    let school = unsealed();
    hand(&school, 6..10);
    refused(&new_edition(&school), &["Late sheets so far: Teachers 4", "at least 5 of a group", "kept and wait"]);
    assert_eq!(facts(&school), (Some(1), Some(6)));
    hand(&school, 10..11);
    refused(&school.run_with(&["report", ID, "--new-edition"], &["something else entirely"]), &["passphrase"]);
    let made = new_edition(&school);
    for part in ["Opening sheets: 11 of 11", "Edition 2 is kept"] {
        assert!(made.err.contains(part), "{part}: {}", made.err);
    }
    let text = done(made);
    assert_eq!(facts(&school), (Some(2), Some(11)));
    assert_eq!(done(school.run(&["report", ID])), text, "from now on without a key");
    refused(&new_edition(&school), &["No sheet has come since the last edition"]);
}

#[test]
fn a_new_edition_whose_difference_tells_of_two_people_is_refused() {
    let school = unsealed();
    hand(&school, 6..8);
    hand(&school, 1000..1003);
    refused(&new_edition(&school), &["what one or two people said"]);
    assert_eq!(facts(&school), (Some(1), Some(6)));
}

/// Two coordinators whose keys are needed together.
fn give_both(store: &std::path::Path) {
    let cost = || Cost { memory_kib: 8, passes: 1, lanes: 1 };
    let files = [("Ada", PASSPHRASE), ("Ben", OTHER)].map(|(name, words)| make_at(cost(), name, words).unwrap().0);
    let coordinator = |at: usize, name: &str| Coordinator { name: name.to_owned(), public: files[at].public_key().0 };
    Store::open(store).unwrap().set_coordinators(&[coordinator(0, "Ada"), coordinator(1, "Ben")], true).unwrap();
    files.iter().for_each(|file| keys::write(&keys::free_path(store), file).unwrap());
}

#[test]
fn both_keys_unseal_and_count_anew_where_both_are_needed() {
    let school = closed(give_both);
    let unseal = |lines: &[&str]| school.run_with(&["report", ID, "--unseal"], lines);
    refused(&unseal(&[PASSPHRASE, PASSPHRASE]), &["only with 2 keys together", "Nothing was changed"]);
    refused(&unseal(&[OTHER, "something else entirely"]), &["passphrase"]);
    done(unseal(&[OTHER, PASSPHRASE]));
    assert_eq!(facts(&school), (Some(1), Some(6)));
    hand(&school, 6..11);
    let anew = |lines: &[&str]| school.run_with(&["report", ID, "--new-edition"], lines);
    refused(&anew(&[PASSPHRASE, PASSPHRASE]), &["only with 2 keys together"]);
    done(anew(&[PASSPHRASE, OTHER]));
    assert_eq!(facts(&school), (Some(2), Some(11)));
}

#[test]
fn a_key_check_opens_late_sheets_too() {
    let school = unsealed();
    let check = || done(school.run_with(&["key", "check"], &[PASSPHRASE]));
    assert!(check().contains("6 sheets open\n"), "{}", check());
    hand(&school, 6..10);
    assert!(check().contains("10 sheets open, 4 of them late ones that no report counts yet"), "{}", check());
    let file = rusqlite::Connection::open(school.store().join(format!("exercise-{ID}.db"))).unwrap();
    let one = "UPDATE late SET body = zeroblob(length(body)) WHERE id = (SELECT min(id) FROM late)";
    assert_eq!(file.execute(one, []), Ok(1));
    drop(file);
    let said = check();
    assert!(said.contains("9 sheets open, 3 of them late") && said.contains("1 damaged, set aside"), "{said}");
    assert!(check().contains("9 sheets open, 3 of them late"), "it is aside by now");
}

#[test]
fn who_took_part_is_known_after_the_sheets_were_erased() {
    let school = unsealed();
    let listed = || school.run(&["exercise", "show", ID, "--json"]).out;
    let before = (school.submitted(), done(school.run(&["participation"])), listed());
    let passphrases = [Secret::new(PASSPHRASE.to_owned())];
    let (mut patience, store) = (Patience::default(), school.store());
    let now = AFTER.parse().unwrap();
    let mut asked = Unsealing { folder: &store, passphrases: &passphrases, patience: &mut patience, now };
    assert_eq!(erase_sheets(&mut asked, &id()), Ok(6));
    assert_eq!(before.0, [0, 6, 0]);
    assert!(before.2.contains("\"submitted\":6"), "{}", before.2);
    assert_eq!((school.submitted(), done(school.run(&["participation"])), listed()), before);
    let said = school.run(&["audit"]).out;
    assert!(said.contains("erased, and the report shows 6 sheets of 20 invited"), "{said}");
    hand(&school, 6..12);
    refused(&new_edition(&school), &["were erased after their time"]);
    assert_eq!(school.submitted(), [0, 6, 0], "late ones are not counted");
    assert!(done(school.run_with(&["key", "check"], &[PASSPHRASE])).contains("6 sheets open, 6 of them late"));
}

#[test]
fn a_correction_that_loses_against_an_unsealing_hears_of_it() {
    let school = unsealed();
    let mut store = Store::open_existing(&school.store()).unwrap();
    let change = Change::People { group: GroupIx(1), people: People { eligible: 30, invited: 30 } };
    let lost = life::correct(&mut store, &id(), change, 1, AFTER.parse().unwrap()).unwrap_err();
    for part in ["were unsealed meanwhile", "can no longer be corrected", "Nothing was changed"] {
        let lost = in_english(&lost);
        assert!(lost.contains(part), "{part}: {lost}");
    }
}
