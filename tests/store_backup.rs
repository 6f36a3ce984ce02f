//! Backups: complete and the same, never beside the originals, and the way back.

use std::fs;
use std::path::{Path, PathBuf};

use reflectory::domain::exercise::ExerciseId;
use reflectory::store::Store;
use reflectory::store::backup::{backup, restore};
use reflectory::store::drafts::Drafts;
use reflectory::store::error::StoreError;
use reflectory::store::school::Coordinator;
use tempfile::TempDir;

use crate::support::store::{
    Put, STUDENTS, TEACHERS, all_sheets, exercise, exercise_file, files, primary, raw, refused, row, school,
    school_file, sealing, sheet_id,
};

/// A school with two exercises, a key file, and a draft.
fn busy_school() -> TempDir {
    let folder = school();
    let mut store = Store::open(folder.path()).unwrap();
    store.activate(&row(2026, 1, "secondary"), &files(), &sealing()).unwrap();
    store.set_coordinators(&[Coordinator { name: "Anna".to_owned(), public: [1; 32] }], false).unwrap();
    let mut file = store.exercise(&primary().id).unwrap();
    for n in 0..20 {
        file.put(sheet_id(n), if n < 15 { STUDENTS } else { TEACHERS }, &[n as u8; 6500]).unwrap();
    }
    file.set_aside(&[sheet_id(3)]).unwrap();
    fs::write(folder.path().join("anna.key"), "version = 1\n").unwrap();
    Drafts::open(folder.path()).unwrap().save([1; 16], 100, b"sealed").unwrap();
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = entries.filter(|name| !name.ends_with("-journal")).collect();
    names.sort();
    names
}

#[test]
fn a_backup_comes_back_as_the_same_school() {
    let folder = busy_school();
    let stick = tempfile::tempdir().unwrap();
    let report = backup(folder.path(), stick.path()).unwrap();
    let counts = [(primary().id, vec![0, 5, 14]), (ExerciseId("2026-1-secondary".to_owned()), vec![])];
    assert_eq!(report.exercises, counts);
    assert_eq!(report.keys, 1);
    let copied = ["anna.key", "exercise-2026-1-primary.db", "exercise-2026-1-secondary.db", "school.db"];
    assert_eq!(names(&report.folder), copied, "and no draft");
    let bytes: u64 = copied.iter().map(|name| fs::metadata(report.folder.join(name)).unwrap().len()).sum();
    assert_eq!(report.bytes, bytes);

    let fresh = tempfile::tempdir().unwrap();
    let back = fresh.path().join("school");
    let restored = restore(&report.folder, &back).unwrap();
    assert_eq!((restored.exercises, restored.keys, restored.folder), (report.exercises, 1, back.clone()));
    assert_eq!(names(&back), copied);
    let (old, new) = (Store::open_existing(folder.path()).unwrap(), Store::open_existing(&back).unwrap());
    assert_eq!(new.exercises(), old.exercises());
    assert_eq!(new.coordinators(), old.coordinators());
    let (old, mut new) = (exercise(folder.path()).unwrap(), exercise(&back).unwrap());
    assert!(all_sheets(&new) == all_sheets(&old));
    assert_eq!(new.aside_counts(3), old.aside_counts(3));
    assert_eq!((new.sealing(), new.frozen(), new.slip_salt()), (old.sealing(), old.frozen(), old.slip_salt()));
    new.put(sheet_id(50), STUDENTS, b"sealed").unwrap();
}

#[test]
fn the_newest_five_of_each_school_are_kept() {
    let (folder, other) = (school(), school());
    let stick = tempfile::tempdir().unwrap();
    fs::create_dir(stick.path().join("reflectory-photos")).unwrap();
    let theirs = backup(other.path(), stick.path()).unwrap().folder;
    let ours: Vec<PathBuf> = (0..7).map(|_| backup(folder.path(), stick.path()).unwrap().folder).collect();
    assert!(ours.is_sorted(), "a later one sorts behind");
    let there: Vec<bool> = ours.iter().map(|folder| folder.is_dir()).collect();
    assert_eq!(there, [false, false, true, true, true, true, true]);
    assert!(theirs.is_dir(), "another school's are not ours to remove");
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 7);
}

#[test]
fn a_backup_that_fails_removes_nothing() {
    let folder = busy_school();
    let stick = tempfile::tempdir().unwrap();
    for _ in 0..5 {
        backup(folder.path(), stick.path()).unwrap();
    }
    let before = names(stick.path());
    let mut bytes = fs::read(exercise_file(folder.path())).unwrap();
    bytes[3 * 4096..].fill(0xAB);
    fs::write(exercise_file(folder.path()), bytes).unwrap();
    let error = refused(backup(folder.path(), stick.path()));
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
    assert_eq!(names(stick.path()), before, "no half one either");
    fs::remove_file(exercise_file(folder.path())).unwrap();
    assert_eq!(refused(backup(folder.path(), stick.path())), StoreError::Gone { file: exercise_file(folder.path()) });
    assert_eq!(names(stick.path()), before);
}

#[test]
fn what_a_crash_left_of_a_backup_is_not_in_the_way() {
    let folder = busy_school();
    let stick = tempfile::tempdir().unwrap();
    let first = backup(folder.path(), stick.path()).unwrap().folder;
    let half = first.to_str().unwrap().replace("00001", "part");
    fs::create_dir(&half).unwrap();
    fs::write(Path::new(&half).join("school.db"), b"half").unwrap();
    let second = backup(folder.path(), stick.path()).unwrap().folder;
    assert_eq!(second.to_str().unwrap(), first.to_str().unwrap().replace("00001", "00002"));
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 2);
}

