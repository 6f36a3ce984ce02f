//! The real program sets an exercise up from nothing, and a kill in any step leaves the set-up there.

use reflectory::domain::exercise::ExerciseId;
use reflectory::store::Store;

use crate::support::bin::School;
use crate::support::keys::{PASSPHRASE, give_key_file};
use crate::support::pty::{Ended, Seen, Start, Terminal, Turn};
use crate::support::setting_up::{SETUP, keep};

const ID: &str = "2026-1-primary";

/// Ends a program in order.
fn end(terminal: &mut Terminal, keys: &str) {
    terminal.press(keys);
    assert_eq!(terminal.wait_end(), Ended::Code(0));
    terminal.assert_restored();
}

/// The words of the screen, from left to right and from above to below.
fn words(seen: &Seen) -> Vec<String> {
    seen.text().split_whitespace().map(str::to_owned).collect()
}

/// The 24 words of a recovery sheet as they stand on the screen.
fn recovery_words(seen: &Seen) -> Option<Vec<String>> {
    let text = seen.text();
    // Numbers stand above too, before the steps.
    let below = text.split_once("Write these 24 words down")?.1;
    let words: Vec<String> = below.split_whitespace().map(str::to_owned).collect();
    let of = |n: usize| {
        let number = n.to_string();
        let is_word = |word: &String| word.len() > 2 && word.chars().all(|c| c.is_ascii_lowercase());
        words.windows(2).find(|two| two[0] == number && is_word(&two[1])).map(|two| two[1].clone())
    };
    (1..=24).map(of).collect()
}

/// The places of the words that are asked back.
fn asked_back(seen: &Seen) -> Option<[usize; 2]> {
    let text = seen.text();
    let (_, after) = text.split_once("Please type words ")?;
    let mut numbers = after.split_whitespace().filter_map(|word| word.parse().ok());
    Some([numbers.next()?, numbers.next()?])
}

/// The codes on the screen, such as K7M2P-9QRTX.
fn codes(seen: &Seen) -> Vec<String> {
    let is_code = |word: &String| {
        let bytes = word.as_bytes();
        let sign = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
        bytes.len() == 11 && bytes[5] == b'-' && bytes[..5].iter().chain(&bytes[6..]).all(sign)
    };
    words(seen).into_iter().filter(is_code).collect()
}

/// Waits until everything that was decided is durable, as the screen says.
fn wait_saved(terminal: &Terminal, sign: &str) {
    terminal.wait(&format!("{sign}, saved"), |seen| {
        let text = seen.text();
        let title = text.lines().nth(2)?;
        (title.ends_with(" saved") && text.contains(sign)).then_some(())
    });
}

/// From a folder with nothing in it to a school with a name and a key.
fn found_a_school(terminal: &mut Terminal) {
    terminal.wait_for("Nothing is set up on this machine yet.");
    terminal.press("s");
    // Setting up begins with a name and a key.
    terminal.wait_for("First steps");
    terminal.press("<enter>");
    terminal.wait_for("leave it");
    terminal.press("Test school<enter>");
    terminal.wait_for("✓ 1  the school's name");
    terminal.press(&"<down>".repeat(6));
    terminal.press("<enter>");
    terminal.wait_for("The first coordinator's key");
    terminal.press("Ada<enter>");
    terminal.press(&format!("{PASSPHRASE}<enter>{PASSPHRASE}<enter>"));
    terminal.wait_for("Write these 24 words down");
    assert!(!terminal.look(|seen| seen.text().contains(PASSPHRASE)));
    let words = terminal.wait("24 words", recovery_words);
    terminal.press("<enter>");
    for place in terminal.wait("two words asked back", asked_back) {
        terminal.press(&words[place - 1]);
        terminal.press("<enter>");
    }
    terminal.wait_for("Now back up");
    terminal.press("<enter>");
    terminal.wait_for("✓ 2  a coordinator's key");
}

/// All four steps, to the codes of the groups.
fn set_up(terminal: &mut Terminal) -> Vec<String> {
    terminal.press("3");
    terminal.wait_for("Nothing is being set up.");
    terminal.press("n");
    terminal.wait_for("Which questionnaire?");
    terminal.press("<enter>");
    terminal.wait_for("For which session?");
    terminal.press("<enter>");
    terminal.wait_for("Which level, in session 1 of 2026-2027?");
    terminal.press("<enter>");
    terminal.wait_for("Primary · session 1 of 2026-2027");
    terminal.press("12<enter>20<enter>60<enter>");
    wait_saved(terminal, "60");
    terminal.press("<tab>");
    terminal.wait_for("0 of 18 optional");
    terminal.press("/C10<enter> a");
    wait_saved(terminal, "1 of 18 optional");
    terminal.press("<tab>");
    terminal.wait_for("Choose the first day.");
    terminal.press("t23.11.<enter>t4.12.<enter>");
    wait_saved(terminal, "12 days");
    terminal.press("<tab>");
    terminal.wait_for("Everything is ready");
    terminal.press("a");
    terminal.wait_for("Activate Primary · session 1 of 2026-2027?");
    terminal.press("y");
    terminal.wait_for("It is activated.");
    terminal.press("c");
    terminal.wait("three codes", |seen| Some(codes(seen)).filter(|codes| codes.len() == 3))
}

