//! Kept reports as a coordinator reads them: in the language of everything around them.

use std::path::Path;

use crate::domain::exercise::{ExerciseId, Frozen};
use crate::domain::report::Report;
use crate::locale::alphabet::Alphabet;
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
    Ok(Some(in_language(report, &opened?.shown, language)))
}

/// A report in the words of its exercise as somebody reads it, own words in the order of that language's letters.
pub fn in_language(report: Report, shown: &Frozen, language: &Language) -> Report {
    let mut spoken = report.spoken(shown);
    let alphabet = Alphabet::of(language);
    spoken.order_words(|one, other| alphabet.compare(one, other));
    spoken
}
