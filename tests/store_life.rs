//! What happens to an activated exercise: recalled, corrected, deleted; who has begun; slips by class.

use std::fs;
use std::path::Path;

use jiff::civil::date;
use reflectory::domain::exercise::ExerciseId;
use reflectory::store::Store;
use reflectory::store::codes::NewSlip;
use reflectory::store::corrections::Corrected;
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::{Submission, Submitted};
use reflectory::store::life::{Deleted, Recalled};
use reflectory::store::look::Standing;
use reflectory::store::setups::SavedSetup;
use rusqlite::Connection;

use crate::support::store::{
    LEADERS, Put, SEALING, STUDENTS, TEACHERS, all_sheets, close, exercise, exercise_file, files, primary,
    quick_school, raw, refused, row, school_file, sealing, sheet_id,
};

const SETUP: &str = "level = \"primary\"\n";

fn recall(folder: &Path) -> Result<Recalled, StoreError> {
    Store::open_existing(folder)?.recall(&primary().id, SETUP)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = entries.filter(|name| name != "school.db-journal").collect();
    names.sort();
    names
}

fn gone() -> StoreError {
    StoreError::NoSuchExercise { id: primary().id }
}

// --- recall

#[test]
fn a_recalled_exercise_is_a_setup_again() {
    let folder = quick_school();
    let mut station = exercise(folder.path()).unwrap();
    station.set_group_code(STUDENTS, "K7M2P-9QRTX").unwrap();
    station.add_slips(&[([1; 32], STUDENTS)]).unwrap();
    assert_eq!(recall(folder.path()), Ok(Recalled::Done));
    assert_eq!(names(folder.path()), ["school.db"]);
    let mut store = Store::open_existing(folder.path()).unwrap();
    assert_eq!(store.exercises(), Ok(vec![]));
    let setup = store.setups().unwrap().remove(0);
    assert_eq!((setup.id, setup.text.as_str()), (primary().id, SETUP));
    assert_eq!(refused(store.exercise(&primary().id)), gone());
    // Who had it open is told, by every verb.
    assert_eq!(refused(station.put(sheet_id(1), STUDENTS, b"sealed")), gone());
    assert_eq!(refused(station.counts(3)), gone());
    assert_eq!(refused(station.changed()), gone());
    assert_eq!(refused(station.mark_begun()), gone());
    assert_eq!(recall(folder.path()), Err(gone()));
    // And it can be activated again: with other codes, and not for who had the old one open.
    let mut again = store.activate_setup(&primary(), &files(), &sealing(), setup.revision).unwrap();
    assert_eq!((again.group_codes(), again.slip_counts(3)), (Ok(vec![]), Ok(vec![(0, 0); 3])));
    let other = StoreError::Gone { file: exercise_file(folder.path()) };
    assert_eq!(refused(station.put(sheet_id(1), STUDENTS, b"sealed")), other);
    assert_eq!(again.put(sheet_id(1), STUDENTS, b"sealed"), Ok(Submitted::Stored));
}

#[test]
fn what_somebody_began_is_not_recalled() {
    type Life = fn(&mut reflectory::store::exercise_file::ExerciseFile);
    let cases: [(&str, Life, Recalled); 4] = [
        ("a draft", |file| file.mark_begun().unwrap(), Recalled::Begun),
        ("a sheet", |file| drop(file.put(sheet_id(1), STUDENTS, b"sealed")), Recalled::HasSheets(1)),
        (
            "a sheet, and one set aside",
            |file| {
                file.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
                file.put(sheet_id(2), STUDENTS, b"sealed").unwrap();
                file.set_aside(&[sheet_id(1)]).unwrap();
            },
            Recalled::HasSheets(2),
        ),
        (
            "only one that is set aside",
            |file| {
                file.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
                file.set_aside(&[sheet_id(1)]).unwrap();
            },
            Recalled::HasSheets(1),
        ),
    ];
    for (what, life, expected) in cases {
        let folder = quick_school();
        life(&mut exercise(folder.path()).unwrap());
        let before = fs::read(exercise_file(folder.path())).unwrap();
        assert_eq!(recall(folder.path()), Ok(expected), "{what}");
        let store = Store::open_existing(folder.path()).unwrap();
        assert_eq!((store.exercises(), store.setups()), (Ok(vec![primary()]), Ok(vec![])), "{what}");
        assert!(fs::read(exercise_file(folder.path())).unwrap() == before, "{what}");
    }
    let folder = quick_school();
    let too_long = Store::open(folder.path()).unwrap().recall(&primary().id, &"x".repeat(1_000_001));
    assert!(matches!(refused(too_long), StoreError::TooLong { .. }));
    exercise(folder.path()).map(drop).unwrap();
}

