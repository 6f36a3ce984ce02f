//! Codes of three words, for resuming a draft and for receipts: read on a screen, kept in mind,
//! typed again.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

use crate::seal::{SealError, random};

/// 1024 words, one a line: ten bits each.
pub const WORDS_EN: &str = include_str!("../../questionnaires/words/en.txt");

/// Characters of a typed code that are looked at; three words take 23.
const TYPED_MAX: usize = 200;

/// Three random words, as "apple river stone": 30 bits.
///
/// # Errors
/// When the machine gives no random numbers.
pub fn draw_three() -> Result<Zeroizing<String>, SealError> {
    let words: Vec<&str> = WORDS_EN.lines().collect();
    let mut code = Zeroizing::new(String::with_capacity(64));
    for at in 0..3 {
        if at > 0 {
            code.push(' ');
        }
        code.push_str(random::pick(&words)?);
    }
    Ok(code)
}

/// A typed code as it is compared: lower case, without accents, one space between words whatever
/// stood there.
pub fn normalise(typed: &str) -> Zeroizing<String> {
    let mut code = Zeroizing::new(String::with_capacity(4 * TYPED_MAX));
    let mut gap = false;
    // Taken apart before it is made lower case: some letters are only then seen to be capitals.
    let letters = typed.chars().take(TYPED_MAX).nfkd().filter(|c| !is_combining_mark(*c)).take(TYPED_MAX);
    for c in letters.flat_map(char::to_lowercase) {
        if !c.is_alphanumeric() {
            gap = true;
            continue;
        }
        if gap && !code.is_empty() {
            code.push(' ');
        }
        gap = false;
        code.push(c);
    }
    code
}
