//! The readiness list: what each finding becomes in words, and what a station hears of its hub.

use std::path::Path;
use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::rehearsal::{Point, Standing};
use reflectory::format::rehearsal;
use reflectory::format::wire::news::Standing as Stands;
use reflectory::hub::client::ClientError;
use reflectory::runtime::interrupt::Interrupt;
use reflectory::runtime::lab::{joining, opening};
use reflectory::runtime::readiness::{self, Asked, clock, drive, keys, memory, network, screen};
use reflectory::runtime::rehearsal::{Asked as Rehearsed, rehearse};
use reflectory::store::Store;

use super::everything;
use crate::support::app::{EXERCISE, store_with};

const READY: Standing = Standing::Ready;
const LOOK: Standing = Standing::Look;
const NOT_READY: Standing = Standing::NotReady;
const LEFT_OUT: Standing = Standing::LeftOut;

#[track_caller]
fn check(point: Point, standing: Standing, part: &str) {
    assert!(point.standing == standing && point.words.contains(part), "{point:?}");
}

#[test]
fn a_window_is_large_enough_or_it_is_said_how_large_it_must_be() {
    check(screen::size(Some((80, 24))), READY, "80 columns, 24 rows.");
    check(screen::size(Some((79, 24))), LOOK, "80 by 24 and more read better");
    check(screen::size(Some((60, 20))), LOOK, "enough");
    check(screen::size(Some((59, 50))), NOT_READY, "At least 60 by 20 are needed");
    check(screen::size(Some((200, 19))), NOT_READY, "too small");
    check(screen::size(None), LEFT_OUT, "no terminal");
}

#[test]
fn signs_and_colours_go_by_what_the_environment_says() {
    for utf8 in ["de_DE.UTF-8", "C.utf8", "en_US.utf-8@euro"] {
        check(screen::signs(Some(utf8), false, false), READY, "▸ ● ■");
    }
    for other in [None, Some("C"), Some("de_DE.ISO-8859-1")] {
        check(screen::signs(other, false, false), LOOK, "--ascii");
    }
    check(screen::signs(None, false, true), READY, "▸");
    let letters = screen::signs(Some("C"), true, false);
    assert!(letters.standing == READY && letters.words.is_ascii(), "{letters:?}");

    check(screen::colours(true, Some("xterm"), None, false), READY, "without colours");
    check(screen::colours(false, Some("dumb"), None, false), NOT_READY, "TERM=dumb");
    check(screen::colours(false, None, None, false), LOOK, "--theme mono");
    check(screen::colours(false, None, None, true), READY, "16 are used.");
    check(
        screen::colours(false, Some("xterm-256color"), Some("truecolor"), false),
        READY,
        "many more (xterm-256color)",
    );
}

#[test]
fn a_clock_is_right_or_it_is_said_by_how_much_not() {
    let noon: Timestamp = "2026-11-22T12:00:00Z".parse().unwrap();
    check(clock::alone(noon, false), READY, "2026-11-22 12:00 UTC. Please compare");
    check(clock::alone(noon, true), LOOK, "REFLECTORY_NOW");
    check(clock::alone(Timestamp::UNIX_EPOCH, false), NOT_READY, "lost the time");
    check(clock::against(SignedDuration::from_mins(3)), LOOK, "3 minutes behind");
    check(clock::against(SignedDuration::from_secs(-5)), READY, "agrees");
    check(clock::against(SignedDuration::from_secs(-6)), LOOK, "6 seconds ahead of");
    check(clock::against(SignedDuration::from_hours(24)), LOOK, "24 hours behind");
    check(clock::against(SignedDuration::from_hours(-49)), NOT_READY, "2 days");

    let zone = |name: &str| TimeZone::get(name).unwrap();
    let (brussels, paris, lisbon) = (zone("Europe/Brussels"), zone("Europe/Paris"), zone("Europe/Lisbon"));
    check(clock::zone(&paris, Some(&brussels), noon), READY, "Europe/Paris.");
    check(clock::zone(&lisbon, Some(&brussels), noon), LOOK, "the exercise's is Europe/Brussels");
    check(clock::zone(&lisbon, None, noon), READY, "Europe/Lisbon.");
}

#[test]
fn a_drive_keeps_what_is_stored_or_another_is_asked_for() {
    let folder = Path::new("/srv/lab");
    check(drive::kind_of(folder, false, Some("ext4")), READY, "own drive (ext4)");
    check(drive::kind_of(folder, false, Some("overlay")), LOOK, "set back at each start");
    check(drive::kind_of(folder, false, Some("tmpfs")), NOT_READY, "gone when the machine is switched off");
    check(drive::kind_of(folder, true, Some("nfs4")), NOT_READY, "network share");
    check(drive::kind_of(folder, true, None), NOT_READY, "network share");
    check(drive::kind_of(folder, false, None), READY, "as far as the system says");
    check(drive::room(40 << 30), READY, "40 GB are left.");
    check(drive::room((1 << 30) - 1), LOOK, "1023 MB are left");
    check(drive::room((200 << 20) - 1), NOT_READY, "Only 199 MB");
    check(drive::durable(Duration::from_micros(300), folder, false), READY, "after 1 ms");
    check(drive::durable(Duration::from_millis(200), folder, true), READY, "/srv/lab can be made");
    check(drive::durable(Duration::from_millis(201), folder, false), LOOK, "201 ms");
}

