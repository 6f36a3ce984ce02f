//! What is refused, and that it costs nobody else anything.

use std::collections::VecDeque;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpStream};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use reflectory::format::wire::joining::JoinAsk;
use reflectory::format::wire::news::Here;
use reflectory::hub::asks::Answer;
use reflectory::hub::client::ClientError;
use reflectory::hub::limits::{Guessing, Limits};
use reflectory::seal::join;

use super::lab::{LONG, Lab, OTHER_TOKEN, TOKEN, bearer, client, join_at, well, wide};

const SHORT: Duration = Duration::from_millis(30);

fn head(method: &str, path: &str, more: &str) -> String {
    format!("{method} {path} HTTP/1.1\r\nHost: hub\r\n{more}\r\n")
}

fn post(path: &str, length: usize) -> String {
    head("POST", path, &format!("{}Content-Length: {length}\r\n", bearer(&TOKEN)))
}

/// Bytes until the other end closes; how many.
fn until_closed(stream: &mut TcpStream) -> usize {
    stream.set_read_timeout(Some(LONG)).unwrap();
    let mut heard = Vec::new();
    match stream.read_to_end(&mut heard) {
        Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => panic!("the hub does not close"),
        Ok(_) | Err(_) => heard.len(),
    }
}

#[test]
fn what_is_not_a_question_of_ours_gets_a_refusal_and_is_never_asked() {
    let (lab, asks) = Lab::unanswered(Ipv4Addr::LOCALHOST.into(), wide(), 64);
    let check = |request: String, expected: &str| {
        let mut raw = lab.raw();
        raw.say(&request);
        assert_eq!(raw.status(), expected, "{request}");
    };
    check(head("GET", "/v1/bundle", ""), "401");
    check(head("GET", "/v1/nothing", ""), "401");
    check(head("GET", "/v1/bundle", "Authorization: Bearer 00\r\n"), "401");
    check(head("GET", "/v1/bundle", &bearer(&TOKEN).replace("Bearer", "Basic")), "401");
    check(head("GET", "/v1/nothing", &bearer(&TOKEN)), "404");
    check(head("POST", "/v1/bundle", &format!("{}Content-Length: 0\r\n", bearer(&TOKEN))), "404");
    check(head("GET", "/v1/join", &bearer(&TOKEN)), "404");
    check("nonsense\r\n\r\n".to_owned(), "400");
    check(post("/v1/sheets", (4 << 20) + 1), "413");
    check(post("/v1/here", 1025), "413");
    check(post("/v1/secured", 8001), "413");
    check(head("POST", "/v1/join", "Content-Length: 4097\r\n"), "413");
    check(post("/v1/sheets", 1 << 40), "413");
    check(post("/v1/sheets", 4) + "junk", "400");
    check(post("/v1/here", 4) + "junk", "400");
    check(post("/v1/secured", 4) + "junk", "400");
    check(head("POST", "/v1/join", "Content-Length: 4\r\n") + "junk", "400");
    check(head("POST", "/v1/here", &format!("{}Transfer-Encoding: chunked\r\n", bearer(&TOKEN))), "411");
    check(head("GET", "/v1/bundle", &format!("X: {}\r\n", "y".repeat(9000))), "431");
    check(head("GET", "/v1/bundle", &"X: y\r\n".repeat(40)), "431");
    assert!(asks.try_recv().is_err());
}

#[test]
fn a_refused_hand_in_is_heard_to_its_end_so_that_the_refusal_arrives() {
    let lab = Lab::new(wide(), well);
    let mut raw = lab.raw();
    let request = head("POST", "/v1/sheets", "Content-Length: 2000000\r\n").into_bytes();
    raw.say([request, vec![0; 2_000_000]].concat());
    assert_eq!(raw.status(), "401");
    // The connection is still good.
    raw.say(head("GET", "/v1/bundle", &bearer(&TOKEN)));
    assert!(raw.hear("first").starts_with("HTTP/1.1 200"));
}

