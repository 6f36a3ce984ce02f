//! Roles and their looks. A role never relies on colour: it also has a weight, a glyph or a word.

mod looks;

use unicode_normalization::UnicodeNormalization;

use ratatui::style::{Color, Style};

use crate::domain::instrument::{Group, GroupColour, Pattern};

/// What a piece of screen stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Ordinary text.
    Plain,
    /// The one thing to look at.
    Strong,
    /// Steps back.
    Muted,
    /// Where I am.
    Accent,
    /// How far I am: a line, so that a reversal would make it a block.
    Line,
    /// What I chose.
    Chosen,
    /// Mind this.
    Warm,
    /// A key's name.
    Key,
    /// A user group.
    Group(GroupColour),
    /// An area, in results only; its letter stands beside it.
    Hue(Hue),
}

/// One of the 16 colours, named as an instrument names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hue(Color);

impl Hue {
    /// The colour of this name; `None` where there is no such one.
    pub fn named(name: &str) -> Option<Hue> {
        Some(Hue(match name {
            "red" => Color::Red,
            "green" => Color::Green,
            "brown" | "yellow" => Color::Yellow,
            "blue" => Color::Blue,
            "magenta" => Color::Magenta,
            "cyan" => Color::Cyan,
            "grey" => Color::Gray,
            "dark-grey" => Color::DarkGray,
            "bright-red" => Color::LightRed,
            "bright-green" => Color::LightGreen,
            "bright-yellow" => Color::LightYellow,
            "bright-blue" => Color::LightBlue,
            "bright-magenta" => Color::LightMagenta,
            "bright-cyan" => Color::LightCyan,
            "white" => Color::White,
            _ => return None,
        }))
    }
}

impl Role {
    /// The hue of an area; ordinary text where the instrument names no colour.
    pub fn hue(name: &str) -> Role {
        Hue::named(name).map_or(Role::Plain, Role::Hue)
    }
}

/// The ways to look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Palette {
    /// 16 colours, bright ones, for a dark ground.
    #[default]
    Colour,
    /// 16 colours, dark ones, for a light ground.
    Light,
    /// No colour at all, not even a reset of one: some terminals drop *reverse* with it.
    Mono,
    /// Bright on black, nothing dimmed.
    Contrast,
}

/// What the terminal's letters can show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Signs {
    /// All of Unicode that is used here.
    #[default]
    Unicode,
    /// The letters of the language, and signs of ASCII: a console's font has 256 or 512 glyphs, and which signs are among
    /// them differs from font to font.
    Console,
    /// ASCII only.
    Ascii,
}

/// Palette and glyphs together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// Colours.
    pub palette: Palette,
    /// What the terminal can show.
    pub signs: Signs,
}

/// A sign with a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Glyph {
    Cursor,
    Chosen,
    Ticked,
    Unticked,
    Answered,
    NotApplicable,
    Open,
    Done,
    LineDone,
    LineLeft,
    Mark,
    Side,
    Ellipsis,
    Dot,
    Increased,
    Decreased,
    Same,
    Note,
    NotAsked,
    NotChosen,
    NotShown,
}

impl Theme {
    /// The style of a role.
    pub fn style(&self, role: Role) -> Style {
        match self.palette {
            Palette::Mono => looks::mono(role),
            Palette::Colour => looks::dark(role),
            Palette::Light => looks::light(role),
            Palette::Contrast => looks::contrast(role),
        }
    }

    /// Whether other letters than A to Z can be read.
    pub fn shows_letters(&self) -> bool {
        !self.is_ascii() || self.signs == Signs::Console
    }

    /// Whether every sign is one of ASCII.
    pub fn is_ascii(&self) -> bool {
        self.signs != Signs::Unicode
    }

