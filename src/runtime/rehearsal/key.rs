//! Whether the coordinators' real keys would open tomorrow's sheets. A made-up sheet is sealed to them in memory and opened
//! again; nothing is written, and the keys are forgotten.

use std::path::Path;

use crate::domain::exercise::ExerciseId;
use crate::domain::rehearsal::Point;
use crate::domain::secret::Secret;
use crate::locale::texts::in_english;
use crate::runtime::codes::Patience;
use crate::runtime::exercise_files::{Opened, needs, public_keys};
use crate::runtime::rehearsal::copy::words;
use crate::runtime::unlock::open_key;
use crate::seal::keys::SecretKey;
use crate::seal::sheet::{Binding, open, seal};
use crate::store::Store;

/// The name of the point.
const KEY: &str = "key";
/// What is sealed and opened.
const MADE_UP: &[u8] = b"rehearsal";

/// How many passphrases are to be typed: one, or those of all coordinators where every key is needed.
///
/// # Errors
/// The store's, as a sentence.
pub fn needed(folder: &Path, id: &ExerciseId) -> Result<usize, String> {
    let sealing = opened(folder, id)?.sealing;
    Ok(if sealing.needs_all { sealing.keys.len() } else { 1 })
}

/// Tries passphrases.
pub fn check(folder: &Path, id: &ExerciseId, passphrases: &[Secret]) -> Point {
    match tried(folder, id, passphrases) {
        Ok(sentence) => Point::ready(KEY, sentence),
        Err(sentence) => Point::not_ready(KEY, sentence),
    }
}

/// Where nobody types one.
pub fn left_out() -> Point {
    Point::left_out(
        KEY,
        "The real key was not tried. With --with-key its passphrase is asked for; nothing is opened or changed.",
    )
}

fn opened(folder: &Path, id: &ExerciseId) -> Result<Opened, String> {
    Store::open_existing(folder).and_then(|store| Opened::open(&store, id)).map_err(words)
}

fn tried(folder: &Path, id: &ExerciseId, passphrases: &[Secret]) -> Result<String, String> {
    let store = Store::open_existing(folder).map_err(words)?;
    let sealing = opened(folder, id)?.sealing;
    let mut patience = Patience::default();
    let mut secrets: Vec<SecretKey> = Vec::new();
    let mut names = Vec::new();
    for passphrase in passphrases {
        let key = open_key(folder, &store, passphrase, &mut patience).map_err(|why| in_english(&why))?;
        names.push(key.owner.name);
        secrets.push(key.secret);
    }
    let binding = Binding { exercise: &id.0, group: "", sheet: [0; 16] };
    let sealed = seal(MADE_UP, sealing.padded as usize, &public_keys(&sealing), needs(&sealing), &binding)
        .map_err(|error| format!("A made-up sheet could not be sealed: {error}."))?;
    let secrets: Vec<&SecretKey> = secrets.iter().collect();
    let opens = open(&sealed, &secrets, &binding);
    if opens.is_ok_and(|text| text.as_slice() == MADE_UP) {
        return Ok(format!("What is sealed to this exercise's keys opens with the key of {}.", names.join(" and ")));
    }
    Err(format!(
        "The passphrase is right, but the key of {} does not open what is sealed for this exercise. Please look which \
         keys the school has: reflectory key check.",
        names.join(" and ")
    ))
}
