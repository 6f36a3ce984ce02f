//! What is typed into a set-up: what is too much or not possible is said, and nothing that was confirmed is lost.

use reflectory::app::Screen;
use reflectory::locale::language::{ALL, by_code};
use reflectory::locale::texts::{self, in_lines};
use reflectory::ui::plain::page::page;

use super::set_up::{ID, opened, unlocked};
use super::{choose, heard};
use crate::plain::{line, lines, reads};
use crate::support::app::{Journey, activate_in};
use crate::support::setting_up::{SETUP, kept, school};
use crate::support::store::quick_folder;

/// A set-up without classes, at the list of them.
fn at_classes() -> Journey {
    let mut journey = opened();
    reads(&choose(&mut journey, "classes and samples"), &["Classes and samples."]);
    journey
}

#[test]
fn a_last_day_that_is_not_after_the_first_one_is_no_new_beginning() {
    let mut journey = opened();
    choose(&mut journey, "step 3");
    choose(&mut journey, "type the first day");
    line(&mut journey, "30.11.");
    choose(&mut journey, "type the last day");
    for day in ["23.11.", "30.11."] {
        reads(&line(&mut journey, day), &["cannot be the last day: the first day is Monday 30 November 2026."]);
    }
    // It is still asked.
    reads(&line(&mut journey, "11.12."), &["the last of 12 days"]);
    choose(&mut journey, "type another last day");
    reads(&line(&mut journey, "24.11."), &["Nothing was changed"]);
    reads(&line(&mut journey, ".back"), &["the last of 12 days"]);
    let text = kept(&journey, ID);
    assert!(text.contains("2026-11-30") && text.contains("2026-12-11"), "{text}");
}

#[test]
fn a_word_that_leads_back_takes_no_names_place() {
    let mut journey = opened();
    choose(&mut journey, "school: Linden School");
    for word in ["back", "Help", "lock"] {
        reads(&line(&mut journey, word), &["a full stop stands before these words, such as .back"]);
    }
    reads(&line(&mut journey, ".back"), &["school: Linden School"]);
    // The full stop is understood where it is not needed, too.
    reads(&line(&mut journey, ".again"), &["school: Linden School"]);
}

#[test]
fn a_number_that_is_too_large_is_said_and_not_cut() {
    let mut journey = opened();
    choose(&mut journey, "Teachers: 35 in all");
    for number in ["1000009", "100001", "99999999999999999999999"] {
        reads(&line(&mut journey, number), &["The largest number that is possible here is 100000.", "Now: 35."]);
    }
    reads(&line(&mut journey, ""), &["Teachers: 35 in all"]);
    choose(&mut journey, "Teachers: 35 in all");
    reads(&line(&mut journey, "0000036"), &["Teachers: 36 in all"]);
    // Digits of a seed.
    let mut journey = at_classes();
    choose(&mut journey, "A new class");
    lines(&mut journey, &["5a", "5", "3", "24"]);
    choose(&mut journey, "plan a sample");
    choose(&mut journey, "type a seed");
    reads(&line(&mut journey, "1234567890123456789"), &["There is room for 18 characters here, and these are 19."]);
    reads(&line(&mut journey, "12"), &["Seed: 12."]);
}

#[test]
fn a_name_that_is_too_long_is_said_and_not_cut() {
    let mut journey = opened();
    choose(&mut journey, "school: Linden School");
    reads(&line(&mut journey, &"Linden ".repeat(40)), &["There is room for ", "Now: Linden School."]);
    reads(&line(&mut journey, ""), &["school: Linden School"]);
    choose(&mut journey, "classes and samples");
    choose(&mut journey, "A new class");
    reads(&line(&mut journey, "the class that meets in the yard"), &["There is room for 24 characters"]);
    reads(&line(&mut journey, "yard"), &["Grade."]);
    reads(&line(&mut journey, "a grade nobody has ever heard of"), &["There is room for "]);
    lines(&mut journey, &["5", "3"]);
    reads(&line(&mut journey, "100000"), &["The largest number that is possible here is "]);
    reads(&line(&mut journey, "24"), &["yard, Students, 24 people"]);
}

#[test]
fn a_step_back_in_a_class_keeps_what_was_confirmed() {
    let mut journey = at_classes();
    choose(&mut journey, "A new class");
    lines(&mut journey, &["5a", "5", "3"]);
    // The number of people, the group, the grade, the name: line by line, and each as it was typed.
    reads(&line(&mut journey, ".back"), &["Students (chosen)"]);
    reads(&line(&mut journey, "back"), &["Grade.", "Now: 5."]);
    reads(&line(&mut journey, ".back"), &["Now: 5a."]);
    reads(&line(&mut journey, ".back"), &["not kept yet", ".clear and then .back"]);
    lines(&mut journey, &["", "", "3"]);
    reads(&line(&mut journey, "24"), &["5a, Students, 24 people: asked."]);
    // One that is there keeps what was changed.
    choose(&mut journey, "change: 5a");
    lines(&mut journey, &["5c", ".back"]);
    reads(&line(&mut journey, ".back"), &["5c, Students, 24 people: asked."]);
    // Where nothing was changed nothing is; and a new one that was emptied is left.
    choose(&mut journey, "change: 5c");
    reads(&line(&mut journey, ".back"), &["5c, Students, 24 people: asked."]);
    choose(&mut journey, "A new class");
    lines(&mut journey, &["6a", ".back", ".clear"]);
    let list = line(&mut journey, ".back");
    assert!(list.contains("5c, ") && !list.contains("6a"), "{list}");
}

