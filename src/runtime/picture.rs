//! Pictures in terminals that show them: by the graphics protocol of kitty, by the inline images of iTerm2, or as sixels.
//!
//! The first two are told by the environment: their terminals name themselves there. Sixels are asked for, for few of
//! their terminals do.

pub mod answer;
#[cfg(unix)]
pub mod ask;
pub mod sixel;

use std::io::{self, IsTerminal};

use base64ct::{Base64, Encoding};
use ratatui::crossterm::terminal;

use crate::document::chart::svg;
#[cfg(unix)]
use crate::runtime::picture::ask::{Asked, Told, ask};
use crate::runtime::picture::sixel::sixels;

/// Bytes of a kitty sequence's payload, by its protocol.
const KITTY_CHUNK: usize = 4096;
/// Columns where nothing tells how many there are.
const COLUMNS: u16 = 80;
/// Pixels of a column where the terminal does not tell.
const COLUMN_PIXELS: u16 = 8;
/// Widest picture in sixels. xterm cuts off what is more than 1000 pixels wide or high, unless it is told otherwise.
const SIXEL_WIDTH_MAX: u32 = 1000;
/// Where the height stands in a PNG, whose first part is always the same.
const PNG_HEIGHT: std::ops::Range<usize> = 20..24;

/// How a terminal is handed a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// kitty's graphics protocol.
    Kitty,
    /// iTerm2's inline images.
    Iterm,
    /// Sixels.
    Sixel,
}

/// This terminal.
#[derive(Debug, Default)]
pub struct Here {
    /// What it shows; `None` where standard output is no terminal, or is not known to show pictures.
    pub shows: Option<Shows>,
    /// Whether somebody pressed Ctrl-C while it was asked.
    pub is_ended: bool,
    /// Where its answer has not come yet: as long as this lives, it does not land among what somebody types.
    #[cfg(unix)]
    pub late: Option<Asked>,
}

/// What this terminal shows, by its environment, else asked.
pub fn here() -> Here {
    if !io::stdout().is_terminal() {
        return Here::default();
    }
    if let Some(shows) = shows(variable) {
        return Here { shows: Some(shows), ..Here::default() };
    }
    // One that knows no sequences would show the question.
    if variable("TERM").is_none_or(|term| term == "dumb") {
        return Here::default();
    }
    asked()
}

#[cfg(unix)]
fn asked() -> Here {
    match ask() {
        Some((Told::Sixel(sixel), _)) => Here { shows: sixel.then_some(Shows::Sixel), ..Here::default() },
        Some((Told::Ended, _)) => Here { is_ended: true, ..Here::default() },
        Some((Told::Nothing, late)) => Here { late: Some(late), ..Here::default() },
        None => Here::default(),
    }
}

/// Nothing is asked here; who knows better says so.
#[cfg(not(unix))]
fn asked() -> Here {
    Here::default()
}

/// A variable of the environment that is set to something.
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// What a terminal shows by its environment.
pub fn shows(variable: impl Fn(&str) -> Option<String>) -> Option<Shows> {
    // What stands between takes the sequences for itself, or lets them through as letters.
    if variable("TMUX").is_some() || variable("STY").is_some() || variable("ZELLIJ").is_some() {
        return None;
    }
    let is = |name: &str, values: &[&str]| variable(name).is_some_and(|value| values.contains(&value.as_str()));
    if variable("KITTY_WINDOW_ID").is_some()
        || is("TERM", &["xterm-kitty", "xterm-ghostty"])
        || is("TERM_PROGRAM", &["ghostty"])
    {
        return Some(Shows::Kitty);
    }
    let iterm = is("TERM_PROGRAM", &["iTerm.app", "WezTerm", "mintty"]) || is("LC_TERMINAL", &["iTerm2"]);
    iterm.then_some(Shows::Iterm)
}

/// Columns of this terminal, asked of the system and not of the terminal.
pub fn columns() -> u16 {
    if !io::stdout().is_terminal() {
        return COLUMNS;
    }
    terminal::size().map_or(COLUMNS, |(columns, _)| columns)
}

/// How many pixels wide a picture of so many columns is made. Sixels are not made larger or smaller any more.
pub fn width(shows: Shows, columns: u16) -> u32 {
    match shows {
        Shows::Kitty | Shows::Iterm => svg::WIDTH_LAID_OUT_MAX * 2,
        Shows::Sixel => {
            let told = terminal::window_size().ok().and_then(|size| size.width.checked_div(size.columns));
            let column = told.filter(|pixels| *pixels > 0).unwrap_or(COLUMN_PIXELS);
            (u32::from(columns) * u32::from(column)).clamp(svg::WIDTH_MIN, SIXEL_WIDTH_MAX)
        }
    }
}

/// Whether a terminal shows all of a PNG. A chart whose last bars are missing would tell something else.
pub fn is_whole(png: &[u8], shows: Shows, variable: impl Fn(&str) -> Option<String>) -> bool {
    let height = png.get(PNG_HEIGHT).and_then(|bytes| bytes.try_into().ok()).map(u32::from_be_bytes);
    let cuts = shows == Shows::Sixel && variable("XTERM_VERSION").is_some();
    !cuts || height.is_some_and(|height| height <= SIXEL_WIDTH_MAX)
}

/// A PNG as the terminal takes it, so many columns wide; `None` where it cannot be read.
pub fn sequence(png: &[u8], shows: Shows, columns: u16) -> Option<Vec<u8>> {
    let text = Base64::encode_string(png);
    let mut bytes = Vec::new();
    match shows {
        Shows::Kitty => {
            let chunks: Vec<&[u8]> = text.as_bytes().chunks(KITTY_CHUNK).collect();
            for (at, chunk) in chunks.iter().enumerate() {
                // Shown at once, a PNG, and no answer: it would land among the keys.
                let first = if at == 0 { format!("a=T,f=100,q=2,c={columns},") } else { String::new() };
                let more = u8::from(at + 1 < chunks.len());
                bytes.extend_from_slice(format!("\x1b_G{first}m={more};").as_bytes());
                bytes.extend_from_slice(chunk);
                bytes.extend_from_slice(b"\x1b\\");
            }
        }
        Shows::Iterm => {
            let head = format!("\x1b]1337;File=inline=1;size={};width={columns};preserveAspectRatio=1:", png.len());
            bytes.extend_from_slice(head.as_bytes());
            bytes.extend_from_slice(text.as_bytes());
            bytes.push(0x07);
        }
        Shows::Sixel => bytes = sixels(png)?,
    }
    bytes.push(b'\n');
    Some(bytes)
}
