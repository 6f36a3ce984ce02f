//! The real program in lines: through a pipe, and in a terminal that cannot be drawn on.

use crate::support::app::open_sheets;
use crate::support::bin::School;
use crate::support::pty::{Ended, Start, Turn};

/// From the welcome to the receipt, in the questionnaire of four questions.
const WALK: &[&str] = &["1", "3", "", "4", "0", "1 3", "", "more trees", "and shade", ".", "hand in", "yes", "leave"];

/// What the four questions were answered with.
fn assert_sheet(school: &School) {
    let (_, sheets) = open_sheets(&school.store());
    assert_eq!(sheets.len(), 1);
    let codes: Vec<&str> = sheets[0].answers.keys().map(String::as_str).collect();
    assert_eq!(codes.len(), 4, "{codes:?}");
    let words = sheets[0].answers.values().any(
        |answer| matches!(answer, reflectory::domain::answer::Answer::Words(w) if w.as_str() == "more trees and shade"),
    );
    assert!(words);
}

fn assert_letters_alone(out: &str) {
    let other = out.chars().find(|sign| *sign != '\n' && sign.is_control());
    assert_eq!(other, None, "{out}");
}

#[test]
fn a_script_answers_through_a_pipe() {
    let school = School::short();
    let done = school.run_with(&["answer", "--plain"], WALK);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    assert_letters_alone(&done.out);
    for part in ["Statement 1 of 4.", "Ticked: a tablet, a laptop.", "Hand in your answers?", "Thank you."] {
        assert!(done.out.contains(part), "{part}: {}", done.out);
    }
    assert_sheet(&school);
}

#[test]
fn a_script_that_stops_leaves_a_draft_and_hands_nothing_in() {
    let school = School::short();
    let done = school.run_with(&["answer", "--plain"], &WALK[..5]);
    assert_eq!((done.code, done.err.as_str()), (Some(129), ""), "{done:?}");
    assert_eq!(school.submitted(), [0, 0, 0]);
    let words = done.out.lines().skip_while(|line| *line != "Your code to come back:").nth(1).unwrap().to_owned();
    let rest = ["2", words.as_str(), "review", "hand in", "yes"];
    let done = school.run_with(&["answer", "--plain"], &rest);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(done.out.contains("You answered 2 of 4."), "{}", done.out);
    assert_eq!(school.submitted(), [0, 0, 1]);
}

#[test]
fn a_terminal_that_is_dumb_is_read_in_lines_by_itself() {
    let (turn, school) = (Turn::take(), School::short());
    let mut terminal = Start::new(&turn, &school, &["answer"]).with("TERM", "dumb").run();
    // Each is asked for; what is typed ahead waits its turn.
    for (typed, asked) in WALK.iter().zip(["3: leave", "3: Student", "1: first statement", "Statement 1 of 4."]) {
        terminal.wait_for(asked);
        terminal.send(format!("{typed}\n").as_bytes());
    }
    for typed in &WALK[4..] {
        terminal.send(format!("{typed}\n").as_bytes());
    }
    assert_eq!(terminal.wait_end(), Ended::Code(0));
    terminal.assert_restored();
    terminal.look(|seen| assert!(!seen.bytes.contains(&0x1b), "an escape sequence"));
    assert_sheet(&school);
}

#[test]
fn what_is_only_drawn_says_so() {
    let school = School::short();
    for arguments in [&["kiosk", "--plain"][..], &["--plain"], &["class", "--plain"]] {
        let refused = school.run(arguments);
        assert_eq!((refused.code, refused.out.as_str()), (Some(1), ""), "{arguments:?}");
        assert!(refused.err.contains("reflectory answer --plain"), "{arguments:?}: {}", refused.err);
    }
}

#[test]
fn the_environment_asks_for_it_too() {
    let school = School::short();
    let run = |value: &str| {
        let mut command = school.command(&["answer"]);
        command.env("REFLECTORY_PLAIN", value);
        crate::support::bin::finish(command.spawn().unwrap())
    };
    assert!(run("1").out.starts_with("Reflectory. Test school, Primary.\n"));
    let off = run("0");
    assert_eq!((off.code, off.out.as_str()), (Some(1), ""));
    assert!(off.err.contains("needs a terminal"));
}
