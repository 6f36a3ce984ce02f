//! A coordinator's rooms in one language and no other.

use std::collections::BTreeSet;

use reflectory::app::Screen;
use reflectory::app::workplace::Workplace;
use reflectory::app::workplace::room::Room;
use reflectory::format::language::places;
use reflectory::locale::language::by_code;

use crate::languages::screens::untranslated;
use crate::screens::screens;
use crate::support::app::{EXERCISE, Journey};
use crate::support::setting_up::SETUP;

/// What stands in the sample's files and was typed by the tests, and what is the same everywhere.
const TYPED: &str = "linden primary anna bea correct horse battery tab del ins home end csv json pdf html docx png svg \
                     xlsx markdown reflectory backup dir utc europe brussels lab";

/// Words of the instruments and of the school's own files: their languages are another matter.
fn words_of_others(it: &Workplace) -> BTreeSet<String> {
    let mut all = format!("{EXERCISE} {SETUP} {TYPED}");
    let instruments = it.exercises.iter().map(|frozen| &frozen.instrument);
    let known = it.known.iter().flat_map(|known| known.instruments.iter().map(AsRef::as_ref));
    for instrument in instruments.chain(known) {
        let mut copy = instrument.clone();
        places::each(&mut copy, &mut |_, _, text| {
            all.push(' ');
            all.push_str(text);
        });
    }
    untranslated(&all)
}

fn workplace(journey: &Journey) -> Option<&Workplace> {
    match journey.app.screen() {
        Some(Screen::Workplace(it)) => Some(it),
        _ => None,
    }
}

/// Nothing of a room stands in the code: all of it changes with the language.
fn is_said(room: Room) {
    let qps = by_code("qps").unwrap();
    let mut looked = 0;
    for (name, mut journey) in screens() {
        let Some(it) = workplace(&journey).filter(|it| it.room == room) else { continue };
        let others = words_of_others(it);
        journey.app = journey.app.speaking(qps);
        for (columns, rows) in [(80, 24), (60, 20), (132, 43)] {
            journey.resize(columns, rows);
            let screen = journey.screen();
            let left: Vec<String> = untranslated(&screen).difference(&others).cloned().collect();
            assert!(left.is_empty(), "{name} at {columns}x{rows}: {left:?}\n{screen}");
        }
        looked += 1;
    }
    assert!(looked > 0, "no screen of {room:?} is looked at");
}

#[test]
#[ignore = "its texts stand in the code"]
fn the_overview() {
    is_said(Room::Overview);
}

#[test]
#[ignore = "its texts stand in the code"]
fn the_sessions() {
    is_said(Room::Sessions);
}

#[test]
#[ignore = "its texts stand in the code"]
fn the_set_up() {
    is_said(Room::SetUp);
}

#[test]
#[ignore = "its texts stand in the code"]
fn the_results() {
    is_said(Room::Results);
}

#[test]
#[ignore = "its texts stand in the code"]
fn the_plan() {
    is_said(Room::Plan);
}

#[test]
#[ignore = "its texts stand in the code"]
fn the_certificates() {
    is_said(Room::Certificates);
}

#[test]
#[ignore = "its texts stand in the code"]
fn the_guide() {
    is_said(Room::Resources);
}

#[test]
#[ignore = "its texts stand in the code"]
fn data_protection() {
    is_said(Room::Protection);
}

#[test]
#[ignore = "its texts stand in the code"]
fn the_school() {
    is_said(Room::School);
}
