//! A hub under load: the real program in a process of its own, stations as threads of this one, on the same machine.
//! Beside the same store without sockets and envelopes, and SQLite alone, in batches of the size the hub had.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Barrier, Mutex};
use std::time::{Duration, Instant};

use reflectory::domain::answer::SheetId;
use reflectory::format::wire::hand_in::{HandIn, Verdict};
use reflectory::format::wire::news::Here;
use reflectory::hub::client::{Client, ClientError, Patience};
use reflectory::runtime::exercise_files::activation;
use reflectory::runtime::lab::opening;
use reflectory::seal::envelope::{Contents, seal_envelope};
use reflectory::seal::join::sha256;
use reflectory::store::Store;
use reflectory::store::arrivals::{Arrival, Expected};
use rusqlite::{Connection, TransactionBehavior};

use crate::measured::{Measured, say};
use crate::support::{GROUP, NOW, School, bare, sheet_id, sure};

const PROGRAM: &str = env!("CARGO_BIN_EXE_reflectory");
/// Each number of stations, and how many sheets they hand in together in one round.
const CROWDS: [(usize, usize); 3] = [(1, 500), (30, 3_000), (1_000, 6_000)];
/// Rounds, each on a school of its own: a file that grows from round to round would compare unlike things.
const ROUNDS: usize = 5;
/// Hand-ins a second that all stations offer together where they keep a pace.
const OFFERED: usize = 2_000;
/// A station's patience: many connect at the same second.
const PATIENCE: Patience = Patience { connect: Duration::from_secs(30), whole: Duration::from_secs(60) };

/// A sheet that is ready to be handed in.
type Ready = (HandIn, Arrival);

/// What one round came to.
struct Round {
    took: Duration,
    latencies: Vec<Duration>,
    sheets: usize,
    commits: usize,
    memory_kb: u32,
    processor: Duration,
    sent_again: usize,
}

/// Every crowd as fast as it can, then the largest at a pace.
pub fn under_load() {
    say(&format!("load of this machine before: {}", load()));
    for (stations, sheets) in CROWDS {
        crowd(stations, sheets, None);
    }
    if let Some((stations, _)) = CROWDS.last() {
        crowd(*stations, OFFERED * 4, Some(OFFERED));
    }
    say(&format!("load of this machine after: {}\n", load()));
}

fn load() -> String {
    fs::read_to_string("/proc/loadavg").unwrap_or_default().split(' ').take(3).collect::<Vec<_>>().join(" ")
}

fn crowd(stations: usize, sheets: usize, offered: Option<usize>) {
    let (mut rounds, mut ratios) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let round = over_the_network(stations, sheets, offered);
        let batch = (round.sheets / round.commits.max(1)).max(1);
        let (store, sqlite) = (store_alone(sheets, batch), sqlite_alone(sheets, batch));
        ratios.push((round.rate() / store, store, sqlite, batch));
        rounds.push(round);
    }
    rounds.sort_by(|a, b| a.rate().total_cmp(&b.rate()));
    ratios.sort_by(|a, b| a.0.total_cmp(&b.0));
    let pace = offered.map_or("as fast as they can".to_owned(), |offered| format!("{offered} a second offered"));
    say(&format!("hub, {stations} stations, {pace}, {ROUNDS} rounds of {sheets} sheets, each its own request"));
    let (Some(slow), Some(middle), Some(fast)) = (rounds.first(), rounds.get(ROUNDS / 2), rounds.last()) else {
        return;
    };
    say(&format!("  {:.0} durable a second, rounds from {:.0} to {:.0}", middle.rate(), slow.rate(), fast.rate()));
    let again: usize = rounds.iter().map(|round| round.sent_again).sum();
    let memory = rounds.iter().map(|round| round.memory_kb).max().unwrap_or_default();
    let share = middle.processor.as_secs_f64() / middle.took.as_secs_f64();
    say(&format!("  hub: {:.1} MB at most, {share:.2} of a core; {again} sent again", f64::from(memory) / 1024.0));
    if let (Some(low), Some(middle), Some(high)) = (ratios.first(), ratios.get(ROUNDS / 2), ratios.last()) {
        let (ratio, store, sqlite, batch) = middle;
        say(&format!("  {ratio:.2} of the store alone, {:.2} to {:.2}", low.0, high.0));
        say(&format!("  in batches of {batch}: store alone {store:.0} a second, bare SQLite {sqlite:.0}"));
    }
    say(&Measured::new(rounds.into_iter().flat_map(|round| round.latencies).collect()).line("latency", None));
    say("");
}

