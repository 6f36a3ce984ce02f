//! Another program run with bytes in and bytes out, within limits of size and time. It never outlives the call.

use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use crate::runtime::interrupt::Interrupt;

/// Most bytes it may give back: several times a report with a hundred drawings.
const OUT_BYTES_MAX: u64 = 64 << 20;
/// Most bytes of what it tells that are read.
const ERR_BYTES_MAX: u64 = 64 << 10;
/// How often somebody is asked whether it is still wanted.
const LOOK: Duration = Duration::from_millis(20);
/// Between two looks at a program that has said all and is about to end.
const SHORTLY: Duration = Duration::from_millis(1);

/// How much longer it may go on by itself.
const SPARE: Duration = Duration::from_secs(5);

/// How it ended.
pub(super) enum Ended {
    /// It could not be started, in the machine's words.
    NotStarted(String),
    /// It was ended because somebody asked for that.
    Interrupted,
    /// It was ended after its time.
    TooLong,
    /// It gave back too much.
    TooMuch,
    /// It ended itself.
    Itself {
        /// Whether its exit code is 0.
        well: bool,
        /// What it gave back.
        out: Vec<u8>,
        /// What it told.
        err: String,
    },
}

/// What comes from its ends.
enum Came {
    Out(io::Result<Vec<u8>>),
    Err(Vec<u8>),
}

/// A program that ends with this value, however that goes.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended itself; then both do nothing.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs a program. What it is handed is wiped when it was written, or cannot be.
pub(super) fn run(program: &Path, input: Zeroizing<Vec<u8>>, limit: Duration, interrupt: &Interrupt) -> Ended {
    let until = Instant::now() + limit;
    // Its own limit stands behind this one, for when this program is gone and does not end it.
    let seconds = (limit + SPARE).as_secs().to_string();
    let mut command = Command::new(program);
    let piped = command
        .args(["--seconds", &seconds])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut running = match piped {
        Ok(child) => Running(child),
        Err(error) => return Ended::NotStarted(error.to_string()),
    };
    let came = ends(&mut running.0, input);
    let (mut out, mut err) = (None, None);
    while out.is_none() || err.is_none() {
        if interrupt.is_asked() {
            return Ended::Interrupted;
        }
        if Instant::now() >= until {
            return Ended::TooLong;
        }
        match came.recv_timeout(LOOK) {
            Ok(Came::Out(Ok(bytes))) if bytes.len() as u64 > OUT_BYTES_MAX => return Ended::TooMuch,
            Ok(Came::Out(bytes)) => out = Some(bytes.unwrap_or_default()),
            Ok(Came::Err(bytes)) => err = Some(bytes),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    loop {
        match running.0.try_wait() {
            Ok(Some(status)) => return itself(status, out.unwrap_or_default(), &err.unwrap_or_default()),
            Ok(None) if interrupt.is_asked() => return Ended::Interrupted,
            Ok(None) if Instant::now() < until => std::thread::sleep(SHORTLY),
            Ok(None) | Err(_) => return Ended::TooLong,
        }
    }
}

fn itself(status: ExitStatus, out: Vec<u8>, err: &[u8]) -> Ended {
    Ended::Itself { well: status.success(), out, err: String::from_utf8_lossy(err).into_owned() }
}

/// Threads at its three ends, so that none waits for another. They are not waited for: a grandchild that keeps an end
/// open must not hold anybody up.
fn ends(child: &mut Child, input: Zeroizing<Vec<u8>>) -> mpsc::Receiver<Came> {
    let (sender, came) = mpsc::channel();
    if let Some(mut stdin) = child.stdin.take() {
        std::thread::spawn(move || {
            // A program that refuses early need not have read it all.
            let _ = stdin.write_all(&input);
        });
    }
    if let Some(stdout) = child.stdout.take() {
        let sender: Sender<Came> = sender.clone();
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            let read = stdout.take(OUT_BYTES_MAX + 1).read_to_end(&mut bytes);
            let _ = sender.send(Came::Out(read.map(|_| bytes)));
        });
    }
    if let Some(mut stderr) = child.stderr.take() {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            let _ = (&mut stderr).take(ERR_BYTES_MAX).read_to_end(&mut bytes);
            // What is more is let go, so that the program does not wait for somebody to read it.
            let _ = io::copy(&mut stderr, &mut io::sink());
            let _ = sender.send(Came::Err(bytes));
        });
    }
    came
}
