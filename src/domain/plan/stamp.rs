//! How calendars know a plan and its activities again: a key of the plan's own, a number for each activity, and a count
//! that goes up with every saving. None of it means anything to people.

use std::collections::BTreeSet;

use crate::domain::plan::Plan;
use crate::domain::plan::activity::Activity;

/// What a plan has beside its content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Letters and digits that no other plan of any school has; empty before the first saving.
    pub key: String,
    /// How often it was saved with another content.
    pub saving: u32,
}

impl Plan {
    /// Gives a number to every activity that has none, or one that another has too. The others keep theirs.
    pub fn number(&mut self) {
        let all = || self.items.iter().flat_map(|item| &item.activities).map(|activity| activity.number);
        let mut next = all().max().unwrap_or(0);
        let mut taken: BTreeSet<u32> = BTreeSet::from([0]);
        let give = |activity: &mut Activity| {
            if !taken.insert(activity.number) {
                next = next.saturating_add(1);
                activity.number = next;
                taken.insert(next);
            }
        };
        self.items.iter_mut().flat_map(|item| &mut item.activities).for_each(give);
    }
}
