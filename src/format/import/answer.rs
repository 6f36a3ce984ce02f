//! One cell of a table of sheets as an answer.

use zeroize::Zeroizing;

use crate::domain::answer::{Answer, WORDS_MAX};
use crate::domain::questionnaire::AskedForm;
use crate::format::import::excerpt;
use crate::format::paper::labels;
use crate::text::is_plain;

/// Between the options of a multiple choice.
const AND: char = '+';

/// The answer in a cell that is not blank; `None` where nothing is left of it.
///
/// # Errors
/// A sentence about what fits instead.
pub(super) fn read(cell: &str, form: &AskedForm) -> Result<Option<Answer>, String> {
    match form {
        AskedForm::Scale { points, .. } => rating(cell, points.len(), &form.marks().unwrap_or_default()).map(Some),
        AskedForm::Single { options, opt_out } => single(cell, options, opt_out.is_some()).map(Some),
        AskedForm::Multiple { options, .. } => multiple(cell, options).map(Some),
        AskedForm::Words => words(cell),
    }
}

fn is_na(cell: &str) -> bool {
    cell == "0" || cell.eq_ignore_ascii_case("na") || cell.eq_ignore_ascii_case("n/a")
}

/// A point of so many, by its digit or, where it has one on paper, by its mark.
fn rating(cell: &str, points: usize, marks: &[&str]) -> Result<Answer, String> {
    // One digit and nothing else: `parse` alone would take a sign and zeros.
    let digit = cell.parse::<u8>().ok().filter(|_| cell.len() == 1);
    let marked = marks.iter().position(|mark| mark.eq_ignore_ascii_case(cell));
    let digit = digit.or_else(|| u8::try_from(marked? + 1).ok());
    match digit.filter(|digit| (1..=points).contains(&usize::from(*digit))) {
        Some(digit) => Ok(Answer::Rating(digit)),
        None if is_na(cell) => Ok(Answer::NotApplicable),
        None => Err(format!("“{}” is no answer here. It takes 1 to {points}, NA, or nothing.", excerpt(cell))),
    }
}

/// Position of an option by its key, or by the letter in front of it on paper.
fn option(cell: &str, options: &[(String, String)]) -> Option<usize> {
    let by_key = options.iter().position(|(key, _)| key.eq_ignore_ascii_case(cell));
    by_key.or_else(|| labels(options).iter().position(|label| label.eq_ignore_ascii_case(cell)))
}

fn what_fits(options: &[(String, String)]) -> String {
    let labelled = labels(options).into_iter().zip(options);
    let both = |(label, (key, _)): (String, &(String, String))| {
        if label == *key { label } else { format!("{label} or {key}") }
    };
    labelled.map(both).collect::<Vec<_>>().join(", ")
}

fn single(cell: &str, options: &[(String, String)], opt_out: bool) -> Result<Answer, String> {
    if let Some(at) = option(cell, options) {
        return Ok(Answer::One(at));
    }
    if opt_out && is_na(cell) {
        return Ok(Answer::NotApplicable);
    }
    let zero = if opt_out { ", or NA" } else { "" };
    let one = if cell.contains(AND) { "Only one option fits here" } else { "This is no option here" };
    Err(format!("{one}: “{}”. It takes {}{zero}, or nothing.", excerpt(cell), what_fits(options)))
}

fn multiple(cell: &str, options: &[(String, String)]) -> Result<Answer, String> {
    let parts: Vec<&str> = cell.split(AND).map(str::trim).collect();
    let mut bits = 0u32;
    for part in &parts {
        let bit = option(part, options).and_then(|at| u32::try_from(at).ok()).and_then(|at| 1u32.checked_shl(at));
        match bit {
            Some(bit) if bits & bit != 0 => return Err(format!("“{}” stands there twice.", excerpt(part))),
            Some(bit) => bits |= bit,
            None if *part == "0" && parts.len() == 1 => return Ok(Answer::NoneOfThese),
            None if *part == "0" => {
                return Err("0 means that none of the options fits, so no option can stand beside it.".to_owned());
            }
            None => {
                let takes = format!("It takes {}, with + between several, 0 for none, or nothing", what_fits(options));
                return Err(format!("This is no option here: “{}”. {takes}.", excerpt(part)));
            }
        }
    }
    Ok(Answer::Some(bits))
}

/// Line breaks and tabs become spaces, other control and invisible characters go, as where it is typed on a screen.
fn words(cell: &str) -> Result<Option<Answer>, String> {
    let spaced = cell.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c });
    let plain = Zeroizing::new(spaced.filter(|c| is_plain(*c)).collect::<String>());
    let text = Zeroizing::new(plain.trim().to_owned());
    let characters = text.chars().count();
    if characters > WORDS_MAX {
        return Err(format!("This text has {characters} characters; {WORDS_MAX} fit. Please shorten it with care."));
    }
    Ok(Some(text).filter(|text| !text.is_empty()).map(Answer::Words))
}
