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
/// How often it is read anew because another program changed it: each time that one got further, and few programs have
/// a school open.
const TRIES_MAX: u32 = 16;
const AT_ONCE: &str = "Another program is changing the school's signing key at this moment. Please try again.";

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

/// What is kept, and its text as it stands in the store.
fn kept(store: &Store) -> Result<Option<(Kept, String)>, String> {
    let Some(text) = store.setting(SETTING).map_err(words)? else { return Ok(None) };
    let kept = serde_json::from_str(&text);
    let kept = kept.map_err(|error| format!("What is kept of the school's signing key cannot be read: {error}."))?;
    Ok(Some((kept, text)))
}

/// Keeps it in the place of what was read; `false` where another program was first.
fn keep(store: &mut Store, kept: &Kept, read: Option<&str>) -> Result<bool, String> {
    let text = serde_json::to_string(kept).map_err(words)?;
    store.change_setting(SETTING, read, &text).map_err(words)
}

/// The secret part, sealed to each of them.
fn seal_to(key: &SchoolKey, coordinators: &[Coordinator]) -> Result<Vec<(String, String)>, String> {
    let one = |coordinator: &Coordinator| {
        let slot = key.seal_to(&PublicKey(coordinator.public)).map_err(words)?;
        Ok((hex::encode(&coordinator.public), hex::encode(&slot)))
    };
    coordinators.iter().map(one).collect()
}

/// A new key for these coordinators; the one there was becomes an earlier one. `None` where another program was first:
/// then its key counts, and this one is forgotten.
fn make(
    store: &mut Store,
    coordinators: &[Coordinator],
    before: Option<(Kept, String)>,
) -> Result<Option<SchoolKey>, String> {
    let key = SchoolKey::draw().map_err(words)?;
    let sealed = seal_to(&key, coordinators)?;
    let (mut earlier, mut read) = (Vec::new(), None);
    if let Some((before, text)) = before {
        earlier = before.earlier;
        earlier.push(before.public);
        earlier.drain(..earlier.len().saturating_sub(EARLIER_MAX));
        read = Some(text);
    }
    let made = keep(store, &Kept { public: hex::encode(&key.public()), sealed, earlier }, read.as_deref())?;
    Ok(made.then_some(key))
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
    for _ in 0..TRIES_MAX {
        if followed(store, secrets)? {
            return Ok(());
        }
    }
    Err(AT_ONCE.to_owned())
}

/// As [`follow`], once; `false` where another program changed it meanwhile.
fn followed(store: &mut Store, secrets: &[&SecretKey]) -> Result<bool, String> {
    let coordinators = store.coordinators().map_err(words)?;
    if coordinators.is_empty() {
        return Ok(true);
    }
    let Some((before, text)) = kept(store)? else { return Ok(make(store, &coordinators, None)?.is_some()) };
    if is_theirs(&before, &coordinators) {
        return Ok(true);
    }
    let somebody_went = !before.sealed.iter().all(|(to, _)| coordinators.iter().any(|c| hex::encode(&c.public) == *to));
    match open_kept(&before, secrets).filter(|_| !somebody_went) {
        Some(key) => keep(store, &Kept { sealed: seal_to(&key, &coordinators)?, ..before }, Some(&text)),
        None if somebody_went => Ok(make(store, &coordinators, Some((before, text)))?.is_some()),
        None => Ok(true),
    }
}

/// The signing key, opened with a coordinator's key; made where there is none that fits. Of several programs that make it
/// at once one wins, and the others take that one's.
///
/// # Errors
/// A sentence for people: a key that is no coordinator's, or the store's.
pub fn open(store: &mut Store, secret: &SecretKey) -> Result<SchoolKey, String> {
    for _ in 0..TRIES_MAX {
        follow(store, &[secret])?;
        let coordinators = store.coordinators().map_err(words)?;
        if !coordinators.iter().any(|coordinator| coordinator.public == secret.public().0) {
            return Err("This key is no coordinator's any more, so it cannot sign for the school.".to_owned());
        }
        let before = kept(store)?;
        if let Some(key) = before.as_ref().and_then(|(kept, _)| open_kept(kept, &[secret])) {
            return Ok(key);
        }
        if let Some(key) = make(store, &coordinators, before)? {
            return Ok(key);
        }
    }
    Err(AT_ONCE.to_owned())
}

/// The public parts of the school's signing keys, the present one first; empty where none was made yet.
///
/// # Errors
/// A sentence for people.
pub fn public_keys(store: &Store) -> Result<Vec<[u8; 32]>, String> {
    let Some((kept, _)) = kept(store)? else { return Ok(Vec::new()) };
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
