//! A pupil's machine.

use jiff::SignedDuration;
use reflectory::app::Machine;
use reflectory::app::class::order::{ClassNews, ClassOrder};
use reflectory::app::kiosk::Kiosk;
use reflectory::app::msg::Msg;
use reflectory::domain::class::{Doing, Pace, Spot};

use super::{A_MOMENT, FIRST, NEXT_PART, Teacher, at_start, following, joining, told};
use crate::support::app::{Journey, machine, open_sheets};

/// Longer than keys are held back after the class has stopped.
const STOP_HELD: SignedDuration = SignedDuration::from_secs(4);

#[test]
fn a_class_answers_together_from_the_first_statement_to_the_review() {
    let (mut journey, mut teacher) = (joining(), Teacher::gathering());
    teacher.shows(&mut journey, |_| ());
    journey.sees("With the class. It begins in a moment.").sees("Your code to come back:");
    // The two hours begin with the first statement.
    journey.press("<enter>").sees("Your class begins together.").wait(SignedDuration::from_mins(9));
    teacher.opens(&mut journey, FIRST[0]);
    journey.sees("With the class.").sees("1 of 24").sees("2 h 00 min left");
    let here = told(&mut journey);
    assert_eq!((here.answered, here.ready, here.handed_in, here.opened), (false, false, false, teacher.0.opened));
    journey.press("4").sees("● 4 agree");
    assert!(told(&mut journey).answered);
    // Going on is the teacher's.
    journey.press("<enter><enter><right><pagedown>").sees("1 of 24").press("<backspace><left>").sees("1 of 24");
    journey.press("g").sees("open at the end").press("r").sees("1 of 24");
    teacher.opens(&mut journey, FIRST[1]);
    journey.sees("2 of 24").misses("●");
    let here = told(&mut journey);
    assert!(!here.answered && !here.ready);
    // Who passes over a statement is ready without an answer.
    journey.press("<enter>").sees("It goes on in a moment.");
    assert!(told(&mut journey).ready);
    teacher.shows(&mut journey, |stand| stand.at = Spot::Review);
    journey
        .sees("You answered 1 of 24.")
        .sees("Look it over, then hand in.")
        .press("<enter>")
        .sees("2 of 24")
        .press("5r");
    journey.press("s<enter>").sees("Thank you.");
    let last: Vec<ClassOrder> = journey.orders.drain(..).rev().take(2).collect();
    assert!(matches!(last[..], [ClassOrder::Leave, ClassOrder::Here(here)] if here.handed_in), "{last:?}");
    assert_eq!(open_sheets(&journey.folder.path().join("store")).1[0].answers.len(), 2);
}

#[test]
fn inside_a_part_a_pupil_lags_or_runs_ahead_and_another_part_takes_all_along() {
    let (mut journey, mut teacher) = following();
    teacher.shows(&mut journey, |stand| stand.pace = Pace::WithinArea);
    journey.sees("Go through this part as you like.").press("3<enter>4<enter>").sees("3 of 24");
    // Ahead, it stays where it is; so it does behind.
    teacher.opens(&mut journey, FIRST[1]);
    journey.sees("3 of 24").press("<backspace><backspace>").sees("1 of 24");
    teacher.opens(&mut journey, FIRST[2]);
    journey.sees("1 of 24").sees("● 3 slightly agree");
    // The end of the part is the end of the way; all of it answered is ready.
    journey.press("<enter><enter><enter><enter><enter>").sees("4 of 24");
    journey.press("1<backspace>2");
    assert!(told(&mut journey).ready);
    journey.press("<enter>");
    teacher.opens(&mut journey, NEXT_PART);
    journey.sees("5 of 24").press("<backspace>").sees("5 of 24");
    // Together again.
    teacher.shows(&mut journey, |stand| stand.pace = Pace::Together);
    journey.press("<enter>").sees("5 of 24");
}

#[test]
fn a_late_joiner_begins_with_what_is_open_and_fills_the_rest_in_the_review() {
    let (mut journey, mut teacher) = (joining(), Teacher::gathering());
    teacher.opens(&mut journey, FIRST[3]);
    journey.sees("4 of 24").press("5");
    teacher.shows(&mut journey, |stand| stand.at = Spot::Review);
    journey.sees("You answered 1 of 24.").press("<enter>").sees("1 of 24").press("2<enter>3").sees("2 of 24");
    journey.press("rs<enter>").sees("Thank you.");
    assert_eq!(open_sheets(&journey.folder.path().join("store")).1[0].answers.len(), 3);
}

