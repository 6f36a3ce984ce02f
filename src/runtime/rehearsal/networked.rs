//! The copy's lab on this machine: a real hub and two stations, over real sockets.

use std::path::Path;
use std::time::Duration;

use crate::domain::rehearsal::Standing;
use crate::hub::found;
use crate::locale::texts::in_english;
use crate::runtime::lab::joining::{self, Joined};
use crate::runtime::lab::opening;
use crate::runtime::lab::outside;
use crate::runtime::lab::sending::Sending;
use crate::runtime::rehearsal::Done;
use crate::runtime::rehearsal::copy::words;
use crate::runtime::rehearsal::steps::{Rehearsal, ready};
use crate::seal::join as codes;
use crate::store::Store;

/// The stations that join over the network.
const STATIONS: [u32; 2] = [1, 2];
/// Sheets of each group at each of them.
const EACH: u32 = 2;
/// Longest search in the network.
const SEARCH_MAX: Duration = Duration::from_secs(2);

pub(super) fn hub(rehearsal: &mut Rehearsal<'_>) -> Result<Done, String> {
    let copy = rehearsal.copy;
    let announce = rehearsal.asked.announce;
    let lab =
        opening::open(&copy.hub(), std::slice::from_ref(&copy.id), 0, announce).map_err(|why| in_english(&why))?;
    let port = lab.port();
    rehearsal.lab = Some(lab);
    let opened = format!("A lab opens on this machine (tried at port {port})");
    if !announce {
        return ready(format!("{opened}. The network was told nothing of it (--quiet)."));
    }
    if found::browse(SEARCH_MAX).iter().any(|address| address.port() == port) {
        return ready(format!("{opened}, and the search in the network finds it."));
    }
    Ok((
        Standing::Look,
        format!(
            "{opened}, but the search in the network does not find it: multicast is blocked, or this machine is in no \
             network. Stations then need the address that the coordinator's screen shows."
        ),
    ))
}

pub(super) fn stations(rehearsal: &mut Rehearsal<'_>) -> Result<Done, String> {
    let copy = rehearsal.copy;
    let address = address(rehearsal);
    let wrong = codes::draw().map_err(|error| format!("No code could be drawn: {error}."))?;
    if joining::join(&copy.folder().join("stranger"), Some(&address), &wrong.shown()).is_ok() {
        return Err(
            "A machine joined with a wrong code. Please open no lab with this program, and report this.".to_owned()
        );
    }
    for number in STATIONS {
        let joined = join(rehearsal, number)?;
        if joined.number != number || joined.exercise != copy.id {
            return Err(format!("Station {number} was told that it is {} of {}.", joined.number, joined.exercise.0));
        }
    }
    ready("Two stations joined with the join code and have the exercise; a wrong code was refused.")
}

/// One more machine joins the copy's lab.
pub(super) fn join(rehearsal: &Rehearsal<'_>, number: u32) -> Result<Joined, String> {
    let copy = rehearsal.copy;
    let code = Store::open_existing(&copy.hub()).and_then(|store| store.join_code(&copy.id)).map_err(words)?;
    let code = code.ok_or("The copy's lab has no join code. Please report this.")?;
    joining::join(&copy.station(number), Some(&address(rehearsal)), &code)
}

fn address(rehearsal: &Rehearsal<'_>) -> String {
    format!("127.0.0.1:{}", rehearsal.lab.as_ref().map_or(0, opening::OpenLab::port))
}

pub(super) fn sheets(rehearsal: &mut Rehearsal<'_>) -> Result<Done, String> {
    let copy = rehearsal.copy;
    let groups = copy.frozen.exercise.invited_groups();
    for number in STATIONS {
        let mut opened = copy.opened(&copy.station(number))?;
        for group in groups.iter().flat_map(|group| std::iter::repeat_n(*group, EACH as usize)) {
            rehearsal.people.answer(&mut opened, group, None)?;
            rehearsal.sheets += 1;
        }
    }
    let [first, second] = STATIONS.map(|number| copy.station(number));
    let receipt = with_slip(rehearsal, 0, &first)?;
    // A slip that is copied, and used at two machines before they meet.
    with_slip(rehearsal, 1, &first)?;
    with_slip(rehearsal, 1, &second)?;
    rehearsal.sheets -= 1;
    rehearsal.aside += 1;
    for station in [&first, &second] {
        hand_in(station)?;
    }
    rehearsal.check_count()?;
    let hub = copy.opened(&copy.hub())?;
    if outside::twice(&hub).map_err(|why| in_english(&why))? != rehearsal.aside {
        return Err("A sheet with a slip that was used before was not set aside. Please report this.".to_owned());
    }
    if !hub.file.has_receipt(&receipt).map_err(words)? {
        return Err("A receipt that was given at a station is not known at the hub. Please report this.".to_owned());
    }
    ready(format!(
        "{} made-up sheets of {} stations arrived, each once; of two with the same slip one counts, the other is set aside.",
        rehearsal.sheets,
        STATIONS.len()
    ))
}

/// One of the slips' group answers with a slip; the words of the receipt.
pub(super) fn with_slip(rehearsal: &mut Rehearsal<'_>, number: usize, station: &Path) -> Result<String, String> {
    let typed = rehearsal.slips.get(number).cloned().unwrap_or_default();
    let Some((group, slip @ Some(_))) = rehearsal.opens(station, &typed)? else {
        return Err("A slip that is free does not open anything at a station. Please report this.".to_owned());
    };
    let mut opened = rehearsal.copy.opened(station)?;
    let receipt = rehearsal.people.answer(&mut opened, group, slip)?;
    if rehearsal.opens(station, &typed)?.is_some() {
        return Err("A slip opens something though it was used. Please report this.".to_owned());
    }
    rehearsal.sheets += 1;
    Ok(receipt)
}

/// One round of handing in, after which nothing waits.
pub(super) fn hand_in(station: &Path) -> Result<(), String> {
    let mut sending = Sending::new(station);
    let up = sending.round().map_err(words)?;
    if up.waiting == 0 && up.refused == 0 {
        return Ok(());
    }
    let why = sending.trouble().map_or_else(|| "no reason was given".to_owned(), |trouble| trouble.to_string());
    Err(format!(
        "{} sheets still wait at a station, and {} were not taken: {why}. Does a firewall on this machine keep programs from talking to each other?",
        up.waiting, up.refused
    ))
}
