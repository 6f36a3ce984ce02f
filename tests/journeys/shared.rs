//! Shared machines: drafts that come back, codes, small groups, the kiosk.

use std::path::Path;

use jiff::SignedDuration;
use reflectory::app::Machine;
use reflectory::app::choose::screen_for;
use reflectory::app::effect::{Effect, Exit, StoreRequest};
use reflectory::app::input::Way;
use reflectory::app::kiosk::Kiosk;
use reflectory::app::msg::{Msg, StoreReply};
use reflectory::domain::answer::SheetId;
use reflectory::domain::instrument::GroupIx;
use reflectory::domain::secret::Secret;
use reflectory::locale::language::ALL;
use reflectory::runtime::clock::Clock;
use reflectory::runtime::codes::set_pin;
use reflectory::runtime::desk::Desk;
use reflectory::seal::code;
use reflectory::store::Store;
use reflectory::store::exercise_file::{ExerciseFile, Submission};
use reflectory::store::life::Recalled;

use crate::support::app::{EXERCISE, Journey, activate_in, at, machine, open_sheets, store_with};

const STUDENTS: GroupIx = GroupIx(2);

/// A student at the first statement, and the three words shown before it.
fn student() -> (Journey, String) {
    let mut journey = Journey::answer();
    journey.press("<enter>3");
    let code = shown_words(&mut journey, "Your code to come back:");
    journey.press("<enter>").sees("1 of 24");
    (journey, code)
}

