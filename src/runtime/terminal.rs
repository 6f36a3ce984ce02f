//! The terminal: every mode that is switched on is switched off again, whatever happens.

use std::cell::RefCell;
use std::io::{self, IsTerminal, Write};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};

use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::cursor::Show;
use ratatui::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use ratatui::crossterm::style::force_color_output;
use ratatui::crossterm::terminal::{self, DisableLineWrap, EnableLineWrap, EnterAlternateScreen, LeaveAlternateScreen};
use ratatui::crossterm::{Command, execute, queue};
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal as Screen};

use crate::app::input::Size;
use crate::runtime::clipboard::{Between, sequence};
use crate::runtime::{RunError, size_of};

/// Begins and ends one atomic update, for terminals that know it; others ignore it.
const UPDATE_BEGIN: &[u8] = b"\x1b[?2026h";
const UPDATE_END: &[u8] = b"\x1b[?2026l";

/// Forgets what scrolled out of the screen.
const SCROLLBACK_CLEARED: &[u8] = b"\x1b[3J";

static ACTIVE: AtomicBool = AtomicBool::new(false);

/// Clicks and the wheel, but not every movement: that would flood the input.
struct Mouse(bool);

impl Command for Mouse {
    fn write_ansi(&self, f: &mut impl std::fmt::Write) -> std::fmt::Result {
        f.write_str(if self.0 { "\x1b[?1000h\x1b[?1006h" } else { "\x1b[?1006l\x1b[?1000l" })
    }

    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        use ratatui::crossterm::event::{DisableMouseCapture, EnableMouseCapture};
        if self.0 { EnableMouseCapture.execute_winapi() } else { DisableMouseCapture.execute_winapi() }
    }

    #[cfg(windows)]
    fn is_ansi_code_supported(&self) -> bool {
        false
    }
}

/// Collects a frame's bytes, so that it reaches the terminal in one write.
#[derive(Clone, Default)]
struct FrameBytes(Rc<RefCell<Vec<u8>>>);

impl Write for FrameBytes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The terminal in full-screen mode.
pub struct Terminal {
    screen: Screen<CrosstermBackend<FrameBytes>>,
    bytes: FrameBytes,
    /// What the backend writes for a frame in which nothing changed.
    unchanged: Vec<u8>,
}

/// Whether input and output are still a terminal.
pub fn is_there() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Terminals that print line after line, or place a cursor by other signs than the usual ones: what `TERM` says before its
/// first hyphen.
const LINES_ALONE: &[&str] = &[
    "dumb", "unknown", "emacs", "network", "dialup", "lpr", "printer", "tty33", "tty37", "glasstty", "vt05", "vt50",
    "vt52", "st52", "adm3a", "adm5",
];

/// How something that is drawn is shown here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Drawn.
    Drawn,
    /// In lines: there is a terminal, and it cannot be drawn on.
    Lines,
    /// Not at all: somebody has to ask for lines, or open a window.
    Neither,
}

/// The way by what `TERM` says, where something is typed and where it is read. Outside of Unix nobody says anything by `TERM`.
pub fn way(term: Option<&str>, is_unix: bool, input: bool, output: bool) -> Way {
    let kind = term.unwrap_or_default().split('-').next().unwrap_or_default();
    if !(input && output) {
        Way::Neither
    } else if LINES_ALONE.contains(&kind) || (is_unix && kind.is_empty()) {
        Way::Lines
    } else {
        Way::Drawn
    }
}

/// Whether there is a terminal that cannot be drawn on, by its own word.
pub fn is_plain() -> bool {
    let term = std::env::var("TERM").ok();
    way(term.as_deref(), cfg!(unix), io::stdin().is_terminal(), io::stdout().is_terminal()) == Way::Lines
}

impl Terminal {
    /// Takes the terminal over; without `colour` not even a reset of colours is written.
    ///
    /// # Errors
    /// [`RunError::NoTerminal`] when there is none; everything switched on so far is off again.
    pub fn open(colour: bool) -> Result<Terminal, RunError> {
        if !is_there() {
            return Err(RunError::NoTerminal);
        }
        // Else crossterm would ask NO_COLOR itself, also where the person asked for colour, and would write
        // empty sequences that take bold and reverse away as well.
        force_color_output(colour);
        install_hook();
        ACTIVE.store(true, Ordering::SeqCst);
        let opened = Terminal::take_over();
        if opened.is_err() {
            restore();
        }
        Ok(opened?)
    }

    fn take_over() -> io::Result<Terminal> {
        terminal::enable_raw_mode()?;
        let mut begin = Vec::new();
        queue!(begin, EnterAlternateScreen, DisableLineWrap, Mouse(true), EnableBracketedPaste)?;
        #[cfg(windows)]
        execute!(io::stdout(), EnterAlternateScreen, Mouse(true))?;
        let bytes = FrameBytes::default();
        let screen = Screen::new(CrosstermBackend::new(bytes.clone()))?;
        Terminal::over(screen, bytes, begin)
    }

    /// Over a screen that writes into `bytes`; the first frame starts with `begin`.
    fn over(
        mut screen: Screen<CrosstermBackend<FrameBytes>>,
        bytes: FrameBytes,
        begin: Vec<u8>,
    ) -> io::Result<Terminal> {
        // Learned rather than written down here: it depends on the backend's version and on NO_COLOR.
        screen.draw(|_| {})?;
        let unchanged = bytes.0.replace(begin);
        Ok(Terminal { screen, bytes, unchanged })
    }

