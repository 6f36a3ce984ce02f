//! Which language a person reads.

use crate::cli::Options;
use crate::locale::language::{self, ALL, Language};
use crate::locale::wish;

/// Where the language of somebody stands, the strongest first: the program's own, then the system's.
const NAMES: [&str; 4] = ["REFLECTORY_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];

/// The language of a code that somebody typed.
///
/// # Errors
/// A sentence for people.
pub(super) fn named(code: &str) -> Result<&'static Language, String> {
    language::by_code(code).or_else(|| wish::met(code)).ok_or_else(|| {
        let codes: Vec<&str> = ALL.iter().map(|language| language.code).collect();
        format!("there is no language of this code; there are {}", codes.join(", "))
    })
}

/// The same for a terminal. What is only in other letters than one without Unicode has would be a screen of question marks
/// there.
pub(super) fn of(options: &Options) -> &'static Language {
    let asked = asked(options);
    if options.ascii && !asked.is_latin() { language::english() } else { asked }
}

/// The language that was asked for, else the system's, else English.
pub(super) fn asked(options: &Options) -> &'static Language {
    options.lang.unwrap_or_else(|| {
        let wishes: Vec<String> = NAMES.iter().filter_map(|name| std::env::var(name).ok()).collect();
        // Of these names the first that is set holds, whatever it says.
        wish::wanted(wishes.iter().map(String::as_str).filter(|wish| !wish.is_empty()).take(1))
    })
}
