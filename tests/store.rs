//! The store against real files: what is confirmed stays, what is not ours is refused and left alone.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use reflectory::domain::answer::SheetId;
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::instrument::GroupIx;
use reflectory::format::Files;
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::Submitted;
use reflectory::store::mounts::{share_kind, unc_share};
use reflectory::store::sealing::Sealing;
use reflectory::store::{ExerciseRow, Store};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::support::store::{
    LEADERS, Put, STUDENTS, TEACHERS, all_sheets, exercise, exercise_file, files, primary, raw, refused, row, school,
    school_file, sealing, sheet_id,
};

fn at_once(folder: &Path) -> Result<Store, StoreError> {
    Store::open_with(folder, false, Duration::ZERO)
}

/// Every file in a folder with its content. Only while nothing in it is open.
fn content(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.clone(), fs::read(&path).unwrap())).collect()
}

// --- sheets

#[test]
fn the_same_sheet_counts_once_and_the_first_body_stays() {
    let folder = school();
    let mut one = exercise(folder.path()).unwrap();
    let mut other = exercise(folder.path()).unwrap();
    assert_eq!(one.put(sheet_id(1), TEACHERS, b"first"), Ok(Submitted::Stored));
    assert_eq!(one.put(sheet_id(1), TEACHERS, b"again"), Ok(Submitted::AlreadyThere));
    assert_eq!(other.put(sheet_id(1), STUDENTS, b"from elsewhere"), Ok(Submitted::AlreadyThere));
    assert_eq!(other.counts(3), Ok(vec![0, 1, 0]));
    assert!(all_sheets(&one) == [(sheet_id(1), TEACHERS, b"first".to_vec())]);
}

#[test]
fn eight_stations_lose_nothing_and_meet_no_lock() {
    let folder = school();
    std::thread::scope(|scope| {
        for station in 0..8u64 {
            let folder = folder.path();
            scope.spawn(move || {
                let mut exercise = exercise(folder).unwrap();
                for n in 0..25 {
                    let group = GroupIx(usize::try_from(n % 3).unwrap());
                    let stored = exercise.put(sheet_id(station * 100 + n), group, &[7; 1200]);
                    assert_eq!(stored, Ok(Submitted::Stored));
                    exercise.changed().unwrap();
                }
            });
        }
    });
    // Of 25 at each station: 9, 8 and 8.
    assert_eq!(exercise(folder.path()).unwrap().counts(3), Ok(vec![72, 64, 64]));
}

#[test]
fn a_sheet_is_there_after_opening_again() {
    let folder = school();
    exercise(folder.path()).unwrap().put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    let again = exercise(folder.path()).unwrap();
    assert!(all_sheets(&again) == [(sheet_id(1), STUDENTS, b"sealed".to_vec())]);
}

#[test]
fn a_confirmed_sheet_stands_in_the_file_itself() {
    // Who copies the one file while the program runs has every confirmed sheet.
    let folder = school();
    let mut open = exercise(folder.path()).unwrap();
    open.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    let copy = school();
    fs::copy(exercise_file(folder.path()), exercise_file(copy.path())).unwrap();
    assert!(all_sheets(&exercise(copy.path()).unwrap()) == [(sheet_id(1), STUDENTS, b"sealed".to_vec())]);
}

#[test]
fn sheets_come_in_the_order_of_their_ids() {
    let listed = |order: &[u64]| {
        let folder = school();
        let mut exercise = exercise(folder.path()).unwrap();
        for n in order {
            exercise.put(sheet_id(*n), STUDENTS, &n.to_be_bytes()).unwrap();
        }
        all_sheets(&exercise)
    };
    let upwards = listed(&[0, 1, 2, 3, 4, 5]);
    assert!(upwards == listed(&[5, 3, 1, 4, 2, 0]));
    assert!(upwards.is_sorted_by_key(|(id, _, _)| *id));
    assert!(upwards != listed(&[0, 1, 2, 3, 4, 6]));
}

#[test]
fn counting_leaves_no_sheet_out_in_silence() {
    let folder = school();
    let mut exercise = exercise(folder.path()).unwrap();
    assert_eq!(exercise.counts(3), Ok(vec![0, 0, 0]));
    exercise.put(sheet_id(1), LEADERS, b"").unwrap();
    exercise.put(sheet_id(2), GroupIx(3), b"").unwrap();
    assert_eq!(exercise.counts(4), Ok(vec![1, 0, 0, 1]));
    assert!(matches!(exercise.counts(3), Err(StoreError::Damaged { .. })));
}

