//! From a table into the store: sealed, once each, all or none, in time or late; and the table erased.

use std::collections::BTreeSet;
use std::fs;

use jiff::Timestamp;
use reflectory::domain::answer::{Answer, SheetId};
use reflectory::domain::late::{LateBatch, late_batch};
use reflectory::runtime::exercise_files::Opened;
use reflectory::runtime::import::{ImportError, Imported, erase, import};
use reflectory::seal::paper::sheet_id;
use reflectory::store::Store;
use reflectory::store::batch::{BatchSheet, Destination};
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::ExerciseFile;

use super::{opened, school};
use crate::support::app::{OPEN, at, fill, open_sheets, secret_key};
use crate::support::bin::{ID, School};
use crate::support::store::{self as in_store, LEADERS, Put, STUDENTS, TEACHERS, all_sheets, refused, sealing};

const TABLE: &str = "number,group,C3,own_line\n1,leaders,5,yes\n1,students,4,\n2,students,NA,\n3,students,,\n";

fn now() -> Timestamp {
    at(OPEN).wall
}

fn ids(file: &ExerciseFile) -> Vec<SheetId> {
    all_sheets(file).into_iter().map(|(id, ..)| id).collect()
}

/// So many students' sheets from a number on.
fn students(first: u32, count: u32) -> String {
    let rows = (first..first + count).map(|n| format!("{n},students,{}\n", n % 5 + 1));
    format!("number,group,C3\n{}", rows.collect::<String>())
}

fn brought_in(opened: &mut Opened, text: &str) -> Imported {
    import(opened, text.as_bytes(), now(), false, false).unwrap()
}

#[test]
fn sheets_come_in_sealed_like_the_others() {
    let (folder, mut file) = school();
    let imported = brought_in(&mut file, TABLE);
    assert_eq!((imported.new, imported.skipped, imported.aside), (vec![1, 0, 3], vec![], false));
    fill(&folder.path().join("store"), 2);
    let lengths: BTreeSet<usize> = all_sheets(&file.file).iter().map(|(.., body)| body.len()).collect();
    assert_eq!(lengths.len(), 1, "one length, whichever way they came");
    let (_, sheets) = open_sheets(&folder.path().join("store"));
    let of = |group| sheets.iter().filter(move |sheet| sheet.group == group);
    assert!(of(LEADERS).all(|s| s.own_line && s.answers["C3"] == Answer::Rating(5)) && of(LEADERS).count() == 1);
    let na = of(STUDENTS).filter(|s| s.answers.get("C3") == Some(&Answer::NotApplicable)).count();
    let empty = of(STUDENTS).filter(|s| s.answers.is_empty()).count();
    assert_eq!((of(STUDENTS).count(), na, empty), (5, 1, 1));
    assert!(of(STUDENTS).all(|sheet| !sheet.own_line));
}

#[test]
fn a_number_that_came_before_is_skipped() {
    let (_folder, mut file) = school();
    brought_in(&mut file, TABLE);
    let before = all_sheets(&file.file);
    let again = brought_in(&mut file, &TABLE.replace("1,leaders,5", "L-0001,leaders,1"));
    assert_eq!(again.new, [0, 0, 0]);
    let numbers: Vec<(usize, &str)> = again.skipped.iter().map(|(line, number)| (*line, number.as_str())).collect();
    assert_eq!(numbers, [(2, "L-0001"), (3, "S-0001"), (4, "S-0002"), (5, "S-0003")]);
    assert!(all_sheets(&file.file) == before, "the first ones stay as they were");
    let more = brought_in(&mut file, &TABLE.replace("3,students", "4,students"));
    assert_eq!((more.new, more.skipped.len()), (vec![0, 0, 1], 3));
}

#[test]
fn a_look_stores_nothing_and_says_the_same() {
    let (_folder, mut file) = school();
    brought_in(&mut file, &students(1, 3));
    let before = all_sheets(&file.file);
    let look = import(&mut file, students(2, 4).as_bytes(), now(), false, true).unwrap();
    assert!(all_sheets(&file.file) == before);
    assert_eq!(look, brought_in(&mut file, &students(2, 4)));
    assert_eq!((look.new, look.skipped.len()), (vec![0, 0, 2], 2));
}

#[test]
fn one_problem_keeps_every_sheet_out() {
    let (_folder, mut file) = school();
    let Err(ImportError::Problems(problems)) =
        import(&mut file, b"number,group,C3\n1,students,4\n2,students,6\n", now(), false, false)
    else {
        panic!("it should have been refused");
    };
    assert_eq!(problems.len(), 1);
    assert!(all_sheets(&file.file).is_empty());
}