#[test]
fn what_was_meant_for_the_statement_before_chooses_nothing_on_the_next() {
    let (mut journey, mut teacher) = following();
    teacher.0.version += 1;
    teacher.0.at = Spot::Statement(FIRST[1].to_owned());
    journey.send(Msg::Class(ClassNews::Stand(teacher.0.clone()))).sees("2 of 24");
    // Just pressed when the class moved on; who goes on typing is waited for.
    journey.press("4 ").misses("●").wait(SignedDuration::from_millis(600)).press("3").misses("●");
    journey.wait(SignedDuration::from_millis(600)).press("3").misses("●").wait(A_MOMENT).press("3").sees("● 3");
    // A text is never typed into a scale, and its s hands nothing in.
    teacher.opens(&mut journey, "W1");
    journey.press("less noi");
    teacher.0.version += 1;
    teacher.0.at = Spot::Review;
    journey.send(Msg::Class(ClassNews::Stand(teacher.0.clone()))).press("se<enter>").sees("You answered 2 of 24.");
    journey.wait(A_MOMENT).press("s").sees("Hand in your answers?");
}

#[test]
fn a_pause_and_a_timer_are_told_quietly_and_do_nothing() {
    let (mut journey, mut teacher) = following();
    teacher.shows(&mut journey, |stand| stand.timer = Some(SignedDuration::from_mins(2)));
    journey
        .sees("2 minutes for this one.")
        .press("4")
        .wait(SignedDuration::from_mins(1))
        .sees("One minute for this one.");
    journey
        .wait(SignedDuration::from_mins(1))
        .sees("The time for this one is over.")
        .sees("● 4")
        .press("5")
        .sees("● 5");
    teacher.shows(&mut journey, |stand| (stand.doing, stand.timer) = (Doing::Pausing, None));
    journey.sees("Your teacher has paused.").press("3").sees("● 3").press("<enter>").sees("1 of 24");
}

#[test]
fn a_broken_link_sets_the_pupil_free_and_on_return_it_follows_again() {
    let (mut journey, mut teacher) = following();
    journey.press("4").send(Msg::Class(ClassNews::LinkLost)).sees("The link to your teacher is gone: go on alone.");
    journey
        .press("<enter>2<enter>3<enter>")
        .sees("4 of 24")
        .press("r")
        .sees("You answered 3 of 24.")
        .press("<backspace>");
    journey.send(Msg::Class(ClassNews::LinkBack)).sees("Back with the class.");
    // The teacher's program was started anew, on a clock that was set back.
    teacher.0.version = 0;
    teacher.opens(&mut journey, FIRST[1]);
    journey.sees("2 of 24").sees("● 2 disagree").wait(SignedDuration::from_secs(10)).sees("With the class.");
    // What somebody decides just now is not taken from under their fingers.
    journey.send(Msg::Class(ClassNews::LinkLost)).press("rs").sees("Hand in your answers?");
    journey.send(Msg::Class(ClassNews::LinkBack));
    teacher.opens(&mut journey, FIRST[2]);
    journey.sees("Hand in your answers?").press("<backspace>").sees("3 of 24");
}

#[test]
fn stopped_after_a_part_a_pupil_comes_back_with_the_three_words_and_joins_again() {
    let mut journey = at_start();
    let code = words(&mut journey);
    journey.press("wk7q2<enter>");
    let mut teacher = Teacher::gathering();
    teacher.opens(&mut journey, FIRST[0]);
    journey.press("4");
    teacher.shows(&mut journey, |stand| stand.doing = Doing::Stopped);
    journey.wait(STOP_HELD).sees("Your class stops here.").press("d").sees("Welcome.");
    assert_eq!(journey.orders.drain(..).next_back(), Some(ClassOrder::Leave));
    assert_eq!(journey.counts(), [0, 0, 0]);
    journey
        .wait(SignedDuration::from_mins(45))
        .press("c")
        .press(&code)
        .press("<enter>")
        .sees("● 4 agree")
        .sees("1 h 15 min");
    journey.press("wk7q2<enter>");
    // It has not gone on yet: who comes back waits for the others.
    teacher.shows(&mut journey, |stand| stand.doing = Doing::Stopped);
    journey.sees("It begins in a moment.").press("<enter>").sees("1 of 24");
    teacher.opens(&mut journey, NEXT_PART);
    journey.sees("5 of 24");
}

#[test]
fn a_class_that_stops_before_anything_was_answered_can_be_come_back_to() {
    let mut journey = at_start();
    let code = words(&mut journey);
    journey.press("wk7q2<enter>");
    let mut teacher = Teacher::gathering();
    teacher.opens(&mut journey, FIRST[0]);
    teacher.shows(&mut journey, |stand| stand.doing = Doing::Stopped);
    journey.wait(STOP_HELD).press("dc").press(&code).press("<enter>").sees("1 of 24");
}

