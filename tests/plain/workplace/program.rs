//! The real program: a script through a pipe, and a terminal in which no passphrase is seen.

use reflectory::domain::exercise::ExerciseId;
use reflectory::store::Store;

use crate::support::bin::{EXERCISE, ID, School};
use crate::support::keys::{PASSPHRASE, give_key_file};
use crate::support::pty::{Ended, Start, Turn};
use crate::support::setting_up::{SETUP, keep};

/// Two weeks before the first day of the tests' exercise.
const BEFORE: &str = "2026-11-09T10:00:00Z";

/// A school with a key and a set-up of four questions.
fn with_set_up() -> School {
    let school = School::empty().at(BEFORE);
    give_key_file(&school.store(), "Ada");
    keep(&school.store(), &[(ID, EXERCISE)]);
    school
}

/// The program with its instrument of four questions.
fn script(school: &School, lines: &[&str]) -> String {
    let folder = school.short_questionnaires();
    let done = school.run_with(&["coordinate", "--plain", "--questionnaires", folder.to_str().unwrap()], lines);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    let other = done.out.chars().find(|sign| *sign != '\n' && sign.is_control());
    assert_eq!(other, None, "{}", done.out);
    done.out
}

/// The number of the choice that a script would be read with these words.
#[track_caller]
fn number(out: &str, words: &str) -> String {
    let line = out.lines().rev().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{words:?} in {out}"));
    line.split_once(':').unwrap().0.to_owned()
}

#[test]
fn a_school_goes_from_set_up_to_report_in_lines_alone() {
    let mut school = with_set_up();
    let begin = ["set-ups", PASSPHRASE, "1"];
    let first = script(&school, &begin);
    let step = number(&first, "step 4: Activate");
    let checks = script(&school, &[&begin[..], &[&step]].concat());
    assert!(checks.contains("Everything is ready."), "{checks}");
    let activate = number(&checks, ": activate");
    let done = script(&school, &[&begin[..], &[&step, &activate, "yes"]].concat());
    assert!(done.contains("It is activated."), "{done}");

    school = school.at("2026-11-24T10:00:00Z");
    for _ in 0..6 {
        let walk = ["1", "2", "", "4", "0", "1 3", "", "more trees", ".", "hand in", "yes", "leave"];
        let answered = school.run_with(&["answer", "--plain"], &walk);
        assert_eq!(answered.code, Some(0), "{answered:?}");
    }
    let counted = script(&school, &[]);
    assert!(counted.contains("Teachers: 6 of 20 have handed in."), "{counted}");

    school = school.at("2026-12-05T10:00:00Z");
    let closed = script(&school, &["results", PASSPHRASE]);
    let unseal = number(&closed, "unseal Primary");
    let told = script(&school, &["results", PASSPHRASE, &unseal, "wrong", PASSPHRASE, "statements"]);
    assert!(told.contains("This is not the passphrase of Ada's key."), "{told}");
    let json = school.run(&["report", ID, "--format", "json"]);
    assert!(json.out.contains("\"A1\""), "{json:?}");
    assert!(told.contains("4.0 Teachers, 6 of 20 answered, not applicable 0, unanswered 0."), "{told}");
    // The command prints the same line.
    let printed = school.run(&["report", ID, "--plain"]);
    assert!(printed.out.contains("4.0 Teachers, 6 of 20 answered, not applicable 0, unanswered 0."), "{printed:?}");
}

#[test]
fn where_the_input_ends_what_was_decided_is_kept() {
    let school = School::empty().at(BEFORE);
    give_key_file(&school.store(), "Ada");
    keep(&school.store(), &[(ID, &SETUP.replace("[eligible]", "[eligible]\n").replace("leaders = 5\n", ""))]);
    let begin = ["set-ups", PASSPHRASE, "1"];
    let out = script(&school, &begin);
    let leaders = number(&out, "School leaders: how many there are");
    // It stops behind the number, and in the middle of the next one.
    let out = script(&school, &[&begin[..], &[&leaders, "7"]].concat());
    assert!(out.contains("School leaders: 7 in all"), "{out}");
    let text = set_up(&school);
    assert!(text.contains("leaders = 7"), "{text}");
}

#[test]
fn where_the_input_ends_before_recovery_words_are_typed_back_it_is_said() {
    let school = School::empty().at(BEFORE);
    let to_key = ["school", "7", "Ada"];
    let out = script(&school, &to_key);
    assert!(out.contains("This has ended. No key was made, and nothing was changed."), "{out}");
    let made = [&to_key[..], &["copper lantern walks quietly", "copper lantern walks quietly"]].concat();
    let out = script(&school, &made);
    assert!(out.contains("Word 24: "), "{out}");
    assert!(out.contains("The key is made, and its passphrase opens the sheets."), "{out}");
    assert!(out.contains("reflectory key replace"), "{out}");
}

fn set_up(school: &School) -> String {
    let store = Store::open_existing(&school.store()).unwrap();
    let all = store.setups().unwrap();
    all.into_iter().find(|row| row.id == ExerciseId(ID.to_owned())).expect("it is there").text
}

#[test]
fn a_passphrase_is_not_seen_and_an_interrupt_gives_the_terminal_back() {
    let (turn, school) = (Turn::take(), with_set_up());
    let mut terminal = Start::new(&turn, &school, &["coordinate"]).with("TERM", "dumb").size(120, 50).run();
    terminal.wait_for("Number:");
    terminal.send(b"set-ups\n");
    terminal.wait_for("Passphrase:");
    terminal.send(format!("{PASSPHRASE}\n").as_bytes());
    terminal.wait_for("go on with Primary");
    terminal.send(b"1\n");
    terminal.wait_for("Step 1 of 4");
    terminal.send(b"lock\nresults\n");
    terminal.wait_times("Passphrase:", 2);
    terminal.send(b"half a pass");
    // What is not seen cannot be waited for; the interrupt comes behind it.
    terminal.send(b"\x03");
    assert_eq!(terminal.wait_end(), Ended::Code(129));
    terminal.look(|seen| {
        let all = String::from_utf8_lossy(&seen.bytes).into_owned();
        assert!(all.contains("set-ups") && !all.contains("copper") && !all.contains("half a"), "{all}");
        assert!(!seen.bytes.contains(&0x1b), "an escape sequence");
    });
    terminal.assert_restored();
    assert!(set_up(&school).contains("school"), "the set-up is there");
}

#[test]
fn a_terminal_that_can_be_drawn_on_is_drawn_on() {
    let (turn, school) = (Turn::take(), with_set_up());
    let mut terminal = Start::new(&turn, &school, &["coordinate"]).run();
    terminal.wait_for("Overview");
    terminal.press("q");
    assert_eq!(terminal.wait_end(), Ended::Code(0));
    terminal.assert_restored();
}

#[test]
fn a_coordinator_is_met_in_the_language_that_was_asked_for() {
    let school = with_set_up();
    for (asked, words) in
        [(&["--lang", "nl"][..], "Deelname"), (&["--lang", "sv"], "Deltagande"), (&[], "Participation")]
    {
        let done = school.run_with(&[&["coordinate", "--plain"], asked].concat(), &["quit"]);
        assert!(done.out.contains(words), "{asked:?}: {}", done.out);
        assert_eq!(done.out.contains("Participation"), asked.is_empty(), "{}", done.out);
    }
}
