//! Pictures in terminals that show them: by the graphics protocol of kitty, or by the inline images of iTerm2.
//!
//! Which one a terminal knows is told by its environment alone. Asking the terminal would wait for an answer that may
//! never come, or that lands among the keys. Sixel is not written: only few of its terminals tell by their environment,
//! and most of those know one of the other two.

use std::io::{self, IsTerminal};

use base64ct::{Base64, Encoding};
use ratatui::crossterm::terminal;

/// Bytes of a kitty sequence's payload, by its protocol.
const KITTY_CHUNK: usize = 4096;
/// Columns where nothing tells how many there are.
const COLUMNS: u16 = 80;

/// How a terminal is handed a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// kitty's graphics protocol.
    Kitty,
    /// iTerm2's inline images.
    Iterm,
}

/// What this terminal shows; `None` where standard output is no terminal, or is not known to show pictures.
pub fn here() -> Option<Shows> {
    if !io::stdout().is_terminal() {
        return None;
    }
    shows(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
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

/// A PNG as the terminal takes it, so many columns wide.
pub fn sequence(png: &[u8], shows: Shows, columns: u16) -> Vec<u8> {
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
    }
    bytes.push(b'\n');
    bytes
}
