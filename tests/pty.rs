//! The real program in a real terminal: what only shows there. Rules and screens are tested elsewhere.

use std::sync::Arc;
use std::time::{Duration, Instant};

use reflectory::domain::answer::{Answer, Sheet, SheetId};
use reflectory::domain::exercise::{ExerciseId, Frozen};
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::questionnaire::{Asked, AskedForm, Questionnaire};
use reflectory::runtime::exercise_files::{self, Opened};
use reflectory::store::Store;
use vt100::Color;

use crate::support::app::{draft_of, open_sheets};
use crate::support::bin::{ID, LIMIT, School};
use crate::support::pty::{Ended, Seen, Start, Terminal, Turn};

const STUDENTS: GroupIx = GroupIx(2);
/// Exit code of a program whose terminal hung up.
const HUNG_UP: Ended = Ended::Code(129);
/// What a window too small to draw in says.
const ENLARGE: &str = "Please make this window larger.";

/// From the welcome to the first question, as a student.
fn begin(mut terminal: Terminal) -> Terminal {
    terminal.wait_for("Welcome.");
    terminal.press("<enter>");
    terminal.wait_for("Who are you?");
    terminal.press("3");
    terminal.wait_for("Enter first statement");
    terminal.press("<enter>");
    terminal.wait_for("1 of ");
    terminal
}

fn answering(turn: &Turn, school: &School) -> Terminal {
    begin(Start::new(turn, school, &["answer"]).run())
}

/// From the last question through the review to the confirmation.
fn hand_in(terminal: &mut Terminal) {
    terminal.wait_for("You may leave some out.");
    terminal.press("s");
    terminal.wait_for("Hand in your answers?");
    terminal.press("<enter>");
    terminal.wait_for("Thank you.");
}

/// From a walk's last screen to the shell.
fn leave(terminal: &mut Terminal) {
    terminal.press(" ");
    terminal.wait_for("Welcome.");
    terminal.press("q");
    assert_eq!(terminal.wait_end(), Ended::Code(0));
    terminal.assert_restored();
}

fn students(frozen: &Frozen) -> Questionnaire {
    Questionnaire::for_group(&frozen.instrument, &frozen.exercise, STUDENTS)
}

/// The answers of the only sheet in the store, in the order in which they were asked.
fn only_sheet(school: &School) -> Vec<Option<Answer>> {
    let (frozen, sheets) = open_sheets(&school.store());
    assert_eq!(sheets.len(), 1, "sheets in the store");
    let questionnaire = students(&frozen);
    let answers = &sheets[0].answers;
    questionnaire.asked.iter().map(|asked| answers.get(&asked.code).cloned()).collect()
}

/// Keys that answer a question, and the answer they stand for: not the same one everywhere.
fn answer_to(at: usize, asked: &Asked) -> (String, Answer) {
    match &asked.form {
        AskedForm::Scale { .. } if at % 7 == 6 => ("0".to_owned(), Answer::NotApplicable),
        AskedForm::Scale { .. } => {
            let rating = u8::try_from(at % 5).unwrap() + 1;
            (rating.to_string(), Answer::Rating(rating))
        }
        AskedForm::Single { .. } => ("2".to_owned(), Answer::One(1)),
        AskedForm::Multiple { .. } => ("13".to_owned(), Answer::Some(0b101)),
        AskedForm::Words => {
            ("more time, été".to_owned(), Answer::Words(zeroize::Zeroizing::new("more time, été".to_owned())))
        }
    }
}

#[test]
fn it_starts_and_leaves_the_terminal_as_it_was() {
    let (turn, school) = (Turn::take(), School::empty());
    let mut terminal = Start::new(&turn, &school, &[]).run();
    terminal.wait_for("Nothing is set up on this machine yet.");
    assert!(terminal.look(|seen| seen.screen().alternate_screen()), "the program has a screen of its own");
    terminal.press("q");
    assert_eq!(terminal.wait_end(), Ended::Code(0));
    terminal.assert_restored();
}

