//! Columns of text: how wide it is in a terminal, wrapped and cut at grapheme borders.
//!
//! The one place that counts columns. Knows nothing of ours and nothing of the terminal.

pub mod big;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Columns a text takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// The text in lines of at most `columns`, broken at spaces; a word that is longer is cut.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        let mut used = 0;
        for word in paragraph.split(' ').filter(|w| !w.is_empty()) {
            let wide = width(word);
            if used > 0 && used + 1 + wide > columns {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            if used > 0 {
                line.push(' ');
                used += 1;
            }
            // Nearly every word: most of the time that reading an instrument took went into cutting words in vain.
            if used + wide <= columns {
                line.push_str(word);
                used += wide;
                continue;
            }
            for grapheme in word.graphemes(true) {
                let wide = width(grapheme);
                if used > 0 && used + wide > columns {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                line.push_str(grapheme);
                used += wide;
            }
        }
        lines.push(line);
    }
    lines
}

/// The text cut to `columns`, ending in `ellipsis` when something was left out.
pub fn cut(text: &str, columns: usize, ellipsis: &str) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(width(ellipsis));
    let mut short = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        let wide = width(grapheme);
        if used + wide > room {
            break;
        }
        short.push_str(grapheme);
        used += wide;
    }
    if width(ellipsis) <= columns {
        short.push_str(ellipsis);
    }
    short
}

/// Whether a character is written from right to left: the blocks that Unicode keeps for such scripts
/// (DerivedBidiClass, defaults of R and AL).
pub fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}')
}

/// Whether a character may stand in a text that people read: no control, no format character that
/// turns the writing direction or hides text.
pub fn is_plain(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

/// Whether a character of a text written for others can be seen by who looks it over: none of Unicode's default ignorable
/// code points, no separator of lines, none of private use. What people type themselves may hold some, as behind an emoji.
pub fn is_seen(c: char) -> bool {
    let is_ignorable = matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{2028}' | '\u{2029}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}');
    let is_private = matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}');
    is_plain(c) && !is_ignorable && !is_private
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_wrap(text: &str, columns: usize, expected: &[&str]) {
        assert_eq!(wrap(text, columns), expected, "{text:?} at {columns}");
    }

    #[test]
    fn wraps_at_spaces_and_cuts_long_words() {
        check_wrap("one two three", 7, &["one two", "three"]);
        check_wrap("one two three", 100, &["one two three"]);
        check_wrap("abcdefgh ij", 3, &["abc", "def", "gh", "ij"]);
        check_wrap("漢字漢字", 5, &["漢字", "漢字"]);
        check_wrap("", 5, &[""]);
        check_wrap("a\nb", 5, &["a", "b"]);
    }

    #[test]
    fn cuts_at_grapheme_borders() {
        assert_eq!(cut("cafe\u{301}s", 5, "…"), "cafe\u{301}s");
        assert_eq!(cut("cafe\u{301}s", 4, "…"), "caf…");
        assert_eq!(cut("漢字", 3, "…"), "漢…");
        assert_eq!(cut("abc", 0, "…"), "");
    }
}