#[test]
fn of_a_recall_and_a_submit_at_once_the_sheet_is_never_lost() {
    for round in 0..30u64 {
        let folder = quick_school();
        let mut station = exercise(folder.path()).unwrap();
        let mut desk = Store::open_existing(folder.path()).unwrap();
        let (stored, recalled) = std::thread::scope(|scope| {
            let submit = scope.spawn(|| {
                (0..round % 5).for_each(|_| std::thread::yield_now());
                station.put(sheet_id(1), STUDENTS, &[7; 3000])
            });
            let recalled = desk.recall(&primary().id, SETUP);
            (submit.join().unwrap(), recalled.unwrap())
        });
        match (stored, recalled) {
            (Ok(Submitted::Stored), Recalled::HasSheets(1)) => {
                assert_eq!(exercise(folder.path()).unwrap().counts(3), Ok(vec![0, 0, 1]));
            }
            (Err(StoreError::NoSuchExercise { .. }), Recalled::Done) => {
                assert_eq!(names(folder.path()), ["school.db"]);
                assert_eq!(desk.setups().unwrap().len(), 1);
            }
            other => panic!("{other:?}"),
        }
    }
}

/// As if the program had ended between taking the exercise out of the list and removing its file.
fn as_if_killed(folder: &Path) {
    let (file, copy) = (exercise_file(folder), folder.join("copy"));
    let note: (Vec<u8>, Vec<u8>) = Connection::open(&file)
        .unwrap()
        .query_row("SELECT frozen_sha256, slip_salt FROM exercise, state", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    fs::copy(&file, &copy).unwrap();
    let school = Connection::open(school_file(folder)).unwrap();
    school.execute("INSERT INTO leaving VALUES ('2026-1-primary', ?1, ?2)", [&note.0, &note.1]).unwrap();
    fs::rename(&copy, &file).unwrap();
}

#[test]
fn only_the_file_of_that_very_activation_goes() {
    // Taken out and not yet removed: the next opening does it.
    let folder = quick_school();
    as_if_killed(folder.path());
    raw(&school_file(folder.path()), "DELETE FROM exercise");
    Store::open_existing(folder.path()).map(drop).unwrap();
    assert_eq!(names(folder.path()), ["school.db"]);
    // Another file has the name meanwhile.
    let folder = quick_school();
    as_if_killed(folder.path());
    raw(&school_file(folder.path()), "DELETE FROM exercise");
    let other = quick_school();
    fs::copy(exercise_file(other.path()), exercise_file(folder.path())).unwrap();
    Store::open_existing(folder.path()).map(drop).unwrap();
    assert!(exercise_file(folder.path()).is_file());
    let left = "SELECT count(*) FROM leaving";
    let count = |folder: &Path| Connection::open(school_file(folder)).unwrap().query_row(left, [], |row| row.get(0));
    assert_eq!(count(folder.path()), Ok(0));
}

// --- begun

#[test]
fn that_somebody_began_is_noted_once() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    let mut live = exercise(folder.path()).unwrap();
    assert_eq!(file.has_begun(), Ok(false));
    file.mark_begun().unwrap();
    assert_eq!(live.changed(), Ok(true));
    assert_eq!((file.has_begun(), live.has_begun()), (Ok(true), Ok(true)));
    let written = fs::read(exercise_file(folder.path())).unwrap();
    file.mark_begun().unwrap();
    live.mark_begun().unwrap();
    assert!(fs::read(exercise_file(folder.path())).unwrap() == written, "no second write");
    close(folder.path()).unwrap();
    assert_eq!(exercise(folder.path()).unwrap().has_begun(), Ok(true), "kept through the closing");
    // A sheet, wherever it was begun, tells it too.
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    file.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    assert_eq!(file.has_begun(), Ok(true));
}

#[cfg(unix)]
#[test]
fn a_first_draft_is_noted_in_the_file_that_was_closed_meanwhile() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    close(folder.path()).unwrap();
    file.mark_begun().unwrap();
    assert_eq!(exercise(folder.path()).unwrap().has_begun(), Ok(true));
}

#[test]
fn an_older_file_with_sheets_has_begun_and_one_without_has_not() {
    for (extra, expected) in [("", true), ("DELETE FROM sheet;", false)] {
        let folder = tempfile::tempdir().unwrap();
        raw(&school_file(folder.path()), include_str!("fixtures/store/school_v1.sql"));
        raw(&exercise_file(folder.path()), include_str!("fixtures/store/exercise_v1.sql"));
        raw(&exercise_file(folder.path()), extra);
        assert_eq!(exercise(folder.path()).unwrap().has_begun(), Ok(expected), "{extra}");
        let begun: bool = Connection::open(exercise_file(folder.path()))
            .unwrap()
            .query_row("SELECT begun FROM state", [], |row| row.get(0))
            .unwrap();
        assert_eq!(begun, expected, "{extra}");
    }
}