#[test]
fn what_an_own_statement_lacks_leads_to_it() {
    let mut journey = opened();
    choose(&mut journey, "step 2");
    choose(&mut journey, "write a statement of your own");
    choose(&mut journey, "Short title for reports");
    line(&mut journey, "Breaks");
    line(&mut journey, "back");
    choose(&mut journey, "step 4");
    let page = choose(&mut journey, "Breaks");
    assert!(page.starts_with("Own statement: "), "{page}");
    reads(&line(&mut journey, "back"), &["Step 2 of 4"]);
}

#[test]
fn another_language_is_chosen_by_its_word() {
    let mut journey = opened();
    let list = line(&mut journey, "language");
    reads(&list, &["Which language?", ": Deutsch", ": Nederlands"]);
    // Those that a coordinator's rooms are in.
    assert!(!list.contains("Gaeilge") && !list.contains("Malti"), "{list}");
    let whole = ALL.iter().filter(|language| language.at_work() == *language);
    let at = whole.enumerate().find(|(_, language)| language.code == "nl").unwrap().0;
    reads(&line(&mut journey, &(at + 1).to_string()), &["Deelname"]);
    assert_eq!(journey.app.language, by_code("nl").unwrap());
    // English words go on working, and the letter locks.
    line(&mut journey, "language");
    reads(&line(&mut journey, "back"), &["Deelname"]);
    let Some(Screen::Workplace(it)) = journey.app.screen() else { panic!("{}", page(&journey.app).join("\n")) };
    assert!(!it.is_shut());
}

#[test]
fn where_backups_go_is_said_with_the_word_of_the_choice() {
    for language in ALL.iter().filter(|language| !language.coordinator.is_empty()) {
        let (words, choice) = (in_lines(language).word("told-backup-where"), texts::of(language).word("key-back-up"));
        assert!(words.contains("reflectory backup DIR") && words.contains(&choice), "{}: {words}", language.code);
        assert_ne!(words, texts::of(language).word("told-backup-where"), "{}", language.code);
    }
}

#[test]
fn a_step_back_among_several_lines_is_the_line_before() {
    let mut journey = Journey::coordinate(quick_folder());
    line(&mut journey, "school");
    choose(&mut journey, "Coordinators:");
    lines(&mut journey, &["Ada", "copper lantern walks quietly", ".back"]);
    reads(&line(&mut journey, ".back"), &["Now: Ada."]);
    reads(&line(&mut journey, ".back"), &["School."]);
}

#[test]
fn two_questionnaires_at_one_level_are_told_apart_everywhere() {
    let both = [ID, "2026-1-primary-teacher-self-reflection"];
    let self_reflection = |text: &str| {
        let of_teachers = text.replace("leaders = 5\n", "").replace("students = 200\n", "").replace("[\"C10\"]", "[]");
        let of_teachers = of_teachers.replace("students.", "teachers.");
        format!("instrument = \"teacher-self-reflection\"\n{of_teachers}")
    };
    let mut journey = unlocked(&[(both[0], SETUP), (both[1], &self_reflection(SETUP))]);
    let all = line(&mut journey, "sessions");
    reads(&all, &["Primary, being set up", "Primary, Self-reflection", "remove the set-up of Primary"]);
    apart(&all);
    line(&mut journey, "set-ups");
    // Its groups, not those of the usual one.
    let numbers = choose(&mut journey, "go on with Primary, Self");
    assert!(numbers.contains("eachers: 35 in all") && !numbers.contains("Students"), "{numbers}");

    let exercise = crate::support::app::EXERCISE;
    let folder = school(&[]);
    activate_in(folder.path(), exercise);
    activate_in(folder.path(), &self_reflection(exercise));
    let mut journey = Journey::coordinate(folder);
    let all = heard(&journey);
    reads(&all, &["Primary, session 1 of 2026-2027", "Primary, Self-reflection"]);
    apart(&all);
    lines(&mut journey, &["sessions", crate::support::setting_up::PASSPHRASE]);
    apart(&heard(&journey));
}

/// Fails where two choices are read with the same words.
#[track_caller]
fn apart(page: &str) {
    let mut words: Vec<&str> = page.lines().filter_map(|line| Some(line.split_once(": ")?.1)).collect();
    words.sort_unstable();
    let twice = words.windows(2).find(|two| two[0] == two[1]);
    assert_eq!(twice, None, "{page}");
}
