//! The teacher's machine, and a class that comes up in turn.

use jiff::SignedDuration;
use reflectory::app::Screen;
use reflectory::app::class::Class;
use reflectory::app::class::order::{ClassNews, ClassOrder, Opening};
use reflectory::app::effect::Exit;
use reflectory::app::kiosk::Kiosk;
use reflectory::app::msg::Msg;
use reflectory::app::welcome::Welcome;
use reflectory::domain::class::{Counts, Doing, Pace, Spot, Stand};

use super::{FIRST, STUDENTS, count, leading, shown};
use crate::support::app::{EXERCISE, Journey, store_with};

fn statement(code: &str) -> Spot {
    Spot::Statement(code.to_owned())
}

#[test]
fn a_class_gathers_and_begins() {
    let mut journey = leading(0);
    let orders = std::mem::take(&mut journey.orders);
    assert!(
        matches!(&orders[..], [ClassOrder::Open { group: STUDENTS, .. }, ClassOrder::Show(stand)] if stand.doing == Doing::Gathering),
        "{orders:?}"
    );
    journey.sees("K  7  Q  2").sees("No machine has joined yet.").sees("reflectory answer, Student, w, this code.");
    count(&mut journey, |counts| counts.joined = 12);
    journey.sees("12 machines have joined.").sees("1 h 31 min or more").press("<enter>").sees("1 of 24");
    let stand = shown(&mut journey);
    assert_eq!((&stand.at, stand.doing, stand.pace), (&statement(FIRST[0]), Doing::Answering, Pace::Together));
    // A program that is started anew tells what is newer than all before.
    assert!(stand.version > 1_700_000_000_000, "{}", stand.version);
}

#[test]
fn a_class_whose_program_was_started_anew_goes_on_where_it_was() {
    let opened = |at: Spot, doing: Doing| {
        let mut journey = leading(0);
        let before = Stand { version: u64::MAX / 2, opened: 7, at, pace: Pace::WithinArea, doing, timer: None };
        let code = "K7Q2".to_owned();
        journey.orders.clear();
        journey.send(Msg::Class(ClassNews::Opened(Opening { code, addresses: Vec::new(), before: Some(before) })));
        journey
    };
    let mut journey = opened(statement(FIRST[2]), Doing::Answering);
    journey.sees("The class goes on where it was.").sees("statement 3 of 4").sees("at their own pace");
    // Newer than what the machines have heard, whatever the clock says; they wait for the teacher.
    let stand = shown(&mut journey);
    assert_eq!((stand.version, stand.doing), (u64::MAX / 2 + 1, Doing::Gathering));
    count(&mut journey, |counts| counts.joined = 5);
    journey.sees("5 machines have joined.").press("<enter>").sees("3 of 24");
    assert_eq!(shown(&mut journey).at, statement(FIRST[2]));

    let mut review = opened(Spot::Review, Doing::Pausing);
    review.sees("Look it over and hand in").press("<enter>");
    assert_eq!(shown(&mut review).at, Spot::Review);
    // One that had not begun begins.
    opened(statement(FIRST[0]), Doing::Gathering).sees("statement 1 of 4").misses("goes on where it was");
}

#[test]
fn who_does_not_find_the_class_is_told_where_it_is() {
    let mut journey = leading(0);
    journey.sees("Where it is not found, type: K7Q2 192.168.1.20");
    // Who comes late needs it too: at a statement, at the review, and when the class has stopped.
    for keys in ["<enter>", "p", "?", "r"] {
        journey.press(keys).sees("Who comes late types: K7Q2 192.168.1.20");
    }
    journey.press("q").sees("End this class?").sees("K7Q2 192.168.1.20");
}

/// Addresses as long as they come.
const ADDRESSES: [&str; 3] = [
    "192.168.100.200:45555",
    "[2001:db8:1234:5678:9abc:def0:1234:5678]:45555",
    "2001:db8:1234:5678:9abc:def0:1234:5678",
];

