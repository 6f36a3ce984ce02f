//! Machines die, disks fill, clocks are wrong and stations are copied: what was confirmed arrives, once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use reflectory::domain::lab::HandedUp;
use reflectory::format::wire::hand_in::{HandIn, Verdict};
use reflectory::hub::client::ClientError;
use reflectory::runtime::clock::OFFSET;
use reflectory::runtime::import::import;
use reflectory::runtime::lab::sending::Sending;
use reflectory::store::Store;
use reflectory::store::backup::backup;

use super::crew::{Crew, give_slips};
use super::machines::{
    Hub, Lab, above, answer, answer_with, client_of, file, hub_command, id, opened, outbox, receipt, send, sheets, slip,
};
use super::worker;
use crate::support::app::{OPEN, at};
use crate::support::bin::PROGRAM;
use crate::support::store::{STUDENTS, exercise_file, sheet_id};

const KILLED: &str = "lab::losses::either_side_killed_while_sheets_are_sent_loses_nothing_and_counts_nothing_twice";
/// Stations of that test, sheets of each, and how often something is killed.
const STATIONS: usize = 3;
const EACH: u64 = 30;
const KILLS: usize = 9;
/// Longest time for anything in here.
const LIMIT: Duration = Duration::from_secs(60);
/// Everything was handed in, and the hub answered.
const DONE: HandedUp = HandedUp { waiting: 0, refused: 0, is_reached: true, by_stick: false };

#[test]
fn either_side_killed_while_sheets_are_sent_loses_nothing_and_counts_nothing_twice() {
    worker::work();
    let lab = Lab::new();
    give_slips(&lab.store(), STATIONS, EACH);
    let mut hub = lab.hub();
    let stations = (0..STATIONS).map(|n| (lab.station(&format!("station-{n}")), Vec::new())).collect();
    let mut crew = Crew::new(KILLED, stations, EACH, 20);
    (0..STATIONS).for_each(|ix| crew.start(ix));
    let mut rng = StdRng::seed_from_u64(20_261_122);
    let until = Instant::now() + LIMIT;
    for kill in 0..KILLS {
        let more = rng.random_range(1..5);
        // They may all have come to their end.
        let moment = until.min(Instant::now() + Duration::from_millis(500));
        crew.listen(moment, crew.confirmed.len() + more);
        if kill % 3 == 0 {
            hub.kill();
            hub = lab.hub();
        } else {
            let ix = rng.random_range(0..STATIONS);
            crew.kill(ix);
            crew.start(ix);
        }
    }
    while !crew.all_rest() && Instant::now() < until {
        crew.listen(until.min(Instant::now() + Duration::from_millis(50)), usize::MAX);
    }
    assert!(crew.confirmed.len() > STATIONS * EACH as usize / 2, "the kills left time to work");
    crew.drain();
    hub.kill();
    crew.check(&lab.store());
}

#[test]
fn a_hub_whose_file_cannot_grow_takes_nothing_and_later_everything() {
    let lab = Lab::new();
    let first = lab.hub();
    let station = lab.station("station");
    drop(first);
    let ids: Vec<_> = (0..20).map(|n| answer(&station, n)).collect();
    // In blocks of 512 bytes: room for two more sheets, where one hand-in brings twenty.
    let blocks = fs::metadata(exercise_file(&lab.store())).unwrap().len() / 512 + 26;
    let plain = hub_command(&lab.store(), lab.port);
    let mut limited = Command::new("sh");
    limited.args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"")]);
    limited.arg(plain.get_program()).args(plain.get_args());
    limited.env_clear().envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let full = Hub::start(limited);
    let mut sending = Sending::new(&station);
    assert_eq!(sending.round().unwrap(), HandedUp { waiting: 20, refused: 0, is_reached: false, by_stick: false });
    assert!(matches!(sending.trouble(), Some(ClientError::Busy(_) | ClientError::Full(_))), "{:?}", sending.trouble());
    assert!(sheets(&lab.store()).is_empty());
    drop(full);
    let _hub = lab.hub();
    assert_eq!(send(&station), DONE);
    assert_eq!(sheets(&lab.store()), ids.into_iter().collect());
}

#[test]
fn a_hub_with_a_clock_that_is_far_off_is_not_believed_and_one_a_little_off_is_followed() {
    let lab = Lab::new();
    let offset = |station: &Path| {
        let kept = Store::open_existing(station).unwrap().setting(OFFSET).unwrap();
        SignedDuration::from_millis(kept.map_or(0, |text| text.parse().unwrap()))
    };
    let ahead = |by: SignedDuration| {
        let mut command = hub_command(&lab.store(), lab.port);
        command.env("REFLECTORY_NOW", (Timestamp::now() + by).to_string());
        Hub::start(command)
    };
    let hour = SignedDuration::from_hours(1);
    let hub = ahead(hour);
    let station = lab.station("station");
    answer(&station, 1);
    assert_eq!(send(&station), DONE);
    assert!((offset(&station) - hour).abs() < SignedDuration::from_mins(1), "{:?}", offset(&station));
    drop(hub);
    let hub = ahead(SignedDuration::from_hours(365 * 24));
    answer(&station, 2);
    assert_eq!(send(&station), DONE);
    assert_eq!(offset(&station), SignedDuration::ZERO, "rather the machine's own clock");
    drop(hub);
    let _back = ahead(-hour);
    assert_eq!(send(&station), DONE);
    assert!((offset(&station) + hour).abs() < SignedDuration::from_mins(1), "{:?}", offset(&station));
    assert_eq!(sheets(&lab.store()).len(), 2);
}

