//! A submitted sheet, sealed so that only the coordinators can read it.
//!
//! ```text
//! version  1 byte     1
//! needs    1 byte     1 any key, 2 all keys
//! slots    1 byte     1 to 4
//! slot     80 bytes   HPKE, RFC 9180: encapsulated key 32, sealed sheet key or share 32 + 16
//! body                ChaCha20-Poly1305, RFC 8439: padded plaintext + 16
//! ```
//!
//! The length depends on the padded length and the number of keys only. Exercise, group and sheet
//! id are bound in, header and slots too: whatever is changed or moved, the sheet does not open.

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce};
use hpke::aead::ChaCha20Poly1305 as HpkeAead;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, HpkeError, Kem, OpModeR, OpModeS, Serializable};
use rand::SeedableRng;
use rand::rngs::{StdRng, SysRng};
use zeroize::Zeroizing;

use crate::seal::keys::{KEY, PublicKey, SecretKey};
use crate::seal::padding::{self, PADDED_MAX, TAG};
use crate::seal::{OpenError, SealError, random};

/// The form written today.
const VERSION: u8 = 1;
const HEADER: usize = 3;
/// Encapsulated key and sealed sheet key.
const SLOT: usize = 32 + KEY + TAG;
/// Most keys of a sheet: two coordinators and their successors.
pub const KEYS_MAX: usize = 4;
/// Separates this use of HPKE from any other use of the same keys.
const LABEL: &[u8] = b"reflectory sealed sheet 1";
/// Longest exercise or group name in a binding.
const NAME_MAX: usize = 255;

type SheetKey = Zeroizing<[u8; KEY]>;

/// Which of the keys open a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Any one of them.
    Any,
    /// All of them together.
    All,
}

impl Needs {
    fn byte(self) -> u8 {
        match self {
            Needs::Any => 1,
            Needs::All => 2,
        }
    }

    fn from_byte(byte: u8) -> Option<Needs> {
        [Needs::Any, Needs::All].into_iter().find(|needs| needs.byte() == byte)
    }
}

/// Where a sheet belongs. Moved elsewhere, it does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding<'a> {
    /// The exercise's id.
    pub exercise: &'a str,
    /// The user group's code.
    pub group: &'a str,
    /// The sheet's id.
    pub sheet: [u8; 16],
}

impl Binding<'_> {
    /// Label and parts, each part after its length, so that no two bindings give the same bytes.
    fn info(&self) -> Result<Vec<u8>, SealError> {
        let mut info = LABEL.to_vec();
        for part in [self.exercise.as_bytes(), self.group.as_bytes(), &self.sheet] {
            let bytes = part.len();
            let length = u8::try_from(bytes).map_err(|_| SealError::NameTooLong { bytes, max: NAME_MAX })?;
            info.push(length);
            info.extend_from_slice(part);
        }
        Ok(info)
    }
}

/// Why a sheet was not sealed anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResealError {
    /// It did not open.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// It was not sealed.
    #[error(transparent)]
    Seal(#[from] SealError),
}

/// The length of every sheet sealed with this padded length to so many keys.
pub const fn sealed_len(padded_len: usize, keys: usize) -> usize {
    HEADER + keys * SLOT + padded_len + TAG
}

/// Seals a plaintext, padded to `padded_len` bytes of which four are taken by its length.
///
/// # Errors
/// A plaintext that does not fit, none or too many keys, one key twice, or a machine without random
/// numbers.
pub fn seal(
    plain: &[u8],
    padded_len: usize,
    keys: &[PublicKey],
    needs: Needs,
    binding: &Binding,
) -> Result<Vec<u8>, SealError> {
    let slots = u8::try_from(keys.len()).ok().filter(|_| (1..=KEYS_MAX).contains(&keys.len()));
    let slots = slots.ok_or(SealError::Keys(keys.len()))?;
    if keys.iter().enumerate().any(|(at, key)| keys.iter().skip(at + 1).any(|other| other == key)) {
        return Err(SealError::SameKeyTwice);
    }
    let info = binding.info()?;
    let mut body = padding::pad(plain, padded_len)?;
    let sheet_key: SheetKey = random::bytes()?;

    let mut sealed = Vec::with_capacity(sealed_len(padded_len, keys.len()));
    sealed.extend_from_slice(&[VERSION, needs.byte(), slots]);
    for (key, share) in keys.iter().zip(shares(&sheet_key, keys.len(), needs)?) {
        seal_slot(&mut sealed, key, &share, &info)?;
    }
    let aad = [info.as_slice(), &sealed].concat();
    // The nonce may be zero: the sheet key was drawn a moment ago and seals this one body.
    ChaCha20Poly1305::new(sheet_key.as_slice().try_into().map_err(|_| SealError::BadKey)?)
        .encrypt_in_place(&Nonce::default(), &aad, &mut *body)
        .map_err(|_| SealError::Padding(padded_len))?;
    sealed.extend_from_slice(&body);
    Ok(sealed)
}

/// Opens a sheet with the keys at hand; keys that do not belong to it do no harm.
///
/// # Errors
/// See [`OpenError`]. A sheet that was changed in any byte or belongs elsewhere never opens.
pub fn open(sealed: &[u8], secrets: &[&SecretKey], binding: &Binding) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let parts = Parts::read(sealed)?;
    // A name too long to be bound was never sealed.
    let info = binding.info().map_err(|_| OpenError::NotForThese)?;
    let sheet_key = parts.sheet_key(secrets, &info)?;

    let mut body = Zeroizing::new(parts.body.to_vec());
    let aad = [info.as_slice(), parts.before_body].concat();
    ChaCha20Poly1305::new(sheet_key.as_slice().try_into().map_err(|_| OpenError::Damaged)?)
        .decrypt_in_place(&Nonce::default(), &aad, &mut *body)
        .map_err(|_| OpenError::Damaged)?;
    padding::unpad(&body).ok_or(OpenError::Damaged)
}

