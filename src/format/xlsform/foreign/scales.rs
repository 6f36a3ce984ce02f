//! Which lists of choices are scales, and which choice is a way not to answer.
//!
//! A form does not say it. A list is taken for a scale where it is drawn as one, where its words are those of scales, or
//! where it is used often and numbered. Somebody is told of each, for a guess can be wrong.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::domain::points::{POINTS_MAX, POINTS_MIN};
use crate::format::xlsform::CHOICES;
use crate::format::xlsform::foreign::Reader;
use crate::format::xlsform::foreign::lists::{Choice, Lists};
use crate::format::xlsform::foreign::rows::{Asked, Survey};
use crate::format::xlsform::names::Names;

/// How many points a list must have to be taken for a scale: with two, "yes" and "no" would be one.
const POINTS: RangeInclusive<usize> = POINTS_MIN + 1..=POINTS_MAX;
/// How many lines an ordered list can have: what a choice can.
const ORDERED_MAX: usize = 12;
/// Most scales: what an instrument can have.
const SCALES_MAX: usize = 16;
/// Longest key of a scale.
const KEY_MAX: usize = 40;
/// From how many questions on a list of such size is a scale though nothing else says so.
const OFTEN: usize = 3;
/// The same where its choices are numbered.
const TWICE: usize = 2;

/// A list as a scale.
#[derive(Clone, Debug)]
pub(super) struct Scale {
    /// Its key in the instrument.
    pub key: String,
    /// The choices from the lowest point.
    pub points: Vec<Choice>,
    /// The way not to answer.
    pub opt_out: Option<Choice>,
    /// How many questions are on it.
    used: usize,
}

/// Lists whose choices have an order, by their names.
#[derive(Debug, Default)]
pub(super) struct Scales {
    /// Those that statements are on: all of equally many points, as an instrument's areas need.
    pub rated: BTreeMap<String, Scale>,
    /// Those of other sizes: one is chosen, and its place in the order counts.
    pub ordered: BTreeMap<String, Scale>,
}

/// The scales among the lists.
pub(super) fn scales(lists: &Lists, survey: &Survey, reader: &mut Reader) -> Scales {
    let mut found = Scales { rated: BTreeMap::new(), ordered: in_order(lists, survey) };
    let mut used: BTreeMap<usize, usize> = BTreeMap::new();
    for scale in found.ordered.values().filter(|scale| POINTS.contains(&scale.points.len())) {
        *used.entry(scale.points.len()).or_default() += scale.used;
    }
    // The size of most questions; of equal ones the finer.
    let size = used.iter().max_by_key(|(size, used)| (**used, **size)).map(|(size, _)| *size);
    let names: Vec<String> = found.ordered.keys().cloned().collect();
    for name in names {
        let Some(scale) = found.ordered.remove(&name) else { continue };
        let is_rated = Some(scale.points.len()) == size && found.rated.len() < SCALES_MAX;
        note(&name, &scale, is_rated, reader);
        if is_rated {
            found.rated.insert(name, scale)
        } else {
            found.ordered.insert(name, scale)
        };
    }
    found
}

fn in_order(lists: &Lists, survey: &Survey) -> BTreeMap<String, Scale> {
    let mut found = BTreeMap::new();
    let mut keys = Names::default();
    for (name, choices) in lists {
        let of_list = survey.questions.iter().filter(|question| question.asked == Asked::One(name.clone()));
        let (used, is_rated) =
            of_list.fold((0, false), |(used, rated), question| (used + 1, rated || question.is_rated));
        let (points, opt_out) = without_opt_out(choices);
        let has_order = is_rated
            || is_worded(&points)
            || (used >= OFTEN && POINTS.contains(&points.len()))
            || (used >= TWICE && numbers(&points).is_some());
        if used == 0 || !has_order || !(*POINTS.start()..=ORDERED_MAX).contains(&points.len()) {
            continue;
        }
        let falls = numbers(&points).is_some_and(|step| step < 0);
        let points: Vec<Choice> = if falls { points.into_iter().rev().collect() } else { points };
        found.insert(name.clone(), Scale { key: keys.give(&name.to_lowercase(), KEY_MAX), points, opt_out, used });
    }
    found
}

