//! A program in a pseudo-terminal, and when and how much it writes there.

use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use reflectory::app::input::Key;

use crate::support::{SCREEN, sure};

/// How long nothing must come until a program counts as having said everything.
const QUIET: Duration = Duration::from_millis(10);
/// The limit for waiting until something comes at all.
const LIMIT: Duration = Duration::from_secs(10);

/// A running program.
pub struct Session {
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    arrivals: Receiver<(Instant, Vec<u8>)>,
    screen: vt100::Parser,
    // The terminal lives as long as this.
    _terminal: Box<dyn MasterPty + Send>,
}

/// What a program wrote in answer to something.
pub struct Written {
    /// Until its first bytes.
    pub first: Duration,
    /// Until its last bytes.
    pub last: Duration,
    pub bytes: usize,
}

/// Memory of a program.
#[derive(Clone, Copy)]
pub enum Memory {
    /// The most it has held.
    Peak,
    /// What it holds.
    Now,
}

impl Session {
    /// Starts a program; what it wrote until it was silent is timed from before its start.
    pub fn start(mut command: CommandBuilder) -> (Session, Written) {
        command.env("TERM", "xterm-256color");
        let size = PtySize { rows: SCREEN.rows, cols: SCREEN.columns, pixel_width: 0, pixel_height: 0 };
        let pair = sure(native_pty_system().openpty(size));
        let mut reader = sure(pair.master.try_clone_reader());
        let keyboard = sure(pair.master.take_writer());
        let (arrived, arrivals) = channel();
        // Reads as soon as something comes, so that the moment is the terminal's and not ours.
        std::thread::spawn(move || {
            let mut buffer = [0; 1 << 16];
            while let Ok(bytes) = reader.read(&mut buffer) {
                let now = Instant::now();
                let Some(bytes) = buffer.get(..bytes).filter(|bytes| !bytes.is_empty()) else { return };
                if arrived.send((now, bytes.to_vec())).is_err() {
                    return;
                }
            }
        });
        let begun = Instant::now();
        let child = sure(pair.slave.spawn_command(command));
        drop(pair.slave);
        let screen = {
            let side = |cells| sure(NonZero::try_from(cells));
            vt100::Parser::new(side(SCREEN.rows), side(SCREEN.columns), 0)
        };
        let mut session = Session { child, keyboard, arrivals, screen, _terminal: pair.master };
        let written = session.written_since(begun);
        (session, written)
    }

    /// Types a key, and times what the program writes until it is silent.
    pub fn key(&mut self, key: Key) -> Written {
        let begun = self.press(key);
        self.written_since(begun)
    }

    /// Types a key; says when.
    pub fn press(&mut self, key: Key) -> Instant {
        let mut letter = [0; 4];
        let bytes = match key {
            Key::Enter => "\r",
            Key::Backspace => "\x7f",
            Key::Up => "\x1b[A",
            Key::Down => "\x1b[B",
            Key::Char(c) => c.encode_utf8(&mut letter),
            other => sure(Err(format!("{other:?} is not typed here"))),
        };
        let begun = Instant::now();
        sure(self.keyboard.write_all(bytes.as_bytes()));
        sure(self.keyboard.flush());
        begun
    }

    /// Waits until a text stands on the screen; says when what made it so had come.
    pub fn shown(&mut self, text: &str) -> Instant {
        let mut came = Instant::now();
        while !self.text().contains(text) {
            let arrived = self.arrivals.recv_timeout(LIMIT);
            let (at, bytes) = sure(arrived.map_err(|_| format!("{text}\n{}", self.text())));
            came = at;
            self.screen.process(&bytes);
        }
        came
    }

    /// What stands on the screen.
    pub fn text(&self) -> String {
        self.screen.screen().contents()
    }

    fn written_since(&mut self, begun: Instant) -> Written {
        let (first, text) = sure(self.arrivals.recv_timeout(LIMIT));
        let (mut last, mut bytes) = (first, text.len());
        self.screen.process(&text);
        while let Ok((at, text)) = self.arrivals.recv_timeout(QUIET) {
            last = at;
            bytes += text.len();
            self.screen.process(&text);
        }
        Written { first: first - begun, last: last - begun, bytes }
    }

    /// Waits until a text stands on the screen.
    pub fn wait_for(&mut self, text: &str) {
        self.wait_until(text, |session| session.screen.screen().contents().contains(text));
    }

    /// Waits until something is so, or says what never was.
    pub fn wait_until(&mut self, what: &str, is_so: impl Fn(&Session) -> bool) {
        let begun = Instant::now();
        while !is_so(self) {
            if let Ok((_, text)) = self.arrivals.recv_timeout(Duration::from_millis(1)) {
                self.screen.process(&text);
            }
            let waits = begun.elapsed() < LIMIT;
            sure(if waits { Ok(()) } else { Err(format!("{what}\n{}", self.screen.screen().contents())) });
        }
    }

    /// Memory of the program in KB; 0 where the system does not tell.
    pub fn memory_kb(&self, which: Memory) -> u32 {
        let name = match which {
            Memory::Peak => "VmHWM:",
            Memory::Now => "VmRSS:",
        };
        let read = || {
            let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.process_id()?)).ok()?;
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            line.trim().strip_suffix(" kB")?.trim().parse().ok()
        };
        read().unwrap_or_default()
    }

    /// From here on the peak is that of what follows.
    pub fn forget_peak(&self) {
        let file = format!("/proc/{}/clear_refs", self.child.process_id().unwrap_or_default());
        sure(std::fs::write(file, "5"));
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
