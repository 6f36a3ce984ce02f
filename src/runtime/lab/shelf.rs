//! Where a hub keeps what it hands out and takes in. The desk asks nothing else of it, and does not know files from a
//! server's database. What envelopes hold is looked at here, the same way for both.

use std::sync::Arc;

use crate::domain::answer::SheetId;
use crate::domain::instrument::GroupIx;
use crate::domain::lab::ExerciseOf;
use crate::format::wire::bundle::Bundle;
use crate::format::wire::hand_in::Verdict;
use crate::format::wire::news::Standing;
use crate::seal::envelope::open_envelope;
use crate::seal::hub_key::HubKey;
use crate::seal::join::JoinCode;
use crate::store::arrivals::{Arrival, Arrived};
use crate::store::error::StoreError;

/// An exercise as it is handed out.
#[derive(Clone, Copy)]
pub struct HandedOut<'a> {
    /// With what machines join it.
    pub code: &'a JoinCode,
    /// What a station takes over, as one value.
    pub bundle: &'a Bundle,
    /// The same in bytes.
    pub bytes: &'a Arc<[u8]>,
    /// Which state of the exercise the bundle is.
    pub stamp: [u8; 32],
}

/// A machine that may come with a token of this fingerprint.
pub struct Token {
    /// For which exercise.
    pub exercise: ExerciseOf,
    /// The machine's number in it.
    pub station: u32,
    /// SHA-256 of the token.
    pub sha256: [u8; 32],
}

/// What the desk asks. Everything a verb says was stored is durable when it returns.
pub trait Shelf: Send {
    /// What is handed out now.
    fn exercises(&self) -> Vec<ExerciseOf>;

    /// One of these.
    fn handed_out(&self, of: &ExerciseOf) -> Option<HandedOut<'_>>;

    /// The machines that have joined what is handed out.
    ///
    /// # Errors
    /// The store's.
    fn tokens(&mut self) -> Result<Vec<Token>, StoreError>;

    /// Takes in a machine and says its number; one that joined before keeps it.
    ///
    /// # Errors
    /// The store's.
    fn add_station(&mut self, of: &ExerciseOf, token: [u8; 32], public: [u8; 32]) -> Result<u32, StoreError>;

    /// Takes in envelopes, with one answer for each in their order: all of them in one transaction.
    ///
    /// # Errors
    /// The store's; then nothing was taken.
    fn take(&mut self, of: &ExerciseOf, all: &[&(SheetId, Vec<u8>)]) -> Result<Vec<Verdict>, StoreError>;

    /// Whether the exercise still counts what comes.
    ///
    /// # Errors
    /// The store's.
    fn standing(&mut self, of: &ExerciseOf) -> Result<Standing, StoreError>;

    /// For each of these sheets, in the order asked, whether it can no longer be lost with this machine.
    ///
    /// # Errors
    /// The store's.
    fn secured(&mut self, of: &ExerciseOf, ids: &[SheetId]) -> Result<Vec<bool>, StoreError>;

    /// Which life of the store this is: where it changes, stations hand in once more what they still have.
    ///
    /// # Errors
    /// The store's.
    fn life(&mut self) -> Result<u32, StoreError>;

    /// Takes in what changed since: later slips, corrections, exercises that came or went. What cannot be read now is
    /// read the next time, and served as before until then.
    fn look(&mut self);
}

/// Opens envelopes for this activation and lets `arrive` take what is in them, in one go; one answer for each envelope.
///
/// # Errors
/// Those of `arrive`.
pub fn arrive(
    all: &[&(SheetId, Vec<u8>)],
    key: &HubKey,
    activation: &str,
    arrive: impl FnOnce(&[Arrival]) -> Result<Vec<Arrived>, StoreError>,
) -> Result<Vec<Verdict>, StoreError> {
    let opened: Vec<Option<Arrival>> =
        all.iter().map(|(id, envelope)| opened(*id, envelope, key, activation)).collect();
    let arrivals: Vec<Arrival> = opened.iter().flatten().cloned().collect();
    let mut arrived = arrive(&arrivals)?.into_iter();
    let verdict = |one: &Option<Arrival>| match one {
        None => Verdict::Unreadable,
        Some(_) => arrived.next().map_or(Verdict::Unreadable, verdict_of),
    };
    Ok(opened.iter().map(verdict).collect())
}

fn opened(id: SheetId, envelope: &[u8], key: &HubKey, activation: &str) -> Option<Arrival> {
    let contents = open_envelope(envelope, key, activation).ok()?;
    // The id on the outside is only for the answer; a sheet that says another one was tampered with.
    (contents.id == id.0).then(|| Arrival {
        id,
        group: GroupIx(usize::from(contents.group)),
        body: contents.body,
        receipt: contents.receipt,
        slip: contents.slip,
        sealing: contents.sealing,
    })
}

fn verdict_of(arrived: Arrived) -> Verdict {
    match arrived {
        Arrived::Stored => Verdict::Stored,
        Arrived::AlreadyThere => Verdict::AlreadyThere,
        Arrived::SetAside => Verdict::SetAside,
        Arrived::OtherKeys => Verdict::OtherKeys,
        Arrived::Unreadable => Verdict::Unreadable,
        Arrived::NoSuchGroup => Verdict::NoSuchGroup,
    }
}
