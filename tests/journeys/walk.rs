//! A participant's way.

use jiff::SignedDuration;
use reflectory::app::effect::Exit;
use reflectory::app::msg::{Msg, StoreReply};

use crate::support::app::{EXERCISE, Journey, at, store_with};

/// A student at the first statement.
fn student() -> Journey {
    let mut journey = Journey::answer();
    journey
        .press("<enter>")
        .sees("Who are you?")
        .press("3")
        .sees("Your code to come back")
        .press("<enter>")
        .sees("1 of 24");
    journey
}

#[test]
fn a_student_answers_looks_it_over_and_hands_in() {
    let mut journey = Journey::answer();
    journey.sees("Welcome.").sees("anonymous").sees("voluntary").sees("two hours").sees("Primary");
    journey
        .press("<enter><down><down><enter>")
        .sees("Your code to come back")
        .press("<enter>")
        .sees("Student · Primary")
        .sees("2 h 00 min left")
        .sees("1 of 24");
    for _ in 0..15 {
        journey.press("4<enter>");
    }
    // The last ones: five situations, one device, who helps, two in one's own words.
    journey.press("2<enter>2<enter>2<enter>2<enter>2").press("<enter>1<enter>13<enter>");
    journey.press("more tablets<enter>").press("<enter>").sees("You answered 23 of 24.");
    assert_eq!(journey.counts(), [0, 0, 0], "nothing is handed in before the confirmation");
    journey.press("s").sees("Hand in your answers?").sees("23 of 24").press("<enter>").sees("Thank you.");
    assert_eq!(journey.counts(), [0, 0, 1]);
    // Pressing Enter once too often does not hide the receipt.
    journey.press("<enter>").sees("Your receipt:").press(" ").sees("Welcome.");
}

#[test]
fn the_first_screen_of_a_walk() {
    let mut journey = student();
    let screen = journey.screen();
    let expected = [
        " Reflectory    Student · Primary                                2 h 00 min left",
        "",
        "   ━━─────────────────────────────────────────────────────────────    1 of 24",
        "   Devices and internet  part 1 of 8 · statement 1 of 4",
        "",
        "   In our school, I can go on the internet when I need it to learn.",
        "",
        "",
        "",
        "",
        "   ▸   1 strongly disagree    in my experience, not true at all",
        "       2 disagree",
        "       3 slightly agree",
        "       4 agree",
        "       5 strongly agree       in my experience, very true",
        "       0 does not apply to me",
        "",
        "   ?  what would a 5 look like",
        "",
        "",
        "",
        "",
        " 1–5 0 Space choose   ↑↓ move   Enter next   ⌫ back   x clear   ? help   g areas",
        " r review   b large text   k my code   l language   q leave",
    ];
    assert_eq!(screen.lines().collect::<Vec<_>>(), expected, "\n{screen}");
}

#[test]
fn moving_never_selects_and_selecting_never_moves() {
    let mut journey = student();
    journey.press("<down><down>").sees("▸   3 slightly agree").misses("●");
    journey.press("<enter><backspace>").sees("1 of 24").misses("●");
    journey.press("5").sees("▸ ● 5 strongly agree").sees("1 of 24");
    journey.press("<up>").sees("▸   4 agree").sees("● 5 strongly agree");
    journey.press(" ").sees("▸ ● 4 agree").press("0").sees("▸ ● 0 does not apply").press("x").misses("●");
}

#[test]
fn skipping_is_allowed_and_the_review_leads_back() {
    let mut journey = student();
    journey.press("4<enter><enter>0<enter>r").sees("You answered 2 of 24.").sees("2 of 4, 2 left");
    journey.sees("not asked of: Students");
    journey.press("<enter>").sees("2 of 24").sees("statement 2 of 4");
    journey
        .press("rs")
        .sees("You answered 2 of 24. 22 are left out; that is fine.")
        .press("<backspace>")
        .sees("You answered 2");
}

#[test]
fn the_list_of_areas_jumps() {
    let mut journey = student();
    journey.press("g").sees("Where do you want to go?").press("<down><enter>").sees("In the classroom").sees("5 of 24");
    journey.press("g<end><enter>").sees("In your own words").sees("23 of 24");
}

#[test]
fn the_help_opens_under_the_scale_and_pushes_nothing() {
    let mut journey = student();
    let before = journey.screen();
    journey.press("?").sees("┊ ");
    let after = journey.screen();
    let top = |screen: &str| screen.lines().take(16).collect::<Vec<_>>().join("\n");
    assert_eq!(top(&before), top(&after));
    journey.press("?").misses("┊ ");
}

#[test]
fn letters_are_text_where_one_writes() {
    let mut journey = student();
    journey.press("g<end><enter>").press("gr?q 0<enter><up>").sees("gr?q 0").sees("6 of 500 characters");
    journey.send(Msg::Paste("\u{1b}[31mred\u{7}\nline".to_owned())).sees("gr?q 0[31mred line");
    journey.send(Msg::Paste("x".repeat(100_000))).sees("500 of 500 characters");
}

#[test]
fn the_mouse_does_all_of_it() {
    let mut journey = Journey::answer();
    journey
        .click("begin")
        .click("Student")
        .click("first statement")
        .sees("1 of 24")
        .click("slightly agree")
        .sees("● 3 slightly agree");
    journey.click("next").sees("2 of 24").click("back").sees("1 of 24").click("help").sees("┊ ");
    journey.click("areas").click("What students can do").sees("9 of 24");
    journey.click("review").click("hand in").click("hand in").sees("Thank you.");
    assert_eq!(journey.counts(), [0, 0, 1]);
    journey.click("done").sees("Welcome.").click("leave");
    assert_eq!(journey.exit, Some(Exit::Done));
}

