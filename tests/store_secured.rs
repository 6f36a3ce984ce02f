//! Whether a sheet can still be lost with this machine: by reports, by backups, and never by half of either.

use std::fs;

use reflectory::domain::answer::SheetId;
use reflectory::store::Store;
use reflectory::store::arrivals::{Arrival, Expected};
use reflectory::store::backup;
use reflectory::store::editions::NewEdition;
use reflectory::store::exercise_file::ExerciseFile;
use reflectory::store::look::Standing;

use crate::support::store::{
    Put, SEALING, STUDENTS, close, exercise, exercise_file, primary, quick_folder, quick_school, sheet_id,
};

fn ids(numbers: impl IntoIterator<Item = u64>) -> Vec<SheetId> {
    numbers.into_iter().map(sheet_id).collect()
}

fn put(file: &mut ExerciseFile, numbers: impl IntoIterator<Item = u64>) {
    for n in numbers {
        file.put(sheet_id(n), STUDENTS, &[n as u8; 3000]).unwrap();
    }
}

/// Which of the sheets 0 to 9 are secured.
fn secured(file: &ExerciseFile) -> Vec<u64> {
    let secured = file.secured(&ids(0..10)).unwrap();
    (0..10).zip(secured).filter_map(|(n, secured)| secured.then_some(n)).collect()
}

fn open_to_lab(folder: &std::path::Path) {
    Store::open_existing(folder).unwrap().set_join_code(&primary().id, "AAAAA").unwrap();
}

#[test]
fn what_a_kept_report_counts_is_secured_and_what_is_late_is_not() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    file.add_slips(&[([1; 32], STUDENTS)]).unwrap();
    put(&mut file, 0..5);
    file.set_aside(&ids([4])).unwrap();
    assert_eq!(secured(&file), [0; 0], "before the unsealing");
    let twice = Arrival {
        id: sheet_id(5),
        group: STUDENTS,
        body: vec![5; 3000],
        receipt: None,
        slip: None,
        sealing: SEALING.fingerprint(),
    };
    file.arrive(&[twice], Expected { groups: 3, body_bytes: 3000 }).unwrap();
    let new = NewEdition { report: "first", counted: &ids(0..3), after: None, corrections: 0 };
    assert_eq!(file.add_edition(&new), Ok(true));
    put(&mut file, [6]);
    assert_eq!(secured(&file), [0, 1, 2, 4], "not 3 and 6, which are late, nor 5, whose slip is missing");
    // What was erased on purpose is nobody's to keep; what came since is.
    file.erase_sheets().unwrap();
    put(&mut file, [7]);
    assert_eq!(secured(&file), [0, 1, 2, 3, 4, 5, 6, 8, 9]);
}

#[test]
fn a_backup_secures_what_it_really_holds() {
    let folder = quick_school();
    let stick = quick_folder();
    let mut file = exercise(folder.path()).unwrap();
    put(&mut file, 0..3);
    backup::backup(folder.path(), stick.path()).unwrap();
    assert_eq!(secured(&file), [0; 0], "nobody else has sheets of this exercise, so nothing is noted");
    open_to_lab(folder.path());
    let made = backup::backup(folder.path(), stick.path()).unwrap();
    assert_eq!(secured(&file), [0, 1, 2]);
    put(&mut file, [3]);
    assert_eq!(secured(&file), [0, 1, 2]);
    let before = fs::read(exercise_file(folder.path())).unwrap();
    file.note_secured(&ids([2, 0])).unwrap();
    assert!(fs::read(exercise_file(folder.path())).unwrap() == before, "nothing new, nothing written");
    assert_eq!(file.look().unwrap().secured, 3);
    assert_eq!(secured(&exercise(&made.folder).unwrap()), [0; 0], "a copy does not speak of itself");
    // One that fails notes nothing.
    fs::create_dir(stick.path().join("no-school")).unwrap();
    backup::backup(folder.path(), &stick.path().join("nowhere")).unwrap_err();
    assert_eq!(secured(&file), [0, 1, 2]);
}

#[test]
fn at_the_closing_the_note_stays_only_if_it_tells_no_order() {
    let folder = quick_school();
    let stick = quick_folder();
    open_to_lab(folder.path());
    let mut file = exercise(folder.path()).unwrap();
    put(&mut file, 0..3);
    backup::backup(folder.path(), stick.path()).unwrap();
    put(&mut file, [3]);
    close(folder.path()).unwrap();
    let file = exercise(folder.path()).unwrap();
    assert_eq!(secured(&file), [0; 0], "it would tell that 3 came last");
    drop(file);
    let closed = fs::read(exercise_file(folder.path())).unwrap();
    let untold = quick_school();
    put(&mut exercise(untold.path()).unwrap(), 0..4);
    assert_eq!(closed.len() as u64, {
        close(untold.path()).unwrap();
        fs::metadata(exercise_file(untold.path())).unwrap().len()
    });
    // A backup of the closed file names them all, and stays through every closing.
    backup::backup(folder.path(), stick.path()).unwrap();
    let file = exercise(folder.path()).unwrap();
    assert_eq!((secured(&file), file.look().unwrap().standing), (vec![0, 1, 2, 3], Standing::WrittenAfterClosing));
    drop(file);
    assert_eq!(close(folder.path()), Ok(true));
    let file = exercise(folder.path()).unwrap();
    assert_eq!((secured(&file), file.look().unwrap().secured), (vec![0, 1, 2, 3], 4));
    drop(file);
    backup::backup(folder.path(), stick.path()).unwrap();
    assert_eq!(close(folder.path()), Ok(false), "and the next backup writes nothing");
}
