//! Links and strangers below the level of messages: connections that break after any byte, requests that are too long, too
//! short or too slow, more connections than there is room for, and a network without IPv4.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::Duration;

use reflectory::domain::lab::{ExerciseOf, HandedUp};
use reflectory::format::wire::hand_in::{HandIn, Verdict};
use reflectory::format::wire::news::{Here, News, Standing};
use reflectory::hub::asks::{Answer, Ask, Asked};
use reflectory::hub::client::{Client, ClientError};
use reflectory::hub::doors::{Doors, Who};
use reflectory::hub::identity::{self, Identity};
use reflectory::hub::limits::Limits;
use reflectory::hub::server::{self, Running};
use reflectory::seal::hub_key::HubKey;
use reflectory::seal::join::sha256;
use reflectory::store::Store;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use socket2::{Domain, Socket, Type};

use super::machines::{
    Hub, Lab, PATIENCE, above, answer, client, file, free_port, hub_command, id, outbox, send, sheets,
};
use crate::support::store::sheet_id;

/// The token of the only station of a small server.
const TOKEN: [u8; 32] = [7; 32];
/// Longest wait for a socket that must close.
const WAIT: Duration = Duration::from_secs(10);

// --- a link that breaks

/// Lets one connection through until so many bytes have gone from the station to the hub, or from the hub to the station.
fn broken_link(to: SocketAddr, up: usize, down: usize) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let (below, _) = listener.accept().unwrap();
        let above = TcpStream::connect(to).unwrap();
        drop(listener);
        let pass = |from: &TcpStream, to: &TcpStream, bytes: usize| {
            let (from, to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
            std::thread::spawn(move || {
                // Whichever way it ends, both are cut.
                let _ = io::copy(&mut (&from).take(bytes as u64), &mut (&to));
                let _ = from.shutdown(Shutdown::Both);
                let _ = to.shutdown(Shutdown::Both);
            })
        };
        let ways = [pass(&below, &above, up), pass(&above, &below, down)];
        ways.into_iter().for_each(|way| way.join().unwrap());
    });
    address
}

#[test]
fn a_link_that_breaks_after_any_byte_brings_each_sheet_once() {
    const WHOLE: usize = usize::MAX >> 1;
    let lab = Lab::new();
    let _hub = lab.hub();
    let station = lab.station("station");
    let own = above(&station);
    let (mut before, mut after, mut through) = (0, 0, 0);
    // Up: the handshake takes some 350 bytes, the request 6,800. Down: the handshake 700, the answer 120.
    let cuts = (0..8_400).step_by(700).map(|up| (up, WHOLE)).chain((0..1_100).step_by(50).map(|down| (WHOLE, down)));
    for (n, (up, down)) in cuts.enumerate() {
        let n = n as u64;
        answer(&station, n);
        let sent = HandIn(outbox(&station));
        assert_eq!(sent.0.len(), 1);
        let there = |expected: usize| assert_eq!(sheets(&lab.store()).len(), expected, "cut after {up} and {down}");
        let broken = client(broken_link(lab.address(), up, down), &own.certificate, Some(&own.token));
        let first = broken.sheets(&sent);
        let again = client(lab.address(), &own.certificate, Some(&own.token)).sheets(&sent).unwrap();
        match (first, again.as_slice()) {
            (Err(_), [Verdict::Stored]) => before += 1,
            // It had arrived, and only the answer was lost.
            (Err(_), [Verdict::AlreadyThere]) => after += 1,
            (Ok(verdicts), [Verdict::AlreadyThere]) if verdicts == [Verdict::Stored] => through += 1,
            other => panic!("cut after {up} and {down}: {other:?}"),
        }
        there(n as usize + 1);
        assert_eq!(send(&station), HandedUp { waiting: 0, refused: 0, is_reached: true, by_stick: false });
    }
    assert!(before > 10 && after > 0 && through > 0, "{before} {after} {through}");
    assert_eq!(file(&lab.store()).unwrap().twice_counts(3), Ok(vec![0; 3]));
}

#[test]
fn where_only_ipv6_is_spoken_a_machine_joins_and_hands_in() {
    let lab = Lab::new();
    let Ok(_) = TcpListener::bind("[::1]:0") else {
        return writeln!(io::stderr(), "not tried: this machine has no IPv6").unwrap();
    };
    let _hub = lab.hub();
    let address = format!("[::1]:{}", lab.port);
    assert_eq!(lab.join("station", &address, &id()).address, address);
    let station = lab.path("station");
    answer(&station, 1);
    assert_eq!(send(&station), HandedUp { waiting: 0, refused: 0, is_reached: true, by_stick: false });
    assert_eq!(above(&station).addresses, [address]);
    assert_eq!(sheets(&lab.store()).len(), 1);
}

