//! A coordinator's key file: the secret key under a passphrase, as text that can be looked at.
//!
//! The passphrase is stretched with Argon2id (RFC 9106); the secret stands under
//! XChaCha20-Poly1305. Beside it the file keeps how many sheets of each exercise were seen, so that
//! a store copied back from last week is noticed.

use std::collections::BTreeMap;
use std::fmt;

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::seal::hex;
use crate::seal::keys::{KEY, PublicKey, SecretKey};
use crate::seal::padding::TAG;
use crate::seal::stretch::{Cost, stretch};
use crate::seal::{SealError, random};

const VERSION: u32 = 1;
/// Associated data of the sealed secret.
const LABEL: &[u8] = b"reflectory key file 1";
/// Longest file that is read.
const TEXT_MAX: usize = 256 * 1024;
/// Longest name of a coordinator or an exercise, in bytes.
const NAME_MAX: usize = 200;
/// Most exercises remembered: decades of a school. The first in order of their ids, the oldest, go.
const SEEN_MAX: usize = 1000;
/// Longest passphrase, in bytes.
const PASSPHRASE_MAX: usize = 1024;
const KDF: &str = "argon2id";
const CIPHER: &str = "xchacha20-poly1305";

/// A key file. Nothing in it is secret to somebody who does not know the passphrase.
#[derive(Clone, PartialEq, Eq)]
pub struct KeyFile {
    name: String,
    public: PublicKey,
    cost: Cost,
    salt: [u8; 16],
    nonce: [u8; 24],
    sealed: [u8; KEY + TAG],
    check: [u8; 8],
    seen: BTreeMap<String, u32>,
}

impl fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyFile").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Why a key file is not unlocked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnlockError {
    /// The file is whole, but another passphrase locked it.
    #[error("this is not the passphrase of this key file")]
    WrongPassphrase,
    /// The sealed part was changed; the right passphrase would not help.
    #[error("this key file is damaged; use a copy of it or the recovery sheet")]
    Damaged,
    /// The public key in the file belongs to somebody else: sheets sealed to it would be theirs.
    #[error("the public key in this file does not belong to its secret key; somebody changed it")]
    Swapped,
    /// The machine has not the memory that the file asks for.
    #[error("this machine has too little free memory to open the key file")]
    NoMemory,
}

/// Why a text is no key file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyFileError {
    /// Longer than any key file.
    #[error("this is too long for a key file")]
    TooLong,
    /// Not of the described form.
    #[error("this is not a key file: {0}")]
    Unreadable(String),
    /// Written by a program that knows more.
    #[error("a key file of form {0}, which this version does not know")]
    Version(u32),
    /// A part that is not what it should be.
    #[error("in this key file, {0} is not what it should be")]
    Part(&'static str),
    /// It asks for more work or memory than any key file we write.
    #[error("this key file asks for more memory or time than any key file needs")]
    Cost,
}

/// Draws a key and locks it.
///
/// # Errors
/// A name or passphrase that is too long, or a machine without random numbers or memory.
pub fn make(name: &str, passphrase: &str) -> Result<(KeyFile, SecretKey), SealError> {
    make_at(Cost::CAREFUL, name, passphrase)
}

/// The same at another cost; for the sample school and for tests, which would be slow otherwise.
///
/// # Errors
/// As [`make`], and a cost out of bounds.
pub fn make_at(cost: Cost, name: &str, passphrase: &str) -> Result<(KeyFile, SecretKey), SealError> {
    let secret = SecretKey::draw()?;
    Ok((lock_at(cost, &secret, name, passphrase)?, secret))
}

/// Locks a key at hand: after a recovery, or under a new passphrase. Nothing is remembered as seen.
///
/// # Errors
/// As [`make`].
pub fn lock(secret: &SecretKey, name: &str, passphrase: &str) -> Result<KeyFile, SealError> {
    lock_at(Cost::CAREFUL, secret, name, passphrase)
}

