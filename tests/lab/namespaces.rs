//! A lab of ten stations and a hub, each in a network of its own, on a bridge that loses and delays; links break, either
//! side is killed and the hub moves to another address, by a schedule drawn from a seed.
//!
//! Linux only. It needs iproute2 and a machine that lets a process make namespaces; `nft` makes losses where the kernel has
//! no `netem`. Everything lies in namespaces that end with the test, nothing of the machine's own network is touched. Where
//! it cannot be tried it says so; with `REFLECTORY_REQUIRE_NETNS` that is a failure.
#![cfg(target_os = "linux")]

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use reflectory::domain::lab::HandedUp;
use reflectory::hub::client::ClientError;
use reflectory::runtime::lab::sending::Sending;
use reflectory::store::Store;

use super::crew::{Crew, give_slips};
use super::machines::{Hub, Lab, answer, hub_command, id, sheets};
use super::worker;
use crate::support::bin::PROGRAM;
use crate::support::store::quick_folder;

const LAB: &str = "lab::namespaces::a_lab_with_losses_broken_links_and_kills_counts_every_confirmed_sheet_once";
/// Tells this binary that it runs inside, on which schedule.
const SEED: &str = "REFLECTORY_TEST_SEED";
/// Schedules that are always tried: two, in the second the hub moves, and every one that ever failed.
const KEPT: [u64; 2] = [1, 1_011];
/// More of them, by hand: how many.
const MORE: &str = "REFLECTORY_LAB_SEEDS";
const REQUIRE: &str = "REFLECTORY_REQUIRE_NETNS";

const STATIONS: usize = 10;
/// Sheets of each station, and the longest pause between two.
const EACH: u64 = 14;
const PAUSE_MS_MAX: u64 = 900;
/// Things that happen to the lab.
const EVENTS: usize = 14;
/// Longest time until the next, and longest time that something stays broken.
const NEXT_MS_MAX: u64 = 600;
const BROKEN_MS_MAX: u64 = 2_500;
/// Longest time until everybody has answered.
const WORK_MAX: Duration = Duration::from_secs(60);

/// How to get into namespaces of one's own: as anybody, or as root where only root may.
const WAYS: [&[&str]; 2] = [&["--user", "--map-root-user"], &[]];
const INSIDE: [&str; 7] = ["--net", "--mount", "--pid", "--fork", "--mount-proc", "--kill-child", "--"];

/// A command to be run inside, where this machine lets us in.
fn inside(probe: &str) -> Option<Command> {
    let way = WAYS.iter().find(|way| {
        let tried = Command::new("unshare").args(**way).args(INSIDE).args(["sh", "-c", probe]).output();
        tried.is_ok_and(|output| output.status.success())
    });
    if way.is_none() {
        assert!(std::env::var_os(REQUIRE).is_none(), "namespaces are not allowed here, or iproute2 is missing");
        writeln!(std::io::stderr(), "not tried: no namespaces here").unwrap();
    }
    let mut command = Command::new("unshare");
    command.args(*way?).args(INSIDE);
    Some(command)
}

#[test]
fn a_lab_with_losses_broken_links_and_kills_counts_every_confirmed_sheet_once() {
    worker::work();
    if let Ok(seed) = std::env::var(SEED) {
        return schedule(seed.parse().unwrap());
    }
    let Some(_) = inside("ip link add lab type bridge") else { return };
    let more: u64 = std::env::var(MORE).map_or(0, |more| more.parse().unwrap());
    for seed in KEPT.into_iter().chain(1_000..1_000 + more) {
        let mut command = inside("true").unwrap();
        command.arg(std::env::current_exe().unwrap()).args(["--exact", LAB, "--nocapture", "--quiet"]);
        let output = command.env(SEED, seed.to_string()).stdin(Stdio::null()).output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert!(output.status.success(), "seed {seed} failed and belongs into KEPT:\n{said}");
        if more > 0 {
            let told = said.lines().find(|line| line.starts_with("seed ")).unwrap_or_default();
            writeln!(std::io::stderr(), "{told}").unwrap();
        }
    }
}

