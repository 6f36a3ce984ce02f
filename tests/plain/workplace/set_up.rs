//! From nothing to codes in lines, beside the same by keys.

use jiff::SignedDuration;
use reflectory::app::Screen;
use reflectory::app::effect::Exit;
use reflectory::ui::plain::place;

use super::{choose, heard};
use crate::plain::{line, lines, reads};
use crate::support::app::{EXERCISE, Journey, activate_in};
use crate::support::setting_up::{PASSPHRASE, SETUP, kept, school, unlock};
use crate::support::store::quick_folder;

pub const ID: &str = "2026-1-primary";

/// A school with a key, in lines, unlocked.
pub fn unlocked(set_ups: &[(&str, &str)]) -> Journey {
    let mut journey = Journey::coordinate(school(set_ups));
    reads(&lines(&mut journey, &["set-ups", PASSPHRASE]), &["Set-ups."]);
    journey
}

/// The first set-up, open.
pub fn opened() -> Journey {
    let mut journey = unlocked(&[(ID, SETUP)]);
    reads(&choose(&mut journey, "go on with Primary"), &["Step 1 of 4"]);
    journey
}

/// A school whose exercise is open, unlocked.
fn with_exercise() -> Journey {
    let folder = school(&[]);
    activate_in(folder.path(), EXERCISE);
    let mut journey = Journey::coordinate(folder);
    lines(&mut journey, &["set-ups", PASSPHRASE]);
    reads(&line(&mut journey, "participation"), &["Open until Friday 4 December 2026"]);
    journey
}

#[test]
fn a_set_up_in_lines_is_the_same_as_by_keys() {
    let mut by_keys = Journey::coordinate(school(&[]));
    unlock(&mut by_keys);
    by_keys.press("n<enter><enter><enter>5<enter>35<enter>200<enter>");
    by_keys.press("<tab>/C10<enter> a<tab>t30.11.<enter>t11.12.<enter>");

    let mut by_lines = unlocked(&[]);
    choose(&mut by_lines, "a new set-up");
    choose(&mut by_lines, "A school looks at its digital side");
    reads(&choose(&mut by_lines, "session 1 of 2026-2027"), &["Which level, in session 1"]);
    reads(&choose(&mut by_lines, "Primary"), &["Step 1 of 4, Level and numbers, saved."]);
    for (group, count) in [("School leaders", "5"), ("Teachers", "35"), ("Students", "200")] {
        let asked = choose(&mut by_lines, &format!("{group}: how many there are"));
        reads(&asked, &[&format!("{group}: how many are there in all."), "Who counts: "]);
        // What is no number is not taken.
        reads(&line(&mut by_lines, "many"), &["Please type a number in digits"]);
        reads(&line(&mut by_lines, count), &[&format!("{group}: {count} in all"), &format!("{count} invited")]);
    }
    choose(&mut by_lines, "step 2");
    choose(&mut by_lines, "search");
    reads(&line(&mut by_lines, "C10"), &["Found for \"C10\": 1."]);
    reads(&choose(&mut by_lines, "C10"), &["Optional, not ticked."]);
    reads(&choose(&mut by_lines, "ask it"), &["Optional, ticked."]);
    line(&mut by_lines, "back");
    choose(&mut by_lines, "list all again");
    reads(&choose(&mut by_lines, "step 3"), &["Session 1 runs from", "An exercise lasts 7 to 21 days"]);
    choose(&mut by_lines, "type the first day");
    reads(&line(&mut by_lines, "30.11."), &["Monday 30 November 2026: opens at 00:00."]);
    choose(&mut by_lines, "type the last day");
    reads(&line(&mut by_lines, "11.12."), &["the last of 12 days"]);

    let (keyed, typed) = (kept(&by_keys, ID), kept(&by_lines, ID));
    assert!(keyed.contains("C10") && keyed.contains("2026-12-11") && keyed.contains("200"), "{keyed}");
    assert_eq!(keyed, typed);
}

