//! Keys and clicks while an answer of the store is on its way: nothing that is nowhere else goes, and no answer reaches
//! what did not ask for it.

use jiff::SignedDuration;
use reflectory::app::effect::{Effect, StoreRequest};
use reflectory::app::input::{Target, keys};
use reflectory::app::msg::{Msg, StoreReply};
use reflectory::app::workplace::request::{Kept, WorkplaceReply};
use reflectory::domain::exercise::ExerciseId;
use reflectory::format;
use reflectory::format::builtin;
use tempfile::TempDir;

use crate::support::app::{EXERCISE, Journey, activate_in};
use crate::support::keys::give_key_file;
use crate::support::setting_up::{PASSPHRASE, SETUP, editing, keep, kept, school, unlock};

const ID: &str = "2026-1-primary";
const OTHER: &str = "2026-1-lower-secondary";
const OVERVIEW: usize = 0;
const SESSIONS: usize = 1;
const NEW: &str = "seven herons cross the quiet marsh";

/// Types keys; what they ask for is not answered yet.
fn hold(journey: &mut Journey, text: &str) -> Vec<StoreRequest> {
    let all = keys(text).into_iter().flat_map(|key| journey.app.update(Msg::Key(key), journey.now));
    let asked = all.filter_map(|effect| match effect {
        Effect::Store(request) => Some(request),
        Effect::Class(_) | Effect::EndWriting | Effect::ClearScrollback | Effect::Copy(_) | Effect::Quit(_) => None,
    });
    asked.collect()
}

/// Now the answers come.
fn answer(journey: &mut Journey, requests: Vec<StoreRequest>) {
    for request in requests {
        if let Some(reply) = journey.desk.answer(request) {
            journey.send(Msg::Stored(reply));
        }
    }
}

fn told(journey: &mut Journey, reply: WorkplaceReply) {
    journey.send(Msg::Stored(StoreReply::Workplace(Box::new(reply))));
}

fn tab(journey: &mut Journey, place: usize) {
    journey.send(Msg::Click(Target::Tab(place)));
}

fn other_level() -> String {
    SETUP.replace("primary", "lower-secondary")
}

#[test]
fn recovery_words_are_shown_wherever_somebody_went_while_the_key_was_made() {
    let mut journey = Journey::coordinate(TempDir::new().unwrap());
    journey.press("9").press(&"<down>".repeat(6)).press(&format!("<enter>Ada<enter>{NEW}<enter>{NEW}"));
    let asked = hold(&mut journey, "<enter>");
    assert_eq!(asked.len(), 1);
    journey.press("<esc><c-c>");
    tab(&mut journey, OVERVIEW);
    // Leaving leads back to where the words will stand.
    journey.press("q");
    assert_eq!(journey.exit, None);
    tab(&mut journey, OVERVIEW);
    answer(&mut journey, asked);
    journey.sees("Write these 24 words");
    tab(&mut journey, OVERVIEW);
    journey.press("q").sees("Write these 24 words").sees("nowhere else");
    assert_eq!(journey.exit, None);
}

#[test]
fn a_set_up_is_left_when_its_last_change_is_durable() {
    let mut journey = editing(SETUP, ID, 1);
    let first = hold(&mut journey, "6<enter>");
    assert_eq!(first.len(), 1);
    assert!(hold(&mut journey, "36<enter>").is_empty(), "one saving at a time");
    assert!(hold(&mut journey, "q").is_empty());
    journey.sees("next step");
    answer(&mut journey, first);
    journey.misses("next step");
    let text = kept(&journey, ID);
    assert!(text.contains("leaders = 6") && text.contains("teachers = 36"), "{text}");
    // What was just saved is what is opened again.
    journey.press("<enter>").sees("36");
}

#[test]
fn a_change_that_cannot_be_saved_is_left_behind_only_knowingly() {
    let mut journey = editing(SETUP, ID, 1);
    let full = || WorkplaceReply::SetupNotKept("The disk is full.".to_owned().into());
    assert_eq!(hold(&mut journey, "6<enter>").len(), 1);
    journey.sees("saving…");
    told(&mut journey, full());
    journey.sees("not saved");
    assert_eq!(hold(&mut journey, "q").len(), 1, "it is tried once more");
    told(&mut journey, full());
    journey.sees("Press q once more to leave without your last change. The disk is full.").sees("next step");
    journey.press("q").misses("next step");
    assert!(kept(&journey, ID).contains("leaders = 5"));
}

#[test]
fn a_saving_that_is_under_way_belongs_to_its_own_set_up() {
    let mut journey = Journey::coordinate(school(&[(ID, SETUP), (OTHER, &other_level())]));
    unlock(&mut journey);
    journey.press("2").press("<enter>").sees("Primary");
    let asked = hold(&mut journey, "6<enter>");
    tab(&mut journey, SESSIONS);
    journey.press("<down><enter>").sees("your last change is being saved");
    answer(&mut journey, asked);
    tab(&mut journey, SESSIONS);
    journey.press("<enter>").sees("Lower secondary").press("9<enter>");
    assert!(kept(&journey, ID).contains("leaders = 6"));
    assert!(kept(&journey, OTHER).contains("leaders = 9"));
}