impl Round {
    fn rate(&self) -> f64 {
        self.sheets as f64 / self.took.as_secs_f64()
    }
}

/// A hub in a process of its own, ended with the value.
struct Hub {
    child: Child,
    address: SocketAddr,
}

impl Hub {
    fn start(school: &School) -> Hub {
        let free = sure(TcpListener::bind("127.0.0.1:0"));
        let address = sure(free.local_addr());
        drop(free);
        let mut command = Command::new(PROGRAM);
        command.args(["hub", "--quiet", "--port", &address.port().to_string(), "--store"]).arg(school.folder());
        let mut child = sure(command.env("REFLECTORY_NOW", NOW).stdout(Stdio::piped()).spawn());
        // It says that it is open when it is.
        let said = child.stdout.take().map(BufReader::new).and_then(|mut out| {
            let mut line = String::new();
            out.read_line(&mut line).ok().map(|_| line)
        });
        sure(said.filter(|line| !line.is_empty()).ok_or("the hub did not begin"));
        Hub { child, address }
    }

    /// A line of what the system tells of it, in kilobytes.
    fn memory_kb(&self) -> u32 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
    }

    /// Time on a processor so far; the system counts it in hundredths of a second.
    fn processor(&self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        let after = stat.rsplit(')').next().unwrap_or_default();
        let ticks: u64 = after.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
        Duration::from_millis(ticks * 10)
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn over_the_network(stations: usize, sheets: usize, offered: Option<usize>) -> Round {
    let school = School::new();
    let mut store = sure(Store::open_existing(school.folder()));
    let keys = sure(opening::hub(&mut store));
    let tokens: Vec<[u8; 32]> = (0..stations).map(|n| sha256(&n.to_be_bytes())).collect();
    for token in &tokens {
        sure(store.add_station(&school.id, sha256(token), *token));
    }
    let ready = ready(&school, sheets, keys.key.transport_public());
    let hub = Hub::start(&school);
    let clients: Vec<Client> = tokens
        .iter()
        .map(|token| sure(Client::new(&[hub.address], &keys.certificate, Some(token), PATIENCE)))
        .collect();
    // Everybody is connected before it begins.
    for client in &clients {
        sure(client.here(Here { waiting: 0 }));
    }
    let (commits, processor) = (commits(&school.path()), hub.processor());
    let (latencies, sent_again) = (Mutex::new(Vec::with_capacity(sheets)), Mutex::new(0));
    let all_ready = Barrier::new(stations + 1);
    let each = sheets / stations;
    let took = std::thread::scope(|scope| {
        for (number, (client, ready)) in clients.iter().zip(ready.chunks(each)).enumerate() {
            let (latencies, sent_again, all_ready) = (&latencies, &sent_again, &all_ready);
            scope.spawn(move || {
                all_ready.wait();
                let (mut own, again) = hand_in(client, ready, offered.map(|all| (number, stations, all)));
                latencies.lock().unwrap_or_else(|error| error.into_inner()).append(&mut own);
                *sent_again.lock().unwrap_or_else(|error| error.into_inner()) += again;
            });
        }
        all_ready.wait();
        Instant::now()
    })
    .elapsed();
    let counted: u32 = sure(school.opened().file.counts(3)).iter().sum();
    sure(if counted as usize == sheets { Ok(()) } else { Err(format!("{counted} of {sheets} sheets are there")) });
    Round {
        took,
        latencies: latencies.into_inner().unwrap_or_default(),
        sheets,
        commits: self::commits(&school.path()) - commits,
        memory_kb: hub.memory_kb(),
        processor: hub.processor().saturating_sub(processor),
        sent_again: sent_again.into_inner().unwrap_or_default(),
    }
}

/// One station: sheet by sheet, each when the last is durable or, at a pace, when its time has come. A time is counted
/// from when it should have begun, so that a slow answer is not hidden by the wait that it causes.
fn hand_in(client: &Client, ready: &[Ready], pace: Option<(usize, usize, usize)>) -> (Vec<Duration>, usize) {
    let (mut latencies, mut again) = (Vec::with_capacity(ready.len()), 0);
    let begun = Instant::now();
    for (turn, (sheet, _)) in ready.iter().enumerate() {
        let due = pace.map_or_else(Instant::now, |(number, stations, offered)| {
            begun + Duration::from_secs_f64((turn * stations + number) as f64 / offered as f64)
        });
        std::thread::sleep(due.saturating_duration_since(Instant::now()));
        loop {
            match client.sheets(sheet) {
                Ok(verdicts) => {
                    sure(if verdicts == [Verdict::Stored] { Ok(()) } else { Err(verdicts) });
                    break;
                }
                Err(ClientError::Busy(_)) => again += 1,
                Err(error) => sure(Err(error)),
            }
        }
        latencies.push(due.elapsed());
    }
    (latencies, again)
}

/// Sheets in envelopes, and as they come out of them. The sealed sheet is the same in all: nobody looks into it.
fn ready(school: &School, sheets: usize, transport: [u8; 32]) -> Vec<Ready> {
    let body = school.sealed(&school.draft(0).sheet);
    let sealing = school.sealing.fingerprint();
    let salt = sure(sure(Store::open(school.folder())).exercise(&school.id)).slip_salt();
    let bound = activation(&school.id, &salt);
    let one = |n: u64| {
        let SheetId(id) = sheet_id(n);
        let receipt = id.first_chunk::<8>().copied();
        let contents = Contents { group: GROUP.0 as u8, id, receipt, slip: None, sealing, body: body.clone() };
        let envelope = sure(seal_envelope(&contents, &transport, &bound));
        let arrival = Arrival { id: SheetId(id), group: GROUP, body: body.clone(), receipt, slip: None, sealing };
        (HandIn(vec![(SheetId(id), envelope)]), arrival)
    };
    (0..sheets as u64).map(one).collect()
}

/// How often the file was committed: a counter that SQLite keeps in its first page.
fn commits(file: &Path) -> usize {
    let bytes = sure(fs::read(file));
    let counter = bytes.get(24..28).and_then(|counter| counter.first_chunk::<4>().copied()).unwrap_or_default();
    u32::from_be_bytes(counter) as usize
}

/// Sheets a second in the same store, without sockets and envelopes.
fn store_alone(sheets: usize, batch: usize) -> f64 {
    let school = School::new();
    let arrivals: Vec<Arrival> = ready(&school, sheets, [9; 32]).into_iter().map(|(_, arrival)| arrival).collect();
    let expected = Expected { groups: 3, body_bytes: arrivals.first().map_or(0, |arrival| arrival.body.len()) };
    let mut opened = school.opened();
    let begun = Instant::now();
    arrivals.chunks(batch).for_each(|some| drop(sure(opened.file.arrive(some, expected))));
    sheets as f64 / begun.elapsed().as_secs_f64()
}

/// Rows a second in SQLite alone, as long as sheets.
fn sqlite_alone(sheets: usize, batch: usize) -> f64 {
    let school = School::new();
    let body = school.sealed(&school.draft(0).sheet);
    let mut connection = bare(&school.folder().join("bare.db"));
    let begun = Instant::now();
    for first in (0..sheets).step_by(batch) {
        bare_batch(&mut connection, &body, batch.min(sheets - first));
    }
    sheets as f64 / begun.elapsed().as_secs_f64()
}

fn bare_batch(connection: &mut Connection, body: &[u8], rows: usize) {
    let commit = sure(connection.transaction_with_behavior(TransactionBehavior::Immediate));
    for _ in 0..rows {
        let inserted = commit.prepare_cached("INSERT INTO bare (body) VALUES (?1)");
        sure(inserted.and_then(|mut insert| insert.execute([body])));
    }
    sure(commit.commit());
}