#[test]
fn what_is_missing_leads_to_where_it_is_mended_and_activation_takes_a_word() {
    let mut journey = opened();
    let list = choose(&mut journey, "step 4");
    reads(&list, &["2 things are missing.", "missing: The first day is not chosen yet.", "What will freeze:"]);
    assert!(!list.contains(": activate"), "{list}");
    reads(&choose(&mut journey, "missing: The first day"), &["Step 3 of 4"]);
    // A day that is not possible says why and changes nothing.
    choose(&mut journey, "type the first day");
    reads(&line(&mut journey, "1.1."), &["is not possible"]);
    choose(&mut journey, "type the first day");
    reads(&line(&mut journey, "tomorrow"), &["This is no day."]);
    reads(&line(&mut journey, "30.11."), &["opens at 00:00"]);
    choose(&mut journey, "type the last day");
    line(&mut journey, "11.12.");
    reads(&choose(&mut journey, "step 4"), &["Everything is ready.", "School leaders: 5 invited, minimum 4"]);
    // The passphrase can be tried before.
    choose(&mut journey, "Anna can open the sheets");
    reads(&line(&mut journey, "not this one"), &["This is not the passphrase of Anna's key."]);
    reads(&line(&mut journey, PASSPHRASE), &["The passphrase of Anna was right just now."]);
    let question = choose(&mut journey, "activate");
    reads(&question, &["Activate Primary, session 1", "240 people are asked", "yes: activate it", "no: not yet"]);
    // A number or an empty line activates nothing.
    reads(&line(&mut journey, "1"), &["There is no number 1 here."]);
    reads(&line(&mut journey, ""), &["Activate Primary"]);
    reads(&line(&mut journey, "no"), &["Everything is ready."]);
    assert!(kept(&journey, ID).contains("2026-12-11"));
    choose(&mut journey, "activate");
    reads(&line(&mut journey, "yes"), &["It is activated.", "It opens on Monday 30 November 2026"]);
    assert_eq!(kept(&journey, ID), "");
    reads(&choose(&mut journey, "One code per group"), &["School leaders", "write a file"]);
    reads(&choose(&mut journey, "write a file"), &["Written: "]);
    line(&mut journey, "back");
    reads(&choose(&mut journey, "Take the activation back"), &["yes: take it back"]);
    line(&mut journey, "yes");
    assert!(kept(&journey, ID).contains("2026-12-11"));
}

#[test]
fn slips_are_made_to_a_count_and_not_left_behind_in_silence() {
    let mut journey = with_exercise();
    choose(&mut journey, "codes and slips");
    reads(&choose(&mut journey, "One-time slips"), &["School leaders: make 5", "Teachers: make 35"]);
    reads(&line(&mut journey, "1 3"), &["School leaders: make 3"]);
    reads(&line(&mut journey, "2 12"), &["School leaders: make 3", "Teachers: make 12", "make all 215"]);
    reads(&line(&mut journey, "2 90000"), &["The largest number that is possible here is 5000."]);
    reads(&line(&mut journey, "9 3"), &["One number at a time"]);
    let slips = line(&mut journey, "2");
    assert_eq!(slips.lines().filter(|line| is_slip(line)).count(), 12, "{slips}");
    reads(&line(&mut journey, "back"), &["These slips are kept nowhere else.", "type back once more"]);
    reads(&line(&mut journey, "back"), &["One-time slips"]);
}

