//! Kept reports as a coordinator reads them: in the language of everything around them.

use std::path::Path;

use crate::domain::exercise::ExerciseId;
use crate::domain::report::Report;
use crate::locale::language::Language;
use crate::locale::say::Say;
use crate::runtime::exercise_files::Opened;
use crate::runtime::results;
use crate::store::Store;

/// The newest kept report of an exercise in a language, as far as the exercise has it.
///
/// # Errors
/// A sentence for people.
pub fn kept(folder: &Path, id: &ExerciseId, language: &Language) -> Result<Option<Report>, Say> {
    let Some(report) = results::kept(folder, id)? else { return Ok(None) };
    let opened = Store::open_existing(folder).and_then(|store| {
        let mut opened = Opened::open(&store, id)?;
        opened.speak(language.code)?;
        Ok(opened)
    });
    Ok(Some(report.spoken(&opened?.shown)))
}
