//! The keys of a machine that takes in sheets or hands them up. All come from one secret of 32 bytes, drawn once and kept
//! in that machine's store; none of them is a coordinator's, and none opens a sheet.
//!
//! ```text
//! key of a use   HKDF-SHA-256 (RFC 5869), no salt, of the secret; info "reflectory hub 1 USE"
//! transport      X25519 (RFC 7748): envelopes are sealed to it
//! signing        Ed25519 (RFC 8032): lists on a stick
//! tls            Ed25519: the certificate that others pin
//! ```

use std::fmt;

use ed25519_dalek::{Signer, SigningKey};
use zeroize::Zeroizing;

use crate::seal::keys::{KEY, SecretKey};
use crate::seal::signing::SIGNATURE;
use crate::seal::{SealError, derive, random};

/// What stands before the 32 bytes of an Ed25519 key in PKCS#8 (RFC 8410, section 7).
const PKCS8: [u8; 16] = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/// A machine's keys; wiped when dropped.
pub struct HubKey {
    secret: Zeroizing<[u8; KEY]>,
    transport: SecretKey,
}

impl fmt::Debug for HubKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HubKey(..)")
    }
}

impl HubKey {
    /// New keys.
    ///
    /// # Errors
    /// When the machine gives no random numbers.
    pub fn draw() -> Result<HubKey, SealError> {
        random::bytes().map(HubKey::from_secret)
    }

    /// The keys of a secret that was kept; any 32 bytes are one.
    pub fn from_secret(secret: Zeroizing<[u8; KEY]>) -> HubKey {
        let transport = SecretKey::from_bytes(of(&secret, "transport"));
        HubKey { secret, transport }
    }

    /// The secret, to be kept.
    pub fn secret(&self) -> &[u8; KEY] {
        &self.secret
    }

    /// What opens envelopes.
    pub fn transport_secret(&self) -> &SecretKey {
        &self.transport
    }

    /// What envelopes are sealed to. No secret.
    pub fn transport_public(&self) -> [u8; KEY] {
        self.transport.public().0
    }

    /// The signature of these bytes, always the same one; [`crate::seal::signing::fits`] checks it.
    pub fn sign(&self, bytes: &[u8]) -> [u8; SIGNATURE] {
        self.signing().sign(bytes).to_bytes()
    }

    /// What others check signatures with. No secret.
    pub fn signing_public(&self) -> [u8; KEY] {
        self.signing().verifying_key().to_bytes()
    }

    /// The key of the machine's certificate, as PKCS#8 (RFC 5958) in DER.
    pub fn tls_pkcs8(&self) -> Zeroizing<Vec<u8>> {
        let key = of(&self.secret, "tls");
        Zeroizing::new([PKCS8.as_slice(), key.as_slice()].concat())
    }

    fn signing(&self) -> SigningKey {
        SigningKey::from_bytes(&of(&self.secret, "signing"))
    }
}

fn of(secret: &[u8; KEY], used_for: &str) -> Zeroizing<[u8; KEY]> {
    derive::key(secret, format!("reflectory hub 1 {used_for}").as_bytes())
}