#[test]
fn a_class_that_stops_takes_nothing_from_under_anybodys_fingers() {
    let mut journey = at_start();
    let code = words(&mut journey);
    journey.press("wk7q2<enter>");
    let mut teacher = Teacher::gathering();
    teacher.opens(&mut journey, FIRST[0]);
    journey.press("4");
    teacher.0.version += 1;
    teacher.0.doing = Doing::Stopped;
    let stopped = ClassNews::Stand(teacher.0.clone());
    // What is pressed at every statement ends nothing, neither at that moment nor later; nor does a text.
    journey.send(Msg::Class(stopped)).press("<enter> qd<esc>").sees("Your class stops here.");
    journey.send(Msg::Paste("dad".to_owned())).wait(SignedDuration::from_secs(2)).press("d").wait(STOP_HELD);
    journey
        .press("<enter>")
        .wait(A_MOMENT)
        .press(" ")
        .wait(A_MOMENT)
        .press("<esc>")
        .wait(A_MOMENT)
        .press("q")
        .wait(A_MOMENT);
    journey.press("end").sees("Your class stops here.");
    // The three words stand there without being asked for.
    assert_eq!(words_below(&mut journey, "Your code to come back:"), code);
    // Nor does the dialog go when the teacher chooses another part for later.
    teacher.shows(&mut journey, |stand| stand.pace = Pace::WithinArea);
    journey.sees("Your class stops here.").wait(STOP_HELD).press("d").sees("Welcome.");
    journey.press("c").press(&code).press("<enter>").sees("● 4 agree");
}

#[test]
fn where_a_stopped_class_cannot_be_reached_a_pupil_goes_on_alone() {
    let (mut journey, mut teacher) = following();
    journey.press("4");
    teacher.shows(&mut journey, |stand| stand.doing = Doing::Stopped);
    journey.wait(STOP_HELD).misses("w alone").press("w").sees("Your class stops here.");
    journey.wait(A_MOMENT).send(Msg::Class(ClassNews::LinkLost)).sees("The link to your teacher is gone");
    journey.sees("w alone").press("w").sees("● 4 agree").press("<enter>2<enter>").sees("3 of 24");
    // Found again, it has still stopped.
    journey.send(Msg::Class(ClassNews::LinkBack));
    teacher.shows(&mut journey, |_| ());
    journey.sees("Your class stops here.");
}

#[test]
fn who_comes_back_at_a_text_joins_with_the_keys_that_are_told() {
    let mut journey = at_start();
    let code = words(&mut journey);
    journey.press("wk7q2<enter>");
    let mut teacher = Teacher::gathering();
    teacher.opens(&mut journey, "W1");
    journey.press("less noise");
    teacher.shows(&mut journey, |stand| stand.doing = Doing::Stopped);
    journey.sees("c, the words, then w.").wait(STOP_HELD).press("dc").press(&code).press("<enter>").orders.clear();
    journey.press("wk7q2<enter>");
    assert!(matches!(journey.orders[..], [ClassOrder::Join { .. }]), "{:?}", journey.orders);
    teacher.opens(&mut journey, "W1");
    journey.sees("With the class.").sees("less noise").misses("less noisew").misses("k7q2");
}

#[test]
fn who_joins_again_is_no_longer_told_of_going_on_alone() {
    let (mut journey, mut teacher) = following();
    journey.press("ww").sees("You go on alone now.").press("wk7q2<enter>");
    teacher.shows(&mut journey, |_| ());
    journey.sees("With the class.").misses("You go on alone now.");
}

#[test]
fn a_shared_machine_in_the_review_asks_whether_somebody_is_there() {
    let (mut journey, mut teacher) = following();
    journey.app.kiosk = Some(Kiosk::new(SignedDuration::from_mins(3), journey.now));
    journey.press("4");
    teacher.shows(&mut journey, |stand| stand.at = Spot::Review);
    journey.wait(SignedDuration::from_mins(2)).sees("You answered 1 of 24.").misses("still there");
    journey.wait(SignedDuration::from_mins(1)).sees("Are you still there?").press(" ").sees("You answered 1 of 24.");
    journey.wait(SignedDuration::from_mins(5)).sees("Welcome.").sees("kept on this machine");
}

/// The three words on the screen before the first statement.
fn words(journey: &mut Journey) -> String {
    words_below(journey, "Your code to come back:")
}