#[test]
fn a_station_that_was_away_for_a_week_hands_in_all_of_it() {
    let lab = Lab::new();
    let hub = lab.hub();
    let station = lab.station("station");
    drop(hub);
    // More than go into one request.
    let mut file = opened(&station);
    let ids: Vec<_> = (0..70).map(|n| answer_with(&mut file, n, None)).collect();
    let mut sending = Sending::new(&station);
    assert_eq!(sending.round().unwrap(), HandedUp { waiting: 70, refused: 0, is_reached: false, by_stick: false });
    assert_eq!(sending.trouble(), Some(ClientError::Unreachable));
    let _hub = lab.hub();
    assert_eq!(sending.round().unwrap(), DONE);
    assert_eq!(sending.trouble(), None);
    assert_eq!(sheets(&lab.store()), ids.into_iter().collect());
    assert_eq!(sheets(&station).len(), 70, "kept until they are secured");
}

#[test]
fn envelopes_that_are_too_long_for_one_request_go_up_in_several() {
    let lab = Lab::new();
    let _hub = lab.hub();
    let station = lab.station("station");
    // A questionnaire with many questions in own words has such sheets. These hold none, and each gets its answer.
    let long: Vec<_> = (0..50).map(|n| (sheet_id(n), vec![1; 100_000])).collect();
    opened(&station).file.relay(&long).unwrap();
    assert_eq!(send(&station), HandedUp { waiting: 0, refused: 50, is_reached: true, by_stick: false });
}

#[test]
fn a_hub_brought_back_from_a_backup_gets_again_what_its_stations_have() {
    let lab = Lab::new();
    opened(&lab.store()).file.add_slips(&[(slip(1), STUDENTS), (slip(2), STUDENTS)]).unwrap();
    let mut hub = lab.hub();
    let station = lab.station("station");
    answer_with(&mut opened(&station), 1, Some(slip(1)));
    assert_eq!(send(&station), DONE);
    let saved = backup(&lab.store(), &saved_to(&lab)).unwrap().folder;
    answer_with(&mut opened(&station), 2, Some(slip(2)));
    assert_eq!(send(&station), DONE);
    // The disk dies, and what the backup has is brought back by the program.
    hub.kill();
    fs::remove_dir_all(lab.store()).unwrap();
    let restored = Command::new(PROGRAM).arg("restore").arg(&saved).arg("--store").arg(lab.store()).output().unwrap();
    assert!(restored.status.success(), "{restored:?}");
    assert_eq!(sheets(&lab.store()), [sheet_id(1)].into());
    let _hub = lab.hub();
    assert_eq!(send(&station), DONE);
    // Its slip went with the disk, so it waits for the coordinator, and is there.
    assert_eq!(file(&lab.store()).unwrap().twice_counts(3), Ok(vec![0, 0, 1]));
    assert_eq!(file(&lab.store()).unwrap().take_twice(), Ok(1));
    assert_eq!(sheets(&lab.store()), [sheet_id(1), sheet_id(2)].into());
    // Once is enough: at the next contact nothing is sent.
    assert_eq!(send(&station), DONE);
    assert_eq!(sheets(&lab.store()).len(), 2);
}

#[test]
fn a_hub_from_a_backup_older_than_its_lab_gets_what_was_sealed_to_the_one_before() {
    let lab = Lab::new();
    let saved = backup(&lab.store(), &saved_to(&lab)).unwrap().folder;
    let mut hub = lab.hub();
    let station = lab.station("station");
    answer(&station, 1);
    assert_eq!(send(&station), DONE);
    hub.kill();
    answer(&station, 2);
    fs::remove_dir_all(lab.store()).unwrap();
    let restored = Command::new(PROGRAM).arg("restore").arg(&saved).arg("--store").arg(lab.store()).output().unwrap();
    assert!(restored.status.success(), "{restored:?}");
    // Another key and another code: the machine joins once more, and the sheet that waited is not lost with its envelope.
    let _hub = lab.hub();
    let before = above(&station).transport;
    lab.join("station", &lab.address().to_string(), &id());
    assert_ne!(above(&station).transport, before);
    assert_eq!(send(&station), DONE);
    assert_eq!(sheets(&lab.store()), [sheet_id(1), sheet_id(2)].into());
}

/// A place for backups.
fn saved_to(lab: &Lab) -> PathBuf {
    let folder = lab.path("stick");
    fs::create_dir(&folder).unwrap();
    folder
}

