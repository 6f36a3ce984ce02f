//! What plans say to people: the same on every screen, in every document and in every command.

use crate::domain::calendar::year_words;
use crate::domain::exact::Shown;
use crate::domain::plan::activity::DaysProblem;
use crate::domain::plan::outcome::{Doubt, Outcome, Verdict};
use crate::domain::plan::target::{Bound, Target, Wanted};
use crate::domain::plan::{Item, Plan, Told};
use crate::domain::report::sentences as report;
use crate::locale::arg::Arg;
use crate::locale::say::Say;

/// What stands for all groups together.
pub const ALL: &str = "plan-all-groups";

/// The line a target is about; `title` gives the title of a line's key.
pub fn line(wanted: &Wanted, title: impl Fn(&str) -> Say) -> Say {
    wanted.line().map_or(Say::new(ALL), title)
}

/// A target in words: `Teachers: mean of C5 at least 3.5`. `title` gives the title of a line's key, `option` the words of
/// an option's key.
pub fn target(target: &Target, title: impl Fn(&str) -> Say, option: impl Fn(&str) -> String) -> Say {
    let id = match &target.wanted {
        Wanted::Mean { .. } => "plan-target-mean",
        Wanted::Agreeing { .. } => "plan-target-agreeing",
        Wanted::Option { bound: Bound::AtLeast, .. } => "plan-target-at-least",
        Wanted::Option { bound: Bound::AtMost, .. } => "plan-target-at-most",
    };
    let say = Say::new(id).with("line", line(&target.wanted, title)).with("code", target.code.clone());
    match &target.wanted {
        Wanted::Mean { at_least, .. } => say.with("mean", tenths(*at_least)),
        Wanted::Agreeing { at_least, .. } => say.with("percent", at_least.to_string()),
        Wanted::Option { option: key, percent, .. } => {
            say.with("option", option(key)).with("percent", percent.to_string())
        }
    }
}

/// What participants said, as they are told it.
pub fn said(told: &Told) -> Say {
    Say::new("told-said").with("what", ended(&told.said))
}

/// What was done since then, as participants are told it.
pub fn since(told: &Told) -> Say {
    Say::new("told-since").with("what", ended(&told.since))
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
        Bound::AtLeast => "plan-at-least",
        Bound::AtMost => "plan-at-most",
    }
}

/// A mean, or the number of a share, as it is printed.
pub fn tenths(shown: Shown) -> Arg {
    Arg::Tenths(i64::try_from(shown.tenths()).unwrap_or(i64::MAX))
}

/// A figure of a target: `3.4` or `62.5 %`.
pub fn figure(wanted: &Wanted, shown: Shown) -> Arg {
    if wanted.is_share() { Say::new("plan-percent").with("percent", tenths(shown)).into() } else { tenths(shown) }
}

/// What a target came to, in a word or two.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "plan-met",
        Verdict::Nearer => "plan-nearer",
        Verdict::NotMet => "plan-not-met",
        Verdict::CannotSay(_) => "plan-cannot-say",
    }
}

/// Why nothing can be said, in a few words.
pub fn doubt(doubt: Doubt) -> Say {
    Say::new(match doubt {
        Doubt::Hidden(hidden) => return report::hidden(hidden),
        Doubt::NoRating => return report::NO_RATING,
        Doubt::Gone => "plan-doubt-gone",
        Doubt::OtherWording => "plan-doubt-wording",
        Doubt::Pooled => "plan-doubt-pooled",
        Doubt::OtherGroups => "plan-doubt-groups",
        Doubt::NoLine => "plan-doubt-line",
        Doubt::OtherForm => "plan-doubt-form",
        Doubt::OtherLevel => "plan-doubt-level",
        Doubt::OtherInstrument => "plan-doubt-questionnaire",
    })
}

/// An outcome in words: `nearer: 2.9 then, 3.2 now`.
pub fn outcome(outcome: &Outcome, wanted: &Wanted) -> Say {
    let word = Say::new(verdict(outcome.verdict));
    if let Verdict::CannotSay(why) = outcome.verdict {
        return Say::new("plan-outcome-why").with("verdict", word).with("why", doubt(why));
    }
    let show = |shown: Option<Shown>| shown.map(|shown| figure(wanted, shown));
    match (show(outcome.then), show(outcome.now)) {
        (Some(then), Some(now)) => {
            Say::new("plan-outcome-then").with("verdict", word).with("then", then).with("now", now)
        }
        (None, Some(now)) => Say::new("plan-outcome-now").with("verdict", word).with("now", now),
        (_, None) => word,
    }
}

/// What is wrong with an activity's days.
pub fn days(problem: DaysProblem, year: i16) -> Say {
    match problem {
        DaysProblem::Backwards => Say::new("plan-days-backwards"),
        DaysProblem::OutsideYear(day) => {
            let say = Say::new("plan-days-outside").with("day", day.to_string()).with("year", year.to_string());
            say.with("next", (i32::from(year) + 1).to_string())
        }
    }
}

/// That an item's statement is not in the questionnaire any more.
pub fn gone(item: &Item) -> Say {
    Say::new("plan-item-gone").with("code", item.code.clone()).with("title", item.title.clone())
}

/// A reminder of what is still open; `None` where nothing is.
pub fn reminder(plan: &Plan) -> Option<Say> {
    let year = year_words(plan.year);
    // A title that holds the year, as a new one does, says it once.
    let say = match plan.title.contains(&year) {
        true => Say::new("plan-reminder"),
        false => Say::new("plan-reminder-year").with("year", year),
    };
    let open = plan.open_activities();
    (open > 0).then(|| say.with("title", plan.title.clone()).with("open", open))
}