fn words_below(journey: &mut Journey, told: &str) -> String {
    let screen = journey.screen();
    let line = screen.lines().skip_while(|line| !line.contains(told)).nth(2).unwrap();
    line.trim().split("   ").map(|word| word.replace(' ', "").to_lowercase()).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_wrong_code_is_told_and_waiting_for_an_answer_can_be_left() {
    let mut journey = joining();
    journey
        .send(Msg::Class(ClassNews::Refused("No class has this code.".to_owned().into())))
        .sees("No class has this code.");
    journey.press("<enter>").sees("One moment.").press("4").press("<up>").sees("Your code to come back:");
    assert_eq!(journey.orders.drain(..).next_back(), Some(ClassOrder::Leave));
    // An answer that comes now concerns nobody.
    Teacher::gathering().opens(&mut journey, FIRST[0]);
    journey.sees("Your code to come back:").press("<enter>").sees("1 of 24").misses("With the class");
}

#[test]
fn a_pupil_may_leave_the_class_and_a_class_may_end() {
    let (mut journey, mut teacher) = following();
    journey
        .press("w")
        .sees("Press it once more")
        .press("4w")
        .sees("Press it once more")
        .press("w")
        .sees("You go on alone now.");
    assert_eq!(journey.orders.drain(..).next_back(), Some(ClassOrder::Leave));
    teacher.opens(&mut journey, FIRST[1]);
    journey.sees("1 of 24").press("<enter><enter>").sees("3 of 24");
    let (mut journey, mut teacher) = following();
    teacher.shows(&mut journey, |stand| stand.doing = Doing::Over);
    journey.sees("This class is over.").press("4<enter>rs<enter>").sees("Thank you.");
}

#[test]
fn only_a_machine_of_a_lab_offers_a_class() {
    let mut journey = Journey::answer();
    journey
        .press("<enter>3")
        .misses("with the class")
        .press("w")
        .sees("Your code to come back:")
        .press("<enter>w")
        .sees("1 of 24");
    assert!(journey.orders.is_empty());
}

#[test]
fn a_shared_machine_does_not_lock_while_its_pupil_waits_for_the_teacher() {
    let (mut journey, mut teacher) = following();
    journey.app.kiosk = Some(Kiosk::new(SignedDuration::from_mins(3), journey.now));
    journey.press("4").wait(SignedDuration::from_mins(20)).sees("● 4 agree");
    // From the moment the link is gone it is a machine like any other.
    journey.send(Msg::Class(ClassNews::LinkLost)).wait(SignedDuration::from_secs(170)).sees("● 4 agree");
    journey.wait(SignedDuration::from_secs(10)).sees("Are you still there?");
    journey.send(Msg::Class(ClassNews::LinkBack)).sees("● 4 agree");
    teacher.shows(&mut journey, |_| ());
    journey.wait(SignedDuration::from_mins(30)).sees("● 4 agree");
    teacher.shows(&mut journey, |stand| stand.doing = Doing::Stopped);
    journey.wait(SignedDuration::from_mins(5)).sees("Welcome.").sees("kept on this machine");
    assert_eq!(journey.orders.drain(..).next_back(), Some(ClassOrder::Leave));
    let mut waiting = joining();
    waiting.app.kiosk = Some(Kiosk::new(SignedDuration::from_mins(3), waiting.now));
    Teacher::gathering().shows(&mut waiting, |_| ());
    waiting.wait(SignedDuration::from_mins(20)).sees("It begins in a moment.");
}

#[test]
fn the_two_hours_run_on_in_a_class_and_end_as_always() {
    let (mut journey, mut teacher) = following();
    journey.press("4").wait(SignedDuration::from_mins(60));
    assert_eq!(told(&mut journey).left, SignedDuration::from_mins(60));
    journey.wait(SignedDuration::from_mins(60)).sees("The two hours are over.");
    teacher.opens(&mut journey, FIRST[1]);
    journey.sees("The two hours are over.").press("s").sees("Thank you.");
}

#[test]
fn a_tall_window_shows_the_one_statement_the_class_looks_at() {
    let (mut journey, mut teacher) = following();
    assert_eq!(journey.resize(100, 43).screen().matches("5 strongly agree").count(), 1);
    teacher.opens(&mut journey, FIRST[1]);
    journey.sees("2 of 24").press("<down><down><down><down><down><down><down><down>").sees("2 of 24").misses("●");
}

#[test]
fn pupils_come_up_in_turn_and_only_their_number_is_told() {
    let mut journey = Journey::answer();
    journey.app.machine = Machine { in_lab: false, ..machine() };
    journey.app.kiosk = Some(Kiosk::new(SignedDuration::from_mins(3), journey.now).for_class(22));
    journey.sees("Welcome. 0 of 22 have handed in.");
    journey.press("<enter>3<enter>4rs<enter>").sees("Thank you.").press(" ").sees("Welcome. 1 of 22 have handed in.");
    journey.press("<enter>3<enter>qd").sees("discarded").press(" ").sees("Welcome. 1 of 22 have handed in.");
}