#[test]
fn a_machine_that_was_set_up_anew_is_a_new_station_and_one_that_joins_again_the_same() {
    let lab = Lab::new();
    let _hub = lab.hub();
    let station = lab.station("station");
    let before = above(&station);
    answer(&station, 1);
    // It joins again with what it has: the sheet that waits is not touched, the old token opens nothing.
    let again = lab.join("station", &lab.address().to_string(), &id());
    assert_eq!((before.number, again.number), (1, 1));
    let old = super::machines::client(lab.address(), &before.certificate, Some(&before.token));
    assert_eq!(old.bundle().err(), Some(ClientError::Refused));
    assert_eq!(outbox(&station).len(), 1);
    assert_eq!(send(&station), DONE);
    fs::remove_dir_all(&station).unwrap();
    let anew = lab.join("station", &lab.address().to_string(), &id());
    assert_eq!(anew.number, 2);
    answer(&station, 2);
    assert_eq!(send(&station), DONE);
    assert_eq!(sheets(&lab.store()).len(), 2);
}

#[test]
fn sheets_from_paper_at_a_station_go_up_like_others_and_count_once_wherever_they_are_typed() {
    let lab = Lab::new();
    let _hub = lab.hub();
    let station = lab.station("one");
    let paper = |store: &Path, table: &str| {
        import(&mut opened(store), table.as_bytes(), at(OPEN).wall, false, false).unwrap().new
    };
    let both = "number,group,C3\n1,students,4\n2,students,5\n";
    assert_eq!(paper(&station, both), [0, 0, 2]);
    assert_eq!(outbox(&station).len(), 2, "they wait there");
    assert_eq!(send(&station), DONE);
    assert_eq!(sheets(&lab.store()).len(), 2);
    // The same forms typed at the coordinator's machine, and once more at the station, are the same sheets.
    assert_eq!(paper(&lab.store(), &format!("{both}3,students,1\n")), [0, 0, 1]);
    assert_eq!(paper(&station, both), [0, 0, 0]);
    assert_eq!(outbox(&station).len(), 0);
    assert_eq!(sheets(&lab.store()).len(), 3);
}

#[test]
fn two_machines_from_one_image_hand_in_both_and_what_both_have_once() {
    let lab = Lab::new();
    let _hub = lab.hub();
    let one = lab.station("one");
    answer(&one, 1);
    let other = lab.path("other");
    fs::create_dir(&other).unwrap();
    for entry in fs::read_dir(&one).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), other.join(entry.file_name())).unwrap();
    }
    answer(&one, 2);
    answer(&other, 3);
    assert_eq!(send(&one), DONE);
    assert_eq!(send(&other), DONE);
    assert_eq!(sheets(&lab.store()), [1, 2, 3].map(sheet_id).into());
    // One of them joins again: the other is told to do so too, and until then keeps what it has.
    lab.join("one", &lab.address().to_string(), &id());
    answer(&other, 4);
    let mut sending = Sending::new(&other);
    assert_eq!(sending.round().unwrap(), HandedUp { waiting: 1, refused: 0, is_reached: false, by_stick: false });
    assert_eq!(sending.trouble(), Some(ClientError::Refused));
    assert_eq!(lab.join("other", &lab.address().to_string(), &id()).number, 2, "from now on a station of its own");
    assert_eq!(sending.round().unwrap(), DONE);
    assert_eq!(sheets(&lab.store()).len(), 4);
    // So neither keeps the other out.
    answer(&one, 5);
    assert_eq!(send(&one), DONE);
    assert_eq!(lab.join("one", &lab.address().to_string(), &id()).number, 1);
    assert_eq!(sheets(&lab.store()).len(), 5);
}

#[test]
fn a_slip_used_at_two_stations_sets_the_second_sheet_aside_until_all_such_are_taken() {
    let lab = Lab::new();
    opened(&lab.store()).file.add_slips(&[(slip(1), STUDENTS), (slip(2), STUDENTS)]).unwrap();
    let _hub = lab.hub();
    let (one, other) = (lab.station("one"), lab.station("other"));
    let first = answer_with(&mut opened(&one), 1, Some(slip(1)));
    let second = answer_with(&mut opened(&other), 2, Some(slip(1)));
    assert_eq!(send(&one), DONE);
    let sent = HandIn(outbox(&other));
    assert_eq!(send(&other), DONE, "it was confirmed to somebody, so it is taken");
    let mut hub = file(&lab.store()).unwrap();
    assert_eq!(sheets(&lab.store()), [first].into());
    assert_eq!(hub.twice_counts(3), Ok(vec![0, 0, 1]));
    assert_eq!(hub.slip_counts(3).unwrap()[STUDENTS.0], (2, 1));
    assert_eq!([1, 2].map(|n| hub.has_receipt(&receipt(n))), [Ok(true), Ok(true)]);
    assert_eq!(hub.take_twice(), Ok(1));
    assert_eq!(sheets(&lab.store()), [first, second].into());
    assert_eq!(hub.twice_counts(3), Ok(vec![0; 3]));
    // Neither by the coordinator nor from a station is it taken a second time.
    assert_eq!(hub.take_twice(), Ok(0));
    assert_eq!(client_of(&other, lab.address()).sheets(&sent), Ok(vec![Verdict::AlreadyThere]));
    assert_eq!(sheets(&lab.store()).len(), 2);
}
