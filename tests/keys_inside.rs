//! What the screens ask of the coordinators' keys: making, unlocking, checking and handing over, in steps.

use std::path::Path;

use reflectory::domain::secret::Secret;
use reflectory::locale::texts::in_english;
use reflectory::runtime::codes::Patience;
use reflectory::runtime::hand_over::{
    COORDINATORS_MAX, Newcomer, add_key, addition_by, finish_by, replace_key, replacement_by,
};
use reflectory::runtime::key_check::can_open;
use reflectory::runtime::key_making::{first, make, recovery_sheet};
use reflectory::runtime::unlock::{Unlocked, try_passphrase};
use reflectory::runtime::{key_change::KeyChange, keys};
use reflectory::seal::recovery::from_recovery_words;
use reflectory::store::Store;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::support::app::{EXERCISE, activate_in, fill};

const FIRST: &str = "a long and winding meadow path";
const SECOND: &str = "seven quiet ferries leave at noon";

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

fn tried(store: &Path, passphrase: &str) -> Result<Unlocked, String> {
    try_passphrase(store, &secret(passphrase), &mut Patience::default()).map_err(|why| in_english(&why))
}

fn name_behind(store: &Path, passphrase: &str) -> String {
    tried(store, passphrase).unwrap().name
}

fn names(store: &Path) -> Vec<String> {
    Store::open_existing(store).unwrap().coordinators().unwrap().into_iter().map(|c| c.name).collect()
}

/// Sheets that the key of each of these passphrases opens, alone.
fn opened_by(store: &Path, passphrase: &str) -> usize {
    let checked = can_open(store, &[secret(passphrase)], &mut Patience::default(), &|_, _, _| ()).unwrap();
    checked.exercises.iter().map(|exercise| exercise.opened).sum()
}

/// A school whose first key was made here, with an exercise and seven sheets.
fn school() -> (TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    first(&store, "Ms Peeters", &secret(FIRST)).unwrap();
    activate_in(folder.path(), EXERCISE);
    fill(&store, 7);
    (folder, store)
}

#[test]
fn the_first_key_makes_its_owner_the_only_coordinator() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let made = first(&store, "Ms Peeters", &secret(FIRST)).unwrap();
    assert_eq!(names(&store), ["Ms Peeters"]);
    assert!(made.path.is_absolute() && made.path.exists());
    let from_words = from_recovery_words(made.recovery_words.expose()).unwrap();
    assert_eq!(from_words.public().0, made.coordinator.public);
    let sheet = recovery_sheet("Ms Peeters", &made.recovery_words).join(" ");
    assert_eq!(
        from_recovery_words(sheet.split_once("lock it away.").unwrap().1).unwrap().public(),
        from_words.public()
    );
    assert_eq!(name_behind(&store, FIRST), "Ms Peeters");

    let refused = first(&store, "Somebody", &secret(SECOND)).unwrap_err();
    let refused = in_english(&refused);
    assert!(refused.contains("has a key already"), "{refused}");
    assert_eq!((names(&store).len(), keys::in_folder(&store).len()), (1, 1));
}

#[test]
fn an_easy_passphrase_is_refused_with_advice_and_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    let refused = first(&store, "Ms Peeters", &secret("password1")).unwrap_err();
    let refused = in_english(&refused);
    assert!(refused.contains("Take four or more words") && refused.contains("Nothing was changed"), "{refused}");
    assert!(!store.exists(), "not even a store");
    let refused = make(folder.path(), "Ms Peeters", &secret("")).unwrap_err();
    let refused = in_english(&refused);
    assert!(refused.contains("Take four or more words"), "{refused}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_passphrase_finds_its_owner_among_strangers_and_copies() {
    let (_folder, store) = school();
    let stray = tempfile::tempdir().unwrap();
    let stray = make(stray.path(), "Neighbour", &secret(SECOND)).unwrap();
    std::fs::copy(&stray.path, store.join("a-stray.key")).unwrap();
    std::fs::copy(store.join("coordinator-1.key"), store.join("zz-copy.key")).unwrap();
    assert_eq!(name_behind(&store, FIRST), "Ms Peeters");
    let refused = tried(&store, SECOND).unwrap_err();
    assert!(refused.starts_with("This is not the passphrase of Ms Peeters's key."), "{refused}");
    assert!(tried(&store, "").unwrap_err().contains("Please type the passphrase"));
    // The first copy is damaged: the other one opens all the same, and damage is told from a wrong passphrase.
    spoil(&store.join("coordinator-1.key"));
    assert_eq!(name_behind(&store, FIRST), "Ms Peeters");
    let refused = tried(&store, SECOND).unwrap_err();
    assert!(refused.contains("not the passphrase") && refused.contains("coordinator-1.key could not be read"));
}

/// Changes one sign of the sealed part of a key file.
fn spoil(path: &Path) {
    let text = std::fs::read_to_string(path).unwrap();
    let at = text.find("sealed = \"").unwrap() + "sealed = \"".len();
    let other = if text[at..].starts_with('0') { "1" } else { "0" };
    std::fs::write(path, format!("{}{other}{}", &text[..at], &text[at + 1..])).unwrap();
}

