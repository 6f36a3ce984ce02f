//! Which of two texts stands first where people of a language look it up.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;

use crate::locale::language::Language;

/// A language's alphabetical order, as the Unicode Collation Algorithm and CLDR give it: in Swedish å, ä and ö stand
/// last, in Croatian nj behind n. Numbers inside a text go by their size: class 2b stands before 10a.
pub struct Alphabet(Option<CollatorBorrowed<'static>>);

impl Alphabet {
    /// The order of a language; that of all languages without rules of their own where it has none.
    pub fn of(language: &Language) -> Alphabet {
        let locale = language.code.parse::<Locale>().unwrap_or(Locale::UNKNOWN);
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Alphabet(Collator::try_new(preferences, CollatorOptions::default()).ok())
    }

    /// Which stands first. Texts that a reader would take for the same stand in the order of their bytes, so that equal
    /// lists always look the same.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let by_language = self.0.as_ref().map_or(Ordering::Equal, |rules| rules.compare(one, other));
        by_language.then_with(|| one.cmp(other))
    }
}
