//! Texts of people inside HTML, so that they stay texts.

use crate::text::is_right_to_left;

/// A text between tags. What could turn the direction of what follows is kept to itself; control characters are blanks.
pub fn text(text: &str) -> String {
    let escaped = plain(text);
    if text.chars().any(turns) { format!("<bdi>{escaped}</bdi>") } else { escaped }
}

/// A text between tags where no tag can stand, such as a title.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        push(&mut out, c);
    }
    out
}

/// A text between the quotes of an attribute.
pub fn attribute(text: &str) -> String {
    plain(text).replace('\n', " ")
}

/// A text as a string of a style sheet, with its quotes.
pub fn css_string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        // Letters of any script stand as they are; everything that could end the string or the sheet is a number.
        if c.is_alphanumeric() || " .,:;·–".contains(c) {
            out.push(c);
        } else if !is_forbidden(c) && !c.is_control() {
            out.push_str(&format!("\\{:x} ", u32::from(c)));
        } else {
            out.push(' ');
        }
    }
    out.push('"');
    out
}

/// A text as a string of a script, with its quotes; no sign in it means anything to HTML or XML.
pub fn script_string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        if c.is_alphanumeric() || " .,:;!?()-".contains(c) {
            out.push(c);
        } else {
            let mut units = [0; 2];
            out.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    out.push('"');
    out
}

fn push(out: &mut String, c: char) {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        '\'' => out.push_str("&#39;"),
        '\n' => out.push('\n'),
        c if c.is_control() || is_forbidden(c) => out.push(' '),
        c => out.push(c),
    }
}

/// Whether XML has no place for the character.
pub fn is_forbidden(c: char) -> bool {
    matches!(c, '\u{FFFE}' | '\u{FFFF}')
}

/// Whether a character is written from right to left, or changes the direction.
fn turns(c: char) -> bool {
    is_right_to_left(c) || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_stays_a_text() {
        assert_eq!(text("</script><b a='\">&"), "&lt;/script&gt;&lt;b a=&#39;&quot;&gt;&amp;");
        assert_eq!(text("a\u{1b}[2Jb\0c\nd"), "a [2Jb c\nd");
        assert_eq!(text("a\u{202e}b"), "<bdi>a\u{202e}b</bdi>");
        assert_eq!(text("שלום"), "<bdi>שלום</bdi>");
        assert_eq!(attribute("a\"\nb\u{202e}"), "a&quot; b\u{202e}");
        assert_eq!(script_string("a\"</ü😀 b"), "\"a\\u0022\\u003c\\u002fü\\ud83d\\ude00 b\"");
        assert_eq!(css_string("a\"}</style>\\\n"), "\"a\\22 \\7d \\3c \\2f style\\3e \\5c  \"");
    }
}
