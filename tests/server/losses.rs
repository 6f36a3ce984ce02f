//! A server that dies, two hubs on one database, and a database that would lose what it says is stored.

use std::collections::BTreeSet;
use std::sync::Barrier;

use reflectory::store::Store;
use reflectory::store::arrivals::{Arrival, Arrived};
use reflectory::store::database::Database;
use reflectory::store::error::StoreError;
use reflectory::store::server_error::ServerError;

use super::room::{InADatabase, until};
use super::schools::{Group, program};
use crate::arrivals::{Room, arrival, with_slip};
use crate::lab::machines::{Lab, above, answer, free_port, id, send, sheets};
use crate::support::postgres::{Server, shared};
use crate::support::store::{STUDENTS, TEACHERS, sheet_id};

#[test]
fn two_hubs_on_one_database_count_each_sheet_and_each_slip_once() {
    const SHEETS: u64 = 60;
    let Some(server) = shared() else { return };
    let mut room = InADatabase::new(server.database(), "a school");
    room.add_slips(&(0..SHEETS as u8).map(|n| ([n; 32], STUDENTS)).collect::<Vec<_>>());
    // The same sheets through both, and beside them sheets with the same slips through one of them each.
    let barrier = Barrier::new(2);
    let of = room.of.clone();
    let through = |hub: u64| -> Vec<(u64, Arrived)> {
        let mut database = Database::open(&room.address, None).unwrap();
        let mut said = Vec::new();
        barrier.wait();
        for n in 0..SHEETS {
            let own = (hub + 1) * 1_000 + n;
            let batch = [with_slip(n, n as u8), with_slip(own, n as u8)];
            let arrived = database.arrive(&of, &batch).unwrap();
            said.extend([n, own].into_iter().zip(arrived));
        }
        said
    };
    let said: Vec<(u64, Arrived)> = std::thread::scope(|scope| {
        let hubs = [scope.spawn(|| through(0)), scope.spawn(|| through(1))];
        hubs.into_iter().flat_map(|hub| hub.join().unwrap()).collect()
    });
    let with = |wanted: Arrived| said.iter().filter(|(_, arrived)| *arrived == wanted).count() as u64;
    assert_eq!(with(Arrived::Stored), SHEETS, "one for each slip");
    assert_eq!(with(Arrived::Stored) + with(Arrived::SetAside), 3 * SHEETS, "each sheet is new once");
    assert_eq!(with(Arrived::AlreadyThere), SHEETS, "and there already once");
    assert_eq!(room.counts(), (vec![0, 0, SHEETS as u32], vec![0, 0, 2 * SHEETS as u32]));
    assert_eq!(room.used(), SHEETS as usize);
}

