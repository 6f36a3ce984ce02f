//! An exercise's file frozen in the store.

use std::path::Path;

use crate::app::effect::Exit;
use crate::cli::{Failure, Options, print, store_folder};
use crate::format;
use crate::locale::day;
use crate::locale::texts::in_english;
use crate::runtime::activate::{self, ActivateError, Activated};
use crate::runtime::clock::Clock;
use crate::runtime::folder;
use crate::store::Store;

/// Freezes the exercise of a file.
///
/// # Errors
/// Every problem of it; nothing was stored then.
pub(super) fn file(options: &Options, path: &Path) -> Result<Exit, Failure> {
    let name = path.display().to_string();
    let text = folder::read_text(path).map_err(|sentence| Failure::Sentence(format!("{name}: {sentence}")))?;
    let (instruments, problems) = (options.instruments(), |problems| ActivateError::Problems { problems });
    let asked = instruments.of_exercise(&name, &text).map_err(problems)?;
    let files = instruments.files(Some(&asked)).map_err(problems)?;
    // Checked before the store is touched, so that a wrong file leaves no empty store behind.
    let now = Clock::new().now().wall;
    let instrument = format::instrument::read(&files).map_err(problems)?;
    format::exercise::read(&name, &text, &instrument, Some(now)).map_err(problems)?;
    let mut store = Store::open(&store_folder(options)?)?;
    let done = activate::activate(&mut store, &name, &text, &files, now)?;
    print(&activated(&done))
}

/// What an activation came to.
pub(super) fn activated(done: &Activated) -> Vec<String> {
    let slot = done.exercise.slot;
    vec![
        format!("{} is activated and frozen.", done.id.0),
        format!(
            "It opens on {}, 00:00, and closes on {}, 23:59.",
            in_english(&day::whole(slot.first)),
            in_english(&day::whole(slot.last))
        ),
        "From now on nothing that participants see can change.".to_owned(),
    ]
}
