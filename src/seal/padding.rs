//! Padding: every plaintext of a kind gets the same length, so that the sealed length tells nothing.
//!
//! Length of the plaintext (u32, little endian), plaintext, zeros.

use zeroize::Zeroizing;

use crate::seal::SealError;

/// Bytes of the length before the plaintext.
pub(crate) const PREFIX: usize = 4;
/// Bytes of an authentication tag (RFC 8439).
pub(crate) const TAG: usize = 16;
/// Longest padded plaintext. A sheet with every text answer full takes far less; a file that claims
/// more is not ours.
pub const PADDED_MAX: usize = 1 << 20;

/// Pads to exactly `padded_len` bytes, the prefix included.
pub(crate) fn pad(plain: &[u8], padded_len: usize) -> Result<Zeroizing<Vec<u8>>, SealError> {
    if !(PREFIX..=PADDED_MAX).contains(&padded_len) {
        return Err(SealError::Padding(padded_len));
    }
    let room = padded_len - PREFIX;
    let length = u32::try_from(plain.len()).ok().filter(|_| plain.len() <= room);
    let length = length.ok_or(SealError::TooLong { bytes: plain.len(), room })?;
    // With room for the tag: a vector that grows leaves its old bytes behind in memory.
    let mut padded = Zeroizing::new(Vec::with_capacity(padded_len + TAG));
    padded.extend_from_slice(&length.to_le_bytes());
    padded.extend_from_slice(plain);
    padded.resize(padded_len, 0);
    Ok(padded)
}

/// The plaintext; nothing when it was not padded in this way.
pub(crate) fn unpad(padded: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (prefix, rest) = padded.split_first_chunk::<PREFIX>()?;
    let length = usize::try_from(u32::from_le_bytes(*prefix)).ok()?;
    let (plain, zeros) = rest.split_at_checked(length)?;
    zeros.iter().all(|z| *z == 0).then(|| Zeroizing::new(plain.to_vec()))
}