/// Seals the same plaintext, padded as before, to other keys under a fresh sheet key.
///
/// # Errors
/// When it does not open, or cannot be sealed to the new keys.
pub fn reseal(
    sealed: &[u8],
    secrets: &[&SecretKey],
    new_keys: &[PublicKey],
    needs: Needs,
    binding: &Binding,
) -> Result<Vec<u8>, ResealError> {
    let plain = open(sealed, secrets, binding)?;
    let padded_len = Parts::read(sealed)?.body.len() - TAG;
    Ok(seal(&plain, padded_len, new_keys, needs, binding)?)
}

/// A sealed sheet taken apart, nothing yet believed but its lengths.
struct Parts<'a> {
    needs: Needs,
    slots: Vec<&'a [u8; SLOT]>,
    before_body: &'a [u8],
    body: &'a [u8],
}

impl<'a> Parts<'a> {
    fn read(sealed: &'a [u8]) -> Result<Parts<'a>, OpenError> {
        let (&[version, needs, slots], _) = sealed.split_first_chunk::<HEADER>().ok_or(OpenError::Unreadable)?;
        if version != VERSION {
            return Err(OpenError::Version(version));
        }
        let needs = Needs::from_byte(needs).ok_or(OpenError::Unreadable)?;
        let slots = usize::from(slots);
        if !(1..=KEYS_MAX).contains(&slots) {
            return Err(OpenError::Unreadable);
        }
        let (before_body, body) = sealed.split_at_checked(HEADER + slots * SLOT).ok_or(OpenError::Unreadable)?;
        if !(padding::PREFIX + TAG..=PADDED_MAX + TAG).contains(&body.len()) {
            return Err(OpenError::Unreadable);
        }
        let (slots, _) = before_body.get(HEADER..).unwrap_or_default().as_chunks::<SLOT>();
        Ok(Parts { needs, slots: slots.iter().collect(), before_body, body })
    }

    fn sheet_key(&self, secrets: &[&SecretKey], info: &[u8]) -> Result<SheetKey, OpenError> {
        let opened = self.slots.iter().filter_map(|slot| secrets.iter().find_map(|key| open_slot(slot, key, info)));
        match self.needs {
            Needs::Any => opened.into_iter().next().ok_or(OpenError::NotForThese),
            Needs::All => {
                let shares: Vec<SheetKey> = opened.collect();
                let of = self.slots.len();
                match shares.len() {
                    0 => Err(OpenError::NotForThese),
                    opened if opened < of => Err(OpenError::NeedsEveryKey { opened, of }),
                    _ => Ok(shares.iter().fold(Zeroizing::new([0; KEY]), |sum, share| xor(&sum, share))),
                }
            }
        }
    }
}

/// What each slot holds. Where all keys are needed, the shares are random and only the xor of all of
/// them is the sheet key: without one of them, nothing at all is known of it.
fn shares(sheet_key: &SheetKey, count: usize, needs: Needs) -> Result<Vec<SheetKey>, SealError> {
    match needs {
        Needs::Any => Ok(vec![sheet_key.clone(); count]),
        Needs::All => {
            let mut shares = Vec::with_capacity(count);
            let mut last = sheet_key.clone();
            for _ in 1..count {
                let share = random::bytes()?;
                last = xor(&last, &share);
                shares.push(share);
            }
            shares.push(last);
            Ok(shares)
        }
    }
}

fn xor(one: &SheetKey, other: &SheetKey) -> SheetKey {
    let mut sum = one.clone();
    sum.iter_mut().zip(other.iter()).for_each(|(a, b)| *a ^= b);
    sum
}

/// HPKE in base mode. The associated data stays empty and everything to be bound stands in `info`:
/// other implementations offer only that in their simple call.
fn seal_slot(sealed: &mut Vec<u8>, key: &PublicKey, share: &SheetKey, info: &[u8]) -> Result<(), SealError> {
    let key = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&key.0).map_err(|_| SealError::BadKey)?;
    // HPKE wants a generator that cannot fail; seeding one can, and is asked here.
    let mut rng = StdRng::try_from_rng(&mut SysRng).map_err(|_| SealError::NoRandomness)?;
    let (encapsulated, text) = hpke::single_shot_seal_with_rng::<HpkeAead, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &key,
        info,
        share.as_slice(),
        b"",
        &mut rng,
    )
    .map_err(|_: HpkeError| SealError::BadKey)?;
    sealed.extend_from_slice(&encapsulated.to_bytes());
    sealed.extend_from_slice(&text);
    Ok(())
}

fn open_slot(slot: &[u8; SLOT], secret: &SecretKey, info: &[u8]) -> Option<SheetKey> {
    let (encapsulated, text) = slot.split_first_chunk::<32>()?;
    let encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(encapsulated).ok()?;
    let share = hpke::single_shot_open::<HpkeAead, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &secret.for_hpke()?,
        &encapsulated,
        info,
        text,
        b"",
    )
    .ok()?;
    let share = Zeroizing::new(share);
    share.as_slice().try_into().ok().map(Zeroizing::new)
}
