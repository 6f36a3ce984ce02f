//! Kept reports in the store: edition by edition, with the sheets that came late, the register, and the erasing.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use reflectory::domain::answer::SheetId;
use reflectory::store::batch::{BatchSheet, Destination};
use reflectory::store::corrections::Corrected;
use reflectory::store::editions::{Edition, NewEdition, REPORT_BYTES_MAX};
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::{ExerciseFile, Submitted};
use reflectory::store::life::Recalled;
use reflectory::store::look::Standing;
use reflectory::store::{Store, backup};
use rusqlite::Connection;

use crate::support::store::{
    Put, STUDENTS, TEACHERS, all_sheets, close, exercise, exercise_file, primary, quick_folder, quick_school, refused,
    sealing, sheet_id,
};

fn ids(numbers: impl IntoIterator<Item = u64>) -> Vec<SheetId> {
    numbers.into_iter().map(sheet_id).collect()
}

fn put(file: &mut ExerciseFile, numbers: impl IntoIterator<Item = u64>) {
    for n in numbers {
        assert_eq!(file.put(sheet_id(n), STUDENTS, &[n as u8; 3000]), Ok(Submitted::Stored));
    }
}

fn add(file: &mut ExerciseFile, report: &str, counted: &[SheetId], after: Option<u32>) -> Result<bool, StoreError> {
    file.add_edition(&NewEdition { report, counted, after, corrections: 0 })
}

fn late_ids(file: &ExerciseFile) -> Vec<SheetId> {
    let mut late = Vec::new();
    file.late_sheets(|sheet| late.push(sheet.id)).unwrap();
    late
}

fn sorted(mut ids: Vec<SheetId>) -> Vec<SheetId> {
    ids.sort();
    ids
}

/// Ten sheets, unsealed; then six late ones.
fn unsealed() -> (tempfile::TempDir, ExerciseFile) {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    put(&mut file, 0..10);
    assert_eq!(add(&mut file, "first", &ids(0..10), None), Ok(true));
    put(&mut file, 10..16);
    (folder, file)
}

#[test]
fn a_report_is_kept_and_needs_no_sheet() {
    let (folder, file) = unsealed();
    let first = Edition { number: 1, report: "first".to_owned() };
    assert_eq!((file.editions(), file.last_edition()), (Ok(vec![first.clone()]), Ok(Some(first.clone()))));
    assert_eq!(file.is_unsealed(), Ok(true));
    drop(file);
    assert_eq!(exercise(folder.path()).unwrap().editions(), Ok(vec![first]));
    let new = quick_school();
    let file = exercise(new.path()).unwrap();
    assert_eq!((file.editions(), file.last_edition(), file.is_unsealed()), (Ok(vec![]), Ok(None), Ok(false)));
    assert_eq!((file.are_sheets_erased(), file.releases()), (Ok(false), Ok(vec![])));
}

#[test]
fn late_sheets_wait_until_an_edition_counts_them() {
    let (_folder, mut file) = unsealed();
    assert_eq!((file.counts(3), file.late_counts(3)), (Ok(vec![0, 0, 10]), Ok(vec![0, 0, 6])));
    assert_eq!(late_ids(&file), sorted(ids(10..16)));
    // A repeat counts once, wherever the first stands.
    assert_eq!(file.put(sheet_id(3), STUDENTS, b"again"), Ok(Submitted::AlreadyThere));
    assert_eq!(file.put(sheet_id(12), STUDENTS, b"again"), Ok(Submitted::AlreadyThere));
    // Five of the six count now; a damaged one waits.
    assert_eq!(add(&mut file, "second", &ids(0..15), Some(1)), Ok(true));
    assert_eq!((file.counts(3), file.late_counts(3)), (Ok(vec![0, 0, 15]), Ok(vec![0, 0, 1])));
    assert_eq!(late_ids(&file), ids([15]));
    let bodies = all_sheets(&file);
    assert!((0..15).all(|n| bodies.contains(&(sheet_id(n), STUDENTS, vec![n as u8; 3000]))));
    let numbers: Vec<u32> = file.editions().unwrap().iter().map(|edition| edition.number).collect();
    assert_eq!(numbers, [1, 2]);
    assert_eq!(file.last_edition().unwrap().unwrap().report, "second");
    assert_eq!(file.set_aside(&ids([15])), Ok(1));
    assert_eq!((file.late_counts(3), file.aside_counts(3)), (Ok(vec![0; 3]), Ok(vec![0, 0, 1])));
}

