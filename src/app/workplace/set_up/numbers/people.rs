//! What an entered number, or a changed class, changes beside itself.

use crate::domain::classes;
use crate::domain::exercise::People;
use crate::domain::instrument::GroupIx;
use crate::domain::setup::Setup;

/// Whether classes or departments of a group were entered.
pub fn has_classes(setup: &Setup, group: GroupIx) -> bool {
    setup.classes.iter().any(|class| class.group == group)
}

/// People of all classes of a group.
pub fn in_classes(setup: &Setup, group: GroupIx) -> u32 {
    let its = setup.classes.iter().filter(|class| class.group == group);
    its.fold(0, |sum, class| sum.saturating_add(class.size))
}

/// The numbers of a group, where they were entered.
pub fn of(setup: &Setup, group: GroupIx) -> Option<People> {
    setup.people.get(group.0).copied().flatten()
}

/// Everyone who counts. The number invited follows, unless it was changed by hand or comes from classes.
pub fn set_eligible(setup: &mut Setup, group: GroupIx, eligible: Option<u32>) {
    let from_classes = has_classes(setup, group);
    let Some(slot) = setup.people.get_mut(group.0) else { return };
    *slot = eligible.map(|eligible| {
        let own = slot.filter(|people| from_classes || people.invited != people.eligible);
        People { eligible, invited: own.map_or(eligible, |people| people.invited) }
    });
}

/// Those who are asked; nothing entered means everyone.
pub fn set_invited(setup: &mut Setup, group: GroupIx, invited: Option<u32>) {
    let Some(slot) = setup.people.get_mut(group.0) else { return };
    let eligible = slot.map(|people| people.eligible).or(invited);
    *slot = eligible.map(|eligible| People { eligible, invited: invited.unwrap_or(eligible) });
}

/// Classes of a group have changed: those of the asked ones are invited. The number eligible follows as long as it
/// is what all classes had together, `before` the change.
pub fn follow_classes(setup: &mut Setup, group: GroupIx, before: u32) {
    let all = in_classes(setup, group);
    let asked = classes::invited(&setup.classes, group);
    let has_classes = has_classes(setup, group);
    if !has_classes {
        setup.draws.retain(|draw| draw.group != group);
    }
    let Some(slot) = setup.people.get_mut(group.0) else { return };
    let by_hand = slot.map(|people| people.eligible).filter(|eligible| *eligible != before);
    *slot = match (by_hand, has_classes) {
        (Some(eligible), true) => Some(People { eligible, invited: asked }),
        (None, true) => Some(People { eligible: all, invited: asked }),
        (by_hand, false) => by_hand.map(|eligible| People { eligible, invited: eligible }),
    };
}
