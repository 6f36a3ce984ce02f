//! A hub as the real program in a process of its own, and stations as stores beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read};
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use reflectory::domain::answer::{Answer, Sheet, SheetId};
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::lab::HandedUp;
use reflectory::domain::secret::Secret;
use reflectory::format::station::Above;
use reflectory::hub::client::{Client, Patience};
use reflectory::runtime::exercise_files::{Opened, hand_in};
use reflectory::runtime::lab::joining::{self, Joined};
use reflectory::runtime::lab::sending::Sending;
use reflectory::store::Store;
use reflectory::store::error::StoreError;
use reflectory::store::exercise_file::{ExerciseFile, Submitted};
use tempfile::TempDir;

use crate::support::app::{EXERCISE, draft_of, store_with};
use crate::support::bin::{ID, NOW, PROGRAM};
use crate::support::store::{STUDENTS, sheet_id};

/// What a hub says first, when it can be joined.
const OPEN: &str = "The lab is open.";
/// Short, for what is tried here answers at once or never.
pub const PATIENCE: Patience = Patience { connect: Duration::from_secs(10), whole: Duration::from_secs(30) };

/// A school whose store is to be a hub, and the folders of its stations.
pub struct Lab {
    folder: TempDir,
    pub port: u16,
}

impl Lab {
    /// One open exercise; a port that was free a moment ago.
    pub fn new() -> Lab {
        Lab { folder: store_with(EXERCISE), port: free_port() }
    }

    /// The hub's store.
    pub fn store(&self) -> PathBuf {
        self.path("store")
    }

    /// A path of this lab, such as a station's store.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The hub, open.
    pub fn hub(&self) -> Hub {
        Hub::start(hub_command(&self.store(), self.port))
    }

    /// Where the hub is.
    pub fn address(&self) -> SocketAddr {
        SocketAddr::from(([127, 0, 0, 1], self.port))
    }

    /// A machine that has joined; its store.
    pub fn station(&self, name: &str) -> PathBuf {
        self.join(name, &self.address().to_string(), &id());
        self.path(name)
    }

    /// A machine joins, or joins again.
    pub fn join(&self, name: &str, address: &str, exercise: &ExerciseId) -> Joined {
        let code = Store::open_existing(&self.store()).unwrap().join_code(exercise).unwrap().unwrap();
        joining::join(&self.path(name), Some(address), &code).unwrap()
    }
}

/// The exercise of every lab.
pub fn id() -> ExerciseId {
    ExerciseId(ID.to_owned())
}

/// Nobody listens there now, nor will a connection of another test begin there: for those Linux takes ports from 32,768.
pub fn free_port() -> u16 {
    static TAKEN: AtomicU16 = AtomicU16::new(0);
    // Tests that run at the same time in other processes take others.
    let first = 10_000 + (std::process::id() % 700) as u16 * 30;
    let next = || first + TAKEN.fetch_add(1, Ordering::Relaxed) % 30;
    std::iter::repeat_with(next).find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok()).unwrap()
}

/// The program as a hub: on a store, at a port, without a word to the network.
pub fn hub_command(store: &Path, port: u16) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(["hub", "--quiet", "--port", &port.to_string()]);
    command.env_clear().env("REFLECTORY_STORE", store).env("REFLECTORY_NOW", NOW);
    command
}

/// A hub in a process of its own. Killed at the end.
pub struct Hub {
    child: Child,
    // The pipe stays open: a hub that speaks to nobody ends.
    _out: BufReader<ChildStdout>,
}

impl Hub {
    /// Starts it and waits until it is open.
    pub fn start(mut command: Command) -> Hub {
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut said = String::new();
        while !said.contains(OPEN) {
            if out.read_line(&mut said).unwrap() == 0 {
                child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
                panic!("the hub did not open: {said}");
            }
        }
        Hub { child, _out: out }
    }

    /// The process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    #[cfg(feature = "postgres")]
    /// Its code and what it said, once it has ended by itself.
    pub fn ended(&mut self) -> Option<(Option<i32>, String)> {
        let status = self.child.try_wait().unwrap()?;
        let mut said = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        Some((status.code(), said))
    }

    /// `kill -9`.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The exercise's file in a store.
pub fn file(store: &Path) -> Result<ExerciseFile, StoreError> {
    Store::open_existing(store)?.exercise(&id())
}

/// Opens the exercise of a store to hand sheets in.
pub fn opened(store: &Path) -> Opened {
    Opened::open(&Store::open_existing(store).unwrap(), &id()).unwrap()
}

/// Somebody answers on a machine: the sheet with this number, confirmed.
pub fn answer(store: &Path, n: u64) -> SheetId {
    answer_with(&mut opened(store), n, None)
}

/// The same with a slip.
pub fn answer_with(opened: &mut Opened, n: u64, slip: Option<[u8; 32]>) -> SheetId {
    let answers: BTreeMap<String, Answer> = [("C3".to_owned(), Answer::Rating((n % 5) as u8 + 1))].into();
    let sheet = Sheet { id: sheet_id(n), group: STUDENTS, answers, own_line: false };
    let mut draft = draft_of(&opened.frozen.clone(), sheet);
    draft.ticket.receipt = Secret::new(receipt(n));
    draft.ticket.slip = slip;
    assert_eq!(hand_in(opened, &draft), Ok(Submitted::Stored));
    sheet_id(n)
}

/// The words a participant took away.
pub fn receipt(n: u64) -> String {
    format!("words of {n}")
}

/// The slip of a sheet.
pub fn slip(n: u64) -> [u8; 32] {
    [n.to_be_bytes(); 4].concat().try_into().unwrap()
}

/// One round of handing up.
pub fn send(store: &Path) -> HandedUp {
    Sending::new(store).round().unwrap()
}

/// Sheets that count, by their ids.
pub fn sheets(store: &Path) -> BTreeSet<SheetId> {
    let file = file(store).unwrap();
    let mut ids = BTreeSet::new();
    let mut rows = 0;
    file.sheets(|sheet| {
        ids.insert(sheet.id);
        rows += 1;
    })
    .unwrap();
    assert_eq!(ids.len(), rows, "none twice");
    assert_eq!(file.counts(3).unwrap().iter().sum::<u32>() as usize, rows);
    ids
}

/// What a station keeps about its hub.
pub fn above(store: &Path) -> Above {
    Above::read(&Store::open_existing(store).unwrap().above(&id()).unwrap().unwrap()).unwrap()
}

/// A way to a hub for whoever shows these.
pub fn client(address: SocketAddr, certificate: &[u8], token: Option<&[u8; 32]>) -> Client {
    Client::new(&[address], certificate, token, PATIENCE).unwrap()
}

/// A station's own way to its hub.
pub fn client_of(station: &Path, address: SocketAddr) -> Client {
    let above = above(station);
    client(address, &above.certificate, Some(&above.token))
}

/// What waits on a station, as it is sent.
pub fn outbox(station: &Path) -> Vec<(SheetId, Vec<u8>)> {
    file(station).unwrap().outbox(usize::MAX >> 1).unwrap()
}
