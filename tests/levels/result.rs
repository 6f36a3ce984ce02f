//! One's own result: right in every figure, for that person alone, and gone afterwards.

use std::path::Path;

use jiff::SignedDuration;
use proptest::prelude::*;
use proptest::test_runner::Config;
use reflectory::app::Screen;
use reflectory::app::choose::screen_for;
use reflectory::app::kiosk::Kiosk;
use reflectory::domain::answer::Answer;
use reflectory::domain::instrument::Computing;
use reflectory::domain::own_result::{Chosen, OwnResult};
use reflectory::locale::{language, texts};

use super::instrument::asked;
use super::{files, levels, step, store_of, teacher};
use crate::support::app::Journey;

/// The result of levels given at P1, P2 and R1, of which 0 is the opt-out; and of something else at the own statement.
fn result(given: [Option<u8>; 3]) -> OwnResult {
    let answer = |level: u8| if level == 0 { Answer::NotApplicable } else { Answer::Rating(level) };
    let answers: Vec<Option<Answer>> =
        given.into_iter().map(|level| level.map(answer)).chain([Some(Answer::Rating(5))]).collect();
    let it = levels();
    OwnResult::new(&Chosen::new(&answers, &it).unwrap(), &asked(), &it)
}

#[test]
fn sums_and_levels_are_those_of_the_statements_that_have_one() {
    let full = result([Some(2), Some(3), Some(6)]);
    assert_eq!((full.all.sum, full.all.most, full.all.counted, full.all.left_out), (11, 18, 3, 0));
    assert_eq!(full.all.level(), Some(4), "11 / 3 = 3.67");
    let areas: Vec<Option<usize>> = full.areas.iter().map(|area| area.sum.level()).collect();
    assert_eq!(areas, [Some(3), Some(6)], "2.5 comes to the third");
    let some = result([Some(2), Some(0), None]);
    assert_eq!((some.all.sum, some.all.most, some.all.counted, some.all.left_out), (2, 6, 1, 2));
    assert_eq!((some.all.level(), some.areas[1].sum.level()), (Some(2), None));
    assert_eq!(some.areas[0].items.iter().map(|item| item.level).collect::<Vec<_>>(), [Some(2), None]);
    assert_eq!(result([None; 3]).all.level(), None);
}

proptest! {
    #![proptest_config(Config { cases: 200, failure_persistence: None, ..Config::default() })]

    #[test]
    fn a_level_is_the_nearest_to_the_mean_half_up(given in proptest::array::uniform3(proptest::option::of(0u8..=6))) {
        let result = result(given);
        let levels: Vec<u32> = given.into_iter().flatten().filter(|level| *level > 0).map(u32::from).collect();
        let (sum, count) = (levels.iter().sum::<u32>(), levels.len() as u32);
        prop_assert_eq!((result.all.sum, result.all.most, result.all.left_out), (sum, 6 * count, 3 - count));
        match result.all.level() {
            None => prop_assert_eq!(count, 0),
            // Twice as far from it as from the mean's other neighbour would be more than one.
            Some(level) => {
                let twice = 2 * level as i64 * i64::from(count) - 2 * i64::from(sum);
                prop_assert!(-i64::from(count) < twice && twice <= i64::from(count), "{} of {}: {}", sum, count, level);
            }
        }
    }
}

#[test]
fn only_levels_have_a_result() {
    let mut it = levels();
    it.computing = Computing::Means;
    assert!(Chosen::new(&[Some(Answer::Rating(3))], &it).is_none());
    let chosen = Chosen::new(&[Some(Answer::Rating(3))], &levels()).unwrap();
    assert_eq!(format!("{chosen:?}"), "Chosen(…)");
    let mut journey = Journey::answer();
    journey.press("<enter>3<enter>4rs<enter>").sees("Thank you.").misses("my result").press("r").sees("Your receipt:");
}

/// Goes down line by line until a text stands on the screen.
fn scroll_to(journey: &mut Journey, text: &str) {
    let shows = |journey: &mut Journey| {
        let screen = journey.screen().split_whitespace().collect::<Vec<_>>().join(" ");
        screen.contains(text)
    };
    for _ in 0..40 {
        if shows(journey) {
            return;
        }
        journey.press("<down>");
    }
    journey.sees(text);
}

