//! What is not right on a stick: clear words, and nothing changes.

use std::fs;
use std::path::Path;

use reflectory::runtime::lab::carrying;
use reflectory::runtime::lab::stick::Stick;
use reflectory::seal::join;
use reflectory::store::Store;

use super::{
    Lab, NOON, above, answer, at, bring, collect, collect_all, copied, exercise_file, id, ids, nothing_collected, out,
    out_at, station_file, waiting,
};

/// A lab with one station, of which two sheets lie on a stick.
fn carried() -> (Lab, std::path::PathBuf, std::path::PathBuf) {
    let lab = Lab::new();
    let stick = lab.stick("stick");
    let station = lab.station("one", &stick);
    answer(&station, 0..2);
    out(&station, &stick);
    (lab, stick, station)
}

/// Places in a file at which it is damaged: all of its two lines of text, and some of the rest.
fn places(bytes: &[u8], step: usize) -> Vec<usize> {
    let lines = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at).nth(1).unwrap();
    let few = if lines > 2_000 { step } else { 1 };
    (0..=lines).step_by(few).chain((lines..bytes.len()).step_by(step)).chain([bytes.len() - 1]).collect()
}

#[test]
fn any_changed_byte_and_any_missing_end_of_a_stations_sheets_is_noticed() {
    let (lab, stick, station) = carried();
    let (on, path) = (Stick::at(&stick).unwrap(), station_file(&stick));
    let whole = fs::read(&path).unwrap();
    assert_eq!(on.sheets(&path).unwrap().unwrap().sheets.len(), 2);
    for place in places(&whole, 997) {
        let mut damaged = whole.clone();
        damaged[place] ^= 1;
        fs::write(&path, &damaged).unwrap();
        assert!(on.sheets(&path).is_err(), "byte {place}");
        fs::write(&path, &whole[..place]).unwrap();
        assert!(on.sheets(&path).is_err(), "only {place} bytes");
    }
    let words = nothing_collected(&lab, &stick);
    assert!(words.contains("Nothing was taken") && words.contains("its station still has every sheet"), "{words}");
    fs::write(&path, [whole.as_slice(), b"\n"].concat()).unwrap();
    assert!(on.sheets(&path).is_err(), "one byte more");
    assert_eq!(waiting(&station), 2);
    // The station mends it.
    out(&station, &stick);
    assert_eq!(collect(&lab.hub(), &[&stick]), [(1, 2, 2)]);
}

#[test]
fn any_changed_byte_of_the_exercise_and_of_what_arrived_is_noticed() {
    let (lab, stick, station) = carried();
    collect(&lab.hub(), &[&stick]);
    let on = Stick::at(&stick).unwrap();
    let hub = above(&station).hub_signing;
    let taken = stick.join("reflectory").join(id().0).join("taken.json");
    assert_eq!(on.taken(&id(), &hub).unwrap().unwrap().sheets.len(), 2);
    for (path, step) in [(exercise_file(&stick), 40_009), (taken.clone(), 1)] {
        let whole = fs::read(&path).unwrap();
        let reads = || if path == taken { on.taken(&id(), &hub).is_ok() } else { on.exercise(&id()).is_ok() };
        assert!(reads());
        for place in places(&whole, step) {
            let mut damaged = whole.clone();
            damaged[place] ^= 1;
            fs::write(&path, &damaged).unwrap();
            assert!(!reads(), "byte {place} of {}", path.display());
            fs::write(&path, &whole[..place]).unwrap();
            assert!(!reads(), "only {place} bytes of {}", path.display());
        }
        let outcome = carrying::bring(&station, &stick, None).unwrap();
        assert_eq!((outcome.done.len(), outcome.problems.len()), (0, 1));
        assert!(outcome.problems[0].contains("Nothing was changed"), "{:?}", outcome.problems);
        assert_eq!(waiting(&station), 2);
        let new = carrying::bring(&lab.folder("new"), &stick, None).unwrap();
        assert_eq!(new.problems.len(), 1);
        if path != taken {
            assert!(!lab.folder("new").exists(), "nothing was begun");
        }
        fs::write(&path, &whole).unwrap();
    }
    // A list that is damaged keeps no sheet from its way.
    fs::write(&taken, b"{}").unwrap();
    let carried = carrying::out(&station, &stick, None, at(NOON)).unwrap();
    assert_eq!((carried.done.len(), carried.problems.len()), (1, 1));
}

#[test]
fn another_schools_stick_is_refused_at_every_place() {
    let (lab, stick, station) = carried();
    let other = Lab::new();
    let theirs = other.stick("stick");
    let refused = [
        carrying::out(&lab.hub(), &theirs, None, at(NOON)).unwrap().problems,
        carrying::out(&station, &theirs, None, at(NOON)).unwrap().problems,
        carrying::bring(&station, &theirs, None).unwrap().problems,
    ];
    for problems in refused {
        assert_eq!(problems.len(), 1);
        assert!(problems[0].contains("of another coordinator's machine (Linden School)"), "{problems:?}");
        assert!(problems[0].contains("Nothing was changed"), "{problems:?}");
    }
    let words = nothing_collected(&other, &stick);
    assert!(words.contains("for another coordinator's machine") && words.contains("they stay there"), "{words}");
    // A stick that was swapped on the way: of the same school, but of another station.
    let one = station_file(&stick);
    let renamed = one.with_file_name("0123456789ab.sheets");
    fs::rename(&one, &renamed).unwrap();
    let words = nothing_collected(&lab, &stick);
    assert!(words.contains("somebody changed it, or it is of another machine"), "{words}");
}

