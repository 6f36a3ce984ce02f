//! What came of last time: from a plan into a set-up, and from there before those who are asked again.

use std::fs;

use reflectory::app::choose::screen_for;
use reflectory::app::input::{Target, Way};
use reflectory::app::msg::Msg;
use reflectory::domain::plan::stamp::Stamp;
use reflectory::domain::plan::{Item, Plan, Told};
use reflectory::format::plan::write;
use reflectory::locale::language::ALL;
use reflectory::locale::say::Say;
use reflectory::locale::texts::of;

use crate::support::app::{EXERCISE, Journey, OPEN, at, store_with};
use crate::support::setting_up::{SETUP, kept, school, unlock};

const ID: &str = "2026-1-primary";
const HELP: (&str, &str) = ("help comes late", "have a help desk, every day at noon");
const TABLETS: (&str, &str) = ("there are too few tablets.", "bought twenty!");

/// From the first line of the check list to the one about last time.
const TO_TOLD: &str = "<down><down><down><down><down>";

/// The screens of this way, for the test of every size and look.
pub fn screens() -> Vec<(&'static str, Journey)> {
    let mut page = answering(&longest(5));
    page.press("t<down>");
    let mut thanks = answering(&longest(5));
    thanks.press("<enter>3<enter>rs<enter>");
    vec![
        (
            "set-up: what came of last time",
            at_checks(&[plan("Help", 2025, &[HELP, TABLETS])], &format!("{TO_TOLD}<enter>")),
        ),
        ("welcome, last time", answering(&longest(5))),
        ("what came of last time", page),
        ("thanks, last time", thanks),
    ]
}

fn told((said, since): (&str, &str)) -> Told {
    Told { said: said.to_owned(), since: since.to_owned() }
}

fn longest(count: usize) -> Vec<(&'static str, &'static str)> {
    const LONG: &str = "it was not always clear whom to ask when a computer in a classroom did not work, above all in the \
                        afternoon, it was said";
    vec![(LONG, LONG); count]
}

fn plan(title: &str, year: i16, pairs: &[(&str, &str)]) -> Plan {
    let item = |pair: &(&str, &str)| Item {
        area: "C".to_owned(),
        code: "C5".to_owned(),
        title: "Technical support".to_owned(),
        told: Some(told(*pair)),
        ..Item::default()
    };
    Plan {
        title: title.to_owned(),
        school: "Linden School".to_owned(),
        instrument: "selfie".to_owned(),
        level: "primary".to_owned(),
        year,
        exercise: None,
        items: pairs.iter().map(item).collect(),
        stamp: Stamp::default(),
    }
}

/// The last step of a set-up that lacks nothing, in a school with these plans; then some keys.
fn at_checks(plans: &[Plan], keys: &str) -> Journey {
    let ready = SETUP.replace("session = 1", "session = 1\nfirst_day = 2026-11-30\nlast_day = 2026-12-11");
    let folder = school(&[(ID, &ready)]);
    let files = folder.path().join("store/plans");
    fs::create_dir_all(&files).unwrap();
    for (at, plan) in plans.iter().enumerate() {
        fs::write(files.join(format!("plan-{at}.toml")), write(plan)).unwrap();
    }
    let mut journey = Journey::coordinate(folder);
    unlock(&mut journey);
    journey.press("<enter><tab><tab><tab>").press(keys);
    journey
}

/// The welcome of an exercise that tells this.
fn answering(pairs: &[(&str, &str)]) -> Journey {
    let tables = pairs.iter().map(|(said, since)| format!("[[told]]\nsaid = \"{said}\"\nsince = \"{since}\"\n"));
    let text = EXERCISE.to_owned() + &tables.collect::<String>();
    Journey::begin(store_with(&text), |all| screen_for(all).unwrap())
}

#[test]
fn it_is_told_with_the_keyboard_alone_and_frozen() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = at_checks(&[plan("Help for all", 2025, &[HELP, TABLETS])], TO_TOLD);
        journey.resize(columns, rows).sees("! Tell participants what came of last time: 2 things from your plan.");
        journey.press("<enter>").sees("□ Tell participants").sees("From the plan \"Help for all\".");
        journey.sees("Last time you said help comes late.").sees("Since then we have a help desk, every day at noon.");
        // All of it is there, so nothing scrolls and no key is named that would.
        journey.sees("too few tablets.").misses("tablets..").misses("scroll").press("<down>").sees("help comes late");
        journey.press(" ").sees("■ Tell participants").press("<enter>").sees("□ Tell participants");
        assert!(!kept(&journey, ID).contains("[[told]]"));
        journey.press(" q").sees("✓ Participants are told what came of last time: 2 things");
        assert!(kept(&journey, ID).contains("[[told]]\nsaid = \"help comes late\""), "{}", kept(&journey, ID));
        journey.press("ay").sees("It is activated.");
        let frozen = crate::support::results::frozen(&journey, ID);
        assert_eq!(frozen.exercise.told, [told(HELP), told(TABLETS)]);
    }
}

