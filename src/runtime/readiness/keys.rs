//! The keyboard: keys are pressed one after another, and what arrives is compared.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use ratatui::crossterm::event;
use ratatui::crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use crate::app::input::Key;
use crate::app::msg::Msg;
use crate::domain::rehearsal::Point;
use crate::runtime::input::translate;
use crate::ui::Hits;

const KEYBOARD: &str = "keyboard";
/// The keys with which people answer.
const WANTED: [(&str, Key); 12] = [
    ("Enter", Key::Enter),
    ("Esc", Key::Esc),
    ("Tab", Key::Tab),
    ("the arrow up", Key::Up),
    ("the arrow down", Key::Down),
    ("the arrow left", Key::Left),
    ("the arrow right", Key::Right),
    ("Backspace", Key::Backspace),
    ("the space bar", Key::Char(' ')),
    ("1", Key::Char('1')),
    ("5", Key::Char('5')),
    ("?", Key::Char('?')),
];
/// Longest wait for one key.
const WAIT_MAX: Duration = Duration::from_secs(20);

/// Asks for the keys, one after another; Ctrl-C ends it.
///
/// # Errors
/// The terminal's.
pub fn press() -> io::Result<Point> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Ok(Point::left_out(KEYBOARD, "There is no keyboard here: please call it in a window."));
    }
    enable_raw_mode()?;
    let pressed = press_all();
    disable_raw_mode()?;
    writeln!(io::stderr())?;
    pressed.map(|missing| told(missing.as_deref()))
}

/// The names of those that did not arrive; nothing where somebody ended it.
fn press_all() -> io::Result<Option<Vec<&'static str>>> {
    let mut missing = Vec::new();
    let mut err = io::stderr();
    for (name, wanted) in WANTED {
        write!(err, "\r\x1b[KPlease press: {name}   (Ctrl-C ends)")?;
        err.flush()?;
        match next()? {
            Some(Key::Ctrl('c')) => return Ok(None),
            Some(key) if key == wanted => {}
            Some(_) | None => missing.push(name),
        }
    }
    Ok(Some(missing))
}

/// The next key, or none in time.
fn next() -> io::Result<Option<Key>> {
    let until = Instant::now() + WAIT_MAX;
    let nothing = Hits::new();
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() || !event::poll(left)? {
            return Ok(None);
        }
        if let Some(Msg::Key(key)) = translate(event::read()?, &nothing) {
            return Ok(Some(key));
        }
    }
}

/// What came of it.
pub fn told(missing: Option<&[&str]>) -> Point {
    match missing {
        None => Point::left_out(KEYBOARD, "It was ended before all keys were tried."),
        Some([]) => Point::ready(KEYBOARD, format!("All {} keys arrive as they should.", WANTED.len())),
        Some(missing) => Point::not_ready(
            KEYBOARD,
            format!(
                "Did not arrive, or as another key: {}. Please look at the keyboard layout, and at what the window itself does with these keys. With a mouse everything can be clicked.",
                missing.join(", ")
            ),
        ),
    }
}
