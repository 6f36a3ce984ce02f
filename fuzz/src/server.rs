//! The hub, whole: sockets, TLS, HTTP, its desk and its store. Anything is said to it, by strangers and by a station that
//! went bad; afterwards it still serves.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use reflectory::domain::answer::SheetId;
use reflectory::format::wire::hand_in::HandIn;
use reflectory::format::wire::joining::JoinAsk;
use reflectory::hub::NAME;
use reflectory::hub::doors::Doors;
use reflectory::hub::identity::{Identity, make};
use reflectory::hub::limits::{Guessing, Limits};
use reflectory::hub::server::{Running, at, serve};
use reflectory::runtime::exercise_files::{Opened, activation};
use reflectory::runtime::lab::desk::HubDesk;
use reflectory::runtime::lab::files::Files;
use reflectory::runtime::lab::seen::Seen;
use reflectory::runtime::lab::serving::join_code;
use reflectory::seal::envelope::{Contents, seal_envelope};
use reflectory::seal::{hex, join};
use reflectory::store::Store;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use tempfile::TempDir;

use crate::{made, seed, split};

const TOKEN: [u8; 32] = [7; 32];
/// Longest silence of a hub that is well.
const SILENCE_MAX: Duration = Duration::from_secs(10);
/// After so many conversations the hub is asked something that it must answer.
const ASKED_EVERY: u64 = 128;

struct Hub {
    address: SocketAddr,
    client: Arc<ClientConfig>,
    store: Store,
    activation: String,
    sealing: [u8; 32],
    _running: Running,
    _folder: TempDir,
}

fn hub() -> &'static std::sync::Mutex<Hub> {
    static HUB: OnceLock<std::sync::Mutex<Hub>> = OnceLock::new();
    HUB.get_or_init(|| std::sync::Mutex::new(open()))
}

fn open() -> Hub {
    let folder = made::folder();
    let mut store = made::school(folder.path());
    let id = made::id();
    join_code(&mut store, &id).expect("a join code");
    store.add_station(&id, join::sha256(&TOKEN), [4; 32]).expect("a station");
    let key = made::key();
    let certificate = make(&key.tls_pkcs8()).expect("a certificate");
    let identity = Identity { certificate_der: certificate.clone(), key_pkcs8: key.tls_pkcs8() };
    let opened = Opened::open(&store, &id).expect("the exercise");
    let activation = activation(&id, &opened.file.slip_salt());
    let sealing = opened.sealing.fingerprint();
    let doors = Arc::new(Doors::default());
    let shelf = Box::new(Files::new(folder.path(), key, &[id]).expect("a shelf"));
    let desk = HubDesk::new(shelf, &certificate, Arc::clone(&doors), Seen::default()).expect("a desk");
    let (asks, inbox) = sync_channel(64);
    std::thread::spawn(move || desk.serve(&inbox));
    let listener = at(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).expect("a port");
    let guessing = Guessing { free: u32::MAX, in_all: u32::MAX, ..Guessing::default() };
    let limits =
        Limits { stranger: Duration::from_secs(3), body: Duration::from_secs(3), guessing, ..Limits::default() };
    let running = serve(vec![listener], &identity, doors, asks, limits).expect("a server");
    let address = running.addresses()[0];
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(certificate)).expect("a root");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let client = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().expect("TLS");
    let client = Arc::new(client.with_root_certificates(roots).with_no_client_auth());
    Hub { address, client, store, activation, sealing, _running: running, _folder: folder }
}

