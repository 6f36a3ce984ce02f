//! Who is shown: own lines, agreement, pooling, and what is left out (decisions: *Few people in a group*).
//!
//! Three things keep what is hidden from being worked out:
//!
//! - A group without a line enters no figure at all, so no overall value minus the shown groups gives it away.
//! - A statement with too few answers shows none of its counts, N/A and unanswered included: with the number of sheets,
//!   which is known, any of them would tell the others. It enters no mean, so no area mean minus the shown statements
//!   gives it away either.
//! - Two groups are pooled only when neither has a line of its own, and only where both were asked, so that no part of
//!   a pooled value can be taken off it.

use crate::domain::exercise::{Frozen, People};
use crate::domain::instrument::GroupIx;
use crate::domain::report::tally::Tally;

/// Valid answers that a statement needs inside a group that is shown.
pub const VALID_MIN: u32 = 3;
/// Sheets of a group from which its text answers are shown.
pub const WORDS_FROM: u32 = 10;
/// Key and title of the line of groups that are shown together.
pub const POOLED: (&str, &str) = ("staff", "Staff");
/// Groups that are pooled when both are too small.
const STAFF: [&str; 2] = ["leaders", "teachers"];

/// Whether and how a group is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// On its own: it has at least as many sheets as the smallest cell.
    OwnLine,
    /// On its own with fewer sheets, because every one of them agreed. Its statements need no minimum.
    OwnLineAgreed,
    /// Too small; shown only together with the other staff.
    PooledAsStaff,
    /// Too small, and in no figure.
    LeftOut,
    /// Nobody of it was asked.
    NotInvited,
    /// Nobody of it handed in a sheet.
    NoSheets,
}

impl Standing {
    /// Whether the group has a line of its own.
    pub fn is_own_line(self) -> bool {
        matches!(self, Standing::OwnLine | Standing::OwnLineAgreed)
    }

    /// Whether the group enters any figure.
    pub fn is_shown(self) -> bool {
        self.is_own_line() || self == Standing::PooledAsStaff
    }
}

/// One line of every table: a group, or the pooled staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The group's key, or `staff`.
    pub key: String,
    /// The group's title, or `Staff`.
    pub title: String,
    /// The group, or both that are pooled.
    pub groups: Vec<GroupIx>,
    /// Whether and how it is shown.
    pub standing: Standing,
    /// Everyone who counts.
    pub eligible: u32,
    /// Those who were asked.
    pub invited: u32,
    /// Sheets handed in.
    pub sheets: u32,
}

impl Line {
    /// Valid answers that a statement needs on this line.
    pub fn valid_min(&self) -> u32 {
        if self.standing == Standing::OwnLineAgreed { 0 } else { VALID_MIN }
    }
}

/// How each group of the instrument stands, by its sheets.
///
/// `decided` is what an earlier edition of the report decided, empty at the first unsealing. It stays: a group that was
/// left out stays so, however many sheets come late. Only a group without any sheet is decided when it has some. A line
/// that rested on everybody's agreement needs the minimum for its statements as soon as there are sheets enough.
pub fn standings(tally: &Tally, decided: &[Standing]) -> Vec<Standing> {
    let groups = 0..tally.frozen().instrument.groups.len();
    let mut standings: Vec<Standing> = groups.map(|ix| on_its_own(tally, GroupIx(ix))).collect();
    let staff = staff(tally);
    let is_one = |ix: usize| staff.contains(&GroupIx(ix));
    if staff.iter().all(|group| standings.get(group.0) == Some(&Standing::LeftOut)) {
        for (_, standing) in standings.iter_mut().enumerate().filter(|(ix, _)| is_one(*ix)) {
            *standing = Standing::PooledAsStaff;
        }
    }
    for (now, before) in standings.iter_mut().zip(decided) {
        *now = match before {
            Standing::OwnLine | Standing::OwnLineAgreed if now.is_own_line() => *now,
            Standing::OwnLine | Standing::OwnLineAgreed => Standing::LeftOut,
            Standing::PooledAsStaff | Standing::LeftOut => *before,
            Standing::NotInvited | Standing::NoSheets => *now,
        };
    }
    // Both are pooled or none: what is left of a pair would be one of them on its own.
    let both = staff.len() == STAFF.len()
        && staff.iter().all(|group| standings.get(group.0) == Some(&Standing::PooledAsStaff));
    let sheets: u32 = staff.iter().map(|group| tally.sheets(*group)).sum();
    if !both || sheets < tally.frozen().exercise.smallest_cell {
        for standing in standings.iter_mut().filter(|s| **s == Standing::PooledAsStaff) {
            *standing = Standing::LeftOut;
        }
    }
    standings
}

/// The groups that are pooled when both are too small, where the instrument has them.
fn staff(tally: &Tally) -> Vec<GroupIx> {
    STAFF.iter().filter_map(|key| tally.frozen().instrument.group(key)).collect()
}

fn on_its_own(tally: &Tally, group: GroupIx) -> Standing {
    let frozen = tally.frozen();
    let sheets = tally.sheets(group);
    let people = frozen.exercise.people.get(group.0).copied().unwrap_or_default();
    // Only who was told that the group is small was asked to agree.
    let agreed = frozen.is_small(group) && tally.agreed(group) == sheets;
    match sheets {
        _ if people.invited == 0 => Standing::NotInvited,
        0 => Standing::NoSheets,
        _ if sheets >= frozen.exercise.smallest_cell => Standing::OwnLine,
        _ if agreed => Standing::OwnLineAgreed,
        _ => Standing::LeftOut,
    }
}

/// The lines of every table, in the instrument's order; pooled groups share one in the place of the first.
pub fn lines(tally: &Tally, standings: &[Standing]) -> Vec<Line> {
    let frozen = tally.frozen();
    let pooled = |(ix, standing): (usize, &Standing)| (*standing == Standing::PooledAsStaff).then_some(GroupIx(ix));
    let pooled: Vec<GroupIx> = standings.iter().enumerate().filter_map(pooled).collect();
    let mut lines = Vec::new();
    for (ix, (group, standing)) in frozen.instrument.groups.iter().zip(standings).enumerate() {
        if *standing != Standing::PooledAsStaff {
            lines.push(line(tally, &group.key, &group.title, &[GroupIx(ix)], *standing));
        } else if pooled.first() == Some(&GroupIx(ix)) {
            lines.push(line(tally, POOLED.0, POOLED.1, &pooled, *standing));
        }
    }
    lines
}

fn line(tally: &Tally, key: &str, title: &str, groups: &[GroupIx], standing: Standing) -> Line {
    let frozen: &Frozen = tally.frozen();
    let people = |group: &GroupIx| frozen.exercise.people.get(group.0).copied().unwrap_or_default();
    let sum = |count: fn(People) -> u32| groups.iter().map(|group| count(people(group))).sum();
    Line {
        key: key.to_owned(),
        title: title.to_owned(),
        groups: groups.to_vec(),
        standing,
        eligible: sum(|p| p.eligible),
        invited: sum(|p| p.invited),
        sheets: groups.iter().map(|group| tally.sheets(*group)).sum(),
    }
}