#[test]
fn the_address_is_never_cut_off() {
    for address in ADDRESSES {
        for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
            let mut journey = leading(22);
            let typed = format!("K7Q2 {address}");
            let (code, addresses) = ("K7Q2".to_owned(), vec![address.to_owned()]);
            journey.send(Msg::Class(ClassNews::Opened(Opening { code, addresses, before: None })));
            journey.resize(columns, rows).sees(&typed).sees("Devices and internet").sees("Everybody at the same");
            journey.press("<enter>").sees(&typed).sees("0 of 22 have answered").sees("together");
            journey.press("r").sees(&typed).press("<backspace>").sees(&typed);
            let mut stopped = leading(22);
            let (code, addresses) = ("K7Q2".to_owned(), vec![address.to_owned()]);
            stopped.send(Msg::Class(ClassNews::Opened(Opening { code, addresses, before: None })));
            stopped.resize(columns, rows).press("<enter>s<enter><enter><enter><enter>").sees(&typed);
            stopped
                .sees("The class has stopped after")
                .sees("It goes on with")
                .sees("part 2 of")
                .sees("Everybody at the same");
        }
    }
}

#[test]
fn a_class_that_had_stopped_has_stopped_when_its_program_is_started_anew() {
    let mut journey = leading(0);
    let at = statement(FIRST[2]);
    let before = Stand { version: 9, opened: 9, at, pace: Pace::Together, doing: Doing::Stopped, timer: None };
    let opening = Opening { code: "K7Q2".to_owned(), addresses: Vec::new(), before: Some(before) };
    journey.send(Msg::Class(ClassNews::Opened(opening)));
    journey
        .sees("The class has stopped. Everybody's two hours run on.")
        .sees("It goes on with")
        .sees("statement 3 of 4");
    assert_eq!(shown(&mut journey).doing, Doing::Stopped);
    journey.press("<enter>").sees("3 of 24");
    assert_eq!(shown(&mut journey).doing, Doing::Answering);
}

#[test]
fn a_class_that_is_open_in_another_window_is_not_begun_here() {
    let mut journey =
        Journey::begin(store_with(EXERCISE), |all| Screen::Class(Box::new(Class::new(all[0].clone(), STUDENTS))));
    journey.orders.clear();
    journey.send(Msg::Class(ClassNews::OpenElsewhere)).sees("This class is open already in another window");
    journey.press(" <right>f").sees("open already in another window").press("<enter>");
    assert_eq!((journey.exit, journey.orders.pop()), (Some(Exit::Done), Some(ClassOrder::Close)));
    assert!(journey.orders.is_empty(), "nothing was shown to anybody: {:?}", journey.orders);
}

#[test]
fn what_is_seen_is_how_many_have_answered_and_nothing_about_anybody() {
    let mut journey = leading(22);
    journey.press("<enter>").sees("0 of 22 have answered").sees("slightly").sees("0 does not apply to me");
    count(&mut journey, |counts| (counts.joined, counts.answered, counts.ready) = (22, 17, 19));
    journey
        .sees("17 of 22 have answered")
        .sees("19 ready")
        .press("<enter>")
        .sees("0 of 22 have answered")
        .sees("2 of 24");
    // What is still told about the statement before is not counted for this one.
    let late = Counts { opened: 1, joined: 23, answered: 22, ready: 22, ..Counts::default() };
    journey.send(Msg::Class(ClassNews::Counts(late))).sees("0 of 23 have answered");
    // A pause, a timer and another pace open nothing new.
    count(&mut journey, |counts| (counts.joined, counts.answered) = (23, 20));
    journey.press("ptf").sees("20 of 23 have answered");
}

