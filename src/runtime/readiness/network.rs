//! What a machine reaches: its hub where it has one, and the lab's port where it is to be one.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use crate::domain::exercise::ExerciseId;
use crate::domain::rehearsal::Point;
use crate::format::station::Above;
use crate::format::wire::news::{Here, Standing};
use crate::hub::client::{Client, ClientError, Patience};
use crate::hub::{PORT, found, networks, server};
use crate::runtime::clock::Clock;
use crate::runtime::readiness::clock;
use crate::store::Store;

const NETWORK: &str = "network";
const HUB: &str = "coordinator";
/// Short: somebody stands in front of the machine.
const PATIENCE: Patience = Patience { connect: Duration::from_secs(3), whole: Duration::from_secs(10) };
/// Longest search in the network.
const SEARCH_MAX: Duration = Duration::from_secs(2);

pub(super) fn points(folder: &Path, search: bool) -> Vec<Point> {
    let own: Vec<String> = networks::own_addresses().iter().map(ToString::to_string).collect();
    let mut points = vec![if own.is_empty() {
        Point::look(NETWORK, "This machine is in no network. Sheets can be carried by stick: reflectory carry.")
    } else {
        Point::ready(NETWORK, format!("Here this machine is {}.", own.join(", ")))
    }];
    let store = Store::open_existing(folder).ok();
    let aboves = store.as_ref().and_then(|store| store.aboves().ok()).unwrap_or_default();
    let has_own = store.as_ref().and_then(|store| store.exercises().ok()).is_some_and(|rows| rows.len() > aboves.len());
    for (id, text) in &aboves {
        points.extend(station(store.as_ref(), id, text));
    }
    if has_own {
        points.push(port());
    }
    if search && !has_own {
        points.push(announced(&found::browse(SEARCH_MAX)));
    }
    points
}

/// Whether the machine above answers, and is the one this station joined.
fn station(store: Option<&Store>, id: &ExerciseId, text: &str) -> Vec<Point> {
    let Ok(above) = Above::read(text) else {
        return vec![Point::not_ready(
            HUB,
            format!("{}: what was kept of it cannot be read. Please join once more.", id.0),
        )];
    };
    if above.certificate.is_empty() {
        return vec![Point::ready(HUB, format!("{} is served by stick here: reflectory carry.", id.0))];
    }
    let waiting = store.and_then(|store| store.exercise(id).and_then(|file| file.outbox_counts()).ok());
    let waiting = waiting.map_or(0, |(waiting, _)| waiting);
    let addresses: Vec<SocketAddr> = above.addresses.iter().flat_map(|address| found::by_name(address)).collect();
    let asked = Client::new(&addresses, &above.certificate, Some(&above.token), PATIENCE);
    match asked.and_then(|client| client.here(Here { waiting })) {
        Ok(news) => {
            let at = above.addresses.first().map_or("", String::as_str);
            let mut points = vec![reached(id, above.number, at, news.standing, waiting)];
            points.push(clock::against(news.now.duration_since(Clock::new().now().wall)));
            points
        }
        Err(error) => vec![unreached(id, error)],
    }
}

/// What a station's machine above says.
pub fn reached(id: &ExerciseId, number: u32, at: &str, standing: Standing, waiting: u32) -> Point {
    let who = format!("Station {number} of {}: it answers at {at} with the certificate that was seen at joining", id.0);
    match (standing, waiting) {
        (Standing::Gone, _) => {
            Point::not_ready(HUB, format!("{who}, but the exercise is not there any more. Please ask the coordinator."))
        }
        (Standing::Unsealed, _) => {
            Point::look(HUB, format!("{who}. The exercise is unsealed already; sheets that come now are late ones."))
        }
        (Standing::Open, 0) => Point::ready(HUB, format!("{who}. Nothing waits here.")),
        (Standing::Open, waiting) => Point::look(
            HUB,
            format!("{who}. Sheets that wait here: {waiting}. Please hand them in: reflectory station --send."),
        ),
    }
}

/// Why the machine above is not reached.
pub fn unreached(id: &ExerciseId, error: ClientError) -> Point {
    let next = match error {
        ClientError::Unreachable => {
            "Is the lab open there (reflectory hub, or o in the overview), and are both machines in one network?"
        }
        ClientError::WrongHub => {
            "Nothing was sent to it. Please ask the coordinator for the address, and join once more."
        }
        ClientError::Refused => "Please join once more with the code from the coordinator's screen.",
        ClientError::Busy(_) => "Please look again in a minute.",
        ClientError::Full(_) => "Please make room there.",
        ClientError::Bad => "Please bring both machines to the same version.",
    };
    Point::not_ready(HUB, format!("{}: {error}. {next}", id.0))
}

/// Whether a lab can be opened here.
fn port() -> Point {
    const LAB: &str = "lab's port";
    match server::listen(PORT) {
        Ok(_) => Point::ready(LAB, format!("Port {PORT} is free. A firewall must let other machines come to it.")),
        Err(_) => Point::look(
            LAB,
            format!(
                "Port {PORT} is in use: the lab is open already, or another program has it. In that case: reflectory hub --port N."
            ),
        ),
    }
}

/// Labs that the network tells of.
fn announced(found: &[SocketAddr]) -> Point {
    const SEARCH: &str = "search";
    if found.is_empty() {
        return Point::look(
            SEARCH,
            "The network tells of no open lab: none is open now, or multicast is blocked. Joining then needs the address: reflectory join ADDRESS --code CODE.",
        );
    }
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    Point::ready(SEARCH, format!("The network tells of a lab at {}.", shown.join(", ")))
}