#[test]
fn ids_look_drawn_and_tell_no_order() {
    let (_folder, mut file) = school();
    brought_in(&mut file, &students(1, 60));
    let salt = file.file.slip_salt();
    let id = |number| SheetId(sheet_id(&salt, ID, "students", number));
    let by_number: Vec<SheetId> = (1..=60).map(id).collect();
    assert_eq!(ids(&file.file).into_iter().collect::<BTreeSet<_>>(), by_number.iter().copied().collect());
    let rising = by_number.windows(2).filter(|two| two[0] < two[1]).count();
    assert!((15..45).contains(&rising), "{rising} of 59 steps go up");
    let others = [
        sheet_id(&salt, ID, "teachers", 1),
        sheet_id(&salt, "2027-1-primary", "students", 1),
        sheet_id(&[7; 16], ID, "students", 1),
        sheet_id(&salt, ID, "student", 1),
        sheet_id(&salt, &format!("{ID}s"), "tudents", 1),
        sheet_id(&salt, ID, "students", 256),
    ];
    let different: BTreeSet<[u8; 16]> = others.into_iter().chain([id(1).0]).collect();
    assert_eq!(different.len(), 7);
}

/// The bytes that `docs/format.md` describes, computed by another program.
#[test]
fn an_id_is_what_the_description_says() {
    let id = sheet_id(&[1; 16], "2026-1-primary", "students", 12);
    assert_eq!(reflectory::seal::hex::encode(&id), VECTOR);
}

const VECTOR: &str = "7b133fd32b1d526829b61f00054b66ae";

#[test]
fn sheets_come_in_from_the_first_day_until_the_unsealing() {
    let (folder, mut file) = school();
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let early = import(&mut file, students(1, 1).as_bytes(), at("2026-11-22T22:59:59Z"), false, false);
    assert!(early.is_err_and(|e| e.to_string().contains("its first day is 2026-11-23. Nothing was stored.")));
    assert!(all_sheets(&file.file).is_empty());
    for (number, moment) in [(1, "2026-11-22T23:00:00Z"), (2, "2026-12-04T22:59:59Z"), (3, "2026-12-05T08:00:00Z")] {
        let imported = import(&mut file, students(number, 1).as_bytes(), at(moment), false, false).unwrap();
        assert_eq!((imported.new, imported.aside), (vec![0, 0, 1], false), "{moment}");
    }
    Store::open_existing(&folder.path().join("store")).unwrap().close(&file.frozen.id).unwrap();
    assert_eq!(brought_in(&mut file, &students(4, 1)).new, [0, 0, 1], "also into a file that is closed");
}

#[test]
fn a_late_batch_counts_only_when_it_is_large_enough_in_each_group() {
    for (new, cell, expected) in [
        (&[0, 0, 0][..], 5, LateBatch::Taken),
        (&[0, 0, 5], 5, LateBatch::Taken),
        (&[0, 0, 4], 5, LateBatch::SetAside),
        (&[5, 0, 5], 5, LateBatch::Taken),
        (&[1, 0, 50], 5, LateBatch::SetAside),
        (&[0, 0, 3], 3, LateBatch::Taken),
        (&[], 5, LateBatch::Taken),
    ] {
        assert_eq!(late_batch(new, cell), expected, "{new:?} with {cell}");
    }
}

#[test]
fn after_the_unsealing_few_sheets_are_set_aside_and_kept() {
    let (_folder, mut file) = school();
    brought_in(&mut file, &students(1, 10));
    let late = |file: &mut Opened, text: &str, dry_run| import(file, text.as_bytes(), now(), true, dry_run).unwrap();
    // Five rows, of which one came before: four are new.
    for dry_run in [true, false] {
        let few = late(&mut file, &students(10, 5), dry_run);
        assert_eq!((few.new, few.skipped.len(), few.aside), (vec![0, 0, 4], 1, true));
    }
    assert_eq!((file.file.counts(3).unwrap(), file.file.late_counts(3).unwrap()), (vec![0, 0, 10], vec![0, 0, 4]));
    let again = late(&mut file, &students(10, 5), false);
    assert_eq!((again.new, again.skipped.len(), again.aside), (vec![0, 0, 0], 5, false), "set aside is there too");
    let enough = late(&mut file, &students(20, 5), false);
    assert_eq!((enough.new, enough.aside), (vec![0, 0, 5], false));
    assert_eq!((file.file.counts(3).unwrap(), file.file.late_counts(3).unwrap()), (vec![0, 0, 15], vec![0, 0, 4]));
}

