//! Many programs on one store at once: whole sheets, sealed and durable, each counted once.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use reflectory::domain::answer::{Answer, Sheet, SheetId};
use reflectory::domain::instrument::GroupIx;
use reflectory::runtime::exercise_files::{Opened, hand_in};
use reflectory::store::Store;
use reflectory::store::exercise_file::Submitted;

use crate::support::app::{EXERCISE, draft_of, open_sheets, store_with};

const PROCESSES: u64 = 20;
const SHEETS: u64 = 30;
/// How often each program hands in one and the same sheet.
const REPEATS: u64 = 50;
/// Tells the program which part it has, and the folder it works in.
const ROLE: &str = "REFLECTORY_TEST_MANY";
const FOLDER: &str = "REFLECTORY_TEST_MANY_FOLDER";

fn opened(folder: &Path) -> Opened {
    let store = Store::open_existing(folder).unwrap();
    Opened::open(&store, &store.exercises().unwrap()[0].id).unwrap()
}

/// A sheet whose answers tell which it is.
fn sheet(n: u64) -> Sheet {
    let rating = |at: u64| Answer::Rating((n / 5u64.pow(at as u32) % 5) as u8 + 1);
    let answers: BTreeMap<String, Answer> =
        [("C3", 0), ("C5", 1), ("C8", 2), ("F3", 3), ("F4", 4)].map(|(code, at)| (code.to_owned(), rating(at))).into();
    let id = u128::from(n + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
    Sheet { id: SheetId(id.to_be_bytes()), group: GroupIx(2), answers, own_line: false }
}

/// The part of one program; it ends with the process, 0 when everything was confirmed.
fn work(role: &str, folder: &Path) -> ! {
    let mut opened = opened(folder);
    let numbers: Vec<u64> = match role.split_once(' ') {
        Some(("own", first)) => (0..SHEETS).map(|n| first.parse::<u64>().unwrap() + n).collect(),
        _ => vec![7; REPEATS as usize],
    };
    let confirmed = numbers.into_iter().all(|n| {
        let draft = draft_of(&opened.frozen.clone(), sheet(n));
        matches!(hand_in(&mut opened, &draft), Ok(Submitted::Stored | Submitted::AlreadyThere))
    });
    std::process::exit(if confirmed { 0 } else { 1 })
}

/// This very test in processes of their own, all at once.
fn run_all(test: &str, folder: &Path, role: impl Fn(u64) -> String) {
    let start = |n: u64| {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", test, "--quiet"]).env(ROLE, role(n)).env(FOLDER, folder);
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    let programs: Vec<Child> = (0..PROCESSES).map(start).collect();
    for mut program in programs {
        assert_eq!(program.wait().unwrap().code(), Some(0), "a program was refused");
    }
}

fn part() {
    if let (Ok(role), Some(folder)) = (std::env::var(ROLE), std::env::var_os(FOLDER)) {
        work(&role, Path::new(&folder));
    }
}

#[test]
fn twenty_programs_with_thirty_sheets_each_are_six_hundred_sheets() {
    part();
    let folder = store_with(EXERCISE);
    let store = folder.path().join("store");
    let test = "many::twenty_programs_with_thirty_sheets_each_are_six_hundred_sheets";
    run_all(test, &store, |n| format!("own {}", n * SHEETS));
    let (_, mut found) = open_sheets(&store);
    let mut expected: Vec<Sheet> = (0..PROCESSES * SHEETS).map(sheet).collect();
    found.sort_by_key(|sheet| sheet.id);
    expected.sort_by_key(|sheet| sheet.id);
    assert!(found == expected, "every sheet is there once, with its own answers");
}

#[test]
fn one_sheet_handed_in_a_thousand_times_is_one_sheet() {
    part();
    let folder = store_with(EXERCISE);
    let store = folder.path().join("store");
    run_all("many::one_sheet_handed_in_a_thousand_times_is_one_sheet", &store, |_| "same".to_owned());
    let (_, found) = open_sheets(&store);
    assert_eq!(found.len(), 1);
    assert!(found[0] == sheet(7));
}
