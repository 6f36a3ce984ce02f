//! Summaries of rounds, to be shared on purpose: as CSV and as JSON. `docs/format.md` describes both.
//!
//! The CSV is a table as people make one by hand: areas as rows, school and round as columns, below them level,
//! participation and averages. So a table typed from a published report can be laid beside a school's own.

mod rows;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::domain::exact::Shown;
use crate::domain::points::{POINTS_MAX, POINTS_MIN};
use crate::domain::report::axis::USUAL;
use crate::domain::report::series::{AreaName, Series, Summary, SummaryArea, SummaryGroup};
use crate::format::report::names::{LEVELS, value, word};
use crate::format::report::table::Table;
use crate::text;

/// What the JSON of summaries says of itself.
pub const FORMAT: &str = "reflectory-summary";
/// The newest version that is read. It is written only where a scale has other than five points, which the first did
/// not know: an older program says then that it is too old.
pub const VERSION: u32 = 2;
/// The version that knows five points only.
const FIVE_POINTS: u32 = 1;
/// Most rounds and most rows of one file: far more than any cluster has.
const MANY: usize = 200;
/// Longest name or title, in characters.
const NAME_MAX: usize = 200;
/// Most people of a group.
const PEOPLE_MAX: u32 = 1_000_000;

/// First cell of the CSV.
const AREA: &str = "area";
const LEVEL: &str = "level";
/// Row of the highest value, where it is not 5 everywhere.
const POINTS: &str = "points";
const PARTICIPATION: &str = "participation";
const SUBMITTED: &str = "submitted: ";
const INVITED: &str = "invited: ";
const COUNTED: &str = "counted: ";
/// Row of the averages, as it is written and as others call it.
const AVERAGES: [&str; 3] = ["average", "printed average", "school average"];

/// A text that gives no summaries.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum UnreadableSummary {
    /// Neither the table nor the JSON.
    #[error("This is no summary that Reflectory exports. Make one with: reflectory series --summary EXERCISE")]
    NotASummary,
    /// Written by a later version of the program.
    #[error("This summary was written by a newer version of Reflectory (its version is {0}). Please update this one.")]
    Newer(u32),
    /// What is wrong, each with its place.
    #[error("{}", .0.join("\n"))]
    Problems(Vec<String>),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    format: String,
    version: u32,
    rounds: Vec<RoundShape>,
    /// The school's signature, where it is signed; `reflectory verify` checks it.
    #[serde(rename = "proof", default, skip_serializing)]
    _proof: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoundShape {
    name: String,
    level: String,
    participation: Option<String>,
    groups: Vec<GroupShape>,
    /// From version 2 on, where the scale has other than five points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    points: Option<usize>,
    areas: Vec<AreaShape>,
    average: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupShape {
    title: String,
    invited: u32,
    submitted: u32,
    counted: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaShape {
    letter: Option<char>,
    title: String,
    shown: Option<String>,
}

/// The JSON of rounds.
pub fn write(series: &Series) -> String {
    let round = |round: &Summary| RoundShape {
        name: round.name.clone(),
        level: round.level.clone(),
        participation: round.participation.map(|level| word(&LEVELS, &level).to_owned()),
        groups: round.groups.iter().map(group_shape).collect(),
        points: Some(round.points).filter(|points| *points != USUAL),
        areas: round.areas.iter().map(area_shape).collect(),
        average: round.average().map(|shown| shown.to_string()),
    };
    let rounds = series.rounds.iter().map(round).collect();
    let version = if series.points() == Some(USUAL) { FIVE_POINTS } else { VERSION };
    serde_json::to_string(&Shape { format: FORMAT.to_owned(), version, rounds, _proof: None }).unwrap_or_default()
}

fn group_shape(group: &SummaryGroup) -> GroupShape {
    let SummaryGroup { title, invited, submitted, is_counted } = group.clone();
    GroupShape { title, invited, submitted, counted: is_counted }
}

fn area_shape(area: &SummaryArea) -> AreaShape {
    let SummaryArea { name: AreaName { letter, title }, shown } = area.clone();
    AreaShape { letter, title, shown: shown.map(|shown| shown.to_string()) }
}

/// The CSV of rounds.
pub fn csv(series: &Series) -> String {
    let names: Vec<&str> = series.rounds.iter().map(|round| round.name.as_str()).collect();
    let mut table = Table::new(&[&[AREA], names.as_slice()].concat());
    let mut row = |title: &str, cell: &dyn Fn(&Summary) -> Option<String>| {
        let cells: Vec<String> = series.rounds.iter().map(|round| cell(round).unwrap_or_default()).collect();
        let cells: Vec<&str> = std::iter::once(title).chain(cells.iter().map(String::as_str)).collect();
        table.row(&cells);
    };
    // Before the values, which are read by it.
    if series.points() != Some(USUAL) {
        row(POINTS, &|round| Some(round.points.to_string()));
    }
    for area in &series.areas {
        row(&area.words(), &|round| round.area(area).map(|shown| shown.to_string()));
    }
    row(LEVEL, &|round| Some(round.level.clone()));
    row(PARTICIPATION, &|round| round.participation.map(|level| word(&LEVELS, &level).to_owned()));
    for title in &series.groups {
        row(&format!("{SUBMITTED}{title}"), &|round| round.group(title).map(|group| group.submitted.to_string()));
        row(&format!("{INVITED}{title}"), &|round| round.group(title).map(|group| group.invited.to_string()));
        row(&format!("{COUNTED}{title}"), &|round| round.group(title).map(|group| yes_no(group.is_counted)));
    }
    let [average, ..] = AVERAGES;
    row(average, &|round| round.average().map(|shown| shown.to_string()));
    table.finish()
}

fn yes_no(yes: bool) -> String {
    if yes { "yes" } else { "no" }.to_owned()
}

/// The rounds of a text, CSV or JSON.
///
/// # Errors
/// [`UnreadableSummary`].
pub fn read(text: &str) -> Result<Vec<Summary>, UnreadableSummary> {
    let rounds = if text.trim_start().starts_with('{') { read_json(text)? } else { rows::rounds(text)? };
    let problems: Vec<String> = rounds.iter().flat_map(problems).collect();
    if problems.is_empty() { Ok(rounds) } else { Err(UnreadableSummary::Problems(problems)) }
}

fn read_json(text: &str) -> Result<Vec<Summary>, UnreadableSummary> {
    let head: Head = serde_json::from_str(text).map_err(|_| UnreadableSummary::NotASummary)?;
    if head.format != FORMAT {
        return Err(UnreadableSummary::NotASummary);
    }
    if head.version > VERSION {
        return Err(UnreadableSummary::Newer(head.version));
    }
    let shape: Shape = serde_json::from_str(text).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        UnreadableSummary::Problems(vec![format!(
            "{place}: this does not belong into a summary, or something is missing."
        )])
    })?;
    let mut problems = Vec::new();
    let rounds: Vec<Summary> = shape.rounds.into_iter().map(|round| from_shape(round, &mut problems)).collect();
    if rounds.len() > MANY || rounds.iter().any(|round| round.areas.len().max(round.groups.len()) > MANY) {
        problems.push(format!("There are more than {MANY} rounds, areas or groups."));
    }
    if problems.is_empty() { Ok(rounds) } else { Err(UnreadableSummary::Problems(problems)) }
}

