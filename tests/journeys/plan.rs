//! The room of the plans: from a report into a plan, line by line, marks, months, targets, and back next year.

use std::fs;

use reflectory::app::workplace::request::plans::KeptPlan;
use reflectory::app::workplace::request::{WorkplaceReply, WorkplaceRequest};
use reflectory::domain::plan::activity::Mark;
use reflectory::domain::plan::target::Wanted;
use reflectory::domain::plan::{Plan, PlanId};
use reflectory::format::plan::{read, write};
use reflectory::runtime::exercise_files::{Opened, hand_in};
use reflectory::store::Store;

use crate::support::app::{EXERCISE, Journey, at, draft_of};
use crate::support::keys::PASSPHRASE;
use crate::support::results::{CLOSED, ask, frozen, last_year, reading, reply, room, sheets};

const HIGH: [u32; 3] = [5, 17, 80];
/// The file of the first plan.
const FIRST: &str = "2026-primary";

/// The screens of this room, for the test of every size and look.
pub fn screens() -> Vec<(&'static str, Journey)> {
    let mut broken = room(&[EXERCISE]).0;
    keep_text(&broken, "broken", "title = 3");
    let journey = Journey::coordinate(broken.folder);
    broken = journey;
    broken.now = at(CLOSED);
    broken.press("5").press(PASSPHRASE).press("<enter>");
    vec![
        ("plans, none", planning("q")),
        ("plans, one broken", broken),
        ("a new plan's level", planning("qn")),
        ("a new plan's title", planning("qn<enter>")),
        ("plans", with_example("q")),
        ("a plan removed", with_example("qx")),
        ("a plan, empty", planning("")),
        ("a plan", with_example("")),
        ("a plan's months", with_example("<tab>")),
        ("a plan's targets", with_example("<tab><tab>")),
        ("a plan's item", with_example("<enter>")),
        ("a plan's line being typed", with_example("<enter><enter>")),
        ("a plan's target", with_example("<enter><down><down>")),
        ("a plan's activity", with_example("<down><enter>")),
        ("a new activity", with_example("aWrite")),
        ("examples", planning("e")),
        ("statements of a plan", planning("i")),
        ("a plan written", with_example("w")),
        ("something of a plan removed", with_example("x")),
    ]
}

/// The unlocked room with a new plan open, after some keys.
fn planning(keys: &str) -> Journey {
    let (mut journey, _) = room(&[EXERCISE]);
    journey.press("5n<enter><enter>").press(keys);
    journey
}

/// The same with the example for technical support in it.
pub fn with_example(keys: &str) -> Journey {
    let mut journey = planning("e<down><down><down><down><enter>q");
    journey.press(keys);
    journey
}

fn file(journey: &Journey, id: &str) -> std::path::PathBuf {
    journey.folder.path().join("store/plans").join(format!("{id}.toml"))
}

fn keep_text(journey: &Journey, id: &str, text: &str) {
    fs::create_dir_all(journey.folder.path().join("store/plans")).unwrap();
    fs::write(file(journey, id), text).unwrap();
}

fn kept(journey: &Journey, id: &str) -> Plan {
    read(id, &fs::read_to_string(file(journey, id)).unwrap()).unwrap()
}

