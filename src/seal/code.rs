//! Typed codes: random symbols and a check symbol. The access code of a one-time slip has ten, shown in two fives,
//! `7KQ2M-3XPDW`; the code of a class has four; the code that joins machines has twenty, see [`crate::seal::join`].
//!
//! The alphabet leaves out what looks alike (0 and O, 1 and I and L). That leaves 31 symbols, and 31
//! is prime: a sum weighted by place, taken modulo a prime, changes with every single wrong symbol
//! and with every swap of two neighbours, because neither a weight nor the difference of two weights
//! shares a factor with 31. Nine random symbols carry 44.6 bits, nineteen 94.1 bits; a class's three (14.9 bits)
//! keep classes apart and are no secret.

use std::fmt;

use zeroize::Zeroizing;

use crate::seal::stretch::{Cost, stretch};
use crate::seal::{SealError, random};

/// The symbols, in the order of their values.
pub const ALPHABET: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/// Symbols of a slip's code, the check symbol included.
pub const SYMBOLS: usize = 10;
/// Symbols of a class's code, the check symbol included.
pub const CLASS_SYMBOLS: usize = 4;
/// Symbols that are shown between two dashes.
const SHOWN_TOGETHER: usize = 5;
/// Characters of a typed code that are looked at.
const TYPED_MAX: usize = 100;

/// A code of `N` symbols whose check symbol is right; wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Code<const N: usize = SYMBOLS>(Zeroizing<[u8; N]>);

/// The code under which a class finds its teacher's machine. No secret.
pub type ClassCode = Code<CLASS_SYMBOLS>;

impl<const N: usize> fmt::Debug for Code<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(..)")
    }
}

/// What is wrong with a typed code, before anything is looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TypingSlip {
    /// Too few or too many symbols.
    #[error("a code has {of} letters and digits; this has {symbols}")]
    Length {
        /// Symbols typed.
        symbols: usize,
        /// Symbols of such a code.
        of: usize,
    },
    /// A sign that no code contains.
    #[error("sign {position} is in no code: letters I, L and O and digits 0 and 1 are never used")]
    Symbol {
        /// Which of the symbols, from 1.
        position: usize,
    },
    /// The check symbol does not fit.
    #[error("one letter or digit is mistyped, or two are swapped")]
    Check,
}

impl<const N: usize> Code<N> {
    /// Checked when the program is built: a weight of 31 would let a wrong symbol pass.
    const CHECKED: () = assert!(N >= 2 && N < ALPHABET.len());

    /// A new code, every one as likely as any other.
    ///
    /// # Errors
    /// When the machine gives no random numbers.
    pub fn draw() -> Result<Code<N>, SealError> {
        let () = Self::CHECKED;
        let mut code = Zeroizing::new([0; N]);
        for symbol in code.iter_mut().take(N - 1) {
            *symbol = *random::pick(ALPHABET)?;
        }
        // The last weight is 1, so the check symbol is what is missing to a multiple of 31.
        let prime = ALPHABET.len();
        let missing = (prime - weighted(code.as_slice()) % prime) % prime;
        if let (Some(last), Some(symbol)) = (code.last_mut(), ALPHABET.get(missing)) {
            *last = *symbol;
        }
        Ok(Code(code))
    }

    /// Reads a typed code. Case, spaces and dashes don't matter; a sign that only looks like one of ours
    /// is not guessed at.
    ///
    /// # Errors
    /// The first slip, as a sentence.
    pub fn parse(typed: &str) -> Result<Code<N>, TypingSlip> {
        let () = Self::CHECKED;
        let mut code = Zeroizing::new([0; N]);
        let mut symbols = 0;
        for c in typed.chars().filter(|c| !is_separator(*c)).take(TYPED_MAX) {
            let symbol = u8::try_from(c.to_ascii_uppercase()).ok().filter(|s| ALPHABET.contains(s));
            let symbol = symbol.ok_or(TypingSlip::Symbol { position: symbols + 1 })?;
            if let Some(place) = code.get_mut(symbols) {
                *place = symbol;
            }
            symbols += 1;
        }
        if symbols != N {
            return Err(TypingSlip::Length { symbols, of: N });
        }
        if !weighted(code.as_slice()).is_multiple_of(ALPHABET.len()) {
            return Err(TypingSlip::Check);
        }
        Ok(Code(code))
    }

    /// The code as it is printed: in fives, with dashes between them.
    pub fn shown(&self) -> Zeroizing<String> {
        let mut shown = Zeroizing::new(String::with_capacity(N + N / SHOWN_TOGETHER));
        for (at, symbol) in self.0.iter().enumerate() {
            if at > 0 && at.is_multiple_of(SHOWN_TOGETHER) {
                shown.push('-');
            }
            shown.push(char::from(*symbol));
        }
        shown
    }

    /// The symbols in capitals, without dashes; the last is the check symbol.
    pub(crate) fn symbols(&self) -> &[u8; N] {
        &self.0
    }
}

/// A new code of a slip.
///
/// # Errors
/// When the machine gives no random numbers.
pub fn draw() -> Result<Code, SealError> {
    Code::draw()
}

/// Reads a typed code of a slip or a group, as [`Code::parse`].
///
/// # Errors
/// The first slip, as a sentence.
pub fn parse(typed: &str) -> Result<Code, TypingSlip> {
    Code::parse(typed)
}

/// What is kept of a slip: Argon2id (RFC 9106) of its ten symbols.
///
/// # Errors
/// When the memory is not to be had.
pub fn slip_hash(code: &Code, salt: &[u8; 16]) -> Result<[u8; 32], SealError> {
    slip_hash_at(Cost::SLIP, code, salt)
}

/// The same at another cost; for tests, which would be slow otherwise.
///
/// # Errors
/// When the cost is out of bounds or the memory not to be had.
pub fn slip_hash_at(cost: Cost, code: &Code, salt: &[u8; 16]) -> Result<[u8; 32], SealError> {
    stretch::<32>(cost, code.0.as_slice(), salt).map(|hash| *hash)
}

/// Weights by place, from the number of symbols down to 1. A place not yet filled counts nothing.
fn weighted(symbols: &[u8]) -> usize {
    let value = |symbol: &u8| ALPHABET.iter().position(|a| a == symbol).unwrap_or(0);
    symbols.iter().zip((1..=symbols.len()).rev()).map(|(symbol, weight)| weight * value(symbol)).sum()
}

/// Spaces of every kind, and the dashes that keyboards and word processors make.
fn is_separator(c: char) -> bool {
    c.is_whitespace() || c == '-' || c == '_' || ('\u{2010}'..='\u{2015}').contains(&c) || c == '\u{2212}'
}