/// What an earlier program made of a file: everything that the third step and those behind it add is taken away, and the
/// slips are written as that program wrote them.
const BACK_TO_2: &str = "DROP TABLE frozen_language; DROP TABLE outbox; DROP TABLE twice; DROP TABLE secured;
                         DROP TABLE edition; DROP TABLE release; DROP TABLE late; ALTER TABLE state DROP COLUMN erased;
                         DROP TABLE correction; ALTER TABLE state DROP COLUMN begun; ALTER TABLE slip DROP COLUMN class;
                         CREATE TEMP TABLE kept AS SELECT * FROM slip;
                         DELETE FROM slip; INSERT INTO slip SELECT * FROM kept ORDER BY hash;
                         PRAGMA user_version = 2;";

#[test]
fn a_closed_file_of_version_2_is_closed_anew_and_is_then_as_any_other() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    file.mark_begun().unwrap();
    file.add_slips(&[([1; 32], STUDENTS), ([2; 32], STUDENTS)]).unwrap();
    for n in 0..5 {
        file.put(sheet_id(n), STUDENTS, &[n as u8; 6500]).unwrap();
    }
    drop(file);
    close(folder.path()).unwrap();
    let closed = fs::read(exercise_file(folder.path())).unwrap();
    raw(&exercise_file(folder.path()), BACK_TO_2);
    let file = exercise(folder.path()).unwrap();
    assert_eq!(file.look().unwrap().standing, Standing::WrittenAfterClosing);
    assert_eq!(file.look().unwrap().strangers, [""; 0]);
    assert_eq!((file.is_closed(), file.has_begun(), file.slip_counts(3).unwrap()[2]), (Ok(true), Ok(true), (2, 0)));
    drop(file);
    assert_eq!(close(folder.path()), Ok(true));
    assert!(fs::read(exercise_file(folder.path())).unwrap() == closed);
}

// --- corrections

#[test]
fn corrections_are_logged_in_their_order() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    let mut other = exercise(folder.path()).unwrap();
    assert_eq!(file.corrections(), Ok(vec![]));
    assert_eq!(file.add_correction("students: 210", 0), Ok(Corrected::Logged));
    assert_eq!(other.add_correction("students: 190", 0), Ok(Corrected::OthersCame), "somebody else was first");
    assert_eq!(other.add_correction("ahead", 2), Ok(Corrected::OthersCame));
    assert_eq!(other.add_correction("teachers: 20", 1), Ok(Corrected::Logged));
    let both = vec!["students: 210".to_owned(), "teachers: 20".to_owned()];
    assert_eq!(file.corrections(), Ok(both.clone()));
    assert!(matches!(refused(file.add_correction(&"x".repeat(10_001), 2)), StoreError::TooLong { .. }));
    drop((file, other));
    close(folder.path()).unwrap();
    let mut file = exercise(folder.path()).unwrap();
    assert_eq!(file.corrections(), Ok(both), "kept through the closing");
    assert_eq!(file.look().unwrap().strangers, [""; 0]);
    file.add_correction("leaders: 3", 2).unwrap();
    assert_eq!(file.look().unwrap().standing, Standing::WrittenAfterClosing, "the next closing puts it in order");
}

