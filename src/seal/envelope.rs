//! A sealed sheet on its way up, with what must arrive together with it and be parted from it there: the slip it was
//! begun with and what stands for its receipt. Only the hub it is sealed to can open it; a station's disk and a machine in
//! between hold bytes that tell nothing.
//!
//! ```text
//! version        1 byte     1
//! encapsulated   32 bytes   HPKE, RFC 9180, base mode, sealed to the hub's transport key
//! sealed         the rest   what follows, and a tag of 16 bytes
//!
//!   group        1 byte     position of the user group
//!   id           16 bytes   the sheet's
//!   sealing      32 bytes   fingerprint of the keys and the length with which the sheet is sealed
//!   has          1 byte     1 a receipt, 2 a slip, 3 both, 0 none
//!   receipt      8 bytes    hash of the receipt's words; zeros where there is none
//!   slip         32 bytes   hash of the slip; zeros where there is none
//!   sheet        the rest   the sealed sheet
//! ```
//!
//! The length depends on the sheet's only, which all sheets of an exercise share. The exercise is bound in: for another
//! one, or with another hub's key, the envelope does not open.

use std::fmt;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, HpkeError, Kem, OpModeR, OpModeS, Serializable};
use rand::SeedableRng;
use rand::rngs::{StdRng, SysRng};
use zeroize::Zeroizing;

use crate::seal::hub_key::HubKey;
use crate::seal::padding::{PADDED_MAX, TAG};
use crate::seal::sheet::{KEYS_MAX, sealed_len};
use crate::seal::{OpenError, SealError};

/// The form written today.
const VERSION: u8 = 1;
/// Separates this use of HPKE from any other.
const LABEL: &[u8] = b"reflectory envelope 1";
/// Longest name of an exercise.
const NAME_MAX: usize = 255;
const ENCAPSULATED: usize = 32;
const ID: usize = 16;
const HASH: usize = 32;
const RECEIPT: usize = 8;
/// Everything before the sheet.
const HEAD: usize = 1 + ID + HASH + 1 + RECEIPT + HASH;
const HAS_RECEIPT: u8 = 1;
const HAS_SLIP: u8 = 2;
/// Longest sealed sheet, in bytes.
const BODY_MAX: usize = sealed_len(PADDED_MAX, KEYS_MAX);
/// Longest envelope, in bytes.
pub const ENVELOPE_MAX: usize = envelope_len(BODY_MAX);

/// What is in an envelope.
#[derive(Clone, PartialEq, Eq)]
pub struct Contents {
    /// Position of the user group.
    pub group: u8,
    /// The sheet's id.
    pub id: [u8; ID],
    /// Hash of the receipt's words.
    pub receipt: Option<[u8; RECEIPT]>,
    /// Hash of the slip that admits the sheet.
    pub slip: Option<[u8; HASH]>,
    /// Fingerprint of the keys and the length with which the sheet is sealed, as the store computes it.
    pub sealing: [u8; HASH],
    /// The sealed sheet.
    pub body: Vec<u8>,
}

/// Nothing of it is for a log: together, slip and id say whose sheet it is.
impl fmt::Debug for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Contents(..)")
    }
}

/// The length of an envelope around a sealed sheet of this length, in bytes.
pub const fn envelope_len(body: usize) -> usize {
    1 + ENCAPSULATED + HEAD + body + TAG
}

/// Seals to a hub's transport key, for this exercise.
///
/// # Errors
/// A sheet longer than any, a name of more than 255 bytes, what is no public key, or a machine without random numbers.
pub fn seal_envelope(contents: &Contents, transport: &[u8; 32], exercise: &str) -> Result<Vec<u8>, SealError> {
    let bytes = contents.body.len();
    if bytes > BODY_MAX {
        return Err(SealError::TooLong { bytes, room: BODY_MAX });
    }
    let info = info(exercise).ok_or(SealError::NameTooLong { bytes: exercise.len(), max: NAME_MAX })?;
    let to = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(transport).map_err(|_| SealError::BadKey)?;
    let mut rng = StdRng::try_from_rng(&mut SysRng).map_err(|_| SealError::NoRandomness)?;
    let (encapsulated, text) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &to,
        &info,
        &contents.to_bytes(),
        b"",
        &mut rng,
    )
    .map_err(|_: HpkeError| SealError::BadKey)?;
    Ok([[VERSION].as_slice(), &encapsulated.to_bytes(), &text].concat())
}

