//! Step 4 of a set-up: the check list, the key check, the activation, and codes to hand out.

use std::fs;
use std::sync::Arc;

use reflectory::app::input::{Key, Size};
use reflectory::app::msg::Msg;
use reflectory::app::workplace::codes::batches::Batch;
use reflectory::app::workplace::codes::sheet::Sheet;
use reflectory::app::workplace::codes::{Codes, View};
use reflectory::app::workplace::request::{Known, WorkplaceReply};
use reflectory::app::workplace::room::{Here, Room, SetUpOrder, Step};
use reflectory::app::workplace::set_up::SetUp;
use reflectory::app::workplace::set_up::activate::{Activate, Mode};
use reflectory::domain::exercise::ExerciseId;
use reflectory::domain::instrument::{GroupIx, LevelIx, USUAL};
use reflectory::domain::school::School;
use reflectory::domain::secret::Secret;
use reflectory::domain::setup::Setup;
use reflectory::format::builtin;
use reflectory::locale::{language, texts};
use reflectory::store::Store;

use crate::support::app::{EXERCISE, Journey, OPEN, activate_in, at, store_with};
use crate::support::setting_up::{PASSPHRASE, SETUP, editing, keep, kept, school, unlock};
use crate::support::store::quick_folder;

const ID: &str = "2026-1-primary";

/// With days, so that nothing is missing.
fn ready() -> String {
    SETUP.replace("session = 1", "session = 1\nfirst_day = 2026-11-30\nlast_day = 2026-12-11")
}

fn activate() -> Journey {
    editing(&ready(), ID, 4)
}

fn documents(journey: &Journey) -> std::path::PathBuf {
    journey.folder.path().to_owned()
}

fn activated() -> Journey {
    let mut journey = activate();
    journey.press("ay").sees("It is activated.");
    journey
}

/// The exercises of the store, by their ids.
fn exercises(journey: &Journey) -> Vec<String> {
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    store.exercises().unwrap().into_iter().map(|row| row.id.0).collect()
}

#[test]
fn the_list_says_what_is_ready_and_what_will_freeze() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = activate();
        journey.resize(columns, rows).sees("Everything is ready: a activates it.");
        journey.sees("✓ Invited: 5 school leaders, 35 teachers, 200 students");
        journey.sees("Monday 30 November, 00:00, to Friday 11 December 2026, 23:59: 12 days");
        journey.sees("Anna can open the sheets.");
        journey.sees("School leaders: with 5 invited this is a small group");
        journey.press("<down><down><down><down><down><down>").sees("What will freeze").sees("loses the answers");
        journey.sees("Own statements 0 · 12 days · smallest cell 5 · languages en");
    }
}

#[test]
fn what_is_missing_leads_to_its_step() {
    let mut journey = editing(SETUP, ID, 4);
    journey.sees("2 things are missing.").sees("The first day is not chosen yet.");
    journey.sees("▸ □ The first day").press("<down>").misses("▸ □ The first day");
    journey.press("a").sees("Something is still missing.").misses("Activate Primary").sees("▸ □ The first day");
    // The cursor stands on the first thing that is missing, from the first moment.
    journey.press("<enter>").sees("Choose the first day.").press("t30.11.<enter>t11.12.<enter><tab>");
    journey.sees("Everything is ready").press("<up><up><up><enter>").sees("▸ Level and numbers");
    let nobody = SETUP.replace("leaders = 5", "");
    let mut journey = editing(&nobody, ID, 4);
    journey.sees("How many school leaders there are is missing.").sees("not known");
}

#[test]
fn without_a_key_it_leads_to_the_school() {
    let folder = quick_folder();
    keep(&folder.path().join("store"), &[(ID, &ready())]);
    let mut journey = Journey::coordinate(folder);
    // Somebody who is new here is led to the school first, once.
    journey
        .press("3")
        .sees("First steps")
        .press("3<enter><tab><tab><tab>")
        .sees("One thing is missing.")
        .sees("Make one in room 9.");
    journey.press("a").sees("Something is still missing.").press("<enter>").misses("Make one in room 9.");
    assert_eq!(exercises(&journey), Vec::<String>::new());
}

#[test]
fn the_passphrase_can_be_tried_before_it_matters() {
    let mut journey = activate();
    journey.press("t").sees("Is the passphrase still known?").press("wrong one").sees("*********").misses("wrong one");
    journey.press("<enter>").sees("This is not the passphrase of Anna's key.").sees("Is the passphrase still known?");
    journey.press(PASSPHRASE).press("<enter>").sees("The passphrase of Anna was right just now.");
    journey.press("t").press("<esc>").sees("Everything is ready");
}