#[test]
fn only_another_connection_counts_as_a_change() {
    let folder = school();
    let mut live = exercise(folder.path()).unwrap();
    let mut station = exercise(folder.path()).unwrap();
    assert_eq!(live.changed(), Ok(false));
    station.put(sheet_id(1), STUDENTS, b"").unwrap();
    assert_eq!(live.changed(), Ok(true));
    assert_eq!(live.changed(), Ok(false));
    station.put(sheet_id(1), STUDENTS, b"").unwrap();
    assert_eq!(live.changed(), Ok(false), "a repeat writes nothing");
    live.put(sheet_id(2), STUDENTS, b"").unwrap();
    assert_eq!(live.changed(), Ok(false));
    assert_eq!(station.changed(), Ok(true));
}

#[test]
fn nothing_beside_a_sheet_can_hold_a_time_or_an_order() {
    let folder = school();
    let mut exercise = exercise(folder.path()).unwrap();
    exercise.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    let connection = Connection::open(exercise_file(folder.path())).unwrap();
    let mut found = Vec::new();
    let tables = "SELECT name, type, (sql LIKE '%WITHOUT ROWID%') FROM sqlite_schema";
    let mut tables = connection.prepare(tables).unwrap();
    let mut rows = tables.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let (name, kind): (String, String) = (row.get(0).unwrap(), row.get(1).unwrap());
        assert!(["table", "index"].contains(&kind.as_str()), "{kind} {name}");
        if kind == "table" {
            // A row number is an order of its own; the table with the one row may have one.
            assert!(row.get::<_, bool>(2).unwrap() || ["exercise", "state"].contains(&name.as_str()), "{name}");
            let mut columns = connection.prepare(&format!("PRAGMA table_info({name})")).unwrap();
            let names = columns.query_map([], |column| column.get::<_, String>("name")).unwrap();
            found.extend(names.map(|column| format!("{name}.{}", column.unwrap())));
        }
    }
    found.sort();
    let allowed = [
        "aside.body",
        "aside.id",
        "aside.user_group",
        "correction.last_day",
        "correction.place",
        "correction.text",
        "edition.number",
        "edition.report",
        "exercise.frozen_sha256",
        "exercise.id",
        "exercise.level",
        "exercise.only_row",
        "exercise.school",
        "exercise.session",
        "exercise.year",
        "frozen.name",
        "frozen.text",
        "frozen_language.name",
        "frozen_language.sha256",
        "frozen_language.text",
        "group_code.class",
        "group_code.code",
        "group_code.user_group",
        "late.body",
        "late.id",
        "late.user_group",
        "outbox.envelope",
        "outbox.id",
        "outbox.refused",
        "receipt.hashes",
        "receipt.place",
        "release.place",
        "release.what",
        "sealing_key.place",
        "sealing_key.public",
        "secured.hashes",
        "secured.place",
        "sheet.body",
        "sheet.id",
        "sheet.user_group",
        "slip.class",
        "slip.hash",
        "slip.used",
        "slip.user_group",
        "state.begun",
        "state.closed",
        "state.erased",
        "state.needs_all",
        "state.only_row",
        "state.padded",
        "state.slip_salt",
        "twice.body",
        "twice.id",
        "twice.user_group",
    ];
    assert_eq!(found, allowed);
}

#[test]
fn the_journal_is_empty_between_sheets() {
    let folder = school();
    let mut exercise = exercise(folder.path()).unwrap();
    exercise.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    let mut names: Vec<(String, bool)> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), entry.metadata().unwrap().len() > 0))
        .collect();
    names.sort();
    let expected =
        [("exercise-2026-1-primary.db", true), ("exercise-2026-1-primary.db-journal", false), ("school.db", true)];
    let expected: Vec<(String, bool)> = expected.iter().map(|(name, full)| ((*name).to_owned(), *full)).collect();
    names.retain(|(name, _)| name != "school.db-journal");
    assert_eq!(names, expected);
}

// --- activation

#[test]
fn exercises_are_listed_newest_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    assert_eq!(store.exercises(), Ok(vec![]));
    let rows =
        [row(2025, 3, "primary"), row(2026, 2, "primary"), row(2026, 1, "upper-secondary"), row(2026, 1, "primary")];
    for row in &rows {
        store.activate(row, &files(), &sealing()).unwrap();
    }
    let order = [&rows[1], &rows[3], &rows[2], &rows[0]].map(Clone::clone);
    assert_eq!(Store::open_existing(folder.path()).unwrap().exercises(), Ok(order.to_vec()));
}

#[test]
fn one_exercise_per_id_and_others_beside_it() {
    let folder = school();
    let mut store = Store::open(folder.path()).unwrap();
    let before = content(folder.path());
    let taken = StoreError::AlreadyActivated { id: primary().id };
    assert_eq!(refused(store.activate(&primary(), &files(), &sealing())), taken);
    assert_eq!(content(folder.path()), before);
    let other_level = ExerciseRow { level: "secondary".to_owned(), ..primary() };
    assert_eq!(refused(store.activate(&other_level, &files(), &sealing())), taken, "the name is taken");
    let other_instrument = ExerciseRow { id: ExerciseId("other".to_owned()), ..primary() };
    store.activate(&other_instrument, &files(), &sealing()).unwrap();
    let ids: Vec<ExerciseId> = store.exercises().unwrap().into_iter().map(|row| row.id).collect();
    assert_eq!(ids, [primary().id, other_instrument.id]);
}

