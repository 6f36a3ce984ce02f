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
use crate::locale::texts::in_english;
use crate::runtime::exercise_files::activation;
use crate::runtime::lab::desk::Hub;
use crate::runtime::lab::opening::{OpenDoor, open_door};
use crate::runtime::lab::server::{OpenServer, SchoolLine};
use crate::runtime::lab::shelf::{self, HandedOut, Shelf, Token};
use crate::runtime::lab::words;
use crate::seal::hub_key::HubKey;
use crate::seal::join::{self, JoinCode};
use crate::store::database::Database;
use crate::store::database::exercises::{Listed, Publics};
use crate::store::error::StoreError;
use crate::store::server_error::ServerError;
use crate::store::stations::HubSecret;

/// How long earlier states of slips and receipts stay in the table, at most, while sheets arrive.
const CLEAN_EVERY: Duration = Duration::from_secs(60);

/// Why an exercise is not served, and what to do.
const NOT_READ: &str = "Not served: it cannot be read, perhaps because a newer version published it. Update Reflectory here, then start the hub again.";
const NOT_ITS: &str = "Not served: what is there is another exercise. Its school should publish it again.";
const OTHER_HUB: &str = "Not served: it is sealed to another hub. Its school should publish it again.";
const NO_CODE: &str = "Not served: its join code cannot be read. Its school should publish it again.";

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
    let publics = (hub.key.transport_public(), hub.key.signing_public());
    let door = open_door(hub, port, announce, |key| Ok(Box::new(Schools::new(database, key)?)))
        .map_err(|why| in_english(&why))?;
    Ok(OpenSchools { view, publics, seen: BTreeMap::new(), door })
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
            if let Ok(served) = served(listed, bytes, &self.key.transport_public()) {
                self.served.insert(served.listed.of.clone(), served);
            }
        }
        Ok(())
    }
}

/// An exercise made ready for a hub to whose key, `transport`, envelopes are sealed.
///
/// # Errors
/// Why it is not served, as a sentence.
fn served(listed: Listed, bytes: Vec<u8>, transport: &[u8; 32]) -> Result<Served, &'static str> {
    let bundle = Bundle::from_bytes(&bytes).map_err(|_| NOT_READ)?;
    let is_its = bundle.exercise == listed.of.id && bundle.school_identity == listed.of.school;
    if !is_its || bundle::stamp(&bytes) != listed.stamp {
        return Err(NOT_ITS);
    }
    if bundle.transport != *transport {
        return Err(OTHER_HUB);
    }
    let code = join::parse(&listed.code).map_err(|_| NO_CODE)?;
    let activation = activation(&bundle.exercise, &bundle.slip_salt);
    Ok(Served { listed, code, bundle, bytes: bytes.into(), activation })
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
    publics: Publics,
    seen: BTreeMap<ExerciseOf, (Listed, Said)>,
    door: OpenDoor,
}

/// What an exercise says of itself.
#[derive(Clone)]
struct Said {
    school: String,
    trouble: Option<&'static str>,
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
        for listed in self.view.exercises().map_err(words)? {
            let Said { school, trouble } = self.said(&listed);
            let of = listed.of;
            let (sheets, twice) = totals.get(&of).copied().unwrap_or_default();
            let lab = Lab {
                exercise: of.id.clone(),
                code: String::new(),
                addresses: Vec::new(),
                stations: stations.remove(&of).unwrap_or_default(),
                twice,
            };
            lines.push(SchoolLine { school, sheets, lab, trouble });
        }
        Ok(lines)
    }

    fn ends(&mut self) -> Option<String> {
        let is_its = match self.view.hub_publics() {
            Ok(publics) => publics == Some(self.publics),
            Err(StoreError::Server(ServerError::NothingPublished { .. })) => false,
            // One that is away, or busy, is the same when it is back.
            Err(_) => true,
        };
        (!is_its).then(|| {
            format!(
                "The database {} was made anew: what is in it belongs to another hub than this one. The lab is closed here; stations keep what they have. Start the hub again.",
                self.view.name()
            )
        })
    }
}

impl OpenSchools {
    /// What an exercise says of itself; read again when it was published again.
    fn said(&mut self, listed: &Listed) -> Said {
        if let Some((_, said)) = self.seen.get(&listed.of).filter(|(seen, _)| seen == listed) {
            return said.clone();
        }
        let Ok(bytes) = self.view.bundle(&listed.of) else {
            return Said { school: listed.of.school.clone(), trouble: None };
        };
        let said = match served(listed.clone(), bytes, &self.publics.0) {
            Ok(served) => Said { school: served.bundle.school, trouble: None },
            Err(trouble) => Said { school: listed.of.school.clone(), trouble: Some(trouble) },
        };
        self.seen.insert(listed.of.clone(), (listed.clone(), said.clone()));
        said
    }
}
