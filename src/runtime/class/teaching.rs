//! The class at its teacher's machine: a hub of its own for that room, and what is kept of it so that a program that was
//! started anew goes on.

use std::io::ErrorKind;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::thread::JoinHandle;
use std::time::Duration;

use jiff::SignedDuration;

use crate::app::class::order::Opening;
use crate::domain::class::{Doing, Pace, Spot, Stand};
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::GroupIx;
use crate::domain::lab::ExerciseOf;
use crate::format::class::KeptClass;
use crate::hub::board::Board;
use crate::hub::doors::Doors;
use crate::hub::found::{self, Announced};
use crate::hub::identity::Identity;
use crate::hub::limits::Limits;
use crate::hub::server::{self, Running};
use crate::hub::{CLASS_PORT, HubError, networks, pin};
use crate::locale::texts::in_english;
use crate::runtime::class::lead::Lead;
use crate::runtime::class::register::{Register, Room, Up};
use crate::runtime::class::{Ground, keys};
use crate::runtime::clock::Clock;
use crate::runtime::lab::opening;
use crate::runtime::lab::words;
use crate::seal::code::ClassCode;
use crate::seal::join::ClassKeys;
use crate::store::Store;

/// Questions that wait for the register; who comes later comes again.
const QUEUE: usize = 1024;
/// Questions of one machine at once: the link it has, and some that broke and are not known to have.
const REQUESTS_EACH: usize = 8;
/// How long a class that is over still says so.
const LINGER: Duration = Duration::from_millis(500);
/// A class that was left for longer has ended: nobody in it has any time left.
const KEPT_MAX: SignedDuration = SignedDuration::from_hours(3);

/// Why a class was not opened.
#[derive(Debug, PartialEq, Eq)]
pub enum NotOpened {
    /// Another program on this store leads it.
    Elsewhere,
    /// A sentence for people.
    Because(String),
}

impl From<String> for NotOpened {
    fn from(sentence: String) -> NotOpened {
        NotOpened::Because(sentence)
    }
}

/// An open class. Dropped, it can no longer be reached, and is not over.
pub struct Teaching {
    folder: PathBuf,
    kept: KeptClass,
    _lead: Lead,
    board: Arc<Board>,
    running: Option<Running>,
    register: Option<JoinHandle<()>>,
    _announced: Option<Announced>,
}

impl Teaching {
    /// Opens the class of an exercise and a group: the one that was not ended, or a new one.
    ///
    /// # Errors
    /// Another program leads it, or a sentence for people.
    pub fn open(ground: &Ground, id: &ExerciseId, group: GroupIx) -> Result<(Teaching, Opening), NotOpened> {
        let lead = Lead::begin(&ground.folder, id, group).ok_or(NotOpened::Elsewhere)?;
        let mut store = Store::open_existing(&ground.folder).map_err(words)?;
        let key = keys::class_key(&mut store, id)?;
        let (kept, goes_on) = kept_or_new(&store, id, group)?;
        let code = ClassCode::parse(&kept.code).map_err(|slip| slip.to_string())?;
        let keys = ClassKeys::of(&key, &code);
        let name = *keys.name();
        let hub = opening::hub(&mut store).map_err(|why| in_english(&why))?;
        let identity = Identity { certificate_der: hub.certificate.clone(), key_pkcs8: hub.key.tls_pkcs8() };
        let (doors, board) = (Arc::new(Doors::default()), Board::new(nothing_yet()));
        let (asks, inbox) = sync_channel(QUEUE);
        let limits = Limits { requests_per_station: REQUESTS_EACH, ..Limits::default() };
        let room = Room {
            exercise: ExerciseOf { school: store.identity().map_err(words)?, id: id.clone() },
            group,
            keys,
            certificate: pin::fingerprint(&identity.certificate_der),
            doors: Arc::clone(&doors),
            board: Arc::clone(&board),
        };
        let register = Register::new(ground, Up::of(store, id, hub)?, room);
        let listeners = listen(ground.place.port).map_err(|error| not_opened(&error))?;
        let running = server::serve_class(listeners, &identity, doors, asks, limits, Arc::clone(&board))
            .map_err(|error| not_opened(&error))?;
        let port = running.addresses().first().map_or(ground.place.port, SocketAddr::port);
        let thread = std::thread::spawn(move || register.serve(&inbox));
        let announced = if ground.place.announces { found::announce_class(&name, port) } else { None };
        let before = goes_on.then(|| kept.stand.clone());
        let opening = Opening { code: kept.code.clone(), addresses: addresses(port), before };
        let teaching = Teaching {
            folder: ground.folder.clone(),
            kept,
            _lead: lead,
            board,
            running: Some(running),
            register: Some(thread),
            _announced: announced,
        };
        Ok((teaching, opening))
    }

