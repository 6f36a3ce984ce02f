//! The texts that were frozen at an activation, and what they are recognised by. Must not know: what they say.

use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use crate::format::Files;

/// The frozen texts, unchecked.
pub(crate) fn texts(connection: &Connection) -> rusqlite::Result<Files> {
    let mut statement = connection.prepare("SELECT name, text FROM frozen")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// One of the frozen texts, unchecked.
pub(crate) fn text(connection: &Connection, name: &str) -> rusqlite::Result<Option<String>> {
    let mut statement = connection.prepare_cached("SELECT text FROM frozen WHERE name = ?1")?;
    statement.query_row([name], |row| row.get(0)).optional()
}

/// Fingerprint of a set of texts. Each name and text goes in behind its length, so that no two sets look alike.
pub(crate) fn fingerprint(files: &Files) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in files.iter().flat_map(|(name, text)| [name, text]) {
        let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
        hash.update(length.to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_sets_of_texts_have_one_fingerprint() {
        let set = |pairs: &[(&str, &str)]| -> [u8; 32] {
            fingerprint(&pairs.iter().map(|(n, t)| ((*n).to_owned(), (*t).to_owned())).collect())
        };
        let sets: [&[(&str, &str)]; 7] = [
            &[],
            &[("", "")],
            &[("a", "bc")],
            &[("ab", "c")],
            &[("a", "b"), ("c", "")],
            &[("a", ""), ("b", "c")],
            &[("abc", "")],
        ];
        for (i, left) in sets.iter().enumerate() {
            for right in &sets[..i] {
                assert_ne!(set(left), set(right), "{left:?} {right:?}");
            }
        }
    }
}
