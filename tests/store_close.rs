//! Closing: the closed file tells no order, nothing is lost on the way, and other programs find it.

use std::fs;
use std::path::Path;

use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use reflectory::store::Store;
use reflectory::store::codes::SlipState;
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::{Submission, Submitted};
use reflectory::store::sealing::Sealing;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::support::store::{
    Put, SEALING, STUDENTS, TEACHERS, all_sheets, close, exercise, exercise_file, files, primary, quick_folder,
    refused, school, school_file, sealing, sheet_id,
};

/// A second folder with the same files.
fn copied(base: &Path) -> TempDir {
    let folder = quick_folder();
    for entry in fs::read_dir(base).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = entries.collect();
    names.retain(|name| name != "school.db-journal");
    names.sort();
    names
}

/// Sheets 0 to 199 in an order of the seed's, now and then interrupted by what else happens to a file.
fn lived_through(base: &Path, seed: u64) -> TempDir {
    let folder = copied(base);
    let mut rng = StdRng::seed_from_u64(seed);
    let mut order: Vec<u64> = (0..200).collect();
    order.shuffle(&mut rng);
    let mut file = exercise(folder.path()).unwrap();
    for n in order {
        let body: Vec<u8> = sheet_id(n).0.iter().cycle().take(2500).copied().collect();
        let (id, group) = (sheet_id(n), [STUDENTS, TEACHERS][usize::from(n % 10 == 0)]);
        let words = format!("words {}", rng.random::<u64>());
        let slip = Some([n as u8; 32]);
        let stored = file.submit(&Submission {
            id,
            group,
            body: &body,
            sealing: &SEALING,
            receipt: Some(&words),
            slip,
            envelope: None,
        });
        assert_eq!(stored, Ok(Submitted::Stored));
        if rng.random_ratio(1, 40) {
            file.reseal(&sealing(), |sheet| Some(sheet.body.clone())).unwrap();
        }
        if rng.random_ratio(1, 40) {
            file = exercise(folder.path()).unwrap();
        }
    }
    let mut aside = [sheet_id(5), sheet_id(10), sheet_id(15)];
    aside.shuffle(&mut rng);
    for id in aside {
        file.set_aside(&[id]).unwrap();
    }
    folder
}

#[test]
fn the_closed_file_is_the_same_whatever_the_order_of_arrival() {
    let base = school();
    let slips: Vec<_> = (0..200u64).map(|n| ([n as u8; 32], [STUDENTS, TEACHERS][usize::from(n % 10 == 0)])).collect();
    let mut file = exercise(base.path()).unwrap();
    file.add_slips(&slips).unwrap();
    file.set_group_code(STUDENTS, "K7M2P-9QRTX").unwrap();
    drop(file);
    let mut first: Option<(Vec<u8>, Vec<u8>)> = None;
    for seed in 0..20 {
        let folder = lived_through(base.path(), seed);
        let open = fs::read(exercise_file(folder.path())).unwrap();
        assert_eq!(close(folder.path()), Ok(true));
        let closed = fs::read(exercise_file(folder.path())).unwrap();
        assert_eq!(names(folder.path()), ["exercise-2026-1-primary.db", "school.db"], "no journal, no half file");
        match &first {
            None => {
                let connection = Connection::open(exercise_file(folder.path())).unwrap();
                let number = |pragma| connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0)).unwrap();
                assert_eq!(number("freelist_count"), 0);
                assert_eq!(number("page_size"), 4096);
                first = Some((open, closed));
            }
            Some((first_open, first_closed)) => {
                assert!(*first_open != open, "the open file does tell an order");
                assert!(*first_closed == closed, "seed {seed}");
            }
        }
    }
}

#[test]
fn closing_keeps_everything_but_the_receipts() {
    let folder = school();
    let mut file = exercise(folder.path()).unwrap();
    file.set_group_code(TEACHERS, "K7M2P-9QRTX").unwrap();
    file.add_slips(&[([1; 32], STUDENTS), ([2; 32], STUDENTS)]).unwrap();
    let receipt = Some("apple river stone");
    for n in 0..30 {
        let slip = (n == 0).then_some([1; 32]);
        file.submit(&Submission {
            id: sheet_id(n),
            group: STUDENTS,
            body: &[9; 6500],
            sealing: &SEALING,
            receipt,
            slip,
            envelope: None,
        })
        .unwrap();
    }
    file.set_aside(&[sheet_id(3)]).unwrap();
    let sheets = all_sheets(&file);
    assert_eq!(file.is_closed(), Ok(false));
    drop(file);
    assert_eq!(close(folder.path()), Ok(true));
    let file = exercise(folder.path()).unwrap();
    assert_eq!(file.is_closed(), Ok(true));
    assert!(all_sheets(&file) == sheets);
    assert_eq!(file.counts(3), Ok(vec![0, 0, 29]));
    assert_eq!(file.aside_counts(3), Ok(vec![0, 0, 1]));
    assert_eq!(file.frozen(), Ok(files()));
    assert_eq!(file.sealing(), Ok(sealing()));
    assert_eq!(file.group_codes(), Ok(vec![(TEACHERS, "K7M2P-9QRTX".to_owned())]));
    assert_eq!(file.slip(&[1; 32]), Ok(SlipState::Used));
    assert_eq!(file.slip(&[2; 32]), Ok(SlipState::Free(STUDENTS)));
    assert_eq!(file.has_receipt("apple river stone"), Ok(false));
}