    /// Shows this from now on, to all machines at once. Then it is kept, so that nobody waits for a disk: a program that
    /// falls over in between is one step behind when it goes on.
    pub fn show(&mut self, stand: Stand) {
        self.board.show(stand.clone());
        self.kept.since = Clock::new().now().wall;
        self.kept.stand = Stand { timer: None, ..stand };
        // Where it cannot be kept, a program that is started anew begins another class; this one goes on.
        keep(&self.folder, &self.kept, &self.kept.write());
    }

    /// The class is over, and its machines hear so.
    pub fn close(mut self) {
        let stand = self.board.stand();
        self.board.show(Stand { version: stand.version + 1, doing: Doing::Over, timer: None, ..stand });
        keep(&self.folder, &self.kept, "");
        // Who waits hears it at once; who was just told something else asks once more in this time.
        std::thread::sleep(LINGER);
        self.end();
    }

    fn end(&mut self) {
        // Those who wait for what is shown are answered while it stops.
        if let Some(running) = self.running.take() {
            running.stop();
        }
        // It ends when nobody can ask any more; what it took is durable.
        if let Some(register) = self.register.take() {
            let _ = register.join();
        }
    }
}

impl Drop for Teaching {
    fn drop(&mut self) {
        self.end();
    }
}

fn keep(folder: &Path, class: &KeptClass, text: &str) {
    let place = kept_at(&class.exercise, class.group);
    let _ = Store::open_existing(folder).and_then(|mut store| store.set_setting(&place, text));
}

/// Setting under which it is kept where the class of an exercise and a group is.
fn kept_at(id: &ExerciseId, group: GroupIx) -> String {
    format!("class {} {}", id.0, group.0)
}

/// What machines hear that join before the teacher's screen has said anything.
fn nothing_yet() -> Stand {
    Stand { version: 0, opened: 0, at: Spot::Review, pace: Pace::Together, doing: Doing::Gathering, timer: None }
}

/// The class that was not ended, where it is not too long ago; else a new one. Says whether it is the old one.
fn kept_or_new(store: &Store, id: &ExerciseId, group: GroupIx) -> Result<(KeptClass, bool), String> {
    let now = Clock::new().now().wall;
    let kept = store.setting(&kept_at(id, group)).map_err(words)?.and_then(|text| KeptClass::read(&text));
    let goes_on = |kept: &KeptClass| {
        let ago = now.duration_since(kept.since);
        kept.exercise == *id && kept.group == group && ago.abs() <= KEPT_MAX && ClassCode::parse(&kept.code).is_ok()
    };
    if let Some(kept) = kept.filter(goes_on) {
        return Ok((kept, true));
    }
    let code = ClassCode::draw().map_err(|error| format!("No code could be drawn: {error}."))?;
    let code = code.shown().to_string();
    Ok((KeptClass { exercise: id.clone(), group, code, since: now, stand: nothing_yet() }, false))
}

/// Listens at the port, or, where another class of this machine has it, at any.
fn listen(port: u16) -> Result<Vec<TcpListener>, HubError> {
    match server::listen(port) {
        Err(HubError::Port { reason, .. }) if reason.kind() == ErrorKind::AddrInUse => server::listen(0),
        listening => listening,
    }
}

fn not_opened(error: &HubError) -> String {
    format!("Other machines cannot join: {error}. The statements can be shown all the same.")
}

/// Addresses for pupils to type; the port is left out where it is the usual one.
fn addresses(port: u16) -> Vec<String> {
    let all = networks::own_addresses().into_iter();
    all.map(|ip| if port == CLASS_PORT { ip.to_string() } else { SocketAddr::new(ip, port).to_string() }).collect()
}
