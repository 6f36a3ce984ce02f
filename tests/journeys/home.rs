//! Home, with and without something set up.

use reflectory::app::Screen;
use reflectory::app::effect::Exit;
use reflectory::app::home::{Home, Place};

use crate::support::app::{EXERCISE, Journey, store_with};
use crate::support::store::quick_folder;

#[test]
fn an_empty_store_says_what_to_do_next() {
    let mut journey = Journey::begin(quick_folder(), |all| Screen::Home(Home::new(Place::Own, all)));
    journey.sees("A school looks at how it uses digital technology.").sees("Nothing is set up");
    journey.sees("d   look around in a sample school").sees("s   set up your school");
    // Somebody new is led to where it begins: the name and the key.
    journey.press("s").sees("First steps").press("q").sees("look around");
    journey.press("q");
    assert_eq!(journey.exit, Some(Exit::Done));
}

#[test]
fn home_leads_to_answering_and_to_the_bars_and_back() {
    let mut journey = Journey::begin(store_with(EXERCISE), |all| Screen::Home(Home::new(Place::Own, all)));
    journey.sees("Linden School · Primary · open until");
    journey.press("a").sees("Welcome.").press("q").sees("see who has taken part");
    journey.press("c").sees("Participation: none yet").press("q").press("<down><enter>").sees("Participation");
}

#[test]
fn a_visitor_looks_around_in_a_sample_school() {
    let mut journey = Journey::begin(quick_folder(), |all| Screen::Home(Home::new(Place::Own, all)));
    // The sample exercise is open around the real day.
    journey.now.wall = jiff::Timestamp::now();
    journey.press("d").sees("Sample school").sees("answer as a student");
    journey
        .press("a")
        .sees("What came of what was said last time: 2 things")
        .press("t")
        .sees("Since then we have a place to tell of trouble")
        .press("<backspace><enter>")
        .sees("▸ 3   Student")
        .press("<enter>")
        .sees("Your code to come back")
        .press("<enter>")
        .sees("Student · Primary")
        .press("5");
    journey.press("rs<enter>").sees("Thank you.").press(" ").sees("answer as a student");
    journey.press("c").sees("Linden School (sample)").sees(" of 200").press("q").press("q").sees("Nothing is set up");
}
