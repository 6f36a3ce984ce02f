//! The words of an instrument by their places, in the language it was written in and in every other.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::instrument::Instrument;
use crate::format::language::InLanguage;
use crate::format::language::places::{self, Place};

/// Words by their places.
pub(super) type ByPlace = BTreeMap<Place, String>;

/// One language's words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Spoken {
    /// BCP 47 tag.
    pub code: String,
    /// The words; in other languages than the written one without those that are not translated.
    pub words: ByPlace,
}

/// Every place of an instrument once, in order.
pub(super) fn all(it: &Instrument) -> Vec<Place> {
    let mut seen = BTreeSet::new();
    let visits = visits(it).into_iter().map(|(place, _)| place);
    visits.filter(|place| seen.insert(place.clone())).collect()
}

/// The words as they were written.
pub(super) fn written(it: &Instrument) -> Spoken {
    Spoken { code: it.language.clone(), words: visits(it).into_iter().collect() }
}

/// The words of another language. Which place a text has depends on the written ones, so both are gone through side by
/// side.
pub(super) fn translated(it: &Instrument, code: &str, laid: &InLanguage) -> Spoken {
    let missing: BTreeSet<&Place> = laid.missing.iter().collect();
    let pairs = visits(it).into_iter().zip(visits(&laid.instrument));
    let there = pairs.map(|((place, _), (_, text))| (place, text)).filter(|(place, _)| !missing.contains(place));
    Spoken { code: code.to_owned(), words: there.collect() }
}

fn visits(it: &Instrument) -> Vec<(Place, String)> {
    let mut found = Vec::new();
    places::each(&mut it.clone(), &mut |place, _, text| found.push((place, text.clone())));
    found
}