#[test]
fn of_four_activations_at_once_one_succeeds() {
    let folder = tempfile::tempdir().unwrap();
    let attempt = || Store::open(folder.path()).unwrap().activate(&primary(), &files(), &sealing()).map(|_| ());
    let outcomes: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(attempt)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
    let taken = Err(StoreError::AlreadyActivated { id: primary().id });
    assert_eq!(outcomes.iter().filter(|outcome| **outcome == taken).count(), 3);
}

#[test]
fn a_school_set_up_by_eight_programs_at_once_is_one_school() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("new/school");
    std::thread::scope(|scope| {
        for n in 0..8 {
            let inside = &inside;
            scope.spawn(move || {
                Store::open(inside)
                    .unwrap()
                    .activate(&row(2020 + n, 1, "primary"), &files(), &sealing())
                    .map(drop)
                    .unwrap()
            });
        }
    });
    assert_eq!(Store::open_existing(&inside).unwrap().exercises().unwrap().len(), 8);
}

#[test]
fn a_crash_during_activation_leaves_nothing_in_the_way() {
    let folder = school();
    // As if the program had ended before listing: a complete file, and the beginning of another.
    raw(&school_file(folder.path()), "DELETE FROM exercise");
    fs::write(folder.path().join("exercise-2026-1-primary.db.part"), b"half").unwrap();
    fs::write(folder.path().join("exercise-2026-1-primary.db.part-journal"), b"half").unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    assert_eq!(store.exercises(), Ok(vec![]));
    assert_eq!(refused(store.exercise(&primary().id)), StoreError::NoSuchExercise { id: primary().id });
    let other: Files = [("instrument.toml".to_owned(), "other".to_owned())].into();
    assert_eq!(store.activate(&primary(), &other, &sealing()).unwrap().frozen(), Ok(other));
    assert!(content(folder.path()).keys().all(|path| !path.to_string_lossy().contains(".part")));
}

#[test]
fn an_unlisted_file_with_sheets_is_never_replaced() {
    let folder = school();
    exercise(folder.path()).unwrap().put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    raw(&school_file(folder.path()), "DELETE FROM exercise");
    let file = exercise_file(folder.path());
    let before = fs::read(&file).unwrap();
    let error = refused(Store::open(folder.path()).unwrap().activate(&primary(), &files(), &sealing()));
    assert_eq!(error, StoreError::SheetsInTheWay { file: file.clone(), sheets: 1 });
    assert_eq!(fs::read(&file).unwrap(), before);
    // Nor is a file that is not ours.
    fs::write(&file, "a letter").unwrap();
    let error = refused(Store::open(folder.path()).unwrap().activate(&primary(), &files(), &sealing()));
    assert_eq!(error, StoreError::NotOurs { file: file.clone() });
    assert_eq!(fs::read(&file).unwrap(), b"a letter");
}

#[test]
fn a_journal_left_behind_is_not_played_into_a_new_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let journal = folder.path().join("exercise-2026-1-primary.db-journal");
    fs::write(&journal, b"pages of a file that is gone").unwrap();
    assert!(
        matches!(refused(store.activate(&primary(), &files(), &sealing())), StoreError::Io { file, .. } if file == journal)
    );
    assert_eq!(store.exercises(), Ok(vec![]));
    fs::remove_file(&journal).unwrap();
    store.activate(&primary(), &files(), &sealing()).map(drop).unwrap();

    let empty = tempfile::tempdir().unwrap();
    fs::write(empty.path().join("school.db-journal"), b"pages").unwrap();
    assert!(matches!(refused(Store::open(empty.path())), StoreError::Io { .. }));
}

#[test]
fn the_name_of_an_exercise_cannot_lead_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let long = "a".repeat(65);
    for name in ["", "../up", "a/b", "a\\b", "A", "é", "a b", "a.b", "a\0", "2026-1-prim_ary", &long] {
        let id = ExerciseId(name.to_owned());
        let row = ExerciseRow { id: id.clone(), ..primary() };
        assert_eq!(refused(store.activate(&row, &files(), &sealing())), StoreError::BadName { id: id.clone() });
        assert_eq!(refused(store.exercise(&id)), StoreError::NoSuchExercise { id });
    }
    assert_eq!(store.exercises(), Ok(vec![]));
}

