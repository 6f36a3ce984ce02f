//! The files of a stick: as bytes, and as a stranger would write them who knows the join code, with marks that fit.

use std::path::Path;
use std::sync::OnceLock;

use jiff::Timestamp;
use reflectory::domain::answer::SheetId;
use reflectory::format::wire::hand_in::HandIn;
use reflectory::format::wire::stick::sheets::{List, Sheets};
use reflectory::format::wire::stick::{Marked, Marks, StickExercise, Taken};
use reflectory::runtime::lab::stick::Stick;
use reflectory::seal::carry::{self, Carried};
use reflectory::seal::join::{self, JoinCode};
use reflectory::seal::signing::SchoolKey;
use tempfile::TempDir;

use crate::{frugally, made, seed, split};

const CODE: &str = "22222-33333-44444-5555Z";

/// A stick that is used again and again.
fn stick() -> &'static Path {
    static STICK: OnceLock<TempDir> = OnceLock::new();
    STICK.get_or_init(made::folder).path()
}

fn station() -> SchoolKey {
    SchoolKey::from_secret(&[4; 32])
}

fn code() -> JoinCode {
    join::parse(CODE).expect("a join code")
}

/// Puts bytes onto a stick and reads it.
pub fn try_bytes(data: &[u8]) {
    let (kind, bytes) = split(data);
    frugally(bytes, || read(kind % 6, bytes));
}

fn read(kind: u8, bytes: &[u8]) {
    let place = stick().join("reflectory").join(made::ID);
    let stick = Stick::at(stick()).expect("a stick");
    let hub = made::key();
    let sheets = stick.station(&made::id(), &station().public());
    match kind {
        0 => drop(put(&place.join("exercise.json"), bytes).exercise(&made::id())),
        1 => drop(put(&sheets, bytes).sheets(&sheets)),
        2 => drop(put(&place.join("taken.json"), bytes).taken(&made::id(), &hub.signing_public())),
        3 => {
            let file = marked(Carried::Exercise, bytes, b"", |signed| hub.sign(signed));
            let brought = put(&place.join("exercise.json"), &file).exercise(&made::id());
            // What was read is what was written, and for this exercise.
            if let Ok(Some(brought)) = brought {
                assert_eq!(brought.exercise.bundle.exercise, made::id());
                assert!(brought.exercise.to_line().is_ok());
            }
        }
        4 => {
            let Some((count, bytes)) = bytes.split_first() else { return };
            let sha256 = join::sha256(bytes);
            let (hub, station_key) = (hub.signing_public(), station());
            let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
            let (exercise, station) = (made::id(), station_key.public());
            let list = List { exercise, hub, station, sheets: u32::from(*count), bytes: length, sha256 };
            let file = marked(Carried::List, &list.to_line(), bytes, |signed| station_key.sign(signed));
            if let Ok(Some(from)) = put(&sheets, &file).sheets(&sheets) {
                assert_eq!(from.sheets.len(), usize::from(*count));
                assert!(from.knows(&join::carry_key(&code())));
            }
        }
        _ => {
            let file = marked(Carried::Taken, bytes, b"", |signed| hub.sign(signed));
            let public = hub.signing_public();
            if let Ok(Some(taken)) = put(&place.join("taken.json"), &file).taken(&made::id(), &public) {
                assert_eq!(taken.hub, public);
            }
        }
    }
}

/// A stick with this file on it.
fn put(file: &Path, bytes: &[u8]) -> Stick {
    std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    std::fs::write(file, bytes).expect("a file");
    Stick::at(stick()).expect("a stick")
}

fn marked(what: Carried, line: &[u8], rest: &[u8], sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Vec<u8> {
    let of = carry::marked(what, line);
    let authentication = carry::authentication(&join::carry_key(&code()), &of);
    let signature = sign(&carry::signed(&of, &authentication));
    Marked { line, marks: Marks { signature, authentication }, rest }.to_bytes()
}

/// One of each file, and one of each line.
pub fn seeds() -> Vec<Vec<u8>> {
    let written: Timestamp = "2026-11-23T10:00:00Z".parse().expect("a moment");
    let (hub, key) = (made::key(), station());
    let bundle = made::small_bundle();
    let exercise = StickExercise { written, life: 1, code: CODE.to_owned().into(), bundle };
    let exercise = exercise.to_line().expect("a line");
    let sheet = (SheetId([1; 16]), vec![3; 60]);
    let sheets = Sheets::pack(vec![sheet.clone(), (SheetId([2; 16]), vec![4; 60])]).expect("sheets");
    let list = List::of(&made::id(), hub.signing_public(), key.public(), &sheets).expect("a list");
    let taken = Taken {
        exercise: made::id(),
        hub: hub.signing_public(),
        written,
        life: 1,
        stations: vec![(key.public(), 1)],
        sheets: vec![sheet.0],
    };
    let taken = taken.to_line().expect("a line");
    let piece = HandIn(vec![sheet]).to_bytes().expect("a hand-in");
    let length = u32::try_from(piece.len()).unwrap_or(0).to_le_bytes();
    vec![
        seed(0, &marked(Carried::Exercise, &exercise, b"", |signed| hub.sign(signed))),
        seed(1, &marked(Carried::List, &list.to_line(), sheets.bytes(), |signed| key.sign(signed))),
        seed(2, &marked(Carried::Taken, &taken, b"", |signed| hub.sign(signed))),
        seed(3, &exercise),
        seed(4, &[&[1], length.as_slice(), &piece].concat()),
        seed(4, &seed(2, sheets.bytes())),
        seed(5, &taken),
    ]
}
