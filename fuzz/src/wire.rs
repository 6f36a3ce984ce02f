//! Messages between machines. The first byte says which; what is read must come back as it was when it is written.

use jiff::{SignedDuration, Timestamp};
use reflectory::domain::answer::SheetId;
use reflectory::domain::class::{self as class_rules, Doing, Pace, Spot, Stand};
use reflectory::domain::instrument::GroupIx;
use reflectory::format::wire::bundle::Bundle;
use reflectory::format::wire::class::{self, Said, Welcome};
use reflectory::format::wire::hand_in::{self, HandIn, Verdict};
use reflectory::format::wire::joining::{JoinAnswer, JoinAsk, JoinBody};
use reflectory::format::wire::news::{Here, News, Standing};

use crate::{frugally, made, seed, split};

const KINDS: u8 = 13;

/// Reads bytes as one of the messages.
pub fn try_bytes(data: &[u8]) {
    let (kind, bytes) = split(data);
    frugally(bytes, || read(kind % KINDS, bytes));
}

fn read(kind: u8, bytes: &[u8]) {
    // What a station or a hub says of how many it expects.
    let expected = bytes.len();
    match kind {
        0 => {
            if let Ok(bundle) = Bundle::from_bytes(bytes) {
                assert_eq!(bundle.to_bytes().as_deref(), Ok(bytes));
            }
        }
        1 => {
            if let Ok(ask) = JoinAsk::from_bytes(bytes) {
                assert_eq!(JoinAsk::from_bytes(&ask.to_bytes()), Ok(ask));
            }
        }
        2 => {
            if let Ok(answer) = JoinAnswer::from_bytes(bytes) {
                assert_eq!(answer.to_bytes().as_deref(), Ok(bytes));
            }
        }
        3 => {
            if let Ok(body) = JoinBody::from_bytes(bytes) {
                let again = body.to_bytes().map(|bytes| JoinBody::from_bytes(&bytes));
                assert_eq!(again, Ok(Ok(body)));
            }
        }
        4 => {
            if let Ok(hand_in) = HandIn::from_bytes(bytes) {
                assert_eq!(hand_in.to_bytes().as_deref(), Ok(bytes));
            }
        }
        5 => {
            if let Ok(verdicts) = hand_in::verdicts_from_bytes(bytes, expected) {
                assert_eq!(hand_in::verdicts_to_bytes(&verdicts), bytes);
            }
        }
        6 => {
            if let Ok(ids) = hand_in::ids_from_bytes(bytes) {
                assert_eq!(hand_in::ids_to_bytes(&ids).as_deref(), Ok(bytes));
            }
        }
        7 => {
            if let Ok(secured) = hand_in::secured_from_bytes(bytes, expected) {
                assert_eq!(hand_in::secured_to_bytes(&secured), bytes);
            }
        }
        8 => {
            if let Ok(here) = Here::from_bytes(bytes) {
                assert_eq!(Here::from_bytes(&here.to_bytes()), Ok(here));
            }
        }
        9 => {
            if let Ok(news) = News::from_bytes(bytes) {
                assert_eq!(News::from_bytes(&news.to_bytes()), Ok(news));
            }
        }
        10 => {
            if let Ok(stand) = class::stand_from_bytes(bytes) {
                assert!(class::stand_from_bytes(&class::stand_to_bytes(&stand)) == Ok(stand));
            }
        }
        11 => {
            if let Ok(said) = Said::from_bytes(bytes) {
                assert!(Said::from_bytes(&said.to_bytes()) == Ok(said));
            }
        }
        _ => {
            if let Ok(welcome) = Welcome::from_bytes(bytes) {
                let again = welcome.to_bytes().map(|bytes| Welcome::from_bytes(&bytes));
                assert!(again == Ok(Ok(welcome)));
            }
        }
    }
}

/// One of each.
pub fn seeds() -> Vec<Vec<u8>> {
    let bundle = made::small_bundle();
    let ids = [SheetId([1; 16]), SheetId([2; 16])];
    let hand_in = HandIn(ids.map(|id| (id, vec![3; 40])).into());
    let now: Timestamp = "2026-11-23T10:00:00.123Z".parse().expect("a moment");
    let body = JoinBody { number: 3, token: [8; 32].into(), bundle: bundle.clone() };
    let body = body.to_bytes().expect("a body");
    let answer = JoinAnswer { nonce: [1; 32], proof: [2; 32], body: b"{}".to_vec() };
    let news = News { now, stamp: [4; 32], standing: Standing::Unsealed, life: 7 };
    let (at, timer) = (Spot::Statement("C3".to_owned()), Some(SignedDuration::from_secs(40)));
    let stand = Stand { version: 7, opened: 6, at, pace: Pace::WithinArea, doing: Doing::Answering, timer };
    let left = SignedDuration::from_mins(90);
    let here = class_rules::Here { opened: 6, answered: true, ready: false, handed_in: false, left };
    let messages = [
        bundle.to_bytes().expect("a bundle"),
        JoinAsk { nonce: [1; 32], proof: [2; 32], public: [3; 32] }.to_bytes(),
        answer.to_bytes().expect("an answer"),
        body,
        hand_in.to_bytes().expect("a hand-in"),
        hand_in::verdicts_to_bytes(&Verdict::ALL),
        hand_in::ids_to_bytes(&ids).expect("ids"),
        hand_in::secured_to_bytes(&[true, false]),
        Here { waiting: 12 }.to_bytes(),
        news.to_bytes(),
        class::stand_to_bytes(&stand),
        Said::Here(here).to_bytes(),
        Welcome { number: 3, token: [8; 32].into(), group: GroupIx(2) }.to_bytes().expect("a welcome"),
    ];
    let mut seeds: Vec<Vec<u8>> = (0..KINDS).zip(&messages).map(|(kind, message)| seed(kind, message)).collect();
    seeds.push(seed(0, &made::bundle().to_bytes().expect("a bundle")));
    seeds
}
