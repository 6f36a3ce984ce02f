//! The ways of a stick: out, in, back, and round again; and beside the network.

use std::net::TcpListener;
use std::path::Path;

use reflectory::runtime::lab::carrying::{self, CarriedOut};
use reflectory::runtime::lab::collecting::Collected;
use reflectory::runtime::lab::joining;
use reflectory::runtime::lab::life;
use reflectory::runtime::lab::opening::{self, OpenLab};
use reflectory::runtime::lab::sending::Sending;
use reflectory::store::Store;
use reflectory::store::backup;

use super::{Lab, above, answer, at, bring, collect, collect_all, copied, id, ids, out, out_at, sheets_out, waiting};

#[test]
fn sheets_go_up_by_stick_and_what_arrived_comes_back() {
    let lab = Lab::new();
    let stick = lab.stick("stick");
    let stations = ["one", "two", "three"].map(|name| lab.station(name, &stick));
    for (n, station) in (0..).zip(&stations) {
        answer(station, n * 100..n * 100 + 20 + n);
        assert_eq!(sheets_out(station, &stick), (20 + n, 0));
        assert_eq!(waiting(station), 20 + n, "they stay until it is known that they arrived");
    }
    let mut collected = collect(&lab.hub(), &[&stick]);
    collected.sort_by_key(|(_, sheets, _)| *sheets);
    assert_eq!(
        collected.iter().map(|(_, sheets, new)| (*sheets, *new)).collect::<Vec<_>>(),
        [(20, 20), (21, 21), (22, 22)]
    );
    let mut all = ids(0..20);
    all.extend(ids(100..121));
    all.extend(ids(200..222));
    assert_eq!(lab.arrived(), all);
    // The same stick once more.
    assert_eq!(collect(&lab.hub(), &[&stick, &stick]).iter().map(|(_, _, new)| new).sum::<u32>(), 0);
    assert_eq!(lab.arrived(), all);
    let mut numbers = Vec::new();
    for (n, station) in (0..).zip(&stations) {
        let back = bring(station, &stick);
        assert_eq!((back.is_new, back.arrived, back.waiting), (false, 20 + n, 0));
        assert_eq!(back.number, above(station).number);
        let (_, sheets, _) = collected[n as usize];
        assert_eq!(sheets, 20 + n);
        assert_eq!(back.number, collected[n as usize].0);
        numbers.push(back.number);
        let kept = Store::open_existing(station).unwrap().exercise(&id()).unwrap().counts(3).unwrap();
        assert_eq!(kept[2], 20 + n, "the sealed sheets themselves stay at the station");
    }
    numbers.sort_unstable();
    assert_eq!(numbers, [1, 2, 3]);
}

#[test]
fn what_comes_later_goes_with_the_next_round_and_the_way_there_tells_of_the_last() {
    let lab = Lab::new();
    let stick = lab.stick("stick");
    let station = lab.station("one", &stick);
    answer(&station, 0..5);
    out(&station, &stick);
    collect(&lab.hub(), &[&stick]);
    answer(&station, 5..8);
    assert_eq!(sheets_out(&station, &stick), (3, 5), "without a `carry in` between");
    assert_eq!(waiting(&station), 3);
    assert_eq!(collect(&lab.hub(), &[&stick]), [(1, 3, 3)]);
    assert_eq!(sheets_out(&station, &stick), (0, 3));
    assert_eq!(collect(&lab.hub(), &[&stick]), [(1, 0, 0)], "a station with nothing left is heard of too");
    assert_eq!(lab.arrived(), ids(0..8));
}

#[test]
fn a_bare_stick_is_enough_for_sheets_and_missing_stations_are_told() {
    let lab = Lab::new();
    let stick = lab.stick("stick");
    let (one, two) = (lab.station("one", &stick), lab.station("two", &stick));
    answer(&one, 0..2);
    answer(&two, 2..4);
    let (first, second) = (lab.folder("first"), lab.folder("second"));
    for (station, bare) in [(&one, &first), (&two, &second)] {
        std::fs::create_dir(bare).unwrap();
        out(station, bare);
    }
    assert_eq!(collect(&lab.hub(), &[&first]), [(1, 2, 2)]);
    // The second is a station that joined and was not collected yet.
    let mut store = Store::open_existing(&lab.hub()).unwrap();
    let public = reflectory::seal::signing::SchoolKey::from_secret(&above(&two).station_key).public();
    assert_eq!(store.add_station(&id(), [9; 32], public), Ok(2));
    assert_eq!(collect_all(&lab.hub(), &[&first]).missing, [(id(), vec![2])]);
    assert_eq!(collect_all(&lab.hub(), &[&second, &first]).missing, [(id(), vec![])]);
    let token = store.station_by_public(&id(), &public).unwrap().unwrap().token_sha256;
    assert_eq!(token, [9; 32], "a station that is known keeps its token");
    assert_eq!(lab.arrived(), ids(0..4));
}