fn lock_at(cost: Cost, secret: &SecretKey, name: &str, passphrase: &str) -> Result<KeyFile, SealError> {
    for (text, max) in [(name, NAME_MAX), (passphrase, PASSPHRASE_MAX)] {
        if text.len() > max {
            return Err(SealError::NameTooLong { bytes: text.len(), max });
        }
    }
    let salt = *random::bytes()?;
    let nonce = *random::bytes()?;
    let key = locking_key(cost, passphrase, &salt)?;
    let mut body = Zeroizing::new(Vec::with_capacity(KEY + TAG));
    body.extend_from_slice(secret.bytes());
    XChaCha20Poly1305::new((&*key).into())
        .encrypt_in_place(&XNonce::from(nonce), LABEL, &mut *body)
        .map_err(|_| SealError::BadKey)?;
    let sealed = body.as_slice().try_into().map_err(|_| SealError::BadKey)?;
    let check = checksum(cost, &salt, &nonce, &sealed);
    Ok(KeyFile {
        name: name.to_owned(),
        public: secret.public(),
        cost,
        salt,
        nonce,
        sealed,
        check,
        seen: BTreeMap::new(),
    })
}

/// Unlocks a key file. Takes about a sixth of a second and 64 MiB: not for the drawing thread.
///
/// # Errors
/// See [`UnlockError`].
pub fn unlock(file: &KeyFile, passphrase: &str) -> Result<SecretKey, UnlockError> {
    // Asked first, so that damage is not taken for a forgotten passphrase.
    if checksum(file.cost, &file.salt, &file.nonce, &file.sealed) != file.check {
        return Err(UnlockError::Damaged);
    }
    if passphrase.len() > PASSPHRASE_MAX {
        return Err(UnlockError::WrongPassphrase);
    }
    let key = locking_key(file.cost, passphrase, &file.salt).map_err(|error| match error {
        SealError::NoMemory => UnlockError::NoMemory,
        _ => UnlockError::Damaged,
    })?;
    let mut body = Zeroizing::new(file.sealed.to_vec());
    XChaCha20Poly1305::new((&*key).into())
        .decrypt_in_place(&XNonce::from(file.nonce), LABEL, &mut *body)
        .map_err(|_| UnlockError::WrongPassphrase)?;
    let bytes = body.as_slice().try_into().map_err(|_| UnlockError::Damaged)?;
    let secret = SecretKey::from_bytes(Zeroizing::new(bytes));
    // The public key is not bound in by the seal, so that a swap is told from a wrong passphrase.
    if secret.public() != file.public {
        return Err(UnlockError::Swapped);
    }
    Ok(secret)
}

