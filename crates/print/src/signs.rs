//! Texts made fit for the fonts, so that a document with signs the fonts lack still comes out, with a mark where each was.

use std::collections::BTreeSet;

use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation;

use crate::fonts;
use crate::notice::Warning;

/// What stands where a sign cannot be shown.
pub const REPLACEMENT: char = '\u{fffd}';
/// Signs named in the warning; more would not help anybody.
const NAMED_MAX: usize = 12;

/// Signs that were replaced.
#[derive(Debug, Default)]
pub struct Missing {
    signs: BTreeSet<String>,
}

impl Missing {
    /// A sentence about them, if there are any.
    pub fn warning(&self) -> Option<Warning> {
        if self.signs.is_empty() {
            return None;
        }
        let named = self.signs.iter().take(NAMED_MAX).cloned().collect::<Vec<_>>().join(" ");
        let more = if self.signs.len() > NAMED_MAX { " …" } else { "" };
        let message = format!("These signs cannot be printed and were replaced by {REPLACEMENT}: {named}{more}");
        Some(Warning { message, place: None })
    }

    /// Every text inside a value made fit.
    pub fn mend(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.mended(text),
            Value::Array(values) => values.iter_mut().for_each(|value| self.mend(value)),
            Value::Object(fields) => fields.values_mut().for_each(|value| self.mend(value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// A text whose every character can be shown: signs without a glyph are replaced, each as a whole (a sign may be
    /// several characters), and what only steers a terminal or turns the direction of what follows is left out.
    pub fn mended(&mut self, text: &str) -> String {
        let mut mended = String::with_capacity(text.len());
        for sign in text.graphemes(true) {
            let kept = sign.chars().filter(|character| !is_silent(*character)).map(plain).collect::<String>();
            if kept.chars().all(|character| character == '\n' || fonts::can_show(character)) {
                mended.push_str(&kept);
            } else {
                self.signs.insert(kept);
                mended.push(REPLACEMENT);
            }
        }
        mended
    }
}

fn plain(character: char) -> char {
    if character == '\t' { ' ' } else { character }
}

/// Characters that show nothing: controls, marks of direction that would turn the text after them, variation selectors,
/// marks of byte order, tags.
fn is_silent(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}' => true,
        _ => character.is_control(),
    }
}
