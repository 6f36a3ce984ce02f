//! How easily a passphrase is guessed, and why. The words for people are a language's.

use zeroize::Zeroizing;
use zxcvbn::Score;
use zxcvbn::feedback::Warning;

/// Characters that are judged; what follows can only make it stronger.
const JUDGED_MAX: usize = 100;

/// What makes a passphrase easy to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// Nothing in particular: it is too short, or too plain.
    Easy,
    /// Keys that lie beside each other.
    RowsOfKeys,
    /// The same again and again.
    Repeats,
    /// What many people use.
    Common,
    /// Close to what many people use.
    LikeCommon,
    /// Rows such as abc or 6543.
    Sequence,
    /// Years.
    Years,
    /// One word alone.
    OneWord,
    /// Dates.
    Dates,
    /// Names.
    Names,
}

/// Judges a passphrase; `None` where it is strong enough to protect a key file that somebody copied.
pub fn weakness(passphrase: &str) -> Option<Weakness> {
    judge(passphrase).or_else(|| judge(&once_each(passphrase)?).map(|_| Weakness::Repeats))
}

/// Every word once, where some stands there again: a blank between two of the same makes them no stronger.
fn once_each(passphrase: &str) -> Option<Zeroizing<String>> {
    let mut words: Vec<&str> = Vec::new();
    let mut again = false;
    for word in passphrase.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let is_there = words.iter().any(|there| there.to_lowercase() == word.to_lowercase());
        again |= is_there;
        words.extend((!is_there).then_some(word));
    }
    again.then(|| Zeroizing::new(words.join(" ")))
}

fn judge(passphrase: &str) -> Option<Weakness> {
    let judged: Zeroizing<String> = Zeroizing::new(passphrase.chars().take(JUDGED_MAX).collect());
    let judgement = zxcvbn::zxcvbn(&judged, &["reflectory", "selfie", "school", "coordinator"]);
    if judgement.score() >= Score::Three {
        return None;
    }
    Some(judgement.feedback().and_then(|feedback| feedback.warning()).map_or(Weakness::Easy, of_warning))
}

fn of_warning(warning: Warning) -> Weakness {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess => {
            Weakness::RowsOfKeys
        }
        Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => {
            Weakness::Repeats
        }
        Warning::ThisIsATop10Password | Warning::ThisIsATop100Password | Warning::ThisIsACommonPassword => {
            Weakness::Common
        }
        Warning::ThisIsSimilarToACommonlyUsedPassword => Weakness::LikeCommon,
        Warning::SequencesLikeAbcAreEasyToGuess => Weakness::Sequence,
        Warning::RecentYearsAreEasyToGuess => Weakness::Years,
        Warning::AWordByItselfIsEasyToGuess => Weakness::OneWord,
        Warning::DatesAreOftenEasyToGuess => Weakness::Dates,
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess | Warning::CommonNamesAndSurnamesAreEasyToGuess => {
            Weakness::Names
        }
    }
}
