//! A station's exercise: the same as above, followed up to what stands there now, never turned back.

use jiff::civil::date;
use reflectory::format::Files;
use reflectory::store::codes::SlipState;
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::{Submission, Submitted};
use reflectory::store::sealing::Sealing;
use reflectory::store::{ExerciseRow, Store};

use crate::support::store::{
    LEADERS, Put, STUDENTS, TEACHERS, exercise, files, primary, quick_folder, quick_school, refused, sealing, sheet_id,
};

const SALT: [u8; 16] = [9; 16];

#[test]
fn an_adopted_exercise_is_the_one_above() {
    let folder = quick_folder();
    let mut store = Store::open(folder.path()).unwrap();
    let mut file = store.adopt(&primary(), &files(), &sealing(), SALT).unwrap();
    assert_eq!((file.slip_salt(), file.frozen(), file.sealing()), (SALT, Ok(files()), Ok(sealing())));
    assert_eq!(store.exercises(), Ok(vec![primary()]));
    file.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    // Again, as after a crash: it is opened as it is, whatever its last day says by now.
    let later = ExerciseRow { last_day: date(2026, 12, 13), ..primary() };
    let again = store.adopt(&later, &files(), &sealing(), SALT).unwrap();
    assert_eq!(again.counts(3), Ok(vec![0, 0, 1]));
    // Anything else in its place stays.
    let taken = StoreError::AlreadyActivated { id: primary().id };
    let other: Files = [("instrument.toml".to_owned(), "other".to_owned())].into();
    assert_eq!(refused(store.adopt(&primary(), &other, &sealing(), SALT)), taken);
    assert_eq!(refused(store.adopt(&primary(), &files(), &sealing(), [8; 16])), taken);
    assert_eq!(exercise(folder.path()).unwrap().counts(3), Ok(vec![0, 0, 1]));
    // An exercise that was activated here has a salt of its own.
    let own = quick_school();
    let mut store = Store::open(own.path()).unwrap();
    assert_eq!(refused(store.adopt(&primary(), &files(), &sealing(), SALT)), taken);
    assert!(exercise(own.path()).unwrap().slip_salt() != SALT);
}

#[test]
fn a_set_up_in_the_place_is_not_lost_by_adopting() {
    let folder = quick_folder();
    let mut store = Store::open(folder.path()).unwrap();
    store.save_setup(&primary().id, "level = \"primary\"\n", None, None).unwrap();
    let there = StoreError::SetupThere { id: primary().id };
    assert_eq!(refused(store.adopt(&primary(), &files(), &sealing(), SALT)), there);
    assert_eq!((store.setups().unwrap().len(), store.exercises()), (1, Ok(vec![])));
}

#[test]
fn a_station_follows_slips_codes_and_corrections() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    let slips = [([2; 32], STUDENTS), ([1; 32], STUDENTS)];
    let codes = [(LEADERS, "K7M2P-9QRTX".to_owned())];
    let last_day = date(2026, 12, 13);
    let corrections = [("one".to_owned(), None), ("two".to_owned(), Some(last_day))];
    assert_eq!(file.follow_above(&slips, &codes, &corrections[..1]), Ok(true));
    assert_eq!(file.follow_above(&slips, &codes, &corrections[..1]), Ok(false), "nothing is new");
    let used = Submission {
        id: sheet_id(1),
        group: STUDENTS,
        body: b"sealed",
        sealing: &sealing(),
        receipt: None,
        slip: Some([1; 32]),
        envelope: None,
    };
    assert_eq!(file.submit(&used), Ok(Submitted::Stored));
    let more = [slips[0], slips[1], ([3; 32], TEACHERS)];
    let new_code = [(LEADERS, "AAAAA-BBBBB".to_owned())];
    assert_eq!(file.follow_above(&more, &new_code, &corrections), Ok(true));
    assert_eq!(file.slip(&[1; 32]), Ok(SlipState::Used), "what was used here stays used");
    assert_eq!(file.slip(&[2; 32]), Ok(SlipState::Free(STUDENTS)));
    assert_eq!(file.slip(&[3; 32]), Ok(SlipState::Free(TEACHERS)));
    assert_eq!(file.group_codes(), Ok(new_code.to_vec()));
    assert_eq!(file.corrections(), Ok(vec!["one".to_owned(), "two".to_owned()]));
    // A company's code of several is void, another is new; a group that is not named keeps its own.
    let code = |group, code: &str| (group, code.to_owned());
    let companies = [code(TEACHERS, "22222-22222"), code(TEACHERS, "33333-33333")];
    assert_eq!(file.follow_above(&[], &companies, &corrections), Ok(true));
    assert_eq!(file.follow_above(&[], &companies, &corrections), Ok(false));
    let companies = [code(TEACHERS, "33333-33333"), code(TEACHERS, "44444-44444")];
    assert_eq!(file.follow_above(&[], &companies, &corrections), Ok(true));
    let all: Vec<_> = new_code.iter().chain(&companies).cloned().collect();
    assert_eq!(file.group_codes(), Ok(all.clone()));
    // The list says the new last day from the next opening on.
    exercise(folder.path()).map(drop).unwrap();
    let row = ExerciseRow { last_day, ..primary() };
    assert_eq!(Store::open_existing(folder.path()).unwrap().exercises(), Ok(vec![row]));
    // Corrections that are not those known here, or fewer, change nothing.
    let others = [("one".to_owned(), None), ("other".to_owned(), None), ("three".to_owned(), None)];
    for wrong in [&others[..], &corrections[..1]] {
        let error = refused(file.follow_above(&[([4; 32], TEACHERS)], &codes, wrong));
        assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
        assert_eq!((file.slip(&[4; 32]), file.group_codes()), (Ok(SlipState::Unknown), Ok(all.clone())));
    }
    let long = [("x".repeat(10_001), None)];
    assert!(matches!(refused(file.follow_above(&[], &[], &long)), StoreError::TooLong { .. }));
}

#[test]
fn later_sheets_are_sealed_to_the_keys_above() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    file.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    let new = Sealing { keys: vec![[5; 32]], needs_all: true, padded: 4096 };
    assert_eq!(file.follow_sealing(&new), Ok(true));
    assert_eq!(file.follow_sealing(&new), Ok(false));
    assert_eq!((file.sealing(), file.counts(3)), (Ok(new.clone()), Ok(vec![0, 0, 1])));
    let (body, id, group) = (b"sealed", sheet_id(2), STUDENTS);
    let mut sheet =
        Submission { id, group, body, sealing: &sealing(), receipt: None, slip: None, envelope: Some(b"sealed") };
    assert!(matches!(refused(file.submit(&sheet)), StoreError::SealedForOthers { .. }));
    assert_eq!(file.outbox_counts(), Ok((0, 0)));
    sheet.sealing = &new;
    assert_eq!(file.submit(&sheet), Ok(Submitted::Stored));
}

#[test]
fn no_two_sealings_have_one_fingerprint() {
    let base = sealing();
    let all = [
        base.clone(),
        Sealing { needs_all: true, ..base.clone() },
        Sealing { padded: 6145, ..base.clone() },
        Sealing { keys: vec![[2; 32], [1; 32]], ..base.clone() },
        Sealing { keys: vec![[1; 32]], ..base.clone() },
        Sealing { keys: vec![], ..base.clone() },
    ];
    for (at, one) in all.iter().enumerate() {
        assert_eq!(one.fingerprint(), one.clone().fingerprint());
        assert!(all[..at].iter().all(|other| other.fingerprint() != one.fingerprint()), "{one:?}");
    }
}
