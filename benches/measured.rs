//! Measured durations and how they are told.

use std::fmt::Write as _;
use std::io::Write;
use std::time::{Duration, Instant};

/// Measured durations, sorted.
pub struct Measured(Vec<Duration>);

impl Measured {
    pub fn new(mut all: Vec<Duration>) -> Measured {
        all.sort_unstable();
        Measured(all)
    }

    /// The value that so many of a thousand do not exceed.
    pub fn per_mille(&self, share: usize) -> f64 {
        let rank = (self.0.len() * share).div_ceil(1000).max(1) - 1;
        self.0.get(rank).map_or(f64::NAN, |d| milliseconds(*d))
    }

    pub fn line(&self, name: &str, base: Option<&Measured>) -> String {
        let mut line = format!("  {name:<28} p50 {:>7.3} ms  p99 {:>7.3} ms", self.per_mille(500), self.per_mille(990));
        if let Some(base) = base {
            let ratio = |share| self.per_mille(share) / base.per_mille(share);
            let _ = write!(line, "  {:.2} and {:.2} times the baseline", ratio(500), ratio(990));
        }
        line
    }
}

pub fn timed(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

pub fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

pub fn say(line: &str) {
    // A closed pipe (`| head`) is no failure.
    let _ = writeln!(std::io::stdout(), "{line}");
}
