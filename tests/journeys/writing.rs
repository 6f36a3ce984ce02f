//! A file that takes its time: it is said, everything else goes on, a key ends it, and nothing is taken for what it is not.

use jiff::SignedDuration;
use reflectory::app::effect::Effect;
use reflectory::app::input::keys;
use reflectory::app::msg::{Msg, StoreReply};
use reflectory::app::workplace::request::WorkplaceReply;

use super::shared::kiosk;
use crate::support::app::{EXERCISE, Journey, activate_in};
use crate::support::results;
use crate::support::setting_up::{keep, school, unlock};

const HAND_IN: &str = "<enter>3<enter>4rs<enter>";
const WRITING: &str = "A file is being written.";

/// What came of keys whose requests are not answered yet.
#[derive(Debug, Default, PartialEq, Eq)]
struct Held {
    writings: usize,
    ends: usize,
    others: usize,
}

/// Types keys; nothing that they ask for is done.
fn hold(journey: &mut Journey, text: &str) -> Held {
    let mut held = Held::default();
    for effect in keys(text).into_iter().flat_map(|key| journey.app.update(Msg::Key(key), journey.now)) {
        match effect {
            Effect::Store(request) if request.is_writing() => held.writings += 1,
            Effect::Store(_) => held.others += 1,
            Effect::EndWriting => held.ends += 1,
            Effect::Class(_) | Effect::ClearScrollback | Effect::Copy(_) | Effect::Quit(_) => {}
        }
    }
    held
}

const BEGUN: Held = Held { writings: 1, ends: 0, others: 0 };
const ENDED: Held = Held { writings: 0, ends: 1, others: 0 };
const NOTHING: Held = Held { writings: 0, ends: 0, others: 0 };

fn told(journey: &mut Journey, reply: WorkplaceReply) {
    journey.send(Msg::Stored(StoreReply::Workplace(Box::new(reply))));
}

fn ended() -> WorkplaceReply {
    WorkplaceReply::NotWritten("Ended. Nothing was written.".to_owned().into())
}

/// An unlocked school with an exercise, in the overview.
fn overview() -> Journey {
    let folder = school(&[]);
    activate_in(folder.path(), EXERCISE);
    keep(&folder.path().join("store"), &[]);
    let mut journey = Journey::coordinate(folder);
    unlock(&mut journey);
    journey.press("1");
    journey
}

/// Screens for the checks of every size.
pub fn screens() -> Vec<(&'static str, Journey)> {
    let (mut fresh, mut long, mut ending) = (overview(), overview(), overview());
    hold(&mut fresh, "p");
    hold(&mut long, "p");
    long.wait(SignedDuration::from_secs(20));
    hold(&mut ending, "p<esc>");
    vec![("a file being written", fresh), ("a file being written, long", long), ("a file, its end", ending)]
}

#[test]
fn a_key_ends_it_and_leaves_the_rest_as_it_was() {
    let mut journey = overview();
    assert_eq!(hold(&mut journey, "p"), BEGUN);
    journey.sees(WRITING).sees("Esc end the writing").misses("for 4 s");
    journey.wait(SignedDuration::from_secs(4)).sees("A file is being written, for 4 s.");
    // Everything else goes on.
    journey.press("?").sees("The bars move by themselves").press("?").sees("A file is being written");
    assert_eq!(hold(&mut journey, "<esc>"), ENDED);
    journey.sees("being ended").misses("end the writing");
    told(&mut journey, ended());
    journey.sees("Ended. Nothing was written.").misses("end the writing");
    // Now the key means what it always means.
    journey.press("<esc>");
    assert!(journey.exit.is_some());
}

/// It would leave the room, and here the program.
#[test]
fn a_key_that_comes_a_moment_too_late_does_nothing() {
    for (waited, later, leaves) in [(5, 0, false), (5, 1, true), (0, 0, true)] {
        let mut journey = overview();
        assert_eq!(hold(&mut journey, "p"), BEGUN);
        journey.wait(SignedDuration::from_secs(waited));
        told(&mut journey, WorkplaceReply::Written("Written: here.".to_owned().into()));
        journey.wait(SignedDuration::from_secs(later)).press("<esc>");
        assert_eq!(journey.exit.is_some(), leaves, "{waited} {later}");
    }
}

