//! A hub on loopback whose answers are a function, and clients of it.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;
use std::time::Duration;

use reflectory::domain::class::Stand;
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::lab::ExerciseOf;
use reflectory::format::wire::hand_in::Verdict;
use reflectory::format::wire::joining::JoinAnswer;
use reflectory::format::wire::news::{News, Standing};
use reflectory::hub::NAME;
use reflectory::hub::asks::{Answer, Ask, Asked};
use reflectory::hub::board::Board;
use reflectory::hub::client::{Client, ClientError, Patience};
use reflectory::hub::doors::{Doors, Who};
use reflectory::hub::identity::{Identity, make};
use reflectory::hub::limits::Limits;
use reflectory::hub::pin::{fetch_certificate, fingerprint};
use reflectory::hub::server::{Running, at, serve, serve_class};
use reflectory::seal::hub_key::HubKey;
use reflectory::seal::join::{self, sha256};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

pub const TOKEN: [u8; 32] = [7; 32];
pub const OTHER_TOKEN: [u8; 32] = [8; 32];

/// Longer than anything here takes, also on a machine with much else to do.
pub const LONG: Duration = Duration::from_secs(30);

fn of(exercise: &str) -> ExerciseOf {
    ExerciseOf { school: "a school".to_owned(), id: ExerciseId(exercise.to_owned()) }
}

pub fn who(exercise: &str) -> Who {
    Who { exercise: of(exercise), station: 1 }
}

pub fn identity() -> Identity {
    let key = HubKey::draw().unwrap().tls_pkcs8();
    Identity { certificate_der: make(&key).unwrap(), key_pkcs8: key }
}

/// Enough for tests in which nothing is to be limited.
pub fn wide() -> Limits {
    Limits { stranger: LONG, ..Limits::default() }
}

pub struct Lab {
    pub hub: Running,
    pub identity: Identity,
    pub doors: Arc<Doors>,
}

impl Lab {
    /// A hub whose store answers as `answer` says, one question after the other.
    pub fn new(limits: Limits, answer: impl FnMut(Ask) -> Option<Answer> + Send + 'static) -> Self {
        let (lab, asks) = Self::unanswered(Ipv4Addr::LOCALHOST.into(), limits, 64);
        work(asks, answer);
        lab
    }

    /// A hub that some join code opens, and what it answers with then.
    pub fn joinable(limits: Limits, code: &join::JoinCode, body: &[u8]) -> Self {
        let (lab, asks) = Self::unanswered(Ipv4Addr::LOCALHOST.into(), limits, 64);
        work(asks, joining(code.clone(), fingerprint(&lab.identity.certificate_der), body.to_vec()));
        lab
    }

    /// A hub whose questions the test answers.
    pub fn unanswered(address: IpAddr, limits: Limits, queue: usize) -> (Self, Receiver<Asked>) {
        let (asks, asked) = sync_channel(queue);
        let (identity, doors) = (identity(), Arc::new(Doors::default()));
        doors.admit(sha256(&TOKEN), who("first"));
        doors.admit(sha256(&OTHER_TOKEN), who("second"));
        // What is asked from another address is heard too.
        let listeners = [address, Ipv6Addr::LOCALHOST.into()].map(|address| at(SocketAddr::new(address, 0)).unwrap());
        let hub = serve(listeners.into(), &identity, Arc::clone(&doors), asks, limits).unwrap();
        (Self { hub, identity, doors }, asked)
    }

    /// A class's hub whose board shows this.
    pub fn class(address: IpAddr, limits: Limits, stand: Stand) -> (Self, Arc<Board>, Receiver<Asked>) {
        let (asks, asked) = sync_channel(64);
        let (identity, doors, board) = (identity(), Arc::new(Doors::default()), Board::new(stand));
        doors.admit(sha256(&TOKEN), who("first"));
        let listeners = vec![at(SocketAddr::new(address, 0)).unwrap()];
        let hub = serve_class(listeners, &identity, Arc::clone(&doors), asks, limits, Arc::clone(&board)).unwrap();
        (Self { hub, identity, doors }, board, asked)
    }

    pub fn address(&self) -> SocketAddr {
        self.hub.addresses()[0]
    }

    pub fn client(&self, token: Option<&[u8; 32]>) -> Client {
        client(&[self.address()], &self.identity.certificate_der, token)
    }

    /// A connection that says what the test says.
    pub fn raw(&self) -> Raw {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from(self.identity.certificate_der.clone())).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let config = config.with_root_certificates(roots).with_no_client_auth();
        let tls = ClientConnection::new(Arc::new(config), ServerName::try_from(NAME).unwrap()).unwrap();
        let socket = TcpStream::connect(self.address()).unwrap();
        socket.set_read_timeout(Some(LONG)).unwrap();
        Raw(StreamOwned::new(tls, socket))
    }
}

