//! What a station asks its hub. Blocks; believes only the pinned certificate.
//!
//! Every question may be asked again without harm, so whoever calls repeats after any error but
//! [`ClientError::Refused`] and [`ClientError::WrongHub`].

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ureq::http::{Request, Response, StatusCode, header};
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Body};
use zeroize::Zeroizing;

use crate::domain::answer::SheetId;
use crate::domain::class::Stand;
use crate::format::wire::WireError;
use crate::format::wire::bundle::BUNDLE_BYTES_MAX;
use crate::format::wire::class::{self, CLASS_BYTES_MAX, Said};
use crate::format::wire::hand_in::{self, HandIn, Verdict};
use crate::format::wire::joining::{JOIN_ANSWER_BYTES_MAX, JoinAnswer, JoinAsk};
use crate::format::wire::news::{Here, NEWS_BYTES_MAX, News};
use crate::hub::pin;
use crate::hub::tls::provider;
use crate::hub::{FULL, NAME};
use crate::seal::hex;

/// Longest time that is waited because a hub says so.
const AFTER_MAX: Duration = Duration::from_secs(300);

/// Longest head of an answer, in bytes.
const HEAD_BYTES_MAX: usize = 8 * 1024;

/// Why a hub did not answer what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClientError {
    /// Nobody answers, or the answer broke off.
    #[error("the coordinator's machine cannot be reached")]
    Unreachable,
    /// Something answers that does not bear the pinned certificate. Nothing was sent to it.
    #[error("at this address answers another machine than the one this station joined")]
    WrongHub,
    /// The hub knows this station no longer; or the join code is none of its.
    #[error("the coordinator's machine does not know this one")]
    Refused,
    /// Not now; nothing was taken. To be asked again after this time.
    #[error("the coordinator's machine is busy")]
    Busy(Duration),
    /// The hub's disk is full; nothing was taken. To be asked again after this time.
    #[error("the disk of the coordinator's machine is full")]
    Full(Duration),
    /// What was asked or answered is not what this version speaks.
    #[error("the coordinator's machine speaks another version of this program")]
    Bad,
}

/// How long a client waits.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For a connection to one address, handshake included.
    pub connect: Duration,
    /// For a question and its answer in all, at one address.
    pub whole: Duration,
}

impl Default for Patience {
    /// Made for a weak Wi-Fi: nobody waits for it, and what is repeated too early makes it weaker.
    fn default() -> Self {
        Self { connect: Duration::from_secs(5), whole: Duration::from_secs(60) }
    }
}

/// A way to one hub. It keeps a connection between questions.
pub struct Client {
    agent: Agent,
    addresses: Vec<SocketAddr>,
    at: At,
    authorization: Option<Zeroizing<String>>,
}

/// The address that is tried now.
#[derive(Clone, Debug)]
struct At(Arc<Mutex<SocketAddr>>);

impl At {
    fn get(&self) -> SocketAddr {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, address: SocketAddr) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = address;
    }
}

impl Resolver for At {
    fn resolve(
        &self,
        _uri: &ureq::http::Uri,
        _config: &ureq::config::Config,
        _timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let mut addresses = self.empty();
        addresses.push(self.get());
        Ok(addresses)
    }
}

