//! The lab on a coordinator's screen: behind the lock, opened and closed, what is told of the machines.

use reflectory::app::msg::{Msg, StoreReply};
use reflectory::app::workplace::request::WorkplaceReply;
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::lab::{HandedUp, Lab, Station};
use reflectory::store::Store;

use crate::support::app::{EXERCISE, Journey, activate_in};
use crate::support::setting_up::{PASSPHRASE, school};

const ID: &str = "2026-1-primary";

fn coordinator() -> Journey {
    let folder = school(&[]);
    activate_in(folder.path(), EXERCISE);
    Journey::coordinate(folder)
}

fn lab(stations: Vec<Station>, twice: u32) -> Lab {
    let (code, addresses) = ("AAAAA-BBBBB-CCCCC-DDDDD".to_owned(), vec!["192.168.1.20:7373".to_owned()]);
    Lab { exercise: ExerciseId(ID.to_owned()), code, addresses, stations, twice }
}

fn station(number: u32, is_reachable: bool, waiting: Option<u32>) -> Station {
    Station { number, is_reachable, waiting, is_collected: false }
}

/// The lab, closed, opened without a machine, and with machines of which some are missed.
pub fn screens() -> Vec<(&'static str, Journey)> {
    let opened = |keys: &str| {
        let mut journey = coordinator();
        journey.press("o").press(PASSPHRASE).press(&format!("<enter>{keys}"));
        journey
    };
    let with = |stations, twice| {
        let mut journey = opened("o");
        told(&mut journey, Some(lab(stations, twice)));
        journey
    };
    let missed = (1..=15).map(|number| station(number, number < 2, Some(1))).collect();
    vec![
        ("lab, closed", opened("")),
        ("lab", with(vec![station(1, true, Some(0))], 0)),
        ("lab with machines that are missed", with(missed, 3)),
        ("lab with one that is missed", with(vec![station(2, false, None)], 1)),
    ]
}

fn told(journey: &mut Journey, lab: Option<Lab>) {
    let reply = WorkplaceReply::Lab(lab.map(Box::new));
    journey.send(Msg::Stored(StoreReply::Workplace(Box::new(reply))));
}

#[test]
fn the_lab_opens_behind_the_lock_only_and_closes_again() {
    let mut journey = coordinator();
    let code = |journey: &Journey| {
        let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
        store.join_code(&ExerciseId(ID.to_owned())).unwrap()
    };
    journey.press("o").sees("This room is locked.");
    assert_eq!(code(&journey), None, "nothing is opened for a passer-by");
    journey.press(PASSPHRASE).press("<enter>").sees("The lab is closed.").press("o").sees("The lab is open.");
    let drawn = code(&journey).expect("the code is kept");
    journey.sees(&drawn).sees("No machine has joined yet.");
    // Another room, and back: it stays open, and the overview says so.
    journey.press("1").sees("No machine has joined yet.").press("o").sees("The lab is open.").sees(&drawn);
    journey.press("o").sees("The lab is closed.").press("q").sees("Open the lab");
    journey.press("o").sees("The lab is open.").sees(&drawn);
}

#[test]
fn machines_are_told_by_number_and_sheets_by_count() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = coordinator();
        journey.press("o").press(PASSPHRASE).press("<enter>o").resize(columns, rows);
        told(&mut journey, Some(lab(vec![station(1, true, Some(2)), station(2, false, None)], 3)));
        journey.sees("2 machines have joined, 1 reachable; 2 sheets wait there.");
        journey.sees("station 2.").sees("3 sheets are set aside").sees("t count those set aside");
        journey.sees("AAAAA-BBBBB-CCCCC-DDDDD").sees("192.168.1.20:7373");
        told(&mut journey, Some(lab(vec![station(1, true, Some(0))], 0)));
        journey.sees("1 machine has joined, 1 reachable.").misses("set aside").misses("may hold");
    }
}

#[test]
fn a_participant_is_told_where_the_sheet_is_and_nothing_moves() {
    let mut journey = Journey::answer();
    journey.press("<enter>3<enter>4rs<enter>").sees("Thank you.").misses("coordinator's machine");
    let receipt = |screen: &str| screen.lines().position(|line| line.contains("Your receipt:")).unwrap();
    let before = receipt(&journey.screen());
    let up = |waiting, is_reached| StoreReply::HandedUp(HandedUp { waiting, refused: 0, is_reached, by_stick: false });
    journey.send(Msg::Stored(up(1, false))).sees("Stored here; handed in when");
    assert_eq!(receipt(&journey.screen()), before);
    let stick = StoreReply::HandedUp(HandedUp { waiting: 1, refused: 0, is_reached: false, by_stick: true });
    journey.send(Msg::Stored(stick)).sees("on a stick.");
    assert_eq!(receipt(&journey.screen()), before);
    journey.send(Msg::Stored(up(0, true))).sees("Your sheet is handed in at the coordinator's machine.");
    assert_eq!(receipt(&journey.screen()), before);
}