#[test]
fn a_refusal_is_a_sentence_and_never_takes_the_screen() {
    let (turn, school) = (Turn::take(), School::empty());
    let terminal = Start::new(&turn, &school, &["answer"]).run();
    assert_eq!(terminal.wait_end(), Ended::Code(1));
    let seen = terminal.look(|seen| String::from_utf8(seen.bytes.clone()).unwrap());
    assert!(seen.contains("Nothing is set up here yet."), "{seen}");
    assert!(!seen.contains('\x1b'), "{seen:?}");
    terminal.assert_restored();
}

#[test]
fn every_answer_of_a_whole_walk_is_stored_and_a_killed_walk_leaves_nothing() {
    let (turn, school) = (Turn::take(), School::open());
    let mut whole = answering(&turn, &school);
    let mut killed = answering(&turn, &school);
    let (frozen, _) = open_sheets(&school.store());
    let questionnaire = students(&frozen);
    let count = questionnaire.asked.len();
    let mut expected = Vec::new();
    for (at, asked) in questionnaire.asked.iter().enumerate() {
        whole.wait_for(&format!("{} of {count}", at + 1));
        let (keys, answer) = answer_to(at, asked);
        whole.press(&keys);
        whole.press("<enter>");
        expected.push(Some(answer));
        if at == count / 2 {
            killed.press("4<enter>");
            killed.wait_for(&format!("2 of {count}"));
            killed.signal("KILL");
            assert_eq!(killed.wait_end(), Ended::Signal);
        }
    }
    whole.wait_for(&format!("You answered {count} of {count}."));
    assert_eq!(school.submitted(), [0, 0, 0], "nothing is stored before the confirmation");
    hand_in(&mut whole);
    assert_eq!(school.submitted(), [0, 0, 1]);
    leave(&mut whole);
    assert_eq!(only_sheet(&school), expected);
}

#[test]
fn who_reads_thank_you_has_a_stored_sheet_even_if_the_program_dies_then() {
    let (turn, school) = (Turn::take(), School::short());
    let mut terminal = answering(&turn, &school);
    terminal.press("5<f3>");
    hand_in(&mut terminal);
    terminal.signal("KILL");
    assert_eq!(terminal.wait_end(), Ended::Signal);
    assert_eq!(only_sheet(&school), [Some(Answer::Rating(5)), None, None, None]);
}

#[test]
fn signals_end_it_in_order() {
    let (turn, school) = (Turn::take(), School::short());
    for signal in ["TERM", "HUP", "INT"] {
        let terminal = answering(&turn, &school);
        terminal.signal(signal);
        assert_eq!(terminal.wait_end(), HUNG_UP, "{signal}");
        terminal.assert_restored();
    }
    // From the first frame on: whoever sees the screen can end the program without harm to the terminal.
    let terminal = Start::new(&turn, &school, &["answer"]).run();
    terminal.wait_for("Welcome.");
    terminal.signal("TERM");
    assert_eq!(terminal.wait_end(), HUNG_UP);
    terminal.assert_restored();
    assert_eq!(school.submitted(), [0, 0, 0]);
}

#[test]
fn a_closed_window_ends_it() {
    let (turn, school) = (Turn::take(), School::short());
    let mut told = answering(&turn, &school);
    told.vanish("?");
    assert_eq!(told.wait_end(), HUNG_UP);
    // Not every terminal sends a signal when it goes; then the program has to notice.
    let mut untold = begin(Start::new(&turn, &school, &["answer"]).without_hang_up().run());
    untold.vanish("?");
    assert_eq!(untold.wait_end(), HUNG_UP);
    let mut watching = Start::new(&turn, &school, &["coordinate"]).without_hang_up().run();
    watching.wait_for("0 of 60");
    watching.vanish("?");
    assert_eq!(watching.wait_end(), HUNG_UP);
}

