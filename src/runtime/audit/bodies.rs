//! Whether stored bodies look like sealed ones, and ids like drawn ones: lengths, letters, how often each byte comes.
//!
//! Every limit is set so that chance alone crosses it less than once in a million schools.

use std::collections::{BTreeMap, BTreeSet};

/// So many readable characters in a row do not come by chance: once in 10^16 places.
const READABLE_RUN: usize = 36;
/// Shorter bodies have too few bytes to count.
const COUNTED_BYTES_MIN: usize = 512;
/// How far below that of chance the entropy of a body may lie, in bits per byte; six times its spread at the shortest.
const ENTROPY_SLACK: f64 = 0.2;
/// So many ids must have the same byte in one place before it is no chance.
const SAME_BYTE_IDS: u32 = 8;
/// The same for a single bit.
const SAME_BIT_IDS: u32 = 64;
/// So many equal bytes within one id are no chance.
const EQUAL_BYTES: usize = 9;

/// What was seen of many bodies.
#[derive(Default)]
pub(super) struct Seen {
    count: u32,
    lengths: BTreeMap<usize, u32>,
    readable: u32,
    uneven: u32,
    repeating_ids: u32,
    twice: u32,
    starts: BTreeSet<[u8; 8]>,
    always: Option<[u8; 16]>,
    never: [u8; 16],
    odd_ids: u32,
}

impl Seen {
    /// Looks at one.
    pub(super) fn look(&mut self, id: &[u8], body: &[u8]) {
        self.count += 1;
        *self.lengths.entry(body.len()).or_default() += 1;
        self.readable += u32::from(longest_readable(body) >= READABLE_RUN);
        self.uneven += u32::from(is_uneven(body));
        let Some(id) = id.first_chunk::<16>().filter(|_| id.len() == 16) else {
            self.odd_ids += 1;
            return;
        };
        self.repeating_ids += u32::from(most_equal(id) >= EQUAL_BYTES);
        if let Some(start) = id.first_chunk::<8>()
            && !self.starts.insert(*start)
        {
            self.twice += 1;
        }
        match &mut self.always {
            None => {
                self.always = Some(*id);
                self.never = id.map(|byte| !byte);
            }
            Some(always) => {
                for (kept, byte) in always.iter_mut().zip(id) {
                    *kept &= byte;
                }
                for (kept, byte) in self.never.iter_mut().zip(id) {
                    *kept &= !byte;
                }
            }
        }
    }

    /// How many were looked at.
    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// How many bodies have a length they should not have.
    pub(super) fn of_other_length(&self, is_right: impl Fn(usize) -> bool) -> u32 {
        self.lengths.iter().filter(|(length, _)| !is_right(**length)).map(|(_, count)| count).sum()
    }

    /// Whether every body has this length.
    pub(super) fn has_only(&self, length: usize) -> bool {
        self.lengths.len() == 1 && self.lengths.contains_key(&length)
    }

    /// How many bodies hold text that can be read.
    pub(super) fn readable(&self) -> u32 {
        self.readable
    }

    /// How many bodies have bytes that come too often for something sealed.
    pub(super) fn uneven(&self) -> u32 {
        self.uneven
    }

    /// What about the ids is no chance, if anything.
    pub(super) fn pattern(&self) -> Option<&'static str> {
        let always = self.always.unwrap_or_default();
        let fixed_bits = || always.iter().zip(&self.never).map(|(always, never)| always | never);
        if self.odd_ids > 0 {
            Some("Some ids have another length than ours.")
        } else if self.repeating_ids > 0 {
            Some("Some ids repeat one byte.")
        } else if self.twice > 0 {
            Some("Several ids begin with the same half.")
        } else if self.count >= SAME_BYTE_IDS && fixed_bits().any(|fixed| fixed == 0xFF) {
            Some("One byte is the same in all ids, as in a number or a time.")
        } else if self.count >= SAME_BIT_IDS && fixed_bits().any(|fixed| fixed > 0) {
            Some("One bit is the same in all ids.")
        } else {
            None
        }
    }
}

/// The most readable characters in a row; zeros between letters, as in two-byte text, do not end it.
pub(super) fn longest_readable(bytes: &[u8]) -> usize {
    let (mut longest, mut run, mut zero) = (0, 0, false);
    for byte in bytes {
        match byte {
            b' '..=b'~' | b'\n' | b'\r' | b'\t' => {
                run += 1;
                zero = false;
            }
            0 if !zero && run > 0 => zero = true,
            _ => (run, zero) = (0, false),
        }
        longest = longest.max(run);
    }
    longest
}

fn is_uneven(bytes: &[u8]) -> bool {
    if bytes.len() < COUNTED_BYTES_MIN {
        return false;
    }
    let mut counts = BTreeMap::<u8, u32>::new();
    for byte in bytes {
        *counts.entry(*byte).or_default() += 1;
    }
    let whole = f64::from(u32::try_from(bytes.len()).unwrap_or(u32::MAX));
    let entropy: f64 = counts.values().map(|count| f64::from(*count) / whole).map(|share| -share * share.log2()).sum();
    // What chance gives on average for so few bytes.
    let expected = 8.0 - 255.0 / (2.0 * whole * std::f64::consts::LN_2);
    entropy < expected - ENTROPY_SLACK
}

fn most_equal(id: &[u8; 16]) -> usize {
    id.iter().map(|byte| id.iter().filter(|other| *other == byte).count()).max().unwrap_or(0)
}
