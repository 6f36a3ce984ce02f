//! Set-ups: the last text is always there, and of two who write on top of one text the second is told.

use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};
use proptest::test_runner::Config;
use reflectory::domain::exercise::ExerciseId;
use reflectory::store::Store;
use reflectory::store::backup::{backup, restore};
use reflectory::store::error::StoreError;
use reflectory::store::setups::{RemovedSetup, SavedSetup, SetupRow};

use crate::support::store::{files, primary, quick_folder, raw, refused, row, school, school_file, sealing};

fn id(name: &str) -> ExerciseId {
    ExerciseId(name.to_owned())
}

fn a() -> ExerciseId {
    primary().id
}

fn b() -> ExerciseId {
    row(2026, 2, "primary").id
}

fn kept(saved: SavedSetup) -> u64 {
    match saved {
        SavedSetup::Kept(revision) => revision,
        other => panic!("{other:?}"),
    }
}

fn new(store: &mut Store, id: &ExerciseId, text: &str) -> u64 {
    kept(store.save_setup(id, text, None, None).unwrap())
}

fn texts(store: &Store) -> Vec<(String, String)> {
    store.setups().unwrap().into_iter().map(|setup| (setup.id.0, setup.text)).collect()
}

#[test]
fn a_setup_is_there_after_opening_again() {
    let folder = quick_folder();
    let mut store = Store::open(folder.path()).unwrap();
    assert_eq!(store.setups(), Ok(vec![]));
    let first = new(&mut store, &b(), "school = \"École\"\n");
    let second = new(&mut store, &a(), "");
    drop(store);
    let text = "school = \"École\"\n".to_owned();
    let expected =
        vec![SetupRow { id: a(), text: String::new(), revision: second }, SetupRow { id: b(), text, revision: first }];
    assert_eq!(Store::open_existing(folder.path()).unwrap().setups(), Ok(expected));
}

#[test]
fn every_save_says_what_became_of_it() {
    let folder = quick_folder();
    let mut store = Store::open(folder.path()).unwrap();
    store.activate(&row(2026, 3, "primary"), &files(), &sealing()).unwrap();
    let first = new(&mut store, &a(), "one");
    let beside = new(&mut store, &b(), "beside");
    let second = kept(store.save_setup(&a(), "two", Some(first), None).unwrap());
    assert!(second > beside && beside > first, "revisions go upwards");
    let there = || SavedSetup::ChangedMeanwhile(SetupRow { id: a(), text: "two".to_owned(), revision: second });
    let (activated, free) = (id("2026-3-primary"), id("2027-1-primary"));
    let cases = [
        ("new, over a set-up", a(), "x", None, None, SavedSetup::PlaceTaken),
        ("new, over an exercise", activated.clone(), "x", None, None, SavedSetup::PlaceTaken),
        ("on an older text", a(), "x", Some(first), None, there()),
        ("on a text there never was", a(), "x", Some(99), None, there()),
        ("the same again", a(), "two", Some(second), None, SavedSetup::Kept(second)),
        ("the same again, the answer was lost", a(), "two", Some(first), None, SavedSetup::Kept(second)),
        ("of none", free.clone(), "x", Some(second), None, SavedSetup::Gone),
        ("renamed, on an older text", free.clone(), "x", Some(first), Some(a()), there()),
        ("renamed, over a set-up", b(), "x", Some(second), Some(a()), SavedSetup::PlaceTaken),
        ("renamed, over an exercise", activated, "x", Some(second), Some(a()), SavedSetup::PlaceTaken),
        ("renamed, from none", free.clone(), "x", Some(second), Some(id("2030-1-primary")), SavedSetup::Gone),
        ("renamed to its own name", a(), "two", Some(second), Some(a()), SavedSetup::Kept(second)),
    ];
    let before = store.setups();
    for (what, id, text, based_on, from, expected) in cases {
        assert_eq!(store.save_setup(&id, text, based_on, from.as_ref()), Ok(expected), "{what}");
        assert_eq!(store.setups(), before, "{what}: nothing was written");
    }
    // Renamed, and once more because the answer was lost; its old place is free.
    let third = kept(store.save_setup(&free, "three", Some(second), Some(&a())).unwrap());
    assert_eq!(store.save_setup(&free, "three", Some(second), Some(&a())), Ok(SavedSetup::Kept(third)));
    assert_eq!(store.save_setup(&a(), "x", Some(second), None), Ok(SavedSetup::Gone));
    let pairs = [("2026-2-primary", "beside"), ("2027-1-primary", "three")];
    assert_eq!(texts(&store), pairs.map(|(id, text)| (id.to_owned(), text.to_owned())));
}

