//! Figures as a language writes them, in sentences that are not drawn.

use crate::domain::exact::{Difference, Exact, Shown};
use crate::locale::arg::Arg;
use crate::locale::say::Say;

/// A number with its tenths.
pub fn tenths(number: Shown) -> Arg {
    Arg::Tenths(i64::try_from(number.tenths()).unwrap_or(i64::MAX))
}

/// How far two numbers are apart; a word tells in which way.
pub fn apart(by: Difference) -> Arg {
    Arg::Tenths(by.tenths().saturating_abs())
}

/// A share.
pub fn percent(share: &Exact) -> Say {
    Say::new("results-percent").with("percent", tenths(share.percent()))
}
