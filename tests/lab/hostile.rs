//! Whoever is at the other end may be anybody: sheets that are replayed, changed or another's, tokens and pins that are
//! wrong or missing, guesses, and impostors.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::sync_channel;

use reflectory::domain::answer::{Answer as Given, Sheet};
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::lab::HandedUp;
use reflectory::format::wire::bundle::Bundle;
use reflectory::format::wire::hand_in::{HandIn, Verdict};
use reflectory::format::wire::joining::{JoinAnswer, JoinAsk};
use reflectory::format::wire::news::Here;
use reflectory::hub::asks::{Answer, Ask};
use reflectory::hub::client::{Client, ClientError};
use reflectory::hub::doors::Doors;
use reflectory::hub::identity::{self, Identity};
use reflectory::hub::limits::Limits;
use reflectory::hub::pin;
use reflectory::hub::server::{self, Running};
use reflectory::runtime::exercise_files::{self, Opened, activation};
use reflectory::runtime::lab::joining;
use reflectory::runtime::lab::sending::Sending;
use reflectory::seal::envelope::{Contents, seal_envelope};
use reflectory::seal::hub_key::HubKey;
use reflectory::seal::join;
use reflectory::seal::sheet::sealed_len;
use reflectory::store::Store;

use super::machines::{Lab, PATIENCE, above, answer, client, client_of, file, id, opened, outbox, send, sheets};
use crate::support::app::{EXERCISE, activate_in, draft_of};
use crate::support::store::{STUDENTS, sheet_id};

/// What waits on a station, as one request.
fn hand_in(station: &Path) -> HandIn {
    HandIn(outbox(station))
}

/// A sheet in an envelope that anybody can make who knows a hub's public keys.
fn made(station: &Path, change: impl FnOnce(&mut Contents)) -> HandIn {
    let expected = opened(station).sealing;
    let mut contents = Contents {
        group: STUDENTS.0 as u8,
        id: sheet_id(900).0,
        receipt: None,
        slip: None,
        sealing: expected.fingerprint(),
        body: vec![7; sealed_len(expected.padded as usize, expected.keys.len())],
    };
    change(&mut contents);
    HandIn(vec![(sheet_id(900), seal_envelope(&contents, &above(station).transport, &bound(station)).unwrap())])
}

#[test]
fn what_is_sent_again_is_stored_once_and_what_was_changed_on_the_way_not_at_all() {
    let lab = Lab::new();
    let _hub = lab.hub();
    let station = lab.station("station");
    let ids: BTreeSet<_> = (0..3).map(|n| answer(&station, n)).collect();
    let (client, sent) = (client_of(&station, lab.address()), hand_in(&station));
    // Changed anywhere: in the version, in the key, in the text, at its end; shorter; empty.
    let (first, envelope) = sent.0[0].clone();
    let changed = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = envelope.clone();
        change(&mut bytes);
        HandIn(vec![(first, bytes)])
    };
    let last = envelope.len() - 1;
    for at in [0, 1, 20, 33, 40, 200, last] {
        assert_eq!(client.sheets(&changed(&|bytes| bytes[at] ^= 1)), Ok(vec![Verdict::Unreadable]), "at {at}");
    }
    assert_eq!(client.sheets(&changed(&|bytes| bytes.truncate(last))), Ok(vec![Verdict::Unreadable]));
    assert_eq!(client.sheets(&changed(&|bytes| bytes.truncate(1))), Ok(vec![Verdict::Unreadable]));
    // Under the id of another sheet.
    let swapped = HandIn(vec![(sent.0[1].0, envelope.clone())]);
    assert_eq!(client.sheets(&swapped), Ok(vec![Verdict::Unreadable]));
    assert!(sheets(&lab.store()).is_empty());
    assert_eq!(client.sheets(&sent), Ok(vec![Verdict::Stored; 3]));
    for _ in 0..3 {
        assert_eq!(client.sheets(&sent), Ok(vec![Verdict::AlreadyThere; 3]));
    }
    assert_eq!(sheets(&lab.store()), ids);
    // The same id twice in one request, and among good ones a bad one: each gets its own answer.
    let four = answer(&station, 4);
    let good = outbox(&station).into_iter().find(|(id, _)| *id == four).unwrap();
    let mixed = HandIn(vec![good.clone(), changed(&|bytes| bytes[50] ^= 1).0.remove(0), good, sent.0[2].clone()]);
    let expected = [Verdict::Stored, Verdict::Unreadable, Verdict::AlreadyThere, Verdict::AlreadyThere];
    assert_eq!(client.sheets(&mixed), Ok(expected.to_vec()));
    assert_eq!(sheets(&lab.store()).len(), 4);
    assert_eq!(send(&station), HandedUp { waiting: 0, refused: 0, is_reached: true, by_stick: false });
}