#[test]
fn a_closed_file_is_rewritten_again_only_after_something_came() {
    let folder = school();
    exercise(folder.path()).unwrap().put(sheet_id(1), STUDENTS, &[1; 6500]).unwrap();
    assert_eq!(close(folder.path()), Ok(true));
    let closed = fs::read(exercise_file(folder.path())).unwrap();
    assert_eq!(close(folder.path()), Ok(false));
    let mut file = exercise(folder.path()).unwrap();
    assert_eq!(file.put(sheet_id(1), STUDENTS, &[1; 6500]), Ok(Submitted::AlreadyThere));
    assert_eq!(close(folder.path()), Ok(false), "a repeat is nothing new");
    assert!(fs::read(exercise_file(folder.path())).unwrap() == closed);

    // A late sheet.
    assert_eq!(file.put(sheet_id(0), STUDENTS, &[0; 6500]), Ok(Submitted::Stored));
    assert_eq!(file.is_closed(), Ok(true));
    assert_eq!(close(folder.path()), Ok(true));
    assert_eq!(close(folder.path()), Ok(false));
    let late = fs::read(exercise_file(folder.path())).unwrap();

    // The same two, none of them late.
    let other = copied(folder.path());
    fs::write(exercise_file(other.path()), &closed).unwrap();
    let mut file = exercise(other.path()).unwrap();
    file.put(sheet_id(0), STUDENTS, &[0; 6500]).unwrap();
    file.reseal(&sealing(), |sheet| Some(sheet.body.clone())).unwrap();
    drop(file);
    close(other.path()).unwrap();
    assert!(fs::read(exercise_file(other.path())).unwrap() == late, "nothing tells which was late");
}

#[cfg(unix)]
#[test]
fn a_program_that_had_the_file_open_goes_over_to_the_closed_one() {
    let folder = school();
    let mut station = exercise(folder.path()).unwrap();
    let mut live = exercise(folder.path()).unwrap();
    let mut aside = exercise(folder.path()).unwrap();
    station.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    live.changed().unwrap();
    assert_eq!(close(folder.path()), Ok(true));

    // Who only reads is told, rather than given a figure that no longer moves.
    let gone = StoreError::Gone { file: exercise_file(folder.path()) };
    assert_eq!(refused(live.counts(3)), gone);
    assert_eq!(refused(live.sheets(|_| ())), gone);
    assert_eq!(refused(live.is_closed()), gone);
    assert_eq!(refused(live.frozen()), gone);
    // Who writes goes over.
    assert_eq!(station.put(sheet_id(1), STUDENTS, b"sealed"), Ok(Submitted::AlreadyThere));
    assert_eq!(station.put(sheet_id(2), STUDENTS, b"late"), Ok(Submitted::Stored));
    assert_eq!(live.changed(), Ok(true));
    assert_eq!(live.changed(), Ok(false));
    assert_eq!(live.counts(3), Ok(vec![0, 0, 2]));
    assert_eq!(aside.set_aside(&[sheet_id(1)]), Ok(1));
    assert_eq!(live.changed(), Ok(true));
    assert_eq!(live.counts(3), Ok(vec![0, 0, 1]));
}

