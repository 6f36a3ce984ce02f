//! The texts that were frozen at an activation, and what they are recognised by. Must not know: what they say.
//!
//! The languages of an instrument are twenty times as long as the instrument, and most people read one. So they stand in a
//! table of their own, each with its checksum, and the fingerprint of an activation is made of the other texts and of
//! these checksums: opening an exercise looks at all of it and reads no language. A file from before has its languages
//! among the other texts, and the same rule gives the fingerprint it was made with.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use sha2::{Digest, Sha256};

use crate::format::Files;
use crate::store::error::StoreError;
use crate::store::exercise_file::ExerciseFile;

/// What the names of language files begin with.
const LANGUAGES: &str = "lang/";

impl ExerciseFile {
    /// The frozen texts, as they were at activation, in all languages.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where anything of them changed since.
    pub fn frozen(&self) -> Result<Files, StoreError> {
        let standing = self.frozen_standing()?;
        self.read(|connection| all(connection, standing))?.ok_or_else(|| self.frozen_changed())
    }

    /// The frozen texts without the languages they can be read in, which [`ExerciseFile::frozen_language`] brings.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where they, or what the languages are recognised by, changed since the activation.
    pub fn frozen_as_written(&self) -> Result<Files, StoreError> {
        Ok(self.frozen_standing()?.texts)
    }

    /// The frozen text of a language; `None` where there is none of this name.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where it is not the one that was frozen.
    pub fn frozen_language(&self, name: &str) -> Result<Option<String>, StoreError> {
        if !self.read(|connection| has_language(connection, name))? {
            return Ok(self.frozen_standing()?.texts.remove(name));
        }
        self.read(|connection| language(connection, name))?.map(Some).ok_or_else(|| self.frozen_changed())
    }

    fn frozen_standing(&self) -> Result<Standing, StoreError> {
        let standing = self.read(Standing::read)?;
        if standing.fingerprint() == self.origin().frozen_sha256 {
            return Ok(standing);
        }
        Err(self.frozen_changed())
    }

    fn frozen_changed(&self) -> StoreError {
        self.damaged("the frozen texts do not match their fingerprint")
    }
}

/// What stands in a file, unchecked: the texts without the languages, and the languages' checksums by name.
pub(crate) struct Standing {
    pub(crate) texts: Files,
    languages: Vec<(String, [u8; 32])>,
}

impl Standing {
    /// Reads no language, except where an older file has them among the other texts.
    pub(crate) fn read(connection: &Connection) -> rusqlite::Result<Standing> {
        let mut texts = connection.prepare("SELECT name, text FROM frozen")?;
        let texts = texts.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
        // An archive is read as the program left it that wrote it.
        if !connection.table_exists(None, "frozen_language")? {
            return Ok(Standing { texts, languages: Vec::new() });
        }
        let mut languages = connection.prepare("SELECT name, sha256 FROM frozen_language ORDER BY name")?;
        let languages = languages.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Standing { texts, languages: languages.collect::<rusqlite::Result<_>>()? })
    }

    /// What an activation is recognised by.
    pub(crate) fn fingerprint(&self) -> [u8; 32] {
        let texts = self.texts.iter().map(|(name, text)| (name.as_str(), text.as_bytes()));
        let languages = self.languages.iter().map(|(name, sha256)| (name.as_str(), sha256.as_slice()));
        of_parts(texts.chain(languages).collect())
    }
}

/// All texts; `None` where a language does not match its checksum.
pub(crate) fn all(connection: &Connection, standing: Standing) -> rusqlite::Result<Option<Files>> {
    let mut files = standing.texts;
    for (name, _) in standing.languages {
        let Some(text) = language(connection, &name)? else { return Ok(None) };
        files.insert(name, text);
    }
    Ok(Some(files))
}

/// A language's text; `None` where there is none of this name, or it does not match its checksum.
pub(crate) fn language(connection: &Connection, name: &str) -> rusqlite::Result<Option<String>> {
    let mut statement = connection.prepare_cached("SELECT sha256, text FROM frozen_language WHERE name = ?1")?;
    let found: Option<([u8; 32], String)> =
        statement.query_row([name], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    Ok(found.and_then(|(sha256, text)| (sha256_of(&text) == sha256).then_some(text)))
}

/// Whether a language stands in a table of its own.
pub(crate) fn has_language(connection: &Connection, name: &str) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM frozen_language WHERE name = ?1)")?;
    statement.query_row([name], |row| row.get(0))
}

/// Writes the texts of a new activation.
pub(crate) fn write(transaction: &Transaction<'_>, files: &Files) -> rusqlite::Result<()> {
    let mut text = transaction.prepare("INSERT INTO frozen (name, text) VALUES (?1, ?2)")?;
    let mut in_language =
        transaction.prepare("INSERT INTO frozen_language (name, sha256, text) VALUES (?1, ?2, ?3)")?;
    for (name, content) in files {
        match name.starts_with(LANGUAGES) {
            true => in_language.execute(params![name, sha256_of(content), content])?,
            false => text.execute(params![name, content])?,
        };
    }
    Ok(())
}

/// Fingerprint of a set of texts, as [`Standing::fingerprint`] gives it once they are written.
pub(crate) fn fingerprint(files: &Files) -> [u8; 32] {
    let sums: Vec<(&str, [u8; 32])> = files
        .iter()
        .filter(|(name, _)| name.starts_with(LANGUAGES))
        .map(|(name, text)| (name.as_str(), sha256_of(text)))
        .collect();
    let texts = files.iter().filter(|(name, _)| !name.starts_with(LANGUAGES));
    let texts = texts.map(|(name, text)| (name.as_str(), text.as_bytes()));
    of_parts(texts.chain(sums.iter().map(|(name, sum)| (*name, sum.as_slice()))).collect())
}

/// In the order of the names; each name and content goes in behind its length, so that no two sets look alike.
fn of_parts(mut parts: Vec<(&str, &[u8])>) -> [u8; 32] {
    parts.sort_unstable();
    let mut hash = Sha256::new();
    for part in parts.iter().flat_map(|(name, content)| [name.as_bytes(), content]) {
        let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
        hash.update(length.to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

fn sha256_of(text: &str) -> [u8; 32] {
    Sha256::digest(text).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_sets_of_texts_have_one_fingerprint() {
        let set = |pairs: &[(&str, &str)]| -> [u8; 32] {
            fingerprint(&pairs.iter().map(|(n, t)| ((*n).to_owned(), (*t).to_owned())).collect())
        };
        let sets: [&[(&str, &str)]; 10] = [
            &[],
            &[("", "")],
            &[("a", "bc")],
            &[("ab", "c")],
            &[("a", "b"), ("c", "")],
            &[("a", ""), ("b", "c")],
            &[("abc", "")],
            &[("lang/xx.toml", "")],
            &[("lang/xx.toml", "a")],
            &[("lang/xy.toml", "a")],
        ];
        for (i, left) in sets.iter().enumerate() {
            for right in &sets[..i] {
                assert_ne!(set(left), set(right), "{left:?} {right:?}");
            }
        }
    }
}
