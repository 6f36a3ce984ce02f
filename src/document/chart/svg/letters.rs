//! How wide a text may get, where it breaks, and what of it may stand in an SVG.
//!
//! The font is not known here: Noto Sans where the companion draws, whatever a browser has elsewhere. So widths are
//! those of the widest of the usual fonts (Noto Sans, DejaVu Sans, Liberation Sans, all in bold), and a text is never
//! wider than it is taken for.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::text::is_plain;

/// Sums of widths differ by less than this from the width of the sum.
const NEARLY: f64 = 1e-6;

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Face {
    /// Height of the font.
    pub size: f64,
    /// Whether it is bold.
    pub bold: bool,
}

impl Face {
    /// Regular.
    pub fn regular(size: f64) -> Face {
        Face { size, bold: false }
    }

    /// Bold.
    pub fn bold(size: f64) -> Face {
        Face { size, bold: true }
    }

    /// From one line to the next.
    pub fn leading(self) -> f64 {
        self.size * 1.35
    }

    /// No text in this face is wider.
    pub fn width(self, text: &str) -> f64 {
        let weight = if self.bold { 1.0 } else { 0.93 };
        text.graphemes(true).map(em).sum::<f64>() * weight * self.size
    }

    /// The text in lines of at most `width`, broken at spaces; a word that is longer is broken anywhere. At least one
    /// line, and at least one sign in each.
    pub fn wrap(self, text: &str, width: f64) -> Vec<String> {
        let text = clean(text);
        let (mut lines, mut line) = (Vec::new(), String::new());
        for word in text.split_whitespace() {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if self.width(&longer) <= width + NEARLY {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for sign in word.graphemes(true) {
                if !line.is_empty() && self.width(&line) + self.width(sign) > width + NEARLY {
                    lines.push(std::mem::take(&mut line));
                }
                line.push_str(sign);
            }
        }
        if !line.is_empty() || lines.is_empty() {
            lines.push(line);
        }
        lines
    }
}

/// Width of one sign against the font's height.
fn em(sign: &str) -> f64 {
    let Some(c) = sign.chars().next() else { return 0.0 };
    match c {
        ' ' | '\'' | ',' | '.' | ':' | ';' | 'I' | 'i' | 'j' | 'l' => 0.4,
        '!' | '(' | ')' | '-' | '/' | '[' | ']' | '\\' | 'f' | 'r' | 't' | '"' | '*' | '_' | '`' | 'c' | 's' | 'z'
        | '|' => 0.6,
        'W' | 'm' | '%' | '@' => 1.12,
        'D' | 'G' | 'H' | 'M' | 'N' | 'O' | 'Q' | 'U' | 'w' | '#' | '&' | '+' | '<' | '=' | '>' | '^' | '~' => 1.0,
        'A'..='Z' => 0.8,
        c if c.is_ascii() => 0.73,
        'щ' | 'ш' | 'ж' | 'ю' | 'ы' | 'ф' | 'м' | 'љ' | 'њ' | 'Щ' | 'Ш' | 'Ж' | 'Ю' | 'Ы' | 'Ф' | 'М' | 'Љ' | 'Њ' => {
            1.42
        }
        'œ' | 'æ' | '—' | '…' | '№' | '\u{460}'..='\u{52F}' => 1.42,
        '\u{1C4}'..='\u{1CC}' | '\u{1F1}'..='\u{1F3}' => 1.6,
        _ if sign.width() == 0 => 0.0,
        c if c.is_lowercase() => 1.0,
        _ => 1.2,
    }
}

/// The text without signs that an SVG cannot hold, that turn the direction of writing, or that hide.
pub fn clean(text: &str) -> String {
    // The joiners belong to the spelling of Persian, Hindi and others.
    let stays =
        |c: char| matches!(c, '\u{200C}' | '\u{200D}') || (is_plain(c) && !matches!(c, '\u{FFFE}' | '\u{FFFF}'));
    text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| stays(*c)).collect()
}

/// The text as it stands between tags or in an attribute.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in clean(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