/// The three words that stand wide below a line.
fn shown_words(journey: &mut Journey, below: &str) -> String {
    let screen = journey.sees(below).screen();
    let line = screen.lines().skip_while(|line| !line.contains(below)).nth(2).unwrap();
    let words = line.trim().split("   ").map(|word| word.replace(' ', "").to_lowercase());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The same machine after the program was killed: the store is as it was, memory is gone.
fn after_a_kill(journey: Journey, later: SignedDuration, boot: &str) -> Journey {
    let now = journey.now.wall + later;
    let mut next = Journey::begin(journey.folder, |all| screen_for(all).unwrap());
    next.now.wall = now;
    next.now.steady = journey.now.steady + later;
    next.desk = Desk::own(next.folder.path().join("store")).with_clock(Clock::starting_at(now));
    next.desk.load().unwrap();
    next.app.machine = Machine { boot: boot.to_owned(), ..machine() };
    next
}

fn exercise_file(folder: &Path) -> ExerciseFile {
    let store = Store::open_existing(&folder.join("store")).unwrap();
    store.exercise(&store.exercises().unwrap()[0].id).unwrap()
}

#[test]
fn whoever_answers_while_the_activation_is_taken_back_reads_a_sentence_of_their_own() {
    let mut journey = Journey::answer();
    journey.press("<enter>3<enter>");
    let mut store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    let id = store.exercises().unwrap().remove(0).id;
    assert_eq!(store.recall(&id, "level = \"primary\"").unwrap(), Recalled::Done);
    journey.press("4").sees("The school has taken this questionnaire back for the moment.");
    journey.press("rs<enter>").sees("Your answers are still here").sees("taken this questionnaire back");
}

#[test]
fn a_killed_walk_comes_back_with_its_code_and_counts_once() {
    let (mut journey, code) = student();
    journey.press("4<enter>2<enter>g<end><enter>more tablets");
    let mut back = after_a_kill(journey, SignedDuration::from_mins(10), "");
    back.press("c").sees("Please type your three words.").press(&code.to_uppercase()).press("<enter>");
    back.sees("more tablets").sees("1 h 50 min left").press("<f3>").sees("You answered 3 of 24.");
    back.press("s<enter>").sees("Thank you.");
    let (_, sheets) = open_sheets(&back.folder.path().join("store"));
    assert_eq!(sheets.len(), 1);
    assert_eq!(sheets[0].answers.len(), 3);
    // The draft went with the sheet.
    back.press(" c").press(&code).press("<enter>").sees("Nothing is kept under these words");
}

#[test]
fn the_code_is_masked_and_shown_for_five_seconds() {
    let (mut journey, code) = student();
    journey.misses(&code).press("k").sees(&code);
    journey.wait(SignedDuration::from_secs(4)).sees(&code);
    journey.wait(SignedDuration::from_secs(1)).misses(&code);
}

#[test]
fn the_two_hours_run_on_while_the_machine_is_off() {
    let (mut journey, code) = student();
    journey.press("4");
    // Another start of the machine: only the system clock can tell.
    let mut back = after_a_kill(journey, SignedDuration::from_mins(121), "");
    back.press("c")
        .press(&code)
        .press("<enter>")
        .send(Msg::Tick)
        .sees("The two hours are over.")
        .press("s")
        .sees("Thank you.");
    assert_eq!(back.counts(), [0, 0, 1]);
}

#[test]
fn a_draft_that_ran_out_says_so() {
    let (mut journey, code) = student();
    journey.press("4");
    let mut back = after_a_kill(journey, SignedDuration::from_mins(126), "");
    back.press("c").press(&code).press("<enter>").sees("The two hours of these answers are over");
    // A clock that was wrong once costs nothing: the draft goes when its hour is over.
    let mut right = after_a_kill(back, SignedDuration::from_mins(-60), "");
    right.press("c").press(&code).press("<enter>").sees("● 4 agree");
}

#[test]
fn a_clock_set_back_gives_no_time_and_a_restart_takes_none_that_was_not_used() {
    let (mut journey, code) = student();
    journey.wait(SignedDuration::from_mins(30)).press("4");
    let mut back = after_a_kill(journey, SignedDuration::from_hours(-1), "");
    back.press("c").press(&code).press("<enter>").sees("1 h 30 min left");
}

#[test]
fn discarding_leaves_nothing_to_come_back_to() {
    let (mut journey, code) = student();
    journey.press("4qd").sees("discarded").press(" c").press(&code).press("<enter>").sees("Nothing is kept");
}

#[test]
fn a_slip_opens_its_group_once_and_a_used_one_is_refused_as_a_wrong_one() {
    let folder = store_with(EXERCISE);
    let mut file = exercise_file(folder.path());
    let slip = code::draw().unwrap();
    let salt = file.slip_salt();
    assert!(file.add_slips(&[(code::slip_hash(&slip, &salt).unwrap(), STUDENTS)]).unwrap());
    let mut journey = Journey::begin(folder, |all| screen_for(all).unwrap());
    journey.press("<enter>").misses("3   Student").press("s").sees("Please type the code on your slip.");
    let typed = slip.shown().to_lowercase();
    let wrong = typed.replacen(&typed[..1], if typed.starts_with('7') { "8" } else { "7" }, 1);
    journey.press(&wrong).press("<enter>").sees("There is a typing slip in this code.");
    for _ in 0..11 {
        journey.press("<backspace>");
    }
    journey.press(&typed).press("<enter>").sees("You answer as: Student").press("<enter>4rs<enter>").sees("Thank you.");
    assert_eq!(exercise_file(journey.folder.path()).slip_counts(3).unwrap()[2], (1, 1));
    journey.press(" <enter>s").press(&typed).press("<enter>").sees("This code does not open anything here now.");
    // An unknown code gets the very same sentence.
    let unknown = code::draw().unwrap().shown().to_string();
    journey.press("<up><enter>s").press(&unknown).press("<enter>").sees("This code does not open anything here now.");
}

#[test]
fn a_group_code_opens_its_group_for_everybody() {
    let folder = store_with(EXERCISE);
    let drawn = code::draw().unwrap().shown().to_string();
    exercise_file(folder.path()).set_group_code(GroupIx(1), &drawn).unwrap();
    let mut journey = Journey::begin(folder, |all| screen_for(all).unwrap());
    for _ in 0..2 {
        journey
            .press("<enter>s")
            .press(&drawn)
            .press("<enter>")
            .sees("You answer as: Teacher")
            .press("<enter>4rs<enter>");
        journey.sees("Thank you.").press(" ").sees("Welcome.");
    }
    assert_eq!(journey.counts(), [0, 2, 0]);
}

#[test]
fn a_small_group_is_told_and_asked_and_the_answer_is_in_the_sheet() {
    let mut journey = Journey::answer();
    journey.press("<enter>1").sees("Your group is small.").sees("only from 5 sheets").press("<enter>4rs");
    journey.sees("□ Our group's results may be shown on their own.").press(" ").sees("■ Our group's results");
    journey.press("<enter>").sees("Thank you.");
    let (_, sheets) = open_sheets(&journey.folder.path().join("store"));
    assert!(sheets[0].own_line);
    let (mut large, _) = student();
    large.press("4rs").misses("may be shown on their own").press(" <enter>").sees("Thank you.");
    let (_, sheets) = open_sheets(&large.folder.path().join("store"));
    assert!(!sheets[0].own_line);
}

#[test]
fn a_receipt_says_that_the_sheet_is_there() {
    let (mut journey, _) = student();
    journey.press("4rs<enter>").sees("Thank you.");
    let receipt = shown_words(&mut journey, "Your receipt:");
    let file = exercise_file(journey.folder.path());
    assert!(file.has_receipt(&receipt).unwrap());
    assert!(!file.has_receipt("apple apple apple").unwrap());
}

/// A kiosk whose PIN is 2468.
pub(super) fn kiosk() -> Journey {
    let mut journey = Journey::answer();
    let mut store = Store::open_existing(&journey.folder.path().join("store")).unwrap();
    set_pin(&mut store, &Secret::new("2468".to_owned())).unwrap();
    journey.app.kiosk = Some(Kiosk::new(SignedDuration::from_mins(3), journey.now));
    journey
}

#[test]
fn a_kiosk_is_left_with_its_pin_only() {
    let mut journey = kiosk();
    for keys in ["<esc>", "<c-c>", "<c-z>", "<c-\\>", "<c-d>", "<backspace>", "<f10>"] {
        journey.press(keys).sees("Welcome.");
    }
    journey.press("q").sees("PIN").press("1111<enter>").sees("This is not the PIN.").misses("1111");
    journey.press("<up>").sees("Welcome.").press("q2468").misses("2468").press("<enter>");
    assert_eq!(journey.exit, Some(Exit::Done));
}

#[test]
fn a_kiosk_goes_back_to_a_blank_welcome_after_each_person() {
    let mut journey = kiosk();
    journey.press("<enter>3<enter>4rs<enter>").sees("Thank you.").press(" ").sees("Welcome.").misses("Student ·");
    assert_eq!(journey.cleared, 1);
    journey.press("<enter>3<enter>4rs<enter>").sees("Thank you.").wait(SignedDuration::from_mins(1)).sees("Welcome.");
    assert_eq!((journey.cleared, journey.counts()), (2, vec![0, 0, 2]));
}

#[test]
fn an_idle_kiosk_asks_then_locks_and_the_draft_comes_back() {
    let mut journey = kiosk();
    journey.press("<enter>3");
    let code = shown_words(&mut journey, "Your code to come back:");
    journey.press("<enter>4<enter>").wait(SignedDuration::from_secs(179)).misses("Are you still there?");
    journey.wait(SignedDuration::from_secs(1)).sees("Are you still there?").misses("statement");
    // Any key is a sign of life and nothing else.
    journey.press("5").misses("Are you still there?").misses("●");
    journey.wait(SignedDuration::from_secs(180)).sees("Are you still there?").wait(SignedDuration::from_secs(60));
    journey.sees("Welcome.").sees("kept on this machine, LAB-07");
    // Somebody else answers in between.
    journey.press("<enter>3<enter>1rs<enter>").sees("Thank you.").press(" ");
    journey.press("c").press(&code).press("<enter>").sees("1 of 24").sees("● 4 agree");
    journey.press("rs<enter>").sees("Thank you.");
    assert_eq!(journey.counts(), [0, 0, 2]);
}

#[test]
fn who_asks_for_more_time_gets_it() {
    let mut journey = kiosk();
    journey.press("<enter>3<enter>4").wait(SignedDuration::from_mins(3)).sees("Are you still there?").press("m");
    journey.wait(SignedDuration::from_mins(11)).misses("Are you still there?");
    journey.wait(SignedDuration::from_mins(1)).sees("Are you still there?");
}

#[test]
fn a_patient_machine_is_patient_on_every_screen() {
    let mut journey = Journey::answer();
    let kiosk = Kiosk::new(SignedDuration::from_mins(9), journey.now);
    journey.app.kiosk = Some(kiosk);
    journey.press("c").wait(SignedDuration::from_secs(179)).misses("Welcome.");
    journey.wait(SignedDuration::from_secs(1)).sees("Welcome.");
    journey.press("<enter>3<enter>4rs<enter>").wait(SignedDuration::from_secs(74)).sees("Thank you.");
    journey.wait(SignedDuration::from_secs(1)).sees("Welcome.");
    // Who asked for more time has it to the end, and the next person has the usual.
    journey.press("<enter>3<enter>4").wait(SignedDuration::from_mins(9)).sees("Are you still there?").press("m");
    journey.press("rs<enter>").wait(SignedDuration::from_secs(299)).sees("Thank you.");
    journey.wait(SignedDuration::from_secs(1)).sees("Welcome.").press("<enter>3<enter>4rs<enter>").sees("Thank you.");
    journey.wait(SignedDuration::from_secs(75)).sees("Welcome.");
}

#[test]
fn the_next_person_at_a_shared_machine_finds_ordinary_letters() {
    let mut journey = kiosk();
    journey.press("<enter>3<enter>").sees("In our school").press("b").misses("In our school").press("rs<enter> ");
    journey.sees("Welcome.").press("<enter>3<enter>").sees("In our school");
}

#[test]
fn two_people_alternate_on_one_machine_each_with_a_draft() {
    let mut journey = kiosk();
    let mut codes = Vec::new();
    for digit in ["1", "5"] {
        journey.press("<enter>3");
        codes.push(shown_words(&mut journey, "Your code to come back:"));
        journey.press("<enter>").press(digit).wait(SignedDuration::from_mins(4)).sees("Welcome.");
    }
    for (code, chosen) in codes.iter().zip(["● 1 strongly disagree", "● 5 strongly agree"]) {
        journey.press("c").press(code).press("<enter>").sees(chosen).press("rs<enter>").sees("Thank you.").press(" ");
    }
    assert_eq!(journey.counts(), [0, 0, 2]);
}

#[test]
fn the_closing_empties_the_file_of_receipts_and_keeps_every_sheet() {
    let (mut journey, _) = student();
    journey.press("4rs<enter>").sees("Thank you.");
    let receipt = shown_words(&mut journey, "Your receipt:");
    let mut desk =
        Desk::own(journey.folder.path().join("store")).with_clock(Clock::starting_at(at("2026-12-05T00:00:00Z").wall));
    desk.load().unwrap();
    let file = exercise_file(journey.folder.path());
    assert!(file.is_closed().unwrap());
    assert!(!file.has_receipt(&receipt).unwrap());
    assert_eq!(open_sheets(&journey.folder.path().join("store")).1.len(), 1);
}

#[test]
fn what_nobody_can_see_is_not_answered_or_handed_in() {
    let (mut journey, _) = student();
    journey.press("4").resize(59, 19).press("1<enter>2rs<enter>").resize(80, 24).sees("● 4 agree").sees("1 of 24");
    assert_eq!(journey.counts(), [0, 0, 0]);
    // Leaving is possible all the same, and the draft stays; a kiosk is left with its PIN only.
    journey.resize(59, 19).sees("Ctrl-C leaves.").press("<c-c>");
    assert_eq!(journey.exit, Some(Exit::Done));
    let mut shared = kiosk();
    shared.resize(59, 19).misses("Ctrl-C leaves.").press("<c-c>");
    assert_eq!(shared.exit, None);
}

#[test]
fn answers_that_the_disk_did_not_take_are_not_thrown_away_by_a_lock() {
    let mut journey = kiosk();
    journey.press("<enter>3<enter>");
    // The draft cannot be written; the screen holds the only copy.
    let key = reflectory::app::input::Key::Char('4');
    let effects = journey.app.update(Msg::Key(key), journey.now);
    let Some(Effect::Store(StoreRequest::SaveDraft(draft))) = effects.into_iter().next() else {
        panic!("a draft is saved")
    };
    journey.send(Msg::Stored(StoreReply::NotKept(draft.ticket.id, "The disk is full.".to_owned().into())));
    journey.wait(SignedDuration::from_secs(239)).sees("Are you still there?");
    // When it should lock, the disk is tried again; this time it takes the draft.
    journey.wait(SignedDuration::from_secs(1)).misses("Welcome.").sees("● 4 agree");
    journey.wait(SignedDuration::from_mins(4)).sees("Welcome.").sees("kept on this machine");
}

#[test]
fn a_slip_that_was_used_in_the_meantime_can_be_replaced_without_losing_an_answer() {
    let folder = store_with(EXERCISE);
    let mut file = exercise_file(folder.path());
    let salt = file.slip_salt();
    let slips: Vec<_> = (0..2).map(|_| code::draw().unwrap()).collect();
    let hashes: Vec<_> = slips.iter().map(|slip| (code::slip_hash(slip, &salt).unwrap(), STUDENTS)).collect();
    assert!(file.add_slips(&hashes).unwrap());
    let mut journey = Journey::begin(folder, |all| screen_for(all).unwrap());
    journey
        .press("<enter>s")
        .press(&slips[0].shown())
        .press("<enter>")
        .sees("answer as: Student")
        .press("<enter>4<enter>2rs");
    // Somebody else hands in with the same slip first.
    let (id, sealing) = (SheetId([9; 16]), file.sealing().unwrap());
    let other = Submission {
        id,
        group: STUDENTS,
        body: b"x",
        sealing: &sealing,
        receipt: None,
        slip: Some(hashes[0].0),
        envelope: None,
    };
    file.submit(&other).unwrap();
    journey.press("<enter>").sees("your slip was used in the meantime").sees("type another slip");
    journey
        .press("s")
        .press(&slips[1].shown())
        .press("<enter>")
        .sees("Hand in your answers?")
        .press("<enter>")
        .sees("Thank you.");
    assert_eq!(journey.counts(), [0, 0, 2]);
}

#[test]
fn codes_made_while_a_program_is_open_are_asked_for() {
    let mut journey = Journey::answer();
    journey.press("<enter>").sees("3   Student");
    exercise_file(journey.folder.path()).set_group_code(STUDENTS, "AAAAA-AAAAA").unwrap();
    journey.press("3").sees("This group answers with a code now.").sees("Please type the code on your slip.");
}

#[test]
fn on_a_kiosk_with_two_levels_everybody_begins_with_the_choice() {
    let folder = store_with(EXERCISE);
    activate_in(folder.path(), &EXERCISE.replace("\"primary\"", "\"lower-secondary\""));
    let mut journey = Journey::begin(folder, |all| screen_for(all).unwrap());
    journey.app.kiosk = Some(Kiosk::new(SignedDuration::from_mins(3), journey.now));
    journey.sees("Which questionnaire").press("<down><enter>").sees("Welcome.").press("<enter>3<enter>4rs<enter>");
    journey.sees("Thank you.").press(" ").sees("Which questionnaire");
    journey.press("<enter>").sees("Welcome.").wait(SignedDuration::from_mins(2)).sees("Which questionnaire");
}

#[test]
fn a_terminal_of_plain_letters_is_offered_no_language_of_others_and_the_wheel_reaches_every_one() {
    let mut journey = Journey::answer();
    journey.resize(60, 20).press("l").misses("Svenska").misses("Українська");
    for _ in 0..ALL.len() {
        journey.send(Msg::Scroll(Way::Down));
    }
    journey.sees("Svenska").sees("Українська").press("<esc>");
    journey.app.manner.letters = false;
    journey.press("l<end>").sees("Svenska").sees("Türkçe").misses("Українська").misses("Српски");
}