#[test]
fn what_is_sealed_to_other_keys_or_is_not_shaped_like_a_sheet_is_refused_and_kept_where_it_is() {
    let lab = Lab::new();
    let _hub = lab.hub();
    let station = lab.station("station");
    let client = client_of(&station, lab.address());
    let check = |sent: HandIn, expected| assert_eq!(client.sheets(&sent), Ok(vec![expected]), "{expected:?}");
    check(made(&station, |contents| contents.sealing[0] ^= 1), Verdict::OtherKeys);
    check(made(&station, |contents| contents.group = 9), Verdict::NoSuchGroup);
    check(made(&station, |contents| contents.body.push(0)), Verdict::Unreadable);
    check(made(&station, |contents| contents.body.clear()), Verdict::Unreadable);
    check(made(&station, |contents| contents.id[0] ^= 1), Verdict::Unreadable);
    let other_hub = HubKey::draw().unwrap().transport_public();
    let contents = Contents {
        group: STUDENTS.0 as u8,
        id: sheet_id(900).0,
        receipt: None,
        slip: None,
        sealing: [0; 32],
        body: vec![0; 10],
    };
    check(
        HandIn(vec![(sheet_id(900), seal_envelope(&contents, &other_hub, &bound(&station)).unwrap())]),
        Verdict::Unreadable,
    );
    assert!(sheets(&lab.store()).is_empty());
    assert_eq!(file(&lab.store()).unwrap().twice_counts(3), Ok(vec![0; 3]));
    check(made(&station, |_| ()), Verdict::Stored);
    // A station keeps what was refused, and says so.
    answer(&station, 1);
    let mut opened = opened(&station);
    let (id, envelope) = outbox(&station).remove(0);
    opened.file.handed_in(&[id]).unwrap();
    opened.file.relay(&[(id, envelope[..envelope.len() - 1].to_vec())]).unwrap();
    assert_eq!(send(&station), HandedUp { waiting: 0, refused: 1, is_reached: true, by_stick: false });
    assert_eq!(sheets(&station).len(), 1);
}

#[test]
fn the_token_of_one_exercise_opens_nothing_of_another() {
    let lab = Lab::new();
    activate_in(lab.path("").as_path(), &EXERCISE.replace("\"primary\"", "\"lower-secondary\""));
    let other = ExerciseId("2026-1-lower-secondary".to_owned());
    let _hub = lab.hub();
    let station = lab.station("station");
    let stranger = lab.path("stranger");
    assert_eq!(lab.join("stranger", &lab.address().to_string(), &other).exercise, other);
    // A sheet of the other exercise, in its own envelope to the same hub.
    let mut theirs = {
        let store = Store::open_existing(&stranger).unwrap();
        Opened::open(&store, &other).unwrap()
    };
    let sheet = Sheet {
        id: sheet_id(5),
        group: STUDENTS,
        answers: [("C3".to_owned(), Given::Rating(2))].into(),
        own_line: false,
    };
    let draft = draft_of(&theirs.frozen.clone(), sheet);
    exercise_files::hand_in(&mut theirs, &draft).unwrap();
    let sent = HandIn(theirs.file.outbox(9).unwrap());
    let client = client_of(&station, lab.address());
    assert_eq!(client.sheets(&sent), Ok(vec![Verdict::Unreadable]));
    let count = |id: &ExerciseId| {
        let file = Store::open_existing(&lab.store()).unwrap().exercise(id).unwrap();
        file.counts(3).unwrap().iter().sum::<u32>() + file.twice_counts(3).unwrap().iter().sum::<u32>()
    };
    assert_eq!((count(&id()), count(&other)), (0, 0));
    // What the token fetches is its own exercise, and of the other's sheets it learns nothing.
    assert_eq!(send(&stranger), HandedUp { waiting: 0, refused: 0, is_reached: true, by_stick: false });
    assert_eq!((count(&id()), count(&other)), (0, 1));
    let bundle = Bundle::from_bytes(&client.bundle().unwrap()).unwrap();
    assert_eq!(bundle.exercise, id());
    assert_eq!(client.secured(&[sheet_id(5)]), Ok(vec![false]));
}

#[test]
fn without_a_token_or_the_pinned_certificate_nothing_is_fetched_and_nothing_sent() {
    let (lab, school) = (Lab::new(), Lab::new());
    let (_hub, _other) = (lab.hub(), school.hub());
    let station = lab.station("station");
    answer(&station, 1);
    let (own, sent) = (above(&station), hand_in(&station));
    let check = |client: &Client, expected: ClientError| {
        assert_eq!(client.here(Here { waiting: 0 }).err(), Some(expected));
        assert_eq!(client.bundle().err(), Some(expected));
        assert_eq!(client.sheets(&sent).err(), Some(expected));
        assert_eq!(client.secured(&[sheet_id(1)]).err(), Some(expected));
    };
    check(&client(lab.address(), &own.certificate, None), ClientError::Refused);
    check(&client(lab.address(), &own.certificate, Some(&[0; 32])), ClientError::Refused);
    // Another school's hub at the address: it is not asked anything.
    check(&client(school.address(), &own.certificate, Some(&own.token)), ClientError::WrongHub);
    // A pin of somebody else's, and none at all.
    let theirs = pin::fetch_certificate(school.address(), PATIENCE.connect).unwrap();
    check(&client(lab.address(), &theirs, Some(&own.token)), ClientError::WrongHub);
    let none = Client::new(&[lab.address()], &[], Some(&own.token), PATIENCE);
    assert!(none.is_err() || none.is_ok_and(|client| client.bundle().is_err()));
    // The other school's token is none here.
    let theirs = school.station("station");
    check(&client(lab.address(), &own.certificate, Some(&above(&theirs).token)), ClientError::Refused);
    assert!(sheets(&lab.store()).is_empty() && sheets(&school.store()).is_empty());
    // A station whose address leads to another machine keeps its sheet and says what is wrong.
    let mut moved = own.clone();
    moved.addresses = vec![school.address().to_string()];
    Store::open_existing(&station).unwrap().set_above(&id(), &moved.write()).unwrap();
    let mut sending = Sending::new(&station);
    assert_eq!(sending.round().unwrap(), HandedUp { waiting: 1, refused: 0, is_reached: false, by_stick: false });
    assert_eq!(sending.trouble(), Some(ClientError::WrongHub));
    assert!(sheets(&school.store()).is_empty());
}

