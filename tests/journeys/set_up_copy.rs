//! A set-up that is begun like an earlier exercise.

use std::sync::Arc;

use reflectory::app::input::Size;
use reflectory::app::workplace::request::Known;
use reflectory::app::workplace::room::{Here, SetUpOrder, Step};
use reflectory::app::workplace::set_up::SetUp;
use reflectory::domain::exercise::Frozen;
use reflectory::domain::instrument::{Instrument, LevelIx};
use reflectory::domain::school::School;
use reflectory::format;
use reflectory::format::builtin;
use reflectory::locale::say::Say;
use reflectory::locale::texts::in_english;
use reflectory::locale::{language, texts};
use reflectory::runtime::exercise_files::Opened;
use reflectory::store::Store;

use crate::support::app::{EXERCISE, OPEN, at, store_with};

fn earlier() -> Arc<Frozen> {
    let folder = store_with(EXERCISE);
    let store = Store::open_existing(&folder.path().join("store")).unwrap();
    Opened::open(&store, &store.exercises().unwrap()[0].id).unwrap().frozen
}

/// Copies the earlier exercise at a school that asks with this instrument now.
fn copied(instrument: Instrument) -> (SetUp, Step) {
    let earlier = earlier();
    let known = Known {
        plans: Default::default(),
        school: School::empty(&instrument),
        coordinators: Vec::new(),
        needs_all: false,
        exercises: vec![Arc::clone(&earlier)],
        submitted: vec![vec![0; 3]],
        set_ups: Vec::new(),
        instruments: vec![Arc::new(instrument.clone())],
        asks_which: false,
        instrument: Arc::new(instrument),
        suggestions: || &[],
        folder: String::new(),
        unreadable: Vec::new(),
        editions: Vec::new(),
        late: Vec::new(),
        needs_both: Vec::new(),
        stations: Vec::new(),
        twice: Vec::new(),
        servers: Vec::new(),
    };
    let size = Size { columns: 80, rows: 24 };
    let here = Here {
        known: Some(&known),
        exercises: &known.exercises,
        lab: None,
        now: at(OPEN),
        size,
        texts: texts::of(language::english()),
    };
    let mut room = SetUp::default();
    let step = room.begin(SetUpOrder::Copy { from: earlier.id.clone(), year: 2026, session: 2 }, here);
    (room, step)
}

#[test]
fn a_copy_keeps_its_level_where_the_instrument_lists_the_levels_in_another_order() {
    let mut instrument = format::instrument::read(&builtin::selfie()).unwrap();
    instrument.levels.reverse();
    let primary = instrument.level("primary").unwrap();
    assert_ne!(primary, LevelIx(0));
    let (room, _) = copied(instrument);
    let setup = &room.editing.unwrap().setup;
    assert_eq!((setup.level, setup.session, setup.first_day, setup.own.len()), (primary, 2, None, 1));
}

#[test]
fn groups_are_never_mixed_up_by_a_copy() {
    let mut instrument = format::instrument::read(&builtin::selfie()).unwrap();
    instrument.groups.reverse();
    let (room, step) = copied(instrument);
    assert!(room.editing.is_none());
    let says = |say: &Say| in_english(say).contains("another questionnaire");
    assert!(matches!(step, Step::Tell(say, effects) if says(&say) && effects.is_empty()));
}