#[test]
fn a_setup_is_removed_as_it_was_last_seen_or_not_at_all() {
    let folder = quick_folder();
    let mut store = Store::open(folder.path()).unwrap();
    let first = new(&mut store, &a(), "one");
    let second = kept(store.save_setup(&a(), "two", Some(first), None).unwrap());
    let there = SetupRow { id: a(), text: "two".to_owned(), revision: second };
    assert_eq!(store.remove_setup(&a(), first), Ok(RemovedSetup::ChangedMeanwhile(there)));
    assert_eq!(store.remove_setup(&a(), second), Ok(RemovedSetup::Removed));
    assert_eq!(store.remove_setup(&a(), second), Ok(RemovedSetup::Gone));
    assert_eq!(store.setups(), Ok(vec![]));
    // Begun anew under the same name it is another one, which nobody writes over who saw only the first.
    let anew = new(&mut store, &a(), "anew");
    assert!(anew > second);
    for stale in [first, second] {
        assert!(matches!(store.save_setup(&a(), "x", Some(stale), None), Ok(SavedSetup::ChangedMeanwhile(_))));
    }
}

#[test]
fn names_and_lengths_have_limits() {
    let folder = quick_folder();
    let mut store = Store::open(folder.path()).unwrap();
    for name in ["", "../up", "a/b", "A", "é", &"a".repeat(65)] {
        let refusal = StoreError::BadName { id: id(name) };
        assert_eq!(refused(store.save_setup(&id(name), "x", None, None)), refusal);
    }
    let most = "é".repeat(500_000);
    let revision = new(&mut store, &a(), &most);
    let refusal = refused(store.save_setup(&a(), &format!("{most}x"), Some(revision), None));
    assert!(matches!(refusal, StoreError::TooLong { .. }), "{refusal:?}");
    assert_eq!(texts(&store), [(a().0, most)]);
}

#[test]
fn activation_takes_the_setup_out_in_the_same_step() {
    let folder = quick_folder();
    let mut store = Store::open(folder.path()).unwrap();
    let first = new(&mut store, &a(), "one");
    new(&mut store, &b(), "beside");
    let second = kept(store.save_setup(&a(), "two", Some(first), None).unwrap());
    let changed = StoreError::SetupChanged { id: a() };
    assert_eq!(refused(store.activate_setup(&primary(), &files(), &sealing(), first)), changed);
    assert_eq!((store.exercises(), store.setups().unwrap().len()), (Ok(vec![]), 2));
    store.activate_setup(&primary(), &files(), &sealing(), second).unwrap();
    assert_eq!(texts(&store), [(b().0, "beside".to_owned())]);
    assert_eq!(store.save_setup(&a(), "x", Some(second), None), Ok(SavedSetup::Gone));
    let none = StoreError::SetupChanged { id: id("2026-1-secondary") };
    assert_eq!(refused(store.activate_setup(&row(2026, 1, "secondary"), &files(), &sealing(), 1)), none);
    // From a file: whatever set-up there is goes, and there need be none.
    store.activate(&row(2026, 2, "primary"), &files(), &sealing()).unwrap();
    store.activate(&row(2026, 3, "primary"), &files(), &sealing()).unwrap();
    assert_eq!((store.setups(), store.exercises().unwrap().len()), (Ok(vec![]), 3));
}

#[test]
fn an_activation_that_fails_leaves_the_setup() {
    let folder = school();
    let mut store = Store::open(folder.path()).unwrap();
    let revision = new(&mut store, &b(), "mine");
    std::fs::write(folder.path().join("exercise-2026-2-primary.db"), "a letter").unwrap();
    let refusal = refused(store.activate_setup(&row(2026, 2, "primary"), &files(), &sealing(), revision));
    assert!(matches!(refusal, StoreError::NotOurs { .. }), "{refusal:?}");
    assert_eq!(texts(&store), [(b().0, "mine".to_owned())]);
    assert_eq!(store.save_setup(&b(), "mine", Some(revision), None), Ok(SavedSetup::Kept(revision)));
}

