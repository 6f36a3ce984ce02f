//! A class as it is: a teacher and five pupils, each the real program in a terminal of its own, at stations of one lab.

use std::time::{Duration, Instant};

use reflectory::domain::exercise::ExerciseId;
use reflectory::runtime::lab::joining;
use reflectory::runtime::lab::sending::Sending;
use reflectory::seal::code::{ALPHABET, CLASS_SYMBOLS};
use reflectory::store::Store;

use super::machines::{Hub, free_port, hub_command, outbox, sheets};
use crate::support::bin::{ID, School};
use crate::support::pty::{Ended, Seen, Start, Terminal, Turn};

const FIRST: &str = "The first statement.";
const SECOND: &str = "The second statement.";
const THIRD: &str = "Which of these do you use?";
const LAST: &str = "What do you wish for?";
const ALONE: &str = "The link to your teacher is gone: go on alone.";
/// After the class moved a walk it takes no key for a moment; whoever presses again is heard.
const A_MOMENT: Duration = Duration::from_secs(1);
/// About three seconds, and what a busy machine takes longer.
const SOON: Duration = Duration::from_secs(8);

/// A lab with an open exercise of four questions.
struct Lab {
    coordinator: School,
    port: u16,
}

impl Lab {
    fn new() -> Lab {
        Lab { coordinator: School::short(), port: free_port() }
    }

    fn hub(&self) -> Hub {
        Hub::start(hub_command(&self.coordinator.store(), self.port))
    }

    /// A machine that has joined the lab.
    fn station(&self) -> School {
        let school = School::empty();
        let store = Store::open_existing(&self.coordinator.store()).unwrap();
        let code = store.join_code(&ExerciseId(ID.to_owned())).unwrap().unwrap();
        joining::join(&school.store(), Some(&format!("127.0.0.1:{}", self.port)), &code).unwrap();
        school
    }
}

/// The teacher's screen, and the code that stands on it.
fn teaching(turn: &Turn, school: &School, port: u16) -> (Terminal, String) {
    let teacher = Start::new(turn, school, &["class", "--quiet", "--port", &port.to_string()]).run();
    let code = teacher.wait("a class's code", |seen| {
        let rows = seen.rows();
        let code = rows.first()?.split_whitespace().nth(1)?.to_owned();
        (code.len() == CLASS_SYMBOLS && code.bytes().all(|c| ALPHABET.contains(&c))).then_some(code)
    });
    (teacher, code)
}

/// A pupil who has typed the class's code.
fn joining(turn: &Turn, school: &School, code: &str, port: u16) -> Terminal {
    let mut pupil = Start::new(turn, school, &["answer"]).run();
    pupil.wait_for("Welcome.");
    pupil.press("<enter>");
    pupil.wait_for("Who are you?");
    pupil.press("3");
    pupil.wait_for("w with the class");
    pupil.wait_for("Enter first statement");
    pupil.press("w");
    pupil.wait_for("Please type your class's code.");
    pupil.press(&format!("{} 127.0.0.1:{port}<enter>", code.to_lowercase()));
    pupil
}

/// Presses keys until they are heard.
fn press_until(terminal: &mut Terminal, keys: &str, heard: impl Fn(&Seen) -> bool) {
    loop {
        terminal.press(keys);
        if terminal.wait_within(A_MOMENT, |seen| heard(seen).then_some(())).is_some() {
            return;
        }
    }
}

fn shows(text: &str) -> impl Fn(&Seen) -> bool {
    move |seen| seen.text().contains(text)
}

/// Chooses the answer of this digit.
fn choose(pupil: &mut Terminal, digit: &str) {
    press_until(pupil, digit, |seen| seen.text().contains("◉") || seen.text().contains("●"));
}