/// Says something to the hub, and hears it to the end.
pub fn try_bytes(data: &[u8]) {
    static TIMES: AtomicU64 = AtomicU64::new(0);
    let hub = hub().lock().expect("nobody fell over with the hub");
    let (kind, bytes) = split(data);
    let kind = kind % 10;
    // A hub gives up on whoever turns away; what is not whole would else be waited for.
    let heard = talk(&hub, &said(&hub, kind, bytes), [0, 8, 9].contains(&kind));
    assert!(heard.is_empty() || heard.starts_with(b"HTTP/1."), "{:?}", String::from_utf8_lossy(&heard));
    if TIMES.fetch_add(1, Ordering::Relaxed).is_multiple_of(ASKED_EVERY) {
        let heard = talk(&hub, &post("/v1/here", "", br#"{"waiting":1}"#), false);
        assert!(heard.starts_with(b"HTTP/1.1 200"), "{:?}", String::from_utf8_lossy(&heard));
        let counts = hub.store.exercise(&made::id()).and_then(|mut file| file.changed().and(file.counts(3)));
        assert!(counts.is_ok(), "{counts:?}");
    }
}

fn said(hub: &Hub, kind: u8, bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes).replace(['\r', '\n', '\0'], " ");
    match kind {
        0 => bytes.to_vec(),
        1 => post("/v1/sheets", "", bytes),
        2 => post("/v1/here", "", bytes),
        3 => post("/v1/secured", "", bytes),
        4 => post("/v1/join", "", bytes),
        5 => post("/v1/sheets", "", &hand_in(hub, bytes)),
        6 => post(&format!("/{}", text.split(' ').next().unwrap_or("")), "", bytes),
        7 => post("/v1/here", &format!("X: {text}\r\n"), b"{}"),
        8 => [head("POST", "/v1/sheets", "Transfer-Encoding: chunked\r\n").as_bytes(), bytes].concat(),
        // A length that is not the body's.
        _ => {
            let length = bytes.iter().take(8).fold(0_u64, |length, byte| length << 8 | u64::from(*byte));
            [head("POST", "/v1/sheets", &format!("Content-Length: {length}\r\n")).as_bytes(), bytes].concat()
        }
    }
}

/// Envelopes that open, with anything in them: the first bytes say what, the others are the sheet.
fn hand_in(hub: &Hub, bytes: &[u8]) -> Vec<u8> {
    let mut envelopes = Vec::new();
    for piece in bytes.chunks(40).take(64) {
        let byte = |at: usize| piece.get(at).copied().unwrap_or(0);
        // Few ids, so that some come twice; some of the right length, so that they are stored.
        let id = [byte(0) % 32; 16];
        let body = if byte(4) % 2 == 0 { vec![byte(5); 6_000 + usize::from(byte(6)) * 16] } else { piece.to_vec() };
        let contents = Contents {
            group: byte(1),
            id,
            receipt: (byte(2) % 2 == 0).then(|| [byte(2); 8]),
            slip: (byte(3) % 4 == 0).then(|| [byte(3); 32]),
            sealing: if byte(7) % 2 == 0 { hub.sealing } else { [byte(7); 32] },
            body,
        };
        let transport = made::key().transport_public();
        let envelope = seal_envelope(&contents, &transport, &hub.activation).expect("it can be sealed");
        envelopes.push((SheetId(if byte(8) % 8 == 0 { [byte(8); 16] } else { id }), envelope));
    }
    HandIn(envelopes).to_bytes().unwrap_or_default()
}

fn head(method: &str, path: &str, more: &str) -> String {
    let token = hex::encode(&TOKEN);
    format!("{method} {path} HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer {token}\r\n{more}\r\n")
}

fn post(path: &str, more: &str, body: &[u8]) -> Vec<u8> {
    let more = format!("{more}Content-Length: {}\r\nConnection: close\r\n", body.len());
    [head("POST", path, &more).as_bytes(), body].concat()
}

/// Says something, and turns away or not; what came until the hub closed.
fn talk(hub: &Hub, said: &[u8], turns_away: bool) -> Vec<u8> {
    let name = ServerName::try_from(NAME).expect("a name");
    let tls = ClientConnection::new(Arc::clone(&hub.client), name).expect("TLS");
    let socket = TcpStream::connect(hub.address).expect("the hub is there");
    socket.set_read_timeout(Some(SILENCE_MAX)).expect("a limit");
    socket.set_write_timeout(Some(SILENCE_MAX)).expect("a limit");
    let mut stream = StreamOwned::new(tls, socket);
    // A hub that has heard enough may close before all is said.
    let _ = stream.write_all(said).and_then(|()| stream.flush());
    if turns_away {
        stream.conn.send_close_notify();
        let _ = stream.flush();
    }
    let mut heard = Vec::new();
    if let Err(error) = stream.read_to_end(&mut heard) {
        let is_silent = matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut);
        assert!(!is_silent, "the hub neither answers nor closes");
    }
    heard
}

/// Real requests.
pub fn seeds() -> Vec<Vec<u8>> {
    let ask = JoinAsk { nonce: [1; 32], proof: [2; 32], public: [3; 32] }.to_bytes();
    let sheets = HandIn(vec![(SheetId([1; 16]), vec![1; 200])]).to_bytes().expect("a hand-in");
    let pieces: Vec<u8> = (0..120).collect();
    vec![
        seed(0, head("GET", "/v1/bundle", "").as_bytes()),
        seed(0, &post("/v1/here", "", br#"{"waiting":2}"#)),
        seed(0, &[post("/v1/here", "", b"{}"), head("GET", "/v1/bundle", "").into_bytes()].concat()),
        seed(1, &sheets),
        seed(2, br#"{"waiting":2}"#),
        seed(3, &[5; 48]),
        seed(4, &ask),
        seed(5, &pieces),
        seed(5, &[2; 40]),
        seed(6, b"v1/secured"),
        seed(7, b"Cookie: 1"),
        seed(8, b"5\r\nhello\r\n0\r\n\r\n"),
        seed(9, &[0, 0, 0, 0, 0, 0, 1, 0, 3, 3]),
    ]
}
