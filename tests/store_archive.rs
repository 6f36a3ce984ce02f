//! Archives: nothing leaves the store before its archive is whole, and what comes back is what left; also when the
//! program is killed at any call to the disk.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use jiff::civil::date;
use reflectory::domain::answer::SheetId;
use reflectory::domain::instrument::GroupIx;
use reflectory::store::archive_file::look_into_archive;
use reflectory::store::backup::{backup, restore};
use reflectory::store::codes::{NewSlip, SlipState};
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::Submitted;
use reflectory::store::life::Recalled;
use reflectory::store::look::holds_answers;
use reflectory::store::{ExerciseRow, Store};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::support::store::{
    Put, STUDENTS, TEACHERS, all_sheets, close, exercise, exercise_file, files, primary, quick_folder, quick_school,
    raw, refused, row, school_file, sealing, sheet_id,
};

const SETUP: &str = "level = \"primary\"\n";

/// A school whose one exercise has everything an exercise can have.
fn lived() -> TempDir {
    let folder = quick_school();
    let mut file = exercise(folder.path()).unwrap();
    file.add_class_slips(&[NewSlip { hash: [1; 32], group: STUDENTS, class: Some("5b") }]).unwrap();
    for n in 0..12 {
        file.put(sheet_id(n), [STUDENTS, TEACHERS][usize::from(n % 4 == 0)], &[n as u8; 6500]).unwrap();
    }
    file.set_aside(&[sheet_id(3)]).unwrap();
    drop(file);
    let mut store = Store::open(folder.path()).unwrap();
    store.correct(&primary().id, "later", 0, Some(date(2026, 12, 13))).unwrap();
    folder
}

fn archive(folder: &Path, to: &Path) -> Result<(), StoreError> {
    let report = Store::open_existing(folder)?.archive(&primary().id, to)?;
    assert_eq!((report.left, report.archived), (None, look_into_archive(to).unwrap()));
    Ok(())
}

fn bring_back(folder: &Path, from: &Path) -> Result<(), StoreError> {
    Store::open_existing(folder)?.restore_archive(from).map(|id| assert_eq!(id, primary().id))
}

fn sheets(folder: &Path) -> Sheets {
    all_sheets(&exercise(folder).unwrap())
}

type Sheets = Vec<(SheetId, GroupIx, Vec<u8>)>;

/// A lived exercise in an archive, the school it came from, and its sheets.
fn archived() -> (TempDir, TempDir, PathBuf, Sheets) {
    let (folder, stick) = (lived(), quick_folder());
    let to = stick.path().join("primary.archive");
    let before = sheets(folder.path());
    archive(folder.path(), &to).unwrap();
    (folder, stick, to, before)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = entries.filter(|name| !name.ends_with("-journal")).collect();
    names.sort();
    names
}

#[test]
fn an_archived_exercise_comes_back_as_it_was() {
    let (folder, stick, to, before) = archived();
    assert_eq!(
        (names(folder.path()), names(stick.path())),
        (vec!["school.db".to_owned()], vec!["primary.archive".to_owned()])
    );
    let mut store = Store::open_existing(folder.path()).unwrap();
    assert_eq!((store.exercises(), store.setups()), (Ok(vec![]), Ok(vec![])));
    let said = look_into_archive(&to).unwrap();
    let listed = ExerciseRow { last_day: date(2026, 12, 13), ..primary() };
    assert_eq!((&said.row, &said.sheets, said.aside), (&listed, &vec![0, 3, 8], 1));
    assert_eq!(Ok(said.school_identity), store.identity());
    assert_eq!(store.restore_archive(&to), Ok(primary().id));
    assert_eq!(store.exercises(), Ok(vec![listed]));
    let mut file = exercise(folder.path()).unwrap();
    assert!(all_sheets(&file) == before);
    assert_eq!((file.counts(3), file.aside_counts(3)), (Ok(vec![0, 3, 8]), Ok(vec![0, 0, 1])));
    assert_eq!((file.frozen(), file.sealing()), (Ok(files()), Ok(sealing())));
    assert_eq!(file.slip(&[1; 32]), Ok(SlipState::Free(STUDENTS)));
    assert_eq!(file.slip_counts_by_class(), Ok(vec![(STUDENTS, "5b".to_owned(), 1, 0)]));
    assert_eq!(file.corrections(), Ok(vec!["later".to_owned()]));
    assert_eq!(file.put(sheet_id(50), STUDENTS, b"sealed"), Ok(Submitted::Stored));
    assert!(to.is_file(), "the archive stays");
    // Its beginning tells that there are sheets in it, whatever its name.
    assert!(holds_answers(&fs::read(&to).unwrap()[..100]));
}

