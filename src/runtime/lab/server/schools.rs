//! The shelf of a server's hub: exercises of many schools, each behind its own join code.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use crate::domain::answer::SheetId;
use crate::domain::lab::{ExerciseOf, Lab, Station};
use crate::format::wire::bundle::{self, Bundle};
use crate::format::wire::hand_in::Verdict;
use crate::format::wire::news::Standing;
use crate::hub::identity;
use crate::runtime::exercise_files::activation;
use crate::runtime::lab::desk::Hub;
use crate::runtime::lab::opening::{OpenDoor, open_door};
use crate::runtime::lab::server::{OpenServer, SchoolLine};
use crate::runtime::lab::shelf::{self, HandedOut, Shelf, Token};
use crate::runtime::lab::words;
use crate::seal::hub_key::HubKey;
use crate::seal::join::{self, JoinCode};
use crate::store::database::Database;
use crate::store::database::exercises::Listed;
use crate::store::error::StoreError;
use crate::store::stations::HubSecret;

/// How long earlier states of slips and receipts stay in the table, at most, while sheets arrive.
const CLEAN_EVERY: Duration = Duration::from_secs(60);

/// The password, where the address holds none; named as PostgreSQL's own programs do.
pub(super) fn password() -> Option<String> {
    std::env::var("PGPASSWORD").ok().filter(|password| !password.is_empty())
}

/// Opens a hub on a database.
///
/// # Errors
/// A sentence for people.
pub(super) fn open(address: &str, port: u16, announce: bool) -> Result<OpenSchools, String> {
    let password = password();
    let mut database = Database::open_or_make(address, password.as_deref()).map_err(words)?;
    let hub = hub(&mut database)?;
    let view = Database::open(address, password.as_deref()).map_err(words)?;
    let door = open_door(hub, port, announce, |key| Ok(Box::new(Schools::new(database, key)?)))?;
    Ok(OpenSchools { view, names: BTreeMap::new(), door })
}

/// Who the hubs on this database are; drawn by the first one.
///
/// # Errors
/// A sentence for people.
pub(super) fn hub(database: &mut Database) -> Result<Hub, String> {
    let kept = match database.hub_secret().map_err(words)? {
        Some(kept) => kept,
        None => {
            let key = HubKey::draw().map_err(|error| format!("No key could be drawn: {error}."))?;
            let certificate = identity::make(&key.tls_pkcs8()).map_err(|error| error.to_string())?;
            let publics = (key.transport_public(), key.signing_public());
            // Another program may have been first; then its key is the server's.
            database.set_hub(&HubSecret { secret: *key.secret(), certificate }, publics).map_err(words)?
        }
    };
    Ok(Hub { key: HubKey::from_secret(Zeroizing::new(kept.secret)), certificate: kept.certificate })
}

/// Exercises of many schools in one database.
struct Schools {
    database: Database,
    key: HubKey,
    served: BTreeMap<ExerciseOf, Served>,
    cleaned: Instant,
    is_marked: bool,
}

/// One of them.
struct Served {
    listed: Listed,
    code: JoinCode,
    bundle: Bundle,
    bytes: Arc<[u8]>,
    activation: String,
}

impl Schools {
    fn new(database: Database, key: HubKey) -> Result<Schools, String> {
        let mut schools = Schools { database, key, served: BTreeMap::new(), cleaned: Instant::now(), is_marked: false };
        schools.load().map_err(words)?;
        Ok(schools)
    }

    /// Takes in what was published, renewed or withdrawn since.
    fn load(&mut self) -> Result<(), StoreError> {
        let all = self.database.exercises()?;
        self.served.retain(|of, _| all.iter().any(|listed| listed.of == *of));
        for listed in all {
            if self.served.get(&listed.of).is_some_and(|served| served.listed == listed) {
                continue;
            }
            let bytes = self.database.bundle(&listed.of)?;
            // One that cannot be read keeps no other school from its sheets.
            if let Some(served) = served(listed, bytes, &self.key) {
                self.served.insert(served.listed.of.clone(), served);
            }
        }
        Ok(())
    }
}

/// An exercise made ready; nothing where the bundle is not this exercise's, or is sealed to another hub.
fn served(listed: Listed, bytes: Vec<u8>, key: &HubKey) -> Option<Served> {
    let bundle = Bundle::from_bytes(&bytes).ok()?;
    let is_its = bundle.exercise == listed.of.id && bundle.school_identity == listed.of.school;
    if !is_its || bundle.transport != key.transport_public() || bundle::stamp(&bytes) != listed.stamp {
        return None;
    }
    let code = join::parse(&listed.code).ok()?;
    let activation = activation(&bundle.exercise, &bundle.slip_salt);
    Some(Served { listed, code, bundle, bytes: bytes.into(), activation })
}