impl Client {
    /// A client of the hub with this certificate (DER), which may be at any of these addresses.
    /// `token` is what joining gave; without one, only [`Client::join`] is answered.
    ///
    /// # Errors
    /// [`ClientError::Unreachable`] without an address.
    pub fn new(
        addresses: &[SocketAddr],
        certificate_der: &[u8],
        token: Option<&[u8; 32]>,
        patience: Patience,
    ) -> Result<Self, ClientError> {
        let first = addresses.first().ok_or(ClientError::Unreachable)?;
        let at = At(Arc::new(Mutex::new(*first)));
        let root = Certificate::from_der(certificate_der).to_owned();
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::new_with_certs(&[root]))
            .unversioned_rustls_crypto_provider(provider())
            .build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .https_only(true)
            // A proxy of the machine's settings leads out of the house; the hub is in it.
            .proxy(None)
            .max_redirects(0)
            .http_status_as_error(false)
            .timeout_connect(Some(patience.connect))
            .timeout_global(Some(patience.whole))
            .max_response_header_size(HEAD_BYTES_MAX)
            .max_idle_connections(1)
            // Shorter than `Limits::idle`.
            .max_idle_age(Duration::from_secs(60))
            .build();
        let agent = Agent::with_parts(config, DefaultConnector::new(), at.clone());
        let authorization = token.map(|token| Zeroizing::new(format!("Bearer {}", hex::encode(token))));
        Ok(Self { agent, addresses: addresses.to_vec(), at, authorization })
    }

    /// Asks to join. The answer is to be believed only once its proof fits.
    ///
    /// # Errors
    /// [`ClientError`]; [`ClientError::Refused`] for a code that is none of this hub's.
    pub fn join(&self, ask: &JoinAsk) -> Result<JoinAnswer, ClientError> {
        let answer = self.post("join", ask.to_bytes(), JOIN_ANSWER_BYTES_MAX)?;
        Ok(JoinAnswer::from_bytes(&answer)?)
    }

    /// The bytes of the bundle as it is now.
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn bundle(&self) -> Result<Vec<u8>, ClientError> {
        self.ask("bundle", None, BUNDLE_BYTES_MAX)
    }

    /// Says that this station is there, and hears how things stand.
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn here(&self, here: Here) -> Result<News, ClientError> {
        Ok(News::from_bytes(&self.post("here", here.to_bytes(), NEWS_BYTES_MAX)?)?)
    }

    /// Hands in sealed sheets; one verdict for each, in their order. What was taken is durable there.
    ///
    /// # Errors
    /// [`ClientError`]; then each sheet may have been taken or not.
    pub fn sheets(&self, sheets: &HandIn) -> Result<Vec<Verdict>, ClientError> {
        let verdicts = self.post("sheets", sheets.to_bytes()?, hand_in::ENVELOPES_MAX)?;
        Ok(hand_in::verdicts_from_bytes(&verdicts, sheets.0.len())?)
    }

    /// Which of these sheets the hub has secured, in their order. At most [`hand_in::IDS_MAX`].
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn secured(&self, ids: &[SheetId]) -> Result<Vec<bool>, ClientError> {
        let secured = self.post("secured", hand_in::ids_to_bytes(ids)?, hand_in::IDS_MAX)?;
        Ok(hand_in::secured_from_bytes(&secured, ids.len())?)
    }

    /// What a class's teacher shows, as soon as it is another stand than the one with this version; the same one where
    /// nothing comes for a while.
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn class(&self, seen: u64) -> Result<Stand, ClientError> {
        let stand = self.ask(&format!("class?seen={seen}"), None, CLASS_BYTES_MAX)?;
        Ok(class::stand_from_bytes(&stand)?)
    }

    /// Tells the class's teacher how this machine stands.
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn class_here(&self, said: Said) -> Result<(), ClientError> {
        self.post("class/here", said.to_bytes(), CLASS_BYTES_MAX).map(|_| ())
    }

    fn post(&self, place: &str, body: Vec<u8>, limit: usize) -> Result<Vec<u8>, ClientError> {
        self.ask(place, Some(body), limit)
    }

    /// Asks at the address that answered last, then at the others, until a hub answers.
    fn ask(&self, place: &str, body: Option<Vec<u8>>, limit: usize) -> Result<Vec<u8>, ClientError> {
        let last = self.at.get();
        let others = self.addresses.iter().filter(|address| **address != last);
        let mut failed = ClientError::Unreachable;
        for address in std::iter::once(&last).chain(others) {
            self.at.set(*address);
            match self.ask_here(place, body.as_deref(), limit) {
                Err(ClientError::Unreachable) => {}
                Err(ClientError::WrongHub) => failed = ClientError::WrongHub,
                answered => return answered,
            }
        }
        self.at.set(last);
        Err(failed)
    }

    fn ask_here(&self, place: &str, body: Option<&[u8]>, limit: usize) -> Result<Vec<u8>, ClientError> {
        let uri = format!("https://{NAME}/v1/{place}");
        let mut request = if body.is_some() { Request::post(uri) } else { Request::get(uri) };
        if let Some(token) = &self.authorization {
            request = request.header(header::AUTHORIZATION, token.as_str());
        }
        let bad = |_| ClientError::Bad;
        let answered = match body {
            Some(body) => self.agent.run(request.body(body).map_err(bad)?),
            None => self.agent.run(request.body(()).map_err(bad)?),
        };
        read(answered.map_err(|error| meaning(&error))?, limit)
    }
}

/// What an answer brings, or what it says instead.
fn read(mut answer: Response<Body>, limit: usize) -> Result<Vec<u8>, ClientError> {
    let after = answer.headers().get(header::RETRY_AFTER).and_then(|after| after.to_str().ok()?.parse().ok());
    let after = after.map_or(Duration::from_secs(1), Duration::from_secs).min(AFTER_MAX);
    let status = answer.status();
    let limit = if status == StatusCode::OK { limit } else { HEAD_BYTES_MAX };
    let body = answer.body_mut().with_config().limit(limit as u64).read_to_vec();
    match status {
        StatusCode::OK => body.map_err(|error| meaning(&error)),
        StatusCode::UNAUTHORIZED => Err(ClientError::Refused),
        StatusCode::SERVICE_UNAVAILABLE if body.is_ok_and(|said| said == FULL.as_bytes()) => {
            Err(ClientError::Full(after))
        }
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS => Err(ClientError::Busy(after)),
        StatusCode::REQUEST_TIMEOUT => Err(ClientError::Unreachable),
        _ => Err(ClientError::Bad),
    }
}

fn meaning(error: &ureq::Error) -> ClientError {
    match error {
        ureq::Error::Io(error) => pin::meaning(error),
        ureq::Error::Rustls(_) | ureq::Error::Tls(_) => ClientError::WrongHub,
        ureq::Error::BodyExceedsLimit(_) | ureq::Error::LargeResponseHeader(..) | ureq::Error::Protocol(_) => {
            ClientError::Bad
        }
        _ => ClientError::Unreachable,
    }
}

impl From<WireError> for ClientError {
    fn from(_: WireError) -> Self {
        Self::Bad
    }
}