#[test]
fn a_closed_exercise_comes_back_byte_for_byte() {
    let folder = lived();
    close(folder.path()).unwrap();
    let before = fs::read(exercise_file(folder.path())).unwrap();
    let stick = quick_folder();
    let to = stick.path().join("a");
    archive(folder.path(), &to).unwrap();
    assert!(fs::read(&to).unwrap().ends_with(&before));
    bring_back(folder.path(), &to).unwrap();
    assert!(fs::read(exercise_file(folder.path())).unwrap() == before);
    assert_eq!(close(folder.path()), Ok(false), "nothing is left to do");
    assert!(fs::read(exercise_file(folder.path())).unwrap() == before);
}

#[test]
fn an_archive_can_be_brought_back_into_the_school_restored_from_a_backup() {
    let (folder, stick, to, before) = archived();
    let (copies, fresh) = (tempfile::tempdir().unwrap(), quick_folder());
    let copy = backup(folder.path(), copies.path()).unwrap().folder;
    restore(&copy, fresh.path()).unwrap();
    bring_back(fresh.path(), &to).unwrap();
    assert!(sheets(fresh.path()) == before);
    drop(stick);
}

#[test]
fn an_archive_goes_over_nothing_and_nowhere_it_would_be_lost() {
    let (folder, stick) = (lived(), quick_folder());
    let there = stick.path().join("letter");
    fs::write(&there, "Dear all").unwrap();
    let inside = folder.path().join("a");
    let nowhere = stick.path().join("unplugged").join("a");
    let cases = [
        (there.clone(), StoreError::FileThere { file: there.clone() }),
        (stick.path().to_owned(), StoreError::FileThere { file: stick.path().to_owned() }),
        (inside, StoreError::BackupInside { folder: folder.path().to_owned() }),
        (nowhere.clone(), StoreError::NoTarget { folder: nowhere.parent().unwrap().to_owned() }),
    ];
    for (to, expected) in cases {
        assert_eq!(archive(folder.path(), &to), Err(expected));
    }
    assert_eq!((fs::read(&there).unwrap(), names(stick.path())), (b"Dear all".to_vec(), vec!["letter".to_owned()]));
    let mut store = Store::open(folder.path()).unwrap();
    let none = row(2020, 1, "primary").id;
    let refusal = StoreError::NoSuchExercise { id: none.clone() };
    assert_eq!(refused(store.archive(&none, &stick.path().join("a"))), refusal);
    assert_eq!(sheets(folder.path()).len(), 11);
}

#[test]
fn a_damaged_exercise_is_not_archived() {
    let (folder, stick) = (lived(), quick_folder());
    let mut bytes = fs::read(exercise_file(folder.path())).unwrap();
    let end = bytes.len();
    bytes[end - 3 * 4096..].fill(0xAB);
    fs::write(exercise_file(folder.path()), &bytes).unwrap();
    let error = refused(archive(folder.path(), &stick.path().join("a")));
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
    assert_eq!(names(stick.path()), [""; 0]);
    assert!(fs::read(exercise_file(folder.path())).unwrap() == bytes);
}

// --- archives that cannot be used

/// What is done to an archive, and what has to be said of it; nothing changes in the school.
#[track_caller]
fn check_refused(what: &str, folder: &Path, bytes: &[u8], expected: impl Fn(&StoreError, &Path) -> bool) {
    let stick = quick_folder();
    let file = stick.path().join("a");
    fs::write(&file, bytes).unwrap();
    let error = refused(bring_back(folder, &file));
    assert!(expected(&error, &file), "{what}: {error:?}");
    assert_eq!(names(folder), ["school.db"], "{what}");
    assert_eq!(Store::open_existing(folder).unwrap().exercises(), Ok(vec![]), "{what}");
    assert!(fs::read(&file).unwrap() == bytes, "{what}");
}