#[test]
fn what_is_wrong_with_the_key_file_is_said() {
    let (_folder, store) = school();
    let path = store.join("coordinator-1.key");
    let whole = std::fs::read_to_string(&path).unwrap();
    spoil(&path);
    let refused = tried(&store, FIRST).unwrap_err();
    assert!(refused.contains("coordinator-1.key is damaged, so no passphrase opens it"), "{refused}");
    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert!(tried(&store, FIRST).unwrap_err().contains("coordinator-1.key is damaged"));
    std::fs::remove_file(&path).unwrap();
    let refused = tried(&store, FIRST).unwrap_err();
    assert!(refused.contains("There is no key file of this school in") && refused.contains("on a stick"), "{refused}");

    let empty = tempfile::tempdir().unwrap();
    Store::open(empty.path()).unwrap();
    assert!(tried(empty.path(), FIRST).unwrap_err().contains("has no key yet"));
}

#[test]
fn wrong_passphrases_are_counted_and_nothing_else_is() {
    let (_folder, store) = school();
    let mut patience = Patience::default();
    let mut tries = |passphrase: &str| {
        let _ = try_passphrase(&store, &secret(passphrase), &mut patience);
        patience.wrong_tries()
    };
    assert_eq!([tries(SECOND), tries(""), tries(SECOND), tries(FIRST), tries(SECOND)], [1, 1, 2, 0, 1]);
    std::fs::remove_file(store.join("coordinator-1.key")).unwrap();
    assert_eq!(tries(SECOND), 1, "nobody guessed anything");
}

#[test]
fn a_second_coordinator_comes_in_three_steps() {
    let (_folder, store) = school();
    let mut patience = Patience::default();
    let refused = addition_by(&store, &secret(SECOND), false, &mut patience).unwrap_err();
    let refused = in_english(&refused);
    assert!(refused.contains("not the passphrase"), "{refused}");
    let ready = addition_by(&store, &secret(FIRST), false, &mut patience).unwrap();
    assert_eq!(ready.leaves(), None);
    assert_eq!(keys::in_folder(&store).len(), 1, "nothing is made or changed by looking");
    let made = make(&store, "Mr Janssens", &secret(SECOND)).unwrap();
    assert_eq!(names(&store).len(), 1);
    let done = ready.complete(&mut Store::open_existing(&store).unwrap(), &made).unwrap();
    assert_eq!((done.exercises.len(), done.exercises[0].sheets, done.exercises[0].left), (1, Some(7), 0));
    assert_eq!((done.goes, done.needs_all), (None, false));
    assert_eq!(names(&store), ["Ms Peeters", "Mr Janssens"]);
    assert_eq!([opened_by(&store, FIRST), opened_by(&store, SECOND)], [7, 7]);
    assert_eq!(name_behind(&store, SECOND), "Mr Janssens");
    let refused = tried(&store, "neither of the two phrases").unwrap_err();
    assert!(refused.contains("Ms Peeters, Mr Janssens"), "{refused}");

    let refused = addition_by(&store, &secret(FIRST), false, &mut patience).unwrap_err();
    assert_eq!(COORDINATORS_MAX, 2);
    let refused = in_english(&refused);
    assert!(refused.contains("two coordinators already"), "{refused}");
}

#[test]
fn the_one_who_goes_is_the_one_whose_passphrase_was_typed() {
    let (_folder, store) = school();
    let mut patience = Patience::default();
    let ready = addition_by(&store, &secret(FIRST), false, &mut patience).unwrap();
    let made = make(&store, "Mr Janssens", &secret(SECOND)).unwrap();
    ready.complete(&mut Store::open_existing(&store).unwrap(), &made).unwrap();

    let ready = replacement_by(&store, &secret(SECOND), &mut patience).unwrap();
    assert_eq!(ready.leaves(), Some("Mr Janssens"));
    let third = "four lanterns over the old canal";
    let made = make(&store, "Ms Maes", &secret(third)).unwrap();
    let done = ready.complete(&mut Store::open_existing(&store).unwrap(), &made).unwrap();
    assert_eq!(done.goes, Some(store.join("coordinator-2.key")));
    assert!(done.lines().iter().any(|line| line.contains("Old copies of the store can still be opened")));
    assert_eq!(names(&store), ["Ms Peeters", "Ms Maes"]);
    assert_eq!([opened_by(&store, FIRST), opened_by(&store, third)], [7, 7]);
    let refused = tried(&store, SECOND).unwrap_err();
    assert!(refused.contains("opens no key here"), "{refused}");
}

