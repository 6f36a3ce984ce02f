//! The interface's words in every language. Knows the `lang/` folder, the rules of plurals, and how numbers and days are
//! written; must not know where its words are shown.

pub mod alphabet;
pub mod arg;
pub mod day;
pub mod language;
pub mod say;
pub mod texts;
pub mod wish;
