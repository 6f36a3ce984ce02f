//! Access codes of one-time slips: nine random symbols and a check symbol, shown in two fives, `7KQ2M-3XPDW`.
//!
//! The alphabet leaves out what looks alike (0 and O, 1 and I and L). That leaves 31 symbols, and 31
//! is prime: a sum weighted by place, taken modulo a prime, changes with every single wrong symbol
//! and with every swap of two neighbours, because neither a weight nor the difference of two weights
//! shares a factor with 31. Nine symbols carry 44.6 bits.

use std::fmt;

use zeroize::Zeroizing;

use crate::seal::stretch::{Cost, stretch};
use crate::seal::{SealError, random};

/// The symbols, in the order of their values.
pub const ALPHABET: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/// Symbols of a code, the check symbol included.
pub const SYMBOLS: usize = 10;
/// Characters of a typed code that are looked at.
const TYPED_MAX: usize = 100;

/// A code whose check symbol is right; wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(Zeroizing<[u8; SYMBOLS]>);

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(..)")
    }
}

/// What is wrong with a typed code, before anything is looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TypingSlip {
    /// Too few or too many symbols.
    #[error("a code has 10 letters and digits; this has {symbols}")]
    Length {
        /// Symbols typed.
        symbols: usize,
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

impl Code {
    /// The code as it is printed.
    pub fn shown(&self) -> Zeroizing<String> {
        let mut shown = Zeroizing::new(String::with_capacity(SYMBOLS + 1));
        for (at, symbol) in self.0.iter().enumerate() {
            if at == SYMBOLS / 2 {
                shown.push('-');
            }
            shown.push(char::from(*symbol));
        }
        shown
    }
}

/// A new code, every one as likely as any other.
///
/// # Errors
/// When the machine gives no random numbers.
pub fn draw() -> Result<Code, SealError> {
    let mut code = Zeroizing::new([0; SYMBOLS]);
    for symbol in code.iter_mut().take(SYMBOLS - 1) {
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
pub fn parse(typed: &str) -> Result<Code, TypingSlip> {
    let mut code = Zeroizing::new([0; SYMBOLS]);
    let mut symbols = 0;
    for c in typed.chars().filter(|c| !is_separator(*c)).take(TYPED_MAX) {
        let symbol = u8::try_from(c.to_ascii_uppercase()).ok().filter(|s| ALPHABET.contains(s));
        let symbol = symbol.ok_or(TypingSlip::Symbol { position: symbols + 1 })?;
        if let Some(place) = code.get_mut(symbols) {
            *place = symbol;
        }
        symbols += 1;
    }
    if symbols != SYMBOLS {
        return Err(TypingSlip::Length { symbols });
    }
    if !weighted(code.as_slice()).is_multiple_of(ALPHABET.len()) {
        return Err(TypingSlip::Check);
    }
    Ok(Code(code))
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

/// Weights 10 down to 1 by place. A place not yet filled counts nothing.
fn weighted(symbols: &[u8]) -> usize {
    let value = |symbol: &u8| ALPHABET.iter().position(|a| a == symbol).unwrap_or(0);
    symbols.iter().zip((1..=SYMBOLS).rev()).map(|(symbol, weight)| weight * value(symbol)).sum()
}

/// Spaces of every kind, and the dashes that keyboards and word processors make.
fn is_separator(c: char) -> bool {
    c.is_whitespace() || c == '-' || c == '_' || ('\u{2010}'..='\u{2015}').contains(&c) || c == '\u{2212}'
}
