//! Both clocks, read at once.

use jiff::{SignedDuration, Timestamp};

use crate::domain::time_limit::Now;
use crate::store::Store;

/// Setting under which a store keeps by how many milliseconds the clock of the store above is ahead of this machine's.
pub const OFFSET: &str = "clock-offset";

/// Reads the time. `REFLECTORY_NOW` (an instant such as `2026-11-23T10:00:00Z`) sets where the system
/// clock begins, for rehearsals and tests; it moves on from there.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    machine: SignedDuration,
    correction: SignedDuration,
}

impl Default for Clock {
    fn default() -> Clock {
        Clock::new()
    }
}

impl Clock {
    /// The machine's clock, or the one the environment asks for.
    pub fn new() -> Clock {
        let asked = std::env::var("REFLECTORY_NOW").ok().and_then(|text| text.parse::<Timestamp>().ok());
        let shift = asked.map_or(SignedDuration::ZERO, |asked| asked.duration_since(Timestamp::now()));
        Clock { machine: shift, correction: SignedDuration::ZERO }
    }

    /// This clock, corrected as the store was told at its last contact with the one above.
    pub fn corrected_by(&self, store: &Store) -> Clock {
        let kept = store.setting(OFFSET).ok().flatten().and_then(|text| text.parse::<i64>().ok()).unwrap_or(0);
        Clock { machine: self.machine, correction: SignedDuration::from_millis(kept) }
    }

    /// A clock that begins at an instant and goes on from there.
    pub fn starting_at(begin: Timestamp) -> Clock {
        Clock { machine: begin.duration_since(Timestamp::now()), correction: SignedDuration::ZERO }
    }

    /// This moment.
    pub fn now(&self) -> Now {
        let wall = Timestamp::now();
        let shift = self.machine.saturating_add(self.correction);
        Now { wall: wall.checked_add(shift).unwrap_or(wall), steady: steady() }
    }
}

/// Linux's boot clock goes on while the machine is suspended, so that the two hours do too.
#[cfg(target_os = "linux")]
fn steady() -> SignedDuration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    SignedDuration::new(time.tv_sec, i32::try_from(time.tv_nsec).unwrap_or(0))
}

/// Elsewhere the standard monotonic clock, which on Windows counts suspension and on macOS does not.
#[cfg(not(target_os = "linux"))]
fn steady() -> SignedDuration {
    use std::sync::OnceLock;
    use std::time::Instant;
    static BEGUN: OnceLock<Instant> = OnceLock::new();
    let begun = *BEGUN.get_or_init(Instant::now);
    SignedDuration::try_from(begun.elapsed()).unwrap_or(SignedDuration::ZERO)
}