#[test]
fn every_key_of_the_teacher_is_heard_by_the_machines() {
    let mut journey = leading(22);
    journey.press("<enter><pagedown>").sees("2 of 24");
    assert_eq!(shown(&mut journey).at, statement(FIRST[1]));
    journey.press("<pageup>").sees("1 of 24").press("p").sees("paused");
    assert_eq!(shown(&mut journey).doing, Doing::Pausing);
    journey.press("p").misses("paused").press("f").sees("own pace");
    assert_eq!(shown(&mut journey).pace, Pace::WithinArea);
    journey.press("tt").sees("2 min for this one");
    assert_eq!(shown(&mut journey).timer, Some(SignedDuration::from_mins(2)));
    journey.wait(SignedDuration::from_secs(61)).sees("1 min for this one");
    journey.press("ttt").misses("for this one");
    assert_eq!(shown(&mut journey).timer, None);
    journey.press("t<enter>").misses("for this one");
    let before = journey.orders.len();
    journey
        .misses("↑↓ scroll")
        .press("?")
        .sees("↑↓ scroll")
        .sees("Read aloud:")
        .sees("more ↓")
        .press("<down><down>")
        .sees("more ↑")
        .press("?")
        .sees("strongly disagree");
    assert_eq!(journey.orders.len(), before, "reading aloud concerns no other machine");
}

#[test]
fn a_class_stops_after_a_part_and_goes_on_with_the_next() {
    let mut journey = leading(22);
    journey
        .press("<enter><enter>s")
        .sees("stops after this part")
        .press("<enter>")
        .sees("3 of 24")
        .press("<enter><enter>");
    journey.sees("The class has stopped after: Devices and internet.").sees("part 2 of").sees("c, the three words");
    assert_eq!(shown(&mut journey).doing, Doing::Stopped);
    journey.press("<enter>").sees("5 of 24").misses("stops after this part");
    assert_eq!(shown(&mut journey).doing, Doing::Answering);
    // Another lesson, another day: it begins where the class was.
    let mut later = leading(0);
    later.press("<down><down><up>").sees("part 2 of").press("<enter>").sees("5 of 24");
}

#[test]
fn at_the_end_everybody_looks_it_over_and_hands_in() {
    let mut journey = leading(22);
    journey.press("<enter>r").sees("Look it over, each on your own machine.").sees("0 of 22 have handed in");
    assert_eq!(shown(&mut journey).at, Spot::Review);
    count(&mut journey, |counts| (counts.joined, counts.handed_in) = (22, 18));
    journey.sees("18 of 22 have handed in").sees("1 h 31 min or more");
    journey
        .press("<backspace>")
        .sees("24 of 24")
        .sees("18 of 22 have answered")
        .press("<enter>")
        .sees("18 of 22 have handed in");
    journey.press("q").sees("End this class?").press("<c-c>").sees("Look it over").press("qe");
    assert_eq!((journey.exit, journey.orders.pop()), (Some(Exit::Done), Some(ClassOrder::Close)));
}

#[test]
fn the_smallest_time_left_is_always_in_sight() {
    let mut journey = leading(22);
    for keys in ["", "<enter>", "?", "?p", "r", "q"] {
        journey.press(keys);
        for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
            journey.resize(columns, rows).sees("1 h 31 min or more");
        }
    }
}

#[test]
fn text_scale_and_counts_stand_on_the_same_rows_throughout() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = leading(22);
        journey.resize(columns, rows).press("<enter>");
        let mut seen = None;
        for _ in 0..23 {
            let screen = journey.screen();
            let row = |text: &str| screen.lines().position(|line| line.contains(text));
            if screen.contains("slightly") {
                let rows = (row("slightly"), row("does not apply to me"), row("have answered"));
                assert_eq!(*seen.get_or_insert(rows), rows, "\n{screen}");
            }
            journey.press("<enter>");
        }
        assert!(matches!(seen, Some((Some(_), Some(_), Some(_)))), "{seen:?}");
    }
}

#[test]
fn a_class_whose_pupils_share_a_machine_is_not_asked_who_it_is() {
    let mut journey =
        Journey::begin(store_with(EXERCISE), |all| Screen::Welcome(Welcome::of_class(all[0].clone(), STUDENTS)));
    journey.app.kiosk = Some(Kiosk::new(SignedDuration::from_mins(3), journey.now).for_class(22));
    journey.sees("0 of 22 have handed in.").press("<enter>").sees("You answer as: Student").press("<enter>4rs<enter>");
    journey.press(" ").sees("Welcome. 1 of 22 have handed in.").press("<esc><c-c>").sees("Welcome.");
    assert_eq!(journey.counts(), [0, 0, 1]);
}
