//! How easily a passphrase is guessed, and what would be better, in our own words.

use zxcvbn::Score;
use zxcvbn::feedback::Warning;

/// Characters that are judged; what follows can only make it stronger.
const JUDGED_MAX: usize = 100;

/// A judgement on a passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strength {
    /// Strong enough to protect a key file that somebody copied.
    pub enough: bool,
    /// What is weak and what would be better; a word of agreement when it is enough.
    pub advice: String,
}

/// Judges a passphrase.
pub fn strength(passphrase: &str) -> Strength {
    let judged: zeroize::Zeroizing<String> = zeroize::Zeroizing::new(passphrase.chars().take(JUDGED_MAX).collect());
    let judgement = zxcvbn::zxcvbn(&judged, &["reflectory", "selfie", "school", "coordinator"]);
    let enough = judgement.score() >= Score::Three;
    if enough {
        return Strength { enough, advice: "This is hard to guess. Write it down where only you look.".to_owned() };
    }
    let weak = judgement.feedback().and_then(|feedback| feedback.warning()).map_or("This is easy to guess.", weakness);
    Strength { enough, advice: format!("{weak} Take four or more words that have nothing to do with each other.") }
}

fn weakness(warning: Warning) -> &'static str {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess => {
            "Keys that lie beside each other are tried early."
        }
        Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => {
            "Repeating something makes it hardly any stronger."
        }
        Warning::ThisIsATop10Password | Warning::ThisIsATop100Password | Warning::ThisIsACommonPassword => {
            "Many people use exactly this; it is tried first."
        }
        Warning::ThisIsSimilarToACommonlyUsedPassword => {
            "This is close to what many people use; swapped letters and digits are tried too."
        }
        Warning::SequencesLikeAbcAreEasyToGuess => "Rows such as abc or 6543 are tried early.",
        Warning::RecentYearsAreEasyToGuess => "Years are tried early.",
        Warning::AWordByItselfIsEasyToGuess => "One word alone is found with a dictionary.",
        Warning::DatesAreOftenEasyToGuess => "Dates are tried early, birthdays first.",
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess | Warning::CommonNamesAndSurnamesAreEasyToGuess => {
            "Names are tried early."
        }
    }
}
