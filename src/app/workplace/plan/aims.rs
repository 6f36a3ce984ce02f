//! The machine-checkable half of a measurement, turned and typed line by line.

use crate::app::workplace::plan::facts::Fact;
use crate::domain::exact::Shown;
use crate::domain::instrument::{Form, Instrument, Part, Question};
use crate::domain::plan::sentences;
use crate::domain::plan::target::{Bound, Target, Wanted};
use crate::domain::plan::{Item, Said};
use crate::domain::report::axis::USUAL;
use crate::locale::say::Say;

/// What a new target begins with: of five points, so many tenths above 1.
const MEAN: u64 = 25;
const PERCENT: u8 = 60;

/// The kinds of targets, in the order in which one key goes through them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    None,
    Mean,
    Agreeing,
    Option,
}

const KINDS: [Kind; 4] = [Kind::None, Kind::Mean, Kind::Agreeing, Kind::Option];

fn kind(item: &Item) -> Kind {
    match item.target.as_ref().map(|target| &target.wanted) {
        None => Kind::None,
        Some(Wanted::Mean { .. }) => Kind::Mean,
        Some(Wanted::Agreeing { .. }) => Kind::Agreeing,
        Some(Wanted::Option { .. }) => Kind::Option,
    }
}

/// What a line of the target says; `None` where there is no such line.
pub fn text(fact: Fact, item: &Item, it: &Instrument) -> Option<Say> {
    let Some(target) = &item.target else {
        return (fact == Fact::Aim).then(|| Say::new("plan-aim-none"));
    };
    Some(match (fact, &target.wanted) {
        (Fact::Aim, Wanted::Mean { .. }) => Say::new("plan-aim-mean"),
        (Fact::Aim, Wanted::Agreeing { .. }) => Say::new("plan-aim-agreeing"),
        (Fact::Aim, Wanted::Option { .. }) => Say::new("plan-aim-option"),
        (Fact::Question, _) => {
            let title = it.question(&target.code).map_or("", |question| question.title.as_str());
            Say::new("plan-aim-question-is").with("title", title.to_owned()).with("code", target.code.clone())
        }
        (Fact::Choice, Wanted::Option { option, .. }) => Say::from(it.option_words(&target.code, option)),
        (Fact::Bound, wanted) => Say::new(sentences::bound_words(wanted.bound())),
        (Fact::Line, wanted) => sentences::line(wanted, |line| it.line_title(line)),
        (Fact::Value, wanted) => value(wanted),
        _ => return None,
    })
}

/// The figure that is aimed at: `3.5` or `60 %`.
fn value(wanted: &Wanted) -> Say {
    match wanted.is_share() {
        true => Say::new("plan-percent").with("percent", wanted.typed()),
        false => Say::written(sentences::tenths(wanted.aim())),
    }
}

/// The number of a target as it is typed.
pub fn number(item: &Item) -> String {
    item.target.as_ref().map_or_else(String::new, |target| target.wanted.typed())
}

/// Takes a number that was typed.
///
/// # Errors
/// A sentence for people; nothing is changed then.
pub fn type_value(item: &mut Item, text: &str, it: &Instrument) -> Result<(), Say> {
    let Some(target) = &mut item.target else { return Ok(()) };
    let typed = text.replace(',', ".").replace('%', "");
    match &mut target.wanted {
        Wanted::Mean { at_least, .. } => {
            let highest = points(&target.code, it);
            let fits = |tenths: &u64| (10..=highest * 10).contains(tenths);
            let tenths = tenths(typed.trim()).filter(fits);
            *at_least = Shown::from_tenths(tenths.ok_or_else(|| no_mean(highest))?);
        }
        Wanted::Agreeing { at_least: percent, .. } | Wanted::Option { percent, .. } => {
            let number = typed.trim().parse::<u8>().ok().filter(|number| *number <= 100);
            *percent = number.ok_or(Say::new("plan-share-wrong"))?;
        }
    }
    Ok(())
}

/// That a number is no mean of so many points.
fn no_mean(highest: u64) -> Say {
    let [lowest, highest, middle] =
        [Shown::from_tenths(10), Shown::from_tenths(highest * 10), middle(highest)].map(sentences::tenths);
    Say::new("plan-mean-wrong").with("lowest", lowest).with("highest", highest).with("middle", middle)
}

/// Points of the scale on which a statement is answered; five where it is not known, as of an own one.
fn points(code: &str, it: &Instrument) -> u64 {
    let scale = it.question(code).and_then(|question| match question.form {
        Form::Scale(at) => it.scales.get(at),
        Form::Single { .. } | Form::Multiple { .. } | Form::Words => None,
    });
    scale.map_or(USUAL, |scale| scale.points.len()).try_into().unwrap_or(0)
}

/// A mean well above the middle of so many points, to begin with and as an example: 3.5 of five.
fn middle(points: u64) -> Shown {
    Shown::from_tenths(10 + (points - 1) * MEAN / 4)
}

fn tenths(text: &str) -> Option<u64> {
    let (whole, tenth) = text.split_once('.').unwrap_or((text, "0"));
    let tenth: u64 = if tenth.len() == 1 { tenth.parse().ok()? } else { return None };
    whole.parse::<u64>().ok()?.checked_mul(10)?.checked_add(tenth)
}

