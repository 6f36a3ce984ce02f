//! Statements in large letters: whole in every window, the answers as ever.

use std::fs;

use reflectory::app::Screen;
use reflectory::app::large::{self, Statement};
use reflectory::app::walk::Walk;
use reflectory::text::big::{Letters, drawable};
use reflectory::ui;

use crate::support::app::{Journey, open_sheets};

const SIZES: [(u16, u16); 4] = [(60, 20), (80, 24), (132, 43), (200, 60)];

fn walk(journey: &Journey) -> &Walk {
    match journey.app.screen() {
        Some(Screen::Walk(walk)) => walk,
        other => panic!("{other:?}"),
    }
}

fn statement(journey: &Journey) -> Statement {
    large::statement(walk(journey), journey.app.size).unwrap()
}

/// The rows a part is drawn in, as they stand on the screen.
fn stands(journey: &mut Journey, part: usize) -> bool {
    let Statement { letters, parts } = statement(journey);
    let drawn: Vec<String> = parts[part].iter().flat_map(|line| letters.draw(line)).collect();
    let screen = journey.screen();
    drawn.iter().all(|row| screen.lines().any(|line| line.contains(row.as_str())))
}

#[test]
fn every_statement_stands_whole_above_its_answers_in_every_window() {
    // What leaders and teachers read is longer.
    for (group, sizes) in [("1", &SIZES[..1]), ("2", &SIZES[1..2]), ("3", &SIZES[..])] {
        for (columns, rows) in sizes.iter().copied() {
            let mut journey = Journey::answer();
            journey.resize(columns, rows).press(&format!("<enter>{group}<enter>b"));
            let (letters, asked) = (statement(&journey).letters, walk(&journey).questionnaire.asked.len());
            for at in 0..asked {
                let place = format!("{at} of group {group} at {columns}x{rows}");
                let Statement { letters: here, parts } = statement(&journey);
                assert_eq!(here, letters, "{place}: the letters' size jumps");
                for part in 0..parts.len() {
                    let screen = journey.screen();
                    assert!(stands(&mut journey, part), "{place}, part {part}:\n{screen}");
                    assert_eq!(screen.contains("more ↓ PgDn"), part + 1 < parts.len(), "{place}\n{screen}");
                    assert!(ui::cut_texts(&journey.app, &journey.theme).is_empty(), "{place}:\n{screen}");
                    let scale = screen.lines().position(|line| line.contains("1 strongly disagree"));
                    let top = usize::from(large::TOP + large::rows(walk(&journey), journey.app.size));
                    assert!(scale.is_none_or(|row| row == top), "{place}: the scale jumps\n{screen}");
                    assert!(scale.is_none() || screen.contains("0 does not apply to me"), "{place}\n{screen}");
                    if part + 1 < parts.len() {
                        journey.press("<pagedown>");
                    }
                }
                let whole: Vec<String> = parts.concat().iter().flat_map(|line| words(line)).collect();
                let current = walk(&journey).current().unwrap();
                let stem = current.stem.as_deref().unwrap_or("");
                assert_eq!(whole.concat(), words(&format!("{stem} {}", current.text)).concat(), "{place}");
                journey.press("<enter>");
            }
        }
    }
}

fn words(text: &str) -> Vec<String> {
    drawable(text).unwrap().split_whitespace().map(str::to_owned).collect()
}

#[test]
fn in_a_tall_window_the_answer_under_the_cursor_is_large_too() {
    let mut journey = Journey::answer();
    journey.resize(132, 43).press("<enter>3<enter>b");
    for (key, words) in [("", "1 strongly disagree"), ("<down>", "2 disagree"), ("0", "0 does not apply to me")] {
        let screen = journey.press(key).screen();
        for row in Letters::Small.draw(words) {
            assert!(screen.lines().any(|line| line.contains(&row)), "{words}:\n{screen}");
        }
    }
    let screen = journey.resize(132, 35).screen();
    assert!(!screen.contains(&Letters::Small.draw("0 does not apply to me")[1]), "{screen}");
}

#[test]
fn letters_grow_with_the_window() {
    let letters = |columns, rows| {
        let mut journey = Journey::answer();
        journey.resize(columns, rows).press("<enter>3<enter>b");
        statement(&journey).letters
    };
    assert_eq!(letters(60, 20), Letters::Small);
    assert_eq!(letters(132, 43), Letters::Middle);
    assert_eq!(letters(200, 60), Letters::Huge);
}

#[test]
fn a_long_statement_is_turned_by_key_and_by_click_and_answered_at_any_part() {
    let mut journey = Journey::answer();
    journey.resize(60, 20).press("<enter>3<enter>b").sees("more ↓ PgDn").misses("more ↑");
    assert!(statement(&journey).parts.len() > 1 && stands(&mut journey, 0) && !stands(&mut journey, 1));
    journey.press("4").click("more ↓ PgDn").sees("more ↑ PgUp").sees("● 4 agree");
    assert!(stands(&mut journey, 1));
    journey.press("<pageup>");
    assert!(stands(&mut journey, 0));
    // Past the last part the key goes on to the next statement, at its beginning.
    while statement(&journey).parts.len() > walk(&journey).part + 1 {
        journey.press("<pagedown>");
    }
    journey.press("<pagedown>").sees("2 of 24");
    assert_eq!(walk(&journey).part, 0);
    // A larger window shows it whole again, and back in ordinary letters nothing was lost.
    journey.press("<backspace><pagedown><pagedown>").resize(132, 43);
    assert!(stands(&mut journey, 0));
    journey.press("b").sees("● 4 agree").sees("In our school").press("rs<enter>").sees("Thank you.");
    let (_, sheets) = open_sheets(&journey.folder.path().join("store"));
    assert_eq!(sheets[0].answers.len(), 1);
}

#[test]
fn what_was_chosen_holds_for_the_next_walk_and_every_statement_has_its_own_page() {
    let mut journey = Journey::answer();
    // Tall enough for several statements on a page.
    journey.resize(80, 50).press("<enter>3<enter>");
    assert!(journey.screen().matches("1 strongly disagree").count() > 1);
    journey.press("b");
    assert_eq!(journey.screen().matches("1 strongly disagree").count(), 1);
    journey.press("<pagedown>").sees("2 of 24").press("<esc>d");
    journey.press("<enter>").resize(80, 24).press("<enter>3<enter>").misses("In our school");
    assert!(stands(&mut journey, 0));
}

#[test]
fn where_there_are_no_blocks_letters_are_set_wide() {
    let mut journey = Journey::answer();
    journey.app.manner.blocks = false;
    journey.press("<enter>3<enter>b").sees("I n   o u r   s c h o o l").misses("▌");
    assert_eq!(statement(&journey).letters, Letters::Spaced);
    journey.resize(60, 20).sees("t o   l e a r n .").misses("more ↓");
}

#[test]
fn every_language_can_be_drawn_but_for_one_letter() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires/selfie/lang");
    let mut read = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for letter in text.chars().filter(|letter| letter.is_alphabetic()) {
            assert!(drawable(&letter.to_string()).is_some() || matches!(letter, 'ґ' | 'Ґ'), "{letter}");
            read += 1;
        }
    }
    assert!(read > 100_000, "{read}");
}
