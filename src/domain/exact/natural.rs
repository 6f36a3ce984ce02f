//! Whole numbers from 0 of any size, with as much arithmetic as fractions need.
//!
//! Plain methods, not the fastest: the numbers of a report have some hundred digits where it is large, two or three
//! where it is usual.

use std::cmp::Ordering;
use std::fmt;

/// The largest power of ten below 2^64, and how many digits it takes off: numbers are read and printed in such pieces.
const PIECE: u64 = 10_000_000_000_000_000_000;
const PIECE_DIGITS: usize = 19;

/// A whole number from 0: its 64-bit digits, the lowest first, the highest never 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Natural(Vec<u64>);

impl From<u64> for Natural {
    fn from(number: u64) -> Natural {
        Natural::trimmed(vec![number])
    }
}

impl From<u128> for Natural {
    fn from(number: u128) -> Natural {
        Natural::trimmed(vec![number as u64, (number >> 64) as u64])
    }
}

impl Natural {
    fn trimmed(mut digits: Vec<u64>) -> Natural {
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Natural(digits)
    }

    /// Whether it is 0.
    pub fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    /// The number, where 64 bits hold it.
    pub fn small(&self) -> Option<u64> {
        match self.0.as_slice() {
            [] => Some(0),
            [digit] => Some(*digit),
            _ => None,
        }
    }

    fn bits(&self) -> usize {
        self.0.last().map_or(0, |top| self.0.len() * 64 - top.leading_zeros() as usize)
    }

    /// The sum.
    pub fn plus(&self, other: &Natural) -> Natural {
        let (long, short) = if self.0.len() < other.0.len() { (other, self) } else { (self, other) };
        let mut sum = Vec::with_capacity(long.0.len() + 1);
        let mut carry = false;
        for (a, b) in long.0.iter().zip(short.0.iter().chain(std::iter::repeat(&0))) {
            let (digit, over) = a.overflowing_add(*b);
            let (digit, again) = digit.overflowing_add(u64::from(carry));
            carry = over || again;
            sum.push(digit);
        }
        sum.push(u64::from(carry));
        Natural::trimmed(sum)
    }

    /// How far the two lie apart.
    pub fn distance(&self, other: &Natural) -> Natural {
        let (large, small) = if self < other { (other, self) } else { (self, other) };
        let mut rest = Vec::with_capacity(large.0.len());
        let mut borrowed = false;
        for (a, b) in large.0.iter().zip(small.0.iter().chain(std::iter::repeat(&0))) {
            let (digit, under) = a.overflowing_sub(*b);
            let (digit, again) = digit.overflowing_sub(u64::from(borrowed));
            borrowed = under || again;
            rest.push(digit);
        }
        Natural::trimmed(rest)
    }

    /// The product.
    pub fn times(&self, other: &Natural) -> Natural {
        let mut product = vec![0u64; self.0.len() + other.0.len()];
        for (at, a) in self.0.iter().enumerate() {
            let mut carry = 0;
            // The 0 at the end takes the last carry to the next place, which no earlier row has touched.
            for (place, b) in product.iter_mut().skip(at).zip(other.0.iter().chain(std::iter::once(&0))) {
                // At most (2^64 - 1)^2 + 2 * (2^64 - 1) = 2^128 - 1: it fits.
                let sum = u128::from(*a) * u128::from(*b) + u128::from(*place) + carry;
                *place = sum as u64;
                carry = sum >> 64;
            }
        }
        Natural::trimmed(product)
    }

    /// Quotient and remainder; dividing by 0 gives 0 and leaves everything.
    pub fn divided(&self, by: &Natural) -> (Natural, Natural) {
        if by.is_zero() || self < by {
            return (Natural::default(), self.clone());
        }
        if let Some(by) = by.small() {
            let (quotient, rest) = self.divided_small(by);
            return (quotient, Natural::from(rest));
        }
        // Digit by digit in base 2, as on paper.
        let steps = self.bits() - by.bits();
        let mut quotient = vec![0u64; steps / 64 + 1];
        let mut rest = self.clone();
        for step in (0..=steps).rev() {
            let part = by.doubled(step);
            if part <= rest {
                rest = rest.distance(&part);
                if let Some(digit) = quotient.get_mut(step / 64) {
                    *digit |= 1 << (step % 64);
                }
            }
        }
        (Natural::trimmed(quotient), rest)
    }

    fn divided_small(&self, by: u64) -> (Natural, u64) {
        let mut rest = 0;
        let mut quotient = Vec::with_capacity(self.0.len());
        for digit in self.0.iter().rev() {
            let part = u128::from(rest) << 64 | u128::from(*digit);
            quotient.push((part / u128::from(by)) as u64);
            rest = (part % u128::from(by)) as u64;
        }
        quotient.reverse();
        (Natural::trimmed(quotient), rest)
    }

    /// Doubled so many times.
    fn doubled(&self, times: usize) -> Natural {
        let mut digits = vec![0u64; times / 64];
        let shift = times % 64;
        let mut carry = 0;
        for digit in &self.0 {
            let moved = u128::from(*digit) << shift;
            digits.push(moved as u64 | carry);
            carry = (moved >> 64) as u64;
        }
        digits.push(carry);
        Natural::trimmed(digits)
    }

    /// The greatest common divisor (Euclid).
    pub fn common(&self, other: &Natural) -> Natural {
        let (mut a, mut b) = (self.clone(), other.clone());
        while !b.is_zero() {
            if let (Some(a), Some(b)) = (a.small(), b.small()) {
                return Natural::from(common_small(a, b));
            }
            let (_, rest) = a.divided(&b);
            a = b;
            b = rest;
        }
        a
    }

    /// The number its decimal digits write; `None` for anything else than 1 to `digits_max` of the digits 0 to 9.
    pub fn read(text: &str, digits_max: usize) -> Option<Natural> {
        if text.is_empty() || text.len() > digits_max || !text.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let pieces = text.as_bytes().chunks(PIECE_DIGITS);
        Some(pieces.fold(Natural::default(), |sum, piece| {
            let (power, number) = piece.iter().fold((1u64, 0u64), |(power, number), digit| {
                (power * 10, number * 10 + u64::from(digit.wrapping_sub(b'0')))
            });
            sum.times(&Natural::from(power)).plus(&Natural::from(number))
        }))
    }
}

fn common_small(a: u64, b: u64) -> u64 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl Ord for Natural {
    fn cmp(&self, other: &Natural) -> Ordering {
        let by_length = self.0.len().cmp(&other.0.len());
        by_length.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }
}

impl PartialOrd for Natural {
    fn partial_cmp(&self, other: &Natural) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Natural {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut pieces = Vec::new();
        let mut rest = self.clone();
        while !rest.is_zero() {
            let (above, piece) = rest.divided_small(PIECE);
            pieces.push(piece);
            rest = above;
        }
        let mut text = pieces.pop().unwrap_or(0).to_string();
        for piece in pieces.iter().rev() {
            text.push_str(&format!("{piece:0PIECE_DIGITS$}"));
        }
        f.pad_integral(true, "", &text)
    }
}
