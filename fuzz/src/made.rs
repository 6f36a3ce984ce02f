//! Real things of which seeds are made.

use std::path::Path;

use jiff::Timestamp;
use reflectory::domain::answer::SheetId;
use reflectory::domain::exercise::ExerciseId;
use reflectory::format::builtin;
use reflectory::format::wire::bundle::Bundle;
use reflectory::runtime::activate::activate;
use reflectory::runtime::exercise_files::{Opened, activation};
use reflectory::runtime::lab::serving;
use reflectory::seal::envelope::{Contents, seal_envelope};
use reflectory::seal::hub_key::HubKey;
use reflectory::seal::sheet::sealed_len;
use reflectory::store::Store;
use reflectory::store::school::Coordinator;
use tempfile::TempDir;

/// The exercise of every target.
pub const ID: &str = "2026-1-primary";
const EXERCISE: &str = "school = \"Linden School\"\nlevel = \"primary\"\nyear = 2026\nsession = 1\n\
                        first_day = 2026-11-23\nlast_day = 2026-12-04\n\
                        [eligible]\nleaders = 5\nteachers = 35\nstudents = 200\n";

/// A folder that goes; in memory where that is a folder.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.expect("a folder")
}

/// The hub's key: the same in every run, so that what was found is found again.
pub fn key() -> HubKey {
    HubKey::from_secret([7; 32].into())
}

/// A school with one activated exercise in this folder.
pub fn school(folder: &Path) -> Store {
    let mut store = Store::open(folder).expect("a store");
    let coordinator = Coordinator { name: "Test".to_owned(), public: [9; 32] };
    store.set_coordinators(&[coordinator], false).expect("a coordinator");
    let before: Timestamp = "2026-08-01T00:00:00Z".parse().expect("a moment");
    activate(&mut store, "exercise.toml", EXERCISE, &builtin::selfie(), before).expect("an exercise");
    store
}

/// The id of the exercise.
pub fn id() -> ExerciseId {
    ExerciseId(ID.to_owned())
}

/// The exercise of a school as a station gets it.
pub fn bundle() -> Bundle {
    let folder = folder();
    let store = school(folder.path());
    let row = store.exercises().expect("exercises").remove(0);
    let opened = Opened::open(&store, &row.id).expect("an exercise");
    serving::made(&store, &row, &opened, (key().transport_public(), key().signing_public())).expect("a bundle")
}

/// A small bundle that says all there is to say: libFuzzer is quicker with short ones.
pub fn small_bundle() -> Bundle {
    let mut bundle = bundle();
    bundle.frozen = [("exercise.toml".to_owned(), "year = 2026\n".to_owned())].into();
    bundle.school_identity = "0123456789abcdef".repeat(2);
    bundle.slips = vec![([1; 32], reflectory::domain::instrument::GroupIx(2))];
    bundle.group_codes = vec![(reflectory::domain::instrument::GroupIx(0), "22222-22222".to_owned())];
    bundle.corrections = vec![r#"{"on":"2026-11-25","last_day":"2026-12-05"}"#.to_owned()];
    bundle.slip_salt = [5; 16];
    bundle
}

/// A sheet in its envelope.
pub fn envelope(of: &Bundle, id: SheetId) -> Vec<u8> {
    let body = vec![3; sealed_len(of.padded as usize, of.keys.len())];
    let sealing = [6; 32];
    let contents = Contents { group: 2, id: id.0, receipt: Some([4; 8]), slip: None, sealing, body };
    seal_envelope(&contents, &of.transport, &activation(&of.exercise, &of.slip_salt)).expect("an envelope")
}