#[test]
fn of_six_who_save_on_top_of_one_text_one_is_kept() {
    let folder = quick_folder();
    let first = new(&mut Store::open(folder.path()).unwrap(), &a(), "one");
    let outcomes: Vec<SavedSetup> = std::thread::scope(|scope| {
        let save = |n: u32| {
            let folder = folder.path();
            let saved = move || Store::open(folder)?.save_setup(&a(), &format!("of {n}"), Some(first), None);
            scope.spawn(move || saved().unwrap())
        };
        let threads: Vec<_> = (0..6).map(save).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let kept = outcomes.iter().position(|outcome| matches!(outcome, SavedSetup::Kept(_))).unwrap();
    let there = Store::open(folder.path()).unwrap().setups().unwrap().remove(0);
    assert_eq!(there.text, format!("of {kept}"));
    let told = outcomes.iter().filter(|outcome| **outcome == SavedSetup::ChangedMeanwhile(there.clone())).count();
    assert_eq!(told, 5, "all others see what was kept");
}

#[test]
fn setups_and_the_schools_identity_are_in_a_backup() {
    let (folder, stick, fresh) = (school(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut store = Store::open(folder.path()).unwrap();
    new(&mut store, &b(), "mine");
    let copy = backup(folder.path(), stick.path()).unwrap().folder;
    restore(&copy, fresh.path()).unwrap();
    let back = Store::open_existing(fresh.path()).unwrap();
    assert_eq!(back.setups(), store.setups());
    assert_eq!(back.identity(), store.identity());
    assert_eq!(store.identity().unwrap().len(), 32);
    assert_ne!(Store::open(school().path()).unwrap().identity(), store.identity(), "each school has its own");
}

#[test]
fn an_old_school_gets_an_identity_that_stays() {
    let folder = quick_folder();
    raw(&school_file(folder.path()), include_str!("fixtures/store/school_v1.sql"));
    let identity = Store::open_existing(folder.path()).unwrap().identity().unwrap();
    let mut store = Store::open_existing(folder.path()).unwrap();
    assert_eq!(store.identity(), Ok(identity));
    assert_eq!(store.save_setup(&a(), "x", None, None), Ok(SavedSetup::PlaceTaken));
    new(&mut store, &b(), "x");
}

// --- any sequence of steps

/// What one of two coordinators does.
#[derive(Clone, Copy, Debug)]
enum Step {
    Look,
    Save(u8),
    Rename(u8),
    Remove,
    Reopen,
}

fn steps() -> impl Strategy<Value = Vec<(bool, Step)>> {
    let step = prop_oneof![
        3 => Just(Step::Look),
        6 => (0..4u8).prop_map(Step::Save),
        2 => (0..4u8).prop_map(Step::Rename),
        1 => Just(Step::Remove),
        1 => Just(Step::Reopen),
    ];
    proptest::collection::vec((any::<bool>(), step), 1..40)
}

/// A coordinator, and the set-up as they last saw it.
struct Writer {
    store: Store,
    seen: Option<SetupRow>,
}

proptest! {
    #![proptest_config(Config { cases: 40, ..Config::default() })]

    /// There is one set-up, which moves between two places. `truth` is what was last confirmed.
    #[test]
    fn any_steps_of_two_writers_give_back_the_last_confirmed_text(steps in steps()) {
        let folder = quick_folder();
        let open = || Store::open(folder.path()).unwrap();
        let mut writers = [Writer { store: open(), seen: None }, Writer { store: open(), seen: None }];
        let mut truth: Option<SetupRow> = None;
        for (second, step) in steps {
            let writer = &mut writers[usize::from(second)];
            let seen = writer.seen.clone();
            let (place, text, from) = match step {
                Step::Look => {
                    writer.seen = writer.store.setups().unwrap().pop();
                    assert_eq!(writer.seen, truth);
                    continue;
                }
                Step::Reopen => {
                    writer.store = open();
                    continue;
                }
                Step::Remove => {
                    let Some(seen) = seen else { continue };
                    match writer.store.remove_setup(&seen.id, seen.revision).unwrap() {
                        RemovedSetup::Removed => assert_eq!(truth.take(), Some(seen)),
                        RemovedSetup::ChangedMeanwhile(row) => assert_eq!(truth, Some(row)),
                        RemovedSetup::Gone => assert!(truth.as_ref().is_none_or(|truth| truth.id != seen.id)),
                    }
                    writer.seen = None;
                    continue;
                }
                Step::Save(n) => (seen.as_ref().map_or(a(), |seen| seen.id.clone()), n, None),
                Step::Rename(n) => {
                    let Some(seen) = &seen else { continue };
                    (if seen.id == a() { b() } else { a() }, n, Some(seen.id.clone()))
                }
            };
            // A second set-up would have to be told from the first; here a new one is begun only where there is none.
            if seen.is_none() && truth.as_ref().is_some_and(|truth| truth.id != place) {
                continue;
            }
            let text = text.to_string();
            let based_on = seen.as_ref().map(|seen| seen.revision);
            match writer.store.save_setup(&place, &text, based_on, from.as_ref()).unwrap() {
                SavedSetup::Kept(revision) => {
                    let now = SetupRow { id: place, text, revision };
                    // Nothing that this writer had not seen is gone, unless it said the very same.
                    assert!(truth == seen || truth.as_ref() == Some(&now), "{truth:?} {seen:?} {now:?}");
                    let same = truth.as_ref().is_some_and(|truth| (&truth.id, &truth.text) == (&now.id, &now.text));
                    assert_eq!(truth.as_ref().is_some_and(|truth| truth.revision == revision), same);
                    (truth, writer.seen) = (Some(now.clone()), Some(now));
                }
                SavedSetup::ChangedMeanwhile(row) => {
                    assert!(truth == Some(row.clone()) && truth != seen);
                    writer.seen = Some(row);
                }
                SavedSetup::PlaceTaken => assert!(seen.is_none() && truth.as_ref().is_some_and(|truth| truth.id == place)),
                SavedSetup::Gone => {
                    assert!(truth.as_ref().map(|truth| &truth.id) != seen.as_ref().map(|seen| &seen.id));
                    writer.seen = None;
                }
            }
            assert_eq!(open().setups().unwrap().pop(), truth);
        }
    }
}