impl Shelf for Schools {
    fn exercises(&self) -> Vec<ExerciseOf> {
        self.served.keys().cloned().collect()
    }

    fn handed_out(&self, of: &ExerciseOf) -> Option<HandedOut<'_>> {
        let served = self.served.get(of)?;
        let stamp = served.listed.stamp;
        Some(HandedOut { code: &served.code, bundle: &served.bundle, bytes: &served.bytes, stamp })
    }

    fn tokens(&mut self) -> Result<Vec<Token>, StoreError> {
        let all = self.database.stations()?.into_iter().map(|(exercise, station)| Token {
            exercise,
            station: station.number,
            sha256: station.token_sha256,
        });
        Ok(all.collect())
    }

    fn add_station(&mut self, of: &ExerciseOf, token: [u8; 32], public: [u8; 32]) -> Result<u32, StoreError> {
        self.database.add_station(of, token, public)
    }

    fn take(&mut self, of: &ExerciseOf, all: &[&(SheetId, Vec<u8>)]) -> Result<Vec<Verdict>, StoreError> {
        let served = self.served.get(of).ok_or_else(|| StoreError::NoSuchExercise { id: of.id.clone() })?;
        self.is_marked = true;
        shelf::arrive(all, &self.key, &served.activation, |arrivals| self.database.arrive(of, arrivals))
    }

    fn standing(&mut self, of: &ExerciseOf) -> Result<Standing, StoreError> {
        Ok(match self.served.get(of) {
            None => Standing::Gone,
            Some(served) if served.listed.unsealed => Standing::Unsealed,
            Some(_) => Standing::Open,
        })
    }

    fn secured(&mut self, of: &ExerciseOf, ids: &[SheetId]) -> Result<Vec<bool>, StoreError> {
        self.database.secured(of, ids)
    }

    fn life(&mut self) -> Result<u32, StoreError> {
        self.database.life()
    }

    fn look(&mut self) {
        // What cannot be read now is read at the next look.
        let _ = self.load();
        if self.is_marked && self.cleaned.elapsed() >= CLEAN_EVERY {
            self.cleaned = Instant::now();
            self.is_marked = self.database.vacuum_marks().is_err();
        }
    }
}

/// A hub on a database, open.
pub(super) struct OpenSchools {
    view: Database,
    names: BTreeMap<ExerciseOf, String>,
    door: OpenDoor,
}

impl OpenServer for OpenSchools {
    fn name(&self) -> &str {
        self.view.name()
    }

    fn addresses(&self) -> &[String] {
        &self.door.addresses
    }

    fn standing(&mut self) -> Result<Vec<SchoolLine>, String> {
        let totals = self.view.totals().map_err(words)?;
        let mut stations: BTreeMap<ExerciseOf, Vec<Station>> = BTreeMap::new();
        for (of, kept) in self.view.stations().map_err(words)? {
            let heard = self.door.seen.of(&of, kept.number);
            let station = Station {
                number: kept.number,
                is_reachable: heard.is_some_and(|(reachable, _)| reachable),
                waiting: heard.map(|(_, waiting)| waiting),
                is_collected: kept.collected,
            };
            stations.entry(of).or_default().push(station);
        }
        let mut lines = Vec::new();
        for Listed { of, .. } in self.view.exercises().map_err(words)? {
            let (sheets, twice) = totals.get(&of).copied().unwrap_or_default();
            let lab = Lab {
                exercise: of.id.clone(),
                code: String::new(),
                addresses: Vec::new(),
                stations: stations.remove(&of).unwrap_or_default(),
                twice,
            };
            lines.push(SchoolLine { school: self.school(&of), sheets, lab });
        }
        Ok(lines)
    }
}

impl OpenSchools {
    /// A school's name, as its exercise says it.
    fn school(&mut self, of: &ExerciseOf) -> String {
        if let Some(name) = self.names.get(of) {
            return name.clone();
        }
        let bundle = self.view.bundle(of).ok().and_then(|bytes| Bundle::from_bytes(&bytes).ok());
        let Some(bundle) = bundle else { return of.school.clone() };
        self.names.insert(of.clone(), bundle.school.clone());
        bundle.school
    }
}
