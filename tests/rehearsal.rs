//! The day before: everything is tried on a copy, and nothing of it reaches the school's own store.

mod machine;
#[cfg(unix)]
mod program;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use reflectory::app::home::SAMPLE_PASSPHRASE;
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::rehearsal::{Point, Standing};
use reflectory::domain::secret::Secret;
use reflectory::runtime::exercise_files::Opened;
use reflectory::runtime::interrupt::Interrupt;
use reflectory::runtime::rehearsal::{Asked, key, rehearse};
use reflectory::runtime::sample::Sample;
use reflectory::runtime::slips::{group_codes, make_slips};
use reflectory::seal::hex;
use reflectory::seal::join::sha256;
use reflectory::store::Store;
use reflectory::store::codes::SlipState;
use reflectory::store::school::Coordinator;

use crate::support::app::{EXERCISE, fill, store_with};

/// Every file below a folder with the SHA-256 of its bytes.
pub fn everything(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(everything(&path));
        } else {
            found.insert(path.clone(), hex::encode(&sha256(&fs::read(&path).unwrap())));
        }
    }
    found
}

fn id() -> ExerciseId {
    ExerciseId("2026-1-primary".to_owned())
}

fn asked<'a>(folder: &'a Path, id: &'a ExerciseId) -> Asked<'a> {
    Asked { folder, id, stick: None, announce: false, code: None, interrupt: Interrupt::default() }
}

fn standing(points: &[Point], what: &str) -> (Standing, String) {
    let point = points.iter().find(|point| point.what == what).unwrap_or_else(|| panic!("no {what}: {points:?}"));
    (point.standing, point.words.clone())
}

#[test]
fn everything_is_tried_and_the_own_store_stays_as_it_is() {
    let school = store_with(EXERCISE);
    let store = school.path().join("store");
    fill(&store, 3);
    let slip = {
        let mut opened = Opened::open(&Store::open_existing(&store).unwrap(), &id()).unwrap();
        group_codes(&mut opened).unwrap();
        make_slips(&mut opened, GroupIx(2), 2, Some("4B")).unwrap().remove(0)
    };
    let before = everything(school.path());
    let mut told = Vec::new();
    let id = id();
    let wanted = Asked { code: Some(Secret::new(slip.to_lowercase())), ..asked(&store, &id) };
    let points = rehearse(&wanted, |point| told.push(point.clone()));
    assert_eq!(everything(school.path()), before, "not a byte of the school's own store");
    assert_eq!(told, points, "each is told as soon as it is done");

    let steps: Vec<(&str, Standing)> = points.iter().map(|point| (point.what, point.standing)).collect();
    let ready = Standing::Ready;
    let expected = [
        ("copy", ready),
        ("codes", ready),
        ("your code", ready),
        ("hub", ready),
        ("stations", ready),
        ("sheets", ready),
        ("stick", ready),
        ("class mode", ready),
        ("closing", ready),
        ("unsealing", ready),
        ("cleared away", ready),
    ];
    assert_eq!(steps, expected, "{points:#?}");
    assert!(standing(&points, "codes").1.contains("2 one-time slips of yours are known"), "{points:#?}");
    assert!(standing(&points, "your code").1.starts_with("It opens Students, as a one-time slip."), "{points:#?}");
    // Three groups with two sheets at two stations each and with two by stick, three with a slip, and two pupils.
    assert!(standing(&points, "unsealing").1.starts_with("23 sheets were opened"), "{points:#?}");

    let opened = Opened::open(&Store::open_existing(&store).unwrap(), &id).unwrap();
    let typed = reflectory::seal::code::parse(&slip).unwrap();
    let hash = reflectory::seal::code::slip_hash(&typed, &opened.file.slip_salt()).unwrap();
    assert_eq!(opened.file.slip(&hash), Ok(SlipState::Free(GroupIx(2))), "the slip that was tried is unused");
    assert_eq!(opened.file.counts(3), Ok(vec![0, 0, 3]));
}

#[test]
fn a_step_that_fails_says_what_to_do_and_leaves_nothing_behind() {
    let school = store_with(EXERCISE);
    let store = school.path().join("store");
    let (nowhere, id) = (school.path().join("no stick"), id());
    let points = rehearse(&Asked { stick: Some(nowhere), ..asked(&store, &id) }, |_| ());
    let (stick, words) = standing(&points, "stick");
    assert!(stick == Standing::NotReady && words.contains("Is the stick plugged in"), "{points:#?}");
    for later in ["class mode", "closing", "unsealing"] {
        assert_eq!(standing(&points, later).0, Standing::LeftOut, "{later}");
    }
    assert_eq!(standing(&points, "cleared away").0, Standing::Ready);

    let wrong = Asked { code: Some(Secret::new("22222-22222".to_owned())), ..asked(&store, &id) };
    let (code, words) = standing(&rehearse(&wrong, |_| ()), "your code");
    assert!(code == Standing::NotReady && words.contains("does not open anything here now"), "{words}");

    let unknown = ExerciseId("2020-1-primary".to_owned());
    let points = rehearse(&asked(&store, &unknown), |_| ());
    assert_eq!(points, [Point::not_ready("copy", "No exercise is called \"2020-1-primary\" here.")]);
}

