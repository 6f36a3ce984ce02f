//! A terminal that is asked what it shows: it answers, it does not, it answers late. Nothing of it is left for the shell.

use crate::report_commands::{SECOND, kept};
use crate::support::bin::School;
use crate::support::pty::{Ended, Start, Terminal, Turn};

const QUESTION: &[u8] = b"\x1b[c";
const WITH_SIXELS: &[u8] = b"\x1b[?62;4;22c";
const WITHOUT: &[u8] = b"\x1b[?62;22c";
/// What the chart in characters has.
const IN_CHARACTERS: &str = "School average";

/// Begins to show a chart; afterwards a shell reads a line, as it would read the next command.
fn show(turn: &Turn, school: &School, variables: &[(&'static str, &str)]) -> Terminal {
    let start = Start::new(turn, school, &["chart", "areas", "--exercise", SECOND, "--show"]);
    let start = variables.iter().fold(start, |start, (name, value)| start.with(name, value));
    start.before_a_shell().run()
}

fn wait_for_question(terminal: &Terminal) {
    terminal.wait("the question", |seen| seen.bytes.windows(QUESTION.len()).any(|some| some == QUESTION).then_some(()));
}

/// Types a line at the shell, which tells what it read.
fn assert_nothing_left(terminal: &mut Terminal) {
    terminal.wait_for("shell>");
    terminal.send(b"next\r");
    assert_eq!(terminal.wait_end(), Ended::Code(0));
    // As bytes: on the screen an answer that was left would not be seen.
    let bytes = terminal.look(|seen| String::from_utf8_lossy(&seen.bytes).into_owned());
    let read = bytes.rsplit_once("read [").map(|(_, read)| read);
    assert_eq!(read, Some("next]"), "{bytes:?}");
}

/// A companion that gives a picture of two pixels, red and blue.
fn companion(school: &School) -> String {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 2, 1);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header().unwrap().write_image_data(&[255, 0, 0, 0, 0, 255]).unwrap();
    let picture = school.write("two.png", file);
    let script = crate::print::script(school.folder(), &format!("cat > /dev/null; cat {}", picture.display()));
    script.to_str().unwrap().to_owned()
}

#[test]
fn one_that_shows_sixels_gets_them() {
    let (turn, school) = (Turn::take(), kept());
    let mut terminal = show(&turn, &school, &[("REFLECTORY_PRINT", &companion(&school))]);
    wait_for_question(&terminal);
    terminal.send(WITH_SIXELS);
    let sixels = b"\x1bP0;1;0q\"1;1;2;1#0;2;0;0;100#1;2;100;0;0#0?@$#1@$-\x1b\\";
    terminal.wait("the picture", |seen| seen.bytes.windows(sixels.len()).any(|some| some == sixels).then_some(()));
    assert_nothing_left(&mut terminal);
    assert!(!terminal.look(|seen| seen.text().contains(IN_CHARACTERS)));
}

#[test]
fn one_that_shows_none_gets_characters() {
    let (turn, school) = (Turn::take(), kept());
    let mut terminal = show(&turn, &school, &[]);
    wait_for_question(&terminal);
    terminal.send(WITHOUT);
    terminal.wait_for(IN_CHARACTERS);
    assert_nothing_left(&mut terminal);
}

#[test]
fn one_that_does_not_answer_or_answers_late_gets_characters_and_leaves_nothing_behind() {
    for late in [&b""[..], WITH_SIXELS] {
        let (turn, school) = (Turn::take(), kept());
        let mut terminal = show(&turn, &school, &[]);
        wait_for_question(&terminal);
        // The chart does not wait for the answer.
        terminal.wait_for(IN_CHARACTERS);
        terminal.send(late);
        assert_nothing_left(&mut terminal);
    }
}

#[test]
fn one_that_says_it_by_its_name_or_knows_no_sequences_is_not_asked() {
    let (turn, school) = (Turn::take(), kept());
    let mut terminal = show(&turn, &school, &[("TERM", "dumb")]);
    terminal.wait_for(IN_CHARACTERS);
    assert_nothing_left(&mut terminal);
    assert!(!terminal.look(|seen| seen.bytes.windows(QUESTION.len()).any(|some| some == QUESTION)));
    let mut terminal = show(&turn, &school, &[("TERM", "xterm-kitty"), ("REFLECTORY_PRINT", &companion(&school))]);
    terminal.wait("the picture", |seen| seen.bytes.windows(3).any(|some| some == b"\x1b_G").then_some(()));
    assert_nothing_left(&mut terminal);
    assert!(!terminal.look(|seen| seen.bytes.windows(QUESTION.len()).any(|some| some == QUESTION)));
}

#[test]
fn who_does_not_want_to_wait_presses_control_c() {
    let (turn, school) = (Turn::take(), kept());
    let mut terminal = show(&turn, &school, &[]);
    wait_for_question(&terminal);
    terminal.send(b"\x03");
    assert_nothing_left(&mut terminal);
}
