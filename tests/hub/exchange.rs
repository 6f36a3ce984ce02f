//! What goes through: joining, asking, handing in; and what a station learns when it does not.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{channel, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use reflectory::domain::answer::SheetId;
use reflectory::format::wire::hand_in::{HandIn, Verdict};
use reflectory::format::wire::joining::JoinAsk;
use reflectory::format::wire::news::Here;
use reflectory::hub::asks::{Answer, Ask, Asked};
use reflectory::hub::client::{Client, ClientError, Patience};
use reflectory::hub::identity::make;
use reflectory::hub::limits::Limits;
use reflectory::hub::pin::{fetch_certificate, fingerprint};
use reflectory::hub::server::{at, listen};
use reflectory::hub::{HubError, PORT, found};
use reflectory::seal::hub_key::HubKey;
use reflectory::seal::join::{self, sha256};

use super::lab::{LONG, Lab, OTHER_TOKEN, TOKEN, client, join_at, news, nobody, well, who, wide, work};

fn sheets(number: u8) -> HandIn {
    HandIn((0..number).map(|n| (SheetId([n; 16]), vec![n; 1400])).collect())
}

/// Passes connections on and counts them.
fn counted(to: SocketAddr) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let (address, count) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let counter = Arc::clone(&count);
    thread::spawn(move || {
        for mut near in listener.incoming().map(Result::unwrap) {
            counter.fetch_add(1, Ordering::SeqCst);
            let mut far = TcpStream::connect(to).unwrap();
            let (mut near_out, mut far_out) = (near.try_clone().unwrap(), far.try_clone().unwrap());
            thread::spawn(move || io::copy(&mut near, &mut far_out).map(|_| far_out.shutdown(Shutdown::Both)));
            thread::spawn(move || io::copy(&mut far, &mut near_out).map(|_| near_out.shutdown(Shutdown::Both)));
        }
    });
    (address, count)
}

