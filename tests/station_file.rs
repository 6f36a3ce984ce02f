//! What a station keeps about the store above, and the file that is rolled out to many machines.

use proptest::prelude::*;
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::lab::{Lab, Station, may_hold};
use reflectory::format::station::{ADDRESSES_MAX, Above, FILE_BYTES_MAX, StationError, StationFile, read_file};
use reflectory::locale::texts::in_english;

fn above() -> Above {
    Above {
        addresses: vec!["192.168.1.20:7373".to_owned()],
        certificate: vec![1, 2, 3],
        token: [1; 32],
        number: 7,
        transport: [2; 32],
        hub_signing: [3; 32],
        station_key: [4; 32],
        class_key: [5; 32],
        carry_key: [8; 32],
        stamp: [6; 32],
        life: Some(9),
    }
}

#[test]
fn a_file_says_where_and_with_which_code() {
    let file = |address: Option<&str>, code: &str| {
        Ok(StationFile { address: address.map(str::to_owned), code: code.to_owned() })
    };
    let cases: &[(&str, Result<StationFile, StationError>)] = &[
        ("code = \"ABC\"", file(None, "ABC")),
        ("address = \" 10.0.0.1 \"\ncode = \"ABC\" # from the screen", file(Some("10.0.0.1"), "ABC")),
        ("address = \"\"\ncode = \"ABC\"", file(None, "ABC")),
        ("address = \"10.0.0.1\"", Err(StationError::NoCode)),
        ("code = \" \"", Err(StationError::NoCode)),
        ("code = 7", Err(StationError::NoText("code"))),
        ("address = [1]\ncode = \"ABC\"", Err(StationError::NoText("address"))),
        ("code = \"ABC\"\nport = 1", Err(StationError::Unknown("port".to_owned()))),
        ("address = \"a\\u0007b\"\ncode = \"ABC\"", Err(StationError::Address)),
    ];
    for (text, expected) in cases {
        assert_eq!(&read_file(text), expected, "{text}");
    }
    assert!(matches!(read_file("code = "), Err(StationError::Toml(_))));
    assert_eq!(read_file(&" ".repeat(FILE_BYTES_MAX + 1)), Err(StationError::TooLarge));
}

#[test]
fn what_is_kept_reads_back_and_tells_no_secret_when_it_is_shown() {
    let mut above = above();
    assert_eq!(Above::read(&above.write()), Ok(above.clone()));
    assert_eq!(format!("{above:?}"), "Above(station 7)");
    above.addresses = vec!["x".to_owned(); ADDRESSES_MAX + 1];
    assert_eq!(Above::read(&above.write()), Err(StationError::Above));
}

#[test]
fn the_address_that_answered_comes_first_and_old_ones_go() {
    let mut above = above();
    for last in 0..20 {
        above.answered_at(&format!("10.0.0.{last}:7373"));
    }
    above.answered_at("10.0.0.15:7373");
    assert_eq!(above.addresses.first().map(String::as_str), Some("10.0.0.15:7373"));
    assert_eq!(above.addresses.len(), ADDRESSES_MAX);
    assert_eq!(above.addresses.iter().filter(|address| *address == "10.0.0.15:7373").count(), 1);
}

proptest! {
    #[test]
    fn no_bytes_make_it_fall_over(text in "\\PC{0,200}", cut in 0..400usize) {
        let _ = read_file(&text);
        let _ = Above::read(&text);
        let whole = above().write();
        let part: String = whole.chars().take(cut.min(whole.chars().count() - 1)).collect();
        prop_assert_eq!(Above::read(&part), Err(StationError::Above));
    }
}

#[test]
fn before_an_unsealing_it_is_said_which_stations_may_hold_sheets() {
    let station = |number, is_reachable, waiting| Station { number, is_reachable, waiting, is_collected: false };
    let lab = |stations| Lab {
        exercise: ExerciseId("2026-1-primary".to_owned()),
        code: String::new(),
        addresses: Vec::new(),
        stations,
        twice: 0,
    };
    let said = |joined: &[u32], lab: Option<Lab>| in_english(&may_hold(joined, lab.as_ref())[0]);
    assert!(said(&[], None).starts_with("Stations known to hold sheets that are not here: none."));
    assert!(said(&[3], None).starts_with("Sheets may still be on: station 3."));
    assert!(said(&[3, 4], None).starts_with("Sheets may still be on: stations 3, 4."));
    // With the lab open the machines themselves have told.
    let heard = lab(vec![station(3, true, Some(0)), station(4, false, Some(0))]);
    assert!(said(&[3, 4], Some(heard)).starts_with("Stations known to hold sheets that are not here: none."));
    let waits = lab(vec![station(3, true, Some(2))]);
    assert!(said(&[3], Some(waits)).starts_with("Sheets that wait on stations now: 2."));
    let silent = lab(vec![station(3, true, Some(0)), station(4, false, None)]);
    assert!(said(&[3, 4], Some(silent)).starts_with("Sheets may still be on: station 4."));
}
