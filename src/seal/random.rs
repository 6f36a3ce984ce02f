//! Random bytes from the operating system, and choices without bias.

use rand::TryRng;
use rand::rngs::SysRng;
use zeroize::Zeroizing;

use crate::seal::SealError;

/// Fresh bytes; wiped when dropped, for nearly all of them become keys.
pub(crate) fn bytes<const N: usize>() -> Result<Zeroizing<[u8; N]>, SealError> {
    let mut bytes = Zeroizing::new([0; N]);
    SysRng.try_fill_bytes(bytes.as_mut_slice()).map_err(|_| SealError::NoRandomness)?;
    Ok(bytes)
}

/// One of the items, each as likely as any other: numbers beyond the last whole multiple of the
/// count are drawn again, for a plain remainder would favour the first items.
pub(crate) fn pick<T>(items: &[T]) -> Result<&T, SealError> {
    let count = u32::try_from(items.len()).unwrap_or(0);
    let whole = 65_536_u32.checked_rem(count).map(|rest| 65_536 - rest).ok_or(SealError::NoRandomness)?;
    loop {
        let drawn = u32::from(u16::from_le_bytes(*bytes::<2>()?));
        if drawn >= whole {
            continue;
        }
        let at = usize::try_from(drawn % count).unwrap_or(0);
        if let Some(item) = items.get(at) {
            return Ok(item);
        }
    }
}
