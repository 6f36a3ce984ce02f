//! Kits: a station on a stick, and nothing else of the school.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use reflectory::runtime::lab::kits::{self, Kit};
use reflectory::runtime::lab::sending::Sending;
use reflectory::store::Store;

use super::paths::opened;
use super::{Lab, above, answer, collect, collect_all, id, ids, waiting};

/// Stands for the program, and says how it was called.
const PROGRAM: &str = "#!/bin/sh\necho \"called: $*\"\n";

fn program(lab: &Lab) -> PathBuf {
    let path = lab.folder("program");
    fs::write(&path, PROGRAM).unwrap();
    path
}

/// A kit on a stick of this name.
fn kit(lab: &Lab, name: &str) -> Kit {
    let stick = lab.folder(name);
    fs::create_dir_all(&stick).unwrap();
    kits::make(&lab.hub(), &stick, None, &[program(lab)], 7373).unwrap()
}

/// Every file below a folder, as its path within.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    fn below(folder: &Path, top: &Path, found: &mut BTreeSet<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                below(&path, top, found);
            } else {
                found.insert(path.strip_prefix(top).unwrap().to_owned());
            }
        }
    }
    let mut found = BTreeSet::new();
    below(folder, folder, &mut found);
    found
}

fn holds(folder: &Path, secret: &[u8]) -> bool {
    let has = |file: &PathBuf| fs::read(folder.join(file)).unwrap().windows(secret.len()).any(|part| part == secret);
    files(folder).iter().any(has)
}

#[test]
fn a_kit_is_answered_at_home_and_collected() {
    let lab = Lab::new();
    let (one, two) = (kit(&lab, "one"), kit(&lab, "two"));
    assert_eq!((one.stations, two.stations), (vec![(id(), 1)], vec![(id(), 2)]));
    answer(&one.folder.join("store"), 0..3);
    answer(&two.folder.join("store"), 3..4);
    assert_eq!(collect_all(&lab.hub(), &[&lab.folder("one")]).missing, [(id(), vec![2])]);
    assert_eq!(waiting(&one.folder.join("store")), 0, "the kit is told at once");
    assert_eq!(collect(&lab.hub(), &[&lab.folder("one"), &lab.folder("two")]), [(1, 0, 0), (2, 1, 1)]);
    assert_eq!(lab.arrived(), ids(0..4));
}

#[test]
fn a_kit_hands_in_over_the_network_where_the_hub_is_in_reach() {
    let lab = Lab::new();
    let (_open, address) = opened(&lab.hub());
    // Made while the lab is open.
    let store = kit(&lab, "stick").folder.join("store");
    let mut kept = above(&store);
    kept.answered_at(&address);
    Store::open_existing(&store).unwrap().set_above(&id(), &kept.write()).unwrap();
    answer(&store, 0..2);
    let mut sending = Sending::new(&store);
    // The open lab looks for new kits every two seconds.
    let until = std::time::Instant::now() + crate::support::bin::LIMIT;
    while sending.round().unwrap().waiting > 0 {
        assert!(std::time::Instant::now() < until, "{:?}", sending.trouble());
        std::thread::yield_now();
    }
    assert_eq!(lab.arrived(), ids(0..2));
    assert_eq!(collect(&lab.hub(), &[&lab.folder("stick")]), [(1, 0, 0)]);
}

