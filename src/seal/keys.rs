//! A coordinator's key pair: X25519 (RFC 7748), as HPKE's DHKEM uses it.

use std::fmt;

use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, Serializable};
use zeroize::Zeroizing;

use crate::seal::{SealError, random};

/// Bytes of either key.
pub const KEY: usize = 32;

/// What sheets are sealed to. No secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey(pub [u8; KEY]);

/// What opens them; wiped when dropped.
#[derive(Clone)]
pub struct SecretKey(Zeroizing<[u8; KEY]>);

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(..)")
    }
}

impl SecretKey {
    /// A new key.
    ///
    /// # Errors
    /// When the machine gives no random numbers.
    pub fn draw() -> Result<SecretKey, SealError> {
        Ok(SecretKey(random::bytes()?))
    }

    pub(crate) fn from_bytes(bytes: Zeroizing<[u8; KEY]>) -> SecretKey {
        SecretKey(bytes)
    }

    pub(crate) fn bytes(&self) -> &[u8; KEY] {
        &self.0
    }

    /// The public key that belongs to it.
    pub fn public(&self) -> PublicKey {
        // Any 32 bytes are a secret key (RFC 7748, section 5), so the zeros are never returned; and
        // sealing to them would be refused.
        let Some(secret) = self.for_hpke() else { return PublicKey([0; KEY]) };
        PublicKey(X25519HkdfSha256::sk_to_pk(&secret).to_bytes().into())
    }

    pub(crate) fn for_hpke(&self) -> Option<<X25519HkdfSha256 as Kem>::PrivateKey> {
        <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(self.0.as_slice()).ok()
    }
}
