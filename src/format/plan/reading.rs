//! A plan's file to a plan, with all problems at once.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::Date;

use crate::domain::exact::Shown;
use crate::domain::exercise::ExerciseId;
use crate::domain::instrument::{CODE_MAX, USUAL};
use crate::domain::plan::activity::{Activity, Mark};
use crate::domain::plan::sentences;
use crate::domain::plan::stamp::Stamp;
use crate::domain::plan::target::{Bound, TENTHS, Target, Wanted};
use crate::domain::plan::{
    ACTIVITIES_MAX, ITEMS_MAX, Item, Plan, SHORT_MAX, Said, TEXT_MAX, TITLE_MAX, TOLD_MAX, Told,
};
use crate::domain::school::SCHOOL_NAME_MAX;
use crate::format::instrument::{required, too_long};
use crate::format::problem::{Problem, Reading};
use crate::format::tables::{At, Table, parse};
use crate::locale::texts::in_english;

/// Longest code, key or id, in characters.
const NAME_MAX: usize = 64;
/// Highest wording version.
const VERSION_MAX: i64 = 1_000_000;
/// Highest count of savings, and highest number of an activity.
const COUNT_MAX: i64 = 1_000_000_000;
/// What stands for all groups together.
pub(super) const ALL: &str = "all";

pub(super) fn plan(name: &str, text: &str) -> Result<Plan, Vec<Problem>> {
    let mut reading = Reading::new(name, text);
    let mut plan = None;
    if let Some(document) = parse(&mut reading) {
        plan = root(&Table::new(&document), &mut reading);
    }
    let problems = reading.into_problems();
    match plan {
        Some(plan) if problems.is_empty() => Ok(plan),
        _ => Err(problems),
    }
}

fn root(root: &Table, reading: &mut Reading) -> Option<Plan> {
    let title = required(root, "title", TITLE_MAX, reading);
    let school = optional(root, "school", SCHOOL_NAME_MAX, reading);
    let instrument = optional(root, "instrument", NAME_MAX, reading);
    let level = required(root, "level", NAME_MAX, reading);
    if !root.has("year") {
        reading.problem(&root.at, "`year` is missing here: the school year, by the year of its August.");
    }
    let year = root.number("year", 2000, 2999, reading);
    let exercise = root.text("exercise", reading).map(|text| short(text, NAME_MAX, reading));
    let key = root.text("key", reading);
    if let Some(key) = key.as_ref().filter(|key| !key.value.chars().all(|c| c.is_ascii_alphanumeric())) {
        reading.problem(&key.at, "`key` has letters and digits only. Take the line out, and the plan gets a new one.");
    }
    let key = key.map_or_else(String::new, |key| short(key, NAME_MAX, reading));
    let saving = root.number("saving", 0, COUNT_MAX, reading).map_or(0, |n| n.value as u32);
    let tables = root.tables("item", reading);
    too_many("item", tables.iter().map(|table| &table.at), ITEMS_MAX, reading);
    let year = year.map(|year| year.value as i16);
    let items = tables.iter().take(ITEMS_MAX).map(|table| item(table, year, reading)).collect();
    root.finish(&["year"], reading);
    let mut plan = Plan {
        title,
        school,
        instrument: if instrument.is_empty() { USUAL.to_owned() } else { instrument },
        level,
        year: year?,
        exercise: exercise.filter(|id| !id.is_empty()).map(ExerciseId),
        items,
        stamp: Stamp { key, saving },
    };
    plan.number();
    Some(plan)
}

fn too_many<'a>(what: &str, mut all: impl Iterator<Item = &'a Range<usize>>, most: usize, reading: &mut Reading) {
    if let Some(at) = all.nth(most) {
        reading.problem(at, format!("There are more than {most} of [[{what}]]. Please make a second plan."));
    }
}

/// A text that may be missing.
fn optional(table: &Table, key: &'static str, max: usize, reading: &mut Reading) -> String {
    table.text(key, reading).map_or_else(String::new, |text| short(text, max, reading))
}

fn short(text: At<String>, max: usize, reading: &mut Reading) -> String {
    too_long(&text, max, reading);
    text.value
}

fn item(table: &Table, year: Option<i16>, reading: &mut Reading) -> Item {
    let area = required(table, "area", NAME_MAX, reading);
    let code = required(table, "statement", CODE_MAX, reading);
    let title = optional(table, "title", TEXT_MAX, reading);
    let said: Vec<Said> = table.tables("said", reading).iter().map(|table| one_said(table, reading)).collect();
    let objective = optional(table, "objective", TEXT_MAX, reading);
    let measure = optional(table, "measure", TEXT_MAX, reading);
    let read_target = table.subtable("target", reading).map(|table| (target(&table, &code, reading), table));
    let activities = table.tables("activity", reading);
    too_many("item.activity", activities.iter().map(|table| &table.at), ACTIVITIES_MAX, reading);
    let activities = activities.iter().take(ACTIVITIES_MAX).map(|table| activity(table, year, reading)).collect();
    let told = table.subtable("tell", reading).map(|table| told(&table, reading));
    table.finish(&["target", "tell"], reading);
    let mut item = Item { area, code, title, said, objective, measure, target: None, activities, told };
    item.target = read_target.and_then(|(target, _)| target).map(|mut target| {
        // What its own statement read stands above.
        if target.versions.is_empty() && target.code == item.code {
            target.versions = item.versions();
        }
        target
    });
    item
}

