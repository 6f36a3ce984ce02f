//! A program in a pseudo-terminal, and when and how much it writes there.

use std::io::{Read, Write};
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
    arrivals: Receiver<(Instant, usize)>,
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
                if bytes == 0 || arrived.send((Instant::now(), bytes)).is_err() {
                    return;
                }
            }
        });
        let begun = Instant::now();
        let child = sure(pair.slave.spawn_command(command));
        drop(pair.slave);
        let session = Session { child, keyboard, arrivals, _terminal: pair.master };
        let written = session.written_since(begun);
        (session, written)
    }

    /// Types a key.
    pub fn key(&mut self, key: Key) -> Written {
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
        self.written_since(begun)
    }

    fn written_since(&self, begun: Instant) -> Written {
        let (first, mut bytes) = sure(self.arrivals.recv_timeout(LIMIT));
        let mut last = first;
        while let Ok((at, more)) = self.arrivals.recv_timeout(QUIET) {
            last = at;
            bytes += more;
        }
        Written { first: first - begun, last: last - begun, bytes }
    }

    /// The most memory the program has held so far, in KB; nothing where the system does not tell.
    pub fn memory_peak_kb(&self) -> Option<u32> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.process_id()?)).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
        line.trim().strip_suffix(" kB")?.trim().parse().ok()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
