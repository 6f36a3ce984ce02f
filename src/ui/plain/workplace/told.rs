//! What is drawn for a look, and what is read instead.

/// Signs that stand for a look, and what is read instead in every language.
const SIGNS: &[(&str, &str)] = &[(" · ", ", "), ("–", "-"), ("…", ""), ("  ", " ")];

/// Lines without them; what is only about the look of a screen is not there.
pub fn all_in_words(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| in_words(line)).filter(|line| !line.is_empty()).collect()
}

/// A sentence without them.
pub fn in_words(sentence: &str) -> String {
    let mut words = sentence.to_owned();
    for (from, to) in SIGNS {
        if words.contains(from) {
            words = words.replace(from, to);
        }
    }
    words
}