#[test]
fn nothing_of_the_school_but_a_station_is_on_a_kit() {
    let lab = Lab::new();
    answer(&lab.hub(), 0..3);
    fs::write(lab.hub().join("coordinator-1.key"), "a sealed key").unwrap();
    let kit = kit(&lab, "stick").folder;
    let expected =
        ["answer", "answer.cmd", "read-me.txt", "reflectory", "store/school.db", "store/exercise-2026-1-primary.db"];
    let found = files(&kit).into_iter().filter(|file| !file.to_string_lossy().ends_with("-journal"));
    assert_eq!(found.collect::<BTreeSet<_>>(), expected.iter().map(PathBuf::from).collect());
    assert_eq!(files(&lab.folder("stick")).len(), files(&kit).len(), "nor beside it");
    let hub = Store::open_existing(&lab.hub()).unwrap();
    let mut secrets = vec![hub.hub_secret().unwrap().unwrap().secret.to_vec()];
    secrets.push(hub.join_code(&id()).unwrap().unwrap().into_bytes());
    let file = hub.exercise(&id()).unwrap();
    file.sheets(|sheet| secrets.extend([sheet.id.0.to_vec(), sheet.body[..40].to_vec()])).unwrap();
    assert_eq!(secrets.len(), 8);
    for secret in secrets {
        assert!(holds(&lab.hub(), &secret), "the search finds what is there");
        assert!(!holds(&kit, &secret));
    }
}

#[test]
fn a_kit_is_whole_or_not_there() {
    let lab = Lab::new();
    let first = kit(&lab, "stick");
    let before = files(&first.folder);
    let make = |stick: &str, programs: &[PathBuf]| kits::make(&lab.hub(), &lab.folder(stick), None, programs, 7373);
    assert!(make("stick", &[program(&lab)]).unwrap_err().contains("There is a kit on"));
    assert_eq!(files(&first.folder), before);
    assert!(make("gone", &[program(&lab)]).unwrap_err().contains("There is no folder"));
    fs::create_dir(lab.folder("other")).unwrap();
    // What is left of one that was not finished is no obstacle.
    fs::create_dir(lab.folder("other").join("reflectory-kit.part")).unwrap();
    assert!(make("other", &[lab.folder("no program")]).unwrap_err().contains("could not be written"));
    assert!(make("other", &[program(&lab), program(&lab)]).unwrap_err().contains("same system"));
    assert_eq!(fs::read_dir(lab.folder("other")).unwrap().count(), 0);
    let hub = Store::open_existing(&lab.hub()).unwrap();
    assert_eq!(hub.stations(&id()).unwrap().len(), 1, "nobody waits for kits that were not made");
    // Windows has its own.
    let windows = lab.folder("Reflectory.EXE");
    fs::write(&windows, "MZ").unwrap();
    let both = make("other", &[program(&lab), windows]).unwrap().folder;
    assert!(both.join("reflectory").is_file() && both.join("reflectory.exe").is_file());
}

#[test]
fn a_station_makes_no_kits_and_another_schools_kit_is_refused() {
    let lab = Lab::new();
    let stick = lab.stick("stick");
    let station = lab.station("station", &stick);
    let refusal = kits::make(&station, &stick, None, &[program(&lab)], 7373).unwrap_err();
    assert!(refusal.contains("Kits are made at the coordinator's"), "{refusal}");
    let other = Lab::new();
    let theirs = kit(&other, "kit");
    answer(&theirs.folder.join("store"), 0..1);
    let problems = collect_all(&lab.hub(), &[&other.folder("kit")]).outcome.problems;
    assert!(problems[0].contains("another coordinator's machine"), "{problems:?}");
    assert_eq!(waiting(&theirs.folder.join("store")), 1);
}

#[cfg(unix)]
#[test]
fn a_kit_starts_also_where_the_stick_runs_no_programs() {
    use std::os::unix::fs::PermissionsExt;
    use std::process::Command;
    let lab = Lab::new();
    let kit = kit(&lab, "my stick").folder;
    for mode in [0o755, 0o644] {
        fs::set_permissions(kit.join("reflectory"), fs::Permissions::from_mode(mode)).unwrap();
        let started = Command::new("sh").arg(kit.join("answer")).arg("--ascii").output().unwrap();
        let expected = format!("called: --store {}/store answer --ascii\n", kit.display());
        assert_eq!(String::from_utf8(started.stdout).unwrap(), expected, "{mode:o}");
    }
    fs::remove_file(kit.join("reflectory")).unwrap();
    let started = Command::new("sh").arg(kit.join("answer")).output().unwrap();
    assert_eq!(started.status.code(), Some(1));
    assert!(String::from_utf8(started.stderr).unwrap().contains("Please tell the coordinator"));
}
