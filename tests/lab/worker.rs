//! A station as a process of its own: this test binary, started again to do one thing until it is killed.

use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use reflectory::runtime::lab::sending::{self, Sending};

use super::machines::{answer_with, opened, slip};

/// Tells a process of this binary what it is to do, and on which store.
const ROLE: &str = "REFLECTORY_TEST_ROLE";
const FOLDER: &str = "REFLECTORY_TEST_FOLDER";
/// Rounds after which a machine that cannot hand in gives up.
const ROUNDS_MAX: usize = 20;

/// A life of a station: sheets from `first` up to `end`, with pauses of at most so many milliseconds between them.
#[derive(Clone, Copy)]
pub struct Life {
    pub first: u64,
    pub end: u64,
    pub pause_ms_max: u64,
}

/// A process that answers and hands in until it is killed. `test` is the full name of the test that calls [`work`] first.
/// What goes before the program, such as the way into a namespace, is `under`.
pub fn live(test: &str, station: &Path, life: Life, under: &[String]) -> Child {
    let Life { first, end, pause_ms_max } = life;
    start(test, &format!("live {first} {end} {pause_ms_max}"), station, under)
}

/// A process that hands in what lies on a station, says so, and ends.
pub fn drain(test: &str, station: &Path, under: &[String]) -> Child {
    start(test, "drain", station, under)
}

fn start(test: &str, role: &str, station: &Path, under: &[String]) -> Child {
    let program = std::env::current_exe().unwrap();
    let mut command = match under {
        [] => Command::new(program),
        [first, rest @ ..] => {
            let mut command = Command::new(first);
            command.args(rest).arg(program);
            command
        }
    };
    command.args(["--exact", test, "--nocapture", "--quiet"]).env(ROLE, role).env(FOLDER, station);
    // Without a word on its input it stays; the pipe closes when whoever started it is gone.
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

/// Does what this process was started for, if it is such a one. It ends with the process.
pub fn work() {
    let (Ok(role), Some(folder)) = (std::env::var(ROLE), std::env::var_os(FOLDER)) else { return };
    let folder = Path::new(&folder);
    let mut words = role.split(' ');
    match words.next() {
        Some("live") => {
            let mut number = || words.next().unwrap().parse().unwrap();
            live_through(folder, Life { first: number(), end: number(), pause_ms_max: number() });
        }
        Some("drain") => hand_up(folder),
        // Another kind of worker, which is not started here.
        _ => return,
    }
    std::process::exit(0)
}

fn tell(line: &str) {
    let mut out = std::io::stdout();
    out.write_all(format!("\n= {line}\n").as_bytes()).and_then(|()| out.flush()).unwrap();
}

fn live_through(folder: &Path, life: Life) {
    let (told, heard) = channel();
    let sender = sending::spawn(folder, move |up| told.send(up).is_ok());
    let mut opened = opened(folder);
    let mut rng = StdRng::seed_from_u64(life.first);
    for n in life.first..life.end {
        answer_with(&mut opened, n, Some(slip(n)));
        tell(&format!("sheet {n}"));
        let _ = sender.wake.try_send(());
        // People take their time; meanwhile it is heard how the sending stands.
        let pause = Duration::from_millis(rng.random_range(0..=life.pause_ms_max));
        while pause > Duration::ZERO && heard.recv_timeout(pause).is_ok() {}
    }
    tell("rest");
    // Until it is killed, or whoever would do that is gone.
    let _ = std::io::stdin().read_line(&mut String::new());
}

fn hand_up(folder: &Path) {
    let mut sending = Sending::new(folder);
    for _ in 0..ROUNDS_MAX {
        let up = sending.round().unwrap();
        if (up.waiting, up.refused, up.is_reached) == (0, 0, true) {
            return tell("empty");
        }
        let (_never, rest) = channel::<()>();
        assert_eq!(rest.recv_timeout(Duration::from_millis(100)), Err(RecvTimeoutError::Timeout));
    }
    tell(&format!("stuck {:?}", sending.trouble()));
}