#[test]
fn memory_and_keys_are_told_in_words() {
    assert_eq!(memory::available("MemTotal: 9 kB\nMemAvailable:   149999 kB\n"), Some(149_999));
    assert_eq!(memory::available("MemAvailable: many\n"), None);
    check(memory::free(Some(149_999)), NOT_READY, "Only 149 MB");
    check(memory::free(Some(499_999)), LOOK, "enough for a station");
    check(memory::free(Some(500_000)), READY, "500 MB are free.");
    check(memory::free(None), LEFT_OUT, "does not say");
    check(memory::drive(&[], false), READY, "No memory goes to the drive");
    check(memory::drive(&["/dev/sda3"], false), LOOK, "(/dev/sda3), with answers");
    check(memory::drive(&[], true), LOOK, "can hibernate");
    check(memory::drive(&["/swapfile"], true), LOOK, "(/swapfile; hibernation)");
    check(keys::told(Some(&[])), READY, "All 12 keys");
    check(keys::told(Some(&["Esc", "?"])), NOT_READY, "as another key: Esc, ?.");
    check(keys::told(None), LEFT_OUT, "ended");
}

#[test]
fn what_a_hub_says_or_why_it_says_nothing() {
    let id = ExerciseId("2026-1-primary".to_owned());
    check(network::reached(&id, 7, "h:1", Stands::Open, 0), READY, "Station 7 of 2026-1-primary: it answers at h:1");
    check(network::reached(&id, 7, "h:1", Stands::Open, 2), LOOK, "wait here: 2.");
    check(network::reached(&id, 7, "h:1", Stands::Unsealed, 0), LOOK, "late ones");
    check(network::reached(&id, 7, "h:1", Stands::Gone, 0), NOT_READY, "not there any more");
    let second = Duration::from_secs(1);
    for (error, next) in [
        (ClientError::Unreachable, "Is the lab open there"),
        (ClientError::WrongHub, "Nothing was sent to it"),
        (ClientError::Refused, "join once more"),
        (ClientError::Busy(second), "in a minute"),
        (ClientError::Full(second), "make room there"),
        (ClientError::Bad, "same version"),
    ] {
        check(network::unreached(&id, error), NOT_READY, next);
    }
}

fn rehearsal_of<'a>(folder: &'a Path, id: &'a ExerciseId) -> Rehearsed<'a> {
    Rehearsed { folder, id, stick: None, announce: false, code: None, interrupt: Interrupt::default() }
}

#[test]
fn a_station_reaches_its_hub_until_the_lab_closes() {
    let school = store_with(EXERCISE);
    let (hub, station) = (school.path().join("store"), school.path().join("station"));
    let id = ExerciseId("2026-1-primary".to_owned());
    let lab = opening::open(&hub, std::slice::from_ref(&id), 0, false).unwrap();
    let code = Store::open_existing(&hub).unwrap().join_code(&id).unwrap().unwrap();
    joining::join(&station, Some(&format!("127.0.0.1:{}", lab.port())), &code).unwrap();
    let look = || readiness::list(&Asked { folder: &station, ascii: false, search: false });
    let found = |points: &[Point], what: &str| points.iter().find(|point| point.what == what).cloned().unwrap();
    let points = look();
    check(found(&points, "coordinator"), READY, "Station 1 of 2026-1-primary: it answers at 127.0.0.1:");
    check(found(&points, "hub's clock"), READY, "agrees");
    assert!(points.iter().all(|point| point.what != "lab's port" && point.what != "search"), "{points:#?}");
    // A whole rehearsal on the station itself, beside its hub and without a word to it.
    let before = everything(&station);
    let steps = rehearse(&rehearsal_of(&station, &id), |_| ());
    assert!(steps.iter().all(|step| step.standing != NOT_READY), "{steps:#?}");
    assert_eq!(everything(&station), before);
    let clocks = points.iter().filter(|point| point.what == "hub's clock").count();
    assert_eq!(clocks, 1, "what was heard just now, and not also what was kept: {points:#?}");
    drop(lab);
    check(found(&look(), "coordinator"), NOT_READY, "cannot be reached. Is the lab open there");

    let points = readiness::list(&Asked { folder: &hub, ascii: false, search: false });
    let port = found(&points, "lab's port");
    assert!(port.words.starts_with("Port 7373 is "), "{port:?}");
}

#[test]
fn many_machines_give_many_lines_of_one_shape() {
    let steps = [Point::ready("copy", "Fine."), Point::left_out("key", "No.")];
    let list = [Point::look("room", "\"40 GB\"."), Point::not_ready("clock", "1970.")];
    let expected = concat!(
        r#"{"version":1,"machine":"LAB-07","program":"0.1.0","ready":false,"steps":[{"what":"copy","standing":"ok","words":"Fine."},"#,
        r#"{"what":"key","standing":"left out","words":"No."}],"list":[{"what":"room","standing":"look","words":"\"40 GB\"."},"#,
        r#"{"what":"clock","standing":"not ready","words":"1970."}]}"#
    );
    assert_eq!(rehearsal::line("LAB-07", &steps, &list), expected);
    assert!(rehearsal::line("LAB-07", &steps, &list[..1]).contains(r#""ready":true"#));
}