#[test]
fn of_four_corrections_at_once_one_is_kept() {
    let folder = quick_school();
    let outcomes: Vec<Corrected> = std::thread::scope(|scope| {
        let correct = |n: u32| {
            let folder = folder.path();
            scope.spawn(move || exercise(folder).unwrap().add_correction(&format!("of {n}"), 0).unwrap())
        };
        let threads: Vec<_> = (0..4).map(correct).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(outcomes.iter().filter(|kept| **kept == Corrected::Logged).count(), 1);
    let kept = outcomes.iter().position(|kept| *kept == Corrected::Logged).unwrap();
    assert_eq!(exercise(folder.path()).unwrap().corrections(), Ok(vec![format!("of {kept}")]));
}

#[test]
fn the_closed_file_with_corrections_tells_no_order_either() {
    let base = quick_school();
    let lived = |late: bool| {
        let folder = quick_school();
        // The salt is drawn: the same file for both.
        for name in ["school.db", "exercise-2026-1-primary.db"] {
            fs::copy(base.path().join(name), folder.path().join(name)).unwrap();
        }
        let mut store = Store::open_existing(folder.path()).unwrap();
        let mut correct = || store.correct(&primary().id, "later", 0, Some(date(2026, 12, 13))).unwrap();
        if late {
            exercise(folder.path()).unwrap().put(sheet_id(1), STUDENTS, &[1; 6500]).unwrap();
            close(folder.path()).unwrap();
            assert_eq!(correct(), Corrected::Logged);
        } else {
            assert_eq!(correct(), Corrected::Logged);
            exercise(folder.path()).unwrap().put(sheet_id(1), STUDENTS, &[1; 6500]).unwrap();
        }
        assert_eq!(close(folder.path()), Ok(true));
        fs::read(exercise_file(folder.path())).unwrap()
    };
    assert!(lived(false) == lived(true));
}

#[test]
fn the_list_follows_the_last_day() {
    let folder = quick_school();
    let mut store = Store::open(folder.path()).unwrap();
    let listed = |store: &Store| store.exercises().unwrap()[0].last_day;
    let id = primary().id;
    assert_eq!(store.correct(&id, "students: 210", 0, None), Ok(Corrected::Logged));
    assert_eq!(listed(&store), date(2026, 12, 11));
    assert_eq!(store.correct(&id, "later", 1, Some(date(2026, 12, 13))), Ok(Corrected::Logged));
    assert_eq!(listed(&store), date(2026, 12, 13));
    assert_eq!(store.correct(&id, "too late", 1, Some(date(2026, 12, 12))), Ok(Corrected::OthersCame));
    assert_eq!(store.correct(&id, "teachers: 20", 2, None), Ok(Corrected::Logged));
    assert_eq!(listed(&store), date(2026, 12, 13));
    assert_eq!(store.correct(&id, "later still", 3, Some(date(2026, 12, 14))), Ok(Corrected::Logged));
    // As if a crash had come before the list: opening the exercise mends it.
    raw(&school_file(folder.path()), "UPDATE exercise SET last_day = '2026-12-11'");
    assert_eq!(listed(&store), date(2026, 12, 11));
    exercise(folder.path()).map(drop).unwrap();
    assert_eq!(listed(&store), date(2026, 12, 14));
    let none = row(2020, 1, "primary").id;
    assert_eq!(store.correct(&none, "x", 0, None), Err(StoreError::NoSuchExercise { id: none }));
}

// --- classes

#[test]
fn slips_are_counted_by_class() {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    let slip = |n: u8, group, class| NewSlip { hash: [n; 32], group, class };
    let slips = [
        slip(1, STUDENTS, Some("5b")),
        slip(2, STUDENTS, Some("5a")),
        slip(3, STUDENTS, Some("5b")),
        slip(4, TEACHERS, Some("Été")),
        slip(5, STUDENTS, None),
        slip(6, LEADERS, Some("")),
    ];
    assert_eq!(file.add_class_slips(&slips), Ok(true));
    assert_eq!(file.add_class_slips(&[slip(1, STUDENTS, Some("6a"))]), Ok(false), "the slip is there already");
    assert_eq!(file.add_class_slips(&[slip(7, STUDENTS, Some("6a")), slip(7, STUDENTS, Some("6b"))]), Ok(false));
    let counts = |used: u32| {
        let rows = [(TEACHERS, "Été", 1, 0), (STUDENTS, "5a", 1, 0), (STUDENTS, "5b", 2, used)];
        rows.map(|(group, class, issued, used)| (group, class.to_owned(), issued, used)).to_vec()
    };
    assert_eq!(file.slip_counts_by_class(), Ok(counts(0)));
    let body = [1; 6500];
    let submission = Submission {
        id: sheet_id(1),
        group: STUDENTS,
        body: &body,
        sealing: &SEALING,
        receipt: None,
        slip: Some([3; 32]),
        envelope: None,
    };
    assert_eq!(file.submit(&submission), Ok(Submitted::Stored));
    assert_eq!(file.slip_counts_by_class(), Ok(counts(1)));
    assert_eq!(file.slip_counts(3), Ok(vec![(1, 0), (1, 0), (4, 1)]), "and by group as ever");
    drop(file);
    close(folder.path()).unwrap();
    assert_eq!(exercise(folder.path()).unwrap().slip_counts_by_class(), Ok(counts(1)), "kept through the closing");
    let mut file = exercise(folder.path()).unwrap();
    let (most, more) = ("é".repeat(40), "é".repeat(41));
    let longest = NewSlip { hash: [8; 32], group: STUDENTS, class: Some(&most) };
    assert_eq!(file.add_class_slips(&[longest]), Ok(true));
    let long = refused(file.add_class_slips(&[NewSlip { hash: [9; 32], class: Some(&more), ..longest }]));
    assert!(matches!(long, StoreError::TooLong { .. }), "{long:?}");
}

#[test]
fn not_even_the_pages_lead_from_a_class_to_a_sheet() {
    // Few enough to leave room on their page: a full one is put in order whenever something on it grows.
    const SLIPS: u64 = 16;
    let base = quick_school();
    let mut file = exercise(base.path()).unwrap();
    let classes = ["5a", "a class with a long name", "6c"];
    let hashes: Vec<[u8; 32]> = (0..SLIPS).map(|n| [n as u8; 32]).collect();
    let slips: Vec<_> = hashes
        .iter()
        .zip(classes.iter().cycle())
        .map(|(hash, class)| NewSlip { hash: *hash, group: STUDENTS, class: Some(class) })
        .collect();
    file.add_class_slips(&slips).unwrap();
    drop(file);
    // As the program before left it, too: there the slips were written without a class.
    for before in ["", BACK_TO_2] {
        let dealt = |deal: fn(u64) -> u64| {
            let folder = quick_school();
            for name in ["school.db", "exercise-2026-1-primary.db"] {
                fs::copy(base.path().join(name), folder.path().join(name)).unwrap();
            }
            raw(&exercise_file(folder.path()), before);
            let mut file = exercise(folder.path()).unwrap();
            for n in 0..SLIPS {
                let (body, slip) = ([n as u8; 6500], Some([deal(n) as u8; 32]));
                let (id, group) = (sheet_id(n), STUDENTS);
                let sheet =
                    Submission { id, group, body: &body, sealing: &SEALING, receipt: None, slip, envelope: None };
                assert_eq!(file.submit(&sheet), Ok(Submitted::Stored));
            }
            drop(file);
            fs::read(exercise_file(folder.path())).unwrap()
        };
        let straight = dealt(|n| n);
        assert!(straight == dealt(|n| SLIPS - 1 - n), "backwards {before}");
        assert!(straight == dealt(|n| (n * 5 + 3) % SLIPS), "shuffled {before}");
    }
}

// --- deleting

#[test]
fn a_deleted_exercise_is_gone_and_its_place_is_free() {
    let folder = quick_school();
    let mut store = Store::open(folder.path()).unwrap();
    store.activate(&row(2026, 1, "secondary"), &files(), &sealing()).unwrap();
    let mut station = exercise(folder.path()).unwrap();
    station.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    station.put(sheet_id(2), STUDENTS, b"sealed").unwrap();
    station.set_aside(&[sheet_id(1)]).unwrap();
    assert_eq!(store.delete(&primary().id), Ok(Deleted { sheets: 2, left: None }));
    assert_eq!(refused(station.put(sheet_id(3), STUDENTS, b"sealed")), gone());
    assert_eq!(store.delete(&primary().id), Err(gone()));
    assert!(!exercise_file(folder.path()).exists());
    assert_eq!(store.exercises(), Ok(vec![row(2026, 1, "secondary")]));
    store.exercise(&row(2026, 1, "secondary").id).map(drop).unwrap();
    assert!(matches!(store.save_setup(&primary().id, "x", None, None), Ok(SavedSetup::Kept(_))));
    store.activate(&primary(), &files(), &sealing()).map(drop).unwrap();
    // One whose file is lost can go too; a file that cannot be read is left alone.
    fs::remove_file(exercise_file(folder.path())).unwrap();
    assert_eq!(store.delete(&primary().id), Ok(Deleted { sheets: 0, left: None }));
    let secondary = folder.path().join("exercise-2026-1-secondary.db");
    fs::write(&secondary, "a letter").unwrap();
    assert_eq!(store.delete(&ExerciseId("2026-1-secondary".to_owned())), Err(StoreError::NotOurs { file: secondary }));
    assert_eq!(store.exercises().unwrap().len(), 1);
}

#[test]
fn an_exercise_in_use_is_not_taken_away() {
    let folder = quick_school();
    let file = exercise(folder.path()).unwrap();
    let mut store = Store::open_with(folder.path(), false, std::time::Duration::ZERO).unwrap();
    let mut refusals = Vec::new();
    let mut writer = exercise(folder.path()).unwrap();
    writer.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    file.sheets(|_| {
        refusals.push(refused(store.recall(&primary().id, SETUP)));
        refusals.push(refused(store.delete(&primary().id)));
    })
    .unwrap();
    let locked = StoreError::Locked { file: school_file(folder.path()) };
    assert_eq!(refusals, [locked.clone(), locked]);
    assert_eq!(all_sheets(&file).len(), 1);
}
