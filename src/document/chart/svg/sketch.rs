//! An SVG being drawn, piece by piece, from top to bottom.

use crate::document::Mark;
use crate::document::chart::svg::letters::{Face, escaped};

/// Text.
pub const INK: &str = "#1f2933";
/// Bars of overall values.
pub const MAIN: &str = "#3a4754";
/// Text that steps back.
pub const SOFT: &str = "#52606d";
/// Lines.
pub const RULE: &str = "#c8d0d9";
/// Behind bars.
pub const WASH: &str = "#f3f5f7";
/// Codes.
pub const ACCENT: &str = "#1d4f6b";
/// What is to be minded.
pub const WARM: &str = "#8a4b08";
/// Fonts, the shipped one first.
pub const FONTS: &str = "'Noto Sans', 'DejaVu Sans', 'Liberation Sans', Arial, Helvetica, sans-serif";

/// Colours of the lines by style: as an instrument names them (blue, red, yellow, green), then pooled groups, then an
/// earlier round. Each is dark enough for white letters.
const COLOURS: [&str; 6] = ["#2b6a99", "#b3541e", "#7a6418", "#3f7d4e", "#7b5296", "#6b7682"];
/// The paler ground of their patterns.
const GROUNDS: [&str; 6] = ["#2b6a99", "#f3dccf", "#f4eed7", "#d5e8da", "#e6dcee", "#ffffff"];

/// The style that is filled with its colour.
const SOLID: usize = 0;
/// The style that has an outline alone.
const EMPTY: usize = 5;

/// The colour of a style.
pub fn colour(style: usize) -> &'static str {
    COLOURS.get(style % COLOURS.len()).copied().unwrap_or(INK)
}

/// A number as it stands in an attribute: at most one decimal.
pub fn n(number: f64) -> String {
    let shown = format!("{number:.1}");
    shown.strip_suffix(".0").map_or(shown.clone(), str::to_owned)
}

/// Where a text begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// At the place that is given.
    Start,
    /// In the middle of it.
    Middle,
    /// Before it.
    End,
}

/// The drawing.
#[derive(Debug, Default)]
pub struct Sketch {
    /// What the names in it begin with, so that two drawings on one page don't share any.
    pub ids: String,
    pieces: String,
}

impl Sketch {
    /// Nothing yet.
    pub fn new(ids: &str) -> Sketch {
        let ids = ids.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        Sketch { ids, pieces: String::new() }
    }

    /// All that was drawn.
    pub fn pieces(self) -> String {
        self.pieces
    }

    /// A line of text with its base line at `y`.
    pub fn text(&mut self, at: (f64, f64), face: Face, ink: &str, side: Side, text: &str) {
        let anchor = match side {
            Side::Start => "",
            Side::Middle => r#" text-anchor="middle""#,
            Side::End => r#" text-anchor="end""#,
        };
        let weight = if face.bold { r#" font-weight="700""# } else { "" };
        self.pieces.push_str(&format!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight}{anchor} fill=\"{ink}\">{}</text>\n",
            n(at.0),
            n(at.1),
            n(face.size),
            escaped(text)
        ));
    }

    /// Lines of text below `y`. Returns where they end.
    pub fn lines(&mut self, at: (f64, f64), face: Face, ink: &str, lines: &[String]) -> f64 {
        let mut y = at.1;
        for line in lines {
            self.text((at.0, y + face.size), face, ink, Side::Start, line);
            y += face.leading();
        }
        y
    }

    /// A filled field; `edge` is its outline.
    pub fn field(&mut self, at: (f64, f64), size: (f64, f64), fill: &str, edge: Option<&str>) {
        let edge = edge.map_or_else(String::new, |edge| format!(" stroke=\"{edge}\" stroke-width=\"1\""));
        self.pieces.push_str(&format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{fill}\"{edge}/>\n",
            n(at.0),
            n(at.1),
            n(size.0),
            n(size.1)
        ));
    }

    /// A line straight down or across.
    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), ink: &str, width: f64) {
        self.pieces.push_str(&format!(
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{ink}\" stroke-width=\"{}\"/>\n",
            n(from.0),
            n(from.1),
            n(to.0),
            n(to.1),
            n(width)
        ));
    }

    /// A letter on its line's colour, beginning at `at`. Returns its width.
    pub fn letter(&mut self, at: (f64, f64), mark: &Mark) -> f64 {
        let width = letter_width(mark);
        self.pieces.push_str(&format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"16\" rx=\"2\" fill=\"{}\"/>\n",
            n(at.0),
            n(at.1),
            n(width),
            colour(mark.style)
        ));
        self.text((at.0 + width / 2.0, at.1 + 12.3), LETTER, "#ffffff", Side::Middle, &mark.letter);
        width
    }

    /// A word across everything, from below to above.
    pub fn watermark(&mut self, word: &str, (width, height): (f64, f64)) {
        let one = Face::bold(1.0).width(word).max(1.0);
        let size = (width * 0.8 / one).min(height * 0.8 / one.max(1.0) * 2.0).clamp(12.0, 160.0);
        self.pieces.push_str(&format!(
            "<text transform=\"translate({} {}) rotate(-24)\" text-anchor=\"middle\" font-size=\"{}\" font-weight=\"700\" \
             fill=\"{WARM}\" fill-opacity=\"0.12\">{}</text>\n",
            n(width / 2.0),
            n(height / 2.0),
            n(size),
            escaped(word)
        ));
    }

    /// How a style is filled: its pattern by name. What is one colour is no pattern, whose tiles would show.
    pub fn fill(&self, style: usize) -> String {
        match style % COLOURS.len() {
            SOLID => colour(SOLID).to_owned(),
            EMPTY => "#ffffff".to_owned(),
            style => format!("url(#{}p{style})", self.ids),
        }
    }

    /// The patterns that [`Sketch::fill`] names.
    pub fn patterns(&self, marks: &[Mark]) -> String {
        let mut styles: Vec<usize> = marks.iter().map(|mark| mark.style % COLOURS.len()).collect();
        styles.sort_unstable();
        styles.dedup();
        styles.retain(|style| ![SOLID, EMPTY].contains(style));
        let mut defs = String::from("<defs>\n");
        for style in styles {
            let (ink, ground) = (colour(style), GROUNDS.get(style).copied().unwrap_or("#ffffff"));
            let shapes = match style {
                1 => format!(r#"<path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" stroke="{ink}" stroke-width="2.2"/>"#),
                2 => format!(
                    r#"<circle cx="2" cy="2" r="1.5" fill="{ink}"/><circle cx="6" cy="6" r="1.5" fill="{ink}"/>"#
                ),
                3 => format!(r#"<path d="M2 0V8M6 0V8" stroke="{ink}" stroke-width="2.4"/>"#),
                4 => format!(r#"<path d="M0 2H8M0 6H8" stroke="{ink}" stroke-width="2.2"/>"#),
                _ => String::new(),
            };
            defs.push_str(&format!(
                "<pattern id=\"{}p{style}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" \
                 height=\"8\" fill=\"{ground}\"/>{shapes}</pattern>\n",
                self.ids
            ));
        }
        defs + "</defs>\n"
    }
}

/// The face of a line's letter.
const LETTER: Face = Face { size: 11.5, bold: true };

/// Width of a line's letter with its ground.
pub fn letter_width(mark: &Mark) -> f64 {
    (LETTER.width(&mark.letter) + 7.0).max(17.0)
}