#[test]
fn a_batch_of_paper_sheets_waits_too() {
    let (_folder, mut file) = unsealed();
    let paper = |n| BatchSheet { id: sheet_id(n), group: TEACHERS, body: vec![n as u8; 3000], envelope: None };
    let batch = file.submit_all(&[paper(20), paper(21), paper(3)], &sealing(), |_| Destination::Counted).unwrap();
    assert_eq!(sorted(batch.new), sorted(ids([20, 21])));
    assert_eq!((file.counts(3), file.late_counts(3)), (Ok(vec![0, 0, 10]), Ok(vec![0, 2, 6])));
}

#[test]
fn what_comes_between_opening_and_keeping_is_late() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    put(&mut file, 0..8);
    assert_eq!(add(&mut file, "first", &ids(0..6), None), Ok(true));
    assert_eq!((file.counts(3), late_ids(&file)), (Ok(vec![0, 0, 6]), sorted(ids(6..8))));
}

#[test]
fn of_two_who_unseal_at_once_the_second_is_told() {
    for round in 0..20u64 {
        let folder = quick_school();
        put(&mut exercise(folder.path()).unwrap(), 0..5);
        let kept: Vec<bool> = std::thread::scope(|scope| {
            let threads: Vec<_> = ["one", "two"]
                .into_iter()
                .map(|who| {
                    let folder = folder.path();
                    scope.spawn(move || {
                        (0..round % 4).for_each(|_| std::thread::yield_now());
                        add(&mut exercise(folder).unwrap(), who, &ids(0..5), None).unwrap()
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(kept.iter().filter(|kept| **kept).count(), 1, "{kept:?}");
        let winner = if kept[0] { "one" } else { "two" };
        let editions = exercise(folder.path()).unwrap().editions().unwrap();
        assert_eq!(editions, [Edition { number: 1, report: winner.to_owned() }]);
    }
}

#[test]
fn an_edition_that_does_not_fit_the_file_is_not_kept() {
    let (folder, mut file) = unsealed();
    let before = fs::read(exercise_file(folder.path())).unwrap();
    for after in [None, Some(0), Some(2)] {
        assert_eq!(add(&mut file, "other", &ids(0..15), after), Ok(false), "{after:?}");
    }
    assert_eq!(add(&mut file, "other", &ids(0..17), Some(1)), Ok(false), "a sheet that is not there");
    let corrected = NewEdition { report: "other", counted: &ids(0..15), after: Some(1), corrections: 1 };
    assert_eq!(file.add_edition(&corrected), Ok(false));
    let long = "x".repeat(REPORT_BYTES_MAX + 1);
    assert!(matches!(refused(add(&mut file, &long, &ids(0..15), Some(1))), StoreError::TooLong { .. }));
    assert!(fs::read(exercise_file(folder.path())).unwrap() == before, "nothing was written");
    file.set_aside(&ids([3])).unwrap();
    assert_eq!(add(&mut file, "other", &ids(0..15), Some(1)), Ok(false), "one that was set aside meanwhile");
}

#[test]
fn nothing_is_corrected_and_nothing_recalled_after_the_unsealing() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    assert_eq!(file.add_correction("one", 0), Ok(Corrected::Logged));
    put(&mut file, 0..5);
    assert_eq!(add(&mut file, "first", &ids(0..5), None), Ok(false), "its maker did not know of the correction");
    let new = NewEdition { report: "first", counted: &ids(0..5), after: None, corrections: 1 };
    assert_eq!(file.add_edition(&new), Ok(true));
    assert_eq!(file.add_correction("two", 1), Ok(Corrected::Unsealed));
    assert_eq!(file.add_correction("two", 0), Ok(Corrected::Unsealed), "that one can never be made tells more");
    assert_eq!(file.corrections(), Ok(vec!["one".to_owned()]));
    let (folder, mut file) = unsealed();
    file.erase_sheets().unwrap();
    drop(file);
    let recalled = Store::open_existing(folder.path()).unwrap().recall(&primary().id, "level = \"primary\"\n");
    assert_eq!(recalled, Ok(Recalled::Begun), "the report would go");
}

#[test]
fn a_new_sealing_reaches_late_sheets_too() {
    let (_folder, mut file) = unsealed();
    let resealed = file.reseal(&sealing(), |sheet| Some([sheet.body.clone(), vec![1]].concat())).unwrap();
    assert_eq!((resealed.done, resealed.left), (16, vec![]));
    file.late_sheets(|sheet| assert_eq!(sheet.body.len(), 3001)).unwrap();
    let resealed = file.reseal(&sealing(), |sheet| (sheet.id != sheet_id(11)).then(|| vec![2; 3000])).unwrap();
    assert_eq!((resealed.done, resealed.left), (15, ids([11])));
}

#[test]
fn the_register_keeps_every_entry_once() {
    let (folder, mut file) = unsealed();
    assert_eq!(file.add_release("kept"), Ok(true));
    assert_eq!(file.add_release("csv"), Ok(true));
    let before = fs::read(exercise_file(folder.path())).unwrap();
    assert_eq!(file.add_release("kept"), Ok(false));
    assert!(fs::read(exercise_file(folder.path())).unwrap() == before);
    assert_eq!(file.releases(), Ok(vec!["kept".to_owned(), "csv".to_owned()]));
    let long = refused(file.add_release(&"x".repeat(10_001)));
    assert!(matches!(long, StoreError::TooLong { .. }));
}

#[test]
fn erasing_takes_every_sheet_and_leaves_the_reports() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    put(&mut file, 0..10);
    assert_eq!(file.erase_sheets(), Ok(None), "no report is kept");
    assert_eq!(file.counts(3), Ok(vec![0, 0, 10]));
    drop(file);
    let (folder, mut file) = unsealed();
    file.set_aside(&ids([2])).unwrap();
    file.add_release("kept").unwrap();
    assert_eq!(file.erase_sheets(), Ok(Some(16)));
    assert_eq!(file.are_sheets_erased(), Ok(true));
    for counts in [file.counts(3), file.late_counts(3), file.aside_counts(3)] {
        assert_eq!(counts, Ok(vec![0; 3]));
    }
    assert_eq!((file.editions().unwrap().len(), file.releases().unwrap().len()), (1, 1));
    assert_eq!(file.erase_sheets(), Ok(Some(0)), "again");
    // One that comes now is kept and counted, and no edition can take it in.
    put(&mut file, [30]);
    assert_eq!((file.counts(3), file.late_counts(3)), (Ok(vec![0; 3]), Ok(vec![0, 0, 1])));
    assert_eq!(add(&mut file, "second", &ids([30]), Some(1)), Ok(false));
    file.erase_sheets().unwrap();
    drop(file);
    let nowhere = |n: u64| {
        let bytes = fs::read(exercise_file(folder.path())).unwrap();
        !bytes.windows(64).any(|part| part == [n as u8; 64])
    };
    assert!((1..16).chain([30]).all(nowhere), "what was erased is overwritten");
    assert_eq!(close(folder.path()), Ok(true));
    let file = exercise(folder.path()).unwrap();
    assert_eq!((file.are_sheets_erased(), file.editions().unwrap().len()), (Ok(true), 1));
    assert!(fs::metadata(exercise_file(folder.path())).unwrap().len() < 120_000);
}

#[test]
fn the_closed_file_is_a_function_of_what_is_in_it() {
    let base = quick_school();
    let mut first: Option<Vec<u8>> = None;
    for seed in 0..8 {
        let folder = quick_folder();
        for entry in fs::read_dir(base.path()).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
        }
        let mut rng = StdRng::seed_from_u64(seed);
        let mut file = exercise(folder.path()).unwrap();
        let [mut early, mut late] = [0..40u64, 40..60].map(|range| range.collect::<Vec<u64>>());
        early.shuffle(&mut rng);
        late.shuffle(&mut rng);
        put(&mut file, early);
        let mut counted = ids(0..40);
        counted.shuffle(&mut rng);
        if rng.random_ratio(1, 2) {
            close(folder.path()).unwrap();
        }
        let kept = file.add_edition(&NewEdition { report: "first", counted: &counted, after: None, corrections: 0 });
        assert_eq!(kept, Ok(true));
        file.add_release("kept").unwrap();
        put(&mut file, late);
        if rng.random_ratio(1, 2) {
            close(folder.path()).unwrap();
        }
        let counted = ids(0..50);
        assert_eq!(add(&mut file, "second", &counted, Some(1)), Ok(true));
        drop(file);
        assert_eq!(close(folder.path()), Ok(true));
        let file = exercise(folder.path()).unwrap();
        assert_eq!((file.counts(3), file.late_counts(3)), (Ok(vec![0, 0, 50]), Ok(vec![0, 0, 10])));
        let look = file.look().unwrap();
        assert_eq!((look.standing, look.in_id_order, look.free_pages), (Standing::Closed, Some(true), 0));
        assert_eq!((look.editions, look.releases, look.strangers), (2, 1, vec![]));
        drop(file);
        let closed = fs::read(exercise_file(folder.path())).unwrap();
        assert!(*first.get_or_insert_with(|| closed.clone()) == closed, "seed {seed}");
    }
}

#[test]
fn archives_and_backups_keep_all_of_it() {
    let (folder, mut file) = unsealed();
    file.add_release("kept").unwrap();
    drop(file);
    let look = |folder: &Path| {
        let file = exercise(folder).unwrap();
        (file.counts(3), file.late_counts(3), file.editions(), file.releases(), all_sheets(&file), late_ids(&file))
    };
    let before = look(folder.path());
    let elsewhere = quick_folder();
    let copy = elsewhere.path().join("backup");
    fs::create_dir(&copy).unwrap();
    let made = backup::backup(folder.path(), &copy).unwrap();
    assert!(look(&made.folder) == before);
    let mut store = Store::open_existing(folder.path()).unwrap();
    let archive = elsewhere.path().join("one.reflectory");
    let archived = store.archive(&primary().id, &archive).unwrap();
    assert_eq!((archived.archived.sheets, archived.archived.aside), (vec![0, 0, 10], 6), "the late ones stand apart");
    store.restore_archive(&archive).unwrap();
    assert!(look(folder.path()) == before);
    let deleted = store.delete(&primary().id).unwrap();
    assert_eq!(deleted.sheets, 16);
}

/// What the step before this one made, without its tables.
fn as_version_3(folder: &Path) {
    Connection::open(exercise_file(folder))
        .unwrap()
        .execute_batch(
            "DROP TABLE edition; DROP TABLE release; DROP TABLE late; ALTER TABLE state DROP COLUMN erased;
             DROP TABLE frozen_language; DROP TABLE outbox; DROP TABLE twice; DROP TABLE secured;
             PRAGMA user_version = 3;",
        )
        .unwrap();
}

#[test]
fn files_and_archives_of_the_version_before_are_read() {
    let folder = quick_school();
    put(&mut exercise(folder.path()).unwrap(), 0..4);
    assert_eq!(close(folder.path()), Ok(true));
    as_version_3(folder.path());
    let file = exercise(folder.path()).unwrap();
    assert_eq!((file.counts(3), file.late_counts(3)), (Ok(vec![0, 0, 4]), Ok(vec![0; 3])));
    let look = file.look().unwrap();
    assert_eq!((look.standing, look.strangers), (Standing::WrittenAfterClosing, vec![]));
    drop(file);
    assert_eq!(close(folder.path()), Ok(true), "put in order once more");
    // An archive that the version before wrote: its file is read as it is.
    let elsewhere = quick_folder();
    let archive = elsewhere.path().join("one.reflectory");
    let mut store = Store::open_existing(folder.path()).unwrap();
    store.archive(&primary().id, &archive).unwrap();
    let text = fs::read(&archive).unwrap();
    let file_at = text.windows(15).position(|part| part == b"SQLite format 3").unwrap();
    let head = String::from_utf8(text[..file_at].to_vec()).unwrap();
    let old = exercise_file(folder.path());
    fs::write(&old, &text[file_at..]).unwrap();
    as_version_3(folder.path());
    let bytes = fs::read(&old).unwrap();
    fs::remove_file(&old).unwrap();
    fs::write(&archive, [with_file(&head, &bytes).into_bytes(), bytes].concat()).unwrap();
    store.restore_archive(&archive).unwrap();
    assert_eq!(exercise(folder.path()).unwrap().counts(3), Ok(vec![0, 0, 4]));
}

/// The head of an archive, for another file of the exercise.
fn with_file(head: &str, bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    let hex = |bytes: &[u8]| -> String {
        let digest: [u8; 32] = Sha256::digest(bytes).into();
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    };
    let mut lines = head.lines();
    let (magic, about) = (lines.next().unwrap(), lines.next().unwrap());
    let mut about: serde_json::Value = serde_json::from_str(about).unwrap();
    about["bytes"] = bytes.len().into();
    about["sha256"] = hex(bytes).into();
    let both = format!("{magic}\n{about}\n");
    format!("{both}{}\n", hex(both.as_bytes()))
}

// --- a program that is killed, and a disk that is full

const FOLDER: &str = "REFLECTORY_TEST_EDITIONS_FOLDER";

/// A report that shows whether it is whole.
fn report(number: u64) -> String {
    format!("report {number} ").repeat(3000)
}

/// Unseals again and again, telling each edition that is kept.
fn work(folder: &Path) -> ! {
    let mut out = std::io::stdout();
    let mut file = exercise(folder).unwrap();
    let mut last = file.last_edition().unwrap().map(|edition| edition.number);
    let mut next = 1_000_000 * u64::from(std::process::id());
    loop {
        put(&mut file, next..next + 3);
        next += 3;
        let mut counted: Vec<SheetId> = all_sheets(&file).iter().map(|(id, _, _)| *id).collect();
        counted.extend(late_ids(&file));
        let number = last.map_or(1, |last| last + 1);
        assert_eq!(add(&mut file, &report(number.into()), &counted, last), Ok(true));
        out.write_all(format!("\n= {number}\n").as_bytes()).and_then(|()| out.flush()).unwrap();
        last = Some(number);
    }
}

#[test]
fn a_killed_program_keeps_whole_editions_with_their_sheets() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        work(Path::new(&folder));
    }
    let folder = quick_school();
    let mut rng = StdRng::seed_from_u64(20_261_214);
    let mut confirmed = 0;
    for _ in 0..8 {
        let name = "store_editions::a_killed_program_keeps_whole_editions_with_their_sheets";
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", name, "--nocapture", "--quiet"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let life = rng.random_range(1..12);
        let mut told = 0;
        while told < life {
            let line = lines.next().expect("the worker lives until it is killed");
            if let Some(number) = line.strip_prefix("= ") {
                confirmed = number.parse().unwrap();
                told += 1;
            }
        }
        // The moment of the kill, not a wait for anything.
        (0..rng.random_range(0..400_000)).for_each(|_| std::hint::spin_loop());
        child.kill().unwrap();
        child.wait().unwrap();
        let file = exercise(folder.path()).unwrap();
        let editions = file.editions().unwrap();
        assert!(editions.len() as u64 >= confirmed, "{} of {confirmed}", editions.len());
        for (number, edition) in (1..).zip(&editions) {
            assert_eq!((u64::from(edition.number), &edition.report), (number, &report(number)));
        }
        let (counts, late) = (file.counts(3).unwrap()[2], file.late_counts(3).unwrap()[2]);
        assert!(counts >= 3 * confirmed as u32 && late <= 3, "{counts} {late} after {confirmed}");
        confirmed = editions.len() as u64;
    }
    assert!(confirmed > 15, "the kills left time to work");
    let connection = Connection::open(exercise_file(folder.path())).unwrap();
    let sound: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
    assert_eq!(sound, "ok");
}

#[test]
fn a_disk_that_is_full_after_any_page_takes_all_of_an_edition_or_nothing() {
    let (folder, mut file) = unsealed();
    let start = u32::try_from(fs::metadata(exercise_file(folder.path())).unwrap().len() / 4096).unwrap();
    let mut refusals = 0;
    for limit in start.. {
        file.limit_pages(limit).unwrap();
        match add(&mut file, &report(2), &ids(0..16), Some(1)) {
            Ok(kept) => {
                assert!(kept);
                break;
            }
            Err(error) => {
                assert_eq!(error, StoreError::Full { file: exercise_file(folder.path()) });
                refusals += 1;
                assert_eq!((file.counts(3), file.late_counts(3)), (Ok(vec![0, 0, 10]), Ok(vec![0, 0, 6])));
                assert_eq!(file.editions().unwrap().len(), 1);
            }
        }
    }
    assert!(refusals >= 5, "{refusals}");
    assert_eq!((file.counts(3), file.late_counts(3)), (Ok(vec![0, 0, 16]), Ok(vec![0; 3])));
}
