//! The outbox: what waits to be handed in stays until it has arrived, and leaves no trace when it goes.

use std::fs;
use std::path::Path;

use reflectory::domain::answer::SheetId;
use reflectory::store::Store;
use reflectory::store::backup;
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::{ExerciseFile, Submission, Submitted};
use reflectory::store::look::Standing;

use crate::support::store::{
    SEALING, STUDENTS, all_sheets, close, exercise, exercise_file, files, primary, quick_folder, quick_school, raw,
    refused, school_file, sealing, sheet_id,
};

fn envelope(n: u64) -> Vec<u8> {
    n.to_be_bytes().repeat(850)
}

fn submit(file: &mut ExerciseFile, n: u64) -> Result<Submitted, StoreError> {
    let (body, envelope) = ([n as u8; 6500], envelope(n));
    file.submit(&Submission {
        id: sheet_id(n),
        group: STUDENTS,
        body: &body,
        sealing: &SEALING,
        receipt: None,
        slip: None,
        envelope: Some(&envelope),
    })
}

fn sent(numbers: impl IntoIterator<Item = u64>) -> Vec<(SheetId, Vec<u8>)> {
    let mut all: Vec<_> = numbers.into_iter().map(|n| (sheet_id(n), envelope(n))).collect();
    all.sort();
    all
}

fn bytes(folder: &Path) -> Vec<u8> {
    fs::read(exercise_file(folder)).unwrap()
}

fn not_handed_in(sheets: u32) -> StoreError {
    StoreError::NotHandedIn { id: primary().id, sheets }
}

#[test]
fn a_submitted_sheet_waits_until_it_is_handed_in() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    assert_eq!(file.outbox(64), Ok(vec![]));
    for n in 0..5 {
        assert_eq!(submit(&mut file, n), Ok(Submitted::Stored));
    }
    assert_eq!(submit(&mut file, 3), Ok(Submitted::AlreadyThere));
    assert!(file.outbox(64).unwrap() == sent(0..5), "in the order of their ids");
    assert!(file.outbox(2).unwrap() == sent(0..5)[..2]);
    assert_eq!((file.outbox_counts(), file.handed_in_sheets()), (Ok((5, 0)), Ok(vec![])));
    assert_eq!(file.handed_in(&[sheet_id(1), sheet_id(3), sheet_id(9)]), Ok(2));
    assert!(file.outbox(64).unwrap() == sent([0, 2, 4]));
    let mut handed_in = vec![sheet_id(1), sheet_id(3)];
    handed_in.sort();
    assert_eq!(file.handed_in_sheets(), Ok(handed_in));
    assert_eq!(submit(&mut file, 3), Ok(Submitted::AlreadyThere));
    assert_eq!(
        (file.outbox_counts(), file.counts(3)),
        (Ok((3, 0)), Ok(vec![0, 0, 5])),
        "a repeat does not bring it back"
    );
    drop(file);
    let (there, gone) = (envelope(2), envelope(3));
    let holds = |part: &[u8]| bytes(folder.path()).windows(256).any(|window| window == &part[..256]);
    assert!(holds(&there) && !holds(&gone), "what was handed in is overwritten");
}

#[test]
fn what_is_refused_above_stays_and_can_be_tried_again() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    for n in 0..4 {
        submit(&mut file, n).unwrap();
    }
    file.refused(&[(sheet_id(0), "sealed to other keys"), (sheet_id(1), ""), (sheet_id(9), "not here")]).unwrap();
    assert!(file.outbox(64).unwrap() == sent([2, 3]), "they are not sent again by themselves");
    assert_eq!(file.outbox_counts(), Ok((2, 2)));
    let why = [("refused".to_owned(), 1), ("sealed to other keys".to_owned(), 1)];
    assert_eq!(file.outbox_refusals(), Ok(why.to_vec()));
    assert_eq!((file.handed_in_sheets(), file.forget_sheets(&[sheet_id(0)])), (Ok(vec![]), Ok(0)));
    let long = "é".repeat(1000);
    file.refused(&[(sheet_id(2), &long)]).unwrap();
    assert!(file.outbox_refusals().unwrap().contains(&("é".repeat(300), 1)));
    assert_eq!((file.try_refused_again(), file.try_refused_again()), (Ok(3), Ok(0)));
    assert!(file.outbox(64).unwrap() == sent(0..4));
}

#[test]
fn a_relay_keeps_each_envelope_once_and_the_first_of_an_id() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    file.relay(&[(sheet_id(1), envelope(1)), (sheet_id(0), envelope(0)), (sheet_id(1), envelope(7))]).unwrap();
    let before = bytes(folder.path());
    file.relay(&[(sheet_id(0), envelope(8))]).unwrap();
    assert!(bytes(folder.path()) == before, "a repeat writes nothing");
    assert!(file.outbox(64).unwrap() == sent([0, 1]));
    assert_eq!(file.counts(3), Ok(vec![0; 3]), "what is only handed on is no sheet of this machine");
    // One that was handed on already is handed on again: the machine above knows it.
    file.handed_in(&[sheet_id(0)]).unwrap();
    file.relay(&sent([0])).unwrap();
    assert!(file.outbox(64).unwrap() == sent([0, 1]));
}

