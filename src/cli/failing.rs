//! What the rest of the program says of a failure, as a command says it.

use crate::cli::Failure;
use crate::locale::say::Say;
use crate::locale::texts::in_english;

impl From<String> for Failure {
    fn from(sentence: String) -> Failure {
        Failure::Sentence(sentence)
    }
}

/// What is said at a command line is said in English.
impl From<Say> for Failure {
    fn from(say: Say) -> Failure {
        Failure::Sentence(in_english(&say))
    }
}
