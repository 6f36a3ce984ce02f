//! Limits of the program's own: a time, an amount of memory, and that somebody still waits for what it makes. A template
//! can do without end, and who called may be gone.

use std::process;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::notice::Fault;

/// Seconds it may take where nothing is said: a hundred times a full report on a slow machine.
pub const SECONDS: u64 = 60;
/// The most that can be said.
pub const SECONDS_MAX: u64 = 3600;
/// Bytes it may hold: the largest picture, three times.
#[cfg(target_os = "linux")]
const MEMORY_MAX: u64 = 2 << 30;
/// How often it is asked whether who called is still there.
const LOOK: Duration = Duration::from_millis(100);
/// How long somebody may take to read the last line.
const TELL_MAX: Duration = Duration::from_millis(500);
/// The exit code when it ends itself.
const ENDED: i32 = 1;

/// From now on the program ends itself after so many seconds, telling it with `tell`; without a word when who called is
/// gone; and by the system's means when it takes too much memory.
pub fn set(seconds: u64, tell: fn(&str)) {
    limit_memory();
    let until = Instant::now() + Duration::from_secs(seconds);
    let caller = caller();
    thread::spawn(move || {
        loop {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                tell_shortly(Fault::TooSlow { seconds }.json(), tell);
                process::exit(ENDED);
            }
            if self::caller() != caller {
                process::exit(ENDED);
            }
            thread::sleep(left.min(LOOK));
        }
    });
}

/// Tells a line, and goes on when nobody reads it.
fn tell_shortly(line: String, tell: fn(&str)) {
    let (told, is_told) = mpsc::channel();
    thread::spawn(move || {
        tell(&line);
        let _ = told.send(());
    });
    let _ = is_told.recv_timeout(TELL_MAX);
}

/// Who started this program; another one takes its place when it is gone.
#[cfg(unix)]
fn caller() -> Option<rustix::process::Pid> {
    rustix::process::getppid()
}

/// Nothing tells it here; the time ends it.
#[cfg(not(unix))]
fn caller() {}

/// Data alone: what is only reserved, as for every thread, takes no memory and would count elsewhere. And no picture of the
/// memory when it falls over, for it holds names.
#[cfg(unix)]
fn limit_memory() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = |resource, most| {
        // Where the system refuses, nothing is lost but this precaution.
        let _ = setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
    };
    limit(Resource::Core, 0);
    #[cfg(target_os = "linux")]
    limit(Resource::Data, MEMORY_MAX);
}

#[cfg(not(unix))]
fn limit_memory() {}
