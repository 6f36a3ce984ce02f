//! Several questionnaires in one school: chosen at the beginning of a set-up, side by side in a session, never mixed.

use reflectory::app::Screen;
use reflectory::app::choose::screen_for;
use reflectory::app::workplace::results::table::comparable;
use reflectory::store::Store;
use reflectory::ui;

use super::sessions::room;
use crate::support::app::{EXERCISE, Journey, activate_in, store_with};

/// The exercise of every test, at the level that both questionnaires have.
fn vocational() -> String {
    EXERCISE.replace("\"primary\"", "\"upper-secondary-vocational\"")
}

/// The same with the companies.
fn companies() -> String {
    let asks = vocational().replace("[eligible]", "[eligible]\ntrainers = 12");
    format!("instrument = \"work-based-learning\"\n{asks}")
}

const BOTH: [&str; 2] = ["2026-1-upper-secondary-vocational", "2026-1-upper-secondary-vocational-work-based-learning"];

fn both() -> tempfile::TempDir {
    let folder = store_with(&vocational());
    activate_in(folder.path(), &companies());
    folder
}

#[test]
fn a_set_up_asks_which_and_remembers_it() {
    for (columns, rows) in [(60, 20), (80, 24)] {
        let mut journey = room(&[&vocational()]);
        journey.resize(columns, rows).press("n").sees("Which questionnaire?").sees("It asks: School leaders");
        journey.press("<down>").sees("It asks: School leaders, Teachers, Students, In-company trainers.");
        journey.press("<enter><enter>").sees("Which level, in session 1").misses("Primary").misses("has its exercise");
        journey.press("<enter>").sees("Upper secondary, vocational · Work-based").sees("In-company trainers");
        journey.press("<tab>").sees("L T   C  core").press("<c-c>2").sees("being set up").sees("Work-based");
        let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
        let set_ups = store.setups().unwrap();
        assert_eq!(set_ups.iter().map(|row| row.id.0.as_str()).collect::<Vec<_>>(), [BOTH[1]]);
        assert!(set_ups[0].text.contains("instrument = \"work-based-learning\""), "{}", set_ups[0].text);
        // It is asked again for the next one, and its place is taken.
        journey.press("n<down><enter><enter><enter>").sees("is being set up for this session already");
    }
}

#[test]
fn two_of_a_level_stand_side_by_side_and_are_not_compared() {
    let mut journey = room(&[&vocational(), &companies()]);
    journey.sees("Work-based learning").press("1<right>");
    journey.sees("Work-based learning · session 1").sees("In-company trainers").press("<left>").misses("Work-based");
    journey.press("4");
    journey
        .resize(100, 40)
        .sees("Upper secondary, vocational · Work-based learning")
        .sees("Post-secondary, non-tertiary");
    let Some(Screen::Workplace(workplace)) = journey.app.screen() else { panic!() };
    let mut known = workplace.known.clone().unwrap();
    known.editions = vec![Some(1), Some(1)];
    for id in known.exercises.iter().map(|frozen| frozen.id.clone()) {
        assert_eq!(comparable(&known, &id), []);
    }
    let mut same = (*known.exercises[0]).clone();
    same.id.0 = "earlier".to_owned();
    known.exercises.push(std::sync::Arc::new(same));
    known.editions.push(Some(1));
    assert_eq!(comparable(&known, &known.exercises[0].id).len(), 1);
}

#[test]
fn participants_see_which_is_which_and_four_groups_find_room() {
    for (columns, rows) in [(60, 20), (80, 24)] {
        let mut journey = Journey::begin(both(), |all| screen_for(all).unwrap());
        journey.resize(columns, rows).sees("A school looks at its digital side");
        journey.sees("A school and its companies look at their digital side");
        assert_eq!(ui::cut_texts(&journey.app, &journey.theme), [""; 0]);
        journey.click("and its companies").press("<enter>").sees("Who are you?").sees("In-company trainer");
        assert_eq!(ui::cut_texts(&journey.app, &journey.theme), [""; 0]);
        journey.press("4<enter>").sees("In-company trainer").sees("In our company");
    }
}