#[test]
fn a_station_joins_fetches_says_that_it_is_there_and_hands_in_on_one_connection() {
    let code = join::draw().unwrap();
    let lab = Lab::joinable(wide(), &code, b"number, token, bundle");
    assert_eq!(join_at(lab.address(), &code), Ok(Some(b"number, token, bundle".to_vec())));

    let (address, connections) = counted(lab.address());
    let station = client(&[address], &lab.identity.certificate_der, Some(&TOKEN));
    assert_eq!(station.bundle().unwrap(), b"first");
    assert_eq!(station.here(Here { waiting: 3 }), Ok(news()));
    for number in [1, 2, 64] {
        assert_eq!(station.sheets(&sheets(number)), Ok(vec![Verdict::Stored; usize::from(number)]));
    }
    assert_eq!(station.secured(&[SheetId([0; 16]), SheetId([1; 16])]), Ok(vec![false, true]));
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

#[test]
fn what_a_station_hands_in_arrives_as_it_was_and_under_its_own_name() {
    let (lab, asks) = Lab::unanswered(Ipv4Addr::LOCALHOST.into(), wide(), 64);
    let (heard, hears) = channel();
    work(asks, move |ask| {
        heard.send(format!("{ask:?}")).unwrap();
        well(ask)
    });
    lab.client(Some(&TOKEN)).sheets(&sheets(2)).unwrap();
    lab.client(Some(&OTHER_TOKEN)).here(Here { waiting: 9 }).unwrap();
    assert_eq!(hears.recv().unwrap(), format!("{:?}", Ask::Sheets(who("first"), sheets(2))));
    assert_eq!(hears.recv().unwrap(), format!("{:?}", Ask::Here(who("second"), Here { waiting: 9 })));
}

#[test]
fn a_token_opens_its_own_exercise_and_none_opens_nothing() {
    let lab = Lab::new(wide(), well);
    let (first, second) = (lab.client(Some(&TOKEN)), lab.client(Some(&OTHER_TOKEN)));
    assert_eq!(first.bundle().unwrap(), b"first");
    assert_eq!(second.bundle().unwrap(), b"second");
    for token in [None, Some(&[9; 32]), Some(&sha256(&TOKEN))] {
        let stranger = lab.client(token);
        assert_eq!(stranger.bundle(), Err(ClientError::Refused));
        assert_eq!(stranger.here(Here { waiting: 0 }), Err(ClientError::Refused));
        assert_eq!(stranger.sheets(&sheets(64)), Err(ClientError::Refused));
        assert_eq!(stranger.secured(&[]), Err(ClientError::Refused));
    }
    // A station that joins again has a new token; an exercise that ends has none. Connections do not outlast it.
    lab.doors.admit(sha256(&[6; 32]), who("first"));
    assert_eq!(first.bundle(), Err(ClientError::Refused));
    assert_eq!(lab.client(Some(&[6; 32])).bundle().unwrap(), b"first");
    lab.doors.keep_only(&[sha256(&[6; 32])].into());
    assert_eq!(second.bundle(), Err(ClientError::Refused));
    assert_eq!(lab.client(Some(&[6; 32])).bundle().unwrap(), b"first");
}

#[test]
fn a_machine_with_another_certificate_is_told_nothing() {
    let (impostor, asks) = Lab::unanswered(Ipv4Addr::LOCALHOST.into(), wide(), 64);
    let real = Lab::new(wide(), well);
    let station = client(&[impostor.address()], &real.identity.certificate_der, Some(&TOKEN));
    assert_eq!(station.sheets(&sheets(1)), Err(ClientError::WrongHub));
    assert_eq!(station.bundle(), Err(ClientError::WrongHub));
    assert!(asks.try_recv().is_err());
}

#[test]
fn a_join_that_is_passed_on_by_somebody_between_proves_nothing() {
    let code = join::draw().unwrap();
    let real = Lab::joinable(wide(), &code, b"secrets");
    let between = Lab::new(wide(), well);
    // The station meets the one between and proves the code for its certificate, which is passed on.
    let met = fetch_certificate(between.address(), LONG).unwrap();
    assert_eq!(met, between.identity.certificate_der);
    let (nonce, public) = ([1; 32], [2; 32]);
    let ask = JoinAsk { nonce, public, proof: join::client_proof(&code, &fingerprint(&met), &nonce, &public) };
    assert_eq!(real.client(None).join(&ask), Err(ClientError::Refused));
    // And what the real hub answers somebody else does not fit the certificate of the one between.
    let own = fingerprint(&real.identity.certificate_der);
    let ask = JoinAsk { proof: join::client_proof(&code, &own, &nonce, &public), ..ask };
    let answer = real.client(None).join(&ask).unwrap();
    let proof = |hub| join::server_proof(&code, &hub, &nonce, &answer.nonce, &sha256(&answer.body));
    assert!(join::is_same(&answer.proof, &proof(own)));
    assert!(!join::is_same(&answer.proof, &proof(fingerprint(&met))));
}

#[test]
fn a_client_tries_every_address_and_stays_with_the_one_that_answers() {
    let (lab, other) = (Lab::new(wide(), well), Lab::new(wide(), well));
    let six = lab.hub.addresses()[1];
    assert!(six.is_ipv6());
    let certificate = &lab.identity.certificate_der;
    for addresses in [&[six][..], &[nobody(), lab.address()], &[other.address(), nobody(), six]] {
        let station = client(addresses, certificate, Some(&TOKEN));
        assert_eq!(station.bundle().unwrap(), b"first");
        assert_eq!(station.bundle().unwrap(), b"first");
    }
    let (nowhere, elsewhere) = ([nobody()], [nobody(), other.address(), nobody()]);
    assert_eq!(client(&nowhere, certificate, Some(&TOKEN)).bundle(), Err(ClientError::Unreachable));
    assert_eq!(client(&elsewhere, certificate, Some(&TOKEN)).bundle(), Err(ClientError::WrongHub));
    assert_eq!(fetch_certificate(nowhere[0], LONG), Err(ClientError::Unreachable));
    assert!(matches!(Client::new(&[], certificate, None, Patience::default()), Err(ClientError::Unreachable)));
}

#[test]
fn whoever_answers_without_being_a_hub_is_told_apart_from_nobody() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for mut stream in listener.incoming().map(Result::unwrap) {
            io::Write::write_all(&mut stream, b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi").unwrap();
            // Until the other end has gone.
            let _ = io::copy(&mut stream, &mut io::sink());
        }
    });
    let certificate = super::lab::identity().certificate_der;
    assert_eq!(fetch_certificate(address, LONG), Err(ClientError::WrongHub));
    assert_eq!(client(&[address], &certificate, Some(&TOKEN)).bundle(), Err(ClientError::WrongHub));
}