#[test]
fn what_was_said_to_be_stored_is_there_whenever_the_server_is_killed() {
    let Some(mut server) = Server::start() else { return };
    let mut room = InADatabase::new(server.database(), "a school");
    let (mut confirmed, mut refused) = (BTreeSet::new(), 0);
    let mut next = 0;
    for round in 0..4u64 {
        let killed = std::thread::scope(|scope| {
            let (room, confirmed, refused, next) = (&mut room, &mut confirmed, &mut refused, &mut next);
            let (told, heard) = std::sync::mpsc::channel();
            let sender = scope.spawn(move || {
                loop {
                    let batch: Vec<Arrival> =
                        (*next..*next + 3).map(|n| Arrival { group: TEACHERS, ..arrival(n) }).collect();
                    match room.arrive(&batch) {
                        Ok(arrived) => {
                            // What was refused before may have become durable all the same: then it is there already.
                            assert!(arrived.iter().all(|one| [Arrived::Stored, Arrived::AlreadyThere].contains(one)));
                            confirmed.extend(*next..*next + 3);
                            *next += 3;
                            let _ = told.send(());
                        }
                        Err(StoreError::Server(ServerError::Unreachable { .. })) => {
                            *refused += 1;
                            return;
                        }
                        Err(other) => panic!("{other:?}"),
                    }
                }
            });
            // After some were confirmed, in the middle of the next.
            for _ in 0..=round * 3 {
                heard.recv().unwrap();
            }
            server.kill();
            sender.join()
        });
        killed.unwrap();
        server.start_again("");
        // The same connection finds it again by itself, after the pause it takes.
        let ids = until(|| room.database.sheet_ids(&room.of).ok());
        let there: BTreeSet<_> = ids.into_iter().collect();
        assert!(confirmed.iter().all(|n| there.contains(&sheet_id(*n))), "round {round}");
        assert!(there.len() <= confirmed.len() + 3, "round {round}: no half of a batch and nothing else");
    }
    assert_eq!(refused, 4);
    // It is the same database as before, so stations need not bring again what they have; another one is another.
    let life = room.database.life().unwrap();
    server.kill();
    server.start_again("");
    assert_eq!(until(|| room.database.life().ok()), life);
    let other = shared().unwrap().database();
    let other = Database::open_or_make(&other, None).unwrap().life().unwrap();
    assert!(life > 0 && other > 0 && life != other);
    let before = room.counts().0[TEACHERS.0];
    server.kill();
    let asked = std::time::Instant::now();
    assert!(matches!(room.arrive(&[arrival(900)]), Err(StoreError::Server(ServerError::Unreachable { .. }))));
    assert!(matches!(room.arrive(&[arrival(900)]), Err(StoreError::Server(ServerError::Unreachable { .. }))));
    assert!(asked.elapsed().as_secs() < 5, "nobody waits for a server that is away");
    server.start_again("-c fsync=off");
    let unsafe_now = until(|| match Database::open(&room.address, None).err()? {
        StoreError::Server(ServerError::Unreachable { .. }) => None,
        other => Some(other),
    });
    assert!(matches!(unsafe_now, StoreError::Server(ServerError::NotDurable { .. })), "{unsafe_now:?}");
    server.kill();
    server.start_again("-c synchronous_commit=off");
    room.reopen();
    assert_eq!(room.counts().0[TEACHERS.0], before);
}

#[test]
fn when_a_replica_takes_over_nothing_that_was_confirmed_is_missing() {
    let Some(mut server) = Server::start() else { return };
    let database = server.database();
    let name = database.trim_start_matches("postgres:///").split('?').next().unwrap();
    let mut room = InADatabase::new(server.either(name), "a school");
    let life = room.database.life().unwrap();
    server.follow();
    let batches: Vec<Vec<Arrival>> =
        (0..10).map(|batch| (0..5).map(|n| Arrival { group: TEACHERS, ..arrival(batch * 5 + n) }).collect()).collect();
    for batch in &batches {
        assert_eq!(room.arrive(batch), Ok(vec![Arrived::Stored; 5]));
    }
    server.kill();
    server.promote();
    // The same connection finds the other one, which has all of it.
    let again = until(|| room.arrive(&batches.concat()).ok());
    assert_eq!(again, [Arrived::AlreadyThere; 50]);
    // Stations are told that this is another life, in which the last sheets may be missing: here they are not.
    assert_ne!(until(|| room.database.life().ok().filter(|now| *now != life)), 0);
}

#[test]
fn stations_of_two_hubs_hand_in_at_either_and_wait_while_the_server_is_away() {
    let Some(mut server) = Server::start() else { return };
    let group = Group { address: server.database(), port: free_port() };
    let school = Lab::new();
    let code = group.publish(&school);
    let _one = group.hub();
    let other = free_port();
    let _other = group.hub_at(other);
    let station = group.station(&school, "station", &code);
    answer(&station, 1);
    // The token is known at the other hub after its next look.
    let mut own = above(&station);
    own.addresses = vec![format!("127.0.0.1:{other}")];
    Store::open_existing(&station).unwrap().set_above(&id(), &own.write()).unwrap();
    until(|| (send(&station).waiting == 0).then_some(()));
    server.kill();
    answer(&station, 2);
    assert_eq!(send(&station).waiting, 1, "it waits here");
    let done = program(&school.store(), &["collect", &group.address]);
    assert_eq!(done.code, Some(1));
    assert!(done.err.contains("does not answer"), "{done:?}");
    server.start_again("");
    until(|| (send(&station).waiting == 0).then_some(()));
    until(|| program(&school.store(), &["collect", &group.address]).out.contains("2 sheets, 2 new").then_some(()));
    assert_eq!(sheets(&school.store()), [sheet_id(1), sheet_id(2)].into());
}
