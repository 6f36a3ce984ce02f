//! Texts as a cell can hold them.

/// Longest text of a cell, in units of UTF-16.
const CELL_MAX: usize = 32_767;

/// A text without signs that a cell cannot hold or that a spreadsheet would take for something else, and no longer than
/// a cell. Line breaks stay. That `_x0041_` is no character's number is for the library to say, which writes it so.
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
    bounded(&text, CELL_MAX)
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

/// A text at the head or foot of a printed page, where `&` begins an instruction.
pub fn for_head(text: &str, most: usize) -> String {
    bounded(&plain(text).replace('\n', " "), most).replace('&', "&&")
}
