//! The coordinators' keys, from making one to handing over, and sheets that do not open.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use reflectory::domain::answer::{Sheet, SheetId};
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::instrument::GroupIx;
use reflectory::runtime::exercise_files::{Opened, hand_in};
use reflectory::runtime::key_change::KeyChange;
use reflectory::runtime::keys;
use reflectory::runtime::unsealing::{open_every, seal_anew};
use reflectory::seal::key_file;
use reflectory::seal::keys::SecretKey;
use reflectory::store::Store;
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::{Submission, Submitted};
use reflectory::store::school::Coordinator;
use reflectory::store::sealing::Sealing;
use rusqlite::Connection;

use crate::support::app::{EXERCISE, draft_of, fill, secret_key, store_with};
use crate::support::bin::{Finished, ID, School};

const PASSPHRASE: &str = "a long and winding meadow path";
const SECOND: &str = "seven quiet ferries leave at noon";

fn opened(folder: &Path) -> Opened {
    let store = Store::open_existing(folder).unwrap();
    Opened::open(&store, &store.exercises().unwrap()[0].id).unwrap()
}

/// A store with so many sheets.
fn store_of(sheets: u32) -> tempfile::TempDir {
    let folder = store_with(EXERCISE);
    fill(&folder.path().join("store"), sheets);
    folder
}