fn is_cut(error: &StoreError, archive: &Path) -> bool {
    *error == StoreError::ArchiveCutShort { file: archive.to_owned() }
}

fn is_damaged(error: &StoreError, archive: &Path) -> bool {
    matches!(error, StoreError::ArchiveDamaged { file, .. } if file == archive)
}

#[test]
fn an_archive_cut_short_is_said_to_be_so() {
    let (folder, _stick, to, before) = archived();
    let whole = fs::read(&to).unwrap();
    for sixteenth in 0..16 {
        let bytes = &whole[..whole.len() * sixteenth / 16];
        check_refused(&format!("{sixteenth}/16"), folder.path(), bytes, is_cut);
    }
    // Anywhere in the three lines too.
    for end in (0..600).step_by(7).chain([whole.len() - 1]) {
        check_refused(&format!("{end} bytes"), folder.path(), &whole[..end], is_cut);
        let cut = to.with_extension("cut");
        fs::write(&cut, &whole[..end]).unwrap();
        assert!(is_cut(&refused(look_into_archive(&cut)), &cut), "{end} bytes");
    }
    bring_back(folder.path(), &to).unwrap();
    assert!(sheets(folder.path()) == before);
}

#[test]
fn a_damaged_archive_is_said_to_be_so() {
    let (folder, _stick, to, _) = archived();
    let whole = fs::read(&to).unwrap();
    // A byte in each line, and here and there in what follows.
    for at in [MAGIC.len(), 40, 100, 400, 520].into_iter().chain((1000..whole.len()).step_by(9973)) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        check_refused(&format!("byte {at}"), folder.path(), &bytes, is_damaged);
    }
    check_refused("something behind it", folder.path(), &[&whole[..], b"x"].concat(), is_damaged);
}

#[test]
fn what_is_no_archive_of_this_school_is_refused() {
    let (folder, _stick, to, _) = archived();
    let whole = fs::read(&to).unwrap();
    let none = |error: &StoreError, file: &Path| *error == StoreError::NoArchive { file: file.to_owned() };
    check_refused("a letter", folder.path(), b"To whom it may concern\n", none);
    check_refused("an exercise's file", folder.path(), &whole[whole.len() - 8192..], none);
    let nowhere = to.with_extension("gone");
    assert_eq!(refused(bring_back(folder.path(), &nowhere)), StoreError::NoArchive { file: nowhere });
    let newer = |error: &StoreError, file: &Path| *error == StoreError::Newer { file: file.to_owned() };
    let version = |n: &str| [MAGIC.as_bytes(), n.as_bytes(), &whole[MAGIC.len() + 1..]].concat();
    check_refused("a later form", folder.path(), &version("2"), newer);
    check_refused("a much later form", folder.path(), &version("400"), newer);
    check_refused("no form", folder.path(), &version("x"), is_damaged);
    check_refused("form 0", folder.path(), &version("0"), is_damaged);
    // Another school, even if it has the same exercise.
    let other = quick_school();
    Store::open(other.path()).unwrap().delete(&primary().id).unwrap();
    let theirs = |error: &StoreError, file: &Path| *error == StoreError::OtherSchool { file: file.to_owned() };
    check_refused("another school's", other.path(), &whole, theirs);
}

const MAGIC: &str = "reflectory-archive ";

/// The archive with its second line changed and its checksum right again: somebody made it up.
fn made_up(whole: &[u8], change: impl Fn(&str) -> String, content: &[u8]) -> Vec<u8> {
    let mut lines = whole.splitn(4, |byte| *byte == b'\n');
    let first = [lines.next().unwrap(), b"\n"].concat();
    let second = change(str::from_utf8(lines.next().unwrap()).unwrap()) + "\n";
    let hash: [u8; 32] = Sha256::new().chain_update(&first).chain_update(&second).finalize().into();
    let digits: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    [&first, second.as_bytes(), digits.as_bytes(), b"\n", content].concat()
}