/// Opens an envelope that was sealed to this hub for this exercise. An id that came beside the envelope is not looked at:
/// compare it with the one inside, which alone was sealed.
///
/// # Errors
/// [`OpenError::Unreadable`] and [`OpenError::Version`] before any work; [`OpenError::NotForThese`] for another hub's,
/// another exercise's or a changed one, which cannot be told apart; [`OpenError::Damaged`] for contents of no known shape.
pub fn open_envelope(envelope: &[u8], hub: &HubKey, exercise: &str) -> Result<Contents, OpenError> {
    let (version, rest) = envelope.split_first().ok_or(OpenError::Unreadable)?;
    if *version != VERSION {
        return Err(OpenError::Version(*version));
    }
    if !(envelope_len(0)..=ENVELOPE_MAX).contains(&envelope.len()) {
        return Err(OpenError::Unreadable);
    }
    let (encapsulated, text) = rest.split_first_chunk::<ENCAPSULATED>().ok_or(OpenError::Unreadable)?;
    let encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(encapsulated);
    let encapsulated = encapsulated.map_err(|_| OpenError::NotForThese)?;
    let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &hub.transport_secret().for_hpke().ok_or(OpenError::NotForThese)?,
        &encapsulated,
        &info(exercise).ok_or(OpenError::NotForThese)?,
        text,
        b"",
    );
    let opened = Zeroizing::new(opened.map_err(|_| OpenError::NotForThese)?);
    Contents::from_bytes(&opened).ok_or(OpenError::Damaged)
}

/// Label, and the exercise behind its length.
fn info(exercise: &str) -> Option<Vec<u8>> {
    let length = u8::try_from(exercise.len()).ok()?;
    Some([LABEL, &[length], exercise.as_bytes()].concat())
}

impl Contents {
    fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let has = self.receipt.map_or(0, |_| HAS_RECEIPT) | self.slip.map_or(0, |_| HAS_SLIP);
        // With its full length from the start: a vector that grows leaves its old bytes behind in memory.
        let mut bytes = Zeroizing::new(Vec::with_capacity(HEAD + self.body.len()));
        bytes.push(self.group);
        bytes.extend_from_slice(&self.id);
        bytes.extend_from_slice(&self.sealing);
        bytes.push(has);
        bytes.extend_from_slice(&self.receipt.unwrap_or_default());
        bytes.extend_from_slice(&self.slip.unwrap_or_default());
        bytes.extend_from_slice(&self.body);
        bytes
    }

    /// Nothing for bytes that [`Contents::to_bytes`] would not have written.
    fn from_bytes(bytes: &[u8]) -> Option<Contents> {
        let (group, rest) = bytes.split_first()?;
        let (id, rest) = rest.split_first_chunk::<ID>()?;
        let (sealing, rest) = rest.split_first_chunk::<HASH>()?;
        let (has, rest) = rest.split_first()?;
        let (receipt, rest) = rest.split_first_chunk::<RECEIPT>()?;
        let (slip, body) = rest.split_first_chunk::<HASH>()?;
        if has & !(HAS_RECEIPT | HAS_SLIP) != 0 {
            return None;
        }
        Some(Contents {
            group: *group,
            id: *id,
            receipt: optional(receipt, has & HAS_RECEIPT != 0)?,
            slip: optional(slip, has & HAS_SLIP != 0)?,
            sealing: *sealing,
            body: body.to_vec(),
        })
    }
}

/// A part that may be missing, and then is zeros; nothing where it is not.
fn optional<const N: usize>(part: &[u8; N], is_there: bool) -> Option<Option<[u8; N]>> {
    match is_there {
        true => Some(Some(*part)),
        false => part.iter().all(|byte| *byte == 0).then_some(None),
    }
}
