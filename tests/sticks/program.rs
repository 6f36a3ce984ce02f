//! The program itself: what it says, and what a full disk or a kill leaves on the stick.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use reflectory::runtime::lab::stick::Stick;

use super::{Lab, answer, bring, collect, ids, out, station_file};
use crate::support::bin::{Finished, ID, LIMIT, PROGRAM, School, finish};

#[track_caller]
fn said(done: &Finished, expected: &[&str]) {
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    for words in expected {
        assert!(done.out.contains(words), "{words:?} is not in: {}", done.out);
    }
}

#[test]
fn a_stick_goes_round_in_the_programs_words() {
    let school = School::open();
    let stick = school.path("stick");
    fs::create_dir(&stick).unwrap();
    let dir = stick.to_str().unwrap();
    let filled = school.run(&["carry", "out", dir]);
    said(&filled, &[ID, "Check number: ", "can hand in false sheets, and read none"]);
    let check = filled.out.split("Check number: ").nth(1).unwrap()[..19].to_owned();
    let station = school.path("station");
    let at_station = |arguments: &[&str]| {
        let mut all = vec!["--store", station.to_str().unwrap()];
        all.extend(arguments);
        school.run(&all)
    };
    said(&at_station(&["carry", "in", dir]), &["can be answered here now", &check, "nothing waits here"]);
    said(&at_station(&["station"]), &[&format!("Station of {ID}, handing in by stick")]);
    answer(&station, 0..22);
    said(&at_station(&["carry", "out", dir]), &["22 sheets on the stick. They stay here too."]);
    said(&school.run(&["collect", dir]), &["station 1: 22 sheets, 22 new.", "Every station's stick was collected."]);
    said(&school.run(&["collect", dir]), &["station 1: 22 sheets, 0 new."]);
    assert_eq!(school.submitted(), [0, 0, 22]);
    said(&at_station(&["carry", "in", dir]), &["22 sheets arrived", "station 1: nothing waits here."]);
    fs::write(station_file(&stick), "x").unwrap();
    let refused = school.run(&["collect", dir]);
    assert_eq!(refused.code, Some(1), "{refused:?}");
    assert!(refused.err.contains("Nothing was taken from it"), "{refused:?}");
}

/// A station with two sheets on a stick and one more in its store, the stick's file, and the same with all three.
fn before_and_after(lab: &Lab) -> (PathBuf, PathBuf, Vec<u8>, Vec<u8>) {
    let stick = lab.stick("stick");
    let station = lab.station("station", &stick);
    answer(&station, 0..2);
    out(&station, &stick);
    let before = fs::read(station_file(&stick)).unwrap();
    answer(&station, 2..3);
    out(&station, &stick);
    let after = fs::read(station_file(&stick)).unwrap();
    (stick, station, before, after)
}

fn carry_out(station: &Path, stick: &Path) -> Command {
    let mut command = Command::new(PROGRAM);
    command.arg("--store").arg(station).args(["carry", "out"]).arg(stick);
    command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    command
}

#[test]
fn a_stick_that_is_full_at_any_size_keeps_the_old_list_or_has_the_new_one() {
    let lab = Lab::new();
    let (stick, station, before, after) = before_and_after(&lab);
    let path = station_file(&stick);
    let mut outcomes = std::collections::BTreeSet::new();
    for blocks in (0..=60).step_by(6) {
        fs::write(&path, &before).unwrap();
        let limits = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        let mut command = Command::new("sh");
        command.args(["-c", &limits, PROGRAM, "--store"]).arg(&station).args(["carry", "out"]).arg(&stick);
        command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
        let done = finish(command.spawn().unwrap());
        let now = fs::read(&path).unwrap();
        match done.code {
            Some(0) => assert!(now == after, "{blocks}"),
            Some(1) => assert!(now == before && done.err.contains("as it was"), "{blocks}: {done:?}"),
            other => panic!("{other:?}: {done:?}"),
        }
        outcomes.insert(done.code);
    }
    assert_eq!(outcomes.len(), 2, "some sizes were too small, some were enough");
}

#[test]
fn a_stick_that_is_pulled_out_at_any_moment_holds_the_old_list_or_the_new_one() {
    let lab = Lab::new();
    let (stick, station, before, after) = before_and_after(&lab);
    let path = station_file(&stick);
    // From before the program has begun to after it has ended.
    for moment in 0..12u64 {
        fs::write(&path, &before).unwrap();
        let mut child = carry_out(&station, &stick).spawn().unwrap();
        let begun = std::time::Instant::now();
        while begun.elapsed() < std::time::Duration::from_millis(moment * 4) && begun.elapsed() < LIMIT {
            std::hint::spin_loop();
        }
        // It may have ended already.
        child.kill().ok();
        child.wait().unwrap();
        let now = fs::read(&path).unwrap();
        assert!(now == before || now == after, "after {moment} steps");
        assert!(Stick::at(&stick).unwrap().sheets(&path).is_ok());
    }
    fs::write(&path, &before).unwrap();
    assert_eq!(collect(&lab.hub(), &[&stick]), [(1, 2, 2)]);
    assert_eq!(bring(&station, &stick).waiting, 1);
    out(&station, &stick);
    assert_eq!(collect(&lab.hub(), &[&stick]), [(1, 1, 1)]);
    assert_eq!(lab.arrived(), ids(0..3));
}
