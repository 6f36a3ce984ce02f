//! A class's hub over real sockets: what the teacher shows reaches all who wait for it at once, and nobody else.

use std::net::Ipv4Addr;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::{Duration, Instant};

use jiff::SignedDuration;
use reflectory::domain::class::{Doing, Here, Pace, Spot, Stand};
use reflectory::format::wire::class::Said;
use reflectory::hub::asks::{Answer, Ask, Asked};
use reflectory::hub::board::Board;
use reflectory::hub::client::ClientError;
use reflectory::hub::found;
use reflectory::hub::limits::Limits;
use reflectory::seal::join::sha256;

use super::lab::{LONG, Lab, TOKEN, bearer, well, who, wide, work};

/// Time in which a clock has gone on by a millisecond, also on a busy machine.
const SOON: Duration = Duration::from_secs(5);

fn stand(version: u64) -> Stand {
    let at = Spot::Statement("C3".to_owned());
    Stand { version, opened: version, at, pace: Pace::Together, doing: Doing::Answering, timer: None }
}

fn class(limits: Limits) -> (Lab, Arc<Board>, Receiver<Asked>) {
    Lab::class(Ipv4Addr::LOCALHOST.into(), limits, stand(1))
}

#[test]
fn what_the_teacher_opens_reaches_forty_machines_that_wait() {
    const MACHINES: u8 = 40;
    let (lab, board, _asks) = class(wide());
    let (heard, hears) = channel();
    let ready = Arc::new(Barrier::new(usize::from(MACHINES) + 1));
    for machine in 1..=MACHINES {
        let mut one = who("class");
        one.station = u32::from(machine);
        lab.doors.admit(sha256(&[machine; 32]), one);
        let (client, heard, ready) = (lab.client(Some(&[machine; 32])), heard.clone(), Arc::clone(&ready));
        thread::spawn(move || {
            assert_eq!(client.class(0), Ok(stand(1)), "who has seen nothing is told at once");
            ready.wait();
            heard.send((machine, client.class(1))).unwrap();
        });
    }
    ready.wait();
    board.show(stand(2));
    let mut all: Vec<(u8, _)> = hears.iter().take(usize::from(MACHINES)).collect();
    all.sort_by_key(|(machine, _)| *machine);
    assert_eq!(all, (1..=MACHINES).map(|machine| (machine, Ok(stand(2)))).collect::<Vec<_>>());
}

#[test]
fn who_waits_in_vain_hears_the_same_again_and_another_version_need_not_be_higher() {
    let (lab, _board, _asks) = class(Limits { poll: Duration::from_millis(20), ..wide() });
    let client = lab.client(Some(&TOKEN));
    assert_eq!(client.class(1), Ok(stand(1)));
    let (lab, board, _asks) = class(Limits { poll: LONG * 2, ..wide() });
    board.show(stand(5));
    let client = lab.client(Some(&TOKEN));
    assert_eq!(client.class(9), Ok(stand(5)), "the teacher's clock was set back");
}

#[test]
fn a_timer_is_told_as_it_stands_by_then() {
    let (lab, board, _asks) = class(wide());
    let minute = SignedDuration::from_mins(1);
    board.show(Stand { timer: Some(minute), ..stand(2) });
    let client = lab.client(Some(&TOKEN));
    let first = client.class(0).unwrap().timer.unwrap();
    assert!(SignedDuration::ZERO < first && first <= minute, "{first:?}");
    let begun = Instant::now();
    let falls = || client.class(0).unwrap().timer.unwrap() < first;
    assert!(std::iter::repeat_with(falls).take_while(|_| begun.elapsed() < SOON).any(|falls| falls));
    board.show(Stand { timer: Some(SignedDuration::ZERO), ..stand(3) });
    assert_eq!(client.class(0).unwrap().timer, Some(SignedDuration::ZERO));
}

#[test]
fn what_machines_say_is_asked_under_their_own_name() {
    let (lab, _board, asks) = class(wide());
    let (heard, hears) = channel();
    work(asks, move |ask| {
        heard.send(format!("{ask:?}")).unwrap();
        well(ask)
    });
    let left = SignedDuration::from_mins(91);
    let here = Here { opened: 1, answered: true, ready: true, handed_in: false, left };
    for said in [Said::Here(here), Said::Gone] {
        assert_eq!(lab.client(Some(&TOKEN)).class_here(said), Ok(()));
        assert_eq!(hears.recv().unwrap(), format!("{:?}", Ask::Class(who("first"), said)));
    }
    let (lab, _board, asks) = class(wide());
    work(asks, |_| Some(Answer::NotYours));
    assert_eq!(lab.client(Some(&TOKEN)).class_here(Said::Gone), Err(ClientError::Refused));
}

#[test]
fn strangers_and_what_is_no_question_of_a_class_are_refused() {
    let (lab, _board, asks) = class(wide());
    let check = |request: String, expected: &str| {
        let mut raw = lab.raw();
        raw.say(&request);
        assert_eq!(raw.status(), expected, "{request}");
    };
    let get = |path: &str, more: &str| format!("GET {path} HTTP/1.1\r\nHost: hub\r\n{more}\r\n");
    let said = |length: usize| {
        format!("POST /v1/class/here HTTP/1.1\r\nHost: hub\r\n{}Content-Length: {length}\r\n\r\n", bearer(&TOKEN))
    };
    check(get("/v1/class?seen=0", ""), "401");
    check(get("/v1/class?seen=0", &bearer(&[1; 32])), "401");
    check(get("/v1/class", &bearer(&TOKEN)), "400");
    check(get("/v1/class?seen=", &bearer(&TOKEN)), "400");
    check(get("/v1/class?seen=-1", &bearer(&TOKEN)), "400");
    check(get("/v1/class?seen=18446744073709551616", &bearer(&TOKEN)), "400");
    check(get("/v1/class?seen=0", &bearer(&TOKEN)), "200");
    check(said(1025), "413");
    check(said(4) + "junk", "400");
    assert!(asks.try_recv().is_err());
    assert_eq!(lab.client(None).class(0), Err(ClientError::Refused));
    // A coordinator's hub has no such place.
    let hub = Lab::new(wide(), well);
    assert_eq!(hub.client(Some(&TOKEN)).class(0), Err(ClientError::Bad));
}

#[test]
fn a_hub_that_stops_answers_those_who_wait() {
    let (lab, board, _asks) = class(Limits { stop: LONG, ..wide() });
    let client = lab.client(Some(&TOKEN));
    assert_eq!(client.class(0), Ok(stand(1)));
    let waiting = thread::spawn(move || client.class(1));
    // Shown first and stopped then: whoever waits, or asks a moment later over the connection it has, is told.
    board.show(Stand { doing: Doing::Over, ..stand(2) });
    assert_eq!(waiting.join().unwrap(), Ok(Stand { doing: Doing::Over, ..stand(2) }));
    lab.hub.stop();
}

#[test]
fn a_class_is_found_under_its_own_name_only() {
    let (own, other) = ([1; 8], [2; 8]);
    // Where the network or the machine allows no multicast, nothing is found, and that is no error.
    let _announced = found::announce_class(&own, 4711);
    assert!(found::browse_class(&own, Duration::from_millis(300)).iter().all(|address| address.port() == 4711));
    assert_eq!(found::browse_class(&other, Duration::from_millis(50)), []);
}
