//! Unlocking a coordinator's key: which key files are meant, and a passphrase or recovery words tried on them.

use std::path::{Path, PathBuf};

use crate::domain::secret::Secret;
use crate::locale::say::Say;
use crate::runtime::codes::Patience;
use crate::runtime::key_change::KeyChange;
use crate::runtime::keys::{self, Found};
use crate::seal::key_file::{self, UnlockError};
use crate::seal::keys::SecretKey;
use crate::seal::recovery;
use crate::store::Store;
use crate::store::error::StoreError;
use crate::store::school::Coordinator;

/// What somebody types to unlock a key.
#[derive(Debug)]
pub enum Proof {
    /// The passphrase of the key file.
    Passphrase(Secret),
    /// The 24 words of the recovery sheet.
    Words(Secret),
}

/// Whose passphrase it was. Nothing of the key is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlocked {
    /// The name the school knows the coordinator by.
    pub name: String,
    /// The public part of their key.
    pub public: [u8; 32],
}

/// A key that is open, whose it is, and where its file lies. The key is wiped from memory when this goes.
#[derive(Debug)]
pub struct OpenKey {
    /// The key.
    pub secret: SecretKey,
    /// The key file.
    pub found: Found,
    /// Its owner, as the school knows them.
    pub owner: Unlocked,
}

/// Everybody who is a coordinator, and while a change of the keys is under way also who will be one.
///
/// # Errors
/// The store's.
pub fn known(store: &Store) -> Result<Vec<Coordinator>, StoreError> {
    let mut known = store.coordinators()?;
    for coming in KeyChange::pending(store)?.into_iter().flat_map(|change| change.coordinators) {
        if !known.iter().any(|there| there.public == coming.public) {
            known.push(coming);
        }
    }
    Ok(known)
}

/// The key files that are meant: those named, or those of the folder that belong to one of these keys. Others that
/// lie there, retired or a neighbour's, are no hindrance.
///
/// # Errors
/// A sentence for people when there is none, when one cannot be read, or when one belongs to another store.
pub fn meant(folder: &Path, named: &[PathBuf], known: &[[u8; 32]]) -> Result<Vec<Found>, Say> {
    let files: Vec<Found> = if named.is_empty() {
        let mut seen = Vec::new();
        let mut found = keys::in_folder(folder);
        found.retain(|f| {
            let key = f.file.public_key().0;
            let wanted = known.contains(&key) && !seen.contains(&key);
            seen.push(key);
            wanted
        });
        found
    } else {
        let open = |path: &PathBuf| Ok(Found { path: path.clone(), file: keys::open(path)? });
        named.iter().map(open).collect::<Result<_, Say>>()?
    };
    if files.is_empty() {
        return Err(Say::new("told-no-readable-key").with("folder", folder.display().to_string()));
    }
    if files.iter().any(|found| !known.contains(&found.file.public_key().0)) {
        return Err("told-other-school".into());
    }
    Ok(files)
}

/// Unlocks one key file. Takes about a sixth of a second.
///
/// # Errors
/// A sentence for people.
pub fn unlock(found: &Found, proof: &Proof) -> Result<SecretKey, Say> {
    match proof {
        Proof::Passphrase(passphrase) => key_file::unlock(&found.file, passphrase.expose()).map_err(|error| {
            Say::written(match error {
                UnlockError::WrongPassphrase => "This is not the passphrase of this key. Nothing was changed; the \
                                                 recovery words help too: --recovery."
                    .to_owned(),
                other => format!(
                    "{}: {other}. Nothing was changed. A copy of the key file or the recovery words help.",
                    found.path.display()
                ),
            })
        }),
        Proof::Words(words) => {
            let secret = recovery::from_recovery_words(words.expose())
                .map_err(|error| format!("These are not recovery words: {error}. Nothing was changed."))?;
            match secret.public() == found.file.public_key() {
                true => Ok(secret),
                false => Err(Say::written("These recovery words belong to another key. Nothing was changed.")),
            }
        }
    }
}

/// Tries a passphrase on the keys of this school's coordinators and forgets the key again. Wrong ones are answered
/// more and more slowly: not for the drawing thread.
///
/// # Errors
/// A sentence for people: no key yet, no key file here, a damaged one, or another passphrase.
pub fn try_passphrase(folder: &Path, passphrase: &Secret, patience: &mut Patience) -> Result<Unlocked, Say> {
    let store = Store::open_existing(folder)?;
    open_key(folder, &store, passphrase, patience).map(|open| open.owner)
}

/// The same, and the key stays open for what is done with it next.
///
/// # Errors
/// As [`try_passphrase`].
pub fn open_key(folder: &Path, store: &Store, passphrase: &Secret, patience: &mut Patience) -> Result<OpenKey, Say> {
    let known = known(store)?;
    if known.is_empty() {
        return Err("told-no-key-yet".into());
    }
    if passphrase.expose().is_empty() {
        return Err("told-type-passphrase".into());
    }
    let mut tried = Tried::default();
    for found in keys::in_folder(folder) {
        let public = found.file.public_key().0;
        let Some(owner) = known.iter().find(|coordinator| coordinator.public == public) else { continue };
        // A second copy is looked at only where the first could not be asked.
        if tried.wrong.iter().any(|(wrong, _)| *wrong == public) {
            continue;
        }
        match key_file::unlock(&found.file, passphrase.expose()) {
            Ok(secret) => {
                patience.right();
                let owner = Unlocked { name: owner.name.clone(), public };
                return Ok(OpenKey { secret, found, owner });
            }
            Err(UnlockError::WrongPassphrase) => tried.wrong.push((public, owner.name.clone())),
            Err(UnlockError::Damaged | UnlockError::Swapped) => tried.damaged.push(found.path),
            Err(UnlockError::NoMemory) => tried.no_memory = true,
        }
    }
    tried.damaged.extend(keys::paths(folder).into_iter().filter(|path| keys::open(path).is_err()));
    if !tried.wrong.is_empty() && !tried.no_memory {
        patience.wrong();
    }
    Err(tried.sentence(folder))
}

/// What became of the key files of a folder.
#[derive(Default)]
struct Tried {
    wrong: Vec<([u8; 32], String)>,
    damaged: Vec<PathBuf>,
    no_memory: bool,
}

impl Tried {
    fn sentence(&self, folder: &Path) -> Say {
        if self.no_memory {
            return Say::new("told-key-no-memory");
        }
        let owners: Vec<&str> = self.wrong.iter().map(|(_, name)| name.as_str()).collect();
        let wrong = |one, several| match owners.as_slice() {
            [owner] => Say::new(one).with("owner", (*owner).to_owned()),
            _ => Say::new(several).with("owners", owners.join(", ")),
        };
        match (owners.is_empty(), self.damaged.first().map(|path| path.display().to_string())) {
            (false, None) => wrong("told-wrong", "told-wrong-all"),
            (false, Some(path)) => wrong("told-wrong-and-damaged", "told-wrong-all-and-damaged").with("path", path),
            (true, Some(path)) => Say::new("told-key-damaged").with("path", path),
            (true, None) => Say::new("told-no-key-here").with("folder", folder.display().to_string()),
        }
    }
}
