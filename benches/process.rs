//! The whole program as a person meets it: start, keys, memory, and sheets handed in by many at once.
//!
//! `cargo bench --bench process`; what the figures mean stands in `docs/benchmarks.md`. Everything is measured beside a
//! baseline, turn by turn in the same run, because the absolute values are this machine's.

mod pty;
mod support;

use std::cmp::Ordering;
use std::fmt::Write as _;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use portable_pty::CommandBuilder;
use reflectory::app::input::{Key, keys};
use reflectory::app::msg::{Msg, StoreReply};
use reflectory::domain::questionnaire::Questionnaire;
use reflectory::format;
use reflectory::runtime::desk::submit;
use reflectory::store::exercise_file::ExerciseFile;
use rusqlite::Connection;

use pty::{Session, Written};
use support::{GROUP, Journey, NOW, School, bare, bare_commit, sure};

const PROGRAM: &str = env!("CARGO_BIN_EXE_reflectory");
/// Sheets in the store while a process is measured.
const SHEETS: u64 = 1_000;
const STARTS: usize = 60;
/// Walks in the pseudo-terminal and in memory.
const WALKS_TERMINAL: usize = 4;
const WALKS_MEMORY: usize = 60;
/// Sheets that each writer hands in per round, and rounds.
const SHEETS_EACH: u64 = 20;
const ROUNDS: u64 = 9;

fn main() {
    // Without `--bench` it was called as a test, and a test measures nothing.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let school = School::new();
    let body = body(&school);
    school.fill(SHEETS, &body);
    say(&format!("store: {SHEETS} sheets of {} bytes each\n", body.len()));
    starts(&school);
    keys_in_terminal(&school);
    keys_in_memory(&school);
    for writers in [1, 20] {
        handing_in(writers);
    }
}

fn body(school: &School) -> Vec<u8> {
    let questionnaire = Questionnaire::for_group(&school.frozen.instrument, &school.frozen.exercise, GROUP);
    format::sheet::encode(&school.sheet(0).answers, &questionnaire)
}

/// Measured durations, sorted.
struct Measured(Vec<Duration>);

impl Measured {
    fn new(mut all: Vec<Duration>) -> Measured {
        all.sort_unstable();
        Measured(all)
    }

    /// The value that so many of a thousand do not exceed.
    fn per_mille(&self, share: usize) -> f64 {
        let rank = (self.0.len() * share).div_ceil(1000).max(1) - 1;
        self.0.get(rank).map_or(f64::NAN, |d| milliseconds(*d))
    }

    fn line(&self, name: &str, base: Option<&Measured>) -> String {
        let mut line = format!("  {name:<28} p50 {:>7.3} ms  p99 {:>7.3} ms", self.per_mille(500), self.per_mille(990));
        if let Some(base) = base {
            let ratio = |share| self.per_mille(share) / base.per_mille(share);
            let _ = write!(line, "  {:.2} and {:.2} times the baseline", ratio(500), ratio(990));
        }
        line
    }
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
    let mut memory = vec![0; all.len()];
    let walk = school.keys();
    let moves = keys("<down><down><down><down><up><up><up><up>");
    for _ in 0..WALKS_TERMINAL {
        let mut sessions: Vec<Session> = all.iter().map(|(_, command)| Session::start(command.clone()).0).collect();
        let answer = sessions.len() - 2;
        if let Some(session) = sessions.get_mut(answer) {
            // Begin; as a teacher.
            session.key(Key::Enter);
            session.key(Key::Char('2'));
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
            *memory = session.memory_peak_kb().unwrap_or_default().max(*memory);
        }
    }
    say("key to output in a pseudo-terminal, in turn; baseline is the first");
    let mut base = None;
    for (((name, _), written), memory) in all.iter().zip(written).zip(memory) {
        let measured = tell_keys(name, written, base.as_ref());
        say(&format!("  {:<28} {:.1} MB of memory at most", "", f64::from(memory) / 1024.0));
        base.get_or_insert(measured);
    }
    say("");
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
        let counts = StoreReply::Counts(school.id.clone(), vec![3, 61, students]);
        timed(|| coordinate.happens(Msg::Stored(counts)))
    });
    say(&Measured::new(counted.collect()).line("coordinator, new count", None));
    say("");
}

/// Sheets a second, each durable before the next, beside SQLite alone on the same disk, in turn.
fn handing_in(writers: u64) {
    let school = School::new();
    let body = body(&school);
    let mut files: Vec<ExerciseFile> = (0..writers).map(|_| school.file()).collect();
    let mut connections: Vec<Connection> = (0..writers).map(|_| bare(&school.folder().join("bare.db"))).collect();
    let each = if writers == 1 { SHEETS_EACH * 5 } else { SHEETS_EACH };
    let rate = |took: Duration| (writers * each) as f64 / took.as_secs_f64();
    let (mut rounds, mut slowest) = (Vec::new(), [Duration::ZERO; 2]);
    for round in 0..ROUNDS {
        let first = round * writers * each;
        let ours = at_once(&mut files, |writer, file| {
            let mut one = |n| timed(|| sure(submit(&school.frozen, file, &school.sheet(first + writer * each + n))));
            (0..each).map(&mut one).max()
        });
        let bare = at_once(&mut connections, |_, connection| {
            (0..each).map(|_| timed(|| bare_commit(connection, &body))).max()
        });
        slowest = [slowest[0].max(ours.1), slowest[1].max(bare.1)];
        rounds.push((rate(ours.0) / rate(bare.0), rate(ours.0), rate(bare.0)));
    }
    rounds.sort_by(|a, b| a.0.total_cmp(&b.0));
    let counted: u32 = files.first().map(|file| sure(file.counts(3))).unwrap_or_default().iter().sum();
    say(&format!("handing in, {writers} at once, {ROUNDS} rounds of {each} sheets each; {counted} sheets counted"));
    let (Some(low), Some(middle), Some(high)) = (rounds.first(), rounds.get(rounds.len() / 2), rounds.last()) else {
        return;
    };
    say(&format!("  {:.0} a second, bare SQLite {:.0}", middle.1, middle.2));
    say(&format!("  ratio {:.2}, rounds from {:.2} to {:.2}", middle.0, low.0, high.0));
    say(&format!("  the slowest waited {:.0} ms, bare {:.0} ms\n", milliseconds(slowest[0]), milliseconds(slowest[1])));
}

/// All writers begin together: how long until the last has finished, and the slowest single commit of all.
fn at_once<T: Send>(writers: &mut [T], work: impl Fn(u64, &mut T) -> Option<Duration> + Sync) -> (Duration, Duration) {
    let begun = Instant::now();
    let slowest = std::thread::scope(|scope| {
        let work = &work;
        let running: Vec<_> =
            (0..).zip(writers).map(|(number, writer)| scope.spawn(move || work(number, writer))).collect();
        running.into_iter().filter_map(|writer| sure(writer.join())).max()
    });
    (begun.elapsed(), slowest.unwrap_or_default())
}

fn timed(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

fn say(line: &str) {
    // A closed pipe (`| head`) is no failure.
    let _ = writeln!(std::io::stdout(), "{line}");
}
