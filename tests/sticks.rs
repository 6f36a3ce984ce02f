//! Sticks and kits: what is carried by hand arrives once, and what is not right changes nothing.

mod format;
mod kits;
mod paths;
#[cfg(unix)]
mod program;
mod refused;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use reflectory::domain::answer::{Answer, Sheet, SheetId};
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::instrument::GroupIx;
use reflectory::format::station::Above;
use reflectory::runtime::exercise_files::{Opened, hand_in};
use reflectory::runtime::lab::carrying::{self, CarriedIn, CarriedOut};
use reflectory::runtime::lab::collecting::{self, Collected, CollectedAll};
use reflectory::store::Store;
use tempfile::TempDir;

use crate::support::app::{EXERCISE, draft_of, open_sheets, store_with};

/// When sticks are filled, unless a test says otherwise.
const NOON: &str = "2026-11-24T11:00:00Z";

fn id() -> ExerciseId {
    ExerciseId("2026-1-primary".to_owned())
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A coordinator's machine, and what else a test needs: stations and sticks, each a folder beside it.
struct Lab(TempDir);

impl Lab {
    fn new() -> Lab {
        Lab(store_with(EXERCISE))
    }

    fn hub(&self) -> PathBuf {
        self.0.path().join("store")
    }

    /// A folder of this name; a stick has one, a station makes its own.
    fn folder(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A stick with the exercise on it.
    fn stick(&self, name: &str) -> PathBuf {
        let stick = self.folder(name);
        std::fs::create_dir_all(&stick).unwrap();
        let filled = out(&self.hub(), &stick);
        assert!(matches!(filled.as_slice(), [CarriedOut::Exercise { .. }]), "{filled:?}");
        stick
    }

    /// A machine that got the exercise from a stick.
    fn station(&self, name: &str, stick: &Path) -> PathBuf {
        let station = self.folder(name);
        let brought = bring(&station, stick);
        assert!(brought.is_new && brought.number == 0, "{brought:?}");
        station
    }

    /// The sheets that count at the coordinator's machine; each opens.
    fn arrived(&self) -> BTreeSet<SheetId> {
        let sheets = open_sheets(&self.hub()).1;
        let ids: BTreeSet<SheetId> = sheets.iter().map(|sheet| sheet.id).collect();
        assert_eq!(ids.len(), sheets.len(), "none twice");
        ids
    }
}

fn sheet_id(n: u32) -> SheetId {
    SheetId(u128::from(n + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835).to_be_bytes())
}

fn ids(numbers: Range<u32>) -> BTreeSet<SheetId> {
    numbers.map(sheet_id).collect()
}

/// Students of these numbers answer and hand in at a machine.
fn answer(store: &Path, numbers: Range<u32>) {
    let open = Store::open_existing(store).unwrap();
    let mut opened = Opened::open(&open, &id()).unwrap();
    for n in numbers {
        let answers: BTreeMap<String, Answer> = [("C3".to_owned(), Answer::Rating((n % 5) as u8 + 1))].into();
        let sheet = Sheet { id: sheet_id(n), group: GroupIx(2), answers, own_line: false };
        let draft = draft_of(&opened.frozen.clone(), sheet);
        hand_in(&mut opened, &draft).unwrap();
    }
}

/// Sheets that wait at a station.
fn waiting(store: &Path) -> u32 {
    Store::open_existing(store).unwrap().exercise(&id()).unwrap().outbox_counts().unwrap().0
}

fn above(store: &Path) -> Above {
    Above::read(&Store::open_existing(store).unwrap().above(&id()).unwrap().unwrap()).unwrap()
}

#[track_caller]
fn out(store: &Path, stick: &Path) -> Vec<CarriedOut> {
    out_at(store, stick, NOON)
}

#[track_caller]
fn out_at(store: &Path, stick: &Path, now: &str) -> Vec<CarriedOut> {
    let outcome = carrying::out(store, stick, None, at(now)).unwrap();
    assert_eq!(outcome.problems, [""; 0]);
    outcome.done
}

/// How many sheets a station put on a stick, and how many it heard to have arrived.
#[track_caller]
fn sheets_out(store: &Path, stick: &Path) -> (u32, u32) {
    match out(store, stick).as_slice() {
        [CarriedOut::Sheets { sheets, left: 0, others: 0, arrived, .. }] => (*sheets, *arrived),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn bring(store: &Path, stick: &Path) -> CarriedIn {
    let mut outcome = carrying::bring(store, stick, None).unwrap();
    assert_eq!(outcome.problems, [""; 0]);
    assert_eq!(outcome.done.len(), 1);
    outcome.done.remove(0)
}

fn collect_all(hub: &Path, sticks: &[&Path]) -> CollectedAll {
    let sticks: Vec<PathBuf> = sticks.iter().map(|stick| (*stick).to_owned()).collect();
    collecting::collect(hub, &sticks, at(NOON)).unwrap()
}

/// What was collected, without a problem: number, sheets and new sheets of each station.
#[track_caller]
fn collect(hub: &Path, sticks: &[&Path]) -> Vec<(u32, u32, u32)> {
    let all = collect_all(hub, sticks);
    assert_eq!(all.outcome.problems, [""; 0]);
    all.outcome.done.iter().map(|Collected { number, sheets, new, .. }| (*number, *sheets, *new)).collect()
}

/// The only problem, where nothing came in.
#[track_caller]
fn nothing_collected(lab: &Lab, stick: &Path) -> String {
    let before = lab.arrived();
    let mut all = collect_all(&lab.hub(), &[stick]);
    assert_eq!((all.outcome.done.len(), all.outcome.problems.len()), (0, 1), "{:?}", all.outcome);
    assert_eq!(lab.arrived(), before);
    all.outcome.problems.remove(0)
}

/// The only file that a station put on a stick.
fn station_file(stick: &Path) -> PathBuf {
    let folder = stick.join("reflectory").join(id().0).join("stations");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    files.remove(0)
}

fn exercise_file(stick: &Path) -> PathBuf {
    stick.join("reflectory").join(id().0).join("exercise.json")
}

/// The same stick once more, as a copy.
fn copied(stick: &Path, to: &Path) -> PathBuf {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(stick).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copied(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
    to.to_owned()
}