#[test]
fn who_ends_it_early_finds_nothing_left() {
    let school = store_with(EXERCISE);
    let (store, id, interrupt) = (school.path().join("store"), id(), Interrupt::default());
    let wanted = Asked { interrupt: interrupt.clone(), ..asked(&store, &id) };
    let points = rehearse(&wanted, |point| {
        if point.what == "codes" {
            interrupt.ask();
        }
    });
    assert_eq!(standing(&points, "codes").0, Standing::Ready);
    for later in ["your code", "hub", "stick", "unsealing"] {
        assert_eq!(standing(&points, later).0, Standing::LeftOut, "{later}");
        assert!(standing(&points, later).1.contains("was ended before this"), "{later}");
    }
    assert_eq!(standing(&points, "cleared away").0, Standing::Ready);
}

#[test]
fn a_later_rehearsal_clears_away_what_a_killed_one_left_on_the_stick() {
    let school = store_with(EXERCISE);
    let (stick, id, store) = (school.path().join("stick"), id(), school.path().join("store"));
    for name in ["reflectory-rehearsal-old", "reflectory-rehearsal-new", "holidays"] {
        fs::create_dir_all(stick.join(name)).unwrap();
        fs::write(stick.join(name).join("a file"), "x").unwrap();
    }
    let two_days = std::time::Duration::from_secs(48 * 3600);
    for name in ["reflectory-rehearsal-old", "holidays"] {
        let then = std::time::SystemTime::now() - two_days;
        fs::File::open(stick.join(name)).unwrap().set_modified(then).unwrap();
    }
    let interrupt = Interrupt::default();
    interrupt.ask();
    rehearse(&Asked { stick: Some(stick.clone()), interrupt, ..asked(&store, &id) }, |_| ());
    let mut names: Vec<_> = fs::read_dir(&stick).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["holidays", "reflectory-rehearsal-new"]);
}

#[test]
fn a_stick_that_is_no_folder_is_told_so() {
    let school = store_with(EXERCISE);
    let (file, id, store) = (school.path().join("stick.img"), id(), school.path().join("store"));
    fs::write(&file, "x").unwrap();
    let points = rehearse(&Asked { stick: Some(file), ..asked(&store, &id) }, |_| ());
    let (stick, words) = standing(&points, "stick");
    assert!(stick == Standing::NotReady && words.contains("stick.img is no folder."), "{words}");
}

#[test]
fn what_is_on_a_stick_stays_and_nothing_comes_to_it() {
    let school = store_with(EXERCISE);
    let stick = school.path().join("stick");
    fs::create_dir_all(stick.join("reflectory")).unwrap();
    fs::write(stick.join("reflectory/holiday.txt"), "sun").unwrap();
    let before = everything(&stick);
    let id = id();
    let store = school.path().join("store");
    let points = rehearse(&Asked { stick: Some(stick.clone()), ..asked(&store, &id) }, |_| ());
    let (standing, words) = standing(&points, "stick");
    assert!(standing == Standing::Ready && words.contains(&format!("came back, on {}", stick.display())), "{words}");
    assert_eq!(everything(&stick), before);
    assert_eq!(fs::read_dir(&stick).unwrap().count(), 1);
}

#[test]
fn the_real_key_is_tried_and_nothing_else() {
    let sample = Sample::temporary(7).unwrap();
    let folder = sample.folder();
    let id = Store::open_existing(folder).unwrap().exercises().unwrap()[0].id.clone();
    assert_eq!(key::needed(folder, &id), Ok(1));
    let before = everything(folder);
    let right = key::check(folder, &id, &[Secret::new(SAMPLE_PASSPHRASE.to_owned())]);
    assert!(right.standing == Standing::Ready && right.words.contains("the key of Sample"), "{right:?}");
    let wrong = key::check(folder, &id, &[Secret::new("linden school".to_owned())]);
    assert!(wrong.standing == Standing::NotReady && wrong.words.contains("not the passphrase"), "{wrong:?}");
    assert_eq!(everything(folder), before);

    // The school has other keys now than those the exercise was activated with: it asks for more than the one.
    let mut store = Store::open_existing(folder).unwrap();
    let own = store.coordinators().unwrap().remove(0);
    let second = Coordinator { name: "Second".to_owned(), public: [9; 32] };
    store.set_coordinators(&[own.clone(), second.clone()], false).unwrap();
    let mut opened = Opened::open(&store, &id).unwrap();
    opened.sealing.keys = vec![second.public];
    opened.file.follow_sealing(&opened.sealing).unwrap();
    let other = key::check(folder, &id, &[Secret::new(SAMPLE_PASSPHRASE.to_owned())]);
    assert!(other.standing == Standing::NotReady && other.words.contains("does not open what is sealed"), "{other:?}");
}