#[cfg(unix)]
#[test]
fn only_the_closed_file_of_the_same_activation_is_gone_over_to() {
    let gone = |folder: &TempDir| StoreError::Gone { file: exercise_file(folder.path()) };
    // A closed file, but of a school that happens to have the same exercise with the same texts.
    let (folder, other) = (school(), school());
    let mut station = exercise(folder.path()).unwrap();
    close(other.path()).unwrap();
    fs::rename(exercise_file(other.path()), exercise_file(folder.path())).unwrap();
    assert_eq!(refused(station.put(sheet_id(1), STUDENTS, b"sealed")), gone(&folder));
    // An open file, say last week's copy.
    let folder = school();
    let mut station = exercise(folder.path()).unwrap();
    station.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    let last_week = folder.path().join("copy");
    fs::copy(exercise_file(folder.path()), &last_week).unwrap();
    fs::rename(&last_week, exercise_file(folder.path())).unwrap();
    assert_eq!(refused(station.put(sheet_id(2), STUDENTS, b"sealed")), gone(&folder));
    assert_eq!(refused(station.changed()), gone(&folder));
}

#[test]
fn no_sheet_is_lost_while_others_submit_and_close() {
    let folder = school();
    std::thread::scope(|scope| {
        for station in 0..4u64 {
            let folder = folder.path();
            scope.spawn(move || {
                let mut file = exercise(folder).unwrap();
                for n in 0..25 {
                    let stored = file.put(sheet_id(station * 100 + n), STUDENTS, &[7; 3000]);
                    assert_eq!(stored, Ok(Submitted::Stored));
                }
            });
        }
        for _ in 0..2 {
            let folder = folder.path();
            scope.spawn(move || {
                for _ in 0..8 {
                    close(folder).unwrap();
                }
            });
        }
    });
    let expected: Vec<u64> = (0..4).flat_map(|station| (0..25).map(move |n| station * 100 + n)).collect();
    let mut expected: Vec<_> = expected.into_iter().map(sheet_id).collect();
    expected.sort();
    let sheets = all_sheets(&exercise(folder.path()).unwrap());
    assert!(sheets.iter().map(|(id, _, _)| *id).collect::<Vec<_>>() == expected);
    close(folder.path()).unwrap();
    assert!(all_sheets(&exercise(folder.path()).unwrap()) == sheets);
}

#[test]
fn what_a_crash_left_of_a_closing_is_not_in_the_way() {
    let folder = school();
    exercise(folder.path()).unwrap().put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    let part = folder.path().join("exercise-2026-1-primary.db.closing");
    fs::write(&part, b"half").unwrap();
    fs::write(folder.path().join("exercise-2026-1-primary.db.closing-journal"), b"half").unwrap();
    assert_eq!(exercise(folder.path()).unwrap().counts(3), Ok(vec![0, 0, 1]));
    assert_eq!(close(folder.path()), Ok(true));
    assert_eq!(names(folder.path()), ["exercise-2026-1-primary.db", "school.db"]);
    assert_eq!(exercise(folder.path()).unwrap().counts(3), Ok(vec![0, 0, 1]));
}

#[test]
fn a_busy_file_stays_as_it_is() {
    let folder = school();
    exercise(folder.path()).unwrap().put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    let before = fs::read(exercise_file(folder.path())).unwrap();
    let reader = Connection::open(exercise_file(folder.path())).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM sheet;").unwrap();
    let mut store = Store::open_with(folder.path(), false, std::time::Duration::ZERO).unwrap();
    let locked = StoreError::Locked { file: exercise_file(folder.path()) };
    assert_eq!(refused(store.close(&primary().id)), locked);
    reader.execute_batch("ROLLBACK").unwrap();
    drop(reader);
    assert!(fs::read(exercise_file(folder.path())).unwrap() == before);
    assert_eq!(store.close(&primary().id), Ok(true));
}

#[test]
fn closing_waits_for_who_is_reading() {
    let folder = school();
    let mut file = exercise(folder.path()).unwrap();
    file.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    let mut store = Store::open_with(folder.path(), false, std::time::Duration::ZERO).unwrap();
    let mut refusals = Vec::new();
    file.sheets(|_| refusals.push(refused(store.close(&primary().id)))).unwrap();
    // The gate is the school's file; the exercise's own lock alone would let a waiting reader meet a stranger's journal.
    assert_eq!(refusals, [StoreError::Locked { file: school_file(folder.path()) }]);
    assert_eq!(store.close(&primary().id), Ok(true));
}

#[test]
fn old_files_can_be_closed_too() {
    let folder = tempfile::tempdir().unwrap();
    crate::support::store::raw(&folder.path().join("school.db"), include_str!("fixtures/store/school_v1.sql"));
    crate::support::store::raw(&exercise_file(folder.path()), include_str!("fixtures/store/exercise_v1.sql"));
    assert_eq!(close(folder.path()), Ok(true));
    let file = exercise(folder.path()).unwrap();
    assert_eq!(file.counts(3), Ok(vec![1, 0, 1]));
    assert_eq!(file.sealing(), Ok(Sealing::default()));
}
