//! Signed JSON: a Data Integrity proof of the W3C with the cryptosuite `eddsa-jcs-2022`, so that other programs can
//! check it too. `docs/format.md` describes it.
//!
//! What is signed are 64 bytes: the SHA-256 of the proof without its value, then the SHA-256 of everything else, both in
//! the canonical form of RFC 8785. Keys stand as `did:key`, signatures as base58. Nothing is signed or checked here: bytes
//! leave, and a signature comes back.

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// The bytes before an Ed25519 public key in a `did:key`.
const ED25519: [u8; 2] = [0xed, 0x01];
/// Begins what is written in base58.
const BASE58: char = 'z';
const DID: &str = "did:key:";
const PROOF: &str = "proof";
const VALUE: &str = "proofValue";
const CONTEXT: &str = "@context";
/// Longest `did:key` and longest signature that are looked at, in characters.
const WORD_MAX: usize = 200;

/// Something that is about to be signed.
#[derive(Clone, Debug)]
pub struct Unsigned {
    content: Map<String, Value>,
    proof: Map<String, Value>,
    /// The bytes to be signed.
    pub message: [u8; 64],
}

/// Something signed, taken apart; whether it is right is still to be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Whose signature it says it is.
    pub public: [u8; 32],
    /// The bytes that were signed.
    pub message: [u8; 64],
    /// The signature.
    pub signature: [u8; 64],
}

/// Why there is no signature to be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoSignature {
    /// It bears none.
    #[error("it is not signed")]
    NotSigned,
    /// It bears one of another kind, or one that cannot be read.
    #[error("its signature is of a kind that this program does not know")]
    Unknown,
}

/// The name of a public key that any program can read.
pub fn did(public: &[u8; 32]) -> String {
    format!("{DID}{}", multibase(&[ED25519.as_slice(), public].concat()))
}

/// The public key of such a name.
pub fn public_of(did: &str) -> Option<[u8; 32]> {
    let bytes = from_multibase(did.strip_prefix(DID)?)?;
    bytes.strip_prefix(ED25519.as_slice())?.try_into().ok()
}

fn multibase(bytes: &[u8]) -> String {
    format!("{BASE58}{}", bs58::encode(bytes).into_string())
}

fn from_multibase(text: &str) -> Option<Vec<u8>> {
    if text.len() > WORD_MAX {
        return None;
    }
    bs58::decode(text.strip_prefix(BASE58)?).into_vec().ok()
}

/// What is to be signed with the key of which this is the public part; `None` for what is no JSON object.
pub fn prepare(content: Value, public: &[u8; 32]) -> Option<Unsigned> {
    let Value::Object(content) = content else { return None };
    let did = did(public);
    let fragment = did.strip_prefix(DID)?;
    let mut proof = Map::new();
    // The suite wants the context of what is signed, where there is one, in the proof as well.
    if let Some(context) = content.get(CONTEXT) {
        proof.insert(CONTEXT.to_owned(), context.clone());
    }
    for (key, value) in [
        ("type", "DataIntegrityProof"),
        ("cryptosuite", "eddsa-jcs-2022"),
        ("verificationMethod", &format!("{did}#{fragment}")),
        ("proofPurpose", "assertionMethod"),
    ] {
        proof.insert(key.to_owned(), json!(value));
    }
    let message = message(&content, &proof)?;
    Some(Unsigned { content, proof, message })
}

impl Unsigned {
    /// The JSON with its signature, on one line.
    pub fn with(mut self, signature: &[u8; 64]) -> String {
        self.proof.insert(VALUE.to_owned(), json!(multibase(signature)));
        self.content.insert(PROOF.to_owned(), Value::Object(self.proof));
        serde_json::to_string(&self.content).unwrap_or_default()
    }
}

/// Takes signed JSON apart, believing nothing.
///
/// # Errors
/// [`NoSignature`].
pub fn take_apart(signed: &Value) -> Result<Signed, NoSignature> {
    let mut content = signed.as_object().ok_or(NoSignature::NotSigned)?.clone();
    let proof = content.remove(PROOF).filter(|proof| !proof.is_null()).ok_or(NoSignature::NotSigned)?;
    let Value::Object(mut proof) = proof else { return Err(NoSignature::Unknown) };
    let value = proof.remove(VALUE);
    let text = |key: &str| proof.get(key).and_then(Value::as_str);
    let kind = (text("type"), text("cryptosuite"), text("proofPurpose"));
    let known = kind == (Some("DataIntegrityProof"), Some("eddsa-jcs-2022"), Some("assertionMethod"));
    // A proof of another context is one about something else.
    if !known || proof.get(CONTEXT) != content.get(CONTEXT) {
        return Err(NoSignature::Unknown);
    }
    let (did, fragment) = text("verificationMethod").and_then(|m| m.split_once('#')).ok_or(NoSignature::Unknown)?;
    let public = public_of(did).filter(|_| did.strip_prefix(DID) == Some(fragment)).ok_or(NoSignature::Unknown)?;
    let signature = value.as_ref().and_then(Value::as_str).and_then(from_multibase);
    let signature = signature.and_then(|bytes| bytes.try_into().ok()).ok_or(NoSignature::Unknown)?;
    let message = message(&content, &proof).ok_or(NoSignature::Unknown)?;
    Ok(Signed { public, message, signature })
}

fn message(content: &Map<String, Value>, proof: &Map<String, Value>) -> Option<[u8; 64]> {
    let hash = |value: &Map<String, Value>| Some(Sha256::digest(serde_json_canonicalizer::to_vec(value).ok()?));
    let (proof, content) = (hash(proof)?, hash(content)?);
    [proof.as_slice(), content.as_slice()].concat().try_into().ok()
}
