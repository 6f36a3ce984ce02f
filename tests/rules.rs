//! The rules: calendar, classes, participation, time, questionnaire, files, set-ups, corrections, sheets, text
//! fields; and the whole state under random input.

mod answering_time;
mod calendar;
mod class;
mod classes;
mod corrections;
mod exercise_files;
mod fields;
mod instrument_files;
mod months;
mod open_points;
mod own_statements;
mod pages;
mod participation;
mod properties;
mod questionnaire;
mod schools;
mod setups;
mod sheets;
mod short_forms;
mod time_limit;

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::date;
use proptest::test_runner::Config;
use reflectory::domain::answer::Answer;
use reflectory::domain::calendar::Days;
use reflectory::domain::exercise::{Exercise, ExerciseId, Frozen, People};
use reflectory::domain::instrument::Instrument;
use reflectory::domain::questionnaire::{AskedForm, Questionnaire};
use reflectory::format;
use reflectory::format::problem::Problem;

/// The instrument that is built in.
static SHIPPED: LazyLock<Instrument> = LazyLock::new(|| format::instrument::read(&format::builtin::selfie()).unwrap());

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// An exercise at a level, open from 23 November to 11 December 2026 in Brussels.
fn exercise_at(level: &str, optional: &[&str]) -> Exercise {
    Exercise {
        school: "École Saint-Vaast".to_owned(),
        level: SHIPPED.level(level).unwrap(),
        year: 2026,
        session: 1,
        slot: Days { first: date(2026, 11, 23), last: date(2026, 12, 11) },
        zone: format::instrument::time_zone("Europe/Brussels").unwrap(),
        people: [5, 35, 200].map(|people| People { eligible: people, invited: people }).to_vec(),
        optional: optional.iter().map(|code| (*code).to_owned()).collect(),
        own: Vec::new(),
        translations: Vec::new(),
        short_form: None,
        classes: Vec::new(),
        draws: Vec::new(),
        told: Vec::new(),
        smallest_cell: 5,
    }
}

/// An exercise that was activated.
fn frozen(exercise: Exercise) -> Frozen {
    let instrument = SHIPPED.clone();
    Frozen {
        id: exercise.id(&instrument),
        exercise,
        instrument,
        corrections: Vec::new(),
        told_small: Vec::new(),
        coded: Vec::new(),
    }
}

/// What a group is asked in an exercise on the built-in instrument.
fn asked_of(exercise: &Exercise, group: &str) -> Questionnaire {
    Questionnaire::for_group(&SHIPPED, exercise, SHIPPED.group(group).unwrap())
}

/// Some answer the form accepts, or none, as the number says.
fn answer_from(form: &AskedForm, number: u32, words: &str) -> Option<Answer> {
    let pick = (number >> 4) as usize;
    if number.is_multiple_of(5) {
        return None;
    }
    let answer = match form {
        AskedForm::Scale { .. } => form.choose(pick % 6, None)?,
        AskedForm::Single { .. } => form.choose(pick % form.rows(), None)?,
        AskedForm::Multiple { options, .. } => match number >> 4 & ((1 << options.len()) - 1) {
            0 => Answer::NoneOfThese,
            bits => Answer::Some(bits),
        },
        AskedForm::Words if words.is_empty() => return None,
        AskedForm::Words => Answer::Words(zeroize::Zeroizing::new(words.to_owned())),
    };
    Some(answer)
}

/// Property tests that are quick, and that write no file when they fail: the failing case is printed.
fn cases(count: u32) -> Config {
    Config { cases: count, failure_persistence: None, ..Config::default() }
}

/// Line, from 1, of the last place where the text holds `part`.
fn line_of(text: &str, part: &str) -> usize {
    let at = text.rfind(part).unwrap_or_else(|| panic!("{part:?} does not stand in the text"));
    text[..at].matches('\n').count() + 1
}

/// `text` with the first `from` replaced, which must be there.
fn edited(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from:?} does not stand in the text");
    text.replacen(from, to, 1)
}

/// Fails unless the problems are exactly those expected: file, line, and a part of the sentence.
fn assert_problems(case: &str, found: &[Problem], expected: &[(&str, usize, &str)]) {
    let fits = |(problem, (file, line, part)): (&Problem, &(&str, usize, &str))| {
        problem.file == *file && problem.line == *line && problem.message.contains(part)
    };
    let all = found.len() == expected.len() && found.iter().zip(expected).all(fits);
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(all, "{case}: expected {expected:#?}, found\n{}", shown.join("\n"));
}

/// Every problem can be printed and points into its file.
fn assert_sound(problems: &[Problem], length: impl Fn(&str) -> Option<usize>) {
    assert!(!problems.is_empty(), "refused without a reason");
    for problem in problems {
        assert!(!problem.to_string().is_empty());
        assert!(!problem.message.is_empty());
        if let Some(lines) = length(&problem.file) {
            assert!(problem.line <= lines + 1, "{problem:?} points behind the {lines} lines");
        }
    }
}

#[test]
fn an_exercise_is_named_by_year_session_and_level() {
    let id = exercise_at("lower-secondary", &[]).id(&SHIPPED);
    assert_eq!(id, ExerciseId("2026-1-lower-secondary".to_owned()));
}
mod zones;
