//! Sheets filled on paper: the forms, the table they are typed into, and its way into the store.

mod forms;
mod reading;
mod storing;

use std::path::Path;
use std::sync::Arc;

use reflectory::domain::exercise::Frozen;
use reflectory::runtime::exercise_files::Opened;
use reflectory::store::Store;
use tempfile::TempDir;

use crate::support::app::{EXERCISE, store_with};

/// A school with a small group (5 leaders), 35 teachers and 200 students.
fn school() -> (TempDir, Opened) {
    let folder = store_with(EXERCISE);
    let opened = opened(folder.path());
    (folder, opened)
}

fn opened(folder: &Path) -> Opened {
    let store = Store::open_existing(&folder.join("store")).unwrap();
    Opened::open(&store, &store.exercises().unwrap()[0].id).unwrap()
}

fn frozen() -> Arc<Frozen> {
    let (_folder, opened) = school();
    Arc::clone(&opened.frozen)
}