#[test]
fn an_archive_that_was_made_up_brings_nothing_in() {
    let (folder, _stick, to, _) = archived();
    let whole = fs::read(&to).unwrap();
    let said = look_into_archive(&to).unwrap();
    let content = &whole[whole.len() - usize::try_from(said.bytes).unwrap()..];
    let check = |what: &str, from: &str, into: &str, expected: fn(&StoreError, &Path) -> bool| {
        let change = |line: &str| {
            assert!(line.contains(from), "{from}: {line}");
            line.replacen(from, into, 1)
        };
        check_refused(what, folder.path(), &made_up(&whole, change, content), expected);
    };
    check("another name", "2026-1-primary", "2026-1-secondary", is_damaged);
    check("a name that leads elsewhere", "2026-1-primary", "../primary", is_damaged);
    check("other counts", "[0,3,8]", "[0,3,9]", is_damaged);
    check("other counts aside", "\"aside\":1", "\"aside\":0", is_damaged);
    check("no day", "2026-12-13", "2026-13-13", is_damaged);
    let bytes = format!("\"bytes\":{}", said.bytes);
    check("too large", &bytes, "\"bytes\":2000000001", |error, _| matches!(error, StoreError::TooLarge { .. }));
    check("longer than it is", &bytes, "\"bytes\":2000000000", is_cut);
    // A content that is none, with the right fingerprint.
    let letter = vec![b'x'; content.len()];
    let hash: [u8; 32] = Sha256::digest(&letter).into();
    let digits: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    let letter = made_up(&whole, |line| line.replace(&said.sha256, &digits), &letter);
    check_refused("a letter in it", folder.path(), &letter, is_damaged);
    // And an exercise of a later version of the program.
    let later = quick_folder();
    let file = later.path().join("x");
    fs::write(&file, content).unwrap();
    raw(&file, "PRAGMA user_version = 99");
    let content = fs::read(&file).unwrap();
    let hash: [u8; 32] = Sha256::digest(&content).into();
    let digits: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    let later = made_up(&whole, |line| line.replace(&said.sha256, &digits), &content);
    let newer = |error: &StoreError, file: &Path| *error == StoreError::Newer { file: file.to_owned() };
    check_refused("a later version", folder.path(), &later, newer);
}

#[test]
fn an_archive_takes_nobodys_place() {
    let (folder, _stick, to, before) = archived();
    let mut store = Store::open(folder.path()).unwrap();
    let id = primary().id;
    // The same name, a set-up.
    let taken = |store: &mut Store, id| assert_eq!(refused(store.restore_archive(&to)), StoreError::PlaceTaken { id });
    store.activate(&primary(), &files(), &sealing()).map(drop).unwrap();
    taken(&mut store, id.clone());
    assert_eq!(exercise(folder.path()).unwrap().counts(3), Ok(vec![0, 0, 0]));
    assert_eq!(store.recall(&id, SETUP), Ok(Recalled::Done));
    taken(&mut store, id.clone());
    let setup = store.setups().unwrap().into_iter().find(|setup| setup.id == id).unwrap();
    store.remove_setup(&id, setup.revision).unwrap();
    store.save_setup(&id, SETUP, None, None).unwrap();
    taken(&mut store, id.clone());
    let setup = store.setups().unwrap().into_iter().find(|setup| setup.id == id).unwrap();
    store.remove_setup(&id, setup.revision).unwrap();
    // A file with sheets that nobody lists.
    let elsewhere = quick_school();
    exercise(elsewhere.path()).unwrap().put(sheet_id(1), STUDENTS, b"sealed").unwrap();
    fs::copy(exercise_file(elsewhere.path()), exercise_file(folder.path())).unwrap();
    let in_the_way = StoreError::SheetsInTheWay { file: exercise_file(folder.path()), sheets: 1 };
    assert_eq!(refused(store.restore_archive(&to)), in_the_way);
    fs::remove_file(exercise_file(folder.path())).unwrap();
    assert_eq!(store.restore_archive(&to), Ok(id.clone()));
    taken(&mut store, id);
    assert!(sheets(folder.path()) == before);
}

