//! A station's sheets on a stick: a list, and the sheets behind it.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::format::wire::as_text::AsText;
use crate::format::wire::hand_in::{HandIn, room_for};
use crate::format::wire::stick::{VERSION, check_head};
use crate::format::wire::{WireError, check_length, from_json, to_json};

/// Sheets of one station on a stick, in bytes: nine thousand of the usual length. What waits beyond goes another time.
pub const SHEETS_BYTES_MAX: usize = 64 << 20;
/// Longest file with a station's sheets, in bytes.
pub const STATION_BYTES_MAX: usize = SHEETS_BYTES_MAX + LIST_BYTES_MAX;
/// Longest list, with its marks.
const LIST_BYTES_MAX: usize = 4096;
const SHEETS: &str = "A station's sheets on the stick";
const FORMAT_LIST: &str = "reflectory-stick-list";

/// What a station says of the sheets behind the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The key with which the topmost hub signs: which school it is.
    pub hub: [u8; 32],
    /// The key with which the station signs.
    pub station: [u8; 32],
    /// How many sheets.
    pub sheets: u32,
    /// In so many bytes.
    pub bytes: u32,
    /// SHA-256 (FIPS 180-4) of these.
    pub sha256: [u8; 32],
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListShape {
    format: String,
    version: u32,
    exercise: String,
    hub: AsText<32>,
    station: AsText<32>,
    sheets: u32,
    bytes: u32,
    sha256: AsText<32>,
}

impl List {
    /// The list of these sheets.
    ///
    /// # Errors
    /// [`WireError`] for more than a stick carries at once.
    pub fn of(exercise: &ExerciseId, hub: [u8; 32], station: [u8; 32], sheets: &Sheets) -> Result<List, WireError> {
        check_length(SHEETS, sheets.bytes.len(), SHEETS_BYTES_MAX)?;
        let wrong = |_| WireError::Value { what: SHEETS, part: "how many there are" };
        Ok(List {
            exercise: exercise.clone(),
            hub,
            station,
            sheets: u32::try_from(sheets.count).map_err(wrong)?,
            bytes: u32::try_from(sheets.bytes.len()).map_err(wrong)?,
            sha256: Sha256::digest(&sheets.bytes).into(),
        })
    }

    /// The first line.
    pub fn to_line(&self) -> Vec<u8> {
        to_json(&ListShape {
            format: FORMAT_LIST.to_owned(),
            version: VERSION,
            exercise: self.exercise.0.clone(),
            hub: AsText(self.hub),
            station: AsText(self.station),
            sheets: self.sheets,
            bytes: self.bytes,
            sha256: AsText(self.sha256),
        })
    }

    /// What [`List::to_line`] wrote.
    ///
    /// # Errors
    /// [`WireError`].
    pub fn from_line(line: &[u8]) -> Result<List, WireError> {
        check_head(SHEETS, FORMAT_LIST, line, LIST_BYTES_MAX)?;
        let shape: ListShape = from_json(SHEETS, line, LIST_BYTES_MAX)?;
        Ok(List {
            exercise: ExerciseId(shape.exercise),
            hub: shape.hub.0,
            station: shape.station.0,
            sheets: shape.sheets,
            bytes: shape.bytes,
            sha256: shape.sha256.0,
        })
    }

    /// The sheets behind the list, all of them and as they were listed.
    ///
    /// # Errors
    /// [`WireError::Unreadable`] for any other bytes.
    pub fn sheets(&self, bytes: &[u8]) -> Result<Vec<(SheetId, Vec<u8>)>, WireError> {
        let unreadable = || WireError::Unreadable { what: SHEETS };
        check_length(SHEETS, bytes.len(), SHEETS_BYTES_MAX)?;
        let sha256: [u8; 32] = Sha256::digest(bytes).into();
        if usize::try_from(self.bytes) != Ok(bytes.len()) || sha256 != self.sha256 {
            return Err(unreadable());
        }
        let (mut sheets, mut rest) = (Vec::new(), bytes);
        while let Some((length, behind)) = rest.split_first_chunk::<4>() {
            let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| unreadable())?;
            let (piece, behind) = behind.split_at_checked(length).ok_or_else(unreadable)?;
            sheets.extend(HandIn::from_bytes(piece)?.0);
            rest = behind;
        }
        let is_whole = rest.is_empty() && u32::try_from(sheets.len()) == Ok(self.sheets);
        if is_whole { Ok(sheets) } else { Err(unreadable()) }
    }
}

/// Sheets in their envelopes, as they stand behind a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheets {
    bytes: Vec<u8>,
    count: usize,
}

impl Sheets {
    /// The first of these, as many as there is room for on a stick at once.
    ///
    /// # Errors
    /// [`WireError`] for an envelope that cannot be handed in at all.
    pub fn pack(envelopes: Vec<(SheetId, Vec<u8>)>) -> Result<Sheets, WireError> {
        let mut sheets = Sheets::default();
        // All sheets of an exercise have one length.
        let at_once = room_for(envelopes.iter().map(|(_, envelope)| envelope.len()).max().unwrap_or(0));
        let mut envelopes = envelopes.into_iter().peekable();
        while envelopes.peek().is_some() {
            let piece = HandIn(envelopes.by_ref().take(at_once).collect());
            let bytes = piece.to_bytes()?;
            let length = u32::try_from(bytes.len()).map_err(|_| WireError::Unreadable { what: SHEETS })?;
            if sheets.bytes.len() + bytes.len() + 4 > SHEETS_BYTES_MAX {
                break;
            }
            sheets.bytes.extend_from_slice(&length.to_le_bytes());
            sheets.bytes.extend_from_slice(&bytes);
            sheets.count += piece.0.len();
        }
        Ok(sheets)
    }

    /// How many these are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Their bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}