#[test]
fn control_c_asks_before_it_leaves_a_walk() {
    let (turn, school) = (Turn::take(), School::short());
    let mut terminal = answering(&turn, &school);
    terminal.press("4<c-c>");
    terminal.wait_for("Leave without handing in?");
    // Once more is no confirmation.
    terminal.press("<c-c>");
    terminal.wait_for("● 4 agree");
    terminal.press("<c-c>");
    terminal.wait_for("Leave without handing in?");
    terminal.press("d");
    terminal.wait_for("Your answers are discarded.");
    leave(&mut terminal);
    assert_eq!(school.submitted(), [0, 0, 0]);
}

#[test]
fn a_window_too_small_asks_to_be_enlarged_and_keeps_the_answers() {
    let (turn, school) = (Turn::take(), School::short());
    let mut terminal = Start::new(&turn, &school, &["answer"]).size(20, 5).run();
    terminal.wait_for("Please make this");
    // The way out of a window that cannot be made larger.
    terminal.resize(80, 8);
    terminal.wait_for("In a window of any size: reflectory answer --plain");
    terminal.resize(80, 24);
    let mut terminal = begin(terminal);
    terminal.press("4");
    terminal.wait_for("● 4 agree");
    for (columns, rows) in [(59, 24), (80, 19), (40, 10)] {
        terminal.resize(columns, rows);
        terminal.wait_for(ENLARGE);
        terminal.wait_for("Your answers are kept.");
        terminal.resize(60, 20);
        terminal.wait_gone(ENLARGE);
        terminal.wait_for("● 4 agree");
    }
    terminal.press("<f3>");
    hand_in(&mut terminal);
    leave(&mut terminal);
    assert_eq!(only_sheet(&school)[0], Some(Answer::Rating(4)));
}

#[test]
fn a_storm_of_sizes_changes_no_answer() {
    let (turn, school) = (Turn::take(), School::short());
    let mut terminal = answering(&turn, &school);
    terminal.press("2");
    terminal.wait_for("● 2 disagree");
    for step in 0..150u16 {
        // Scattered over 1 to 200 columns and 1 to 60 rows.
        terminal.resize(1 + step * 73 % 200, 1 + step * 31 % 60);
        terminal.press(["<down>", "<up>", "?"][usize::from(step) % 3]);
    }
    terminal.resize(80, 24);
    // Drawn at the last size: a key that comes before is pressed where perhaps nothing could be read.
    terminal.wait("the keys in the last row", |seen| seen.rows().get(23)?.contains("q leave").then_some(()));
    terminal.wait_for("● 2 disagree");
    terminal.wait_for("The first statement.");
    terminal.press("<f3>");
    hand_in(&mut terminal);
    leave(&mut terminal);
    assert_eq!(only_sheet(&school), [Some(Answer::Rating(2)), None, None, None]);
}

/// What a walk says of the time left.
fn time_left(seen: &Seen) -> Option<String> {
    let header = seen.rows().first()?.clone();
    header.ends_with(" s left").then(|| header.rsplit("  ").next().map(str::to_owned))?
}

#[test]
fn clicks_that_mean_nothing_do_not_stop_the_time_on_the_screen() {
    let turn = Turn::take();
    let school = School::short().at("2026-12-04T22:59:05Z");
    let mut terminal = answering(&turn, &school);
    let first = terminal.wait("seconds", time_left);
    let begun = Instant::now();
    while terminal.look(time_left).as_ref() == Some(&first) {
        assert!(begun.elapsed() < LIMIT, "the time stands at {first}");
        // A button let go where nothing is.
        terminal.send(b"\x1b[<0;80;5m");
    }
    terminal.wait("fewer seconds", time_left);
}

