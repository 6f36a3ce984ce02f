//! A school that sets an exercise up: a store with a key whose passphrase is known, and a set-up in it.

use std::path::Path;

use reflectory::domain::exercise::ExerciseId;
use reflectory::runtime::keys;
use reflectory::seal::key_file::make_at;
use reflectory::seal::stretch::Cost;
use reflectory::store::Store;
use reflectory::store::school::Coordinator;
use tempfile::TempDir;

use crate::support::app::Journey;
use crate::support::store::quick_folder;

/// The passphrase of the coordinator.
pub const PASSPHRASE: &str = "correct horse battery";
/// A primary school's set-up that lacks nothing but its days.
pub const SETUP: &str = r#"
school = "Linden School"
level = "primary"
year = 2026
session = 1
optional = ["C10"]
[eligible]
leaders = 5
teachers = 35
students = 200
"#;

/// A school with a coordinator and these set-ups, by their ids.
pub fn school(set_ups: &[(&str, &str)]) -> TempDir {
    let folder = quick_folder();
    let store = folder.path().join("store");
    keep(&store, set_ups);
    let (key, _) = make_at(Cost { memory_kib: 8, passes: 1, lanes: 1 }, "Anna", PASSPHRASE).unwrap();
    keys::write(&keys::free_path(&store), &key).unwrap();
    let anna = Coordinator { name: "Anna".to_owned(), public: key.public_key().0 };
    Store::open(&store).unwrap().set_coordinators(&[anna], false).unwrap();
    folder
}

/// Puts set-ups into a store.
pub fn keep(store: &Path, set_ups: &[(&str, &str)]) {
    let mut store = Store::open(store).unwrap();
    for (id, text) in set_ups {
        store.save_setup(&ExerciseId((*id).to_owned()), text, None, None).unwrap();
    }
}

/// The coordinator's journey on such a school, unlocked, with the first of its set-ups open at a step: `1` to `4`.
pub fn editing(set_up: &str, id: &str, step: usize) -> Journey {
    let mut journey = Journey::coordinate(school(&[(id, set_up)]));
    unlock(&mut journey);
    journey.press("<enter>").sees("next step");
    for _ in 1..step {
        journey.press("<tab>");
    }
    journey
}

/// Goes to the room of set-ups and types the passphrase.
pub fn unlock(journey: &mut Journey) {
    journey.press("3").sees("This room is locked").press(PASSPHRASE).press("<enter>").misses("This room is locked");
}

/// What the store has of a set-up.
pub fn kept(journey: &Journey, id: &str) -> String {
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    let all = store.setups().unwrap();
    all.into_iter().find(|row| row.id.0 == id).map_or_else(String::new, |row| row.text)
}
