//! Keys from one secret, each for its own use: HKDF-SHA-256 (RFC 5869) without a salt, 32 bytes long.
//!
//! Keys of 32 bytes are one block, so expanding is a single HMAC and nothing in here can fail: there is no error on which
//! a key would have to be made up.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Bytes of a block of SHA-256, to which HMAC fills up its key with zeros (RFC 2104).
const BLOCK: usize = 64;

/// The key for this use.
pub(crate) fn key(secret: &[u8], used_for: &[u8]) -> Zeroizing<[u8; 32]> {
    let extracted = Zeroizing::new(hmac(&[0; 32], &[secret]));
    Zeroizing::new(hmac(&extracted, &[used_for, &[1]]))
}

/// HMAC-SHA-256 (RFC 2104) of the parts, one behind the other.
pub(crate) fn hmac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let mut block = Zeroizing::new([0; BLOCK]);
    block.iter_mut().zip(key).for_each(|(place, byte)| *place = *byte);
    let mut mac = Hmac::<Sha256>::new((&*block).into());
    parts.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes().into()
}