/// Turns a line of the target to the next choice or the one before.
pub fn turn(fact: Fact, item: &mut Item, it: &Instrument, forward: bool, level: &str) {
    if fact == Fact::Aim {
        let can = |kind: &Kind| *kind == Kind::None || begun(*kind, item, it, level).is_some();
        let kinds: Vec<Kind> = KINDS.into_iter().filter(can).collect();
        let to = turned(&kinds, &kind(item), forward);
        item.target = to.and_then(|kind| begun(kind, item, it, level));
        return;
    }
    let Some(target) = &item.target else { return };
    let lines = lines(item, target, it, level);
    let questions: Vec<&Question> = choices(it).collect();
    let mut changed = target.clone();
    match (fact, &mut changed.wanted) {
        (Fact::Line, Wanted::Mean { line, .. }) => {
            let all: Vec<Option<String>> = lines.into_iter().map(Some).chain([None]).collect();
            *line = turned(&all, line, forward).unwrap_or_default();
        }
        (Fact::Line, Wanted::Agreeing { line, .. } | Wanted::Option { line, .. }) => {
            *line = turned(&lines, line, forward).unwrap_or_else(|| line.clone());
        }
        (Fact::Bound, Wanted::Option { bound, .. }) => {
            *bound = if *bound == Bound::AtLeast { Bound::AtMost } else { Bound::AtLeast };
        }
        (Fact::Choice, Wanted::Option { option, .. }) => {
            let keys = it.question(&target.code).map_or_else(Vec::new, option_keys);
            *option = turned(&keys, option, forward).unwrap_or_else(|| option.clone());
        }
        (Fact::Question, Wanted::Option { .. }) => {
            let codes: Vec<&str> = questions.iter().map(|question| question.code.as_str()).collect();
            let to = turned(&codes, &target.code.as_str(), forward).and_then(|code| it.question(code));
            if let Some(other) = to.and_then(|question| of_choice(question, it, level)) {
                changed = other;
            }
        }
        _ => {}
    }
    item.target = Some(changed);
}

/// The choice after or before the present one.
fn turned<T: Clone + PartialEq>(all: &[T], now: &T, forward: bool) -> Option<T> {
    let at = all.iter().position(|one| one == now);
    let next = match (at, forward) {
        (None, _) => 0,
        (Some(at), true) => (at + 1) % all.len().max(1),
        (Some(at), false) => (at + all.len().saturating_sub(1)) % all.len().max(1),
    };
    all.get(next).cloned()
}

/// The lines a target can be about: the groups that read what it is about.
fn lines(item: &Item, target: &Target, it: &Instrument, level: &str) -> Vec<String> {
    if target.code == item.code {
        return item.said.iter().map(|said| said.group.clone()).collect();
    }
    it.question(&target.code).map_or_else(Vec::new, |question| readers(question, it, level))
}

fn readers(question: &Question, it: &Instrument, level: &str) -> Vec<String> {
    of_question(question, it, level).into_iter().map(|said| said.group).collect()
}

/// What each group reads of a question.
fn of_question(question: &Question, it: &Instrument, level: &str) -> Vec<Said> {
    it.level(level).map_or_else(Vec::new, |level| Item::of_question(question, it, level).said)
}

/// Choices of the other areas.
fn choices(it: &Instrument) -> impl Iterator<Item = &Question> {
    let is_choice = |question: &&Question| {
        matches!(question.part, Part::Other(_)) && matches!(question.form, Form::Single { .. } | Form::Multiple { .. })
    };
    it.questions.iter().filter(is_choice)
}

fn option_keys(question: &Question) -> Vec<String> {
    match &question.form {
        Form::Single { options, .. } | Form::Multiple { options, .. } => {
            options.iter().map(|option| option.key.clone()).collect()
        }
        Form::Scale(_) | Form::Words => Vec::new(),
    }
}

/// A target about the first option of a choice; `None` where the level is not asked it.
fn of_choice(question: &Question, it: &Instrument, level: &str) -> Option<Target> {
    let said = of_question(question, it, level);
    let line = said.first()?.group.clone();
    let versions = said.into_iter().map(|said| (said.group, said.version)).collect();
    let option = option_keys(question).into_iter().next()?;
    let wanted = Wanted::Option { line, option, bound: Bound::AtLeast, percent: PERCENT };
    Some(Target { code: question.code.clone(), versions, wanted })
}

/// A target of a kind to begin with.
fn begun(kind: Kind, item: &Item, it: &Instrument, level: &str) -> Option<Target> {
    let is_choice = it.question(&item.code).is_some_and(|question| !option_keys(question).is_empty());
    // Who it was about stays, where that is possible.
    let before = item.target.as_ref().and_then(|target| target.wanted.line());
    let same = item.said.iter().find(|said| Some(said.group.as_str()) == before);
    let first = same.or(item.said.first()).map(|said| said.group.clone());
    let own = |wanted: Wanted| Target { code: item.code.clone(), versions: item.versions(), wanted };
    match kind {
        Kind::None => None,
        Kind::Mean | Kind::Agreeing if is_choice => None,
        Kind::Mean => Some(own(Wanted::Mean { line: first, at_least: middle(points(&item.code, it)) })),
        // Elsewhere 4 and 5 do not stand for agreeing.
        Kind::Agreeing if points(&item.code, it) != 5 => None,
        Kind::Agreeing => first.map(|line| own(Wanted::Agreeing { line, at_least: PERCENT })),
        Kind::Option => {
            let own = it.question(&item.code).filter(|_| is_choice);
            own.into_iter().chain(choices(it)).find_map(|question| of_choice(question, it, level))
        }
    }
}
