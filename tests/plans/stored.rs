//! Plans in the store: of two who change one the second is told, a broken file stays as it is, backups hold them.

use std::fs;

use reflectory::domain::plan::PlanId;
use reflectory::format::plan::write;
use reflectory::runtime::plans::{Kept, all, keep};
use reflectory::store::Store;
use reflectory::store::backup::{backup, restore};
use reflectory::store::error::StoreError;
use reflectory::store::plans::{RemovedPlan, SavedPlan, TEXT_BYTES_MAX};

use crate::plans::plan;
use crate::support::store::{quick_folder, refused, school};

fn id(name: &str) -> PlanId {
    PlanId(name.to_owned())
}

fn revision(saved: SavedPlan) -> String {
    match saved {
        SavedPlan::Kept(revision) => revision,
        other => panic!("{other:?}"),
    }
}

#[test]
fn of_two_who_change_a_plan_the_second_is_told() {
    let folder = quick_folder();
    let mut store = Store::open(folder.path()).unwrap();
    assert!(store.plans().unwrap().is_empty());
    let first = revision(store.save_plan(&id("a"), "one", None).unwrap());
    assert_eq!(store.save_plan(&id("a"), "two", None), Ok(SavedPlan::NameTaken));
    // Repeated where the answer got lost.
    assert_eq!(store.save_plan(&id("a"), "one", None), Ok(SavedPlan::Kept(first.clone())));
    let second = revision(store.save_plan(&id("a"), "two", Some(&first)).unwrap());
    assert_ne!(first, second);
    match store.save_plan(&id("a"), "three", Some(&first)).unwrap() {
        SavedPlan::ChangedMeanwhile(theirs) => {
            assert_eq!((theirs.bytes, theirs.revision), (b"two".to_vec(), second.clone()))
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(store.remove_plan(&id("a"), &first), Ok(RemovedPlan::ChangedMeanwhile(_))));
    // A change by hand counts like any other.
    fs::write(folder.path().join("plans/a.toml"), "by hand").unwrap();
    assert!(matches!(store.save_plan(&id("a"), "three", Some(&second)), Ok(SavedPlan::ChangedMeanwhile(_))));
    assert_eq!(fs::read_to_string(folder.path().join("plans/a.toml")).unwrap(), "by hand");
    let by_hand = store.plans().unwrap()[0].revision.clone();
    assert_eq!(store.remove_plan(&id("a"), &by_hand), Ok(RemovedPlan::Removed));
    assert_eq!(store.remove_plan(&id("a"), &by_hand), Ok(RemovedPlan::Gone));
    assert_eq!(store.save_plan(&id("a"), "x", Some(&by_hand)), Ok(SavedPlan::Gone));
}

#[test]
fn names_that_lead_elsewhere_and_texts_without_end_are_refused() {
    let folder = quick_folder();
    let mut store = Store::open(folder.path()).unwrap();
    for name in ["", "../a", "A", "a b", "a/b", &"a".repeat(65)] {
        assert!(matches!(store.save_plan(&id(name), "x", None), Err(StoreError::BadPlanName { .. })), "{name:?}");
        assert_eq!(store.remove_plan(&id(name), "x"), Ok(RemovedPlan::Gone));
    }
    let long = "x".repeat(TEXT_BYTES_MAX + 1);
    assert!(matches!(refused(store.save_plan(&id("a"), &long, None)), StoreError::TooLong { .. }));
    assert!(store.plans().unwrap().is_empty());
}

#[test]
fn a_broken_file_is_told_with_line_and_column_and_stays() {
    let folder = quick_folder();
    let mut store = Store::open(folder.path()).unwrap();
    let plans = folder.path().join("plans");
    fs::create_dir(&plans).unwrap();
    let broken = write(&plan()).replacen("year = 2026", "year = \"soon\"", 1);
    fs::write(plans.join("2026-primary.toml"), &broken).unwrap();
    fs::write(plans.join("latin.toml"), [0xE9, 0x0A]).unwrap();
    fs::write(plans.join("note.txt"), "no plan").unwrap();
    let found = all(&store).unwrap();
    assert_eq!(found.len(), 2);
    let problem = found[0].plan.as_ref().unwrap_err()[0].to_string();
    assert!(problem.contains("2026-primary.toml:8:8: `year` must be a whole number"), "{problem}");
    assert!(found[1].plan.as_ref().unwrap_err()[0].to_string().contains("no text in UTF-8"));
    // A new plan of the same level and year takes another name.
    assert!(matches!(keep(&mut store, &plan(), None).unwrap(), Kept::As(name, _) if name.0 == "2026-primary-2"));
    assert_eq!(fs::read_to_string(plans.join("2026-primary.toml")).unwrap(), broken);
}

#[test]
fn a_backup_brings_plans_back() {
    let folder = school();
    let mut store = Store::open(folder.path()).unwrap();
    keep(&mut store, &plan(), None).unwrap();
    fs::write(folder.path().join("plans/broken.toml"), "title =").unwrap();
    let there = store.plans().unwrap();
    drop(store);
    let stick = tempfile::tempdir().unwrap();
    let report = backup(folder.path(), stick.path()).unwrap();
    assert_eq!(report.plans, 2);
    let fresh = tempfile::tempdir().unwrap();
    assert_eq!(restore(&report.folder, &fresh.path().join("new")).unwrap().plans, 2);
    let back = Store::open_existing(&fresh.path().join("new")).unwrap().plans().unwrap();
    assert_eq!(
        back.iter().map(|row| &row.bytes).collect::<Vec<_>>(),
        there.iter().map(|row| &row.bytes).collect::<Vec<_>>()
    );
    // Another plan in the way is never written over, and no school appears then.
    let taken = fresh.path().join("taken");
    fs::create_dir_all(taken.join("plans")).unwrap();
    fs::write(taken.join("plans/broken.toml"), "mine").unwrap();
    assert!(matches!(restore(&report.folder, &taken), Err(StoreError::FileThere { .. })));
    assert_eq!(fs::read_to_string(taken.join("plans/broken.toml")).unwrap(), "mine");
    assert!(!taken.join("school.db").exists());
}
