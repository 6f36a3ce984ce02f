//! Whether a difference is more than the chance of who answered (decisions: *Results*).
//!
//! Of a group with `N` eligible people, `n` gave a rating and `a` chose N/A. The variance of their mean is estimated by
//! `s² / n · f` with the sample variance `s²` (divisor `n - 1`) and the finite-population correction `f = 1 - (n + a) / N`:
//! the statement speaks of those it applies to, who are about `N · n / (n + a)`, and `n` of them gave a rating. Sheets
//! beyond the eligible number are no less than everybody.
//!
//! A difference `d` is within chance when `d < 1.96 · sqrt(v₁ + v₂)`. Both sides squared are fractions, so the
//! comparison is exact: `625 d² < 2401 (v₁ + v₂)`, as 1.96² = 2401/625.

use crate::domain::exact::Exact;

/// Valid answers below which every difference is within chance.
pub const ANSWERS_MIN: u32 = 5;

/// What a difference may rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chance {
    /// It may well be the chance of who answered, or there are too few answers to tell.
    Within,
    /// It is more than that.
    Beyond,
    /// Everybody answered both times: who answered was no chance.
    Everybody,
}

/// The answers of one side.
#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    /// How many chose 1, 2, 3 and so on.
    pub counts: &'a [u32],
    /// How many chose N/A or the opt-out.
    pub not_applicable: u32,
    /// Everyone the group counts.
    pub eligible: u32,
}

impl Answers<'_> {
    fn number(&self) -> u32 {
        self.counts.iter().sum()
    }

    fn sum(&self) -> u64 {
        (1..).zip(self.counts).map(|(value, count)| value * u64::from(*count)).sum()
    }

    /// Eligible people who gave neither a rating nor N/A.
    fn silent(&self) -> u32 {
        self.eligible.saturating_sub(self.number().saturating_add(self.not_applicable))
    }

    fn mean(&self) -> Option<Exact> {
        Exact::ratio(self.sum(), u64::from(self.number()))
    }

    /// Estimated variance of the mean; 0 where it cannot be estimated.
    fn variance(&self) -> Exact {
        let n = u64::from(self.number());
        let squares: u64 = (1u64..).zip(self.counts).map(|(value, count)| value * value * u64::from(*count)).sum();
        // n Q - S² = n (n - 1) s², never below 0; with 100,000 answers of at most 32 it stays below 2^64.
        let spread = n.saturating_mul(squares).saturating_sub(self.sum().saturating_mul(self.sum()));
        let sample = Exact::ratio(spread, n.saturating_mul(n));
        let rest = Exact::ratio(u64::from(self.silent()), n.saturating_sub(1) * u64::from(self.eligible));
        sample.zip(rest).map_or(Exact::whole(0), |(sample, rest)| sample.times(&rest))
    }
}

/// What the difference of two means may rest on. No difference at all is within chance.
pub fn chance(before: &Answers, after: &Answers) -> Chance {
    if before.number() < ANSWERS_MIN || after.number() < ANSWERS_MIN {
        return Chance::Within;
    }
    if before.silent() == 0 && after.silent() == 0 {
        return Chance::Everybody;
    }
    let Some((earlier, later)) = before.mean().zip(after.mean()) else { return Chance::Within };
    let difference = earlier.distance(&later);
    let left = difference.times(&difference).times(&Exact::whole(625));
    let right = before.variance().plus(&after.variance()).times(&Exact::whole(2401));
    if left < right || left == Exact::whole(0) { Chance::Within } else { Chance::Beyond }
}
