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
use crate::domain::report::{Facts, Report};

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
