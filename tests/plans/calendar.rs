//! A plan in a calendar program: its entries are known again, read in twice they are there once, and other readers agree.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use jiff::civil::date;
use reflectory::domain::plan::activity::Activity;
use reflectory::domain::plan::stamp::Stamp;
use reflectory::domain::plan::{Plan, PlanId};
use reflectory::format::plan::{ics, read, write};
use reflectory::runtime::plans::{Kept, find, keep};
use reflectory::store::Store;

use crate::plans::{plan, texts};
use crate::support::store::quick_folder;

/// With this variable set, a machine without Python or its package fails the test.
const REQUIRE: &str = "REFLECTORY_REQUIRE_PYTHON";

/// Prints of every entry, one line each: how it is known, which saving it is of, its days, what it says.
const READER: &str = r#"
import sys, icalendar
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
assert not calendar.errors, calendar.errors
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    print(event["UID"], event["SEQUENCE"], event.decoded("DTSTART"), event.decoded("DTEND"), event["SUMMARY"], sep="|")
"#;

fn id(name: &str) -> PlanId {
    PlanId(name.to_owned())
}

/// With a day for each activity, and a second one.
fn dated() -> Plan {
    let mut plan = plan();
    plan.items[0].activities[1].to = Some(date(2027, 2, 28));
    plan
}

/// The entries of a file by what they are known by: lines as they stand, unfolded.
fn entries(file: &str) -> BTreeMap<String, Vec<String>> {
    let unfolded = file.replace("\r\n ", "");
    let one = |entry: &str| {
        let lines: Vec<String> = entry.split("\r\n").map(str::to_owned).collect();
        let uid = lines.iter().find_map(|line| line.strip_prefix("UID:")).unwrap().to_owned();
        (uid, lines)
    };
    unfolded.split("BEGIN:VEVENT").skip(1).map(one).collect()
}

#[test]
fn activities_become_days_of_a_calendar() {
    let file = ics::write(&plan(), &id("2026-primary"), texts()).unwrap();
    assert_eq!(file, ics::write(&plan(), &id("2026-primary"), texts()).unwrap());
    assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    let unfolded = file.replace("\r\n ", "");
    for line in [
        "UID:2026-primary-1-5ea1@reflectory",
        "SEQUENCE:3",
        "DTSTAMP:20260801T000003Z",
        "DTSTART;VALUE=DATE:20260901",
        // The day after the last.
        "DTEND;VALUE=DATE:20261031",
        "SUMMARY:One place to tell\\; a sheet\\, an address",
        "DESCRIPTION:C5 Technical support\\nObjective: Help on the same day\\nWho: Ms Maes\\nResources: an hour\\nMoney: 200 €\\ndoing",
    ] {
        assert!(unfolded.contains(&format!("\r\n{line}\r\n")), "{line}\n{unfolded}");
    }
    // What has no days is in no calendar, and a calendar of nothing is none.
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 1);
    let mut empty = plan();
    empty.items[0].activities.remove(0);
    assert_eq!(ics::write(&empty, &id("2026-primary"), texts()), None);
}

#[test]
fn no_two_plans_have_an_entry_in_common() {
    let of = |name: &str, plan: &Plan| entries(&ics::write(plan, &id(name), texts()).unwrap());
    let stamped = |key: &str| Plan { stamp: Stamp { key: key.to_owned(), saving: 1 }, ..dated() };
    let elsewhere = Plan { school: "Elm School".to_owned(), stamp: Stamp::default(), ..dated() };
    let unsaved = Plan { stamp: Stamp::default(), ..dated() };
    let all = [
        of("2026-primary", &stamped("a")),
        of("2026-primary", &stamped("b")),
        of("2026-primary-2", &stamped("a")),
        of("2026-primary", &elsewhere),
        of("2026-primary", &unsaved),
    ];
    let mut known: Vec<&String> = all.iter().flat_map(BTreeMap::keys).collect();
    known.sort();
    known.dedup();
    assert_eq!(known.len(), 10);
}