#[test]
fn frozen_texts_come_back_and_any_change_is_noticed() {
    let folder = school();
    assert_eq!(exercise(folder.path()).unwrap().frozen(), Ok(files()));
    let changes = [
        "UPDATE frozen SET text = text || ' '",
        "UPDATE frozen SET name = 'areas/b.toml' WHERE name = 'areas/a.toml'",
        "UPDATE frozen SET name = 'areas/a.tom', text = 'l' || text WHERE name = 'areas/a.toml'",
        "DELETE FROM frozen WHERE name = 'areas/a.toml'",
        "INSERT INTO frozen VALUES ('', '')",
    ];
    for change in changes {
        let folder = school();
        raw(&exercise_file(folder.path()), change);
        let error = refused(exercise(folder.path()).unwrap().frozen());
        assert!(matches!(error, StoreError::Damaged { .. }), "{change}");
    }
}

/// A file with two languages, changed by some SQL.
fn with_languages(change: &str) -> (tempfile::TempDir, Files) {
    let folder = tempfile::tempdir().unwrap();
    let named = |(name, text): (&str, &str)| (name.to_owned(), text.to_owned());
    let mut all = files();
    all.extend([("lang/nl.toml", "Leren"), ("lang/fr.toml", "Apprendre")].map(named));
    Store::open(folder.path()).unwrap().activate(&primary(), &all, &sealing()).map(drop).unwrap();
    raw(&exercise_file(folder.path()), change);
    (folder, all)
}

#[test]
fn a_language_is_read_alone_and_any_change_of_it_is_noticed() {
    let (folder, all) = with_languages("");
    let file = exercise(folder.path()).unwrap();
    assert_eq!((file.frozen(), file.frozen_as_written()), (Ok(all), Ok(files())));
    assert_eq!(file.frozen_language("lang/nl.toml"), Ok(Some("Leren".to_owned())));
    assert_eq!(file.frozen_language("lang/de.toml"), Ok(None));
    drop(file);
    // What changes only a language's text is met by whoever reads that language, and by who wants everything.
    let (folder, _) = with_languages("UPDATE frozen_language SET text = 'Lernen' WHERE name = 'lang/nl.toml'");
    let file = exercise(folder.path()).unwrap();
    assert_eq!(file.frozen_as_written(), Ok(files()));
    assert_eq!(file.frozen_language("lang/fr.toml"), Ok(Some("Apprendre".to_owned())));
    assert!(matches!(file.frozen_language("lang/nl.toml"), Err(StoreError::Damaged { .. })));
    assert!(matches!(file.frozen(), Err(StoreError::Damaged { .. })));
    let changes = [
        "UPDATE frozen_language SET sha256 = zeroblob(32) WHERE name = 'lang/nl.toml'",
        "UPDATE frozen_language SET name = 'lang/de.toml' WHERE name = 'lang/nl.toml'",
        "DELETE FROM frozen_language WHERE name = 'lang/nl.toml'",
        "INSERT INTO frozen_language VALUES ('lang/de.toml', zeroblob(32), '')",
        "INSERT INTO frozen VALUES ('lang/de.toml', 'Lernen')",
    ];
    for change in changes {
        let (folder, _) = with_languages(change);
        let file = exercise(folder.path()).unwrap();
        assert!(matches!(refused(file.frozen_as_written()), StoreError::Damaged { .. }), "{change}");
    }
}

