//! The terminal asked whether it shows sixels, and its answer taken out of the input, also where it comes late. By the
//! system's own calls: what reads ahead would keep what somebody types for the shell.
//!
//! What stands between, such as tmux, answers for itself, and rightly so: it is what the picture must pass.

use std::io::{self, IsTerminal, Stdin, Write};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios};
use rustix::{process, termios};

use crate::runtime::interrupt::Hold;
use crate::runtime::picture::answer::answer;

/// What is asked.
const QUESTION: &[u8] = b"\x1b[c";
/// Longest wait for the answer before it goes on without.
const PATIENCE: Duration = Duration::from_millis(200);
/// From the question on, how long a late answer is still taken out of the input: over a slow line it may take longer
/// than anybody wants to wait for a chart.
const LATE: Duration = Duration::from_secs(2);
/// Most bytes that are looked at: an answer has some thirty.
const BYTES_MAX: usize = 4096;
/// What Ctrl-C sends.
const INTERRUPT: u8 = 3;

/// What the terminal said in time.
#[derive(Debug, PartialEq, Eq)]
pub enum Told {
    /// Whether it shows sixels.
    Sixel(bool),
    /// Nothing yet.
    Nothing,
    /// Somebody pressed Ctrl-C.
    Ended,
}

/// A terminal that was asked: quiet until this goes, and as it was then.
#[derive(Debug)]
pub struct Asked {
    input: Stdin,
    before: Termios,
    asked: Instant,
    seen: Vec<u8>,
    waits: bool,
    // Whoever ends the program meanwhile would find a terminal that shows nothing of what is typed.
    _held: Hold,
}

/// Asks the terminal. `None` where there is none to be asked: this runs in the background, or somebody has typed
/// ahead, whose keys could not be given back.
pub fn ask() -> Option<(Told, Asked)> {
    let input = io::stdin();
    if !input.is_terminal() || termios::tcgetpgrp(&input).ok()? != process::getpgrp() {
        return None;
    }
    let before = termios::tcgetattr(&input).ok()?;
    let mut quiet = before.clone();
    // Bytes as they come, unseen; Ctrl-C comes as one of them. What is written looks as ever.
    quiet.local_modes.remove(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG);
    quiet.special_codes[SpecialCodeIndex::VMIN] = 1;
    quiet.special_codes[SpecialCodeIndex::VTIME] = 0;
    let held = Hold::begin();
    termios::tcsetattr(&input, OptionalActions::Now, &quiet).ok()?;
    let mut asked = Asked { input, before, asked: Instant::now(), seen: Vec::new(), waits: false, _held: held };
    if asked.comes(Duration::ZERO) {
        return None;
    }
    let mut out = io::stdout().lock();
    out.write_all(QUESTION).and_then(|()| out.flush()).ok()?;
    asked.waits = true;
    Some((asked.told(PATIENCE), asked))
}

impl Asked {
    /// Reads on until the answer is there, or the time since the question is over. Not a byte more is read.
    fn told(&mut self, patience: Duration) -> Told {
        while self.waits && self.seen.len() < BYTES_MAX {
            let left = patience.saturating_sub(self.asked.elapsed());
            let mut byte = [0];
            if left.is_zero() || !self.comes(left) || !matches!(rustix::io::read(&self.input, &mut byte), Ok(1)) {
                return Told::Nothing;
            }
            let [byte] = byte;
            self.seen.push(byte);
            if byte == INTERRUPT {
                self.waits = false;
                return Told::Ended;
            }
            if let Some(sixel) = answer(&self.seen) {
                self.waits = false;
                return Told::Sixel(sixel);
            }
        }
        Told::Nothing
    }

    fn comes(&self, left: Duration) -> bool {
        let time = Timespec { tv_sec: left.as_secs() as i64, tv_nsec: i64::from(left.subsec_nanos()) };
        let mut ends = [PollFd::new(&self.input, PollFlags::IN)];
        matches!(poll(&mut ends, Some(&time)), Ok(1..))
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        // What comes later than this stands at the prompt, as a few odd letters.
        self.told(LATE);
        let _ = termios::tcsetattr(&self.input, OptionalActions::Now, &self.before);
    }
}