#[test]
fn an_entry_is_known_again_whatever_stands_before_it() {
    let name = id("2026-primary");
    let before = entries(&ics::write(&dated(), &name, texts()).unwrap());
    let mut changed = dated();
    changed.items[0].activities.remove(0);
    changed.items[0].activities[0].what = "Count every week".to_owned();
    changed.items[0].activities.push(Activity {
        what: "New".to_owned(),
        to: Some(date(2027, 3, 1)),
        ..Activity::default()
    });
    changed.number();
    let after = entries(&ics::write(&changed, &name, texts()).unwrap());
    let count = "2026-primary-2-5ea1@reflectory";
    assert!(
        before[count].contains(&"SUMMARY:Count".to_owned())
            && after[count].contains(&"SUMMARY:Count every week".to_owned())
    );
    assert_eq!((before.len(), after.len()), (2, 2));
    assert!(after["2026-primary-3-5ea1@reflectory"].contains(&"SUMMARY:New".to_owned()));
    // A file without numbers, or one in which somebody copied an activity by hand, gives each its own.
    let copied = write(&dated()).replace("number = 2", "number = 1");
    let numbers = |plan: &Plan| plan.items[0].activities.iter().map(|one| one.number).collect::<Vec<_>>();
    assert_eq!(numbers(&read("p.toml", &copied).unwrap()), [1, 2]);
    let bare: String =
        write(&dated()).lines().filter(|line| !line.starts_with("number")).map(|line| format!("{line}\n")).collect();
    assert_eq!(numbers(&read("p.toml", &bare).unwrap()), [1, 2]);
}

#[test]
fn every_saving_counts_and_the_key_stays() {
    let folder = quick_folder();
    let mut store = Store::open(folder.path()).unwrap();
    let saved = |store: &mut Store, plan: &Plan, based_on: Option<(&PlanId, &str)>| {
        let Kept::As(id, revision) = keep(store, plan, based_on).unwrap() else { panic!("not kept") };
        let stamp = find(store, &id).unwrap().unwrap().stamp;
        (id, revision, stamp)
    };
    let new = Plan { stamp: Stamp::default(), ..dated() };
    let (name, revision, first) = saved(&mut store, &new, None);
    assert_eq!((first.key.len(), first.saving), (16, 1));
    // The screen's plan has not heard of the key; saved again as it is, it is the same saving.
    let (_, same, again) = saved(&mut store, &new, Some((&name, &revision)));
    assert_eq!((same.as_str(), &again), (revision.as_str(), &first));
    let other = Plan { title: "Other".to_owned(), ..new.clone() };
    let (_, _, second) = saved(&mut store, &other, Some((&name, &revision)));
    assert_eq!(second, Stamp { saving: 2, ..first.clone() });
    let (_, _, elsewhere) = saved(&mut store, &new, None);
    assert_ne!(elsewhere.key, first.key);
    // Of two exports the later one is newer, and says nothing of a clock.
    let of = |plan: &Plan| ics::write(plan, &name, texts()).unwrap();
    let stamp = |plan: &Plan, stamp: &Stamp| Plan { stamp: stamp.clone(), ..plan.clone() };
    let (old, new) = (of(&stamp(&new, &first)), of(&stamp(&other, &second)));
    let moment = |file: &str| file.lines().find(|line| line.starts_with("DTSTAMP")).unwrap().to_owned();
    assert!(moment(&old) < moment(&new), "{} {}", moment(&old), moment(&new));
    assert_eq!(entries(&old).keys().collect::<Vec<_>>(), entries(&new).keys().collect::<Vec<_>>());
}

/// Another program's reading of RFC 5545.
#[test]
fn another_reader_finds_the_same_entries() {
    let python =
        Command::new("python3").args(["-c", "import icalendar"]).output().is_ok_and(|out| out.status.success());
    if !python {
        assert!(std::env::var_os(REQUIRE).is_none(), "python3 with icalendar is missing, and {REQUIRE} is set");
        return;
    }
    let folder = quick_folder();
    let file = folder.path().join("plan.ics");
    let mut plan = dated();
    plan.items[0].activities[1].what = "é".repeat(60) + " \\n, \\; 漢字";
    fs::write(&file, ics::write(&plan, &id("2026-primary"), texts()).unwrap()).unwrap();
    let output = Command::new("python3").env("PYTHONUTF8", "1").args(["-c", READER]).arg(&file).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let expected = format!(
        "2026-primary-1-5ea1@reflectory|3|2026-09-01|2026-10-31|One place to tell; a sheet, an address\n\
         2026-primary-2-5ea1@reflectory|3|2027-02-28|2027-03-01|{}\n",
        plan.items[0].activities[1].what
    );
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
}
