//! A draft: an unfinished sheet under the resume code that its author was shown.
//!
//! ```text
//! version  1 byte     1
//! nonce    24 bytes   random
//! body                XChaCha20-Poly1305: padded plaintext + 16; associated data: the tag
//! ```
//!
//! Argon2id (RFC 9106) makes 48 bytes of the code: 16 are the tag under which the draft is found,
//! 32 the key. What a search for codes costs stands in `docs/security.md`.

use std::fmt;

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::seal::padding::{self, PADDED_MAX, TAG};
use crate::seal::stretch::{Cost, stretch};
use crate::seal::{OpenError, SealError, random, words};

const VERSION: u8 = 1;
const NONCE: usize = 24;

/// The length of every draft sealed with this padded length.
pub fn sealed_len(padded_len: usize) -> usize {
    1 + NONCE + padded_len + TAG
}

/// The key of a draft; wiped when dropped.
#[derive(Clone)]
pub struct DraftKey {
    /// Where the draft is found. Tells nothing of the key, but is as guessable as the code.
    pub tag: [u8; 16],
    key: Zeroizing<[u8; 32]>,
}

impl fmt::Debug for DraftKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DraftKey(..)")
    }
}

impl DraftKey {
    /// The key of a code, however it was typed. Takes about a sixth of a second and 64 MiB: not for
    /// the drawing thread.
    ///
    /// # Errors
    /// When the memory is not to be had.
    pub fn derive(code: &str, salt: &[u8; 16]) -> Result<DraftKey, SealError> {
        DraftKey::derive_at(Cost::CAREFUL, code, salt)
    }

    /// The same at another cost; for tests, which would be slow otherwise.
    ///
    /// # Errors
    /// When the cost is out of bounds or the memory not to be had.
    pub fn derive_at(cost: Cost, code: &str, salt: &[u8; 16]) -> Result<DraftKey, SealError> {
        let both = stretch::<48>(cost, words::normalise(code).as_bytes(), salt)?;
        let mut key = DraftKey { tag: [0; 16], key: Zeroizing::new([0; 32]) };
        let (tag, rest) = both.split_at(16);
        key.tag.copy_from_slice(tag);
        key.key.copy_from_slice(rest);
        Ok(key)
    }

    /// Seals a draft, padded to `padded_len` bytes of which four are taken by its length.
    ///
    /// # Errors
    /// A draft that does not fit, or a machine without random numbers.
    pub fn seal_draft(&self, plain: &[u8], padded_len: usize) -> Result<Vec<u8>, SealError> {
        let mut body = padding::pad(plain, padded_len)?;
        let nonce = random::bytes::<NONCE>()?;
        XChaCha20Poly1305::new((&*self.key).into())
            .encrypt_in_place(&XNonce::from(*nonce), &self.tag, &mut *body)
            .map_err(|_| SealError::Padding(padded_len))?;
        Ok([&[VERSION], nonce.as_slice(), &body].concat())
    }

    /// Opens a draft.
    ///
    /// # Errors
    /// See [`OpenError`]. Another code and a changed byte cannot be told apart here: the tag is what
    /// tells whose draft it is.
    pub fn open_draft(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let (&version, rest) = sealed.split_first().ok_or(OpenError::Unreadable)?;
        if version != VERSION {
            return Err(OpenError::Version(version));
        }
        let (nonce, body) = rest.split_first_chunk::<NONCE>().ok_or(OpenError::Unreadable)?;
        if !(padding::PREFIX + TAG..=PADDED_MAX + TAG).contains(&body.len()) {
            return Err(OpenError::Unreadable);
        }
        let mut body = Zeroizing::new(body.to_vec());
        XChaCha20Poly1305::new((&*self.key).into())
            .decrypt_in_place(&XNonce::from(*nonce), &self.tag, &mut *body)
            .map_err(|_| OpenError::Damaged)?;
        padding::unpad(&body).ok_or(OpenError::Damaged)
    }
}