#[test]
fn a_plan_is_made_with_the_keyboard_alone() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let (mut journey, _) = room(&[EXERCISE]);
        journey.resize(columns, rows).press("5").sees("No plan yet.").press("n").sees("Which one?").press("<enter>");
        journey
            .sees("What shall the plan be called?")
            .press(" for help<enter>")
            .sees("Nothing is planned yet.")
            .sees("saved");
        let plan = kept(&journey, FIRST);
        assert_eq!((plan.title.as_str(), plan.school.as_str()), ("Primary 2026-2027 for help", "Linden School"));
        journey.press("i<down><down><enter>").sees("A3  New ways of teaching");
        journey.press("<enter>Everybody tries something new<enter>").sees("Everybody tries something new");
        assert_eq!(kept(&journey, FIRST).items[0].objective, "Everybody tries something new");
        // Leaving a line leaves it as it was; a slip of the finger does not leave it.
        journey.press("<down><enter>thrown away<up><down>").sees("thrown away").press("<esc>").misses("thrown away");
        journey.press("<enter>Teachers say so<enter>").press("<down><right>").sees("shows a mean of at least");
        journey.press("<down><down><enter><backspace><backspace><backspace>4.1<enter>").sees("4.1");
        journey.press("<enter><backspace>9<enter>").press("<enter><backspace><backspace><backspace>9<enter>");
        journey.sees("A mean lies between 1.0 and 5.0").press("<esc>");
        journey.press("aOne lesson each term<enter>").sees("who sees to it").press("<enter>Ms Maes<enter>");
        journey.press("<down><enter>1.10.<enter>").sees("1 October 2026").press("<down><enter>2027-05-31<enter>");
        journey.sees("31 May 2027").press("<enter><esc><down><down><down><right>").sees("doing").press("q");
        journey
            .sees("One lesson")
            .sees("1 Oct – 31 May")
            .press(" ")
            .sees("done")
            .press("<tab>")
            .sees("Oct".get(..2).unwrap());
        journey
            .press("<tab>")
            .sees("No report of this level has come")
            .press("q")
            .sees("Action plans")
            .sees("nothing open");
        let plan = kept(&journey, FIRST);
        let activity = &plan.items[0].activities[0];
        assert_eq!((activity.who.as_str(), activity.mark), ("Ms Maes", Mark::Done));
        match &plan.items[0].target.as_ref().unwrap().wanted {
            Wanted::Mean { line, at_least } => assert_eq!((line.as_deref(), at_least.tenths()), (Some("leaders"), 49)),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_plan_is_made_with_the_mouse_alone() {
    for (columns, rows) in [(80, 24), (132, 43)] {
        let (mut journey, _) = room(&[EXERCISE]);
        journey.resize(columns, rows).click("5 Plan").click("n new plan").click("Primary").click("Enter keep it");
        journey
            .click("e examples")
            .click("C5")
            .sees("Whoever has trouble")
            .click("The next report")
            .sees("share of 4 and 5");
        journey.click("←→ choose").sees("shows a mean").click("q back to the plan");
        journey.click("Count each").click("Space mark").sees("doing");
        journey.click("Months").sees("Count each").click("Targets").sees("Students: mean of C5 at least 3.5");
        journey
            .click("What we do")
            .click("One place")
            .click("One place")
            .sees("Progress")
            .click("Progress")
            .sees("doing");
        journey.click("q back to the plan").click("w write").click("Days for a calendar").sees("Written:");
        journey.click("x remove").click("Remove it").misses("One place").click("q close").sees("2 open");
        journey.click("Primary 2026-2027").sees("Count each").click("q close").click("x remove").click("Remove it");
        journey.sees("No plan yet.");
        assert!(!file(&journey, FIRST).exists());
        assert!(
            fs::read_to_string(journey.folder.path().join(format!("plan-{FIRST}.ics"))).unwrap().contains("VEVENT")
        );
    }
}

#[test]
fn a_statement_of_a_report_goes_into_a_plan() {
    for keys in
        ["<backtab><backtab>a", "<tab><down><down><enter>a", "<tab><down><down><enter><enter>a", "<tab><tab><tab>a"]
    {
        let mut journey = reading(HIGH, keys);
        journey.sees("Objective").sees("saved");
        let plan = kept(&journey, FIRST);
        assert_eq!(plan.exercise.as_ref().unwrap().0, "2026-1-primary", "{keys}");
        assert!(!plan.items[0].said.is_empty() && !plan.items[0].code.is_empty());
    }
    let mut journey = reading(HIGH, "<tab><tab><tab><tab><tab>a");
    journey.sees("Objective");
    assert_eq!(kept(&journey, FIRST).items[0].area, "cpd");
    // The next one asks which plan; the same statement again opens the item that is there.
    let mut journey = reading(HIGH, "<backtab><backtab>a");
    let first = kept(&journey, FIRST).items[0].code.clone();
    journey.press("qq4a").sees("to which plan?").press("<enter>").sees(&first);
    assert_eq!(kept(&journey, FIRST).items.len(), 1);
    journey.press("qq4<down>a<enter>").sees("Objective");
    assert_eq!(kept(&journey, FIRST).items.len(), 2);
    journey.press("qq4a<down><enter>").sees("Objective");
    assert_eq!(kept(&journey, "2026-primary-2").items.len(), 1);
    // Where nothing is looked at there is nothing to plan.
    reading(HIGH, "").misses("a plan").press("a").misses("Objective");
}

#[test]
fn of_two_who_plan_the_second_sees_what_the_first_kept() {
    let mut journey = with_example("");
    let mut theirs = kept(&journey, FIRST);
    theirs.title = "Theirs".to_owned();
    fs::write(file(&journey, FIRST), write(&theirs)).unwrap();
    journey
        .press("tMine<enter>")
        .sees("Somebody else has changed this plan")
        .sees("and wrote \"Theirs\" here")
        .sees("Mine");
    assert_eq!(kept(&journey, FIRST), theirs);
    journey.press("<esc>").sees("Theirs").misses("Mine").press("t again<enter>").sees("Theirs again");
    // One that was broken by hand meanwhile is never written over.
    fs::write(file(&journey, FIRST), "title = 3").unwrap();
    journey.press("t!<enter>").sees("line 1, column").sees("not saved");
    journey.press("q").sees("Press q once more").press("q").sees("No plan yet.").sees("line 1, column");
    assert_eq!(fs::read_to_string(file(&journey, FIRST)).unwrap(), "title = 3");
}

#[test]
fn what_is_half_typed_stays_when_somebody_else_was_first() {
    let theirs = |journey: &Journey| {
        let mut plan = kept(journey, FIRST);
        plan.title = "Theirs".to_owned();
        let kept = KeptPlan { id: PlanId(FIRST.to_owned()), plan, revision: "theirs".to_owned() };
        WorkplaceReply::PlanChanged(Box::new(kept))
    };
    for keys in ["<down> <up><enter><enter>", "<down> <down>a", "<down> <enter><down><enter>", "<down> t"] {
        let mut journey = with_example("");
        let asked = ask(&mut journey, &format!("{keys} Half a sentence"));
        assert!(matches!(asked.as_slice(), [WorkplaceRequest::KeepPlan { .. }, ..]), "{asked:?}");
        let reply_of_store = theirs(&journey);
        reply(&mut journey, reply_of_store);
        journey.sees("Somebody else has changed this plan").sees("Half a sentence");
    }
    // Where something else stands there now, it is not written into that: an item in which something was changed here stays
    // beside it with the sentence, one that was only looked at is gone.
    for (changes, stays) in [("<down> <up>", true), ("t!<enter>", false)] {
        let mut journey = with_example("");
        ask(&mut journey, &format!("{changes}<enter><enter> Half a sentence"));
        let WorkplaceReply::PlanChanged(mut other) = theirs(&journey) else { panic!("no plan") };
        other.plan.items[0].code = "C7".to_owned();
        reply(&mut journey, WorkplaceReply::PlanChanged(other));
        journey.sees("Somebody else has changed this plan");
        if stays {
            journey.sees("Half a sentence").sees("C5  Technical support");
        } else {
            journey.misses("Half a sentence");
        }
    }
}

#[test]
fn a_plan_that_is_on_its_way_is_not_left() {
    let mut journey = with_example("");
    let asked = ask(&mut journey, "tSlow<enter>q");
    assert!(matches!(asked.as_slice(), [WorkplaceRequest::KeepPlan { .. }]), "{asked:?}");
    journey.sees("saving…");
    reply(&mut journey, WorkplaceReply::PlanNotKept("The disk is full.".to_owned().into()));
    journey.sees("The disk is full.").sees("not saved").sees("2027Slow");
    // The next change tries again, with all of it.
    journey.press("t ly<enter>").sees("saved").press("q").sees("Slow ly");
    assert_eq!(kept(&journey, FIRST).title, "Primary 2026-2027Slow ly");
    // What belongs to another plan changes nothing here.
    journey.press("<enter>");
    reply(&mut journey, WorkplaceReply::PlanKept(PlanId("other".to_owned()), "x".to_owned()));
    journey.sees("saved").press(" <down> ").sees("doing").press("q");
    assert_eq!(kept(&journey, FIRST).items[0].activities[0].mark, Mark::Doing);
}

/// A round's sheets with every answer as it is drawn by a seed, handed in and unsealed by the program.
fn unsealed(journey: &mut Journey, id: &str, seed: u64) {
    let frozen = frozen(journey, id);
    let store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    let mut opened = Opened::open(&store, &frozen.id).unwrap();
    for sheet in sheets(&frozen, [5, 8, 12], seed) {
        hand_in(&mut opened, &draft_of(&frozen, sheet)).unwrap();
    }
    let passphrases = vec![reflectory::domain::secret::Secret::new(PASSPHRASE.to_owned())];
    let request = WorkplaceRequest::Unseal { id: frozen.id.clone(), passphrases };
    let request = reflectory::app::effect::StoreRequest::Workplace(Box::new(request));
    let answered = journey.desk.answer(request);
    assert!(format!("{answered:?}").contains("Results"), "{answered:?}");
}

#[test]
fn the_next_report_says_what_became_of_each_target() {
    let (mut journey, _) = room(&[EXERCISE, &last_year()]);
    journey.desk = reflectory::runtime::desk::Desk::own(journey.folder.path().join("store"))
        .with_clock(reflectory::runtime::clock::Clock::starting_at(at(CLOSED).wall));
    unsealed(&mut journey, "2025-1-primary", 1);
    unsealed(&mut journey, "2026-1-primary", 2);
    let mut plan = kept(&with_example(""), FIRST);
    plan.year = 2025;
    for activity in &mut plan.items[0].activities {
        (activity.from, activity.to) = (None, None);
    }
    plan.exercise = Some(reflectory::domain::exercise::ExerciseId("2025-1-primary".to_owned()));
    keep_text(&journey, "2025-primary", &write(&plan));
    let mut journey = Journey::coordinate(journey.folder);
    journey.now = at(CLOSED);
    journey.press("5").press(PASSPHRASE).press("<enter>").sees("3 open").press("<enter><tab><tab>");
    journey.sees("Checked against session 1 of 2026-2027.").sees("Students: mean of C5 at least 3.5");
    let screen = journey.screen();
    assert!(screen.contains(" then, ") && screen.contains(" now"), "{screen}");
    // Another target is checked anew.
    journey.press("<enter><down><down><down><down><enter><backspace><backspace><backspace>1.0<enter>").sees("met:");
    // Whoever sets the next exercise up is reminded.
    journey.press("qq3").sees("has 3 open activities");
}