#[test]
fn activation_is_named_confirmed_and_freezes() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = activate();
        journey.resize(columns, rows).press("a").sees("Activate Primary · session 1 of 2026-2027?");
        journey.sees("240 people are asked").sees("12 days.").sees("loses the answers");
        journey.press("n").sees("Everything is ready").press("a<esc>").sees("Everything is ready");
        assert_eq!(exercises(&journey), Vec::<String>::new());
        journey.press("a<enter>").sees("It is activated.").sees("It opens on Monday 30 November 2026, 00:00");
        assert_eq!(exercises(&journey), [ID]);
        assert_eq!(kept(&journey, ID), "");
        // The page is left, and found again in the overview.
        journey.press("q").sees("Opens on").press("c");
        journey.sees("It opens on Monday 30 November 2026").misses("It is activated.").press("q").sees("Opens on");
    }
}

#[test]
fn codes_of_the_groups_are_shown_copied_and_saved() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = activated();
        journey.resize(columns, rows).press("c").sees("Everybody of a group uses the same code.");
        let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
        let id = ExerciseId(ID.to_owned());
        let codes = store.exercise(&id).unwrap().group_codes().unwrap();
        assert_eq!(codes.len(), 3);
        for (_, code) in &codes {
            journey.sees(code);
        }
        journey.press("y").sees("Copied, where the terminal can");
        let copied = journey.copied.clone().unwrap();
        assert!(codes.iter().all(|(_, code)| copied.contains(code.as_str())), "{copied}");
        journey.press("w");
        let saved = fs::read_to_string(documents(&journey).join("codes-2026-1-primary.txt")).unwrap();
        assert_eq!(saved.trim_end(), copied.trim_end());
        // They are the same when they are asked for again.
        journey
            .press("q")
            .sees("Everybody comes in with a code: School leaders, Teachers, Students.")
            .press("c")
            .sees(&codes[0].1);
    }
}

#[test]
fn slips_are_made_per_group_in_the_number_that_is_typed() {
    let mut journey = activated();
    journey.resize(132, 43).press("s").sees("How many slips, and for whom?").sees("240");
    journey.press("<down><down>").sees("▸ Students").press("3").press("<enter>").sees("One-time slips");
    journey.sees("Linden School, Primary    Student").sees("Your code:");
    let screen = journey.screen();
    assert_eq!(screen.matches("Your code:").count(), 3, "{screen}");
    // Slips are kept nowhere else, so leaving asks once.
    journey.press("q").sees("These slips are kept nowhere else.").sees("Your code:").press("q").misses("Your code:");
    journey.press("s<down><down>12<backspace>").sees("▸ Students 1 all together 41").press("q");
    journey.sees("One-time slips to print and cut");
}

#[test]
fn slips_that_were_saved_can_be_left() {
    let mut journey = activated();
    journey.press("s2<enter>").sees("Your code:").press("w");
    let saved = fs::read_to_string(documents(&journey).join("slips-2026-1-primary.txt")).unwrap();
    assert_eq!(saved.matches("Your code:").count(), 2);
    journey.press("<pagedown><pagedown><down>").press("q").misses("These slips are kept nowhere else.");
    journey.sees("With a code only: School leaders.");
}

#[test]
fn classes_get_a_batch_each() {
    let classes = "\n[[class]]\nname = \"5b\"\ngrade = \"5\"\ngroup = \"students\"\nsize = 120\n\
                   \n[[class]]\nname = \"6a\"\ngrade = \"6\"\ngroup = \"students\"\nsize = 80\n";
    let mut journey = editing(&(ready() + classes), ID, 4);
    journey.resize(132, 43).press("ay").sees("It is activated.").press("s");
    journey.sees("Students, 5b").sees("120").sees("Students, 6a").sees("80");
    journey.press("1<down>1<down>1<down>1").sees("all together").press("a").sees("Student, 5b");
    journey.press("w");
    let saved = fs::read_to_string(documents(&journey).join("slips-2026-1-primary.txt")).unwrap();
    for one in ["School leader", "Teacher", "Student, 5b", "Student, 6a"] {
        assert!(saved.contains(&format!("Linden School, Primary    {one}\n")), "{one}: {saved}");
    }
    assert_eq!(saved.matches("Your code:").count(), 4);
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    let counts = store.exercise(&ExerciseId(ID.to_owned())).unwrap().slip_counts_by_class().unwrap();
    let students = GroupIx(2);
    assert_eq!(counts, [(students, "5b".to_owned(), 1, 0), (students, "6a".to_owned(), 1, 0)]);
}

#[test]
fn slips_that_were_made_stay_when_the_next_cannot_be() {
    let id = ExerciseId(ID.to_owned());
    let mut codes = Codes::of(id.clone(), Room::Overview, false);
    let made = Sheet::slips(&"slips-title".into(), &Secret::new("K7M2P-9QRTX".to_owned()), &id);
    let left = Batch { group: GroupIx(1), class: None, title: "Teachers".to_owned(), count: 3 };
    codes.view = View::Making(vec![left], Some(made));
    codes.told(&WorkplaceReply::Refused("The disk is full.".to_owned().into()));
    assert!(matches!(&codes.view, View::Sheet(sheet) if sheet.text.expose() == "K7M2P-9QRTX"), "{:?}", codes.view);
}