#[test]
fn of_an_archive_and_a_submit_at_once_no_sheet_is_lost() {
    for round in 0..12u64 {
        let (folder, stick) = (quick_school(), quick_folder());
        let to = stick.path().join("a");
        let mut station = exercise(folder.path()).unwrap();
        let confirmed = std::thread::scope(|scope| {
            let submit = scope.spawn(|| {
                let mut confirmed = Vec::new();
                for n in 0..40 {
                    match station.put(sheet_id(n), STUDENTS, &[n as u8; 3000]) {
                        Ok(_) => confirmed.push(sheet_id(n)),
                        Err(error) => {
                            assert_eq!(error, StoreError::NoSuchExercise { id: primary().id });
                            break;
                        }
                    }
                }
                confirmed
            });
            (0..round * 20).for_each(|_| std::thread::yield_now());
            archive(folder.path(), &to).unwrap();
            submit.join().unwrap()
        });
        bring_back(folder.path(), &to).unwrap();
        let mut there: Vec<SheetId> = sheets(folder.path()).into_iter().map(|(id, _, _)| id).collect();
        there.retain(|id| confirmed.contains(id));
        assert_eq!(there.len(), confirmed.len(), "every confirmed sheet is in the archive");
    }
}

// --- a program that is killed

const ROLE: &str = "REFLECTORY_TEST_ARCHIVE_ROLE";
const FOLDER: &str = "REFLECTORY_TEST_ARCHIVE_FOLDER";
const CALLS: &str =
    "pwrite64,write,fsync,fdatasync,ftruncate,?rename,?renameat,?renameat2,?unlink,?unlinkat,?link,?linkat";
/// Every which call is tried; `REFLECTORY_EVERY_CALL` tries each.
const STRIDE: usize = 5;

/// What the worker does before it is killed. The stick is a folder beside the school.
fn work(role: &str, at: &Path) {
    let (folder, to) = (at.join("school"), at.join("stick").join("a"));
    let mut store = Store::open_existing(&folder).unwrap();
    match role {
        "recall" => assert_eq!(store.recall(&primary().id, SETUP), Ok(Recalled::Done)),
        "archive" => drop(store.archive(&primary().id, &to).unwrap()),
        "delete" => drop(store.delete(&primary().id).unwrap()),
        "restore" => drop(store.restore_archive(&to).unwrap()),
        other => panic!("{other}"),
    }
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// What holds after a kill, wherever it came; says whether the step was done.
fn check(role: &str, at: &Path, before: &[(SheetId, GroupIx, Vec<u8>)], when: &str) -> bool {
    let (folder, to) = (at.join("school"), at.join("stick").join("a"));
    let mut store = Store::open_existing(&folder).unwrap_or_else(|error| panic!("{when}: {error:?}"));
    let listed = !store.exercises().unwrap().is_empty();
    if listed {
        assert!(sheets(&folder) == before, "{when}");
        let connection = Connection::open(exercise_file(&folder)).unwrap();
        let sound: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0)).unwrap();
        assert_eq!(sound, "ok", "{when}");
    } else if role != "restore" {
        assert!(!exercise_file(&folder).exists(), "{when}: what was to go is gone");
    }
    let setups = store.setups().unwrap();
    let is_setup = setups.iter().any(|setup| setup.id == primary().id && setup.text == SETUP);
    assert_eq!((setups.len(), is_setup), if role == "recall" && !listed { (1, true) } else { (0, false) }, "{when}");
    let whole = look_into_archive(&to).is_ok();
    match role {
        "archive" if listed => {
            // Once more, under another name if there is one already.
            store.archive(&primary().id, &at.join("stick").join(if whole { "b" } else { "a" })).unwrap();
        }
        "restore" => assert!(whole, "{when}: an archive stays"),
        _ => {}
    }
    if role == "archive" || (role == "restore" && !listed) {
        store.restore_archive(&to).unwrap_or_else(|error| panic!("{when}: {error:?}"));
        assert!(sheets(&folder) == before, "{when}");
    }
    listed == (role == "restore")
}

