//! What can be decided about an item or an activity, one line each: typed, or turned from choice to choice.

use crate::app::workplace::plan::aims;
use crate::app::workplace::set_up::dates::meaning;
use crate::domain::calendar::Days;
use crate::domain::instrument::Instrument;
use crate::domain::plan::activity::{Activity, MONTHS, Mark, month_of};
use crate::domain::plan::sentences;
use crate::domain::plan::target::Wanted;
use crate::domain::plan::{Item, Plan, SHORT_MAX, TEXT_MAX, TOLD_MAX, Told};

/// Longest day or number that is typed.
const DAY_MAX: usize = 12;

/// A line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Fact {
    Objective,
    Measure,
    Aim,
    Question,
    Choice,
    Bound,
    Line,
    Value,
    Said,
    Since,
    What,
    Resources,
    Money,
    Who,
    From,
    To,
    Progress,
}

/// The lines of an activity.
pub const ACTIVITY: [Fact; 7] =
    [Fact::What, Fact::Who, Fact::From, Fact::To, Fact::Resources, Fact::Money, Fact::Progress];

/// The lines of an item.
pub fn of_item(item: &Item) -> Vec<Fact> {
    let aim: &[Fact] = match item.target.as_ref().map(|target| &target.wanted) {
        None => &[Fact::Aim],
        Some(Wanted::Mean { .. } | Wanted::Agreeing { .. }) => &[Fact::Aim, Fact::Line, Fact::Value],
        Some(Wanted::Option { .. }) => &[Fact::Aim, Fact::Question, Fact::Choice, Fact::Line, Fact::Bound, Fact::Value],
    };
    [&[Fact::Objective, Fact::Measure], aim, &[Fact::Said, Fact::Since]].concat()
}

impl Fact {
    /// What it is, in a few words.
    pub fn label(self) -> &'static str {
        match self {
            Fact::Objective => "Objective",
            Fact::Measure => "How we will know",
            Fact::Aim => "The next report",
            Fact::Question => "  of the question",
            Fact::Choice => "  the option",
            Fact::Bound => "  is chosen by",
            Fact::Line => "  of",
            Fact::Value => "  this much",
            Fact::Said => "Last time you said",
            Fact::Since => "Since then we",
            Fact::What => "What",
            Fact::Resources => "Resources",
            Fact::Money => "Money",
            Fact::Who => "Who",
            Fact::From => "From",
            Fact::To => "To",
            Fact::Progress => "Progress",
        }
    }

    /// Whether it is turned from choice to choice rather than typed.
    pub fn turns(self) -> bool {
        matches!(self, Fact::Aim | Fact::Question | Fact::Choice | Fact::Bound | Fact::Line | Fact::Progress)
    }

    /// Most characters that are typed.
    pub fn chars_max(self) -> usize {
        match self {
            Fact::Objective | Fact::Measure | Fact::What => TEXT_MAX,
            Fact::Said | Fact::Since => TOLD_MAX,
            Fact::Resources | Fact::Money | Fact::Who => SHORT_MAX,
            _ => DAY_MAX,
        }
    }

    /// What stands there before anything is decided.
    pub fn hint(self) -> &'static str {
        match self {
            Fact::Objective => "what is to be different at the end of the year",
            Fact::Measure => "in a sentence",
            Fact::Said => "for participants: goes on after these words",
            Fact::Since => "for participants: goes on after these words",
            Fact::What => "what is done",
            Fact::Who => "who sees to it",
            Fact::From | Fact::To => "a day, such as 23.11.2026 or 23.11.",
            Fact::Resources => "time, rooms, help",
            Fact::Money => "what it costs",
            _ => "",
        }
    }
}

/// What an item's line says.
pub fn item_text(fact: Fact, item: &Item, it: &Instrument) -> String {
    let told = item.told.clone().unwrap_or_default();
    match fact {
        Fact::Objective => item.objective.clone(),
        Fact::Measure => item.measure.clone(),
        Fact::Said => told.said,
        Fact::Since => told.since,
        _ => aims::text(fact, item, it),
    }
}