/// Turns one bit in the middle of some sheet, as a bad disk would.
fn damage(store: &Path) -> [u8; 16] {
    let connection = Connection::open(store.join(format!("exercise-{ID}.db"))).unwrap();
    let (id, mut body): ([u8; 16], Vec<u8>) = connection
        .query_row("SELECT id, body FROM sheet ORDER BY id LIMIT 1 OFFSET 3", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    let middle = body.len() / 2;
    body[middle] ^= 1;
    connection.execute("UPDATE sheet SET body = ?2 WHERE id = ?1", (id, body)).unwrap();
    id
}

#[test]
fn one_damaged_sheet_among_a_thousand_is_named_and_the_others_open() {
    let folder = store_of(1000);
    let store = folder.path().join("store");
    let id = damage(&store);
    let told = AtomicUsize::new(0);
    let unsealed = open_every(&opened(&store), &[secret_key()], |done, all| {
        assert!(done <= all && all == 1000);
        told.fetch_max(done, Ordering::Relaxed);
    });
    let unsealed = unsealed.unwrap();
    assert_eq!((unsealed.opened, unsealed.damaged), (999, vec![SheetId(id)]));
    assert_eq!(told.into_inner(), 1000, "the progress gets to its end");
}

#[test]
fn a_key_of_somebody_else_opens_nothing() {
    let folder = store_of(5);
    let unsealed = open_every(&opened(&folder.path().join("store")), &[SecretKey::draw().unwrap()], |_, _| ()).unwrap();
    assert_eq!((unsealed.opened, unsealed.damaged.len()), (0, 5));
}

#[test]
fn sheets_sealed_anew_open_with_the_new_key_only() {
    let folder = store_of(20);
    let store = folder.path().join("store");
    let new = SecretKey::draw().unwrap();
    let mut opened_here = opened(&store);
    let sealing = Sealing { keys: vec![new.public().0], ..opened_here.sealing.clone() };
    let resealed = seal_anew(&mut opened_here, &[secret_key()], &sealing).unwrap();
    assert_eq!((resealed.done, resealed.left.len()), (20, 0));
    let with = |key: &SecretKey| open_every(&opened(&store), std::slice::from_ref(key), |_, _| ()).unwrap().opened;
    assert_eq!((with(&new), with(&secret_key())), (20, 0));
}

#[test]
fn a_program_that_is_open_while_the_keys_change_seals_to_the_new_ones() {
    let folder = store_of(3);
    let store = folder.path().join("store");
    let (mut before, new) = (opened(&store), SecretKey::draw().unwrap());
    let sealing = Sealing { keys: vec![new.public().0], ..before.sealing.clone() };
    seal_anew(&mut opened(&store), &[secret_key()], &sealing).unwrap();
    let sheet = Sheet { id: SheetId([7; 16]), group: GroupIx(2), answers: BTreeMap::new(), own_line: false };
    let draft = draft_of(&before.frozen.clone(), sheet);
    assert_eq!(hand_in(&mut before, &draft), Ok(Submitted::Stored));
    let unsealed = open_every(&opened(&store), &[new], |_, _| ()).unwrap();
    assert_eq!((unsealed.opened, unsealed.damaged), (4, vec![]));
    assert_eq!(hand_in(&mut before, &draft), Ok(Submitted::AlreadyThere));
}

#[test]
fn a_sheet_sealed_to_keys_that_went_is_refused_and_changes_nothing() {
    let folder = store_of(3);
    let store = folder.path().join("store");
    let mut file = opened(&store).file;
    let right = file.sealing().unwrap();
    let other = Sealing { keys: vec![[1; 32]], ..right.clone() };
    let all = Sealing { needs_all: true, ..right };
    for sealing in [&other, &all] {
        let (id, group) = (SheetId([7; 16]), GroupIx(2));
        let refused =
            file.submit(&Submission { id, group, body: b"sealed", sealing, receipt: None, slip: None, envelope: None });
        assert!(matches!(refused, Err(StoreError::SealedForOthers { .. })), "{refused:?}");
    }
    assert_eq!(file.counts(3), Ok(vec![0, 0, 3]));
}

#[track_caller]
fn done(finished: Finished) -> String {
    assert_eq!(finished.code, Some(0), "{finished:?}");
    finished.out
}

#[track_caller]
fn refused(finished: Finished) -> String {
    assert_eq!(finished.code, Some(1), "{finished:?}");
    finished.err
}

/// A school with a key made by the program; the recovery words.
fn with_key() -> (School, String) {
    let school = School::empty();
    let out = done(school.run_with(&["key", "new", "--name", "Ms Peeters"], &[PASSPHRASE, PASSPHRASE]));
    assert!(out.contains("loses the answers"), "{out}");
    let words = out.lines().filter(|line| line.trim_start().starts_with(|c: char| c.is_ascii_digit()));
    let words: Vec<&str> =
        words.flat_map(str::split_whitespace).filter(|w| w.chars().all(char::is_alphabetic)).collect();
    assert_eq!(words.len(), 24, "{out}");
    let words = words.join(" ");
    let file = school.write("exercise.toml", crate::support::bin::EXERCISE);
    done(school.run(&["activate", file.to_str().unwrap()]));
    fill(&school.store(), 7);
    (school, words)
}

#[test]
fn a_passphrase_must_be_strong_and_typed_twice_alike() {
    let school = School::empty();
    refused(school.run_with(&["key", "new"], &["secret", "secret"]));
    let err = refused(school.run_with(&["key", "new"], &[PASSPHRASE, SECOND]));
    assert!(err.contains("The two were not the same."), "{err}");
    assert!(!school.store().join("coordinator-1.key").exists());
    done(school.run_with(&["key", "new"], &[PASSPHRASE, PASSPHRASE]));
    let err = refused(school.run_with(&["key", "new"], &[PASSPHRASE, PASSPHRASE]));
    assert!(err.contains("has a key already"), "{err}");
}

#[test]
fn nothing_is_activated_before_there_is_a_key() {
    let school = School::empty();
    let file = school.write("exercise.toml", crate::support::bin::EXERCISE);
    let err = refused(school.run(&["activate", file.to_str().unwrap()]));
    assert!(err.contains("reflectory key new") && err.contains("loses the answers"), "{err}");
}

#[test]
fn a_key_is_checked_by_its_passphrase_or_its_recovery_words() {
    let (school, words) = with_key();
    let out = done(school.run_with(&["key", "check"], &[PASSPHRASE]));
    assert!(out.contains("7 sheets open"), "{out}");
    let err = refused(school.run_with(&["key", "check"], &[SECOND]));
    assert!(err.contains("This is not the passphrase of this key. Nothing was changed"), "{err}");
    assert!(done(school.run_with(&["key", "check", "--recovery"], &[&words])).contains("7 sheets open"));
    let wrong = words.split(' ').rev().collect::<Vec<_>>().join(" ");
    assert!(refused(school.run_with(&["key", "check", "--recovery"], &[&wrong])).contains("Nothing was changed"));
    // A damaged key file is told from a wrong passphrase.
    let path = school.store().join("coordinator-1.key");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, &text[..text.len() / 2]).unwrap();
    let named = ["key", "check", "--key", path.to_str().unwrap()];
    assert!(refused(school.run_with(&named, &[PASSPHRASE])).contains("is damaged or no key file"));
}