fn one_said(table: &Table, reading: &mut Reading) -> Said {
    let group = required(table, "group", NAME_MAX, reading);
    let text = optional(table, "text", TEXT_MAX, reading);
    let version = table.number("version", 1, VERSION_MAX, reading).map_or(1, |n| n.value as u32);
    table.finish(&[], reading);
    Said { group, text, version }
}

fn told(table: &Table, reading: &mut Reading) -> Told {
    let told =
        Told { said: optional(table, "said", TOLD_MAX, reading), since: optional(table, "since", TOLD_MAX, reading) };
    table.finish(&[], reading);
    told
}

fn activity(table: &Table, year: Option<i16>, reading: &mut Reading) -> Activity {
    let what = required(table, "what", TEXT_MAX, reading);
    let resources = optional(table, "resources", SHORT_MAX, reading);
    let money = optional(table, "money", SHORT_MAX, reading);
    let who = optional(table, "who", SHORT_MAX, reading);
    let from = day(table, "from", reading);
    let to = day(table, "to", reading);
    let mark = mark(table, reading);
    let number = table.number("number", 0, COUNT_MAX, reading).map_or(0, |n| n.value as u32);
    table.finish(&["from", "to"], reading);
    let value = |day: &Option<At<Date>>| day.as_ref().map(|day| day.value);
    let activity = Activity { what, resources, money, who, from: value(&from), to: value(&to), mark, number };
    if let Some((problem, year)) = year.and_then(|year| Some((activity.days_problem(year)?, year))) {
        let at = to.or(from).map_or_else(|| table.at.clone(), |day| day.at);
        reading.problem(&at, in_english(&sentences::days(problem, year)));
    }
    activity
}

fn day(table: &Table, key: &'static str, reading: &mut Reading) -> Option<At<Date>> {
    if table.has(key) { table.date(key, reading) } else { None }
}

fn mark(table: &Table, reading: &mut Reading) -> Mark {
    let Some(word) = table.text("mark", reading) else { return Mark::default() };
    let mark = Mark::ALL.into_iter().find(|mark| mark.word() == word.value);
    mark.unwrap_or_else(|| {
        let all: Vec<&str> = Mark::ALL.iter().map(|mark| mark.word()).collect();
        reading.problem(&word.at, format!("`mark` must be one of: {}.", all.join(", ")));
        Mark::default()
    })
}

/// What a target's table says, before it is judged.
struct TargetRead {
    line: Option<At<String>>,
    mean: Option<At<u64>>,
    agree: Option<At<i64>>,
    option: Option<At<String>>,
    at_least: Option<At<i64>>,
    at_most: Option<At<i64>>,
}

fn target(table: &Table, item_code: &str, reading: &mut Reading) -> Option<Target> {
    let code = optional(table, "statement", CODE_MAX, reading);
    let versions = versions(table, reading);
    let read = TargetRead {
        line: table.text("group", reading),
        mean: table.tenths("mean", TENTHS.0, TENTHS.1, reading),
        agree: table.number("agree", 0, 100, reading),
        option: table.text("option", reading),
        at_least: table.number("at_least", 0, 100, reading),
        at_most: table.number("at_most", 0, 100, reading),
    };
    table.finish(&["wording"], reading);
    let wanted = wanted(table, read, reading)?;
    let code = if code.is_empty() { item_code.to_owned() } else { code };
    Some(Target { code, versions, wanted })
}

fn versions(table: &Table, reading: &mut Reading) -> BTreeMap<String, u32> {
    let Some(wording) = table.subtable("wording", reading) else { return BTreeMap::new() };
    let keys = wording.keys();
    let number = |key: String| {
        let number = wording.number_of(&key, VERSION_MAX, reading)?;
        Some((key, number.value as u32))
    };
    keys.into_iter().filter_map(number).collect()
}

fn wanted(table: &Table, read: TargetRead, reading: &mut Reading) -> Option<Wanted> {
    let kinds = [table.has("mean"), table.has("agree"), table.has("option")];
    if kinds.iter().filter(|there| **there).count() != 1 {
        reading.problem(
            &table.at,
            "A target has either `mean`, or `agree` (percent of 4 and 5), or `option` with `at_least` or `at_most`.",
        );
        return None;
    }
    let line = read.line.filter(|line| line.value != ALL);
    if let Some(mean) = read.mean {
        let line = line.map(|line| short(line, NAME_MAX, reading));
        return Some(Wanted::Mean { line, at_least: Shown::from_tenths(mean.value) });
    }
    if table.has("mean") {
        return None;
    }
    let Some(line) = line.map(|line| short(line, NAME_MAX, reading)).filter(|line| !line.is_empty()) else {
        reading.problem(&table.at, "A share is of one group: `group` is missing here, such as group = \"students\".");
        return None;
    };
    if let Some(agree) = read.agree {
        return Some(Wanted::Agreeing { line, at_least: percent(agree.value) });
    }
    let option = short(read.option?, NAME_MAX, reading);
    let (bound, percent) = match (read.at_least, read.at_most) {
        (Some(at_least), None) => (Bound::AtLeast, percent(at_least.value)),
        (None, Some(at_most)) => (Bound::AtMost, percent(at_most.value)),
        _ => {
            reading.problem(&table.at, "The share of an option has either `at_least` or `at_most`, in percent.");
            return None;
        }
    };
    Some(Wanted::Option { line, option, bound, percent })
}

fn percent(number: i64) -> u8 {
    u8::try_from(number).unwrap_or(100)
}
