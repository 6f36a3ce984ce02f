//! What the first step says: why a number matters, what a small group means, how far a sample speaks.

use crate::app::workplace::set_up::numbers::people;
use crate::app::workplace::set_up::numbers::plan::Choice;
use crate::domain::classes::{self, Speaks};
use crate::domain::exercise::People;
use crate::domain::instrument::{Group, GroupIx, Instrument, Level};
use crate::domain::participation;
use crate::domain::sentences;
use crate::domain::setup::Setup;
use crate::domain::setup::cautions::Caution;
use crate::locale::arg::Arg;
use crate::locale::say::Say;
use crate::ui::theme::Role;

/// Sentences with the role they are drawn in, what matters most first.
pub type Words = Vec<(Role, Say)>;

/// What a coordinator should know about levels.
pub const LEVELS: &str = "numbers-about-levels";
/// What the school's name is for.
pub const SCHOOL: &str = "numbers-about-school";
/// What classes are for.
pub const CLASSES: &str = "numbers-about-classes";
/// What makes a draw worth something.
pub const DRAW_ONCE: &str = "sample-draw-once";
/// Every word of [`word`].
pub const STANDS: [&str; 6] =
    ["numbers-not-yet", "numbers-too-many", "numbers-left-out", "numbers-too-few", "numbers-small", "numbers-fine"];

/// A level in a few words: its place in the international classification, ages, and what is particular.
pub fn level(level: &Level) -> Say {
    let about = match level.isced {
        1 => "level-primary",
        2 => "level-lower-secondary",
        3 if level.key.ends_with("vocational") => "level-vocational",
        3 => "level-general",
        _ => "level-between",
    };
    Say::new(about).with("isced", level.isced)
}

/// How a group stands, in a word.
pub fn word(setup: &Setup, group: &Group, numbers: Option<People>) -> (&'static str, Role) {
    let [not_yet, too_many, left_out, too_few, small, fine] = STANDS;
    match numbers {
        None => (not_yet, Role::Muted),
        Some(p) if p.invited > p.eligible => (too_many, Role::Warm),
        Some(p) if p.invited == 0 => (left_out, Role::Warm),
        Some(p) if is_below(group, p) => (too_few, Role::Warm),
        Some(p) if is_small(setup, p) => (small, Role::Warm),
        Some(_) => (fine, Role::Muted),
    }
}

/// Whether the minimum cannot be reached by those who are asked.
fn is_below(group: &Group, numbers: People) -> bool {
    numbers.invited < participation::minimum(&group.minimum, numbers.eligible)
}

fn is_small(setup: &Setup, numbers: People) -> bool {
    numbers.invited < setup.smallest_cell.saturating_mul(2)
}

/// A group inside a sentence.
fn people_of(group: &Group) -> Arg {
    Arg::Within(group.title.clone())
}

/// What matters about the number of everyone who counts.
pub fn eligible(setup: &Setup, it: &Instrument, at: GroupIx, group: &Group) -> Words {
    let numbers = people::of(setup, at);
    let mut words = mind(setup, it, at, numbers);
    words.extend(minimum(numbers, group).map(|line| (Role::Plain, line)));
    // Who counts is asked first while there is no number, and once there is one what follows from it.
    words.push((Role::Plain, Say::new("numbers-who-counts").with("who", group.who.clone())));
    if numbers.is_none() {
        words.push((Role::Muted, Say::new("numbers-zero")));
    }
    words
}

/// What matters about the number of those who are asked.
pub fn invited(setup: &Setup, it: &Instrument, at: GroupIx, group: &Group) -> Words {
    let numbers = people::of(setup, at);
    let mut words = mind(setup, it, at, numbers);
    let sample = numbers.filter(|numbers| numbers.invited < numbers.eligible);
    if let Some(line) = sample.and_then(|numbers| speaks(setup, at, group, numbers)) {
        words.push((Role::Plain, line));
    }
    let what = if people::has_classes(setup, at) { "numbers-asked-classes" } else { "numbers-asked-everyone" };
    words.push((Role::Muted, Say::new(what)));
    words
}

