//! What every drawing and document of a report shows in the same way: marks, lengths, cautions.

use crate::document::Mark;
use crate::domain::exact::Exact;
use crate::domain::instrument::{Group, GroupColour, GroupIx};
use crate::domain::participation::Level;
use crate::domain::report::axis::Axis;
use crate::domain::report::protection::Line;
use crate::domain::report::{Report, sentences};
use crate::locale::say::Say;
use crate::locale::texts::Texts;

/// What stands where there is no value.
pub(super) const NOTHING: &str = "–";

/// The style of pooled groups; those of the groups' colours come before it.
const POOLED: usize = 4;

/// Letter, colour and pattern of every line of a report, as on the screens.
pub fn marks(report: &Report, groups: &[Group], texts: &Texts) -> Vec<Mark> {
    let title = |line: &Line| texts.say(&sentences::title(line));
    report.lines.iter().map(|line| mark(&line.key, &title(line), &line.groups, groups)).collect()
}

/// The letters and style of a line, as on the screens.
pub(super) fn mark(key: &str, title: &str, line: &[GroupIx], groups: &[Group]) -> Mark {
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

/// The word across every page where a group has no sheet. Below high participation a sentence stands at the head.
pub(super) fn watermark(level: Level, texts: &Texts) -> Option<String> {
    match level {
        Level::High | Level::Medium => None,
        Level::None | Level::Incomplete => sentences::watermark(level).map(|say| texts.say(&say)),
    }
}

/// The sentence at the head of every page below high participation.
pub(super) fn caution(level: Level, texts: &Texts) -> Option<String> {
    sentences::caution(level).map(|say| texts.say(&say))
}

/// A school year: `2026/2027`.
pub(super) fn school_year(year: i16) -> String {
    format!("{year}/{}", year.saturating_add(1))
}

/// What a scale goes from and to, with its ends in words where these are levels.
pub(super) fn scale(axis: &Axis) -> Say {
    let (low, high) = axis.ends();
    if axis.has_levels() { scale_in_words((low, high), axis.points()) } else { from_to(low, high) }
}

/// The same of a scale whose first and last point have these words.
pub(super) fn scale_in_words((low, high): (String, String), points: usize) -> Say {
    Say::new("report-from-to-words").with("low", low).with("high", high).with("points", points.to_string())
}

/// From one end to the other.
pub(super) fn from_to(low: String, high: String) -> Say {
    Say::new("report-from-to").with("low", low).with("high", high)
}

/// A title with its scale.
pub(super) fn on_scale(what: String, scale: Say) -> Say {
    Say::new("report-on-scale").with("what", what).with("scale", scale)
}

/// A share in percent.
pub(super) fn percent(share: &Exact, texts: &Texts) -> String {
    texts.say(&Say::new("results-percent").with("percent", share.percent()))
}

/// A mean as it is told, or a dash.
pub(super) fn shown(mean: Option<&Exact>, axis: &Axis, texts: &Texts) -> String {
    mean.map_or_else(|| NOTHING.to_owned(), |mean| texts.say(&axis.says(mean)))
}

/// Length of a mean's bar on its scale, in thousandths.
pub(super) fn mean_length(mean: &Exact, axis: &Axis) -> u32 {
    let (part, whole) = axis.part(mean.shown());
    length(part, whole)
}

/// Length of a share's bar, in thousandths.
pub(super) fn share_length(share: &Exact) -> u32 {
    length(share.percent().tenths(), 1000)
}

/// A part of a whole, in thousandths; never more than the whole.
pub(super) fn length(part: u64, whole: u64) -> u32 {
    let thousandths = part.min(whole).saturating_mul(1000).checked_div(whole).unwrap_or(0);
    u32::try_from(thousandths).unwrap_or(1000)
}
