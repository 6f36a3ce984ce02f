//! What the sample school's made-up participants answer.

use std::collections::BTreeMap;

use rand::RngExt;
use rand::rngs::StdRng;
use zeroize::Zeroizing;

use crate::domain::answer::Answer;
use crate::domain::instrument::{GroupIx, Instrument, Part};
use crate::domain::questionnaire::{AskedForm, Questionnaire};

/// Typical means of the areas A to H times ten, from published rounds: infrastructure high,
/// assessment low.
const AREA_MEANS: [i32; 8] = [34, 33, 41, 35, 39, 33, 26, 34];
/// What was different in the session before, by area, times ten: some of it less good, some better, some the same.
const BEFORE: [i32; 8] = [-4, 0, 2, -5, 0, -2, -3, 1];
/// The same for the session before that. Two of its areas became clearly better after it, and one clearly less good.
const FIRST: [i32; 8] = [-6, -2, -7, -14, 9, -3, -1, 0];
/// How much the groups differ from these means, times ten.
const GROUP_SHIFTS: [i32; 3] = [3, 0, -2];
/// The mean of everything that stands in no area, times ten.
const OTHER_MEAN: i32 = 33;
/// Of a hundred people, those who write something in their own words.
const WRITE: i32 = 22;

/// What people write, by group; nobody ever wrote any of it.
const WORDS: [&[&str]; 3] = [
    &["More time to plan together.", "Somebody who looks after the devices.", "A clear plan for the next two years."],
    &[
        "Time to try things out.",
        "Wi-Fi that works in every room.",
        "Training that fits my lessons.",
        "Fewer programs, and those well explained.",
        "A colleague who comes into my lesson and helps.",
        "Devices that are charged in the morning.",
    ],
    &[
        "Faster internet.",
        "More tablets, so that we need not share.",
        "When the teacher shows it first.",
        "Films that explain things.",
        "Doing projects together.",
        "Nothing, it is good.",
        "Games for learning.",
        "That I may work at my own speed.",
    ],
];

/// Which of the sample school's rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// The one from which the plan grew.
    First,
    /// The session before.
    Before,
    /// The one that is open.
    Now,
}

/// Answers around the typical means, a few of them N/A or left out.
pub fn made_up(
    it: &Instrument,
    questionnaire: &Questionnaire,
    group: GroupIx,
    round: Round,
    rng: &mut StdRng,
) -> BTreeMap<String, Answer> {
    let mut answers = BTreeMap::new();
    for asked in &questionnaire.asked {
        let chance = rng.random_range(0..100);
        if chance < 4 {
            continue;
        }
        let mean = match it.question(&asked.code).map(|q| q.part) {
            Some(Part::Area(ix)) => area_mean(ix, round),
            Some(Part::Other(_) | Part::Own | Part::Words) | None => OTHER_MEAN,
        } + GROUP_SHIFTS.get(group.0).copied().unwrap_or(0);
        if let Some(answer) = one_answer(&asked.form, group, mean, chance < 8, rng) {
            answers.insert(asked.code.clone(), answer);
        }
    }
    answers
}

fn area_mean(area: usize, round: Round) -> i32 {
    let mean = AREA_MEANS.get(area).copied().unwrap_or(OTHER_MEAN);
    match round {
        Round::First => mean + FIRST.get(area).copied().unwrap_or(0),
        Round::Before => mean + BEFORE.get(area).copied().unwrap_or(0),
        Round::Now => mean,
    }
}

fn one_answer(form: &AskedForm, group: GroupIx, mean: i32, not_applicable: bool, rng: &mut StdRng) -> Option<Answer> {
    let answer = match form {
        AskedForm::Scale { .. } if not_applicable => Answer::NotApplicable,
        AskedForm::Scale { points, .. } => {
            let spread: i32 = rng.random_range(-9..=9) + rng.random_range(-9..=9);
            let highest = i32::try_from(points.len()).unwrap_or(5);
            // The typical means are those of five points.
            let mean = 10 + (mean - 10) * (highest - 1) / 4;
            Answer::Rating(u8::try_from((mean + spread + 5).clamp(10, highest * 10 + 9) / 10).unwrap_or(1))
        }
        AskedForm::Single { options, .. } => Answer::One(rng.random_range(0..options.len().max(1))),
        AskedForm::Multiple { options, .. } => {
            let bits = (0..options.len()).filter(|_| rng.random_range(0..3) == 0).fold(0u32, |bits, ix| bits | 1 << ix);
            if bits == 0 { Answer::NoneOfThese } else { Answer::Some(bits) }
        }
        AskedForm::Words => {
            let words = WORDS.get(group.0).filter(|_| rng.random_range(0..100) < WRITE)?;
            let text = words.get(rng.random_range(0..words.len().max(1)))?;
            Answer::Words(Zeroizing::new((*text).to_owned()))
        }
    };
    Some(answer)
}