#[test]
fn a_file_with_its_languages_among_the_other_texts_is_read_as_before() {
    // Its fingerprint was made of all texts alike: each name and text behind its length, in the order of the names.
    let mut hash = Sha256::new();
    let all: Files = files().into_iter().chain([("lang/nl.toml".to_owned(), "Leren".to_owned())]).collect();
    for part in all.iter().flat_map(|(name, text)| [name, text]) {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let sum: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let folder = school();
    let file = exercise_file(folder.path());
    let old = format!(
        "INSERT INTO frozen VALUES ('lang/nl.toml', 'Leren'); UPDATE exercise SET frozen_sha256 = x'{sum}';
         DROP TABLE frozen_language; PRAGMA user_version = 5;"
    );
    raw(&file, &old);
    raw(&school_file(folder.path()), &format!("UPDATE exercise SET frozen_sha256 = x'{sum}'"));
    let mut store = Store::open(folder.path()).unwrap();
    let file = store.exercise(&primary().id).unwrap();
    assert_eq!(file.frozen(), Ok(all.clone()));
    assert_eq!(file.frozen_language("lang/nl.toml"), Ok(Some("Leren".to_owned())));
    assert_eq!(file.frozen_language("lang/fr.toml"), Ok(None));
    // A station that joins again finds it to be the exercise above.
    let salt = file.slip_salt();
    drop(file);
    assert!(store.adopt(&primary(), &all, &sealing(), salt).is_ok());
}

#[test]
fn the_file_of_another_exercise_is_noticed() {
    // Another exercise under this name; and the same one, frozen otherwise, from another school.
    let folder = school();
    let secondary = row(2026, 1, "secondary");
    Store::open(folder.path()).unwrap().activate(&secondary, &files(), &sealing()).map(drop).unwrap();
    fs::copy(folder.path().join("exercise-2026-1-secondary.db"), exercise_file(folder.path())).unwrap();
    assert!(matches!(refused(exercise(folder.path())), StoreError::Damaged { .. }));

    let (here, there) = (school(), tempfile::tempdir().unwrap());
    Store::open(there.path()).unwrap().activate(&primary(), &Files::new(), &sealing()).map(drop).unwrap();
    fs::copy(exercise_file(there.path()), exercise_file(here.path())).unwrap();
    assert!(matches!(refused(exercise(here.path())), StoreError::Damaged { .. }));
}

// --- files that cannot be used

/// What is done to a file, and what the store has to say of it. `expected` gets the file.
fn check_refused(what: &str, harm: impl Fn(&Path), expected: impl Fn(&StoreError, &Path) -> bool) {
    for is_school in [true, false] {
        let folder = school();
        exercise(folder.path()).unwrap().put(sheet_id(1), STUDENTS, &[1; 20_000]).unwrap();
        let file = if is_school { school_file(folder.path()) } else { exercise_file(folder.path()) };
        harm(&file);
        let before = content(folder.path());
        let error = if is_school { refused(Store::open(folder.path())) } else { refused(exercise(folder.path())) };
        assert!(expected(&error, &file), "{what}: {error:?}");
        assert_eq!(content(folder.path()), before, "{what}: nothing may change");
    }
}

#[test]
fn files_that_are_not_ours_are_refused_and_left_alone() {
    let not_ours = |error: &StoreError, file: &Path| *error == StoreError::NotOurs { file: file.to_owned() };
    let text = "To whom it may concern.\n".repeat(500);
    check_refused("a text", |file| fs::write(file, &text).unwrap(), not_ours);
    check_refused("a short text", |file| fs::write(file, "hi").unwrap(), not_ours);
    let foreign = |file: &Path| {
        fs::remove_file(file).unwrap();
        raw(file, "CREATE TABLE exercise (id TEXT); CREATE TABLE sheet (id BLOB); PRAGMA user_version = 1;");
    };
    check_refused("another program's database", foreign, not_ours);
    let swapped = |file: &Path| {
        let folder = file.parent().unwrap();
        let other = if file == school_file(folder) { exercise_file(folder) } else { school_file(folder) };
        fs::copy(other, file).unwrap();
    };
    check_refused("our other kind of file", swapped, not_ours);
}

#[test]
fn damaged_files_are_refused_and_left_alone() {
    let damaged = |error: &StoreError, file: &Path| matches!(error, StoreError::Damaged { file: f, .. } if f == file);
    let cut =
        |file: &Path, length: u64| fs::OpenOptions::new().write(true).open(file).unwrap().set_len(length).unwrap();
    check_refused("empty", |file| cut(file, 0), damaged);
    check_refused("a beginning", |file| cut(file, 100), damaged);
    check_refused("one page", |file| cut(file, 4096), damaged);
    check_refused("without its end", |file| cut(file, fs::metadata(file).unwrap().len() - 1), damaged);
}

#[test]
fn a_page_overwritten_is_damage_and_not_a_wrong_figure() {
    let folder = school();
    exercise(folder.path()).unwrap().put(sheet_id(1), STUDENTS, &[1; 200]).unwrap();
    let file = exercise_file(folder.path());
    let mut bytes = fs::read(&file).unwrap();
    bytes[4096..].fill(0xAB);
    fs::write(&file, bytes).unwrap();
    assert!(matches!(refused(exercise(folder.path())), StoreError::Damaged { .. }));
}

#[test]
fn files_of_a_newer_version_are_refused_and_left_alone() {
    let newer = |error: &StoreError, file: &Path| *error == StoreError::Newer { file: file.to_owned() };
    check_refused("newer", |file| raw(file, "PRAGMA user_version = 99"), newer);
}

#[test]
fn a_file_that_vanishes_takes_no_sheet_with_it() {
    let folder = school();
    let listed = |error: &StoreError| *error == StoreError::Gone { file: exercise_file(folder.path()) };
    let mut open = exercise(folder.path()).unwrap();
    assert_eq!(open.put(sheet_id(0), STUDENTS, b"sealed"), Ok(Submitted::Stored));
    // Windows keeps an open file from being deleted or replaced.
    if cfg!(unix) {
        fs::rename(exercise_file(folder.path()), folder.path().join("elsewhere.db")).unwrap();
        assert!(listed(&refused(open.put(sheet_id(1), STUDENTS, b"sealed"))));
        fs::copy(exercise_file(school().path()), exercise_file(folder.path())).unwrap();
        assert!(listed(&refused(open.put(sheet_id(2), STUDENTS, b"sealed"))), "another file in its place");
        fs::rename(folder.path().join("elsewhere.db"), exercise_file(folder.path())).unwrap();
        assert_eq!(open.put(sheet_id(2), STUDENTS, b"sealed"), Ok(Submitted::Stored), "brought back");
        assert_eq!(exercise(folder.path()).unwrap().counts(3), Ok(vec![0, 0, 2]));
    }
    drop(open);
    fs::remove_file(exercise_file(folder.path())).unwrap();
    assert!(listed(&refused(exercise(folder.path()))));
}

#[test]
fn opening_creates_a_folder_only_when_asked_to() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("not/yet");
    assert_eq!(refused(Store::open_existing(&inside)), StoreError::Missing { folder: inside.clone() });
    assert_eq!(refused(Store::open_existing(folder.path())), StoreError::Missing { folder: folder.path().to_owned() });
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    Store::open(&inside).map(drop).unwrap();
    assert_eq!(Store::open_existing(&inside).unwrap().exercises(), Ok(vec![]));
    let names: Vec<_> = fs::read_dir(&inside).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["school.db"]);

    let file = folder.path().join("letter");
    fs::write(&file, "x").unwrap();
    assert_eq!(refused(Store::open(&file)), StoreError::NotAFolder { folder: file.clone() });
    assert_eq!(refused(Store::open_existing(&file)), StoreError::NotAFolder { folder: file.clone() });
    assert!(matches!(refused(Store::open(&file.join("below"))), StoreError::NotAFolder { .. }));
}

