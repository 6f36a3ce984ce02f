//! The two hours of a participant (decisions: *Answering*).

use jiff::{SignedDuration, Timestamp};

/// From the first statement to the moment when no answer can be changed.
pub const LIMIT: SignedDuration = SignedDuration::from_hours(2);
/// After the two hours: how long the last screen offers to submit.
pub const LAST_WORD: SignedDuration = SignedDuration::from_mins(5);
/// Remaining minutes at which the time is announced.
pub const ANNOUNCED_MINUTES: [i64; 4] = [30, 10, 5, 1];

/// A moment, read from both clocks at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The system clock; may jump.
    pub wall: Timestamp,
    /// Time since some fixed moment, counting suspension; never jumps while the machine is on.
    pub steady: SignedDuration,
}

/// A participant's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeLimit {
    used_before: SignedDuration,
    since: Now,
}

impl TimeLimit {
    /// Begins now.
    pub fn begin(now: Now) -> TimeLimit {
        TimeLimit { used_before: SignedDuration::ZERO, since: now }
    }

    /// Goes on after a break in which `used` had gone by altogether.
    pub fn resume(used: SignedDuration, now: Now) -> TimeLimit {
        TimeLimit { used_before: used, since: now }
    }

    /// Time used, never negative.
    pub fn used(&self, now: Now) -> SignedDuration {
        let here = now.steady.saturating_sub(self.since.steady).max(SignedDuration::ZERO);
        self.used_before.saturating_add(here)
    }

    /// Time left to answer: the nearer of the two hours and the closing; zero when over.
    pub fn left(&self, now: Now, closes: Timestamp) -> SignedDuration {
        LIMIT.saturating_sub(self.used(now)).min(closes.duration_since(now.wall)).max(SignedDuration::ZERO)
    }

    /// Time left on the last screen, where only *submit* or *discard* remain; zero when over.
    pub fn last_word_left(&self, now: Now, closes: Timestamp) -> SignedDuration {
        LIMIT
            .saturating_add(LAST_WORD)
            .saturating_sub(self.used(now))
            .min(closes.duration_since(now.wall))
            .max(SignedDuration::ZERO)
    }
}

/// Minutes as shown: rounded up, so that "1 min" is shown until the end.
pub fn minutes_up(left: SignedDuration) -> i64 {
    left.as_secs().saturating_add(i64::from(left.subsec_nanos() > 0)).saturating_add(59) / 60
}

/// The announcement due when the time left falls from `before` to `after`: the smallest of
/// [`ANNOUNCED_MINUTES`] that was crossed.
pub fn announcement(before: SignedDuration, after: SignedDuration) -> Option<i64> {
    ANNOUNCED_MINUTES
        .into_iter()
        .filter(|m| {
            let mark = SignedDuration::from_mins(*m);
            before > mark && after <= mark && after > SignedDuration::ZERO
        })
        .min()
}
