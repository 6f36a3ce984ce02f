//! Choosing the one statement that fits best: on small and usual screens, with a class, and in lines.

use std::sync::Arc;

use reflectory::app::Screen;
use reflectory::app::choose::screen_for;
use reflectory::app::class::Class;
use reflectory::domain::answer::Answer;
use reflectory::domain::instrument::GroupIx;
use reflectory::ui::plain::page::page;
use reflectory::ui::plain::typed::{Typed, typed};

use super::{files, step, store_of, teacher};
use crate::support::app::{Journey, open_sheets};

const SIZES: [(u16, u16); 5] = [(60, 20), (80, 24), (100, 30), (132, 43), (200, 60)];

#[test]
fn every_step_stands_on_the_screen_with_its_digit_and_level() {
    for (columns, rows) in SIZES {
        let mut journey = teacher();
        let screen = journey.resize(columns, rows).screen();
        journey.sees("How you go about what P1 is about").sees("does not apply to me").misses("more");
        for (digit, level) in (1..).zip(["A1", "A2", "B1", "B2", "C1", "C2"]) {
            journey.sees(&step("P1", level));
            let row = screen.lines().position(|line| line.contains(&format!("{digit} {level} I do what")));
            assert!(row.is_some(), "{digit} {level} at {columns}x{rows}\n{screen}");
        }
        if rows >= 24 {
            journey.sees("Which of these fits you best?");
        }
        journey.misses("would a 5 look like");
        assert!(reflectory::ui::cut_texts(&journey.app, &journey.theme).is_empty(), "{columns}x{rows}");
    }
}

#[test]
fn digits_cursor_and_clicks_choose_a_step() {
    for (columns, rows) in [(60, 20), (80, 24)] {
        let mut journey = teacher();
        journey.resize(columns, rows);
        journey.press("3").sees("● 3 B1").press("<down><down> ").sees("● 5 C1").press("6").sees("● 6 C2");
        journey.press("7").sees("● 6 C2").press("0").sees("● 0");
        journey.click(&step("P1", "A2")[..20]);
        journey.press("x").misses("●").press("2<enter>").sees("what P2 is about").press("<backspace>").sees("● 2 A2");
        journey.press("?").sees("What is meant by P1.").sees("How you go about what P1");
    }
}

fn class() -> Journey {
    Journey::begin(store_of(&files()), |all| Screen::Class(Box::new(Class::new(Arc::clone(&all[0]), GroupIx(0)))))
}

#[test]
fn a_class_sees_the_steps_and_no_faces() {
    for (columns, rows) in [(100, 34), (132, 43)] {
        let mut journey = class();
        journey.resize(columns, rows).press("<enter>");
        journey
            .sees("1  A1 I do what P1 says")
            .sees("6  C2 I do what P1 says")
            .sees("0  does not apply to me")
            .misses("o   o");
        journey.press("?").sees("What is meant by P1.").sees("Which of these fits you best?").misses("fits like this");
    }
}

/// Half a sentence would be read wrong: where there is no room for all of them, the levels stand with their names.
#[test]
fn on_a_small_beamer_every_level_and_the_way_out_stand_whole() {
    for (columns, rows) in [(60, 20), (80, 24)] {
        let mut journey = class();
        let screen = journey.resize(columns, rows).press("<enter>").screen();
        let whole = screen.contains("this sentence is as long as one may be.");
        for (digit, name) in [(1, "A1"), (2, "A2"), (3, "B1"), (4, "B2"), (5, "C1"), (6, "C2"), (0, "does not apply")] {
            assert!(screen.contains(&format!("{digit}  {name}")), "{digit} {name}\n{screen}");
        }
        assert!(whole || !screen.contains("I do what P1"), "{columns}x{rows}\n{screen}");
    }
}

/// The answers that lie in a store after the last one was handed in.
fn handed_in(journey: &Journey) -> Vec<(String, u8)> {
    let (_, mut sheets) = open_sheets(&journey.folder.path().join("store"));
    assert_eq!(sheets.len(), 1);
    let level = |answer: &Answer| if let Answer::Rating(level) = answer { *level } else { 0 };
    sheets.remove(0).answers.iter().map(|(code, answer)| (code.clone(), level(answer))).collect()
}

/// Types a line in the plain mode.
fn line(journey: &mut Journey, text: &str) -> String {
    match typed(&journey.app, text) {
        Typed::Tell(lines) => return lines.join("\n"),
        Typed::Do(msgs) => msgs.into_iter().for_each(|msg| {
            journey.send(msg);
        }),
    }
    page(&journey.app).join("\n")
}

#[test]
fn lines_and_keys_give_the_same_sheet_and_the_same_result() {
    let mut by_keys = teacher();
    by_keys.press("3<enter>0<enter>6<enter>4<enter>rs<enter>").sees("Thank you.");
    let mut by_lines = Journey::begin(store_of(&files()), |all| screen_for(all).unwrap());
    line(&mut by_lines, "");
    line(&mut by_lines, "1");
    let first = line(&mut by_lines, "");
    for part in ["Which of these fits you best?", &format!("3: B1, {}", step("P1", "B1")), "0: does not apply to me"] {
        assert!(first.contains(part), "{part:?} is not read:\n{first}");
    }
    let told = line(&mut by_lines, "help");
    assert!(told.contains("What is meant by P1."), "{told}");
    for text in ["3", "0", "6", "4", "review", "hand in"] {
        line(&mut by_lines, text);
    }
    let thanks = line(&mut by_lines, "yes");
    assert!(thanks.contains("Thank you.") && thanks.contains(": my result"), "{thanks}");
    assert_eq!(handed_in(&by_lines), handed_in(&by_keys));
    let number = thanks.lines().find_map(|line| line.strip_suffix(": my result")).unwrap().to_owned();
    let result = line(&mut by_lines, &number);
    by_keys.resize(80, 60).press("r");
    for part in ["Your own result", "Sum: 9 of 12", "All together: C1 Leader", "Left out, without a level: 1"] {
        assert!(result.contains(part), "{part:?} is not read:\n{result}");
        by_keys.sees(part);
    }
    assert!(result.contains(&format!("Next step: B2 {}", step("P1", "B2"))), "{result}");
    assert!(line(&mut by_lines, "back").contains("Thank you."));
}
