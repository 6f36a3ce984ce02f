//! Charts: one picture of participation, of the areas, of one area, or of two rounds beside each other.
//!
//! A [`Chart`] holds words and shown figures, as a document's bars do; [`svg`] draws it as a picture and [`text`] in
//! characters. It is made from a kept report, or from counts, and shows nothing that they hide.

pub mod areas;
pub mod compared;
pub mod participation;
pub mod svg;
pub mod text;

use crate::document::Mark;
use crate::document::block::Bars;
use crate::domain::exact::Exact;
use crate::domain::instrument::{Group, GroupColour, GroupIx};
use crate::domain::participation::Level;
use crate::domain::report::{Facts, Report};

/// What stands where there is no value.
const NOTHING: &str = "–";
/// The style of pooled groups; those of the groups' colours come before it.
const POOLED: usize = 4;

/// A chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Stem of a file name for it: `areas-2026-1-primary`.
    pub name: String,
    /// Title.
    pub title: String,
    /// The line under it: the school and the round.
    pub subtitle: String,
    /// That it is to be viewed with caution, where it is.
    pub caution: Option<String>,
    /// A word across it, such as `incomplete`.
    pub watermark: Option<String>,
    /// The lines whose letter, colour and pattern the bars use.
    pub marks: Vec<Mark>,
    /// The bars.
    pub bars: Bars,
    /// Per row a place on the axis that is marked, in thousandths; shorter than the rows where there is none.
    pub ticks: Vec<Option<u32>>,
    /// What the ticks mean.
    pub tick: Option<String>,
    /// Sentences below.
    pub foot: Vec<String>,
}

impl Chart {
    /// What it shows, in a sentence for who cannot see it: every row with its figures.
    pub fn told(&self) -> String {
        let row = |row: &crate::document::block::BarRow| {
            let bars = row.bars.iter().map(|bar| {
                let mark = bar.mark.and_then(|at| self.marks.get(at));
                mark.map_or_else(|| bar.shown.clone(), |mark| format!("{} {}", mark.title, bar.shown))
            });
            let code = if row.code.is_empty() { String::new() } else { format!("{} ", row.code) };
            format!("{code}{}: {}", row.label, bars.collect::<Vec<_>>().join(", "))
        };
        let rows: Vec<String> = self.bars.rows.iter().map(row).collect();
        format!("{}. {}.", self.bars.caption, rows.join("; "))
    }
}

/// Letter, colour and pattern of every line of a report, as on the screens.
pub fn marks(report: &Report, groups: &[Group]) -> Vec<Mark> {
    report.lines.iter().map(|line| mark(&line.key, &line.title, &line.groups, groups)).collect()
}

fn mark(key: &str, title: &str, line: &[GroupIx], groups: &[Group]) -> Mark {
    let own: Vec<&Group> = line.iter().filter_map(|group| groups.get(group.0)).collect();
    let style = match own.as_slice() {
        [group] => match group.colour {
            GroupColour::Blue => 0,
            GroupColour::Red => 1,
            GroupColour::Yellow => 2,
            GroupColour::Green => 3,
        },
        _ => POOLED,
    };
    let letter = own.iter().map(|group| group.letter).collect();
    Mark { key: key.to_owned(), title: title.to_owned(), letter, style }
}

/// The sentence of a report below high participation.
fn caution(level: Level) -> Option<String> {
    match level {
        Level::High => None,
        Level::Medium => Some("View with caution: not every group reached its minimum.".to_owned()),
        Level::None | Level::Incomplete => Some("Incomplete: some group has no sheet. View with caution.".to_owned()),
    }
}

/// The word across a report in which a group has no sheet.
fn watermark(level: Level) -> Option<String> {
    matches!(level, Level::None | Level::Incomplete).then(|| "incomplete".to_owned())
}

/// The round of a report: `session 1 of 2026/2027`.
fn round(facts: &Facts) -> String {
    format!("session {} of {}/{}", facts.session, facts.year, facts.year.saturating_add(1))
}

fn subtitle(facts: &Facts) -> String {
    format!("{}, {}, {}, edition {}", facts.school, facts.level_title, round(facts), facts.edition)
}

/// Who is behind the figures of a report.
fn answered(report: &Report) -> String {
    let group = |group: &crate::domain::report::GroupParticipation| {
        format!("{} {} of {}", group.title, group.count.submitted, group.count.invited)
    };
    let groups: Vec<String> = report.participation.groups.iter().map(group).collect();
    format!("Sheets of those invited: {}.", groups.join(", "))
}

/// A mean as it is printed, or a dash.
fn shown(mean: Option<&Exact>) -> String {
    mean.map_or_else(|| NOTHING.to_owned(), |mean| mean.shown().to_string())
}

/// Length of a mean's bar on the scale from 1 to 5, in thousandths: by the printed number, so that equal numbers are
/// equal bars.
fn mean_length(mean: &Exact) -> u32 {
    length(mean.shown().tenths().saturating_sub(10), 40)
}

fn length(part: u64, whole: u64) -> u32 {
    let thousandths = part.min(whole).saturating_mul(1000).checked_div(whole).unwrap_or(0);
    u32::try_from(thousandths).unwrap_or(1000)
}

/// The ends of the scale from 1 to 5.
fn one_to_five() -> (String, String) {
    ("1".to_owned(), "5".to_owned())
}