#[cfg(unix)]
#[test]
fn folder_and_files_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("school");
    let mut exercise = Store::open(&folder).unwrap().activate(&primary(), &files(), &sealing()).unwrap();
    exercise.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[cfg(unix)]
#[test]
fn what_may_only_be_read_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = school();
    exercise(folder.path()).unwrap().put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    for file in content(folder.path()).keys() {
        set(file, 0o400);
    }
    set(folder.path(), 0o500);
    let bound = fs::OpenOptions::new().append(true).open(school_file(folder.path())).is_err();
    if bound {
        let mut reading = exercise(folder.path()).unwrap();
        assert_eq!(reading.counts(3), Ok(vec![0, 0, 1]));
        assert_eq!(reading.frozen(), Ok(files()));
        let error = refused(reading.put(sheet_id(2), STUDENTS, b"sealed"));
        assert_eq!(error, StoreError::ReadOnly { file: exercise_file(folder.path()) });
        let mut store = Store::open(folder.path()).unwrap();
        let error = refused(store.activate(&row(2026, 2, "primary"), &files(), &sealing()));
        assert!(matches!(error, StoreError::ReadOnly { .. }), "{error:?}");
    } // else an administrator, whom no mode keeps from writing
    set(folder.path(), 0o700);
}

#[test]
fn a_full_disk_loses_nothing_and_is_over_when_there_is_room() {
    let folder = school();
    let mut exercise = exercise(folder.path()).unwrap();
    exercise.put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    exercise.limit_pages(1).unwrap();
    let full = StoreError::Full { file: exercise_file(folder.path()) };
    assert_eq!(refused(exercise.put(sheet_id(2), STUDENTS, &[1; 50_000])), full);
    assert_eq!(refused(exercise.put(sheet_id(2), STUDENTS, &[1; 50_000])), full);
    assert_eq!(exercise.counts(3), Ok(vec![0, 0, 1]));
    exercise.limit_pages(10_000).unwrap();
    assert_eq!(exercise.put(sheet_id(2), STUDENTS, &[1; 50_000]), Ok(Submitted::Stored));
    assert_eq!(exercise.counts(3), Ok(vec![0, 0, 2]));
}

#[test]
fn a_busy_file_is_said_to_be_busy_and_is_usable_afterwards() {
    let folder = school();
    let store = at_once(folder.path()).unwrap();
    let mut exercise = store.exercise(&primary().id).unwrap();
    let busy = Connection::open(exercise_file(folder.path())).unwrap();
    busy.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let locked = StoreError::Locked { file: exercise_file(folder.path()) };
    assert_eq!(refused(exercise.put(sheet_id(1), STUDENTS, b"sealed")), locked);
    assert_eq!(refused(exercise.counts(3)), locked);
    assert_eq!(refused(store.exercise(&primary().id)), locked);
    busy.execute_batch("ROLLBACK").unwrap();
    assert_eq!(exercise.put(sheet_id(1), STUDENTS, b"sealed"), Ok(Submitted::Stored));

    // A reader that does not end keeps the commit from happening; then nothing of it is there.
    busy.execute_batch("BEGIN; SELECT count(*) FROM sheet;").unwrap();
    assert_eq!(refused(exercise.put(sheet_id(2), STUDENTS, b"sealed")), locked);
    busy.execute_batch("ROLLBACK").unwrap();
    assert_eq!(exercise.counts(3), Ok(vec![0, 0, 1]));
    assert_eq!(exercise.put(sheet_id(2), STUDENTS, b"sealed"), Ok(Submitted::Stored));

    let busy = Connection::open(school_file(folder.path())).unwrap();
    busy.execute_batch("BEGIN EXCLUSIVE").unwrap();
    assert_eq!(refused(at_once(folder.path())), StoreError::Locked { file: school_file(folder.path()) });
}

