//! How sheets are sealed, sheets set aside, sealing anew; and who the coordinators are.

use reflectory::domain::answer::SheetId;
use reflectory::store::Store;
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::{StoredSheet, Submitted};
use reflectory::store::school::Coordinator;
use reflectory::store::sealing::{Resealed, Sealing};

use crate::support::store::{
    Put, STUDENTS, TEACHERS, all_sheets, exercise, exercise_file, refused, school, sealing, sheet_id,
};

#[test]
fn how_sheets_are_sealed_is_kept_in_order() {
    let folder = school();
    assert_eq!(exercise(folder.path()).unwrap().sealing(), Ok(sealing()));
}

#[test]
fn sheets_set_aside_are_kept_and_not_counted() {
    let folder = school();
    let mut file = exercise(folder.path()).unwrap();
    for n in 0..6 {
        file.put(sheet_id(n), if n < 4 { STUDENTS } else { TEACHERS }, &[7]).unwrap();
    }
    let aside = [sheet_id(1), sheet_id(4), sheet_id(99), sheet_id(1)];
    assert_eq!(file.set_aside(&aside), Ok(2), "one is unknown, one comes twice");
    assert_eq!(file.set_aside(&aside), Ok(0));
    assert_eq!(file.counts(3), Ok(vec![0, 1, 3]));
    assert_eq!(file.aside_counts(3), Ok(vec![0, 1, 1]));
    assert!(all_sheets(&file).iter().all(|(id, _, _)| *id != sheet_id(1) && *id != sheet_id(4)));
    // It came, so it does not come again.
    assert_eq!(file.put(sheet_id(1), STUDENTS, &[7]), Ok(Submitted::AlreadyThere));
    assert_eq!(file.counts(3), Ok(vec![0, 1, 3]));
    assert!(matches!(file.aside_counts(1), Err(StoreError::Damaged { .. })));
}

fn turned(sheet: &StoredSheet) -> Option<Vec<u8>> {
    Some(sheet.body.iter().rev().copied().collect())
}

#[test]
fn every_sheet_is_sealed_anew_but_those_that_cannot_be() {
    let folder = school();
    let mut file = exercise(folder.path()).unwrap();
    // More than are in memory at once, and the last of a handful too.
    let ids: Vec<SheetId> = (0..193).map(sheet_id).collect();
    for (n, id) in ids.iter().enumerate() {
        file.put(*id, STUDENTS, &[n as u8, 1, 2, 3]).unwrap();
    }
    let mut expected = all_sheets(&file);
    let left = [expected[0].0, expected[64].0, expected[192].0];
    for (id, _, body) in &mut expected {
        if !left.contains(id) {
            body.reverse();
        }
    }
    let new = Sealing { keys: vec![[9; 32]], needs_all: true, padded: 8192 };
    let resealed = file.reseal(&new, |sheet| if left.contains(&sheet.id) { None } else { turned(sheet) });
    assert_eq!(resealed, Ok(Resealed { done: 190, left: left.to_vec() }));
    assert!(all_sheets(&file) == expected);
    assert_eq!(exercise(folder.path()).unwrap().sealing(), Ok(new));
    assert_eq!(file.counts(3), Ok(vec![0, 0, 193]));
}

#[test]
fn sealing_anew_happens_to_all_sheets_or_to_none() {
    let folder = school();
    let mut file = exercise(folder.path()).unwrap();
    for n in 0..100 {
        file.put(sheet_id(n), STUDENTS, &[n as u8; 500]).unwrap();
    }
    let before = all_sheets(&file);
    let pages = std::fs::metadata(exercise_file(folder.path())).unwrap().len() / 4096;
    file.limit_pages(u32::try_from(pages).unwrap()).unwrap();
    let longer = |sheet: &StoredSheet| Some([&sheet.body[..], &[0; 300]].concat());
    let full = StoreError::Full { file: exercise_file(folder.path()) };
    assert_eq!(refused(file.reseal(&Sealing::default(), longer)), full);
    assert!(all_sheets(&file) == before);
    assert_eq!(file.sealing(), Ok(sealing()));
    file.limit_pages(10_000).unwrap();
    assert_eq!(file.reseal(&Sealing::default(), longer), Ok(Resealed { done: 100, left: vec![] }));
}

#[test]
fn coordinators_come_back_in_their_order_and_are_replaced_as_a_whole() {
    let folder = school();
    let mut store = Store::open_existing(folder.path()).unwrap();
    let person = |name: &str, n: u8| Coordinator { name: name.to_owned(), public: [n; 32] };
    let two = [person("Zoë", 1), person("Anna", 2)];
    store.set_coordinators(&two, true).unwrap();
    let mut again = Store::open_existing(folder.path()).unwrap();
    assert_eq!((again.coordinators(), again.needs_all()), (Ok(two.to_vec()), Ok(true)));
    again.set_coordinators(&two[1..], false).unwrap();
    assert_eq!((store.coordinators(), store.needs_all()), (Ok(two[1..].to_vec()), Ok(false)));
    // What an exercise was activated with does not follow.
    assert_eq!(exercise(folder.path()).unwrap().sealing(), Ok(sealing()));
}

#[test]
fn the_last_choice_counts() {
    let folder = school();
    let mut store = Store::open_existing(folder.path()).unwrap();
    assert_eq!(store.setting("keep_years"), Ok(None));
    store.set_setting("keep_years", "2").unwrap();
    store.set_setting("language", "fr").unwrap();
    store.set_setting("keep_years", "3").unwrap();
    let again = Store::open_existing(folder.path()).unwrap();
    assert_eq!(again.setting("keep_years"), Ok(Some("3".to_owned())));
    assert_eq!(again.setting("language"), Ok(Some("fr".to_owned())));
}
