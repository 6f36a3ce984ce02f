//! Numbers without rounding: fractions of whole numbers of any size, and the one rounding with which they are shown.
//!
//! A mean of means has the least common multiple of how many answered each statement in its denominator. Of numbers up
//! to 100,000 that multiple can have 144,000 bits, so no integer of fixed width is safe, and binary floats would round
//! long before the end. The whole numbers here grow as they need: nothing can overflow.

pub mod natural;

use std::cmp::Ordering;
use std::fmt;

use crate::domain::exact::natural::Natural;
use crate::locale::arg::Arg;
use crate::locale::say::Say;

/// Most decimal digits of a numerator or denominator that is read back.
const DIGITS_MAX: usize = 50_000;

/// A fraction from 0, in lowest terms: equal numbers are equal values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Exact {
    numerator: Natural,
    denominator: Natural,
}

impl Exact {
    /// `numerator / denominator`; `None` where the denominator is 0.
    pub fn ratio(numerator: u64, denominator: u64) -> Option<Exact> {
        Exact::reduced(Natural::from(numerator), Natural::from(denominator))
    }

    /// A whole number.
    pub fn whole(number: u64) -> Exact {
        Exact { numerator: Natural::from(number), denominator: Natural::from(1u64) }
    }

    fn reduced(numerator: Natural, denominator: Natural) -> Option<Exact> {
        if denominator.is_zero() {
            return None;
        }
        let common = numerator.common(&denominator);
        if common.small() == Some(1) {
            return Some(Exact { numerator, denominator });
        }
        Some(Exact { numerator: numerator.divided(&common).0, denominator: denominator.divided(&common).0 })
    }

    /// For products of denominators, which are never 0.
    fn of(numerator: Natural, denominator: Natural) -> Exact {
        Exact::reduced(numerator, denominator).unwrap_or_else(|| Exact::whole(0))
    }

    /// The unweighted mean; `None` of nothing. The order of the values plays no part.
    pub fn mean<'a>(values: impl IntoIterator<Item = &'a Exact>) -> Option<Exact> {
        let values: Vec<&Exact> = values.into_iter().collect();
        // One common denominator first and one reduction at the end: sums in between stay as they are.
        let common = values.iter().fold(Natural::from(1u64), |common, value| {
            let shared = common.common(&value.denominator);
            common.times(&value.denominator.divided(&shared).0)
        });
        let sum = values.iter().fold(Natural::default(), |sum, value| {
            sum.plus(&value.numerator.times(&common.divided(&value.denominator).0))
        });
        Exact::reduced(sum, common.times(&Natural::from(values.len() as u64)))
    }

    /// The sum.
    pub fn plus(&self, other: &Exact) -> Exact {
        let (a, b) = self.crossed(other);
        Exact::of(a.plus(&b), self.denominator.times(&other.denominator))
    }

    /// How far the two lie apart.
    pub fn distance(&self, other: &Exact) -> Exact {
        let (a, b) = self.crossed(other);
        Exact::of(a.distance(&b), self.denominator.times(&other.denominator))
    }

    /// The product.
    pub fn times(&self, other: &Exact) -> Exact {
        Exact::of(self.numerator.times(&other.numerator), self.denominator.times(&other.denominator))
    }

    /// Both numerators over the product of the denominators.
    fn crossed(&self, other: &Exact) -> (Natural, Natural) {
        (self.numerator.times(&other.denominator), other.numerator.times(&self.denominator))
    }

    /// The number as it is printed.
    pub fn shown(&self) -> Shown {
        // floor(10 a / b + 1/2) = floor((20 a + b) / 2 b)
        let twenty = self.numerator.times(&Natural::from(20u64)).plus(&self.denominator);
        let (tenths, _) = twenty.divided(&self.denominator.times(&Natural::from(2u64)));
        Shown(tenths.small().unwrap_or(u64::MAX))
    }

    /// The nearest whole number, half up.
    pub fn rounded(&self) -> u64 {
        // floor(a / b + 1/2) = floor((2 a + b) / 2 b)
        let twice = self.numerator.times(&Natural::from(2u64)).plus(&self.denominator);
        let (whole, _) = twice.divided(&self.denominator.times(&Natural::from(2u64)));
        whole.small().unwrap_or(u64::MAX)
    }

    /// A share in percent, as it is printed.
    pub fn percent(&self) -> Shown {
        self.times(&Exact::whole(100)).shown()
    }

    /// The numerator in lowest terms.
    pub fn numerator(&self) -> &Natural {
        &self.numerator
    }

    /// The denominator in lowest terms, at least 1.
    pub fn denominator(&self) -> &Natural {
        &self.denominator
    }

    /// Read back from the decimal digits of numerator and denominator; `None` where they write no fraction.
    pub fn read(numerator: &str, denominator: &str) -> Option<Exact> {
        Exact::reduced(Natural::read(numerator, DIGITS_MAX)?, Natural::read(denominator, DIGITS_MAX)?)
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Exact) -> Ordering {
        let (a, b) = self.crossed(other);
        a.cmp(&b)
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Exact) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

/// A number as it is printed: rounded once, half up, to one decimal. It prints as `3.0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Shown(u64);

impl Shown {
    /// So many tenths, for what was printed elsewhere.
    pub fn from_tenths(tenths: u64) -> Shown {
        Shown(tenths)
    }

    /// Tenths.
    pub fn tenths(self) -> u64 {
        self.0
    }

    /// How much more this is than an earlier number, as both are printed.
    pub fn since(self, before: Shown) -> Difference {
        let tenths = self.0.abs_diff(before.0);
        let tenths = i64::try_from(tenths).unwrap_or(i64::MAX);
        Difference(if self < before { -tenths } else { tenths })
    }
}

/// As each language writes it.
impl From<Shown> for Arg {
    fn from(shown: Shown) -> Arg {
        Arg::Tenths(i64::try_from(shown.tenths()).unwrap_or(i64::MAX))
    }
}

impl From<Shown> for Say {
    fn from(shown: Shown) -> Say {
        Say::written(shown)
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}.{}", self.0 / 10, self.0 % 10))
    }
}

/// The difference of two printed numbers. It prints as `+0.3`, `0.0` or `-1.2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Difference(i64);

impl Difference {
    /// Tenths, below 0 where it became less.
    pub fn tenths(self) -> i64 {
        self.0
    }
}

/// As each language writes it, with its sign.
impl From<Difference> for Arg {
    fn from(difference: Difference) -> Arg {
        Arg::Difference(difference.tenths())
    }
}

impl From<Difference> for Say {
    fn from(difference: Difference) -> Say {
        Say::written(difference)
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = match self.0 {
            ..0 => "-",
            0 => "",
            1.. => "+",
        };
        f.pad(&format!("{sign}{}", Shown(self.0.unsigned_abs())))
    }
}
