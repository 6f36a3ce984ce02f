//! A language file to begin with: every text as it was written, with its checksum.

use std::collections::BTreeMap;

use crate::domain::instrument::Instrument;
use crate::format::language::places::{self, Place};
use crate::format::language::{Digests, InLanguage};

/// Everything there is to translate, as a language file. What `there` has already stands in its place.
pub fn skeleton(code: &str, it: &Instrument, there: Option<&Instrument>) -> String {
    let written = texts(it);
    let translated: BTreeMap<Place, String> = there.map(texts).unwrap_or_default().into_iter().collect();
    let mut lines = vec![format!("language = {}", quoted(code))];
    for (table, digest) in checksums(it) {
        lines.push(format!("\n[{table}]\nof = \"{digest}\""));
        let mut list: Option<(String, Vec<String>)> = None;
        for (place, text) in written.iter().filter(|(place, _)| place.table == table) {
            let text = quoted(translated.get(place).unwrap_or(text));
            match place.key.rsplit_once('.').filter(|(_, number)| number.parse::<usize>().is_ok()) {
                Some((name, _)) => {
                    if list.as_ref().is_some_and(|(before, _)| before != name) {
                        lines.extend(list.take().map(listed));
                    }
                    list.get_or_insert_with(|| (name.to_owned(), Vec::new())).1.push(text);
                }
                None => {
                    lines.extend(list.take().map(listed));
                    lines.push(format!("{} = {text}", place.key));
                }
            }
        }
        lines.extend(list.map(listed));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The checksum of every table as it was written, in the order of the tables.
pub fn checksums(it: &Instrument) -> Vec<(String, String)> {
    let mut digests = Digests::default();
    texts(it).iter().for_each(|(place, text)| digests.add(place, text));
    digests.finish()
}

/// Every text by its place, each place once.
pub fn texts(it: &Instrument) -> Vec<(Place, String)> {
    let mut found: Vec<(Place, String)> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    places::each(&mut it.clone(), &mut |place, _, text| {
        if seen.insert(place.clone()) {
            found.push((place, text.clone()));
        }
    });
    found
}

/// Texts of two words and more that are the same in the translation: in a skeleton they wait for somebody.
pub fn unchanged(it: &Instrument, laid: &InLanguage) -> Vec<Place> {
    let both = texts(it).into_iter().zip(texts(&laid.instrument));
    let same = both.filter(|((_, text), (_, translated))| text == translated && text.contains(' '));
    same.map(|((place, _), _)| place).filter(|place| !laid.missing.contains(place)).collect()
}

fn listed((name, texts): (String, Vec<String>)) -> String {
    format!("{name} = [{}]", texts.join(", "))
}

/// A TOML string on one line.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
