//! Sheets that arrive from below: each counted once whatever the path, parted from its slip, never half.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use reflectory::domain::answer::SheetId;
use reflectory::store::Store;
use reflectory::store::arrivals::{Arrival, Arrived, Expected};
use reflectory::store::codes::SlipState;
use reflectory::store::editions::NewEdition;
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::{ExerciseFile, Submitted};
use reflectory::store::life::Recalled;
use reflectory::store::sealing::Sealing;

use crate::arrivals::{EXPECTED, arrival, with_slip};
use crate::support::store::{
    Put, STUDENTS, TEACHERS, all_sheets, close, exercise, exercise_file, primary, quick_folder, quick_school, sealing,
    sheet_id,
};

fn slips(file: &mut ExerciseFile, slips: impl IntoIterator<Item = u8>) {
    let slips: Vec<_> = slips.into_iter().map(|n| ([n; 32], STUDENTS)).collect();
    assert_eq!(file.add_slips(&slips), Ok(true));
}

fn unseal(file: &mut ExerciseFile) {
    let counted: Vec<SheetId> = all_sheets(file).iter().map(|(id, _, _)| *id).collect();
    let new = NewEdition { report: "first", counted: &counted, after: None, corrections: 0 };
    assert_eq!(file.add_edition(&new), Ok(true));
}

#[test]
fn a_repeat_writes_nothing_into_the_file() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    slips(&mut file, [1, 2]);
    let batch = [with_slip(5, 1), with_slip(6, 1), Arrival { group: TEACHERS, ..arrival(9) }];
    let expected = [Arrived::Stored, Arrived::SetAside, Arrived::Stored];
    assert_eq!(file.arrive(&batch, EXPECTED).unwrap(), expected);
    assert_eq!(file.slip(&[1; 32]), Ok(SlipState::Used));
    assert_eq!(file.slip(&[2; 32]), Ok(SlipState::Free(STUDENTS)));
    assert_eq!(file.has_receipt("Words, of 6"), Ok(true), "also of one that is set aside");
    let before = fs::read(exercise_file(folder.path())).unwrap();
    assert_eq!(file.arrive(&batch, EXPECTED), Ok(vec![Arrived::AlreadyThere; 3]));
    assert!(fs::read(exercise_file(folder.path())).unwrap() == before);
    assert_eq!(file.put(sheet_id(6), STUDENTS, b"x"), Ok(Submitted::AlreadyThere), "one that is set aside is there");
}

#[test]
fn a_repeat_after_a_change_of_keys_is_no_new_sheet() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    slips(&mut file, [1]);
    let batch = [with_slip(1, 1), with_slip(2, 1)];
    assert_eq!(file.arrive(&batch, EXPECTED), Ok(vec![Arrived::Stored, Arrived::SetAside]));
    let new = Sealing { keys: vec![[3; 32]], ..sealing() };
    let resealed = file.reseal(&new, |sheet| Some([sheet.body.as_slice(), &[1]].concat())).unwrap();
    assert_eq!(resealed.done, 2, "also the one that is set aside: it can still be taken");
    let expected = Expected { body_bytes: 601, ..EXPECTED };
    assert_eq!(file.arrive(&batch, expected), Ok(vec![Arrived::AlreadyThere; 2]));
    assert_eq!(file.arrive(&[arrival(3)], expected), Ok(vec![Arrived::OtherKeys]));
    file.take_twice().unwrap();
    assert!(all_sheets(&file).iter().all(|(_, _, body)| body.len() == 601));
}

#[test]
fn sheets_with_a_used_slip_count_only_once_they_are_taken() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    slips(&mut file, [1]);
    assert_eq!(file.take_twice(), Ok(0));
    file.arrive(&(0..5).map(|n| with_slip(n, 1)).collect::<Vec<_>>(), EXPECTED).unwrap();
    assert_eq!((file.counts(3), file.twice_counts(3)), (Ok(vec![0, 0, 1]), Ok(vec![0, 0, 4])));
    assert_eq!(file.beyond(2), Ok(6), "with the slip");
    assert_eq!(file.set_aside(&[sheet_id(4)]), Ok(1));
    assert_eq!(file.take_twice(), Ok(3));
    let counts = (file.counts(3), file.twice_counts(3), file.aside_counts(3));
    assert_eq!(counts, (Ok(vec![0, 0, 4]), Ok(vec![0; 3]), Ok(vec![0, 0, 1])));
    // After the unsealing they are late, taken or not.
    unseal(&mut file);
    let arrived = file.arrive(&[with_slip(10, 1), Arrival { group: TEACHERS, ..arrival(11) }], EXPECTED);
    assert_eq!(arrived, Ok(vec![Arrived::SetAside, Arrived::Stored]));
    assert_eq!((file.late_counts(3), file.twice_counts(3)), (Ok(vec![0, 1, 0]), Ok(vec![0, 0, 1])));
    assert_eq!(file.take_twice(), Ok(1));
    assert_eq!((file.counts(3), file.late_counts(3)), (Ok(vec![0, 0, 4]), Ok(vec![0, 1, 1])));
    assert_eq!((all_sheets(&file).len(), file.has_receipt("words of 10")), (4, Ok(true)));
}

