//! Making a coordinator's key: the passphrase judged, the key file written, the recovery words handed back.
//!
//! Nothing is asked or shown here. Whoever calls shows the recovery words at once: they are nowhere else.

use std::path::{Path, PathBuf};

use crate::domain::secret::Secret;
use crate::locale::say::Say;
use crate::runtime::{keys, signing};
use crate::seal::key_file::{self, KeyFile};
use crate::seal::keys::SecretKey;
use crate::seal::recovery;
use crate::seal::strength::{self, Weakness};
use crate::store::Store;
use crate::store::school::Coordinator;

/// Recovery words in one row of a recovery sheet.
const ROW_WORDS: usize = 4;

/// A key that was made.
#[derive(Debug)]
pub struct MadeKey {
    /// Its public part.
    pub coordinator: Coordinator,
    /// Where the key file lies, from the root.
    pub path: PathBuf,
    /// The 24 words, with spaces between. They are kept nowhere.
    pub recovery_words: Secret,
}

/// Makes a key and writes its file into a folder, under a name that is free.
///
/// # Errors
/// A sentence for people: a passphrase that is easy to guess, with what would be better, or what kept the file from
/// being written. Nothing was changed then.
pub fn make(folder: &Path, name: &str, passphrase: &Secret) -> Result<MadeKey, Say> {
    make_at(&keys::free_path(folder), name, passphrase)
}

/// The same with the key file at a path of the caller's choice, where nothing may lie yet.
///
/// # Errors
/// As [`make`].
pub fn make_at(path: &Path, name: &str, passphrase: &Secret) -> Result<MadeKey, Say> {
    not_taken(path)?;
    judge(passphrase)?;
    let made = key_file::make(name, passphrase.expose());
    let (file, secret) = made.map_err(|error| Say::new("told-key-not-made").with("cause", error.to_string()))?;
    keys::write(path, &file)?;
    Ok(made_key(name, path, &file, &secret))
}

/// An error where something lies at this path.
///
/// # Errors
/// A sentence for people.
pub fn not_taken(path: &Path) -> Result<(), Say> {
    if path.exists() {
        return Err(Say::new("told-taken").with("path", path.display().to_string()));
    }
    Ok(())
}

/// An error where a passphrase is too easy to guess.
///
/// # Errors
/// A sentence for people, with what would be better.
pub fn judge(passphrase: &Secret) -> Result<(), Say> {
    let Some(weakness) = strength::weakness(passphrase.expose()) else { return Ok(()) };
    let weak = Say::new(match weakness {
        Weakness::Easy => "weak-easy",
        Weakness::RowsOfKeys => "weak-rows-of-keys",
        Weakness::Repeats => "weak-repeats",
        Weakness::Common => "weak-common",
        Weakness::LikeCommon => "weak-like-common",
        Weakness::Sequence => "weak-sequence",
        Weakness::Years => "weak-years",
        Weakness::OneWord => "weak-one-word",
        Weakness::Dates => "weak-dates",
        Weakness::Names => "weak-names",
    });
    Err(Say::new("keys-too-weak").with("weak", weak))
}

fn made_key(name: &str, path: &Path, file: &KeyFile, secret: &SecretKey) -> MadeKey {
    MadeKey {
        coordinator: Coordinator { name: name.to_owned(), public: file.public_key().0 },
        path: std::path::absolute(path).unwrap_or_else(|_| path.to_owned()),
        recovery_words: Secret::new(recovery::recovery_words(secret).to_string()),
    }
}

/// An error where the school has a coordinator already.
///
/// # Errors
/// A sentence for people.
pub fn none_yet(store: &Store) -> Result<(), Say> {
    let coordinators = store.coordinators()?;
    if coordinators.is_empty() { Ok(()) } else { Err("told-key-there".into()) }
}

/// Makes the school's first key and its owner the school's only coordinator. Makes the store where there is none.
///
/// # Errors
/// A sentence for people. Nothing was changed then; a key file that was made for it is gone again.
pub fn first(folder: &Path, name: &str, passphrase: &Secret) -> Result<MadeKey, Say> {
    judge(passphrase)?;
    let mut store = Store::open(folder)?;
    none_yet(&store)?;
    let made = make(folder, name, passphrase)?;
    if let Err(error) = store.set_coordinators(std::slice::from_ref(&made.coordinator), false) {
        // Its words were shown to nobody, and no sheet is sealed to it.
        let _ = std::fs::remove_file(&made.path);
        return Err(error.into());
    }
    // Where this fails, the first use of the signing key makes it.
    signing::follow(&mut store, &[]).ok();
    Ok(made)
}

/// The recovery sheet as lines to print or show: the words in their order, numbered from 1.
pub fn recovery_sheet(name: &str, words: &Secret) -> Vec<String> {
    let mut lines =
        vec![format!("Recovery sheet of {name}. Whoever holds it can open the sheets: lock it away."), String::new()];
    let words: Vec<&str> = words.expose().split(' ').collect();
    for (row, some) in words.chunks(ROW_WORDS).enumerate() {
        let numbered: Vec<String> =
            some.iter().enumerate().map(|(ix, word)| format!("{:>2} {word:<10}", row * ROW_WORDS + ix + 1)).collect();
        lines.push(format!("  {}", numbered.join("  ").trim_end()));
    }
    lines
}
