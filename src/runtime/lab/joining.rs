//! A machine joins the lab: once, with the code from the coordinator's screen.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use crate::domain::answer::SheetId;
use crate::domain::exercise::ExerciseId;
use crate::format::station::Above;
use crate::format::wire::bundle;
use crate::format::wire::joining::{JoinAsk, JoinBody};
use crate::hub::client::{Client, ClientError, Patience};
use crate::hub::{PORT, found, pin};
use crate::runtime::lab::adopting::take_over;
use crate::seal::join::{self, JoinCode};
use crate::seal::signing::SchoolKey;
use crate::store::Store;
use crate::store::error::StoreError;

/// Longest wait for a machine that may not be there.
const CONNECT_MAX: Duration = Duration::from_secs(5);
/// Longest search in the network.
const SEARCH_MAX: Duration = Duration::from_secs(3);

/// What joining came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The exercise that is answered here from now on.
    pub exercise: ExerciseId,
    /// This station's number.
    pub number: u32,
    /// Where the coordinator's machine was found.
    pub address: String,
}

/// Joins with a code, at an address, or at any that the network names. Nothing is believed before the other side has
/// proved that it knows the code too.
///
/// # Errors
/// A sentence for people; nothing was changed.
pub fn join(folder: &Path, address: Option<&str>, code: &str) -> Result<Joined, String> {
    let code = join::parse(code).map_err(|slip| format!("This is no join code: {slip}."))?;
    let mut cause = None;
    for (shown, addresses) in candidates(address)? {
        match join_at(folder, &addresses, &code) {
            Ok((key, certificate, body)) => return keep(folder, &code, &key, &shown, certificate, &body),
            Err(error) => cause = Some((shown, error)),
        }
    }
    Err(match cause {
        Some((shown, error)) => refused(&shown, &error),
        None => "No machine with an open lab was found in this network. Please type its address, as the coordinator's screen shows it: reflectory join ADDRESS --code CODE."
            .to_owned(),
    })
}

/// Where to try, and how that is shown.
fn candidates(address: Option<&str>) -> Result<Vec<(String, Vec<SocketAddr>)>, String> {
    match address {
        Some(address) => Ok(vec![(address.to_owned(), resolve(address)?)]),
        None => Ok(found::browse(SEARCH_MAX).into_iter().map(|found| (found.to_string(), vec![found])).collect()),
    }
}

/// The addresses a name stands for.
///
/// # Errors
/// A sentence for people.
fn resolve(address: &str) -> Result<Vec<SocketAddr>, String> {
    let found = found::by_name(address);
    if found.is_empty() {
        return Err(format!(
            "\"{}\" leads nowhere. An address looks like 192.168.1.20 or 192.168.1.20:{PORT}.",
            address.chars().filter(|c| !c.is_control()).take(60).collect::<String>()
        ));
    }
    Ok(found)
}

fn join_at(
    folder: &Path,
    addresses: &[SocketAddr],
    code: &JoinCode,
) -> Result<(SchoolKey, Vec<u8>, JoinBody), ClientError> {
    let (address, certificate) = first_that_answers(addresses)?;
    let key = key_for(folder, address, &certificate)?;
    let sha256 = pin::fingerprint(&certificate);
    let nonce = join::draw_nonce().map_err(|_| ClientError::Bad)?;
    let proof = join::client_proof(code, &sha256, &nonce, &key.public());
    let client = Client::new(&[address], &certificate, None, Patience::default())?;
    let answer = client.join(&JoinAsk { nonce, proof, public: key.public() })?;
    let expected = join::server_proof(code, &sha256, &nonce, &answer.nonce, &join::sha256(&answer.body));
    if !join::is_same(&expected, &answer.proof) {
        return Err(ClientError::WrongHub);
    }
    let body = JoinBody::from_bytes(&answer.body).map_err(|_| ClientError::Bad)?;
    Ok((key, certificate, body))
}

/// The key to join with: this station's own, unless another machine has joined with it since. Two machines made from one
/// image begin with one key, and the second that joins again becomes a station of its own.
fn key_for(folder: &Path, address: SocketAddr, certificate: &[u8]) -> Result<SchoolKey, ClientError> {
    let known = kept_above(folder).into_iter().find(|above| above.certificate == certificate);
    let Some(known) = known else { return station_key(folder).map_err(|_| ClientError::Bad) };
    let asked = Client::new(&[address], certificate, Some(&known.token), Patience::default())?.secured(&[]);
    if asked == Err(ClientError::Refused) {
        return SchoolKey::draw().map_err(|_| ClientError::Bad);
    }
    Ok(SchoolKey::from_secret(&known.station_key))
}