#[test]
fn leaving_asks_first_and_keeps_nothing() {
    let mut journey = student();
    journey.press("4<c-c>").sees("Leave without handing in?").press("<enter>").sees("● 4 agree");
    journey.press("<esc>d").sees("discarded").sees("Nothing of them was kept");
    assert_eq!(journey.counts(), [0, 0, 0]);
}

#[test]
fn the_two_hours_are_announced_and_end_with_the_participants_word() {
    let mut journey = student();
    journey.press("4<enter>2");
    journey.wait(SignedDuration::from_mins(90)).sees("30 minutes left.").sees("30 min left");
    journey.press("<down>").misses("30 minutes left.");
    journey.wait(SignedDuration::from_mins(20)).sees("10 minutes left.");
    journey.wait(SignedDuration::from_mins(5)).sees("5 minutes left.");
    journey.wait(SignedDuration::from_mins(4)).sees("1 minute left.").sees("60 s left");
    journey.wait(SignedDuration::from_secs(59)).sees("1 s left");
    journey.wait(SignedDuration::from_secs(1)).sees("The two hours are over.").sees("You answered 2 of 24.");
    journey.press("5<backspace>g").sees("The two hours are over.");
    journey.press("s").sees("Thank you.");
    assert_eq!(journey.counts(), [0, 0, 1]);
}

#[test]
fn without_a_word_the_answers_are_discarded_after_five_minutes() {
    let mut journey = student();
    journey.press("4").wait(SignedDuration::from_mins(124)).sees("The two hours are over.").sees("1 min");
    journey.wait(SignedDuration::from_mins(2)).sees("nothing of them was kept");
    assert_eq!(journey.counts(), [0, 0, 0]);
}

#[test]
fn the_closing_ends_a_walk() {
    let mut journey = Journey::answer();
    journey.now = at("2026-12-04T22:55:00Z");
    journey.press("<enter>3<enter>").sees("5 min left").press("4").wait(SignedDuration::from_mins(5));
    journey.sees("The questionnaire closed on Friday 4 December 2026, 23:59.");
    assert_eq!(journey.counts(), [0, 0, 0]);
    journey.press("<enter>").sees("Closed since Friday 4 December 2026");
}

#[test]
fn a_jumping_system_clock_changes_nothing_before_the_closing() {
    let mut journey = student();
    journey.wait(SignedDuration::from_mins(10)).sees("1 h 50 min left");
    journey.now.wall -= SignedDuration::from_hours(1);
    journey.send(Msg::Tick).sees("1 h 50 min left");
    journey.now.wall += SignedDuration::from_hours(25);
    journey.send(Msg::Tick).sees("1 h 50 min left");
}

#[test]
fn before_and_after_the_slot() {
    let mut journey = Journey::answer();
    journey.now = at("2026-11-22T22:59:59Z");
    journey.send(Msg::Tick).sees("Not open yet, from Monday 23 November 2026.").press("<enter>").misses("Who are you?");
    journey.now = at("2026-11-22T23:00:00Z");
    journey.send(Msg::Tick).sees("Welcome.");
    journey.now = at("2026-12-04T23:00:00Z");
    journey.send(Msg::Tick).sees("Closed since Friday 4 December 2026, 23:59.").press("<enter>").misses("Who are you?");
}

#[test]
fn a_small_window_asks_kindly_and_keeps_the_answers() {
    let mut journey = student();
    journey.press("4").resize(59, 20).sees("Please make this window larger.").sees("Your answers are kept.");
    journey.resize(60, 20).sees("● 4 agree");
    journey.resize(1, 1).resize(80, 24).sees("● 4 agree");
}

#[test]
fn tall_windows_show_several_statements() {
    let mut journey = student();
    journey.resize(100, 43).sees("I can go on the internet").sees("statement 1 of 4");
    let screen = journey.screen();
    assert_eq!(screen.matches("5 strongly agree").count(), 3, "\n{screen}");
    journey.press("4<enter>2").sees("statement 2 of 4");
    journey.press("<pagedown>").sees("statement 4 of 4").press("<pageup>").sees("statement 3 of 4");
}

#[test]
fn a_store_that_refuses_says_so_and_trying_again_works() {
    let mut journey = student();
    journey.press("4rs");
    let walk_id = match journey.app.update(Msg::Key(reflectory::app::input::Key::Enter), journey.now).pop() {
        Some(reflectory::app::effect::Effect::Store(reflectory::app::effect::StoreRequest::Submit(draft))) => {
            draft.ticket.id
        }
        other => panic!("{other:?}"),
    };
    journey.sees("being stored");
    let sentence = "The disk is full. Your answers are still here.".to_owned();
    journey
        .send(Msg::Stored(StoreReply::NotSubmitted(walk_id, sentence.into())))
        .sees("The disk is full.")
        .sees("Hand in");
    journey.press("<enter>").sees("Thank you.");
    assert_eq!(journey.counts(), [0, 0, 1]);
}

#[test]
fn a_group_that_is_not_invited_is_not_offered() {
    let exercise = EXERCISE.replace("leaders = 5", "leaders = 0");
    let mut journey = Journey::begin(store_with(&exercise), |all| reflectory::app::choose::screen_for(all).unwrap());
    journey.press("<enter>").misses("School leader").sees("1   Teacher");
}