#[test]
fn all_steps_at_once_give_the_words_even_where_sealing_stops() {
    let (_folder, store) = school();
    let mut patience = Patience::default();
    let (first_one, second) = (secret(FIRST), secret(SECOND));
    let easy = Newcomer { name: "Ms Maes", passphrase: &secret("password1") };
    let refused = in_english(&replace_key(&store, &first_one, &easy, &mut patience).unwrap_err());
    assert!(refused.contains("Take four or more words"));
    assert_eq!(keys::in_folder(&store).len(), 1);

    let exercise = Store::open_existing(&store).unwrap().exercises().unwrap()[0].id.0.clone();
    let file = Connection::open(store.join(format!("exercise-{exercise}.db"))).unwrap();
    file.execute_batch("CREATE TRIGGER stop BEFORE UPDATE ON sheet BEGIN SELECT RAISE(ABORT, 'stop'); END").unwrap();
    let coming = Newcomer { name: "Ms Maes", passphrase: &second };
    let new = replace_key(&store, &first_one, &coming, &mut patience).unwrap();
    assert!(new.handed_over.is_err());
    let words = from_recovery_words(new.made.recovery_words.expose()).unwrap();
    assert_eq!(words.public().0, new.made.coordinator.public);
    assert_eq!(names(&store), ["Ms Peeters"]);
    file.execute_batch("DROP TRIGGER stop").unwrap();
    let done = finish_by(&store, &first_one, &second, &mut patience).unwrap().unwrap();
    assert_eq!((done.exercises[0].sheets, names(&store)), (Some(7), vec!["Ms Maes".to_owned()]));

    let third = secret("four lanterns over the old canal");
    let coming = Newcomer { name: "Mr Janssens", passphrase: &third };
    let new = add_key(&store, &second, &coming, false, &mut patience).unwrap();
    assert_eq!(new.handed_over.unwrap().exercises[0].sheets, Some(7));
    assert_eq!(names(&store), ["Ms Maes", "Mr Janssens"]);
}

#[test]
fn a_change_between_the_steps_is_noticed() {
    let (_folder, store) = school();
    let mut patience = Patience::default();
    let mut ready = || replacement_by(&store, &secret(FIRST), &mut patience).unwrap();
    let (one, other) = (ready(), ready());
    let made = make(&store, "Ms Maes", &secret(SECOND)).unwrap();
    let mut open = Store::open_existing(&store).unwrap();
    one.complete(&mut open, &made).unwrap();
    let refused = other.complete(&mut open, &made).unwrap_err();
    let refused = in_english(&refused);
    assert!(refused.contains("were changed meanwhile. No sheet was touched"), "{refused}");
    assert_eq!((names(&store), opened_by(&store, SECOND)), (vec!["Ms Maes".to_owned()], 7));
}

#[test]
fn an_interrupted_change_is_finished_before_another_begins() {
    let (_folder, store) = school();
    let made = make(&store, "Ms Maes", &secret(SECOND)).unwrap();
    let mut open = Store::open_existing(&store).unwrap();
    let mut patience = Patience::default();
    assert_eq!(finish_by(&store, &secret(FIRST), &secret(SECOND), &mut patience), Ok(None));
    let change =
        KeyChange { coordinators: vec![made.coordinator.clone()], needs_all: false, key_file: made.path.clone() };
    change.begin(&mut open).unwrap();

    let refused = replacement_by(&store, &secret(FIRST), &mut patience).unwrap_err();
    let refused = in_english(&refused);
    assert!(refused.contains("Please finish that one first"), "{refused}");
    assert_eq!(name_behind(&store, SECOND), "Ms Maes", "who is about to come may look already");
    let refused = finish_by(&store, &secret(FIRST), &secret(FIRST), &mut patience).unwrap_err();
    let refused = in_english(&refused);
    assert!(refused.contains("not the passphrase of Ms Maes's key"), "{refused}");
    let done = finish_by(&store, &secret(FIRST), &secret(SECOND), &mut patience).unwrap().unwrap();
    assert_eq!((done.exercises[0].sheets, done.goes), (Some(7), Some(store.join("coordinator-1.key"))));
    assert_eq!(KeyChange::pending(&open), Ok(None));
    assert_eq!((names(&store), opened_by(&store, SECOND)), (vec!["Ms Maes".to_owned()], 7));
}

#[test]
fn a_check_says_that_the_other_key_is_needed_too() {
    let (_folder, store) = school();
    let mut patience = Patience::default();
    let ready = addition_by(&store, &secret(FIRST), true, &mut patience).unwrap();
    let made = make(&store, "Mr Janssens", &secret(SECOND)).unwrap();
    ready.complete(&mut Store::open_existing(&store).unwrap(), &made).unwrap();
    let mut check = |passphrases: &[&str]| {
        let passphrases: Vec<Secret> = passphrases.iter().map(|text| secret(text)).collect();
        can_open(&store, &passphrases, &mut patience, &|_, _, _| ()).unwrap()
    };
    let alone = check(&[FIRST]);
    assert!(alone.needs_another && !alone.all_open() && !alone.exercises[0].set_aside, "{alone:?}");
    let both = check(&[FIRST, SECOND]);
    assert!(!both.needs_another && both.all_open() && both.exercises[0].opened == 7, "{both:?}");
    let refused = replacement_by(&store, &secret(FIRST), &mut Patience::default()).unwrap_err();
    let refused = in_english(&refused);
    assert!(refused.contains("Both keys together are needed"), "{refused}");
}