#[test]
fn a_sheet_that_does_not_open_is_set_aside_and_taken_off_the_participation() {
    let (school, _) = with_key();
    damage(&school.store());
    assert_eq!(school.submitted(), [0, 0, 7]);
    let out = done(school.run_with(&["key", "check"], &[PASSPHRASE]));
    assert!(out.contains("6 sheets open") && out.contains("1 damaged, set aside and no longer counted"), "{out}");
    assert_eq!(school.submitted(), [0, 0, 6]);
}

#[test]
fn a_second_coordinator_opens_too_and_a_handed_over_key_opens_no_more() {
    let (school, _) = with_key();
    let out = done(school.run_with(&["key", "add", "--name", "Mr Janssens"], &[PASSPHRASE, SECOND, SECOND]));
    assert!(out.contains("7 sheets sealed anew") && out.contains("either key opens"), "{out}");
    let second = school.store().join("coordinator-2.key");
    let second = second.to_str().unwrap();
    assert!(done(school.run_with(&["key", "check", "--key", second], &[SECOND])).contains("7 sheets open"));
    let first = school.store().join("coordinator-1.key");
    let third = "four lanterns over the old canal";
    let replace = ["key", "replace", "--old", first.to_str().unwrap(), "--name", "Ms Maes"];
    let out = done(school.run_with(&replace, &[PASSPHRASE, third, third]));
    assert!(out.contains("Old copies of the store can still be opened"), "{out}");
    let err = refused(school.run_with(&["key", "check", "--key", first.to_str().unwrap()], &[PASSPHRASE]));
    assert!(err.contains("another school's store"), "{err}");
    let newest = school.store().join("coordinator-3.key");
    let newest = newest.to_str().unwrap();
    assert!(done(school.run_with(&["key", "check", "--key", newest], &[third])).contains("7 sheets open"));
}

#[test]
fn nothing_is_set_aside_before_every_key_was_tried() {
    let (school, _) = with_key();
    done(school.run_with(&["key", "add"], &[PASSPHRASE, SECOND, SECOND]));
    damage(&school.store());
    let key = |n: u32| school.store().join(format!("coordinator-{n}.key")).display().to_string();
    let out = done(school.run_with(&["key", "check", "--key", &key(1)], &[PASSPHRASE]));
    assert!(out.contains("6 sheets open") && out.contains("1 sheets do not open"), "{out}");
    assert_eq!(school.submitted(), [0, 0, 7], "the other key might open it");
    let out = done(school.run_with(&["key", "check", "--key", &key(1), "--key", &key(2)], &[PASSPHRASE, SECOND]));
    assert!(out.contains("1 damaged, set aside"), "{out}");
    assert_eq!(school.submitted(), [0, 0, 6]);
}

#[test]
fn with_both_needed_one_key_alone_opens_nothing() {
    let (school, _) = with_key();
    done(school.run_with(&["key", "add", "--both"], &[PASSPHRASE, SECOND, SECOND]));
    let first = school.store().join("coordinator-1.key");
    let alone = done(school.run_with(&["key", "check", "--key", first.to_str().unwrap()], &[PASSPHRASE]));
    assert!(alone.contains("7 sheets do not open with this key"), "{alone}");
    assert_eq!(school.submitted(), [0, 0, 7], "nothing is set aside for want of the other key");
    assert!(done(school.run_with(&["key", "check"], &[PASSPHRASE, SECOND])).contains("7 sheets open"));
}