#[test]
fn a_hub_that_never_answers_costs_no_more_than_the_patience() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let (address, short) = (listener.local_addr().unwrap(), Duration::from_millis(50));
    let begun = Instant::now();
    assert_eq!(fetch_certificate(address, short), Err(ClientError::Unreachable));
    let certificate = super::lab::identity().certificate_der;
    let station = Client::new(&[address], &certificate, None, Patience { connect: short, whole: short }).unwrap();
    assert_eq!(station.bundle(), Err(ClientError::Unreachable));
    assert!(begun.elapsed() < LONG);
}

#[test]
fn a_full_disk_a_busy_store_and_a_store_that_fell_over_are_no_silence() {
    for (answer, expected) in [
        (Some(Answer::Full), ClientError::Full(Duration::from_secs(60))),
        (Some(Answer::Busy), ClientError::Busy(Duration::from_secs(1))),
        (None, ClientError::Busy(Duration::from_secs(1))),
        (Some(Answer::NotYours), ClientError::Refused),
        (Some(Answer::Sheets(vec![Verdict::Stored; 3])), ClientError::Bad),
        (Some(Answer::Bundle(vec![0; 70].into())), ClientError::Bad),
    ] {
        let lab = Lab::new(wide(), move |_| answer.clone());
        assert_eq!(lab.client(Some(&TOKEN)).sheets(&sheets(2)), Err(expected));
    }
    let long = Lab::new(wide(), |_| Some(Answer::Bundle(vec![0; (8 << 20) + 1].into())));
    assert_eq!(long.client(Some(&TOKEN)).bundle(), Err(ClientError::Bad));
    // The thread behind the hub panics at the first question; the hub itself goes on.
    let (lab, asks) = Lab::unanswered(Ipv4Addr::LOCALHOST.into(), wide(), 64);
    work(asks, |_| panic!("a fault of the store's thread"));
    for _ in 0..2 {
        assert!(matches!(lab.client(Some(&TOKEN)).bundle(), Err(ClientError::Busy(_))));
        assert_eq!(lab.client(None).bundle(), Err(ClientError::Refused));
    }
}

#[test]
fn where_the_store_is_behind_a_station_is_told_at_once_and_nothing_waits_in_vain() {
    let (lab, asks) = Lab::unanswered(Ipv4Addr::LOCALHOST.into(), wide(), 1);
    let first = thread::spawn({
        let station = lab.client(Some(&TOKEN));
        move || station.bundle()
    });
    let Asked { ask, reply } = asks.recv().unwrap();
    // One place is in the queue: of two that come now one waits in it, and the other is told.
    let (said, says) = channel();
    for token in [TOKEN, OTHER_TOKEN] {
        let (station, said) = (lab.client(Some(&token)), said.clone());
        thread::spawn(move || said.send(station.here(Here { waiting: 0 })).unwrap());
    }
    assert!(matches!(says.recv().unwrap(), Err(ClientError::Busy(_))));
    reply.send(well(ask).unwrap());
    assert_eq!(first.join().unwrap().unwrap(), b"first");
    work(asks, well);
    assert_eq!(says.recv().unwrap(), Ok(news()));
    assert_eq!(lab.client(Some(&TOKEN)).bundle().unwrap(), b"first");

    let limits = Limits { answer: Duration::from_millis(20), ..wide() };
    let (lab, _unheard) = Lab::unanswered(Ipv4Addr::LOCALHOST.into(), limits, 64);
    assert!(matches!(lab.client(Some(&TOKEN)).bundle(), Err(ClientError::Busy(_))));
}