#[test]
fn an_outbox_survives_closing_and_backups() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    for n in 0..6 {
        submit(&mut file, n).unwrap();
    }
    file.relay(&sent(20..23)).unwrap();
    file.refused(&[(sheet_id(21), "refused")]).unwrap();
    file.handed_in(&[sheet_id(2)]).unwrap();
    let waiting = sent([0, 1, 3, 4, 5, 20, 22]);
    drop(file);
    let stick = quick_folder();
    let copy = backup::backup(folder.path(), stick.path()).unwrap();
    assert_eq!(close(folder.path()), Ok(true));
    for place in [folder.path(), &copy.folder] {
        let file = exercise(place).unwrap();
        assert!(file.outbox(64).unwrap() == waiting);
        assert_eq!((file.outbox_counts(), file.counts(3)), (Ok((7, 1)), Ok(vec![0, 0, 6])));
    }
    let look = exercise(folder.path()).unwrap().look().unwrap();
    assert_eq!((look.standing, look.in_id_order, look.outbox), (Standing::Closed, Some(true), (7, 1)));
    assert_eq!((look.free_pages, look.strangers), (0, vec![]));
    // The same envelopes in another order give the same closed file.
    let other = quick_folder();
    for entry in fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), other.path().join(entry.file_name())).unwrap();
    }
    let mut file = exercise(other.path()).unwrap();
    let all = waiting.iter().map(|(id, _)| *id).collect::<Vec<_>>();
    file.handed_in(&all).unwrap();
    for one in waiting.iter().rev() {
        file.relay(std::slice::from_ref(one)).unwrap();
    }
    drop(file);
    assert_eq!(close(other.path()), Ok(true));
    assert!(bytes(other.path()) == bytes(folder.path()));
}

#[test]
fn an_exercise_stays_while_its_outbox_is_not_empty() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    file.relay(&sent([1, 2])).unwrap();
    file.refused(&[(sheet_id(1), "refused")]).unwrap();
    drop(file);
    let before = bytes(folder.path());
    let mut store = Store::open_existing(folder.path()).unwrap();
    let elsewhere = quick_folder();
    let archive = elsewhere.path().join("one.reflectory");
    assert_eq!(refused(store.recall(&primary().id, "level = \"primary\"\n")), not_handed_in(2));
    assert_eq!(refused(store.delete(&primary().id)), not_handed_in(1));
    assert_eq!(refused(store.archive(&primary().id, &archive)), not_handed_in(1));
    assert!(bytes(folder.path()) == before && !archive.exists());
    assert_eq!(store.exercises(), Ok(vec![primary()]));
    // What was refused above goes into the archive, and comes back with it.
    exercise(folder.path()).unwrap().handed_in(&[sheet_id(2)]).unwrap();
    store.archive(&primary().id, &archive).unwrap();
    store.restore_archive(&archive).unwrap();
    assert_eq!(exercise(folder.path()).unwrap().outbox_counts(), Ok((0, 1)));
    assert_eq!(refused(store.recall(&primary().id, "level = \"primary\"\n")), not_handed_in(1));
    exercise(folder.path()).unwrap().handed_in(&[sheet_id(1)]).unwrap();
    assert!(store.recall(&primary().id, "level = \"primary\"\n").is_ok());
}

#[test]
fn an_unlisted_file_with_nothing_but_envelopes_is_never_replaced() {
    let folder = quick_school();
    exercise(folder.path()).unwrap().relay(&sent([1])).unwrap();
    raw(&school_file(folder.path()), "DELETE FROM exercise");
    let before = bytes(folder.path());
    let error = refused(Store::open(folder.path()).unwrap().activate(&primary(), &files(), &sealing()));
    assert_eq!(error, StoreError::SheetsInTheWay { file: exercise_file(folder.path()), sheets: 1 });
    assert!(bytes(folder.path()) == before);
}

#[test]
fn what_is_secured_above_can_be_forgotten_here() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    for n in 0..4 {
        submit(&mut file, n).unwrap();
    }
    file.handed_in(&[sheet_id(0), sheet_id(1), sheet_id(2)]).unwrap();
    file.set_aside(&[sheet_id(2)]).unwrap();
    assert_eq!(file.forget_sheets(&(0..5).map(sheet_id).collect::<Vec<_>>()), Ok(3), "all but the one that waits");
    assert!(all_sheets(&file).iter().map(|(id, _, _)| *id).eq([sheet_id(3)]));
    assert_eq!(file.aside_counts(3), Ok(vec![0; 3]));
    file.handed_in(&[sheet_id(3)]).unwrap();
    assert_eq!(file.forget_sheets(&[sheet_id(3)]), Ok(1));
    assert_eq!(file.has_begun(), Ok(true), "somebody did begin");
    drop(file);
    let gone = |n: u8| !bytes(folder.path()).windows(256).any(|window| window == [n; 256]);
    assert!((1..4).all(gone), "what is forgotten is overwritten");
}

#[test]
fn a_disk_that_is_full_after_any_page_takes_sheet_and_envelope_or_neither() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    let start = u32::try_from(bytes(folder.path()).len() / 4096).unwrap();
    let full = StoreError::Full { file: exercise_file(folder.path()) };
    let (mut sheets, mut batches, mut refusals) = (0u64, 0u64, 0);
    for limit in start.. {
        file.limit_pages(limit).unwrap();
        // A sheet of this machine, then two envelopes from below, in turn.
        let stored = if sheets <= batches {
            submit(&mut file, sheets).map(|submitted| {
                assert_eq!(submitted, Submitted::Stored);
                sheets += 1;
            })
        } else {
            let below = [1000 + 2 * batches, 1001 + 2 * batches];
            file.relay(&sent(below)).map(|()| batches += 1)
        };
        if let Err(error) = stored {
            assert_eq!(error, full);
            refusals += 1;
        }
        assert!(file.outbox(64).unwrap() == sent((0..sheets).chain(1000..1000 + 2 * batches)), "at {limit} pages");
        assert_eq!(file.counts(3), Ok(vec![0, 0, u32::try_from(sheets).unwrap()]), "at {limit} pages");
        if batches == 12 {
            break;
        }
    }
    assert!(refusals >= 20, "{refusals}");
}
