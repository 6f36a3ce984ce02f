//! Text in large letters: drawn of blocks, a dot a quarter of a cell, or set wide where a terminal shows no blocks.
//!
//! The dots are those of the fixed fonts of the X Window System. What no font of theirs has is not drawn at all: a word with
//! a gap in it is another word.

use embedded_graphics::geometry::{OriginDimensions, Point};
use embedded_graphics::image::GetPixel;
use embedded_graphics::mono_font::mapping::{GlyphMapping, Mapping};
use embedded_graphics::mono_font::{
    MonoFont, iso_8859_1, iso_8859_2, iso_8859_3, iso_8859_4, iso_8859_5, iso_8859_7, iso_8859_13, iso_8859_15,
    iso_8859_16,
};
use embedded_graphics::pixelcolor::BinaryColor;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::text;

/// How large letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// Ten rows high, five columns wide.
    Huge,
    /// Seven rows, four columns.
    Large,
    /// Five rows, three columns.
    Middle,
    /// Four rows, two columns and a half.
    Small,
    /// Ordinary letters set wide, with an empty row below each line.
    Spaced,
}

/// A font in its four sizes, for the letters of one standard.
type Sizes = [&'static MonoFont<'static>; 4];

macro_rules! sizes {
    ($set:ident) => {
        [&$set::FONT_10X20, &$set::FONT_8X13_BOLD, &$set::FONT_6X10, &$set::FONT_5X8]
    };
}

/// The standards whose letters the languages need, the commonest first.
const SETS: [(Mapping, Sizes); 9] = [
    (Mapping::Iso8859_1, sizes!(iso_8859_1)),
    (Mapping::Iso8859_2, sizes!(iso_8859_2)),
    (Mapping::Iso8859_5, sizes!(iso_8859_5)),
    (Mapping::Iso8859_7, sizes!(iso_8859_7)),
    (Mapping::Iso8859_4, sizes!(iso_8859_4)),
    (Mapping::Iso8859_3, sizes!(iso_8859_3)),
    (Mapping::Iso8859_13, sizes!(iso_8859_13)),
    (Mapping::Iso8859_15, sizes!(iso_8859_15)),
    (Mapping::Iso8859_16, sizes!(iso_8859_16)),
];

/// A cell's four quarters as one sign: upper left 1, upper right 2, lower left 4, lower right 8.
const QUARTERS: [&str; 16] = [" ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█"];

impl Letters {
    /// Those drawn of blocks, the largest first.
    pub const DRAWN: [Letters; 4] = [Letters::Huge, Letters::Large, Letters::Middle, Letters::Small];

    /// Its place among a font's sizes; `None` where nothing is drawn.
    fn size(self) -> Option<usize> {
        match self {
            Letters::Huge => Some(0),
            Letters::Large => Some(1),
            Letters::Middle => Some(2),
            Letters::Small => Some(3),
            Letters::Spaced => None,
        }
    }

    /// Dots of a letter: columns and rows.
    fn dots(self) -> (usize, usize) {
        match self {
            Letters::Huge => (10, 20),
            Letters::Large => (8, 13),
            Letters::Middle => (6, 10),
            Letters::Small => (5, 8),
            Letters::Spaced => (4, 4),
        }
    }

    /// Rows of a line, the room below it included.
    pub fn rows(self) -> usize {
        self.dots().1.div_ceil(2)
    }

    /// The text, as it can be drawn, in lines that fit into so many columns.
    pub fn wrap(self, text: &str, columns: usize) -> Vec<String> {
        text::wrap(text, columns * 2 / self.dots().0)
    }