#[test]
fn it_is_told_with_the_mouse_alone() {
    for (columns, rows) in [(60, 20), (80, 24)] {
        let mut journey = at_checks(&[plan("Help for all", 2025, &[HELP, TABLETS])], "");
        journey.resize(columns, rows);
        for _ in 0..5 {
            journey.send(Msg::Scroll(Way::Down));
        }
        journey.click("Tell participants what").sees("From the plan");
        journey.send(Msg::Scroll(Way::Down)).sees("help comes late").send(Msg::Scroll(Way::Up));
        journey.click("Tell participants").sees("■ Tell participants").click("back to the list");
        journey
            .sees("✓ Participants are told")
            .click("Participants are told")
            .click("■ Tell")
            .click("back to the list");
        journey.sees("! Tell participants what came of last time");
        assert!(!kept(&journey, ID).contains("[[told]]"));
    }
}

#[test]
fn the_newest_plan_of_the_level_that_says_something_is_offered_and_none_of_a_later_year() {
    let other_level = Plan { level: "lower-secondary".to_owned(), ..plan("Elsewhere", 2026, &[TABLETS]) };
    let later = plan("Later", 2027, &[TABLETS]);
    let half = plan("Half", 2026, &[("only said", "")]);
    at_checks(&[other_level.clone(), later.clone(), half.clone()], "").misses("what came of last time");
    at_checks(&[], "").misses("what came of last time");
    let both = [plan("Old", 2024, &[TABLETS]), plan("New", 2025, &[HELP]), other_level, later, half];
    let mut journey = at_checks(&both, "");
    journey.resize(132, 43).sees("1 thing from your plan").click("Tell participants what");
    journey.sees("From the plan \"New\"").sees("help comes late").misses("tablets");
    // Of many things the first five.
    let many: Vec<_> = (0..7).map(|n| (format!("thing {n}"), "did it".to_owned())).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(said, since)| (said.as_str(), since.as_str())).collect();
    let mut journey = at_checks(&[plan("Many", 2025, &many)], "");
    journey.resize(132, 43).sees("5 things from your plan").click("Tell participants what");
    journey.sees("thing 0.").sees("thing 4.").misses("thing 5.");
}

/// What is told stays as it was looked at; that the plan says it in other words now is said.
#[test]
fn other_words_of_the_plan_are_taken_when_they_were_looked_at() {
    let mut journey = at_checks(&[plan("Help", 2025, &[HELP])], "");
    journey
        .resize(132, 43)
        .click("Tell participants what")
        .press(" q")
        .sees("are told what came of last time: 1 thing");
    let file = journey.folder.path().join("store/plans/plan-0.toml");
    fs::write(file, write(&plan("Help", 2025, &[TABLETS]))).unwrap();
    journey = Journey::coordinate(journey.folder);
    unlock(&mut journey);
    journey.resize(132, 43).press("<enter><tab><tab><tab>").sees("Your plan says it in other words now");
    assert!(kept(&journey, ID).contains("help comes late"));
    journey.click("Participants are told").sees("Other words are told now. Space takes these.").press(" q");
    journey.misses("in other words");
    assert!(kept(&journey, ID).contains("too few tablets") && !kept(&journey, ID).contains("help comes late"));
}

#[test]
fn those_who_are_asked_again_can_read_what_came_of_it() {
    for (columns, rows) in [(60, 20), (80, 24)] {
        let mut journey = answering(&[HELP, TABLETS]);
        journey.now = at(OPEN);
        journey.resize(columns, rows).sees("Welcome.").sees("only then hand it in.");
        journey.sees("t  What came of what was said last time: 2 things");
        journey.press("t").sees("What came of last time").sees("Last time you said help comes late.");
        journey.sees("Since then we bought twenty!").misses("scroll").press("<down>").sees("help comes late");
        journey.press("<enter>").sees("Welcome.").click("What came of what").sees("help comes late");
        journey.send(Msg::Scroll(Way::Down)).sees("help comes late").click("back").sees("Welcome.");
        journey.click("last time").sees("help comes late").press("<backspace>");
        journey.press("<enter>3<enter>rs<enter>").sees("Thank you.").sees("Your receipt:");
        journey.sees("You need not keep them.");
        if rows < 24 {
            journey.sees("What came of last time: 2 things, on the welcome.");
        } else {
            journey.sees("Last time you said help comes late. Since then we have a help desk, every");
        }
        journey.press(" ").sees("Welcome.");
    }
}