#[test]
fn a_teacher_and_five_pupils_from_the_code_to_the_last_sheet() {
    let (turn, lab, port) = (Turn::take(), Lab::new(), free_port());
    let hub = lab.hub();
    let (desk, schools) = (lab.station(), [(); 5].map(|()| lab.station()));
    let (mut teacher, code) = teaching(&turn, &desk, port);
    teacher.wait_for("No machine has joined yet.");
    let mut pupils: Vec<Terminal> = schools[..4].iter().map(|school| joining(&turn, school, &code, port)).collect();
    pupils.iter().for_each(|pupil| pupil.wait_for("With the class. It begins in a moment."));
    teacher.wait_for("4 machines have joined.");

    // Together: all at the teacher's statement, and nobody goes on alone.
    teacher.press("<enter>");
    pupils.iter().for_each(|pupil| pupil.wait_for(FIRST));
    pupils[..3].iter_mut().for_each(|pupil| choose(pupil, "4"));
    teacher.wait_for("3 of 4 have answered");
    pupils[0].press("<enter>");
    pupils[0].wait_for("It goes on in a moment.");
    assert!(pupils[0].look(shows(FIRST)));

    // Inside a part: one runs ahead, one lags behind, one comes late and begins with what is open.
    teacher.press("f");
    teacher.wait_for("own pace");
    press_until(&mut pupils[0], "<enter>", shows(SECOND));
    teacher.press("<enter>");
    pupils[1..3].iter().for_each(|pupil| pupil.wait_for(SECOND));
    pupils.push(joining(&turn, &schools[4], &code, port));
    pupils[4].wait_for(SECOND);
    teacher.wait_for("0 of 5 have answered");
    assert!(pupils[3].look(shows(FIRST)), "who has not answered is not taken along");
    choose(&mut pupils[4], "2");
    teacher.wait_for("1 of 5 have answered");
    // The next part takes all along.
    teacher.press("<enter>");
    pupils.iter().for_each(|pupil| pupil.wait_for(THIRD));

    // Where the class is is kept when all have heard of it, so before they hear of what comes next.
    teacher.press("t");
    pupils.iter().for_each(|pupil| pupil.wait_for("One minute for this one."));

    // The teacher's machine dies: the pupils' say so and go on alone; it comes back, and they follow again.
    teacher.signal("KILL");
    assert_eq!(teacher.wait_end(), Ended::Signal);
    pupils.iter().for_each(|pupil| pupil.wait_for(ALONE));
    press_until(&mut pupils[0], "<enter>", shows(LAST));
    let (mut teacher, again) = teaching(&turn, &desk, port);
    assert_eq!(again, code, "the class goes on");
    teacher.wait_for("The class goes on where it was.");
    teacher.wait_for("5 machines have joined.");
    pupils.iter().for_each(|pupil| pupil.wait_gone(ALONE));
    teacher.press("<enter>");
    teacher.wait_for(THIRD);
    pupils.iter().for_each(|pupil| pupil.wait_for(THIRD));

    // The coordinator's machine is away when they hand in: the teacher's takes their sheets along.
    drop(hub);
    teacher.press("r");
    for pupil in &mut pupils {
        press_until(pupil, "s", shows("Hand in your answers?"));
        pupil.press("<enter>");
        pupil.wait_for("Thank you.");
    }
    teacher.wait_for("5 of 5 have handed in");
    for mut pupil in pupils {
        pupil.press(" ");
        pupil.wait_for("Welcome.");
        pupil.press("q");
        assert_eq!(pupil.wait_end(), Ended::Code(0));
    }
    assert_eq!(outbox(&desk.store()).len(), 5, "with the teacher");
    assert!(sheets(&lab.coordinator.store()).is_empty());
    // The teacher's disk may die: each pupil's machine still has what it has to send.
    assert!(schools.iter().all(|school| outbox(&school.store()).len() == 1));
    teacher.press("qe");
    assert_eq!(teacher.wait_end(), Ended::Code(0));
    teacher.assert_restored();

    // It is back: the sheets come up by both ways, and each counts once.
    let _hub = lab.hub();
    for school in std::iter::once(&desk).chain(&schools) {
        let up = Sending::new(&school.store()).round().unwrap();
        assert_eq!((up.waiting, up.refused, up.is_reached), (0, 0, true));
    }
    assert_eq!(lab.coordinator.submitted(), [0, 0, 5]);
    let own = schools.iter().flat_map(|school| sheets(&school.store())).collect();
    assert_eq!(sheets(&lab.coordinator.store()), own);
}

#[test]
fn a_teachers_machine_that_falls_silent_is_noticed_and_a_class_that_ends_leaves_everybody_to_hand_in() {
    let (turn, lab, port) = (Turn::take(), Lab::new(), free_port());
    let _hub = lab.hub();
    let (desk, school) = (lab.station(), lab.station());
    let (mut teacher, code) = teaching(&turn, &desk, port);
    let mut pupil = joining(&turn, &school, &code, port);
    pupil.wait_for("With the class. It begins in a moment.");
    teacher.wait_for("1 machine has joined.");
    teacher.press("<enter>");
    pupil.wait_for(FIRST);

    // Nothing is closed and nothing answers, as when a laptop leaves the network.
    teacher.signal("STOP");
    let begun = Instant::now();
    pupil.wait_for(ALONE);
    let took = begun.elapsed();
    assert!(took < SOON, "{took:?}");
    press_until(&mut pupil, "<enter>", shows(SECOND));
    teacher.signal("CONT");
    pupil.wait_for(FIRST);
    pupil.wait_gone(ALONE);

    teacher.press("qe");
    assert_eq!(teacher.wait_end(), Ended::Code(0));
    pupil.wait_for("Your class is over: go on alone.");
    press_until(&mut pupil, "r", shows("You may leave some out."));
    pupil.press("s");
    pupil.wait_for("Hand in your answers?");
    pupil.press("<enter>");
    pupil.wait_for("Thank you.");
    pupil.press(" ");
    pupil.wait_for("Welcome.");
    pupil.press("q");
    assert_eq!(pupil.wait_end(), Ended::Code(0));
    Sending::new(&school.store()).round().unwrap();
    assert_eq!(lab.coordinator.submitted(), [0, 0, 1]);
}
