//! The school's signature: Ed25519 (RFC 8032), with a key that is used for nothing else.
//!
//! The secret part is drawn by itself, never made from a coordinator's key, and is kept only sealed to the coordinators
//! (HPKE, RFC 9180): whoever opens their key with its passphrase, or with the words on paper, opens this one too.
//!
//! ```text
//! slot     80 bytes   encapsulated key 32, sealed secret 32 + 16; bound to the public part
//! ```

use std::fmt;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, HpkeError, Kem, OpModeR, OpModeS, Serializable};
use rand::SeedableRng;
use rand::rngs::{StdRng, SysRng};
use zeroize::Zeroizing;

use crate::seal::keys::{KEY, PublicKey, SecretKey};
use crate::seal::padding::TAG;
use crate::seal::{OpenError, SealError, random};

/// Bytes of a signature.
pub const SIGNATURE: usize = 64;
/// Bytes of the secret, sealed to one coordinator.
pub const SLOT: usize = 32 + KEY + TAG;
/// Separates this use of HPKE from the sealing of sheets to the same keys.
const LABEL: &[u8] = b"reflectory signing key 1";

/// What signs; wiped when dropped.
pub struct SchoolKey(SigningKey);

impl fmt::Debug for SchoolKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SchoolKey(..)")
    }
}

impl SchoolKey {
    /// A new key.
    ///
    /// # Errors
    /// When the machine gives no random numbers.
    pub fn draw() -> Result<SchoolKey, SealError> {
        Ok(SchoolKey(SigningKey::from_bytes(&*random::bytes::<KEY>()?)))
    }

    /// The key with this secret.
    pub fn from_secret(secret: &[u8; KEY]) -> SchoolKey {
        SchoolKey(SigningKey::from_bytes(secret))
    }

    /// The secret itself; wiped when dropped.
    pub fn secret(&self) -> Zeroizing<[u8; KEY]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// What others check signatures with. No secret.
    pub fn public(&self) -> [u8; KEY] {
        self.0.verifying_key().to_bytes()
    }

    /// The signature of these bytes; always the same one.
    pub fn sign(&self, bytes: &[u8]) -> [u8; SIGNATURE] {
        self.0.sign(bytes).to_bytes()
    }

    /// The secret, sealed to a coordinator.
    ///
    /// # Errors
    /// What is no public key of anybody, or a machine without random numbers.
    pub fn seal_to(&self, coordinator: &PublicKey) -> Result<[u8; SLOT], SealError> {
        let to = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&coordinator.0).map_err(|_| SealError::BadKey)?;
        let mut rng = StdRng::try_from_rng(&mut SysRng).map_err(|_| SealError::NoRandomness)?;
        let secret = Zeroizing::new(self.0.to_bytes());
        let (encapsulated, text) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &to,
            &info(&self.public()),
            secret.as_slice(),
            b"",
            &mut rng,
        )
        .map_err(|_: HpkeError| SealError::BadKey)?;
        let slot = [encapsulated.to_bytes().as_slice(), &text].concat();
        slot.try_into().map_err(|_| SealError::BadKey)
    }

    /// Opens what [`SchoolKey::seal_to`] made, for the key whose public part this is.
    ///
    /// # Errors
    /// [`OpenError::NotForThese`] where the coordinator's key is another one or the public part is not its own.
    pub fn open(slot: &[u8; SLOT], coordinator: &SecretKey, public: &[u8; KEY]) -> Result<SchoolKey, OpenError> {
        let (encapsulated, text) = slot.split_first_chunk::<32>().ok_or(OpenError::Unreadable)?;
        let encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(encapsulated);
        let encapsulated = encapsulated.map_err(|_| OpenError::NotForThese)?;
        let secret = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &coordinator.for_hpke().ok_or(OpenError::NotForThese)?,
            &encapsulated,
            &info(public),
            text,
            b"",
        );
        let secret = Zeroizing::new(secret.map_err(|_| OpenError::NotForThese)?);
        let bytes: &[u8; KEY] = secret.as_slice().try_into().map_err(|_| OpenError::Damaged)?;
        let key = SchoolKey(SigningKey::from_bytes(bytes));
        if key.public() == *public { Ok(key) } else { Err(OpenError::Damaged) }
    }
}

/// Whether a signature of these bytes was made with the key of which this is the public part. Strict: keys and
/// signatures that would fit several messages fit none.
pub fn fits(public: &[u8; KEY], bytes: &[u8], signature: &[u8; SIGNATURE]) -> bool {
    VerifyingKey::from_bytes(public)
        .is_ok_and(|key| key.verify_strict(bytes, &Signature::from_bytes(signature)).is_ok())
}

fn info(public: &[u8; KEY]) -> Vec<u8> {
    [LABEL, public].concat()
}
