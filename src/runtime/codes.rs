//! Access codes and the kiosk's PIN, looked up slowly enough that guessing does not pay.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::domain::calendar::Phase;
use crate::domain::exercise::Frozen;
use crate::domain::instrument::GroupIx;
use crate::domain::secret::Secret;
use crate::locale::say::Say;
use crate::runtime::desk::told;
use crate::runtime::exercise_files::Opened;
use crate::seal::stretch::{Cost, stretch};
use crate::seal::{code, hex};
use crate::store::Store;
use crate::store::codes::SlipState;
use crate::store::error::StoreError;

/// One sentence for a wrong and for a used code, so that neither can be told from the other.
pub const OPENS_NOTHING: &str = "code-opens-nothing";
const TYPING_SLIP: &str = "code-slip";
const NOT_OPEN: &str = "code-not-open";

/// Wrong codes in a row that are free of waiting: everybody mistypes.
const FREE_TRIES: u32 = 3;
/// Longest wait after a wrong code; short enough that the next pupil is not shut out.
const WAIT_MAX: Duration = Duration::from_secs(4);
/// After this long a machine forgets wrong codes.
const FORGET_AFTER: Duration = Duration::from_secs(90);

/// Slows down guessing on this machine.
#[derive(Debug, Default)]
pub struct Patience {
    wrong: u32,
    last: Option<Instant>,
}

impl Patience {
    /// A right code: nothing is remembered.
    pub fn right(&mut self) {
        *self = Patience::default();
    }

    /// Wrong codes in a row that are remembered.
    pub fn wrong_tries(&self) -> u32 {
        self.wrong
    }

    /// A wrong code: the answer waits, longer each time.
    pub fn wrong(&mut self) {
        if self.last.is_some_and(|last| last.elapsed() > FORGET_AFTER) {
            self.wrong = 0;
        }
        self.wrong += 1;
        self.last = Some(Instant::now());
        std::thread::sleep(wait_after(self.wrong));
    }
}

/// How long the answer to the n-th wrong code in a row waits.
pub fn wait_after(wrong: u32) -> Duration {
    Duration::from_secs(u64::from(wrong.saturating_sub(FREE_TRIES))).min(WAIT_MAX)
}

/// What an access code opens.
type Found = (Arc<Frozen>, GroupIx, Option<[u8; 32]>);

/// What an access code opens; `None` for a wrong or used one.
///
/// # Errors
/// A sentence for the participant: a typing slip, or a right code outside its time.
pub fn look_up<'a>(
    typed: &Secret,
    opened: impl Iterator<Item = &'a Opened>,
    now: Timestamp,
) -> Result<Option<Found>, Say> {
    let typed = code::parse(typed.expose()).map_err(|_| Say::new(TYPING_SLIP))?;
    let shown = typed.shown();
    for exercise in opened {
        let found = opens(exercise, &typed, &shown).map_err(|error| told::participant(&error))?;
        let Some((group, slip)) = found else { continue };
        if exercise.frozen.exercise.phase(now) != Phase::Open {
            return Err(Say::new(NOT_OPEN));
        }
        return Ok(Some((Arc::clone(&exercise.shown), group, slip)));
    }
    Ok(None)
}

type GroupAndSlip = (GroupIx, Option<[u8; 32]>);

fn opens(exercise: &Opened, typed: &code::Code, shown: &Zeroizing<String>) -> Result<Option<GroupAndSlip>, StoreError> {
    if let Some((group, _)) = exercise.file.group_codes()?.into_iter().find(|(_, code)| code == shown.as_str()) {
        return Ok(Some((group, None)));
    }
    let issued = exercise.file.slip_counts(exercise.frozen.instrument.groups.len())?;
    if issued.iter().all(|(issued, _)| *issued == 0) {
        return Ok(None);
    }
    let Ok(hash) = code::slip_hash(typed, &exercise.file.slip_salt()) else { return Ok(None) };
    Ok(match exercise.file.slip(&hash)? {
        SlipState::Free(group) => Some((group, Some(hash))),
        SlipState::Used | SlipState::Unknown => None,
    })
}

/// Setting under which the PIN's slow hash is kept.
const PIN_SETTING: &str = "kiosk-pin";

/// Keeps the PIN that ends a kiosk, as a slow salted hash; `false`, and the PIN is as it was, where this machine cannot
/// derive one.
///
/// # Errors
/// The store's.
pub fn set_pin(store: &mut Store, pin: &Secret) -> Result<bool, StoreError> {
    let salt: [u8; 16] = rand::random();
    let Some(hash) = hash_pin(pin, &salt) else { return Ok(false) };
    store.set_setting(PIN_SETTING, &format!("{} {}", hex::encode(&salt), hex::encode(&hash)))?;
    Ok(true)
}

/// Whether a PIN has been set.
///
/// # Errors
/// The store's.
pub fn has_pin(store: &Store) -> Result<bool, StoreError> {
    Ok(store.setting(PIN_SETTING)?.is_some())
}

/// Whether this is the PIN.
///
/// # Errors
/// The store's.
pub fn pin_is_right(folder: &Path, pin: &Secret) -> Result<bool, StoreError> {
    let Some(kept) = Store::open_existing(folder)?.setting(PIN_SETTING)? else { return Ok(false) };
    let Some((salt, hash)) = kept.split_once(' ') else { return Ok(false) };
    let (Some(salt), Some(kept)) = (hex::decode::<16>(salt), hex::decode::<32>(hash)) else { return Ok(false) };
    Ok(hash_pin(pin, &salt) == Some(kept))
}

/// The PIN's slow hash; `None` where this machine cannot derive it, so that no failure looks like a hash.
fn hash_pin(pin: &Secret, salt: &[u8; 16]) -> Option<[u8; 32]> {
    stretch::<32>(Cost::CAREFUL, pin.expose().trim().as_bytes(), salt).ok().map(|hash| *hash)
}