/// Answers on a thread until the hub is gone.
pub fn work(asks: Receiver<Asked>, mut answer: impl FnMut(Ask) -> Option<Answer> + Send + 'static) {
    thread::spawn(move || {
        for Asked { ask, reply } in asks {
            if let Some(answer) = answer(ask) {
                reply.send(answer);
            }
        }
    });
}

pub fn client(addresses: &[SocketAddr], certificate: &[u8], token: Option<&[u8; 32]>) -> Client {
    Client::new(addresses, certificate, token, Patience { connect: LONG, whole: LONG }).unwrap()
}

/// Bytes in, bytes out, inside TLS.
pub struct Raw(pub StreamOwned<ClientConnection, TcpStream>);

impl Raw {
    /// False once the hub has closed.
    pub fn try_say(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.0.write_all(bytes.as_ref()).and_then(|()| self.0.flush()).is_ok()
    }

    pub fn say(&mut self, bytes: impl AsRef<[u8]>) {
        self.0.write_all(bytes.as_ref()).unwrap();
        self.0.flush().unwrap();
    }

    /// What comes until the hub closes, or until it ends with `end`.
    pub fn hear(&mut self, end: &str) -> String {
        let (mut heard, mut byte) = (Vec::new(), [0]);
        while end.is_empty() || !heard.ends_with(end.as_bytes()) {
            match self.0.read(&mut byte) {
                Ok(1) => heard.push(byte[0]),
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => panic!("the hub does not end it"),
                Ok(_) | Err(_) => break,
            }
        }
        String::from_utf8(heard).unwrap()
    }

    /// The three digits the hub answers with; nothing if it closes instead.
    pub fn status(&mut self) -> String {
        let head = self.hear("\r\n\r\n");
        head.split(' ').nth(1).unwrap_or_default().to_owned()
    }
}

pub fn bearer(token: &[u8; 32]) -> String {
    format!("Authorization: Bearer {}\r\n", reflectory::seal::hex::encode(token))
}

/// A port nobody listens at.
pub fn nobody() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap()
}

/// What a store would say if all is well.
pub fn well(ask: Ask) -> Option<Answer> {
    Some(match ask {
        Ask::Join(..) => Answer::WrongCode,
        Ask::Bundle(who) => Answer::Bundle(who.exercise.id.0.into_bytes().into()),
        Ask::Here(..) => Answer::Here(news()),
        Ask::Sheets(_, sheets) => Answer::Sheets(vec![Verdict::Stored; sheets.0.len()]),
        Ask::Class(..) => Answer::Heard,
        Ask::Secured(_, ids) => Answer::Secured(ids.iter().map(|id| id.0[0] == 1).collect()),
    })
}

pub fn news() -> News {
    let now = "2026-11-22T10:00:00.123Z".parse().unwrap();
    News { now, stamp: [3; 32], standing: Standing::Open, life: 0 }
}

/// The store's side of joining with this code, at a hub whose certificate has this fingerprint.
fn joining(code: join::JoinCode, hub: [u8; 32], body: Vec<u8>) -> impl FnMut(Ask) -> Option<Answer> {
    move |ask| {
        let Ask::Join(ask, _) = ask else { return well(ask) };
        let expected = join::client_proof(&code, &hub, &ask.nonce, &ask.public);
        if !join::is_same(&expected, &ask.proof) {
            return Some(Answer::WrongCode);
        }
        let nonce = join::draw_nonce().unwrap();
        let proof = join::server_proof(&code, &hub, &ask.nonce, &nonce, &sha256(&body));
        Some(Answer::Joined(JoinAnswer { nonce, proof, body: body.clone() }))
    }
}

/// Joins as a station does, and believes only what is proved.
pub fn join_at(address: SocketAddr, code: &join::JoinCode) -> Result<Option<Vec<u8>>, ClientError> {
    let certificate = fetch_certificate(address, LONG)?;
    let hub = fingerprint(&certificate);
    let (nonce, public) = (join::draw_nonce().unwrap(), [5; 32]);
    let proof = join::client_proof(code, &hub, &nonce, &public);
    let ask = reflectory::format::wire::joining::JoinAsk { nonce, proof, public };
    let answer = client(&[address], &certificate, None).join(&ask)?;
    let expected = join::server_proof(code, &hub, &nonce, &answer.nonce, &sha256(&answer.body));
    Ok(join::is_same(&expected, &answer.proof).then_some(answer.body))
}
