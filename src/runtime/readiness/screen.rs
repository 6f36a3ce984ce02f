//! The terminal: its size, its signs, its colours.

use std::io::{self, IsTerminal};

use ratatui::crossterm::terminal;

use crate::domain::rehearsal::Point;
use crate::runtime::terminal::{Way, way};
use crate::ui::theme::{Glyph, Theme};

/// Columns and rows below which nothing can be answered.
const LEAST: (u16, u16) = (60, 20);
/// Columns and rows that are comfortable.
const ADVISED: (u16, u16) = (80, 24);
/// The signs that carry a meaning on the screens.
const SIGNS: [Glyph; 14] = [
    Glyph::Cursor,
    Glyph::Chosen,
    Glyph::Ticked,
    Glyph::Unticked,
    Glyph::NotApplicable,
    Glyph::Done,
    Glyph::LineDone,
    Glyph::LineLeft,
    Glyph::Mark,
    Glyph::Side,
    Glyph::Ellipsis,
    Glyph::Increased,
    Glyph::Decreased,
    Glyph::NotChosen,
];

pub(super) fn points(ascii: bool) -> Vec<Point> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set);
    let (no_color, term, truecolor) = (set("NO_COLOR").is_some(), set("TERM"), set("COLORTERM"));
    let letters = match term.as_deref() {
        Some("linux") if !ascii => console(),
        _ => signs(locale.as_deref(), ascii, cfg!(windows)),
    };
    vec![size(size_now()), letters, colours(no_color, term.as_deref(), truecolor.as_deref(), cfg!(windows)), keyboard()]
}

/// The columns and rows of the terminal, where there is one.
pub fn size_now() -> Option<(u16, u16)> {
    let is_there = io::stdin().is_terminal() || io::stdout().is_terminal() || io::stderr().is_terminal();
    if is_there { terminal::size().ok() } else { None }
}

/// The terminal's columns and rows.
pub fn size(size: Option<(u16, u16)>) -> Point {
    const SIZE: &str = "window";
    let Some((columns, rows)) = size else {
        return Point::left_out(
            SIZE,
            "There is no terminal here. Please look once in the window in which people will answer.",
        );
    };
    let now = format!("{columns} columns, {rows} rows");
    if columns < LEAST.0 || rows < LEAST.1 {
        let (columns, rows) = LEAST;
        return Point::not_ready(
            SIZE,
            format!(
                "{now}: too small. At least {columns} by {rows} are needed. Please make the window larger, or its letters smaller."
            ),
        );
    }
    if columns < ADVISED.0 || rows < ADVISED.1 {
        let (columns, rows) = ADVISED;
        return Point::look(SIZE, format!("{now}: enough. {columns} by {rows} and more read better."));
    }
    Point::ready(SIZE, format!("{now}."))
}

/// The signs, by what the environment says of letters. Whether they are really shown, only somebody who looks can tell.
pub fn signs(locale: Option<&str>, ascii: bool, is_windows: bool) -> Point {
    const LETTERS: &str = "signs";
    if ascii {
        return Point::ready(LETTERS, "Letters only (--ascii), as asked for: they show everywhere.");
    }
    let theme = Theme::default();
    let row: Vec<&str> = SIGNS.iter().map(|sign| theme.glyph(*sign)).collect();
    let row = format!("{}  {} é ü ł ж", row.join(" "), ["░", "▒", "▓", "█"].join(""));
    let is_utf8 = locale.is_some_and(|locale| {
        let locale = locale.to_ascii_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    });
    if is_utf8 || is_windows {
        let look = "Please look at this row; where boxes or question marks stand in it, start with --ascii:";
        return Point::ready(LETTERS, format!("{look}\n{row}"));
    }
    let said = locale.unwrap_or("nothing");
    Point::look(
        LETTERS,
        format!(
            "The system says \"{said}\" of its letters, not UTF-8. Please set LANG to C.UTF-8, or start with --ascii.\n{row}"
        ),
    )
}

/// The Linux console, which the program knows by its name.
fn console() -> Point {
    let row = "é ü ł ж ω";
    let look =
        "This is the Linux console: signs are those of ASCII, letters depend on its font. Please look at this row;";
    Point::ready(
        "signs",
        format!("{look} where a letter is missing, choose another font (setfont) or use --ascii:\n{row}"),
    )
}

/// Colours. No meaning hangs on them.
pub fn colours(no_color: bool, term: Option<&str>, truecolor: Option<&str>, is_windows: bool) -> Point {
    const COLOURS: &str = "colours";
    if no_color {
        return Point::ready(
            COLOURS,
            "NO_COLOR is set, so everything is shown without colours. Nothing is lost by that.",
        );
    }
    match term {
        Some(term) if way(Some(term), !is_windows, true, true) == Way::Lines => Point::not_ready(
            COLOURS,
            format!(
                "This terminal says that it can place nothing on the screen (TERM={term}). Please use another window."
            ),
        ),
        None if !is_windows => Point::look(
            COLOURS,
            "The terminal does not say what it is (TERM is not set). If the screen looks odd: --theme mono.",
        ),
        term => {
            let many = if truecolor.is_some() { ", and the terminal has many more" } else { "" };
            let name = term.map(|term| format!(" ({term})")).unwrap_or_default();
            Point::ready(COLOURS, format!("16 are used{many}{name}. With --theme mono or contrast it works as well."))
        }
    }
}

fn keyboard() -> Point {
    Point::left_out("keyboard", "The keys were not tried. With --keys you press them one after another.")
}