#[test]
fn two_machines_of_one_image_share_a_place_on_the_stick_and_lose_nothing() {
    let lab = Lab::new();
    let stick = lab.stick("stick");
    let one = lab.station("one", &stick);
    let two = copied(&one, &lab.folder("two"));
    answer(&one, 0..3);
    answer(&two, 3..5);
    assert_eq!(sheets_out(&one, &stick), (3, 0));
    let second = out(&two, &stick);
    assert!(matches!(second.as_slice(), [CarriedOut::Sheets { sheets: 2, others: 3, .. }]), "{second:?}");
    assert_eq!(collect(&lab.hub(), &[&stick]), [(1, 5, 5)]);
    assert_eq!((bring(&one, &stick).arrived, bring(&two, &stick).arrived), (3, 2));
    answer(&one, 5..6);
    assert_eq!(sheets_out(&one, &stick), (1, 0), "what arrived does not travel again");
}

#[test]
fn a_later_stick_brings_what_changed_and_an_earlier_one_takes_nothing_back() {
    let lab = Lab::new();
    let early = lab.stick("early");
    let station = lab.station("one", &early);
    let hub = Store::open_existing(&lab.hub()).unwrap();
    let mut file = hub.exercise(&id()).unwrap();
    let mut sealing = file.sealing().unwrap();
    sealing.keys = vec![[8; 32], [9; 32]];
    file.follow_sealing(&sealing).unwrap();
    file.set_group_code(reflectory::domain::instrument::GroupIx(1), "22222-22222").unwrap();
    let late = lab.folder("late");
    std::fs::create_dir(&late).unwrap();
    let filled = out_at(&lab.hub(), &late, "2026-11-25T11:00:00Z");
    let [CarriedOut::Exercise { check, .. }] = filled.as_slice() else { panic!("{filled:?}") };
    assert_eq!(bring(&station, &late).check, Some(check.clone()), "both machines show the same number");
    let state = |store: &Path| {
        let file = Store::open_existing(store).unwrap().exercise(&id()).unwrap();
        (file.sealing().unwrap(), file.group_codes().unwrap())
    };
    assert_eq!(state(&station), (sealing, file.group_codes().unwrap()));
    let before = state(&station);
    let earlier = bring(&station, &early);
    assert!(earlier.check.is_some() && earlier.check.as_ref() != Some(check), "another number");
    assert_eq!(state(&station), before);
}

#[test]
fn what_was_never_activated_or_has_another_name_is_told() {
    let lab = Lab::new();
    let stick = lab.stick("stick");
    let station = lab.station("one", &stick);
    let named = |name| carrying::out(&station, &stick, Some(name), at(super::NOON));
    assert_eq!(named("2026-1-primary").unwrap().done.len(), 1);
    assert!(named("2025-1-primary").unwrap_err().contains("No exercise is called"));
    let nowhere = carrying::out(&station, &lab.folder("no stick"), None, at(super::NOON)).unwrap_err();
    assert!(nowhere.contains("There is no folder"), "{nowhere}");
    assert!(!lab.folder("no stick").exists(), "where no stick is plugged in, none is made");
}

// --- beside the network

/// The lab, open on this machine alone.
pub(super) fn opened(folder: &Path) -> (OpenLab, String) {
    for _ in 0..5 {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        // Somebody may have taken the port in between.
        if let Ok(open) = opening::open(folder, &[id()], port, false) {
            return (open, format!("127.0.0.1:{port}"));
        }
    }
    panic!("no port");
}