#[test]
fn a_hub_that_came_back_at_another_port_is_found_at_any_address_the_station_knows() {
    let mut lab = Lab::new();
    let hub = lab.hub();
    let station = lab.station("station");
    answer(&station, 1);
    drop(hub);
    lab.port = free_port();
    let _moved = Hub::start(hub_command(&lab.store(), lab.port));
    let mut own = above(&station);
    own.addresses.push(lab.address().to_string());
    Store::open_existing(&station).unwrap().set_above(&id(), &own.write()).unwrap();
    assert_eq!(send(&station), HandedUp { waiting: 0, refused: 0, is_reached: true, by_stick: false });
}

// --- a server with small limits

/// A server that answers every question after the first in the way of an open exercise, and its certificate.
struct Small {
    running: Running,
    certificate: Vec<u8>,
    asked: Receiver<Ask>,
}

fn small(limits: Limits) -> Small {
    let key = HubKey::draw().unwrap();
    let certificate = identity::make(&key.tls_pkcs8()).unwrap();
    let identity = Identity { certificate_der: certificate.clone(), key_pkcs8: key.tls_pkcs8() };
    let doors = Arc::new(Doors::default());
    let of = ExerciseOf { school: "a school".to_owned(), id: id() };
    doors.admit(sha256(&TOKEN), Who { exercise: of, station: 1 });
    let (asks, inbox) = sync_channel::<Asked>(64);
    let listener = server::at(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
    let running = server::serve(vec![listener], &identity, doors, asks, limits).unwrap();
    let (told, asked) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for Asked { ask, reply } in inbox {
            reply.send(match &ask {
                Ask::Here(..) => Answer::Here(News {
                    now: "2026-11-24T09:00:00Z".parse().unwrap(),
                    stamp: [0; 32],
                    standing: Standing::Open,
                    life: 0,
                }),
                Ask::Sheets(_, sent) => Answer::Sheets(vec![Verdict::Stored; sent.0.len()]),
                _ => Answer::Busy,
            });
            let _ = told.send(ask);
        }
    });
    Small { running, certificate, asked }
}

impl Small {
    fn address(&self) -> SocketAddr {
        self.running.addresses()[0]
    }

    fn client(&self) -> Client {
        client(self.address(), &self.certificate, Some(&TOKEN))
    }

    /// A connection on which anything can be written.
    fn raw(&self) -> StreamOwned<ClientConnection, TcpStream> {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from(self.certificate.clone())).unwrap();
        let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_protocol_versions(&[&rustls::version::TLS13])
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from(reflectory::hub::NAME).unwrap();
        let socket = TcpStream::connect(self.address()).unwrap();
        socket.set_read_timeout(Some(WAIT)).unwrap();
        StreamOwned::new(ClientConnection::new(Arc::new(config), name).unwrap(), socket)
    }

    /// The status of the answer to this, or nothing where the connection ends without one.
    fn status(&self, request: &[u8]) -> Option<u16> {
        let mut stream = self.raw();
        // It may be refused before all of it is written.
        let _ = stream.write_all(request);
        status(&mut stream)
    }
}

fn status(stream: &mut impl Read) -> Option<u16> {
    let mut said = Vec::new();
    let mut some = [0; 512];
    while !said.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut some) {
            Ok(0) | Err(_) => return None,
            Ok(count) => said.extend_from_slice(&some[..count]),
        }
    }
    String::from_utf8(said).unwrap().split(' ').nth(1)?.parse().ok()
}

/// Whether the other end lets go of a connection, rather than that nothing comes for a long time.
fn is_ended(stream: &mut impl Read) -> bool {
    match stream.read(&mut [0; 1]) {
        Ok(count) => count == 0,
        Err(error) => !matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut),
    }
}

fn head(line: &str, more: &str) -> Vec<u8> {
    let token = "07".repeat(32);
    format!("{line} HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer {token}\r\n{more}\r\n").into_bytes()
}