/// One person of each group, in a program of its own.
fn answer(terminal: &mut Terminal, code: &str) {
    terminal.wait_for("Welcome.");
    terminal.press("<enter>");
    terminal.wait_for("Please type the code on your slip.");
    terminal.press(code);
    terminal.press("<enter>");
    terminal.wait_for("Enter first statement");
    terminal.press("<enter>");
    terminal.wait_for("1 of ");
    terminal.press("4<enter>");
    terminal.wait_for("2 of ");
    terminal.press("<f3>");
    terminal.wait_for("You may leave some out.");
    terminal.press("s");
    terminal.wait_for("Hand in your answers?");
    terminal.press("<enter>");
    terminal.wait_for("Thank you.");
}

#[test]
fn from_nothing_to_the_bars_of_three_groups() {
    let (turn, school) = (Turn::take(), School::empty());
    let mut terminal = Start::new(&turn, &school, &[]).run();
    found_a_school(&mut terminal);
    let codes = set_up(&mut terminal);
    let mut watching = Start::new(&turn, &school, &["coordinate"]).run();
    let groups = [("School leaders", 12), ("Teachers", 20), ("Students", 60)];
    for (group, invited) in groups {
        watching.wait_for(&format!("0 of {invited}"));
        watching.wait_for(group);
    }
    let mut people: Vec<Terminal> = groups.iter().map(|_| Start::new(&turn, &school, &["answer"]).run()).collect();
    for ((person, code), (_, invited)) in people.iter_mut().zip(&codes).zip(groups) {
        answer(person, code);
        // Another program's bars move by themselves, only those of the group that answered.
        watching.wait_for(&format!("1 of {invited}"));
    }
    assert_eq!(school.submitted(), [1, 1, 1]);
    for person in &mut people {
        person.press(" ");
        person.wait_for("Welcome.");
        end(person, "q");
    }
    end(&mut watching, "q");
    // From the codes to their page, to the list, out of the workplace and home.
    for (keys, sign) in [("q", "One code per group"), ("q", "minimum"), ("q", "see who has taken part")] {
        terminal.press(keys);
        terminal.wait_for(sign);
    }
    end(&mut terminal, "q");
}

/// A coordinator's program with the only set-up open.
fn go_on<'a>(turn: &'a Turn, school: &'a School) -> Terminal {
    let mut terminal = Start::new(turn, school, &["coordinate"]).run();
    terminal.wait_for("Overview");
    terminal.press("3");
    terminal.wait_for("This room is locked");
    terminal.press(PASSPHRASE);
    terminal.press("<enter>");
    terminal.wait_for("Being set up");
    terminal.press("<enter>");
    terminal.wait_for("next step");
    terminal
}

fn kept(school: &School) -> String {
    let rows = Store::open_existing(&school.store()).unwrap().setups().unwrap();
    assert_eq!(rows.len(), 1);
    rows[0].text.clone()
}

#[test]
fn a_program_killed_in_any_step_leaves_what_it_said_was_saved() {
    let (turn, school) = (Turn::take(), School::empty());
    give_key_file(&school.store(), "Ada");
    keep(&school.store(), &[(ID, SETUP)]);
    // The keys of each step, the sign that they were taken, and what the store has then.
    let steps: [(&str, &str, &str); 4] = [
        ("8<enter>", "▸ 35", "leaders = 8"),
        ("<tab>/C11<enter> a", "2 of 18 optional", "\"C11\""),
        ("<tab><tab>t30.11.<enter>t11.12.<enter>", "12 days", "last_day = 2026-12-11"),
        ("<tab><tab><tab>a", "Activate Primary · session 1", "last_day = 2026-12-11"),
    ];
    for (keys, sign, stored) in steps {
        let mut terminal = go_on(&turn, &school);
        terminal.press(keys);
        wait_saved(&terminal, sign);
        terminal.signal("KILL");
        assert_eq!(terminal.wait_end(), Ended::Signal);
        assert!(kept(&school).contains(stored), "{stored} is not in\n{}", kept(&school));
    }
    // Everything is there for whoever goes on, and nothing was activated.
    let mut terminal = go_on(&turn, &school);
    terminal.wait("8 school leaders", |seen| {
        seen.rows().iter().any(|row| row.contains("School leaders") && row.contains(" 8 ")).then_some(())
    });
    terminal.press("<tab>");
    terminal.wait_for("2 of 18 optional");
    terminal.press("<tab>");
    terminal.wait_for("12 days");
    terminal.press("<tab>");
    terminal.wait_for("Everything is ready");
    assert!(Store::open_existing(&school.store()).unwrap().exercise(&ExerciseId(ID.to_owned())).is_err());
    terminal.press("q");
    terminal.wait_for("Being set up");
    end(&mut terminal, "q");
}