    /// The size now.
    ///
    /// # Errors
    /// When the terminal cannot be asked.
    pub fn size(&self) -> io::Result<Size> {
        terminal::size().map(|(columns, rows)| size_of(columns, rows))
    }

    /// Empties the screen; the next frame is drawn whole.
    ///
    /// # Errors
    /// When the terminal no longer takes output.
    pub fn redraw_all(&mut self) -> io::Result<()> {
        // `clear` would ask the terminal where its cursor is, and wait for an answer that the input
        // thread takes.
        let size = self.screen.size()?;
        self.screen.resize(Rect::new(0, 0, size.width, size.height))
    }

    /// Empties the screen and what the terminal keeps above it; the next frame is drawn whole.
    ///
    /// # Errors
    /// When the terminal no longer takes output.
    pub fn clear_scrollback(&mut self) -> io::Result<()> {
        self.redraw_all()?;
        self.bytes.0.borrow_mut().extend_from_slice(SCROLLBACK_CLEARED);
        Ok(())
    }

    /// Puts a text on the clipboard, where the terminal knows how; too long a one is left out.
    ///
    /// # Errors
    /// When the terminal no longer takes output.
    pub fn copy(&mut self, text: &str) -> io::Result<()> {
        copy_to(&mut io::stdout().lock(), text, Between::here())
    }

    /// Draws one frame and hands it over in one write.
    ///
    /// # Errors
    /// When the terminal no longer takes output.
    pub fn draw(&mut self, view: impl FnOnce(&mut Frame)) -> io::Result<()> {
        let Some(frame) = self.frame(view)? else { return Ok(()) };
        let mut out = io::stdout().lock();
        out.write_all(&frame)?;
        out.flush()
    }

    /// The bytes of one frame; nothing where it looks like the one before.
    fn frame(&mut self, view: impl FnOnce(&mut Frame)) -> io::Result<Option<Vec<u8>>> {
        self.screen.draw(view)?;
        let bytes = self.bytes.0.take();
        if bytes == self.unchanged {
            return Ok(None);
        }
        Ok(Some([UPDATE_BEGIN, bytes.as_slice(), UPDATE_END].concat()))
    }
}

/// Between two frames, in one write, so that nothing of a frame gets inside.
fn copy_to(out: &mut impl Write, text: &str, between: Between) -> io::Result<()> {
    let Some(bytes) = sequence(text, between) else { return Ok(()) };
    out.write_all(&bytes)?;
    out.flush()
}

impl Drop for Terminal {
    fn drop(&mut self) {
        restore();
    }
}

/// Switches off everything that was switched on, in reverse; once.
fn restore() {
    if ACTIVE.swap(false, Ordering::SeqCst) {
        // The terminal may be gone; there is nobody left to tell.
        let _ = execute!(io::stdout(), DisableBracketedPaste, Mouse(false), EnableLineWrap, LeaveAlternateScreen, Show);
        let _ = terminal::disable_raw_mode();
    }
}

/// A panic in the drawing thread gives the terminal back before anything is printed; a panic in
/// another thread leaves the screen alone, since that thread reports it itself. What is printed
/// never holds the panic's own text, which might quote an answer.
pub fn install_hook() {
    let screen_thread = std::thread::current().id();
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().id() != screen_thread {
            return;
        }
        restore();
        let place = panic.location().map_or(String::new(), |l| format!(" ({}:{})", l.file(), l.line()));
        let sentence = "Reflectory met a fault of its own and stopped. Everything that was handed in is safe.";
        let _ = writeln!(io::stderr(), "{sentence} Please tell its makers{place}.");
    }));
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;
    use ratatui::{TerminalOptions, Viewport};

    use super::*;

    #[test]
    fn a_frame_in_which_nothing_changed_writes_nothing() {
        let bytes = FrameBytes::default();
        let options = TerminalOptions { viewport: Viewport::Fixed(Rect::new(0, 0, 20, 3)) };
        let screen = Screen::with_options(CrosstermBackend::new(bytes.clone()), options).unwrap();
        let mut terminal = Terminal::over(screen, bytes, b"begin".to_vec()).unwrap();
        let mut frame = |text: &str| {
            let bytes = terminal.frame(|frame| frame.render_widget(text, frame.area())).unwrap();
            bytes.map(|bytes| String::from_utf8(bytes).unwrap())
        };
        assert!(frame("one").is_some_and(|bytes| bytes.starts_with("\x1b[?2026hbegin") && bytes.contains("one")));
        assert_eq!(frame("one"), None);
        assert!(frame("two").is_some_and(|bytes| bytes.contains("two")));
    }
    #[test]
    fn a_copied_text_reaches_the_terminal_whole_or_not_at_all() {
        let mut out = io::BufWriter::new(Vec::new());
        copy_to(&mut out, "K7M2P-9QRTX", Between::Nothing).unwrap();
        assert_eq!(out.get_ref(), b"\x1b]52;c;SzdNMlAtOVFSVFg=\x07", "flushed");
        copy_to(&mut out, &"x".repeat(crate::app::effect::COPY_BYTES_MAX + 1), Between::Nothing).unwrap();
        assert_eq!(out.get_ref().len(), 24);
    }
}