#[test]
fn a_huge_paste_fills_the_field_and_nothing_else() {
    let (turn, school) = (Turn::take(), School::short());
    let mut terminal = answering(&turn, &school);
    // On a statement a paste is nothing, least of all its digits and line breaks.
    terminal.paste(&"3\r".repeat(50));
    terminal.press("<enter><enter><enter>");
    terminal.wait_for("What do you wish for?");
    terminal.paste(&"more time\r\n\x1b[2J\0".repeat(100_000 / 15));
    terminal.wait_for("500 of 500 characters");
    terminal.wait_for("What do you wish for?");
    terminal.press("<enter>");
    hand_in(&mut terminal);
    leave(&mut terminal);
    let answers = only_sheet(&school);
    assert_eq!(answers[..3], [None, None, None]);
    let Some(Answer::Words(words)) = &answers[3] else { panic!("{answers:?}") };
    assert_eq!(words.chars().count(), 500);
    assert!(words.starts_with("more time") && !words.contains(char::is_control), "{words:?}");
}

/// The numbers of all SGR sequences ever written.
fn looks(seen: &Seen) -> Vec<u16> {
    let text = String::from_utf8_lossy(&seen.bytes).into_owned();
    let mut looks = Vec::new();
    for part in text.split("\x1b[").skip(1) {
        let end = part.find(|c: char| !c.is_ascii_digit() && c != ';' && c != ':').unwrap_or(part.len());
        if part[end..].starts_with('m') {
            looks.extend(part[..end].split([';', ':']).map(|number| number.parse::<u16>().unwrap_or(0)));
        }
    }
    looks
}

fn is_colour(look: &u16) -> bool {
    matches!(look, 30..=49 | 58 | 59 | 90..=107)
}

/// Through the kinds of screens a participant meets, to the end; `each` looks at every one.
fn visit(mut terminal: Terminal, each: impl Fn(&Seen)) -> Terminal {
    let stops = [
        ("<enter>", "Who are you?"),
        ("3", "Enter first statement"),
        ("<enter>", "The first statement."),
        ("3?", "A first help."),
        ("<enter>4<enter>", "Which of these do you use?"),
        ("13<down>", "a laptop"),
        ("g", "Where do you want to go?"),
        ("g<enter>", "What do you wish for?"),
        ("a wish", "6 of 500 characters"),
        ("<enter>", "You answered 4 of 4."),
        ("q", "Leave without handing in?"),
        ("<enter><f3>", "You may leave some out."),
        ("s", "Hand in your answers?"),
        ("<enter>", "Thank you."),
        (" ", "Welcome."),
    ];
    terminal.wait_for("Welcome.");
    terminal.look(&each);
    for (keys, text) in stops {
        terminal.press(keys);
        terminal.wait_for(text);
        terminal.look(&each);
    }
    terminal.press("q");
    assert_eq!(terminal.wait_end(), Ended::Code(0));
    terminal.assert_restored();
    terminal
}

#[test]
fn without_colour_no_colour_sequence_is_written_and_the_cursor_is_still_seen() {
    let (turn, school) = (Turn::take(), School::short());
    let no_colour = Start::new(&turn, &school, &["answer"]).with("NO_COLOR", "1");
    let mono = Start::new(&turn, &school, &["answer", "--theme", "mono"]);
    for start in [no_colour, mono] {
        let terminal = visit(start.run(), |seen| {
            if let Some((row, column)) = seen.position("▸") {
                assert!(seen.screen().cell(row, column).unwrap().inverse(), "the cursor's mark stands out");
            }
        });
        let looks = terminal.look(looks);
        assert!(looks.contains(&7), "something is reversed");
        assert!(!looks.iter().any(is_colour), "{looks:?}");
    }
}

#[test]
fn colour_that_is_asked_for_outweighs_the_environment() {
    let (turn, school) = (Turn::take(), School::short());
    let terminal = Start::new(&turn, &school, &["answer", "--theme", "colour"]).with("NO_COLOR", "1").run();
    terminal.wait_for("Welcome.");
    let (colour, bold) = terminal.look(|seen| {
        let (row, column) = seen.position("Reflectory").unwrap();
        let cell = seen.screen().cell(row, column).unwrap();
        (cell.fgcolor(), cell.bold())
    });
    assert_ne!(colour, Color::Default);
    assert!(bold, "and no empty colour sequence took its weight away");
}