/// Runs a command to its end.
fn run(line: &str) {
    let done = Command::new("sh").args(["-c", line]).output().unwrap();
    assert!(done.status.success(), "{line}: {}", String::from_utf8_lossy(&done.stderr));
}

fn works(line: &str) -> bool {
    Command::new("sh").args(["-c", line]).output().is_ok_and(|done| done.status.success())
}

/// A machine of the lab: a network namespace, held by a process that does nothing.
struct Machine {
    holder: Child,
    number: usize,
}

impl Machine {
    /// Number 0 is the hub. It is on the bridge, at an address by its number.
    fn new(number: usize) -> Machine {
        let mut holder = Command::new("unshare");
        holder.args(["--net", "sh", "-c", "echo in; exec sleep 3600"]).stdin(Stdio::null()).stdout(Stdio::piped());
        let mut holder = holder.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(holder.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert_eq!(line, "in\n");
        let machine = Machine { number, holder };
        run(&format!("ip link add m{number} type veth peer name e{number}"));
        run(&format!("ip link set e{number} netns {}; ip link set m{number} master lab up", machine.holder.id()));
        machine.run(&format!("ip link set lo up; ip link set e{number} name eth0; ip link set eth0 up"));
        machine.at(number + 1);
        machine
    }

    /// What goes before a command that runs on this machine.
    fn under(&self) -> Vec<String> {
        ["nsenter", "-t", &self.holder.id().to_string(), "-n"].map(str::to_owned).to_vec()
    }

    fn run(&self, line: &str) {
        run(&format!("{} sh -c '{line}'", self.under().join(" ")));
    }

    /// Takes this address and no other.
    fn at(&self, last: usize) {
        self.run(&format!(
            "ip addr flush dev eth0; ip addr add 10.77.0.{last}/24 dev eth0; ip addr add fd77::{last}/64 dev eth0 nodad; \
             ip route replace 224.0.0.0/4 dev eth0"
        ));
    }

    /// Loses and delays what goes either way. Says with what.
    fn weaken(&self) -> &'static str {
        let number = self.number;
        let netem = "root netem loss 2% delay 5ms 5ms";
        if works(&format!("tc qdisc add dev m{number} {netem}")) {
            self.run(&format!("tc qdisc add dev eth0 {netem}"));
            return "netem";
        }
        // A narrow link with a short queue delays, and drops what is too much.
        run(&format!("tc qdisc add dev m{number} root tbf rate 8mbit burst 6000 latency 40ms"));
        let loss = "nft add table inet lab; nft add chain inet lab in \"{ type filter hook input priority 0; }\"; \
                    nft add rule inet lab in numgen random mod 100 lt 3 drop";
        if works(&format!("{} sh -c '{loss}'", self.under().join(" "))) { "tbf and nft" } else { "tbf alone" }
    }

    fn link(&self, state: &str) {
        run(&format!("ip link set m{} {state}", self.number));
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}

/// The hub on its machine, told to the network as usual.
fn open_hub(machine: &Machine, store: &Path) -> Hub {
    let plain = hub_command(store, reflectory::hub::PORT);
    let under = machine.under();
    let mut command = Command::new(&under[0]);
    command.args(&under[1..]).arg(plain.get_program()).arg("hub");
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap());
    command.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    Hub::start(command)
}

/// What is broken, and is mended at a moment.
enum Mend {
    Hub,
    Station(usize),
    Link(usize),
}

/// The lab while the schedule runs.
struct Broken {
    hub_store: PathBuf,
    machines: Vec<Machine>,
    hub: Option<Hub>,
    crew: Crew,
    mends: Vec<(Instant, Mend)>,
    cut: BTreeSet<usize>,
    address: usize,
    happened: [usize; 4],
}

