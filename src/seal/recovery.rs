//! A secret key as 24 words on paper (BIP 39, English list): 256 bits and a checksum of eight.

use bip39::{Error, Language, Mnemonic};
use zeroize::{Zeroize, Zeroizing};

use crate::seal::keys::{KEY, SecretKey};

const WORDS: usize = 24;
/// Characters of typed words that are looked at; 24 words take 215 at most.
const TYPED_MAX: usize = 1000;

/// What is wrong with typed recovery words. Names no word: most of the others are right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// Not 24 words.
    #[error("a recovery sheet has 24 words; this has {words}")]
    Count {
        /// Words typed.
        words: usize,
    },
    /// A word that is not in the list.
    #[error("word {position} is on no recovery sheet; look whether a letter is mistyped")]
    Unknown {
        /// Which word, from 1.
        position: usize,
    },
    /// All words exist, but not these in this order.
    #[error("every word exists, but together they are no key: a word was mixed up with another, or two are swapped")]
    Checksum,
}

/// The key as 24 words with spaces between.
pub fn recovery_words(secret: &SecretKey) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(WORDS * 9));
    // Thirty-two bytes are one of the lengths of BIP 39, so this cannot be refused.
    if let Ok(mut words) = Mnemonic::from_entropy_in(Language::English, secret.bytes()) {
        for word in words.words() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        words.zeroize();
    }
    text
}

/// The key from typed words; case, line breaks and the numbers before the words don't matter.
///
/// # Errors
/// Which word is unknown, or that the words don't belong together.
pub fn from_recovery_words(typed: &str) -> Result<SecretKey, WordsError> {
    let mut text = Zeroizing::new(String::with_capacity(4 * TYPED_MAX));
    for c in typed.chars().take(TYPED_MAX) {
        text.push(if c.is_alphabetic() { c.to_ascii_lowercase() } else { ' ' });
    }
    let words = text.split_whitespace().count();
    if words != WORDS {
        return Err(WordsError::Count { words });
    }
    let mut words = Mnemonic::parse_in_normalized(Language::English, &text).map_err(|error| match error {
        Error::UnknownWord(at) => WordsError::Unknown { position: at + 1 },
        Error::BadWordCount(words) => WordsError::Count { words },
        Error::BadEntropyBitCount(_) | Error::InvalidChecksum | Error::AmbiguousLanguages(_) => WordsError::Checksum,
    })?;
    let (entropy, _) = words.to_entropy_array();
    let entropy = Zeroizing::new(entropy);
    words.zeroize();
    let mut key = Zeroizing::new([0; KEY]);
    key.iter_mut().zip(entropy.iter()).for_each(|(to, from)| *to = *from);
    Ok(SecretKey::from_bytes(key))
}