fn note(name: &str, scale: &Scale, is_rated: bool, reader: &mut Reader) {
    let words = |choice: Option<&Choice>| choice.and_then(|choice| choice.label.get(&reader.written)).cloned();
    let (low, high) = (words(scale.points.first()).unwrap_or_default(), words(scale.points.last()).unwrap_or_default());
    let count = scale.points.len();
    let why = if is_rated {
        format!(
            "This list is taken for a scale from 1, \"{low}\", to {count}, \"{high}\". If {count} is not the best, please \
             turn its points round in instrument.toml."
        )
    } else {
        format!(
            "This list is taken for an order from \"{low}\" to \"{high}\". Statements need a scale of the same size as most \
             others, of {POINTS_MAX} points at most, so its questions became other areas."
        )
    };
    reader.look(CHOICES, None, name, &why);
    if is_rated && scale.opt_out.is_none() {
        let why = "This list has no way not to answer; \"does not apply to me\" was added.";
        reader.look(CHOICES, None, name, why);
    }
}

/// The choices, and apart from them the last that is a way not to answer.
pub(super) fn without_opt_out(choices: &[Choice]) -> (Vec<Choice>, Option<Choice>) {
    let at = choices.iter().rposition(is_opt_out).or_else(|| zero_behind_numbers(choices));
    let points = choices.iter().enumerate().filter(|(ix, _)| Some(*ix) != at).map(|(_, choice)| choice.clone());
    (points.collect(), at.and_then(|at| choices.get(at)).cloned())
}

/// The place of a 0 that stands behind 1, 2, 3 and so on: in a scale from 0 it would come first.
fn zero_behind_numbers(choices: &[Choice]) -> Option<usize> {
    let (last, points) = choices.split_last()?;
    let rises = points.first()?.name == "1" && numbers(points) == Some(1);
    (last.name == "0" && rises).then_some(points.len())
}

/// Names and beginnings of words that say that somebody does not answer.
const OPT_OUT_NAMES: [&str; 14] = [
    "na",
    "n_a",
    "n/a",
    "not_applicable",
    "dk",
    "dnk",
    "dont_know",
    "do_not_know",
    "no_answer",
    "refused",
    "prefer_not",
    "prefer_not_to_say",
    "pnta",
    "idk",
];
const OPT_OUT_CODES: [&str; 12] = ["88", "97", "98", "99", "888", "998", "999", "-1", "-77", "-88", "-98", "-99"];
const OPT_OUT_WORDS: [&str; 9] = [
    "don't know",
    "do not know",
    "don’t know",
    "not applicable",
    "n/a",
    "prefer not",
    "no answer",
    "does not apply",
    "i do not want to say",
];

fn is_opt_out(choice: &Choice) -> bool {
    let name = choice.name.to_lowercase();
    let starts = |label: &String| OPT_OUT_WORDS.iter().any(|words| label.to_lowercase().starts_with(words));
    OPT_OUT_NAMES.contains(&name.as_str())
        || OPT_OUT_CODES.contains(&name.as_str())
        || choice.label.values().any(starts)
}

/// Whether a choice is the one of "none of these".
pub(super) fn is_none_of_these(choice: &Choice) -> bool {
    let name = choice.name.to_lowercase();
    let starts = |label: &String| label.to_lowercase().starts_with("none of ");
    ["none", "none_of_these", "none_of_the_above", "nothing"].contains(&name.as_str())
        || choice.label.values().any(starts)
}

/// Parts of words that scales are made of.
const SCALE_WORDS: [&str; 20] = [
    "agree",
    "never",
    "always",
    "often",
    "rarely",
    "seldom",
    "sometimes",
    "not at all",
    "very ",
    "satisf",
    "good",
    "poor",
    "excellent",
    "likely",
    "confident",
    "useful",
    "important",
    "easy",
    "difficult",
    "extent",
];

/// Most words of a point: what is longer is a sentence, in which such words can stand for anything.
const SCALE_LENGTH_MAX: usize = 4;

fn is_worded(points: &[Choice]) -> bool {
    let says = |label: &String| {
        let is_short = label.split_whitespace().count() <= SCALE_LENGTH_MAX;
        is_short && SCALE_WORDS.iter().any(|word| label.to_lowercase().contains(word))
    };
    points.iter().filter(|choice| choice.label.values().any(says)).count() >= 2
}

/// One up or one down, where the names are such numbers.
fn numbers(points: &[Choice]) -> Option<i64> {
    let numbers: Vec<i64> = points.iter().map(|choice| choice.name.parse().ok()).collect::<Option<_>>()?;
    let steps: Vec<i64> =
        numbers.windows(2).filter_map(|pair| Some(pair.last()?.saturating_sub(*pair.first()?))).collect();
    let first = *steps.first()?;
    (first.abs() == 1 && steps.iter().all(|step| *step == first)).then_some(first)
}