/// A change of keys that was cut off after the first exercise; the new key's file.
fn cut_off(school: &School, add: bool) -> std::path::PathBuf {
    let second = crate::support::bin::EXERCISE.replace("primary", "lower-secondary");
    let file = school.write("second.toml", second);
    done(school.run(&["activate", file.to_str().unwrap()]));
    let mut store = Store::open_existing(&school.store()).unwrap();
    let id = store.exercises().unwrap().iter().map(|row| row.id.clone()).find(|id| id.0 != ID).unwrap();
    let mut other = Opened::open(&store, &id).unwrap();
    let sheet = Sheet { id: SheetId([7; 16]), group: GroupIx(2), answers: BTreeMap::new(), own_line: false };
    let draft = draft_of(&other.frozen.clone(), sheet);
    hand_in(&mut other, &draft).unwrap();
    let old = keys::open(&school.store().join("coordinator-1.key")).unwrap();
    let old = key_file::unlock(&old, PASSPHRASE).unwrap();
    let (new, secret) = key_file::make("Ms Maes", SECOND).unwrap();
    let key_file = school.store().join("coordinator-2.key");
    keys::write(&key_file, &new).unwrap();
    let mut coordinators = store.coordinators().unwrap();
    if !add {
        coordinators.clear();
    }
    coordinators.push(Coordinator { name: "Ms Maes".to_owned(), public: secret.public().0 });
    let change = KeyChange { coordinators, needs_all: false, key_file: key_file.clone() };
    change.begin(&mut store).unwrap();
    let mut first = Opened::open(&store, &ExerciseId(ID.to_owned())).unwrap();
    let sealing = change.sealing(first.sealing.padded);
    assert_eq!(seal_anew(&mut first, &[old], &sealing).unwrap().done, 7);
    key_file
}

#[test]
fn an_interrupted_replacement_is_finished_with_the_key_made_then() {
    let (school, _) = with_key();
    let new = cut_off(&school, false);
    let out = done(school.run_with(&["key", "check"], &[PASSPHRASE, SECOND]));
    assert!(out.contains("was interrupted") && out.contains("7 sheets open") && out.contains("1 sheets open"), "{out}");
    let err = refused(school.run_with(&["key", "replace"], &[PASSPHRASE, PASSPHRASE]));
    assert!(err.contains("not the passphrase"), "{err}");
    let out = done(school.run_with(&["key", "replace"], &[PASSPHRASE, SECOND]));
    assert!(out.contains("was interrupted") && out.contains("1 sheets sealed anew"), "{out}");
    assert!(!school.store().join("coordinator-3.key").exists(), "no further key is made");
    // The retired key file still lies there and is no hindrance.
    let out = done(school.run_with(&["key", "check"], &[SECOND]));
    assert!(!out.contains("interrupted") && out.contains("7 sheets open") && out.contains("1 sheets open"), "{out}");
    let store = Store::open_existing(&school.store()).unwrap();
    let listed: Vec<[u8; 32]> = store.coordinators().unwrap().iter().map(|c| c.public).collect();
    assert_eq!(listed, [keys::open(&new).unwrap().public_key().0]);
    assert_eq!(KeyChange::pending(&store), Ok(None));
}

#[test]
fn an_interrupted_addition_is_finished_too() {
    let (school, _) = with_key();
    let new = cut_off(&school, true);
    let out = done(school.run_with(&["key", "add"], &[PASSPHRASE, SECOND]));
    assert!(out.contains("was interrupted") && out.contains("1 sheets sealed anew"), "{out}");
    let old = school.store().join("coordinator-1.key");
    for (key, passphrase) in [(&new, SECOND), (&old, PASSPHRASE)] {
        let out = done(school.run_with(&["key", "check", "--key", key.to_str().unwrap()], &[passphrase]));
        assert!(out.contains("7 sheets open") && out.contains("1 sheets open"), "{out}");
    }
}