#[test]
fn three_by_network_three_by_stick_and_one_by_both_make_the_union_once() {
    let lab = Lab::new();
    let (open, address) = opened(&lab.hub());
    let code = Store::open_existing(&lab.hub()).unwrap().join_code(&id()).unwrap().unwrap();
    let stick = lab.stick("stick");
    let networked: Vec<_> = (0..4).map(|n| lab.folder(&format!("network-{n}"))).collect();
    for station in &networked {
        joining::join(station, Some(&address), &code).unwrap();
    }
    let carried: Vec<_> = (0..3).map(|n| lab.station(&format!("stick-{n}"), &stick)).collect();
    for (n, station) in (0..).zip(networked.iter().chain(&carried)) {
        answer(station, n * 10..n * 10 + 4);
    }
    // The last of the networked goes by stick too, before and after it was handed in by the network.
    let both = &networked[3];
    for station in carried.iter().chain([both]) {
        sheets_out(station, &stick);
    }
    let before = copied(&stick, &lab.folder("before"));
    for station in &networked {
        let up = Sending::new(station).round().unwrap();
        assert_eq!((up.waiting, up.refused, up.is_reached), (0, 0, true));
    }
    assert_eq!(lab.arrived().len(), 16);
    answer(both, 35..38);
    let once_more = out(both, &stick);
    assert!(matches!(once_more.as_slice(), [CarriedOut::Sheets { sheets: 3, others: 4, .. }]), "{once_more:?}");
    let mut new: Vec<u32> = collect(&lab.hub(), &[&before]).iter().map(|(_, _, new)| *new).collect();
    new.sort_unstable();
    assert_eq!(new, [0, 4, 4, 4]);
    // The three later ones, and the four earlier ones that the stick has still.
    let mut again: Vec<(u32, u32)> = collect(&lab.hub(), &[&stick]).iter().map(|(_, all, new)| (*all, *new)).collect();
    again.sort_unstable();
    assert_eq!(again, [(4, 0), (4, 0), (4, 0), (7, 3)]);
    assert_eq!(Sending::new(both).round().unwrap().waiting, 0, "those that came by stick are there already");
    let mut all = ids(35..38);
    (0..7).for_each(|n| all.extend(ids(n * 10..n * 10 + 4)));
    assert_eq!(lab.arrived(), all);
    // One that began by stick joins the network later: it keeps number and sheets.
    bring(&carried[0], &stick);
    let number = above(&carried[0]).number;
    answer(&carried[0], 90..92);
    assert_eq!(joining::join(&carried[0], Some(&address), &code).unwrap().number, number);
    assert!(Sending::new(&carried[0]).round().unwrap().is_reached);
    all.extend(ids(90..92));
    assert_eq!(lab.arrived(), all);
    assert_eq!(open.standing(&id()).unwrap().stations.len(), 7);
}

#[test]
fn a_hub_brought_back_from_a_backup_gets_again_what_stations_have() {
    let lab = Lab::new();
    let stick = lab.stick("stick");
    let station = lab.station("one", &stick);
    let medium = lab.folder("medium");
    std::fs::create_dir(&medium).unwrap();
    let backup = backup::backup(&lab.hub(), &medium).unwrap().folder;
    answer(&station, 0..4);
    out(&station, &stick);
    collect(&lab.hub(), &[&stick]);
    assert_eq!(bring(&station, &stick).waiting, 0);
    let before = copied(&stick, &lab.folder("before"));
    // The disk dies.
    std::fs::remove_dir_all(lab.hub()).unwrap();
    backup::restore(&backup, &lab.hub()).unwrap();
    life::begin(&mut Store::open_existing(&lab.hub()).unwrap()).unwrap();
    assert_eq!(lab.arrived(), ids(0..0));
    out_at(&lab.hub(), &stick, "2026-11-25T11:00:00Z");
    assert_eq!(bring(&station, &stick).waiting, 4, "they wait again");
    let earlier = bring(&station, &before);
    assert_eq!((earlier.arrived, earlier.waiting), (0, 4), "what was said before is not believed any more");
    out(&station, &stick);
    assert_eq!(collect(&lab.hub(), &[&stick]), [(1, 4, 4)]);
    assert_eq!(bring(&station, &stick).waiting, 0);
    assert_eq!(lab.arrived(), ids(0..4));
}

#[test]
fn a_machine_in_between_passes_on_what_was_carried_to_it() {
    let lab = Lab::new();
    let stick = lab.stick("stick");
    let (between, pupil) = (lab.station("between", &stick), lab.folder("pupil"));
    let (open, address) = opened(&between);
    let code = Store::open_existing(&between).unwrap().join_code(&id()).unwrap().unwrap();
    joining::join(&pupil, Some(&address), &code).unwrap();
    drop(open);
    answer(&pupil, 0..3);
    let small = lab.folder("small");
    std::fs::create_dir(&small).unwrap();
    sheets_out(&pupil, &small);
    let held = collect_all(&between, &[&small]).outcome;
    assert_eq!(held.problems, [""; 0]);
    assert!(matches!(held.done.as_slice(), [Collected { sheets: 3, new: 0, is_held: true, .. }]), "{held:?}");
    assert_eq!((waiting(&between), waiting(&pupil)), (3, 3), "only the topmost machine says that they arrived");
    assert_eq!(sheets_out(&between, &stick), (3, 0));
    assert_eq!(collect(&lab.hub(), &[&stick]), [(1, 3, 3)]);
    assert_eq!((bring(&between, &stick).waiting, lab.arrived()), (0, ids(0..3)));
    assert_eq!(bring(&pupil, &stick).waiting, 0);
}
