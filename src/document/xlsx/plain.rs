//! Texts as a cell can hold them.

/// Longest text of a cell, in units of UTF-16.
const CELL_MAX: usize = 32_767;

/// A text without signs that a cell cannot hold or that a spreadsheet would take for something else, and no longer than
/// a cell. Line breaks stay.
pub fn plain(text: &str) -> String {
    let one = |c: char| match c {
        '\n' => Some('\n'),
        '\t' => Some(' '),
        // No characters of XML, or of no text.
        '\u{FFFE}' | '\u{FFFF}' => None,
        c if c.is_control() => None,
        c => Some(c),
    };
    let text: String = text.chars().filter_map(one).collect();
    bounded(&escaped(&text), CELL_MAX)
}

/// Not more than so many units of UTF-16, with a mark where something was left out.
pub fn bounded(text: &str, most: usize) -> String {
    if text.encode_utf16().count() <= most {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut used = 1;
    for c in text.chars() {
        used += c.len_utf16();
        if used > most {
            break;
        }
        short.push(c);
    }
    short.push('…');
    short
}

/// A spreadsheet reads `_x0041_` as the character of that number; written so, it is read as it stands.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        escaped.push_str(before);
        let is_number = from.get(2..6).is_some_and(|digits| digits.chars().all(|c| c.is_ascii_hexdigit()));
        escaped.push_str(if is_number && from.get(6..7) == Some("_") { "_x005F_x" } else { "_x" });
        rest = from.get(2..).unwrap_or("");
    }
    escaped + rest
}

/// A text at the head or foot of a printed page, where `&` begins an instruction.
pub fn for_head(text: &str, most: usize) -> String {
    bounded(&plain(text).replace('\n', " "), most).replace('&', "&&")
}
