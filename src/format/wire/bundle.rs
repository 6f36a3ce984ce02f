//! An exercise as a station gets it: what is frozen, to whom sheets are sealed, which slips and codes let people in. No
//! sheet is in it and no secret that opens one.
//!
//! One line of JSON with a fixed order of keys. The same exercise gives the same bytes, and only these bytes are read as
//! that exercise, so the fingerprint of the bytes says whether anything changed.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::format::Files;
use crate::format::wire::as_text::AsText;
use crate::format::wire::{WireError, check_length, from_json, limits, to_json};

/// Longest bundle, in bytes. The built-in instrument takes 0.1 MB, the most slips 1.1 MB.
pub const BUNDLE_BYTES_MAX: usize = 8 << 20;
const FORMAT: &str = "reflectory-bundle";
const VERSION: u32 = 1;
const WHAT: &str = "The exercise from the other machine";

/// An exercise as a station gets it.
#[derive(Clone, PartialEq, Eq)]
pub struct Bundle {
    /// Its name.
    pub exercise: ExerciseId,
    /// The school's name.
    pub school: String,
    /// Key of the education level.
    pub level: String,
    /// School year, by the calendar year of its August.
    pub year: i16,
    /// Session number.
    pub session: u8,
    /// First day.
    pub first_day: Date,
    /// Last day, itself included.
    pub last_day: Date,
    /// Which school this is, as the store says it: 32 hexadecimal digits.
    pub school_identity: String,
    /// The frozen texts by their names.
    pub frozen: Files,
    /// The coordinators' public keys, in their order.
    pub keys: Vec<[u8; 32]>,
    /// Whether every key is needed rather than any one.
    pub needs_all: bool,
    /// Length of every sheet before it is sealed.
    pub padded: u32,
    /// The salt of the slips' hashes.
    pub slip_salt: [u8; 16],
    /// The slips' hashes and the group each admits to. Written in the order of the hashes.
    pub slips: Vec<([u8; 32], GroupIx)>,
    /// The groups' access codes. Written in the order of the groups.
    pub group_codes: Vec<(GroupIx, String)>,
    /// The log of corrections, the oldest first.
    pub corrections: Vec<String>,
    /// The top hub's public key, to which envelopes are sealed.
    pub transport: [u8; 32],
    /// The public key with which the hub that gave this signs.
    pub hub_signing: [u8; 32],
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bundle").field("exercise", &self.exercise).finish_non_exhaustive()
    }
}

impl Bundle {
    /// The bytes that are sent.
    ///
    /// # Errors
    /// [`WireError`] for what [`Bundle::from_bytes`] would refuse.
    pub fn to_bytes(&self) -> Result<Vec<u8>, WireError> {
        let bytes = to_json(&self.shape()?);
        check_length(WHAT, bytes.len(), BUNDLE_BYTES_MAX)?;
        Ok(bytes)
    }

    /// What [`Bundle::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`WireError`]: other bytes, however alike, a later version, a value outside its limits.
    pub fn from_bytes(bytes: &[u8]) -> Result<Bundle, WireError> {
        let head: Head = from_json(WHAT, bytes, BUNDLE_BYTES_MAX)?;
        check_head(&head)?;
        let bundle = Bundle::from_shape(from_json(WHAT, bytes, BUNDLE_BYTES_MAX)?)?;
        if bundle.to_bytes()? == bytes { Ok(bundle) } else { Err(WireError::Unreadable { what: WHAT }) }
    }

    pub(super) fn shape(&self) -> Result<Shape, WireError> {
        self.check()?;
        let mut slips =
            self.slips.iter().map(|(hash, group)| Ok((*hash, small(*group)?))).collect::<Result<Vec<_>, _>>()?;
        slips.sort_unstable();
        let codes = self.group_codes.iter().map(|(group, code)| Ok((small(*group)?, code.clone())));
        let mut group_codes = codes.collect::<Result<Vec<_>, WireError>>()?;
        group_codes.sort_unstable();
        Ok(Shape {
            format: FORMAT.to_owned(),
            version: VERSION,
            exercise: self.exercise.0.clone(),
            school: self.school.clone(),
            level: self.level.clone(),
            year: self.year,
            session: self.session,
            first_day: self.first_day.to_string(),
            last_day: self.last_day.to_string(),
            school_identity: self.school_identity.clone(),
            frozen: self.frozen.clone(),
            keys: self.keys.iter().copied().map(AsText).collect(),
            needs_all: self.needs_all,
            padded: self.padded,
            slip_salt: AsText(self.slip_salt),
            slips: slips.into_iter().map(|(hash, group)| (AsText(hash), group)).collect(),
            group_codes,
            corrections: self.corrections.clone(),
            transport: AsText(self.transport),
            hub_signing: AsText(self.hub_signing),
        })
    }

    pub(super) fn from_shape(shape: Shape) -> Result<Bundle, WireError> {
        check_head(&Head { format: shape.format, version: shape.version })?;
        let day = |text: &str| text.parse().map_err(|_| WireError::Value { what: WHAT, part: "the days" });
        let bundle = Bundle {
            exercise: ExerciseId(shape.exercise),
            school: shape.school,
            level: shape.level,
            year: shape.year,
            session: shape.session,
            first_day: day(&shape.first_day)?,
            last_day: day(&shape.last_day)?,
            school_identity: shape.school_identity,
            frozen: shape.frozen,
            keys: shape.keys.into_iter().map(|key| key.0).collect(),
            needs_all: shape.needs_all,
            padded: shape.padded,
            slip_salt: shape.slip_salt.0,
            slips: shape.slips.into_iter().map(|(hash, group)| (hash.0, GroupIx(group.into()))).collect(),
            group_codes: shape.group_codes.into_iter().map(|(group, code)| (GroupIx(group.into()), code)).collect(),
            corrections: shape.corrections,
            transport: shape.transport.0,
            hub_signing: shape.hub_signing.0,
        };
        bundle.check()?;
        Ok(bundle)
    }

    fn check(&self) -> Result<(), WireError> {
        limits::wrong_part(self).map_or(Ok(()), |part| Err(WireError::Value { what: WHAT, part }))
    }
}

/// Fingerprint of a bundle's bytes: SHA-256 (FIPS 180-4).
pub fn stamp(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// A group's position as it travels: groups are few.
fn small(group: GroupIx) -> Result<u8, WireError> {
    u8::try_from(group.0).map_err(|_| WireError::Value { what: WHAT, part: "the groups" })
}

fn check_head(head: &Head) -> Result<(), WireError> {
    match head.version {
        _ if head.format != FORMAT => Err(WireError::Unreadable { what: WHAT }),
        VERSION => Ok(()),
        version => Err(WireError::Version { what: WHAT, version }),
    }
}

/// What every form of a bundle begins with, whatever else it holds.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shape {
    format: String,
    version: u32,
    exercise: String,
    school: String,
    level: String,
    year: i16,
    session: u8,
    first_day: String,
    last_day: String,
    school_identity: String,
    frozen: Files,
    keys: Vec<AsText<32>>,
    needs_all: bool,
    padded: u32,
    slip_salt: AsText<16>,
    slips: Vec<(AsText<32>, u8)>,
    group_codes: Vec<(u8, String)>,
    corrections: Vec<String>,
    transport: AsText<32>,
    hub_signing: AsText<32>,
}
