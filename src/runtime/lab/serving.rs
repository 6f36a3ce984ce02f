//! One exercise as the hub hands it out: its bundle, its join code, and where it stands.

use std::sync::Arc;

use crate::domain::exercise::ExerciseId;
use crate::format::station::Above;
use crate::format::wire::bundle::{self, Bundle};
use crate::runtime::exercise_files::Opened;
use crate::seal::hub_key::HubKey;
use crate::seal::join::{self, JoinCode};
use crate::store::error::StoreError;
use crate::store::{ExerciseRow, Store};

/// An exercise the hub serves.
pub struct Served {
    /// Its file, and what was frozen in it.
    pub opened: Opened,
    /// With what machines join it.
    pub code: JoinCode,
    /// What a station takes over, as one value.
    pub bundle: Bundle,
    /// The same in bytes.
    pub bytes: Arc<[u8]>,
    /// Which state of the exercise the bundle is.
    pub stamp: [u8; 32],
    /// The store above this one, where there is one: then envelopes go on unopened.
    pub above: Option<Above>,
}

impl Served {
    /// Makes an exercise ready to be handed out; the join code is drawn the first time.
    ///
    /// # Errors
    /// The store's, and a sentence where a code cannot be drawn or read.
    pub fn of(store: &mut Store, row: &ExerciseRow, key: &HubKey) -> Result<Served, String> {
        let words = |error: StoreError| error.to_string();
        let opened = Opened::open(store, &row.id).map_err(words)?;
        let above = store.above(&row.id).map_err(words)?;
        let above = above.map(|text| Above::read(&text)).transpose().map_err(|error| error.to_string())?;
        let code = join_code(store, &row.id)?;
        let bundle = made(store, row, &opened, publics(key, above.as_ref())).map_err(words)?;
        let (bytes, stamp) = written(&bundle)?;
        Ok(Served { opened, code, bundle, bytes, stamp, above })
    }

    /// Takes in what changed in the exercise: later slips, codes, corrections, keys.
    ///
    /// # Errors
    /// A sentence for people; it is served as before then.
    pub fn refresh(&mut self, store: &Store, row: &ExerciseRow, key: &HubKey) -> Result<(), String> {
        self.opened = Opened::open(store, &row.id).map_err(|error| error.to_string())?;
        let opened = &self.opened;
        let top = publics(key, self.above.as_ref());
        self.bundle = made(store, row, opened, top).map_err(|error| error.to_string())?;
        (self.bytes, self.stamp) = written(&self.bundle)?;
        Ok(())
    }
}

/// The join code of an exercise, drawn the first time.
///
/// # Errors
/// A sentence for people.
pub fn join_code(store: &mut Store, id: &ExerciseId) -> Result<JoinCode, String> {
    if let Some(kept) = store.join_code(id).map_err(|error| error.to_string())? {
        return join::parse(&kept).map_err(|error| error.to_string());
    }
    let code = join::draw().map_err(|error| format!("No code could be drawn: {error}."))?;
    store.set_join_code(id, &code.shown()).map_err(|error| error.to_string())?;
    Ok(code)
}

fn written(bundle: &Bundle) -> Result<(Arc<[u8]>, [u8; 32]), String> {
    let bytes = bundle.to_bytes().map_err(|error| error.to_string())?;
    let stamp = bundle::stamp(&bytes);
    Ok((bytes.into(), stamp))
}

/// What envelopes are sealed to and lists are signed with. Only the topmost store opens envelopes and signs lists, however
/// many pass them on.
fn publics(key: &HubKey, above: Option<&Above>) -> ([u8; 32], [u8; 32]) {
    let own = || (key.transport_public(), key.signing_public());
    above.map_or_else(own, |above| (above.transport, above.hub_signing))
}

/// What a station takes over; `top` is what envelopes are sealed to, and what lists are signed with.
///
/// # Errors
/// The store's.
pub fn made(
    store: &Store,
    row: &ExerciseRow,
    opened: &Opened,
    top: ([u8; 32], [u8; 32]),
) -> Result<Bundle, StoreError> {
    let sealing = opened.file.sealing()?;
    Ok(Bundle {
        exercise: row.id.clone(),
        school: row.school.clone(),
        level: row.level.clone(),
        year: row.year,
        session: row.session,
        first_day: row.first_day,
        last_day: row.last_day,
        school_identity: store.identity()?,
        frozen: opened.file.frozen()?,
        keys: sealing.keys,
        needs_all: sealing.needs_all,
        padded: sealing.padded,
        slip_salt: opened.file.slip_salt(),
        slips: opened.file.slips()?,
        group_codes: opened.file.group_codes()?,
        corrections: opened.file.corrections()?,
        transport: top.0,
        hub_signing: top.1,
    })
}