/// One accent can be typed in two ways, by machine; NFC (Unicode annex 15) makes them one.
fn locking_key(cost: Cost, passphrase: &str, salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, SealError> {
    let mut composed = Zeroizing::new(String::with_capacity(4 * PASSPHRASE_MAX));
    composed.extend(passphrase.nfc());
    stretch(cost, composed.as_bytes(), salt)
}

/// Tells damage from a wrong passphrase. It is no protection: whoever changes a file on purpose
/// writes a new one, and then the seal does not open.
fn checksum(cost: Cost, salt: &[u8; 16], nonce: &[u8; 24], sealed: &[u8; KEY + TAG]) -> [u8; 8] {
    let mut hash = Sha256::new();
    hash.update(LABEL);
    for number in [cost.memory_kib, cost.passes, cost.lanes] {
        hash.update(number.to_le_bytes());
    }
    hash.update(salt);
    hash.update(nonce);
    hash.update(sealed);
    let hash: [u8; 32] = hash.finalize().into();
    let mut check = [0; 8];
    check.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    check
}

/// The file as TOML names it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    version: u32,
    name: String,
    public_key: String,
    passphrase: PassphraseText,
    secret: SecretText,
    #[serde(default)]
    seen: BTreeMap<String, u32>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PassphraseText {
    kdf: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SecretText {
    cipher: String,
    nonce: String,
    sealed: String,
    check: String,
}

const COMMENT: &str = "\
# The key file of a Reflectory coordinator. With its passphrase it opens the answers of the school's
# exercises. Keep it, keep a copy of it, and keep the recovery sheet somewhere else: without either,
# sealed answers are lost for everybody.
# [seen] remembers how many sheets of each exercise this key has met.

";

impl KeyFile {
    /// The coordinator's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What sheets are sealed to. Believe it only from a file that was unlocked.
    pub fn public_key(&self) -> PublicKey {
        self.public
    }

    /// The work a guess at the passphrase costs.
    pub fn cost(&self) -> Cost {
        self.cost
    }

    /// Forgets an exercise that was taken out of the store; `true` where it was remembered.
    pub fn forget_seen(&mut self, exercise: &str) -> bool {
        self.seen.remove(exercise).is_some()
    }

    /// Most sheets of an exercise that were ever seen with this key.
    pub fn seen(&self, exercise: &str) -> u32 {
        self.seen.get(exercise).copied().unwrap_or(0)
    }

    /// Remembers a count; a smaller one than before changes nothing. `false` when the id is too long
    /// to be kept.
    pub fn note_seen(&mut self, exercise: &str, sheets: u32) -> bool {
        if exercise.len() > NAME_MAX {
            return false;
        }
        let most = self.seen.entry(exercise.to_owned()).or_default();
        *most = sheets.max(*most);
        while self.seen.len() > SEEN_MAX {
            self.seen.pop_first();
        }
        true
    }

    /// The file's text.
    pub fn to_text(&self) -> String {
        let Cost { memory_kib, passes, lanes } = self.cost;
        let text = Text {
            version: VERSION,
            name: self.name.clone(),
            public_key: hex::encode(&self.public.0),
            passphrase: PassphraseText {
                kdf: KDF.to_owned(),
                memory_kib,
                passes,
                lanes,
                salt: hex::encode(&self.salt),
            },
            secret: SecretText {
                cipher: CIPHER.to_owned(),
                nonce: hex::encode(&self.nonce),
                sealed: hex::encode(&self.sealed),
                check: hex::encode(&self.check),
            },
            seen: self.seen.clone(),
        };
        // Plain texts and small numbers: there is nothing here that TOML could not write.
        format!("{COMMENT}{}", toml::to_string(&text).unwrap_or_default())
    }

    /// Reads a file's text, believing nothing.
    ///
    /// # Errors
    /// See [`KeyFileError`].
    pub fn from_text(text: &str) -> Result<KeyFile, KeyFileError> {
        if text.len() > TEXT_MAX {
            return Err(KeyFileError::TooLong);
        }
        let table: toml::Table = text.parse().map_err(unreadable)?;
        // Before the rest, which a later form may have changed.
        let version = table.get("version").and_then(toml::Value::as_integer).and_then(|v| u32::try_from(v).ok());
        match version {
            Some(VERSION) => KeyFile::from_parts(table.try_into().map_err(unreadable)?),
            Some(other) => Err(KeyFileError::Version(other)),
            None => Err(KeyFileError::Part("version")),
        }
    }

    fn from_parts(text: Text) -> Result<KeyFile, KeyFileError> {
        let PassphraseText { kdf, memory_kib, passes, lanes, salt } = text.passphrase;
        let cost = Cost { memory_kib, passes, lanes };
        let names = std::iter::once(&text.name).chain(text.seen.keys());
        for (wrong, part) in [
            (names.into_iter().any(|name| name.len() > NAME_MAX), "a name"),
            (text.seen.len() > SEEN_MAX, "seen"),
            (kdf != KDF, "kdf"),
            (text.secret.cipher != CIPHER, "cipher"),
        ] {
            if wrong {
                return Err(KeyFileError::Part(part));
            }
        }
        if !cost.is_bounded() {
            return Err(KeyFileError::Cost);
        }
        Ok(KeyFile {
            name: text.name,
            public: PublicKey(hex::decode(&text.public_key).ok_or(KeyFileError::Part("public_key"))?),
            cost,
            salt: hex::decode(&salt).ok_or(KeyFileError::Part("salt"))?,
            nonce: hex::decode(&text.secret.nonce).ok_or(KeyFileError::Part("nonce"))?,
            sealed: hex::decode(&text.secret.sealed).ok_or(KeyFileError::Part("sealed"))?,
            check: hex::decode(&text.secret.check).ok_or(KeyFileError::Part("check"))?,
            seen: text.seen,
        })
    }
}

fn unreadable(error: toml::de::Error) -> KeyFileError {
    KeyFileError::Unreadable(error.message().to_owned())
}
