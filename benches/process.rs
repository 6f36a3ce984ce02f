//! The whole program as a person meets it: start, keys, memory, and sheets handed in by many at once.
//!
//! `cargo bench --bench process`; what the figures mean stands in `docs/benchmarks.md`. Everything is measured beside a
//! baseline, turn by turn in the same run, because the absolute values are this machine's.

mod class;
mod disk;
mod hub;
mod measured;
mod pty;
mod support;

use std::cmp::Ordering;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use portable_pty::CommandBuilder;
use reflectory::app::input::{Key, keys};
use reflectory::app::msg::{Counted, Msg, StoreReply};

use measured::{Measured, say, timed};
use pty::{Memory, Session, Written};
use support::{Journey, NOW, School, sure};

const PROGRAM: &str = env!("CARGO_BIN_EXE_reflectory");
/// Sheets in the store while a process is measured.
const SHEETS: u64 = 1_000;
const STARTS: usize = 60;
/// Walks in the pseudo-terminal and in memory.
const WALKS_TERMINAL: usize = 4;
const WALKS_MEMORY: usize = 60;
/// What the derivation of a draft's key takes.
const DERIVATION_KB: u32 = 64 * 1024;

fn main() {
    // Without `--bench` it was called as a test, and a test measures nothing.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let named: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    for (name, part) in PARTS {
        if named.is_empty() || named.iter().any(|wanted| wanted == name) {
            part();
        }
    }
}

