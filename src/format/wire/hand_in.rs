//! Sealed sheets on their way up, what became of each, and which of them are secured.
//!
//! ```text
//! hand-in    version 1 byte: 1, number 1 byte: 1 to 64, and for each: id 16 bytes, length (u32, little endian), envelope
//! verdicts   one byte for each envelope, in their order
//! ids        16 bytes each, at most 500
//! secured    one byte for each id, in their order: 0 or 1
//! ```

use crate::domain::answer::SheetId;
use crate::format::wire::{WireError, check_length};

/// Most envelopes at once.
pub const ENVELOPES_MAX: usize = 64;
/// Longest hand-in, in bytes. The longest envelope there can be takes 1 MiB and a few bytes.
pub const HAND_IN_BYTES_MAX: usize = 4 << 20;
/// Most sheets asked about at once.
pub const IDS_MAX: usize = 500;
const VERSION: u8 = 1;
const HEAD: usize = 2;
const ID: usize = 16;
const LENGTH: usize = 4;
const HAND_IN: &str = "What was handed in";
const VERDICTS: &str = "The answer to what was handed in";
const IDS: &str = "The list of sheets";
const SECURED: &str = "The answer about secured sheets";

/// Envelopes under the ids of their sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandIn(pub Vec<(SheetId, Vec<u8>)>);

/// How many envelopes of this length go into one hand-in; at least one.
pub fn room_for(envelope: usize) -> usize {
    let each = envelope.saturating_add(ID + LENGTH);
    ((HAND_IN_BYTES_MAX - HEAD) / each).clamp(1, ENVELOPES_MAX)
}

impl HandIn {
    /// The bytes that are sent.
    ///
    /// # Errors
    /// [`WireError`] for none or too many envelopes, an empty one, or more bytes than possible.
    pub fn to_bytes(&self) -> Result<Vec<u8>, WireError> {
        let count = u8::try_from(self.0.len()).ok().filter(|count| is_count(usize::from(*count)));
        let mut bytes = vec![VERSION, count.ok_or(WireError::Value { what: HAND_IN, part: "the number of sheets" })?];
        for (id, envelope) in &self.0 {
            let length = u32::try_from(envelope.len()).ok().filter(|length| *length > 0);
            let length = length.ok_or(WireError::Value { what: HAND_IN, part: "the length of a sheet" })?;
            bytes.extend_from_slice(&id.0);
            bytes.extend_from_slice(&length.to_le_bytes());
            bytes.extend_from_slice(envelope);
        }
        check_length(HAND_IN, bytes.len(), HAND_IN_BYTES_MAX)?;
        Ok(bytes)
    }

    /// What [`HandIn::to_bytes`] wrote. The same id may come twice, as in two hand-ins.
    ///
    /// # Errors
    /// [`WireError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<HandIn, WireError> {
        check_length(HAND_IN, bytes.len(), HAND_IN_BYTES_MAX)?;
        let unreadable = || WireError::Unreadable { what: HAND_IN };
        let (&[version, count], mut rest) = bytes.split_first_chunk::<HEAD>().ok_or_else(unreadable)?;
        if version != VERSION {
            return Err(WireError::Version { what: HAND_IN, version: version.into() });
        }
        if !is_count(usize::from(count)) {
            return Err(unreadable());
        }
        let mut envelopes = Vec::with_capacity(usize::from(count));
        for _ in 0..count {
            let (id, envelope, after) = first(rest).ok_or_else(unreadable)?;
            envelopes.push((id, envelope.to_vec()));
            rest = after;
        }
        if rest.is_empty() { Ok(HandIn(envelopes)) } else { Err(unreadable()) }
    }
}

fn is_count(count: usize) -> bool {
    (1..=ENVELOPES_MAX).contains(&count)
}

/// The first id and envelope, and the bytes behind them.
fn first(bytes: &[u8]) -> Option<(SheetId, &[u8], &[u8])> {
    let (id, rest) = bytes.split_first_chunk::<ID>()?;
    let (length, rest) = rest.split_first_chunk::<LENGTH>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok().filter(|length| *length > 0)?;
    let (envelope, rest) = rest.split_at_checked(length)?;
    Some((SheetId(*id), envelope, rest))
}