/// Whether a code such as K7M2P-9QRTX stands in a line.
fn is_slip(line: &str) -> bool {
    let code = |word: &str| {
        word.len() == 11 && word.as_bytes()[5] == b'-' && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    line.split_whitespace().any(code)
}

#[test]
fn an_own_statement_is_written_line_by_line() {
    let mut journey = opened();
    choose(&mut journey, "step 2");
    reads(&choose(&mut journey, "write a statement of your own"), &["A new statement of your own."]);
    choose(&mut journey, "Students read");
    reads(
        &line(&mut journey, "Breaks are for playing."),
        &["Own statement:", "Students read: Breaks are for playing."],
    );
    choose(&mut journey, "Students, when a 5 fits");
    line(&mut journey, "Nobody looks at a phone.");
    // An empty line leaves what stands there, and what is too long takes nothing from it.
    reads(&choose(&mut journey, "Students read"), &["Now: Breaks are for playing."]);
    reads(&line(&mut journey, &"long ".repeat(200)), &["longer than fits"]);
    reads(&line(&mut journey, ""), &["Students read: Breaks are for playing."]);
    let text = kept(&journey, ID);
    assert!(text.contains("Breaks are for playing.") && text.contains("Nobody looks at a phone."), "{text}");
    reads(&choose(&mut journey, "remove it"), &["Choose remove once more"]);
    reads(&choose(&mut journey, "remove it"), &["The statement was removed."]);
    assert!(!kept(&journey, ID).contains("Breaks"));
}

#[test]
fn the_areas_are_gone_through_one_by_one() {
    let mut journey = opened();
    reads(&choose(&mut journey, "step 2"), &["A Leadership."]);
    let mut seen = vec![heard(&journey)];
    while seen.last().unwrap().contains(": the next area") {
        seen.push(choose(&mut journey, "the next area"));
        assert!(seen.len() < 40, "it never ends");
    }
    let titles: Vec<&str> = seen.iter().map(|page| page.lines().next().unwrap()).collect();
    let mut apart = titles.clone();
    apart.dedup();
    assert_eq!(titles, apart);
    assert!(titles.len() > 10, "{titles:?}");
    for _ in 1..titles.len() {
        choose(&mut journey, "the area before");
    }
    assert_eq!(heard(&journey), seen[0]);
    // A statement in full, and the one after it.
    reads(&choose(&mut journey, "A1 "), &["Core, always asked.", "School leaders: "]);
    let next = choose(&mut journey, "the next statement");
    assert!(next.starts_with("A2"), "{next}");
    choose_short_form(&mut journey);
}

fn choose_short_form(journey: &mut Journey) {
    line(journey, "back");
    reads(&choose(journey, "how much is asked"), &["everything: all core statements", "(chosen)"]);
    line(journey, "2");
    assert!(kept(journey, ID).contains("short_form"), "{}", kept(journey, ID));
}

#[test]
fn a_first_key_is_made_and_its_words_are_typed_back() {
    let mut journey = Journey::coordinate(quick_folder());
    reads(&line(&mut journey, "set-ups"), &["School.", "First steps that are left: the school's name;"]);
    choose(&mut journey, "Name: not entered yet");
    reads(&line(&mut journey, "Linden School"), &["Name: Linden School"]);
    reads(&choose(&mut journey, "Coordinators:"), &["The first coordinator's key.", "Whoever holds this key"]);
    // Who is asked the next thing does not hear the whole page anew.
    let next = line(&mut journey, "Ada");
    assert_eq!(next, "", "only the question changes");
    lines(&mut journey, &["copper lantern walks quietly"]);
    reads(&line(&mut journey, "copper lantern"), &["The two passphrases are not the same."]);
    let words = lines(&mut journey, &["copper lantern walks quietly", "copper lantern walks quietly"]);
    reads(&words, &["Recovery words.", "Word 1: ", "Word 24: "]);
    let word = |place: &str| {
        let line = words.lines().find_map(|line| line.strip_prefix(&format!("Word {place}: ")));
        line.unwrap_or_else(|| panic!("{words}")).to_owned()
    };
    // Leaving the program would lose them.
    reads(&line(&mut journey, "quit"), &["Please write them down before you leave."]);
    assert_eq!(journey.exit, None);
    let asked = choose(&mut journey, "they are written down");
    let sentence = asked.lines().find_map(|line| line.strip_prefix("Please type words ")).unwrap();
    let places: Vec<&str> = sentence.split([' ', ',']).filter(|word| word.parse::<u8>().is_ok()).collect();
    line(&mut journey, &word(places[0]));
    reads(&line(&mut journey, "wrong"), &["This is not word", ".back reads the words again"]);
    reads(&line(&mut journey, &word(places[1])), &["Now back up.", "back up now"]);
    reads(&choose(&mut journey, "go on"), &["Coordinators: Ada alone can unseal"]);
}

#[test]
fn leaving_and_asking_are_possible_everywhere() {
    let mut journey = opened();
    let begun = place(&journey.app);
    reads(&line(&mut journey, "help"), &["back, b: one step back", "quit, q: "]);
    reads(&line(&mut journey, "?"), &["back, b: one step back"]);
    reads(&line(&mut journey, "where"), &["Set-up of Primary", "unlocked"]);
    reads(&line(&mut journey, "99"), &["There is no number 99 here."]);
    reads(&line(&mut journey, "what"), &["not understood"]);
    assert_eq!(place(&journey.app), begun);
    choose(&mut journey, "Teachers: 35 in all");
    // Where something is typed, a full stop stands before the words; nothing of it was taken.
    reads(&line(&mut journey, ".where"), &["Teachers: how many are there in all."]);
    reads(&line(&mut journey, ".back"), &["Teachers: 35 in all"]);
    reads(&line(&mut journey, "back"), &["Set-ups."]);
    reads(&line(&mut journey, "back"), &["Participation."]);
    reads(&line(&mut journey, "back"), &["This is where everything begins."]);
    line(&mut journey, "lock");
    reads(&line(&mut journey, "results"), &["This room is locked."]);
    reads(&line(&mut journey, ""), &["Nothing was typed."]);
    reads(&line(&mut journey, ".quit"), &[""]);
    assert_eq!(journey.exit, Some(Exit::Done));
}

#[test]
fn a_room_that_locked_itself_takes_nothing_into_the_passphrase() {
    let mut journey = opened();
    journey.wait(SignedDuration::from_mins(6));
    reads(&heard(&journey), &["This room is locked."]);
    let Some(Screen::Workplace(it)) = journey.app.screen() else { panic!() };
    assert!(it.is_shut());
    reads(&line(&mut journey, PASSPHRASE), &["Step 1 of 4"]);
}

#[test]
fn a_preview_is_walked_in_lines_and_left() {
    let mut journey = opened();
    choose(&mut journey, "step 2");
    choose(&mut journey, "look at it as a group meets it");
    reads(&choose(&mut journey, "Students"), &["Statement 1 of"]);
    lines(&mut journey, &["4", "leave", "yes", "leave"]);
    assert!(matches!(journey.app.screen(), Some(Screen::Workplace(_))));
    reads(&heard(&journey), &["A preview: as whom?"]);
}

#[test]
fn corrections_are_typed_on_the_exercises_page() {
    let mut journey = with_exercise();
    line(&mut journey, "sessions");
    choose(&mut journey, "Primary, open until");
    reads(&choose(&mut journey, "correct the last day"), &["Now: 2026-12-04.", "It can only become later"]);
    reads(&line(&mut journey, "2026-12-11"), &["Friday 11 December 2026"]);
    reads(&heard(&journey), &["Correction: "]);
    choose(&mut journey, "correct the number of people");
    choose(&mut journey, "Teachers, 35 invited");
    // An empty line leaves a number as it is.
    line(&mut journey, "40");
    reads(&line(&mut journey, ""), &["Teachers: 0 of 35 have handed in"]);
}

#[test]
fn classes_and_a_sample_in_lines_are_the_same_as_by_keys() {
    let with_numbers =
        "level = \"primary\"\nyear = 2026\nsession = 1\n[eligible]\nleaders = 5\nteachers = 35\nstudents = 200\n";
    let mut by_keys = Journey::coordinate(school(&[(ID, with_numbers)]));
    unlock(&mut by_keys);
    by_keys.press("<enter>k");
    for (class, size) in [("5a", "24"), ("5b", "22"), ("6a", "25"), ("6b", "21")] {
        by_keys.press(&format!("n{class}<enter><enter><enter>{size}<enter>"));
    }
    by_keys.press("nArt<enter><enter><left><enter>9<enter>").press("nDrama<enter><enter><enter>3<enter>");
    by_keys.press("<home>ps").press(&"<backspace>".repeat(7)).press("7<enter><up><up><enter>");
    by_keys.press("<end>xy ").press("<home><enter><enter><enter><enter><backspace><backspace>26<enter>");

    let mut by_lines = unlocked(&[(ID, with_numbers)]);
    choose(&mut by_lines, "go on with Primary");
    reads(&choose(&mut by_lines, "classes and samples"), &["You need not ask everybody."]);
    for (class, size) in [("5a", "24"), ("5b", "22"), ("6a", "25"), ("6b", "21")] {
        choose(&mut by_lines, "A new class");
        reads(&line(&mut by_lines, class), &["Grade."]);
        reads(&line(&mut by_lines, ""), &["Students (chosen)"]);
        choose(&mut by_lines, "Students");
        reads(&line(&mut by_lines, size), &[&format!("{class}, Students, {size} people: asked.")]);
    }
    for (class, size) in [("Art", "9"), ("Drama", "3")] {
        choose(&mut by_lines, "A new class");
        // A name that is there already is said, and typed anew.
        reads(&lines(&mut by_lines, &["5A", ""]), &["Students"]);
        choose(&mut by_lines, "Teachers");
        reads(&line(&mut by_lines, size), &["There is a class 5A already."]);
        reads(&lines(&mut by_lines, &[class, ".clear", ""]), &["Teachers (chosen)"]);
        choose(&mut by_lines, "Teachers");
        line(&mut by_lines, "");
    }
    choose(&mut by_lines, "5a, Students");
    let plan = choose(&mut by_lines, "plan a sample");
    reads(&plan, &["Plan a sample: students.", "Draw once", "draw: per grade 1, classes 2, people 43 to 49 of 92"]);
    choose(&mut by_lines, "type a seed");
    reads(&line(&mut by_lines, "7"), &["Seed: 7."]);
    reads(&choose(&mut by_lines, "draw: per grade 1"), &["Drawn with seed 7: 2 of 4 classes are asked."]);
    choose(&mut by_lines, "Drama, Teachers");
    reads(&choose(&mut by_lines, "remove: Drama"), &["Remove Drama from the list?", "yes: remove it"]);
    reads(&line(&mut by_lines, "yes"), &["Art, Teachers, 9 people: asked. (chosen)"]);
    reads(&choose(&mut by_lines, "asked or not: Art"), &["Art, Teachers, 9 people: not asked."]);
    choose(&mut by_lines, "5a, Students");
    choose(&mut by_lines, "change: 5a");
    lines(&mut by_lines, &["", "5"]);
    choose(&mut by_lines, "Students");
    reads(&line(&mut by_lines, "26"), &["5a, Students, 26 people"]);

    let (keyed, typed) = (kept(&by_keys, ID), kept(&by_lines, ID));
    assert!(keyed.contains("seed = 7") && keyed.contains("Art") && !keyed.contains("Drama"), "{keyed}");
    assert_eq!(keyed, typed);
}