#[test]
fn guesses_at_codes_are_slowed_and_join_nothing() {
    let lab = Lab::new();
    let _hub = lab.hub();
    let station = lab.path("station");
    let address = lab.address().to_string();
    let wrong = || join::draw().unwrap().shown();
    for n in 0..5 {
        let said = joining::join(&station, Some(&address), &wrong()).unwrap_err();
        assert!(said.contains("does not know this code"), "{n}: {said}");
    }
    for _ in 0..3 {
        let said = joining::join(&station, Some(&address), &wrong()).unwrap_err();
        assert!(said.contains("busy"), "{said}");
    }
    assert!(Store::open_existing(&lab.store()).unwrap().stations(&id()).unwrap().is_empty());
    assert!(Store::open_existing(&station).is_err(), "nothing was made here");
    // One whose last sign was mistyped is refused before anybody is asked.
    let code = Store::open_existing(&lab.store()).unwrap().join_code(&id()).unwrap().unwrap();
    let typed = format!("{}{}", &code[..code.len() - 1], if code.ends_with('A') { 'C' } else { 'A' });
    assert!(joining::join(&station, Some(&address), &typed).unwrap_err().contains("no join code"));
}

/// A machine that listens like a hub, with a certificate of its own, and answers who wants to join as it likes.
fn impostor(answer: impl Fn(JoinAsk) -> Answer + Send + 'static) -> (Running, SocketAddr) {
    let key = HubKey::draw().unwrap();
    let certificate_der = identity::make(&key.tls_pkcs8()).unwrap();
    let identity = Identity { certificate_der, key_pkcs8: key.tls_pkcs8() };
    let (asks, inbox) = sync_channel(16);
    let listener = server::at(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
    let running =
        server::serve(vec![listener], &identity, Arc::new(Doors::default()), asks, Limits::default()).unwrap();
    std::thread::spawn(move || {
        for asked in inbox {
            match asked.ask {
                Ask::Join(ask, _) => asked.reply.send(answer(ask)),
                other => panic!("nobody has a token of an impostor: {other:?}"),
            }
        }
    });
    let address = running.addresses()[0];
    (running, address)
}

#[test]
fn an_impostor_learns_nothing_and_gives_nothing_whether_it_makes_answers_up_or_passes_them_on() {
    let lab = Lab::new();
    let _hub = lab.hub();
    let code = Store::open_existing(&lab.store()).unwrap().join_code(&id()).unwrap().unwrap();
    let station = lab.path("station");
    let real = lab.address();
    // It answers with a bundle of its own making, without knowing the code.
    let certificate = pin::fetch_certificate(real, PATIENCE.connect).unwrap();
    let (_made_up, at) =
        impostor(|_| Answer::Joined(JoinAnswer { nonce: [1; 32], proof: [2; 32], body: b"{}".to_vec() }));
    let said = joining::join(&station, Some(&at.to_string()), &code).unwrap_err();
    assert!(said.contains("does not know this code") && said.contains("Nothing was taken over"), "{said}");
    // It asks the real hub in the station's place: the proofs are bound to the certificate that the station saw.
    let (_between, at) = impostor(move |ask| match client(real, &certificate, None).join(&ask) {
        Ok(answer) => Answer::Joined(answer),
        Err(ClientError::Refused) => Answer::WrongCode,
        Err(other) => panic!("{other:?}"),
    });
    let said = joining::join(&station, Some(&at.to_string()), &code).unwrap_err();
    assert!(said.contains("does not know this code"), "{said}");
    assert!(Store::open_existing(&lab.store()).unwrap().stations(&id()).unwrap().is_empty());
    assert!(Store::open_existing(&station).is_err(), "nothing was made here");
    assert_eq!(joining::join(&station, Some(&real.to_string()), &code).unwrap().number, 1);
}

/// What envelopes of a station's exercise are bound to.
fn bound(station: &Path) -> String {
    activation(&id(), &opened(station).file.slip_salt())
}