#[test]
fn keys_that_changed_meanwhile_do_not_lose_a_sheet() {
    let (folder, mut file) = school();
    let mut other = opened(folder.path());
    let new = reflectory::seal::keys::SecretKey::draw().unwrap();
    let mut keys = other.sealing.clone();
    keys.keys = vec![new.public().0, secret_key().public().0];
    other.file.reseal(&keys, |_| None).unwrap();
    assert_eq!(brought_in(&mut file, &students(1, 3)).new, [0, 0, 3]);
    let sheets = reflectory::runtime::unsealing::unseal(&file, &[new], |_, _| ()).unwrap();
    assert!(sheets.len() == 3 && sheets.iter().all(|(_, sheet)| sheet.is_some()));
}

fn batch(numbers: &[u64]) -> Vec<BatchSheet> {
    let one = |n: &u64| BatchSheet {
        id: in_store::sheet_id(*n),
        group: STUDENTS,
        body: vec![*n as u8; 6000],
        envelope: None,
    };
    numbers.iter().map(one).collect()
}

#[test]
fn the_store_takes_a_batch_whole_or_not_at_all() {
    let folder = in_store::school();
    let mut file = in_store::exercise(folder.path()).unwrap();
    file.put(in_store::sheet_id(3), TEACHERS, b"there before").unwrap();
    let mut asked = Vec::new();
    let done = file.submit_all(&batch(&[5, 3, 4, 5]), &sealing(), |groups| {
        asked = groups.to_vec();
        Destination::Counted
    });
    let mut expected = vec![in_store::sheet_id(4), in_store::sheet_id(5)];
    expected.sort();
    assert_eq!(done.map(|batch| (batch.into, batch.new)), Ok((Destination::Counted, expected)));
    assert_eq!(asked, [STUDENTS, STUDENTS], "only the new ones are put to the rule");
    assert_eq!(file.counts(3), Ok(vec![0, 1, 2]));
    assert_eq!(file.are_there(&[9, 4, 3].map(in_store::sheet_id)), Ok(vec![false, true, true]));
    let before = all_sheets(&file);
    let others = reflectory::store::sealing::Sealing { keys: vec![[9; 32]], ..sealing() };
    let refusal = refused(file.submit_all(&batch(&[7]), &others, |_| Destination::Counted));
    assert!(matches!(refusal, StoreError::SealedForOthers { .. }), "{refusal:?}");
    file.limit_pages(30).unwrap();
    let many: Vec<u64> = (100..200).collect();
    let refusal = refused(file.submit_all(&batch(&many), &sealing(), |_| Destination::Counted));
    assert!(matches!(refusal, StoreError::Full { .. }), "{refusal:?}");
    assert!(all_sheets(&file) == before, "nothing of it came in");
}

/// The pages of an open file tell in which order sheets came: for a batch that is the order of the ids.
#[test]
fn the_file_tells_no_order_of_the_rows() {
    let file_of = |numbers: &[u64]| {
        let folder = in_store::school();
        let mut file = in_store::exercise(folder.path()).unwrap();
        file.submit_all(&batch(numbers), &sealing(), |_| Destination::Counted).unwrap();
        drop(file);
        // The salt differs from file to file.
        in_store::raw(&in_store::exercise_file(folder.path()), "UPDATE state SET slip_salt = zeroblob(16)");
        fs::read(in_store::exercise_file(folder.path())).unwrap()
    };
    assert!(file_of(&[1, 2, 3, 4, 5]) == file_of(&[4, 1, 5, 3, 2]));
}

#[test]
fn a_table_is_erased_only_as_it_was_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("table.csv");
    fs::write(&path, "typed since").unwrap();
    let refused = erase(&path, b"as it was");
    assert!(refused.is_err_and(|told| told.contains("was changed since it was read, so it was not erased")));
    assert!(path.exists());
    assert_eq!(erase(&path, b"typed since"), Ok(()));
    assert!(!path.exists());
    assert!(erase(&path, b"typed since").is_err_and(|told| told.contains("could not be erased")));
}

#[cfg(unix)]
#[test]
fn what_a_link_leads_to_is_written_over_and_both_go() {
    let folder = tempfile::tempdir().unwrap();
    let (path, link, twin) =
        (folder.path().join("table.csv"), folder.path().join("link.csv"), folder.path().join("twin"));
    fs::write(&path, "answers").unwrap();
    std::os::unix::fs::symlink(&path, &link).unwrap();
    // A second name of the same file shows what became of its content.
    fs::hard_link(&path, &twin).unwrap();
    assert_eq!(erase(&link, b"answers"), Ok(()));
    assert!(!path.exists() && fs::symlink_metadata(&link).is_err());
    assert_eq!(fs::read(&twin).unwrap(), b"");
}