fn from_shape(round: RoundShape, problems: &mut Vec<String>) -> Summary {
    let name = round.name;
    let points = round.points.unwrap_or(USUAL);
    if !(POINTS_MIN..=POINTS_MAX).contains(&points) {
        problems.push(format!("{name}: {}", no_points(&points.to_string())));
    }
    let mut number = |text: Option<String>| {
        let text = text?;
        let shown = shown(&text, points);
        if shown.is_none() {
            problems.push(format!("{name}: {}", no_value(&text, points)));
        }
        shown
    };
    let areas = round.areas.into_iter().map(|area| SummaryArea {
        name: AreaName { letter: area.letter, title: area.title },
        shown: number(area.shown),
    });
    let areas: Vec<SummaryArea> = areas.collect();
    let printed_average = number(round.average);
    let participation = round.participation.and_then(|level| {
        let known = value(&LEVELS, &level);
        if known.is_none() {
            problems.push(format!("{name}: {}", no_level(&level)));
        }
        known
    });
    let groups = round.groups.into_iter().map(|group| SummaryGroup {
        title: group.title,
        invited: group.invited,
        submitted: group.submitted,
        is_counted: group.counted,
    });
    Summary { name, level: round.level, participation, groups: groups.collect(), points, areas, printed_average }
}

/// What cannot be in any summary, whatever it was read from.
fn problems(round: &Summary) -> Vec<String> {
    let mut found = Vec::new();
    let groups = round.groups.iter().map(|group| &group.title);
    let titles = round.areas.iter().map(|area| &area.name.title).chain(groups);
    for text in [&round.name, &round.level].into_iter().chain(titles) {
        if text.chars().count() > NAME_MAX || !text.chars().all(text::is_plain) {
            found.push(format!(
                "A name or title is longer than {NAME_MAX} letters, or holds signs that cannot be seen."
            ));
        }
    }
    for group in round.groups.iter().filter(|group| group.invited.max(group.submitted) > PEOPLE_MAX) {
        found.push(format!("{}: {} has more than {PEOPLE_MAX} people.", round.name, group.title));
    }
    if let (false, Some(average)) = (round.is_average_possible(), round.printed_average) {
        found.push(format!("{}: its average {average} does not fit its areas. Was a figure mistyped?", round.name));
    }
    found
}

fn no_value(text: &str, points: usize) -> String {
    format!("\"{}\" is no value: please write 1.0 to {points}.0, with at most one decimal.", excerpt(text))
}

fn no_points(text: &str) -> String {
    format!("\"{}\" is no highest value: please write a number from {POINTS_MIN} to {POINTS_MAX}.", excerpt(text))
}

fn no_level(text: &str) -> String {
    let levels: Vec<&str> = LEVELS.iter().map(|(_, word)| *word).collect();
    format!("\"{}\" is no participation: please write one of {}.", excerpt(text), levels.join(", "))
}

/// A cell as it may be repeated on a screen.
fn excerpt(cell: &str) -> String {
    let plain: String = cell.chars().filter(|c| text::is_plain(*c)).collect();
    text::cut(&plain, 30, "…")
}

/// A value as it is printed, on a scale of so many points: `4.2`, `4,2` or `4`.
fn shown(text: &str, points: usize) -> Option<Shown> {
    let (whole, tenths) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digit = |text: &str| {
        let mut chars = text.chars();
        let digit = chars.next()?.to_digit(10)?;
        chars.next().is_none().then_some(u64::from(digit))
    };
    let all = digit(whole)? * 10 + digit(tenths)?;
    let highest = u64::try_from(points).unwrap_or(0) * 10;
    (10..=highest).contains(&all).then(|| Shown::from_tenths(all))
}
