//! The lock of the workplace: who passes by sees counts, and only a coordinator more.

use jiff::SignedDuration;
use reflectory::app::home::{Home, Place};
use reflectory::app::input::Size;
use reflectory::app::manner::Manner;
use reflectory::app::{App, Screen};
use reflectory::runtime::keys;
use reflectory::seal::key_file::make_at;
use reflectory::seal::stretch::Cost;
use reflectory::store::Store;
use reflectory::store::school::Coordinator;

use crate::support::app::{EXERCISE, Journey, activate_in, machine};
use crate::support::store::quick_folder;

const PASSPHRASE: &str = "quiet river under seven lamps";

/// A school with one coordinator, whose key file lies in its folder.
fn school() -> Journey {
    let folder = quick_folder();
    let store = folder.path().join("store");
    let cheap = Cost { memory_kib: 8, passes: 1, lanes: 1 };
    let (key, _) = make_at(cheap, "Ada", PASSPHRASE).unwrap();
    let ada = Coordinator { name: "Ada".to_owned(), public: key.public_key().0 };
    Store::open(&store).unwrap().set_coordinators(&[ada], false).unwrap();
    keys::write(&keys::free_path(&store), &key).unwrap();
    activate_in(folder.path(), EXERCISE);
    Journey::coordinate(folder)
}

#[test]
fn live_counts_need_no_passphrase_and_everything_that_changes_something_does() {
    let mut journey = school();
    journey.sees("0 of 200").sees("locked");
    for room in ["2", "3", "4", "5", "6", "9"] {
        journey.press(room).sees("This room is locked.").press("<up>").sees("0 of 200");
    }
    for room in ["7", "8", "1"] {
        journey.press(room).misses("This room is locked.");
    }
}

#[test]
fn a_passphrase_is_never_shown_and_opens_until_it_is_locked_again() {
    let mut journey = school();
    journey.press("3").press("wrong").sees("*****").misses("wrong").press("<enter>");
    journey.sees("This room is locked.").sees("passphrase").misses("*****");
    journey.press(PASSPHRASE).misses("river").press("<enter>").misses("This room is locked.").sees("unlocked");
    journey.press("2").misses("This room is locked.").press("<c-l>").sees("This room is locked.");
    journey.press("1").sees("*").press("<up>").sees("0 of 200").press("1").sees("0 of 200");
}

#[test]
fn the_workplace_locks_itself_when_nobody_is_there() {
    let mut journey = school();
    journey.press("3").press(PASSPHRASE).press("<enter>").misses("This room is locked.");
    journey.wait(SignedDuration::from_mins(4)).misses("This room is locked.").press("<down>");
    journey.wait(SignedDuration::from_mins(4)).misses("This room is locked.");
    journey.wait(SignedDuration::from_mins(1)).sees("This room is locked.");
    // What was typed before is not kept for the next person.
    journey.press("quiet").wait(SignedDuration::from_mins(6)).misses("*****");
}

#[test]
fn how_long_it_waits_before_it_locks_can_be_chosen() {
    let mut journey = school();
    let manner = Manner { lock_after: SignedDuration::from_mins(20), ..Manner::default() };
    let workplace =
        std::mem::replace(&mut journey.app, App::new(empty(), Size { columns: 80, rows: 24 }, journey.now, machine()));
    journey.app = workplace.in_manner(manner);
    journey.press("3").press(PASSPHRASE).press("<enter>").wait(SignedDuration::from_mins(19));
    journey.misses("This room is locked.").wait(SignedDuration::from_mins(1)).sees("This room is locked.");
}

/// A screen that stands nowhere.
fn empty() -> Screen {
    Screen::Home(Home::new(Place::Own, Vec::new()))
}

#[test]
fn a_key_meant_for_the_open_room_is_not_the_passphrases_first() {
    let mut journey = school();
    journey.press("2").press(PASSPHRASE).press("<enter>").misses("This room is locked.");
    // Nobody has seen the lock yet when this key comes, as after a suspended machine wakes.
    journey.now.steady += SignedDuration::from_mins(6);
    journey.press("<down>").sees("This room is locked.").misses("*");
    // From then on every key is the passphrase's, also after a longer pause.
    journey.wait(SignedDuration::from_mins(6)).press(PASSPHRASE).press("<enter>").misses("This room is locked.");
}
