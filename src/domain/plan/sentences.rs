//! What plans say to people: the same on every screen, in every document and in every command.

use crate::domain::exact::Shown;
use crate::domain::plan::activity::DaysProblem;
use crate::domain::plan::outcome::{Doubt, Outcome, Verdict};
use crate::domain::plan::target::{Bound, Target, Wanted};
use crate::domain::plan::{Item, Plan, Told};
use crate::domain::report::comparison::Why;
use crate::domain::report::sentences as report;

/// What stands for all groups together.
pub const ALL: &str = "all groups";

/// A target in words: `Teachers: mean of C5 at least 3.5`. `title` gives the title of a line's key, `option` the words of
/// an option's key.
pub fn target(target: &Target, title: impl Fn(&str) -> String, option: impl Fn(&str) -> String) -> String {
    let line = target.wanted.line().map_or_else(|| ALL.to_owned(), title);
    let code = &target.code;
    match &target.wanted {
        Wanted::Mean { at_least, .. } => format!("{line}: mean of {code} at least {at_least}"),
        Wanted::Agreeing { at_least, .. } => format!("{line}: at least {at_least} % answer {code} with 4 or 5"),
        Wanted::Option { option: key, bound, percent, .. } => {
            format!("{line}: {} {percent} % choose \"{}\" in {code}", bound_words(*bound), option(key))
        }
    }
}

/// What participants said, as they are told it.
pub fn said(told: &Told) -> String {
    ended(&format!("Last time you said {}", told.said))
}

/// What was done since then, as participants are told it.
pub fn since(told: &Told) -> String {
    ended(&format!("Since then we {}", told.since))
}

/// A sentence with its full stop, where it has no sign at its end.
pub fn ended(sentence: &str) -> String {
    let ends = sentence.ends_with(['.', '!', '?', '…']);
    if ends { sentence.to_owned() } else { format!("{sentence}.") }
}

/// So many things.
pub fn things(count: usize) -> String {
    if count == 1 { "1 thing".to_owned() } else { format!("{count} things") }
}

/// From which side.
pub fn bound_words(bound: Bound) -> &'static str {
    match bound {
        Bound::AtLeast => "at least",
        Bound::AtMost => "at most",
    }
}

/// A figure of a target: `3.4` or `62.5 %`.
pub fn figure(wanted: &Wanted, shown: Shown) -> String {
    if wanted.is_share() { format!("{shown} %") } else { shown.to_string() }
}

/// What a target came to, in a word or two.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "met",
        Verdict::Nearer => "nearer",
        Verdict::NotMet => "not met",
        Verdict::CannotSay(_) => "cannot say",
    }
}

/// Why nothing can be said, in a few words.
pub fn doubt(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Hidden(hidden) => report::hidden(hidden),
        Doubt::NoRating => report::NO_RATING,
        Doubt::Gone => "the statement is not in the later report",
        Doubt::OtherWording => after_colon(report::why(Why::OtherWording)),
        Doubt::Pooled => "leaders and teachers are shown together in one of the two",
        Doubt::OtherGroups => after_colon(report::why(Why::OtherGroups)),
        Doubt::NoLine => "the report has no such group",
        Doubt::OtherForm => "the question is answered in another way",
        Doubt::OtherLevel => "another education level",
        Doubt::OtherInstrument => "another questionnaire",
    }
}

fn after_colon(words: &'static str) -> &'static str {
    words.split_once(": ").map_or(words, |(_, rest)| rest)
}

/// An outcome in words: `nearer: 2.9 then, 3.2 now`.
pub fn outcome(outcome: &Outcome, wanted: &Wanted) -> String {
    let word = verdict(outcome.verdict);
    if let Verdict::CannotSay(why) = outcome.verdict {
        return format!("{word}: {}", doubt(why));
    }
    let show = |shown: Option<Shown>| shown.map(|shown| figure(wanted, shown));
    match (show(outcome.then), show(outcome.now)) {
        (Some(then), Some(now)) => format!("{word}: {then} then, {now} now"),
        (None, Some(now)) => format!("{word}: {now} now"),
        (_, None) => word.to_owned(),
    }
}

/// What is wrong with an activity's days.
pub fn days(problem: DaysProblem, year: i16) -> String {
    match problem {
        DaysProblem::Backwards => "The last day comes before the first.".to_owned(),
        DaysProblem::OutsideYear(day) => {
            let next = i32::from(year) + 1;
            format!("{day} lies outside the plan's school year, August {year} to July {next}.")
        }
    }
}

/// That an item's statement is not in the questionnaire any more.
pub fn gone(item: &Item) -> String {
    format!(
        "{} {}: this questionnaire has no such statement any more. The item is kept as it is; its target cannot be checked.",
        item.code, item.title
    )
}

/// A reminder of what is still open; `None` where nothing is.
pub fn reminder(plan: &Plan) -> Option<String> {
    let year = format!("{}-{}", plan.year, i32::from(plan.year) + 1);
    // A title that holds the year, as a new one does, says it once.
    let year = if plan.title.contains(&year) { String::new() } else { format!(" for {year}") };
    match plan.open_activities() {
        0 => None,
        1 => Some(format!("Your plan \"{}\"{year} has 1 open activity.", plan.title)),
        open => Some(format!("Your plan \"{}\"{year} has {open} open activities.", plan.title)),
    }
}