fn schedule(seed: u64) {
    let begun = Instant::now();
    run("ip link set lo up; ip link add lab type bridge; ip link set lab up");
    let machines: Vec<Machine> = (0..=STATIONS).map(Machine::new).collect();
    let lab = Lab::new();
    give_slips(&lab.store(), STATIONS, EACH);
    let hub = open_hub(&machines[0], &lab.store());
    let how = machines.iter().map(Machine::weaken).next_back().unwrap();
    let code = Store::open_existing(&lab.store()).unwrap().join_code(&id()).unwrap().unwrap();
    let stations = join_all(&lab, &machines, &code);
    let crew = Crew::new(LAB, stations, EACH, PAUSE_MS_MAX);
    let mut broken = Broken {
        hub_store: lab.store(),
        machines,
        hub: Some(hub),
        crew,
        mends: Vec::new(),
        cut: BTreeSet::new(),
        address: 1,
        happened: [0; 4],
    };
    let joined = begun.elapsed();
    broken.go_through(seed);
    let worked = begun.elapsed();
    broken.crew.drain();
    if let Some(mut hub) = broken.hub.take() {
        hub.kill();
    }
    broken.crew.check(&broken.hub_store);
    let [hubs, stations, links, moves] = broken.happened;
    writeln!(
        std::io::stdout(),
        "\nseed {seed}: {} confirmed, all there once; killed {hubs} hubs and {stations} stations, cut {links} links, \
         moved {moves} times; {how}; joined after {joined:.1?}, answered after {worked:.1?}, done after {:.1?}",
        broken.crew.confirmed.len(),
        begun.elapsed()
    )
    .unwrap();
}

