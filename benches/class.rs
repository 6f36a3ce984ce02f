//! A class of forty: from the teacher's key to the last pupil's screen, all as real programs in pseudo-terminals on one
//! machine. Beside it a byte that goes to forty sockets on loopback and comes back from each.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use portable_pty::CommandBuilder;
use reflectory::app::input::Key;
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::questionnaire::Questionnaire;

use crate::measured::{Measured, milliseconds, say};
use crate::pty::Session;
use crate::support::{NOW, School, sure};

const PROGRAM: &str = env!("CARGO_BIN_EXE_reflectory");
const PUPILS: usize = 40;
const STUDENTS: GroupIx = GroupIx(2);
/// How often the teacher goes on, and as often back.
const STEPS: usize = 100;

/// The teacher goes on and back; each time until the last pupil's screen shows it.
pub fn of_forty() {
    let school = School::new();
    let asked = Questionnaire::for_group(&school.frozen.instrument, &school.frozen.exercise, STUDENTS).asked.len();
    let (mut teacher, code, port) = teacher(&school);
    let mut pupils: Vec<Session> = (0..PUPILS).map(|_| pupil(&school, &code, port)).collect();
    teacher.wait_for(&format!("{PUPILS} machines have joined."));
    teacher.press(Key::Enter);
    pupils.iter_mut().for_each(|pupil| pupil.wait_for(&place(1, asked)));

    let mut sockets = echoes();
    let (mut screens, mut bare) = (Vec::new(), Vec::new());
    let there = 2..=asked.min(STEPS);
    let way: Vec<(Key, usize)> =
        there.clone().map(|at| (Key::Enter, at)).chain(there.rev().map(|at| (Key::Backspace, at - 1))).collect();
    for (key, at) in way.iter().cycle().take(2 * STEPS) {
        let begun = teacher.press(*key);
        let last = pupils.iter_mut().map(|pupil| pupil.shown(&place(*at, asked))).max();
        screens.extend(last.map(|last| last.saturating_duration_since(begun)));
        teacher.shown(&place(*at, asked));
        bare.push(round_trip(&mut sockets));
    }
    say(&format!(
        "class: \"next\" to the last of {PUPILS} pupils' screens, {} times; all on this machine",
        screens.len()
    ));
    let slowest = screens.iter().max().copied().unwrap_or_default();
    let bare = Measured::new(bare);
    say(&bare.line("a byte there and back", None));
    say(&Measured::new(screens).line("next to the last screen", Some(&bare)));
    say(&format!("  slowest {:.1} ms\n", milliseconds(slowest)));
}

fn place(at: usize, asked: usize) -> String {
    format!(" {at} of {asked}")
}

fn program(school: &School, arguments: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(arguments);
    command.arg("--store");
    command.arg(school.folder());
    command.env("REFLECTORY_NOW", NOW);
    command
}

/// The teacher's screen, its code, and the port at which it is found.
fn teacher(school: &School) -> (Session, String, u16) {
    let free = sure(TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()));
    let (mut teacher, _) = Session::start(program(school, &["class", "--quiet", "--port", &free.port().to_string()]));
    teacher.wait_for("No machine has joined yet.");
    // The head of the screen: the program's name, then the code.
    let code = teacher.text().split_whitespace().nth(1).unwrap_or_default().to_owned();
    (teacher, code, free.port())
}

/// A pupil who waits for the class to begin.
fn pupil(school: &School, code: &str, port: u16) -> Session {
    let (mut pupil, _) = Session::start(program(school, &["answer"]));
    pupil.press(Key::Enter);
    pupil.wait_for("Who are you?");
    pupil.press(Key::Char('3'));
    pupil.wait_for("Enter first statement");
    pupil.press(Key::Char('w'));
    pupil.wait_for("Please type your class's code.");
    for letter in format!("{code} 127.0.0.1:{port}").chars() {
        pupil.press(Key::Char(letter));
    }
    pupil.press(Key::Enter);
    pupil.wait_for("It begins in a moment.");
    pupil
}

/// Forty connections whose other ends send back what comes, each on a thread of its own.
fn echoes() -> Vec<TcpStream> {
    let listener = sure(TcpListener::bind("127.0.0.1:0"));
    let address = sure(listener.local_addr());
    let connect = |_| {
        let near = sure(TcpStream::connect(address));
        let (mut far, _) = sure(listener.accept());
        sure(near.set_nodelay(true).and_then(|()| far.set_nodelay(true)));
        std::thread::spawn(move || {
            let mut byte = [0];
            while far.read_exact(&mut byte).and_then(|()| far.write_all(&byte)).is_ok() {}
        });
        near
    };
    (0..PUPILS).map(connect).collect()
}

/// A byte to all of them and back from all.
fn round_trip(sockets: &mut [TcpStream]) -> Duration {
    let begun = Instant::now();
    sockets.iter_mut().for_each(|socket| sure(socket.write_all(b"n")));
    sockets.iter_mut().for_each(|socket| sure(socket.read_exact(&mut [0])));
    begun.elapsed()
}