type Part = (&'static str, fn());

/// What can be measured alone, by name.
const PARTS: [Part; 9] = [
    ("start", || starts(&full_school())),
    ("keys", || keys_in_terminal(&full_school())),
    ("frames", || keys_in_memory(&full_school())),
    ("submit", disk::one_by_one),
    ("drafts", disk::drafts),
    ("unseal", disk::unsealing),
    ("writers", || [1, 20].into_iter().for_each(disk::at_once)),
    ("hub", hub::under_load),
    ("class", class::of_forty),
];

fn full_school() -> School {
    let school = School::new();
    let body = school.sealed(&school.draft(0).sheet);
    school.fill(SHEETS, |_, _| body.clone());
    school
}

/// This program on the measured store, at the measured moment.
fn program(school: &School, action: &str) -> CommandBuilder {
    let mut command = CommandBuilder::new(PROGRAM);
    command.args([action, "--store"]);
    command.arg(school.folder());
    command.env("REFLECTORY_NOW", NOW);
    command
}

/// A common program for asking in a terminal, with a list of about as many choices. Nothing where it is not installed.
fn asker(name: &str) -> Option<CommandBuilder> {
    Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().ok()?;
    let mut command = CommandBuilder::new(name);
    command.args(["--menu", "We talk in school about how digital technology is used", "20", "70", "6"]);
    command.args(["1", "Strongly disagree", "2", "Disagree", "3", "Neither", "4", "Agree", "5", "Strongly agree"]);
    command.args(["0", "Not applicable"]);
    Some(command)
}

fn askers() -> Vec<(&'static str, CommandBuilder)> {
    ["whiptail", "dialog"].into_iter().filter_map(|name| Some((name, asker(name)?))).collect()
}

/// From before the process exists until it has drawn everything, and the most memory until then.
fn starts(school: &School) {
    let mut all = askers();
    all.extend([("answer", program(school, "answer")), ("coordinate", program(school, "coordinate"))]);
    let mut first: Vec<Vec<Duration>> = vec![Vec::new(); all.len()];
    let mut drawn = first.clone();
    let mut alone = Vec::new();
    for _ in 0..STARTS {
        for ((command, first), drawn) in all.iter().map(|(_, command)| command).zip(&mut first).zip(&mut drawn) {
            let (_session, written) = Session::start(command.clone());
            first.push(written.first);
            drawn.push(written.last);
        }
        let begun = Instant::now();
        sure(Command::new(PROGRAM).arg("--version").stdout(Stdio::null()).status());
        alone.push(begun.elapsed());
    }
    say(&format!("start, {STARTS} times each in turn; baseline {}", all.first().map_or("", |(name, _)| name)));
    say(&Measured::new(alone).line("reflectory --version", None));
    let mut base = None;
    for (((name, _), first), drawn) in all.iter().zip(first).zip(drawn) {
        let drawn = Measured::new(drawn);
        say(&Measured::new(first).line(&format!("{name}, first bytes"), None));
        say(&drawn.line(&format!("{name}, all drawn"), base.as_ref()));
        base.get_or_insert(drawn);
    }
    say("");
}

/// Key to output in a pseudo-terminal, bytes for it, and the most memory; all programs turn by turn, key by key.
fn keys_in_terminal(school: &School) {
    let mut all = askers();
    all.extend([
        ("answer, whole walks", program(school, "answer")),
        ("coordinate, help", program(school, "coordinate")),
    ]);
    let mut written: Vec<Vec<Written>> = all.iter().map(|_| Vec::new()).collect();
    let (mut memory, mut kept, mut derived) = (vec![0; all.len()], 0, 0);
    let walk = school.keys();
    let moves = keys("<down><down><down><down><up><up><up><up>");
    for _ in 0..WALKS_TERMINAL {
        let mut sessions: Vec<Session> = all.iter().map(|(_, command)| Session::start(command.clone()).0).collect();
        let answer = sessions.len() - 2;
        if let Some(session) = sessions.get_mut(answer) {
            derived = derived.max(begin_walk(session));
        }
        for (step, key) in walk.iter().zip(moves.iter().cycle()) {
            for (ix, (session, written)) in sessions.iter_mut().zip(&mut written).enumerate() {
                let typed = match ix.cmp(&answer) {
                    Ordering::Less => *key,
                    Ordering::Equal => *step,
                    Ordering::Greater => Key::Char('?'),
                };
                written.push(session.key(typed));
            }
        }
        for (session, memory) in sessions.iter().zip(&mut memory) {
            *memory = session.memory_kb(Memory::Peak).max(*memory);
        }
        kept = sessions.get(answer).map_or(0, |session| session.memory_kb(Memory::Now)).max(kept);
    }
    say("key to output in a pseudo-terminal, in turn; baseline is the first");
    let mut base = None;
    for (((name, _), written), memory) in all.iter().zip(written).zip(memory) {
        let measured = tell_keys(name, written, base.as_ref());
        say(&format!("  {:<28} {:.1} MB of memory at most", "", megabytes(memory)));
        base.get_or_insert(measured);
    }
    say(&format!("  answer: at most {:.1} MB with the derivation of a draft's key,", megabytes(derived)));
    say(&format!("          {:.1} MB at the end of the walk\n", megabytes(kept)));
}

/// To the first statement, as a teacher, and the first answer. Says how much memory that took at most: it includes the
/// derivation of the draft's key, which the peak of the rest leaves out.
fn begin_walk(session: &mut Session) -> u32 {
    session.key(Key::Enter);
    session.key(Key::Char('2'));
    session.wait_for("statement");
    session.key(Key::Enter);
    session.wait_for("strongly disagree");
    // Another answer than the walk's first: a key that changes nothing writes nothing.
    session.key(Key::Char('5'));
    if session.memory_kb(Memory::Peak) == 0 {
        return 0;
    }
    session.wait_until("the key is derived", |session| session.memory_kb(Memory::Peak) > DERIVATION_KB);
    session.wait_until("it is done", |session| session.memory_kb(Memory::Now) < DERIVATION_KB);
    let peak = session.memory_kb(Memory::Peak);
    session.forget_peak();
    peak
}

fn megabytes(kilobytes: u32) -> f64 {
    f64::from(kilobytes) / 1024.0
}

fn tell_keys(name: &str, written: Vec<Written>, base: Option<&Measured>) -> Measured {
    let most = written.iter().map(|w| w.bytes).max().unwrap_or_default();
    let mean = written.iter().map(|w| w.bytes).sum::<usize>() / written.len().max(1);
    let number = written.len();
    let measured = Measured::new(written.into_iter().map(|w| w.last).collect());
    say(&measured.line(name, base));
    say(&format!("  {:<28} {mean} bytes a key, at most {most}, {number} keys", ""));
    measured
}

/// The program's own part: from the key to the finished frame in memory.
fn keys_in_memory(school: &School) {
    say("key to finished frame in memory, 80x24");
    let typed = school.keys();
    let mut walked = Vec::new();
    let mut reviewed = Vec::new();
    for _ in 0..WALKS_MEMORY {
        let mut journey = Journey::walk(school);
        walked.extend(typed.iter().map(|key| timed(|| journey.key(*key))));
        journey.key(Key::Char('r'));
        let moved = keys("<down><down><down><up><up><up>");
        reviewed.extend(moved.iter().cycle().take(60).map(|key| timed(|| journey.key(*key))));
    }
    say(&Measured::new(walked).line("walk", None));
    say(&Measured::new(reviewed).line("review", None));
    let mut coordinate = Journey::coordinate(school);
    let counted = (0..4_000).map(|students| {
        let counts = StoreReply::Counts(Box::new(Counted {
            exercise: school.id.clone(),
            submitted: vec![3, 61, students],
            ..Counted::default()
        }));
        timed(|| coordinate.happens(Msg::Stored(counts)))
    });
    say(&Measured::new(counted.collect()).line("coordinator, new count", None));
    say("");
}
