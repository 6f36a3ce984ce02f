//! Codes, slips and receipts: they admit and prove, and nothing leads from them to a sheet.

use std::fs;
use std::path::Path;

use reflectory::domain::instrument::GroupIx;
use reflectory::store::codes::SlipState;
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::{ExerciseFile, Submission, Submitted};

use crate::support::store::{
    LEADERS, Put, SEALING, STUDENTS, TEACHERS, all_sheets, close, exercise, exercise_file, quick_folder, refused,
    school, sheet_id,
};

fn slip(n: u8) -> [u8; 32] {
    [n; 32]
}

fn with_slip(file: &mut ExerciseFile, n: u64, group: GroupIx, hash: [u8; 32]) -> Result<Submitted, StoreError> {
    let words = format!("apple river stone{n}");
    file.submit(&Submission {
        id: sheet_id(n),
        group,
        body: b"sealed",
        sealing: &SEALING,
        receipt: Some(&words),
        slip: Some(hash),
        envelope: None,
    })
}

#[test]
fn a_slip_admits_one_sheet_of_its_group() {
    let folder = school();
    let mut file = exercise(folder.path()).unwrap();
    let slips = [(slip(1), STUDENTS), (slip(2), TEACHERS), (slip(3), STUDENTS)];
    assert_eq!(file.add_slips(&slips), Ok(true));
    assert_eq!(file.slip(&slip(1)), Ok(SlipState::Free(STUDENTS)));
    assert_eq!(file.slip(&slip(9)), Ok(SlipState::Unknown));

    assert_eq!(with_slip(&mut file, 1, STUDENTS, slip(1)), Ok(Submitted::Stored));
    assert_eq!(file.slip(&slip(1)), Ok(SlipState::Used));
    let stored = all_sheets(&file);
    for (what, group, hash) in
        [("used", STUDENTS, slip(1)), ("unknown", STUDENTS, slip(9)), ("another group's", STUDENTS, slip(2))]
    {
        assert_eq!(with_slip(&mut file, 2, group, hash), Ok(Submitted::SlipRefused), "{what}");
        assert!(all_sheets(&file) == stored, "{what}");
        assert_eq!(file.has_receipt("apple river stone2"), Ok(false), "{what}");
    }
    assert_eq!(file.slip_counts(3), Ok(vec![(0, 0), (1, 0), (2, 1)]));
    // The program may repeat what it did not hear the answer to; a slip is then used once.
    assert_eq!(with_slip(&mut file, 1, STUDENTS, slip(1)), Ok(Submitted::AlreadyThere));
    assert_eq!(with_slip(&mut file, 1, STUDENTS, slip(3)), Ok(Submitted::AlreadyThere));
    assert_eq!(file.slip(&slip(3)), Ok(SlipState::Free(STUDENTS)), "a repeat uses no second slip");
    assert_eq!(with_slip(&mut file, 2, STUDENTS, slip(3)), Ok(Submitted::Stored));
}

