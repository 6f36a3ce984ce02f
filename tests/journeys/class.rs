//! A class that answers together: a pupil's machine and the teacher's, the other side played by the test.

mod pupil;
mod teacher;

use jiff::SignedDuration;
use reflectory::app::choose::screen_for;
use reflectory::app::class::order::{ClassNews, ClassOrder, Opening};
use reflectory::app::msg::Msg;
use reflectory::domain::class::{Counts, Doing, Here, Pace, Spot, Stand};
use reflectory::domain::instrument::GroupIx;

use crate::support::app::{EXERCISE, Journey, store_in_all_languages};

const STUDENTS: GroupIx = GroupIx(2);
/// Longer than keys are held back after the class moved.
const A_MOMENT: SignedDuration = SignedDuration::from_secs(1);

/// Codes of the first part of what these students are asked.
const FIRST: [&str; 4] = ["C3", "C5", "C8", "C10"];
/// The first of the second part.
const NEXT_PART: &str = "F3";

/// The teacher's side, as the test plays it.
struct Teacher(Stand);

impl Teacher {
    /// Has opened nothing yet.
    fn gathering() -> Teacher {
        let at = Spot::Statement(FIRST[0].to_owned());
        Teacher(Stand { version: 1, opened: 1, at, pace: Pace::Together, doing: Doing::Gathering, timer: None })
    }

    /// Shows something else from now on; the walk it leads takes keys again a moment later.
    fn shows(&mut self, journey: &mut Journey, change: impl FnOnce(&mut Stand)) {
        let before = (self.0.at.clone(), self.0.doing);
        change(&mut self.0);
        self.0.version += 1;
        if (&self.0.at, self.0.doing) != (&before.0, before.1) {
            self.0.opened = self.0.version;
        }
        journey.send(Msg::Class(ClassNews::Stand(self.0.clone()))).wait(A_MOMENT);
    }

    fn opens(&mut self, journey: &mut Journey, code: &str) {
        self.shows(journey, |stand| {
            stand.at = Spot::Statement(code.to_owned());
            stand.doing = Doing::Answering;
        });
    }
}

/// What this machine told last of itself.
fn told(journey: &mut Journey) -> Here {
    let here = |order: &ClassOrder| match order {
        ClassOrder::Here(here) => Some(*here),
        _ => None,
    };
    journey.orders.drain(..).rev().find_map(|order| here(&order)).expect("it told something")
}

/// A student before the first statement at a station.
fn at_start() -> Journey {
    let mut journey = Journey::begin(store_in_all_languages(EXERCISE), |all| screen_for(all).unwrap());
    journey.app.machine.in_lab = true;
    journey.press("<enter>3").sees("w with the class");
    journey
}

/// A student whose machine has asked to join with the code `k7q2`.
fn joining() -> Journey {
    let mut journey = at_start();
    journey.press("wk7q2<enter>").sees("One moment.");
    let id = journey.desk.load().unwrap()[0].id.clone();
    let join = ClassOrder::Join { code: "k7q2".to_owned(), exercise: id, group: STUDENTS };
    assert_eq!(std::mem::take(&mut journey.orders), [join]);
    journey
}

/// A student who follows, at the first statement.
fn following() -> (Journey, Teacher) {
    let (mut journey, mut teacher) = (joining(), Teacher::gathering());
    teacher.opens(&mut journey, FIRST[0]);
    journey.sees("With the class.").sees("1 of 24");
    (journey, teacher)
}

/// The teacher's screen, with its code and so many machines.
fn leading(joined: u32) -> Journey {
    let mut journey = Journey::begin(store_in_all_languages(EXERCISE), |all| {
        reflectory::app::Screen::Class(Box::new(reflectory::app::class::Class::new(all[0].clone(), STUDENTS)))
    });
    let (code, addresses) = ("K7Q2".to_owned(), vec!["192.168.1.20".to_owned()]);
    journey.send(Msg::Class(ClassNews::Opened(Opening { code, addresses, before: None })));
    count(&mut journey, |counts| counts.joined = joined);
    journey
}

/// The stand the teacher's machine showed last.
fn shown(journey: &mut Journey) -> Stand {
    let stand = |order: ClassOrder| match order {
        ClassOrder::Show(stand) => Some(stand),
        _ => None,
    };
    journey.orders.drain(..).rev().find_map(stand).expect("it showed something")
}

/// Tells the teacher's machine counts about what it opened last.
fn count(journey: &mut Journey, change: impl FnOnce(&mut Counts)) {
    let least_left = Some(SignedDuration::from_mins(91));
    let opened = match journey.app.screen() {
        Some(reflectory::app::Screen::Class(class)) => class.counts.opened,
        other => panic!("{other:?}"),
    };
    let mut counts = Counts { opened, least_left, ..Counts::default() };
    change(&mut counts);
    journey.send(Msg::Class(ClassNews::Counts(counts)));
}

/// Every screen of a class, for the sweep through sizes and looks.
pub fn screens() -> Vec<(&'static str, Journey)> {
    let led = |keys: &str| {
        let mut journey = leading(22);
        journey.press(keys);
        count(&mut journey, |counts| (counts.joined, counts.answered, counts.ready) = (22, 17, 19));
        journey
    };
    let pupil = |change: fn(&mut Stand)| {
        let (mut journey, mut teacher) = following();
        teacher.shows(&mut journey, change);
        journey
    };
    let mut waiting = joining();
    Teacher::gathering().shows(&mut waiting, |_| ());
    let mut lost = pupil(|_| ());
    lost.send(Msg::Class(ClassNews::LinkLost));
    let mut alone = pupil(|_| ());
    alone.press("w");
    let mut elsewhere = leading(0);
    elsewhere.send(Msg::Class(ClassNews::OpenElsewhere));
    vec![
        ("class: gathering", led("")),
        ("class: a statement", led("<enter>")),
        ("class: read aloud", led("<enter>?<down>")),
        ("class: all at once", led("<enter>fstp")),
        ("class: stopped", led("<enter>s<enter><enter><enter><enter>")),
        ("class: open elsewhere", elsewhere),
        ("class: the last part", led("<up><down><down><down><down><down><down><down><enter>")),
        ("class: review", led("<enter>r")),
        ("class: end", led("<enter>q")),
        ("class: typing its code", joining()),
        ("class: waiting for it", waiting),
        ("class: a pupil", pupil(|stand| stand.timer = Some(SignedDuration::from_mins(3)))),
        ("class: a pupil at their own pace", pupil(|stand| stand.pace = Pace::WithinArea)),
        ("class: a pupil's review", pupil(|stand| stand.at = Spot::Review)),
        ("class: a pupil when it stops", pupil(|stand| stand.doing = Doing::Stopped)),
        ("class: a pupil whose link is gone", lost),
        ("class: a pupil who leaves", alone),
    ]
}
