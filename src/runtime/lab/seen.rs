//! What is known of the stations while the lab is open: in memory only, and gone with the program.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::domain::lab::ExerciseOf;

/// A station that was silent for longer counts as not reachable: three of its usual signs of life.
pub const SILENT_MAX: Duration = Duration::from_secs(35);

/// When each station was last heard, and what it said then.
#[derive(Clone, Debug, Default)]
pub struct Seen(Arc<Mutex<BTreeMap<(ExerciseOf, u32), Heard>>>);

#[derive(Clone, Copy, Debug)]
struct Heard {
    at: Instant,
    waiting: u32,
}

impl Seen {
    /// A station said how many sheets wait there.
    pub fn heard(&self, exercise: &ExerciseOf, station: u32, waiting: u32) {
        self.all().insert((exercise.clone(), station), Heard { at: Instant::now(), waiting });
    }

    /// Whether a station is reachable, and how many sheets it said are waiting; `None` for one that was never heard.
    pub fn of(&self, exercise: &ExerciseOf, station: u32) -> Option<(bool, u32)> {
        let all = self.all();
        let heard = all.get(&(exercise.clone(), station))?;
        Some((heard.at.elapsed() <= SILENT_MAX, heard.waiting))
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<(ExerciseOf, u32), Heard>> {
        // What a thread that fell over left in here is still right.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
