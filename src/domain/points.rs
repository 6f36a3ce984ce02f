//! The points of a scale, and how many people chose each: as many as a scale can have, without a place in the heap.

use std::fmt;
use std::ops::Deref;

/// Fewest points of a scale: one alone would be no choice.
pub const POINTS_MIN: usize = 2;
/// Most points of a scale: each has a digit, and all of them a row of the smallest screen.
pub const POINTS_MAX: usize = 6;

/// How many chose each point of a scale, the lowest first; [`POINTS_MIN`] to [`POINTS_MAX`] of them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PointCounts {
    points: usize,
    /// What lies behind the last point is 0.
    counts: [u32; POINTS_MAX],
}

impl PointCounts {
    /// These counts; what is more than [`POINTS_MAX`] is left out, for no scale has it.
    pub fn new(counts: &[u32]) -> PointCounts {
        let mut all = [0; POINTS_MAX];
        for (place, count) in all.iter_mut().zip(counts) {
            *place = *count;
        }
        PointCounts { points: counts.len().min(POINTS_MAX), counts: all }
    }
}

impl fmt::Debug for PointCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Deref for PointCounts {
    type Target = [u32];

    fn deref(&self) -> &[u32] {
        self.counts.get(..self.points).unwrap_or(&self.counts)
    }
}

impl<'a> IntoIterator for &'a PointCounts {
    type Item = &'a u32;
    type IntoIter = std::slice::Iter<'a, u32>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