#[test]
fn a_backup_is_not_kept_beside_the_originals() {
    let folder = school();
    let inside = folder.path().join("backups");
    fs::create_dir(&inside).unwrap();
    let roundabout = inside.join("..").join("backups");
    for target in [folder.path(), &inside, &roundabout] {
        let refusal = StoreError::BackupInside { folder: target.to_owned() };
        assert_eq!(refused(backup(folder.path(), target)), refusal);
    }
    #[cfg(unix)]
    {
        let elsewhere = tempfile::tempdir().unwrap();
        let link = elsewhere.path().join("link");
        std::os::unix::fs::symlink(&inside, &link).unwrap();
        assert_eq!(refused(backup(folder.path(), &link)), StoreError::BackupInside { folder: link.clone() });
    }
    assert_eq!(fs::read_dir(&inside).unwrap().count(), 0);
    let stick = tempfile::tempdir().unwrap();
    let gone = stick.path().join("unplugged");
    assert_eq!(refused(backup(folder.path(), &gone)), StoreError::NoTarget { folder: gone.clone() });
    assert!(!gone.exists());
    let none = stick.path().join("none");
    assert_eq!(refused(backup(&none, stick.path())), StoreError::Missing { folder: none });
}

#[test]
fn nothing_is_restored_over_a_school() {
    let (folder, stick) = (busy_school(), tempfile::tempdir().unwrap());
    let source = backup(folder.path(), stick.path()).unwrap().folder;
    for name in ["school.db", "exercise-2025-3-primary.db", "zoe.key"] {
        let there = tempfile::tempdir().unwrap();
        fs::write(there.path().join(name), "somebody's").unwrap();
        let refusal = StoreError::SchoolThere { folder: there.path().to_owned() };
        assert_eq!(refused(restore(&source, there.path())), refusal);
        assert_eq!(fs::read(there.path().join(name)).unwrap(), b"somebody's");
        assert_eq!(names(there.path()), [name]);
    }
    let there = tempfile::tempdir().unwrap();
    Drafts::open(there.path()).map(drop).unwrap();
    restore(&source, there.path()).unwrap();
    assert!(there.path().join("drafts.db").is_file(), "a machine may have drafts already");
    let none = tempfile::tempdir().unwrap();
    let refusal = StoreError::Missing { folder: none.path().to_owned() };
    assert_eq!(refused(restore(none.path(), &there.path().join("x"))), refusal);
}

#[test]
fn a_damaged_backup_is_not_restored_in_part() {
    let (folder, stick) = (busy_school(), tempfile::tempdir().unwrap());
    let source = backup(folder.path(), stick.path()).unwrap().folder;
    let file = exercise_file(&source);
    let mut bytes = fs::read(&file).unwrap();
    bytes[5 * 4096..7 * 4096].fill(0xAB);
    fs::write(&file, bytes).unwrap();
    let fresh = tempfile::tempdir().unwrap();
    let error = refused(restore(&source, fresh.path()));
    assert!(matches!(error, StoreError::Damaged { .. } | StoreError::CopyDiffers { .. }), "{error:?}");
    assert_eq!(fs::read_dir(fresh.path()).unwrap().count(), 0);
}

#[test]
fn an_old_backup_is_restored_and_stays_old() {
    let source = tempfile::tempdir().unwrap();
    raw(&school_file(source.path()), include_str!("fixtures/store/school_v1.sql"));
    raw(&exercise_file(source.path()), include_str!("fixtures/store/exercise_v1.sql"));
    let before = [fs::read(school_file(source.path())).unwrap(), fs::read(exercise_file(source.path())).unwrap()];
    let fresh = tempfile::tempdir().unwrap();
    let report = restore(source.path(), fresh.path()).unwrap();
    assert_eq!(report.exercises, [(primary().id, vec![1, 0, 1])]);
    assert_eq!(exercise(fresh.path()).unwrap().counts(3), Ok(vec![1, 0, 1]));
    let after = [fs::read(school_file(source.path())).unwrap(), fs::read(exercise_file(source.path())).unwrap()];
    assert!(before == after);
}

#[cfg(unix)]
#[test]
fn a_backup_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, stick) = (busy_school(), tempfile::tempdir().unwrap());
    let copy = backup(folder.path(), stick.path()).unwrap().folder;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&copy), 0o700);
    for name in names(&copy) {
        assert_eq!(mode(&copy.join(&name)), 0o600, "{name}");
    }
}

#[test]
fn a_backup_made_while_others_submit_is_one_instant() {
    let folder = school();
    let stick = tempfile::tempdir().unwrap();
    let reports: Vec<_> = std::thread::scope(|scope| {
        let station = scope.spawn(|| {
            let mut file = exercise(folder.path()).unwrap();
            for n in 0..60 {
                file.put(sheet_id(n), STUDENTS, &[7; 6500]).unwrap();
            }
        });
        let reports = (0..4).map(|_| backup(folder.path(), stick.path()).unwrap()).collect();
        station.join().unwrap();
        reports
    });
    for report in reports {
        let file = exercise(&report.folder).unwrap();
        let sheets = all_sheets(&file);
        assert_eq!(sheets.len(), usize::try_from(report.exercises[0].1.iter().sum::<u32>()).unwrap());
        assert!(sheets.iter().all(|(_, _, body)| *body == [7; 6500]));
    }
}