#[test]
fn requests_that_are_too_long_unmeasured_or_of_no_sense_are_refused_and_asked_of_nobody() {
    let small = small(Limits { sheets_bytes: 10_000, ..Limits::default() });
    let check = |request: &[u8], expected| {
        assert_eq!(small.status(request), Some(expected), "{}", String::from_utf8_lossy(request));
    };
    check(&head("POST /v1/sheets", "Content-Length: 10001\r\n"), 413);
    check(&head("POST /v1/sheets", "Content-Length: 99999999999999\r\n"), 413);
    check(&head("POST /v1/sheets", "Transfer-Encoding: chunked\r\n"), 411);
    check(&[head("POST /v1/sheets", "Content-Length: 3\r\n"), b"abc".to_vec()].concat(), 400);
    check(&head("POST /v1/sheets", "Content-Length: 0\r\n"), 400);
    check(&head("GET /v1/sheets", ""), 404);
    check(&head("GET /../../etc/passwd", ""), 404);
    check(&head("DELETE /v1/bundle", ""), 404);
    check(b"GET /v1/bundle HTTP/1.1\r\nHost: hub\r\n\r\n", 401);
    check(b"GET /v1/bundle HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer 07\r\n\r\n", 401);
    check(b"POST /v1/join HTTP/1.1\r\nHost: hub\r\nContent-Length: 3\r\n\r\nabc", 400);
    let long = b"POST /v1/join HTTP/1.1\r\nHost: hub\r\nContent-Length: 5000\r\n\r\n";
    check(&[long.as_slice(), &[b'x'; 5_000]].concat(), 413);
    check(&head("GET /v1/bundle", &format!("X: {}\r\n", "x".repeat(9_000))), 431);
    check(&head("GET /v1/bundle", &"X: x\r\n".repeat(40)), 431);
    check(b"\x00\x01\x02\r\n\r\n", 400);
    assert!(small.asked.try_recv().is_err(), "nothing of it reached whoever owns the store");
    // And it serves as before.
    assert!(small.client().here(Here { waiting: 0 }).is_ok());
    assert!(matches!(small.asked.recv_timeout(WAIT), Ok(Ask::Here(..))));
}

#[test]
fn who_is_slow_is_let_go_and_nobody_waits_for_them() {
    let moment = Duration::from_millis(300);
    let limits = Limits { handshake: moment, stranger: moment, body: moment, request: 4 * moment, ..Limits::default() };
    let small = small(limits);
    let client = small.client();
    // No handshake, half a head, a body that does not come: each is ended by the hub.
    let mut silent = TcpStream::connect(small.address()).unwrap();
    silent.set_read_timeout(Some(WAIT)).unwrap();
    let mut half = small.raw();
    half.write_all(b"POST /v1/sheets HTTP/1.1\r\nHost: h").unwrap();
    let mut truncated = small.raw();
    truncated.write_all(&head("POST /v1/sheets", "Content-Length: 5000\r\n")).unwrap();
    truncated.write_all(&[1; 100]).unwrap();
    assert!(client.here(Here { waiting: 0 }).is_ok(), "meanwhile others are served");
    assert!(is_ended(&mut silent));
    assert!(is_ended(&mut half));
    assert_eq!(status(&mut truncated), Some(408));
    assert!(client.here(Here { waiting: 0 }).is_ok());
}

#[test]
fn ten_thousand_connections_take_no_room_from_another_address() {
    const ROOM: usize = 20;
    let handshake = 10 * WAIT;
    let limits = Limits { connections: 2 * ROOM, connections_per_address: ROOM, handshake, ..Limits::default() };
    let small = small(limits);
    let from = SocketAddr::new(IpAddr::from([127, 0, 0, 2]), 0);
    let mut held = Vec::new();
    for n in 0..10_000 {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        if n == 0 && socket.bind(&from.into()).is_err() {
            return writeln!(io::stderr(), "not tried: this machine has one loopback address").unwrap();
        }
        if n > 0 {
            socket.bind(&from.into()).unwrap();
        }
        socket.connect(&small.address().into()).unwrap();
        let mut stream = TcpStream::from(socket);
        if held.len() < ROOM {
            held.push(stream);
            continue;
        }
        // Beyond the limit it is closed at once.
        stream.set_read_timeout(Some(WAIT)).unwrap();
        assert!(is_ended(&mut stream), "connection {n}");
        if n % 1_000 == 0 {
            assert!(small.client().here(Here { waiting: 0 }).is_ok(), "after {n}");
        }
    }
    assert!(small.client().here(Here { waiting: 0 }).is_ok());
    drop(held);
}

#[test]
fn a_station_that_asks_too_much_at_once_is_told_to_come_again() {
    // No request may be under way: the next one meets the limit.
    let small = small(Limits { requests_per_station: 0, ..Limits::default() });
    let sent = HandIn(vec![(sheet_id(1), vec![1; 100])]);
    assert!(matches!(small.client().sheets(&sent), Err(ClientError::Busy(after)) if after <= PATIENCE.connect));
    assert!(small.asked.try_recv().is_err());
}