#[test]
fn where_nothing_is_told_nothing_is_shown() {
    let mut journey = answering(&[]);
    journey.misses("last time").press("t").sees("Welcome.").send(Msg::Click(Target::Row(0))).sees("Welcome.");
    journey.press("<enter>3<enter>rs<enter>").sees("Thank you.").misses("last time");
    // Whoever hands nothing in is told nothing more.
    let mut left = answering(&[HELP]);
    left.press("<enter>3<enter><esc>d").sees("Nothing of them was kept").misses("ast time");
    // Before the first day it waits with everything else.
    let mut early = answering(&[HELP]);
    early.now = at("2026-11-20T09:00:00Z");
    early.send(Msg::Tick).sees("Not open yet").misses("last time").press("t").sees("Not open yet");
}

/// The longest there can be: nothing of what matters gives way to it.
#[test]
fn the_longest_words_crowd_nothing_out() {
    for (columns, rows) in [(60, 20), (80, 24)] {
        let mut journey = answering(&longest(5));
        journey.resize(columns, rows).sees("only then hand it in.").sees("last time: 5 things").press("t");
        journey.sees("Last time you said it was not").sees("more ↓").press("<down><down><down><down><down>");
        journey.sees("more ↑").misses("more ↓").sees("afternoon, it was said.").press("<enter>");
        journey
            .press("<enter>3<enter>rs<enter>")
            .sees("Your receipt:")
            .sees("You need not keep them.")
            .sees("5 things");
    }
}

/// What is longer than the page scrolls until its end is there, with the wheel as with the keys, before it is told and
/// after.
#[test]
fn what_does_not_fit_scrolls_to_its_end() {
    for (columns, rows) in [(60, 20), (80, 24)] {
        let long: Vec<(String, String)> =
            (0..5).map(|n| (format!("{n} {}", &longest(1)[0].0[..118]), longest(1)[0].1.to_owned())).collect();
        let long: Vec<(&str, &str)> = long.iter().map(|(said, since)| (said.as_str(), since.as_str())).collect();
        let offered = at_checks(&[plan("Long", 2025, &long)], &format!("{TO_TOLD}<enter>"));
        let mut page = answering(&long);
        page.press("t");
        for mut journey in [offered, page] {
            journey.resize(columns, rows).sees("scroll").sees("said 0 it").sees("more ↓").misses("more ↑");
            journey.press("<down>").misses("said 0 it").sees("more ↑").press("<up>").sees("said 0 it");
            journey.press("<down><down><down><down><down><down>").sees("said 4 it").misses("more ↓").sees("scroll");
            journey.send(Msg::Scroll(Way::Up)).sees("more ↓").send(Msg::Scroll(Way::Down)).misses("more ↓");
            // On a page that grew nothing is left out.
            journey.resize(132, 43).sees("said 0 it").sees("said 4 it").misses("more ↑").misses("scroll");
        }
    }
}

/// Whoever sets it up sees the end of a walk as those who answer do.
#[test]
fn a_preview_shows_what_came_of_last_time_at_its_end() {
    let mut journey = at_checks(&[plan("Help", 2025, &[HELP])], &format!("{TO_TOLD}<enter> q"));
    journey.press("<backtab><backtab>v<enter>").sees("Preview").press("3<enter>rs<enter>").sees("This was a preview.");
    journey.sees("Last time you said help comes late. Since then we have a help desk");
    let mut silent = at_checks(&[], "<backtab><backtab>v<enter>3<enter>rs<enter>");
    silent.sees("This was a preview.").misses("Last time you said");
}

#[test]
fn where_statements_run_from_right_to_left_the_welcome_says_so_and_names_the_way_out() {
    let hebrew =
        EXERCISE.replace("In our school, breaks are for playing, not for screens.", "בהפסקות משחקים בלי מסכים.");
    assert_ne!(hebrew, EXERCISE);
    let hebrew = hebrew + "[[told]]\nsaid = \"help comes late\"\nsince = \"have a help desk\"\n";
    for (columns, rows) in [(60, 20), (80, 24)] {
        let mut journey = Journey::begin(store_with(&hebrew), |all| screen_for(all).unwrap());
        journey.resize(columns, rows);
        for language in ALL {
            journey.app.language = language;
            let screen = journey.screen().split_whitespace().collect::<Vec<_>>().join(" ");
            // Nothing that stood there before is covered.
            let told = of(language).say(&Say::new("welcome-last-time-count").with("count", 1));
            for words in [of(language).word("welcome-at-the-end"), told, of(language).word("welcome-right-to-left")] {
                let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(screen.contains(&words), "{} {columns}: {words}\n{}", language.code, journey.screen());
            }
        }
    }
    Journey::begin(store_with(EXERCISE), |all| screen_for(all).unwrap()).sees("Welcome.").misses("--plain");
}
