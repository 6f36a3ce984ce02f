//! How a pupil's machine comes to its class: it finds the teacher's machine, and both prove to each other that they belong
//! to this class. Nothing is believed before.

use std::net::SocketAddr;
use std::time::Duration;

use crate::domain::instrument::GroupIx;
use crate::format::wire::class::Welcome;
use crate::format::wire::joining::JoinAsk;
use crate::hub::client::{Client, ClientError, Patience};
use crate::hub::{CLASS_PORT, found, pin};
use crate::locale::say::Say;
use crate::seal::code::{ClassCode, TypingSlip};
use crate::seal::join::{self, ClassKeys};

/// Longest search in the network.
const SEARCH_MAX: Duration = Duration::from_secs(3);
/// For a machine in the same room: whoever does not answer in this time is out of reach.
const PATIENCE: Patience = Patience { connect: Duration::from_secs(2), whole: Duration::from_secs(2) };
/// For a question that is answered when the teacher opens something, and for sheets.
const LONG_PATIENCE: Patience = Patience { connect: Duration::from_secs(2), whole: Duration::from_secs(30) };

/// What a pupil types: the class's code, and where its machine is if the network does not tell.
#[derive(Debug)]
pub struct Typed {
    /// The code.
    pub code: ClassCode,
    /// An address or a name.
    pub address: Option<String>,
}

/// Reads what was typed: `CODE`, or `CODE ADDRESS`; the code may have spaces in it, as on the teacher's screen.
///
/// # Errors
/// What is wrong with the code.
pub fn read(typed: &str) -> Result<Typed, TypingSlip> {
    let typed = typed.trim();
    let slip = match ClassCode::parse(typed) {
        Ok(code) => return Ok(Typed { code, address: None }),
        Err(slip) => slip,
    };
    let mut slips = Vec::new();
    for (space, _) in typed.match_indices(char::is_whitespace) {
        let (code, address) = typed.split_at(space);
        match ClassCode::parse(code) {
            Ok(code) => return Ok(Typed { code, address: Some(address.trim().to_owned()) }),
            Err(slip) => slips.push(slip),
        }
    }
    // What is as long as a code and mistyped says more than what is only its beginning.
    let mistyped = slips.iter().find(|slip| **slip == TypingSlip::Check);
    Err(mistyped.or(slips.first()).copied().unwrap_or(slip))
}

/// Where the class may be.
pub fn places(keys: &ClassKeys, address: Option<&str>) -> Vec<SocketAddr> {
    match address {
        Some(address) => found::by_name_at(address, CLASS_PORT),
        None => found::browse_class(keys.name(), SEARCH_MAX),
    }
}

/// The way to a class that was met.
pub struct Met {
    /// Where it is.
    pub address: SocketAddr,
    /// Who answers in it.
    pub group: GroupIx,
    /// For what is answered at once.
    pub quick: Client,
    /// For waiting until the teacher opens something.
    pub waiting: Client,
    /// For sheets.
    pub sheets: Client,
}

/// Meets the class at the first of these places at which it is. `machine` is what this machine is counted by.
///
/// # Errors
/// Why it is at none of them.
pub fn meet(places: &[SocketAddr], keys: &ClassKeys, machine: &[u8; 32]) -> Result<Met, ClientError> {
    let mut why = ClientError::Unreachable;
    for place in places {
        match meet_at(*place, keys, machine) {
            Ok(met) => return Ok(met),
            // A machine that answered says more than one that did not.
            Err(error) if why == ClientError::Unreachable => why = error,
            Err(_) => {}
        }
    }
    Err(why)
}

fn meet_at(address: SocketAddr, keys: &ClassKeys, machine: &[u8; 32]) -> Result<Met, ClientError> {
    let certificate = pin::fetch_certificate(address, PATIENCE.connect)?;
    let sha256 = pin::fingerprint(&certificate);
    let nonce = join::draw_nonce().map_err(|_| ClientError::Bad)?;
    let proof = keys.client_proof(&sha256, &nonce, machine);
    let client = Client::new(&[address], &certificate, None, PATIENCE)?;
    let answer = client.join(&JoinAsk { nonce, proof, public: *machine })?;
    let expected = keys.server_proof(&sha256, &nonce, &answer.nonce, &join::sha256(&answer.body));
    if !join::is_same(&expected, &answer.proof) {
        return Err(ClientError::WrongHub);
    }
    let welcome = Welcome::from_bytes(&answer.body)?;
    let client = |patience| Client::new(&[address], &certificate, Some(&welcome.token), patience);
    Ok(Met {
        address,
        group: welcome.group,
        quick: client(PATIENCE)?,
        waiting: client(LONG_PATIENCE)?,
        sheets: client(LONG_PATIENCE)?,
    })
}

/// Why a class was not joined, in words for a pupil.
pub fn refused(error: ClientError, address: Option<&str>) -> Say {
    Say::new(match (error, address) {
        (ClientError::Unreachable, None) => "class-not-found",
        (ClientError::Unreachable, Some(_)) => "class-nobody",
        (ClientError::WrongHub | ClientError::Refused, _) => "class-other-code",
        (ClientError::Busy(_) | ClientError::Full(_), _) => "class-many",
        (ClientError::Bad, _) => "class-other-version",
    })
}