    /// A line as rows of the terminal.
    pub fn draw(self, line: &str) -> Vec<String> {
        let Some(size) = self.size() else { return vec![spaced(line)] };
        let (wide, high) = self.dots();
        let letters: Vec<(&MonoFont, usize)> = line.chars().filter_map(|letter| glyph(letter, size)).collect();
        let dot = |x: usize, y: usize| {
            y < high && letters.get(x / wide).is_some_and(|(font, index)| is_inked(font, *index, x % wide, y))
        };
        let quarters = |column: usize, row: usize| {
            let (x, y) = (2 * column, 2 * row);
            let corners = [dot(x, y), dot(x + 1, y), dot(x, y + 1), dot(x + 1, y + 1)];
            let sum = corners.iter().rev().fold(0, |sum, inked| 2 * sum + usize::from(*inked));
            QUARTERS.get(sum).copied().unwrap_or(" ")
        };
        let columns = (letters.len() * wide).div_ceil(2);
        let row = |row: usize| (0..columns).map(|column| quarters(column, row)).collect::<String>();
        (0..self.rows()).map(|at| row(at).trim_end().to_owned()).collect()
    }
}

/// A letter's font and its place there.
fn glyph(letter: char, size: usize) -> Option<(&'static MonoFont<'static>, usize)> {
    let has = |mapping: &Mapping| mapping.glyph_mapping().ranges().any(|(_, range)| range.contains(&letter));
    let (mapping, fonts) = SETS.iter().find(|(mapping, _)| has(mapping))?;
    Some((fonts.get(size)?, mapping.glyph_mapping().index(letter)))
}

fn is_inked(font: &MonoFont, index: usize, x: usize, y: usize) -> bool {
    let (wide, high) = (font.character_size.width as usize, font.character_size.height as usize);
    let in_a_row = (font.image.size().width as usize / wide.max(1)).max(1);
    let (x, y) = (index % in_a_row * wide + x, index / in_a_row * high + y);
    font.image.pixel(Point::new(x as i32, y as i32)) == Some(BinaryColor::On)
}

/// The text in letters that can be drawn: dashes and dots as ASCII has them, letters and their accents in one where a font
/// has it so, an accent that none has left out. `None` where a letter cannot be drawn.
pub fn drawable(text: &str) -> Option<String> {
    let drawn = text.nfc().map(|letter| match letter {
        '\n' => Some("\n".to_owned()),
        '–' | '—' => Some("-".to_owned()),
        '…' => Some("...".to_owned()),
        '\u{a0}' => Some(" ".to_owned()),
        letter if (' '..='~').contains(&letter) || glyph(letter, 0).is_some() => Some(letter.to_string()),
        letter => {
            let base = std::iter::once(letter).nfd().next().filter(|base| *base != letter);
            base.filter(|base| glyph(*base, 0).is_some()).map(String::from)
        }
    });
    drawn.collect()
}

/// Ordinary letters with a gap behind each.
pub fn spaced(line: &str) -> String {
    line.graphemes(true).flat_map(|letter| [letter, " "]).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_drawn_as_its_font_has_it() {
        let drawn = Letters::Small.draw("Ł!");
        assert_eq!(drawn, ["▗  ▗", "▟▘ ▐", "▐  ▝", "▝▀▘▝"], "{drawn:#?}");
        for letters in Letters::DRAWN {
            assert_eq!(letters.draw("ж").len(), letters.rows());
            assert_eq!(letters.draw("").concat(), "");
        }
    }

    #[test]
    fn lines_are_as_long_as_the_letters_are_wide() {
        let text = "one two three";
        assert_eq!(Letters::Small.wrap(text, 20), ["one two", "three"]);
        assert_eq!(Letters::Huge.wrap(text, 40), ["one two", "three"]);
        assert_eq!(Letters::Spaced.wrap(text, 14), ["one two", "three"]);
        for letters in Letters::DRAWN {
            for line in letters.wrap(text, 50) {
                assert!(letters.draw(&line).iter().all(|row| text::width(row) <= 50), "{letters:?}");
            }
        }
    }

    #[test]
    fn what_cannot_be_drawn_is_said_and_what_nearly_can_is_drawn() {
        assert_eq!(drawable("Σχολείο – „ні“…").as_deref(), Some("Σχολείο - „ні“..."));
        assert_eq!(drawable("e\u{301}").as_deref(), Some("é"));
        assert_eq!(drawable("ѝ").as_deref(), Some("и"));
        assert_eq!(drawable("ґ"), None);
        assert_eq!(drawable("漢"), None);
        assert_eq!(Letters::Spaced.draw("ґа漢"), ["ґ а 漢"]);
    }
}