#[test]
fn a_stick_of_another_exercise_and_one_without_sheets_are_told() {
    let (lab, stick, _) = carried();
    let folder = stick.join("reflectory");
    fs::rename(folder.join(id().0), folder.join("2025-3-primary")).unwrap();
    let words = nothing_collected(&lab, &stick);
    assert!(words.contains("of 2025-3-primary, which is not on this machine"), "{words}");
    assert_eq!(carrying::bring(&lab.folder("new"), &stick, None).unwrap().problems.len(), 1);
    assert!(!lab.folder("new").exists());
    fs::rename(folder.join("2025-3-primary"), folder.join(id().0)).unwrap();
    fs::remove_dir_all(folder.join(id().0).join("stations")).unwrap();
    assert!(nothing_collected(&lab, &stick).contains("There are no sheets"));
    fs::remove_dir_all(&folder).unwrap();
    assert!(nothing_collected(&lab, &stick).contains("There are no sheets"));
    assert!(carrying::bring(&lab.folder("new"), &stick, None).unwrap_err().contains("There is no exercise on"));
}

#[test]
fn the_coordinators_machine_does_not_become_a_station_of_itself() {
    let (lab, stick, _) = carried();
    let outcome = carrying::bring(&lab.hub(), &stick, None).unwrap();
    assert!(outcome.problems[0].contains("reflectory collect DIR"), "{:?}", outcome.problems);
    assert_eq!(Store::open_existing(&lab.hub()).unwrap().above(&id()), Ok(None));
}

#[test]
fn a_machine_that_does_not_know_the_code_hands_nothing_in() {
    let (lab, stick, station) = carried();
    let code = join::draw().unwrap().shown();
    Store::open_existing(&lab.hub()).unwrap().set_join_code(&id(), &code).unwrap();
    let words = nothing_collected(&lab, &stick);
    assert!(words.contains("does not know the join code"), "{words}");
    assert!(Store::open_existing(&lab.hub()).unwrap().stations(&id()).unwrap().is_empty());
    // The stick goes round once more.
    out_at(&lab.hub(), &stick, "2026-11-24T12:00:00Z");
    bring(&station, &stick);
    out(&station, &stick);
    assert_eq!(collect(&lab.hub(), &[&stick]), [(1, 2, 2)]);
    // One that is known is let in with an earlier code.
    let code = join::draw().unwrap().shown();
    Store::open_existing(&lab.hub()).unwrap().set_join_code(&id(), &code).unwrap();
    assert_eq!(collect(&lab.hub(), &[&stick]), [(1, 2, 0)]);
}

#[test]
fn one_bad_stick_keeps_nothing_from_the_others() {
    let (lab, stick, _) = carried();
    let broken = copied(&stick, &lab.folder("broken"));
    fs::write(station_file(&broken), b"").unwrap();
    let all = collect_all(&lab.hub(), &[&broken, &lab.folder("gone"), &stick]);
    assert_eq!((all.outcome.done.len(), all.outcome.problems.len()), (1, 2), "{:?}", all.outcome);
    assert_eq!(lab.arrived(), ids(0..2));
}

#[cfg(unix)]
#[test]
fn links_on_a_stick_are_followed_nowhere() {
    use std::os::unix::fs::symlink;
    let (lab, stick, station) = carried();
    let precious = lab.folder("precious");
    fs::write(&precious, "mine").unwrap();
    for (who, path) in [(&station, station_file(&stick)), (&lab.hub(), exercise_file(&stick))] {
        fs::remove_file(&path).unwrap();
        symlink(&precious, &path).unwrap();
        let problems = carrying::out(who, &stick, None, at(NOON)).unwrap().problems;
        assert!(problems[0].contains("is a link or something else"), "{problems:?}");
        assert_eq!(fs::read_to_string(&precious).unwrap(), "mine");
    }
    assert!(nothing_collected(&lab, &stick).contains("is a link or something else"));
    // A whole folder, too.
    let (elsewhere, folder) = (lab.folder("elsewhere"), stick.join("reflectory"));
    fs::remove_dir_all(&folder).unwrap();
    fs::create_dir(&elsewhere).unwrap();
    symlink(&elsewhere, &folder).unwrap();
    assert!(!carrying::out(&station, &stick, None, at(NOON)).unwrap().problems.is_empty());
    assert!(is_empty(&elsewhere));
}

#[cfg(unix)]
fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).unwrap().next().is_none()
}