// --- older files

#[test]
fn files_of_version_1_open_with_everything_in_them() {
    let folder = tempfile::tempdir().unwrap();
    raw(&school_file(folder.path()), include_str!("fixtures/store/school_v1.sql"));
    raw(&exercise_file(folder.path()), include_str!("fixtures/store/exercise_v1.sql"));
    let store = Store::open_existing(folder.path()).unwrap();
    assert_eq!(store.exercises(), Ok(vec![primary()]));
    let mut exercise = store.exercise(&primary().id).unwrap();
    assert_eq!(exercise.frozen(), Ok(files()));
    assert_eq!(exercise.counts(3), Ok(vec![1, 0, 1]));
    let id = |first: u8| SheetId([first, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    assert!(all_sheets(&exercise) == [(id(0), LEADERS, vec![1]), (id(255), STUDENTS, vec![2, 3])]);
    assert_eq!(exercise.sealing(), Ok(Sealing::default()), "these sheets were not sealed");
    assert!(exercise.slip_salt() != [0; 16]);
    assert_eq!(exercise.is_closed(), Ok(false));
    assert_eq!(store.coordinators(), Ok(vec![]));
    assert_eq!(store.needs_all(), Ok(false));
    assert_eq!(exercise.put(id(0), LEADERS, b""), Ok(Submitted::AlreadyThere));
    assert_eq!(exercise.put(sheet_id(1), TEACHERS, b""), Ok(Submitted::Stored));
}

#[test]
fn an_older_file_is_brought_up_to_date_or_left_as_it_was() {
    // Version 0, before the first step: ours by its mark, without tables.
    let folder = tempfile::tempdir().unwrap();
    let file = school_file(folder.path());
    raw(&file, "PRAGMA application_id = 1380338771;");
    assert_eq!(Store::open_existing(folder.path()).unwrap().exercises(), Ok(vec![]));
    Store::open_existing(folder.path()).unwrap().activate(&primary(), &files(), &sealing()).map(drop).unwrap();

    // The first step makes this table too, so it cannot be finished.
    let folder = tempfile::tempdir().unwrap();
    let file = school_file(folder.path());
    raw(&file, "PRAGMA application_id = 1380338771; CREATE TABLE exercise (id TEXT);");
    let before = fs::read(&file).unwrap();
    let error = refused(Store::open(folder.path()));
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn new_files_have_the_schema_of_migrated_ones() {
    let schema = |folder: &Path, file: fn(&Path) -> PathBuf| {
        let connection = Connection::open(file(folder)).unwrap();
        let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        let mut all = connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
        let all: Vec<String> = all.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        (version, all)
    };
    let (old, new) = (tempfile::tempdir().unwrap(), school());
    raw(&school_file(old.path()), include_str!("fixtures/store/school_v1.sql"));
    raw(&exercise_file(old.path()), include_str!("fixtures/store/exercise_v1.sql"));
    exercise(old.path()).map(drop).unwrap();
    assert_eq!(schema(old.path(), school_file), schema(new.path(), school_file));
    assert_eq!(schema(old.path(), exercise_file), schema(new.path(), exercise_file));
}

// --- network shares

#[test]
fn shares_are_found_in_the_table_of_mounts() {
    let table = "\
22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw
23 22 0:5 / /proc rw,nosuid - proc proc rw
30 22 0:40 / /home rw shared:2 master:7 - nfs4 server:/export rw,vers=4.2
31 30 259:3 / /home/local rw - xfs /dev/sdb1 rw
32 22 0:41 / /mnt/school\\040data rw - cifs //server/h rw
33 22 0:42 / /mnt/back\\134slash rw - smb3 //server/b rw
34 22 0:43 / /media/ssh rw - fuse.sshfs user@host: rw
35 22 0:44 / /media/ntfs rw - fuseblk /dev/sdc1 rw
36 22 0:45 / /media/portal rw - fuse.portal portal rw
37 22 0:46 / /covered rw - nfs server:/a rw
38 22 0:47 / /covered rw - tmpfs tmpfs rw
39 22 0:48 / /covers rw - tmpfs tmpfs rw
40 22 0:49 / /covers rw - davfs https://cloud rw
41 22 0:50 / /wsl rw - 9p drvfs rw
42 22 0:51 / /caf\\303\\251 rw - fuse.rclone remote: rw
half a line
43 22 0:52 / /short
";
    let cases = [
        ("/var/lib/school", None),
        ("/", None),
        ("/home", Some("nfs4")),
        ("/home/anna/school", Some("nfs4")),
        ("/home2/anna", None),
        ("/home/local/school", None),
        ("/home/localhost", Some("nfs4")),
        ("/mnt/school data/x", Some("cifs")),
        ("/mnt/school", None),
        ("/mnt/back\\slash", Some("smb3")),
        ("/media/ssh/x", Some("fuse.sshfs")),
        ("/media/ntfs/x", None),
        ("/media/portal/x", None),
        ("/covered/x", None),
        ("/covers/x", Some("davfs")),
        ("/wsl/c", Some("9p")),
        ("/café/x", Some("fuse.rclone")),
        ("/short", None),
    ];
    for (folder, expected) in cases {
        assert_eq!(share_kind(table, Path::new(folder)).as_deref(), expected, "{folder}");
    }
    for kind in ["nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "ceph", "glusterfs", "lustre", "9p", "vboxsf"]
        .into_iter()
        .chain(["davfs", "fuse.sshfs", "fuse.davfs", "fuse.rclone", "fuse.glusterfs"])
    {
        let table = format!("1 0 0:1 / / rw - {kind} x rw");
        assert_eq!(share_kind(&table, Path::new("/school")).as_deref(), Some(kind));
    }
    for kind in ["ext4", "btrfs", "xfs", "zfs", "tmpfs", "overlay", "vfat", "exfat", "ntfs3", "fuseblk", "nfsd", "f2fs"]
    {
        assert_eq!(share_kind(&format!("1 0 0:1 / / rw - {kind} x rw"), Path::new("/school")), None, "{kind}");
    }
    assert_eq!(share_kind("", Path::new("/school")), None);
    assert_eq!(share_kind("1 0 0:1 / /bad\\09z\\ rw - nfs x rw", Path::new("/bad\\09z\\")).as_deref(), Some("nfs"));
}

#[test]
fn shares_are_found_in_windows_paths() {
    let cases = [
        (r"\\server\share\school", Some(r"\\server\share")),
        (r"\\server\share", Some(r"\\server\share")),
        ("//server/share/school", Some(r"\\server\share")),
        (r"\\?\UNC\server\share\school", Some(r"\\server\share")),
        (r"\\?\unc\server\share", Some(r"\\server\share")),
        (r"\\wsl.localhost\Ubuntu\home", Some(r"\\wsl.localhost\Ubuntu")),
        (r"\\?\C:\school", None),
        (r"\\.\C:\school", None),
        (r"C:\school", None),
        (r"school", None),
        ("", None),
    ];
    for (path, expected) in cases {
        assert_eq!(unc_share(path).as_deref(), expected, "{path}");
    }
}

// --- sentences

#[test]
fn every_refusal_says_what_happened_what_is_safe_and_what_to_do() {
    let file = PathBuf::from("/data/school.db");
    let folder = PathBuf::from("/data");
    let id = primary().id;
    let cause = "SQLITE_IOERR".to_owned();
    let kind = "nfs4".to_owned();
    let errors = [
        StoreError::Missing { folder: folder.clone() },
        StoreError::NotAFolder { folder: folder.clone() },
        StoreError::Newer { file: file.clone() },
        StoreError::NotOurs { file: file.clone() },
        StoreError::Damaged { file: file.clone(), cause: cause.clone() },
        StoreError::Gone { file: file.clone() },
        StoreError::Locked { file: file.clone() },
        StoreError::ReadOnly { file: file.clone() },
        StoreError::Full { file: file.clone() },
        StoreError::NetworkShare { folder, kind },
        StoreError::AlreadyActivated { id: id.clone() },
        StoreError::SheetsInTheWay { file: file.clone(), sheets: 3 },
        StoreError::NoSuchExercise { id: id.clone() },
        StoreError::BadName { id },
        StoreError::NoTarget { folder: PathBuf::from("/media/stick") },
        StoreError::BackupInside { folder: PathBuf::from("/data/backups") },
        StoreError::CopyDiffers { file: file.clone() },
        StoreError::SchoolThere { folder: PathBuf::from("/data") },
        StoreError::SetupChanged { id: primary().id },
        StoreError::TooLong { what: "This set-up", characters_max: 1000 },
        StoreError::PlaceTaken { id: primary().id },
        StoreError::FileThere { file: file.clone() },
        StoreError::NoArchive { file: file.clone() },
        StoreError::ArchiveCutShort { file: file.clone() },
        StoreError::ArchiveDamaged { file: file.clone(), cause: cause.clone() },
        StoreError::OtherSchool { file: file.clone() },
        StoreError::TooLarge { file: file.clone(), gigabytes_max: 2 },
        StoreError::Io { file, cause },
    ];
    for error in errors {
        let sentence = error.to_string();
        assert!(sentence.matches(". ").count() >= 2 && sentence.ends_with('.'), "{sentence}");
        assert!(["safe", "Nothing was"].iter().any(|word| sentence.contains(word)), "{sentence}");
        for jargon in ["SQL", "IOERR", "database", "transaction", "rename", "error", "invalid", "failed"] {
            assert!(!sentence.contains(jargon), "{jargon}: {sentence}");
        }
    }
}
