//! What a station keeps about the store above it, as one line of JSON; and `station.toml`, which says where to join.

use std::fmt;

use serde::{Deserialize, Serialize};
use toml::Table;

/// Most addresses of one store above.
pub const ADDRESSES_MAX: usize = 8;
/// Longest address.
const ADDRESS_MAX: usize = 260;
/// Largest `station.toml`, in bytes.
pub const FILE_BYTES_MAX: usize = 16 * 1024;
/// Largest certificate, in bytes.
const CERTIFICATE_MAX: usize = 8 * 1024;

/// The store above one exercise: where it is, how it is known, and as whom this store hands in there.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Above {
    /// Addresses with ports, the last one that answered first; none for a station that is served by a stick.
    pub addresses: Vec<String>,
    /// The one certificate that is believed; empty for a station that is served by a stick.
    pub certificate: Vec<u8>,
    /// What this station shows to be let in.
    pub token: [u8; 32],
    /// The station's number; 0 for one that was set up by a stick and has not been told yet.
    pub number: u32,
    /// To whom envelopes are sealed: the transport key of the topmost store.
    pub transport: [u8; 32],
    /// With what the topmost store signs lists on sticks.
    pub hub_signing: [u8; 32],
    /// This station's own key for signing lists on sticks.
    pub station_key: [u8; 32],
    /// What all machines of this exercise know, for classes.
    pub class_key: [u8; 32],
    /// The same for sticks.
    pub carry_key: [u8; 32],
    /// Which state of the exercise was taken over last.
    pub stamp: [u8; 32],
    /// Which life of the store above was met last; `None` before the first contact.
    pub life: Option<u32>,
}

impl fmt::Debug for Above {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Above(station {})", self.number)
    }
}

/// Something that was kept or rolled out is not readable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the sentences say it")]
pub enum StationError {
    #[error("what is kept about the machine above cannot be read")]
    Above,
    #[error("the file is larger than 16 kB")]
    TooLarge,
    #[error("this is not TOML: {0}")]
    Toml(String),
    #[error("`{0}` must be a text")]
    NoText(&'static str),
    #[error("`code` is missing: the join code from the coordinator's screen")]
    NoCode,
    #[error("`{0}` is not known here; a station's file has `address` and `code`")]
    Unknown(String),
    #[error("`address` is too long")]
    Address,
}

impl Above {
    /// One line of JSON.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What [`Above::write`] wrote.
    ///
    /// # Errors
    /// [`StationError::Above`].
    pub fn read(text: &str) -> Result<Above, StationError> {
        let above: Above = serde_json::from_str(text).map_err(|_| StationError::Above)?;
        let sound = above.addresses.len() <= ADDRESSES_MAX
            && above.addresses.iter().all(|address| address.len() <= ADDRESS_MAX)
            && above.certificate.len() <= CERTIFICATE_MAX;
        if sound { Ok(above) } else { Err(StationError::Above) }
    }

    /// The address that answered goes to the front.
    pub fn answered_at(&mut self, address: &str) {
        self.addresses.retain(|known| known != address);
        self.addresses.insert(0, address.to_owned());
        self.addresses.truncate(ADDRESSES_MAX);
    }
}

/// What IT rolls out to each machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StationFile {
    /// Where the hub is; where it is left out, the network is asked.
    pub address: Option<String>,
    /// The join code.
    pub code: String,
}

/// Reads `station.toml`.
///
/// # Errors
/// [`StationError`], the first thing that is wrong.
pub fn read_file(text: &str) -> Result<StationFile, StationError> {
    if text.len() > FILE_BYTES_MAX {
        return Err(StationError::TooLarge);
    }
    let table: Table = text.parse().map_err(|error: toml::de::Error| StationError::Toml(error.message().to_owned()))?;
    if let Some(unknown) = table.keys().find(|key| !["address", "code"].contains(&key.as_str())) {
        return Err(StationError::Unknown(unknown.chars().take(40).filter(|c| !c.is_control()).collect()));
    }
    let text = |key: &'static str| match table.get(key) {
        None => Ok(None),
        Some(value) => value.as_str().map(|text| Some(text.trim().to_owned())).ok_or(StationError::NoText(key)),
    };
    let address = text("address")?.filter(|address| !address.is_empty());
    if address.as_ref().is_some_and(|address| address.len() > ADDRESS_MAX || address.chars().any(char::is_control)) {
        return Err(StationError::Address);
    }
    let code = text("code")?.filter(|code| !code.is_empty()).ok_or(StationError::NoCode)?;
    Ok(StationFile { address, code })
}
