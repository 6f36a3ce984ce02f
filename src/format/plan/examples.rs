//! The examples a school can start a plan from, as they are built in, in each language.

use std::sync::OnceLock;

use crate::domain::exact::Shown;
use crate::domain::instrument::CODE_MAX;
use crate::domain::plan::activity::{Activity, Mark};
use crate::domain::plan::example::{Example, Planned};
use crate::domain::plan::target::{TENTHS, Wanted};
use crate::domain::plan::{SHORT_MAX, TEXT_MAX};
use crate::format::instrument::required;
use crate::format::problem::{Problem, Reading};
use crate::format::tables::{Table, parse};
use crate::locale::language::{self, Language, pseudo};

/// The file's name, in the guide of each language and for problems in it.
pub const NAME: &str = "plan_examples.toml";

/// The built-in examples in a language, in the order of their areas, read once.
pub fn built_in(language: &'static Language) -> &'static [Example] {
    static READ: [OnceLock<Vec<Example>>; language::COUNT] = [const { OnceLock::new() }; language::COUNT];
    let examples = || read(NAME, language.guide(NAME)).unwrap_or_default();
    READ.get(language.ix()).map_or(&[], |place| place.get_or_init(|| spoken(examples(), language)))
}

/// What is written in no language that people speak is made from English.
fn spoken(mut examples: Vec<Example>, language: &Language) -> Vec<Example> {
    for example in examples.iter_mut().filter(|_| language.is_pseudo()) {
        let activities = example.activities.iter_mut().map(|planned| &mut planned.activity);
        let of_activities = activities.flat_map(|one| [&mut one.what, &mut one.resources, &mut one.who]);
        let texts = [&mut example.objective, &mut example.measure].into_iter().chain(of_activities);
        texts.for_each(|text| *text = pseudo(text).into_owned());
    }
    examples
}

/// Reads a file of examples.
///
/// # Errors
/// All problems, each with line and column.
pub fn read(name: &str, text: &str) -> Result<Vec<Example>, Vec<Problem>> {
    let mut reading = Reading::new(name, text);
    let mut examples = Vec::new();
    if let Some(document) = parse(&mut reading) {
        let root = Table::new(&document);
        let tables = root.tables("example", &mut reading);
        examples = tables.iter().map(|table| example(table, &mut reading)).collect();
        root.finish(&[], &mut reading);
    }
    let problems = reading.into_problems();
    if problems.is_empty() { Ok(examples) } else { Err(problems) }
}

fn example(table: &Table, reading: &mut Reading) -> Example {
    let area = required(table, "area", 1, reading);
    let code = required(table, "statement", CODE_MAX, reading);
    let objective = required(table, "objective", TEXT_MAX, reading);
    let measure = required(table, "measure", TEXT_MAX, reading);
    let line = table.text("group", reading).map(|line| line.value);
    let mean = table.tenths("mean", TENTHS.0, TENTHS.1, reading);
    let agree = table.number("agree", 0, 100, reading);
    let wanted = match (line, mean, agree) {
        (line, Some(mean), None) => Some(Wanted::Mean { line, at_least: Shown::from_tenths(mean.value) }),
        (Some(line), None, Some(agree)) => {
            Some(Wanted::Agreeing { line, at_least: u8::try_from(agree.value).unwrap_or(100) })
        }
        (None, None, None) => None,
        _ => {
            reading.problem(&table.at, "An example has `mean`, or `group` with `agree`, or neither.");
            None
        }
    };
    let activities = table.tables("activity", reading).iter().map(|table| planned(table, reading)).collect();
    table.finish(&[], reading);
    Example { area, code, objective, measure, wanted, activities }
}

fn planned(table: &Table, reading: &mut Reading) -> Planned {
    let activity = Activity {
        what: required(table, "what", TEXT_MAX, reading),
        resources: required(table, "resources", SHORT_MAX, reading),
        money: String::new(),
        who: required(table, "who", SHORT_MAX, reading),
        from: None,
        to: None,
        mark: Mark::Open,
        number: 0,
    };
    let mut month = |key| table.number(key, 1, 12, reading).map_or(0, |month| school_month(month.value));
    let months = (month("from"), month("to"));
    if months.0 > months.1 {
        reading.problem(&table.at, "The last month comes before the first; a school year begins in August.");
    }
    table.finish(&[], reading);
    Planned { activity, months }
}

/// A calendar month from 1 as a position in the school year, 0 for August.
fn school_month(month: i64) -> usize {
    usize::try_from((month + 4) % 12).unwrap_or(0)
}
