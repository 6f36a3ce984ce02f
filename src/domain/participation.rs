//! Who took part: minimum per group and the participation level (decisions: *Participation*).

use crate::domain::instrument::Band;

/// Submitted sheets of one group against those invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupCount {
    /// Everyone the guide counts.
    pub eligible: u32,
    /// Those who are asked; 0 leaves the group out.
    pub invited: u32,
    /// Sheets submitted; may exceed `invited`.
    pub submitted: u32,
    /// People needed, from the table at `eligible`.
    pub minimum: u32,
}

/// The participation level of an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// No sheet at all.
    None,
    /// Some group has no sheet, also one that was left out.
    Incomplete,
    /// Everything else.
    Medium,
    /// All groups reached their minimum, or all but one of several and that one is close.
    High,
}

/// How near a group is to its minimum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// 0 invited.
    LeftOut,
    /// No sheet yet.
    Nobody,
    /// Below 80 % of the minimum.
    Below,
    /// At least 80 % of the minimum, not yet the minimum.
    Close,
    /// At the minimum or above.
    Reached,
}

/// People needed of `eligible`: the band's percentage rounded down, but at least 1 (0 of nobody).
pub fn minimum(bands: &[Band], eligible: u32) -> u32 {
    if eligible == 0 {
        return 0;
    }
    let percent = percent(bands, eligible);
    let people = u64::from(eligible) * u64::from(percent) / 100;
    u32::try_from(people).unwrap_or(u32::MAX).max(1)
}

/// The table's percentage at `eligible`; 0 where there is no table.
pub fn percent(bands: &[Band], eligible: u32) -> u32 {
    let band = bands.iter().find(|b| b.up_to.is_none_or(|top| eligible <= top));
    band.or(bands.last()).map_or(0, |b| b.percent)
}

/// Percent of those invited who handed in, rounded down so that 100 means everybody; may exceed 100. `None` where nobody
/// is invited.
pub fn handed_in(submitted: u32, invited: u32) -> Option<u32> {
    let percent = (u64::from(submitted) * 100).checked_div(u64::from(invited))?;
    Some(u32::try_from(percent).unwrap_or(u32::MAX))
}

impl GroupCount {
    /// How near this group is to its minimum.
    pub fn reach(self) -> Reach {
        if self.submitted == 0 {
            return if self.invited == 0 { Reach::LeftOut } else { Reach::Nobody };
        }
        if self.submitted >= self.minimum {
            Reach::Reached
        } else if u64::from(self.submitted) * 5 >= u64::from(self.minimum) * 4 {
            Reach::Close
        } else {
            Reach::Below
        }
    }

    /// [`handed_in`] of this group.
    pub fn percent(self) -> Option<u32> {
        handed_in(self.submitted, self.invited)
    }

    /// Sheets still missing to the minimum.
    pub fn missing(self) -> u32 {
        self.minimum.saturating_sub(self.submitted)
    }
}

/// The participation level over all groups of the instrument, tested in the order none,
/// incomplete, high, medium.
pub fn level(groups: &[GroupCount]) -> Level {
    let reaches = |wanted: Reach| groups.iter().filter(|g| g.reach() == wanted).count();
    if groups.iter().all(|g| g.submitted == 0) {
        return Level::None;
    }
    if groups.iter().any(|g| g.submitted == 0) {
        return Level::Incomplete;
    }
    let reached = reaches(Reach::Reached);
    let close = reaches(Reach::Close);
    // All but one of a single group would be none at all: it reaches its minimum, or nobody has.
    let one_is_close = reached > 0 && reached + 1 == groups.len() && close == 1;
    if reached == groups.len() || one_is_close { Level::High } else { Level::Medium }
}