    /// A sign, in Unicode or ASCII.
    pub fn glyph(&self, glyph: Glyph) -> &'static str {
        let (unicode, ascii) = match glyph {
            Glyph::Cursor => ("▸", ">"),
            Glyph::Chosen => ("●", "*"),
            Glyph::Ticked => ("■", "x"),
            Glyph::Unticked => ("□", "."),
            Glyph::Answered => ("■", "#"),
            Glyph::NotApplicable => ("◦", "o"),
            Glyph::Open => ("□", "-"),
            Glyph::Done => ("✓", "+"),
            Glyph::LineDone => ("━", "="),
            Glyph::LineLeft => ("─", "-"),
            Glyph::Mark => ("│", "|"),
            Glyph::Side => ("┊", ":"),
            Glyph::Ellipsis => ("…", "..."),
            Glyph::Dot => ("·", "-"),
            Glyph::Increased => ("▲", "^"),
            Glyph::Decreased => ("▼", "v"),
            Glyph::Same => ("=", "="),
            Glyph::Note => ("¶", "&"),
            Glyph::NotAsked => ("–", "-"),
            Glyph::NotChosen => ("×", "x"),
            Glyph::NotShown => ("?", "?"),
        };
        if self.is_ascii() { ascii } else { unicode }
    }

    /// The fill of a group's bar.
    pub fn fill(&self, group: &Group) -> &'static str {
        let (unicode, ascii) = match group.pattern {
            Pattern::Solid => ("█", "#"),
            Pattern::Dense => ("▓", "%"),
            Pattern::Medium => ("▒", "+"),
            Pattern::Light => ("░", ":"),
        };
        if self.is_ascii() { ascii } else { unicode }
    }

    /// The fill of a bar that belongs to no single group: pooled staff.
    pub fn fill_pooled(&self) -> &'static str {
        if self.is_ascii() { "=" } else { "▚" }
    }

    /// How high a value stands on a scale of `whole`, as one sign; the lowest is never empty.
    pub fn height(&self, part: u64, whole: u64) -> &'static str {
        const UNICODE: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
        const ASCII: [&str; 8] = ["_", "_", ".", "-", "=", "+", "*", "#"];
        let steps = if self.is_ascii() { ASCII } else { UNICODE };
        let at = (part.min(whole) * (steps.len() as u64 - 1) + whole / 2).checked_div(whole).unwrap_or(0);
        usize::try_from(at).ok().and_then(|at| steps.get(at).copied()).unwrap_or("_")
    }

    /// A key's name as this terminal can show it.
    pub fn key_name(&self, shown: &str) -> String {
        if !self.is_ascii() {
            return shown.to_owned();
        }
        shown
            .replace("↑↓", "^v")
            .replace("←→", "<>")
            .replace('↑', "Up")
            .replace('←', "Left")
            .replace('→', "Right")
            .replace('⌫', "Bksp")
            .replace('–', "-")
    }

    /// A text of ours as this terminal can show it: dashes, dots and quotes become letters.
    pub fn plain(&self, text: &str) -> String {
        if !self.is_ascii() || text.is_ascii() {
            return text.to_owned();
        }
        let keeps_letters = self.signs == Signs::Console;
        let ascii = |c: char| match c {
            '·' | '–' | '—' => "-".to_owned(),
            '\u{a0}' => " ".to_owned(),
            '↑' => "^".to_owned(),
            '←' => "<".to_owned(),
            '→' => ">".to_owned(),
            '↓' => "v".to_owned(),
            '…' => "...".to_owned(),
            '“' | '”' | '„' | '«' | '»' => "\"".to_owned(),
            '’' | '‘' => "'".to_owned(),
            // A letter that the font lacks shows as the console's own replacement; one taken away is never read.
            letter if keeps_letters && letter.is_alphanumeric() => letter.to_string(),
            other => letters(other),
        };
        text.chars().map(ascii).collect()
    }
}

/// The letters under a character's accents, or a question mark where there are none.
fn letters(c: char) -> String {
    // Letters that Unicode takes for whole ones, as people write them where they have none but A to Z.
    const WHOLE: &[(char, &str)] = &[
        ('ħ', "h"),
        ('Ħ', "H"),
        ('đ', "d"),
        ('Đ', "D"),
        ('ł', "l"),
        ('Ł', "L"),
        ('ø', "o"),
        ('Ø', "O"),
        ('ı', "i"),
        ('æ', "ae"),
        ('Æ', "AE"),
        ('œ', "oe"),
        ('Œ', "OE"),
        ('ß', "ss"),
        ('ð', "d"),
        ('þ', "th"),
        ('ŧ', "t"),
        ('ŋ', "n"),
    ];
    if let Some((_, base)) = WHOLE.iter().find(|(letter, _)| *letter == c) {
        return (*base).to_owned();
    }
    let base: String = c.nfkd().filter(char::is_ascii).collect();
    match (base.is_empty(), unicode_normalization::char::is_combining_mark(c)) {
        (false, _) => base,
        (true, true) => String::new(),
        (true, false) => "?".to_owned(),
    }
}
