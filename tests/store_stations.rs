//! What the school's file keeps of the lab: one hub, numbered stations, and where this machine hands up.

use std::path::Path;

use reflectory::domain::exercise::ExerciseId;
use reflectory::store::Store;
use reflectory::store::backup;
use reflectory::store::error::StoreError;
use reflectory::store::life::Recalled;
use reflectory::store::stations::Station;

use crate::support::store::{files, primary, quick_folder, quick_school, refused, row, sealing};

fn open(folder: &Path) -> Store {
    Store::open_existing(folder).unwrap()
}

fn station(number: u32, public: u8, token: u8) -> Station {
    Station { number, public: [public; 32], token_sha256: [token; 32], collected: false }
}

#[test]
fn a_machine_is_one_hub_for_ever() {
    let folder = quick_school();
    assert_eq!(open(folder.path()).hub_secret(), Ok(None));
    let tried: Vec<_> = std::thread::scope(|scope| {
        let place = folder.path();
        let begin = |n: u8| scope.spawn(move || open(place).set_hub([n; 32], vec![n; 400]).unwrap());
        let threads: Vec<_> = (1..5).map(begin).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(tried.iter().all(|one| *one == tried[0]), "all are told the same");
    assert_eq!(tried[0].certificate, vec![tried[0].secret[0]; 400]);
    assert_eq!(open(folder.path()).hub_secret(), Ok(Some(tried[0].clone())));
    assert_eq!(format!("{:?}", tried[0]), "HubSecret(…)");
}

#[test]
fn stations_are_numbered_and_known_by_their_key() {
    let folder = quick_school();
    let mut store = open(folder.path());
    let id = primary().id;
    store.activate(&row(2026, 1, "secondary"), &files(), &sealing()).unwrap();
    let other = ExerciseId("2026-1-secondary".to_owned());
    assert_eq!(store.add_station(&id, [10; 32], [1; 32]), Ok(1));
    assert_eq!(store.add_station(&id, [20; 32], [2; 32]), Ok(2));
    assert_eq!(store.add_station(&other, [30; 32], [1; 32]), Ok(1), "each exercise has its own");
    assert_eq!(store.mark_collected(&id, 1), Ok(true));
    assert_eq!(store.mark_collected(&id, 3), Ok(false));
    // Joined again, as after it was set up anew: the same number, and only the new token holds.
    assert_eq!(store.add_station(&id, [11; 32], [1; 32]), Ok(1));
    assert_eq!(store.stations(&id), Ok(vec![Station { collected: true, ..station(1, 1, 11) }, station(2, 2, 20)]));
    assert_eq!(store.station_by_public(&id, &[2; 32]), Ok(Some(station(2, 2, 20))));
    assert_eq!(store.station_by_public(&other, &[2; 32]), Ok(None));
    assert_eq!(store.station_by_token(&[30; 32]), Ok(Some((other, 1))));
    assert_eq!((store.station_by_token(&[10; 32]), store.station_by_token(&[11; 32])), (Ok(None), Ok(Some((id, 1)))));
}

#[test]
fn codes_and_places_above_are_kept_for_each_exercise() {
    let folder = quick_school();
    let mut store = open(folder.path());
    let id = primary().id;
    assert_eq!((store.join_code(&id), store.above(&id), store.aboves()), (Ok(None), Ok(None), Ok(vec![])));
    store.set_join_code(&id, "AAAAA").unwrap();
    store.set_join_code(&id, "BBBBB").unwrap();
    store.set_above(&id, "{\"hub\":1}").unwrap();
    store.set_above(&id, "{\"hub\":2}").unwrap();
    assert_eq!(
        (store.join_code(&id), store.above(&id)),
        (Ok(Some("BBBBB".to_owned())), Ok(Some("{\"hub\":2}".to_owned())))
    );
    assert_eq!(store.aboves(), Ok(vec![(id, "{\"hub\":2}".to_owned())]));
    // Nothing is kept of an exercise that is not there.
    let none = ExerciseId("2020-1-primary".to_owned());
    let gone = StoreError::NoSuchExercise { id: none.clone() };
    assert_eq!(refused(store.set_join_code(&none, "AAAAA")), gone);
    assert_eq!(refused(store.set_above(&none, "x")), gone);
    assert_eq!(refused(store.add_station(&none, [1; 32], [1; 32])), gone);
    assert_eq!(refused(store.mark_collected(&none, 1)), gone);
}

#[test]
fn an_exercise_that_leaves_takes_its_lab_along() {
    let leave: [fn(&mut Store); 2] = [
        |store| assert_eq!(store.recall(&primary().id, "level = \"primary\"\n"), Ok(Recalled::Done)),
        |store| drop(store.delete(&primary().id).unwrap()),
    ];
    for leave in leave {
        let folder = quick_school();
        let mut store = open(folder.path());
        let id = primary().id;
        store.set_hub([1; 32], vec![1; 400]).unwrap();
        store.set_join_code(&id, "AAAAA").unwrap();
        store.add_station(&id, [1; 32], [1; 32]).unwrap();
        store.set_above(&id, "x").unwrap();
        leave(&mut store);
        assert_eq!((store.join_code(&id), store.stations(&id), store.above(&id)), (Ok(None), Ok(vec![]), Ok(None)));
        assert!(store.hub_secret().unwrap().is_some(), "the machine stays the hub it is");
    }
}

#[test]
fn an_archived_exercise_finds_its_lab_again_and_a_new_one_of_its_name_does_not() {
    let elsewhere = quick_folder();
    let folder = quick_school();
    let archive = elsewhere.path().join("one.reflectory");
    let mut store = open(folder.path());
    let id = primary().id;
    store.set_join_code(&id, "AAAAA").unwrap();
    store.add_station(&id, [1; 32], [1; 32]).unwrap();
    store.set_above(&id, "x").unwrap();
    let lab = |store: &Store| (store.join_code(&id), store.stations(&id), store.above(&id), store.aboves());
    let there = lab(&store);
    store.archive(&id, &archive).unwrap();
    assert_eq!(store.aboves(), Ok(vec![]), "nothing is handed up while it is away");
    store.restore_archive(&archive).unwrap();
    assert_eq!(lab(&store), there);
    store.archive(&id, &archive.with_extension("again")).unwrap();
    store.activate(&primary(), &files(), &sealing()).unwrap();
    assert_eq!(lab(&store), (Ok(None), Ok(vec![]), Ok(None), Ok(vec![])));
}

#[test]
fn a_restored_school_is_the_hub_that_the_stations_know() {
    let folder = quick_school();
    let id = primary().id;
    let mut store = open(folder.path());
    let hub = store.set_hub([7; 32], vec![8; 400]).unwrap();
    store.set_join_code(&id, "AAAAA").unwrap();
    store.add_station(&id, [1; 32], [2; 32]).unwrap();
    let stick = quick_folder();
    let made = backup::backup(folder.path(), stick.path()).unwrap();
    let back = stick.path().join("back");
    backup::restore(&made.folder, &back).unwrap();
    let restored = open(&back);
    assert_eq!((restored.hub_secret(), restored.join_code(&id)), (Ok(Some(hub)), Ok(Some("AAAAA".to_owned()))));
    assert_eq!(restored.stations(&id), Ok(vec![station(1, 2, 1)]));
}
