//! The id of a sheet that was filled on paper: the same form always gives the same id.
//!
//! ```text
//! SHA-256 (FIPS 180-4) of: label, salt 16 bytes, exercise, group, number (u32, little endian); the first 16 bytes
//! ```
//!
//! Exercise and group stand behind their lengths. Without the salt the ids look drawn and have no order that the numbers
//! have. The salt lies in the exercise's file: whoever has that file can try all numbers, and learns which sheet came
//! from which form. See `docs/security.md`.

use sha2::{Digest, Sha256};

/// Separates this use of the salt from that for slips.
const LABEL: &[u8] = b"reflectory paper form 1";
/// Bytes of a sheet's id.
const ID: usize = 16;

/// The id of the form with this number.
pub fn sheet_id(salt: &[u8; 16], exercise: &str, group: &str, number: u32) -> [u8; ID] {
    let mut hash = Sha256::new();
    hash.update(LABEL);
    hash.update(salt);
    for part in [exercise, group] {
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        hash.update(part.as_bytes());
    }
    hash.update(number.to_le_bytes());
    let whole: [u8; 32] = hash.finalize().into();
    std::array::from_fn(|at| whole.get(at).copied().unwrap_or(0))
}