#[test]
fn half_a_hand_in_is_none() {
    let (lab, asks) = Lab::unanswered(Ipv4Addr::LOCALHOST.into(), wide(), 64);
    let mut raw = lab.raw();
    raw.say(post("/v1/sheets", 1000) + "half");
    raw.0.sock.shutdown(Shutdown::Both).unwrap();
    // A further question shows that the hub has seen the end of the first, or goes on without it.
    let station = lab.client(Some(&TOKEN));
    let asking = thread::spawn(move || station.here(Here { waiting: 1 }));
    let asked = asks.recv().unwrap();
    assert!(format!("{:?}", asked.ask).starts_with("Here"), "{:?}", asked.ask);
    asked.reply.send(well(asked.ask).unwrap());
    assert!(asking.join().unwrap().is_ok());
    assert!(asks.try_recv().is_err());
}

#[test]
fn whoever_is_slow_is_shown_out() {
    let slow = |limits: Limits| Lab::new(limits, well);

    let lab = slow(Limits { handshake: SHORT, ..wide() });
    assert_eq!(until_closed(&mut TcpStream::connect(lab.address()).unwrap()), 0);

    // A head that never ends, with and without a byte now and then.
    let lab = slow(Limits { stranger: SHORT, handshake: LONG, ..wide() });
    let mut raw = lab.raw();
    raw.try_say("POST /v1/here HTTP/1.1\r\n");
    assert_eq!(raw.hear(""), "");
    let mut raw = lab.raw();
    while raw.try_say("X: y\r\n") {}

    let lab = slow(Limits { body: SHORT, ..wide() });
    let mut raw = lab.raw();
    raw.say(post("/v1/here", 10) + "half");
    assert_eq!(raw.status(), "408");

    // Long enough for a handshake on a busy machine.
    let lab = slow(Limits { stranger: SHORT * 50, idle: SHORT, request: SHORT, ..wide() });
    let mut raw = lab.raw();
    raw.say(head("GET", "/v1/bundle", &bearer(&TOKEN)));
    assert!(raw.hear("").ends_with("first"), "served, then closed");

    // Asking again and again without a token does not make anybody known.
    let lab = slow(Limits { stranger: SHORT, ..wide() });
    let mut raw = lab.raw();
    while raw.try_say(head("GET", "/v1/bundle", "")) && !raw.status().is_empty() {}
}

#[test]
fn whoever_speaks_no_tls_is_not_heard() {
    let (lab, asks) = Lab::unanswered(Ipv4Addr::LOCALHOST.into(), wide(), 64);
    let mut stream = TcpStream::connect(lab.address()).unwrap();
    stream.write_all(head("GET", "/v1/bundle", &bearer(&TOKEN)).as_bytes()).unwrap();
    until_closed(&mut stream);
    assert!(asks.try_recv().is_err());
}

#[test]
fn three_thousand_connections_leave_a_hub_of_fifty_as_it_was() {
    let limits = Limits { connections: 50, connections_per_address: 50, handshake: LONG * 4, ..wide() };
    let lab = Lab::new(limits, well);
    let mut held: VecDeque<TcpStream> = (0..50).map(|_| TcpStream::connect(lab.address()).unwrap()).collect();
    // The one above the limit is closed at once, without a word.
    assert_eq!(until_closed(&mut TcpStream::connect(lab.address()).unwrap()), 0);
    assert_eq!(lab.client(Some(&TOKEN)).bundle(), Err(ClientError::Unreachable));
    for _ in 0..3_000 {
        if let Ok(one) = TcpStream::connect(lab.address()) {
            held.push_back(one);
        }
        if held.len() > 200 {
            held.pop_front();
        }
    }
    drop(held);
    let station = lab.client(Some(&TOKEN));
    let begun = std::time::Instant::now();
    while station.bundle().is_err() {
        assert!(begun.elapsed() < LONG, "the places of those who left stay taken");
    }
    assert_eq!(station.bundle().unwrap(), b"first");
}

#[test]
fn one_address_cannot_take_every_place() {
    let lab = Lab::new(Limits { connections: 10, connections_per_address: 3, ..wide() }, well);
    let _held: Vec<TcpStream> = (0..3).map(|_| TcpStream::connect(lab.address()).unwrap()).collect();
    assert_eq!(lab.client(Some(&TOKEN)).bundle(), Err(ClientError::Unreachable));
    let elsewhere = client(&[lab.hub.addresses()[1]], &lab.identity.certificate_der, Some(&TOKEN));
    assert_eq!(elsewhere.bundle().unwrap(), b"first");
}