#[test]
fn what_is_set_aside_because_of_its_slip_is_a_sheet_like_any_other_to_those_who_look() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    file.add_slips(&[([1; 32], STUDENTS)]).unwrap();
    file.arrive(&[arrival(1)], EXPECTED).unwrap();
    drop(file);
    assert_eq!(exercise(folder.path()).unwrap().has_begun(), Ok(true));
    let recalled = Store::open_existing(folder.path()).unwrap().recall(&primary().id, "level = \"primary\"\n");
    assert_eq!(recalled, Ok(Recalled::HasSheets(1)));
    assert_eq!(close(folder.path()), Ok(true));
    let mut file = exercise(folder.path()).unwrap();
    let mut bodies = 0;
    file.each_body(|body| bodies += usize::from(body.bytes == arrival(1).body)).unwrap();
    assert_eq!((bodies, file.twice_counts(3)), (1, Ok(vec![0, 0, 1])), "it survives the closing");
    file.put(sheet_id(2), STUDENTS, &[2; 600]).unwrap();
    unseal(&mut file);
    assert_eq!(file.erase_sheets(), Ok(Some(2)));
    assert_eq!(file.twice_counts(3), Ok(vec![0; 3]));
    drop(file);
    let bytes = fs::read(exercise_file(folder.path())).unwrap();
    assert!(!bytes.windows(600).any(|part| part == arrival(1).body), "what was erased is overwritten");
}

/// A school with this content, copied.
fn copied(base: &Path) -> tempfile::TempDir {
    let folder = quick_folder();
    for entry in fs::read_dir(base).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    folder
}

#[test]
fn a_thousand_arrivals_in_any_order_and_split_are_the_union_once() {
    let base = quick_school();
    let hash = |n: u64| -> [u8; 32] { [n.to_be_bytes(); 4].concat().try_into().unwrap() };
    let mut file = exercise(base.path()).unwrap();
    file.add_slips(&(0..900).map(|n| (hash(n), STUDENTS)).collect::<Vec<_>>()).unwrap();
    drop(file);
    // 900 sheets with a slip each, 50 with a slip that is unknown, and 50 of a group that needs none.
    let arrivals: Vec<Arrival> = (0..1000)
        .map(|n| match n {
            0..950 => Arrival { slip: Some(hash(n)), ..arrival(n) },
            _ => Arrival { group: TEACHERS, ..arrival(n) },
        })
        .collect();
    let mut first: Option<Vec<u8>> = None;
    for seed in 0..6 {
        let folder = copied(base.path());
        let mut rng = StdRng::seed_from_u64(seed);
        let mut file = exercise(folder.path()).unwrap();
        // Each once, and every third again by another path.
        let mut order: Vec<usize> = (0..1000).chain((0..1000).filter(|n| n % 3 == seed as usize % 3)).collect();
        order.shuffle(&mut rng);
        let mut stored = BTreeSet::new();
        let mut left = order.as_slice();
        while !left.is_empty() {
            let (now, later) = left.split_at(rng.random_range(1..=left.len().min(120)));
            left = later;
            let batch: Vec<Arrival> = now.iter().map(|at| arrivals[*at].clone()).collect();
            let arrived = file.arrive(&batch, EXPECTED).unwrap();
            for (at, arrived) in now.iter().zip(arrived) {
                match arrived {
                    Arrived::Stored | Arrived::SetAside => assert!(stored.insert(*at), "seed {seed}: {at} twice"),
                    other => assert!(other == Arrived::AlreadyThere && stored.contains(at), "seed {seed}: {other:?}"),
                }
            }
            if rng.random_ratio(1, 30) {
                close(folder.path()).unwrap();
            }
        }
        assert_eq!(file.counts(3), Ok(vec![0, 50, 900]), "seed {seed}");
        assert_eq!(file.twice_counts(3), Ok(vec![0, 0, 50]), "seed {seed}");
        assert_eq!(file.slip_counts(3).unwrap()[2], (900, 900), "seed {seed}");
        drop(file);
        close(folder.path()).unwrap();
        let closed = fs::read(exercise_file(folder.path())).unwrap();
        assert!(*first.get_or_insert_with(|| closed.clone()) == closed, "seed {seed}");
    }
}

#[test]
fn a_disk_that_is_full_after_any_page_takes_all_of_a_batch_or_nothing() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    slips(&mut file, 0..200);
    let expected = Expected { body_bytes: 6500, ..EXPECTED };
    let batch = |k: u8| -> Vec<Arrival> {
        // The last one of each batch has the slip of the first.
        let long = |n: u8, slip| Arrival { body: vec![n; 6500], ..with_slip(n.into(), slip) };
        vec![long(4 * k, 4 * k), long(4 * k + 1, 4 * k + 1), long(4 * k + 2, 4 * k + 2), long(4 * k + 3, 4 * k)]
    };
    let start = u32::try_from(fs::metadata(exercise_file(folder.path())).unwrap().len() / 4096).unwrap();
    let (mut stored, mut refusals) = (0u8, 0);
    for limit in start.. {
        file.limit_pages(limit).unwrap();
        match file.arrive(&batch(stored), expected) {
            Ok(arrived) => {
                assert_eq!(arrived[..3], [Arrived::Stored; 3]);
                assert_eq!(arrived[3], Arrived::SetAside);
                stored += 1;
            }
            Err(error) => {
                assert_eq!(error, StoreError::Full { file: exercise_file(folder.path()) });
                refusals += 1;
                assert_eq!(file.slip(&[4 * stored; 32]), Ok(SlipState::Free(STUDENTS)), "at {limit} pages");
                assert_eq!(file.has_receipt(&format!("words of {}", 4 * stored)), Ok(false), "at {limit} pages");
            }
        }
        let batches = u32::from(stored);
        assert_eq!(file.counts(3), Ok(vec![0, 0, 3 * batches]), "at {limit} pages");
        assert_eq!(file.twice_counts(3), Ok(vec![0, 0, batches]), "at {limit} pages");
        assert_eq!(file.slip_counts(3).unwrap()[2].1, 3 * batches, "at {limit} pages");
        if stored == 15 {
            break;
        }
    }
    assert!(refusals >= 20, "{refusals}");
}