#[test]
fn letters_only_means_bytes_of_ascii_on_every_screen() {
    let (turn, school) = (Turn::take(), School::short());
    let plain = |seen: &Seen| {
        let printable = |byte: &&u8| !matches!(byte, b' '..=b'~' | b'\x1b' | b'\r' | b'\n');
        let odd: Vec<&u8> = seen.bytes.iter().filter(printable).collect();
        assert!(odd.is_empty(), "{odd:?} on\n{}", seen.text());
    };
    visit(Start::new(&turn, &school, &["answer", "--ascii"]).run(), plain);
    let mut home = Start::new(&turn, &school, &["--ascii"]).run();
    for (keys, text) in [("", "see who has taken part"), ("c", "1 of 60"), ("?", "Each bar is a group")] {
        home.press(keys);
        home.wait_for(text);
        home.look(plain);
    }
    for (keys, text) in [("qq", "see who has taken part"), ("s", "This room is locked")] {
        home.press(keys);
        home.wait_for(text);
        home.look(plain);
    }
}

#[test]
fn a_whole_walk_can_be_clicked() {
    let (turn, school) = (Turn::take(), School::short());
    let mut terminal = Start::new(&turn, &school, &["answer"]).run();
    let clicks = [
        ("Enter begin", "Who are you?"),
        ("Student", "Enter first statement"),
        ("first statement", "The first statement."),
        ("strongly agree", "● 5 strongly agree"),
        ("Enter next", "The second statement."),
        ("does not apply", "● 0 does not apply"),
        ("Enter next", "Which of these do you use?"),
        ("a phone", "■ 2 a phone"),
        ("a tablet", "■ 1 a tablet"),
        ("Enter next", "What do you wish for?"),
        ("Enter next", "You answered 3 of 4."),
        ("s hand in", "Hand in your answers?"),
        ("Enter hand in", "Thank you."),
        ("Space done", "Welcome."),
    ];
    for (click, text) in clicks {
        terminal.click(click);
        terminal.wait_for(text);
    }
    terminal.click("q leave");
    assert_eq!(terminal.wait_end(), Ended::Code(0));
    terminal.assert_restored();
    let expected = [Some(Answer::Rating(5)), Some(Answer::NotApplicable), Some(Answer::Some(0b11)), None];
    assert_eq!(only_sheet(&school), expected);
}

#[test]
fn the_coordinator_sees_a_sheet_of_another_process_at_once() {
    let (turn, school) = (Turn::take(), School::short());
    let mut terminal = Start::new(&turn, &school, &["coordinate"]).run();
    terminal.wait_for("0 of 60");
    // This test is the other process.
    let mut opened = Opened::open(&Store::open_existing(&school.store()).unwrap(), &ExerciseId(ID.to_owned())).unwrap();
    let frozen = Arc::clone(&opened.frozen);
    let waited = |n: u8| {
        let answers = [("A1".to_owned(), Answer::Rating(3))].into();
        let sheet = Sheet { id: SheetId([n; 16]), group: STUDENTS, answers, own_line: false };
        exercise_files::hand_in(&mut opened, &draft_of(&frozen, sheet)).unwrap();
        let begun = Instant::now();
        terminal.wait_for(&format!("{n} of 60"));
        begun.elapsed()
    };
    // The best of five: a busy machine may delay one, but a slow watch delays all.
    let best = (1..=5).map(waited).min().unwrap();
    assert!(best < Duration::from_secs(2), "{best:?}");
    terminal.press("q");
    assert_eq!(terminal.wait_end(), Ended::Code(0));
    terminal.assert_restored();
}