#[test]
fn one_station_cannot_take_every_turn() {
    let (lab, asks) = Lab::unanswered(Ipv4Addr::LOCALHOST.into(), wide(), 64);
    let waiting: Vec<_> = (0..2)
        .map(|_| {
            let station = lab.client(Some(&TOKEN));
            thread::spawn(move || station.bundle())
        })
        .collect();
    let asked = [asks.recv().unwrap(), asks.recv().unwrap()];
    assert!(matches!(lab.client(Some(&TOKEN)).bundle(), Err(ClientError::Busy(_))));
    let other = lab.client(Some(&OTHER_TOKEN));
    let other = thread::spawn(move || other.bundle());
    let last = asks.recv().unwrap();
    for asked in asked.into_iter().chain([last]) {
        asked.reply.send(well(asked.ask).unwrap());
    }
    assert_eq!(other.join().unwrap().unwrap(), b"second");
    assert!(waiting.into_iter().all(|one| one.join().unwrap().unwrap() == b"first"));
}

#[test]
fn all_bodies_together_have_an_end() {
    let limits = Limits { bodies_bytes: 8 * 1024, body: SHORT, ..wide() };
    let (lab, asks) = Lab::unanswered(Ipv4Addr::LOCALHOST.into(), limits, 64);
    let sheets = |station: &reflectory::hub::client::Client, bytes: usize| {
        let id = reflectory::domain::answer::SheetId([1; 16]);
        station.sheets(&reflectory::format::wire::hand_in::HandIn(vec![(id, vec![0; bytes])]))
    };
    let (station, other) = (lab.client(Some(&TOKEN)), lab.client(Some(&OTHER_TOKEN)));
    let first = thread::spawn(move || sheets(&station, 5000));
    let asked = asks.recv().unwrap();
    // What was read and is not yet answered counts.
    assert!(matches!(sheets(&other, 5000), Err(ClientError::Busy(_))));
    asked.reply.send(well(asked.ask).unwrap());
    assert!(first.join().unwrap().is_ok());
    let second = thread::spawn(move || sheets(&other, 5000));
    let asked = asks.recv().unwrap();
    asked.reply.send(well(asked.ask).unwrap());
    assert!(second.join().unwrap().is_ok());
}

#[test]
fn guesses_at_a_join_code_wait_and_keep_nobody_else_waiting() {
    let code = join::draw().unwrap();
    let guessing = Guessing { free: 3, first_wait: LONG, longest_wait: LONG * 4, ..Guessing::default() };
    let lab = Lab::joinable(Limits { guessing, ..wide() }, &code, b"joined");
    let wrong = join::draw().unwrap();
    for _ in 0..3 {
        assert_eq!(join_at(lab.address(), &wrong), Err(ClientError::Refused));
    }
    let Err(ClientError::Busy(wait)) = join_at(lab.address(), &wrong) else { panic!("a fourth guess is heard") };
    assert!(wait > LONG / 2, "{wait:?}");
    // Not even the right one is heard from there, for it might be a guess.
    assert!(matches!(join_at(lab.address(), &code), Err(ClientError::Busy(_))));
    assert_eq!(join_at(lab.hub.addresses()[1], &code), Ok(Some(b"joined".to_vec())));
    assert_eq!(lab.client(Some(&TOKEN)).bundle().unwrap(), b"first", "stations are not guessing");
}

#[test]
fn few_join_at_once() {
    let (lab, asks) = Lab::unanswered(Ipv4Addr::LOCALHOST.into(), Limits { joins: 2, ..wide() }, 64);
    let ask = JoinAsk { nonce: [1; 32], proof: [2; 32], public: [3; 32] };
    let (said, says) = channel();
    for _ in 0..2 {
        let (station, said) = (lab.client(None), said.clone());
        thread::spawn(move || said.send(station.join(&ask)).unwrap());
    }
    let asked = [asks.recv().unwrap(), asks.recv().unwrap()];
    assert!(matches!(lab.client(None).join(&ask), Err(ClientError::Busy(_))));
    for asked in asked {
        asked.reply.send(Answer::WrongCode);
        assert_eq!(says.recv().unwrap(), Err(ClientError::Refused));
    }
}