#[test]
fn what_somebody_changed_in_another_set_up_changes_nothing_here() {
    let mut journey = editing(SETUP, ID, 1);
    let instrument = format::instrument::read(&builtin::selfie()).unwrap();
    let setup = format::setup::read("", &other_level(), &instrument).unwrap();
    let theirs = Kept { id: ExerciseId(OTHER.to_owned()), setup, revision: 7 };
    told(&mut journey, WorkplaceReply::SetupChanged(Box::new(theirs)));
    journey.misses("Somebody else has changed").sees("Primary");
    told(&mut journey, WorkplaceReply::SetupKept(ExerciseId(OTHER.to_owned()), 8));
    journey.press("6<enter>");
    assert!(kept(&journey, ID).contains("leaders = 6"));
}

#[test]
fn an_activation_under_way_is_waited_for_and_a_refused_one_gives_the_keys_back() {
    let ready = SETUP.replace("session = 1", "session = 1\nfirst_day = 2026-11-30\nlast_day = 2026-12-11");
    let mut journey = editing(&ready, ID, 4);
    assert_eq!(hold(&mut journey, "ay").len(), 1);
    assert!(hold(&mut journey, "ya<enter>").is_empty(), "asked once");
    journey.send(Msg::Click(Target::Part(0))).sees("▸ Activate");
    told(&mut journey, WorkplaceReply::Refused("Not now.".to_owned().into()));
    journey.press("<backtab>").sees("▸ Dates");
}

#[test]
fn slips_being_made_are_shown_wherever_somebody_went_meanwhile() {
    let mut journey = in_overview();
    journey.press("cs<down><down>");
    let asked = hold(&mut journey, "2<enter>");
    assert_eq!(asked.len(), 1);
    tab(&mut journey, OVERVIEW);
    journey.press("c");
    answer(&mut journey, asked);
    journey.sees("Your code:");
    // They are nowhere else: no way out leaves them behind unsaid.
    tab(&mut journey, OVERVIEW);
    journey.press("c").sees("Your code:");
    tab(&mut journey, OVERVIEW);
    journey.press("q").sees("Your code:").sees("nowhere else");
    assert_eq!(journey.exit, None);
}

#[test]
fn a_refusal_of_something_else_does_not_swallow_slips() {
    let mut journey = in_overview();
    journey.press("cs<down><down>");
    let asked = hold(&mut journey, "2<enter>");
    told(&mut journey, WorkplaceReply::Refused("Something else.".to_owned().into()));
    answer(&mut journey, asked);
    journey.sees("Your code:");
}

#[test]
fn a_half_typed_passphrase_does_not_wait_behind_the_lock() {
    let mut journey = in_overview();
    journey.press("2<enter>x").press(ID).press("<enter>").press(PASSPHRASE).sees("*****");
    journey.wait(SignedDuration::from_mins(6)).sees("This room is locked");
    journey.press(PASSPHRASE).press("<enter>").misses("This room is locked").misses("*****").sees(ID);
    let mut journey = editing(SETUP, ID, 4);
    journey.press("k").press(PASSPHRASE).wait(SignedDuration::from_mins(6));
    journey.press(PASSPHRASE).press("<enter>").misses("This room is locked").misses("*****");
    let folder = TempDir::new().unwrap();
    give_key_file(&folder.path().join("store"), "Ada");
    let mut journey = Journey::coordinate(folder);
    let right = crate::support::keys::PASSPHRASE;
    journey.press("9").press(right).press("<enter>").press(&"<down>".repeat(6)).press("<enter><down><enter>");
    journey.press("abc").sees("***").wait(SignedDuration::from_mins(6));
    journey.press(right).press("<enter>").misses("This room is locked").misses("***").sees("key that goes");
}

#[test]
fn codes_do_not_appear_in_what_is_printed_of_a_request() {
    let mut journey = in_overview();
    journey.press("cs<down><down>2<enter>").sees("Your code:");
    let screen = journey.screen();
    let code = screen.split_once("Your code:").unwrap().1.split_whitespace().next().unwrap().to_owned();
    assert!(code.len() > 8, "{code}");
    for key in ["w", "y"] {
        let effects = journey.app.update(Msg::Key(keys(key)[0]), journey.now);
        let printed = format!("{effects:?}");
        assert!(!effects.is_empty() && !printed.contains(&code), "{printed}");
    }
}

/// An unlocked school with an exercise, in the overview.
fn in_overview() -> Journey {
    let folder = school(&[]);
    activate_in(folder.path(), EXERCISE);
    keep(&folder.path().join("store"), &[]);
    let mut journey = Journey::coordinate(folder);
    unlock(&mut journey);
    tab(&mut journey, OVERVIEW);
    journey
}