#[test]
fn stopping_ends_what_is_open_and_finishes_what_was_asked() {
    let (lab, asks) =
        Lab::unanswered(Ipv4Addr::LOCALHOST.into(), Limits { stop: LONG * 4, stranger: LONG * 4, ..wide() }, 64);
    let (address, certificate) = (lab.address(), lab.identity.certificate_der.clone());
    let asking = thread::spawn({
        let station = lab.client(Some(&TOKEN));
        move || station.bundle()
    });
    let Asked { ask, reply } = asks.recv().unwrap();
    // Somebody whose connection is kept for the next question holds nothing up.
    let mut idle = lab.raw();
    idle.say("GET /v1/nothing HTTP/1.1\r\nHost: hub\r\n\r\n");
    assert_eq!(idle.status(), "401");
    let (stopped, stops) = sync_channel(0);
    thread::spawn(move || {
        lab.hub.stop();
        stopped.send(()).unwrap();
    });
    // Nobody new is let in while the one question is still open.
    while TcpStream::connect(address).is_ok_and(|one| one.peer_addr().is_ok()) {}
    reply.send(well(ask).unwrap());
    assert_eq!(asking.join().unwrap().unwrap(), b"first");
    assert_eq!(idle.hear(""), "");
    stops.recv_timeout(LONG).unwrap();
    assert_eq!(client(&[address], &certificate, Some(&TOKEN)).bundle(), Err(ClientError::Unreachable));
}

#[test]
fn stopping_does_not_wait_for_those_who_only_sit_there() {
    let limits = Limits { stop: Duration::from_millis(50), handshake: LONG * 4, ..wide() };
    let (lab, asks) = Lab::unanswered(Ipv4Addr::LOCALHOST.into(), limits, 64);
    let _silent: Vec<TcpStream> = (0..20).map(|_| TcpStream::connect(lab.address()).unwrap()).collect();
    let mut idle = lab.raw();
    idle.say("POST /v1/he");
    let waiting = thread::spawn({
        let station = lab.client(Some(&TOKEN));
        move || station.bundle()
    });
    let unanswered = asks.recv().unwrap();
    let begun = Instant::now();
    lab.hub.stop();
    assert!(begun.elapsed() < LONG, "{:?}", begun.elapsed());
    assert_eq!(waiting.join().unwrap(), Err(ClientError::Unreachable));
    assert_eq!(idle.hear(""), "");
    unanswered.reply.send(Answer::Busy);
}

#[test]
fn a_certificate_is_the_same_for_the_same_key_and_names_nobody() {
    let key = HubKey::draw().unwrap().tls_pkcs8();
    let (one, again) = (make(&key).unwrap(), make(&key).unwrap());
    assert_eq!(one, again);
    assert_ne!(one, make(&HubKey::draw().unwrap().tls_pkcs8()).unwrap());
    assert!(one.len() < 500, "{}", one.len());
    assert!(matches!(make(b"no key"), Err(HubError::Identity(_))));
}

#[test]
fn a_hub_listens_in_both_families_and_says_when_a_port_is_taken() {
    let listeners = listen(0).unwrap();
    let port = listeners[0].local_addr().unwrap().port();
    assert!(listeners.iter().all(|one| one.local_addr().unwrap().port() == port));
    let reached = |address: SocketAddr| TcpStream::connect(address).is_ok();
    assert!(reached((Ipv4Addr::LOCALHOST, port).into()));
    assert!(reached((Ipv6Addr::LOCALHOST, port).into()));
    assert!(matches!(listen(port), Err(HubError::Port { port: said, .. }) if said == port));
    // Taken in one family only.
    for one in [(Ipv4Addr::UNSPECIFIED, 0).into(), (Ipv6Addr::UNSPECIFIED, 0).into()] {
        let taken = at(one).unwrap();
        assert!(matches!(listen(taken.local_addr().unwrap().port()), Err(HubError::Port { .. })), "{one}");
    }
}

#[test]
fn looking_for_hubs_ends_in_time_and_finding_none_is_no_error() {
    let begun = Instant::now();
    let found = found::browse(Duration::from_millis(30));
    assert!(begun.elapsed() < LONG);
    assert!(found.iter().all(|address| address.port() != 0), "{found:?}");
    assert_eq!(found::by_name("127.0.0.1"), [SocketAddr::from((Ipv4Addr::LOCALHOST, PORT))]);
}