#[test]
fn a_change_is_remembered_before_any_sheet_is_sealed_anew() {
    let (school, _) = with_key();
    // The exercise's file is in the way of being written: the change stops at its first sheet.
    let file = school.store().join(format!("exercise-{ID}.db"));
    let connection = Connection::open(&file).unwrap();
    connection
        .execute_batch("CREATE TRIGGER stop BEFORE UPDATE ON sheet BEGIN SELECT RAISE(ABORT, 'stop'); END")
        .unwrap();
    let stopped = school.run_with(&["key", "replace"], &[PASSPHRASE, SECOND, SECOND]);
    assert_eq!(stopped.code, Some(1), "{stopped:?}");
    assert!(stopped.out.contains("Recovery sheet of"), "the words are shown before anything can stop: {stopped:?}");
    connection.execute_batch("DROP TRIGGER stop").unwrap();
    let out = done(school.run_with(&["key", "replace"], &[PASSPHRASE, SECOND]));
    assert!(out.contains("was interrupted") && out.contains("7 sheets sealed anew"), "{out}");
    assert!(done(school.run_with(&["key", "check"], &[SECOND])).contains("7 sheets open"));
}

#[test]
fn keys_stay_where_no_sheet_opens() {
    let folder = store_of(5);
    let store = folder.path().join("store");
    let before = opened(&store).sealing;
    let (stranger, new) = (SecretKey::draw().unwrap(), SecretKey::draw().unwrap());
    let sealing = Sealing { keys: vec![new.public().0], ..before.clone() };
    let resealed = seal_anew(&mut opened(&store), &[stranger], &sealing).unwrap();
    assert_eq!((resealed.done, resealed.left.len()), (0, 5));
    assert_eq!(opened(&store).sealing, before);
}

#[test]
fn nothing_is_made_where_the_key_opens_no_sheet() {
    let (school, _) = with_key();
    let connection = Connection::open(school.store().join(format!("exercise-{ID}.db"))).unwrap();
    connection.execute("UPDATE sheet SET body = zeroblob(length(body))", []).unwrap();
    let err = refused(school.run_with(&["key", "replace"], &[PASSPHRASE, SECOND, SECOND]));
    assert!(err.contains("none of its 7 sheets opens"), "{err}");
    assert!(!school.store().join("coordinator-2.key").exists());
}

#[test]
fn stray_key_files_are_no_hindrance_and_any_one_passphrase_is_enough() {
    let (school, _) = with_key();
    let (stray, _) = key_file::make("Neighbour", "another school's own phrase").unwrap();
    keys::write(&school.store().join("a-stray.key"), &stray).unwrap();
    std::fs::copy(school.store().join("coordinator-1.key"), school.store().join("copy.key")).unwrap();
    assert!(done(school.run_with(&["key", "check"], &[PASSPHRASE])).contains("7 sheets open"));
    done(school.run_with(&["key", "add"], &[PASSPHRASE, SECOND, SECOND]));
    assert!(done(school.run_with(&["key", "check"], &[PASSPHRASE])).contains("7 sheets open"));
    assert!(done(school.run_with(&["key", "check"], &["", SECOND])).contains("7 sheets open"));
}

#[test]
fn a_backup_without_the_right_key_file_is_refused() {
    let (school, _) = with_key();
    let stick = tempfile::tempdir().unwrap();
    let backup = || school.run(&["backup", stick.path().to_str().unwrap()]);
    let own = school.store().join("coordinator-1.key");
    let text = std::fs::read_to_string(&own).unwrap();
    done(backup());
    let backups = || std::fs::read_dir(stick.path()).unwrap().count();
    std::fs::write(&own, &text[..text.len() / 2]).unwrap();
    assert!(refused(backup()).contains("No backup was made"));
    std::fs::remove_file(&own).unwrap();
    let (stray, _) = key_file::make("Neighbour", "another school's own phrase").unwrap();
    keys::write(&school.store().join("stray.key"), &stray).unwrap();
    assert!(refused(backup()).contains("No backup was made"));
    assert_eq!(backups(), 1);
    std::fs::write(&own, &text).unwrap();
    done(backup());
    let names = std::fs::read_dir(school.store()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(!names.into_iter().any(|name| name.to_string_lossy().contains("key-new")), "nothing stays beside");
}
