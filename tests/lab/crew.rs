//! Stations as processes that are killed and started again, and what they confirmed meanwhile.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Child;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use reflectory::domain::answer::SheetId;

use super::machines::{file, opened, outbox, receipt, sheets, slip};
use super::worker::{self, Life};
use crate::support::store::{STUDENTS, sheet_id};

/// Longest time in which everything that waits must have been handed in, once everybody is well again.
const DRAIN_MAX: Duration = Duration::from_secs(60);

/// What a worker said, and which.
type Line = (usize, String);

/// All stations of a lab.
pub struct Crew {
    test: &'static str,
    machines: Vec<Machine>,
    said: (Sender<Line>, Receiver<Line>),
    /// Numbers of the sheets that somebody was thanked for.
    pub confirmed: BTreeSet<u64>,
}

struct Machine {
    store: PathBuf,
    under: Vec<String>,
    life: Life,
    /// What it told of its last life.
    last: Option<u64>,
    alive: Option<(Child, JoinHandle<()>)>,
    is_resting: bool,
}

/// The numbers of a station's sheets.
fn numbers(station: usize, each: u64) -> std::ops::Range<u64> {
    let first = (station as u64 + 1) * 1_000;
    first..first + each
}

/// Slips for every sheet that so many stations can bring.
pub fn give_slips(hub: &Path, stations: usize, each: u64) {
    let all = (0..stations).flat_map(|station| numbers(station, each)).map(|n| (slip(n), STUDENTS));
    opened(hub).file.add_slips(&all.collect::<Vec<_>>()).unwrap();
}

impl Crew {
    /// Stations that have joined, each with the way to it; nobody works yet.
    pub fn new(test: &'static str, stations: Vec<(PathBuf, Vec<String>)>, each: u64, pause_ms_max: u64) -> Crew {
        let machine = |(ix, (store, under))| {
            let numbers = numbers(ix, each);
            let life = Life { first: numbers.start, end: numbers.end, pause_ms_max };
            Machine { store, under, life, last: None, alive: None, is_resting: false }
        };
        let machines = stations.into_iter().enumerate().map(machine).collect();
        Crew { test, machines, said: channel(), confirmed: BTreeSet::new() }
    }

    /// Lets a station work.
    pub fn start(&mut self, ix: usize) {
        let machine = &mut self.machines[ix];
        let child = worker::live(self.test, &machine.store, machine.life, &machine.under);
        machine.alive = Some(heard(child, ix, &self.said.0));
    }

    /// `kill -9`; what it had confirmed is heard all the same.
    pub fn kill(&mut self, ix: usize) {
        let Some((mut child, reader)) = self.machines[ix].alive.take() else { return };
        child.kill().unwrap();
        child.wait().unwrap();
        reader.join().unwrap();
        while let Ok((from, line)) = self.said.1.try_recv() {
            self.hear(from, &line);
        }
        let machine = &mut self.machines[ix];
        // One more may be there that was not confirmed any more.
        let next = machine.last.take().map_or(machine.life.first + 1, |last| last + 2);
        machine.life.first = next.min(machine.life.end);
    }

    /// Whether a station is at work.
    pub fn is_alive(&self, ix: usize) -> bool {
        self.machines[ix].alive.is_some()
    }

    /// Listens until a moment, or until so many sheets are confirmed.
    pub fn listen(&mut self, until: Instant, confirmed: usize) {
        while self.confirmed.len() < confirmed {
            let left = until.saturating_duration_since(Instant::now());
            match self.said.1.recv_timeout(left) {
                Ok((from, line)) => self.hear(from, &line),
                Err(RecvTimeoutError::Timeout) => return,
                Err(RecvTimeoutError::Disconnected) => unreachable!("a sender is kept here"),
            }
        }
    }

    /// Whether everybody has brought all sheets.
    pub fn all_rest(&self) -> bool {
        self.machines.iter().all(|machine| machine.is_resting)
    }

    fn hear(&mut self, from: usize, line: &str) {
        match line.strip_prefix("= ").map(|line| line.split_once(' ').unwrap_or((line, ""))) {
            Some(("sheet", n)) => {
                let n = n.parse().unwrap();
                self.confirmed.insert(n);
                self.machines[from].last = Some(n);
            }
            Some(("rest", _)) => self.machines[from].is_resting = true,
            Some(other) => panic!("station {from} said {other:?}"),
            None => {}
        }
    }

    /// Ends everybody, and hands in what waits on their machines.
    pub fn drain(&mut self) {
        (0..self.machines.len()).for_each(|ix| self.kill(ix));
        let (told, said) = channel();
        let mut children = Vec::new();
        for (ix, machine) in self.machines.iter().enumerate() {
            let child = worker::drain(self.test, &machine.store, &machine.under);
            children.push(heard(child, ix, &told));
        }
        let until = Instant::now() + DRAIN_MAX;
        let mut empty = BTreeSet::new();
        while empty.len() < children.len() {
            match said.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok((ix, line)) if line == "= empty" => drop(empty.insert(ix)),
                Ok((ix, line)) => assert!(!line.starts_with("= "), "station {ix}: {line}"),
                Err(_) => panic!("sheets still wait; empty are only {empty:?}"),
            }
        }
        for (mut child, reader) in children {
            child.wait().unwrap();
            reader.join().unwrap();
        }
    }

    /// Everything that was confirmed is at the hub, once, and nothing else than what stations hold.
    pub fn check(&self, hub: &Path) {
        let there = sheets(hub);
        let missing: Vec<u64> = self.confirmed.iter().copied().filter(|n| !there.contains(&sheet_id(*n))).collect();
        assert_eq!(missing, [0; 0], "confirmed, and not at the hub");
        let stations: BTreeSet<SheetId> = self.machines.iter().flat_map(|machine| sheets(&machine.store)).collect();
        assert_eq!(there, stations, "the hub holds what the stations hold");
        assert!(self.machines.iter().all(|machine| outbox(&machine.store).is_empty()));
        let file = file(hub).unwrap();
        let count = u32::try_from(there.len()).unwrap();
        // Each sheet came with a slip of its own, in the same transaction.
        assert_eq!(file.slip_counts(3).unwrap()[STUDENTS.0].1, count, "slips that are used");
        assert_eq!(file.twice_counts(3).unwrap(), [0; 3], "set aside");
        for n in &self.confirmed {
            assert_eq!(file.has_receipt(&receipt(*n)), Ok(true), "the receipt of {n}");
        }
    }
}

impl Drop for Crew {
    fn drop(&mut self) {
        for machine in &mut self.machines {
            if let Some((child, _)) = &mut machine.alive {
                let _ = child.kill();
                let _ = child.wait();
            }
        }
    }
}

/// Passes on whole lines of a process. The last one of a killed process may be cut off.
fn heard(mut child: Child, ix: usize, to: &Sender<(usize, String)>) -> (Child, JoinHandle<()>) {
    let (mut out, to) = (BufReader::new(child.stdout.take().unwrap()), to.clone());
    let reader = std::thread::spawn(move || {
        let mut line = String::new();
        while out.read_line(&mut line).unwrap_or(0) > 0 && line.ends_with('\n') {
            let _ = to.send((ix, line.trim_end().to_owned()));
            line.clear();
        }
    });
    (child, reader)
}