fn first_that_answers(addresses: &[SocketAddr]) -> Result<(SocketAddr, Vec<u8>), ClientError> {
    let mut why = ClientError::Unreachable;
    for address in addresses {
        match pin::fetch_certificate(*address, CONNECT_MAX) {
            Ok(certificate) => return Ok((*address, certificate)),
            Err(error) => why = error,
        }
    }
    Err(why)
}

/// Keeps the exercise and where it is handed in.
fn keep(
    folder: &Path,
    code: &JoinCode,
    key: &SchoolKey,
    address: &str,
    certificate: Vec<u8>,
    body: &JoinBody,
) -> Result<Joined, String> {
    let bundle = &body.bundle;
    let stamp = bundle.to_bytes().map(|bytes| bundle::stamp(&bytes)).map_err(|error| error.to_string())?;
    let exercise = take_over(folder, bundle)?;
    let above = Above {
        addresses: vec![address.to_owned()],
        certificate,
        token: *body.token,
        number: body.number,
        transport: bundle.transport,
        hub_signing: bundle.hub_signing,
        station_key: *key.secret(),
        class_key: *join::class_key(code),
        carry_key: *join::carry_key(code),
        stamp,
        // Whatever lies here from before is handed in once more: this may be another hub.
        life: None,
    };
    let before = hands_in_at(folder, &exercise, &above).map_err(|error| error.to_string())?;
    if before.is_some_and(|before| before.transport != above.transport) {
        seal_anew(folder, &exercise).map_err(|error| error.to_string())?;
    }
    Ok(Joined { exercise, number: body.number, address: address.to_owned() })
}

/// From now on sheets go up there; says where they went before.
fn hands_in_at(folder: &Path, exercise: &ExerciseId, above: &Above) -> Result<Option<Above>, StoreError> {
    let mut store = Store::open(folder)?;
    let before = store.above(exercise)?.and_then(|text| Above::read(&text).ok());
    store.set_above(exercise, &above.write())?;
    Ok(before)
}

/// What waits is sealed to a hub that is no more. Of the sheets of this machine's own the envelope goes: at the next
/// contact each gets a new one. Those of others stay as they are.
fn seal_anew(folder: &Path, exercise: &ExerciseId) -> Result<(), StoreError> {
    let mut file = Store::open(folder)?.exercise(exercise)?;
    file.try_refused_again()?;
    let waiting: Vec<SheetId> = file.outbox(usize::MAX)?.into_iter().map(|(id, _)| id).collect();
    let are_own = file.are_there(&waiting)?;
    let own: Vec<SheetId> = waiting.iter().zip(are_own).filter_map(|(id, own)| own.then_some(*id)).collect();
    file.handed_in(&own)?;
    Ok(())
}

/// The key of this station: the one it has, so that it keeps its number, or a new one.
pub(super) fn station_key(folder: &Path) -> Result<SchoolKey, String> {
    match kept_above(folder).first() {
        Some(above) => Ok(SchoolKey::from_secret(&above.station_key)),
        None => SchoolKey::draw().map_err(|error| format!("No key could be drawn: {error}.")),
    }
}

/// Where this machine hands in already.
fn kept_above(folder: &Path) -> Vec<Above> {
    let known = Store::open_existing(folder).ok().and_then(|store| store.aboves().ok()).unwrap_or_default();
    known.iter().filter_map(|(_, text)| Above::read(text).ok()).collect()
}

/// Why nothing came of it, in words for whoever sets the machine up.
fn refused(address: &str, error: &ClientError) -> String {
    match error {
        ClientError::Unreachable => format!(
            "Nobody answered at {address}. Please check that the lab is open on the coordinator's machine and that both are in one network."
        ),
        ClientError::WrongHub => format!(
            "The machine at {address} does not know this code, though it answered. Nothing was taken over from it. Please check the address with the coordinator."
        ),
        ClientError::Refused => format!(
            "The machine at {address} does not know this code. Please compare it with the coordinator's screen, sign by sign."
        ),
        ClientError::Busy(_) | ClientError::Full(_) => {
            format!("The machine at {address} is busy just now. Please try again in a minute.")
        }
        ClientError::Bad => format!(
            "The machine at {address} answered in a way this program does not understand. Please bring both to the same version."
        ),
    }
}
