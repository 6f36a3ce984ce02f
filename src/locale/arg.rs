//! What a sentence is about: numbers, days and names, kept as values until somebody's language is known.

use std::borrow::Cow;

use jiff::civil::Date;

use crate::locale::say::Say;

/// A value in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A whole number; it chooses the plural form.
    Number(i64),
    /// Tenths of a number: 38 is 3.8 in English and 3,8 in Dutch.
    Tenths(i64),
    /// Tenths with a sign before them: 3 is +0.3.
    Difference(i64),
    /// A name, or words that are the same in every language.
    Name(Cow<'static, str>),
    /// A name of a group inside a sentence, as the language writes it there.
    Within(String),
    /// A day.
    Day(Date),
    /// Another sentence.
    Say(Box<Say>),
    /// Several, apart by commas.
    List(Vec<Say>),
}

macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Arg {
            fn from(number: $kind) -> Arg {
                Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize, i32, i64);

impl From<&'static str> for Arg {
    fn from(name: &'static str) -> Arg {
        Arg::Name(Cow::Borrowed(name))
    }
}

impl From<String> for Arg {
    fn from(name: String) -> Arg {
        Arg::Name(Cow::Owned(name))
    }
}

impl From<Date> for Arg {
    fn from(day: Date) -> Arg {
        Arg::Day(day)
    }
}

impl From<Say> for Arg {
    fn from(say: Say) -> Arg {
        Arg::Say(Box::new(say))
    }
}

impl From<Vec<Say>> for Arg {
    fn from(all: Vec<Say>) -> Arg {
        Arg::List(all)
    }
}
