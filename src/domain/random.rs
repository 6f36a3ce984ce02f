//! Numbers that look random and come out the same from a seed on every machine and in every version.
//!
//! Made for draws that anybody can repeat, never for anything secret. Nothing in here may change: a draw made
//! years ago must still be confirmed by its seed.

/// SplitMix64 (Steele, Lea and Flood 2014): the state grows by a fixed odd number, and each output is a mix of it.
#[derive(Clone, Debug)]
pub struct SplitMix64(u64);

impl SplitMix64 {
    /// Begins at a seed; every seed is as good as another.
    pub fn new(seed: u64) -> SplitMix64 {
        SplitMix64(seed)
    }

    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, each as likely as another; 0 where `bound` is 0.
    ///
    /// The lowest 2^64 mod `bound` numbers are drawn again: what is left is a whole multiple of `bound`.
    pub fn below(&mut self, bound: u64) -> u64 {
        if bound == 0 {
            return 0;
        }
        let unfair = bound.wrapping_neg() % bound;
        loop {
            let number = self.draw();
            if number >= unfair {
                return number % bound;
            }
        }
    }

    /// Puts the list into a random order (Fisher and Yates, from the end), each order as likely as another.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for end in (1..list.len()).rev() {
            let other = self.below(end as u64 + 1);
            list.swap(end, other as usize);
        }
    }
}