/// What an activity's line says.
pub fn activity_text(fact: Fact, activity: &Activity) -> String {
    let day =
        |day: Option<jiff::civil::Date>| day.map_or_else(String::new, |day| day.strftime("%-d %B %Y").to_string());
    match fact {
        Fact::What => activity.what.clone(),
        Fact::Resources => activity.resources.clone(),
        Fact::Money => activity.money.clone(),
        Fact::Who => activity.who.clone(),
        Fact::From => day(activity.from),
        Fact::To => day(activity.to),
        Fact::Progress => activity.mark.word().to_owned(),
        _ => String::new(),
    }
}

/// What typing begins with.
pub fn begins(fact: Fact, item: &Item, activity: Option<&Activity>, it: &Instrument) -> String {
    let iso = |day: Option<jiff::civil::Date>| day.map_or_else(String::new, |day| day.to_string());
    match (fact, activity) {
        (Fact::From, Some(activity)) => iso(activity.from),
        (Fact::To, Some(activity)) => iso(activity.to),
        (_, Some(activity)) => activity_text(fact, activity),
        (Fact::Value, None) => aims::number(item),
        (_, None) => item_text(fact, item, it),
    }
}

/// Takes what was typed into an item.
///
/// # Errors
/// A sentence for people; nothing is changed then.
pub fn type_item(fact: Fact, item: &mut Item, text: &str, it: &Instrument) -> Result<(), String> {
    match fact {
        Fact::Objective => text.clone_into(&mut item.objective),
        Fact::Measure => text.clone_into(&mut item.measure),
        Fact::Said | Fact::Since => {
            let mut told = item.told.take().unwrap_or_default();
            let half = if fact == Fact::Said { &mut told.said } else { &mut told.since };
            text.clone_into(half);
            item.told = Some(told).filter(|told| *told != Told::default());
        }
        Fact::Value => return aims::type_value(item, text, it),
        _ => {}
    }
    Ok(())
}

/// Takes what was typed into an activity of a plan.
///
/// # Errors
/// A sentence for people; nothing is changed then.
pub fn type_activity(fact: Fact, activity: &mut Activity, text: &str, plan: &Plan) -> Result<(), String> {
    let mut changed = activity.clone();
    match fact {
        Fact::What if text.is_empty() => return Err("An activity needs a few words. x removes it.".to_owned()),
        Fact::What => text.clone_into(&mut changed.what),
        Fact::Resources => text.clone_into(&mut changed.resources),
        Fact::Money => text.clone_into(&mut changed.money),
        Fact::Who => text.clone_into(&mut changed.who),
        Fact::From | Fact::To => {
            let day = day(text, plan.year)?;
            if fact == Fact::From {
                changed.from = day
            } else {
                changed.to = day
            }
            if let Some(problem) = changed.days_problem(plan.year) {
                return Err(sentences::days(problem, plan.year));
            }
        }
        _ => {}
    }
    *activity = changed;
    Ok(())
}

/// A day as somebody types it; none where nothing was typed.
fn day(text: &str, year: i16) -> Result<Option<jiff::civil::Date>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    let ends = (month_of(year, 0), month_of(year, MONTHS - 1));
    let window = ends.0.zip(ends.1).map(|(first, last)| Days { first: first.first(), last: last.last() });
    let typed = window.and_then(|window| meaning::typed(text, window));
    typed.map(Some).ok_or_else(|| format!("\"{text}\" is no day. Please type it such as 23.11.{year} or 23.11."))
}

/// Turns an activity's line to the next choice or the one before.
pub fn turn_activity(fact: Fact, activity: &mut Activity, forward: bool) {
    if fact == Fact::Progress {
        let next = activity.mark.next();
        activity.mark = if forward { next } else { next.next() };
    }
}

/// The marks in the order of [`Mark::ALL`], counted.
pub fn counted(plan: &Plan) -> [usize; 3] {
    let count = |mark: Mark| {
        plan.items.iter().flat_map(|item| &item.activities).filter(|activity| activity.mark == mark).count()
    };
    Mark::ALL.map(count)
}
