//! What leaves a server, and when it must not: sheets that nobody else has, and places of others.

use std::net::SocketAddr;
use std::path::Path;

use reflectory::hub::client::ClientError;
use reflectory::locale::texts::in_english;
use reflectory::runtime::codes::Patience;
use reflectory::runtime::lab::{joining, outside};
use reflectory::runtime::life;
use reflectory::store::Store;
use reflectory::store::arrivals::Arrived;
use reflectory::store::error::StoreError;
use reflectory::store::server_error::ServerError;

use super::room::{InADatabase, until};
use super::schools::Group;
use crate::arrivals::{Room, arrival};
use crate::lab::machines::{Lab, above, answer, client, id, send};
use crate::support::postgres::{look, shared};

#[test]
fn sheets_that_come_between_the_check_and_the_withdrawal_stay() {
    let Some(server) = shared() else { return };
    let mut room = InADatabase::new(server.database(), "a school");
    let of = room.of.clone();
    assert_eq!(room.arrive(&[arrival(1)]), Ok(vec![Arrived::Stored]));
    let checked = room.database.sheet_ids(&of).unwrap();
    assert_eq!(room.arrive(&[arrival(2)]), Ok(vec![Arrived::Stored]));
    let refused = room.database.withdraw(&of, &checked).unwrap_err();
    assert!(matches!(refused, StoreError::Server(ServerError::CameMeanwhile { .. })), "{refused:?}");
    assert!(refused.to_string().contains("came to the server meanwhile"), "{refused}");
    let there = room.database.sheet_ids(&of).unwrap();
    assert_eq!(there.len(), 2);
    assert_eq!(room.database.withdraw(&of, &there), Ok(2));
    assert_eq!(room.database.withdraw(&of, &[]), Err(StoreError::NoSuchExercise { id: of.id }));
}

#[test]
fn what_lies_on_a_server_is_given_up_by_no_store_that_has_not_got_it() {
    let Some(group) = Group::new() else { return };
    let school = Lab::new();
    let code = group.publish(&school);
    let _hub = group.hub();
    let station = group.station(&school, "station", &code);
    answer(&station, 1);
    send(&station);
    let archive = school.path("archive");
    let own = id().0;
    for leave in
        [["exercise", "archive", &own, archive.to_str().unwrap()], ["exercise", "delete", &own, "--yes=2026-1-primary"]]
    {
        let done = group.run(&school, &leave);
        assert_eq!((done.code, done.out.as_str()), (Some(1), ""), "{done:?}");
        assert!(done.err.contains("is published at postgres://") && done.err.contains("--withdraw"), "{done:?}");
    }
    let mut leaving = life::Leaving { folder: &school.store(), passphrase: None, patience: &mut Patience::default() };
    assert!(in_english(&leaving.delete(&id()).unwrap_err()).contains("is published at"));
    // As after a backup from before the exercise was begun.
    let backup = school.path("backup");
    std::fs::rename(school.store(), &backup).unwrap();
    copy(&backup, &school.store());
    Store::open_existing(&school.store()).unwrap().delete(&id()).unwrap();
    let withdraw = ["exercise", "publish", &own, "--to", &group.address, "--withdraw"];
    for refused in [withdraw.as_slice(), &["collect", &group.address]] {
        let done = group.run(&school, refused);
        assert_eq!((done.code, done.out.as_str()), (Some(1), ""), "{done:?}");
        assert!(done.err.contains("with 1 sheet, and not in this school's store"), "{done:?}");
    }
    std::fs::remove_dir_all(school.store()).unwrap();
    std::fs::rename(&backup, school.store()).unwrap();
    group.collect(&school);
    let done = group.run(&school, &withdraw);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    let store = Store::open_existing(&school.store()).unwrap();
    assert_eq!(outside::refuse_published(&store, &id()), Ok(()));
    let done = group.run(&school, &withdraw);
    assert_eq!((done.code, done.out.as_str()), (Some(1), ""), "{done:?}");
    assert!(done.err.contains("2026-1-primary is not published at postgres://"), "{done:?}");
    // An exercise that left a server which lost everything is no longer kept here by it.
    group.publish(&school);
    assert!(outside::refuse_published(&store, &id()).is_err());
    look(&group.address).batch_execute("DELETE FROM reflectory.exercise").unwrap();
    assert_eq!(group.run(&school, &withdraw).code, Some(1));
    assert_eq!(outside::refuse_published(&store, &id()), Ok(()));
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[test]
fn a_machine_of_a_withdrawn_exercise_does_not_come_back_with_the_next_one() {
    let Some(group) = Group::new() else { return };
    let school = Lab::new();
    let code = group.publish(&school);
    let _hub = group.hub();
    // The second one: the next exercise's first machine has another number.
    group.station(&school, "first", &code);
    let own = above(&group.station(&school, "station", &code));
    let at = SocketAddr::from(([127, 0, 0, 1], group.port));
    let bundle = || client(at, &own.certificate, Some(&own.token)).bundle();
    assert!(bundle().is_ok());
    let done = group.run(&school, &["exercise", "publish", &id().0, "--to", &group.address, "--withdraw"]);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    until(|| (bundle() == Err(ClientError::Refused)).then_some(()));
    group.publish(&school);
    // Once others join it, the hub serves it.
    let later = until(|| {
        let to = format!("127.0.0.1:{}", group.port);
        joining::join(&school.path("later"), Some(&to), &code).ok()?;
        Some(above(&school.path("later")))
    });
    assert!(client(at, &later.certificate, Some(&later.token)).bundle().is_ok());
    assert_eq!(bundle(), Err(ClientError::Refused));
}
