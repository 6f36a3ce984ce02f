//! Passphrases and codes made slow to guess: Argon2id (RFC 9106), version 0x13.

use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

use crate::seal::SealError;

/// Most memory a file may ask for: one gibibyte, what any school's machine can spare for a moment.
const MEMORY_KIB_MAX: u32 = 1024 * 1024;
/// Most passes a file may ask for.
const PASSES_MAX: u32 = 10;
/// Most lanes a file may ask for; they run one after the other here.
const LANES_MAX: u32 = 4;

/// The work one guess costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// Key files and drafts: RFC 9106's second choice, with one lane because we run only one.
    pub const CAREFUL: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// Slips: they carry 44 random bits of their own, and a hub checks many on the first morning.
    pub const SLIP: Cost = Cost { memory_kib: 19 * 1024, passes: 2, lanes: 1 };

    /// Whether a file may ask for this much; it may never keep a machine busy for minutes or eat
    /// its memory.
    pub fn is_bounded(self) -> bool {
        (8 * self.lanes.max(1)..=MEMORY_KIB_MAX).contains(&self.memory_kib)
            && (1..=PASSES_MAX).contains(&self.passes)
            && (1..=LANES_MAX).contains(&self.lanes)
    }
}

/// `N` bytes from a secret that people can remember.
pub(crate) fn stretch<const N: usize>(
    cost: Cost,
    secret: &[u8],
    salt: &[u8; 16],
) -> Result<Zeroizing<[u8; N]>, SealError> {
    if !cost.is_bounded() {
        return Err(SealError::Cost);
    }
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(N)).map_err(|_| SealError::Cost)?;
    let mut out = Zeroizing::new([0; N]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret, salt, out.as_mut_slice())
        .map_err(|error| if error == argon2::Error::OutOfMemory { SealError::NoMemory } else { SealError::Cost })?;
    Ok(out)
}
