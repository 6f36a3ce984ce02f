//! Sheets that wait at a pupil's machine go up through the class where the coordinator's machine is out of reach.
//!
//! The teacher's machine cannot open what it takes along. What it only keeps stays in the outbox here all the same: it is
//! sent again when the coordinator's machine is back, and counted once there, so the teacher's disk may die.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::format::wire::hand_in::{HandIn, Verdict, room_for};
use crate::hub::client::{Client, ClientError};
use crate::store::Store;
use crate::store::error::StoreError;

/// How long a sheet that was just handed in has to reach the coordinator's machine by itself.
const BY_ITSELF: Duration = Duration::from_secs(3);
/// How often it is looked whether it did.
const LOOK_EVERY: Duration = Duration::from_millis(200);

/// What waits at this machine, and what of it the teacher's machine keeps already.
pub struct PassingOn<'a> {
    folder: &'a Path,
    exercise: &'a ExerciseId,
    kept: BTreeSet<SheetId>,
}

/// Why not all could be passed on; it is tried again.
#[derive(Debug, thiserror::Error)]
pub enum NotPassedOn {
    /// The own store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The teacher's machine.
    #[error(transparent)]
    Class(#[from] ClientError),
}

impl<'a> PassingOn<'a> {
    /// Of this exercise.
    pub fn new(folder: &'a Path, exercise: &'a ExerciseId) -> PassingOn<'a> {
        PassingOn { folder, exercise, kept: BTreeSet::new() }
    }

    /// Hands the teacher's machine whatever waits here and is not there yet; says how many.
    ///
    /// # Errors
    /// [`NotPassedOn`]; what was sent before counts as sent.
    pub fn hand_over(&mut self, client: &Client) -> Result<usize, NotPassedOn> {
        let mut file = Store::open_existing(self.folder)?.exercise(self.exercise)?;
        let mut waiting = file.outbox(usize::MAX)?;
        waiting.retain(|(id, _)| !self.kept.contains(id));
        let longest = waiting.iter().map(|(_, envelope)| envelope.len()).max().unwrap_or(1);
        for some in waiting.chunks(room_for(longest)) {
            let verdicts = client.sheets(&HandIn(some.to_vec()))?;
            let mut arrived = Vec::new();
            for ((id, _), verdict) in some.iter().zip(verdicts) {
                match verdict {
                    // The teacher's machine is the coordinator's: it is where it belongs.
                    Verdict::Stored | Verdict::AlreadyThere | Verdict::SetAside => arrived.push(*id),
                    // What is refused is refused again, and said, where it belongs.
                    Verdict::Held | Verdict::OtherKeys | Verdict::Unreadable | Verdict::NoSuchGroup => {}
                }
                self.kept.insert(*id);
            }
            if !arrived.is_empty() {
                file.handed_in(&arrived)?;
            }
        }
        Ok(waiting.len())
    }

    /// After a sheet was handed in: leaves it a moment to reach the coordinator's machine by itself, then passes it on.
    ///
    /// # Errors
    /// [`NotPassedOn`].
    pub fn last_sheet(&mut self, client: &Client, hurries: impl Fn(Duration) -> bool) -> Result<usize, NotPassedOn> {
        let until = Instant::now() + BY_ITSELF;
        let file = Store::open_existing(self.folder)?.exercise(self.exercise)?;
        loop {
            let (waiting, _) = file.outbox_counts()?;
            if waiting == 0 {
                return Ok(0);
            }
            if Instant::now() >= until || hurries(LOOK_EVERY) {
                return self.hand_over(client);
            }
        }
    }
}