fn minimum(numbers: Option<People>, group: &Group) -> Option<Say> {
    let eligible = numbers?.eligible;
    let rule = Say::new("numbers-minimum-rule")
        .with("minimum", participation::minimum(&group.minimum, eligible))
        .with("percent", participation::percent(&group.minimum, eligible))
        .with("eligible", eligible);
    (eligible > 0).then_some(rule)
}

/// What the coordinator should mind about a group.
fn mind(setup: &Setup, it: &Instrument, at: GroupIx, numbers: Option<People>) -> Words {
    let caution = |caution: Caution| sentences::caution(&caution, setup, it);
    let line = match numbers {
        None => return Vec::new(),
        Some(p) if p.invited > p.eligible => {
            let say = Say::new("numbers-correct-one").with("people", sentences::people_of(it, at));
            (Role::Warm, say.with("invited", p.invited).with("eligible", p.eligible))
        }
        Some(p) if p.invited == 0 => (Role::Warm, caution(Caution::GroupLeftOut(at))),
        Some(p) if it.groups.get(at.0).is_some_and(|group| is_below(group, p)) => {
            let below = (Role::Warm, caution(Caution::BelowMinimum(at)));
            let small = || (Role::Plain, caution(Caution::SmallGroup(at)));
            return std::iter::once(below).chain(is_small(setup, p).then(small)).collect();
        }
        // Nothing is wrong with a small group: its word in the table stands out, the sentence need not.
        Some(p) if is_small(setup, p) => (Role::Plain, caution(Caution::SmallGroup(at))),
        Some(_) => return Vec::new(),
    };
    vec![line]
}

/// What the choice among a group's classes means; nothing where there is nothing to say of it.
pub fn chosen(setup: &Setup, at: GroupIx, group: &Group) -> Option<(Role, Say)> {
    let all = people::in_classes(setup, at);
    let Some(numbers) = people::of(setup, at).filter(|numbers| numbers.invited > 0) else {
        return Some((Role::Warm, Say::new("classes-none-asked").with("people", people_of(group))));
    };
    if all > numbers.eligible {
        let say = Say::new("classes-more-than-eligible").with("people", people_of(group));
        return Some((Role::Warm, say.with("all", all).with("eligible", numbers.eligible)));
    }
    speaks(setup, at, group, numbers).map(|line| (Role::Plain, line))
}

/// How far those who are asked speak for all of a group, and what the report makes of it.
fn speaks(setup: &Setup, at: GroupIx, group: &Group, numbers: People) -> Option<Say> {
    let draw = setup.draws.iter().find(|draw| draw.group == at);
    let (id, part) = match classes::speaks(&setup.classes, &setup.draws, at, numbers)? {
        Speaks::Everybody => return Some(Say::new("sample-everybody").with("people", people_of(group))),
        Speaks::Random(part) => ("sample-random", part),
        Speaks::Chosen(part) if part.classes_all == 0 => ("sample-by-hand", part),
        Speaks::Chosen(part) if classes::is_random(&setup.classes, &setup.draws, at) => {
            ("sample-random-disagrees", part)
        }
        Speaks::Chosen(part) if draw.is_some() => ("sample-changed", part),
        Speaks::Chosen(part) => ("sample-classes-by-hand", part),
    };
    let mut say = Say::new(id)
        .with("people", people_of(group))
        .with("asked", part.people_asked)
        .with("all", part.people_all)
        .with("chosen", part.classes_asked)
        .with("classes", part.classes_all)
        .with("together", people::in_classes(setup, at));
    if let Some(draw) = draw {
        say = say.with("per", draw.per_grade).with("seed", draw.seed.to_string());
    }
    Some(say)
}

/// Whom to ask, at least, when a sample is planned.
pub fn advice(group: &Group, eligible: u32, wanted: u32) -> Say {
    Say::new("sample-advice")
        .with("eligible", eligible)
        .with("people", people_of(group))
        .with("minimum", participation::minimum(&group.minimum, eligible))
        .with("wanted", wanted)
}

/// How many people a sample asks, of so many in all classes.
pub fn sample_people(choice: Choice, all: u32) -> Say {
    let (least, most) = choice.people;
    let say = if least == most {
        Say::new("sample-count").with("asked", least)
    } else {
        Say::new("sample-range").with("least", least).with("most", most)
    };
    say.with("all", all)
}
