//! Targets: a measurement that the next report can check.

use std::collections::BTreeMap;

use crate::domain::exact::Shown;
use crate::domain::points::POINTS_MAX;

/// Lowest and highest mean that can be aimed at on any scale, in tenths.
pub const TENTHS: (u64, u64) = (10, 10 * POINTS_MAX as u64);

/// What a figure of the next report shall be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Code of the statement or the question.
    pub code: String,
    /// Wording version of each group that reads it, by the group's key, as it was when the target was set. Of a group
    /// that is not in it nothing is known.
    pub versions: BTreeMap<String, u32>,
    /// What is wanted.
    pub wanted: Wanted,
}

/// What is wanted. Shares are of one line: no share of all groups together is defined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A mean, as printed.
    Mean {
        /// Key of the line; `None` for the overall value.
        line: Option<String>,
        /// At least so much.
        at_least: Shown,
    },
    /// The share of 4 and 5 among the valid answers, as printed.
    Agreeing {
        /// Key of the line.
        line: String,
        /// At least so many percent.
        at_least: u8,
    },
    /// The share of an option, as printed.
    Option {
        /// Key of the line.
        line: String,
        /// Key of the option.
        option: String,
        /// From which side it is bounded.
        bound: Bound,
        /// So many percent.
        percent: u8,
    },
}

/// From which side a share is bounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// At least.
    AtLeast,
    /// At most.
    AtMost,
}

impl Wanted {
    /// Key of the line it is about; `None` for the overall value.
    pub fn line(&self) -> Option<&str> {
        match self {
            Wanted::Mean { line, .. } => line.as_deref(),
            Wanted::Agreeing { line, .. } | Wanted::Option { line, .. } => Some(line),
        }
    }

    /// The figure that is aimed at, as it is printed: a mean, or percent.
    pub fn aim(&self) -> Shown {
        match self {
            Wanted::Mean { at_least, .. } => *at_least,
            Wanted::Agreeing { at_least, .. } => Shown::from_tenths(u64::from(*at_least) * 10),
            Wanted::Option { percent, .. } => Shown::from_tenths(u64::from(*percent) * 10),
        }
    }

    /// The aim as it is typed: a mean such as 3.5, or percent.
    pub fn typed(&self) -> String {
        let aim = self.aim();
        if self.is_share() { (aim.tenths() / 10).to_string() } else { aim.to_string() }
    }

    /// Key of the option it is about, where it is about one.
    pub fn option(&self) -> Option<&str> {
        match self {
            Wanted::Option { option, .. } => Some(option),
            Wanted::Mean { .. } | Wanted::Agreeing { .. } => None,
        }
    }

    /// From which side the aim bounds.
    pub fn bound(&self) -> Bound {
        match self {
            Wanted::Mean { .. } | Wanted::Agreeing { .. } => Bound::AtLeast,
            Wanted::Option { bound, .. } => *bound,
        }
    }

    /// Whether figures are percent, not means.
    pub fn is_share(&self) -> bool {
        !matches!(self, Wanted::Mean { .. })
    }

    /// Whether a printed figure reaches the aim.
    pub fn is_met_by(&self, shown: Shown) -> bool {
        match self.bound() {
            Bound::AtLeast => shown >= self.aim(),
            Bound::AtMost => shown <= self.aim(),
        }
    }

    /// How far a printed figure is from the aim, in tenths; 0 where it is met.
    pub fn missing(&self, shown: Shown) -> u64 {
        if self.is_met_by(shown) { 0 } else { shown.tenths().abs_diff(self.aim().tenths()) }
    }
}
