//! What two machines prove to each other before either believes anything: that they know the same join code.
//!
//! The code stands on the coordinator's screen. Nineteen of its twenty symbols are random: 94 bits, so whoever listens or
//! poses as one side gains nothing by trying codes against a proof afterwards. Both proofs are of the hub's certificate as
//! that side sees it, so a machine in the middle, which has another one, cannot pass them on.
//!
//! ```text
//! key of a use   HKDF-SHA-256 (RFC 5869), no salt, of the first 19 symbols as ASCII capitals; info "reflectory join 1 USE"
//! client proof   HMAC-SHA-256 (RFC 2104), key "client": certificate's SHA-256 32, nonce 32, station's public key 32
//! server proof   HMAC-SHA-256, key "server": certificate's SHA-256 32, client's nonce 32, server's nonce 32, body's SHA-256 32
//! ```
//!
//! A class is joined in the same way with keys of its own: they come from the class key, which every machine of the
//! exercise holds since it joined the lab, and from the class's short code, which only says which class of the school it is.
//!
//! ```text
//! key of a use   HKDF-SHA-256, no salt, of the class key and the code's 4 symbols; info "reflectory class 1 USE"
//! a class's name HMAC-SHA-256, key "name", of nothing: its first 8 bytes
//! ```

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::seal::code::{ClassCode, Code, TypingSlip};
use crate::seal::{SealError, derive, random};

/// Symbols of a join code, the check symbol included.
pub const SYMBOLS: usize = 20;

/// The code that joins machines to one exercise, shown in four fives. A secret, wiped when dropped.
pub type JoinCode = Code<SYMBOLS>;

/// A new join code.
///
/// # Errors
/// When the machine gives no random numbers.
pub fn draw() -> Result<JoinCode, SealError> {
    JoinCode::draw()
}

/// Reads a typed join code; case, spaces and dashes don't matter.
///
/// # Errors
/// The first slip, as a sentence.
pub fn parse(typed: &str) -> Result<JoinCode, TypingSlip> {
    JoinCode::parse(typed)
}

/// A new nonce. No secret, but never the same twice.
///
/// # Errors
/// When the machine gives no random numbers.
pub fn draw_nonce() -> Result<[u8; 32], SealError> {
    random::bytes().map(|nonce| *nonce)
}

/// A new token, with which a station that joined shows on every later request which one it is.
///
/// # Errors
/// When the machine gives no random numbers.
pub fn draw_token() -> Result<Zeroizing<[u8; 32]>, SealError> {
    random::bytes()
}

/// SHA-256 (FIPS 180-4) of a certificate (DER), of an answer's body, or of a token that is to be kept.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// With this a station shows the hub that it knows the code, without telling it. `station_public` is the key with which
/// the station will sign (Ed25519).
pub fn client_proof(
    code: &JoinCode,
    certificate_sha256: &[u8; 32],
    client_nonce: &[u8; 32],
    station_public: &[u8; 32],
) -> [u8; 32] {
    client_proof_with(&key(code, "client"), certificate_sha256, client_nonce, station_public)
}

/// With this the hub shows the station that it knows the code and that certificate and body are its own.
pub fn server_proof(
    code: &JoinCode,
    certificate_sha256: &[u8; 32],
    client_nonce: &[u8; 32],
    server_nonce: &[u8; 32],
    body_sha256: &[u8; 32],
) -> [u8; 32] {
    server_proof_with(&key(code, "server"), certificate_sha256, client_nonce, server_nonce, body_sha256)
}

/// The keys with which the machines of one class prove to each other that they belong to it; wiped when dropped.
pub struct ClassKeys {
    client: Zeroizing<[u8; 32]>,
    server: Zeroizing<[u8; 32]>,
    name: [u8; 8],
}

impl ClassKeys {
    /// The keys of the class with this code, among the machines that hold this class key.
    pub fn of(class_key: &[u8; 32], code: &ClassCode) -> ClassKeys {
        let secret = Zeroizing::new([class_key.as_slice(), code.symbols()].concat());
        let key = |used_for: &str| derive::key(&secret, format!("reflectory class 1 {used_for}").as_bytes());
        let name = derive::hmac(&key("name"), &[]).first_chunk().copied().unwrap_or_default();
        ClassKeys { client: key("client"), server: key("server"), name }
    }

    /// The name under which the network is told of the class. Without the class key it says nothing.
    pub fn name(&self) -> &[u8; 8] {
        &self.name
    }

    /// As [`client_proof`]; `machine` is what this machine is counted by, drawn for the occasion.
    pub fn client_proof(&self, certificate_sha256: &[u8; 32], nonce: &[u8; 32], machine: &[u8; 32]) -> [u8; 32] {
        client_proof_with(&self.client, certificate_sha256, nonce, machine)
    }

    /// As [`server_proof`].
    pub fn server_proof(
        &self,
        certificate_sha256: &[u8; 32],
        client_nonce: &[u8; 32],
        server_nonce: &[u8; 32],
        body_sha256: &[u8; 32],
    ) -> [u8; 32] {
        server_proof_with(&self.server, certificate_sha256, client_nonce, server_nonce, body_sha256)
    }
}

fn client_proof_with(key: &[u8; 32], certificate: &[u8; 32], nonce: &[u8; 32], public: &[u8; 32]) -> [u8; 32] {
    derive::hmac(key, &[certificate, nonce, public])
}

fn server_proof_with(
    key: &[u8; 32],
    certificate: &[u8; 32],
    client: &[u8; 32],
    server: &[u8; 32],
    body: &[u8; 32],
) -> [u8; 32] {
    derive::hmac(key, &[certificate, client, server, body])
}

/// Whether two proofs are the same, in a time that does not tell where they differ.
pub fn is_same(one: &[u8; 32], other: &[u8; 32]) -> bool {
    one.ct_eq(other).into()
}

/// The key of what is carried on a stick between the hub and its stations.
pub fn carry_key(code: &JoinCode) -> Zeroizing<[u8; 32]> {
    key(code, "carry")
}

/// The key of what a class's machines and their teacher's say to each other.
pub fn class_key(code: &JoinCode) -> Zeroizing<[u8; 32]> {
    key(code, "class")
}

fn key(code: &JoinCode, used_for: &str) -> Zeroizing<[u8; 32]> {
    let [random @ .., _check] = code.symbols();
    derive::key(random, format!("reflectory join 1 {used_for}").as_bytes())
}
