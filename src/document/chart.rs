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
use crate::document::figures::school_year;
use crate::domain::report::{Facts, GroupParticipation, Report};
use crate::locale::language::Language;
use crate::locale::say::Say;
use crate::locale::texts::Texts;

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
    /// The language of all this.
    pub language: &'static Language,
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

/// The line under a title: whose figures these are, and of which round.
fn about(id: &'static str, (school, level): (&str, &str), session: u8, year: i16) -> Say {
    let say = Say::new(id).with("school", school.to_owned()).with("level", level.to_owned());
    say.with("session", session).with("year", school_year(year))
}

fn subtitle(facts: &Facts, texts: &Texts) -> String {
    let about = about("chart-about", (&facts.school, &facts.level_title), facts.session, facts.year);
    texts.say(&about.with("edition", facts.edition))
}

/// Who is behind the figures of a report.
fn answered(report: &Report, texts: &Texts) -> String {
    let group = |group: &GroupParticipation| {
        let say = Say::new("chart-sheets-of").with("group", group.title.clone());
        texts.say(&say.with("sheets", group.count.submitted).with("invited", group.count.invited))
    };
    let groups: Vec<String> = report.participation.groups.iter().map(group).collect();
    texts.say(&Say::new("chart-sheets").with("groups", groups.join(", ")))
}