#[test]
fn after_handing_in_one_reads_ones_own_result() {
    for (columns, rows) in [(60, 20), (80, 24), (132, 43)] {
        let mut journey = teacher();
        journey.resize(columns, rows);
        journey.press("2<enter>3<enter>6<enter>5<enter>rs<enter>").sees("Thank you.").sees("r my result").press("r");
        journey
            .sees("Your own result")
            .sees("Only you see this.")
            .sees("Sum: 11 of 18")
            .sees("All together: B2 Expert");
        journey.sees("Your work as a teacher").sees("B1 Integrator").sees("C2 Pioneer").misses("Left out");
        if rows < 43 {
            journey.sees("more");
        }
        for part in ["P1 Title of P1", &format!("A2 {}", step("P1", "A2"))] {
            scroll_to(&mut journey, part);
        }
        scroll_to(&mut journey, &format!("Next step: B1 {}", step("P1", "B1")));
        journey.press("<end>").sees("R1 Title of R1").sees(&format!("C2 {}", step("R1", "C2"))).misses("agree");
        journey.press("<up><home>").sees("Your own result").press("q").sees("Your receipt:").press("r<backspace>");
        journey.sees("Your receipt:").press("r<esc>").sees("Your receipt:");
        assert!(reflectory::ui::cut_texts(&journey.app, &journey.theme).is_empty(), "{columns}x{rows}");
    }
}

#[test]
fn the_result_is_told_in_every_language() {
    let mut journey = teacher();
    journey.press("2<enter>0<enter>6<enter>5<enter>rs<enter>r").resize(60, 20);
    for language in language::ALL {
        journey.app.language = language;
        let texts = texts::of(language);
        journey.sees(&texts.word("own-result")).sees(&texts.word("own-result-only-you"));
        if language.code != "en" {
            journey.misses("Your own result").misses("Only you").misses("no level");
        }
        assert!(reflectory::ui::cut_texts(&journey.app, &journey.theme).is_empty(), "{}", language.code);
    }
}

/// Whether any file of a folder holds these bytes.
fn holds(folder: &Path, needle: &[u8]) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return holds(&path, needle);
        }
        std::fs::read(&path).unwrap().windows(needle.len()).any(|bytes| bytes == needle)
    })
}

#[test]
fn looking_at_the_result_writes_nothing() {
    let mut journey = teacher();
    journey.press("2<enter>3<enter>6<enter>5<enter>rs<enter>");
    let files = |folder: &Path| -> Vec<(String, Vec<u8>)> {
        let mut all: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        all.sort();
        let read = |path: &std::path::PathBuf| (path.display().to_string(), std::fs::read(path).unwrap());
        all.iter().filter(|path| path.is_file()).map(read).collect()
    };
    let store = journey.folder.path().join("store");
    let before = files(&store);
    journey.press("r<down><pagedown><end>q").sees("Your receipt:");
    assert!(before == files(&store), "the store is as it was");
    assert!(!holds(journey.folder.path(), b"Sum: 11") && !holds(journey.folder.path(), b"B2 Expert\n"));
}

#[test]
fn the_next_person_at_a_shared_machine_finds_nothing_of_it() {
    let kiosk = |idle: i64| {
        let mut journey = Journey::begin(store_of(&files()), |all| screen_for(all).unwrap());
        let app = std::mem::replace(&mut journey.app, teacher().app);
        journey.app = app.in_kiosk(Kiosk::new(SignedDuration::from_secs(idle), journey.now));
        journey.press("<enter><enter><enter>2<enter>3<enter>6<enter>5<enter>rs<enter>").sees("Thank you.").press("r");
        journey.sees("Sum: 11 of 18");
        journey
    };
    let mut idle = kiosk(120);
    idle.wait(SignedDuration::from_secs(60)).sees("Sum: 11 of 18");
    idle.wait(SignedDuration::from_secs(90)).misses("Sum:").misses("receipt");
    assert!(!matches!(idle.app.screen(), Some(Screen::Thanks(_))), "it is gone, and what it held with it");
    let mut left = kiosk(120);
    left.press("q ").misses("receipt").press("r").misses("Sum:");
    assert!(!matches!(left.app.screen(), Some(Screen::Thanks(_))));
}