/// What became of an envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The sheet is there, durably.
    Stored,
    /// It was there before.
    AlreadyThere,
    /// It is there and kept, but its slip was used or is unknown.
    SetAside,
    /// A machine in between keeps it until it can hand it further up.
    Held,
    /// Refused: sealed to keys that nobody has any more.
    OtherKeys,
    /// Refused: not an envelope for this hub and exercise.
    Unreadable,
    /// Refused: no such group is asked.
    NoSuchGroup,
}

impl Verdict {
    /// All, in the order of their bytes.
    pub const ALL: [Verdict; 7] = [
        Verdict::Stored,
        Verdict::AlreadyThere,
        Verdict::SetAside,
        Verdict::Held,
        Verdict::OtherKeys,
        Verdict::Unreadable,
        Verdict::NoSuchGroup,
    ];

    /// Whether the sender may take the envelope out of its outbox.
    pub fn is_taken(self) -> bool {
        match self {
            Verdict::Stored | Verdict::AlreadyThere | Verdict::SetAside | Verdict::Held => true,
            Verdict::OtherKeys | Verdict::Unreadable | Verdict::NoSuchGroup => false,
        }
    }

    fn byte(self) -> u8 {
        match self {
            Verdict::Stored => 0,
            Verdict::AlreadyThere => 1,
            Verdict::SetAside => 2,
            Verdict::Held => 3,
            Verdict::OtherKeys => 4,
            Verdict::Unreadable => 5,
            Verdict::NoSuchGroup => 6,
        }
    }
}

/// The verdicts as they are sent.
pub fn verdicts_to_bytes(verdicts: &[Verdict]) -> Vec<u8> {
    verdicts.iter().map(|verdict| verdict.byte()).collect()
}

/// The verdicts on so many envelopes.
///
/// # Errors
/// [`WireError`] for another number, or a byte that means nothing.
pub fn verdicts_from_bytes(bytes: &[u8], expected: usize) -> Result<Vec<Verdict>, WireError> {
    let verdict = |byte: &u8| Verdict::ALL.into_iter().find(|verdict| verdict.byte() == *byte);
    one_each(VERDICTS, bytes, expected, verdict)
}

/// The ids of sheets, to ask whether they are secured.
///
/// # Errors
/// [`WireError::TooLong`] for more than [`IDS_MAX`].
pub fn ids_to_bytes(ids: &[SheetId]) -> Result<Vec<u8>, WireError> {
    let bytes: Vec<u8> = ids.iter().flat_map(|id| id.0).collect();
    check_length(IDS, bytes.len(), IDS_MAX * ID)?;
    Ok(bytes)
}

/// What [`ids_to_bytes`] wrote.
///
/// # Errors
/// [`WireError`].
pub fn ids_from_bytes(bytes: &[u8]) -> Result<Vec<SheetId>, WireError> {
    check_length(IDS, bytes.len(), IDS_MAX * ID)?;
    match bytes.as_chunks::<ID>() {
        (ids, []) => Ok(ids.iter().map(|id| SheetId(*id)).collect()),
        _ => Err(WireError::Unreadable { what: IDS }),
    }
}

/// Which sheets are secured, as it is sent.
pub fn secured_to_bytes(secured: &[bool]) -> Vec<u8> {
    secured.iter().map(|secured| u8::from(*secured)).collect()
}

/// Which of so many sheets are secured.
///
/// # Errors
/// [`WireError`] for another number, or a byte that means nothing.
pub fn secured_from_bytes(bytes: &[u8], expected: usize) -> Result<Vec<bool>, WireError> {
    one_each(SECURED, bytes, expected, |byte| match byte {
        0 => Some(false),
        1 => Some(true),
        _ => None,
    })
}

fn one_each<T>(
    what: &'static str,
    bytes: &[u8],
    expected: usize,
    meaning: impl Fn(&u8) -> Option<T>,
) -> Result<Vec<T>, WireError> {
    let meanings = bytes.iter().map(meaning).collect::<Option<Vec<T>>>();
    meanings.filter(|meanings| meanings.len() == expected).ok_or(WireError::Unreadable { what })
}