#[test]
fn the_program_brings_sheets_in_and_reminds_of_the_table() {
    let school = School::short();
    let table = "number,group,A1,A2,used,W1,own_line\n1,students,4,NA,a+c,\"no, thanks\",\n1,leaders,5,5,,,no\n";
    let file = school.write("table.csv", table);
    let path = file.to_str().unwrap();
    let look = school.run(&["import", ID, path, "--dry-run"]);
    assert_eq!((look.code, look.err.as_str()), (Some(0), ""), "{look:?}");
    assert!(look.out.starts_with("2 sheets would come in: School leaders 1, Students 1.\n"), "{look:?}");
    assert!(look.out.contains("Nothing was stored") && look.out.contains("still lies there in clear"), "{look:?}");
    assert_eq!(school.submitted(), [0, 0, 0]);
    let done = school.run(&["import", ID, path]);
    assert!(
        done.out.starts_with("2 sheets came in, sealed like the others: School leaders 1, Students 1.\n"),
        "{done:?}"
    );
    assert!(done.out.contains("still lies there in clear") && file.exists(), "{done:?}");
    assert_eq!(school.submitted(), [1, 0, 1]);
    let again = school.run(&["import", ID, path, "--erase"]);
    assert!(again.out.starts_with("Nothing is new in this table.\n"), "{again:?}");
    assert!(
        again.out.contains("Skipped, for their numbers came before: S-0001 (line 2), L-0001 (line 3)."),
        "{again:?}"
    );
    assert!(again.out.contains("was not erased") && file.exists(), "{again:?}");
    let audit = school.run(&["audit"]);
    assert_eq!(audit.code, Some(0), "{audit:?}");
}

#[test]
fn the_program_erases_the_table_when_asked() {
    let school = School::short();
    let file = school.write("table.csv", "number,group,A1,A2,used,W1\n1,students,4,NA,0,\n");
    let done = school.run(&["import", ID, file.to_str().unwrap(), "--erase"]);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    assert!(done.out.contains("is erased.") && done.out.contains("an SSD"), "{done:?}");
    assert!(!file.exists());
    assert_eq!(school.submitted(), [0, 0, 1]);
}

#[test]
fn the_program_refuses_a_wrong_table_and_keeps_everything() {
    let school = School::short();
    let file = school.write("table.csv", "number,group,A1\n1,students,4\n2,students,6\n3,parents,1\n");
    let refused = school.run(&["import", ID, file.to_str().unwrap(), "--erase"]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(1), ""), "{refused:?}");
    let lines: Vec<&str> = refused.err.lines().collect();
    assert_eq!(lines.len(), 3, "{refused:?}");
    assert_eq!(lines[0], "line 3, A1: “6” is no answer here. It takes 1 to 5, NA, or nothing.");
    assert_eq!(lines[2], "2 problems found. Nothing was stored: sheets come in all together or not at all.");
    let rows: String = (1..300).map(|number| format!("{number},students,6\n")).collect();
    let many = school.write("many.csv", format!("number,group,A1\n{rows}"));
    let refused = school.run(&["import", ID, many.to_str().unwrap()]);
    let last = refused.err.lines().last().unwrap();
    assert!(last.starts_with("The first 200 problems found. Nothing was stored"), "{last}");
    assert!(file.exists());
    assert_eq!(school.submitted(), [0, 0, 0]);
    for (path, part) in [("nowhere.csv", "nowhere.csv cannot be read"), (".", ". is not a file. Nothing was stored.")] {
        let refused = school.run(&["import", ID, path]);
        assert!(refused.code == Some(1) && refused.err.contains(part), "{refused:?}");
    }
    let both = school.run(&["import", ID, "table.csv", "--erase", "--dry-run"]);
    assert_eq!(both.code, Some(2), "{both:?}");
}

#[test]
fn sheets_after_the_last_day_leave_a_closed_file() {
    let school = School::short().at("2026-12-07T09:00:00Z");
    let file = school.write("table.csv", "number,group,A1\n1,students,4\n");
    let done = school.run(&["import", ID, file.to_str().unwrap()]);
    assert_eq!(done.code, Some(0), "{done:?}");
    let store = Store::open_existing(&school.store()).unwrap();
    let exercise = store.exercise(&store.exercises().unwrap()[0].id).unwrap();
    assert_eq!((exercise.is_closed(), exercise.counts(3)), (Ok(true), Ok(vec![0, 0, 1])));
    drop(exercise);
    let mut store = store;
    let id = store.exercises().unwrap()[0].id.clone();
    assert_eq!(store.close(&id), Ok(false), "there is nothing left to put in order");
}

#[test]
fn more_sheets_than_people_are_told() {
    let school = School::short();
    let rows: String = (1..=5).map(|n| format!("{n},leaders,4\n")).collect();
    let file = school.write("table.csv", format!("number,group,A1\n{rows}"));
    let done = school.run(&["import", ID, file.to_str().unwrap()]);
    assert!(done.out.contains("School leaders: 5 sheets of 3 invited."), "{done:?}");
}