/// A companion that says that it has begun, and never ends.
fn endless(school: &School) -> (String, std::path::PathBuf) {
    let begun = school.path("begun");
    let script = crate::print::script(
        school.folder(),
        &format!("echo $$ > {0}.tmp; mv {0}.tmp {0}; exec sleep 600", begun.display()),
    );
    (script.to_str().unwrap().to_owned(), begun)
}

#[test]
fn a_file_that_takes_its_time_holds_nobody_up_and_can_be_ended() {
    let (turn, school) = (Turn::take(), School::short());
    let (script, begun) = endless(&school);
    let pictures = || {
        let names = std::fs::read_dir(school.folder()).unwrap().map(|entry| entry.unwrap().file_name());
        names.filter(|name| name.to_string_lossy().contains("participation")).count()
    };
    for end in ["<esc>", "q", "TERM"] {
        let mut terminal = Start::new(&turn, &school, &["coordinate"]).with("REFLECTORY_PRINT", &script).run();
        terminal.wait_for("of 60");
        terminal.press("p");
        terminal.wait_for("A file is being written");
        let until = Instant::now() + LIMIT;
        while !begun.exists() && Instant::now() < until {
            std::thread::yield_now();
        }
        if end == "<esc>" {
            // The worker answers others meanwhile: this sheet of another process is counted.
            let store = Store::open_existing(&school.store()).unwrap();
            let mut opened = Opened::open(&store, &ExerciseId(ID.to_owned())).unwrap();
            let frozen = Arc::clone(&opened.frozen);
            let answers = [("A1".to_owned(), Answer::Rating(3))].into();
            let sheet = Sheet { id: SheetId([1; 16]), group: STUDENTS, answers, own_line: false };
            exercise_files::hand_in(&mut opened, &draft_of(&frozen, sheet)).unwrap();
            terminal.wait_for("1 of 60");
            terminal.wait_for("A file is being written");
            terminal.press(end);
            terminal.wait_for("Ended. Nothing was written.");
            assert!(crate::print::is_gone(&begun));
            terminal.press("q");
        } else if end == "q" {
            terminal.press("q");
            terminal.wait_for("nded");
            terminal.press("q");
        } else {
            terminal.signal(end);
        }
        assert_eq!(terminal.wait_end(), if end == "TERM" { HUNG_UP } else { Ended::Code(0) }, "{end}");
        terminal.assert_restored();
        assert!(crate::print::is_gone(&begun), "{end}: the companion has ended");
        assert_eq!(pictures(), 0, "{end}");
        std::fs::remove_file(&begun).unwrap();
    }
}

#[test]
fn the_sample_school_is_gone_when_the_demo_ends() {
    let (turn, school) = (Turn::take(), School::empty());
    for (end, code) in [("q", Ended::Code(0)), ("TERM", HUNG_UP)] {
        let folder = school.path(end);
        std::fs::create_dir(&folder).unwrap();
        let start = Start::new(&turn, &school, &["demo", "--seed", "1"]).with("TMPDIR", folder.to_str().unwrap());
        let mut terminal = start.run();
        terminal.wait_for("Sample school");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "the sample school lies there");
        if end == "q" {
            terminal.press("q");
        } else {
            terminal.signal(end);
        }
        assert_eq!(terminal.wait_end(), code);
        terminal.assert_restored();
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "left behind after {end}");
    }
    assert!(!school.store().exists(), "the own store is not touched");
}

#[test]
fn a_burst_of_keys_is_answered_to_the_last() {
    let (turn, school) = (Turn::take(), School::short());
    let mut terminal = answering(&turn, &school);
    for digit in ['5', '1', '4'] {
        // More than any buffer between the keyboard and the program holds, and nothing after it.
        let mut burst = "\x1b[B\x1b[A".repeat(700).into_bytes();
        burst.push(digit as u8);
        terminal.send(&burst);
        terminal.wait_for(&format!("● {digit}"));
    }
    terminal.press("<f3>");
    hand_in(&mut terminal);
    leave(&mut terminal);
    assert_eq!(only_sheet(&school), [Some(Answer::Rating(4)), None, None, None]);
}
