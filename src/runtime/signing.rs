//! The school's signing key: made with the coordinators' keys, or at first use; kept in the school's file, its secret part
//! sealed to every coordinator.
//!
//! Whoever opens their key, with the passphrase or the recovery words, can sign. Where a second coordinator comes, the key
//! is sealed to both; where one goes, a new key is made, for whoever left may have kept copies. What was signed before
//! stays right: the public part stands in it, and the school remembers its earlier ones.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::format::signed;
use crate::seal::hex;
use crate::seal::keys::{PublicKey, SecretKey};
use crate::seal::signing::{SLOT, SchoolKey};
use crate::store::Store;
use crate::store::school::Coordinator;

/// The school's setting that holds it.
const SETTING: &str = "signing-key";
/// Most earlier keys that are remembered; the oldest go.
const EARLIER_MAX: usize = 50;

/// What is kept. Nothing in it is secret to somebody who opens no coordinator's key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    /// The public part, as hexadecimal digits.
    public: String,
    /// Each coordinator's public key and the secret part sealed to it, as hexadecimal digits.
    sealed: Vec<(String, String)>,
    /// Public parts of earlier keys, the newest last.
    earlier: Vec<String>,
}

fn words(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn kept(store: &Store) -> Result<Option<Kept>, String> {
    let Some(text) = store.setting(SETTING).map_err(words)? else { return Ok(None) };
    let kept = serde_json::from_str(&text);
    kept.map(Some).map_err(|error| format!("What is kept of the school's signing key cannot be read: {error}."))
}

fn keep(store: &mut Store, kept: &Kept) -> Result<(), String> {
    let text = serde_json::to_string(kept).map_err(words)?;
    store.set_setting(SETTING, &text).map_err(words)
}

/// The secret part, sealed to each of them.
fn seal_to(key: &SchoolKey, coordinators: &[Coordinator]) -> Result<Vec<(String, String)>, String> {
    let one = |coordinator: &Coordinator| {
        let slot = key.seal_to(&PublicKey(coordinator.public)).map_err(words)?;
        Ok((hex::encode(&coordinator.public), hex::encode(&slot)))
    };
    coordinators.iter().map(one).collect()
}

/// A new key for these coordinators; the one there was becomes an earlier one.
fn make(store: &mut Store, coordinators: &[Coordinator], before: Option<Kept>) -> Result<SchoolKey, String> {
    let key = SchoolKey::draw().map_err(words)?;
    let sealed = seal_to(&key, coordinators)?;
    let mut earlier = Vec::new();
    if let Some(before) = before {
        earlier = before.earlier;
        earlier.push(before.public);
        earlier.drain(..earlier.len().saturating_sub(EARLIER_MAX));
    }
    keep(store, &Kept { public: hex::encode(&key.public()), sealed, earlier })?;
    Ok(key)
}

fn open_kept(kept: &Kept, secrets: &[&SecretKey]) -> Option<SchoolKey> {
    let public = hex::decode::<32>(&kept.public)?;
    secrets.iter().find_map(|secret| {
        let owner = hex::encode(&secret.public().0);
        let (_, slot) = kept.sealed.iter().find(|(to, _)| *to == owner)?;
        SchoolKey::open(&hex::decode::<SLOT>(slot)?, secret, &public).ok()
    })
}

/// Whether it is sealed to exactly these.
fn is_theirs(kept: &Kept, coordinators: &[Coordinator]) -> bool {
    kept.sealed.len() == coordinators.len() && coordinators.iter().all(|one| has(kept, &one.public))
}

fn has(kept: &Kept, public: &[u8; 32]) -> bool {
    let owner = hex::encode(public);
    kept.sealed.iter().any(|(to, _)| *to == owner)
}

/// Brings the signing key in line with the coordinators there are now: made where there is none, sealed to whoever came,
/// made anew where somebody went. `secrets` are the keys at hand; without any, nothing can be sealed to a newcomer, and
/// a new key is made at the next use.
///
/// # Errors
/// A sentence for people; the coordinators' keys are as they were.
pub fn follow(store: &mut Store, secrets: &[&SecretKey]) -> Result<(), String> {
    let coordinators = store.coordinators().map_err(words)?;
    if coordinators.is_empty() {
        return Ok(());
    }
    let Some(before) = kept(store)? else { return make(store, &coordinators, None).map(|_| ()) };
    if is_theirs(&before, &coordinators) {
        return Ok(());
    }
    let somebody_went = !before.sealed.iter().all(|(to, _)| coordinators.iter().any(|c| hex::encode(&c.public) == *to));
    match open_kept(&before, secrets).filter(|_| !somebody_went) {
        Some(key) => keep(store, &Kept { sealed: seal_to(&key, &coordinators)?, ..before }),
        None if somebody_went => make(store, &coordinators, Some(before)).map(|_| ()),
        None => Ok(()),
    }
}

/// The signing key, opened with a coordinator's key; made where there is none that fits.
///
/// # Errors
/// A sentence for people: a key that is no coordinator's, or the store's.
pub fn open(store: &mut Store, secret: &SecretKey) -> Result<SchoolKey, String> {
    follow(store, &[secret])?;
    let coordinators = store.coordinators().map_err(words)?;
    if !coordinators.iter().any(|coordinator| coordinator.public == secret.public().0) {
        return Err("This key is no coordinator's any more, so it cannot sign for the school.".to_owned());
    }
    let before = kept(store)?;
    match before.as_ref().and_then(|kept| open_kept(kept, &[secret])) {
        Some(key) => Ok(key),
        None => make(store, &coordinators, before),
    }
}

/// The public parts of the school's signing keys, the present one first; empty where none was made yet.
///
/// # Errors
/// A sentence for people.
pub fn public_keys(store: &Store) -> Result<Vec<[u8; 32]>, String> {
    let Some(kept) = kept(store)? else { return Ok(Vec::new()) };
    let all = std::iter::once(&kept.public).chain(kept.earlier.iter().rev());
    Ok(all.filter_map(|public| hex::decode(public)).collect())
}

/// Signs a JSON object.
///
/// # Errors
/// A sentence for people where it is none.
pub fn sign(key: &SchoolKey, content: Value) -> Result<String, String> {
    let unsigned = signed::prepare(content, &key.public()).ok_or("This cannot be signed.")?;
    let signature = key.sign(&unsigned.message);
    Ok(unsigned.with(&signature))
}
