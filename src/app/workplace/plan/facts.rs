//! What can be decided about an item or an activity, one line each: typed, or turned from choice to choice.

use jiff::civil::Date;

use crate::app::workplace::plan::aims;
use crate::app::workplace::set_up::dates::meaning;
use crate::domain::calendar::Days;
use crate::domain::instrument::Instrument;
use crate::domain::plan::activity::{Activity, MONTHS, Mark, month_of};
use crate::domain::plan::sentences;
use crate::domain::plan::target::Wanted;
use crate::domain::plan::{Item, Plan, SHORT_MAX, TEXT_MAX, TOLD_MAX, Told};
use crate::locale::day;
use crate::locale::say::Say;

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
    /// All of them.
    pub const ALL: [Fact; 17] = [
        Fact::Objective,
        Fact::Measure,
        Fact::Aim,
        Fact::Question,
        Fact::Choice,
        Fact::Bound,
        Fact::Line,
        Fact::Value,
        Fact::Said,
        Fact::Since,
        Fact::What,
        Fact::Resources,
        Fact::Money,
        Fact::Who,
        Fact::From,
        Fact::To,
        Fact::Progress,
    ];

    /// What it is, in a few words.
    pub fn label(self) -> &'static str {
        match self {
            Fact::Objective => "plan-objective",
            Fact::Measure => "plan-measure",
            Fact::Aim => "plan-aim",
            Fact::Question => "plan-aim-question",
            Fact::Choice => "plan-aim-choice",
            Fact::Bound => "plan-aim-bound",
            Fact::Line => "plan-aim-line",
            Fact::Value => "plan-aim-value",
            Fact::Said => "plan-said",
            Fact::Since => "plan-since",
            Fact::What => "plan-what",
            Fact::Resources => "plan-resources",
            Fact::Money => "plan-money",
            Fact::Who => "plan-who",
            Fact::From => "plan-from",
            Fact::To => "plan-to",
            Fact::Progress => "plan-progress",
        }
    }

    /// Whether it goes on with what a target's first line says.
    pub fn goes_on(self) -> bool {
        matches!(self, Fact::Question | Fact::Choice | Fact::Bound | Fact::Line | Fact::Value)
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

    /// What stands there before anything is decided; `None` where something always is.
    pub fn hint(self) -> Option<&'static str> {
        Some(match self {
            Fact::Objective => "plan-hint-objective",
            Fact::Measure => "plan-hint-measure",
            Fact::Said | Fact::Since => "plan-hint-told",
            Fact::What => "plan-hint-what",
            Fact::Who => "plan-hint-who",
            Fact::From | Fact::To => "plan-hint-day",
            Fact::Resources => "plan-hint-resources",
            Fact::Money => "plan-hint-money",
            _ => return None,
        })
    }
}

/// What an item's line says; `None` where nothing is decided.
pub fn item_text(fact: Fact, item: &Item, it: &Instrument) -> Option<Say> {
    let written = item_typed(fact, item).map(ToOwned::to_owned);
    written.map(Say::from).or_else(|| aims::text(fact, item, it))
}

/// What somebody has typed into an item's line; `None` where it is not one for words, or empty.
fn item_typed(fact: Fact, item: &Item) -> Option<&str> {
    let told = item.told.as_ref();
    let text = match fact {
        Fact::Objective => &item.objective,
        Fact::Measure => &item.measure,
        Fact::Said => &told?.said,
        Fact::Since => &told?.since,
        _ => return None,
    };
    Some(text.as_str()).filter(|text| !text.is_empty())
}

/// What an activity's line says; `None` where nothing is decided.
pub fn activity_text(fact: Fact, activity: &Activity) -> Option<Say> {
    match fact {
        Fact::From => activity.from.map(day::date),
        Fact::To => activity.to.map(day::date),
        Fact::Progress => Some(Say::new(activity.mark.said())),
        _ => activity_typed(fact, activity).map(|text| Say::from(text.to_owned())),
    }
}

/// What somebody has typed into an activity's line; `None` where it is not one for words, or empty.
fn activity_typed(fact: Fact, activity: &Activity) -> Option<&str> {
    let text = match fact {
        Fact::What => &activity.what,
        Fact::Resources => &activity.resources,
        Fact::Money => &activity.money,
        Fact::Who => &activity.who,
        _ => return None,
    };
    Some(text.as_str()).filter(|text| !text.is_empty())
}

/// What typing begins with.
pub fn begins(fact: Fact, item: &Item, activity: Option<&Activity>) -> String {
    let iso = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
    match (fact, activity) {
        (Fact::From, Some(activity)) => iso(activity.from),
        (Fact::To, Some(activity)) => iso(activity.to),
        (_, Some(activity)) => activity_typed(fact, activity).unwrap_or_default().to_owned(),
        (Fact::Value, None) => aims::number(item),
        (_, None) => item_typed(fact, item).unwrap_or_default().to_owned(),
    }
}

/// Takes what was typed into an item.
///
/// # Errors
/// A sentence for people; nothing is changed then.
pub fn type_item(fact: Fact, item: &mut Item, text: &str, it: &Instrument) -> Result<(), Say> {
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
pub fn type_activity(fact: Fact, activity: &mut Activity, text: &str, plan: &Plan) -> Result<(), Say> {
    let mut changed = activity.clone();
    match fact {
        Fact::What if text.is_empty() => return Err(Say::new("plan-what-missing")),
        Fact::What => text.clone_into(&mut changed.what),
        Fact::Resources => text.clone_into(&mut changed.resources),
        Fact::Money => text.clone_into(&mut changed.money),
        Fact::Who => text.clone_into(&mut changed.who),
        Fact::From | Fact::To => {
            let day = typed_day(text, plan.year)?;
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
fn typed_day(text: &str, year: i16) -> Result<Option<Date>, Say> {
    if text.is_empty() {
        return Ok(None);
    }
    let ends = (month_of(year, 0), month_of(year, MONTHS - 1));
    let window = ends.0.zip(ends.1).map(|(first, last)| Days { first: first.first(), last: last.last() });
    let typed = window.and_then(|window| meaning::typed(text, window));
    let say = || Say::new("plan-no-day").with("typed", text.to_owned()).with("year", year.to_string());
    typed.map(Some).ok_or_else(say)
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