/// What a room sees of a school with the built-in questionnaire and no exercise.
fn known() -> Known {
    let it = reflectory::format::instrument::read(&builtin::selfie()).unwrap();
    Known {
        plans: Default::default(),
        school: School::empty(&it),
        coordinators: vec!["Anna".to_owned()],
        needs_all: false,
        exercises: Vec::new(),
        submitted: Vec::new(),
        editions: Vec::new(),
        late: Vec::new(),
        needs_both: Vec::new(),
        stations: Vec::new(),
        twice: Vec::new(),
        servers: Vec::new(),
        set_ups: Vec::new(),
        instruments: vec![Arc::new(it.clone())],
        asks_which: false,
        instrument: Arc::new(it),
        suggestions: || &[],
        folder: String::new(),
        unreadable: Vec::new(),
    }
}

#[test]
fn a_set_up_below_the_codes_hears_that_it_was_saved() {
    let (known, none) = (known(), Vec::new());
    let here = Here {
        known: Some(&known),
        exercises: &none,
        lab: None,
        now: at(OPEN),
        size: Size { columns: 80, rows: 24 },
        texts: texts::of(language::english()),
    };
    let mut room = SetUp::default();
    room.begin(SetUpOrder::New { instrument: USUAL.to_owned(), level: LevelIx(1), year: 2026, session: 2 }, here);
    room.show_codes(ExerciseId(ID.to_owned()), Room::Overview);
    assert!(!room.editing.as_ref().unwrap().is_saved());
    room.told(&WorkplaceReply::SetupKept(ExerciseId("2026-2-lower-secondary".to_owned()), 1), here);
    assert!(room.editing.as_ref().unwrap().is_saved());
}

#[test]
fn what_is_not_durable_yet_is_not_activated() {
    let (known, none) = (known(), Vec::new());
    let here = Here {
        known: Some(&known),
        exercises: &none,
        lab: None,
        now: at(OPEN),
        size: Size { columns: 80, rows: 24 },
        texts: texts::of(language::english()),
    };
    let mut setup = Setup::new(LevelIx(0), 2026, 1, &known.school, &known.instrument);
    let mut step = Activate { mode: Mode::Confirm, ..Activate::default() };
    let said = step.update(&Msg::Key(Key::Char('y')), &mut setup, None, here);
    assert!(
        matches!(said, Step::Tell(say, effects) if here.texts.say(&say).contains("being saved") && effects.is_empty())
    );
    assert!(matches!(step.mode, Mode::Confirm));
}

#[test]
fn an_activation_is_taken_back_until_somebody_begins() {
    let mut journey = activated();
    journey.press("c").press("q").press("u").sees("Take the activation back?").press("n").sees("One code per group");
    assert_eq!(exercises(&journey), [ID]);
    journey.press("uy").sees("The activation is taken back.").sees("Primary · session 1");
    assert_eq!(exercises(&journey), Vec::<String>::new());
    assert!(kept(&journey, ID).contains("first_day = 2026-11-30"), "{}", kept(&journey, ID));
    // And once more, until somebody has begun.
    journey.press("<enter><tab><tab><tab>").sees("Everything is ready").press("ay").sees("It is activated.");
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    store.exercise(&ExerciseId(ID.to_owned())).unwrap().mark_begun().unwrap();
    journey.press("uy").sees("Somebody has begun to answer").sees("One code per group");
    assert_eq!(exercises(&journey), [ID]);
}

#[test]
fn the_mouse_alone_activates_and_makes_codes() {
    let mut journey = activate();
    journey.click("All core statements").sees("▸ Questionnaire").click("Activate").sees("Everything is ready");
    journey.click("a activate").click("y activate").sees("It is activated.").click("One code per group");
    journey.sees("Everybody of a group uses the same code.").click("y copy").sees("Copied").click("q back");
    journey.click("One-time slips").sees("How many slips").click("Teachers").sees("▸ Teachers").click("Teachers");
    journey.sees("Your code:").click("next page").click("w write a file").click("q back").click("u take it back");
    journey.click("y take it back").sees("The activation is taken back.");
}

#[test]
fn an_exercise_that_is_closed_has_no_codes_to_hand_out() {
    let mut journey = Journey::coordinate(store_with(EXERCISE));
    journey.now = at("2026-12-05T12:00:00Z");
    journey.press("c").sees("This room is locked.");
    let folder = school(&[]);
    activate_in(folder.path(), EXERCISE);
    let mut journey = Journey::coordinate(folder);
    journey.now = at("2026-12-05T12:00:00Z");
    unlock(&mut journey);
    journey
        .press("1c")
        .sees("Codes open nothing any more.")
        .misses("One code per group")
        .press("cs")
        .misses("slips, and");
}