#[test]
fn a_click_on_its_hint_ends_it_too() {
    let mut journey = overview();
    assert_eq!(hold(&mut journey, "p"), BEGUN);
    journey.click("end the writing").sees("being ended");
}

#[test]
fn a_second_file_is_not_begun_before_the_first_is_there() {
    let mut journey = overview();
    assert_eq!(hold(&mut journey, "p"), BEGUN);
    assert_eq!(hold(&mut journey, "p"), NOTHING);
    journey.sees("Another file is still being written").sees("Esc ends the other");
    told(&mut journey, WorkplaceReply::Written("Written: here.".to_owned().into()));
    journey.sees("Written: here.");
    assert_eq!(hold(&mut journey, "p"), BEGUN);
}

#[test]
fn whoever_leaves_ends_it_first_and_is_never_held() {
    let mut journey = overview();
    assert_eq!(hold(&mut journey, "p"), BEGUN);
    assert_eq!(hold(&mut journey, "q"), ENDED);
    journey.sees("that is ended now").sees("Press q once more to leave.");
    assert_eq!(journey.exit, None);
    journey.press("q");
    assert!(journey.exit.is_some(), "also when no answer ever comes");
}

/// What is refused or done meanwhile belongs to somebody else.
#[test]
fn its_end_is_told_by_its_own_answer_alone() {
    let mut journey = overview();
    assert_eq!(hold(&mut journey, "p"), BEGUN);
    told(&mut journey, WorkplaceReply::Refused("Something else.".to_owned().into()));
    told(&mut journey, WorkplaceReply::Done("Something else.".to_owned().into()));
    journey.press("<down>").sees(WRITING);
    assert_eq!(hold(&mut journey, "<c-c>"), ENDED);
    assert_eq!(journey.exit, None);
}

#[test]
fn slips_are_kept_elsewhere_only_when_these_very_slips_are() {
    let slips = || {
        let mut journey = overview();
        journey.press("cs<down><down>2<enter>").sees("Your code:");
        journey
    };
    let written = || WorkplaceReply::Written("Written: here.".to_owned().into());
    // Another file that was begun before they were there.
    let mut journey = overview();
    assert_eq!(hold(&mut journey, "p"), BEGUN);
    journey.press("cs<down><down>2<enter>").sees("Your code:");
    told(&mut journey, written());
    journey.press("q").sees("kept nowhere else");
    // They themselves, but it was ended.
    let mut journey = slips();
    assert_eq!(hold(&mut journey, "p"), BEGUN);
    assert_eq!(hold(&mut journey, "<esc>"), ENDED);
    told(&mut journey, ended());
    journey.press("q").sees("kept nowhere else");
    // They themselves.
    let mut journey = slips();
    assert_eq!(hold(&mut journey, "p"), BEGUN);
    told(&mut journey, written());
    journey.press("q").misses("Your code:");
}

#[test]
fn a_certificate_is_ended_by_the_key_that_leaves_it() {
    let end = |journey: &mut Journey| {
        assert_eq!(hold(journey, "p"), BEGUN);
        journey.sees("written").sees("end the writing");
        assert_eq!(hold(journey, "q"), ENDED);
        journey.sees("being ended").sees("took part when");
        journey.send(Msg::Stored(StoreReply::NotWritten("Ended. Nothing was written.".to_owned().into())));
        journey.sees("Ended. Nothing was written.").press("q").misses("took part when");
    };
    let mut journey = Journey::answer();
    journey.press(HAND_IN).press("c").press("Ana<enter>");
    end(&mut journey);
    // On a shared machine, where Escape does nothing.
    let mut journey = kiosk();
    journey.press(HAND_IN).press("cAna<enter>");
    end(&mut journey);
}

#[test]
fn a_coordinators_certificate_is_a_file_like_any_other() {
    let (mut journey, _) = results::room(&[EXERCISE]);
    journey.press("6<enter>Ms Peeters<enter>").sees("coordinated how");
    for key in ["<esc>", "q"] {
        assert_eq!(hold(&mut journey, "p"), BEGUN);
        journey.sees(WRITING);
        assert_eq!(hold(&mut journey, key), ENDED, "{key}");
        journey.sees("being ended").sees("coordinated how");
        journey.send(Msg::Stored(StoreReply::NotWritten("Ended. Nothing was written.".to_owned().into())));
        journey.sees("Ended. Nothing was written.").sees("coordinated how").misses("end the writing");
    }
}
