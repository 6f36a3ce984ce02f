//! Opening the lab: this machine becomes the hub of its exercises.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::thread::JoinHandle;

use zeroize::Zeroizing;

use crate::domain::exercise::ExerciseId;
use crate::domain::lab::{ExerciseOf, Lab, Station};
use crate::hub::HubError;
use crate::hub::doors::Doors;
use crate::hub::found::{self, Announced};
use crate::hub::identity::{self, Identity};
use crate::hub::limits::Limits;
use crate::hub::networks;
use crate::hub::server::{self, Running};
use crate::locale::say::Say;
use crate::runtime::lab::desk::{Hub, HubDesk};
use crate::runtime::lab::files::Files;
use crate::runtime::lab::seen::Seen;
use crate::runtime::lab::serving::join_code;
use crate::runtime::lab::shelf::Shelf;
use crate::seal::hub_key::HubKey;
use crate::store::Store;
use crate::store::error::StoreError;

/// Asks that wait for the desk; who comes later is told to come again.
const QUEUE: usize = 4096;

/// The exercises a lab can be opened for: all that are not unsealed yet.
///
/// # Errors
/// The store's.
pub fn openable(folder: &Path) -> Result<Vec<ExerciseId>, StoreError> {
    let store = Store::open_existing(folder)?;
    let mut ids = Vec::new();
    for row in store.exercises()? {
        // One file that is lost or damaged must not keep people from the others.
        if store.exercise(&row.id).and_then(|file| file.is_unsealed()).is_ok_and(|unsealed| !unsealed) {
            ids.push(row.id);
        }
    }
    Ok(ids)
}

/// An open lab. It closes when this goes.
pub struct OpenLab {
    folder: PathBuf,
    school: String,
    ids: Vec<ExerciseId>,
    door: OpenDoor,
}

/// Opens the lab for these exercises.
///
/// # Errors
/// A sentence for people.
pub fn open(folder: &Path, ids: &[ExerciseId], port: u16, announce: bool) -> Result<OpenLab, Say> {
    let mut store = Store::open_existing(folder)?;
    let hub = hub(&mut store)?;
    for id in ids {
        join_code(&mut store, id)?;
    }
    let school = store.identity()?;
    let door = open_door(hub, port, announce, |key| Ok(Box::new(Files::new(folder, key, ids)?)))?;
    Ok(OpenLab { folder: folder.to_owned(), school, ids: ids.to_vec(), door })
}

/// Where stations come in, whatever kind of shelf is behind it. It closes when this goes.
pub(super) struct OpenDoor {
    running: Option<Running>,
    desk: Option<JoinHandle<()>>,
    pub(super) seen: Seen,
    pub(super) addresses: Vec<String>,
    port: u16,
    _announced: Option<Announced>,
}

/// Listens, and answers from the shelf that `shelf` makes.
///
/// # Errors
/// A sentence for people.
pub(super) fn open_door(
    hub: Hub,
    port: u16,
    announce: bool,
    shelf: impl FnOnce(HubKey) -> Result<Box<dyn Shelf>, Say>,
) -> Result<OpenDoor, Say> {
    let listeners = server::listen(port).map_err(|error| not_opened(&error))?;
    let Hub { key, certificate } = hub;
    let identity = Identity { certificate_der: certificate.clone(), key_pkcs8: key.tls_pkcs8() };
    let doors = Arc::new(Doors::default());
    let seen = Seen::default();
    let desk = HubDesk::new(shelf(key)?, &certificate, Arc::clone(&doors), seen.clone())?;
    let (asks, inbox) = sync_channel(QUEUE);
    let running =
        server::serve(listeners, &identity, doors, asks, Limits::default()).map_err(|error| error.to_string())?;
    let port = running.addresses().first().map_or(port, SocketAddr::port);
    let thread = std::thread::spawn(move || desk.serve(&inbox));
    let addresses = reached_at(port);
    let announced = if announce { found::announce(port) } else { None };
    Ok(OpenDoor { running: Some(running), desk: Some(thread), seen, addresses, port, _announced: announced })
}

impl OpenLab {
    /// How the lab of an exercise stands.
    ///
    /// # Errors
    /// The store's.
    pub fn standing(&self, id: &ExerciseId) -> Result<Lab, StoreError> {
        let store = Store::open_existing(&self.folder)?;
        let code = store.join_code(id)?.unwrap_or_default();
        let of = ExerciseOf { school: self.school.clone(), id: id.clone() };
        let stations = store.stations(id)?.into_iter().map(|kept| {
            let heard = self.door.seen.of(&of, kept.number);
            Station {
                number: kept.number,
                is_reachable: heard.is_some_and(|(reachable, _)| reachable),
                waiting: heard.map(|(_, waiting)| waiting),
                is_collected: kept.collected,
            }
        });
        let stations = stations.collect();
        let groups = usize::from(u8::MAX);
        let twice = store.exercise(id)?.twice_counts(groups)?.iter().sum();
        Ok(Lab { exercise: id.clone(), code, addresses: self.door.addresses.clone(), stations, twice })
    }

    /// Whether machines can join this exercise.
    pub fn serves(&self, id: &ExerciseId) -> bool {
        self.ids.contains(id)
    }

    /// Where stations reach it.
    pub fn addresses(&self) -> &[String] {
        &self.door.addresses
    }

    /// At which port, as the machine gave it.
    pub fn port(&self) -> u16 {
        self.door.port
    }
}

impl Drop for OpenDoor {
    fn drop(&mut self) {
        if let Some(running) = self.running.take() {
            running.stop();
        }
        // The desk ends when nobody can ask any more; what it took is durable.
        if let Some(desk) = self.desk.take() {
            let _ = desk.join();
        }
    }
}

fn not_opened(error: &HubError) -> Say {
    match error {
        HubError::Port { port, reason } if reason.kind() == ErrorKind::AddrInUse => {
            Say::new("told-port-used").with("port", port.to_string())
        }
        other => Say::new("told-lab-not-opened").with("cause", other.to_string()),
    }
}

/// The hub's key and certificate, made the first time.
///
/// # Errors
/// A sentence for people.
pub fn hub(store: &mut Store) -> Result<Hub, Say> {
    let kept = match store.hub_secret()? {
        Some(kept) => kept,
        None => {
            let key = HubKey::draw().map_err(|error| format!("No key could be drawn: {error}."))?;
            let certificate = identity::make(&key.tls_pkcs8()).map_err(|error| error.to_string())?;
            // Another program may have been first; then its key is the school's.
            store.set_hub(*key.secret(), certificate)?
        }
    };
    Ok(Hub { key: HubKey::from_secret(Zeroizing::new(kept.secret)), certificate: kept.certificate })
}

/// Addresses to type at a station: those this machine has in its networks.
pub(super) fn reached_at(port: u16) -> Vec<String> {
    networks::own_addresses().into_iter().map(|ip| SocketAddr::new(ip, port).to_string()).collect()
}
