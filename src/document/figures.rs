//! What every drawing and document of a report shows in the same way: marks, lengths, cautions.

use crate::document::Mark;
use crate::domain::exact::Exact;
use crate::domain::instrument::{Group, GroupColour, GroupIx};
use crate::domain::participation::Level;
use crate::domain::report::axis::Axis;
use crate::domain::report::{Report, sentences};

/// What stands where there is no value.
pub(super) const NOTHING: &str = "–";

/// The style of pooled groups; those of the groups' colours come before it.
const POOLED: usize = 4;

/// Letter, colour and pattern of every line of a report, as on the screens.
pub fn marks(report: &Report, groups: &[Group]) -> Vec<Mark> {
    report.lines.iter().map(|line| mark(&line.key, &line.title, &line.groups, groups)).collect()
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
pub(super) fn watermark(level: Level) -> Option<String> {
    match level {
        Level::High | Level::Medium => None,
        Level::None | Level::Incomplete => sentences::watermark(level).map(str::to_owned),
    }
}

/// The sentence at the head of every page below high participation.
pub(super) fn caution(level: Level) -> Option<String> {
    sentences::caution(level).map(str::to_owned)
}

/// A mean as it is told, or a dash.
pub(super) fn shown(mean: Option<&Exact>, axis: &Axis) -> String {
    mean.map_or_else(|| NOTHING.to_owned(), |mean| axis.told(mean))
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
