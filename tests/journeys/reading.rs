//! The rooms that are read: the guide, the lists, data protection, and those that wait.

use crate::support::app::{EXERCISE, Journey, store_with};

fn workplace() -> Journey {
    Journey::coordinate(store_with(EXERCISE))
}

#[test]
fn the_guide_is_open_to_everybody_and_reads_to_its_end() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = workplace();
        journey.resize(columns, rows).sees("locked").press("7").sees("How it goes, step by step");
        journey.press("<enter>").sees("Once a year: the school").misses("medium.");
        journey.press("<end>").sees("medium.").press("<home>").sees("Once a year");
        journey.press("q<down><enter>").sees("The scale").press("<end>").sees("10 Help with devices").press("q");
        journey.press("<down><down><enter>").sees("What Reflectory is").press("q").sees("Statement lists");
    }
}

#[test]
fn the_guide_can_be_read_with_the_mouse_alone() {
    let mut journey = workplace();
    journey.click("7 Guide").click("The questionnaire").sees("The scale").click("next page").misses("The scale");
    journey.click("q back").click("Statement lists").sees("Statement lists · Primary").click("level");
    journey.click("q back").sees("About Reflectory");
}

#[test]
fn data_protection_says_who_can_read_and_what_is_not_covered() {
    let mut journey = workplace();
    journey.resize(80, 43).press("8").sees("What is stored").sees("Test, with a passphrase");
    journey.sees("two years after the last day".replace("two", "2").as_str()).press("<end>");
    journey.sees("A camera behind the chair").sees("letter for parents");
}

#[test]
fn every_tab_leads_to_its_room_by_key_and_by_mouse() {
    let tabs = [("1 Overview", "minimum"), ("7 Guide", "To read"), ("8 Data", "What is stored")];
    let mut journey = workplace();
    for (tab, text) in tabs {
        journey.click(tab).sees(text);
    }
    for (tab, text) in tabs {
        journey.press(&tab[..1]).sees(text);
    }
}