#[cfg(target_os = "linux")]
#[test]
fn a_kill_or_a_full_disk_at_any_call_leaves_the_one_or_the_other() {
    if let (Ok(role), Some(folder)) = (std::env::var(ROLE), std::env::var_os(FOLDER)) {
        return work(&role, Path::new(&folder));
    }
    let Ok(true) = Command::new("strace").args(["-o", "/dev/null", "true"]).status().map(|status| status.success())
    else {
        assert!(std::env::var_os("REFLECTORY_REQUIRE_STRACE").is_none(), "strace is missing or not allowed");
        return;
    };
    let stride = if std::env::var_os("REFLECTORY_EVERY_CALL").is_some() { 1 } else { STRIDE };
    for role in ["recall", "archive", "delete", "restore"] {
        let (base, stick) = (if role == "recall" { quick_school() } else { lived() }, quick_folder());
        let before = sheets(base.path());
        if role == "restore" {
            archive(base.path(), &stick.path().join("a")).unwrap();
        }
        let strike = |fault: &str| {
            let at = quick_folder();
            copy_all(base.path(), &at.path().join("school"));
            copy_all(stick.path(), &at.path().join("stick"));
            let log = at.path().join("log");
            let mut command = Command::new("strace");
            command.args(["-f", "-qq", "-o", log.to_str().unwrap(), "-e", &format!("trace={CALLS}")]);
            if !fault.is_empty() {
                command.args(["-e", fault]);
            }
            command.arg(std::env::current_exe().unwrap());
            command.args([
                "--exact",
                "store_archive::a_kill_or_a_full_disk_at_any_call_leaves_the_one_or_the_other",
                "--quiet",
            ]);
            command.env(ROLE, role).env(FOLDER, at.path()).stdout(Stdio::null()).stderr(Stdio::null());
            let ended = command.status().unwrap().success();
            // A call that only tidies up may be refused without anybody noticing.
            assert!(if fault.contains("SIGKILL") { !ended } else { ended || !fault.is_empty() }, "{role} {fault}");
            let done = check(role, at.path(), &before, &format!("{role} {fault}"));
            let lines = fs::read_to_string(log).unwrap();
            let call = |line: &str| {
                let (thread, rest) = line.split_once(' ')?;
                Some((thread.to_owned(), rest.trim_start().split_once('(')?.0.to_owned()))
            };
            (done, lines.lines().filter_map(call).collect::<Vec<(String, String)>>())
        };
        let (done, calls) = strike("");
        // Calls are counted per thread; that of the harness writes a little, the worker's does everything else.
        let worker = &calls.iter().find(|(_, name)| name == "pwrite64").unwrap().0;
        let calls: Vec<&str> =
            calls.iter().filter(|(thread, _)| thread == worker).map(|(_, name)| name.as_str()).collect();
        assert!(done && calls.len() > 10, "{role}: {calls:?}");
        let mut outcomes = [0, 0];
        let last = calls.len() - 1;
        for (at, name) in calls.iter().enumerate().filter(|(at, _)| at % stride == stride / 2 || *at == last) {
            let nth = calls.iter().take(at + 1).filter(|other| *other == name).count();
            let (done, _) = strike(&format!("inject={name}:signal=SIGKILL:when={nth}"));
            outcomes[usize::from(done)] += 1;
            strike(&format!("inject={name}:error=ENOSPC:when={nth}+"));
        }
        assert!(outcomes.iter().all(|count| *count > 0), "{role}: before and after the decisive call {outcomes:?}");
    }
}

#[test]
fn what_a_kill_left_of_an_archive_is_not_in_the_way() {
    let (folder, stick) = (lived(), quick_folder());
    let to = stick.path().join("a");
    for left in ["a.part", "a.check"] {
        fs::write(stick.path().join(left), "half").unwrap();
    }
    let before = sheets(folder.path());
    archive(folder.path(), &to).unwrap();
    assert_eq!(names(stick.path()), ["a"]);
    fs::write(folder.path().join("exercise-2026-1-primary.db.part"), "half").unwrap();
    bring_back(folder.path(), &to).unwrap();
    assert!(sheets(folder.path()) == before);
    assert_eq!(names(folder.path()), ["exercise-2026-1-primary.db", "school.db"]);
    // The list still has a note from a kill, although the exercise was brought back: its file stays.
    let salt = exercise(folder.path()).unwrap().slip_salt();
    let school = Connection::open(school_file(folder.path())).unwrap();
    let note = "INSERT INTO leaving SELECT '2026-1-primary', frozen_sha256, ?1 FROM exercise";
    assert_eq!(school.execute(note, [salt]), Ok(1));
    Store::open(folder.path()).map(drop).unwrap();
    assert!(sheets(folder.path()) == before);
}