/// Every machine but the hub joins, all at the same time; each says its store and the way to it.
fn join_all(lab: &Lab, machines: &[Machine], code: &str) -> Vec<(PathBuf, Vec<String>)> {
    let joining = machines.iter().skip(1).map(|machine| {
        let (store, under) = (lab.path(&format!("station-{}", machine.number)), machine.under());
        // The address is given for some, the network is asked by the others.
        let address = if machine.number % 2 == 0 { "10.77.0.1" } else { "" };
        let line = format!("{} {PROGRAM} join {address} --code {code} --store {}", under.join(" "), store.display());
        let line = format!("{line} || {line} || {line}");
        let child = Command::new("sh").args(["-c", &line]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
        (child.unwrap(), store, under)
    });
    let joining: Vec<_> = joining.collect();
    let joined = joining.into_iter().map(|(child, store, under)| {
        let done = child.wait_with_output().unwrap();
        assert!(done.status.success(), "{}: {}", store.display(), String::from_utf8_lossy(&done.stderr));
        (store, under)
    });
    joined.collect()
}

impl Broken {
    fn go_through(&mut self, seed: u64) {
        let mut rng = StdRng::seed_from_u64(seed);
        (0..STATIONS).for_each(|ix| self.crew.start(ix));
        for _ in 0..EVENTS {
            let next = Instant::now() + Duration::from_millis(rng.random_range(0..NEXT_MS_MAX));
            self.wait_until(next);
            let until = next + Duration::from_millis(rng.random_range(0..BROKEN_MS_MAX));
            self.break_something(rng.random_range(0..100), rng.random_range(0..STATIONS), until);
        }
        let end = Instant::now() + WORK_MAX;
        while !(self.mends.is_empty() && self.crew.all_rest()) {
            assert!(Instant::now() < end, "the stations did not come to an end");
            self.wait_until(Instant::now() + Duration::from_millis(50));
        }
    }

    fn break_something(&mut self, chance: u32, ix: usize, until: Instant) {
        match chance {
            0..30 => {
                if let Some(mut hub) = self.hub.take() {
                    hub.kill();
                    self.happened[0] += 1;
                    self.mends.push((until, Mend::Hub));
                }
            }
            30..60 => {
                if self.crew.is_alive(ix) {
                    self.crew.kill(ix);
                    self.happened[1] += 1;
                    self.mends.push((until, Mend::Station(ix)));
                }
            }
            // Links are numbered as machines are: 0 is the hub's, which parts all from it at once.
            60..92 => {
                let link = if chance >= 82 { 0 } else { ix + 1 };
                if self.cut.insert(link) {
                    self.machines[link].link("down");
                    self.happened[2] += 1;
                    self.mends.push((until, Mend::Link(link)));
                }
            }
            _ => {
                self.address += 100;
                self.machines[0].at(self.address % 255);
                self.happened[3] += 1;
            }
        }
    }

    /// Listens, and mends what is due meanwhile.
    fn wait_until(&mut self, moment: Instant) {
        loop {
            let due = self.mends.iter().map(|(due, _)| *due).min().filter(|due| *due <= moment);
            self.crew.listen(due.unwrap_or(moment), usize::MAX);
            let Some(due) = due else { return };
            let (now, later) = std::mem::take(&mut self.mends).into_iter().partition(|(at, _)| *at <= due);
            self.mends = later;
            let now: Vec<(Instant, Mend)> = now;
            now.into_iter().for_each(|(_, mend)| self.mend(&mend));
        }
    }

    fn mend(&mut self, mend: &Mend) {
        match mend {
            Mend::Hub => self.hub = Some(open_hub(&self.machines[0], &self.hub_store)),
            Mend::Station(ix) => self.crew.start(*ix),
            Mend::Link(link) => {
                self.cut.remove(link);
                self.machines[*link].link("up");
            }
        }
    }
}

#[test]
fn a_hub_whose_disk_is_full_says_so_and_goes_on_when_there_is_room() {
    let Some(mut command) = inside("mount -t tmpfs -o size=1m tmpfs /mnt") else { return };
    let lab = Lab::new();
    let before = lab.hub();
    let station = lab.station("station");
    drop(before);
    let mount = quick_folder();
    let plain = hub_command(&lab.store(), lab.port);
    let place = mount.path().display();
    // A disk of its own, with the store on it and hardly any room left. The network stays the machine's.
    let line = format!(
        "mount -t tmpfs -o size=8m tmpfs {place} && cp {store}/* {place} && \
         dd if=/dev/zero of={place}/filler bs=4k 2>/dev/null; exec {PROGRAM} hub --quiet --port {port} --store {place}",
        store = lab.store().display(),
        port = lab.port
    );
    let way: Vec<_> = command.get_args().filter(|argument| *argument != "--net").map(ToOwned::to_owned).collect();
    command = Command::new("unshare");
    command.args(way).args(["sh", "-c", &line]).env_clear().env("PATH", std::env::var_os("PATH").unwrap());
    command.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let mut hub = Hub::start(command);
    for n in 0..12 {
        answer(&station, n);
    }
    let mut sending = Sending::new(&station);
    assert_eq!(sending.round().unwrap(), HandedUp { waiting: 12, refused: 0, is_reached: false, by_stick: false });
    assert!(matches!(sending.trouble(), Some(ClientError::Full(_))), "{:?}", sending.trouble());
    // Through the process one sees its disk from outside.
    let seen = seen_by(hub.pid(), mount.path());
    fs::remove_file(seen.join("filler")).unwrap();
    assert_eq!(sending.round().unwrap(), HandedUp { waiting: 0, refused: 0, is_reached: true, by_stick: false });
    // The disk goes with the hub, and SQLite would look for it outside: so it is copied while nobody writes.
    for entry in fs::read_dir(&seen).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), mount.path().join(entry.file_name())).unwrap();
    }
    hub.kill();
    assert_eq!(sheets(mount.path()).len(), 12);
}

/// A folder as the only child of a process sees it.
fn seen_by(pid: u32, folder: &Path) -> PathBuf {
    let child = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap();
    let root = format!("/proc/{}/root", child.trim());
    Path::new(&root).join(folder.strip_prefix("/").unwrap())
}