#[test]
fn of_two_sheets_with_one_slip_one_is_stored() {
    let folder = school();
    exercise(folder.path()).unwrap().add_slips(&[(slip(1), STUDENTS)]).unwrap();
    let outcomes: Vec<Submitted> = std::thread::scope(|scope| {
        let submit = |n| {
            let folder = folder.path();
            scope.spawn(move || with_slip(&mut exercise(folder).unwrap(), n, STUDENTS, slip(1)).unwrap())
        };
        let threads: Vec<_> = (0..6).map(submit).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(outcomes.iter().filter(|outcome| **outcome == Submitted::Stored).count(), 1);
    assert_eq!(outcomes.iter().filter(|outcome| **outcome == Submitted::SlipRefused).count(), 5);
    assert_eq!(exercise(folder.path()).unwrap().counts(3), Ok(vec![0, 0, 1]));
}

#[test]
fn slips_are_added_all_or_none() {
    let folder = school();
    let mut file = exercise(folder.path()).unwrap();
    assert_eq!(file.add_slips(&[(slip(1), LEADERS), (slip(1), STUDENTS)]), Ok(false), "one comes twice");
    assert_eq!(file.slip(&slip(1)), Ok(SlipState::Unknown));
    assert_eq!(file.add_slips(&[(slip(5), LEADERS)]), Ok(true));
    assert_eq!(file.add_slips(&[(slip(4), STUDENTS), (slip(5), STUDENTS), (slip(6), STUDENTS)]), Ok(false));
    assert_eq!(file.slip_counts(3), Ok(vec![(1, 0), (0, 0), (0, 0)]));
    assert!(matches!(file.slip_counts(0), Err(StoreError::Damaged { .. })), "none is left out in silence");
}

#[test]
fn each_exercise_has_a_salt_of_its_own_that_stays() {
    let (one, other) = (school(), school());
    let salt = exercise(one.path()).unwrap().slip_salt();
    assert!(salt != exercise(other.path()).unwrap().slip_salt());
    assert_eq!(exercise(one.path()).unwrap().slip_salt(), salt);
    close(one.path()).unwrap();
    assert_eq!(exercise(one.path()).unwrap().slip_salt(), salt);
}

#[test]
fn a_group_has_one_code_at_a_time() {
    let folder = school();
    let mut file = exercise(folder.path()).unwrap();
    assert_eq!(file.group_codes(), Ok(vec![]));
    file.set_group_code(STUDENTS, "K7M2P-9QRTX").unwrap();
    file.set_group_code(LEADERS, "AAAAA-BBBBB").unwrap();
    file.set_group_code(LEADERS, "CCCCC-DDDDD").unwrap();
    let codes = vec![(LEADERS, "CCCCC-DDDDD".to_owned()), (STUDENTS, "K7M2P-9QRTX".to_owned())];
    assert_eq!(exercise(folder.path()).unwrap().group_codes(), Ok(codes));
}

#[test]
fn a_receipt_is_found_by_its_words_however_they_are_typed() {
    let folder = school();
    let mut file = exercise(folder.path()).unwrap();
    let receipt = Some("apple river stone");
    file.submit(&Submission {
        id: sheet_id(1),
        group: STUDENTS,
        body: b"",
        sealing: &SEALING,
        receipt,
        slip: None,
        envelope: None,
    })
    .unwrap();
    for words in ["apple river stone", "Apple  RIVER stone ", "apple-river-stone", "apple,river,stone"] {
        assert_eq!(file.has_receipt(words), Ok(true), "{words}");
    }
    for words in ["apple river", "river apple stone", "apple riverstone", "apple river stone stone", ""] {
        assert_eq!(file.has_receipt(words), Ok(false), "{words}");
    }
    // Two people who drew the same words both find them.
    file.submit(&Submission {
        id: sheet_id(2),
        group: STUDENTS,
        body: b"",
        sealing: &SEALING,
        receipt,
        slip: None,
        envelope: None,
    })
    .unwrap();
    assert_eq!(file.counts(3), Ok(vec![0, 0, 2]));
    assert_eq!(file.has_receipt("apple river stone"), Ok(true));
    // Nothing of the words stands in the file.
    let bytes = fs::read(exercise_file(folder.path())).unwrap();
    assert!(!bytes.windows(5).any(|five| five == b"apple" || five == b"stone"));
}

#[test]
fn the_words_of_one_exercise_are_no_receipt_of_another() {
    let folder = school();
    let mut store = reflectory::store::Store::open(folder.path()).unwrap();
    let secondary = crate::support::store::row(2026, 1, "secondary");
    let sealing = crate::support::store::sealing();
    store.activate(&secondary, &crate::support::store::files(), &sealing).map(drop).unwrap();
    let hash = |id: &str| {
        let mut file = exercise_of(folder.path(), id);
        let receipt = Some("apple river stone");
        file.submit(&Submission {
            id: sheet_id(1),
            group: STUDENTS,
            body: b"",
            sealing: &SEALING,
            receipt,
            slip: None,
            envelope: None,
        })
        .unwrap();
        let connection = rusqlite::Connection::open(folder.path().join(format!("exercise-{id}.db"))).unwrap();
        connection.query_row("SELECT hashes FROM receipt", [], |row| row.get::<_, [u8; 8]>(0)).unwrap()
    };
    assert_ne!(hash("2026-1-primary"), hash("2026-1-secondary"));
}

fn exercise_of(folder: &Path, id: &str) -> ExerciseFile {
    let id = reflectory::domain::exercise::ExerciseId(id.to_owned());
    reflectory::store::Store::open_existing(folder).unwrap().exercise(&id).unwrap()
}

/// The same sheets in the same order; slips and receipts dealt to them in another order.
fn dealt(base: &Path, deal: impl Fn(u64) -> u64) -> Vec<u8> {
    let folder = quick_folder();
    for entry in fs::read_dir(base).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    let mut file = exercise(folder.path()).unwrap();
    for n in 0..SHEETS {
        let words = format!("words of {}", deal(n));
        let slip = Some([deal(n) as u8; 32]);
        let body = [n as u8; 6500];
        let submission = Submission {
            id: sheet_id(n),
            group: STUDENTS,
            body: &body,
            sealing: &SEALING,
            receipt: Some(&words),
            slip,
            envelope: None,
        };
        assert_eq!(file.submit(&submission), Ok(Submitted::Stored));
    }
    drop(file);
    fs::read(exercise_file(folder.path())).unwrap()
}

const SHEETS: u64 = 150;

#[test]
fn not_even_the_pages_of_an_open_file_lead_from_a_slip_or_a_receipt_to_a_sheet() {
    let base = school();
    let mut file = exercise(base.path()).unwrap();
    let slips: Vec<_> = (0..SHEETS).map(|n| ([n as u8; 32], STUDENTS)).collect();
    file.add_slips(&slips).unwrap();
    drop(file);
    let straight = dealt(base.path(), |n| n);
    assert!(straight == dealt(base.path(), |n| SHEETS - 1 - n), "backwards");
    assert!(straight == dealt(base.path(), |n| (n * 37 + 11) % SHEETS), "shuffled");
}

#[test]
fn a_sheet_without_receipt_or_slip_leaves_none() {
    let folder = school();
    let mut file = exercise(folder.path()).unwrap();
    file.add_slips(&[(slip(1), STUDENTS)]).unwrap();
    assert_eq!(file.put(sheet_id(1), STUDENTS, b""), Ok(Submitted::Stored));
    assert_eq!(file.slip_counts(3), Ok(vec![(0, 0), (0, 0), (1, 0)]));
    assert_eq!(file.has_receipt(""), Ok(false));
    assert!(matches!(refused(file.counts(2)), StoreError::Damaged { .. }));
}
